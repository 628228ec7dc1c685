// Made by the typescript target from the contract of the Parameters.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { ClashParams, GetThingParams, ListPlainParams, UseStylesParams } from '../models/default.ts';

/**
 * Get a thing
 *
 * `GET /things/{id}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getThing(client: Client, params: GetThingParams, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    { operationId: 'getThing', method: 'GET', path: '/things/{id}', codec: fullCodec, response: 'none' },
    params,
    options,
  );
}

/**
 * Use every style
 *
 * `GET /styles/{simple}/{list}/{label}/{matrix}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function useStyles(client: Client, params: UseStylesParams, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'useStyles',
      method: 'GET',
      path: '/styles/{simple}/{list}/{label}/{matrix}',
      codec: fullCodec,
      query: {
        joined: 'form',
        spaced: 'spaceDelimited',
        piped: 'pipeDelimited',
        deep: 'deepObject',
        bracketed: 'brackets',
        filter: 'json',
      },
      pathStyles: { list: 'simple', label: 'label', matrix: 'matrix-explode' },
      header: { 'X-Trace': 'simple' },
      cookie: { session: 'form-explode' },
      response: 'none',
    },
    params,
    options,
  );
}

/**
 * List plainly
 *
 * `GET /plain`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listPlain(client: Client, params?: ListPlainParams, options?: RequestOptions): ApiPromise<string[]> {
  return client.request(
    { operationId: 'listPlain', method: 'GET', path: '/plain', query: { ids: 'brackets' }, response: 'json' },
    params,
    options,
  );
}

/**
 * Use one name thrice
 *
 * `POST /clash/{name}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function clash(client: Client, params: ClashParams, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'clash',
      method: 'POST',
      path: '/clash/{name}',
      codec: fullCodec,
      input: 'grouped',
      body: 'application/json',
      response: 'none',
    },
    params,
    options,
  );
}
