// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  AddInvitationPolicyUserAttributionDto,
  AddInvitationPolicyUserAttributionsBatchDto,
  ApprovalUniversalInvitationApplicantDto,
  BatchBindPolicy,
  BatchUnbindPolicy,
  CopyInvitationPolicyDto,
  CreateInvitationPolicyDto,
  CreateInvitationRosterDto,
  DeleteInvitationPolicyByIdsDto,
  DeleteInvitationRosterBatchDto,
  DeleteInvitationRosterDto,
  DeleteRosterUsersDto,
  EmailTemplateQueryDto,
  ExportUsersDto,
  GetEmailTemplateRespDto,
  GetExtendsFieldsRespDto,
  GetImportExportTemplateRespDto,
  GetImportInviteeRespDto,
  GetInvitationPolicyDto,
  GetInvitationPolicyMainDepartmentParams,
  GetInvitationPolicyParams,
  GetInvitationPolicyRespDto,
  GetInvitationPolicyUserAttributionParams,
  GetInvitationRosterParams,
  GetUniversalInvitationParams,
  GetUniversalInvitationRespDto,
  ImportUsersDto,
  InvitationRosterDto,
  InvitationRosterPaginationRespDto,
  InvitationRosterSingleRespDto,
  InvitationUserDto,
  InvitationUserPaginationRespDto,
  ListInvitationPolicyExtendsFieldsParams,
  ListInvitationPolicyUserAttributionsParams,
  ListInvitationRosterByPolicyIdDto,
  ListInvitationRosterDto,
  ListInvitationUserDto,
  PaginationInvitationPolicyQueryDto,
  PaginationInvitationPolicyRespDto,
  PaginationUniversalInvitationApplicantQueryDto,
  PaginationUniversalInvitationApplicantRespDto,
  PolicyExtendsFieldsDto,
  QuickFilterInvitationUserDto,
  QuickFilterInviteePaginationRespDto,
  QuickFilterInviteeRecordDto,
  RemoveInvitationPolicyUserAttributionDto,
  RemoveInvitationPolicyUserAttributionMainDepartmentDto,
  RemoveInvitationPolicyUserAttributionsBatchDto,
  RevertRosterInvitationBatchDto,
  RevertRosterInvitationDto,
  SendRosterInvitationBatchDto,
  SendRosterInvitationDto,
  SetInvitationPolicyUserAttributionMainDepartmentDto,
  UniversalInvitationApplicantData,
  UpdateInvitationPolicyDto,
  UpdateInvitationRosterDto,
  UpdateUniversalInvitationDto,
  UploadInviteeFileParams,
  UserAttributionMainDepartmentRespDto,
  UserAttributionPaginationRespDto,
  UserAttributionSingleRespDto,
} from '../models/invitations.ts';
import type { GenerateInvitationLinkRespDto, IsSuccessRespDto, UpdateEmailTemplateDto } from '../models/shared.ts';

/**
 * Get the universal invitation settings
 *
 * Returns the settings behind universal invitation links: links that you hand to people whose contact data you
 * do not know yet. Links made by administrators and links made by ordinary users have settings of their own.
 *
 * `GET /api/v3/get-universal-invitation-settings`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getUniversalInvitation(
  client: Client,
  params?: GetUniversalInvitationParams,
  options?: RequestOptions,
): ApiPromise<GetUniversalInvitationRespDto> {
  return client.request(
    { operationId: 'getUniversalInvitation', method: 'GET', path: '/api/v3/get-universal-invitation-settings' },
    params,
    options,
  );
}

/**
 * Update the universal invitation settings
 *
 * Changes the settings behind universal invitation links, separately for links made by administrators and by
 * ordinary users, and says whether ordinary users may invite at all. Returns the settings as they stand
 * afterwards.
 *
 * `POST /api/v3/update-universal-invitation-settings`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateUniversalInvitation(
  client: Client,
  params?: UpdateUniversalInvitationDto,
  options?: RequestOptions,
): ApiPromise<GetUniversalInvitationRespDto> {
  return client.request(
    {
      operationId: 'updateUniversalInvitation',
      method: 'POST',
      path: '/api/v3/update-universal-invitation-settings',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Generate a universal invitation link
 *
 * Makes a link through which whoever receives it can join the user pool. How long it works, which departments
 * the new users join and whether an administrator must approve them follow from the settings that
 * `getUniversalInvitation` returns.
 *
 * `POST /api/v3/generate-universal-invitation-link`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function generateUniversalInvitation(
  client: Client,
  options?: RequestOptions,
): ApiPromise<GenerateInvitationLinkRespDto> {
  return client.request(
    { operationId: 'generateUniversalInvitation', method: 'POST', path: '/api/v3/generate-universal-invitation-link' },
    undefined,
    options,
  );
}

/**
 * List universal invitation applicants
 *
 * Returns the people who applied to join through a universal invitation link, page by page, with the state of
 * each application. Narrow the list with `keywords` or with conditions in `filter`.
 *
 * `POST /api/v3/filter-universal-invitation-applicants`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listUniversalInvitationApplicants(
  client: Client,
  params?: PaginationUniversalInvitationApplicantQueryDto,
  options?: RequestOptions,
): PagePromise<PaginationUniversalInvitationApplicantRespDto, UniversalInvitationApplicantData> {
  return paginate(
    client,
    {
      operationId: 'listUniversalInvitationApplicants',
      method: 'POST',
      path: '/api/v3/filter-universal-invitation-applicants',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List universal invitation applicants
 *
 * @deprecated Use {@link listUniversalInvitationApplicants} instead.
 */
