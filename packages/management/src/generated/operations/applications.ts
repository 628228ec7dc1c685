// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { fullCodec, paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  ApplicationDto,
  ApplicationPaginatedRespDto,
  ApplicationSimpleInfoDto,
  ApplicationSimpleInfoPaginatedRespDto,
  ApplicationSimpleInfoSingleRespDto,
  ApplicationSingleRespDto,
  AsaAccountDto,
  AsaAccountListRespDto,
  AsaAccountPaginatedRespDto,
  AsaAccountSingleNullableRespDto,
  AsaAccountSingleRespDto,
  AsaAccountTargetDto,
  AssignAsaAccountsDto,
  AuthorizeApplicationAccessDto,
  ChangeUserPoolTenantExtIdpConnDto,
  CheckDomainAvailable,
  CheckDomainAvailableSecretRespDto,
  CreateApplicationDto,
  CreateApplicationRespDto,
  CreateAsaAccountDto,
  CreateAsaAccountsBatchDto,
  DeleteApplicationAuthBatchParams,
  DeleteApplicationDto,
  DeleteAsaAccountBatchDto,
  DeleteAsaAccountDto,
  GetApplicationParams,
  GetApplicationPermissionStrategyParams,
  GetApplicationPermissionStrategyRespDto,
  GetApplicationSecretParams,
  GetApplicationSecretRespDto,
  GetApplicationSimpleInfoParams,
  GetAsaAccountAssignedTargetRespDto,
  GetAsaAccountAssignedTargetsParams,
  GetAsaAccountBatchDto,
  GetAsaAccountParams,
  GetAssignedAsaAccountParams,
  GetMfaTriggerDataParams,
  GetSubjectAuthDetailParams,
  GetSubjectAuthRespDto,
  GetVerifyConfigAppParams,
  ListApplicationActiveUsersDto,
  ListApplicationAuthDataDto,
  ListApplicationAuthDto,
  ListApplicationAuthPaginatedRespDto,
  ListApplicationSimpleInfoParams,
  ListApplicationSubjectRespDto,
  ListApplicationsParams,
  ListAsaAccountParams,
  ListAuthSubjectDto,
  ListTenantApplicationsParams,
  RefreshApplicationSecretDto,
  RefreshApplicationSecretRespDto,
  RevokeApplicationAccessDto,
  TenantApplicationDto,
  TenantApplicationListPaginatedRespDto,
  UpdateApplicationDto,
  UpdateApplicationMfaSettingsDto,
  UpdateApplicationPermissionStrategyDataDto,
  UpdateAsaAccountDto,
  UpdateAuthEnabledDto,
  UpdateLoginConfigDto,
  UpdateTenantAppqrcodeState,
  UpdateUserPoolTenantLoginConfigDto,
  UserPoolTenantConfigDtoRespDto,
  VerifyConfigDataDto,
  VerifyConfigInfoRespDto,
} from '../models/applications.ts';
import type {
  GetMapInfoRespDto,
  IsSuccessRespDto,
  MFASettingsRespDto,
  UserDto,
  UserPaginatedRespDto,
} from '../models/shared.ts';

/**
 * Get an application
 *
 * Returns one application with its whole configuration: addresses, protocols, and how its sign-in and sign-up
 * page works. The secret is not part of it; read that with `getApplicationSecret`. When name and logo are
 * enough, use `getApplicationSimpleInfo`.
 *
 * `GET /api/v3/get-application`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function getApplication(
  client: Client,
  params: GetApplicationParams,
  options?: RequestOptions,
): ApiPromise<ApplicationSingleRespDto> {
  return client.request(
    { operationId: 'getApplication', method: 'GET', path: '/api/v3/get-application', sensitive: ['client_secret'] },
    params,
    options,
  );
}

/**
 * Explain a subject's access to an application
 *
 * Tells where the access of a user, role, group, organization node or access key to one application comes from:
 * from an authorization of its own, from one that someone else passes on to it, from one for everybody, or from
 * the default access rule.
 *
 * `GET /api/v3/get-subject-auth-detail`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getSubjectAuthDetail(
  client: Client,
  params: GetSubjectAuthDetailParams,
  options?: RequestOptions,
): ApiPromise<GetSubjectAuthRespDto> {
  return client.request(
    { operationId: 'getSubjectAuthDetail', method: 'GET', path: '/api/v3/get-subject-auth-detail' },
    params,
    options,
  );
}

/**
 * Explain a subject's access to an application
 *
 * @deprecated Use {@link getSubjectAuthDetail} instead.
 */
