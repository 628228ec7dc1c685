// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  AuthorizedResourcePaginatedRespDto,
  CommonResponseDto,
  GetMapInfoRespDto,
  GroupPaginatedRespDto,
  IsSuccessRespDto,
  ResignUserBatchReqDto,
  ResignUserRespDto,
  RolePaginatedRespDto,
  SetUserDepartmentsDto,
  SyncRelationListRespDto,
  UserDepartmentPaginatedRespDto,
  UserDepartmentRespDto,
  UserDto,
  UserPaginatedRespDto,
  UserSingleRespDto,
} from '../models/shared.ts';
import type {
  AppListRespDto,
  CheckSessionStatusDto,
  CheckSessionStatusRespDto,
  CreateUserBatchReqDto,
  CreateUserReqDto,
  DeleteUserSyncRelationReqDto,
  DeleteUsersBatchDto,
  GetOtpSecretByUserParams,
  GetOtpSecretRespDto,
  GetUserAccessibleAppsParams,
  GetUserAuthorizedAppsParams,
  GetUserAuthorizedResourcesParams,
  GetUserBatchParams,
  GetUserDepartmentsParams,
  GetUserEncryptPasswordBatchDto,
  GetUserEncryptPasswordBatchRespDto,
  GetUserGroupsParams,
  GetUserIdentitiesParams,
  GetUserLoggedinAppsParams,
  GetUserLoggedinIdentitiesParams,
  GetUserLoginHistoryParams,
  GetUserMfaInfoParams,
  GetUserMfaStatusParams,
  GetUserParams,
  GetUserPasswordCiphertextDto,
  GetUserPasswordCiphertextRespDto,
  GetUserPrincipalAuthenticationInfoParams,
  GetUserRolesParams,
  GetUserSyncRelationsParams,
  HasAnyRoleReqDto,
  HasAnyRoleRespDto,
  IdentityListRespDto,
  ImportOtpReqDto,
  IsUserExistsReqDto,
  IsUserExistsRespDto,
  KickUsersDto,
  LinkIdentityDto,
  LinkIdentityResDto,
  ListArchivedUsersParams,
  ListArchivedUsersRespDto,
  ListArchivedUsersSingleRespDto,
  ListUsersLegacyParams,
  ListUsersRequestDto,
  PrincipalAuthenticationInfoPaginatedRespDto,
  ResetUserPrincipalAuthenticationInfoDto,
  ResignUserReqDto,
  SetMfaStatusDto,
  UnlinkIdentity,
  UnlinkIdentityResDto,
  UpdateUserBatchReqDto,
  UpdateUserReqDto,
  UserFieldDecryptReqDto,
  UserFieldDecryptRespDto,
  UserListRespDto,
  UserLoggedInAppsListRespDto,
  UserLoggedInIdentitiesRespDto,
  UserLoginHistoryDto,
  UserLoginHistoryPaginatedRespDto,
  UserMfaSingleRespDto,
} from '../models/users.ts';