export const filter: typeof listUniversalInvitationApplicants = listUniversalInvitationApplicants;

/**
 * Approve universal invitation applicants
 *
 * Approves applications to join through a universal invitation link. Only applications that need an
 * administrator's consent wait for this; `listUniversalInvitationApplicants` shows them as `PENDING`.
 *
 * `POST /api/v3/batch-approval-universal-invitation-applicants`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function approveUniversalInvitationApplicants(
  client: Client,
  params: ApprovalUniversalInvitationApplicantDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'approveUniversalInvitationApplicants',
      method: 'POST',
      path: '/api/v3/batch-approval-universal-invitation-applicants',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Approve universal invitation applicants
 *
 * @deprecated Use {@link approveUniversalInvitationApplicants} instead.
 */
export const approval: typeof approveUniversalInvitationApplicants = approveUniversalInvitationApplicants;

/**
 * Reject universal invitation applicants
 *
 * Turns down applications to join through a universal invitation link. Use
 * `approveUniversalInvitationApplicants` to let the people in instead.
 *
 * `POST /api/v3/batch-reject-universal-invitation-applicant`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function rejectUniversalInvitationApplicants(
  client: Client,
  params: ApprovalUniversalInvitationApplicantDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'rejectUniversalInvitationApplicants',
      method: 'POST',
      path: '/api/v3/batch-reject-universal-invitation-applicant',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Reject universal invitation applicants
 *
 * @deprecated Use {@link rejectUniversalInvitationApplicants} instead.
 */
export const reject: typeof rejectUniversalInvitationApplicants = rejectUniversalInvitationApplicants;

/**
 * List invitation policies
 *
 * Returns the invitation policies of the user pool, page by page. A policy describes how invited people come in:
 * the invitation link, the initial password, the steps of sign-up, and the departments, positions, roles and
 * groups that they join.
 *
 * `POST /api/v3/list-invitation-policies`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listInvitationPolicies(
  client: Client,
  params?: PaginationInvitationPolicyQueryDto,
  options?: RequestOptions,
): PagePromise<PaginationInvitationPolicyRespDto, GetInvitationPolicyDto> {
  return paginate(
    client,
    {
      operationId: 'listInvitationPolicies',
      method: 'POST',
      path: '/api/v3/list-invitation-policies',
      body: 'application/json',
      retry: 'safe',
      sensitive: ['custom'],
    },
    params,
    options,
  );
}

/**
 * Create an invitation policy
 *
 * Creates an invitation policy. Only `name` is needed. Bind the policy to rosters with
 * `bindInvitationRostersToPolicy`, and say where the invitees belong with `addInvitationPolicyUserAttribution`.
 *
 * `POST /api/v3/create-invitation-policy`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createInvitationPolicy(
  client: Client,
  params: CreateInvitationPolicyDto,
  options?: RequestOptions,
): ApiPromise<GetInvitationPolicyRespDto> {
  return client.request(
    {
      operationId: 'createInvitationPolicy',
      method: 'POST',
      path: '/api/v3/create-invitation-policy',
      body: 'application/json',
      sensitive: ['custom'],
    },
    params,
    options,
  );
}

/**
 * Get an invitation policy
 *
 * Returns one invitation policy. Fails with `statusCode` 404 when no policy has this ID. Sending the invitations
 * of a roster takes a snapshot of its policy; give `rosterId` to get the settings that were in force then
 * instead of the current ones.
 *
 * `GET /api/v3/get-invitation-policy`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getInvitationPolicy(
  client: Client,
  params: GetInvitationPolicyParams,
  options?: RequestOptions,
): ApiPromise<GetInvitationPolicyRespDto> {
  return client.request(
    { operationId: 'getInvitationPolicy', method: 'GET', path: '/api/v3/get-invitation-policy', sensitive: ['custom'] },
    params,
    options,
  );
}

/**
 * Get an invitation policy
 *
 * @deprecated Use {@link getInvitationPolicy} instead.
 */
