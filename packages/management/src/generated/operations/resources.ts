// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  AssociateTenantResourceDto,
  AuthorizeResourcesDto,
  CommonResourceDto,
  CommonResourcePaginatedRespDto,
  CreateNamespaceDto,
  CreateNamespacesBatchDto,
  CreateResourceDto,
  CreateResourcesBatchDto,
  DeleteCommonResourcesBatchDto,
  DeleteNamespaceDto,
  DeleteNamespacesBatchDto,
  DeleteResourceDto,
  DeleteResourcesBatchDto,
  GetAuthorizedResourcesParams,
  GetNamespaceParams,
  GetNamespacesBatchParams,
  GetResourceAuthorizedTargetRespDto,
  GetResourceAuthorizedTargetsDto,
  GetResourceParams,
  GetResourcesBatchParams,
  IsActionAllowedDto,
  IsActionAllowedRespDtp,
  ListCommonResourceParams,
  ListNamespaceRolesParams,
  ListNamespacesParams,
  ListResourcesParams,
  NamespaceListPaginatedRespDto,
  NamespaceListRespDto,
  NamespaceRespDto,
  NamespaceRolesListPaginatedRespDto,
  NamespacesListRespDto,
  ResourceAuthorizedTargetDto,
  ResourceDto,
  ResourceListRespDto,
  ResourcePaginatedRespDto,
  ResourceRespDto,
  UpdateNamespaceDto,
  UpdateNamespaceRespDto,
  UpdateResourceDto,
} from '../models/resources.ts';
import type { AuthorizedResourcePaginatedRespDto, IsSuccessRespDto } from '../models/shared.ts';

