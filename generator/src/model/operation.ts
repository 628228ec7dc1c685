import type { ErrorCode, SecurityRequirement } from './api.ts';
import type { Example, Schema } from './schema.ts';

/** One HTTP operation of the contract. */
export interface Operation {
  /** The method's name: the contract's operationId, or one built from method and path where it has none. */
  readonly operationId: string;
  /** Older names (`x-sdk-aliases`), each a deprecated way to call the same operation. */
  readonly aliases: readonly string[];
  readonly method: HttpMethod;
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly deprecated: boolean;
  /** operationId of what replaces a deprecated operation. */
  readonly successor?: string;
  /** Version of the API since which the operation exists. */
  readonly since?: string;
  /** Path, query, header and cookie parameters, path-level ones included, in document order. */
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody;
  readonly input: OperationInput;
  /** Responses in document order. */
  readonly responses: readonly Response[];
  /** What the call resolves to. */
  readonly result: OperationResult;
  /** Set where it differs from the document's. */
  readonly security?: readonly SecurityRequirement[];
  /** The operation only reads, although its method does not say so. */
  readonly retrySafe: boolean;
  /** Set on an operation that returns a list page by page. */
  readonly pagination?: Pagination;
  /** Methods of their own that call this operation with a part of its body fixed. */
  readonly presets: readonly Preset[];
  /** Names of parameters and properties whose values are secret: never logged, each once. */
  readonly sensitive: readonly string[];
  /** Codes of failures that this operation is known to give. */
  readonly errors: readonly ErrorCode[];
}

/** A method over an operation: a part of the body is fixed, and the rest is what flat parameters say. */
export interface Preset {
  /** The method's name. */
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  /** What always stands at a JSON pointer (RFC 6901) into the body. */
  readonly fixed: readonly { readonly pointer: string; readonly value: unknown }[];
  readonly parameters: readonly PresetParameter[];
  /** Values of parameters, by name. */
  readonly example: Readonly<Record<string, unknown>>;
}

export interface PresetParameter {
  readonly name: string;
  /** Where its value goes in the body: a JSON pointer. */
  readonly pointer: string;
  readonly required: boolean;
  /** That of the property which the pointer leads to. */
  readonly schema: Schema;
}

/** Where an operation keeps its pages: JSON pointers (RFC 6901) into the input and into the result. */
export interface Pagination {
  /** Number of the page in the input, counted from 1. */
  readonly page: string;
  /** Size of a page in the input. */
  readonly limit: string;
  /** The list in the result. */
  readonly items: string;
  /** Number of all entries in the result, where that tells. */
  readonly total?: string;
  /** What one entry is. */
  readonly item: Schema;
}

export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';

export type ParameterLocation = 'path' | 'query' | 'header' | 'cookie';

export interface Parameter {
  /** Name on the wire. */
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description?: string;
  readonly schema: Schema;
  /** OpenAPI `style`; `brackets` for `k[]=a&k[]=b`, `json` for a parameter with JSON `content`. */
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly sensitive: boolean;
  readonly examples: readonly Example[];
}

export type ParameterStyle =
  'matrix' | 'label' | 'simple' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject' | 'brackets' | 'json';

export interface RequestBody {
  readonly required: boolean;
  readonly description?: string;
  /** Alternatives in document order; the first is what a client sends unless told otherwise. */
  readonly contents: readonly [MediaType, ...MediaType[]];
}

export interface MediaType {
  /** `application/json`, `multipart/form-data` … */
  readonly mediaType: string;
  readonly schema: Schema;
  readonly examples: readonly Example[];
}

export interface Response {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string;
  readonly contents: readonly MediaType[];
  readonly headers: readonly ResponseHeader[];
}

export interface ResponseHeader {
  readonly name: string;
  readonly description?: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/**
 * How a caller passes parameters and body.
 *
 * - `none`: the operation takes nothing
 * - `flat`: one object that holds every parameter and every property of the body, all names being distinct
 * - `grouped`: `{ path, query, header, cookie, body }`, where names would clash or the body is no object
 */
export type OperationInput =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'flat';
      /** Parameters that stand beside the body's properties. */
      readonly parameters: readonly Parameter[];
      /** The body's schema, a reference or an inline object. */
      readonly body?: Schema;
      /** False when the whole object may be left out. */
      readonly required: boolean;
    }
  | { readonly kind: 'grouped'; readonly groups: readonly InputGroup[]; readonly required: boolean };

export type InputGroup =
  | { readonly in: ParameterLocation; readonly parameters: readonly Parameter[]; readonly required: boolean }
  | { readonly in: 'body'; readonly schema: Schema; readonly required: boolean };

/** What a successful call resolves to. */
export type OperationResult =
  | {
      /** `envelope`: JSON that carries the API's own `statusCode`; `json`: any other JSON. */
      readonly kind: 'envelope' | 'json';
      readonly mediaType: string;
      readonly schema: Schema;
      /** A success may come without any content as well. */
      readonly optional: boolean;
    }
  | { readonly kind: 'text' | 'binary'; readonly mediaType: string }
  /** A redirection (3xx): the address in its `Location` header, for a browser to go to. */
  | { readonly kind: 'redirect' }
  | { readonly kind: 'none' };
