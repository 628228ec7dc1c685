import { ConfigurationError } from './errors/configuration-error.ts';

/**
 * Checks options that must be a signal where they are given.
 *
 * @throws ConfigurationError for anything else, such as the controller of one
 */
export function requireSignals(signals: readonly (AbortSignal | undefined)[]): void {
  const wrong = signals.find((signal) => signal && signal.aborted === undefined);
  if (wrong) throw new ConfigurationError('signal must be an AbortSignal');
}
