import type { Operation } from '../operation.ts';
import { ConfigurationError } from './configuration-error.ts';

/** What was thrown over something that the caller gave, as the error that callers see. */
export function unsendable(cause: unknown, operation?: Operation): ConfigurationError {
  const { message = `${cause}` }: { readonly message?: string } = Object(cause);
  return new ConfigurationError(message, operation, cause);
}
