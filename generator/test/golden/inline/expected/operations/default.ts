// Made by the typescript target from the contract of the Inline schemas.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { ReplaceThingParams, ReplaceThingResult } from '../models/default.ts';

/**
 * Replace a thing
 *
 * `PUT /things/{id}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function replaceThing(
  client: Client,
  params: ReplaceThingParams,
  options?: RequestOptions,
): ApiPromise<ReplaceThingResult> {
  return client.request(
    {
      operationId: 'replaceThing',
      method: 'PUT',
      path: '/things/{id}',
      codec: fullCodec,
      query: { dryRun: 'form-explode' },
      body: 'application/json',
      response: 'json',
    },
    params,
    options,
  );
}
