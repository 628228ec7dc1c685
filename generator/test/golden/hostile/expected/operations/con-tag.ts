// Made by the typescript target from the contract of the Hostile */ title export const hacked = 1; //.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';

/**
 * Delete
 *
 * `DELETE /delete`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteOperation(client: Client, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    { operationId: 'deleteOperation', method: 'DELETE', path: '/delete', codec: fullCodec, response: 'none' },
    undefined,
    options,
  );
}
