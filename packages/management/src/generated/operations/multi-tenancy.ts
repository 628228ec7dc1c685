// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { fullCodec, paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  CreateMultipleTenantAdminDto,
  CreateTenantCooperatorDto,
  CreateTenantDto,
  CreateTenantRespDto,
  DeleteMultipleTenantAdminParams,
  DeleteTenantCooperatorParams,
  DeleteTenantDto,
  GenerateInviteTenantUserLink,
  GetMultipleTenantAdminParams,
  GetTenantByCodeParams,
  GetTenantCooperatorMenuParams,
  GetTenantCooperatorParams,
  GetTenantLittleInfoParams,
  GetTenantParams,
  GetTenantUserDto,
  ImportTenantDto,
  ImportTenantHistoryParams,
  ImportTenantHistoryRespDto,
  ImportTenantNotifyUserParams,
  ImportTenantNotifyUserRespDto,
  ImportTenantRespDto,
  InviteTenantUserRecord,
  InviteTenantUserRecordListRespDto,
  InviteTenantUsersRespDto,
  ListInviteTenantUserRecordsParams,
  ListMultipleTenantAdminParams,
  ListTenantAdminDto,
  ListTenantCooperatorsParams,
  ListTenantsParams,
  MultipleTenantAdminDto,
  MultipleTenantAdminPaginatedRespDto,
  SendEmailBatchDataDto,
  SendManyTenantEmailDto,
  SendManyTenantSmsDto,
  SendSmsBatchRespDto,
  TenantCooperatorDto,
  TenantCooperatorPaginatedRespDto,
  TenantCooperatorSingleRespDto,
  TenantListPaginatedRespDto,
  TenantRespDto,
  TenantSingleRespDto,
  UpdateMultipleTenantAdminParams,
  UpdateTenantCooperatorParams,
  UpdateTenantDto,
} from '../models/multi-tenancy.ts';
import type {
  CommonResponseDto,
  IsSuccessRespDto,
  RemoveTenantUsersDto,
  TenantUserDto,
  TenantUserListPaginatedRespDto,
} from '../models/shared.ts';

