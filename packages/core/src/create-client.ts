import { apiPromise } from './api-promise.ts';
import type { ApiResponse } from './api-promise.ts';
import type { ClientOptions } from './client-options.ts';
import type { Client } from './client.ts';
import { fetchTransport } from './fetch-transport.ts';
import { behind } from './middleware.ts';
import type { Operation } from './operation.ts';
import { performCall } from './perform-call.ts';
import type { RequestOptions } from './request-options.ts';
import { requireUrl } from './require-url.ts';
import { checkTimeLimit } from './with-time-limit.ts';

/**
 * Makes a client: what generated functions take as their first argument. Nothing of `options` is changed or shown.
 *
 * @throws ConfigurationError when an option is missing or malformed
 */
export function createClient(options: ClientOptions): Client {
  const settings = { ...options, baseUrl: requireUrl('baseUrl', options.baseUrl) };
  const transport = behind(options.transport ?? fetchTransport(options), options.middleware);
  checkTimeLimit('timeout', options.timeout);
  checkTimeLimit('deadline', options.deadline);
  return {
    request: <T>(operation: Operation, params: object = {}, callOptions: RequestOptions = {}) => {
      const { fetch, baseUrl } = callOptions;
      const run = async (): Promise<ApiResponse<T>> =>
        performCall({
          settings: baseUrl === undefined ? settings : { ...settings, baseUrl: requireUrl('baseUrl', baseUrl) },
          operation,
          params,
          options: callOptions,
          transport: fetch ? behind(fetchTransport({ fetch }), options.middleware) : transport,
        });
      return apiPromise(options.logger ? options.logger(operation, run) : run());
    },
  };
}
