import { GenAuthError } from './gen-auth-error.ts';

/** Options or parameters that cannot be sent as they stand; nothing was sent. The message names the one at fault. */
export class ConfigurationError extends GenAuthError {
  get code(): 'configuration_error' {
    return 'configuration_error';
  }
}
