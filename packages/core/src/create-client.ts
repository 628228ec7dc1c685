import { apiPromise } from './api-promise.ts';
import type { ClientOptions } from './client-options.ts';
import type { Client } from './client.ts';
import { fetchTransport } from './fetch-transport.ts';
import { performCall } from './perform-call.ts';
import { requireUrl } from './require-url.ts';
import { checkTimeout } from './with-time-limit.ts';

/**
 * Makes a client: what generated functions take as their first argument. Nothing of `options` is changed or shown.
 *
 * @throws ConfigurationError when an option is missing or malformed
 */
export function createClient(options: ClientOptions): Client {
  const baseUrl = requireUrl('baseUrl', options.baseUrl);
  const settings = { ...options, baseUrl, transport: options.transport ?? fetchTransport(options) };
  checkTimeout(options.timeout);
  return {
    request: (operation, params = {}, callOptions = {}) =>
      apiPromise(performCall({ settings, operation, params, options: callOptions })),
  };
}
