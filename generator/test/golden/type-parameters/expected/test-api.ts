// Made by the typescript target from the contract of the Test.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, Operation, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Test as a method. */
export abstract class TestApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;

  /**
   * Get a user
   *
   * `GET /user`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUser<CustomData = Record<string, unknown>, Settings = Record<string, unknown>>(
    params?: Models.GetUserParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserRespDto<CustomData, Settings>> {
    return operations.getUser<CustomData, Settings>(this, params, options);
  }

  /**
   * Get a user
   *
   * @deprecated Use {@link getUser} instead.
   */
  readUser<CustomData = Record<string, unknown>, Settings = Record<string, unknown>>(
    params?: Models.GetUserParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserRespDto<CustomData, Settings>> {
    return operations.readUser<CustomData, Settings>(this, params, options);
  }

  /**
   * Put a user
   *
   * `PUT /user`
   *
   * @throws ApiError when the API answers with a failure.
   */
  putUser(params?: Models.UserDto, options?: RequestOptions): ApiPromise<Models.Plain> {
    return operations.putUser(this, params, options);
  }

  /**
   * List users
   *
   * `GET /users`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listUsers<CustomData = Record<string, unknown>, Settings = Record<string, unknown>>(
    params?: Models.ListUsersParams,
    options?: RequestOptions,
  ): PagePromise<Models.UserPage<CustomData, Settings>, Models.UserDto<CustomData, Settings>> {
    return operations.listUsers<CustomData, Settings>(this, params, options);
  }
}
