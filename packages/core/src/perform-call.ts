import type { ApiResponse } from './api-promise.ts';
import { attemptCall } from './attempt-call.ts';
import type { Call } from './build-request.ts';
import type { ApiError } from './errors/api-error.ts';
import { isGenAuthError } from './errors/is-gen-auth-error.ts';
import { withRetries } from './with-retries.ts';
import { withTimeLimit } from './with-time-limit.ts';

/**
 * Performs one call: as many attempts as it takes and as are allowed, within its deadline.
 *
 * @throws GenAuthError of one kind or another
 */
export async function performCall<T>(call: Call): Promise<ApiResponse<T>> {
  const { operation, options, settings } = call;
  const { signal, timeout = settings.timeout ?? 30_000, deadline = settings.deadline ?? Infinity } = options;
  let attempts = 0;
  let sent = new Headers();
  const begin = (headers: Headers): number => {
    sent = headers;
    return (attempts += 1);
  };
  const recover = async (error: ApiError): Promise<boolean> => (await settings.recover?.(error, sent)) ?? false;
  try {
    return await withTimeLimit({ operation, signal, name: 'deadline', milliseconds: deadline }, (outer) =>
      withRetries({ call, signal: outer, recover }, () =>
        withTimeLimit({ operation, signal: outer, name: 'timeout', milliseconds: timeout }, (inner) =>
          attemptCall({ call, signal: inner, limit: { signal, milliseconds: timeout }, begin }),
        ),
      ),
    );
  } catch (error) {
    if (isGenAuthError(error)) error.attempts = attempts;
    throw error;
  }
}