export const detailAuthSubject: typeof getSubjectAuthDetail = getSubjectAuthDetail;

/**
 * List the applications a subject is authorized for
 *
 * Returns the applications that a user, role, group, organization node or access key is allowed to sign in to or
 * denied. For the other way round, who may sign in to one application, use `listApplicationAuth`.
 *
 * `POST /api/v3/list-subject-auth`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listSubjectAuth(
  client: Client,
  params: ListAuthSubjectDto,
  options?: RequestOptions,
): ApiPromise<ListApplicationSubjectRespDto> {
  return client.request(
    {
      operationId: 'listSubjectAuth',
      method: 'POST',
      path: '/api/v3/list-subject-auth',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List the applications a subject is authorized for
 *
 * @deprecated Use {@link listSubjectAuth} instead.
 */
export const listAuthSubject: typeof listSubjectAuth = listSubjectAuth;

/**
 * List the authorizations of an application
 *
 * Returns, page by page, who is allowed or denied to sign in to one application. For the other way round, which
 * applications one subject may sign in to, use `listSubjectAuth`.
 *
 * `POST /api/v3/list-applications-auth`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function listApplicationAuth(
  client: Client,
  params: ListApplicationAuthDto,
  options?: RequestOptions,
): PagePromise<ListApplicationAuthPaginatedRespDto, ListApplicationAuthDataDto> {
  return paginate(
    client,
    {
      operationId: 'listApplicationAuth',
      method: 'POST',
      path: '/api/v3/list-applications-auth',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List the authorizations of an application
 *
 * @deprecated Use {@link listApplicationAuth} instead.
 */
export const listAuthApplication: typeof listApplicationAuth = listApplicationAuth;

/**
 * Turn an application authorization on or off
 *
 * Puts one authorization of an application into force or out of it without deleting it. `listApplicationAuth`
 * gives the IDs.
 *
 * `POST /api/v3/update-auth-enabled`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateApplicationAuthEnabled(
  client: Client,
  params: UpdateAuthEnabledDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'updateApplicationAuthEnabled',
      method: 'POST',
      path: '/api/v3/update-auth-enabled',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Turn an application authorization on or off
 *
 * @deprecated Use {@link updateApplicationAuthEnabled} instead.
 */
export const enabledAuth: typeof updateApplicationAuthEnabled = updateApplicationAuthEnabled;

/**
 * Delete application authorizations
 *
 * Deletes the authorizations with the given IDs, which may belong to different applications. The body is a bare
 * array of IDs, as `listApplicationAuth` gives them. To put an authorization out of force for a while, turn it
 * off with `updateApplicationAuthEnabled` instead.
 *
 * `DELETE /api/v3/batch-applications-auth`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteApplicationAuthBatch(
  client: Client,
  params: DeleteApplicationAuthBatchParams,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deleteApplicationAuthBatch',
      method: 'DELETE',
      path: '/api/v3/batch-applications-auth',
      codec: fullCodec,
      input: 'grouped',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Delete application authorizations
 *
 * @deprecated Use {@link deleteApplicationAuthBatch} instead.
 */
export const deleteAuth: typeof deleteApplicationAuthBatch = deleteApplicationAuthBatch;

