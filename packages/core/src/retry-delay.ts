import { backoff } from './backoff.ts';
import type { Operation } from './operation.ts';

/** A server that asks for more than this is not waited for. */
const longestWait = 60_000;

/** What the errors that a call may fail with have to say of it; each has its own part of this. */
export interface Failure {
  readonly code: string;
  /** Of an `ApiError`. */
  readonly statusCode?: number;
  readonly retryAfterMs?: number | undefined;
  /** Of a `ConnectionError`. */
  readonly refused?: boolean;
}

/**
 * How long to wait before a failed call is made again. What may have taken effect is not made again, unless the contract
 * says that this does no harm, by the method (RFC 9110, section 9.2.2) or by `retry: 'safe'`.
 *
 * @param failures how often it has failed, from 1
 * @returns milliseconds; Infinity when it must not be made again
 */
export function retryDelay(error: Failure, { method, retry }: Operation, failures: number): number {
  const { code, statusCode = code, retryAfterMs, refused } = error;
  const mayPass = /^(408|429|50[0234]|(connection|timeout)_error)$/.test(`${statusCode}`);
  const hadNoEffect = statusCode === 429 || refused;
  const isRepeatable = retry === 'safe' || !/^(POST|PATCH)$/.test(method);
  const wait = retryAfterMs ?? backoff(failures);
  return mayPass && (isRepeatable || hadNoEffect) && wait <= longestWait ? wait : Infinity;
}
