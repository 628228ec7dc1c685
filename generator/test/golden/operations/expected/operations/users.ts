// Made by the typescript target from the contract of the Operations.
// Do not edit: change the contract and generate again.

import { fullCodec, paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type { FindUsers, GetUserParams, UserResponse } from '../models/users.ts';

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
export function getUser(client: Client, params: GetUserParams, options?: RequestOptions): ApiPromise<UserResponse> {
  return client.request(
    { operationId: 'getUser', method: 'GET', path: '/users/{id}', codec: fullCodec },
    params,
    options,
  );
}

/**
 * Get a user
 *
 * @deprecated Use {@link getUser} instead.
 */
export const fetchUser: typeof getUser = getUser;

/**
 * Find users
 *
 * `POST /users`
 *
 * @throws ApiError when the API answers with a failure.
 * @deprecated Use {@link getUser} instead.
 */
export function findUsersByManyThingsAtOnceAndThenSome(
  client: Client,
  params?: FindUsers,
  options?: RequestOptions,
): PagePromise<UserResponse, unknown> {
  return paginate(
    client,
    {
      operationId: 'findUsersByManyThingsAtOnceAndThenSome',
      method: 'POST',
      path: '/users',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}
