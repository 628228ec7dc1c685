import type { IncomingHttpHeaders } from 'node:http';

/** A request as it came off the wire, read to its end. */
export interface Incoming {
  /** In capitals. */
  readonly method: string;
  /** Not decoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}
