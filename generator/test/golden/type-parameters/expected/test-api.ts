// Made by the typescript target from the contract of the Test.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Test as a method. */
export interface TestApi extends Client {
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
  ): ApiPromise<Models.UserRespDto<CustomData, Settings>>;

  /**
   * Get a user
   *
   * @deprecated Use {@link getUser} instead.
   */
  readUser<CustomData = Record<string, unknown>, Settings = Record<string, unknown>>(
    params?: Models.GetUserParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserRespDto<CustomData, Settings>>;

  /**
   * Put a user
   *
   * `PUT /user`
   *
   * @throws ApiError when the API answers with a failure.
   */
  putUser(params?: Models.UserDto, options?: RequestOptions): ApiPromise<Models.Plain>;

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
  ): PagePromise<Models.UserPage<CustomData, Settings>, Models.UserDto<CustomData, Settings>>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  getUser: operations.getUser,
  readUser: operations.readUser,
  putUser: operations.putUser,
  listUsers: operations.listUsers,
});