export const getPolicyDetailById: typeof getInvitationPolicy = getInvitationPolicy;

/**
 * Copy an invitation policy
 *
 * Creates a new invitation policy with the settings of an existing one and returns the copy.
 *
 * `POST /api/v3/copy-invitation-policy-by-id`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function copyInvitationPolicyById(
  client: Client,
  params: CopyInvitationPolicyDto,
  options?: RequestOptions,
): ApiPromise<GetInvitationPolicyRespDto> {
  return client.request(
    {
      operationId: 'copyInvitationPolicyById',
      method: 'POST',
      path: '/api/v3/copy-invitation-policy-by-id',
      body: 'application/json',
      sensitive: ['custom'],
    },
    params,
    options,
  );
}

/**
 * Update an invitation policy
 *
 * Changes an invitation policy; send only the properties to change. Rosters whose invitations are already sent
 * keep a snapshot of the policy as it was when they were sent.
 *
 * `POST /api/v3/update-invitation-policy`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateInvitationPolicy(
  client: Client,
  params: UpdateInvitationPolicyDto,
  options?: RequestOptions,
): ApiPromise<GetInvitationPolicyRespDto> {
  return client.request(
    {
      operationId: 'updateInvitationPolicy',
      method: 'POST',
      path: '/api/v3/update-invitation-policy',
      body: 'application/json',
      sensitive: ['custom'],
    },
    params,
    options,
  );
}

/**
 * List the form fields of an invitation policy
 *
 * Returns the fields of the form in which invitees complete their profile under an invitation policy. The form
 * appears when the policy's `enabledInfoFill` is on.
 *
 * `GET /api/v3/list-invitation-policy-extends-fields`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listInvitationPolicyExtendsFields(
  client: Client,
  params: ListInvitationPolicyExtendsFieldsParams,
  options?: RequestOptions,
): ApiPromise<GetExtendsFieldsRespDto> {
  return client.request(
    {
      operationId: 'listInvitationPolicyExtendsFields',
      method: 'GET',
      path: '/api/v3/list-invitation-policy-extends-fields',
    },
    params,
    options,
  );
}

/**
 * List the form fields of an invitation policy
 *
 * @deprecated Use {@link listInvitationPolicyExtendsFields} instead.
 */
export const listRegisterExtendsFields: typeof listInvitationPolicyExtendsFields = listInvitationPolicyExtendsFields;

/**
 * Update the form fields of an invitation policy
 *
 * Adds, changes, removes or reorders a field of the form in which invitees complete their profile under an
 * invitation policy. `action` says which; each call does one of these. Returns all fields of the form.
 *
 * `POST /api/v3/update-invitation-policy-extends-fields`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateInvitationPolicyExtendsFields(
  client: Client,
  params: PolicyExtendsFieldsDto,
  options?: RequestOptions,
): ApiPromise<GetExtendsFieldsRespDto> {
  return client.request(
    {
      operationId: 'updateInvitationPolicyExtendsFields',
      method: 'POST',
      path: '/api/v3/update-invitation-policy-extends-fields',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Update the form fields of an invitation policy
 *
 * @deprecated Use {@link updateInvitationPolicyExtendsFields} instead.
 */
export const updateRegisterExtendsFields: typeof updateInvitationPolicyExtendsFields =
  updateInvitationPolicyExtendsFields;

