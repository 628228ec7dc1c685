// Made by the typescript target from the contract of the Operations.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { DeleteKeysByKeyIdParams, Token } from '../models/o-auth-2-0.ts';

/**
 * Get a token
 *
 * `POST /token`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getToken(client: Client, options?: RequestOptions): ApiPromise<Token> {
  return client.request(
    { operationId: 'getToken', method: 'POST', path: '/token', response: 'json', security: [] },
    undefined,
    options,
  );
}

/**
 * Delete a key, an operation that nobody gave a name
 *
 * `DELETE /keys/{key-id}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteKeysByKeyId(
  client: Client,
  params: DeleteKeysByKeyIdParams,
  options?: RequestOptions,
): ApiPromise<void> {
  return client.request(
    {
      operationId: 'deleteKeysByKeyId',
      method: 'DELETE',
      path: '/keys/{key-id}',
      codec: fullCodec,
      response: 'none',
      security: [['key', 'other'], []],
    },
    params,
    options,
  );
}
