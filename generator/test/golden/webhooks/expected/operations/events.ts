// Made by the typescript target from the contract of the Webhooks.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { UserInput } from '../models/events.ts';

/**
 * `POST /users`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createUser(client: Client, params?: UserInput, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'createUser',
      method: 'POST',
      path: '/users',
      codec: fullCodec,
      body: 'application/json',
      response: 'none',
      sensitive: ['password'],
    },
    params,
    options,
  );
}