/**
 * Create a tenant
 *
 * Creates a tenant in the user pool, gives it access to the applications in `appIds`, and returns it. Bring
 * people in with `addTenantUsers`, `createTenantUser` or `generateInviteTenantUserLink`.
 *
 * `POST /api/v3/create-tenant`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createTenant(
  client: Client,
  params: CreateTenantDto,
  options?: RequestOptions,
): ApiPromise<CreateTenantRespDto> {
  return client.request(
    { operationId: 'createTenant', method: 'POST', path: '/api/v3/create-tenant', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Update a tenant
 *
 * Changes the basic data of a tenant; send only the properties to change.
 *
 * `POST /api/v3/update-tenant`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateTenant(
  client: Client,
  params: UpdateTenantDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'updateTenant', method: 'POST', path: '/api/v3/update-tenant', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Delete a tenant
 *
 * Deletes a tenant, named by its ID.
 *
 * `POST /api/v3/delete-tenant`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteTenant(
  client: Client,
  params: DeleteTenantDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'deleteTenant', method: 'POST', path: '/api/v3/delete-tenant', body: 'application/json' },
    params,
    options,
  );
}

/**
 * List and search tenants
 *
 * Returns the tenants of the user pool, page by page, optionally only those that loosely match a search text.
 * Details about members, applications and creators come only when you ask for them with the `with…` parameters.
 *
 * `GET /api/v3/list-tenants`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listTenants(
  client: Client,
  params?: ListTenantsParams,
  options?: RequestOptions,
): PagePromise<TenantListPaginatedRespDto, TenantRespDto> {
  return paginate(client, { operationId: 'listTenants', method: 'GET', path: '/api/v3/list-tenants' }, params, options);
}

/**
 * Get the basics of a tenant
 *
 * Returns a tenant in short form, found by its ID. Fails with `statusCode` 404 when no tenant has this ID. For
 * everything about a tenant, use `getTenant`.
 *
 * `GET /api/v3/get-tenant-little-info`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getTenantLittleInfo(
  client: Client,
  params: GetTenantLittleInfoParams,
  options?: RequestOptions,
): ApiPromise<TenantSingleRespDto> {
  return client.request(
    { operationId: 'getTenantLittleInfo', method: 'GET', path: '/api/v3/get-tenant-little-info' },
    params,
    options,
  );
}

/**
 * Get a tenant
 *
 * Returns a tenant, found by its ID. Fails with `statusCode` 404 when no tenant has this ID. To find it by its
 * code, use `getTenantByCode`.
 *
 * `GET /api/v3/get-tenant`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getTenant(
  client: Client,
  params: GetTenantParams,
  options?: RequestOptions,
): ApiPromise<TenantSingleRespDto> {
  return client.request({ operationId: 'getTenant', method: 'GET', path: '/api/v3/get-tenant' }, params, options);
}

/**
 * Import tenants from a spreadsheet
 *
 * Creates tenants from an Excel file. `importTenantHistory` lists past imports, and `importTenantNotifyUser` the
 * people to tell about one.
 *
 * `POST /api/v3/import-tenant`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function importTenant(
  client: Client,
  params: ImportTenantDto,
  options?: RequestOptions,
): ApiPromise<ImportTenantRespDto> {
  return client.request(
    { operationId: 'importTenant', method: 'POST', path: '/api/v3/import-tenant', body: 'application/json' },
    params,
    options,
  );
}

/**
 * List tenant imports
 *
 * Returns the imports of tenants from Excel files so far, page by page.
 *
 * `GET /api/v3/import-tenant-history`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function importTenantHistory(
  client: Client,
  params?: ImportTenantHistoryParams,
  options?: RequestOptions,
): PagePromise<ImportTenantHistoryRespDto, Record<string, unknown>> {
  return paginate(
    client,
    { operationId: 'importTenantHistory', method: 'GET', path: '/api/v3/import-tenant-history' },
    params,
    options,
  );
}

/**
 * List the people to notify of a tenant import
 *
 * Returns the people to tell that a tenant was imported for them, page by page. Notify them with
 * `sendTenantEmailBatch` or `sendTenantSmsBatch`.
 *
 * `GET /api/v3/import-tenant-notify-user`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function importTenantNotifyUser(
  client: Client,
  params: ImportTenantNotifyUserParams,
  options?: RequestOptions,
): PagePromise<ImportTenantNotifyUserRespDto, Record<string, unknown>> {
  return paginate(
    client,
    { operationId: 'importTenantNotifyUser', method: 'GET', path: '/api/v3/import-tenant-notify-user' },
    params,
    options,
  );
}

/**
 * Email the administrators of imported tenants
 *
 * Sends an email to the administrators of tenants that an import has created. `importTenantNotifyUser` lists
 * whom to notify; for SMS, use `sendTenantSmsBatch`. The API declares this answer without its usual envelope,
 * but may send it in one: where the result has `data`, read that.
 *
 * `POST /api/v3/send-email-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function sendTenantEmailBatch(
  client: Client,
  params: SendManyTenantEmailDto,
  options?: RequestOptions,
): ApiPromise<SendEmailBatchDataDto> {
  return client.request(
    {
      operationId: 'sendTenantEmailBatch',
      method: 'POST',
      path: '/api/v3/send-email-batch',
      body: 'application/json',
      response: 'json',
    },
    params,
    options,
  );
}

/**
 * Email the administrators of imported tenants
 *
 * @deprecated Use {@link sendTenantEmailBatch} instead.
 */
export const sendEmailBatch: typeof sendTenantEmailBatch = sendTenantEmailBatch;

/**
 * Text the administrators of imported tenants
 *
 * Sends an SMS to the administrators of tenants that an import has created. `importTenantNotifyUser` lists whom
 * to notify; for email, use `sendTenantEmailBatch`.
 *
 * `POST /api/v3/send-sms-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function sendTenantSmsBatch(
  client: Client,
  params: SendManyTenantSmsDto,
  options?: RequestOptions,
): ApiPromise<SendSmsBatchRespDto> {
  return client.request(
    { operationId: 'sendTenantSmsBatch', method: 'POST', path: '/api/v3/send-sms-batch', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Text the administrators of imported tenants
 *
 * @deprecated Use {@link sendTenantSmsBatch} instead.
 */
export const sendSmsBatch: typeof sendTenantSmsBatch = sendTenantSmsBatch;

