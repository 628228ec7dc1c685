// Made by the typescript target from the contract of the Tolerance API.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, FileDownload, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Tolerance API as a method. */
export interface TestApi extends Client {
  /**
   * `GET /things/{undeclared}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getThing(params: Models.GetThingParams, options?: RequestOptions): ApiPromise<string>;

  /**
   * `HEAD /things/{undeclared}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  headThing(params: Models.HeadThingParams, options?: RequestOptions): ApiPromise<void>;

  /**
   * `PUT /things/{undeclared}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  putThing(params: Models.PutThingParams, options?: RequestOptions): ApiPromise<FileDownload>;

  /**
   * `POST /things/{undeclared}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  sendThing(params: Models.SendThingParams, options?: RequestOptions): ApiPromise<string>;

  /**
   * `PATCH /things/{undeclared}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  streamThing(params: Models.StreamThingParams, options?: RequestOptions): ApiPromise<FileDownload>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  getThing: operations.getThing,
  headThing: operations.headThing,
  putThing: operations.putThing,
  sendThing: operations.sendThing,
  streamThing: operations.streamThing,
});
