// Made by the typescript target from the contract of the Enums.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Enums as a method. */
export interface TestApi extends Client {
  /**
   * Create a thing
   *
   * `POST /things`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createThing(params?: Models.CreateThingParams, options?: RequestOptions): ApiPromise<Models.Thing>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  createThing: operations.createThing,
});