/**
 * Delete invitation policies
 *
 * Deletes one or more invitation policies in one call.
 *
 * `POST /api/v3/delete-invitation-policies-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function batchDeleteInvitationPolicies(
  client: Client,
  params: DeleteInvitationPolicyByIdsDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'batchDeleteInvitationPolicies',
      method: 'POST',
      path: '/api/v3/delete-invitation-policies-batch',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Get an attribution of an invitation policy
 *
 * Returns one attribution of an invitation policy, found by its own ID. Fails with `statusCode` 404 when no
 * attribution has this ID. An attribution names a department, position, role or group that the policy's invitees
 * join.
 *
 * `GET /api/v3/get-invitation-policy-user-attribution`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getInvitationPolicyUserAttribution<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetInvitationPolicyUserAttributionParams,
  options?: RequestOptions,
): ApiPromise<UserAttributionSingleRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getInvitationPolicyUserAttribution',
      method: 'GET',
      path: '/api/v3/get-invitation-policy-user-attribution',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Get an attribution of an invitation policy
 *
 * @deprecated Use {@link getInvitationPolicyUserAttribution} instead.
 */
export const getPolicyUserAttributionDetail: typeof getInvitationPolicyUserAttribution =
  getInvitationPolicyUserAttribution;

/**
 * List attributions of an invitation policy
 *
 * Returns, page by page, what the invitees of an invitation policy join, for one kind of target at a time:
 * departments, positions, roles or groups.
 *
 * `GET /api/v3/list-invitation-policy-user-attributions`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listInvitationPolicyUserAttributions<CustomData = Record<string, unknown>>(
  client: Client,
  params: ListInvitationPolicyUserAttributionsParams,
  options?: RequestOptions,
): ApiPromise<UserAttributionPaginationRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'listInvitationPolicyUserAttributions',
      method: 'GET',
      path: '/api/v3/list-invitation-policy-user-attributions',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * List attributions of an invitation policy
 *
 * @deprecated Use {@link listInvitationPolicyUserAttributions} instead.
 */
export const listPolicyUserAttributionDetail: typeof listInvitationPolicyUserAttributions =
  listInvitationPolicyUserAttributions;

/**
 * Add an attribution to an invitation policy
 *
 * Names one department, position, role or group that the invitees of an invitation policy join. Use
 * `addInvitationPolicyUserAttributionsBatch` to add several at once.
 *
 * `POST /api/v3/add-invitation-policy-user-attribution`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function addInvitationPolicyUserAttribution<CustomData = Record<string, unknown>>(
  client: Client,
  params: AddInvitationPolicyUserAttributionDto,
  options?: RequestOptions,
): ApiPromise<UserAttributionSingleRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'addInvitationPolicyUserAttribution',
      method: 'POST',
      path: '/api/v3/add-invitation-policy-user-attribution',
      body: 'application/json',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Add an attribution to an invitation policy
 *
 * @deprecated Use {@link addInvitationPolicyUserAttribution} instead.
 */
export const addPolicyUserAttribution: typeof addInvitationPolicyUserAttribution = addInvitationPolicyUserAttribution;

/**
 * Add several attributions to an invitation policy
 *
 * Names several departments, positions, roles and groups that the invitees of an invitation policy join, in one
 * call.
 *
 * `POST /api/v3/add-invitation-policy-user-attributions-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function addInvitationPolicyUserAttributionsBatch(
  client: Client,
  params: AddInvitationPolicyUserAttributionsBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'addInvitationPolicyUserAttributionsBatch',
      method: 'POST',
      path: '/api/v3/add-invitation-policy-user-attributions-batch',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Add several attributions to an invitation policy
 *
 * @deprecated Use {@link addInvitationPolicyUserAttributionsBatch} instead.
 */
export const addPolicyUserAttributionsBatch: typeof addInvitationPolicyUserAttributionsBatch =
  addInvitationPolicyUserAttributionsBatch;

/**
 * Set the main department of invitees
 *
 * Sets the department that becomes the main department of the people who join under an invitation policy.
 *
 * `POST /api/v3/set-invitation-policy-user-attribution-main-department`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function setInvitationPolicyMainDepartment(
  client: Client,
  params: SetInvitationPolicyUserAttributionMainDepartmentDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'setInvitationPolicyMainDepartment',
      method: 'POST',
      path: '/api/v3/set-invitation-policy-user-attribution-main-department',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Set the main department of invitees
 *
 * @deprecated Use {@link setInvitationPolicyMainDepartment} instead.
 */
export const setUserAttributionMainDepartment: typeof setInvitationPolicyMainDepartment =
  setInvitationPolicyMainDepartment;

