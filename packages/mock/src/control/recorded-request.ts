import type { IncomingHttpHeaders } from 'node:http';
import type { Api } from '../contract/load-documents.ts';

/** A request that was answered, for tests to look at. It holds what was sent, secrets included. */
export interface RecordedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The body as text. */
  readonly body: string;
  /** The operation that it was for; undefined when the contract has none. */
  readonly operationId: string | undefined;
  readonly api: Api | undefined;
  /** The HTTP status of the answer; undefined when the connection was dropped. */
  readonly status: number | undefined;
  /** What the envelope of the answer says. */
  readonly statusCode: number | undefined;
  readonly apiCode: number | undefined;
}
