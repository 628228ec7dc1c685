// Made by the typescript target from the contract of the Maps API.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { AddAnythingParams, SetCountsParams, SetCountsResult } from '../models/counts.ts';

/**
 * Set counts
 *
 * `PUT /counts/{id}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function setCounts(
  client: Client,
  params: SetCountsParams,
  options?: RequestOptions,
): ApiPromise<SetCountsResult> {
  return client.request(
    {
      operationId: 'setCounts',
      method: 'PUT',
      path: '/counts/{id}',
      codec: fullCodec,
      input: 'grouped',
      body: 'application/json',
      response: 'json',
    },
    params,
    options,
  );
}

/**
 * Add anything
 *
 * `POST /counts/{id}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function addAnything(client: Client, params: AddAnythingParams, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'addAnything',
      method: 'POST',
      path: '/counts/{id}',
      codec: fullCodec,
      body: 'application/json',
      response: 'none',
    },
    params,
    options,
  );
}