/**
 * Clear the main department of invitees
 *
 * Clears the main department that `setInvitationPolicyMainDepartment` set, so that the policy no longer gives
 * invitees one.
 *
 * `POST /api/v3/remove-invitation-policy-user-attribution-main-department`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function removeInvitationPolicyMainDepartment(
  client: Client,
  params: RemoveInvitationPolicyUserAttributionMainDepartmentDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'removeInvitationPolicyMainDepartment',
      method: 'POST',
      path: '/api/v3/remove-invitation-policy-user-attribution-main-department',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Clear the main department of invitees
 *
 * @deprecated Use {@link removeInvitationPolicyMainDepartment} instead.
 */
export const removeUserAttributionMainDepartment: typeof removeInvitationPolicyMainDepartment =
  removeInvitationPolicyMainDepartment;

/**
 * Get the main department of invitees
 *
 * Returns the department that becomes the main department of the people who join under an invitation policy.
 * `departmentId` is `null` when none is set.
 *
 * `GET /api/v3/get-invitation-policy-user-attribution-main-department`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getInvitationPolicyMainDepartment<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetInvitationPolicyMainDepartmentParams,
  options?: RequestOptions,
): ApiPromise<UserAttributionMainDepartmentRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getInvitationPolicyMainDepartment',
      method: 'GET',
      path: '/api/v3/get-invitation-policy-user-attribution-main-department',
    },
    params,
    options,
  );
}

/**
 * Get the main department of invitees
 *
 * @deprecated Use {@link getInvitationPolicyMainDepartment} instead.
 */
export const getUserAttributionMainDepartment: typeof getInvitationPolicyMainDepartment =
  getInvitationPolicyMainDepartment;

/**
 * Remove an attribution from an invitation policy
 *
 * Takes one department, position, role or group off the list of what the invitees of an invitation policy join.
 *
 * `POST /api/v3/remove-invitation-policy-user-attribution`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function removeInvitationPolicyUserAttribution(
  client: Client,
  params: RemoveInvitationPolicyUserAttributionDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'removeInvitationPolicyUserAttribution',
      method: 'POST',
      path: '/api/v3/remove-invitation-policy-user-attribution',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Remove an attribution from an invitation policy
 *
 * @deprecated Use {@link removeInvitationPolicyUserAttribution} instead.
 */
export const removePolicyUserAttribution: typeof removeInvitationPolicyUserAttribution =
  removeInvitationPolicyUserAttribution;

/**
 * Remove several attributions from an invitation policy
 *
 * Takes several departments, positions, roles and groups off the list of what the invitees of an invitation
 * policy join, in one call.
 *
 * `POST /api/v3/remove-invitation-policy-user-attributions-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function removeInvitationPolicyUserAttributionsBatch(
  client: Client,
  params: RemoveInvitationPolicyUserAttributionsBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'removeInvitationPolicyUserAttributionsBatch',
      method: 'POST',
      path: '/api/v3/remove-invitation-policy-user-attributions-batch',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Remove several attributions from an invitation policy
 *
 * @deprecated Use {@link removeInvitationPolicyUserAttributionsBatch} instead.
 */
export const removePolicyUserAttributionsBatch: typeof removeInvitationPolicyUserAttributionsBatch =
  removeInvitationPolicyUserAttributionsBatch;

