// Made by the typescript target from the contract of the Request bodies.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Request bodies as a method. */
export interface TestApi extends Client {
  /**
   * Upload a file
   *
   * `POST /uploads`
   *
   * @throws ApiError when the API answers with a failure.
   */
  upload(params: Models.UploadParams, options?: RequestOptions): ApiPromise<void>;

  /**
   * Put a picture as JSON, where bytes are text
   *
   * `PUT /pictures`
   *
   * @throws ApiError when the API answers with a failure.
   */
  putPicture(params?: Models.Picture, options?: RequestOptions): ApiPromise<void>;

  /**
   * Post a document as JSON or as a form
   *
   * `POST /pictures`
   *
   * @throws ApiError when the API answers with a failure.
   */
  postDocument(params?: Models.PostDocumentParams, options?: RequestOptions): ApiPromise<void>;

  /**
   * Post a form
   *
   * `POST /forms`
   *
   * @throws ApiError when the API answers with a failure.
   */
  postForm(params: Models.PostFormParams, options?: RequestOptions): ApiPromise<void>;

  /**
   * Put bytes
   *
   * `PUT /bytes`
   *
   * @throws ApiError when the API answers with a failure.
   */
  putBytes(params?: Models.PutBytesParams, options?: RequestOptions): ApiPromise<void>;

  /**
   * Post in one of several media types
   *
   * `POST /several`
   *
   * @throws ApiError when the API answers with a failure.
   */
  postEither(params?: Models.PostEitherParams, options?: RequestOptions): ApiPromise<void>;

  /**
   * Post a list
   *
   * `POST /lists`
   *
   * @throws ApiError when the API answers with a failure.
   */
  postList(params: Models.PostListParams, options?: RequestOptions): ApiPromise<void>;

  /**
   * Patch a thing
   *
   * `PATCH /patches`
   *
   * @throws ApiError when the API answers with a failure.
   */
  patchThing(params?: Models.PatchThingParams, options?: RequestOptions): ApiPromise<void>;

  /**
   * Post something or nothing
   *
   * `POST /optional`
   *
   * @throws ApiError when the API answers with a failure.
   */
  postOptional(params?: Models.PostOptionalParams, options?: RequestOptions): ApiPromise<void>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  upload: operations.upload,
  putPicture: operations.putPicture,
  postDocument: operations.postDocument,
  postForm: operations.postForm,
  putBytes: operations.putBytes,
  postEither: operations.postEither,
  postList: operations.postList,
  patchThing: operations.patchThing,
  postOptional: operations.postOptional,
});
