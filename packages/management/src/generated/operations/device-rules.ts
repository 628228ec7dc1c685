// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type {
  BatchCreateDnefReq,
  CreateDnefReq,
  DeleteDeviceExclusiveValidScopeSettingsByIdsDto,
  DeleteDnefReq,
  GetDeviceExclusiveRuleRespDto,
  GetDeviceExclusiveValidScopeAppRespDto,
  GetDeviceExclusiveValidScopeRespDto,
  GetDeviceExclusiveWhiteListRespDto,
  ListDeviceLimitEligibleApplicationsParams,
  ListDnefPaginatedRespDto,
  ListTreeNodeFieldsParams,
  SaveDeviceExclusiveValidScopeSettingsDto,
  UpdateDeviceExclusiveRuleDto,
  UpdateDnefReq,
} from '../models/device-rules.ts';
import type { IsSuccessRespDto } from '../models/shared.ts';

/**
 * Create a custom field for tree nodes
 *
 * Adds a custom field that the nodes of a tree data resource can have. To add several fields at once, use
 * `createTreeNodeFieldsBatch`.
 *
 * `POST /api/v3/create-dnef`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createTreeNodeField(
  client: Client,
  params: CreateDnefReq,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'createTreeNodeField', method: 'POST', path: '/api/v3/create-dnef', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Create a custom field for tree nodes
 *
 * @deprecated Use {@link createTreeNodeField} instead.
 */
export const createDnef: typeof createTreeNodeField = createTreeNodeField;

/**
 * Create several custom fields for tree nodes
 *
 * Adds several custom fields that the nodes of a tree data resource can have.
 *
 * `POST /api/v3/batch-create-dnef`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createTreeNodeFieldsBatch(
  client: Client,
  params: BatchCreateDnefReq,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'createTreeNodeFieldsBatch',
      method: 'POST',
      path: '/api/v3/batch-create-dnef',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Create several custom fields for tree nodes
 *
 * @deprecated Use {@link createTreeNodeFieldsBatch} instead.
 */
export const batchCreateDnef: typeof createTreeNodeFieldsBatch = createTreeNodeFieldsBatch;

/**
 * Delete a custom field of tree nodes
 *
 * Removes a custom field from a tree data resource, found by its key.
 *
 * `POST /api/v3/delete-dnef`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteTreeNodeField(
  client: Client,
  params: DeleteDnefReq,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'deleteTreeNodeField', method: 'POST', path: '/api/v3/delete-dnef', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Delete a custom field of tree nodes
 *
 * @deprecated Use {@link deleteTreeNodeField} instead.
 */
export const deleteDnef: typeof deleteTreeNodeField = deleteTreeNodeField;

/**
 * Update a custom field of tree nodes
 *
 * Changes the label, description or options of a custom field for the nodes of a tree data resource. The key and
 * the kind of value stay as they are.
 *
 * `POST /api/v3/update-dnef`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateTreeNodeField(
  client: Client,
  params: UpdateDnefReq,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'updateTreeNodeField', method: 'POST', path: '/api/v3/update-dnef', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Update a custom field of tree nodes
 *
 * @deprecated Use {@link updateTreeNodeField} instead.
 */
export const updateDnef: typeof updateTreeNodeField = updateTreeNodeField;

/**
 * List the custom fields of tree nodes
 *
 * Returns the custom fields that the nodes of a tree data resource can have. When `truncated` is `true` there
 * are more: call again with `nextStartIndex` as `startIndex`.
 *
 * `GET /api/v3/list-dnef`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listTreeNodeFields(
  client: Client,
  params: ListTreeNodeFieldsParams,
  options?: RequestOptions,
): ApiPromise<ListDnefPaginatedRespDto> {
  return client.request(
    { operationId: 'listTreeNodeFields', method: 'GET', path: '/api/v3/list-dnef' },
    params,
    options,
  );
}

/**
 * List the custom fields of tree nodes
 *
 * @deprecated Use {@link listTreeNodeFields} instead.
 */
export const listDnef: typeof listTreeNodeFields = listTreeNodeFields;

/**
 * Get the device limit
 *
 * Returns the rule on how many devices or IP addresses a user may be online with at the same time. Which
 * applications it applies to is in `listDeviceLimitApplications`, and who is exempt from it in
 * `listDeviceLimitExemptions`.
 *
 * `GET /api/v3/get-device-exclusive-rule-settings`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getDeviceLimit(client: Client, options?: RequestOptions): ApiPromise<GetDeviceExclusiveRuleRespDto> {
  return client.request(
    { operationId: 'getDeviceLimit', method: 'GET', path: '/api/v3/get-device-exclusive-rule-settings' },
    undefined,
    options,
  );
}

/**
 * Get the device limit
 *
 * @deprecated Use {@link getDeviceLimit} instead.
 */
