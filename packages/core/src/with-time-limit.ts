import { AbortError } from './errors/abort-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import type { Operation } from './operation.ts';

/** Signals of the caller, where there are any: of the client, and of the call. */
export type Signals = readonly (AbortSignal | undefined)[];

/** What may end a piece of work early. */
export interface TimeLimit {
  readonly operation?: Operation;
  /** Any of them ends it. */
  readonly signals: Signals;
  /** Milliseconds that it may take; `Infinity` for no limit. */
  readonly timeout: number;
  /** Milliseconds that the call it is a part of may take; no limit when left out. */
  readonly deadline?: number;
  /** When that time is up, by `performance.now()`. */
  readonly ends?: number;
}

/** Milliseconds; `setTimeout` fires at once above this. */
export const longestTimer = 2 ** 31 - 1;

/**
 * Runs `work` until it is done, time is up, or a signal is aborted: whichever comes first. Timer and listeners are gone
 * when this settles. Work that ignores its signal is left behind.
 *
 * @throws TimeoutError, AbortError
 */
export function withTimeLimit<T>(limit: TimeLimit, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { operation, signals, timeout, ends = Infinity } = limit;
  const left = ends - performance.now();
  const name = left < timeout ? 'deadline' : 'timeout';
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const end = (error: unknown): void => {
      stop();
      reject(error);
      controller.abort(error);
    };
    const onTime = (): void =>
      end(new TimeoutError(`no complete answer in ${limit[name]} ms, see option ${name}`, operation));
    const aborted = (): AbortSignal | undefined => signals.find((signal) => signal?.aborted);
    const onAbort = (): void => end(new AbortError('ended by its signal', operation, aborted()?.reason));
    const wait = Math.max(Math.min(timeout, left), 0);
    for (const signal of signals) signal?.addEventListener('abort', onAbort);
    const timer = wait > longestTimer ? undefined : setTimeout(onTime, wait);
    const stop = (): void => {
      clearTimeout(timer);
      for (const signal of signals) signal?.removeEventListener('abort', onAbort);
    };
    if (aborted()) return onAbort();
    const succeed = (result: T): void => {
      stop();
      resolve(result);
    };
    work(controller.signal).then(succeed, end);
  });
}
