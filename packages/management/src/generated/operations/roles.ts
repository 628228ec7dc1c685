// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  AssignRoleBatchDto,
  AssignRoleDto,
  CheckRoleMutualExclusionReqDto,
  CheckRoleMutualExclusionRespDto,
  CheckRoleParamsDto,
  CreateAdminRoleDto,
  CreateRoleDto,
  CreateRolesBatch,
  DeleteAdminRoleDto,
  DeleteRoleBatchDto,
  DeleteRoleDto,
  GetRoleAuthorizedResourcesParams,
  GetRoleParams,
  ListRoleAssignmentsParams,
  ListRoleDepartmentsParams,
  ListRoleMembersParams,
  ListRolesParams,
  RevokeRoleBatchDto,
  RevokeRoleDto,
  RoleAuthorizedResourcePaginatedRespDto,
  RoleCheckParamsRespDto,
  RoleDepartmentListPaginatedRespDto,
  RoleDepartmentRespDto,
  RoleListPageRespDto,
  RolePermissionListDto,
  RoleSingleRespDto,
  UpdateRoleDto,
} from '../models/roles.ts';
import type {
  IsSuccessRespDto,
  RoleDto,
  RolePaginatedRespDto,
  UserDto,
  UserPaginatedRespDto,
} from '../models/shared.ts';

/**
 * Get a role
 *
 * Returns one role, found by its code within a permission space. Fails with `statusCode` 404 when no role has
 * this code.
 *
 * `GET /api/v3/get-role`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getRole(
  client: Client,
  params: GetRoleParams,
  options?: RequestOptions,
): ApiPromise<RoleSingleRespDto> {
  return client.request({ operationId: 'getRole', method: 'GET', path: '/api/v3/get-role' }, params, options);
}

/**
 * Assign a role
 *
 * Assigns one role to up to 50 recipients, which can be users or departments. By default the assignment starts
 * at once and has no end; `enableTime` and `endTime` limit it in time. To assign several roles at once, use
 * `assignRoleBatch`.
 *
 * `POST /api/v3/assign-role`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function assignRole(
  client: Client,
  params: AssignRoleDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'assignRole', method: 'POST', path: '/api/v3/assign-role', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Assign several roles
 *
 * Assigns every role in `roles` to every recipient in `targets`: up to 10 roles and 10 recipients in one call.
 * Recipients can be users or departments.
 *
 * `POST /api/v3/assign-role-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function assignRoleBatch(
  client: Client,
  params: AssignRoleBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'assignRoleBatch', method: 'POST', path: '/api/v3/assign-role-batch', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Revoke a role
 *
 * Takes one role away from up to 50 users or departments. The role itself remains. To revoke several roles at
 * once, use `revokeRoleBatch`.
 *
 * `POST /api/v3/revoke-role`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function revokeRole(
  client: Client,
  params: RevokeRoleDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'revokeRole', method: 'POST', path: '/api/v3/revoke-role', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Revoke several roles
 *
 * Takes every role in `roles` away from every user or department in `targets`: up to 10 roles and 50 targets in
 * one call. The roles themselves remain.
 *
 * `POST /api/v3/revoke-role-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function revokeRoleBatch(
  client: Client,
  params: RevokeRoleBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'revokeRoleBatch', method: 'POST', path: '/api/v3/revoke-role-batch', body: 'application/json' },
    params,
    options,
  );
}

/**
 * List the resources a role is authorized for
 *
 * Returns the resources that a role is authorized for, with the actions it may perform on each.
 *
 * `GET /api/v3/get-role-authorized-resources`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getRoleAuthorizedResources(
  client: Client,
  params: GetRoleAuthorizedResourcesParams,
  options?: RequestOptions,
): ApiPromise<RoleAuthorizedResourcePaginatedRespDto> {
  return client.request(
    { operationId: 'getRoleAuthorizedResources', method: 'GET', path: '/api/v3/get-role-authorized-resources' },
    params,
    options,
  );
}

/**
 * List the users who hold a role
 *
 * Returns the users who hold a role, page by page. To find the departments that a role is assigned to, use
 * `listRoleDepartments`.
 *
 * `GET /api/v3/list-role-members`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listRoleMembers<CustomData = Record<string, unknown>>(
  client: Client,
  params: ListRoleMembersParams,
  options?: RequestOptions,
): PagePromise<UserPaginatedRespDto<CustomData>, UserDto<CustomData>> {
  return paginate(
    client,
    {
      operationId: 'listRoleMembers',
      method: 'GET',
      path: '/api/v3/list-role-members',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * List the departments a role is assigned to
 *
 * Returns the departments that a role is assigned to, page by page.
 *
 * `GET /api/v3/list-role-departments`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listRoleDepartments(
  client: Client,
  params: ListRoleDepartmentsParams,
  options?: RequestOptions,
): PagePromise<RoleDepartmentListPaginatedRespDto, RoleDepartmentRespDto> {
  return paginate(
    client,
    { operationId: 'listRoleDepartments', method: 'GET', path: '/api/v3/list-role-departments' },
    params,
    options,
  );
}

/**
 * Create a role
 *
 * Creates a role in a permission space and returns it. The role has no members at first; add them with
 * `assignRole`. To create several roles at once, use `createRolesBatch`.
 *
 * `POST /api/v3/create-role`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createRole(
  client: Client,
  params: CreateRoleDto,
  options?: RequestOptions,
): ApiPromise<RoleSingleRespDto> {
  return client.request(
    { operationId: 'createRole', method: 'POST', path: '/api/v3/create-role', body: 'application/json' },
    params,
    options,
  );
}

/**
 * List roles
 *
 * Returns the roles of a permission space, page by page. Use `keywords` to search them by code or name.
 *
 * `GET /api/v3/list-roles`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listRoles(
  client: Client,
  params?: ListRolesParams,
  options?: RequestOptions,
): PagePromise<RolePaginatedRespDto, RoleDto> {
  return paginate(client, { operationId: 'listRoles', method: 'GET', path: '/api/v3/list-roles' }, params, options);
}

/**
 * Delete roles of one permission space
 *
 * Deletes up to 50 roles of a single permission space. To delete roles of different spaces in one call, use
 * `deleteRoles`.
 *
 * `POST /api/v3/delete-roles-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteRolesBatch(
  client: Client,
  params: DeleteRoleDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'deleteRolesBatch', method: 'POST', path: '/api/v3/delete-roles-batch', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Create several roles
 *
 * Creates up to 50 roles, each in the permission space named in its entry.
 *
 * `POST /api/v3/create-roles-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createRolesBatch(
  client: Client,
  params: CreateRolesBatch,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'createRolesBatch', method: 'POST', path: '/api/v3/create-roles-batch', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Update a role
 *
 * Changes a role, which is found by its current `code` in the permission space. `newCode` and `name` are
 * required: send the current values for those that should not change.
 *
 * `POST /api/v3/update-role`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateRole(
  client: Client,
  params: UpdateRoleDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'updateRole', method: 'POST', path: '/api/v3/update-role', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Delete roles of several permission spaces
 *
 * Deletes up to 50 roles, each named by its code and permission space. When they are all in one space,
 * `deleteRolesBatch` takes a plain list of codes.
 *
 * `POST /api/v3/multiple-namespace-delete-roles-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteRoles(
  client: Client,
  params: DeleteRoleBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deleteRoles',
      method: 'POST',
      path: '/api/v3/multiple-namespace-delete-roles-batch',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Check whether a role code or name is available
 *
 * Tells whether a code, and a name when you give one, can still be used for a role in a permission space.
 * Nothing is created. When `isValid` is `false`, `message` in `data` says why.
 *
 * `POST /api/v3/check-role-params`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function checkRoleParams(
  client: Client,
  params: CheckRoleParamsDto,
  options?: RequestOptions,
): ApiPromise<RoleCheckParamsRespDto> {
  return client.request(
    {
      operationId: 'checkRoleParams',
      method: 'POST',
      path: '/api/v3/check-role-params',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Check whether a role code or name is available
 *
 * @deprecated Use {@link checkRoleParams} instead.
 */