export const getRuleSettings: typeof getDeviceLimit = getDeviceLimit;

/**
 * Set the device limit
 *
 * Sets how many devices or IP addresses a user may be online with at the same time, or turns the limit off, and
 * returns the rule as it stands afterwards.
 *
 * `POST /api/v3/update-device-exclusive-rule-settings`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateDeviceLimit(
  client: Client,
  params: UpdateDeviceExclusiveRuleDto,
  options?: RequestOptions,
): ApiPromise<GetDeviceExclusiveRuleRespDto> {
  return client.request(
    {
      operationId: 'updateDeviceLimit',
      method: 'POST',
      path: '/api/v3/update-device-exclusive-rule-settings',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Set the device limit
 *
 * @deprecated Use {@link updateDeviceLimit} instead.
 */
export const updateRuleSettings: typeof updateDeviceLimit = updateDeviceLimit;

/**
 * List the applications with a device limit
 *
 * Returns the applications that the device limit applies to. The limit itself is in `getDeviceLimit`.
 *
 * `GET /api/v3/get-device-exclusive-valid-scope-settings`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listDeviceLimitApplications(
  client: Client,
  options?: RequestOptions,
): ApiPromise<GetDeviceExclusiveValidScopeRespDto> {
  return client.request(
    {
      operationId: 'listDeviceLimitApplications',
      method: 'GET',
      path: '/api/v3/get-device-exclusive-valid-scope-settings',
    },
    undefined,
    options,
  );
}

/**
 * List the applications with a device limit
 *
 * @deprecated Use {@link listDeviceLimitApplications} instead.
 */
export const getAllValidScopeSettings: typeof listDeviceLimitApplications = listDeviceLimitApplications;

/**
 * List applications that can have a device limit
 *
 * Returns the applications that the device limit can be applied to, as far as they match `keyword`. Apply it
 * with `saveDeviceLimitApplications`.
 *
 * `GET /api/v3/get-supported-device-exclusive-apps`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listDeviceLimitEligibleApplications(
  client: Client,
  params: ListDeviceLimitEligibleApplicationsParams,
  options?: RequestOptions,
): ApiPromise<GetDeviceExclusiveValidScopeAppRespDto> {
  return client.request(
    {
      operationId: 'listDeviceLimitEligibleApplications',
      method: 'GET',
      path: '/api/v3/get-supported-device-exclusive-apps',
    },
    params,
    options,
  );
}

/**
 * List applications that can have a device limit
 *
 * @deprecated Use {@link listDeviceLimitEligibleApplications} instead.
 */
export const findAppLists: typeof listDeviceLimitEligibleApplications = listDeviceLimitEligibleApplications;

/**
 * Apply the device limit to applications
 *
 * Saves the applications that the device limit applies to. To free one of them from the limit, use
 * `removeDeviceLimitApplication`.
 *
 * `POST /api/v3/save-device-exclusive-valid-scope-settings`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function saveDeviceLimitApplications(
  client: Client,
  params: SaveDeviceExclusiveValidScopeSettingsDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'saveDeviceLimitApplications',
      method: 'POST',
      path: '/api/v3/save-device-exclusive-valid-scope-settings',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Apply the device limit to applications
 *
 * @deprecated Use {@link saveDeviceLimitApplications} instead.
 */
export const saveInvitationPolicies: typeof saveDeviceLimitApplications = saveDeviceLimitApplications;

/**
 * Free an application from the device limit
 *
 * The device limit no longer applies to the application. The application itself stays as it is.
 *
 * `POST /api/v3/remove-device-exclusive-valid-scope-settings`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function removeDeviceLimitApplication(
  client: Client,
  params: DeleteDeviceExclusiveValidScopeSettingsByIdsDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'removeDeviceLimitApplication',
      method: 'POST',
      path: '/api/v3/remove-device-exclusive-valid-scope-settings',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Free an application from the device limit
 *
 * @deprecated Use {@link removeDeviceLimitApplication} instead.
 */
export const remove: typeof removeDeviceLimitApplication = removeDeviceLimitApplication;

/**
 * List who is exempt from the device limit
 *
 * Returns the users, groups and roles that the device limit does not apply to.
 *
 * `GET /api/v3/get-device-exclusive-white-list-settings`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listDeviceLimitExemptions(
  client: Client,
  options?: RequestOptions,
): ApiPromise<GetDeviceExclusiveWhiteListRespDto> {
  return client.request(
    {
      operationId: 'listDeviceLimitExemptions',
      method: 'GET',
      path: '/api/v3/get-device-exclusive-white-list-settings',
    },
    undefined,
    options,
  );
}

/**
 * List who is exempt from the device limit
 *
 * @deprecated Use {@link listDeviceLimitExemptions} instead.
 */
export const getAllWhiteListSettings: typeof listDeviceLimitExemptions = listDeviceLimitExemptions;
