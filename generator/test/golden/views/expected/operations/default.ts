// Made by the typescript target from the contract of the Views by direction.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { AccountInput, AccountList, Login } from '../models/default.ts';

/**
 * Create an account
 *
 * `POST /accounts`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createAccount(client: Client, params: AccountInput, options?: RequestOptions): ApiPromise<AccountList> {
  return client.request(
    {
      operationId: 'createAccount',
      method: 'POST',
      path: '/accounts',
      body: 'application/json',
      response: 'json',
      sensitive: ['password'],
    },
    params,
    options,
  );
}

/**
 * Log in
 *
 * `POST /logins`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function logIn(client: Client, params?: Login, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'logIn',
      method: 'POST',
      path: '/logins',
      codec: fullCodec,
      body: 'application/json',
      response: 'none',
    },
    params,
    options,
  );
}