/**
 * List applications
 *
 * Returns the applications of the user pool page by page, each with its whole configuration. Narrow the list
 * down by kind, by single sign-on or with a search text. When names and logos are enough, use
 * `listApplicationSimpleInfo`.
 *
 * `GET /api/v3/list-applications`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listApplications(
  client: Client,
  params?: ListApplicationsParams,
  options?: RequestOptions,
): PagePromise<ApplicationPaginatedRespDto, ApplicationDto> {
  return paginate(
    client,
    { operationId: 'listApplications', method: 'GET', path: '/api/v3/list-applications', sensitive: ['client_secret'] },
    params,
    options,
  );
}

/**
 * Get the basics of an application
 *
 * Returns the name, logo, description and kind of one application, without its configuration. For all of it, use
 * `getApplication`.
 *
 * `GET /api/v3/get-application-simple-info`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function getApplicationSimpleInfo(
  client: Client,
  params: GetApplicationSimpleInfoParams,
  options?: RequestOptions,
): ApiPromise<ApplicationSimpleInfoSingleRespDto> {
  return client.request(
    { operationId: 'getApplicationSimpleInfo', method: 'GET', path: '/api/v3/get-application-simple-info' },
    params,
    options,
  );
}

/**
 * List the basics of applications
 *
 * Returns the applications of the user pool page by page with name, logo, description and kind, without their
 * configuration. It takes the same filters as `listApplications` and is the lighter choice to fill a menu or a
 * picker.
 *
 * `GET /api/v3/list-application-simple-info`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listApplicationSimpleInfo(
  client: Client,
  params?: ListApplicationSimpleInfoParams,
  options?: RequestOptions,
): PagePromise<ApplicationSimpleInfoPaginatedRespDto, ApplicationSimpleInfoDto> {
  return paginate(
    client,
    { operationId: 'listApplicationSimpleInfo', method: 'GET', path: '/api/v3/list-application-simple-info' },
    params,
    options,
  );
}

/**
 * Create an application
 *
 * Creates an application in the user pool and returns it with its whole configuration. There are two kinds:
 *
 * - A self-built application needs `appName` and `appIdentifier`. Everything else has defaults; most web
 *   applications also set `redirectUris`.
 * - An integrated application connects a well-known service from a template. It needs `appName`, `template` and
 *   `templateData`; all
 *   other properties are ignored.
 *
 * `checkDomainAvailable` tells beforehand whether an identifier is still free. Read the secret of the new
 * application with
 * `getApplicationSecret`.
 *
 * `POST /api/v3/create-application`
 *
 * @throws ApiError when the API answers with a failure, for example 2039 ApplicationDomainTaken.
 */
export function createApplication(
  client: Client,
  params: CreateApplicationDto,
  options?: RequestOptions,
): ApiPromise<CreateApplicationRespDto> {
  return client.request(
    {
      operationId: 'createApplication',
      method: 'POST',
      path: '/api/v3/create-application',
      body: 'application/json',
      sensitive: ['client_secret'],
    },
    params,
    options,
  );
}

/**
 * Update an application
 *
 * Changes the configuration of an application; send only the properties to change. `appType` and `template` stay
 * as they were when the application was created. Second factors are set with `updateApplicationMfaSettings`, and
 * who may sign in with `updateApplicationPermissionStrategy` and `authorizeApplicationAccess`.
 *
 * `POST /api/v3/update-application`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound, 2039 ApplicationDomainTaken.
 */
export function updateApplication(
  client: Client,
  params: UpdateApplicationDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'updateApplication',
      method: 'POST',
      path: '/api/v3/update-application',
      body: 'application/json',
      sensitive: ['client_secret'],
    },
    params,
    options,
  );
}

