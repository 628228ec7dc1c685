import { AbortError } from '@genauth/core';

/**
 * Waits for work that others share: a signal ends the waiting and leaves the work to them.
 *
 * @throws AbortError when the signal is aborted first
 */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new AbortError('ended by its signal', undefined, signal.reason));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
