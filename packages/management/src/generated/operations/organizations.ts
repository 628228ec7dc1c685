// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  AddDepartmentMembersReqDto,
  CreateDepartmentReqDto,
  CreateDepartmentTreeReqDto,
  CreateDepartmentTreeRespDto,
  CreateOrganizationReqDto,
  DeleteDepartmentReqDto,
  DeleteDepartmentSyncRelationReqDto,
  DeleteOrganizationReqDto,
  DepartmentDto,
  DepartmentListRespDto,
  DepartmentPaginatedRespDto,
  DepartmentSingleRespDto,
  GetAllDepartmentsParams,
  GetDepartmentByIdParams,
  GetDepartmentByIdReqDto,
  GetDepartmentParams,
  GetDepartmentSyncRelationsParams,
  GetOrganizationParams,
  GetOrganizationsBatchParams,
  GetParentDepartmentParams,
  IsUserInDepartmentParams,
  IsUserInDepartmentRespDto,
  ListChildrenDepartmentsParams,
  ListDepartmentMemberIdsParams,
  ListDepartmentMembersParams,
  ListOrganizationsParams,
  Node,
  OrganizationDto,
  OrganizationListRespDto,
  OrganizationPaginatedRespDto,
  OrganizationSingleRespDto,
  RemoveDepartmentMembersReqDto,
  SearchDepartmentMembersParams,
  SearchDepartmentsListReqDto,
  SearchDepartmentsReqDto,
  SearchOrganizationsParams,
  UpdateDepartmentReqDto,
  UpdateDepartmentStatusReqDto,
  UpdateOrganizationReqDto,
  UpdateOrganizationStatusReqDto,
  UserIdListRespDto,
} from '../models/organizations.ts';
import type { IsSuccessRespDto, SyncRelationListRespDto, UserDto, UserPaginatedRespDto } from '../models/shared.ts';

