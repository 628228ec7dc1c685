// Made by the typescript target from the contract of the Views by direction.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, Operation, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Views by direction as a method. */
export abstract class TestApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;

  /**
   * Create an account
   *
   * `POST /accounts`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createAccount(params: Models.AccountInput, options?: RequestOptions): ApiPromise<Models.AccountList> {
    return operations.createAccount(this, params, options);
  }

  /**
   * Log in
   *
   * `POST /logins`
   *
   * @throws ApiError when the API answers with a failure.
   */
  logIn(params?: Models.Login, options?: RequestOptions): ApiPromise<void> {
    return operations.logIn(this, params, options);
  }
}
