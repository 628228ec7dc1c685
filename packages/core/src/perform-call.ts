import type { ApiResponse } from './api-promise.ts';
import { attemptCall } from './attempt-call.ts';
import type { Call } from './build-request.ts';
import { isGenAuthError } from './errors/is-gen-auth-error.ts';
import type { Transport } from './transport.ts';
import { withRetries } from './with-retries.ts';
import { withTimeLimit } from './with-time-limit.ts';

/**
 * Performs one call: as many attempts as it takes and as are allowed, within its deadline.
 *
 * @throws GenAuthError of one kind or another
 */
export async function performCall<T>(call: Call, transport: Transport): Promise<ApiResponse<T>> {
  const { operation, options, settings } = call;
  const { signal, timeout = settings.timeout ?? 30_000, deadline = settings.deadline ?? Infinity } = options;
  const start = performance.now();
  const log = (outcome: { readonly response?: ApiResponse<T>; readonly error?: unknown }): void =>
    settings.logger?.({ operation, attempts, milliseconds: performance.now() - start, ...outcome });
  let attempts = 0;
  const attempt = (outer: AbortSignal): Promise<ApiResponse<T>> =>
    withTimeLimit({ operation, name: 'timeout', milliseconds: timeout, signal: outer }, (inner) =>
      attemptCall({ call, transport, signal: inner, begin: () => (attempts += 1) }),
    );
  try {
    const limit = { operation, name: 'deadline', milliseconds: deadline, signal } as const;
    const response = await withTimeLimit(limit, (outer) => withRetries(call, outer, () => attempt(outer)));
    log({ response });
    return response;
  } catch (error) {
    if (isGenAuthError(error)) error.attempts = attempts;
    log({ error });
    throw error;
  }
}