/**
 * List and search the administrators of a tenant
 *
 * Returns the administrators of a tenant, page by page, optionally only those who loosely match a search text.
 * For all members, use `listTenantUsers`.
 *
 * `POST /api/v3/list-tenant-admin`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listTenantAdmin(
  client: Client,
  params: ListTenantAdminDto,
  options?: RequestOptions,
): PagePromise<TenantUserListPaginatedRespDto, TenantUserDto> {
  return paginate(
    client,
    {
      operationId: 'listTenantAdmin',
      method: 'POST',
      path: '/api/v3/list-tenant-admin',
      body: 'application/json',
      retry: 'safe',
      sensitive: ['password', 'salt'],
    },
    params,
    options,
  );
}

/**
 * Make members administrators of a tenant
 *
 * Makes members of a tenant its administrators. Name them by their user IDs in `linkUserIds`, by their member
 * IDs in `memberIds`, or both.
 *
 * `POST /api/v3/set-tenant-admin`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function setTenantAdmin(
  client: Client,
  params: RemoveTenantUsersDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'setTenantAdmin', method: 'POST', path: '/api/v3/set-tenant-admin', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Remove an administrator of a tenant
 *
 * Takes the administrator rights in a tenant away from one member, named by `linkUserId` or `memberId`. The
 * person stays a member; `deleteTenantUser` ends the membership.
 *
 * `POST /api/v3/delete-tenant-admin`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteTenantAdmin(
  client: Client,
  params: GetTenantUserDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'deleteTenantAdmin', method: 'POST', path: '/api/v3/delete-tenant-admin', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Delete members of a tenant
 *
 * Ends the membership of one or more people in a tenant, named by their user IDs in `linkUserIds`, by their
 * member IDs in `memberIds`, or both.
 *
 * `POST /api/v3/delete-tenant-user`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteTenantUser(
  client: Client,
  params: RemoveTenantUsersDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'deleteTenantUser', method: 'POST', path: '/api/v3/delete-tenant-user', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Create links to invite people to a tenant
 *
 * Creates an invitation to become a member of a tenant for each email address and returns the links, together
 * with the addresses that did not work. After signing up, an invitee goes on to the application in `appId`. To
 * let GenAuth send the invitations, use `sendInviteTenantUserEmail`.
 *
 * `POST /api/v3/generate-invite-tenant-user-link`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function generateInviteTenantUserLink(
  client: Client,
  params: GenerateInviteTenantUserLink,
  options?: RequestOptions,
): ApiPromise<InviteTenantUsersRespDto> {
  return client.request(
    {
      operationId: 'generateInviteTenantUserLink',
      method: 'POST',
      path: '/api/v3/generate-invite-tenant-user-link',
      body: 'application/json',
      sensitive: ['inviteLink'],
    },
    params,
    options,
  );
}

/**
 * List and search invitations to tenants
 *
 * Returns the invitations to tenants made so far, page by page, and whether the invitees have activated their
 * accounts.
 *
 * `GET /api/v3/list-invite-tenant-user-records`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listInviteTenantUserRecords(
  client: Client,
  params: ListInviteTenantUserRecordsParams,
  options?: RequestOptions,
): PagePromise<InviteTenantUserRecordListRespDto, InviteTenantUserRecord> {
  return paginate(
    client,
    {
      operationId: 'listInviteTenantUserRecords',
      method: 'GET',
      path: '/api/v3/list-invite-tenant-user-records',
      sensitive: ['inviteLink'],
    },
    params,
    options,
  );
}

/**
 * List and search invitations to tenants
 *
 * @deprecated Use {@link listInviteTenantUserRecords} instead.
 */
export const listInviteTennatUserRecords: typeof listInviteTenantUserRecords = listInviteTenantUserRecords;

