// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  CheckDataPolicyExistsParams,
  CheckDataResourceExistsParams,
  CheckExternalUserPermissionDto,
  CheckExternalUserPermissionRespDto,
  CheckParamsDataPolicyResponseDto,
  CheckParamsDataResourceResponseDto,
  CheckPermissionDto,
  CheckPermissionNamespaceExistsDto,
  CheckPermissionRespDto,
  CheckUserSameLevelPermissionDto,
  CheckUserSameLevelPermissionResponseDto,
  CreateArrayDataResourceDto,
  CreateArrayDataResourceResponseDto,
  CreateAuthorizeDataPolicyDto,
  CreateDataPolicyDto,
  CreateDataPolicyResponseDto,
  CreateDataResourceDto,
  CreateDataResourceResponseDto,
  CreatePermissionNamespaceDto,
  CreatePermissionNamespaceResponseDto,
  CreatePermissionNamespacesBatchDto,
  CreateStringDataResourceDto,
  CreateStringDataResourceResponseDto,
  CreateTreeDataResourceDto,
  CreateTreeDataResourceResponseDto,
  DataSubjectRespDto,
  DeleteAuthorizeDataPolicyDto,
  DeleteDataPolicyDto,
  DeleteDataResourceDto,
  DeletePermissionNamespaceDto,
  DeletePermissionNamespacesBatchDto,
  GetDataPolicyParams,
  GetDataPolicyResponseDto,
  GetDataResourceParams,
  GetDataResourceResponseDto,
  GetExternalUserResourceStructDto,
  GetExternalUserResourceStructRespDto,
  GetPermissionNamespaceListResponseDto,
  GetPermissionNamespaceParams,
  GetPermissionNamespaceResponseDto,
  GetPermissionNamespacesBatchParams,
  GetUserPermissionListDto,
  GetUserPermissionListRespDto,
  GetUserResourcePermissionListDto,
  GetUserResourcePermissionListRespDto,
  GetUserResourceStructDto,
  GetUserResourceStructRespDto,
  ListDataPoliciesPaginatedRespDto,
  ListDataPoliciesParams,
  ListDataPoliciesRespDto,
  ListDataPolicySubjectPaginatedRespDto,
  ListDataPolicyTargetsParams,
  ListDataResourcesPaginatedRespDto,
  ListDataResourcesParams,
  ListDataResourcesRespDto,
  ListPermissionNamespaceRolesParams,
  ListPermissionNamespacesParams,
  ListPermissionViewDto,
  ListPermissionViewRespDto,
  ListPermissionViewResponseDto,
  ListResourceTargetsDto,
  ListResourceTargetsRespDto,
  ListSimpleDataPoliciesPaginatedRespDto,
  ListSimpleDataPoliciesParams,
  ListSimpleDataPoliciesRespDto,
  PermissionNamespaceCheckExistsRespDto,
  PermissionNamespaceListPaginatedRespDto,
  PermissionNamespaceRolesListPaginatedRespDto,
  PermissionNamespaceRolesListRespDto,
  PermissionNamespacesListRespDto,
  UpdateDataPolicyDto,
  UpdateDataPolicyResponseDto,
  UpdateDataResourceDto,
  UpdateDataResourceResponseDto,
  UpdatePermissionNamespaceDto,
  UpdatePermissionNamespaceResponseDto,
} from '../models/data-permissions.ts';
import type { CommonResponseDto, IsSuccessRespDto } from '../models/shared.ts';

