// Made by the typescript target from the contract of the Tolerance API.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, FileDownload, RequestOptions } from '@genauth/core/codegen';
import type {
  GetThingParams,
  HeadThingParams,
  PutThingParams,
  SendThingParams,
  StreamThingParams,
} from '../models/default.ts';

/**
 * `GET /things/{undeclared}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getThing(client: Client, params: GetThingParams, options?: RequestOptions): ApiPromise<string> {
  return client.request(
    {
      operationId: 'getThing',
      method: 'GET',
      path: '/things/{undeclared}',
      codec: fullCodec,
      query: { filter: 'json' },
      header: { list: 'simple' },
      accept: '*/*',
      response: 'text',
    },
    params,
    options,
  );
}

/**
 * `HEAD /things/{undeclared}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function headThing(client: Client, params: HeadThingParams, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    { operationId: 'headThing', method: 'HEAD', path: '/things/{undeclared}', codec: fullCodec, response: 'none' },
    params,
    options,
  );
}

/**
 * `PUT /things/{undeclared}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function putThing(client: Client, params: PutThingParams, options?: RequestOptions): ApiPromise<FileDownload> {
  return client.request(
    {
      operationId: 'putThing',
      method: 'PUT',
      path: '/things/{undeclared}',
      codec: fullCodec,
      query: { q: 'form-explode' },
      body: 'application/json',
      response: 'binary',
    },
    params,
    options,
  );
}

/**
 * `POST /things/{undeclared}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function sendThing(client: Client, params: SendThingParams, options?: RequestOptions): ApiPromise<string> {
  return client.request(
    {
      operationId: 'sendThing',
      method: 'POST',
      path: '/things/{undeclared}',
      codec: fullCodec,
      input: 'grouped',
      body: '*/*',
      accept: 'application/yaml',
      response: 'text',
    },
    params,
    options,
  );
}

/**
 * `PATCH /things/{undeclared}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function streamThing(
  client: Client,
  params: StreamThingParams,
  options?: RequestOptions,
): ApiPromise<FileDownload> {
  return client.request(
    {
      operationId: 'streamThing',
      method: 'PATCH',
      path: '/things/{undeclared}',
      codec: fullCodec,
      accept: 'application/json-seq',
      response: 'binary',
    },
    params,
    options,
  );
}