export const checkParamsNamespace: typeof checkRoleParams = checkRoleParams;

/**
 * List the assignments of a role
 *
 * Returns the assignments of a role, page by page, with the time from which and until which each one holds. The
 * entries do not name the recipient. Filter by `targetType` to see only assignments to users or only those to
 * departments.
 *
 * `GET /api/v3/list-role-assignments`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listRoleAssignments(
  client: Client,
  params: ListRoleAssignmentsParams,
  options?: RequestOptions,
): PagePromise<RoleListPageRespDto, RolePermissionListDto> {
  return paginate(
    client,
    {
      operationId: 'listRoleAssignments',
      method: 'GET',
      path: '/api/v3/list-role-assignments',
      query: { targetType: 'brackets' },
      pages: { items: '/data/data' },
    },
    params,
    options,
  );
}

/**
 * Create an administrator role
 *
 * Creates a custom role for administrators. The response does not hold the role: `isValid` in `data` tells
 * whether its code and name were accepted, and `message` in `data` says why not.
 *
 * `POST /api/v3/create-admin-role`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createAdminRole(
  client: Client,
  params: CreateAdminRoleDto,
  options?: RequestOptions,
): ApiPromise<RoleCheckParamsRespDto> {
  return client.request(
    { operationId: 'createAdminRole', method: 'POST', path: '/api/v3/create-admin-role', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Delete administrator roles
 *
 * Deletes up to 50 custom administrator roles.
 *
 * `POST /api/v3/delete-admin-roles`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteAdminRolesBatch(
  client: Client,
  params: DeleteAdminRoleDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deleteAdminRolesBatch',
      method: 'POST',
      path: '/api/v3/delete-admin-roles',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Check roles for mutual exclusion
 *
 * Tells whether any of the given roles exclude each other, that is, may not be held together. Use it before you
 * assign several roles. Nothing is changed.
 *
 * `POST /api/v3/check-role-mutual-exclusion`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function checkRoleMutualExclusion(
  client: Client,
  params: CheckRoleMutualExclusionReqDto,
  options?: RequestOptions,
): ApiPromise<CheckRoleMutualExclusionRespDto> {
  return client.request(
    {
      operationId: 'checkRoleMutualExclusion',
      method: 'POST',
      path: '/api/v3/check-role-mutual-exclusion',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Check roles for mutual exclusion
 *
 * @deprecated Use {@link checkRoleMutualExclusion} instead.
 */
export const checkMutualExclusion: typeof checkRoleMutualExclusion = checkRoleMutualExclusion;