/**
 * Get an email template of an invitation policy
 *
 * Returns the template of the invitation email or of the welcome email that go out under an invitation policy;
 * `scene` says which. Give `rosterId` to get the template that was in force when the roster's invitations were
 * sent.
 *
 * `POST /api/v3/get-invitation-policy-email-template`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getInviteEmailTemplate(
  client: Client,
  params: EmailTemplateQueryDto,
  options?: RequestOptions,
): ApiPromise<GetEmailTemplateRespDto> {
  return client.request(
    {
      operationId: 'getInviteEmailTemplate',
      method: 'POST',
      path: '/api/v3/get-invitation-policy-email-template',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Update an email template for invitations
 *
 * Replaces the template of one kind of email that goes out with invitations, such as the welcome email, and
 * returns the new version. With `customizeEnabled: false` the built-in template is used instead.
 *
 * `POST /api/v3/update-invitation-policy-email-template`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateInviteEmailTemplate(
  client: Client,
  params: UpdateEmailTemplateDto,
  options?: RequestOptions,
): ApiPromise<GetEmailTemplateRespDto> {
  return client.request(
    {
      operationId: 'updateInviteEmailTemplate',
      method: 'POST',
      path: '/api/v3/update-invitation-policy-email-template',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * List invitation rosters
 *
 * Returns the invitation rosters of the user pool, page by page. A roster is a list of invitees; bound to an
 * invitation policy, it is what invitations are sent from. Narrow the list with `keywords` or with conditions in
 * `filter`.
 *
 * `POST /api/v3/list-invitation-rosters`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listInvitationRoster(
  client: Client,
  params?: ListInvitationRosterDto,
  options?: RequestOptions,
): PagePromise<InvitationRosterPaginationRespDto, InvitationRosterDto> {
  return paginate(
    client,
    {
      operationId: 'listInvitationRoster',
      method: 'POST',
      path: '/api/v3/list-invitation-rosters',
      body: 'application/json',
      retry: 'safe',
      sensitive: ['custom'],
    },
    params,
    options,
  );
}

/**
 * List invitation rosters of a policy
 *
 * Returns the rosters that are bound to one invitation policy, page by page. Narrow the list with `keywords` or
 * with conditions in `filter`.
 *
 * `POST /api/v3/list-invitation-rosters-by-policy-id`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listInvitationRostersByPolicyId(
  client: Client,
  params: ListInvitationRosterByPolicyIdDto,
  options?: RequestOptions,
): PagePromise<InvitationRosterPaginationRespDto, InvitationRosterDto> {
  return paginate(
    client,
    {
      operationId: 'listInvitationRostersByPolicyId',
      method: 'POST',
      path: '/api/v3/list-invitation-rosters-by-policy-id',
      body: 'application/json',
      retry: 'safe',
      sensitive: ['custom'],
    },
    params,
    options,
  );
}

/**
 * List invitation rosters without a policy
 *
 * Returns the rosters that are not bound to any invitation policy, page by page. Bind them with
 * `bindInvitationRostersToPolicy`.
 *
 * `POST /api/v3/list-invitation-rosters-by-no-policy-id`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listInvitationRostersByNonPolicyId(
  client: Client,
  params?: ListInvitationRosterDto,
  options?: RequestOptions,
): PagePromise<InvitationRosterPaginationRespDto, InvitationRosterDto> {
  return paginate(
    client,
    {
      operationId: 'listInvitationRostersByNonPolicyId',
      method: 'POST',
      path: '/api/v3/list-invitation-rosters-by-no-policy-id',
      body: 'application/json',
      retry: 'safe',
      sensitive: ['custom'],
    },
    params,
    options,
  );
}

/**
 * Get an invitation roster
 *
 * Returns one invitation roster. Details of its creator, the number of its invitees and its policy come when you
 * ask for them with the `with…` parameters. Fails with `statusCode` 404 when no roster has this ID. To read the
 * invitees themselves, use `listInvitees`.
 *
 * `GET /api/v3/get-invitation-roster`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getInvitationRoster(
  client: Client,
  params: GetInvitationRosterParams,
  options?: RequestOptions,
): ApiPromise<InvitationRosterSingleRespDto> {
  return client.request(
    { operationId: 'getInvitationRoster', method: 'GET', path: '/api/v3/get-invitation-roster', sensitive: ['custom'] },
    params,
    options,
  );
}

/**
 * Create an invitation roster
 *
 * Creates an invitation roster. Fill it with `importInvitees` and bind it to an invitation policy with
 * `bindInvitationRostersToPolicy` before you send its invitations.
 *
 * `POST /api/v3/create-invitation-roster`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createInvitationRoster(
  client: Client,
  params: CreateInvitationRosterDto,
  options?: RequestOptions,
): ApiPromise<InvitationRosterSingleRespDto> {
  return client.request(
    {
      operationId: 'createInvitationRoster',
      method: 'POST',
      path: '/api/v3/create-invitation-roster',
      body: 'application/json',
      sensitive: ['custom'],
    },
    params,
    options,
  );
}

/**
 * Bind invitation rosters to a policy
 *
 * Binds one or more rosters to an invitation policy, which decides how the invitees on them are invited and
 * where they belong.
 *
 * `POST /api/v3/update-invitation-roster-batch-bind-policy`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function bindInvitationRostersToPolicy(
  client: Client,
  params: BatchBindPolicy,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'bindInvitationRostersToPolicy',
      method: 'POST',
      path: '/api/v3/update-invitation-roster-batch-bind-policy',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Bind invitation rosters to a policy
 *
 * @deprecated Use {@link bindInvitationRostersToPolicy} instead.
 */
