import { apiPromise } from './api-promise.ts';
import type { ApiResponse } from './api-promise.ts';
import type { ClientOptions } from './client-options.ts';
import type { Client } from './client.ts';
import { fetchTransport } from './fetch-transport.ts';
import type { Operation } from './operation.ts';
import { performCall } from './perform-call.ts';
import type { RequestOptions } from './request-options.ts';
import { settle, usual } from './settings.ts';

/**
 * Makes a client: what generated functions take as their first argument. Nothing of `options` is changed or shown.
 *
 * @throws ConfigurationError when an option is missing or malformed
 */
export function createClient(options: ClientOptions): Client {
  const settings = settle(usual, options);
  const { transport = fetchTransport(settings), logger } = settings;
  return {
    request: <T>(operation: Operation, params: object = {}, changes?: RequestOptions) => {
      const run = async (): Promise<ApiResponse<T>> => {
        const own = changes ? settle(settings, changes, operation) : settings;
        return performCall({
          ...own,
          operation,
          params,
          headers: [settings.headers, changes?.headers],
          signals: [settings.signal, changes?.signal],
          transport: changes?.fetch ? fetchTransport(changes) : transport,
          ends: performance.now() + own.deadline,
        });
      };
      return apiPromise(logger ? logger(operation, run) : run());
    },
  };
}
