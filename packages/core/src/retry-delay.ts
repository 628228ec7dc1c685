import { isApiError, isConnectionError } from './errors/guards.ts';
import type { GenAuthError } from './errors/gen-auth-error.ts';
import type { Operation } from './operation.ts';

/** A server that asks for more than this is not waited for. */
const longestWait = 60_000;

/**
 * How long to wait before a failed call is made again. What may have taken effect is not made again, unless the contract
 * says that this does no harm, by the method (RFC 9110, section 9.2.2) or by `retry: 'safe'`.
 *
 * @param failures how often it has failed, from 1
 * @returns milliseconds; undefined when it must not be made again
 */
export function retryDelay(error: GenAuthError, { method, retry }: Operation, failures: number): number | undefined {
  const repeatable = retry === 'safe' || !/^(POST|PATCH)$/.test(method);
  const asked = isApiError(error) ? error.retryAfterMs : undefined;
  if (!(repeatable ? isPassing(error) : isUnprocessed(error)) || (asked ?? 0) > longestWait) return undefined;
  // Jitter, so that clients which failed together do not come back together.
  return asked ?? Math.min(500 * 2 ** (failures - 1), 8000) * (0.75 + Math.random() / 4);
}

/** Whether it may well work the next time. */
function isPassing(error: GenAuthError): boolean {
  if (isApiError(error)) return [408, 429, 500, 502, 503, 504].includes(error.statusCode);
  return /^(connection|timeout)_error$/.test(error.code);
}

/** Whether it certainly had no effect. */
function isUnprocessed(error: GenAuthError): boolean {
  if (isApiError(error)) return error.statusCode === 429;
  return isConnectionError(error) && error.refused;
}
