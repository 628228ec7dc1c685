// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type {
  CreateAccessKeyDto,
  CreateAccessKeyResponseDto,
  DeleteAccessKeyDto,
  GetAccessKeyListParams,
  GetAccessKeyParams,
  GetAccessKeyResponseDto,
  GetManagementAccessTokenDto,
  GetManagementTokenRespDto,
  ListAccessKeyResponseDto,
  UpdateAccessKeyDto,
} from '../models/access-keys.ts';
import type { CommonResponseDto, IsSuccessRespDto } from '../models/shared.ts';

/**
 * List access keys
 *
 * Returns access keys of administrators, with which programs call the management API. Narrow the list down to
 * one administrator, one tenant, one kind or some states.
 *
 * `GET /api/v3/list-access-key`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getAccessKeyList(
  client: Client,
  params?: GetAccessKeyListParams,
  options?: RequestOptions,
): ApiPromise<ListAccessKeyResponseDto> {
  return client.request(
    {
      operationId: 'getAccessKeyList',
      method: 'GET',
      path: '/api/v3/list-access-key',
      query: { status: 'brackets' },
      sensitive: ['accessKeySecret'],
    },
    params,
    options,
  );
}

/**
 * Get an access key
 *
 * Returns one access key of an administrator. `data` is a list with that key in it.
 *
 * `GET /api/v3/get-access-key`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getAccessKey(
  client: Client,
  params: GetAccessKeyParams,
  options?: RequestOptions,
): ApiPromise<GetAccessKeyResponseDto> {
  return client.request(
    { operationId: 'getAccessKey', method: 'GET', path: '/api/v3/get-access-key', sensitive: ['accessKeySecret'] },
    params,
    options,
  );
}

/**
 * Create an access key
 *
 * Creates an access key for an administrator and returns its ID and secret. Use the two as `accessKeyId` and
 * `accessKeySecret` of a management client, and keep the secret on your server: whoever has it can act as the
 * administrator. `data` is a list with the new key in it.
 *
 * `POST /api/v3/create-access-key`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createAccessKey(
  client: Client,
  params: CreateAccessKeyDto,
  options?: RequestOptions,
): ApiPromise<CreateAccessKeyResponseDto> {
  return client.request(
    {
      operationId: 'createAccessKey',
      method: 'POST',
      path: '/api/v3/create-access-key',
      body: 'application/json',
      sensitive: ['accessKeySecret'],
    },
    params,
    options,
  );
}

/**
 * Delete an access key
 *
 * Deletes an access key of an administrator. Programs that still use it can no longer call the management API.
 * To be able to go back, turn the key off with `updateAccessKey` first.
 *
 * `POST /api/v3/delete-access-key`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteAccessKey(
  client: Client,
  params: DeleteAccessKeyDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'deleteAccessKey', method: 'POST', path: '/api/v3/delete-access-key', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Turn an access key on or off
 *
 * Puts an access key of an administrator into use or out of it. Nothing else about an access key can be changed.
 *
 * `POST /api/v3/update-access-key`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateAccessKey(
  client: Client,
  params: UpdateAccessKeyDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'updateAccessKey', method: 'POST', path: '/api/v3/update-access-key', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Get an access token for the management API
 *
 * Exchanges an access key for an access token, which requests can carry in the `authorization` header, together
 * with `x-authing-userpool-id`, instead of a signature. When the token has expired, by default after two hours,
 * get a new one.
 *
 * `POST /api/v3/get-management-token`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getManagementToken(
  client: Client,
  params: GetManagementAccessTokenDto,
  options?: RequestOptions,
): ApiPromise<GetManagementTokenRespDto> {
  return client.request(
    {
      operationId: 'getManagementToken',
      method: 'POST',
      path: '/api/v3/get-management-token',
      body: 'application/json',
      security: [],
      retry: 'safe',
      sensitive: ['accessKeySecret', 'access_token'],
    },
    params,
    options,
  );
}
