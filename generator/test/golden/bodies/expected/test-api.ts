// Made by the typescript target from the contract of the Request bodies.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, Operation, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Request bodies as a method. */
export abstract class TestApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;

  /**
   * Upload a file
   *
   * `POST /uploads`
   *
   * @throws ApiError when the API answers with a failure.
   */
  upload(params: Models.UploadParams, options?: RequestOptions): ApiPromise<void> {
    return operations.upload(this, params, options);
  }

  /**
   * Put a picture as JSON, where bytes are text
   *
   * `PUT /pictures`
   *
   * @throws ApiError when the API answers with a failure.
   */
  putPicture(params?: Models.Picture, options?: RequestOptions): ApiPromise<void> {
    return operations.putPicture(this, params, options);
  }

  /**
   * Post a document as JSON or as a form
   *
   * `POST /pictures`
   *
   * @throws ApiError when the API answers with a failure.
   */
  postDocument(params?: Models.PostDocumentParams, options?: RequestOptions): ApiPromise<void> {
    return operations.postDocument(this, params, options);
  }

  /**
   * Post a form
   *
   * `POST /forms`
   *
   * @throws ApiError when the API answers with a failure.
   */
  postForm(params: Models.PostFormParams, options?: RequestOptions): ApiPromise<void> {
    return operations.postForm(this, params, options);
  }

  /**
   * Put bytes
   *
   * `PUT /bytes`
   *
   * @throws ApiError when the API answers with a failure.
   */
  putBytes(params?: Models.PutBytesParams, options?: RequestOptions): ApiPromise<void> {
    return operations.putBytes(this, params, options);
  }

  /**
   * Post in one of several media types
   *
   * `POST /several`
   *
   * @throws ApiError when the API answers with a failure.
   */
  postEither(params?: Models.PostEitherParams, options?: RequestOptions): ApiPromise<void> {
    return operations.postEither(this, params, options);
  }

  /**
   * Post a list
   *
   * `POST /lists`
   *
   * @throws ApiError when the API answers with a failure.
   */
  postList(params: Models.PostListParams, options?: RequestOptions): ApiPromise<void> {
    return operations.postList(this, params, options);
  }

  /**
   * Patch a thing
   *
   * `PATCH /patches`
   *
   * @throws ApiError when the API answers with a failure.
   */
  patchThing(params?: Models.PatchThingParams, options?: RequestOptions): ApiPromise<void> {
    return operations.patchThing(this, params, options);
  }

  /**
   * Post something or nothing
   *
   * `POST /optional`
   *
   * @throws ApiError when the API answers with a failure.
   */
  postOptional(params?: Models.PostOptionalParams, options?: RequestOptions): ApiPromise<void> {
    return operations.postOptional(this, params, options);
  }
}
