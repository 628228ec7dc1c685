// Made by the typescript target from the contract of the Request bodies.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type {
  PatchThingParams,
  Picture,
  PostDocumentParams,
  PostEitherParams,
  PostFormParams,
  PostListParams,
  PostOptionalParams,
  PutBytesParams,
  UploadParams,
} from '../models/default.ts';

/**
 * Upload a file
 *
 * `POST /uploads`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function upload(client: Client, params: UploadParams, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'upload',
      method: 'POST',
      path: '/uploads',
      codec: fullCodec,
      body: 'multipart/form-data',
      response: 'none',
    },
    params,
    options,
  );
}

/**
 * Put a picture as JSON, where bytes are text
 *
 * `PUT /pictures`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function putPicture(client: Client, params?: Picture, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'putPicture',
      method: 'PUT',
      path: '/pictures',
      codec: fullCodec,
      body: 'application/json',
      response: 'none',
    },
    params,
    options,
  );
}

/**
 * Post a document as JSON or as a form
 *
 * `POST /pictures`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function postDocument(client: Client, params?: PostDocumentParams, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'postDocument',
      method: 'POST',
      path: '/pictures',
      codec: fullCodec,
      body: 'application/json',
      response: 'none',
    },
    params,
    options,
  );
}

/**
 * Post a form
 *
 * `POST /forms`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function postForm(client: Client, params: PostFormParams, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'postForm',
      method: 'POST',
      path: '/forms',
      codec: fullCodec,
      body: 'application/x-www-form-urlencoded',
      response: 'none',
    },
    params,
    options,
  );
}

/**
 * Put bytes
 *
 * `PUT /bytes`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function putBytes(client: Client, params?: PutBytesParams, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'putBytes',
      method: 'PUT',
      path: '/bytes',
      codec: fullCodec,
      input: 'grouped',
      body: 'application/octet-stream',
      response: 'none',
    },
    params,
    options,
  );
}

/**
 * Post in one of several media types
 *
 * `POST /several`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function postEither(client: Client, params?: PostEitherParams, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'postEither',
      method: 'POST',
      path: '/several',
      codec: fullCodec,
      body: 'application/json',
      response: 'none',
    },
    params,
    options,
  );
}

/**
 * Post a list
 *
 * `POST /lists`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function postList(client: Client, params: PostListParams, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'postList',
      method: 'POST',
      path: '/lists',
      codec: fullCodec,
      input: 'grouped',
      body: 'application/json',
      response: 'none',
    },
    params,
    options,
  );
}

/**
 * Patch a thing
 *
 * `PATCH /patches`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function patchThing(client: Client, params?: PatchThingParams, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'patchThing',
      method: 'PATCH',
      path: '/patches',
      codec: fullCodec,
      body: 'application/merge-patch+json',
      response: 'none',
    },
    params,
    options,
  );
}

/**
 * Post something or nothing
 *
 * `POST /optional`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function postOptional(client: Client, params?: PostOptionalParams, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'postOptional',
      method: 'POST',
      path: '/optional',
      codec: fullCodec,
      input: 'grouped',
      body: 'application/json',
      response: 'none',
    },
    params,
    options,
  );
}
