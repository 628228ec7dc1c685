import type { Call } from './build-request.ts';
import type { ApiError } from './errors/api-error.ts';
import { isApiError } from './errors/guards.ts';
import { isGenAuthError } from './errors/is-gen-auth-error.ts';
import { retryDelay } from './retry-delay.ts';

/** What decides whether an attempt is followed by another. */
interface Retries {
  readonly call: Call;
  /** Aborted when the call is over; waits end with it. */
  readonly signal: AbortSignal;
  /** Asked once: whether the cause of a failure is mended. */
  readonly recover: (error: ApiError) => Promise<boolean>;
}

/** Makes attempts until one succeeds, fails in a way that another would not mend, or they run out. */
export async function withRetries<T>({ call, signal, recover }: Retries, attempt: () => Promise<T>): Promise<T> {
  const { operation, params, options, settings } = call;
  const { maxRetries = settings.maxRetries ?? 2 } = options;
  let mended = false;
  for (let failures = 1; ; failures += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isGenAuthError(error)) throw error;
      let wait = failures <= maxRetries ? retryDelay(error, operation, failures) : undefined;
      if (!mended && isApiError(error) && (await recover(error))) {
        mended = true;
        failures -= 1;
        wait = 0;
      }
      // What has been read from a stream cannot be sent again.
      if (wait === undefined || Object.values(params).some((value) => value instanceof ReadableStream)) throw error;
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
