// Made by the typescript target from the contract of the Responses.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, FileDownload, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Responses as a method. */
export interface TestApi extends Client {
  /**
   * Get text
   *
   * `GET /text`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getText(options?: RequestOptions): ApiPromise<string>;

  /**
   * Get an image
   *
   * `GET /image`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getImage(options?: RequestOptions): ApiPromise<FileDownload>;

  /**
   * Delete nothing
   *
   * `DELETE /nothing`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteNothing(options?: RequestOptions): ApiPromise<void>;

  /**
   * Get one of two
   *
   * `GET /two`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getTwo(options?: RequestOptions): ApiPromise<Models.GetTwoResult>;

  /**
   * Get something or nothing
   *
   * `GET /maybe`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getMaybe(options?: RequestOptions): ApiPromise<Models.Done | undefined>;

  /**
   * Get the default
   *
   * `GET /default`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getDefault(options?: RequestOptions): ApiPromise<Models.Done>;

  /**
   * Get a vendor's JSON
   *
   * `GET /problem`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getVendorJson(options?: RequestOptions): ApiPromise<Models.Done>;

  /**
   * Start a login
   *
   * `GET /redirect`
   *
   * @throws ApiError when the API answers with a failure.
   */
  startLogin(options?: RequestOptions): ApiPromise<string>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  getText: operations.getText,
  getImage: operations.getImage,
  deleteNothing: operations.deleteNothing,
  getTwo: operations.getTwo,
  getMaybe: operations.getMaybe,
  getDefault: operations.getDefault,
  getVendorJson: operations.getVendorJson,
  startLogin: operations.startLogin,
});
