// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  AddGroupMembersReqDto,
  AuthorizedResourceListRespDto,
  CreateGroupBatchReqDto,
  CreateGroupReqDto,
  CreateOrUpdateGroupReqDto,
  CreateOrUpdateGroupRespDto,
  DeleteGroupsReqDto,
  GetAllGroupsParams,
  GetGroupAuthorizedResourcesParams,
  GetGroupParams,
  GroupSingleRespDto,
  ListGroupMembersParams,
  ListGroupsParams,
  RemoveGroupMembersReqDto,
  UpdateGroupReqDto,
} from '../models/groups.ts';
import type {
  GroupListRespDto,
  GroupPaginatedRespDto,
  IsSuccessRespDto,
  ResGroupDto,
  UserDto,
  UserPaginatedRespDto,
} from '../models/shared.ts';

/**
 * Get a group
 *
 * Returns one group, found by its code. Fails with `statusCode` 404 when no group has this code.
 *
 * `GET /api/v3/get-group`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getGroup<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetGroupParams,
  options?: RequestOptions,
): ApiPromise<GroupSingleRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getGroup',
      method: 'GET',
      path: '/api/v3/get-group',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * List groups
 *
 * Returns the groups of the user pool, page by page. Use `keywords` to search them by code or name. To get every
 * group in one response, use `getAllGroups`.
 *
 * `GET /api/v3/list-groups`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listGroups<CustomData = Record<string, unknown>>(
  client: Client,
  params?: ListGroupsParams,
  options?: RequestOptions,
): PagePromise<GroupPaginatedRespDto<CustomData>, ResGroupDto<CustomData>> {
  return paginate(
    client,
    {
      operationId: 'listGroups',
      method: 'GET',
      path: '/api/v3/list-groups',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Get all groups
 *
 * Returns every group of the user pool in one response, without pages. With `fetchMembers`, each group comes
 * with its members, which makes the response large; `listGroupMembers` reads the members of one group page by
 * page.
 *
 * `GET /api/v3/get-all-groups`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getAllGroups<CustomData = Record<string, unknown>>(
  client: Client,
  params?: GetAllGroupsParams,
  options?: RequestOptions,
): ApiPromise<GroupListRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getAllGroups',
      method: 'GET',
      path: '/api/v3/get-all-groups',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Create a group
 *
 * Creates a group and returns it. The group has no members at first; add them with `addGroupMembers`. To create
 * several groups at once, use `createGroupsBatch`.
 *
 * `POST /api/v3/create-group`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createGroup<CustomData = Record<string, unknown>>(
  client: Client,
  params: CreateGroupReqDto,
  options?: RequestOptions,
): ApiPromise<GroupSingleRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'createGroup',
      method: 'POST',
      path: '/api/v3/create-group',
      body: 'application/json',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Create or update a group
 *
 * Updates the group with the given code, or creates it when there is none. `created` in the response tells which
 * of the two happened. To change the code of a group, use `updateGroup`.
 *
 * `POST /api/v3/create-or-update-group`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createOrUpdateGroup<CustomData = Record<string, unknown>>(
  client: Client,
  params: CreateOrUpdateGroupReqDto,
  options?: RequestOptions,
): ApiPromise<CreateOrUpdateGroupRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'createOrUpdateGroup',
      method: 'POST',
      path: '/api/v3/create-or-update-group',
      body: 'application/json',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Create several groups
 *
 * Creates up to 50 groups and returns them.
 *
 * `POST /api/v3/create-groups-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createGroupsBatch<CustomData = Record<string, unknown>>(
  client: Client,
  params: CreateGroupBatchReqDto,
  options?: RequestOptions,
): ApiPromise<GroupListRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'createGroupsBatch',
      method: 'POST',
      path: '/api/v3/create-groups-batch',
      body: 'application/json',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Update a group
 *
 * Changes a group, which is found by its current `code`, and returns it. Send `newCode` to give the group
 * another code. `description` is required: to keep it, send the current value.
 *
 * `POST /api/v3/update-group`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateGroup<CustomData = Record<string, unknown>>(
  client: Client,
  params: UpdateGroupReqDto,
  options?: RequestOptions,
): ApiPromise<GroupSingleRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'updateGroup',
      method: 'POST',
      path: '/api/v3/update-group',
      body: 'application/json',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Delete groups
 *
 * Deletes up to 50 groups, each named by its code.
 *
 * `POST /api/v3/delete-groups-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteGroupsBatch(
  client: Client,
  params: DeleteGroupsReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'deleteGroupsBatch', method: 'POST', path: '/api/v3/delete-groups-batch', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Add users to a group
 *
 * Adds up to 50 users to a group.
 *
 * `POST /api/v3/add-group-members`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function addGroupMembers(
  client: Client,
  params: AddGroupMembersReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'addGroupMembers', method: 'POST', path: '/api/v3/add-group-members', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Remove users from a group
 *
 * Removes up to 50 users from a group. Their accounts remain.
 *
 * `POST /api/v3/remove-group-members`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function removeGroupMembers(
  client: Client,
  params: RemoveGroupMembersReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'removeGroupMembers',
      method: 'POST',
      path: '/api/v3/remove-group-members',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * List the members of a group
 *
 * Returns the users who are members of a group, page by page.
 *
 * `GET /api/v3/list-group-members`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listGroupMembers<CustomData = Record<string, unknown>>(
  client: Client,
  params: ListGroupMembersParams,
  options?: RequestOptions,
): PagePromise<UserPaginatedRespDto<CustomData>, UserDto<CustomData>> {
  return paginate(
    client,
    {
      operationId: 'listGroupMembers',
      method: 'GET',
      path: '/api/v3/list-group-members',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * List the resources a group is authorized for
 *
 * Returns the resources of a permission space that a group is authorized for, with the actions that are allowed
 * or denied on each.
 *
 * `GET /api/v3/get-group-authorized-resources`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getGroupAuthorizedResources(
  client: Client,
  params: GetGroupAuthorizedResourcesParams,
  options?: RequestOptions,
): ApiPromise<AuthorizedResourceListRespDto> {
  return client.request(
    { operationId: 'getGroupAuthorizedResources', method: 'GET', path: '/api/v3/get-group-authorized-resources' },
    params,
    options,
  );
}