/**
 * Delete an application
 *
 * Deletes an application. Its users stay in the user pool, but nobody can sign in to the application any more.
 *
 * `POST /api/v3/delete-application`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function deleteApplication(
  client: Client,
  params: DeleteApplicationDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'deleteApplication', method: 'POST', path: '/api/v3/delete-application', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Get an application's secret
 *
 * Returns the secret with which the application proves itself to GenAuth, for example as `client_secret` at the
 * token endpoint. Keep it on your server: whoever has it can act as the application.
 *
 * `GET /api/v3/get-application-secret`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function getApplicationSecret(
  client: Client,
  params: GetApplicationSecretParams,
  options?: RequestOptions,
): ApiPromise<GetApplicationSecretRespDto> {
  return client.request(
    {
      operationId: 'getApplicationSecret',
      method: 'GET',
      path: '/api/v3/get-application-secret',
      sensitive: ['secret'],
    },
    params,
    options,
  );
}

/**
 * Replace an application's secret
 *
 * Gives the application a new secret and returns it. The new secret takes the place of the old one, so update
 * every server that uses it.
 *
 * `POST /api/v3/refresh-application-secret`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function refreshApplicationSecret(
  client: Client,
  params: RefreshApplicationSecretDto,
  options?: RequestOptions,
): ApiPromise<RefreshApplicationSecretRespDto> {
  return client.request(
    {
      operationId: 'refreshApplicationSecret',
      method: 'POST',
      path: '/api/v3/refresh-application-secret',
      body: 'application/json',
      sensitive: ['secret'],
    },
    params,
    options,
  );
}

/**
 * List the users signed in to an application
 *
 * Returns the users who are signed in to an application right now, page by page. To sign one of them out, use
 * `kickUsers`.
 *
 * `POST /api/v3/list-application-active-users`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function listApplicationActiveUsers<CustomData = Record<string, unknown>>(
  client: Client,
  params: ListApplicationActiveUsersDto,
  options?: RequestOptions,
): PagePromise<UserPaginatedRespDto<CustomData>, UserDto<CustomData>> {
  return paginate(
    client,
    {
      operationId: 'listApplicationActiveUsers',
      method: 'POST',
      path: '/api/v3/list-application-active-users',
      body: 'application/json',
      retry: 'safe',
      pages: { page: '/options/pagination/page', limit: '/options/pagination/limit' },
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Get an application's default access rule
 *
 * Tells whether everybody or nobody may sign in to an application when no authorization says otherwise. The
 * authorizations themselves come from `listApplicationAuth`.
 *
 * `GET /api/v3/get-application-permission-strategy`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function getApplicationPermissionStrategy(
  client: Client,
  params: GetApplicationPermissionStrategyParams,
  options?: RequestOptions,
): ApiPromise<GetApplicationPermissionStrategyRespDto> {
  return client.request(
    {
      operationId: 'getApplicationPermissionStrategy',
      method: 'GET',
      path: '/api/v3/get-application-permission-strategy',
    },
    params,
    options,
  );
}

/**
 * Set an application's default access rule
 *
 * Decides whether everybody or nobody may sign in to an application when no authorization says otherwise. Make
 * exceptions with `authorizeApplicationAccess`.
 *
 * `POST /api/v3/update-application-permission-strategy`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function updateApplicationPermissionStrategy(
  client: Client,
  params: UpdateApplicationPermissionStrategyDataDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'updateApplicationPermissionStrategy',
      method: 'POST',
      path: '/api/v3/update-application-permission-strategy',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Authorize access to an application
 *
 * Allows users, groups, roles or organization nodes to sign in to an application, or denies it to them. Those
 * that do not exist are skipped without an error, so a successful call does not prove that each was authorized.
 *
 * `POST /api/v3/authorize-application-access`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function authorizeApplicationAccess(
  client: Client,
  params: AuthorizeApplicationAccessDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'authorizeApplicationAccess',
      method: 'POST',
      path: '/api/v3/authorize-application-access',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Revoke access to an application
 *
 * Removes authorizations that users, groups, roles or organization nodes have for an application, whether they
 * allow or deny. The default access rule of the application then counts for them again. Whatever does not exist
 * is skipped without an error.
 *
 * `POST /api/v3/revoke-application-access`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function revokeApplicationAccess(
  client: Client,
  params: RevokeApplicationAccessDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'revokeApplicationAccess',
      method: 'POST',
      path: '/api/v3/revoke-application-access',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Check whether an application domain is free
 *
 * Tells whether a domain can still be given to an application, be it a new one or one that is to change its
 * domain. `available` is `false` when the domain is taken. Call it before `createApplication` or
 * `updateApplication`.
 *
 * `POST /api/v3/check-domain-available`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function checkDomainAvailable(
  client: Client,
  params: CheckDomainAvailable,
  options?: RequestOptions,
): ApiPromise<CheckDomainAvailableSecretRespDto> {
  return client.request(
    {
      operationId: 'checkDomainAvailable',
      method: 'POST',
      path: '/api/v3/check-domain-available',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List the applications of a tenant
 *
 * Returns applications that tenants use, page by page. To see those of one tenant only, create the client with
 * its `tenantId`.
 *
 * `GET /api/v3/list-tenant-applications`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listTenantApplications(
  client: Client,
  params: ListTenantApplicationsParams,
  options?: RequestOptions,
): PagePromise<TenantApplicationListPaginatedRespDto, TenantApplicationDto> {
  return paginate(
    client,
    { operationId: 'listTenantApplications', method: 'GET', path: '/api/v3/list-tenant-applications' },
    params,
    options,
  );
}

/**
 * Update the sign-in page of an application
 *
 * Replaces the configuration of the sign-in page: its tabs and their order, what it hides, its languages, and
 * whether people can create or join a tenant from it. `update` always carries the whole configuration.
 *
 * `POST /api/v3/update-login-page-config`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateLoginPageConfig(
  client: Client,
  params: UpdateLoginConfigDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'updateLoginPageConfig',
      method: 'POST',
      path: '/api/v3/update-login-page-config',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Get the user pool's tenant settings
 *
 * Returns how the user pool treats tenants: whether people can create and join them, what they can switch
 * between, and how the sign-in page for tenants looks and works. The user pool is the one your credentials
 * belong to.
 *
 * `GET /api/v3/userpool-tenant-config`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getUserPoolTenantConfig(
  client: Client,
  options?: RequestOptions,
): ApiPromise<UserPoolTenantConfigDtoRespDto> {
  return client.request(
    { operationId: 'getUserPoolTenantConfig', method: 'GET', path: '/api/v3/userpool-tenant-config' },
    undefined,
    options,
  );
}

/**
 * Get the user pool's tenant settings
 *
 * @deprecated Use {@link getUserPoolTenantConfig} instead.
 */
