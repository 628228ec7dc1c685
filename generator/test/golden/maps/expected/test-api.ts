// Made by the typescript target from the contract of the Maps API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, Operation, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Maps API as a method. */
export abstract class TestApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;

  /**
   * Set counts
   *
   * `PUT /counts/{id}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  setCounts(params: Models.SetCountsParams, options?: RequestOptions): ApiPromise<Models.SetCountsResult> {
    return operations.setCounts(this, params, options);
  }

  /**
   * Add anything
   *
   * `POST /counts/{id}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  addAnything(params: Models.AddAnythingParams, options?: RequestOptions): ApiPromise<void> {
    return operations.addAnything(this, params, options);
  }
}
