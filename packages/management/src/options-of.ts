import { ConfigurationError } from '@genauth/core';
import type { Client } from '@genauth/core';
import type { ManagementOptions } from './management-options.ts';

// Beside the clients and not in them, so that no inspection of a client shows a secret.
const made = new WeakMap<Client, ManagementOptions>();

/** Keeps what `optionsOf` gives for a client. */
export function setOptions(client: Client, options: ManagementOptions): void {
  made.set(client, { ...options });
}

/** @throws ConfigurationError for a client that this copy of the package has not made */
export function optionsOf(client: Client): ManagementOptions {
  const options = made.get(client);
  if (options) return options;
  throw new ConfigurationError('the client must come from createManagementClient of the same copy of this package');
}