export const userpollTenantConfig: typeof getUserPoolTenantConfig = getUserPoolTenantConfig;

/**
 * Update the user pool's tenant sign-in settings
 *
 * Replaces the sign-in part of the user pool's tenant settings: the tabs of the sign-in page, what it hides, its
 * languages, and whether people can create or join a tenant from it. `update` always carries the whole
 * configuration. Read the current settings with `getUserPoolTenantConfig`.
 *
 * `POST /api/v3/update-userpool-tenant-config`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateUserPoolTenantConfig(
  client: Client,
  params: UpdateUserPoolTenantLoginConfigDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'updateUserPoolTenantConfig',
      method: 'POST',
      path: '/api/v3/update-userpool-tenant-config',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Turn QR code sign-in to tenant consoles on or off
 *
 * Decides for the whole user pool whether people can sign in to the tenant console by scanning a QR code.
 *
 * `POST /api/v3/update-userpool-tenant-appqrcode-state`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateTenantQrCodeState(
  client: Client,
  params: UpdateTenantAppqrcodeState,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'updateTenantQrCodeState',
      method: 'POST',
      path: '/api/v3/update-userpool-tenant-appqrcode-state',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Turn identity provider connections for tenants on or off
 *
 * Connects external identity providers to the tenant sign-in of the user pool, or disconnects them. One call
 * puts any number of connections into the same state.
 *
 * `POST /api/v3/change-userpool-tenant-ext-idp-conn-state`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function changeUserPoolTenantExtIdpConnState(
  client: Client,
  params: ChangeUserPoolTenantExtIdpConnDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'changeUserPoolTenantExtIdpConnState',
      method: 'POST',
      path: '/api/v3/change-userpool-tenant-ext-idp-conn-state',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Turn identity provider connections for tenants on or off
 *
 * @deprecated Use {@link changeUserPoolTenantExtIdpConnState} instead.
 */
export const changeUserpoolTenanExtIdpConnState: typeof changeUserPoolTenantExtIdpConnState =
  changeUserPoolTenantExtIdpConnState;

