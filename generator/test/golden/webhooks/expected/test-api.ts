// Made by the typescript target from the contract of the Webhooks.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Webhooks as a method. */
export interface TestApi extends Client {
  /**
   * `POST /users`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createUser(params?: Models.UserInput, options?: RequestOptions): ApiPromise<void>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  createUser: operations.createUser,
});
