// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  AuthorizedResourcePaginatedRespDto,
  GroupListRespDto,
  UserDepartmentPaginatedRespDto,
  UserDepartmentRespDto,
} from '../models/shared.ts';
import type {
  GetAccessibleAppsRespDto,
  GetAuthorizedResourcesParams,
  GetDepartmentListParams,
  GetLoggedInAppsRespDto,
  GetLoginHistoryParams,
  GetLoginHistoryRespDto,
  GetRoleListParams,
  GetTenantListRespDto,
  LoginHistoryDto,
  RoleListRespDto,
} from '../models/user-resources.ts';

/**
 * List the signed-in user's sign-ins
 *
 * Returns the signed-in user's past attempts to sign in, page by page: to which application, when, from where,
 * how, and whether they succeeded. Narrow them down by application, IP address, outcome or time.
 *
 * `GET /api/v3/get-my-login-history`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function getLoginHistory(
  client: Client,
  params?: GetLoginHistoryParams,
  options?: RequestOptions,
): PagePromise<GetLoginHistoryRespDto, LoginHistoryDto> {
  return paginate(
    client,
    {
      operationId: 'getLoginHistory',
      method: 'GET',
      path: '/api/v3/get-my-login-history',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * List the applications the user has signed in to
 *
 * Returns the applications that the signed-in user has signed in to; `active` says in which of them the user is
 * signed in at present.
 *
 * `GET /api/v3/get-my-logged-in-apps`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function getLoggedInApps(client: Client, options?: RequestOptions): ApiPromise<GetLoggedInAppsRespDto> {
  return client.request(
    {
      operationId: 'getLoggedInApps',
      method: 'GET',
      path: '/api/v3/get-my-logged-in-apps',
      security: [['accessToken', 'appId']],
    },
    undefined,
    options,
  );
}

/**
 * List the applications the user can access
 *
 * Returns the applications that the signed-in user may sign in to, each with its sign-in address, for example to
 * build a launch page.
 *
 * `GET /api/v3/get-my-accessible-apps`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function getAccessibleApps(client: Client, options?: RequestOptions): ApiPromise<GetAccessibleAppsRespDto> {
  return client.request(
    {
      operationId: 'getAccessibleApps',
      method: 'GET',
      path: '/api/v3/get-my-accessible-apps',
      security: [['accessToken', 'appId']],
    },
    undefined,
    options,
  );
}

/**
 * List the signed-in user's tenants
 *
 * Returns the tenants that the signed-in user belongs to, and since when; an empty list when there are none.
 *
 * `GET /api/v3/get-my-tenant-list`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function getTenantList(client: Client, options?: RequestOptions): ApiPromise<GetTenantListRespDto> {
  return client.request(
    {
      operationId: 'getTenantList',
      method: 'GET',
      path: '/api/v3/get-my-tenant-list',
      security: [['accessToken', 'appId']],
    },
    undefined,
    options,
  );
}

/**
 * List the signed-in user's roles
 *
 * Returns the roles that the signed-in user holds in one permission space; an empty list when there are none.
 *
 * `GET /api/v3/get-my-role-list`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function getRoleList(
  client: Client,
  params?: GetRoleListParams,
  options?: RequestOptions,
): ApiPromise<RoleListRespDto> {
  return client.request(
    {
      operationId: 'getRoleList',
      method: 'GET',
      path: '/api/v3/get-my-role-list',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * List the signed-in user's groups
 *
 * Returns the groups that the signed-in user is a member of; an empty list when there are none.
 *
 * `GET /api/v3/get-my-group-list`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function getGroupList<CustomData = Record<string, unknown>>(
  client: Client,
  options?: RequestOptions,
): ApiPromise<GroupListRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getGroupList',
      method: 'GET',
      path: '/api/v3/get-my-group-list',
      security: [['accessToken', 'appId']],
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    undefined,
    options,
  );
}

/**
 * List the signed-in user's departments
 *
 * Returns the departments that the signed-in user belongs to, page by page, with the user's place in each:
 * whether they lead it and whether it is their main one. The department joined last comes first unless you
 * choose another order.
 *
 * `GET /api/v3/get-my-department-list`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function getDepartmentList<CustomData = Record<string, unknown>>(
  client: Client,
  params?: GetDepartmentListParams,
  options?: RequestOptions,
): PagePromise<UserDepartmentPaginatedRespDto<CustomData>, UserDepartmentRespDto<CustomData>> {
  return paginate(
    client,
    {
      operationId: 'getDepartmentList',
      method: 'GET',
      path: '/api/v3/get-my-department-list',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * List the resources the user is authorized for
 *
 * Returns the resources of one permission space that the signed-in user is authorized for, each with the actions
 * that are allowed or denied. For data resources and data policies, use `getUserAuthorizedResourcesList`.
 *
 * `GET /api/v3/get-my-authorized-resources`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function getAuthorizedResources(
  client: Client,
  params?: GetAuthorizedResourcesParams,
  options?: RequestOptions,
): ApiPromise<AuthorizedResourcePaginatedRespDto> {
  return client.request(
    {
      operationId: 'getAuthorizedResources',
      method: 'GET',
      path: '/api/v3/get-my-authorized-resources',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}