/**
 * Turn an application's second factors on or off
 *
 * Turns on the second factors in `enabledFactors` and turns off those in `disabledFactors`, for one application,
 * and returns the factors that are on afterwards. The second factors of the whole user pool are set with
 * `updateGlobalMfaSettings`.
 *
 * `POST /api/v3/update-application-mfa-settings`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function updateApplicationMfaSettings(
  client: Client,
  params: UpdateApplicationMfaSettingsDto,
  options?: RequestOptions,
): ApiPromise<MFASettingsRespDto> {
  return client.request(
    {
      operationId: 'updateApplicationMfaSettings',
      method: 'POST',
      path: '/api/v3/update-application-mfa-settings',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Get what a user's second factor needs
 *
 * Returns what it takes to ask a user for a second factor in one application: an MFA token, the user's contact
 * data for verification codes, and the second factors of the application.
 *
 * `GET /api/v3/get-mfa-trigger-data`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function getMfaTriggerData(
  client: Client,
  params: GetMfaTriggerDataParams,
  options?: RequestOptions,
): ApiPromise<GetMapInfoRespDto> {
  return client.request(
    { operationId: 'getMfaTriggerData', method: 'GET', path: '/api/v3/get-mfa-trigger-data', sensitive: ['mfaToken'] },
    params,
    options,
  );
}

/**
 * Create an ASA account
 *
 * Stores the credentials of one account of an application as an ASA account. Nobody uses it until you give it to
 * someone with `assignAsaAccount`. An ASA account belongs to an application with the protocol `asa`.
 *
 * `POST /api/v3/create-asa-account`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function createAsaAccount(
  client: Client,
  params: CreateAsaAccountDto,
  options?: RequestOptions,
): ApiPromise<AsaAccountSingleRespDto> {
  return client.request(
    {
      operationId: 'createAsaAccount',
      method: 'POST',
      path: '/api/v3/create-asa-account',
      body: 'application/json',
      sensitive: ['accountInfo', 'password'],
    },
    params,
    options,
  );
}

/**
 * Create several ASA accounts
 *
 * Stores up to 100 ASA accounts of one application in one call. The answer does not hold the new accounts;
 * `listAsaAccount` gives their IDs.
 *
 * `POST /api/v3/create-asa-accounts-batch`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function createAsaAccountBatch(
  client: Client,
  params: CreateAsaAccountsBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'createAsaAccountBatch',
      method: 'POST',
      path: '/api/v3/create-asa-accounts-batch',
      body: 'application/json',
      sensitive: ['accountInfo', 'password'],
    },
    params,
    options,
  );
}

/**
 * Update an ASA account
 *
 * Replaces the stored credentials of an ASA account, for example after the password of the account has changed
 * in the application. Whoever the account is assigned to keeps it.
 *
 * `POST /api/v3/update-asa-account`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function updateAsaAccount(
  client: Client,
  params: UpdateAsaAccountDto,
  options?: RequestOptions,
): ApiPromise<AsaAccountSingleRespDto> {
  return client.request(
    {
      operationId: 'updateAsaAccount',
      method: 'POST',
      path: '/api/v3/update-asa-account',
      body: 'application/json',
      sensitive: ['accountInfo', 'password'],
    },
    params,
    options,
  );
}

/**
 * List an application's ASA accounts
 *
 * Returns the ASA accounts of one application page by page, with their stored credentials.
 *
 * `GET /api/v3/list-asa-accounts`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function listAsaAccount(
  client: Client,
  params: ListAsaAccountParams,
  options?: RequestOptions,
): PagePromise<AsaAccountPaginatedRespDto, AsaAccountDto> {
  return paginate(
    client,
    {
      operationId: 'listAsaAccount',
      method: 'GET',
      path: '/api/v3/list-asa-accounts',
      sensitive: ['accountInfo', 'password'],
    },
    params,
    options,
  );
}

/**
 * Get an ASA account
 *
 * Returns one ASA account with its stored credentials. To find the account that someone uses, call
 * `getAssignedAsaAccount`.
 *
 * `GET /api/v3/get-asa-account`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function getAsaAccount(
  client: Client,
  params: GetAsaAccountParams,
  options?: RequestOptions,
): ApiPromise<AsaAccountSingleRespDto> {
  return client.request(
    {
      operationId: 'getAsaAccount',
      method: 'GET',
      path: '/api/v3/get-asa-account',
      sensitive: ['accountInfo', 'password'],
    },
    params,
    options,
  );
}

/**
 * Get several ASA accounts
 *
 * Returns up to 100 ASA accounts of one application, with their stored credentials, in one call. IDs that match
 * none are left out.
 *
 * `POST /api/v3/get-asa-accounts-batch`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function getAsaAccountBatch(
  client: Client,
  params: GetAsaAccountBatchDto,
  options?: RequestOptions,
): ApiPromise<AsaAccountListRespDto> {
  return client.request(
    {
      operationId: 'getAsaAccountBatch',
      method: 'POST',
      path: '/api/v3/get-asa-accounts-batch',
      body: 'application/json',
      retry: 'safe',
      sensitive: ['accountInfo', 'password'],
    },
    params,
    options,
  );
}

/**
 * Delete an ASA account
 *
 * Deletes the stored credentials, so nobody can use the ASA account any more. The account in the application
 * itself is not touched.
 *
 * `POST /api/v3/delete-asa-account`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function deleteAsaAccount(
  client: Client,
  params: DeleteAsaAccountDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'deleteAsaAccount', method: 'POST', path: '/api/v3/delete-asa-account', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Delete several ASA accounts
 *
 * Deletes up to 100 ASA accounts of one application in one call.
 *
 * `POST /api/v3/delete-asa-accounts-batch`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function deleteAsaAccountBatch(
  client: Client,
  params: DeleteAsaAccountBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deleteAsaAccountBatch',
      method: 'POST',
      path: '/api/v3/delete-asa-accounts-batch',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Assign an ASA account
 *
 * Lets users, roles, groups or departments use an ASA account. One call takes up to 10 entries in `targets`,
 * each with up to 100 identifiers of one kind.
 *
 * `POST /api/v3/assign-asa-account`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function assignAsaAccount(
  client: Client,
  params: AssignAsaAccountsDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'assignAsaAccount', method: 'POST', path: '/api/v3/assign-asa-account', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Unassign an ASA account
 *
 * Takes an ASA account away from users, roles, groups or departments that it was assigned to. One call takes up
 * to 10 entries in `targets`, each with up to 100 identifiers of one kind.
 *
 * `POST /api/v3/unassign-asa-account`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function unassignAsaAccount(
  client: Client,
  params: AssignAsaAccountsDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'unassignAsaAccount',
      method: 'POST',
      path: '/api/v3/unassign-asa-account',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * List who an ASA account is assigned to
 *
 * Returns the users, roles, groups and departments that an ASA account is assigned to, page by page.
 *
 * `GET /api/v3/get-asa-account-assigned-targets`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function getAsaAccountAssignedTargets(
  client: Client,
  params: GetAsaAccountAssignedTargetsParams,
  options?: RequestOptions,
): PagePromise<GetAsaAccountAssignedTargetRespDto, AsaAccountTargetDto> {
  return paginate(
    client,
    { operationId: 'getAsaAccountAssignedTargets', method: 'GET', path: '/api/v3/get-asa-account-assigned-targets' },
    params,
    options,
  );
}

/**
 * Get the ASA account assigned to someone
 *
 * Returns the ASA account that is assigned directly to a user, role, group or department in one application. An
 * account that a user has only through a role, group or department does not count. `data` is `null` when there
 * is none.
 *
 * `GET /api/v3/get-assigned-account`
 *
 * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
 */