export const batchBindPolicy: typeof bindInvitationRostersToPolicy = bindInvitationRostersToPolicy;

/**
 * Unbind invitation rosters from a policy
 *
 * Undoes the binding between an invitation policy and one or more rosters. Neither the policy nor the rosters
 * are deleted.
 *
 * `POST /api/v3/update-invitation-roster-batch-unbind-policy`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function unbindInvitationRostersFromPolicy(
  client: Client,
  params: BatchUnbindPolicy,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'unbindInvitationRostersFromPolicy',
      method: 'POST',
      path: '/api/v3/update-invitation-roster-batch-unbind-policy',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Unbind invitation rosters from a policy
 *
 * @deprecated Use {@link unbindInvitationRostersFromPolicy} instead.
 */
export const batchUnbindPolicy: typeof unbindInvitationRostersFromPolicy = unbindInvitationRostersFromPolicy;

/**
 * Update an invitation roster
 *
 * Renames an invitation roster or binds it to another policy; send only the properties to change.
 *
 * `POST /api/v3/update-invitation-roster`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateInvitationRoster(
  client: Client,
  params: UpdateInvitationRosterDto,
  options?: RequestOptions,
): ApiPromise<InvitationRosterSingleRespDto> {
  return client.request(
    {
      operationId: 'updateInvitationRoster',
      method: 'POST',
      path: '/api/v3/update-invitation-roster',
      body: 'application/json',
      sensitive: ['custom'],
    },
    params,
    options,
  );
}

/**
 * Delete an invitation roster
 *
 * Deletes one invitation roster. Use `deleteInvitationRosterBatch` to delete several.
 *
 * `POST /api/v3/delete-invitation-roster`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteInvitationRoster(
  client: Client,
  params: DeleteInvitationRosterDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deleteInvitationRoster',
      method: 'POST',
      path: '/api/v3/delete-invitation-roster',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Delete several invitation rosters
 *
 * Deletes several invitation rosters in one call.
 *
 * `POST /api/v3/delete-invitation-rosters-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteInvitationRosterBatch(
  client: Client,
  params: DeleteInvitationRosterBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deleteInvitationRosterBatch',
      method: 'POST',
      path: '/api/v3/delete-invitation-rosters-batch',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Send the invitations of a roster
 *
 * Invites the people on a roster, under the invitation policy that the roster is bound to. The roster keeps a
 * snapshot of the policy, so later changes of the policy do not touch what was sent. To invite only some of the
 * people, use `sendRosterInvitationBatch`.
 *
 * `POST /api/v3/send-roster-invitation`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function sendRosterInvitation(
  client: Client,
  params: SendRosterInvitationDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'sendRosterInvitation',
      method: 'POST',
      path: '/api/v3/send-roster-invitation',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Send invitations to some invitees of a roster
 *
 * Invites the people on a roster whose IDs you give, under the invitation policy that the roster is bound to.
 *
 * `POST /api/v3/send-roster-invitation-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function sendRosterInvitationBatch(
  client: Client,
  params: SendRosterInvitationBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'sendRosterInvitationBatch',
      method: 'POST',
      path: '/api/v3/send-roster-invitation-batch',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Withdraw an invitation
 *
 * Withdraws the invitation of one person on a roster, whose status becomes `reverted`.
 *
 * `POST /api/v3/revert-roster-invitation`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function revertRosterInvitation(
  client: Client,
  params: RevertRosterInvitationDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'revertRosterInvitation',
      method: 'POST',
      path: '/api/v3/revert-roster-invitation',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Withdraw several invitations
 *
 * Withdraws the invitations of several people in one call. The status of each becomes `reverted`.
 *
 * `POST /api/v3/revert-roster-invitation-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function revertRosterInvitationBatch(
  client: Client,
  params: RevertRosterInvitationBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'revertRosterInvitationBatch',
      method: 'POST',
      path: '/api/v3/revert-roster-invitation-batch',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Search the invitees of all rosters
 *
 * Returns invitees of all rosters, page by page, each with the roster that the person is on. Use it to find
 * someone without knowing the roster; `listInvitees` reads one roster.
 *
 * `POST /api/v3/quick-filter-invitees`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function quickFilterInviteeList(
  client: Client,
  params?: QuickFilterInvitationUserDto,
  options?: RequestOptions,
): PagePromise<QuickFilterInviteePaginationRespDto, QuickFilterInviteeRecordDto> {
  return paginate(
    client,
    {
      operationId: 'quickFilterInviteeList',
      method: 'POST',
      path: '/api/v3/quick-filter-invitees',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List the invitees of a roster
 *
 * Returns the people on an invitation roster, page by page, with the state of each invitation. Narrow the list
 * with `keywords` or with conditions in `filter`.
 *
 * `POST /api/v3/list-invitation-invitees`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listInvitees(
  client: Client,
  params: ListInvitationUserDto,
  options?: RequestOptions,
): PagePromise<InvitationUserPaginationRespDto, InvitationUserDto> {
  return paginate(
    client,
    {
      operationId: 'listInvitees',
      method: 'POST',
      path: '/api/v3/list-invitation-invitees',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List the invitees of a roster
 *
 * @deprecated Use {@link listInvitees} instead.
 */
