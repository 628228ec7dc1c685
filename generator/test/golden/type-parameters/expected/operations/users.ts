// Made by the typescript target from the contract of the Test.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type { GetUserParams, ListUsersParams, Plain, UserDto, UserPage, UserRespDto } from '../models/users.ts';

/**
 * Get a user
 *
 * `GET /user`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getUser<CustomData = Record<string, unknown>, Settings = Record<string, unknown>>(
  client: Client,
  params?: GetUserParams,
  options?: RequestOptions,
): ApiPromise<UserRespDto<CustomData, Settings>> {
  return client.request({ operationId: 'getUser', method: 'GET', path: '/user', response: 'json' }, params, options);
}

/**
 * Get a user
 *
 * @deprecated Use {@link getUser} instead.
 */
export const readUser: typeof getUser = getUser;

/**
 * Put a user
 *
 * `PUT /user`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function putUser(client: Client, params?: UserDto, options?: RequestOptions): ApiPromise<Plain> {
  return client.request(
    { operationId: 'putUser', method: 'PUT', path: '/user', body: 'application/json', response: 'json' },
    params,
    options,
  );
}

/**
 * List users
 *
 * `GET /users`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listUsers<CustomData = Record<string, unknown>, Settings = Record<string, unknown>>(
  client: Client,
  params?: ListUsersParams,
  options?: RequestOptions,
): PagePromise<UserPage<CustomData, Settings>, UserDto<CustomData, Settings>> {
  return paginate(
    client,
    { operationId: 'listUsers', method: 'GET', path: '/users', response: 'json' },
    params,
    options,
  );
}
