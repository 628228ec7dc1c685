import { ConfigurationError } from './errors/configuration-error.ts';
import { isGenAuthError } from './errors/is-gen-auth-error.ts';
import type { Operation } from './operation.ts';

/**
 * Waits for `work` on what the caller gave.
 *
 * @throws ConfigurationError that names the operation, for whatever `work` throws that is no error of this library
 */
export async function checked<T>(operation: Operation, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (isGenAuthError(cause) || !(cause instanceof Error)) throw cause;
    throw new ConfigurationError(cause.message, operation, cause);
  }
}
