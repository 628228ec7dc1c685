// Made by the typescript target from the contract of the Inheritance API.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { Home, HomeInput } from '../models/pets.ts';
import type { Pet, PetInput } from '../models/shared.ts';

/**
 * List pets
 *
 * `GET /pets`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listPets(client: Client, options?: RequestOptions): ApiPromise<Pet[]> {
  return client.request(
    { operationId: 'listPets', method: 'GET', path: '/pets', response: 'json' },
    undefined,
    options,
  );
}

/**
 * Add a pet
 *
 * `POST /pets`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function addPet(client: Client, params: PetInput, options?: RequestOptions): ApiPromise<Home> {
  return client.request(
    { operationId: 'addPet', method: 'POST', path: '/pets', body: 'application/json', response: 'json' },
    params,
    options,
  );
}

/**
 * Move a home
 *
 * `PUT /homes`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function moveHome(client: Client, params?: HomeInput, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'moveHome',
      method: 'PUT',
      path: '/homes',
      codec: fullCodec,
      body: 'application/json',
      response: 'none',
    },
    params,
    options,
  );
}