/**
 * Create a permission space
 *
 * Creates a permission space, which holds roles and data resources of its own. To create several at once, use
 * `createPermissionNamespacesBatch`.
 *
 * `POST /api/v3/create-permission-namespace`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createPermissionNamespace(
  client: Client,
  params: CreatePermissionNamespaceDto,
  options?: RequestOptions,
): ApiPromise<CreatePermissionNamespaceResponseDto> {
  return client.request(
    {
      operationId: 'createPermissionNamespace',
      method: 'POST',
      path: '/api/v3/create-permission-namespace',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Create several permission spaces
 *
 * Creates up to 50 permission spaces in one call, each with its own code, name and description.
 *
 * `POST /api/v3/create-permission-namespaces-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createPermissionNamespacesBatch(
  client: Client,
  params: CreatePermissionNamespacesBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'createPermissionNamespacesBatch',
      method: 'POST',
      path: '/api/v3/create-permission-namespaces-batch',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Get a permission space
 *
 * Returns one permission space, found by its code. Fails with `statusCode` 404 when no permission space has this
 * code.
 *
 * `GET /api/v3/get-permission-namespace`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getPermissionNamespace(
  client: Client,
  params: GetPermissionNamespaceParams,
  options?: RequestOptions,
): ApiPromise<GetPermissionNamespaceResponseDto> {
  return client.request(
    { operationId: 'getPermissionNamespace', method: 'GET', path: '/api/v3/get-permission-namespace' },
    params,
    options,
  );
}

/**
 * Get several permission spaces
 *
 * Returns the permission spaces with the given codes in one call. Codes that match none are left out. To page
 * through all of them, use `listPermissionNamespaces`.
 *
 * `GET /api/v3/get-permission-namespaces-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getPermissionNamespacesBatch(
  client: Client,
  params: GetPermissionNamespacesBatchParams,
  options?: RequestOptions,
): ApiPromise<GetPermissionNamespaceListResponseDto> {
  return client.request(
    {
      operationId: 'getPermissionNamespacesBatch',
      method: 'GET',
      path: '/api/v3/get-permission-namespaces-batch',
      query: { codes: 'brackets' },
    },
    params,
    options,
  );
}

/**
 * List permission spaces
 *
 * Returns the permission spaces of the user pool, page by page. With `query`, only those whose name matches.
 *
 * `GET /api/v3/list-permission-namespaces`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listPermissionNamespaces(
  client: Client,
  params?: ListPermissionNamespacesParams,
  options?: RequestOptions,
): PagePromise<PermissionNamespaceListPaginatedRespDto, PermissionNamespacesListRespDto> {
  return paginate(
    client,
    { operationId: 'listPermissionNamespaces', method: 'GET', path: '/api/v3/list-permission-namespaces' },
    params,
    options,
  );
}

/**
 * Update a permission space
 *
 * Changes the name, description or code of a permission space. To change the code, give the current one in
 * `code` and the new one in `newCode`.
 *
 * `POST /api/v3/update-permission-namespace`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updatePermissionNamespace(
  client: Client,
  params: UpdatePermissionNamespaceDto,
  options?: RequestOptions,
): ApiPromise<UpdatePermissionNamespaceResponseDto> {
  return client.request(
    {
      operationId: 'updatePermissionNamespace',
      method: 'POST',
      path: '/api/v3/update-permission-namespace',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Delete a permission space
 *
 * Deletes one permission space, found by its code. To delete several, use `deletePermissionNamespacesBatch`.
 *
 * `POST /api/v3/delete-permission-namespace`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deletePermissionNamespace(
  client: Client,
  params: DeletePermissionNamespaceDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deletePermissionNamespace',
      method: 'POST',
      path: '/api/v3/delete-permission-namespace',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Delete several permission spaces
 *
 * Deletes up to 10 permission spaces in one call, found by their codes.
 *
 * `POST /api/v3/delete-permission-namespaces-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deletePermissionNamespacesBatch(
  client: Client,
  params: DeletePermissionNamespacesBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deletePermissionNamespacesBatch',
      method: 'POST',
      path: '/api/v3/delete-permission-namespaces-batch',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Check if a permission space code or name is free
 *
 * Tells whether a code or a name is still free for a new permission space. `isValid` is `true` when it is free;
 * when it is taken, `isValid` is `false` and `message` says why.
 *
 * `POST /api/v3/check-permission-namespace-exists`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function checkPermissionNamespaceExists(
  client: Client,
  params?: CheckPermissionNamespaceExistsDto,
  options?: RequestOptions,
): ApiPromise<PermissionNamespaceCheckExistsRespDto> {
  return client.request(
    {
      operationId: 'checkPermissionNamespaceExists',
      method: 'POST',
      path: '/api/v3/check-permission-namespace-exists',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List the roles in a permission space
 *
 * Returns the roles that belong to a permission space, page by page. With `query`, only those whose code or name
 * matches.
 *
 * `GET /api/v3/list-permission-namespace-roles`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listPermissionNamespaceRoles(
  client: Client,
  params: ListPermissionNamespaceRolesParams,
  options?: RequestOptions,
): PagePromise<PermissionNamespaceRolesListPaginatedRespDto, PermissionNamespaceRolesListRespDto> {
  return paginate(
    client,
    { operationId: 'listPermissionNamespaceRoles', method: 'GET', path: '/api/v3/list-permission-namespace-roles' },
    params,
    options,
  );
}

/**
 * Create a data resource
 *
 * Creates a data resource: data that users need permission for, together with the actions they can be permitted
 * to take on it.
 * It has one of three shapes, named in `type`, and `struct` must fit that shape:
 *
 * - `STRING`: a single string, for data that one string can stand for, such as the path of an API or a user ID.
 * - `ARRAY`: a list of strings of one kind, such as document links or access card numbers.
 * - `TREE`: a tree of nodes, for data with levels, such as an organization or a folder structure.
 *
 * A string:
 *
 * ```json
 * {
 *   "namespaceCode": "workshop",
 *   "resourceName": "Open repair orders",
 *   "resourceCode": "repair-order",
 *   "type": "STRING",
 *   "struct": "/orders/open",
 *   "actions": ["read", "update"]
 * }
 * ```
 *
 * An array:
 *
 * ```json
 * {
 *   "namespaceCode": "workshop",
 *   "resourceName": "Access cards",
 *   "resourceCode": "access-cards",
 *   "type": "ARRAY",
 *   "struct": ["card-1001", "card-1002", "card-1003"],
 *   "actions": ["read", "update"]
 * }
 * ```
 *
 * A tree:
 *
 * ```json
 * {
 *   "namespaceCode": "workshop",
 *   "resourceName": "Sites",
 *   "resourceCode": "site",
 *   "type": "TREE",
 *   "struct": [
 *     {
 *       "code": "plant",
 *       "name": "Plant",
 *       "value": "gothenburg",
 *       "children": [
 *         {"code": "bay-1", "name": "Bay 1", "value": "north-hall"},
 *         {"code": "bay-2", "name": "Bay 2", "value": "south-hall"}
 *       ]
 *     },
 *     {"code": "office", "name": "Office", "value": "kajgatan-4"}
 *   ],
 *   "actions": ["read", "update", "delete"]
 * }
 * ```
 *
 * To let users take the actions, name the data resource in a data policy with `createDataPolicy` and authorize
 * them with `authorizeDataPolicies`.
 *
 * `POST /api/v3/create-data-resource`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createDataResource(
  client: Client,
  params: CreateDataResourceDto,
  options?: RequestOptions,
): ApiPromise<CreateDataResourceResponseDto> {
  return client.request(
    {
      operationId: 'createDataResource',
      method: 'POST',
      path: '/api/v3/create-data-resource',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Create a string data resource
 *
 * Creates a data resource whose data is a single string. Does the same as `createDataResource` with the `type`
 * `STRING`, which you need not give here.
 *
 * `POST /api/v3/create-string-data-resource`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createDataResourceByString(
  client: Client,
  params: CreateStringDataResourceDto,
  options?: RequestOptions,
): ApiPromise<CreateStringDataResourceResponseDto> {
  return client.request(
    {
      operationId: 'createDataResourceByString',
      method: 'POST',
      path: '/api/v3/create-string-data-resource',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Create an array data resource
 *
 * Creates a data resource whose data is a list of strings of one kind. Does the same as `createDataResource`
 * with the `type` `ARRAY`, which you need not give here.
 *
 * `POST /api/v3/create-array-data-resource`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createDataResourceByArray(
  client: Client,
  params: CreateArrayDataResourceDto,
  options?: RequestOptions,
): ApiPromise<CreateArrayDataResourceResponseDto> {
  return client.request(
    {
      operationId: 'createDataResourceByArray',
      method: 'POST',
      path: '/api/v3/create-array-data-resource',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Create a tree data resource
 *
 * Creates a data resource whose data is a tree of nodes. Does the same as `createDataResource` with the `type`
 * `TREE`, which you need not give here. Only trees can have custom fields on their nodes: define them in
 * `extendFieldList` and give their values in each node's `extendFieldValue`.
 *
 * `POST /api/v3/create-tree-data-resource`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createDataResourceByTree(
  client: Client,
  params: CreateTreeDataResourceDto,
  options?: RequestOptions,
): ApiPromise<CreateTreeDataResourceResponseDto> {
  return client.request(
    {
      operationId: 'createDataResourceByTree',
      method: 'POST',
      path: '/api/v3/create-tree-data-resource',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * List data resources
 *
 * Returns the data resources of the user pool, page by page, with the number of authorizations for each. You can
 * search by name or code and restrict the list to some permission spaces. To see the data itself, use
 * `getDataResource`.
 *
 * `GET /api/v3/list-data-resources`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listDataResources(
  client: Client,
  params?: ListDataResourcesParams,
  options?: RequestOptions,
): PagePromise<ListDataResourcesPaginatedRespDto, ListDataResourcesRespDto> {
  return paginate(
    client,
    {
      operationId: 'listDataResources',
      method: 'GET',
      path: '/api/v3/list-data-resources',
      query: { namespaceCodes: 'brackets' },
    },
    params,
    options,
  );
}

/**
 * Get a data resource
 *
 * Returns one data resource with its data and actions, found by its code within a permission space. Fails with
 * `statusCode` 404 when no data resource has this code.
 *
 * `GET /api/v3/get-data-resource`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getDataResource(
  client: Client,
  params: GetDataResourceParams,
  options?: RequestOptions,
): ApiPromise<GetDataResourceResponseDto> {
  return client.request(
    { operationId: 'getDataResource', method: 'GET', path: '/api/v3/get-data-resource' },
    params,
    options,
  );
}

/**
 * Update a data resource
 *
 * Changes the name, description, data or actions of a data resource, found by its code within a permission
 * space. Its code, shape and permission space stay as they are.
 *
 * `POST /api/v3/update-data-resource`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateDataResource(
  client: Client,
  params: UpdateDataResourceDto,
  options?: RequestOptions,
): ApiPromise<UpdateDataResourceResponseDto> {
  return client.request(
    {
      operationId: 'updateDataResource',
      method: 'POST',
      path: '/api/v3/update-data-resource',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Delete a data resource
 *
 * Deletes one data resource, found by its code within a permission space.
 *
 * `POST /api/v3/delete-data-resource`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteDataResource(
  client: Client,
  params: DeleteDataResourceDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'deleteDataResource',
      method: 'POST',
      path: '/api/v3/delete-data-resource',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Check if a data resource code or name is free
 *
 * Tells whether a code or a name is still free for a new data resource in a permission space. `isValid` is
 * `true` when it is free; when it is taken, `isValid` is `false` and `message` says why.
 *
 * `GET /api/v3/check-data-resource-exists`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function checkDataResourceExists(
  client: Client,
  params: CheckDataResourceExistsParams,
  options?: RequestOptions,
): ApiPromise<CheckParamsDataResourceResponseDto> {
  return client.request(
    { operationId: 'checkDataResourceExists', method: 'GET', path: '/api/v3/check-data-resource-exists' },
    params,
    options,
  );
}

/**
 * Create a data policy
 *
 * Creates a data policy: a set of statements that allow or deny actions on data resources, to be granted to
 * users, groups, roles and
 * departments together with `authorizeDataPolicies`.
 *
 * Each statement names its permissions as paths, which start with the code of the permission space and of the
 * data resource and end with an
 * action:
 *
 * - String and array: `namespaceCode/resourceCode/action`
 * - Tree: `namespaceCode/resourceCode/nodeCode/…/action`, with the codes of the nodes from the top of the tree
 *   down to the one you mean
 *
 * Write `*` in place of the action to mean all actions.
 *
 * This policy allows everything on the string `repair-order`, reading the array `access-cards` and updating one
 * bay in the tree `site`, and
 * denies deleting the office:
 *
 * ```json
 * {
 *   "policyName": "Workshop engineers",
 *   "statementList": [
 *     {
 *       "effect": "ALLOW",
 *       "permissions": [
 *         "workshop/repair-order/*",
 *         "workshop/access-cards/read",
 *         "workshop/site/plant/bay-1/update"
 *       ]
 *     },
 *     {
 *       "effect": "DENY",
 *       "permissions": ["workshop/site/office/delete"]
 *     }
 *   ]
 * }
 * ```
 *
 * `POST /api/v3/create-data-policy`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createDataPolicy(
  client: Client,
  params: CreateDataPolicyDto,
  options?: RequestOptions,
): ApiPromise<CreateDataPolicyResponseDto> {
  return client.request(
    { operationId: 'createDataPolicy', method: 'POST', path: '/api/v3/create-data-policy', body: 'application/json' },
    params,
    options,
  );
}

/**
 * List data policies
 *
 * Returns the data policies of the user pool, page by page, with the data resources that each covers and
 * everyone it is granted to. For names and descriptions only, use `listSimpleDataPolicies`.
 *
 * `GET /api/v3/list-data-policies`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listDataPolicies(
  client: Client,
  params?: ListDataPoliciesParams,
  options?: RequestOptions,
): PagePromise<ListDataPoliciesPaginatedRespDto, ListDataPoliciesRespDto> {
  return paginate(
    client,
    { operationId: 'listDataPolicies', method: 'GET', path: '/api/v3/list-data-policies' },
    params,
    options,
  );
}

/**
 * List data policies
 *
 * @deprecated Use {@link listDataPolicies} instead.
 */
