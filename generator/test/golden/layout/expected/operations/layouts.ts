// Made by the typescript target from the contract of the Layout API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { Layout } from '../models/layouts.ts';

/**
 * `PUT /layouts`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function changeAnyOfTheLayoutsThatThereAreByWhateverIsGivenHere(
  client: Client,
  params?: Record<string, unknown>,
  options?: RequestOptions,
): ApiPromise<Layout> {
  return client.request(
    {
      operationId: 'changeAnyOfTheLayoutsThatThereAreByWhateverIsGivenHere',
      method: 'PUT',
      path: '/layouts',
      body: 'application/json',
      response: 'json',
    },
    params,
    options,
  );
}
