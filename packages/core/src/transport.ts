import type { HttpMethod, Operation } from './operation.ts';

/** One HTTP request, ready to be sent. */
export interface HttpRequest {
  readonly method: HttpMethod;
  /** Absolute, encoded. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: BodyInit | null;
  /** Aborted when the request must end: on a timeout, or by the caller. */
  readonly signal: AbortSignal;
  /** What it is sent for. */
  readonly operation: Operation;
  /** Attempts of the call so far, this one included. */
  readonly attempts: number;
}

/**
 * Sends one HTTP request and gives its response. It follows no redirect, retries nothing and rejects only when no
 * response arrives.
 */
export type Transport = (request: HttpRequest) => Promise<Response>;
