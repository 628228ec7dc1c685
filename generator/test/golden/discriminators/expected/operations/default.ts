// Made by the typescript target from the contract of the Discriminators.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { Pet, Shelter } from '../models/default.ts';

/**
 * Create a pet
 *
 * `POST /pets`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createPet(client: Client, params: Pet, options?: RequestOptions): ApiPromise<Shelter> {
  return client.request(
    { operationId: 'createPet', method: 'POST', path: '/pets', body: 'application/json', response: 'json' },
    params,
    options,
  );
}
