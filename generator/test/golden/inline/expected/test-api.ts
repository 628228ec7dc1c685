// Made by the typescript target from the contract of the Inline schemas.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Inline schemas as a method. */
export interface TestApi extends Client {
  /**
   * Replace a thing
   *
   * `PUT /things/{id}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  replaceThing(params: Models.ReplaceThingParams, options?: RequestOptions): ApiPromise<Models.ReplaceThingResult>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  replaceThing: operations.replaceThing,
});