/**
 * List and search users
 *
 * Returns a page of the users of the user pool. Without `keywords`, `advancedFilter` and `searchQuery` it lists
 * every user.
 *
 * **Keyword search.** `keywords` is matched loosely against the fields in `options.fuzzySearchOn`; by default
 * phone number, email address, name, username, nickname and identity number:
 *
 * ```json
 * {"keywords": "Göteborg", "options": {"fuzzySearchOn": ["address"]}}
 * ```
 *
 * **Advanced filter.** Each item of `advancedFilter` is one condition on profile fields, custom fields,
 * departments, sign-in activity,
 * user source or external identities. Conditions combine freely:
 *
 * - Suspended users: `{"field": "status", "operator": "EQUAL", "value": "Suspended"}`
 * - Email addresses of one domain: `{"field": "email", "operator": "CONTAINS", "value": "@halden.example"}`
 * - A custom field, named by its key: `{"field": "costCenter", "operator": "EQUAL", "value": "R-200"}`
 * - 10 or more sign-ins: `{"field": "loginsCount", "operator": "GREATER", "value": 10}`
 * - 10 to 100 sign-ins: `{"field": "loginsCount", "operator": "BETWEEN", "value": [10, 100]}`
 * - Last sign-in within a period, in milliseconds since the Unix epoch:
 *   `{"field": "lastLogin", "operator": "BETWEEN", "value": [1771804800000, 1772409600000]}`
 * - Users who have signed in to one of several applications:
 *   `{"field": "loggedInApps", "operator": "IN", "value": ["6745c0de0a1b2c3d4e5fa001", "6745c0de0a1b2c3d4e5fa002"]}`
 * - Members of a department and the departments below it:
 *
 * ```json
 * {
 *   "advancedFilter": [
 *     {
 *       "field": "department",
 *       "operator": "IN",
 *       "value": [
 *         {
 *           "organizationCode": "halden",
 *           "departmentId": "6745c0de0a1b2c3d4e5fd001",
 *           "departmentIdType": "department_id",
 *           "includeChildrenDepartments": true
 *         }
 *       ]
 *     }
 *   ]
 * }
 * ```
 *
 * `POST /api/v3/list-users`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listUsers<CustomData = Record<string, unknown>>(
  client: Client,
  params?: ListUsersRequestDto,
  options?: RequestOptions,
): PagePromise<UserPaginatedRespDto<CustomData>, UserDto<CustomData>> {
  return paginate(
    client,
    {
      operationId: 'listUsers',
      method: 'POST',
      path: '/api/v3/list-users',
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
 * List users by status or update time
 *
 * Returns a page of users, optionally only those in one status or those created or updated within a period. Use
 * `listUsers` instead, which also searches by keyword and filters on any field.
 *
 * `GET /api/v3/list-users`
 *
 * @throws ApiError when the API answers with a failure.
 * @deprecated Use {@link listUsers} instead.
 */
export function listUsersLegacy<CustomData = Record<string, unknown>>(
  client: Client,
  params?: ListUsersLegacyParams,
  options?: RequestOptions,
): PagePromise<UserPaginatedRespDto<CustomData>, UserDto<CustomData>> {
  return paginate(
    client,
    {
      operationId: 'listUsersLegacy',
      method: 'GET',
      path: '/api/v3/list-users',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Get a user
 *
 * Returns one user, found by ID or by any other identifier named in `userIdType`: phone number, email address,
 * username, an ID of your own system, or an external identity. Custom data, identities, departments and
 * positions come only when you ask for them with the `with…` parameters.
 *
 * `GET /api/v3/get-user`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function getUser<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetUserParams,
  options?: RequestOptions,
): ApiPromise<UserSingleRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getUser',
      method: 'GET',
      path: '/api/v3/get-user',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Get several users
 *
 * Returns the users with the given identifiers in one call. All identifiers must be of the same kind, named in
 * `userIdType`. Custom data, identities and departments come only when you ask for them with the `with…`
 * parameters. Identifiers that match no user are left out.
 *
 * `GET /api/v3/get-user-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getUserBatch<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetUserBatchParams,
  options?: RequestOptions,
): ApiPromise<UserListRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getUserBatch',
      method: 'GET',
      path: '/api/v3/get-user-batch',
      query: { userIds: 'brackets' },
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Decrypt user fields
 *
 * Returns the plain values of user fields that GenAuth handed out encrypted because data encryption is on for
 * the user pool. Decryption needs the private key from the console, under **Security settings → Data security →
 * Data encryption**. Nothing is stored or changed.
 *
 * `POST /api/v3/users/field/decrypt`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function userFieldDecrypt(
  client: Client,
  params: UserFieldDecryptReqDto,
  options?: RequestOptions,
): ApiPromise<UserFieldDecryptRespDto> {
  return client.request(
    {
      operationId: 'userFieldDecrypt',
      method: 'POST',
      path: '/api/v3/users/field/decrypt',
      body: 'application/json',
      retry: 'safe',
      sensitive: ['privateKey'],
    },
    params,
    options,
  );
}

/**
 * Create a user
 *
 * Creates a user with administrator rights, so no verification code or other security check stands in the way.
 *
 * Give at least one of `email`, `phone` and `username`. Each of these and `externalId` must be unique in the
 * user pool.
 * Keys of `customData` must be custom fields that already exist in the user pool.
 *
 * `POST /api/v3/create-user`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createUser<CustomData = Record<string, unknown>>(
  client: Client,
  params?: CreateUserReqDto,
  options?: RequestOptions,
): ApiPromise<UserSingleRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'createUser',
      method: 'POST',
      path: '/api/v3/create-user',
      body: 'application/json',
      sensitive: ['password', 'salt', 'secret', 'recoveryCode', 'accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Create several users
 *
 * Creates up to 50 users in one call with administrator rights, so no verification code or other security check
 * stands in the way.
 *
 * Every user needs at least one of `email`, `phone` and `username`. Each of these and `externalId` must be
 * unique in the user pool.
 * `options` applies to all users of the call.
 *
 * `POST /api/v3/create-users-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createUsersBatch<CustomData = Record<string, unknown>>(
  client: Client,
  params: CreateUserBatchReqDto,
  options?: RequestOptions,
): ApiPromise<UserListRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'createUsersBatch',
      method: 'POST',
      path: '/api/v3/create-users-batch',
      body: 'application/json',
      sensitive: ['password', 'salt', 'secret', 'recoveryCode', 'accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Update a user
 *
 * Changes the profile, contact data, status, password or custom data of a user; send only the properties to
 * change. The change is made with administrator rights, so a new email address or phone number needs no
 * verification code. `email`, `phone`, `username` and `externalId` must stay unique in the user pool.
 *
 * `POST /api/v3/update-user`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function updateUser<CustomData = Record<string, unknown>>(
  client: Client,
  params: UpdateUserReqDto,
  options?: RequestOptions,
): ApiPromise<UserSingleRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'updateUser',
      method: 'POST',
      path: '/api/v3/update-user',
      body: 'application/json',
      sensitive: ['password', 'identityNumber', 'accessToken', 'refreshToken'],
    },
    params,
    options,
  );
}