/**
 * Get an organization
 *
 * Returns one organization, found by its code. Fails with `statusCode` 404 when no organization has this code.
 * To get several at once, use `getOrganizationsBatch`.
 *
 * `GET /api/v3/get-organization`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getOrganization<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetOrganizationParams,
  options?: RequestOptions,
): ApiPromise<OrganizationSingleRespDto<CustomData>> {
  return client.request(
    { operationId: 'getOrganization', method: 'GET', path: '/api/v3/get-organization' },
    params,
    options,
  );
}

/**
 * Get several organizations
 *
 * Returns the organizations with the given codes in one call. Codes that match none are left out.
 *
 * `GET /api/v3/get-organization-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getOrganizationsBatch<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetOrganizationsBatchParams,
  options?: RequestOptions,
): ApiPromise<OrganizationListRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getOrganizationsBatch',
      method: 'GET',
      path: '/api/v3/get-organization-batch',
      query: { organizationCodeList: 'brackets' },
    },
    params,
    options,
  );
}

/**
 * List organizations
 *
 * Returns the organizations of the user pool, page by page, or all of them at once with `fetchAll`. To look for
 * an organization by name, use `searchOrganizations`.
 *
 * `GET /api/v3/list-organizations`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listOrganizations<CustomData = Record<string, unknown>>(
  client: Client,
  params?: ListOrganizationsParams,
  options?: RequestOptions,
): PagePromise<OrganizationPaginatedRespDto<CustomData>, OrganizationDto<CustomData>> {
  return paginate(
    client,
    { operationId: 'listOrganizations', method: 'GET', path: '/api/v3/list-organizations' },
    params,
    options,
  );
}

/**
 * Create an organization
 *
 * Creates an organization that consists of its root department only, and returns it. Build the tree below the
 * root with `createDepartment`.
 *
 * `POST /api/v3/create-organization`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createOrganization<CustomData = Record<string, unknown>>(
  client: Client,
  params: CreateOrganizationReqDto,
  options?: RequestOptions,
): ApiPromise<OrganizationSingleRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'createOrganization',
      method: 'POST',
      path: '/api/v3/create-organization',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Update an organization
 *
 * Changes the name, code, description, leaders or translations of an organization, found by its current code;
 * send only the properties to change. To enable or disable it, use `updateOrganizationStatus`.
 *
 * `POST /api/v3/update-organization`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateOrganization<CustomData = Record<string, unknown>>(
  client: Client,
  params: UpdateOrganizationReqDto,
  options?: RequestOptions,
): ApiPromise<OrganizationSingleRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'updateOrganization',
      method: 'POST',
      path: '/api/v3/update-organization',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Delete an organization
 *
 * Deletes an organization together with the whole tree of departments in it.
 *
 * `POST /api/v3/delete-organization`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteOrganization(
  client: Client,
  params: DeleteOrganizationReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deleteOrganization',
      method: 'POST',
      path: '/api/v3/delete-organization',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Search organizations
 *
 * Returns the organizations that match a search text, such as a part of their name, page by page.
 *
 * `GET /api/v3/search-organizations`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function searchOrganizations<CustomData = Record<string, unknown>>(
  client: Client,
  params: SearchOrganizationsParams,
  options?: RequestOptions,
): PagePromise<OrganizationPaginatedRespDto<CustomData>, OrganizationDto<CustomData>> {
  return paginate(
    client,
    { operationId: 'searchOrganizations', method: 'GET', path: '/api/v3/search-organizations' },
    params,
    options,
  );
}

/**
 * Enable or disable an organization
 *
 * Enables or disables an organization, named by the ID of its root department. For a single department, use
 * `updateDepartmentStatus`.
 *
 * `POST /api/v3/update-organization-status`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateOrganizationStatus(
  client: Client,
  params: UpdateOrganizationStatusReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'updateOrganizationStatus',
      method: 'POST',
      path: '/api/v3/update-organization-status',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Get a department
 *
 * Returns one department, found by `departmentId` or by `departmentCode`; one of the two is needed. Fails with
 * `statusCode` 404 when there is no such department. If you know the ID but not the organization,
 * `getDepartmentById` finds it by the ID alone.
 *
 * `GET /api/v3/get-department`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getDepartment<CustomData = Record<string, unknown>>(
  client: Client,
  params?: GetDepartmentParams,
  options?: RequestOptions,
): ApiPromise<DepartmentSingleRespDto<CustomData>> {
  return client.request(
    { operationId: 'getDepartment', method: 'GET', path: '/api/v3/get-department' },
    params,
    options,
  );
}

/**
 * Get a department for its authorized applications
 *
 * Looks up the applications that a department is authorized to use, and returns the department. `appTypeList`
 * limits the look-up to some kinds of applications.
 *
 * `POST /api/v3/get-department-available-app`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getDepartmentAllApp<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetDepartmentByIdReqDto,
  options?: RequestOptions,
): ApiPromise<DepartmentSingleRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getDepartmentAllApp',
      method: 'POST',
      path: '/api/v3/get-department-available-app',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Create a department
 *
 * Creates a department below another one and returns it. To put it on the top level, give the organization's
 * root department, the `departmentId` of the organization, as its parent.
 *
 * `POST /api/v3/create-department`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createDepartment<CustomData = Record<string, unknown>>(
  client: Client,
  params: CreateDepartmentReqDto,
  options?: RequestOptions,
): ApiPromise<DepartmentSingleRespDto<CustomData>> {
  return client.request(
    { operationId: 'createDepartment', method: 'POST', path: '/api/v3/create-department', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Update a department
 *
 * Changes a department. Besides `metadata`, send only the properties to change. A new `parentDepartmentId` moves
 * the department to another place in the organization.
 *
 * `POST /api/v3/update-department`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateDepartment<CustomData = Record<string, unknown>>(
  client: Client,
  params: UpdateDepartmentReqDto,
  options?: RequestOptions,
): ApiPromise<DepartmentSingleRespDto<CustomData>> {
  return client.request(
    { operationId: 'updateDepartment', method: 'POST', path: '/api/v3/update-department', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Delete a department
 *
 * Deletes a department from an organization. To delete the organization itself, use `deleteOrganization`.
 *
 * `POST /api/v3/delete-department`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteDepartment(
  client: Client,
  params: DeleteDepartmentReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'deleteDepartment', method: 'POST', path: '/api/v3/delete-department', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Search departments by keyword
 *
 * Returns the departments of an organization that match a search text, such as a part of their name. Use
 * `searchDepartmentsList` instead, which filters, sorts and returns the departments page by page.
 *
 * `POST /api/v3/search-departments`
 *
 * @throws ApiError when the API answers with a failure.
 * @deprecated Use {@link searchDepartmentsList} instead.
 */
