// Made by the typescript target from the contract of the References across files.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { ListUsersParams, User } from '../models/users.ts';

/**
 * List users
 *
 * `GET /users`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listUsers(client: Client, params?: ListUsersParams, options?: RequestOptions): ApiPromise<User[]> {
  return client.request({ operationId: 'listUsers', method: 'GET', path: '/users', response: 'json' }, params, options);
}