export const listDataPolices: typeof listDataPolicies = listDataPolicies;

/**
 * List data policies in brief
 *
 * Returns the ID, name and description of the data policies of the user pool, page by page. For the data
 * resources and subjects of each policy, use `listDataPolicies`.
 *
 * `GET /api/v3/list-simple-data-policies`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listSimpleDataPolicies(
  client: Client,
  params?: ListSimpleDataPoliciesParams,
  options?: RequestOptions,
): PagePromise<ListSimpleDataPoliciesPaginatedRespDto, ListSimpleDataPoliciesRespDto> {
  return paginate(
    client,
    { operationId: 'listSimpleDataPolicies', method: 'GET', path: '/api/v3/list-simple-data-policies' },
    params,
    options,
  );
}

/**
 * List data policies in brief
 *
 * @deprecated Use {@link listSimpleDataPolicies} instead.
 */
export const listSimpleDataPolices: typeof listSimpleDataPolicies = listSimpleDataPolicies;

/**
 * Get a data policy
 *
 * Returns one data policy, found by its ID. Fails with `statusCode` 404 when no data policy has this ID. To see
 * whom it is granted to, use `listDataPolicyTargets`.
 *
 * `GET /api/v3/get-data-policy`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getDataPolicy(
  client: Client,
  params: GetDataPolicyParams,
  options?: RequestOptions,
): ApiPromise<GetDataPolicyResponseDto> {
  return client.request(
    { operationId: 'getDataPolicy', method: 'GET', path: '/api/v3/get-data-policy' },
    params,
    options,
  );
}

/**
 * Update a data policy
 *
 * Changes the name, description or statements of a data policy, found by its ID.
 *
 * `POST /api/v3/update-data-policy`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateDataPolicy(
  client: Client,
  params: UpdateDataPolicyDto,
  options?: RequestOptions,
): ApiPromise<UpdateDataPolicyResponseDto> {
  return client.request(
    { operationId: 'updateDataPolicy', method: 'POST', path: '/api/v3/update-data-policy', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Delete a data policy
 *
 * Deletes one data policy, found by its ID, and its links to data resources. The data resources themselves
 * remain.
 *
 * `POST /api/v3/delete-data-policy`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteDataPolicy(
  client: Client,
  params: DeleteDataPolicyDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'deleteDataPolicy', method: 'POST', path: '/api/v3/delete-data-policy', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Check if a data policy name is free
 *
 * Tells whether a name is still free for a new data policy in the user pool. `isValid` is `true` when it is
 * free; when it is taken, `isValid` is `false` and `message` says why.
 *
 * `GET /api/v3/check-data-policy-exists`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function checkDataPolicyExists(
  client: Client,
  params: CheckDataPolicyExistsParams,
  options?: RequestOptions,
): ApiPromise<CheckParamsDataPolicyResponseDto> {
  return client.request(
    { operationId: 'checkDataPolicyExists', method: 'GET', path: '/api/v3/check-data-policy-exists' },
    params,
    options,
  );
}

/**
 * List whom a data policy is granted to
 *
 * Returns the subjects of a data policy, page by page: the users, groups, roles and departments that it is
 * granted to. You can search by name and restrict the list to some kinds of subject.
 *
 * `GET /api/v3/list-data-policy-targets`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listDataPolicyTargets(
  client: Client,
  params: ListDataPolicyTargetsParams,
  options?: RequestOptions,
): PagePromise<ListDataPolicySubjectPaginatedRespDto, DataSubjectRespDto> {
  return paginate(
    client,
    {
      operationId: 'listDataPolicyTargets',
      method: 'GET',
      path: '/api/v3/list-data-policy-targets',
      query: { targetType: 'brackets' },
    },
    params,
    options,
  );
}

/**
 * Grant data policies
 *
 * Grants every data policy in `policyIds` to every subject in `targetList`. A subject can be a user, a group, a
 * role or a department. To take a policy away again, use `revokeDataPolicy`.
 *
 * `POST /api/v3/authorize-data-policies`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function authorizeDataPolicies(
  client: Client,
  params: CreateAuthorizeDataPolicyDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'authorizeDataPolicies',
      method: 'POST',
      path: '/api/v3/authorize-data-policies',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Revoke a data policy
 *
 * Takes one data policy away from one user, group, role or department. The policy itself remains.
 *
 * `POST /api/v3/revoke-data-policy`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function revokeDataPolicy(
  client: Client,
  params: DeleteAuthorizeDataPolicyDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'revokeDataPolicy', method: 'POST', path: '/api/v3/revoke-data-policy', body: 'application/json' },
    params,
    options,
  );
}

/**
 * List everything users may do
 *
 * Returns all data permissions of one or more users, for example to show a user after signing in which documents
 * or devices they can reach.
 * Without `namespaceCodes`, permissions in all permission spaces are returned.
 *
 * There is one entry for each user and permission space. In it, every data resource comes with its data and the
 * permitted actions, in the property
 * that fits its shape: `strAuthorize` (string), `arrAuthorize` (array) or `treeAuthorize` (tree). Tree nodes are
 * listed by their path, such as
 * `/plant/bay-1`; for a nested tree use `getUserResourceStruct`. If you know which data resources you are
 * interested in,
 * `getUserResourcePermissionList` is faster.
 *
 * `POST /api/v3/get-user-permission-list`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getUserPermissionList(
  client: Client,
  params: GetUserPermissionListDto,
  options?: RequestOptions,
): ApiPromise<GetUserPermissionListRespDto> {
  return client.request(
    {
      operationId: 'getUserPermissionList',
      method: 'POST',
      path: '/api/v3/get-user-permission-list',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Check what a user may do
 *
 * Tells, for each of several data resources, whether a user may take an action on it. Ask this for example
 * before you delete something
 * on behalf of the user.
 *
 * Name a string or an array by its code, such as `repair-order`, and a node of a tree by its full path, such as
 * `site/plant/bay-1`.
 *
 * If your data policies have conditions on the environment, such as the IP address or the kind of device, set
 * `judgeConditionEnabled`
 * to `true` and describe the environment of the request in `authEnvParams`. Otherwise the conditions are not
 * evaluated, and policies that
 * depend on them have no effect.
 *
 * `POST /api/v3/check-permission`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function checkPermission(
  client: Client,
  params: CheckPermissionDto,
  options?: RequestOptions,
): ApiPromise<CheckPermissionRespDto> {
  return client.request(
    {
      operationId: 'checkPermission',
      method: 'POST',
      path: '/api/v3/check-permission',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Check what an external user may do
 *
 * Tells, for each of several data resources, whether an external user may take an action on it. Works like
 * `checkPermission`, except that you name the user by `externalId`, and that conditions of data policies are
 * evaluated unless you set `judgeConditionEnabled` to `false`.
 *
 * `POST /api/v3/check-external-user-permission`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function checkExternalUserPermission(
  client: Client,
  params: CheckExternalUserPermissionDto,
  options?: RequestOptions,
): ApiPromise<CheckExternalUserPermissionRespDto> {
  return client.request(
    {
      operationId: 'checkExternalUserPermission',
      method: 'POST',
      path: '/api/v3/check-external-user-permission',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List what a user may do with given resources
 *
 * Returns the actions that a user may take on each of the given data resources. Name a string or an array by its
 * code, such as `repair-order`, and a node of a tree by its full path, such as `site/plant/bay-1`. As it looks
 * at these resources only, it is faster than `getUserPermissionList`.
 *
 * `POST /api/v3/get-user-resource-permission-list`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getUserResourcePermissionList(
  client: Client,
  params: GetUserResourcePermissionListDto,
  options?: RequestOptions,
): ApiPromise<GetUserResourcePermissionListRespDto> {
  return client.request(
    {
      operationId: 'getUserResourcePermissionList',
      method: 'POST',
      path: '/api/v3/get-user-resource-permission-list',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List who may use given resources
 *
 * Returns, for each of the given data resources and actions, the users who may take the action, for example
 * everyone who can edit a document. Name a string or an array by its code, such as `repair-order`, and a node of
 * a tree by its full path, such as `site/plant/bay-1`.
 *
 * `POST /api/v3/list-resource-targets`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listResourceTargets(
  client: Client,
  params: ListResourceTargetsDto,
  options?: RequestOptions,
): ApiPromise<ListResourceTargetsRespDto> {
  return client.request(
    {
      operationId: 'listResourceTargets',
      method: 'POST',
      path: '/api/v3/list-resource-targets',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Get a data resource as a user may use it
 *
 * Returns the data of one data resource together with the actions that a user may take on it. The result is in
 * the property that fits the shape of the data resource: `strResourceAuthAction` (string),
 * `arrResourceAuthAction` (array) or `treeResourceAuthAction` (tree). A tree comes with its nodes nested, where
 * `getUserPermissionList` lists them by path.
 *
 * `POST /api/v3/get-user-resource-struct`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getUserResourceStruct(
  client: Client,
  params: GetUserResourceStructDto,
  options?: RequestOptions,
): ApiPromise<GetUserResourceStructRespDto> {
  return client.request(
    {
      operationId: 'getUserResourceStruct',
      method: 'POST',
      path: '/api/v3/get-user-resource-struct',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Get a data resource as an external user may use it
 *
 * Returns the data of one data resource together with the actions that an external user may take on it. Works
 * like `getUserResourceStruct`, except that you name the user by `externalId`.
 *
 * `POST /api/v3/get-external-user-resource-struct`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getExternalUserResourceStruct(
  client: Client,
  params: GetExternalUserResourceStructDto,
  options?: RequestOptions,
): ApiPromise<GetExternalUserResourceStructRespDto> {
  return client.request(
    {
      operationId: 'getExternalUserResourceStruct',
      method: 'POST',
      path: '/api/v3/get-external-user-resource-struct',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Check what a user may do with sibling tree nodes
 *
 * Tells for each of several sibling nodes of a tree whether a user may take an action on it, for example whether
 * the user may delete some of the files in a folder. `resource` leads to the level of the tree, and
 * `resourceNodeCodes` names the nodes on that level.
 *
 * If your data policies have conditions on the environment, set `judgeConditionEnabled` to `true` and describe
 * the environment of the
 * request in `authEnvParams`.
 *
 * `POST /api/v3/check-user-same-level-permission`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function checkUserSameLevelPermission(
  client: Client,
  params: CheckUserSameLevelPermissionDto,
  options?: RequestOptions,
): ApiPromise<CheckUserSameLevelPermissionResponseDto> {
  return client.request(
    {
      operationId: 'checkUserSameLevelPermission',
      method: 'POST',
      path: '/api/v3/check-user-same-level-permission',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List the data permissions of all users
 *
 * Returns the data permissions of all users on all data resources, page by page, as the console shows them under
 * **Permission management → Data permissions → Permission view**. Each entry is one user and one data resource,
 * with the data policies, roles, groups and departments involved. Use it to export the authorization data as a
 * whole.
 *
 * `POST /api/v3/list-permission-view/data`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listPermissionView(
  client: Client,
  params?: ListPermissionViewDto,
  options?: RequestOptions,
): PagePromise<ListPermissionViewResponseDto, ListPermissionViewRespDto> {
  return paginate(
    client,
    {
      operationId: 'listPermissionView',
      method: 'POST',
      path: '/api/v3/list-permission-view/data',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}