export function searchDepartments<CustomData = Record<string, unknown>>(
  client: Client,
  params: SearchDepartmentsReqDto,
  options?: RequestOptions,
): ApiPromise<DepartmentListRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'searchDepartments',
      method: 'POST',
      path: '/api/v3/search-departments',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Filter and sort departments
 *
 * Returns the departments of an organization that fulfill the conditions in `advancedFilter`, page by page.
 * Without conditions it returns every
 * department. The response does not tell how many there are on all pages together.
 *
 * - Departments with a word in their name: `{"field": "name", "operator": "CONTAINS", "value": "Control"}`
 * - Departments created within a period, given in milliseconds since the Unix epoch:
 *   `{"field": "createdAt", "operator": "BETWEEN", "value": [1771804800000, 1772409600000]}`
 *
 * `POST /api/v3/search-departments-list`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function searchDepartmentsList<CustomData = Record<string, unknown>>(
  client: Client,
  params: SearchDepartmentsListReqDto,
  options?: RequestOptions,
): PagePromise<DepartmentListRespDto<CustomData>, DepartmentDto<CustomData>> {
  return paginate(
    client,
    {
      operationId: 'searchDepartmentsList',
      method: 'POST',
      path: '/api/v3/search-departments-list',
      body: 'application/json',
      retry: 'safe',
      pages: { items: '/data' },
    },
    params,
    options,
  );
}

