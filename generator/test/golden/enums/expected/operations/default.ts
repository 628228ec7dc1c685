// Made by the typescript target from the contract of the Enums.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { CreateThingParams, Thing } from '../models/default.ts';

/**
 * Create a thing
 *
 * `POST /things`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createThing(client: Client, params?: CreateThingParams, options?: RequestOptions): ApiPromise<Thing> {
  return client.request(
    {
      operationId: 'createThing',
      method: 'POST',
      path: '/things',
      query: { mode: 'form-explode' },
      body: 'application/json',
      response: 'json',
    },
    params,
    options,
  );
}