/**
 * Update several users
 *
 * Changes several users in one call, each with values of its own; send only the properties to change. The
 * changes are made with administrator rights, so new email addresses and phone numbers need no verification
 * code. `email`, `phone`, `username` and `externalId` must stay unique in the user pool. `options` applies to
 * all users of the call.
 *
 * `POST /api/v3/update-user-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateUserBatch<CustomData = Record<string, unknown>>(
  client: Client,
  params: UpdateUserBatchReqDto,
  options?: RequestOptions,
): ApiPromise<UserListRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'updateUserBatch',
      method: 'POST',
      path: '/api/v3/update-user-batch',
      body: 'application/json',
      sensitive: ['password', 'identityNumber', 'accessToken', 'refreshToken'],
    },
    params,
    options,
  );
}

/**
 * Delete users
 *
 * Deletes up to 50 users in one call. `options.userIdType` lets you name them by email address, username or
 * another identifier instead of their user IDs.
 *
 * `POST /api/v3/delete-users-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteUsersBatch(
  client: Client,
  params: DeleteUsersBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'deleteUsersBatch', method: 'POST', path: '/api/v3/delete-users-batch', body: 'application/json' },
    params,
    options,
  );
}

/**
 * List a user's external identities
 *
 * Returns the user's identities: the links between the user and accounts at external identity providers, such as
 * an OpenID Connect provider or a social sign-in. The access and refresh tokens of those accounts are never part
 * of the answer.
 *
 * `GET /api/v3/get-user-identities`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function getUserIdentities(
  client: Client,
  params: GetUserIdentitiesParams,
  options?: RequestOptions,
): ApiPromise<IdentityListRespDto> {
  return client.request(
    {
      operationId: 'getUserIdentities',
      method: 'GET',
      path: '/api/v3/get-user-identities',
      sensitive: ['accessToken', 'refreshToken'],
    },
    params,
    options,
  );
}

/**
 * List a user's roles
 *
 * Returns the roles of a user in one permission space. Without `namespace` you get only the roles of the default
 * permission space, not those of all permission spaces.
 *
 * `GET /api/v3/get-user-roles`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function getUserRoles(
  client: Client,
  params: GetUserRolesParams,
  options?: RequestOptions,
): ApiPromise<RolePaginatedRespDto> {
  return client.request(
    { operationId: 'getUserRoles', method: 'GET', path: '/api/v3/get-user-roles' },
    params,
    options,
  );
}

/**
 * Get a user's real-name verification
 *
 * Returns the outcome of real-name verification: whether the user's legal identity has been confirmed, and as
 * which person or company.
 *
 * `GET /api/v3/get-user-principal-authentication-info`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function getUserPrincipalAuthenticationInfo(
  client: Client,
  params: GetUserPrincipalAuthenticationInfoParams,
  options?: RequestOptions,
): ApiPromise<PrincipalAuthenticationInfoPaginatedRespDto> {
  return client.request(
    {
      operationId: 'getUserPrincipalAuthenticationInfo',
      method: 'GET',
      path: '/api/v3/get-user-principal-authentication-info',
      sensitive: ['principalCode'],
    },
    params,
    options,
  );
}

/**
 * Delete a user's real-name verification
 *
 * Deletes the real-name verification stored for a user, whether it was made for a person or for a company. To
 * read it first, use `getUserPrincipalAuthenticationInfo`.
 *
 * `POST /api/v3/reset-user-principal-authentication-info`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function resetUserPrincipalAuthenticationInfo(
  client: Client,
  params: ResetUserPrincipalAuthenticationInfoDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'resetUserPrincipalAuthenticationInfo',
      method: 'POST',
      path: '/api/v3/reset-user-principal-authentication-info',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * List a user's departments
 *
 * Returns the departments a user belongs to, page by page, and for each whether the user leads it and whether it
 * is the user's main department. Unless you sort otherwise, the department joined last comes first.
 *
 * `GET /api/v3/get-user-departments`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function getUserDepartments<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetUserDepartmentsParams,
  options?: RequestOptions,
): PagePromise<UserDepartmentPaginatedRespDto<CustomData>, UserDepartmentRespDto<CustomData>> {
  return paginate(
    client,
    { operationId: 'getUserDepartments', method: 'GET', path: '/api/v3/get-user-departments' },
    params,
    options,
  );
}

/**
 * Set a user's departments
 *
 * Sets the departments a user belongs to, from 1 to 50 in one call. For each, you can say whether the user leads
 * it and whether it is the user's main department.
 *
 * `POST /api/v3/set-user-departments`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function setUserDepartments(
  client: Client,
  params: SetUserDepartmentsDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'setUserDepartments',
      method: 'POST',
      path: '/api/v3/set-user-departments',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * List a user's groups
 *
 * Returns the groups a user is a member of. The operation takes no paging parameters.
 *
 * `GET /api/v3/get-user-groups`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function getUserGroups<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetUserGroupsParams,
  options?: RequestOptions,
): ApiPromise<GroupPaginatedRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getUserGroups',
      method: 'GET',
      path: '/api/v3/get-user-groups',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Get the second factors a user has bound
 *
 * Returns, for TOTP, face, SMS and email, whether the user has bound that second factor. For the data that
 * starts an MFA challenge, use `getUserMfaStatus`.
 *
 * `GET /api/v3/get-user-mfa-info`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function getUserMfaInfo(
  client: Client,
  params: GetUserMfaInfoParams,
  options?: RequestOptions,
): ApiPromise<UserMfaSingleRespDto> {
  return client.request(
    { operationId: 'getUserMfaInfo', method: 'GET', path: '/api/v3/get-user-mfa-info' },
    params,
    options,
  );
}

/**
 * List archived users
 *
 * Returns the IDs of the user pool's archived users, page by page, with the time each was archived. Use
 * `startAt` to leave out users archived before a given moment.
 *
 * `GET /api/v3/list-archived-users`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listArchivedUsers(
  client: Client,
  params?: ListArchivedUsersParams,
  options?: RequestOptions,
): PagePromise<ListArchivedUsersSingleRespDto, ListArchivedUsersRespDto> {
  return paginate(
    client,
    { operationId: 'listArchivedUsers', method: 'GET', path: '/api/v3/list-archived-users' },
    params,
    options,
  );
}

/**
 * Sign a user out of applications
 *
 * Forces a user out of the applications you list, from 1 to 50 in one call. Despite its name, the operation acts
 * on one user.
 *
 * `POST /api/v3/kick-users`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function kickUsers(
  client: Client,
  params: KickUsersDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'kickUsers', method: 'POST', path: '/api/v3/kick-users', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Check whether a user exists
 *
 * Tells whether the user pool has a user with the given username, email address, phone number or external ID. A
 * missing user is a success with `exists` set to `false`, not an error.
 *
 * `POST /api/v3/is-user-exists`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function isUserExists(
  client: Client,
  params?: IsUserExistsReqDto,
  options?: RequestOptions,
): ApiPromise<IsUserExistsRespDto> {
  return client.request(
    {
      operationId: 'isUserExists',
      method: 'POST',
      path: '/api/v3/is-user-exists',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List the applications a user can access
 *
 * Returns the applications a user can access, each with its sign-in address. For the applications the user has
 * been authorized for, use `getUserAuthorizedApps`.
 *
 * `GET /api/v3/get-user-accessible-apps`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function getUserAccessibleApps(
  client: Client,
  params: GetUserAccessibleAppsParams,
  options?: RequestOptions,
): ApiPromise<AppListRespDto> {
  return client.request(
    { operationId: 'getUserAccessibleApps', method: 'GET', path: '/api/v3/get-user-accessible-apps' },
    params,
    options,
  );
}

/**
 * List the applications a user is authorized for
 *
 * Returns the applications a user has been authorized for, each with its sign-in address. For every application
 * the user can access, use `getUserAccessibleApps`.
 *
 * `GET /api/v3/get-user-authorized-apps`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function getUserAuthorizedApps(
  client: Client,
  params: GetUserAuthorizedAppsParams,
  options?: RequestOptions,
): ApiPromise<AppListRespDto> {
  return client.request(
    { operationId: 'getUserAuthorizedApps', method: 'GET', path: '/api/v3/get-user-authorized-apps' },
    params,
    options,
  );
}

/**
 * Check whether a user has any of several roles
 *
 * Tells whether a user has at least one of the roles you list: `hasAnyRole` is `false` when the user has none of
 * them. The answer does not say which; to see a user's roles, use `getUserRoles`.
 *
 * `POST /api/v3/has-any-role`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function hasAnyRole(
  client: Client,
  params: HasAnyRoleReqDto,
  options?: RequestOptions,
): ApiPromise<HasAnyRoleRespDto> {
  return client.request(
    {
      operationId: 'hasAnyRole',
      method: 'POST',
      path: '/api/v3/has-any-role',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List a user's sign-ins
 *
 * Returns a user's past sign-ins, page by page: to which application, when, and from which IP address and user
 * agent. Narrow them down by application, IP address or time.
 *
 * `GET /api/v3/get-user-login-history`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function getUserLoginHistory(
  client: Client,
  params: GetUserLoginHistoryParams,
  options?: RequestOptions,
): PagePromise<UserLoginHistoryPaginatedRespDto, UserLoginHistoryDto> {
  return paginate(
    client,
    { operationId: 'getUserLoginHistory', method: 'GET', path: '/api/v3/get-user-login-history' },
    params,
    options,
  );
}

/**
 * List the applications a user has signed in to
 *
 * Returns the applications a user has signed in to at some time in the past. It says nothing about whether the
 * user is signed in now; for that, use `checkSessionStatus`.
 *
 * `GET /api/v3/get-user-loggedin-apps`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function getUserLoggedinApps(
  client: Client,
  params: GetUserLoggedinAppsParams,
  options?: RequestOptions,
): ApiPromise<UserLoggedInAppsListRespDto> {
  return client.request(
    { operationId: 'getUserLoggedinApps', method: 'GET', path: '/api/v3/get-user-loggedin-apps' },
    params,
    options,
  );
}

/**
 * List the identities a user has signed in with
 *
 * Returns the identities, and with them the external identity providers, that a user has signed in through at
 * some time in the past. For every identity linked to the user, use `getUserIdentities`.
 *
 * `GET /api/v3/get-user-logged-in-identities`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function getUserLoggedinIdentities(
  client: Client,
  params: GetUserLoggedinIdentitiesParams,
  options?: RequestOptions,
): ApiPromise<UserLoggedInIdentitiesRespDto> {
  return client.request(
    { operationId: 'getUserLoggedinIdentities', method: 'GET', path: '/api/v3/get-user-logged-in-identities' },
    params,
    options,
  );
}

/**
 * Mark a user as having left
 *
 * Offboards a user who has left the company. **This cannot be undone.**
 *
 * - The user's authorizations and the links to departments, roles, groups and positions are deleted.
 * - The account is disabled: the user can no longer sign in to any application. The user's basic profile is
 *   kept.
 *
 * To remove the account altogether, use `deleteUsersBatch`. To offboard several users at once, use
 * `resignUserBatch`.
 *
 * `POST /api/v3/resign-user`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function resignUser(
  client: Client,
  params: ResignUserReqDto,
  options?: RequestOptions,
): ApiPromise<ResignUserRespDto> {
  return client.request(
    { operationId: 'resignUser', method: 'POST', path: '/api/v3/resign-user', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Mark several users as having left
 *
 * Offboards from 1 to 50 users who have left the company. **This cannot be undone.**
 *
 * - The users' authorizations and the links to departments, roles, groups and positions are deleted.
 * - The accounts are disabled: the users can no longer sign in to any application. Their basic profiles are
 *   kept.
 *
 * To remove the accounts altogether, use `deleteUsersBatch`.
 *
 * `POST /api/v3/resign-user-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function resignUserBatch(
  client: Client,
  params: ResignUserBatchReqDto,
  options?: RequestOptions,
): ApiPromise<ResignUserRespDto> {
  return client.request(
    { operationId: 'resignUserBatch', method: 'POST', path: '/api/v3/resign-user-batch', body: 'application/json' },
    params,
    options,
  );
}

/**
 * List the resources a user is authorized for
 *
 * Returns every resource of a permission space that a user is authorized for, with the actions allowed or denied
 * on it. It covers what was granted to the user directly and what the user inherits from groups, roles and
 * organizations.
 *
 * `GET /api/v3/get-user-authorized-resources`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function getUserAuthorizedResources(
  client: Client,
  params: GetUserAuthorizedResourcesParams,
  options?: RequestOptions,
): ApiPromise<AuthorizedResourcePaginatedRespDto> {
  return client.request(
    { operationId: 'getUserAuthorizedResources', method: 'GET', path: '/api/v3/get-user-authorized-resources' },
    params,
    options,
  );
}

/**
 * Check whether a user is signed in to an application
 *
 * Tells whether a user has a signed-in session with an application right now: `active` is `false` when there is
 * none. To end such a session, use `kickUsers`.
 *
 * `POST /api/v3/check-session-status`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function checkSessionStatus(
  client: Client,
  params: CheckSessionStatusDto,
  options?: RequestOptions,
): ApiPromise<CheckSessionStatusRespDto> {
  return client.request(
    {
      operationId: 'checkSessionStatus',
      method: 'POST',
      path: '/api/v3/check-session-status',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Import users' TOTP secrets
 *
 * Binds TOTP authenticators that users already have, by importing their secrets, so that they need not enroll
 * again, for example after moving from another system. One call takes several users.
 *
 * `POST /api/v3/import-otp`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function importOtp(
  client: Client,
  params: ImportOtpReqDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'importOtp',
      method: 'POST',
      path: '/api/v3/import-otp',
      body: 'application/json',
      sensitive: ['secret', 'recoveryCode'],
    },
    params,
    options,
  );
}

/**
 * Get a user's TOTP secret
 *
 * Returns the secret of the TOTP authenticator a user has bound. Whoever holds the secret can produce the user's
 * one-time passwords: keep it out of logs and browsers.
 *
 * `GET /api/v3/get-otp-secret-by-user`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function getOtpSecretByUser(
  client: Client,
  params: GetOtpSecretByUserParams,
  options?: RequestOptions,
): ApiPromise<GetOtpSecretRespDto> {
  return client.request(
    { operationId: 'getOtpSecretByUser', method: 'GET', path: '/api/v3/get-otp-secret-by-user', sensitive: ['secret'] },
    params,
    options,
  );
}

/**
 * Get a user's encrypted password
 *
 * Returns a user's password, encrypted with the key that an administrator has set up in the console for custom
 * password encryption (RSA or SM2, for example). For several users, use `getUserEncryptPasswordBatch`.
 *
 * `POST /api/v3/get-user-password-ciphertext`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function getUserPasswordCiphertext(
  client: Client,
  params: GetUserPasswordCiphertextDto,
  options?: RequestOptions,
): ApiPromise<GetUserPasswordCiphertextRespDto> {
  return client.request(
    {
      operationId: 'getUserPasswordCiphertext',
      method: 'POST',
      path: '/api/v3/get-user-password-ciphertext',
      body: 'application/json',
      retry: 'safe',
      sensitive: ['ciphertext'],
    },
    params,
    options,
  );
}

/**
 * Link an identity to a user
 *
 * Links an account at an external identity provider to a user, on the authority of an administrator. From then
 * on, signing in through that provider with that account signs in as this user.
 *
 * `POST /api/v3/link-identity`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function linkIdentity(
  client: Client,
  params: LinkIdentityDto,
  options?: RequestOptions,
): ApiPromise<LinkIdentityResDto> {
  return client.request(
    { operationId: 'linkIdentity', method: 'POST', path: '/api/v3/link-identity', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Unlink a user's identities at a provider
 *
 * Removes every identity that a user has at one external identity provider. The user can no longer sign in
 * through that provider until an identity is linked again, for example with `linkIdentity`.
 *
 * `POST /api/v3/unlink-identity`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function unlinkIdentity(
  client: Client,
  params: UnlinkIdentity,
  options?: RequestOptions,
): ApiPromise<UnlinkIdentityResDto> {
  return client.request(
    { operationId: 'unlinkIdentity', method: 'POST', path: '/api/v3/unlink-identity', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Set a user's MFA trigger data
 *
 * Stores a user's MFA trigger data: the MFA token, the contact details for verification codes, and the second
 * factors on offer. To read it, use `getUserMfaStatus`. Despite its name, the operation acts on one user.
 *
 * `POST /api/v3/set-mfa-status`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function setUsersMfaStatus(
  client: Client,
  params: SetMfaStatusDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'setUsersMfaStatus',
      method: 'POST',
      path: '/api/v3/set-mfa-status',
      body: 'application/json',
      sensitive: ['mfaToken'],
    },
    params,
    options,
  );
}

/**
 * Get a user's MFA trigger data
 *
 * Returns a user's MFA trigger data: the MFA token, the contact details for verification codes, and the second
 * factors on offer. To see only which second factors the user has bound, use `getUserMfaInfo`.
 *
 * `GET /api/v3/get-mfa-status`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function getUserMfaStatus(
  client: Client,
  params: GetUserMfaStatusParams,
  options?: RequestOptions,
): ApiPromise<GetMapInfoRespDto> {
  return client.request(
    { operationId: 'getUserMfaStatus', method: 'GET', path: '/api/v3/get-mfa-status', sensitive: ['mfaToken'] },
    params,
    options,
  );
}

/**
 * List a user's synchronization links
 *
 * Returns the accounts in other systems that a user is linked to by synchronization, whether the user was
 * synchronized from there or to there.
 *
 * `GET /api/v3/get-user-sync-relations`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function getUserSyncRelations(
  client: Client,
  params: GetUserSyncRelationsParams,
  options?: RequestOptions,
): ApiPromise<SyncRelationListRespDto> {
  return client.request(
    { operationId: 'getUserSyncRelations', method: 'GET', path: '/api/v3/get-user-sync-relations' },
    params,
    options,
  );
}

/**
 * Delete a user's synchronization links
 *
 * Deletes the links that synchronization has made between a user and the accounts in one type of identity
 * source. To see a user's links, use `getUserSyncRelations`.
 *
 * `POST /api/v3/delete-user-sync-relations`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function deleteUserSyncRelations(
  client: Client,
  params: DeleteUserSyncRelationReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deleteUserSyncRelations',
      method: 'POST',
      path: '/api/v3/delete-user-sync-relations',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Get encrypted passwords by user ID
 *
 * Returns the encrypted password for the user IDs you list. To name a user by email, phone or another
 * identifier, use `getUserPasswordCiphertext`.
 *
 * `POST /api/v3/batch-get-user-encrypt-password`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getUserEncryptPasswordBatch(
  client: Client,
  params: GetUserEncryptPasswordBatchDto,
  options?: RequestOptions,
): ApiPromise<GetUserEncryptPasswordBatchRespDto> {
  return client.request(
    {
      operationId: 'getUserEncryptPasswordBatch',
      method: 'POST',
      path: '/api/v3/batch-get-user-encrypt-password',
      body: 'application/json',
      retry: 'safe',
      sensitive: ['encryptedPassword'],
    },
    params,
    options,
  );
}