/**
 * List the departments below a department
 *
 * Returns the child departments of a department. To get a whole subtree, use `getAllDepartments`.
 *
 * `GET /api/v3/list-children-departments`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listChildrenDepartments<CustomData = Record<string, unknown>>(
  client: Client,
  params: ListChildrenDepartmentsParams,
  options?: RequestOptions,
): ApiPromise<DepartmentPaginatedRespDto<CustomData>> {
  return client.request(
    { operationId: 'listChildrenDepartments', method: 'GET', path: '/api/v3/list-children-departments' },
    params,
    options,
  );
}

/**
 * Get all departments of an organization
 *
 * Returns all departments of an organization in one response, or all departments below the one that you name.
 * For one level only, use `listChildrenDepartments`.
 *
 * `GET /api/v3/get-all-departments`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getAllDepartments<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetAllDepartmentsParams,
  options?: RequestOptions,
): ApiPromise<DepartmentPaginatedRespDto<CustomData>> {
  return client.request(
    { operationId: 'getAllDepartments', method: 'GET', path: '/api/v3/get-all-departments' },
    params,
    options,
  );
}

/**
 * List the members of a department
 *
 * Returns the users in a department, page by page, and with `includeChildrenDepartments` those in the
 * departments below it too. Unless you sort otherwise, the user who joined last comes first. To get only the
 * user IDs, use `listDepartmentMemberIds`.
 *
 * `GET /api/v3/list-department-members`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listDepartmentMembers<CustomData = Record<string, unknown>>(
  client: Client,
  params: ListDepartmentMembersParams,
  options?: RequestOptions,
): PagePromise<UserPaginatedRespDto<CustomData>, UserDto<CustomData>> {
  return paginate(
    client,
    {
      operationId: 'listDepartmentMembers',
      method: 'GET',
      path: '/api/v3/list-department-members',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * List the user IDs of a department's direct members
 *
 * Returns the IDs of the users who belong directly to a department, all in one response. Members of the
 * departments below are not included.
 *
 * `GET /api/v3/list-department-member-ids`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listDepartmentMemberIds(
  client: Client,
  params: ListDepartmentMemberIdsParams,
  options?: RequestOptions,
): ApiPromise<UserIdListRespDto> {
  return client.request(
    { operationId: 'listDepartmentMemberIds', method: 'GET', path: '/api/v3/list-department-member-ids' },
    params,
    options,
  );
}

/**
 * Search the members of a department
 *
 * Returns the users in a department who match a search text, such as a part of their name, page by page. With
 * `includeChildrenDepartments` it searches the departments below as well.
 *
 * `GET /api/v3/search-department-members`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function searchDepartmentMembers<CustomData = Record<string, unknown>>(
  client: Client,
  params: SearchDepartmentMembersParams,
  options?: RequestOptions,
): PagePromise<UserPaginatedRespDto<CustomData>, UserDto<CustomData>> {
  return paginate(
    client,
    {
      operationId: 'searchDepartmentMembers',
      method: 'GET',
      path: '/api/v3/search-department-members',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Add users to a department
 *
 * Puts users in a department. To set all departments of one user in one call, use `setUserDepartments`.
 *
 * `POST /api/v3/add-department-members`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function addDepartmentMembers(
  client: Client,
  params: AddDepartmentMembersReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'addDepartmentMembers',
      method: 'POST',
      path: '/api/v3/add-department-members',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Remove users from a department
 *
 * Takes users out of a department. The users themselves are not deleted.
 *
 * `POST /api/v3/remove-department-members`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function removeDepartmentMembers(
  client: Client,
  params: RemoveDepartmentMembersReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'removeDepartmentMembers',
      method: 'POST',
      path: '/api/v3/remove-department-members',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Get the parent of a department
 *
 * Returns the department directly above the given one.
 *
 * `GET /api/v3/get-parent-department`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getParentDepartment<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetParentDepartmentParams,
  options?: RequestOptions,
): ApiPromise<DepartmentSingleRespDto<CustomData>> {
  return client.request(
    { operationId: 'getParentDepartment', method: 'GET', path: '/api/v3/get-parent-department' },
    params,
    options,
  );
}

/**
 * Check whether a user is in a department
 *
 * Tells whether a user is a member of a department, or with `includeChildrenDepartments` of that department or
 * any below it. `inDepartment` is `false` when not.
 *
 * `GET /api/v3/is-user-in-department`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function isUserInDepartment(
  client: Client,
  params: IsUserInDepartmentParams,
  options?: RequestOptions,
): ApiPromise<IsUserInDepartmentRespDto> {
  return client.request(
    { operationId: 'isUserInDepartment', method: 'GET', path: '/api/v3/is-user-in-department' },
    params,
    options,
  );
}

/**
 * Get a department by its ID
 *
 * Returns one department, found by the ID that GenAuth gave to it, without naming its organization. Fails with
 * `statusCode` 404 when there is no such department. To find a department by its code or by an ID of your own,
 * use `getDepartment`.
 *
 * `GET /api/v3/get-department-by-id`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getDepartmentById<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetDepartmentByIdParams,
  options?: RequestOptions,
): ApiPromise<DepartmentSingleRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getDepartmentById',
      method: 'GET',
      path: '/api/v3/get-department-by-id',
      query: { appTypeList: 'brackets' },
    },
    params,
    options,
  );
}

/**
 * Create a tree of departments
 *
 * Creates departments from a tree and fills them with members in one call. Departments are matched by name:
 * those that do not exist yet are created. The response counts the users and departments that were added and
 * updated.
 *
 * `POST /api/v3/create-department-tree`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createDepartmentTree(
  client: Client,
  params: CreateDepartmentTreeReqDto,
  options?: RequestOptions,
): ApiPromise<CreateDepartmentTreeRespDto> {
  return client.request(
    {
      operationId: 'createDepartmentTree',
      method: 'POST',
      path: '/api/v3/create-department-tree',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * List a department's synchronization links
 *
 * Returns the records in other systems that a department is linked to by synchronization, whether it was
 * synchronized from there or to there.
 *
 * `GET /api/v3/get-department-sync-relations`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getDepartmentSyncRelations(
  client: Client,
  params: GetDepartmentSyncRelationsParams,
  options?: RequestOptions,
): ApiPromise<SyncRelationListRespDto> {
  return client.request(
    { operationId: 'getDepartmentSyncRelations', method: 'GET', path: '/api/v3/get-department-sync-relations' },
    params,
    options,
  );
}

/**
 * Delete a department's synchronization links
 *
 * Deletes the links that synchronization has made between a department and one type of identity source. To see a
 * department's links, use `getDepartmentSyncRelations`.
 *
 * `POST /api/v3/delete-department-sync-relations`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteDepartmentSyncRelations(
  client: Client,
  params: DeleteDepartmentSyncRelationReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deleteDepartmentSyncRelations',
      method: 'POST',
      path: '/api/v3/delete-department-sync-relations',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Enable or disable a department
 *
 * Enables or disables a department and returns it. For a whole organization, use `updateOrganizationStatus`. The
 * API declares this answer without its usual envelope, but may send it in one: where the result has `data`, read
 * that.
 *
 * `POST /api/v3/update-department-status`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateDepartmentStatus(
  client: Client,
  params: UpdateDepartmentStatusReqDto,
  options?: RequestOptions,
): ApiPromise<Node> {
  return client.request(
    {
      operationId: 'updateDepartmentStatus',
      method: 'POST',
      path: '/api/v3/update-department-status',
      body: 'application/json',
      response: 'json',
    },
    params,
    options,
  );
}

/**
 * Enable or disable a department
 *
 * @deprecated Use {@link updateDepartmentStatus} instead.
 */
export const updateNodeStatus: typeof updateDepartmentStatus = updateDepartmentStatus;
