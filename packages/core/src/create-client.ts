import { apiPromise } from './api-promise.ts';
import { changeOptions } from './change-options.ts';
import type { ClientOptions } from './client-options.ts';
import type { Client } from './client.ts';
import { fetchTransport } from './fetch-transport.ts';
import { behind } from './middleware.ts';
import { performCall } from './perform-call.ts';
import { requireUrl } from './require-url.ts';
import { checkTimeLimit } from './with-time-limit.ts';

/** A client that can be copied with other options. */
export interface ChangeableClient<O> extends Client {
  /** A copy with changes: headers are changed one by one, everything else as a whole. This client stays as it is. */
  withOptions(changes: Partial<O>): ChangeableClient<O>;
}

/**
 * Makes a client: what generated functions take as their first argument. Nothing of `options` is changed or shown.
 *
 * @throws ConfigurationError when an option is missing or malformed
 */
export function createClient(options: ClientOptions): ChangeableClient<ClientOptions> {
  const settings = { ...options, baseUrl: requireUrl('baseUrl', options.baseUrl) };
  const transport = behind(options.transport ?? fetchTransport(options), options.middleware);
  checkTimeLimit('timeout', options.timeout);
  checkTimeLimit('deadline', options.deadline);
  return {
    request: (operation, params = {}, callOptions = {}) =>
      apiPromise(performCall({ settings, operation, params, options: callOptions }, transport)),
    withOptions: (changes) => createClient(changeOptions(options, changes)),
  };
}
