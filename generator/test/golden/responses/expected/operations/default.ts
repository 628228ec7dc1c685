// Made by the typescript target from the contract of the Responses.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, FileDownload, RequestOptions } from '@genauth/core/codegen';
import type { Done, GetTwoResult } from '../models/default.ts';

/**
 * Get text
 *
 * `GET /text`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getText(client: Client, options?: RequestOptions): ApiPromise<string> {
  return client.request(
    { operationId: 'getText', method: 'GET', path: '/text', codec: fullCodec, accept: 'text/plain', response: 'text' },
    undefined,
    options,
  );
}

/**
 * Get an image
 *
 * `GET /image`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getImage(client: Client, options?: RequestOptions): ApiPromise<FileDownload> {
  return client.request(
    {
      operationId: 'getImage',
      method: 'GET',
      path: '/image',
      codec: fullCodec,
      accept: 'image/png',
      response: 'binary',
    },
    undefined,
    options,
  );
}

/**
 * Delete nothing
 *
 * `DELETE /nothing`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteNothing(client: Client, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    { operationId: 'deleteNothing', method: 'DELETE', path: '/nothing', codec: fullCodec, response: 'none' },
    undefined,
    options,
  );
}

/**
 * Get one of two
 *
 * `GET /two`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getTwo(client: Client, options?: RequestOptions): ApiPromise<GetTwoResult> {
  return client.request({ operationId: 'getTwo', method: 'GET', path: '/two', response: 'json' }, undefined, options);
}

/**
 * Get something or nothing
 *
 * `GET /maybe`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getMaybe(client: Client, options?: RequestOptions): ApiPromise<Done | undefined> {
  return client.request(
    { operationId: 'getMaybe', method: 'GET', path: '/maybe', codec: fullCodec, response: 'optional' },
    undefined,
    options,
  );
}

/**
 * Get the default
 *
 * `GET /default`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getDefault(client: Client, options?: RequestOptions): ApiPromise<Done> {
  return client.request(
    { operationId: 'getDefault', method: 'GET', path: '/default', response: 'json' },
    undefined,
    options,
  );
}

/**
 * Get a vendor's JSON
 *
 * `GET /problem`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getVendorJson(client: Client, options?: RequestOptions): ApiPromise<Done> {
  return client.request(
    {
      operationId: 'getVendorJson',
      method: 'GET',
      path: '/problem',
      accept: 'application/vnd.example+json',
      response: 'json',
    },
    undefined,
    options,
  );
}

/**
 * Start a login
 *
 * `GET /redirect`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function startLogin(client: Client, options?: RequestOptions): ApiPromise<string> {
  return client.request(
    { operationId: 'startLogin', method: 'GET', path: '/redirect', codec: fullCodec, response: 'redirect' },
    undefined,
    options,
  );
}
