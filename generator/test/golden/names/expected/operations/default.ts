// Made by the typescript target from the contract of the Names API.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';

/**
 * `GET /`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getOperation(client: Client, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    { operationId: 'getOperation', method: 'GET', path: '/', codec: fullCodec, response: 'none' },
    undefined,
    options,
  );
}
