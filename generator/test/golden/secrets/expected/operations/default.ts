// Made by the typescript target from the contract of the Secrets.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { ExchangeParams, Exchanged, Many, PutKeyParams } from '../models/default.ts';

/**
 * `POST /secrets/{ticket}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function exchange(client: Client, params: ExchangeParams, options?: RequestOptions): ApiPromise<Exchanged> {
  return client.request(
    {
      operationId: 'exchange',
      method: 'POST',
      path: '/secrets/{ticket}',
      codec: fullCodec,
      input: 'grouped',
      body: 'application/json',
      response: 'json',
      sensitive: ['ticket', 'pin', 'secret', 'seed', 'keys', 'either', 'idNumber', 'mfaToken'],
    },
    params,
    options,
  );
}

/**
 * `PUT /keys`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function putKey(client: Client, params: PutKeyParams, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'putKey',
      method: 'PUT',
      path: '/keys',
      codec: fullCodec,
      input: 'grouped',
      body: 'text/plain',
      response: 'none',
      sensitive: ['body'],
    },
    params,
    options,
  );
}

/**
 * `GET /many`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getManySecrets(client: Client, options?: RequestOptions): ApiPromise<Many> {
  return client.request(
    {
      operationId: 'getManySecrets',
      method: 'GET',
      path: '/many',
      response: 'json',
      sensitive: [
        'firstOfManySecretsWithALongName',
        'secondOfManySecretsWithALongName',
        'thirdOfManySecretsWithALongName',
      ],
    },
    undefined,
    options,
  );
}
