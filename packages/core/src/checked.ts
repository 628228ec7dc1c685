import { ConfigurationError } from './errors/configuration-error.ts';
import type { Operation } from './operation.ts';

/**
 * Runs `work` on what the caller gave.
 *
 * @throws ConfigurationError that names the operation, whatever `work` throws
 */
export function checked<T>(operation: Operation, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new ConfigurationError(cause instanceof Error ? cause.message : 'the input cannot be sent', {
      operation,
      cause,
    });
  }
}
