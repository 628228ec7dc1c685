// Made by the typescript target from the contract of the Names API.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { ClientModelInput2, ListClientsResult2, UsersGet200ApplicationJsonPage } from '../models/orders.ts';

/**
 * `GET /orders`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listOrders2(client: Client, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    { operationId: 'listOrders2', method: 'GET', path: '/orders', codec: fullCodec, response: 'none' },
    undefined,
    options,
  );
}

/**
 * `POST /orders`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listOrders3(client: Client, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    { operationId: 'listOrders3', method: 'POST', path: '/orders', codec: fullCodec, response: 'none' },
    undefined,
    options,
  );
}

/**
 * `DELETE /orders`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function fullCodecOperation(client: Client, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    { operationId: 'fullCodecOperation', method: 'DELETE', path: '/orders', codec: fullCodec, response: 'none' },
    undefined,
    options,
  );
}

/**
 * `GET /clients`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listClients(client: Client, options?: RequestOptions): ApiPromise<ListClientsResult2> {
  return client.request(
    { operationId: 'listClients', method: 'GET', path: '/clients', response: 'json' },
    undefined,
    options,
  );
}

/**
 * `POST /clients`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function addClient(
  client: Client,
  params?: ClientModelInput2,
  options?: RequestOptions,
): ApiPromise<UsersGet200ApplicationJsonPage> {
  return client.request(
    { operationId: 'addClient', method: 'POST', path: '/clients', body: 'application/json', response: 'json' },
    params,
    options,
  );
}
