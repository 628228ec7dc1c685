// Made by the typescript target from the contract of the Responses.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, FileDownload, Operation, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Responses as a method. */
export abstract class TestApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;

  /**
   * Get text
   *
   * `GET /text`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getText(options?: RequestOptions): ApiPromise<string> {
    return operations.getText(this, options);
  }

  /**
   * Get an image
   *
   * `GET /image`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getImage(options?: RequestOptions): ApiPromise<FileDownload> {
    return operations.getImage(this, options);
  }

  /**
   * Delete nothing
   *
   * `DELETE /nothing`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteNothing(options?: RequestOptions): ApiPromise<void> {
    return operations.deleteNothing(this, options);
  }

  /**
   * Get one of two
   *
   * `GET /two`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getTwo(options?: RequestOptions): ApiPromise<Models.GetTwoResult> {
    return operations.getTwo(this, options);
  }

  /**
   * Get something or nothing
   *
   * `GET /maybe`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getMaybe(options?: RequestOptions): ApiPromise<Models.Done | undefined> {
    return operations.getMaybe(this, options);
  }

  /**
   * Get the default
   *
   * `GET /default`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getDefault(options?: RequestOptions): ApiPromise<Models.Done> {
    return operations.getDefault(this, options);
  }

  /**
   * Get a vendor's JSON
   *
   * `GET /problem`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getVendorJson(options?: RequestOptions): ApiPromise<Models.Done> {
    return operations.getVendorJson(this, options);
  }

  /**
   * Start a login
   *
   * `GET /redirect`
   *
   * @throws ApiError when the API answers with a failure.
   */
  startLogin(options?: RequestOptions): ApiPromise<string> {
    return operations.startLogin(this, options);
  }
}
