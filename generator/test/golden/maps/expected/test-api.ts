// Made by the typescript target from the contract of the Maps API.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Maps API as a method. */
export interface TestApi extends Client {
  /**
   * Set counts
   *
   * `PUT /counts/{id}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  setCounts(params: Models.SetCountsParams, options?: RequestOptions): ApiPromise<Models.SetCountsResult>;

  /**
   * Add anything
   *
   * `POST /counts/{id}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  addAnything(params: Models.AddAnythingParams, options?: RequestOptions): ApiPromise<void>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  setCounts: operations.setCounts,
  addAnything: operations.addAnything,
});
