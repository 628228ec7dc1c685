import type { Operation } from './operation.ts';

/** What became of one call: what a logger is told, once, when the call is over. */
export interface CallRecord {
  readonly operation: Operation;
  /** Requests that were sent, redirects not counted. */
  readonly attempts: number;
  /** Time from the call to its outcome, waits included. */
  readonly milliseconds: number;
  /** The answer, when all went well. */
  readonly response?: { readonly status: number; readonly headers: Headers };
  /** What the call failed with, otherwise: a `GenAuthError`. */
  readonly error?: unknown;
}
