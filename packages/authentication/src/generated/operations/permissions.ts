// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type {
  CheckPermissionArrayResourceDto,
  CheckPermissionStringResourceDto,
  CheckPermissionTreeResourceDto,
  CheckResourcePermissionsRespDto,
  GetUserAuthResourceListRespDto,
  GetUserAuthResourcePermissionListDto,
  GetUserAuthResourcePermissionListRespDto,
  GetUserAuthResourceStructDto,
  GetUserAuthResourceStructRespDto,
} from '../models/permissions.ts';

/**
 * Check what the user may do with string resources
 *
 * Tells, for each of several data resources that are strings, whether the signed-in user may take an action on
 * it. The answer has one entry for each resource and permission space. For arrays and trees, use
 * `checkPermissionByArrayResource` and `checkPermissionByTreeResource`.
 *
 * `POST /api/v3/check-permission-string-resource`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function checkPermissionByStringResource(
  client: Client,
  params: CheckPermissionStringResourceDto,
  options?: RequestOptions,
): ApiPromise<CheckResourcePermissionsRespDto> {
  return client.request(
    {
      operationId: 'checkPermissionByStringResource',
      method: 'POST',
      path: '/api/v3/check-permission-string-resource',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Check what the user may do with array resources
 *
 * Tells, for each of several data resources that are arrays, whether the signed-in user may take an action on
 * it. The answer has one entry for each resource and permission space. For strings and trees, use
 * `checkPermissionByStringResource` and `checkPermissionByTreeResource`.
 *
 * `POST /api/v3/check-permission-array-resource`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function checkPermissionByArrayResource(
  client: Client,
  params: CheckPermissionArrayResourceDto,
  options?: RequestOptions,
): ApiPromise<CheckResourcePermissionsRespDto> {
  return client.request(
    {
      operationId: 'checkPermissionByArrayResource',
      method: 'POST',
      path: '/api/v3/check-permission-array-resource',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Check what the user may do with tree resources
 *
 * Tells, for each of several nodes of data resources that are trees, whether the signed-in user may take an
 * action on it. Name a node by its full path: the code of the data resource, then the codes of the nodes on the
 * way down, such as `site/plant/bay-1`. For strings and arrays, use `checkPermissionByStringResource` and
 * `checkPermissionByArrayResource`.
 *
 * `POST /api/v3/check-permission-tree-resource`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function checkPermissionByTreeResource(
  client: Client,
  params: CheckPermissionTreeResourceDto,
  options?: RequestOptions,
): ApiPromise<CheckResourcePermissionsRespDto> {
  return client.request(
    {
      operationId: 'checkPermissionByTreeResource',
      method: 'POST',
      path: '/api/v3/check-permission-tree-resource',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List all data resources the user has access to
 *
 * Returns all data permissions of the signed-in user in the application they are signed in to, for example to
 * decide after sign-in what to show. There is one entry for each permission space. In it, every data resource
 * comes with its data and the permitted actions, in the property that fits its shape. If you know which data
 * resources you are interested in, use `getUserAuthResourcePermissionList`.
 *
 * `GET /api/v3/get-user-auth-resource-list`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function getUserAuthorizedResourcesList(
  client: Client,
  options?: RequestOptions,
): ApiPromise<GetUserAuthResourceListRespDto> {
  return client.request(
    {
      operationId: 'getUserAuthorizedResourcesList',
      method: 'GET',
      path: '/api/v3/get-user-auth-resource-list',
      security: [['accessToken', 'appId']],
    },
    undefined,
    options,
  );
}

/**
 * List what the user may do with given resources
 *
 * Returns the actions that the signed-in user may take on each of the given data resources in the application
 * they are signed in to. Name a string or an array by its code, such as `repair-order`, and a node of a tree by
 * its full path, such as `site/plant/bay-1`.
 *
 * `POST /api/v3/get-user-auth-resource-permission-list`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function getUserAuthResourcePermissionList(
  client: Client,
  params: GetUserAuthResourcePermissionListDto,
  options?: RequestOptions,
): ApiPromise<GetUserAuthResourcePermissionListRespDto> {
  return client.request(
    {
      operationId: 'getUserAuthResourcePermissionList',
      method: 'POST',
      path: '/api/v3/get-user-auth-resource-permission-list',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Get a data resource as the user may use it
 *
 * Returns the data of one data resource together with the actions that the signed-in user may take on it. The
 * result is in the property that fits the shape of the data resource: `strResourceAuthAction` (string),
 * `arrResourceAuthAction` (array) or `treeResourceAuthAction` (tree, with its nodes nested).
 *
 * `POST /api/v3/get-user-auth-resource-struct`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function getUserAuthResourceStruct(
  client: Client,
  params: GetUserAuthResourceStructDto,
  options?: RequestOptions,
): ApiPromise<GetUserAuthResourceStructRespDto> {
  return client.request(
    {
      operationId: 'getUserAuthResourceStruct',
      method: 'POST',
      path: '/api/v3/get-user-auth-resource-struct',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      retry: 'safe',
    },
    params,
    options,
  );
}
