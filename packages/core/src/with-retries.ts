import type { Call } from './build-request.ts';
import { isApiError } from './errors/guards.ts';
import { isGenAuthError } from './errors/is-gen-auth-error.ts';
import { retryDelay } from './retry-delay.ts';

/**
 * Makes attempts until one succeeds, fails in a way that another would not mend, or they run out.
 *
 * @param signal aborted when the call is over; waits end with it
 */
export async function withRetries<T>(call: Call, signal: AbortSignal, attempt: () => Promise<T>): Promise<T> {
  const { operation, params, options, settings } = call;
  const { maxRetries = settings.maxRetries ?? 2 } = options;
  // What has been read from a stream cannot be sent again.
  const once = Object.values(params).some((value) => value instanceof ReadableStream);
  for (let failures = 1, recovered = once; ;) {
    try {
      return await attempt();
    } catch (error) {
      if (!recovered && isApiError(error) && (recovered = (await settings.recover?.(error)) === true)) continue;
      const wait = isGenAuthError(error) ? retryDelay(error, operation, failures) : undefined;
      // So that NaN is no endless loop.
      if (once || wait === undefined || !(failures <= maxRetries)) throw error;
      failures += 1;
      await pause(wait, signal);
    }
  }
}

/** Waits; forever once the signal is aborted, since nobody waits for the outcome then. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const stop = (): void => clearTimeout(timer);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
  });
}
