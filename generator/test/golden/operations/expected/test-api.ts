// Made by the typescript target from the contract of the Operations.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, Operation, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Operations as a method. */
export abstract class TestApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;

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
  getUser(params: Models.GetUserParams, options?: RequestOptions): ApiPromise<Models.UserResponse> {
    return operations.getUser(this, params, options);
  }

  /**
   * Get a user
   *
   * @deprecated Use {@link getUser} instead.
   */
  fetchUser(params: Models.GetUserParams, options?: RequestOptions): ApiPromise<Models.UserResponse> {
    return operations.fetchUser(this, params, options);
  }

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
  ): PagePromise<Models.UserResponse, unknown> {
    return operations.findUsersByManyThingsAtOnceAndThenSome(this, params, options);
  }

  /**
   * Get a token
   *
   * `POST /token`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getToken(options?: RequestOptions): ApiPromise<Models.Token> {
    return operations.getToken(this, options);
  }

  /**
   * Delete a key, an operation that nobody gave a name
   *
   * `DELETE /keys/{key-id}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteKeysByKeyId(params: Models.DeleteKeysByKeyIdParams, options?: RequestOptions): ApiPromise<void> {
    return operations.deleteKeysByKeyId(this, params, options);
  }
}