export function getAssignedAsaAccount(
  client: Client,
  params: GetAssignedAsaAccountParams,
  options?: RequestOptions,
): ApiPromise<AsaAccountSingleNullableRespDto> {
  return client.request(
    {
      operationId: 'getAssignedAsaAccount',
      method: 'GET',
      path: '/api/v3/get-assigned-account',
      sensitive: ['accountInfo', 'password'],
    },
    params,
    options,
  );
}

/**
 * Get the ASA account assigned to someone
 *
 * @deprecated Use {@link getAssignedAsaAccount} instead.
 */
export const getAssignedAccount: typeof getAssignedAsaAccount = getAssignedAsaAccount;

/**
 * List the applications for Windows sign-in
 *
 * Returns the applications to choose from when you set up how GenAuth takes over Windows sign-in, with
 * `updateVerifyConfig`. The API declares the answer as a single application, although several may match; check
 * whether an array came before you read it.
 *
 * `GET /api/v3/verify-config-app`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getVerifyConfigApp(
  client: Client,
  params?: GetVerifyConfigAppParams,
  options?: RequestOptions,
): ApiPromise<ApplicationDto> {
  return client.request(
    {
      operationId: 'getVerifyConfigApp',
      method: 'GET',
      path: '/api/v3/verify-config-app',
      response: 'json',
      sensitive: ['client_secret'],
    },
    params,
    options,
  );
}

/**
 * Get the Windows sign-in settings
 *
 * Returns how GenAuth takes over signing in to Windows and changing the Windows password: whether it does, and
 * with which application.
 *
 * `GET /api/v3/verify-config`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getVerifyConfig(client: Client, options?: RequestOptions): ApiPromise<VerifyConfigInfoRespDto> {
  return client.request(
    { operationId: 'getVerifyConfig', method: 'GET', path: '/api/v3/verify-config', sensitive: ['appSecret'] },
    undefined,
    options,
  );
}

/**
 * Update the Windows sign-in settings
 *
 * Replaces the settings by which GenAuth takes over signing in to Windows and changing the Windows password, and
 * returns them. Read them first with `getVerifyConfig`, then send them back with your changes.
 *
 * `PUT /api/v3/verify-config`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateVerifyConfig(
  client: Client,
  params: VerifyConfigDataDto,
  options?: RequestOptions,
): ApiPromise<VerifyConfigInfoRespDto> {
  return client.request(
    {
      operationId: 'updateVerifyConfig',
      method: 'PUT',
      path: '/api/v3/verify-config',
      body: 'application/json',
      sensitive: ['appSecret'],
    },
    params,
    options,
  );
}
