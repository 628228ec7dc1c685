// Made by the typescript target from the contract of the Views by direction.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Views by direction as a method. */
export interface TestApi extends Client {
  /**
   * Create an account
   *
   * `POST /accounts`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createAccount(params: Models.AccountInput, options?: RequestOptions): ApiPromise<Models.AccountList>;

  /**
   * Log in
   *
   * `POST /logins`
   *
   * @throws ApiError when the API answers with a failure.
   */
  logIn(params?: Models.Login, options?: RequestOptions): ApiPromise<void>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  createAccount: operations.createAccount,
  logIn: operations.logIn,
});