/**
 * List and search multi-tenant administrators
 *
 * Returns the users who may administer several tenants of the user pool, page by page, optionally only those who
 * match a search text.
 *
 * `GET /api/v3/list-multiple-tenant-admins`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listMultipleTenantAdmin(
  client: Client,
  params?: ListMultipleTenantAdminParams,
  options?: RequestOptions,
): PagePromise<MultipleTenantAdminPaginatedRespDto, MultipleTenantAdminDto> {
  return paginate(
    client,
    { operationId: 'listMultipleTenantAdmin', method: 'GET', path: '/api/v3/list-multiple-tenant-admins' },
    params,
    options,
  );
}

/**
 * Make a user a multi-tenant administrator
 *
 * Gives a user of the user pool the right to administer the tenants in `tenantIds`, and tells the user by SMS or
 * email if you wish.
 *
 * `POST /api/v3/create-multiple-tenant-admin`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createMultipleTenantAdmin(
  client: Client,
  params: CreateMultipleTenantAdminDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'createMultipleTenantAdmin',
      method: 'POST',
      path: '/api/v3/create-multiple-tenant-admin',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Get a multi-tenant administrator
 *
 * Returns one user who may administer several tenants, found by user ID, as a list with one entry.
 *
 * `GET /api/v3/get-multiple-tenant-admin`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getMultipleTenantAdmin(
  client: Client,
  params: GetMultipleTenantAdminParams,
  options?: RequestOptions,
): ApiPromise<MultipleTenantAdminPaginatedRespDto> {
  return client.request(
    { operationId: 'getMultipleTenantAdmin', method: 'GET', path: '/api/v3/get-multiple-tenant-admin' },
    params,
    options,
  );
}

/**
 * List and search cooperating administrators
 *
 * Returns the users who help to administer the user pool's tenants within the limits of policies, page by page,
 * optionally only those who match a search text.
 *
 * `GET /api/v3/list-tenant-cooperators`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listTenantCooperators<CustomData = Record<string, unknown>>(
  client: Client,
  params?: ListTenantCooperatorsParams,
  options?: RequestOptions,
): PagePromise<TenantCooperatorPaginatedRespDto<CustomData>, TenantCooperatorDto<CustomData>> {
  return paginate(
    client,
    {
      operationId: 'listTenantCooperators',
      method: 'GET',
      path: '/api/v3/list-tenant-cooperators',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber', 'password', 'salt'],
    },
    params,
    options,
  );
}

/**
 * Get a cooperating administrator's permissions
 *
 * Returns what one cooperating administrator may do in the console, and through which policies.
 *
 * `GET /api/v3/get-tenant-cooperator`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getTenantCooperator(
  client: Client,
  params: GetTenantCooperatorParams,
  options?: RequestOptions,
): ApiPromise<TenantCooperatorSingleRespDto> {
  return client.request(
    { operationId: 'getTenantCooperator', method: 'GET', path: '/api/v3/get-tenant-cooperator' },
    params,
    options,
  );
}

/**
 * Get a cooperating administrator's console menu
 *
 * Returns the console menu entries that one cooperating administrator has, and the policies behind them.
 *
 * `GET /api/v3/get-tenant-cooperator-menu`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getTenantCooperatorMenu(
  client: Client,
  params: GetTenantCooperatorMenuParams,
  options?: RequestOptions,
): ApiPromise<TenantCooperatorSingleRespDto> {
  return client.request(
    { operationId: 'getTenantCooperatorMenu', method: 'GET', path: '/api/v3/get-tenant-cooperator-menu' },
    params,
    options,
  );
}

/**
 * Make a user a cooperating administrator
 *
 * Lets a user help to administer the user pool's tenants within the limits of the given policies, and tells the
 * user by SMS or email if you wish.
 *
 * `POST /api/v3/create-tenant-cooperator`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createTenantCooperator(
  client: Client,
  params: CreateTenantCooperatorDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'createTenantCooperator',
      method: 'POST',
      path: '/api/v3/create-tenant-cooperator',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Get a tenant by its code
 *
 * Returns a tenant, found by its code. Fails with `statusCode` 404 when no tenant has this code. To find it by
 * its ID, use `getTenant`.
 *
 * `GET /api/v3/get-tenant-by-code`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getTenantByCode(
  client: Client,
  params: GetTenantByCodeParams,
  options?: RequestOptions,
): ApiPromise<TenantSingleRespDto> {
  return client.request(
    { operationId: 'getTenantByCode', method: 'GET', path: '/api/v3/get-tenant-by-code' },
    params,
    options,
  );
}

/**
 * Update a multi-tenant administrator
 *
 * Changes which tenants a multi-tenant administrator may administer and whether through the API as well.
 *
 * `POST /api/v3/update-multiple-tenant-admin`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateMultipleTenantAdmin(
  client: Client,
  params: UpdateMultipleTenantAdminParams,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'updateMultipleTenantAdmin',
      method: 'POST',
      path: '/api/v3/update-multiple-tenant-admin',
      query: { userId: 'form-explode' },
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Remove a multi-tenant administrator
 *
 * Takes the right to administer several tenants away from a user. The request body names the user.
 *
 * `POST /api/v3/delete-multiple-tenant-admin`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteMultipleTenantAdmin(
  client: Client,
  params: DeleteMultipleTenantAdminParams,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'deleteMultipleTenantAdmin',
      method: 'POST',
      path: '/api/v3/delete-multiple-tenant-admin',
      codec: fullCodec,
      input: 'grouped',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Update a cooperating administrator
 *
 * Replaces the policies of a cooperating administrator and sets whether they may use the API.
 *
 * `POST /api/v3/update-tenant-cooperator`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateTenantCooperator(
  client: Client,
  params: UpdateTenantCooperatorParams,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'updateTenantCooperator',
      method: 'POST',
      path: '/api/v3/update-tenant-cooperator',
      query: { userId: 'form-explode' },
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Remove a cooperating administrator
 *
 * Takes the rights of a cooperating administrator away from a user. The request body names the user.
 *
 * `POST /api/v3/delete-tenant-cooperator`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteTenantCooperator(
  client: Client,
  params: DeleteTenantCooperatorParams,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'deleteTenantCooperator',
      method: 'POST',
      path: '/api/v3/delete-tenant-cooperator',
      codec: fullCodec,
      input: 'grouped',
      body: 'application/json',
    },
    params,
    options,
  );
}
