// Made by the typescript target from the contract of the Tolerance API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, FileDownload, Operation, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Tolerance API as a method. */
export abstract class TestApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;

  /**
   * `GET /things/{undeclared}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getThing(params: Models.GetThingParams, options?: RequestOptions): ApiPromise<string> {
    return operations.getThing(this, params, options);
  }

  /**
   * `HEAD /things/{undeclared}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  headThing(params: Models.HeadThingParams, options?: RequestOptions): ApiPromise<void> {
    return operations.headThing(this, params, options);
  }

  /**
   * `PUT /things/{undeclared}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  putThing(params: Models.PutThingParams, options?: RequestOptions): ApiPromise<FileDownload> {
    return operations.putThing(this, params, options);
  }

  /**
   * `POST /things/{undeclared}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  sendThing(params: Models.SendThingParams, options?: RequestOptions): ApiPromise<string> {
    return operations.sendThing(this, params, options);
  }

  /**
   * `PATCH /things/{undeclared}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  streamThing(params: Models.StreamThingParams, options?: RequestOptions): ApiPromise<FileDownload> {
    return operations.streamThing(this, params, options);
  }
}
