// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  CustomFieldDto,
  CustomFieldListRespDto,
  DeleteCustomFieldsReqDto,
  GetCustomDataParams,
  GetCustomDataRespDto,
  GetCustomFieldsParams,
  ListCistomFieldsResDto,
  ListCustomFieldsParams,
  ListUserBaseFieldsParams,
  SetCustomDataReqDto,
  SetCustomFieldsReqDto,
  SetUserBaseFieldsReqDto,
} from '../models/custom-fields.ts';
import type { IsSuccessRespDto } from '../models/shared.ts';

/**
 * Get the built-in user fields
 *
 * Returns all built-in fields of users, such as nickname and birthdate, with their labels and who sees them. To
 * search and page through them use `listUserBaseFields`; to change them, `setUserBaseFields`.
 *
 * `GET /api/v3/get-user-base-fields`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getUserBaseFields(client: Client, options?: RequestOptions): ApiPromise<CustomFieldListRespDto> {
  return client.request(
    { operationId: 'getUserBaseFields', method: 'GET', path: '/api/v3/get-user-base-fields' },
    undefined,
    options,
  );
}

/**
 * List and search built-in fields
 *
 * Returns the built-in fields with one type of value, page by page, optionally only those that match a keyword
 * or that users or administrators see. To get all built-in fields of users at once, use `getUserBaseFields`.
 *
 * `GET /api/v3/list-user-base-fields`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listUserBaseFields(
  client: Client,
  params: ListUserBaseFieldsParams,
  options?: RequestOptions,
): PagePromise<ListCistomFieldsResDto, CustomFieldDto> {
  return paginate(
    client,
    {
      operationId: 'listUserBaseFields',
      method: 'GET',
      path: '/api/v3/list-user-base-fields',
      pages: { total: '/data/count/all' },
    },
    params,
    options,
  );
}

/**
 * Update built-in user fields
 *
 * Changes the labels of built-in fields of users, who sees them and whether users may edit them. The type of
 * value and the uniqueness of a built-in field cannot be changed.
 *
 * `POST /api/v3/set-user-base-fields`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function setUserBaseFields(
  client: Client,
  params: SetUserBaseFieldsReqDto,
  options?: RequestOptions,
): ApiPromise<CustomFieldListRespDto> {
  return client.request(
    {
      operationId: 'setUserBaseFields',
      method: 'POST',
      path: '/api/v3/set-user-base-fields',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Get the custom fields of a kind of object
 *
 * Returns all custom fields of users, of roles or of departments. For their values use `getCustomData`; to
 * search and page through the fields, `listCustomFields`.
 *
 * `GET /api/v3/get-custom-fields`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getCustomFields(
  client: Client,
  params: GetCustomFieldsParams,
  options?: RequestOptions,
): ApiPromise<CustomFieldListRespDto> {
  return client.request(
    { operationId: 'getCustomFields', method: 'GET', path: '/api/v3/get-custom-fields' },
    params,
    options,
  );
}

/**
 * List and search custom fields
 *
 * Returns the custom fields with one type of value, page by page, optionally only those that match a keyword or
 * that users or administrators see. To get all custom fields of users, roles or departments at once, use
 * `getCustomFields`.
 *
 * `GET /api/v3/list-custom-fields`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listCustomFields(
  client: Client,
  params: ListCustomFieldsParams,
  options?: RequestOptions,
): PagePromise<ListCistomFieldsResDto, CustomFieldDto> {
  return paginate(
    client,
    {
      operationId: 'listCustomFields',
      method: 'GET',
      path: '/api/v3/list-custom-fields',
      pages: { total: '/data/count/all' },
    },
    params,
    options,
  );
}

/**
 * List and search custom fields
 *
 * @deprecated Use {@link listCustomFields} instead.
 */
export const listCustFields: typeof listCustomFields = listCustomFields;

/**
 * Create or update custom fields
 *
 * Creates custom fields, up to 50 in one call, or changes those whose key already exists. The key, the type of
 * value and the encryption of a field are fixed once it exists. To give the fields values, use `setCustomData`.
 *
 * `POST /api/v3/set-custom-fields`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function setCustomFields(
  client: Client,
  params: SetCustomFieldsReqDto,
  options?: RequestOptions,
): ApiPromise<CustomFieldListRespDto> {
  return client.request(
    { operationId: 'setCustomFields', method: 'POST', path: '/api/v3/set-custom-fields', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Delete custom fields
 *
 * Deletes custom fields of users, roles, groups or departments, up to 50 in one call.
 *
 * `POST /api/v3/delete-custom-fields`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteCustomFields(
  client: Client,
  params: DeleteCustomFieldsReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deleteCustomFields',
      method: 'POST',
      path: '/api/v3/delete-custom-fields',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Set values of custom fields
 *
 * Gives custom fields of a user, a role, a group or a department values, up to 50 in one call. A value that is
 * already there is replaced.
 *
 * The fields must exist; create them with `setCustomFields`. A value must fit the `dataType` of its field,
 * otherwise the call fails.
 *
 * `POST /api/v3/set-custom-data`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function setCustomData(
  client: Client,
  params: SetCustomDataReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'setCustomData', method: 'POST', path: '/api/v3/set-custom-data', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Get values of custom fields
 *
 * Returns the values of the custom fields of a user, a role, a group or a department, by field key.
 *
 * `GET /api/v3/get-custom-data`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getCustomData(
  client: Client,
  params: GetCustomDataParams,
  options?: RequestOptions,
): ApiPromise<GetCustomDataRespDto> {
  return client.request(
    { operationId: 'getCustomData', method: 'GET', path: '/api/v3/get-custom-data' },
    params,
    options,
  );
}