export const filterUsers: typeof listInvitees = listInvitees;

/**
 * Delete invitees from a roster
 *
 * Takes one or more people off an invitation roster.
 *
 * `POST /api/v3/batch-delete-invitation-invitees`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteInvitees(
  client: Client,
  params: DeleteRosterUsersDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deleteInvitees',
      method: 'POST',
      path: '/api/v3/batch-delete-invitation-invitees',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Get the template for importing invitees
 *
 * Returns where to download the file to fill in with invitees. Hand the filled file over with
 * `uploadInviteeFile`, then bring its invitees onto a roster with `importInvitees`.
 *
 * `GET /api/v3/invitation-invitee/template`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getInviteeImportTemplate(
  client: Client,
  options?: RequestOptions,
): ApiPromise<GetImportExportTemplateRespDto> {
  return client.request(
    { operationId: 'getInviteeImportTemplate', method: 'GET', path: '/api/v3/invitation-invitee/template' },
    undefined,
    options,
  );
}

/**
 * Get the template for importing invitees
 *
 * @deprecated Use {@link getInviteeImportTemplate} instead.
 */
export const importTemplate: typeof getInviteeImportTemplate = getInviteeImportTemplate;

/**
 * Upload a file of invitees
 *
 * Uploads a filled-in import template. The invitees in it are on no roster yet; `importInvitees` brings them
 * onto one.
 *
 * `POST /api/v3/invitation-invitee/upload`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function uploadInviteeFile(
  client: Client,
  params: UploadInviteeFileParams,
  options?: RequestOptions,
): ApiPromise<GetImportExportTemplateRespDto> {
  return client.request(
    {
      operationId: 'uploadInviteeFile',
      method: 'POST',
      path: '/api/v3/invitation-invitee/upload',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Upload a file of invitees
 *
 * @deprecated Use {@link uploadInviteeFile} instead.
 */
export const upload: typeof uploadInviteeFile = uploadInviteeFile;

/**
 * Import invitees into a roster
 *
 * Adds the invitees of an uploaded file to an invitation roster. The data is checked first; the response says
 * what the check found and what was imported. Importing invites nobody yet: send the invitations with
 * `sendRosterInvitation`.
 *
 * `POST /api/v3/invitation-invitee/import`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function importInvitees(
  client: Client,
  params: ImportUsersDto,
  options?: RequestOptions,
): ApiPromise<GetImportInviteeRespDto> {
  return client.request(
    {
      operationId: 'importInvitees',
      method: 'POST',
      path: '/api/v3/invitation-invitee/import',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Import invitees into a roster
 *
 * @deprecated Use {@link importInvitees} instead.
 */
export const importUsers: typeof importInvitees = importInvitees;

/**
 * Export the invitees of a roster
 *
 * Writes the people on an invitation roster to a file and returns where to download it.
 *
 * `POST /api/v3/invitation-invitee/export`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function exportInvitees(
  client: Client,
  params: ExportUsersDto,
  options?: RequestOptions,
): ApiPromise<GetImportExportTemplateRespDto> {
  return client.request(
    {
      operationId: 'exportInvitees',
      method: 'POST',
      path: '/api/v3/invitation-invitee/export',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Export the invitees of a roster
 *
 * @deprecated Use {@link exportInvitees} instead.
 */
export const exportUsers: typeof exportInvitees = exportInvitees;
