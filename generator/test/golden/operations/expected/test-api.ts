// Made by the typescript target from the contract of the Operations.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Operations as a method. */
export interface TestApi extends Client {
  /**
   * Get a user
   *
   * Finds one user.
   *
   * - by ID, which is a long line that has to be wrapped somewhere, so that nobody has to scroll sideways to read
   *   it at all
   * - or by `a code span that is too long to break and stands at the end of a line, so it moves to the next`
   *
   * ```json
   * {"id": "a line of code that is left as it is, however long it may be, because breaking it would change what it means"}
   * ```
   *
   * `GET /users/{id}`
   *
   * @since 3.1
   * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
   */
  getUser(params: Models.GetUserParams, options?: RequestOptions): ApiPromise<Models.UserResponse>;

  /**
   * Get a user
   *
   * @deprecated Use {@link getUser} instead.
   */
  fetchUser(params: Models.GetUserParams, options?: RequestOptions): ApiPromise<Models.UserResponse>;

  /**
   * Find users
   *
   * `POST /users`
   *
   * @throws ApiError when the API answers with a failure.
   * @deprecated Use {@link getUser} instead.
   */
  findUsersByManyThingsAtOnceAndThenSome(
    params?: Models.FindUsers,
    options?: RequestOptions,
  ): PagePromise<Models.UserResponse, unknown>;

  /**
   * Get a token
   *
   * `POST /token`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getToken(options?: RequestOptions): ApiPromise<Models.Token>;

  /**
   * Delete a key, an operation that nobody gave a name
   *
   * `DELETE /keys/{key-id}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteKeysByKeyId(params: Models.DeleteKeysByKeyIdParams, options?: RequestOptions): ApiPromise<void>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  getUser: operations.getUser,
  fetchUser: operations.fetchUser,
  findUsersByManyThingsAtOnceAndThenSome: operations.findUsersByManyThingsAtOnceAndThenSome,
  getToken: operations.getToken,
  deleteKeysByKeyId: operations.deleteKeysByKeyId,
});
