// Made by the typescript target from the contract of the Combinations.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Combinations as a method. */
export interface TestApi extends Client {
  /**
   * Get a shape
   *
   * `GET /shapes`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getShape(options?: RequestOptions): ApiPromise<Models.Shape>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  getShape: operations.getShape,
});
