// Made by the typescript target from the contract of the Scalars.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { Thing } from '../models/default.ts';

/**
 * Get a thing
 *
 * `GET /things`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getThing(client: Client, options?: RequestOptions): ApiPromise<Thing> {
  return client.request(
    { operationId: 'getThing', method: 'GET', path: '/things', response: 'json' },
    undefined,
    options,
  );
}
