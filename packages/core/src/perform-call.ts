import type { ApiResponse } from './api-promise.ts';
import { attemptCall } from './attempt-call.ts';
import type { Call } from './build-request.ts';
import { ApiError } from './errors/api-error.ts';
import { isGenAuthError } from './errors/is-gen-auth-error.ts';
import { retryDelay } from './retry-delay.ts';
import { withTimeLimit } from './with-time-limit.ts';

/**
 * Performs one call: as many attempts as it takes and as are allowed, within its deadline.
 *
 * @throws GenAuthError of one kind or another
 */
export async function performCall<T>(call: Call): Promise<ApiResponse<T>> {
  const { operation, params, maxRetries } = call;
  let attempts = 0;
  let sent: Headers | undefined;
  let mended = 0;
  const begin = (headers: Headers): number => {
    sent = headers;
    return (attempts += 1);
  };

  try {
    for (let failures = 1; ; failures += 1) {
      try {
        return await withTimeLimit(call, (signal) => attemptCall(call, signal, begin));
      } catch (error) {
        await withTimeLimit({ ...call, timeout: Infinity }, async (signal) => {
          // One with attempts of its own comes from another call that this one made, such as for a token, and was repeated there.
          if (!isGenAuthError(error) || error.attempts) throw error;
          let wait = failures - mended <= maxRetries ? retryDelay(error, operation, failures) : Infinity;
          if (!mended && sent && error instanceof ApiError && (await call.recover?.(error, sent))) {
            mended = 1;
            wait = 0;
          }
          // What has been read from a stream cannot be sent again.
          if (wait >= call.ends - performance.now() || operation.codec?.isOnce?.(params)) throw error;
          await pause(wait, signal);
        });
      }
    }
  } catch (error) {
    if (isGenAuthError(error)) error.attempts ||= attempts;
    throw error;
  }
}

/** Waits; forever once the signal is aborted, since nobody waits for the outcome then. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
