import { requireSignals, withTimeLimit } from '@genauth/core/parts';

/**
 * Waits for work that others share: what ends the waiting leaves the work to them.
 *
 * @param deadline milliseconds; undefined for no limit
 * @param signals any of them ends it
 * @throws TimeoutError, AbortError; ConfigurationError for what is no signal
 */
export function inTime<T>(
  work: () => Promise<T>,
  deadline: number | undefined,
  signals: readonly (AbortSignal | undefined)[],
): Promise<T> {
  requireSignals(signals);
  const limit = deadline === undefined ? {} : { deadline, ends: performance.now() + deadline };
  return withTimeLimit({ ...limit, signals, timeout: Infinity }, work);
}
