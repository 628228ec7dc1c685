// Made by the typescript target from the contract of the Names API.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { _1232Params, _1232Result } from '../models/orders-2.ts';

/**
 * `PUT /orders`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listOrders(client: Client, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    { operationId: 'listOrders', method: 'PUT', path: '/orders', codec: fullCodec, response: 'none' },
    undefined,
    options,
  );
}

/**
 * `GET /users`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function _123_2(client: Client, params?: _1232Params, options?: RequestOptions): ApiPromise<_1232Result> {
  return client.request(
    {
      operationId: '_123_2',
      method: 'GET',
      path: '/users',
      codec: fullCodec,
      query: { 名: 'form' },
      response: 'json',
    },
    params,
    options,
  );
}
