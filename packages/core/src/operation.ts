import type { EncodedBody, Layout, ReadLimit } from './codec/layout.ts';

/** HTTP methods an OpenAPI path item can hold. */
export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';

/**
 * How one parameter is serialized: the OpenAPI `style`, with `-explode` where an exploded form differs.
 *
 * - `form`: `k=a,b`; `form-explode` (the default of query parameters): `k=a&k=b`
 * - `spaceDelimited`: `k=a%20b`; `pipeDelimited`: `k=a%7Cb`
 * - `deepObject`: `k[x]=1&k[y]=2`
 * - `brackets`: `k[]=a&k[]=b`
 * - `json`: the value as JSON text (a parameter with `content: application/json`)
 * - `simple` (the default of path and header parameters): `a,b`; `simple-explode`: `x=1,y=2`
 * - `label`, `label-explode`, `matrix`, `matrix-explode`: path parameters of RFC 6570
 */
export type ParameterStyle =
  | 'form'
  | 'form-explode'
  | 'spaceDelimited'
  | 'pipeDelimited'
  | 'deepObject'
  | 'brackets'
  | 'json'
  | 'simple'
  | 'simple-explode'
  | 'label'
  | 'label-explode'
  | 'matrix'
  | 'matrix-explode';

/** Where an operation that returns a list page by page keeps its pages: JSON pointers (RFC 6901). */
export interface PagePointers {
  /** Number of the page in the input, counted from 1: `/page`. */
  readonly page: string;
  /** Size of a page in the input: `/limit`. */
  readonly limit: string;
  /** The entries in the result: `/data/list`. */
  readonly items: string;
  /** Number of all entries in the result: `/data/totalCount`. Where nothing stands there, the last page is the one that is not full. */
  readonly total: string;
}

/** What every operation has. */
interface AnyOperation {
  /** The contract's operationId; errors and logs carry it. */
  readonly operationId: string;
  readonly method: HttpMethod;
  /** Path template below the base URL: `/api/v3/ip-list/{id}`. */
  readonly path: string;
  /** Media type asked for in `accept`; `application/json` when left out. */
  readonly accept?: string;
  /** Security of this operation where it differs from the document's: alternatives, each a set of scheme names. */
  readonly security?: readonly (readonly string[])[];
  /** `safe`: the operation only reads, so it may be repeated although its method is not idempotent. */
  readonly retry?: 'safe';
  /** For `paginate`: the pointers that are not the usual ones. */
  readonly pages?: Partial<PagePointers>;
  /**
   * Names of the parameters, and of the properties in bodies and answers at any depth, whose values are secret: nothing
   * that is logged or shown holds them.
   */
  readonly sensitive?: readonly string[];
}

/**
 * An operation whose input is one flat object, told apart by name, for query and a JSON body, and whose answer is JSON:
 * what nearly every operation is. What carries it out is small, and part of every client.
 */
export interface PlainOperation extends AnyOperation {
  /**
   * Query parameters by wire name. Without a `body`, everything goes to the query as `form-explode`, so only other styles
   * stand here; with a `body`, every query parameter stands here.
   */
  readonly query?: Readonly<Record<string, 'form-explode' | 'brackets'>>;
  /** Media type of the request body; left out when the operation has none. */
  readonly body?: 'application/json' | `application/${string}+json`;
  /** What the response body becomes; `envelope` when left out: JSON whose `statusCode` tells success from failure. */
  readonly response?: 'envelope' | 'json';
  readonly input?: never;
  readonly pathStyles?: never;
  readonly header?: never;
  readonly cookie?: never;
  readonly codec?: never;
}

/** Any other operation, such as one with parameters in its path. It brings along what carries it out, so that those who do not call it do not pay for it. */
export interface FullOperation extends AnyOperation {
  /** `fullCodec`. */
  readonly codec: Codec;
  /**
   * How `params` is laid out. Left out: one flat object, told apart by name. `grouped`: `{ path, query, header,
   * cookie, body }`, for operations whose names would clash or whose body is no object.
   */
  readonly input?: 'grouped';
  /** As for a plain operation, in any style. */
  readonly query?: Readonly<Record<string, ParameterStyle>>;
  /** Path parameters that take an array or object, or whose style is not `simple`: any other takes scalars only. */
  readonly pathStyles?: Readonly<Record<string, ParameterStyle>>;
  /** Header parameters by wire name. */
  readonly header?: Readonly<Record<string, ParameterStyle>>;
  /** Cookie parameters by wire name. */
  readonly cookie?: Readonly<Record<string, ParameterStyle>>;
  /** Media type of the request body, of any kind; left out when the operation has none. */
  readonly body?: string;
  /**
   * What the answer becomes: `binary` a `FileDownload`, `none` undefined, `redirect` the URL that it redirects to, which is
   * not followed, `optional` JSON or, where a success comes without a body, undefined; `envelope` when left out.
   */
  readonly response?: 'envelope' | 'json' | 'optional' | 'text' | 'binary' | 'none' | 'redirect';
}

/**
 * What a client has to know to perform one operation of the contract. Generated code writes one literal of it per
 * operation, so everything that has its usual value is left out.
 */
export type Operation = PlainOperation | FullOperation;

/** How an operation's parameters become a request, and a response its result. */
export interface Codec {
  /** @throws TypeError that names the parameter, when one cannot be sent as it stands */
  readonly layOut: (operation: Operation, params: object) => Layout;
  /** @throws TypeError when the body does not fit its media type */
  readonly encode: (mediaType: string, body: unknown) => EncodedBody;
  /** Whether parameters can be sent but once, since they hold a stream; never when left out. */
  readonly isOnce?: (params: object) => boolean;
  /**
   * @param limit for what arrives after the call has settled
   * @throws ApiError, DecodeError
   */
  readonly read: (operation: Operation, response: Response, limit: ReadLimit) => Promise<unknown>;
}
