import { AbortError } from './errors/abort-error.ts';
import { ConfigurationError } from './errors/configuration-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import type { Operation } from './operation.ts';

/** What may end a piece of work early. */
export interface TimeLimit {
  readonly operation: Operation;
  /** The option that sets the limit. */
  readonly name: 'timeout' | 'deadline';
  /** `Infinity` for no limit. */
  readonly milliseconds: number;
  readonly signal: AbortSignal | undefined;
}

/** @throws ConfigurationError that names the option, unless it is undefined or a number above 0 */
export function checkTimeLimit(name: TimeLimit['name'], value: unknown, operation?: Operation): void {
  if (value === undefined || (typeof value === 'number' && value > 0)) return;
  throw new ConfigurationError(`${name} must be a number of milliseconds above 0`, operation);
}

/** Milliseconds; `setTimeout` fires at once above this. */
export const longestTimer = 2 ** 31 - 1;

/**
 * Runs `work` until it is done, time is up, or the signal is aborted: whichever comes first. Timer and listener are gone
 * when this settles. Work that ignores its signal is left behind.
 *
 * @throws TimeoutError, AbortError
 */
export async function withTimeLimit<T>(limit: TimeLimit, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { operation, name, milliseconds, signal } = limit;
  checkTimeLimit(name, milliseconds, operation);
  const controller = new AbortController();
  const { signal: own } = controller;
  const onAbort = (): void => controller.abort(new AbortError('ended by its signal', operation, signal?.reason));
  const onTime = (): void =>
    controller.abort(new TimeoutError(`no complete answer in ${milliseconds} ms, see option ${name}`, operation));
  if (signal?.aborted) onAbort();
  own.throwIfAborted();
  signal?.addEventListener('abort', onAbort);
  const timer = milliseconds > longestTimer ? undefined : setTimeout(onTime, milliseconds);
  const ended = new Promise<never>((_, reject) => own.addEventListener('abort', () => reject(own.reason)));
  try {
    return await Promise.race([ended, work(own)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}
