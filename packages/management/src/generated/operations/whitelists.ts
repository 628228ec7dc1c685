// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { IsSuccessDto } from '../models/shared.ts';
import type {
  AddWhitelistDto,
  AddWhitelistOfAppDto,
  DeleteWhitelistDto,
  DeleteWhitelistOfAppDto,
  ListWhitelistsOfAppParams,
  ListWhitelistsParams,
  WhitelistListRespDto,
} from '../models/whitelists.ts';

/**
 * Add to the sign-up whitelist of an application
 *
 * Adds usernames, email addresses or phone numbers to the sign-up whitelist of an application. While a whitelist
 * is turned on, only people with an identifier on it can sign up. For the whole user pool, use `addWhitelist`.
 *
 * `POST /api/v3/add-whitelist-of-app`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function addWhitelistOfApp(
  client: Client,
  params: AddWhitelistOfAppDto,
  options?: RequestOptions,
): ApiPromise<WhitelistListRespDto> {
  return client.request(
    {
      operationId: 'addWhitelistOfApp',
      method: 'POST',
      path: '/api/v3/add-whitelist-of-app',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * List the sign-up whitelist of an application
 *
 * Returns the usernames, email addresses or phone numbers that can sign up to an application while its whitelist
 * is turned on.
 *
 * `GET /api/v3/list-whitelist-of-app`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listWhitelistsOfApp(
  client: Client,
  params: ListWhitelistsOfAppParams,
  options?: RequestOptions,
): ApiPromise<WhitelistListRespDto> {
  return client.request(
    { operationId: 'listWhitelistsOfApp', method: 'GET', path: '/api/v3/list-whitelist-of-app' },
    params,
    options,
  );
}

/**
 * Remove from the sign-up whitelist of an application
 *
 * Removes usernames, email addresses or phone numbers from the sign-up whitelist of an application. The API
 * declares this answer without its usual envelope, but may send it in one: where the result has `data`, read
 * that.
 *
 * `POST /api/v3/delete-whitelist-of-app`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteWhitelistOfApp(
  client: Client,
  params: DeleteWhitelistOfAppDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessDto> {
  return client.request(
    {
      operationId: 'deleteWhitelistOfApp',
      method: 'POST',
      path: '/api/v3/delete-whitelist-of-app',
      body: 'application/json',
      response: 'json',
    },
    params,
    options,
  );
}

/**
 * Add to the sign-up whitelist of the user pool
 *
 * Adds usernames, email addresses or phone numbers to the sign-up whitelist of the user pool. While a whitelist
 * is turned on, only people with an identifier on it can sign up. For a single application, use
 * `addWhitelistOfApp`.
 *
 * `POST /api/v3/add-whitelist`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function addWhitelist(
  client: Client,
  params: AddWhitelistDto,
  options?: RequestOptions,
): ApiPromise<WhitelistListRespDto> {
  return client.request(
    { operationId: 'addWhitelist', method: 'POST', path: '/api/v3/add-whitelist', body: 'application/json' },
    params,
    options,
  );
}

/**
 * List the sign-up whitelist of the user pool
 *
 * Returns the usernames, email addresses or phone numbers that can sign up to the user pool while the whitelist
 * is turned on.
 *
 * `GET /api/v3/list-whitelist`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listWhitelists(
  client: Client,
  params: ListWhitelistsParams,
  options?: RequestOptions,
): ApiPromise<WhitelistListRespDto> {
  return client.request(
    { operationId: 'listWhitelists', method: 'GET', path: '/api/v3/list-whitelist' },
    params,
    options,
  );
}

/**
 * Remove from the sign-up whitelist of the user pool
 *
 * Removes usernames, email addresses or phone numbers from the sign-up whitelist of the user pool. The API
 * declares this answer without its usual envelope, but may send it in one: where the result has `data`, read
 * that.
 *
 * `POST /api/v3/delete-whitelist`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteWhitelist(
  client: Client,
  params: DeleteWhitelistDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessDto> {
  return client.request(
    {
      operationId: 'deleteWhitelist',
      method: 'POST',
      path: '/api/v3/delete-whitelist',
      body: 'application/json',
      response: 'json',
    },
    params,
    options,
  );
}
