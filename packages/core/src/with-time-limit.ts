import { AbortError } from './errors/abort-error.ts';
import { ConfigurationError } from './errors/configuration-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import type { Operation } from './operation.ts';

/** What may end a piece of work early. */
export interface TimeLimit {
  readonly operation: Operation;
  /** Milliseconds, 30,000 when undefined; `Infinity` for no limit. */
  readonly timeout: number | undefined;
  readonly signal: AbortSignal | undefined;
}

/** @throws ConfigurationError unless this is undefined or a number above 0 */
export function checkTimeout(timeout: unknown, operation?: Operation): void {
  if (timeout === undefined || (typeof timeout === 'number' && timeout > 0)) return;
  throw new ConfigurationError('timeout must be a number of milliseconds above 0', { operation });
}

/** `setTimeout` fires at once above this. */
const longestTimer = 2 ** 31 - 1;

/**
 * Runs `work` until it is done, time is up, or the caller's signal is aborted: whichever comes first. Timer and listener
 * are gone when this settles. Work that ignores its signal is left behind.
 *
 * @throws TimeoutError, AbortError
 */
export async function withTimeLimit<T>(limit: TimeLimit, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { operation, timeout = 30_000, signal } = limit;
  checkTimeout(timeout, operation);
  const controller = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  const onAbort = (): void =>
    controller.abort(new AbortError('ended by the signal of the caller', { operation, cause: signal?.reason }));
  const onTimeout = (): void =>
    controller.abort(new TimeoutError(`no complete answer within ${timeout} ms`, { operation }));
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort);
  const timer = timeout > longestTimer ? undefined : setTimeout(onTimeout, timeout);
  try {
    return await Promise.race(controller.signal.aborted ? [ended] : [ended, work(controller.signal)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}