/**
 * Create a resource
 *
 * Creates a resource in a permission space: something that needs protection, such as an API or a menu, together
 * with the actions that can be authorized on it. To authorize users, roles, groups or departments for it, use
 * `authorizeResources`.
 *
 * `POST /api/v3/create-resource`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createResource(
  client: Client,
  params: CreateResourceDto,
  options?: RequestOptions,
): ApiPromise<ResourceRespDto> {
  return client.request(
    { operationId: 'createResource', method: 'POST', path: '/api/v3/create-resource', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Create several resources
 *
 * Creates up to 50 resources of one permission space in one call, each with its own code, type and actions.
 *
 * `POST /api/v3/create-resources-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createResourcesBatch(
  client: Client,
  params: CreateResourcesBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'createResourcesBatch',
      method: 'POST',
      path: '/api/v3/create-resources-batch',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Get a resource
 *
 * Returns one resource with its actions, found by its code within a permission space. Fails with `statusCode`
 * 404 when no resource has this code.
 *
 * `GET /api/v3/get-resource`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getResource(
  client: Client,
  params: GetResourceParams,
  options?: RequestOptions,
): ApiPromise<ResourceRespDto> {
  return client.request({ operationId: 'getResource', method: 'GET', path: '/api/v3/get-resource' }, params, options);
}

/**
 * Get several resources
 *
 * Returns the resources with the given codes in one call, all from one permission space. Codes that match none
 * are left out. To page through every resource, use `listResources`.
 *
 * `GET /api/v3/get-resources-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getResourcesBatch(
  client: Client,
  params: GetResourcesBatchParams,
  options?: RequestOptions,
): ApiPromise<ResourceListRespDto> {
  return client.request(
    {
      operationId: 'getResourcesBatch',
      method: 'GET',
      path: '/api/v3/get-resources-batch',
      query: { codeList: 'brackets' },
    },
    params,
    options,
  );
}

/**
 * List resources across permission spaces
 *
 * Returns resources of the user pool, page by page, each with its ID, its permission space and when it was
 * created and last changed. You can search them and restrict the list to some permission spaces. Data resources
 * are not among them; for those, use `listDataResources`.
 *
 * `GET /api/v3/list-common-resource`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listCommonResource(
  client: Client,
  params?: ListCommonResourceParams,
  options?: RequestOptions,
): PagePromise<CommonResourcePaginatedRespDto, CommonResourceDto> {
  return paginate(
    client,
    { operationId: 'listCommonResource', method: 'GET', path: '/api/v3/list-common-resource' },
    params,
    options,
  );
}

/**
 * List resources
 *
 * Returns the resources of one permission space with their actions, page by page, optionally only those of one
 * type. To list resources of several spaces or search them, use `listCommonResource`.
 *
 * `GET /api/v3/list-resources`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listResources(
  client: Client,
  params?: ListResourcesParams,
  options?: RequestOptions,
): PagePromise<ResourcePaginatedRespDto, ResourceDto> {
  return paginate(
    client,
    { operationId: 'listResources', method: 'GET', path: '/api/v3/list-resources' },
    params,
    options,
  );
}

/**
 * Update a resource
 *
 * Changes the name, description, type, actions or URL of a resource, which is found by its code within a
 * permission space. The code and the permission space stay as they are.
 *
 * `POST /api/v3/update-resource`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateResource(
  client: Client,
  params: UpdateResourceDto,
  options?: RequestOptions,
): ApiPromise<ResourceRespDto> {
  return client.request(
    { operationId: 'updateResource', method: 'POST', path: '/api/v3/update-resource', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Delete a resource
 *
 * Deletes one resource, found by its code within a permission space. To delete several, use
 * `deleteResourcesBatch`.
 *
 * `POST /api/v3/delete-resource`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteResource(
  client: Client,
  params: DeleteResourceDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'deleteResource', method: 'POST', path: '/api/v3/delete-resource', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Delete several resources
 *
 * Deletes up to 50 resources in one call. Name them by their codes within a permission space, in `codeList`, or
 * by their IDs, in `ids`.
 *
 * `POST /api/v3/delete-resources-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteResourcesBatch(
  client: Client,
  params?: DeleteResourcesBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deleteResourcesBatch',
      method: 'POST',
      path: '/api/v3/delete-resources-batch',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Delete several resources by ID
 *
 * Deletes resources by their IDs, whichever permission spaces they belong to. `listCommonResource` returns the
 * IDs. To name resources by their codes, use `deleteResourcesBatch`.
 *
 * `POST /api/v3/delete-common-resources-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function batchDeleteCommonResource(
  client: Client,
  params: DeleteCommonResourcesBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'batchDeleteCommonResource',
      method: 'POST',
      path: '/api/v3/delete-common-resources-batch',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Link or unlink a resource and a tenant
 *
 * Links a resource of an application to a tenant, or undoes the link, depending on `association`.
 * `linkedToTenant` of the resource shows the state.
 *
 * `POST /api/v3/associate-tenant-resource`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function associateTenantResource(
  client: Client,
  params: AssociateTenantResourceDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'associateTenantResource',
      method: 'POST',
      path: '/api/v3/associate-tenant-resource',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Create a permission space
 *
 * Creates a permission space, which holds roles and resources of its own, so that codes need to be unique only
 * within it. To create several at once, use `createNamespacesBatch`.
 *
 * `POST /api/v3/create-namespace`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createNamespace(
  client: Client,
  params: CreateNamespaceDto,
  options?: RequestOptions,
): ApiPromise<NamespaceRespDto> {
  return client.request(
    { operationId: 'createNamespace', method: 'POST', path: '/api/v3/create-namespace', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Create several permission spaces
 *
 * Creates up to 50 permission spaces in one call, each with its own code, name and description.
 *
 * `POST /api/v3/create-namespaces-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createNamespacesBatch(
  client: Client,
  params: CreateNamespacesBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'createNamespacesBatch',
      method: 'POST',
      path: '/api/v3/create-namespaces-batch',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Get a permission space
 *
 * Returns the name and description of one permission space, found by its code. Fails with `statusCode` 404 when
 * no permission space has this code.
 *
 * `GET /api/v3/get-namespace`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getNamespace(
  client: Client,
  params: GetNamespaceParams,
  options?: RequestOptions,
): ApiPromise<NamespaceRespDto> {
  return client.request({ operationId: 'getNamespace', method: 'GET', path: '/api/v3/get-namespace' }, params, options);
}

/**
 * Get several permission spaces
 *
 * Returns the permission spaces with the given codes in one call. Codes that match none are left out. To page
 * through all of them, use `listNamespaces`.
 *
 * `GET /api/v3/get-namespaces-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getNamespacesBatch(
  client: Client,
  params: GetNamespacesBatchParams,
  options?: RequestOptions,
): ApiPromise<NamespaceListRespDto> {
  return client.request(
    {
      operationId: 'getNamespacesBatch',
      method: 'GET',
      path: '/api/v3/get-namespaces-batch',
      query: { codeList: 'brackets' },
    },
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
 * `POST /api/v3/update-namespace`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateNamespace(
  client: Client,
  params: UpdateNamespaceDto,
  options?: RequestOptions,
): ApiPromise<UpdateNamespaceRespDto> {
  return client.request(
    { operationId: 'updateNamespace', method: 'POST', path: '/api/v3/update-namespace', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Delete a permission space
 *
 * Deletes one permission space, found by its code. To delete several, use `deleteNamespacesBatch`.
 *
 * `POST /api/v3/delete-namespace`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteNamespace(
  client: Client,
  params: DeleteNamespaceDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'deleteNamespace', method: 'POST', path: '/api/v3/delete-namespace', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Delete several permission spaces
 *
 * Deletes up to 10 permission spaces in one call, found by their codes.
 *
 * `POST /api/v3/delete-namespaces-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteNamespacesBatch(
  client: Client,
  params: DeleteNamespacesBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deleteNamespacesBatch',
      method: 'POST',
      path: '/api/v3/delete-namespaces-batch',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * List permission spaces
 *
 * Returns the permission spaces of the user pool, page by page. With `keywords`, only those whose code matches.
 *
 * `GET /api/v3/list-namespaces`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listNamespaces(
  client: Client,
  params?: ListNamespacesParams,
  options?: RequestOptions,
): PagePromise<NamespaceListPaginatedRespDto, NamespacesListRespDto> {
  return paginate(
    client,
    { operationId: 'listNamespaces', method: 'GET', path: '/api/v3/list-namespaces' },
    params,
    options,
  );
}

/**
 * List the roles of a permission space
 *
 * Returns the roles that belong to a permission space. With `keywords`, only those whose code or name matches.
 * The API declares `data` as a single role, although there may be several: see whether it is an array or has a
 * `list` before you read it. `listPermissionNamespaceRoles` returns them page by page with their total number.
 *
 * `GET /api/v3/list-namespace-roles`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listNamespaceRoles(
  client: Client,
  params: ListNamespaceRolesParams,
  options?: RequestOptions,
): ApiPromise<NamespaceRolesListPaginatedRespDto> {
  return client.request(
    { operationId: 'listNamespaceRoles', method: 'GET', path: '/api/v3/list-namespace-roles' },
    params,
    options,
  );
}

/**
 * Authorize subjects for resources
 *
 * Authorizes users, roles, groups or departments for actions on resources of one permission space. Each entry of
 * `list` names up to 100 subjects of one kind and the resources with the actions that they may take; a call
 * takes up to 10 entries.
 *
 * `POST /api/v3/authorize-resources`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function authorizeResources(
  client: Client,
  params: AuthorizeResourcesDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'authorizeResources',
      method: 'POST',
      path: '/api/v3/authorize-resources',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * List the resources a subject is authorized for
 *
 * Returns the resources of a permission space that a user, role, group or department is authorized for, with the
 * actions on each. Narrow them down by type or by code. To see also what a user inherits from roles, groups and
 * organizations, use `getUserAuthorizedResources`.
 *
 * `GET /api/v3/get-authorized-resources`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getAuthorizedResources(
  client: Client,
  params: GetAuthorizedResourcesParams,
  options?: RequestOptions,
): ApiPromise<AuthorizedResourcePaginatedRespDto> {
  return client.request(
    {
      operationId: 'getAuthorizedResources',
      method: 'GET',
      path: '/api/v3/get-authorized-resources',
      query: { resourceList: 'brackets' },
    },
    params,
    options,
  );
}

/**
 * Check whether a user may take an action
 *
 * Tells whether a user may take an action on a resource. A missing permission is a success with `allowed` set to
 * `false`, not an error.
 *
 * `POST /api/v3/is-action-allowed`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function isActionAllowed(
  client: Client,
  params: IsActionAllowedDto,
  options?: RequestOptions,
): ApiPromise<IsActionAllowedRespDtp> {
  return client.request(
    {
      operationId: 'isActionAllowed',
      method: 'POST',
      path: '/api/v3/is-action-allowed',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List the subjects authorized for a resource
 *
 * Returns the users, roles, groups and departments that are authorized for a resource, page by page, with the
 * actions that each may take. With `targetType`, only subjects of one kind.
 *
 * `POST /api/v3/get-resource-authorized-targets`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getResourceAuthorizedTargets(
  client: Client,
  params: GetResourceAuthorizedTargetsDto,
  options?: RequestOptions,
): PagePromise<GetResourceAuthorizedTargetRespDto, ResourceAuthorizedTargetDto> {
  return paginate(
    client,
    {
      operationId: 'getResourceAuthorizedTargets',
      method: 'POST',
      path: '/api/v3/get-resource-authorized-targets',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}
