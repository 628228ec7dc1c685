// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the GenAuth Management API as a method. */
export interface ManagementApi extends Client {
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
  listUsers<CustomData = Record<string, unknown>>(
    params?: Models.ListUsersRequestDto,
    options?: RequestOptions,
  ): PagePromise<Models.UserPaginatedRespDto<CustomData>, Models.UserDto<CustomData>>;

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
  listUsersLegacy<CustomData = Record<string, unknown>>(
    params?: Models.ListUsersLegacyParams,
    options?: RequestOptions,
  ): PagePromise<Models.UserPaginatedRespDto<CustomData>, Models.UserDto<CustomData>>;

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
  getUser<CustomData = Record<string, unknown>>(
    params: Models.GetUserParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserSingleRespDto<CustomData>>;

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
  getUserBatch<CustomData = Record<string, unknown>>(
    params: Models.GetUserBatchParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserListRespDto<CustomData>>;

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
  userFieldDecrypt(
    params: Models.UserFieldDecryptReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.UserFieldDecryptRespDto>;

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
  createUser<CustomData = Record<string, unknown>>(
    params?: Models.CreateUserReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.UserSingleRespDto<CustomData>>;

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
  createUsersBatch<CustomData = Record<string, unknown>>(
    params: Models.CreateUserBatchReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.UserListRespDto<CustomData>>;

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
  updateUser<CustomData = Record<string, unknown>>(
    params: Models.UpdateUserReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.UserSingleRespDto<CustomData>>;

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
  updateUserBatch<CustomData = Record<string, unknown>>(
    params: Models.UpdateUserBatchReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.UserListRespDto<CustomData>>;

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
  deleteUsersBatch(params: Models.DeleteUsersBatchDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

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
  getUserIdentities(
    params: Models.GetUserIdentitiesParams,
    options?: RequestOptions,
  ): ApiPromise<Models.IdentityListRespDto>;

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
  getUserRoles(params: Models.GetUserRolesParams, options?: RequestOptions): ApiPromise<Models.RolePaginatedRespDto>;

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
  getUserPrincipalAuthenticationInfo(
    params: Models.GetUserPrincipalAuthenticationInfoParams,
    options?: RequestOptions,
  ): ApiPromise<Models.PrincipalAuthenticationInfoPaginatedRespDto>;

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
  resetUserPrincipalAuthenticationInfo(
    params: Models.ResetUserPrincipalAuthenticationInfoDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  getUserDepartments<CustomData = Record<string, unknown>>(
    params: Models.GetUserDepartmentsParams,
    options?: RequestOptions,
  ): PagePromise<Models.UserDepartmentPaginatedRespDto<CustomData>, Models.UserDepartmentRespDto<CustomData>>;

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
  setUserDepartments(
    params: Models.SetUserDepartmentsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * List a user's groups
   *
   * Returns the groups a user is a member of. The operation takes no paging parameters.
   *
   * `GET /api/v3/get-user-groups`
   *
   * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
   */
  getUserGroups<CustomData = Record<string, unknown>>(
    params: Models.GetUserGroupsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GroupPaginatedRespDto<CustomData>>;

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
  getUserMfaInfo(
    params: Models.GetUserMfaInfoParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserMfaSingleRespDto>;

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
  listArchivedUsers(
    params?: Models.ListArchivedUsersParams,
    options?: RequestOptions,
  ): PagePromise<Models.ListArchivedUsersSingleRespDto, Models.ListArchivedUsersRespDto>;

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
  kickUsers(params: Models.KickUsersDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

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
  isUserExists(params?: Models.IsUserExistsReqDto, options?: RequestOptions): ApiPromise<Models.IsUserExistsRespDto>;

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
  getUserAccessibleApps(
    params: Models.GetUserAccessibleAppsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.AppListRespDto>;

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
  getUserAuthorizedApps(
    params: Models.GetUserAuthorizedAppsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.AppListRespDto>;

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
  hasAnyRole(params: Models.HasAnyRoleReqDto, options?: RequestOptions): ApiPromise<Models.HasAnyRoleRespDto>;

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
  getUserLoginHistory(
    params: Models.GetUserLoginHistoryParams,
    options?: RequestOptions,
  ): PagePromise<Models.UserLoginHistoryPaginatedRespDto, Models.UserLoginHistoryDto>;

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
  getUserLoggedinApps(
    params: Models.GetUserLoggedinAppsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserLoggedInAppsListRespDto>;

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
  getUserLoggedinIdentities(
    params: Models.GetUserLoggedinIdentitiesParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserLoggedInIdentitiesRespDto>;

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
  resignUser(params: Models.ResignUserReqDto, options?: RequestOptions): ApiPromise<Models.ResignUserRespDto>;

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
  resignUserBatch(params: Models.ResignUserBatchReqDto, options?: RequestOptions): ApiPromise<Models.ResignUserRespDto>;

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
  getUserAuthorizedResources(
    params: Models.GetUserAuthorizedResourcesParams,
    options?: RequestOptions,
  ): ApiPromise<Models.AuthorizedResourcePaginatedRespDto>;

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
  checkSessionStatus(
    params: Models.CheckSessionStatusDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CheckSessionStatusRespDto>;

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
  importOtp(params: Models.ImportOtpReqDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

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
  getOtpSecretByUser(
    params: Models.GetOtpSecretByUserParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetOtpSecretRespDto>;

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
  getUserPasswordCiphertext(
    params: Models.GetUserPasswordCiphertextDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetUserPasswordCiphertextRespDto>;

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
  linkIdentity(params: Models.LinkIdentityDto, options?: RequestOptions): ApiPromise<Models.LinkIdentityResDto>;

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
  unlinkIdentity(params: Models.UnlinkIdentity, options?: RequestOptions): ApiPromise<Models.UnlinkIdentityResDto>;

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
  setUsersMfaStatus(params: Models.SetMfaStatusDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

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
  getUserMfaStatus(
    params: Models.GetUserMfaStatusParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetMapInfoRespDto>;

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
  getUserSyncRelations(
    params: Models.GetUserSyncRelationsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.SyncRelationListRespDto>;

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
  deleteUserSyncRelations(
    params: Models.DeleteUserSyncRelationReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  getUserEncryptPasswordBatch(
    params: Models.GetUserEncryptPasswordBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetUserEncryptPasswordBatchRespDto>;

  /**
   * Get a group
   *
   * Returns one group, found by its code. Fails with `statusCode` 404 when no group has this code.
   *
   * `GET /api/v3/get-group`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getGroup<CustomData = Record<string, unknown>>(
    params: Models.GetGroupParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GroupSingleRespDto<CustomData>>;

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
  listGroups<CustomData = Record<string, unknown>>(
    params?: Models.ListGroupsParams,
    options?: RequestOptions,
  ): PagePromise<Models.GroupPaginatedRespDto<CustomData>, Models.ResGroupDto<CustomData>>;

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
  getAllGroups<CustomData = Record<string, unknown>>(
    params?: Models.GetAllGroupsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GroupListRespDto<CustomData>>;

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
  createGroup<CustomData = Record<string, unknown>>(
    params: Models.CreateGroupReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GroupSingleRespDto<CustomData>>;

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
  createOrUpdateGroup<CustomData = Record<string, unknown>>(
    params: Models.CreateOrUpdateGroupReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CreateOrUpdateGroupRespDto<CustomData>>;

  /**
   * Create several groups
   *
   * Creates up to 50 groups and returns them.
   *
   * `POST /api/v3/create-groups-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createGroupsBatch<CustomData = Record<string, unknown>>(
    params: Models.CreateGroupBatchReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GroupListRespDto<CustomData>>;

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
  updateGroup<CustomData = Record<string, unknown>>(
    params: Models.UpdateGroupReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GroupSingleRespDto<CustomData>>;

  /**
   * Delete groups
   *
   * Deletes up to 50 groups, each named by its code.
   *
   * `POST /api/v3/delete-groups-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteGroupsBatch(params: Models.DeleteGroupsReqDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Add users to a group
   *
   * Adds up to 50 users to a group.
   *
   * `POST /api/v3/add-group-members`
   *
   * @throws ApiError when the API answers with a failure.
   */
  addGroupMembers(params: Models.AddGroupMembersReqDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Remove users from a group
   *
   * Removes up to 50 users from a group. Their accounts remain.
   *
   * `POST /api/v3/remove-group-members`
   *
   * @throws ApiError when the API answers with a failure.
   */
  removeGroupMembers(
    params: Models.RemoveGroupMembersReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * List the members of a group
   *
   * Returns the users who are members of a group, page by page.
   *
   * `GET /api/v3/list-group-members`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listGroupMembers<CustomData = Record<string, unknown>>(
    params: Models.ListGroupMembersParams,
    options?: RequestOptions,
  ): PagePromise<Models.UserPaginatedRespDto<CustomData>, Models.UserDto<CustomData>>;

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
  getGroupAuthorizedResources(
    params: Models.GetGroupAuthorizedResourcesParams,
    options?: RequestOptions,
  ): ApiPromise<Models.AuthorizedResourceListRespDto>;

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
  getRole(params: Models.GetRoleParams, options?: RequestOptions): ApiPromise<Models.RoleSingleRespDto>;

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
  assignRole(params: Models.AssignRoleDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

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
  assignRoleBatch(params: Models.AssignRoleBatchDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

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
  revokeRole(params: Models.RevokeRoleDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

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
  revokeRoleBatch(params: Models.RevokeRoleBatchDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * List the resources a role is authorized for
   *
   * Returns the resources that a role is authorized for, with the actions it may perform on each.
   *
   * `GET /api/v3/get-role-authorized-resources`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getRoleAuthorizedResources(
    params: Models.GetRoleAuthorizedResourcesParams,
    options?: RequestOptions,
  ): ApiPromise<Models.RoleAuthorizedResourcePaginatedRespDto>;

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
  listRoleMembers<CustomData = Record<string, unknown>>(
    params: Models.ListRoleMembersParams,
    options?: RequestOptions,
  ): PagePromise<Models.UserPaginatedRespDto<CustomData>, Models.UserDto<CustomData>>;

  /**
   * List the departments a role is assigned to
   *
   * Returns the departments that a role is assigned to, page by page.
   *
   * `GET /api/v3/list-role-departments`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listRoleDepartments(
    params: Models.ListRoleDepartmentsParams,
    options?: RequestOptions,
  ): PagePromise<Models.RoleDepartmentListPaginatedRespDto, Models.RoleDepartmentRespDto>;

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
  createRole(params: Models.CreateRoleDto, options?: RequestOptions): ApiPromise<Models.RoleSingleRespDto>;

  /**
   * List roles
   *
   * Returns the roles of a permission space, page by page. Use `keywords` to search them by code or name.
   *
   * `GET /api/v3/list-roles`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listRoles(
    params?: Models.ListRolesParams,
    options?: RequestOptions,
  ): PagePromise<Models.RolePaginatedRespDto, Models.RoleDto>;

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
  deleteRolesBatch(params: Models.DeleteRoleDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Create several roles
   *
   * Creates up to 50 roles, each in the permission space named in its entry.
   *
   * `POST /api/v3/create-roles-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createRolesBatch(params: Models.CreateRolesBatch, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

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
  updateRole(params: Models.UpdateRoleDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

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
  deleteRoles(params: Models.DeleteRoleBatchDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

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
  checkRoleParams(
    params: Models.CheckRoleParamsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.RoleCheckParamsRespDto>;

  /**
   * Check whether a role code or name is available
   *
   * @deprecated Use {@link checkRoleParams} instead.
   */
  checkParamsNamespace(
    params: Models.CheckRoleParamsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.RoleCheckParamsRespDto>;

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
  listRoleAssignments(
    params: Models.ListRoleAssignmentsParams,
    options?: RequestOptions,
  ): PagePromise<Models.RoleListPageRespDto, Models.RolePermissionListDto>;

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
  createAdminRole(
    params: Models.CreateAdminRoleDto,
    options?: RequestOptions,
  ): ApiPromise<Models.RoleCheckParamsRespDto>;

  /**
   * Delete administrator roles
   *
   * Deletes up to 50 custom administrator roles.
   *
   * `POST /api/v3/delete-admin-roles`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteAdminRolesBatch(
    params: Models.DeleteAdminRoleDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  checkRoleMutualExclusion(
    params: Models.CheckRoleMutualExclusionReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CheckRoleMutualExclusionRespDto>;

  /**
   * Check roles for mutual exclusion
   *
   * @deprecated Use {@link checkRoleMutualExclusion} instead.
   */
  checkMutualExclusion(
    params: Models.CheckRoleMutualExclusionReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CheckRoleMutualExclusionRespDto>;

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
  getOrganization<CustomData = Record<string, unknown>>(
    params: Models.GetOrganizationParams,
    options?: RequestOptions,
  ): ApiPromise<Models.OrganizationSingleRespDto<CustomData>>;

  /**
   * Get several organizations
   *
   * Returns the organizations with the given codes in one call. Codes that match none are left out.
   *
   * `GET /api/v3/get-organization-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getOrganizationsBatch<CustomData = Record<string, unknown>>(
    params: Models.GetOrganizationsBatchParams,
    options?: RequestOptions,
  ): ApiPromise<Models.OrganizationListRespDto<CustomData>>;

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
  listOrganizations<CustomData = Record<string, unknown>>(
    params?: Models.ListOrganizationsParams,
    options?: RequestOptions,
  ): PagePromise<Models.OrganizationPaginatedRespDto<CustomData>, Models.OrganizationDto<CustomData>>;

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
  createOrganization<CustomData = Record<string, unknown>>(
    params: Models.CreateOrganizationReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.OrganizationSingleRespDto<CustomData>>;

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
  updateOrganization<CustomData = Record<string, unknown>>(
    params: Models.UpdateOrganizationReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.OrganizationSingleRespDto<CustomData>>;

  /**
   * Delete an organization
   *
   * Deletes an organization together with the whole tree of departments in it.
   *
   * `POST /api/v3/delete-organization`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteOrganization(
    params: Models.DeleteOrganizationReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Search organizations
   *
   * Returns the organizations that match a search text, such as a part of their name, page by page.
   *
   * `GET /api/v3/search-organizations`
   *
   * @throws ApiError when the API answers with a failure.
   */
  searchOrganizations<CustomData = Record<string, unknown>>(
    params: Models.SearchOrganizationsParams,
    options?: RequestOptions,
  ): PagePromise<Models.OrganizationPaginatedRespDto<CustomData>, Models.OrganizationDto<CustomData>>;

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
  updateOrganizationStatus(
    params: Models.UpdateOrganizationStatusReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  getDepartment<CustomData = Record<string, unknown>>(
    params?: Models.GetDepartmentParams,
    options?: RequestOptions,
  ): ApiPromise<Models.DepartmentSingleRespDto<CustomData>>;

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
  getDepartmentAllApp<CustomData = Record<string, unknown>>(
    params: Models.GetDepartmentByIdReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.DepartmentSingleRespDto<CustomData>>;

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
  createDepartment<CustomData = Record<string, unknown>>(
    params: Models.CreateDepartmentReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.DepartmentSingleRespDto<CustomData>>;

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
  updateDepartment<CustomData = Record<string, unknown>>(
    params: Models.UpdateDepartmentReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.DepartmentSingleRespDto<CustomData>>;

  /**
   * Delete a department
   *
   * Deletes a department from an organization. To delete the organization itself, use `deleteOrganization`.
   *
   * `POST /api/v3/delete-department`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteDepartment(
    params: Models.DeleteDepartmentReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  searchDepartments<CustomData = Record<string, unknown>>(
    params: Models.SearchDepartmentsReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.DepartmentListRespDto<CustomData>>;

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
  searchDepartmentsList<CustomData = Record<string, unknown>>(
    params: Models.SearchDepartmentsListReqDto,
    options?: RequestOptions,
  ): PagePromise<Models.DepartmentListRespDto<CustomData>, Models.DepartmentDto<CustomData>>;

  /**
   * List the departments below a department
   *
   * Returns the child departments of a department. To get a whole subtree, use `getAllDepartments`.
   *
   * `GET /api/v3/list-children-departments`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listChildrenDepartments<CustomData = Record<string, unknown>>(
    params: Models.ListChildrenDepartmentsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.DepartmentPaginatedRespDto<CustomData>>;

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
  getAllDepartments<CustomData = Record<string, unknown>>(
    params: Models.GetAllDepartmentsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.DepartmentPaginatedRespDto<CustomData>>;

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
  listDepartmentMembers<CustomData = Record<string, unknown>>(
    params: Models.ListDepartmentMembersParams,
    options?: RequestOptions,
  ): PagePromise<Models.UserPaginatedRespDto<CustomData>, Models.UserDto<CustomData>>;

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
  listDepartmentMemberIds(
    params: Models.ListDepartmentMemberIdsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserIdListRespDto>;

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
  searchDepartmentMembers<CustomData = Record<string, unknown>>(
    params: Models.SearchDepartmentMembersParams,
    options?: RequestOptions,
  ): PagePromise<Models.UserPaginatedRespDto<CustomData>, Models.UserDto<CustomData>>;

  /**
   * Add users to a department
   *
   * Puts users in a department. To set all departments of one user in one call, use `setUserDepartments`.
   *
   * `POST /api/v3/add-department-members`
   *
   * @throws ApiError when the API answers with a failure.
   */
  addDepartmentMembers(
    params: Models.AddDepartmentMembersReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Remove users from a department
   *
   * Takes users out of a department. The users themselves are not deleted.
   *
   * `POST /api/v3/remove-department-members`
   *
   * @throws ApiError when the API answers with a failure.
   */
  removeDepartmentMembers(
    params: Models.RemoveDepartmentMembersReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Get the parent of a department
   *
   * Returns the department directly above the given one.
   *
   * `GET /api/v3/get-parent-department`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getParentDepartment<CustomData = Record<string, unknown>>(
    params: Models.GetParentDepartmentParams,
    options?: RequestOptions,
  ): ApiPromise<Models.DepartmentSingleRespDto<CustomData>>;

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
  isUserInDepartment(
    params: Models.IsUserInDepartmentParams,
    options?: RequestOptions,
  ): ApiPromise<Models.IsUserInDepartmentRespDto>;

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
  getDepartmentById<CustomData = Record<string, unknown>>(
    params: Models.GetDepartmentByIdParams,
    options?: RequestOptions,
  ): ApiPromise<Models.DepartmentSingleRespDto<CustomData>>;

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
  createDepartmentTree(
    params: Models.CreateDepartmentTreeReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CreateDepartmentTreeRespDto>;

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
  getDepartmentSyncRelations(
    params: Models.GetDepartmentSyncRelationsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.SyncRelationListRespDto>;

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
  deleteDepartmentSyncRelations(
    params: Models.DeleteDepartmentSyncRelationReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  updateDepartmentStatus(
    params: Models.UpdateDepartmentStatusReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.Node>;

  /**
   * Enable or disable a department
   *
   * @deprecated Use {@link updateDepartmentStatus} instead.
   */
  updateNodeStatus(params: Models.UpdateDepartmentStatusReqDto, options?: RequestOptions): ApiPromise<Models.Node>;

  /**
   * List positions
   *
   * Returns the positions of the user pool, page by page, optionally only those that match a search text or were
   * created or changed within a period. To read positions by their codes, use `postListBatch`.
   *
   * `GET /api/v3/list-post`
   *
   * @throws ApiError when the API answers with a failure.
   */
  postList(
    params?: Models.PostListParams,
    options?: RequestOptions,
  ): PagePromise<Models.PostPaginatedRespDto, Models.PostItemDto>;

  /**
   * List positions by code
   *
   * Returns the positions with the given codes, page by page. It takes the search text and the filters of
   * `postList` as well.
   *
   * `POST /api/v3/list-post`
   *
   * @throws ApiError when the API answers with a failure.
   */
  postListBatch(
    params?: Models.ListPostBatchDto,
    options?: RequestOptions,
  ): PagePromise<Models.PostPaginatedRespDto, Models.PostItemDto>;

  /**
   * Get a position
   *
   * Returns one position, found by its code. To find it by its ID, use `getPostById`. The API declares this answer
   * without its usual envelope, but may send it in one: where the result has `data`, read that.
   *
   * `GET /api/v3/get-post`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getPost(params: Models.GetPostParams, options?: RequestOptions): ApiPromise<Models.CreatePostDto>;

  /**
   * List a user's positions
   *
   * Returns all positions that a user holds. Use `getUser` with `withPost` instead, which returns their IDs, and
   * read their details with `getPostById`.
   *
   * `GET /api/v3/get-user-posts`
   *
   * @throws ApiError when the API answers with a failure.
   * @deprecated Use {@link getUser} instead.
   */
  getUserPosts(params: Models.GetUserPostsParams, options?: RequestOptions): ApiPromise<Models.PostListRespDto>;

  /**
   * Get one position of a user
   *
   * Returns a single position of a user, even when the user holds several. Use `getUser` with `withPost` instead,
   * which returns the IDs of all of them, and read their details with `getPostById`. The API declares this answer
   * without its usual envelope, but may send it in one: where the result has `data`, read that.
   *
   * `GET /api/v3/get-user-post`
   *
   * @throws ApiError when the API answers with a failure.
   * @deprecated Use {@link getUser} instead.
   */
  getUserPost(params: Models.GetUserPostParams, options?: RequestOptions): ApiPromise<Models.CreatePostDto>;

  /**
   * Get a position by its ID
   *
   * Returns the details of a position, found by its ID. Fails with `statusCode` 404 when no position has this ID.
   * To find it by its code, use `getPost`.
   *
   * `POST /api/v3/get-post-by-id`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getPostById(params?: Models.GetPostByIdListDto, options?: RequestOptions): ApiPromise<Models.PostRespDto>;

  /**
   * Create a position
   *
   * Creates a position, optionally linked to departments, and returns it. Give it to users with `setUserPosts` or
   * `userConnectionPost`.
   *
   * `POST /api/v3/create-post`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createPost(params: Models.CreatePostDto, options?: RequestOptions): ApiPromise<Models.CreatePostRespDto>;

  /**
   * Update a position
   *
   * Changes the name, description or departments of a position, and returns it.
   *
   * `POST /api/v3/update-post`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updatePost(params: Models.CreatePostDto, options?: RequestOptions): ApiPromise<Models.CreatePostRespDto>;

  /**
   * Delete a position
   *
   * Deletes a position, named by its code.
   *
   * `POST /api/v3/remove-post`
   *
   * @throws ApiError when the API answers with a failure.
   */
  removePost(params: Models.RemovePostDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Set a user's positions
   *
   * Makes the given positions exactly those that the user holds: new ones are added, those missing from the list
   * are taken away, and the rest stay. To add a single position, use `userConnectionPost`.
   *
   * `POST /api/v3/set-user-posts`
   *
   * @throws ApiError when the API answers with a failure.
   */
  setUserPosts(params: Models.SetUserPostsDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Give a position to a user
   *
   * Links a user to a position. To set all positions of a user in one call, use `setUserPosts`.
   *
   * `POST /api/v3/user-connection-post`
   *
   * @throws ApiError when the API answers with a failure.
   */
  userConnectionPost(
    params: Models.UserConnectionPostDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * List external identity providers
   *
   * Returns the external identity providers of the user pool in one response, or only those of one tenant or
   * application. Read a provider's connections with `getExtIdp`.
   *
   * `GET /api/v3/list-ext-idp`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listExtIdp(params?: Models.ListExtIdpParams, options?: RequestOptions): ApiPromise<Models.ExtIdpListPaginatedRespDto>;

  /**
   * Get an external identity provider
   *
   * Returns one external identity provider with its connections, found by its ID. Fails with `statusCode` 404 when
   * no provider has this ID.
   *
   * `GET /api/v3/get-ext-idp`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getExtIdp(params: Models.GetExtIdpParams, options?: RequestOptions): ApiPromise<Models.ExtIdpDetailSingleRespDto>;

  /**
   * Create an external identity provider
   *
   * Sets up an external identity provider in the user pool or in a tenant, and returns it. Nobody can sign in
   * through it yet: add a connection with `createExtIdpConn` and turn it on for an application with
   * `changeExtIdpConnState`.
   *
   * `POST /api/v3/create-ext-idp`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createExtIdp(params: Models.CreateExtIdpDto, options?: RequestOptions): ApiPromise<Models.ExtIdpSingleRespDto>;

  /**
   * Rename an external identity provider
   *
   * Changes the name of an external identity provider. To change how it is reached, use `updateExtIdpConn`.
   *
   * `POST /api/v3/update-ext-idp`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateExtIdp(params: Models.UpdateExtIdpDto, options?: RequestOptions): ApiPromise<Models.ExtIdpSingleRespDto>;

  /**
   * Delete an external identity provider
   *
   * Deletes an external identity provider. To delete only one of its connections, use `deleteExtIdpConn`.
   *
   * `POST /api/v3/delete-ext-idp`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteExtIdp(params: Models.DeleteExtIdpDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Create a connection to an external identity provider
   *
   * Adds a connection to an existing external identity provider and returns it. A connection holds the
   * configuration for one way to sign in, such as on web pages or in mobile applications, so a provider can have
   * several.
   *
   * `POST /api/v3/create-ext-idp-conn`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createExtIdpConn(
    params: Models.CreateExtIdpConnDto,
    options?: RequestOptions,
  ): ApiPromise<Models.ExtIdpConnDetailSingleRespDto>;

  /**
   * Update a connection to an external identity provider
   *
   * Changes the name, logo or configuration of a connection and returns it. `fields` is merged into the present
   * configuration: what you leave out stays as it is.
   *
   * `POST /api/v3/update-ext-idp-conn`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateExtIdpConn(
    params: Models.UpdateExtIdpConnDto,
    options?: RequestOptions,
  ): ApiPromise<Models.ExtIdpConnDetailSingleRespDto>;

  /**
   * Delete a connection to an external identity provider
   *
   * Deletes one connection. The external identity provider itself stays; `deleteExtIdp` deletes it. To keep the
   * connection but stop its use in an application, use `changeExtIdpConnState`.
   *
   * `POST /api/v3/delete-ext-idp-conn`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteExtIdpConn(params: Models.DeleteExtIdpConnDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Turn a connection on or off for an application
   *
   * Decides whether users of an application can sign in through a connection to an external identity provider.
   *
   * `POST /api/v3/change-ext-idp-conn-state`
   *
   * @throws ApiError when the API answers with a failure.
   */
  changeExtIdpConnState(
    params: Models.ChangeExtIdpConnStateDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Link a connection to a tenant or unlink it
   *
   * Decides whether a tenant uses a connection to an external identity provider.
   *
   * `POST /api/v3/change-ext-idp-conn-association-state`
   *
   * @throws ApiError when the API answers with a failure.
   */
  changeExtIdpConnAssociationState(
    params: Models.ChangeExtIdpAssociationStateDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * List a tenant's external identity providers
   *
   * Returns the external identity providers as the tenant console shows them, page by page, optionally only those
   * of one application or kind. For the user pool's own view, use `listExtIdp`.
   *
   * `GET /api/v3/list-tenant-ext-idp`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listTenantExtIdp(
    params?: Models.ListTenantExtIdpParams,
    options?: RequestOptions,
  ): PagePromise<Models.ExtIdpListPaginatedRespDto, Models.ExtIdpDto>;

  /**
   * List where an external identity provider is in use
   *
   * Returns how applications are connected to an external identity provider, as the provider's page in the console
   * shows it. To turn a connection on or off for an application, use `changeExtIdpConnState`.
   *
   * `GET /api/v3/ext-idp-conn-apps`
   *
   * @throws ApiError when the API answers with a failure.
   */
  extIdpConnStateByApps(
    params: Models.ExtIdpConnStateByAppsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.ExtIdpListPaginatedRespDto>;

  /**
   * Get a cached WeChat access token
   *
   * Returns the access token that GenAuth keeps in its cache for a WeChat mini program or official account, to
   * call WeChat's own API with it. `expiresAt` tells when it expires; ask again then.
   *
   * `POST /api/v3/get-weixin-access-token`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getWechatMpAccessTokenInfo(
    params: Models.GetWechatAccessTokenDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetWechatAccessTokenInfoRespDto>;

  /**
   * Get the built-in user fields
   *
   * Returns all built-in fields of users, such as nickname and birthdate, with their labels and who sees them. To
   * search and page through them use `listUserBaseFields`; to change them, `setUserBaseFields`.
   *
   * `GET /api/v3/get-user-base-fields`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUserBaseFields(options?: RequestOptions): ApiPromise<Models.CustomFieldListRespDto>;

  /**
   * List and search built-in fields
   *
   * Returns the built-in fields with one type of value, page by page, optionally only those that match a keyword
   * or that users or administrators see. To get all built-in fields of users at once, use `getUserBaseFields`.
   *
   * `GET /api/v3/list-user-base-fields`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listUserBaseFields(
    params: Models.ListUserBaseFieldsParams,
    options?: RequestOptions,
  ): PagePromise<Models.ListCistomFieldsResDto, Models.CustomFieldDto>;

  /**
   * Update built-in user fields
   *
   * Changes the labels of built-in fields of users, who sees them and whether users may edit them. The type of
   * value and the uniqueness of a built-in field cannot be changed.
   *
   * `POST /api/v3/set-user-base-fields`
   *
   * @throws ApiError when the API answers with a failure.
   */
  setUserBaseFields(
    params: Models.SetUserBaseFieldsReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CustomFieldListRespDto>;

  /**
   * Get the custom fields of a kind of object
   *
   * Returns all custom fields of users, of roles or of departments. For their values use `getCustomData`; to
   * search and page through the fields, `listCustomFields`.
   *
   * `GET /api/v3/get-custom-fields`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getCustomFields(
    params: Models.GetCustomFieldsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CustomFieldListRespDto>;

  /**
   * List and search custom fields
   *
   * Returns the custom fields with one type of value, page by page, optionally only those that match a keyword or
   * that users or administrators see. To get all custom fields of users, roles or departments at once, use
   * `getCustomFields`.
   *
   * `GET /api/v3/list-custom-fields`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listCustomFields(
    params: Models.ListCustomFieldsParams,
    options?: RequestOptions,
  ): PagePromise<Models.ListCistomFieldsResDto, Models.CustomFieldDto>;

  /**
   * List and search custom fields
   *
   * @deprecated Use {@link listCustomFields} instead.
   */
  listCustFields(
    params: Models.ListCustomFieldsParams,
    options?: RequestOptions,
  ): PagePromise<Models.ListCistomFieldsResDto, Models.CustomFieldDto>;

  /**
   * Create or update custom fields
   *
   * Creates custom fields, up to 50 in one call, or changes those whose key already exists. The key, the type of
   * value and the encryption of a field are fixed once it exists. To give the fields values, use `setCustomData`.
   *
   * `POST /api/v3/set-custom-fields`
   *
   * @throws ApiError when the API answers with a failure.
   */
  setCustomFields(
    params: Models.SetCustomFieldsReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CustomFieldListRespDto>;

  /**
   * Delete custom fields
   *
   * Deletes custom fields of users, roles, groups or departments, up to 50 in one call.
   *
   * `POST /api/v3/delete-custom-fields`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteCustomFields(
    params: Models.DeleteCustomFieldsReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Set values of custom fields
   *
   * Gives custom fields of a user, a role, a group or a department values, up to 50 in one call. A value that is
   * already there is replaced.
   *
   * The fields must exist; create them with `setCustomFields`. A value must fit the `dataType` of its field,
   * otherwise the call fails.
   *
   * `POST /api/v3/set-custom-data`
   *
   * @throws ApiError when the API answers with a failure.
   */
  setCustomData(params: Models.SetCustomDataReqDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Get values of custom fields
   *
   * Returns the values of the custom fields of a user, a role, a group or a department, by field key.
   *
   * `GET /api/v3/get-custom-data`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getCustomData(params: Models.GetCustomDataParams, options?: RequestOptions): ApiPromise<Models.GetCustomDataRespDto>;

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
  createResource(params: Models.CreateResourceDto, options?: RequestOptions): ApiPromise<Models.ResourceRespDto>;

  /**
   * Create several resources
   *
   * Creates up to 50 resources of one permission space in one call, each with its own code, type and actions.
   *
   * `POST /api/v3/create-resources-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createResourcesBatch(
    params: Models.CreateResourcesBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  getResource(params: Models.GetResourceParams, options?: RequestOptions): ApiPromise<Models.ResourceRespDto>;

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
  getResourcesBatch(
    params: Models.GetResourcesBatchParams,
    options?: RequestOptions,
  ): ApiPromise<Models.ResourceListRespDto>;

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
  listCommonResource(
    params?: Models.ListCommonResourceParams,
    options?: RequestOptions,
  ): PagePromise<Models.CommonResourcePaginatedRespDto, Models.CommonResourceDto>;

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
  listResources(
    params?: Models.ListResourcesParams,
    options?: RequestOptions,
  ): PagePromise<Models.ResourcePaginatedRespDto, Models.ResourceDto>;

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
  updateResource(params: Models.UpdateResourceDto, options?: RequestOptions): ApiPromise<Models.ResourceRespDto>;

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
  deleteResource(params: Models.DeleteResourceDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

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
  deleteResourcesBatch(
    params?: Models.DeleteResourcesBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  batchDeleteCommonResource(
    params: Models.DeleteCommonResourcesBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  associateTenantResource(
    params: Models.AssociateTenantResourceDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  createNamespace(params: Models.CreateNamespaceDto, options?: RequestOptions): ApiPromise<Models.NamespaceRespDto>;

  /**
   * Create several permission spaces
   *
   * Creates up to 50 permission spaces in one call, each with its own code, name and description.
   *
   * `POST /api/v3/create-namespaces-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createNamespacesBatch(
    params: Models.CreateNamespacesBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  getNamespace(params: Models.GetNamespaceParams, options?: RequestOptions): ApiPromise<Models.NamespaceRespDto>;

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
  getNamespacesBatch(
    params: Models.GetNamespacesBatchParams,
    options?: RequestOptions,
  ): ApiPromise<Models.NamespaceListRespDto>;

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
  updateNamespace(
    params: Models.UpdateNamespaceDto,
    options?: RequestOptions,
  ): ApiPromise<Models.UpdateNamespaceRespDto>;

  /**
   * Delete a permission space
   *
   * Deletes one permission space, found by its code. To delete several, use `deleteNamespacesBatch`.
   *
   * `POST /api/v3/delete-namespace`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteNamespace(params: Models.DeleteNamespaceDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Delete several permission spaces
   *
   * Deletes up to 10 permission spaces in one call, found by their codes.
   *
   * `POST /api/v3/delete-namespaces-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteNamespacesBatch(
    params: Models.DeleteNamespacesBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * List permission spaces
   *
   * Returns the permission spaces of the user pool, page by page. With `keywords`, only those whose code matches.
   *
   * `GET /api/v3/list-namespaces`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listNamespaces(
    params?: Models.ListNamespacesParams,
    options?: RequestOptions,
  ): PagePromise<Models.NamespaceListPaginatedRespDto, Models.NamespacesListRespDto>;

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
  listNamespaceRoles(
    params: Models.ListNamespaceRolesParams,
    options?: RequestOptions,
  ): ApiPromise<Models.NamespaceRolesListPaginatedRespDto>;

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
  authorizeResources(
    params: Models.AuthorizeResourcesDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  getAuthorizedResources(
    params: Models.GetAuthorizedResourcesParams,
    options?: RequestOptions,
  ): ApiPromise<Models.AuthorizedResourcePaginatedRespDto>;

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
  isActionAllowed(
    params: Models.IsActionAllowedDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsActionAllowedRespDtp>;

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
  getResourceAuthorizedTargets(
    params: Models.GetResourceAuthorizedTargetsDto,
    options?: RequestOptions,
  ): PagePromise<Models.GetResourceAuthorizedTargetRespDto, Models.ResourceAuthorizedTargetDto>;

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
  createPermissionNamespace(
    params: Models.CreatePermissionNamespaceDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CreatePermissionNamespaceResponseDto>;

  /**
   * Create several permission spaces
   *
   * Creates up to 50 permission spaces in one call, each with its own code, name and description.
   *
   * `POST /api/v3/create-permission-namespaces-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createPermissionNamespacesBatch(
    params: Models.CreatePermissionNamespacesBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  getPermissionNamespace(
    params: Models.GetPermissionNamespaceParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetPermissionNamespaceResponseDto>;

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
  getPermissionNamespacesBatch(
    params: Models.GetPermissionNamespacesBatchParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetPermissionNamespaceListResponseDto>;

  /**
   * List permission spaces
   *
   * Returns the permission spaces of the user pool, page by page. With `query`, only those whose name matches.
   *
   * `GET /api/v3/list-permission-namespaces`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listPermissionNamespaces(
    params?: Models.ListPermissionNamespacesParams,
    options?: RequestOptions,
  ): PagePromise<Models.PermissionNamespaceListPaginatedRespDto, Models.PermissionNamespacesListRespDto>;

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
  updatePermissionNamespace(
    params: Models.UpdatePermissionNamespaceDto,
    options?: RequestOptions,
  ): ApiPromise<Models.UpdatePermissionNamespaceResponseDto>;

  /**
   * Delete a permission space
   *
   * Deletes one permission space, found by its code. To delete several, use `deletePermissionNamespacesBatch`.
   *
   * `POST /api/v3/delete-permission-namespace`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deletePermissionNamespace(
    params: Models.DeletePermissionNamespaceDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Delete several permission spaces
   *
   * Deletes up to 10 permission spaces in one call, found by their codes.
   *
   * `POST /api/v3/delete-permission-namespaces-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deletePermissionNamespacesBatch(
    params: Models.DeletePermissionNamespacesBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  checkPermissionNamespaceExists(
    params?: Models.CheckPermissionNamespaceExistsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.PermissionNamespaceCheckExistsRespDto>;

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
  listPermissionNamespaceRoles(
    params: Models.ListPermissionNamespaceRolesParams,
    options?: RequestOptions,
  ): PagePromise<Models.PermissionNamespaceRolesListPaginatedRespDto, Models.PermissionNamespaceRolesListRespDto>;

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
  createDataResource(
    params: Models.CreateDataResourceDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CreateDataResourceResponseDto>;

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
  createDataResourceByString(
    params: Models.CreateStringDataResourceDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CreateStringDataResourceResponseDto>;

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
  createDataResourceByArray(
    params: Models.CreateArrayDataResourceDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CreateArrayDataResourceResponseDto>;

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
  createDataResourceByTree(
    params: Models.CreateTreeDataResourceDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CreateTreeDataResourceResponseDto>;

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
  listDataResources(
    params?: Models.ListDataResourcesParams,
    options?: RequestOptions,
  ): PagePromise<Models.ListDataResourcesPaginatedRespDto, Models.ListDataResourcesRespDto>;

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
  getDataResource(
    params: Models.GetDataResourceParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetDataResourceResponseDto>;

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
  updateDataResource(
    params: Models.UpdateDataResourceDto,
    options?: RequestOptions,
  ): ApiPromise<Models.UpdateDataResourceResponseDto>;

  /**
   * Delete a data resource
   *
   * Deletes one data resource, found by its code within a permission space.
   *
   * `POST /api/v3/delete-data-resource`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteDataResource(
    params: Models.DeleteDataResourceDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

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
  checkDataResourceExists(
    params: Models.CheckDataResourceExistsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CheckParamsDataResourceResponseDto>;

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
  createDataPolicy(
    params: Models.CreateDataPolicyDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CreateDataPolicyResponseDto>;

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
  listDataPolicies(
    params?: Models.ListDataPoliciesParams,
    options?: RequestOptions,
  ): PagePromise<Models.ListDataPoliciesPaginatedRespDto, Models.ListDataPoliciesRespDto>;

  /**
   * List data policies
   *
   * @deprecated Use {@link listDataPolicies} instead.
   */
  listDataPolices(
    params?: Models.ListDataPoliciesParams,
    options?: RequestOptions,
  ): PagePromise<Models.ListDataPoliciesPaginatedRespDto, Models.ListDataPoliciesRespDto>;

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
  listSimpleDataPolicies(
    params?: Models.ListSimpleDataPoliciesParams,
    options?: RequestOptions,
  ): PagePromise<Models.ListSimpleDataPoliciesPaginatedRespDto, Models.ListSimpleDataPoliciesRespDto>;

  /**
   * List data policies in brief
   *
   * @deprecated Use {@link listSimpleDataPolicies} instead.
   */
  listSimpleDataPolices(
    params?: Models.ListSimpleDataPoliciesParams,
    options?: RequestOptions,
  ): PagePromise<Models.ListSimpleDataPoliciesPaginatedRespDto, Models.ListSimpleDataPoliciesRespDto>;

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
  getDataPolicy(
    params: Models.GetDataPolicyParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetDataPolicyResponseDto>;

  /**
   * Update a data policy
   *
   * Changes the name, description or statements of a data policy, found by its ID.
   *
   * `POST /api/v3/update-data-policy`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateDataPolicy(
    params: Models.UpdateDataPolicyDto,
    options?: RequestOptions,
  ): ApiPromise<Models.UpdateDataPolicyResponseDto>;

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
  deleteDataPolicy(params: Models.DeleteDataPolicyDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

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
  checkDataPolicyExists(
    params: Models.CheckDataPolicyExistsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CheckParamsDataPolicyResponseDto>;

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
  listDataPolicyTargets(
    params: Models.ListDataPolicyTargetsParams,
    options?: RequestOptions,
  ): PagePromise<Models.ListDataPolicySubjectPaginatedRespDto, Models.DataSubjectRespDto>;

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
  authorizeDataPolicies(
    params: Models.CreateAuthorizeDataPolicyDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Revoke a data policy
   *
   * Takes one data policy away from one user, group, role or department. The policy itself remains.
   *
   * `POST /api/v3/revoke-data-policy`
   *
   * @throws ApiError when the API answers with a failure.
   */
  revokeDataPolicy(
    params: Models.DeleteAuthorizeDataPolicyDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

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
  getUserPermissionList(
    params: Models.GetUserPermissionListDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetUserPermissionListRespDto>;

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
  checkPermission(
    params: Models.CheckPermissionDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CheckPermissionRespDto>;

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
  checkExternalUserPermission(
    params: Models.CheckExternalUserPermissionDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CheckExternalUserPermissionRespDto>;

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
  getUserResourcePermissionList(
    params: Models.GetUserResourcePermissionListDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetUserResourcePermissionListRespDto>;

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
  listResourceTargets(
    params: Models.ListResourceTargetsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.ListResourceTargetsRespDto>;

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
  getUserResourceStruct(
    params: Models.GetUserResourceStructDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetUserResourceStructRespDto>;

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
  getExternalUserResourceStruct(
    params: Models.GetExternalUserResourceStructDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetExternalUserResourceStructRespDto>;

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
  checkUserSameLevelPermission(
    params: Models.CheckUserSameLevelPermissionDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CheckUserSameLevelPermissionResponseDto>;

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
  listPermissionView(
    params?: Models.ListPermissionViewDto,
    options?: RequestOptions,
  ): PagePromise<Models.ListPermissionViewResponseDto, Models.ListPermissionViewRespDto>;

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
  getApplication(
    params: Models.GetApplicationParams,
    options?: RequestOptions,
  ): ApiPromise<Models.ApplicationSingleRespDto>;

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
  getSubjectAuthDetail(
    params: Models.GetSubjectAuthDetailParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetSubjectAuthRespDto>;

  /**
   * Explain a subject's access to an application
   *
   * @deprecated Use {@link getSubjectAuthDetail} instead.
   */
  detailAuthSubject(
    params: Models.GetSubjectAuthDetailParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetSubjectAuthRespDto>;

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
  listSubjectAuth(
    params: Models.ListAuthSubjectDto,
    options?: RequestOptions,
  ): ApiPromise<Models.ListApplicationSubjectRespDto>;

  /**
   * List the applications a subject is authorized for
   *
   * @deprecated Use {@link listSubjectAuth} instead.
   */
  listAuthSubject(
    params: Models.ListAuthSubjectDto,
    options?: RequestOptions,
  ): ApiPromise<Models.ListApplicationSubjectRespDto>;

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
  listApplicationAuth(
    params: Models.ListApplicationAuthDto,
    options?: RequestOptions,
  ): PagePromise<Models.ListApplicationAuthPaginatedRespDto, Models.ListApplicationAuthDataDto>;

  /**
   * List the authorizations of an application
   *
   * @deprecated Use {@link listApplicationAuth} instead.
   */
  listAuthApplication(
    params: Models.ListApplicationAuthDto,
    options?: RequestOptions,
  ): PagePromise<Models.ListApplicationAuthPaginatedRespDto, Models.ListApplicationAuthDataDto>;

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
  updateApplicationAuthEnabled(
    params: Models.UpdateAuthEnabledDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Turn an application authorization on or off
   *
   * @deprecated Use {@link updateApplicationAuthEnabled} instead.
   */
  enabledAuth(params: Models.UpdateAuthEnabledDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

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
  deleteApplicationAuthBatch(
    params: Models.DeleteApplicationAuthBatchParams,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Delete application authorizations
   *
   * @deprecated Use {@link deleteApplicationAuthBatch} instead.
   */
  deleteAuth(
    params: Models.DeleteApplicationAuthBatchParams,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  listApplications(
    params?: Models.ListApplicationsParams,
    options?: RequestOptions,
  ): PagePromise<Models.ApplicationPaginatedRespDto, Models.ApplicationDto>;

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
  getApplicationSimpleInfo(
    params: Models.GetApplicationSimpleInfoParams,
    options?: RequestOptions,
  ): ApiPromise<Models.ApplicationSimpleInfoSingleRespDto>;

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
  listApplicationSimpleInfo(
    params?: Models.ListApplicationSimpleInfoParams,
    options?: RequestOptions,
  ): PagePromise<Models.ApplicationSimpleInfoPaginatedRespDto, Models.ApplicationSimpleInfoDto>;

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
  createApplication(
    params: Models.CreateApplicationDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CreateApplicationRespDto>;

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
  updateApplication(params: Models.UpdateApplicationDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Delete an application
   *
   * Deletes an application. Its users stay in the user pool, but nobody can sign in to the application any more.
   *
   * `POST /api/v3/delete-application`
   *
   * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
   */
  deleteApplication(params: Models.DeleteApplicationDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

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
  getApplicationSecret(
    params: Models.GetApplicationSecretParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetApplicationSecretRespDto>;

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
  refreshApplicationSecret(
    params: Models.RefreshApplicationSecretDto,
    options?: RequestOptions,
  ): ApiPromise<Models.RefreshApplicationSecretRespDto>;

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
  listApplicationActiveUsers<CustomData = Record<string, unknown>>(
    params: Models.ListApplicationActiveUsersDto,
    options?: RequestOptions,
  ): PagePromise<Models.UserPaginatedRespDto<CustomData>, Models.UserDto<CustomData>>;

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
  getApplicationPermissionStrategy(
    params: Models.GetApplicationPermissionStrategyParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetApplicationPermissionStrategyRespDto>;

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
  updateApplicationPermissionStrategy(
    params: Models.UpdateApplicationPermissionStrategyDataDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  authorizeApplicationAccess(
    params: Models.AuthorizeApplicationAccessDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  revokeApplicationAccess(
    params: Models.RevokeApplicationAccessDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  checkDomainAvailable(
    params: Models.CheckDomainAvailable,
    options?: RequestOptions,
  ): ApiPromise<Models.CheckDomainAvailableSecretRespDto>;

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
  listTenantApplications(
    params: Models.ListTenantApplicationsParams,
    options?: RequestOptions,
  ): PagePromise<Models.TenantApplicationListPaginatedRespDto, Models.TenantApplicationDto>;

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
  updateLoginPageConfig(
    params: Models.UpdateLoginConfigDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  getUserPoolTenantConfig(options?: RequestOptions): ApiPromise<Models.UserPoolTenantConfigDtoRespDto>;

  /**
   * Get the user pool's tenant settings
   *
   * @deprecated Use {@link getUserPoolTenantConfig} instead.
   */
  userpollTenantConfig(options?: RequestOptions): ApiPromise<Models.UserPoolTenantConfigDtoRespDto>;

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
  updateUserPoolTenantConfig(
    params: Models.UpdateUserPoolTenantLoginConfigDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Turn QR code sign-in to tenant consoles on or off
   *
   * Decides for the whole user pool whether people can sign in to the tenant console by scanning a QR code.
   *
   * `POST /api/v3/update-userpool-tenant-appqrcode-state`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateTenantQrCodeState(
    params: Models.UpdateTenantAppqrcodeState,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  changeUserPoolTenantExtIdpConnState(
    params: Models.ChangeUserPoolTenantExtIdpConnDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Turn identity provider connections for tenants on or off
   *
   * @deprecated Use {@link changeUserPoolTenantExtIdpConnState} instead.
   */
  changeUserpoolTenanExtIdpConnState(
    params: Models.ChangeUserPoolTenantExtIdpConnDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  updateApplicationMfaSettings(
    params: Models.UpdateApplicationMfaSettingsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.MFASettingsRespDto>;

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
  getMfaTriggerData(
    params: Models.GetMfaTriggerDataParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetMapInfoRespDto>;

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
  createAsaAccount(
    params: Models.CreateAsaAccountDto,
    options?: RequestOptions,
  ): ApiPromise<Models.AsaAccountSingleRespDto>;

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
  createAsaAccountBatch(
    params: Models.CreateAsaAccountsBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  updateAsaAccount(
    params: Models.UpdateAsaAccountDto,
    options?: RequestOptions,
  ): ApiPromise<Models.AsaAccountSingleRespDto>;

  /**
   * List an application's ASA accounts
   *
   * Returns the ASA accounts of one application page by page, with their stored credentials.
   *
   * `GET /api/v3/list-asa-accounts`
   *
   * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
   */
  listAsaAccount(
    params: Models.ListAsaAccountParams,
    options?: RequestOptions,
  ): PagePromise<Models.AsaAccountPaginatedRespDto, Models.AsaAccountDto>;

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
  getAsaAccount(
    params: Models.GetAsaAccountParams,
    options?: RequestOptions,
  ): ApiPromise<Models.AsaAccountSingleRespDto>;

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
  getAsaAccountBatch(
    params: Models.GetAsaAccountBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.AsaAccountListRespDto>;

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
  deleteAsaAccount(params: Models.DeleteAsaAccountDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Delete several ASA accounts
   *
   * Deletes up to 100 ASA accounts of one application in one call.
   *
   * `POST /api/v3/delete-asa-accounts-batch`
   *
   * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
   */
  deleteAsaAccountBatch(
    params: Models.DeleteAsaAccountBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  assignAsaAccount(params: Models.AssignAsaAccountsDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

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
  unassignAsaAccount(
    params: Models.AssignAsaAccountsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * List who an ASA account is assigned to
   *
   * Returns the users, roles, groups and departments that an ASA account is assigned to, page by page.
   *
   * `GET /api/v3/get-asa-account-assigned-targets`
   *
   * @throws ApiError when the API answers with a failure, for example 2011 ApplicationNotFound.
   */
  getAsaAccountAssignedTargets(
    params: Models.GetAsaAccountAssignedTargetsParams,
    options?: RequestOptions,
  ): PagePromise<Models.GetAsaAccountAssignedTargetRespDto, Models.AsaAccountTargetDto>;

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
  getAssignedAsaAccount(
    params: Models.GetAssignedAsaAccountParams,
    options?: RequestOptions,
  ): ApiPromise<Models.AsaAccountSingleNullableRespDto>;

  /**
   * Get the ASA account assigned to someone
   *
   * @deprecated Use {@link getAssignedAsaAccount} instead.
   */
  getAssignedAccount(
    params: Models.GetAssignedAsaAccountParams,
    options?: RequestOptions,
  ): ApiPromise<Models.AsaAccountSingleNullableRespDto>;

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
  getVerifyConfigApp(
    params?: Models.GetVerifyConfigAppParams,
    options?: RequestOptions,
  ): ApiPromise<Models.ApplicationDto>;

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
  getVerifyConfig(options?: RequestOptions): ApiPromise<Models.VerifyConfigInfoRespDto>;

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
  updateVerifyConfig(
    params: Models.VerifyConfigDataDto,
    options?: RequestOptions,
  ): ApiPromise<Models.VerifyConfigInfoRespDto>;

  /**
   * List and search public accounts
   *
   * Returns a page of the public accounts of the user pool. Without `keywords`, `advancedFilter` and `searchQuery`
   * it lists every
   * public account.
   *
   * **Keyword search.** `keywords` is matched loosely against the fields in `options.fuzzySearchOn`; by default
   * phone number, email address, name, username, nickname and identity number:
   *
   * ```json
   * {"keywords": "Göteborg", "options": {"fuzzySearchOn": ["address"]}}
   * ```
   *
   * **Advanced filter.** Each item of `advancedFilter` is one condition on profile fields, custom fields,
   * departments, sign-in activity
   * or user source. Conditions combine freely:
   *
   * - Suspended accounts: `{"field": "status", "operator": "EQUAL", "value": "Suspended"}`
   * - Email addresses of one domain: `{"field": "email", "operator": "CONTAINS", "value": "@halden.example"}`
   * - A custom field, named by its key: `{"field": "costCenter", "operator": "EQUAL", "value": "R-200"}`
   * - 10 or more sign-ins: `{"field": "loginsCount", "operator": "GREATER", "value": 10}`
   * - 10 to 100 sign-ins: `{"field": "loginsCount", "operator": "BETWEEN", "value": [10, 100]}`
   * - Last sign-in within a period, in milliseconds since the Unix epoch:
   *   `{"field": "lastLogin", "operator": "BETWEEN", "value": [1771804800000, 1772409600000]}`
   * - Accounts that have signed in to one of several applications:
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
   * `POST /api/v3/list-public-accounts`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listPublicAccounts<CustomData = Record<string, unknown>>(
    params?: Models.ListPublicAccountsRequestDto,
    options?: RequestOptions,
  ): PagePromise<Models.PublicAccountPaginatedRespDto<CustomData>, Models.PublicAccountDto<CustomData>>;

  /**
   * Get a public account
   *
   * Returns one public account, found by ID or by any other identifier named in `userIdType`: phone number, email
   * address, username or an ID of your own system. Custom data and departments come only when you ask for them
   * with the `with…` parameters. Fails with `statusCode` 404 when no public account matches.
   *
   * `GET /api/v3/get-public-account`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getPublicAccount<CustomData = Record<string, unknown>>(
    params: Models.GetPublicAccountParams,
    options?: RequestOptions,
  ): ApiPromise<Models.PublicAccountSingleRespDto<CustomData>>;

  /**
   * Get several public accounts
   *
   * Returns the public accounts with the given identifiers in one call. All identifiers must be of the same kind,
   * named in `userIdType`. Custom data and departments come only when you ask for them with the `with…`
   * parameters. Identifiers that match none are left out.
   *
   * `GET /api/v3/get-public-account-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getPublicAccountBatch<CustomData = Record<string, unknown>>(
    params: Models.GetPublicAccountBatchParams,
    options?: RequestOptions,
  ): ApiPromise<Models.PublicAccountListRespDto<CustomData>>;

  /**
   * Create a public account
   *
   * Creates a public account with administrator rights, so no verification code or other security check stands in
   * the way.
   *
   * Give at least one of `email`, `phone` and `username`. Each of these and `externalId` must be unique in the
   * user pool. To say which users
   * may switch to the account, use `bindUsersPublicAccount`. To turn an existing user into a public account, use
   * `changeIntoPublicAccount`.
   *
   * `POST /api/v3/create-public-account`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createPublicAccount<CustomData = Record<string, unknown>>(
    params?: Models.CreatePublicAccountReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.PublicAccountSingleRespDto<CustomData>>;

  /**
   * Create several public accounts
   *
   * Creates up to 50 public accounts in one call with administrator rights, so no verification code or other
   * security check stands in the way.
   *
   * Every account needs at least one of `email`, `phone` and `username`. Each of these and `externalId` must be
   * unique in the user pool.
   *
   * `POST /api/v3/create-public-accounts-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createPublicAccountsBatch<CustomData = Record<string, unknown>>(
    params: Models.CreatePublicAccountBatchReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.PublicAccountListRespDto<CustomData>>;

  /**
   * Update a public account
   *
   * Changes the profile, contact data, status, password or custom data of a public account; send only the
   * properties to change. The change is made with administrator rights, so a new email address or phone number
   * needs no verification code. `email`, `phone`, `username` and `externalId` must stay unique in the user pool.
   *
   * `POST /api/v3/update-public-account`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updatePublicAccount<CustomData = Record<string, unknown>>(
    params: Models.UpdatePublicAccountReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.PublicAccountSingleRespDto<CustomData>>;

  /**
   * Update several public accounts
   *
   * Changes several public accounts in one call, each with values of its own; send only the properties to change.
   * The changes are made with administrator rights, so new email addresses and phone numbers need no verification
   * code. `email`, `phone`, `username` and `externalId` must stay unique in the user pool. `options` applies to
   * all accounts of the call.
   *
   * `POST /api/v3/update-public-account-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updatePublicAccountBatch<CustomData = Record<string, unknown>>(
    params: Models.UpdatePublicAccountBatchReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.PublicAccountListRespDto<CustomData>>;

  /**
   * Delete public accounts
   *
   * Deletes up to 50 public accounts in one call. `options.userIdType` lets you name them by email address,
   * username or another identifier instead of their IDs. The users who share them stay.
   *
   * `POST /api/v3/delete-public-accounts-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deletePublicAccountsBatch(
    params: Models.DeletePublicAccountsBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Sign a public account out of applications
   *
   * Forces a public account out of the applications you list, from 1 to 50 in one call. Despite its name, the
   * operation acts on one public account.
   *
   * `POST /api/v3/kick-public-accounts`
   *
   * @throws ApiError when the API answers with a failure.
   */
  kickPublicAccounts(
    params: Models.KickPublicAccountsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Turn a user into a public account
   *
   * Turns the personal account of a user into a public account. To say which users may switch to it, use
   * `bindUsersPublicAccount`.
   *
   * `POST /api/v3/transfer-into-public-account`
   *
   * @throws ApiError when the API answers with a failure.
   */
  changeIntoPublicAccount(
    params: Models.CreatePublicAccountFromUserDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * List the public accounts of a user
   *
   * Returns the public accounts that a user may switch to. The operation takes no paging parameters.
   *
   * `GET /api/v3/get-public-accounts-of-user`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getPublicAccountsOfUser<CustomData = Record<string, unknown>>(
    params: Models.GetPublicAccountsOfUserParams,
    options?: RequestOptions,
  ): ApiPromise<Models.PublicAccountPaginatedRespDto<CustomData>>;

  /**
   * List the users of a public account
   *
   * Returns the users who may switch to a public account. The entries have the form of public accounts, but stand
   * for users. The operation takes no paging parameters.
   *
   * `GET /api/v3/get-users-of-public-account`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUsersOfPublicAccount<CustomData = Record<string, unknown>>(
    params: Models.GetUsersOfPublicAccountParams,
    options?: RequestOptions,
  ): ApiPromise<Models.PublicAccountPaginatedRespDto<CustomData>>;

  /**
   * Let users share a public account
   *
   * Links up to 50 users to one public account, so that they can switch to it. To link one user to several public
   * accounts, use `setUserOfPublicAccounts`.
   *
   * `POST /api/v3/set-public-account-of-users`
   *
   * @throws ApiError when the API answers with a failure.
   */
  bindUsersPublicAccount(
    params: Models.SetPublicAccountBatchReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Give a user several public accounts
   *
   * Links one user to up to 50 public accounts, so that the user can switch to them. To link several users to one
   * public account, use `bindUsersPublicAccount`.
   *
   * `POST /api/v3/set-user-of-public-accounts`
   *
   * @throws ApiError when the API answers with a failure.
   */
  setUserOfPublicAccounts(
    params: Models.SetUserOfPublicAccountBatchReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Give a user several public accounts
   *
   * @deprecated Use {@link setUserOfPublicAccounts} instead.
   */
  setuserOfPublicAccount(
    params: Models.SetUserOfPublicAccountBatchReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Take a public account from a user
   *
   * Removes the link between one user and one public account: the user can no longer switch to it. Both accounts
   * stay.
   *
   * `POST /api/v3/unbind-public-account-of-user`
   *
   * @throws ApiError when the API answers with a failure.
   */
  unbindUsersPublicAccount(
    params: Models.UnbindPublicAccountBatchReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * List the roles of a public account
   *
   * Returns the roles of a public account in one permission space. Without `namespace` you get only the roles of
   * the default permission space, not those of all permission spaces. The API declares the entries as public
   * accounts; see what they hold before you read them.
   *
   * `GET /api/v3/get-roles-of-public-account`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getPublicAccountRoles<CustomData = Record<string, unknown>>(
    params: Models.GetPublicAccountRolesParams,
    options?: RequestOptions,
  ): ApiPromise<Models.PublicAccountPaginatedRespDto<CustomData>>;

  /**
   * List the public accounts with a role
   *
   * Returns the public accounts that hold a role, which is found by its ID. The operation takes no paging
   * parameters.
   *
   * `GET /api/v3/get-public-accounts-of-role`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getPublicAccountsOfRole<CustomData = Record<string, unknown>>(
    params: Models.GetPublicAccountsOfRoleParams,
    options?: RequestOptions,
  ): ApiPromise<Models.PublicAccountPaginatedRespDto<CustomData>>;

  /**
   * Give a public account several roles
   *
   * Assigns up to 10 roles, named by their IDs, to one public account.
   *
   * `POST /api/v3/set-public-account-of-roles`
   *
   * @throws ApiError when the API answers with a failure.
   */
  bindPublicAccountOfRoles(
    params: Models.SetUserRolesDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * List the public accounts in a group
   *
   * Returns the public accounts that are members of a group, which is found by its ID. The operation takes no
   * paging parameters.
   *
   * `GET /api/v3/get-public-accounts-of-group`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getPublicAccountsOfGroup<CustomData = Record<string, unknown>>(
    params: Models.GetPublicAccountsOfGroupParams,
    options?: RequestOptions,
  ): ApiPromise<Models.PublicAccountPaginatedRespDto<CustomData>>;

  /**
   * List the groups of a public account
   *
   * Returns the groups that a public account is a member of. The operation takes no paging parameters.
   *
   * `GET /api/v3/get-groups-of-public-account`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getGroupsOfPublicAccount<CustomData = Record<string, unknown>>(
    params: Models.GetGroupsOfPublicAccountParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GroupPaginatedRespDto<CustomData>>;

  /**
   * Add a public account to several groups
   *
   * Adds one public account to up to 10 groups, named by their IDs.
   *
   * `POST /api/v3/set-public-account-of-groups`
   *
   * @throws ApiError when the API answers with a failure.
   */
  setPublicAccountOfGroups(
    params: Models.SetUserGroupsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Add a public account to several groups
   *
   * @deprecated Use {@link setPublicAccountOfGroups} instead.
   */
  getPublicAccountOfGroups(
    params: Models.SetUserGroupsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * List the public accounts in a department
   *
   * Returns the public accounts that belong to a department. The operation takes no paging parameters.
   *
   * `GET /api/v3/get-public-accounts-of-department`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getPublicAccountsOfDepartment<CustomData = Record<string, unknown>>(
    params: Models.GetPublicAccountsOfDepartmentParams,
    options?: RequestOptions,
  ): ApiPromise<Models.PublicAccountPaginatedRespDto<CustomData>>;

  /**
   * List the departments of a public account
   *
   * Returns the departments a public account belongs to, page by page, and for each whether the account leads it
   * and whether it is the account's main department. Unless you sort otherwise, the department joined last comes
   * first.
   *
   * `GET /api/v3/get-departments-of-public-account`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getPublicAccountDepartments<CustomData = Record<string, unknown>>(
    params: Models.GetPublicAccountDepartmentsParams,
    options?: RequestOptions,
  ): PagePromise<Models.UserDepartmentPaginatedRespDto<CustomData>, Models.UserDepartmentRespDto<CustomData>>;

  /**
   * Set the departments of a public account
   *
   * Sets the departments a public account belongs to, from 1 to 50 in one call. For each, you can say whether the
   * account leads it and whether it is the account's main department.
   *
   * `POST /api/v3/set-public-account-of-departments`
   *
   * @throws ApiError when the API answers with a failure.
   */
  setPublicAccountOfDepartments(
    params: Models.SetUserDepartmentsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Take several public accounts out of service
   *
   * Takes from 1 to 50 public accounts out of service, as `resignUserBatch` does with users. **This cannot be
   * undone.**
   *
   * - The accounts' authorizations and the links to departments, roles, groups and positions are deleted.
   * - The accounts are disabled: they can no longer sign in to any application. Their basic profiles are kept.
   *
   * To remove the accounts altogether, use `deletePublicAccountsBatch`.
   *
   * `POST /api/v3/resign-public-account-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  resignPublicAccountBatch(
    params: Models.ResignUserBatchReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.ResignUserRespDto>;

  /**
   * Get the position of a public account
   *
   * Returns the position that a public account holds. The API declares this answer without its usual envelope, but
   * may send it in one: where the result has `data`, read that.
   *
   * `GET /api/v3/get-post-of-public-account`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getPostOfPublicAccount(
    params: Models.GetPostOfPublicAccountParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CreatePostDto>;

  /**
   * Get the position of a public account
   *
   * @deprecated Use {@link getPostOfPublicAccount} instead.
   */
  getPostOfPublicUser(
    params: Models.GetPostOfPublicAccountParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CreatePostDto>;

  /**
   * List the public accounts in a position
   *
   * Returns the public accounts that hold a position. The operation takes no paging parameters.
   *
   * `GET /api/v3/get-public-accounts-of-post`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getPublicAccountsOfPost<CustomData = Record<string, unknown>>(
    params: Models.GetPublicAccountsOfPostParams,
    options?: RequestOptions,
  ): ApiPromise<Models.PublicAccountPaginatedRespDto<CustomData>>;

  /**
   * Give a public account a position
   *
   * Makes a public account hold a position. To take the position away again, use `unbindPublicAccountOfPost`.
   *
   * `POST /api/v3/set-public-account-of-post`
   *
   * @throws ApiError when the API answers with a failure.
   */
  setPublicAccountOfPost(
    params: Models.UserConnectionPostDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Give a public account a position
   *
   * @deprecated Use {@link setPublicAccountOfPost} instead.
   */
  setPublicAccountOfnPost(
    params: Models.UserConnectionPostDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Take a position from a public account
   *
   * Removes the link between a public account and a position. Both the account and the position stay.
   *
   * `POST /api/v3/unbind-public-account-of-post`
   *
   * @throws ApiError when the API answers with a failure.
   */
  unbindPublicAccountOfPost(
    params: Models.UserConnectionPostDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Submit a tenant's enterprise certification
   *
   * Submits the company data with which a tenant proves to be a real company: its registration, its legal
   * representative, and a bank card of that person. `reviewTenantEnterpriseCertification` then records the outcome
   * of the review. To correct data that is already submitted, use `updateTenantEnterpriseCertification`.
   *
   * `POST /api/v3/create-tenant-enterprise-certification`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createTenantEnterpriseCertification(
    params: Models.CreateTenantEnterpriseCertificationBodyDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Update a tenant's enterprise certification
   *
   * Replaces the company data that a tenant has submitted for its enterprise certification. All properties are
   * needed, the unchanged ones included.
   *
   * `POST /api/v3/update-tenant-enterprise-certification`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateTenantEnterpriseCertification(
    params: Models.CreateTenantEnterpriseCertificationBodyDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Review a tenant's enterprise certification
   *
   * Records the outcome of the review of a tenant's enterprise certification, with the reason for it.
   *
   * `POST /api/v3/review-tenant-enterprise-certification`
   *
   * @throws ApiError when the API answers with a failure.
   */
  reviewTenantEnterpriseCertification(
    params: Models.ReviewTenantEnterpriseCertificationBodyDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Get a tenant's enterprise certification
   *
   * Returns the company data that a tenant has submitted for its enterprise certification, where the certification
   * stands, and the reason that the reviewer gave. It holds personal data of the legal representative: keep it out
   * of logs. The API declares this answer without its usual envelope, but may send it in one: where the result has
   * `data`, read that.
   *
   * `GET /api/v3/get-tenant-enterprise-certification`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getTenantEnterpriseCertification(
    params: Models.GetTenantEnterpriseCertificationParams,
    options?: RequestOptions,
  ): ApiPromise<Models.TenantEnterpriseCertificationRespDto>;

  /**
   * Email invitations to join a tenant
   *
   * Sends an email to one or more addresses that invites the recipients to become members of a tenant. To get a
   * link that you hand over yourself, use `generateInviteTenantUserLink`.
   *
   * `POST /api/v3/send-invite-tenant-user-email`
   *
   * @throws ApiError when the API answers with a failure.
   */
  sendInviteTenantUserEmail(
    params?: Models.SendInviteTenantUserEmailDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Add users to a tenant
   *
   * Makes users of the user pool members of a tenant. For a person who has no account yet, use `createTenantUser`
   * instead.
   *
   * `POST /api/v3/add-tenant-users`
   *
   * @throws ApiError when the API answers with a failure.
   */
  addTenantUsers(params: Models.AddTenantUsersDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Remove members from a tenant
   *
   * Ends the membership of one or more people in a tenant, named by their user IDs in the user pool or by their
   * member IDs in the tenant.
   *
   * `POST /api/v3/remove-tenant-users`
   *
   * @throws ApiError when the API answers with a failure.
   */
  removeTenantUsers(params: Models.RemoveTenantUsersDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Update a tenant member
   *
   * Changes the profile of one member of a tenant, named by `linkUserId` (the user ID in the user pool) or by
   * `memberId` (the member ID in the tenant). Put the properties to change in `updates`.
   *
   * `POST /api/v3/update-tenant-user`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateTenantUser(params: Models.UpdateTenantUserDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Create a tenant member
   *
   * Creates a member of a tenant with administrator rights, so no verification code or other security check stands
   * in the way.
   *
   * Give at least one of `email`, `phone` and `username`. Each of these must be unique in the user pool.
   *
   * `POST /api/v3/create-tenant-user`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createTenantUser(
    params: Models.CreateTenantUserReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.TenantUserRespDto>;

  /**
   * List and search tenant members
   *
   * Returns the members of a tenant, page by page. `keywords` narrows the list; without it every member is
   * returned.
   *
   * `POST /api/v3/list-tenant-users`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listTenantUsers(
    params: Models.ListTenantUserDto,
    options?: RequestOptions,
  ): PagePromise<Models.TenantUserListPaginatedRespDto, Models.TenantUserDto>;

  /**
   * Get a tenant member
   *
   * Returns one member of a tenant, found by `linkUserId` (the user ID in the user pool) or by `memberId` (the
   * member ID in the tenant). Fails with `statusCode` 404 when no member matches.
   *
   * `GET /api/v3/get-tenant-user`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getTenantUser(
    params: Models.GetTenantUserParams,
    options?: RequestOptions,
  ): ApiPromise<Models.TenantUserSingleRespDto>;

  /**
   * Add members to a department of a tenant
   *
   * Puts members of a tenant in one of its departments. Name the people by their user IDs in `linkUserIds`, by
   * their member IDs in `memberIds`, or both.
   *
   * `POST /api/v3/add-tenant-department-members`
   *
   * @throws ApiError when the API answers with a failure.
   */
  addTenantDepartmentMembers(
    params: Models.AddTenantDepartmentMembersReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Remove members from a department of a tenant
   *
   * Takes members of a tenant out of one of its departments. Name the people by their user IDs in `linkUserIds`,
   * by their member IDs in `memberIds`, or both.
   *
   * `POST /api/v3/remove-tenant-department-members`
   *
   * @throws ApiError when the API answers with a failure.
   */
  removeTenantDepartmentMembers(
    params: Models.RemoveTenantDepartmentMembersReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  createTenant(params: Models.CreateTenantDto, options?: RequestOptions): ApiPromise<Models.CreateTenantRespDto>;

  /**
   * Update a tenant
   *
   * Changes the basic data of a tenant; send only the properties to change.
   *
   * `POST /api/v3/update-tenant`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateTenant(params: Models.UpdateTenantDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Delete a tenant
   *
   * Deletes a tenant, named by its ID.
   *
   * `POST /api/v3/delete-tenant`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteTenant(params: Models.DeleteTenantDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

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
  listTenants(
    params?: Models.ListTenantsParams,
    options?: RequestOptions,
  ): PagePromise<Models.TenantListPaginatedRespDto, Models.TenantRespDto>;

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
  getTenantLittleInfo(
    params: Models.GetTenantLittleInfoParams,
    options?: RequestOptions,
  ): ApiPromise<Models.TenantSingleRespDto>;

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
  getTenant(params: Models.GetTenantParams, options?: RequestOptions): ApiPromise<Models.TenantSingleRespDto>;

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
  importTenant(params: Models.ImportTenantDto, options?: RequestOptions): ApiPromise<Models.ImportTenantRespDto>;

  /**
   * List tenant imports
   *
   * Returns the imports of tenants from Excel files so far, page by page.
   *
   * `GET /api/v3/import-tenant-history`
   *
   * @throws ApiError when the API answers with a failure.
   */
  importTenantHistory(
    params?: Models.ImportTenantHistoryParams,
    options?: RequestOptions,
  ): PagePromise<Models.ImportTenantHistoryRespDto, Record<string, unknown>>;

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
  importTenantNotifyUser(
    params: Models.ImportTenantNotifyUserParams,
    options?: RequestOptions,
  ): PagePromise<Models.ImportTenantNotifyUserRespDto, Record<string, unknown>>;

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
  sendTenantEmailBatch(
    params: Models.SendManyTenantEmailDto,
    options?: RequestOptions,
  ): ApiPromise<Models.SendEmailBatchDataDto>;

  /**
   * Email the administrators of imported tenants
   *
   * @deprecated Use {@link sendTenantEmailBatch} instead.
   */
  sendEmailBatch(
    params: Models.SendManyTenantEmailDto,
    options?: RequestOptions,
  ): ApiPromise<Models.SendEmailBatchDataDto>;

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
  sendTenantSmsBatch(
    params: Models.SendManyTenantSmsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.SendSmsBatchRespDto>;

  /**
   * Text the administrators of imported tenants
   *
   * @deprecated Use {@link sendTenantSmsBatch} instead.
   */
  sendSmsBatch(params: Models.SendManyTenantSmsDto, options?: RequestOptions): ApiPromise<Models.SendSmsBatchRespDto>;

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
  listTenantAdmin(
    params: Models.ListTenantAdminDto,
    options?: RequestOptions,
  ): PagePromise<Models.TenantUserListPaginatedRespDto, Models.TenantUserDto>;

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
  setTenantAdmin(params: Models.RemoveTenantUsersDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

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
  deleteTenantAdmin(params: Models.GetTenantUserDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

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
  deleteTenantUser(params: Models.RemoveTenantUsersDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

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
  generateInviteTenantUserLink(
    params: Models.GenerateInviteTenantUserLink,
    options?: RequestOptions,
  ): ApiPromise<Models.InviteTenantUsersRespDto>;

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
  listInviteTenantUserRecords(
    params: Models.ListInviteTenantUserRecordsParams,
    options?: RequestOptions,
  ): PagePromise<Models.InviteTenantUserRecordListRespDto, Models.InviteTenantUserRecord>;

  /**
   * List and search invitations to tenants
   *
   * @deprecated Use {@link listInviteTenantUserRecords} instead.
   */
  listInviteTennatUserRecords(
    params: Models.ListInviteTenantUserRecordsParams,
    options?: RequestOptions,
  ): PagePromise<Models.InviteTenantUserRecordListRespDto, Models.InviteTenantUserRecord>;

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
  listMultipleTenantAdmin(
    params?: Models.ListMultipleTenantAdminParams,
    options?: RequestOptions,
  ): PagePromise<Models.MultipleTenantAdminPaginatedRespDto, Models.MultipleTenantAdminDto>;

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
  createMultipleTenantAdmin(
    params: Models.CreateMultipleTenantAdminDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Get a multi-tenant administrator
   *
   * Returns one user who may administer several tenants, found by user ID, as a list with one entry.
   *
   * `GET /api/v3/get-multiple-tenant-admin`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getMultipleTenantAdmin(
    params: Models.GetMultipleTenantAdminParams,
    options?: RequestOptions,
  ): ApiPromise<Models.MultipleTenantAdminPaginatedRespDto>;

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
  listTenantCooperators<CustomData = Record<string, unknown>>(
    params?: Models.ListTenantCooperatorsParams,
    options?: RequestOptions,
  ): PagePromise<Models.TenantCooperatorPaginatedRespDto<CustomData>, Models.TenantCooperatorDto<CustomData>>;

  /**
   * Get a cooperating administrator's permissions
   *
   * Returns what one cooperating administrator may do in the console, and through which policies.
   *
   * `GET /api/v3/get-tenant-cooperator`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getTenantCooperator(
    params: Models.GetTenantCooperatorParams,
    options?: RequestOptions,
  ): ApiPromise<Models.TenantCooperatorSingleRespDto>;

  /**
   * Get a cooperating administrator's console menu
   *
   * Returns the console menu entries that one cooperating administrator has, and the policies behind them.
   *
   * `GET /api/v3/get-tenant-cooperator-menu`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getTenantCooperatorMenu(
    params: Models.GetTenantCooperatorMenuParams,
    options?: RequestOptions,
  ): ApiPromise<Models.TenantCooperatorSingleRespDto>;

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
  createTenantCooperator(
    params: Models.CreateTenantCooperatorDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

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
  getTenantByCode(
    params: Models.GetTenantByCodeParams,
    options?: RequestOptions,
  ): ApiPromise<Models.TenantSingleRespDto>;

  /**
   * Update a multi-tenant administrator
   *
   * Changes which tenants a multi-tenant administrator may administer and whether through the API as well.
   *
   * `POST /api/v3/update-multiple-tenant-admin`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateMultipleTenantAdmin(
    params: Models.UpdateMultipleTenantAdminParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Remove a multi-tenant administrator
   *
   * Takes the right to administer several tenants away from a user. The request body names the user.
   *
   * `POST /api/v3/delete-multiple-tenant-admin`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteMultipleTenantAdmin(
    params: Models.DeleteMultipleTenantAdminParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Update a cooperating administrator
   *
   * Replaces the policies of a cooperating administrator and sets whether they may use the API.
   *
   * `POST /api/v3/update-tenant-cooperator`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateTenantCooperator(
    params: Models.UpdateTenantCooperatorParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Remove a cooperating administrator
   *
   * Takes the rights of a cooperating administrator away from a user. The request body names the user.
   *
   * `POST /api/v3/delete-tenant-cooperator`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteTenantCooperator(
    params: Models.DeleteTenantCooperatorParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

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
  getUniversalInvitation(
    params?: Models.GetUniversalInvitationParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetUniversalInvitationRespDto>;

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
  updateUniversalInvitation(
    params?: Models.UpdateUniversalInvitationDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetUniversalInvitationRespDto>;

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
  generateUniversalInvitation(options?: RequestOptions): ApiPromise<Models.GenerateInvitationLinkRespDto>;

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
  listUniversalInvitationApplicants(
    params?: Models.PaginationUniversalInvitationApplicantQueryDto,
    options?: RequestOptions,
  ): PagePromise<Models.PaginationUniversalInvitationApplicantRespDto, Models.UniversalInvitationApplicantData>;

  /**
   * List universal invitation applicants
   *
   * @deprecated Use {@link listUniversalInvitationApplicants} instead.
   */
  filter(
    params?: Models.PaginationUniversalInvitationApplicantQueryDto,
    options?: RequestOptions,
  ): PagePromise<Models.PaginationUniversalInvitationApplicantRespDto, Models.UniversalInvitationApplicantData>;

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
  approveUniversalInvitationApplicants(
    params: Models.ApprovalUniversalInvitationApplicantDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Approve universal invitation applicants
   *
   * @deprecated Use {@link approveUniversalInvitationApplicants} instead.
   */
  approval(
    params: Models.ApprovalUniversalInvitationApplicantDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  rejectUniversalInvitationApplicants(
    params: Models.ApprovalUniversalInvitationApplicantDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Reject universal invitation applicants
   *
   * @deprecated Use {@link rejectUniversalInvitationApplicants} instead.
   */
  reject(
    params: Models.ApprovalUniversalInvitationApplicantDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  listInvitationPolicies(
    params?: Models.PaginationInvitationPolicyQueryDto,
    options?: RequestOptions,
  ): PagePromise<Models.PaginationInvitationPolicyRespDto, Models.GetInvitationPolicyDto>;

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
  createInvitationPolicy(
    params: Models.CreateInvitationPolicyDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetInvitationPolicyRespDto>;

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
  getInvitationPolicy(
    params: Models.GetInvitationPolicyParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetInvitationPolicyRespDto>;

  /**
   * Get an invitation policy
   *
   * @deprecated Use {@link getInvitationPolicy} instead.
   */
  getPolicyDetailById(
    params: Models.GetInvitationPolicyParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetInvitationPolicyRespDto>;

  /**
   * Copy an invitation policy
   *
   * Creates a new invitation policy with the settings of an existing one and returns the copy.
   *
   * `POST /api/v3/copy-invitation-policy-by-id`
   *
   * @throws ApiError when the API answers with a failure.
   */
  copyInvitationPolicyById(
    params: Models.CopyInvitationPolicyDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetInvitationPolicyRespDto>;

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
  updateInvitationPolicy(
    params: Models.UpdateInvitationPolicyDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetInvitationPolicyRespDto>;

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
  listInvitationPolicyExtendsFields(
    params: Models.ListInvitationPolicyExtendsFieldsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetExtendsFieldsRespDto>;

  /**
   * List the form fields of an invitation policy
   *
   * @deprecated Use {@link listInvitationPolicyExtendsFields} instead.
   */
  listRegisterExtendsFields(
    params: Models.ListInvitationPolicyExtendsFieldsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetExtendsFieldsRespDto>;

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
  updateInvitationPolicyExtendsFields(
    params: Models.PolicyExtendsFieldsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetExtendsFieldsRespDto>;

  /**
   * Update the form fields of an invitation policy
   *
   * @deprecated Use {@link updateInvitationPolicyExtendsFields} instead.
   */
  updateRegisterExtendsFields(
    params: Models.PolicyExtendsFieldsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetExtendsFieldsRespDto>;

  /**
   * Delete invitation policies
   *
   * Deletes one or more invitation policies in one call.
   *
   * `POST /api/v3/delete-invitation-policies-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  batchDeleteInvitationPolicies(
    params: Models.DeleteInvitationPolicyByIdsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  getInvitationPolicyUserAttribution<CustomData = Record<string, unknown>>(
    params: Models.GetInvitationPolicyUserAttributionParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserAttributionSingleRespDto<CustomData>>;

  /**
   * Get an attribution of an invitation policy
   *
   * @deprecated Use {@link getInvitationPolicyUserAttribution} instead.
   */
  getPolicyUserAttributionDetail<CustomData = Record<string, unknown>>(
    params: Models.GetInvitationPolicyUserAttributionParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserAttributionSingleRespDto<CustomData>>;

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
  listInvitationPolicyUserAttributions<CustomData = Record<string, unknown>>(
    params: Models.ListInvitationPolicyUserAttributionsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserAttributionPaginationRespDto<CustomData>>;

  /**
   * List attributions of an invitation policy
   *
   * @deprecated Use {@link listInvitationPolicyUserAttributions} instead.
   */
  listPolicyUserAttributionDetail<CustomData = Record<string, unknown>>(
    params: Models.ListInvitationPolicyUserAttributionsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserAttributionPaginationRespDto<CustomData>>;

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
  addInvitationPolicyUserAttribution<CustomData = Record<string, unknown>>(
    params: Models.AddInvitationPolicyUserAttributionDto,
    options?: RequestOptions,
  ): ApiPromise<Models.UserAttributionSingleRespDto<CustomData>>;

  /**
   * Add an attribution to an invitation policy
   *
   * @deprecated Use {@link addInvitationPolicyUserAttribution} instead.
   */
  addPolicyUserAttribution<CustomData = Record<string, unknown>>(
    params: Models.AddInvitationPolicyUserAttributionDto,
    options?: RequestOptions,
  ): ApiPromise<Models.UserAttributionSingleRespDto<CustomData>>;

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
  addInvitationPolicyUserAttributionsBatch(
    params: Models.AddInvitationPolicyUserAttributionsBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Add several attributions to an invitation policy
   *
   * @deprecated Use {@link addInvitationPolicyUserAttributionsBatch} instead.
   */
  addPolicyUserAttributionsBatch(
    params: Models.AddInvitationPolicyUserAttributionsBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Set the main department of invitees
   *
   * Sets the department that becomes the main department of the people who join under an invitation policy.
   *
   * `POST /api/v3/set-invitation-policy-user-attribution-main-department`
   *
   * @throws ApiError when the API answers with a failure.
   */
  setInvitationPolicyMainDepartment(
    params: Models.SetInvitationPolicyUserAttributionMainDepartmentDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Set the main department of invitees
   *
   * @deprecated Use {@link setInvitationPolicyMainDepartment} instead.
   */
  setUserAttributionMainDepartment(
    params: Models.SetInvitationPolicyUserAttributionMainDepartmentDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  removeInvitationPolicyMainDepartment(
    params: Models.RemoveInvitationPolicyUserAttributionMainDepartmentDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Clear the main department of invitees
   *
   * @deprecated Use {@link removeInvitationPolicyMainDepartment} instead.
   */
  removeUserAttributionMainDepartment(
    params: Models.RemoveInvitationPolicyUserAttributionMainDepartmentDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  getInvitationPolicyMainDepartment<CustomData = Record<string, unknown>>(
    params: Models.GetInvitationPolicyMainDepartmentParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserAttributionMainDepartmentRespDto<CustomData>>;

  /**
   * Get the main department of invitees
   *
   * @deprecated Use {@link getInvitationPolicyMainDepartment} instead.
   */
  getUserAttributionMainDepartment<CustomData = Record<string, unknown>>(
    params: Models.GetInvitationPolicyMainDepartmentParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserAttributionMainDepartmentRespDto<CustomData>>;

  /**
   * Remove an attribution from an invitation policy
   *
   * Takes one department, position, role or group off the list of what the invitees of an invitation policy join.
   *
   * `POST /api/v3/remove-invitation-policy-user-attribution`
   *
   * @throws ApiError when the API answers with a failure.
   */
  removeInvitationPolicyUserAttribution(
    params: Models.RemoveInvitationPolicyUserAttributionDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Remove an attribution from an invitation policy
   *
   * @deprecated Use {@link removeInvitationPolicyUserAttribution} instead.
   */
  removePolicyUserAttribution(
    params: Models.RemoveInvitationPolicyUserAttributionDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  removeInvitationPolicyUserAttributionsBatch(
    params: Models.RemoveInvitationPolicyUserAttributionsBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Remove several attributions from an invitation policy
   *
   * @deprecated Use {@link removeInvitationPolicyUserAttributionsBatch} instead.
   */
  removePolicyUserAttributionsBatch(
    params: Models.RemoveInvitationPolicyUserAttributionsBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  getInviteEmailTemplate(
    params: Models.EmailTemplateQueryDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetEmailTemplateRespDto>;

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
  updateInviteEmailTemplate(
    params: Models.UpdateEmailTemplateDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetEmailTemplateRespDto>;

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
  listInvitationRoster(
    params?: Models.ListInvitationRosterDto,
    options?: RequestOptions,
  ): PagePromise<Models.InvitationRosterPaginationRespDto, Models.InvitationRosterDto>;

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
  listInvitationRostersByPolicyId(
    params: Models.ListInvitationRosterByPolicyIdDto,
    options?: RequestOptions,
  ): PagePromise<Models.InvitationRosterPaginationRespDto, Models.InvitationRosterDto>;

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
  listInvitationRostersByNonPolicyId(
    params?: Models.ListInvitationRosterDto,
    options?: RequestOptions,
  ): PagePromise<Models.InvitationRosterPaginationRespDto, Models.InvitationRosterDto>;

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
  getInvitationRoster(
    params: Models.GetInvitationRosterParams,
    options?: RequestOptions,
  ): ApiPromise<Models.InvitationRosterSingleRespDto>;

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
  createInvitationRoster(
    params: Models.CreateInvitationRosterDto,
    options?: RequestOptions,
  ): ApiPromise<Models.InvitationRosterSingleRespDto>;

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
  bindInvitationRostersToPolicy(
    params: Models.BatchBindPolicy,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Bind invitation rosters to a policy
   *
   * @deprecated Use {@link bindInvitationRostersToPolicy} instead.
   */
  batchBindPolicy(params: Models.BatchBindPolicy, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

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
  unbindInvitationRostersFromPolicy(
    params: Models.BatchUnbindPolicy,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Unbind invitation rosters from a policy
   *
   * @deprecated Use {@link unbindInvitationRostersFromPolicy} instead.
   */
  batchUnbindPolicy(params: Models.BatchUnbindPolicy, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Update an invitation roster
   *
   * Renames an invitation roster or binds it to another policy; send only the properties to change.
   *
   * `POST /api/v3/update-invitation-roster`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateInvitationRoster(
    params: Models.UpdateInvitationRosterDto,
    options?: RequestOptions,
  ): ApiPromise<Models.InvitationRosterSingleRespDto>;

  /**
   * Delete an invitation roster
   *
   * Deletes one invitation roster. Use `deleteInvitationRosterBatch` to delete several.
   *
   * `POST /api/v3/delete-invitation-roster`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteInvitationRoster(
    params: Models.DeleteInvitationRosterDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Delete several invitation rosters
   *
   * Deletes several invitation rosters in one call.
   *
   * `POST /api/v3/delete-invitation-rosters-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteInvitationRosterBatch(
    params: Models.DeleteInvitationRosterBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  sendRosterInvitation(
    params: Models.SendRosterInvitationDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Send invitations to some invitees of a roster
   *
   * Invites the people on a roster whose IDs you give, under the invitation policy that the roster is bound to.
   *
   * `POST /api/v3/send-roster-invitation-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  sendRosterInvitationBatch(
    params: Models.SendRosterInvitationBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Withdraw an invitation
   *
   * Withdraws the invitation of one person on a roster, whose status becomes `reverted`.
   *
   * `POST /api/v3/revert-roster-invitation`
   *
   * @throws ApiError when the API answers with a failure.
   */
  revertRosterInvitation(
    params: Models.RevertRosterInvitationDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Withdraw several invitations
   *
   * Withdraws the invitations of several people in one call. The status of each becomes `reverted`.
   *
   * `POST /api/v3/revert-roster-invitation-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  revertRosterInvitationBatch(
    params: Models.RevertRosterInvitationBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

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
  quickFilterInviteeList(
    params?: Models.QuickFilterInvitationUserDto,
    options?: RequestOptions,
  ): PagePromise<Models.QuickFilterInviteePaginationRespDto, Models.QuickFilterInviteeRecordDto>;

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
  listInvitees(
    params: Models.ListInvitationUserDto,
    options?: RequestOptions,
  ): PagePromise<Models.InvitationUserPaginationRespDto, Models.InvitationUserDto>;

  /**
   * List the invitees of a roster
   *
   * @deprecated Use {@link listInvitees} instead.
   */
  filterUsers(
    params: Models.ListInvitationUserDto,
    options?: RequestOptions,
  ): PagePromise<Models.InvitationUserPaginationRespDto, Models.InvitationUserDto>;

  /**
   * Delete invitees from a roster
   *
   * Takes one or more people off an invitation roster.
   *
   * `POST /api/v3/batch-delete-invitation-invitees`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteInvitees(params: Models.DeleteRosterUsersDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

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
  getInviteeImportTemplate(options?: RequestOptions): ApiPromise<Models.GetImportExportTemplateRespDto>;

  /**
   * Get the template for importing invitees
   *
   * @deprecated Use {@link getInviteeImportTemplate} instead.
   */
  importTemplate(options?: RequestOptions): ApiPromise<Models.GetImportExportTemplateRespDto>;

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
  uploadInviteeFile(
    params: Models.UploadInviteeFileParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetImportExportTemplateRespDto>;

  /**
   * Upload a file of invitees
   *
   * @deprecated Use {@link uploadInviteeFile} instead.
   */
  upload(
    params: Models.UploadInviteeFileParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetImportExportTemplateRespDto>;

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
  importInvitees(params: Models.ImportUsersDto, options?: RequestOptions): ApiPromise<Models.GetImportInviteeRespDto>;

  /**
   * Import invitees into a roster
   *
   * @deprecated Use {@link importInvitees} instead.
   */
  importUsers(params: Models.ImportUsersDto, options?: RequestOptions): ApiPromise<Models.GetImportInviteeRespDto>;

  /**
   * Export the invitees of a roster
   *
   * Writes the people on an invitation roster to a file and returns where to download it.
   *
   * `POST /api/v3/invitation-invitee/export`
   *
   * @throws ApiError when the API answers with a failure.
   */
  exportInvitees(
    params: Models.ExportUsersDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetImportExportTemplateRespDto>;

  /**
   * Export the invitees of a roster
   *
   * @deprecated Use {@link exportInvitees} instead.
   */
  exportUsers(
    params: Models.ExportUsersDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetImportExportTemplateRespDto>;

  /**
   * Decide on an approval
   *
   * Approves or refuses a user's request for access to applications or for roles. Without `isAgreed` the request
   * is refused.
   *
   * `PUT /api/v3/approval-process`
   *
   * @throws ApiError when the API answers with a failure.
   */
  processApproval(params: Models.ApprovalProcessReq, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Decide on several approvals
   *
   * Approves or refuses several requests in one call, all with the same decision. Without `isAgreed` they are
   * refused.
   *
   * `PUT /api/v3/approval-batch-process`
   *
   * @throws ApiError when the API answers with a failure.
   */
  batchProcessApproval(
    params: Models.ApprovalBatchProcessReq,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Get an approval
   *
   * Returns one approval, found by its number, with what the user applies for and where the decision stands. Fails
   * with `statusCode` 404 when no approval has this number.
   *
   * `GET /api/v3/approval`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getApproval(params: Models.GetApprovalParams, options?: RequestOptions): ApiPromise<Models.ApprovalDetailRes>;

  /**
   * Get an approval
   *
   * @deprecated Use {@link getApproval} instead.
   */
  getDetail(params: Models.GetApprovalParams, options?: RequestOptions): ApiPromise<Models.ApprovalDetailRes>;

  /**
   * List pending approvals
   *
   * Returns the approvals that still wait for a decision, page by page. Decide with `processApproval`.
   *
   * `GET /api/v3/approval-pending-list`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listPendingApprovals(
    params?: Models.ListPendingApprovalsParams,
    options?: RequestOptions,
  ): PagePromise<Models.ApprovalListRes, Models.ApprovalDetailDto>;

  /**
   * List pending approvals
   *
   * @deprecated Use {@link listPendingApprovals} instead.
   */
  pendList(
    params?: Models.ListPendingApprovalsParams,
    options?: RequestOptions,
  ): PagePromise<Models.ApprovalListRes, Models.ApprovalDetailDto>;

  /**
   * List closed approvals
   *
   * Returns the approvals with a decision, whether approved or refused, page by page.
   *
   * `GET /api/v3/approval-closed-list`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listClosedApprovals(
    params?: Models.ListClosedApprovalsParams,
    options?: RequestOptions,
  ): PagePromise<Models.ApprovalListRes, Models.ApprovalDetailDto>;

  /**
   * List closed approvals
   *
   * @deprecated Use {@link listClosedApprovals} instead.
   */
  closedList(
    params?: Models.ListClosedApprovalsParams,
    options?: RequestOptions,
  ): PagePromise<Models.ApprovalListRes, Models.ApprovalDetailDto>;

  /**
   * List the approval log
   *
   * Returns the log of approvals page by page. The search text also finds what the user applies for.
   *
   * `GET /api/v3/approval-log-list`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listApprovalLogs(
    params?: Models.ListApprovalLogsParams,
    options?: RequestOptions,
  ): PagePromise<Models.ApprovalListRes, Models.ApprovalDetailDto>;

  /**
   * List the approval log
   *
   * @deprecated Use {@link listApprovalLogs} instead.
   */
  logList(
    params?: Models.ListApprovalLogsParams,
    options?: RequestOptions,
  ): PagePromise<Models.ApprovalListRes, Models.ApprovalDetailDto>;

  /**
   * List and search the rows of a data object
   *
   * Returns a page of the rows of a data object. Without `keywords` and `conditions` it lists every row.
   *
   * Each item of `conditions` compares one field with a value; `conjunction` says whether a row must meet all of
   * them or any one. The sites in
   * Göteborg with ten robots or more:
   *
   * ```json
   * {
   *   "modelId": "6745c0de0a1b2c3d4e5ff001",
   *   "conjunction": "and",
   *   "conditions": [
   *     {"key": "siteCode", "operator": "co", "value": "GOT"},
   *     {"key": "robotCount", "operator": "gte", "value": 10}
   *   ]
   * }
   * ```
   *
   * A field that relates to other rows is returned without their values unless you ask for them with
   * `previewRelation`, `expand` or `getNestData`.
   *
   * `POST /api/v3/metadata/filter`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listDataObjectRows(
    params: Models.FilterDto,
    options?: RequestOptions,
  ): PagePromise<Models.FunctionModelValueListResDto, Record<string, unknown>>;

  /**
   * List and search the rows of a data object
   *
   * @deprecated Use {@link listDataObjectRows} instead.
   */
  listRow(
    params: Models.FilterDto,
    options?: RequestOptions,
  ): PagePromise<Models.FunctionModelValueListResDto, Record<string, unknown>>;

  /**
   * Get a row of a data object
   *
   * Returns one row, found by its ID. Fails with `statusCode` 404 when no row has this ID. To find it by the value
   * of a unique field, use `getDataObjectRowByValue`.
   *
   * `GET /api/v3/metadata/get-row`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getDataObjectRow(
    params: Models.GetDataObjectRowParams,
    options?: RequestOptions,
  ): ApiPromise<Models.FunctionModelValueResDto>;

  /**
   * Get a row of a data object
   *
   * @deprecated Use {@link getDataObjectRow} instead.
   */
  getRow(params: Models.GetDataObjectRowParams, options?: RequestOptions): ApiPromise<Models.FunctionModelValueResDto>;

  /**
   * Get a row by the value of a unique field
   *
   * Returns the row in which a field has exactly the given value. Fails with `statusCode` 404 when no row has it.
   * Only fields whose values are unique in the data object can be used; to search in others, use
   * `listDataObjectRows`.
   *
   * `GET /api/v3/metadata/get-row-by-value`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getDataObjectRowByValue(
    params: Models.GetDataObjectRowByValueParams,
    options?: RequestOptions,
  ): ApiPromise<Models.FunctionModelValueResDto>;

  /**
   * Get a row by the value of a unique field
   *
   * @deprecated Use {@link getDataObjectRowByValue} instead.
   */
  getRowByValue(
    params: Models.GetDataObjectRowByValueParams,
    options?: RequestOptions,
  ): ApiPromise<Models.FunctionModelValueResDto>;

  /**
   * Get several rows of a data object
   *
   * Returns the rows with the given IDs in one call. IDs that match none are left out.
   *
   * `POST /get-row-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getDataObjectRowBatch(params: Models.GetRowBatchDto, options?: RequestOptions): ApiPromise<Models.MetadataListResDto>;

  /**
   * Get several rows of a data object
   *
   * @deprecated Use {@link getDataObjectRowBatch} instead.
   */
  getRowBatch(params: Models.GetRowBatchDto, options?: RequestOptions): ApiPromise<Models.MetadataListResDto>;

  /**
   * Create a row of a data object
   *
   * Adds a row to a data object and returns it. The values must follow the rules of their fields, such as
   * uniqueness and length. To link the new row with others, use `createDataObjectRowRelation` afterwards.
   *
   * `POST /api/v3/metadata/create-row`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createDataObjectRow(
    params: Models.CreateRowDto,
    options?: RequestOptions,
  ): ApiPromise<Models.FunctionModelValueResDto>;

  /**
   * Create a row of a data object
   *
   * @deprecated Use {@link createDataObjectRow} instead.
   */
  createRow(params: Models.CreateRowDto, options?: RequestOptions): ApiPromise<Models.FunctionModelValueResDto>;

  /**
   * Update a row of a data object
   *
   * Changes values of a row and returns the row.
   *
   * `POST /api/v3/metadata/update-row`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateDataObjectRow(
    params: Models.UpdateRowDto,
    options?: RequestOptions,
  ): ApiPromise<Models.FunctionModelValueResDto>;

  /**
   * Update a row of a data object
   *
   * @deprecated Use {@link updateDataObjectRow} instead.
   */
  updateRow(params: Models.UpdateRowDto, options?: RequestOptions): ApiPromise<Models.FunctionModelValueResDto>;

  /**
   * Delete rows of a data object
   *
   * Deletes one or more rows. In a data object with a tree structure, a row that has child nodes is deleted only
   * with `recursive`; otherwise the call fails.
   *
   * `POST /api/v3/metadata/remove-row`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteDataObjectRows(params: Models.RemoveRowDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Delete rows of a data object
   *
   * @deprecated Use {@link deleteDataObjectRows} instead.
   */
  removeRow(params: Models.RemoveRowDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Create a data object
   *
   * Creates a data object: a table of your own beside users, groups and departments, for example the sites of your
   * customers.
   * It starts without fields and rows. Add fields with `createDataObjectField`, then rows with
   * `createDataObjectRow`.
   *
   * `POST /api/v3/metadata/create-model`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createDataObject(
    params: Models.CreateFunctionModelDto,
    options?: RequestOptions,
  ): ApiPromise<Models.FunctionModelResDto>;

  /**
   * Create a data object
   *
   * @deprecated Use {@link createDataObject} instead.
   */
  createModel(params: Models.CreateFunctionModelDto, options?: RequestOptions): ApiPromise<Models.FunctionModelResDto>;

  /**
   * Get a data object
   *
   * Returns the settings of one data object, such as its name, its type and whether it is on. Fails with
   * `statusCode` 404 when no data object has this ID. For its fields use `listDataObjectFields`, for its rows
   * `listDataObjectRows`.
   *
   * `GET /api/v3/metadata/get-model`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getDataObject(params: Models.GetDataObjectParams, options?: RequestOptions): ApiPromise<Models.FunctionModelResDto>;

  /**
   * Get a data object
   *
   * @deprecated Use {@link getDataObject} instead.
   */
  getModel(params: Models.GetDataObjectParams, options?: RequestOptions): ApiPromise<Models.FunctionModelResDto>;

  /**
   * List data objects
   *
   * Returns all data objects of the user pool, both the built-in ones, such as that of users, and your own. The
   * list is not paged.
   *
   * `GET /api/v3/metadata/list-model`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listDataObjects(options?: RequestOptions): ApiPromise<Models.FunctionModelListDto>;

  /**
   * List data objects
   *
   * @deprecated Use {@link listDataObjects} instead.
   */
  listModel(options?: RequestOptions): ApiPromise<Models.FunctionModelListDto>;

  /**
   * Delete a data object
   *
   * Deletes the data object with the given ID. To switch it off and keep it, set `enable` to `false` with
   * `updateDataObject`.
   *
   * `POST /api/v3/metadata/remove-model`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteDataObject(params: Models.FunctionModelIdDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Delete a data object
   *
   * @deprecated Use {@link deleteDataObject} instead.
   */
  removeModel(params: Models.FunctionModelIdDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Update a data object
   *
   * Changes the settings of a data object. Every property is required, so start from what `getDataObject` returns
   * and change what you want to change. Fields and rows stay as they are.
   *
   * `POST /api/v3/metadata/update-model`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateDataObject(
    params: Models.UpdateFunctionModelDto,
    options?: RequestOptions,
  ): ApiPromise<Models.FunctionModelResDto>;

  /**
   * Update a data object
   *
   * @deprecated Use {@link updateDataObject} instead.
   */
  updateModel(params: Models.UpdateFunctionModelDto, options?: RequestOptions): ApiPromise<Models.FunctionModelResDto>;

  /**
   * Create a field of a data object
   *
   * Adds a field to a data object: its key and type, how the console shows it, and which values it takes.
   *
   * Every property is required. Send `null` for the settings that mean nothing for the type of the field, such as
   * `max` and `min` for text
   * or `dropDown` for anything but an `Enum` field.
   *
   * `POST /api/v3/metadata/create-field`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createDataObjectField(
    params: Models.CreateFunctionModelFieldDto,
    options?: RequestOptions,
  ): ApiPromise<Models.FunctionModelFieldResDto>;

  /**
   * Create a field of a data object
   *
   * @deprecated Use {@link createDataObjectField} instead.
   */
  createField(
    params: Models.CreateFunctionModelFieldDto,
    options?: RequestOptions,
  ): ApiPromise<Models.FunctionModelFieldResDto>;

  /**
   * Update a field of a data object
   *
   * Changes the name, the display and the rules of a field. Its key, its type and what it relates to cannot be
   * changed. Every property is required, so start from what `listDataObjectFields` returns; send `null` for
   * settings that mean nothing for the type of the field.
   *
   * `POST /api/v3/metadata/update-field`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateDataObjectField(
    params: Models.UpdateFunctionModelFieldDto,
    options?: RequestOptions,
  ): ApiPromise<Models.FunctionModelFieldResDto>;

  /**
   * Update a field of a data object
   *
   * @deprecated Use {@link updateDataObjectField} instead.
   */
  updateField(
    params: Models.UpdateFunctionModelFieldDto,
    options?: RequestOptions,
  ): ApiPromise<Models.FunctionModelFieldResDto>;

  /**
   * Delete a field of a data object
   *
   * Removes a field from a data object. The other fields stay as they are.
   *
   * `POST /api/v3/metadata/remove-field`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteDataObjectField(
    params: Models.FunctionModelFieldIdDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Delete a field of a data object
   *
   * @deprecated Use {@link deleteDataObjectField} instead.
   */
  remoteField(params: Models.FunctionModelFieldIdDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * List the fields of a data object
   *
   * Returns all fields of a data object with their types and rules. The list is not paged.
   *
   * `GET /api/v3/metadata/list-field`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listDataObjectFields(
    params: Models.ListDataObjectFieldsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.FunctionFieldListResDto>;

  /**
   * List the fields of a data object
   *
   * @deprecated Use {@link listDataObjectFields} instead.
   */
  listField(
    params: Models.ListDataObjectFieldsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.FunctionFieldListResDto>;

  /**
   * Export rows of a data object
   *
   * Exports the rows in `idList`. The response only confirms the export; it does not carry the rows. To export the
   * data object itself, use `exportDataObject`.
   *
   * `POST /api/v3/metadata/export`
   *
   * @throws ApiError when the API answers with a failure.
   */
  exportDataObjectRows(params: Models.ExportModelDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Export rows of a data object
   *
   * @deprecated Use {@link exportDataObjectRows} instead.
   */
  exportMetadata(params: Models.ExportModelDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Import rows into a data object
   *
   * Adds the rows of an Excel file to a data object. Build the file on the template from
   * `getDataObjectImportTemplate`.
   *
   * `POST /api/v3/metadata/import`
   *
   * @throws ApiError when the API answers with a failure.
   */
  importDataObjectRows(params: Models.ImportModelDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Import rows into a data object
   *
   * @deprecated Use {@link importDataObjectRows} instead.
   */
  importMetadata(params: Models.ImportModelDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Get the import template of a data object
   *
   * Returns the template that a file for `importDataObjectRows` must follow.
   *
   * `GET /api/v3/metadata/get-import-template`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getDataObjectImportTemplate(
    params: Models.GetDataObjectImportTemplateParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetImportTemplateResDto>;

  /**
   * Get the import template of a data object
   *
   * @deprecated Use {@link getDataObjectImportTemplate} instead.
   */
  getImportTemplate(
    params: Models.GetDataObjectImportTemplateParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetImportTemplateResDto>;

  /**
   * Create a custom operation
   *
   * Adds a custom operation to a data object: something an administrator can do from the console, such as opening
   * a web page of yours. `executeDataObjectOperation` executes it over the API.
   *
   * `POST /api/v3/metadata/create-operate`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createDataObjectOperation(
    params: Models.CreateOperateModelDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Create a custom operation
   *
   * @deprecated Use {@link createDataObjectOperation} instead.
   */
  createOperate(params: Models.CreateOperateModelDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Delete a custom operation
   *
   * Removes a custom operation from a data object. To keep it out of sight only, set `show` to `false` with
   * `updateDataObjectOperation`.
   *
   * `POST /api/v3/metadata/remove-operate`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteDataObjectOperation(
    params: Models.FunctionModelOperateIdDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Delete a custom operation
   *
   * @deprecated Use {@link deleteDataObjectOperation} instead.
   */
  removeOperate(
    params: Models.FunctionModelOperateIdDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Execute a custom operation
   *
   * Executes a custom operation of a data object, with the parameters in `customConfig` for this one time.
   *
   * `POST /api/v3/metadata/execute-operate`
   *
   * @throws ApiError when the API answers with a failure.
   */
  executeDataObjectOperation(
    params: Models.FunctionModelOperateIdDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Execute a custom operation
   *
   * @deprecated Use {@link executeDataObjectOperation} instead.
   */
  executeOperate(
    params: Models.FunctionModelOperateIdDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Copy a custom operation
   *
   * Makes a copy of a custom operation in the same data object. Change the copy with `updateDataObjectOperation`.
   *
   * `POST /api/v3/metadata/copy-operate`
   *
   * @throws ApiError when the API answers with a failure.
   */
  copyDataObjectOperation(
    params: Models.FunctionModelOperateIdDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Copy a custom operation
   *
   * @deprecated Use {@link copyDataObjectOperation} instead.
   */
  copyOperate(params: Models.FunctionModelOperateIdDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * List custom operations
   *
   * Returns the custom operations of a data object, page by page, optionally only those that match a search text
   * or belong to one field. To get all of them at once, use `listAllDataObjectOperations`. The API declares the
   * answer as a single operation, although several may match; check for `data` before you read it.
   *
   * `GET /api/v3/metadata/list-operate`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listDataObjectOperations(
    params: Models.ListDataObjectOperationsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.OperateModelDto>;

  /**
   * List custom operations
   *
   * @deprecated Use {@link listDataObjectOperations} instead.
   */
  listOperate(
    params: Models.ListDataObjectOperationsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.OperateModelDto>;

  /**
   * List all custom operations
   *
   * Returns all custom operations of a data object at once. To page or search through them, use
   * `listDataObjectOperations`. The API declares the answer as a single operation, although there may be several;
   * check whether an array came before you read it.
   *
   * `GET /api/v3/metadata/all-operate`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listAllDataObjectOperations(
    params: Models.ListAllDataObjectOperationsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.OperateModelDto>;

  /**
   * List all custom operations
   *
   * @deprecated Use {@link listAllDataObjectOperations} instead.
   */
  listOperateAll(
    params: Models.ListAllDataObjectOperationsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.OperateModelDto>;

  /**
   * Update a custom operation
   *
   * Changes the name, the kind, the settings or the display of a custom operation. Apart from `fieldId`, every
   * property is required.
   *
   * `POST /api/v3/metadata/update-operate`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateDataObjectOperation(
    params: Models.UpdateOperateModelDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Update a custom operation
   *
   * @deprecated Use {@link updateDataObjectOperation} instead.
   */
  updateOperate(params: Models.UpdateOperateModelDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Get the details of related data
   *
   * Returns the details of related data by their IDs. `listDataObjectRowRelations` gives you the IDs that a row is
   * related to. The details come in `data`, in a shape that depends on what the data is, for example users or rows
   * of another data object.
   *
   * `POST /api/v3/metadata/get-relation-info`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getDataObjectRelationInfo(
    params: Models.GetRelationInfoDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetDataObjectRelationInfoResult>;

  /**
   * Get the details of related data
   *
   * @deprecated Use {@link getDataObjectRelationInfo} instead.
   */
  getRelationInfo(
    params: Models.GetRelationInfoDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetDataObjectRelationInfoResult>;

  /**
   * Relate a row to other data
   *
   * Relates a row to the data in `valueList` through one of its relation fields, for example a customer site to
   * the users who look after it.
   *
   * `POST /api/v3/metadata/create-row-relation`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createDataObjectRowRelation(
    params: Models.CreateRelationValueDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Relate a row to other data
   *
   * @deprecated Use {@link createDataObjectRowRelation} instead.
   */
  createRowRelation(
    params: Models.CreateRelationValueDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * List what a row is related to
   *
   * Returns the IDs of the data that a row is related to through one of its relation fields, page by page. For the
   * details behind the IDs use `getDataObjectRelationInfo`.
   *
   * `GET /api/v3/metadata/get-row-relation`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listDataObjectRowRelations(
    params: Models.ListDataObjectRowRelationsParams,
    options?: RequestOptions,
  ): PagePromise<Models.RelationValueListResDto, Models.ListDataObjectRowRelationsItem>;

  /**
   * List what a row is related to
   *
   * @deprecated Use {@link listDataObjectRowRelations} instead.
   */
  getRelationValue(
    params: Models.ListDataObjectRowRelationsParams,
    options?: RequestOptions,
  ): PagePromise<Models.RelationValueListResDto, Models.ListDataObjectRowRelationsItem>;

  /**
   * Remove a relation of a row
   *
   * Ends the relation between a row and one piece of related data, through one or more relation fields. The
   * related data itself is not deleted.
   *
   * `POST /api/v3/metadata/remove-row-relation`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteDataObjectRowRelation(
    params: Models.RemoveRelationValueDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Remove a relation of a row
   *
   * @deprecated Use {@link deleteDataObjectRowRelation} instead.
   */
  removeRelationValue(
    params: Models.RemoveRelationValueDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Export a data object
   *
   * Exports the data object itself, to bring it into another user pool with `importDataObject`. To export its
   * rows, use `exportDataObjectRows`. The response only confirms the export.
   *
   * `POST /api/v3/metadata/export/model`
   *
   * @throws ApiError when the API answers with a failure.
   */
  exportDataObject(params: Models.ExportMetadataDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Export a data object
   *
   * @deprecated Use {@link exportDataObject} instead.
   */
  exportModel(params: Models.ExportMetadataDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Import a data object
   *
   * Creates a data object from a JSON file. To import rows into a data object that is already there, use
   * `importDataObjectRows`.
   *
   * `POST /api/v3/metadata/import/model`
   *
   * @throws ApiError when the API answers with a failure.
   */
  importDataObject(params: Models.ImportMetadataDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Import a data object
   *
   * @deprecated Use {@link importDataObject} instead.
   */
  importModel(params: Models.ImportMetadataDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Get all rows of a data object
   *
   * Returns all rows of a data object in one response, or all that meet `conditions`. For a large data object use
   * `scrollDataObjectRows`, which returns them batch by batch.
   *
   * `POST /api/v3/metadata/get-all-metadata`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getAllDataObjectRows(
    params: Models.GetAllRowDto,
    options?: RequestOptions,
  ): ApiPromise<Models.FunctionModelValueListResDto>;

  /**
   * Get all rows of a data object
   *
   * @deprecated Use {@link getAllDataObjectRows} instead.
   */
  getAllMetadata(
    params: Models.GetAllRowDto,
    options?: RequestOptions,
  ): ApiPromise<Models.FunctionModelValueListResDto>;

  /**
   * List row relations with details
   *
   * Returns relations of rows together with details of what they point to. It takes no parameters; to ask about
   * one row, use `listDataObjectRowRelations`.
   *
   * `GET /api/v3/metadata/get-row-relation-details`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getDataObjectRowRelationDetails(options?: RequestOptions): ApiPromise<Models.RelationValueListResDto>;

  /**
   * List row relations with details
   *
   * @deprecated Use {@link getDataObjectRowRelationDetails} instead.
   */
  getRelationDetails(options?: RequestOptions): ApiPromise<Models.RelationValueListResDto>;

  /**
   * Search the relations of a field
   *
   * Searches loosely in the data that a relation field of a data object relates to, and returns the matches page
   * by page.
   *
   * `POST /api/v3/metadata/relation-search`
   *
   * @throws ApiError when the API answers with a failure.
   */
  searchDataObjectRelations(
    params: Models.RelationSearchDto,
    options?: RequestOptions,
  ): PagePromise<Models.RelationValueListResDto, Models.SearchDataObjectRelationsItem>;

  /**
   * Search the relations of a field
   *
   * @deprecated Use {@link searchDataObjectRelations} instead.
   */
  relationSearch(
    params: Models.RelationSearchDto,
    options?: RequestOptions,
  ): PagePromise<Models.RelationValueListResDto, Models.SearchDataObjectRelationsItem>;

  /**
   * Copy the relations of a row
   *
   * Gives another row the same relations that a row has.
   *
   * `POST /api/v3/metadata/copy-row-relation`
   *
   * @throws ApiError when the API answers with a failure.
   */
  copyDataObjectRowRelations(
    params: Models.CopyRowRelationDto,
    options?: RequestOptions,
  ): ApiPromise<Models.RelationValueListResDto>;

  /**
   * Copy the relations of a row
   *
   * @deprecated Use {@link copyDataObjectRowRelations} instead.
   */
  copyRowRelation(
    params: Models.CopyRowRelationDto,
    options?: RequestOptions,
  ): ApiPromise<Models.RelationValueListResDto>;

  /**
   * Scroll through the rows of a data object
   *
   * Returns the rows of a data object batch by batch. Leave `scrollId` out for the first batch; for each further
   * one send the `scrollId` of the batch before.
   *
   * `POST /api/v3/metadata/get-all-row-by-scrollid`
   *
   * @throws ApiError when the API answers with a failure.
   */
  scrollDataObjectRows(
    params: Models.GetAllRowVyScrollidDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetAllRowByScrollidResDto>;

  /**
   * Scroll through the rows of a data object
   *
   * @deprecated Use {@link scrollDataObjectRows} instead.
   */
  getAllMetadataRow(
    params: Models.GetAllRowVyScrollidDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetAllRowByScrollidResDto>;

  /**
   * List the rows linked to a group
   *
   * Returns the rows of data objects that are linked to a group of users, page by page, optionally only those that
   * match a keyword.
   *
   * `POST /api/v3/metadata/group`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listGroupDataObjectRows(
    params: Models.MetadataGroupDto,
    options?: RequestOptions,
  ): PagePromise<Models.FunctionModelValueListResDto, Record<string, unknown>>;

  /**
   * List the rows linked to a group
   *
   * @deprecated Use {@link listGroupDataObjectRows} instead.
   */
  getMetadataGroupList(
    params: Models.MetadataGroupDto,
    options?: RequestOptions,
  ): PagePromise<Models.FunctionModelValueListResDto, Record<string, unknown>>;

  /**
   * Record a user behavior event
   *
   * Records an event for user and entity behavior analytics (UEBA), for example a sign-in or a read access in a
   * system of your own.
   *
   * `data` holds the event. Beside the properties listed there it may carry any others of your own.
   *
   * `POST /api/v3/metadata/ueba/capture`
   *
   * @throws ApiError when the API answers with a failure.
   */
  captureUebaEvent(params: Models.CreateUEBADto, options?: RequestOptions): ApiPromise<Models.CreateUEBARespDto>;

  /**
   * Record a user behavior event
   *
   * @deprecated Use {@link captureUebaEvent} instead.
   */
  capture(params: Models.CreateUEBADto, options?: RequestOptions): ApiPromise<Models.CreateUEBARespDto>;

  /**
   * List fields, for internal use
   *
   * Serves GenAuth's own services. Use `listDataObjectFields` instead.
   *
   * `POST /api/internal/v1/metadata/list-fields`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listDataObjectFieldsInternal(options?: RequestOptions): ApiPromise<void>;

  /**
   * Update a row, for internal use
   *
   * Serves GenAuth's own services. Use `updateDataObjectRow` instead.
   *
   * `POST /api/internal/v1/metadata/update-row`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateDataObjectRowInternal(options?: RequestOptions): ApiPromise<void>;

  /**
   * Get several rows, for internal use
   *
   * Serves GenAuth's own services. Use `getDataObjectRowBatch` instead.
   *
   * `POST /api/internal/v1/metadata/get-row-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getDataObjectRowBatchInternal(options?: RequestOptions): ApiPromise<void>;

  /**
   * Get a synchronization task
   *
   * Returns the settings of a synchronization task and the outcome of its latest run. The configuration with the
   * credentials of the other system is not part of it. Fails with `statusCode` 404 when no task has this ID.
   *
   * `GET /api/v3/get-sync-task`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getSyncTask(params: Models.GetSyncTaskParams, options?: RequestOptions): ApiPromise<Models.SyncTaskSingleRespDto>;

  /**
   * List synchronization tasks
   *
   * Returns the synchronization tasks of the user pool with the outcome of their latest run, page by page.
   *
   * `GET /api/v3/list-sync-tasks`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listSyncTasks(
    params?: Models.ListSyncTasksParams,
    options?: RequestOptions,
  ): PagePromise<Models.SyncTaskPaginatedRespDto, Models.SyncTaskDto>;

  /**
   * Create a synchronization task
   *
   * Creates a synchronization task, which brings users and departments in from another system (`upstream`) or
   * takes them out to it
   * (`downstream`). The response carries the task in `data.list`.
   *
   * Each run of a task is a synchronization job. Start one with `triggerSyncTask`, or let the task run on the
   * clock or on events.
   *
   * `POST /api/v3/create-sync-task`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createSyncTask(
    params: Models.CreateSyncTaskDto,
    options?: RequestOptions,
  ): ApiPromise<Models.SyncTaskPaginatedRespDto>;

  /**
   * Update a synchronization task
   *
   * Changes the settings of a synchronization task; send only the properties to change. The response carries the
   * task in `data.list`.
   *
   * `POST /api/v3/update-sync-task`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateSyncTask(
    params: Models.UpdateSyncTaskDto,
    options?: RequestOptions,
  ): ApiPromise<Models.SyncTaskPaginatedRespDto>;

  /**
   * Run a synchronization task
   *
   * Starts a run of a synchronization task and returns the ID of its job at once. Follow the job with
   * `getSyncJob`, which tells when it has finished and how many users and departments it synchronized.
   *
   * `POST /api/v3/trigger-sync-task`
   *
   * @throws ApiError when the API answers with a failure.
   */
  triggerSyncTask(
    params: Models.TriggerSyncTaskDto,
    options?: RequestOptions,
  ): ApiPromise<Models.TriggerSyncTaskRespDto>;

  /**
   * Get a synchronization job
   *
   * Returns one run of a synchronization task: its state, and how many users and departments it had to synchronize
   * and did. What happened to each of them is in `listSyncJobLogs`. Fails with `statusCode` 404 when no job has
   * this ID.
   *
   * `GET /api/v3/get-sync-job`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getSyncJob(params: Models.GetSyncJobParams, options?: RequestOptions): ApiPromise<Models.SyncJobSingleRespDto>;

  /**
   * List the jobs of a synchronization task
   *
   * Returns the runs of a synchronization task, page by page, optionally only those that were started in one way.
   *
   * `GET /api/v3/list-sync-jobs`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listSyncJobs(
    params: Models.ListSyncJobsParams,
    options?: RequestOptions,
  ): PagePromise<Models.SyncJobPaginatedRespDto, Models.SyncJobDto>;

  /**
   * List the log of a synchronization job
   *
   * Returns what a synchronization job did, one entry for each user, department or group it touched, page by page.
   * Filter by `success` to see only what failed. The API declares `data` as that of `triggerSyncTask`, with the ID
   * of the job and no entries; check for `list` before you read it.
   *
   * `GET /api/v3/list-sync-job-logs`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listSyncJobLogs(
    params: Models.ListSyncJobLogsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.TriggerSyncTaskRespDto>;

  /**
   * List risky synchronization operations
   *
   * Returns the operations that a synchronization task did not carry out by itself because they are risky, page by
   * page. Carry them out with `triggerSyncRiskOperations` or drop them with `cancelSyncRiskOperation`.
   *
   * `GET /api/v3/list-sync-risk-operations`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listSyncRiskOperations(
    params: Models.ListSyncRiskOperationsParams,
    options?: RequestOptions,
  ): PagePromise<Models.SyncRiskOperationPaginatedRespDto, Models.SyncRiskOperationDto>;

  /**
   * Carry out risky synchronization operations
   *
   * Carries out operations that were held back as risky and tells for which of them that worked.
   * `listSyncRiskOperations` lists those that wait.
   *
   * `POST /api/v3/trigger-sync-risk-operations`
   *
   * @throws ApiError when the API answers with a failure.
   */
  triggerSyncRiskOperations(
    params: Models.TriggerSyncRiskOperationDto,
    options?: RequestOptions,
  ): ApiPromise<Models.TriggerSyncRiskOperationsRespDto>;

  /**
   * Cancel risky synchronization operations
   *
   * Drops operations that were held back as risky, so that they are not carried out, and tells for which of them
   * that worked.
   *
   * `POST /api/v3/cancel-sync-risk-operation`
   *
   * @throws ApiError when the API answers with a failure.
   */
  cancelSyncRiskOperation(
    params: Models.CancelSyncRiskOperationDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CancelSyncRiskOperationsRespDto>;

  /**
   * Get the security settings of the user pool
   *
   * Returns the security settings that apply to the whole user pool: allowed origins, token and cookie lifetimes,
   * verification codes, sign-up, sign-in protection, self-service unlocking and QR code sign-in. The user pool is
   * the one your credentials belong to. Second factors are not included; read them with `getGlobalMfaSettings`.
   *
   * `GET /api/v3/get-security-settings`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getSecuritySettings(options?: RequestOptions): ApiPromise<Models.SecuritySettingsRespDto>;

  /**
   * Update the security settings of the user pool
   *
   * Changes the security settings of the user pool and returns them all as they stand afterwards. Send only the
   * settings you want to change. A setting that is an object, such as `loginAnomalyDetection`, must come with all
   * of its required fields, so read the current value with `getSecuritySettings` and edit that.
   *
   * `allowedOrigins` is an array here but a single line-separated string in the response.
   *
   * `POST /api/v3/update-security-settings`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateSecuritySettings(
    params?: Models.UpdateSecuritySettingsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.SecuritySettingsRespDto>;

  /**
   * Get the MFA settings of the user pool
   *
   * Returns the second factors that are turned on for the whole user pool.
   *
   * `GET /api/v3/get-global-mfa-settings`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getGlobalMfaSettings(options?: RequestOptions): ApiPromise<Models.MFASettingsRespDto>;

  /**
   * Turn on second factors for the user pool
   *
   * Turns on the second factors in `enabledFactors` for the whole user pool and returns the factors that are on
   * afterwards. To turn a factor off, use `closeGlobalMfaSettings`.
   *
   * `POST /api/v3/update-global-mfa-settings`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateGlobalMfaSettings(
    params: Models.MFASettingsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.MFASettingsRespDto>;

  /**
   * Turn off second factors for the user pool
   *
   * Turns off the second factors in `disableFactors` for the whole user pool and returns the factors that are
   * still on. To turn a factor on, use `updateGlobalMfaSettings`.
   *
   * `POST /api/v3/disable-global-mfa-settings`
   *
   * @throws ApiError when the API answers with a failure.
   */
  closeGlobalMfaSettings(
    params: Models.MFADisableSettingsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.MFASettingsRespDto>;

  /**
   * List IP addresses on the blacklist or whitelist
   *
   * Returns the IP addresses on the blacklist or on the whitelist of the user pool, page by page.
   *
   * `GET /api/v3/ip-list`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listRiskListIps(
    params: Models.ListRiskListIpsParams,
    options?: RequestOptions,
  ): PagePromise<Models.IpListPaginatedRespDto, Models.IpListRespDto>;

  /**
   * List IP addresses on the blacklist or whitelist
   *
   * @deprecated Use {@link listRiskListIps} instead.
   */
  findIpList(
    params: Models.ListRiskListIpsParams,
    options?: RequestOptions,
  ): PagePromise<Models.IpListPaginatedRespDto, Models.IpListRespDto>;

  /**
   * Put IP addresses on the blacklist or whitelist
   *
   * Puts one or more IP addresses on the blacklist, to keep them from signing in or signing up, or on the
   * whitelist. The entries hold until `expireAt`.
   *
   * `POST /api/v3/ip-list`
   *
   * @throws ApiError when the API answers with a failure.
   */
  addRiskListIps(params: Models.IpListCreateDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Put IP addresses on the blacklist or whitelist
   *
   * @deprecated Use {@link addRiskListIps} instead.
   */
  add(params: Models.IpListCreateDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Take an IP address off the blacklist or whitelist
   *
   * Deletes one entry of the lists of IP addresses, after which it has no effect any more.
   *
   * `DELETE /api/v3/ip-list/{id}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteRiskListIp(
    params: Models.DeleteRiskListIpParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Take an IP address off the blacklist or whitelist
   *
   * @deprecated Use {@link deleteRiskListIp} instead.
   */
  deleteById(params: Models.DeleteRiskListIpParams, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * List users on the blacklist or whitelist
   *
   * Returns the users on the blacklist or on the whitelist of the user pool, page by page.
   *
   * `GET /api/v3/user-list`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listRiskListUsers(
    params: Models.ListRiskListUsersParams,
    options?: RequestOptions,
  ): PagePromise<Models.UserListPaginatedRespDto, Models.RiskListItemDto>;

  /**
   * List users on the blacklist or whitelist
   *
   * @deprecated Use {@link listRiskListUsers} instead.
   */
  findUserList(
    params: Models.ListRiskListUsersParams,
    options?: RequestOptions,
  ): PagePromise<Models.UserListPaginatedRespDto, Models.RiskListItemDto>;

  /**
   * Put users on the blacklist or whitelist
   *
   * Puts one or more users on the blacklist, to keep them from signing in, or on the whitelist, for example to
   * spare them MFA. The entries hold until `expireAt`.
   *
   * `POST /api/v3/user-list`
   *
   * @throws ApiError when the API answers with a failure.
   */
  addRiskListUsers(params: Models.UserListCreateDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Put users on the blacklist or whitelist
   *
   * @deprecated Use {@link addRiskListUsers} instead.
   */
  addUser(params: Models.UserListCreateDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Take a user off the blacklist or whitelist
   *
   * Deletes one entry of the lists of users, after which it has no effect any more. The user stays.
   *
   * `DELETE /api/v3/user-list/{id}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteRiskListUser(
    params: Models.DeleteRiskListUserParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Take a user off the blacklist or whitelist
   *
   * @deprecated Use {@link deleteRiskListUser} instead.
   */
  deleteUserListById(
    params: Models.DeleteRiskListUserParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * List risk policies
   *
   * Returns the policies that put IP addresses or users on a blacklist by themselves, page by page.
   *
   * `GET /api/v3/risk-list-policy`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listRiskListPolicies(
    params: Models.ListRiskListPoliciesParams,
    options?: RequestOptions,
  ): PagePromise<Models.UserListPolicyPaginatedRespDto, Models.RiskListPolicyRespDto>;

  /**
   * List risk policies
   *
   * @deprecated Use {@link listRiskListPolicies} instead.
   */
  findRiskListPolicy(
    params: Models.ListRiskListPoliciesParams,
    options?: RequestOptions,
  ): PagePromise<Models.UserListPolicyPaginatedRespDto, Models.RiskListPolicyRespDto>;

  /**
   * Create a risk policy
   *
   * Creates a policy that puts IP addresses or users on the blacklist by itself when too many sign-ins fail within
   * a period.
   *
   * All properties are required, also those of a pair of which only one takes effect: `ipRange` and `userRange`,
   * `ipCond` and `userCond`. The example bars
   * an IP address from signing in after five wrong passwords within ten minutes, unless the address is on the
   * whitelist.
   *
   * `POST /api/v3/risk-list-policy`
   *
   * @throws ApiError when the API answers with a failure.
   */
  addRiskListPolicy(
    params: Models.RiskListPolicyCreateDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Delete a risk policy
   *
   * Deletes a policy, which then puts nothing on the blacklist any more.
   *
   * `DELETE /api/v3/risk-list-policy/{id}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteRiskListPolicy(
    params: Models.DeleteRiskListPolicyParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Delete a risk policy
   *
   * @deprecated Use {@link deleteRiskListPolicy} instead.
   */
  deleteRiskListPolicyById(
    params: Models.DeleteRiskListPolicyParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Add to the sign-up whitelist of an application
   *
   * Adds usernames, email addresses or phone numbers to the sign-up whitelist of an application. While a whitelist
   * is turned on, only people with an identifier on it can sign up. For the whole user pool, use `addWhitelist`.
   *
   * `POST /api/v3/add-whitelist-of-app`
   *
   * @throws ApiError when the API answers with a failure.
   */
  addWhitelistOfApp(
    params: Models.AddWhitelistOfAppDto,
    options?: RequestOptions,
  ): ApiPromise<Models.WhitelistListRespDto>;

  /**
   * List the sign-up whitelist of an application
   *
   * Returns the usernames, email addresses or phone numbers that can sign up to an application while its whitelist
   * is turned on.
   *
   * `GET /api/v3/list-whitelist-of-app`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listWhitelistsOfApp(
    params: Models.ListWhitelistsOfAppParams,
    options?: RequestOptions,
  ): ApiPromise<Models.WhitelistListRespDto>;

  /**
   * Remove from the sign-up whitelist of an application
   *
   * Removes usernames, email addresses or phone numbers from the sign-up whitelist of an application. The API
   * declares this answer without its usual envelope, but may send it in one: where the result has `data`, read
   * that.
   *
   * `POST /api/v3/delete-whitelist-of-app`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteWhitelistOfApp(
    params: Models.DeleteWhitelistOfAppDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessDto>;

  /**
   * Add to the sign-up whitelist of the user pool
   *
   * Adds usernames, email addresses or phone numbers to the sign-up whitelist of the user pool. While a whitelist
   * is turned on, only people with an identifier on it can sign up. For a single application, use
   * `addWhitelistOfApp`.
   *
   * `POST /api/v3/add-whitelist`
   *
   * @throws ApiError when the API answers with a failure.
   */
  addWhitelist(params: Models.AddWhitelistDto, options?: RequestOptions): ApiPromise<Models.WhitelistListRespDto>;

  /**
   * List the sign-up whitelist of the user pool
   *
   * Returns the usernames, email addresses or phone numbers that can sign up to the user pool while the whitelist
   * is turned on.
   *
   * `GET /api/v3/list-whitelist`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listWhitelists(
    params: Models.ListWhitelistsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.WhitelistListRespDto>;

  /**
   * Remove from the sign-up whitelist of the user pool
   *
   * Removes usernames, email addresses or phone numbers from the sign-up whitelist of the user pool. The API
   * declares this answer without its usual envelope, but may send it in one: where the result has `data`, read
   * that.
   *
   * `POST /api/v3/delete-whitelist`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteWhitelist(params: Models.DeleteWhitelistDto, options?: RequestOptions): ApiPromise<Models.IsSuccessDto>;

  /**
   * Remove a device from a user
   *
   * Undoes the link between a user and a device. The device itself stays in the user pool; remove it from there
   * with `deleteDeviceById`.
   *
   * `POST /api/v3/delete-device-by-user`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteUserDevice(
    params: Models.DeleteTerminalUserDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Remove a device from a user
   *
   * @deprecated Use {@link deleteUserDevice} instead.
   */
  deleteDevice(params: Models.DeleteTerminalUserDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Suspend a user's device
   *
   * Takes a user's device out of use until `endTime`. To take it out of use without an end, call
   * `disableUserDevice`.
   *
   * `POST /api/v3/suspend-device-by-user`
   *
   * @throws ApiError when the API answers with a failure.
   */
  suspendUserDevice(
    params: Models.SuspendTerminalUserDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Suspend a user's device
   *
   * @deprecated Use {@link suspendUserDevice} instead.
   */
  suspendDevice(params: Models.SuspendTerminalUserDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Disable a user's device
   *
   * Takes a user's device out of use until you bring it back with `enableUserDevice`.
   *
   * `POST /api/v3/disable-device-by-user`
   *
   * @throws ApiError when the API answers with a failure.
   */
  disableUserDevice(
    params: Models.UpdateTerminalUserDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Disable a user's device
   *
   * @deprecated Use {@link disableUserDevice} instead.
   */
  disableDevice(params: Models.UpdateTerminalUserDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Enable a user's device
   *
   * Brings a user's device that is disabled back into use.
   *
   * `POST /api/v3/enable-device-by-user`
   *
   * @throws ApiError when the API answers with a failure.
   */
  enableUserDevice(
    params: Models.UpdateTerminalUserDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Enable a user's device
   *
   * @deprecated Use {@link enableUserDevice} instead.
   */
  enableDevice(params: Models.UpdateTerminalUserDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Get the status of a device
   *
   * Tells whether a device is in use, suspended or disabled, and how long a suspension still lasts.
   *
   * `POST /api/v3/device-status`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getDeviceStatus(params: Models.TerminalBaseDto, options?: RequestOptions): ApiPromise<Models.DeviceStatusRespDto>;

  /**
   * Register a device (old response format)
   *
   * Adds a device to the user pool. Use `addDevice` instead: it takes the same input, and its response keeps to
   * the usual format, which this one does not always do.
   *
   * `POST /api/v3/create-device`
   *
   * @throws ApiError when the API answers with a failure.
   * @deprecated Use {@link addDevice} instead.
   */
  createDevice(params: Models.CreateTerminalDto, options?: RequestOptions): ApiPromise<Models.TerminalInfoRespDto>;

  /**
   * Register a device
   *
   * Adds a device to the user pool and returns the ID under which other operations find it. A device is told apart
   * from others by its `deviceUniqueId`.
   *
   * `POST /api/v3/add-device`
   *
   * @throws ApiError when the API answers with a failure.
   */
  addDevice(params: Models.CreateTerminalDto, options?: RequestOptions): ApiPromise<Models.TerminalInfoRespDto>;

  /**
   * List applications last used on devices (old format)
   *
   * Returns the applications that the given devices last signed in to. Use `listLastLoginAppsByDeviceIds` instead:
   * it takes the same input, and its response keeps to the usual format, which this one does not always do.
   *
   * `POST /api/v3/get-last-login-apps-by-deviceIds`
   *
   * @throws ApiError when the API answers with a failure.
   * @deprecated Use {@link listLastLoginAppsByDeviceIds} instead.
   */
  findLastLoginAppsByDeviceIds(
    params: Models.QueryTerminalAppsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.FindLastLoginAppsByDeviceIdsResult>;

  /**
   * List the applications last used on devices
   *
   * Returns the applications that the given devices last signed in to. With `userId`, only the sign-ins of that
   * user count.
   *
   * `POST /api/v3/get-last-login-apps-by-device-ids`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listLastLoginAppsByDeviceIds(
    params: Models.QueryTerminalAppsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.ListLastLoginAppsByDeviceIdsResult>;

  /**
   * List the applications last used on devices
   *
   * @deprecated Use {@link listLastLoginAppsByDeviceIds} instead.
   */
  findLastLoginAppsByDeviceIdsV2(
    params: Models.QueryTerminalAppsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.ListLastLoginAppsByDeviceIdsResult>;

  /**
   * Register a device for GenAuth Verify
   *
   * Does for GenAuth Verify what `addDevice` does for other devices: adds a device to the user pool and returns
   * its ID. Both take the same input.
   *
   * `POST /api/v3/authing-verify/create-device`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createVerifyDevice(
    params: Models.CreateTerminalDto,
    options?: RequestOptions,
  ): ApiPromise<Models.TerminalInfoRespDto>;

  /**
   * Delete a device
   *
   * Removes a device from the user pool. To take it from one user only, use `deleteUserDevice`.
   *
   * `POST /api/v3/delete-device`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteDeviceById(params: Models.DeleteTerminalDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Suspend a device
   *
   * Takes a device out of use until `endTime`, whoever uses it. To suspend it for one user only, use
   * `suspendUserDevice`. `getDeviceStatus` tells how much of the suspension is left.
   *
   * `POST /api/v3/suspend-device`
   *
   * @throws ApiError when the API answers with a failure.
   */
  suspendDeviceById(params: Models.SuspendTerminalDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Disable a device
   *
   * Takes a device out of use, whoever uses it, until you bring it back with `enableDeviceById`. To disable it for
   * one user only, use `disableUserDevice`.
   *
   * `POST /api/v3/disable-device`
   *
   * @throws ApiError when the API answers with a failure.
   */
  disableDeviceById(params: Models.UpdateTerminalDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Enable a device
   *
   * Brings a device that is disabled back into use.
   *
   * `POST /api/v3/enable-device`
   *
   * @throws ApiError when the API answers with a failure.
   */
  enableDeviceById(params: Models.UpdateTerminalDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

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
  createTreeNodeField(params: Models.CreateDnefReq, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Create a custom field for tree nodes
   *
   * @deprecated Use {@link createTreeNodeField} instead.
   */
  createDnef(params: Models.CreateDnefReq, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Create several custom fields for tree nodes
   *
   * Adds several custom fields that the nodes of a tree data resource can have.
   *
   * `POST /api/v3/batch-create-dnef`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createTreeNodeFieldsBatch(
    params: Models.BatchCreateDnefReq,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Create several custom fields for tree nodes
   *
   * @deprecated Use {@link createTreeNodeFieldsBatch} instead.
   */
  batchCreateDnef(params: Models.BatchCreateDnefReq, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Delete a custom field of tree nodes
   *
   * Removes a custom field from a tree data resource, found by its key.
   *
   * `POST /api/v3/delete-dnef`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteTreeNodeField(params: Models.DeleteDnefReq, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Delete a custom field of tree nodes
   *
   * @deprecated Use {@link deleteTreeNodeField} instead.
   */
  deleteDnef(params: Models.DeleteDnefReq, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

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
  updateTreeNodeField(params: Models.UpdateDnefReq, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Update a custom field of tree nodes
   *
   * @deprecated Use {@link updateTreeNodeField} instead.
   */
  updateDnef(params: Models.UpdateDnefReq, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

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
  listTreeNodeFields(
    params: Models.ListTreeNodeFieldsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.ListDnefPaginatedRespDto>;

  /**
   * List the custom fields of tree nodes
   *
   * @deprecated Use {@link listTreeNodeFields} instead.
   */
  listDnef(
    params: Models.ListTreeNodeFieldsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.ListDnefPaginatedRespDto>;

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
  getDeviceLimit(options?: RequestOptions): ApiPromise<Models.GetDeviceExclusiveRuleRespDto>;

  /**
   * Get the device limit
   *
   * @deprecated Use {@link getDeviceLimit} instead.
   */
  getRuleSettings(options?: RequestOptions): ApiPromise<Models.GetDeviceExclusiveRuleRespDto>;

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
  updateDeviceLimit(
    params: Models.UpdateDeviceExclusiveRuleDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetDeviceExclusiveRuleRespDto>;

  /**
   * Set the device limit
   *
   * @deprecated Use {@link updateDeviceLimit} instead.
   */
  updateRuleSettings(
    params: Models.UpdateDeviceExclusiveRuleDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetDeviceExclusiveRuleRespDto>;

  /**
   * List the applications with a device limit
   *
   * Returns the applications that the device limit applies to. The limit itself is in `getDeviceLimit`.
   *
   * `GET /api/v3/get-device-exclusive-valid-scope-settings`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listDeviceLimitApplications(options?: RequestOptions): ApiPromise<Models.GetDeviceExclusiveValidScopeRespDto>;

  /**
   * List the applications with a device limit
   *
   * @deprecated Use {@link listDeviceLimitApplications} instead.
   */
  getAllValidScopeSettings(options?: RequestOptions): ApiPromise<Models.GetDeviceExclusiveValidScopeRespDto>;

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
  listDeviceLimitEligibleApplications(
    params: Models.ListDeviceLimitEligibleApplicationsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetDeviceExclusiveValidScopeAppRespDto>;

  /**
   * List applications that can have a device limit
   *
   * @deprecated Use {@link listDeviceLimitEligibleApplications} instead.
   */
  findAppLists(
    params: Models.ListDeviceLimitEligibleApplicationsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetDeviceExclusiveValidScopeAppRespDto>;

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
  saveDeviceLimitApplications(
    params: Models.SaveDeviceExclusiveValidScopeSettingsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Apply the device limit to applications
   *
   * @deprecated Use {@link saveDeviceLimitApplications} instead.
   */
  saveInvitationPolicies(
    params: Models.SaveDeviceExclusiveValidScopeSettingsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Free an application from the device limit
   *
   * The device limit no longer applies to the application. The application itself stays as it is.
   *
   * `POST /api/v3/remove-device-exclusive-valid-scope-settings`
   *
   * @throws ApiError when the API answers with a failure.
   */
  removeDeviceLimitApplication(
    params: Models.DeleteDeviceExclusiveValidScopeSettingsByIdsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Free an application from the device limit
   *
   * @deprecated Use {@link removeDeviceLimitApplication} instead.
   */
  remove(
    params: Models.DeleteDeviceExclusiveValidScopeSettingsByIdsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * List who is exempt from the device limit
   *
   * Returns the users, groups and roles that the device limit does not apply to.
   *
   * `GET /api/v3/get-device-exclusive-white-list-settings`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listDeviceLimitExemptions(options?: RequestOptions): ApiPromise<Models.GetDeviceExclusiveWhiteListRespDto>;

  /**
   * List who is exempt from the device limit
   *
   * @deprecated Use {@link listDeviceLimitExemptions} instead.
   */
  getAllWhiteListSettings(options?: RequestOptions): ApiPromise<Models.GetDeviceExclusiveWhiteListRespDto>;

  /**
   * List email templates
   *
   * Returns the templates of all kinds of emails that GenAuth sends to your users, and the categories that the
   * console sorts them into.
   *
   * `GET /api/v3/get-email-templates`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getEmailTemplates(options?: RequestOptions): ApiPromise<Models.GetEmailTemplatesRespDto>;

  /**
   * Update an email template
   *
   * Replaces the template for one kind of email and returns it. See with `previewEmailTemplate` what it looks like
   * before you save it. With `customizeEnabled` set to `false`, the built-in template is used instead of yours.
   *
   * `POST /api/v3/update-email-template`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateEmailTemplate(
    params: Models.UpdateEmailTemplateDto,
    options?: RequestOptions,
  ): ApiPromise<Models.EmailTemplateSingleItemRespDto>;

  /**
   * Preview an email template
   *
   * Renders an email and returns it; nothing is sent or saved. Whatever you leave out comes from the template that
   * the user pool uses for this kind of email, so `type` alone shows the email as your users get it.
   *
   * `POST /api/v3/preview-email-template`
   *
   * @throws ApiError when the API answers with a failure.
   */
  previewEmailTemplate(
    params: Models.PreviewEmailTemplateDto,
    options?: RequestOptions,
  ): ApiPromise<Models.PreviewEmailTemplateRespDto>;

  /**
   * Get the email service
   *
   * Returns the email service that the user pool sends emails through instead of the one built into GenAuth. The
   * response contains its credentials.
   *
   * `GET /api/v3/get-email-provider`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getEmailProvider(options?: RequestOptions): ApiPromise<Models.EmailProviderRespDto>;

  /**
   * Set the email service
   *
   * Sets an email service of your own to send emails through, and returns the settings. Give the configuration
   * that belongs to `type`. To go back to the service built into GenAuth, set `enabled` to `false`.
   *
   * `POST /api/v3/config-email-provider`
   *
   * @throws ApiError when the API answers with a failure.
   */
  configEmailProvider(
    params: Models.ConfigEmailProviderDto,
    options?: RequestOptions,
  ): ApiPromise<Models.EmailProviderRespDto>;

  /**
   * Create a pipeline function
   *
   * Adds a JavaScript function of your own that runs at one step of a flow such as sign-up or sign-in. It receives
   * the `user`, the `context` of the flow and
   * a `callback`. Calling `callback(null, user, context)` lets the flow go on; calling it with an `Error` stops
   * it:
   *
   * ```js
   * async function pipe(user, context, callback) {
   *   if (!user.email?.endsWith('@halden.example')) {
   *     return callback(new Error('Only for people of Halden Robotics.'));
   *   }
   *   callback(null, user, context);
   * }
   * ```
   *
   * The source code is uploaded in the background: follow `status` with `getPipelineFunction` until it is
   * `success`. Several functions of one step run one
   * after the other, in the order that `updatePipelineOrder` sets.
   *
   * `POST /api/v3/create-pipeline-function`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createPipelineFunction(
    params: Models.CreatePipelineFunctionDto,
    options?: RequestOptions,
  ): ApiPromise<Models.PipelineFunctionSingleRespDto>;

  /**
   * Get a pipeline function
   *
   * Returns one pipeline function with its source code and the state of its upload. Fails with `statusCode` 404
   * when no function has this ID.
   *
   * `GET /api/v3/get-pipeline-function`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getPipelineFunction(
    params: Models.GetPipelineFunctionParams,
    options?: RequestOptions,
  ): ApiPromise<Models.PipelineFunctionSingleRespDto>;

  /**
   * Upload a pipeline function again
   *
   * Repeats the upload of a pipeline function whose `status` is `failed`. Use `updatePipelineFunction` instead:
   * sending the source code with it uploads the function again.
   *
   * `POST /api/v3/reupload-pipeline-function`
   *
   * @throws ApiError when the API answers with a failure.
   * @deprecated Use {@link updatePipelineFunction} instead.
   */
  reuploadPipelineFunction(
    params: Models.ReUploadPipelineFunctionDto,
    options?: RequestOptions,
  ): ApiPromise<Models.PipelineFunctionSingleRespDto>;

  /**
   * Update a pipeline function
   *
   * Changes a pipeline function and returns it; send only the properties to change. New source code is uploaded
   * again, so follow `status` with `getPipelineFunction`. The step at which a function runs cannot be changed.
   *
   * `POST /api/v3/update-pipeline-function`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updatePipelineFunction(
    params: Models.UpdatePipelineFunctionDto,
    options?: RequestOptions,
  ): ApiPromise<Models.PipelineFunctionSingleRespDto>;

  /**
   * Set the order of pipeline functions
   *
   * Sets the order in which the pipeline functions of one step run.
   *
   * `POST /api/v3/update-pipeline-order`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updatePipelineOrder(
    params: Models.UpdatePipelineOrderDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Delete a pipeline function
   *
   * Deletes a pipeline function, which then runs no more. To only pause it, set `enabled` to `false` with
   * `updatePipelineFunction`.
   *
   * `POST /api/v3/delete-pipeline-function`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deletePipelineFunction(
    params: Models.DeletePipelineFunctionDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * List pipeline functions
   *
   * Returns the pipeline functions that run at one step of a flow, all in one response.
   *
   * `GET /api/v3/list-pipeline-functions`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listPipelineFunctions(
    params: Models.ListPipelineFunctionsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.PipelineFunctionPaginatedRespDto>;

  /**
   * List the log of a pipeline function
   *
   * Returns pipeline functions page by page, each with how its latest run went in `lastExecuteStatus`. The API
   * declares no entries for single runs.
   *
   * `GET /api/v3/get-pipeline-logs`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getPipelineLogs(
    params: Models.GetPipelineLogsParams,
    options?: RequestOptions,
  ): PagePromise<Models.PipelineFunctionPaginatedRespDto, Models.PipelineFunctionDto>;

  /**
   * Create a webhook
   *
   * Creates a webhook: when one of its `events` happens, GenAuth calls its `url` with the event in the body, in
   * the form of `receiveWebhookEvent`. Give it a `secret` to tell calls from GenAuth from others.
   * `getWebhookEventList` returns the events, and `triggerWebhook` tries the webhook out.
   *
   * `POST /api/v3/create-webhook`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createWebhook(params: Models.CreateWebhookDto, options?: RequestOptions): ApiPromise<Models.CreateWebhookRespDto>;

  /**
   * List webhooks
   *
   * Returns the webhooks of the user pool, page by page.
   *
   * `GET /api/v3/list-webhooks`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listWebhooks(
    params?: Models.ListWebhooksParams,
    options?: RequestOptions,
  ): PagePromise<Models.GetWebhooksRespDto, Models.WebhookDto>;

  /**
   * Update a webhook
   *
   * Changes the name, address, events, format, secret or retries of a webhook, or turns it on or off; send only
   * the properties to change.
   *
   * `POST /api/v3/update-webhook`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateWebhook(params: Models.UpdateWebhookDto, options?: RequestOptions): ApiPromise<Models.UpdateWebhooksRespDto>;

  /**
   * Delete webhooks
   *
   * Deletes one or more webhooks in one call. IDs that match no webhook are passed over without an error.
   *
   * `POST /api/v3/delete-webhook`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteWebhook(params: Models.DeleteWebhookDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * List the calls of a webhook
   *
   * Returns the calls that a webhook has made, page by page, each with what was sent, what your server answered
   * and whether it went well. An ID that matches no webhook is not an error.
   *
   * `POST /api/v3/get-webhook-logs`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getWebhookLogs(
    params: Models.ListWebhookLogs,
    options?: RequestOptions,
  ): PagePromise<Models.ListWebhookLogsRespDto, Models.WebhookLogDto>;

  /**
   * Trigger a webhook
   *
   * Makes a webhook call its address now, without an event, and returns what your server answered.
   * `requestHeaders` and `requestBody` set what is sent.
   *
   * `POST /api/v3/trigger-webhook`
   *
   * @throws ApiError when the API answers with a failure.
   */
  triggerWebhook(params: Models.TriggerWebhookDto, options?: RequestOptions): ApiPromise<Models.TriggerWebhookRespDto>;

  /**
   * Get a webhook
   *
   * Returns one webhook with its settings, found by its ID. Fails with `statusCode` 404 when no webhook has this
   * ID.
   *
   * `GET /api/v3/get-webhook`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getWebhook(params: Models.GetWebhookParams, options?: RequestOptions): ApiPromise<Models.GetWebhookRespDto>;

  /**
   * List webhook events
   *
   * Returns the events that a webhook can react to, and the categories that they fall into. Both come in full,
   * without pages.
   *
   * `GET /api/v3/get-webhook-event-list`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getWebhookEventList(options?: RequestOptions): ApiPromise<Models.WebhookEventListRespDto>;

  /**
   * Create an event application
   *
   * Registers a system of yours as a source of events. Its `identifier` is the first part of the types of its
   * events, as in `workshop.robot.repaired`.
   *
   * `POST /api/v3/create-event-app`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createEventApp(params: Models.CreateEventAppDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * List event applications
   *
   * Returns the event applications of the user pool. The operation takes no paging parameters.
   *
   * `GET /api/v3/list-event-apps`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listEventApps(options?: RequestOptions): ApiPromise<Models.EventAppPaginatedRespDto>;

  /**
   * List event types
   *
   * Returns the types of event that the event center knows, page by page. The `code` of an entry is what you
   * subscribe to.
   *
   * `GET /api/v3/list-events`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listEvents(
    params?: Models.ListEventsParams,
    options?: RequestOptions,
  ): PagePromise<Models.OpenEventPaginatedRespDto, Models.OpenEventDto>;

  /**
   * Define an event type
   *
   * Adds a type of event of your own to the event center. Define a type before you publish events of it with
   * `publishEvent`.
   *
   * `POST /api/v3/define-event`
   *
   * @throws ApiError when the API answers with a failure.
   */
  defineEvent(params: Models.DefineEventDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Publish an event
   *
   * Publishes an event of a type that you have defined with `defineEvent`. Whoever subscribes to that type
   * receives it. Whether the event was accepted stands in `success` of the response: when it is `false`, for
   * example because the type is not defined, `errMsg` says why.
   *
   * `POST /api/v3/pub-event`
   *
   * @throws ApiError when the API answers with a failure.
   */
  publishEvent(params: Models.PubEventDto, options?: RequestOptions): ApiPromise<Models.PubEventRespDto>;

  /**
   * Publish an event
   *
   * @deprecated Use {@link publishEvent} instead.
   */
  verifyEvent(params: Models.PubEventDto, options?: RequestOptions): ApiPromise<Models.PubEventRespDto>;

  /**
   * Publish an event
   *
   * @deprecated Use {@link publishEvent} instead.
   */
  pub(params: Models.PubEventDto, options?: RequestOptions): ApiPromise<Models.PubEventRespDto>;

  /**
   * Publish an event from the sign-in side
   *
   * Publishes an event of a type that you have defined with `defineEvent`, by the path that applications use to
   * publish on behalf of a user. For events of your own servers, use `publishEvent`.
   *
   * `POST /api/v3/pub-userEvent`
   *
   * @throws ApiError when the API answers with a failure.
   */
  publishUserEvent(params: Models.PubEventDto, options?: RequestOptions): ApiPromise<Models.PubEventRespDto>;

  /**
   * Publish an event from the sign-in side
   *
   * @deprecated Use {@link publishUserEvent} instead.
   */
  pubUserEvent(params: Models.PubEventDto, options?: RequestOptions): ApiPromise<Models.PubEventRespDto>;

  /**
   * List user action logs
   *
   * Returns what users did, such as sign-ins, sign-ups and profile changes, page by page: who, when, in which
   * application, from where and whether it succeeded. The filters combine; without any, every entry is returned.
   *
   * `POST /api/v3/get-user-action-logs`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUserActionLogs(
    params?: Models.GetUserActionLogsDto,
    options?: RequestOptions,
  ): PagePromise<Models.UserActionLogRespDto, Models.UserActionLogDto>;

  /**
   * List administrator audit logs
   *
   * Returns what administrators did in the user pool, page by page: who, when, to what, with which values and
   * whether it succeeded. The filters combine; without any, every entry is returned.
   *
   * `POST /api/v3/get-admin-audit-logs`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getAdminAuditLogs(
    params?: Models.GetAdminAuditLogsDto,
    options?: RequestOptions,
  ): PagePromise<Models.AdminAuditLogRespDto, Models.AdminAuditLogDto>;

  /**
   * List access keys
   *
   * Returns access keys of administrators, with which programs call the management API. Narrow the list down to
   * one administrator, one tenant, one kind or some states.
   *
   * `GET /api/v3/list-access-key`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getAccessKeyList(
    params?: Models.GetAccessKeyListParams,
    options?: RequestOptions,
  ): ApiPromise<Models.ListAccessKeyResponseDto>;

  /**
   * Get an access key
   *
   * Returns one access key of an administrator. `data` is a list with that key in it.
   *
   * `GET /api/v3/get-access-key`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getAccessKey(params: Models.GetAccessKeyParams, options?: RequestOptions): ApiPromise<Models.GetAccessKeyResponseDto>;

  /**
   * Create an access key
   *
   * Creates an access key for an administrator and returns its ID and secret. Use the two as `accessKeyId` and
   * `accessKeySecret` of a management client, and keep the secret on your server: whoever has it can act as the
   * administrator. `data` is a list with the new key in it.
   *
   * `POST /api/v3/create-access-key`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createAccessKey(
    params: Models.CreateAccessKeyDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CreateAccessKeyResponseDto>;

  /**
   * Delete an access key
   *
   * Deletes an access key of an administrator. Programs that still use it can no longer call the management API.
   * To be able to go back, turn the key off with `updateAccessKey` first.
   *
   * `POST /api/v3/delete-access-key`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteAccessKey(params: Models.DeleteAccessKeyDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Turn an access key on or off
   *
   * Puts an access key of an administrator into use or out of it. Nothing else about an access key can be changed.
   *
   * `POST /api/v3/update-access-key`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateAccessKey(params: Models.UpdateAccessKeyDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Get an access token for the management API
   *
   * Exchanges an access key for an access token, which requests can carry in the `authorization` header, together
   * with `x-authing-userpool-id`, instead of a signature. When the token has expired, by default after two hours,
   * get a new one.
   *
   * `POST /api/v3/get-management-token`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getManagementToken(
    params: Models.GetManagementAccessTokenDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetManagementTokenRespDto>;

  /**
   * Generate an LDAP server password
   *
   * Generates a random password for the administrator account of the LDAP server, the one that LDAP clients bind
   * with. Put it into force with `updateLdapConfigInfo`.
   *
   * `GET /api/v3/get-ldap-server-random-pwd`
   *
   * @throws ApiError when the API answers with a failure.
   */
  generateLdapServerPassword(options?: RequestOptions): ApiPromise<Models.LdapGetBindPwdRespDto>;

  /**
   * Generate an LDAP server password
   *
   * @deprecated Use {@link generateLdapServerPassword} instead.
   */
  getBindPwd(options?: RequestOptions): ApiPromise<Models.LdapGetBindPwdRespDto>;

  /**
   * Get the LDAP server settings
   *
   * Returns how the LDAP server of the user pool is set up: its addresses, the account to bind with, and which
   * departments and user fields LDAP clients see. The response contains the password of that account.
   *
   * `GET /api/v3/get-ldap-server-config`
   *
   * @throws ApiError when the API answers with a failure.
   */
  queryLdapConfigInfo(options?: RequestOptions): ApiPromise<Models.LdapConfigInfoRespDto>;

  /**
   * Change the password of the LDAP server
   *
   * Sets the password that LDAP clients bind with as `bindDn`. Nothing else about the LDAP server can be changed
   * here. `generateLdapServerPassword` makes a random one.
   *
   * `POST /api/v3/update-ldap-server-config`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateLdapConfigInfo(params?: Models.LdapUpdateDto, options?: RequestOptions): ApiPromise<Models.LdapOperateRespDto>;

  /**
   * Turn on the LDAP server
   *
   * Sets up the LDAP server of the user pool for a domain and starts it, or starts it again after
   * `disableLdapServer`. LDAP clients can then look up the users of the user pool.
   *
   * `POST /api/v3/enable-ldap-server`
   *
   * @throws ApiError when the API answers with a failure.
   */
  enableLdapServer(params: Models.LdapSaveDto, options?: RequestOptions): ApiPromise<Models.LdapOperateRespDto>;

  /**
   * Turn on the LDAP server
   *
   * @deprecated Use {@link enableLdapServer} instead.
   */
  saveLdapConfigInfo(params: Models.LdapSaveDto, options?: RequestOptions): ApiPromise<Models.LdapOperateRespDto>;

  /**
   * Turn off the LDAP server
   *
   * Stops the LDAP server of the user pool. The server must have been set up before, with `enableLdapServer`,
   * which also starts it again.
   *
   * `POST /api/v3/disable-ldap-server`
   *
   * @throws ApiError when the API answers with a failure.
   */
  disableLdapServer(
    params: Models.LdapSetEnabledFlagDto,
    options?: RequestOptions,
  ): ApiPromise<Models.LdapOperateRespDto>;

  /**
   * List the log of the LDAP server
   *
   * Returns records of the access log or the error log of the LDAP server, page by page. All filters must match.
   *
   * `GET /api/v3/get-ldap-server-log`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listLdapServerLogs(
    params: Models.ListLdapServerLogsParams,
    options?: RequestOptions,
  ): PagePromise<Models.LdapLogRespDto, Models.LdapRecord>;

  /**
   * List the log of the LDAP server
   *
   * @deprecated Use {@link listLdapServerLogs} instead.
   */
  queryLdapLog(
    params: Models.ListLdapServerLogsParams,
    options?: RequestOptions,
  ): PagePromise<Models.LdapLogRespDto, Models.LdapRecord>;

  /**
   * List the entries below a DN
   *
   * Returns the entries that stand directly below a distinguished name (DN) in the tree of the LDAP server, page
   * by page. Call it again with the DN of an entry to go one level down.
   *
   * `GET /api/v3/get-ldap-sub-entries`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listLdapSubEntries(
    params: Models.ListLdapSubEntriesParams,
    options?: RequestOptions,
  ): PagePromise<Models.LdapLogRespDto, Models.LdapRecord>;

  /**
   * List the entries below a DN
   *
   * @deprecated Use {@link listLdapSubEntries} instead.
   */
  queryLdapSubEntries(
    params: Models.ListLdapSubEntriesParams,
    options?: RequestOptions,
  ): PagePromise<Models.LdapLogRespDto, Models.LdapRecord>;

  /**
   * Get the current plan
   *
   * Returns the plan that the user pool is on, when it ends, and for how many monthly active users (MAU) it is
   * made.
   *
   * `GET /api/v3/get-current-package-info`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getCurrentPackageInfo(options?: RequestOptions): ApiPromise<Models.CostGetCurrentPackageRespDto>;

  /**
   * Get the current usage
   *
   * Returns how much of each countable entitlement of the plan the user pool uses. What the plan contains
   * altogether is in `listEntitlements`.
   *
   * `GET /api/v3/get-usage-info`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUsageInfo(options?: RequestOptions): ApiPromise<Models.CostGetCurrentUsageRespDto>;

  /**
   * Get the history of monthly active users
   *
   * Returns how many monthly active users (MAU) the user pool had in each billing period between two dates.
   *
   * `GET /api/v3/get-mau-period-usage-history`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getMauPeriodUsageHistory(
    params: Models.GetMauPeriodUsageHistoryParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CostGetMauPeriodUsageHistoryRespDto>;

  /**
   * List the entitlements
   *
   * Returns everything that the plan of the user pool entitles it to, such as features and quantities.
   *
   * `GET /api/v3/get-all-rights-items`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listEntitlements(options?: RequestOptions): ApiPromise<Models.CostGetAllRightItemRespDto>;

  /**
   * List the entitlements
   *
   * @deprecated Use {@link listEntitlements} instead.
   */
  getAllRightsItem(options?: RequestOptions): ApiPromise<Models.CostGetAllRightItemRespDto>;

  /**
   * List orders
   *
   * Returns the orders of plans for the user pool, page by page.
   *
   * `GET /api/v3/get-orders`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listOrders(
    params?: Models.ListOrdersParams,
    options?: RequestOptions,
  ): PagePromise<Models.CostGetOrdersRespDto, Models.OrderItem>;

  /**
   * List orders
   *
   * @deprecated Use {@link listOrders} instead.
   */
  getOrders(
    params?: Models.ListOrdersParams,
    options?: RequestOptions,
  ): PagePromise<Models.CostGetOrdersRespDto, Models.OrderItem>;

  /**
   * Get an order
   *
   * Returns one order, found by its number. How it was paid is in `getOrderPayDetail`. Fails with `statusCode` 404
   * when no order has this number.
   *
   * `GET /api/v3/get-order-detail`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getOrderDetail(
    params: Models.GetOrderDetailParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CostGetOrderDetailRespDto>;

  /**
   * Get the payment of an order
   *
   * Returns how and when an order was paid, and the number that the payment has at the payment service. Fails with
   * `statusCode` 404 when no order has this number.
   *
   * `GET /api/v3/get-order-pay-detail`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getOrderPayDetail(
    params: Models.GetOrderPayDetailParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CostGetOrderPayDetailRespDto>;

  /**
   * Record a click on the sales contact
   *
   * Tells GenAuth that somebody clicked **Contact us** on the billing pages of the console. The console calls it;
   * other programs have no need to.
   *
   * `POST /api/v3/click-cost-contact`
   *
   * @throws ApiError when the API answers with a failure.
   */
  recordCostContactClick(
    params?: Models.ClickCostContactDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const ManagementApi: abstract new () => ManagementApi = /* @__PURE__ */ apiClass<ManagementApi>({
  listUsers: operations.listUsers,
  listUsersLegacy: operations.listUsersLegacy,
  getUser: operations.getUser,
  getUserBatch: operations.getUserBatch,
  userFieldDecrypt: operations.userFieldDecrypt,
  createUser: operations.createUser,
  createUsersBatch: operations.createUsersBatch,
  updateUser: operations.updateUser,
  updateUserBatch: operations.updateUserBatch,
  deleteUsersBatch: operations.deleteUsersBatch,
  getUserIdentities: operations.getUserIdentities,
  getUserRoles: operations.getUserRoles,
  getUserPrincipalAuthenticationInfo: operations.getUserPrincipalAuthenticationInfo,
  resetUserPrincipalAuthenticationInfo: operations.resetUserPrincipalAuthenticationInfo,
  getUserDepartments: operations.getUserDepartments,
  setUserDepartments: operations.setUserDepartments,
  getUserGroups: operations.getUserGroups,
  getUserMfaInfo: operations.getUserMfaInfo,
  listArchivedUsers: operations.listArchivedUsers,
  kickUsers: operations.kickUsers,
  isUserExists: operations.isUserExists,
  getUserAccessibleApps: operations.getUserAccessibleApps,
  getUserAuthorizedApps: operations.getUserAuthorizedApps,
  hasAnyRole: operations.hasAnyRole,
  getUserLoginHistory: operations.getUserLoginHistory,
  getUserLoggedinApps: operations.getUserLoggedinApps,
  getUserLoggedinIdentities: operations.getUserLoggedinIdentities,
  resignUser: operations.resignUser,
  resignUserBatch: operations.resignUserBatch,
  getUserAuthorizedResources: operations.getUserAuthorizedResources,
  checkSessionStatus: operations.checkSessionStatus,
  importOtp: operations.importOtp,
  getOtpSecretByUser: operations.getOtpSecretByUser,
  getUserPasswordCiphertext: operations.getUserPasswordCiphertext,
  linkIdentity: operations.linkIdentity,
  unlinkIdentity: operations.unlinkIdentity,
  setUsersMfaStatus: operations.setUsersMfaStatus,
  getUserMfaStatus: operations.getUserMfaStatus,
  getUserSyncRelations: operations.getUserSyncRelations,
  deleteUserSyncRelations: operations.deleteUserSyncRelations,
  getUserEncryptPasswordBatch: operations.getUserEncryptPasswordBatch,
  getGroup: operations.getGroup,
  listGroups: operations.listGroups,
  getAllGroups: operations.getAllGroups,
  createGroup: operations.createGroup,
  createOrUpdateGroup: operations.createOrUpdateGroup,
  createGroupsBatch: operations.createGroupsBatch,
  updateGroup: operations.updateGroup,
  deleteGroupsBatch: operations.deleteGroupsBatch,
  addGroupMembers: operations.addGroupMembers,
  removeGroupMembers: operations.removeGroupMembers,
  listGroupMembers: operations.listGroupMembers,
  getGroupAuthorizedResources: operations.getGroupAuthorizedResources,
  getRole: operations.getRole,
  assignRole: operations.assignRole,
  assignRoleBatch: operations.assignRoleBatch,
  revokeRole: operations.revokeRole,
  revokeRoleBatch: operations.revokeRoleBatch,
  getRoleAuthorizedResources: operations.getRoleAuthorizedResources,
  listRoleMembers: operations.listRoleMembers,
  listRoleDepartments: operations.listRoleDepartments,
  createRole: operations.createRole,
  listRoles: operations.listRoles,
  deleteRolesBatch: operations.deleteRolesBatch,
  createRolesBatch: operations.createRolesBatch,
  updateRole: operations.updateRole,
  deleteRoles: operations.deleteRoles,
  checkRoleParams: operations.checkRoleParams,
  checkParamsNamespace: operations.checkParamsNamespace,
  listRoleAssignments: operations.listRoleAssignments,
  createAdminRole: operations.createAdminRole,
  deleteAdminRolesBatch: operations.deleteAdminRolesBatch,
  checkRoleMutualExclusion: operations.checkRoleMutualExclusion,
  checkMutualExclusion: operations.checkMutualExclusion,
  getOrganization: operations.getOrganization,
  getOrganizationsBatch: operations.getOrganizationsBatch,
  listOrganizations: operations.listOrganizations,
  createOrganization: operations.createOrganization,
  updateOrganization: operations.updateOrganization,
  deleteOrganization: operations.deleteOrganization,
  searchOrganizations: operations.searchOrganizations,
  updateOrganizationStatus: operations.updateOrganizationStatus,
  getDepartment: operations.getDepartment,
  getDepartmentAllApp: operations.getDepartmentAllApp,
  createDepartment: operations.createDepartment,
  updateDepartment: operations.updateDepartment,
  deleteDepartment: operations.deleteDepartment,
  searchDepartments: operations.searchDepartments,
  searchDepartmentsList: operations.searchDepartmentsList,
  listChildrenDepartments: operations.listChildrenDepartments,
  getAllDepartments: operations.getAllDepartments,
  listDepartmentMembers: operations.listDepartmentMembers,
  listDepartmentMemberIds: operations.listDepartmentMemberIds,
  searchDepartmentMembers: operations.searchDepartmentMembers,
  addDepartmentMembers: operations.addDepartmentMembers,
  removeDepartmentMembers: operations.removeDepartmentMembers,
  getParentDepartment: operations.getParentDepartment,
  isUserInDepartment: operations.isUserInDepartment,
  getDepartmentById: operations.getDepartmentById,
  createDepartmentTree: operations.createDepartmentTree,
  getDepartmentSyncRelations: operations.getDepartmentSyncRelations,
  deleteDepartmentSyncRelations: operations.deleteDepartmentSyncRelations,
  updateDepartmentStatus: operations.updateDepartmentStatus,
  updateNodeStatus: operations.updateNodeStatus,
  postList: operations.postList,
  postListBatch: operations.postListBatch,
  getPost: operations.getPost,
  getUserPosts: operations.getUserPosts,
  getUserPost: operations.getUserPost,
  getPostById: operations.getPostById,
  createPost: operations.createPost,
  updatePost: operations.updatePost,
  removePost: operations.removePost,
  setUserPosts: operations.setUserPosts,
  userConnectionPost: operations.userConnectionPost,
  listExtIdp: operations.listExtIdp,
  getExtIdp: operations.getExtIdp,
  createExtIdp: operations.createExtIdp,
  updateExtIdp: operations.updateExtIdp,
  deleteExtIdp: operations.deleteExtIdp,
  createExtIdpConn: operations.createExtIdpConn,
  updateExtIdpConn: operations.updateExtIdpConn,
  deleteExtIdpConn: operations.deleteExtIdpConn,
  changeExtIdpConnState: operations.changeExtIdpConnState,
  changeExtIdpConnAssociationState: operations.changeExtIdpConnAssociationState,
  listTenantExtIdp: operations.listTenantExtIdp,
  extIdpConnStateByApps: operations.extIdpConnStateByApps,
  getWechatMpAccessTokenInfo: operations.getWechatMpAccessTokenInfo,
  getUserBaseFields: operations.getUserBaseFields,
  listUserBaseFields: operations.listUserBaseFields,
  setUserBaseFields: operations.setUserBaseFields,
  getCustomFields: operations.getCustomFields,
  listCustomFields: operations.listCustomFields,
  listCustFields: operations.listCustFields,
  setCustomFields: operations.setCustomFields,
  deleteCustomFields: operations.deleteCustomFields,
  setCustomData: operations.setCustomData,
  getCustomData: operations.getCustomData,
  createResource: operations.createResource,
  createResourcesBatch: operations.createResourcesBatch,
  getResource: operations.getResource,
  getResourcesBatch: operations.getResourcesBatch,
  listCommonResource: operations.listCommonResource,
  listResources: operations.listResources,
  updateResource: operations.updateResource,
  deleteResource: operations.deleteResource,
  deleteResourcesBatch: operations.deleteResourcesBatch,
  batchDeleteCommonResource: operations.batchDeleteCommonResource,
  associateTenantResource: operations.associateTenantResource,
  createNamespace: operations.createNamespace,
  createNamespacesBatch: operations.createNamespacesBatch,
  getNamespace: operations.getNamespace,
  getNamespacesBatch: operations.getNamespacesBatch,
  updateNamespace: operations.updateNamespace,
  deleteNamespace: operations.deleteNamespace,
  deleteNamespacesBatch: operations.deleteNamespacesBatch,
  listNamespaces: operations.listNamespaces,
  listNamespaceRoles: operations.listNamespaceRoles,
  authorizeResources: operations.authorizeResources,
  getAuthorizedResources: operations.getAuthorizedResources,
  isActionAllowed: operations.isActionAllowed,
  getResourceAuthorizedTargets: operations.getResourceAuthorizedTargets,
  createPermissionNamespace: operations.createPermissionNamespace,
  createPermissionNamespacesBatch: operations.createPermissionNamespacesBatch,
  getPermissionNamespace: operations.getPermissionNamespace,
  getPermissionNamespacesBatch: operations.getPermissionNamespacesBatch,
  listPermissionNamespaces: operations.listPermissionNamespaces,
  updatePermissionNamespace: operations.updatePermissionNamespace,
  deletePermissionNamespace: operations.deletePermissionNamespace,
  deletePermissionNamespacesBatch: operations.deletePermissionNamespacesBatch,
  checkPermissionNamespaceExists: operations.checkPermissionNamespaceExists,
  listPermissionNamespaceRoles: operations.listPermissionNamespaceRoles,
  createDataResource: operations.createDataResource,
  createDataResourceByString: operations.createDataResourceByString,
  createDataResourceByArray: operations.createDataResourceByArray,
  createDataResourceByTree: operations.createDataResourceByTree,
  listDataResources: operations.listDataResources,
  getDataResource: operations.getDataResource,
  updateDataResource: operations.updateDataResource,
  deleteDataResource: operations.deleteDataResource,
  checkDataResourceExists: operations.checkDataResourceExists,
  createDataPolicy: operations.createDataPolicy,
  listDataPolicies: operations.listDataPolicies,
  listDataPolices: operations.listDataPolices,
  listSimpleDataPolicies: operations.listSimpleDataPolicies,
  listSimpleDataPolices: operations.listSimpleDataPolices,
  getDataPolicy: operations.getDataPolicy,
  updateDataPolicy: operations.updateDataPolicy,
  deleteDataPolicy: operations.deleteDataPolicy,
  checkDataPolicyExists: operations.checkDataPolicyExists,
  listDataPolicyTargets: operations.listDataPolicyTargets,
  authorizeDataPolicies: operations.authorizeDataPolicies,
  revokeDataPolicy: operations.revokeDataPolicy,
  getUserPermissionList: operations.getUserPermissionList,
  checkPermission: operations.checkPermission,
  checkExternalUserPermission: operations.checkExternalUserPermission,
  getUserResourcePermissionList: operations.getUserResourcePermissionList,
  listResourceTargets: operations.listResourceTargets,
  getUserResourceStruct: operations.getUserResourceStruct,
  getExternalUserResourceStruct: operations.getExternalUserResourceStruct,
  checkUserSameLevelPermission: operations.checkUserSameLevelPermission,
  listPermissionView: operations.listPermissionView,
  getApplication: operations.getApplication,
  getSubjectAuthDetail: operations.getSubjectAuthDetail,
  detailAuthSubject: operations.detailAuthSubject,
  listSubjectAuth: operations.listSubjectAuth,
  listAuthSubject: operations.listAuthSubject,
  listApplicationAuth: operations.listApplicationAuth,
  listAuthApplication: operations.listAuthApplication,
  updateApplicationAuthEnabled: operations.updateApplicationAuthEnabled,
  enabledAuth: operations.enabledAuth,
  deleteApplicationAuthBatch: operations.deleteApplicationAuthBatch,
  deleteAuth: operations.deleteAuth,
  listApplications: operations.listApplications,
  getApplicationSimpleInfo: operations.getApplicationSimpleInfo,
  listApplicationSimpleInfo: operations.listApplicationSimpleInfo,
  createApplication: operations.createApplication,
  updateApplication: operations.updateApplication,
  deleteApplication: operations.deleteApplication,
  getApplicationSecret: operations.getApplicationSecret,
  refreshApplicationSecret: operations.refreshApplicationSecret,
  listApplicationActiveUsers: operations.listApplicationActiveUsers,
  getApplicationPermissionStrategy: operations.getApplicationPermissionStrategy,
  updateApplicationPermissionStrategy: operations.updateApplicationPermissionStrategy,
  authorizeApplicationAccess: operations.authorizeApplicationAccess,
  revokeApplicationAccess: operations.revokeApplicationAccess,
  checkDomainAvailable: operations.checkDomainAvailable,
  listTenantApplications: operations.listTenantApplications,
  updateLoginPageConfig: operations.updateLoginPageConfig,
  getUserPoolTenantConfig: operations.getUserPoolTenantConfig,
  userpollTenantConfig: operations.userpollTenantConfig,
  updateUserPoolTenantConfig: operations.updateUserPoolTenantConfig,
  updateTenantQrCodeState: operations.updateTenantQrCodeState,
  changeUserPoolTenantExtIdpConnState: operations.changeUserPoolTenantExtIdpConnState,
  changeUserpoolTenanExtIdpConnState: operations.changeUserpoolTenanExtIdpConnState,
  updateApplicationMfaSettings: operations.updateApplicationMfaSettings,
  getMfaTriggerData: operations.getMfaTriggerData,
  createAsaAccount: operations.createAsaAccount,
  createAsaAccountBatch: operations.createAsaAccountBatch,
  updateAsaAccount: operations.updateAsaAccount,
  listAsaAccount: operations.listAsaAccount,
  getAsaAccount: operations.getAsaAccount,
  getAsaAccountBatch: operations.getAsaAccountBatch,
  deleteAsaAccount: operations.deleteAsaAccount,
  deleteAsaAccountBatch: operations.deleteAsaAccountBatch,
  assignAsaAccount: operations.assignAsaAccount,
  unassignAsaAccount: operations.unassignAsaAccount,
  getAsaAccountAssignedTargets: operations.getAsaAccountAssignedTargets,
  getAssignedAsaAccount: operations.getAssignedAsaAccount,
  getAssignedAccount: operations.getAssignedAccount,
  getVerifyConfigApp: operations.getVerifyConfigApp,
  getVerifyConfig: operations.getVerifyConfig,
  updateVerifyConfig: operations.updateVerifyConfig,
  listPublicAccounts: operations.listPublicAccounts,
  getPublicAccount: operations.getPublicAccount,
  getPublicAccountBatch: operations.getPublicAccountBatch,
  createPublicAccount: operations.createPublicAccount,
  createPublicAccountsBatch: operations.createPublicAccountsBatch,
  updatePublicAccount: operations.updatePublicAccount,
  updatePublicAccountBatch: operations.updatePublicAccountBatch,
  deletePublicAccountsBatch: operations.deletePublicAccountsBatch,
  kickPublicAccounts: operations.kickPublicAccounts,
  changeIntoPublicAccount: operations.changeIntoPublicAccount,
  getPublicAccountsOfUser: operations.getPublicAccountsOfUser,
  getUsersOfPublicAccount: operations.getUsersOfPublicAccount,
  bindUsersPublicAccount: operations.bindUsersPublicAccount,
  setUserOfPublicAccounts: operations.setUserOfPublicAccounts,
  setuserOfPublicAccount: operations.setuserOfPublicAccount,
  unbindUsersPublicAccount: operations.unbindUsersPublicAccount,
  getPublicAccountRoles: operations.getPublicAccountRoles,
  getPublicAccountsOfRole: operations.getPublicAccountsOfRole,
  bindPublicAccountOfRoles: operations.bindPublicAccountOfRoles,
  getPublicAccountsOfGroup: operations.getPublicAccountsOfGroup,
  getGroupsOfPublicAccount: operations.getGroupsOfPublicAccount,
  setPublicAccountOfGroups: operations.setPublicAccountOfGroups,
  getPublicAccountOfGroups: operations.getPublicAccountOfGroups,
  getPublicAccountsOfDepartment: operations.getPublicAccountsOfDepartment,
  getPublicAccountDepartments: operations.getPublicAccountDepartments,
  setPublicAccountOfDepartments: operations.setPublicAccountOfDepartments,
  resignPublicAccountBatch: operations.resignPublicAccountBatch,
  getPostOfPublicAccount: operations.getPostOfPublicAccount,
  getPostOfPublicUser: operations.getPostOfPublicUser,
  getPublicAccountsOfPost: operations.getPublicAccountsOfPost,
  setPublicAccountOfPost: operations.setPublicAccountOfPost,
  setPublicAccountOfnPost: operations.setPublicAccountOfnPost,
  unbindPublicAccountOfPost: operations.unbindPublicAccountOfPost,
  createTenantEnterpriseCertification: operations.createTenantEnterpriseCertification,
  updateTenantEnterpriseCertification: operations.updateTenantEnterpriseCertification,
  reviewTenantEnterpriseCertification: operations.reviewTenantEnterpriseCertification,
  getTenantEnterpriseCertification: operations.getTenantEnterpriseCertification,
  sendInviteTenantUserEmail: operations.sendInviteTenantUserEmail,
  addTenantUsers: operations.addTenantUsers,
  removeTenantUsers: operations.removeTenantUsers,
  updateTenantUser: operations.updateTenantUser,
  createTenantUser: operations.createTenantUser,
  listTenantUsers: operations.listTenantUsers,
  getTenantUser: operations.getTenantUser,
  addTenantDepartmentMembers: operations.addTenantDepartmentMembers,
  removeTenantDepartmentMembers: operations.removeTenantDepartmentMembers,
  createTenant: operations.createTenant,
  updateTenant: operations.updateTenant,
  deleteTenant: operations.deleteTenant,
  listTenants: operations.listTenants,
  getTenantLittleInfo: operations.getTenantLittleInfo,
  getTenant: operations.getTenant,
  importTenant: operations.importTenant,
  importTenantHistory: operations.importTenantHistory,
  importTenantNotifyUser: operations.importTenantNotifyUser,
  sendTenantEmailBatch: operations.sendTenantEmailBatch,
  sendEmailBatch: operations.sendEmailBatch,
  sendTenantSmsBatch: operations.sendTenantSmsBatch,
  sendSmsBatch: operations.sendSmsBatch,
  listTenantAdmin: operations.listTenantAdmin,
  setTenantAdmin: operations.setTenantAdmin,
  deleteTenantAdmin: operations.deleteTenantAdmin,
  deleteTenantUser: operations.deleteTenantUser,
  generateInviteTenantUserLink: operations.generateInviteTenantUserLink,
  listInviteTenantUserRecords: operations.listInviteTenantUserRecords,
  listInviteTennatUserRecords: operations.listInviteTennatUserRecords,
  listMultipleTenantAdmin: operations.listMultipleTenantAdmin,
  createMultipleTenantAdmin: operations.createMultipleTenantAdmin,
  getMultipleTenantAdmin: operations.getMultipleTenantAdmin,
  listTenantCooperators: operations.listTenantCooperators,
  getTenantCooperator: operations.getTenantCooperator,
  getTenantCooperatorMenu: operations.getTenantCooperatorMenu,
  createTenantCooperator: operations.createTenantCooperator,
  getTenantByCode: operations.getTenantByCode,
  updateMultipleTenantAdmin: operations.updateMultipleTenantAdmin,
  deleteMultipleTenantAdmin: operations.deleteMultipleTenantAdmin,
  updateTenantCooperator: operations.updateTenantCooperator,
  deleteTenantCooperator: operations.deleteTenantCooperator,
  getUniversalInvitation: operations.getUniversalInvitation,
  updateUniversalInvitation: operations.updateUniversalInvitation,
  generateUniversalInvitation: operations.generateUniversalInvitation,
  listUniversalInvitationApplicants: operations.listUniversalInvitationApplicants,
  filter: operations.filter,
  approveUniversalInvitationApplicants: operations.approveUniversalInvitationApplicants,
  approval: operations.approval,
  rejectUniversalInvitationApplicants: operations.rejectUniversalInvitationApplicants,
  reject: operations.reject,
  listInvitationPolicies: operations.listInvitationPolicies,
  createInvitationPolicy: operations.createInvitationPolicy,
  getInvitationPolicy: operations.getInvitationPolicy,
  getPolicyDetailById: operations.getPolicyDetailById,
  copyInvitationPolicyById: operations.copyInvitationPolicyById,
  updateInvitationPolicy: operations.updateInvitationPolicy,
  listInvitationPolicyExtendsFields: operations.listInvitationPolicyExtendsFields,
  listRegisterExtendsFields: operations.listRegisterExtendsFields,
  updateInvitationPolicyExtendsFields: operations.updateInvitationPolicyExtendsFields,
  updateRegisterExtendsFields: operations.updateRegisterExtendsFields,
  batchDeleteInvitationPolicies: operations.batchDeleteInvitationPolicies,
  getInvitationPolicyUserAttribution: operations.getInvitationPolicyUserAttribution,
  getPolicyUserAttributionDetail: operations.getPolicyUserAttributionDetail,
  listInvitationPolicyUserAttributions: operations.listInvitationPolicyUserAttributions,
  listPolicyUserAttributionDetail: operations.listPolicyUserAttributionDetail,
  addInvitationPolicyUserAttribution: operations.addInvitationPolicyUserAttribution,
  addPolicyUserAttribution: operations.addPolicyUserAttribution,
  addInvitationPolicyUserAttributionsBatch: operations.addInvitationPolicyUserAttributionsBatch,
  addPolicyUserAttributionsBatch: operations.addPolicyUserAttributionsBatch,
  setInvitationPolicyMainDepartment: operations.setInvitationPolicyMainDepartment,
  setUserAttributionMainDepartment: operations.setUserAttributionMainDepartment,
  removeInvitationPolicyMainDepartment: operations.removeInvitationPolicyMainDepartment,
  removeUserAttributionMainDepartment: operations.removeUserAttributionMainDepartment,
  getInvitationPolicyMainDepartment: operations.getInvitationPolicyMainDepartment,
  getUserAttributionMainDepartment: operations.getUserAttributionMainDepartment,
  removeInvitationPolicyUserAttribution: operations.removeInvitationPolicyUserAttribution,
  removePolicyUserAttribution: operations.removePolicyUserAttribution,
  removeInvitationPolicyUserAttributionsBatch: operations.removeInvitationPolicyUserAttributionsBatch,
  removePolicyUserAttributionsBatch: operations.removePolicyUserAttributionsBatch,
  getInviteEmailTemplate: operations.getInviteEmailTemplate,
  updateInviteEmailTemplate: operations.updateInviteEmailTemplate,
  listInvitationRoster: operations.listInvitationRoster,
  listInvitationRostersByPolicyId: operations.listInvitationRostersByPolicyId,
  listInvitationRostersByNonPolicyId: operations.listInvitationRostersByNonPolicyId,
  getInvitationRoster: operations.getInvitationRoster,
  createInvitationRoster: operations.createInvitationRoster,
  bindInvitationRostersToPolicy: operations.bindInvitationRostersToPolicy,
  batchBindPolicy: operations.batchBindPolicy,
  unbindInvitationRostersFromPolicy: operations.unbindInvitationRostersFromPolicy,
  batchUnbindPolicy: operations.batchUnbindPolicy,
  updateInvitationRoster: operations.updateInvitationRoster,
  deleteInvitationRoster: operations.deleteInvitationRoster,
  deleteInvitationRosterBatch: operations.deleteInvitationRosterBatch,
  sendRosterInvitation: operations.sendRosterInvitation,
  sendRosterInvitationBatch: operations.sendRosterInvitationBatch,
  revertRosterInvitation: operations.revertRosterInvitation,
  revertRosterInvitationBatch: operations.revertRosterInvitationBatch,
  quickFilterInviteeList: operations.quickFilterInviteeList,
  listInvitees: operations.listInvitees,
  filterUsers: operations.filterUsers,
  deleteInvitees: operations.deleteInvitees,
  getInviteeImportTemplate: operations.getInviteeImportTemplate,
  importTemplate: operations.importTemplate,
  uploadInviteeFile: operations.uploadInviteeFile,
  upload: operations.upload,
  importInvitees: operations.importInvitees,
  importUsers: operations.importUsers,
  exportInvitees: operations.exportInvitees,
  exportUsers: operations.exportUsers,
  processApproval: operations.processApproval,
  batchProcessApproval: operations.batchProcessApproval,
  getApproval: operations.getApproval,
  getDetail: operations.getDetail,
  listPendingApprovals: operations.listPendingApprovals,
  pendList: operations.pendList,
  listClosedApprovals: operations.listClosedApprovals,
  closedList: operations.closedList,
  listApprovalLogs: operations.listApprovalLogs,
  logList: operations.logList,
  listDataObjectRows: operations.listDataObjectRows,
  listRow: operations.listRow,
  getDataObjectRow: operations.getDataObjectRow,
  getRow: operations.getRow,
  getDataObjectRowByValue: operations.getDataObjectRowByValue,
  getRowByValue: operations.getRowByValue,
  getDataObjectRowBatch: operations.getDataObjectRowBatch,
  getRowBatch: operations.getRowBatch,
  createDataObjectRow: operations.createDataObjectRow,
  createRow: operations.createRow,
  updateDataObjectRow: operations.updateDataObjectRow,
  updateRow: operations.updateRow,
  deleteDataObjectRows: operations.deleteDataObjectRows,
  removeRow: operations.removeRow,
  createDataObject: operations.createDataObject,
  createModel: operations.createModel,
  getDataObject: operations.getDataObject,
  getModel: operations.getModel,
  listDataObjects: operations.listDataObjects,
  listModel: operations.listModel,
  deleteDataObject: operations.deleteDataObject,
  removeModel: operations.removeModel,
  updateDataObject: operations.updateDataObject,
  updateModel: operations.updateModel,
  createDataObjectField: operations.createDataObjectField,
  createField: operations.createField,
  updateDataObjectField: operations.updateDataObjectField,
  updateField: operations.updateField,
  deleteDataObjectField: operations.deleteDataObjectField,
  remoteField: operations.remoteField,
  listDataObjectFields: operations.listDataObjectFields,
  listField: operations.listField,
  exportDataObjectRows: operations.exportDataObjectRows,
  exportMetadata: operations.exportMetadata,
  importDataObjectRows: operations.importDataObjectRows,
  importMetadata: operations.importMetadata,
  getDataObjectImportTemplate: operations.getDataObjectImportTemplate,
  getImportTemplate: operations.getImportTemplate,
  createDataObjectOperation: operations.createDataObjectOperation,
  createOperate: operations.createOperate,
  deleteDataObjectOperation: operations.deleteDataObjectOperation,
  removeOperate: operations.removeOperate,
  executeDataObjectOperation: operations.executeDataObjectOperation,
  executeOperate: operations.executeOperate,
  copyDataObjectOperation: operations.copyDataObjectOperation,
  copyOperate: operations.copyOperate,
  listDataObjectOperations: operations.listDataObjectOperations,
  listOperate: operations.listOperate,
  listAllDataObjectOperations: operations.listAllDataObjectOperations,
  listOperateAll: operations.listOperateAll,
  updateDataObjectOperation: operations.updateDataObjectOperation,
  updateOperate: operations.updateOperate,
  getDataObjectRelationInfo: operations.getDataObjectRelationInfo,
  getRelationInfo: operations.getRelationInfo,
  createDataObjectRowRelation: operations.createDataObjectRowRelation,
  createRowRelation: operations.createRowRelation,
  listDataObjectRowRelations: operations.listDataObjectRowRelations,
  getRelationValue: operations.getRelationValue,
  deleteDataObjectRowRelation: operations.deleteDataObjectRowRelation,
  removeRelationValue: operations.removeRelationValue,
  exportDataObject: operations.exportDataObject,
  exportModel: operations.exportModel,
  importDataObject: operations.importDataObject,
  importModel: operations.importModel,
  getAllDataObjectRows: operations.getAllDataObjectRows,
  getAllMetadata: operations.getAllMetadata,
  getDataObjectRowRelationDetails: operations.getDataObjectRowRelationDetails,
  getRelationDetails: operations.getRelationDetails,
  searchDataObjectRelations: operations.searchDataObjectRelations,
  relationSearch: operations.relationSearch,
  copyDataObjectRowRelations: operations.copyDataObjectRowRelations,
  copyRowRelation: operations.copyRowRelation,
  scrollDataObjectRows: operations.scrollDataObjectRows,
  getAllMetadataRow: operations.getAllMetadataRow,
  listGroupDataObjectRows: operations.listGroupDataObjectRows,
  getMetadataGroupList: operations.getMetadataGroupList,
  captureUebaEvent: operations.captureUebaEvent,
  capture: operations.capture,
  listDataObjectFieldsInternal: operations.listDataObjectFieldsInternal,
  updateDataObjectRowInternal: operations.updateDataObjectRowInternal,
  getDataObjectRowBatchInternal: operations.getDataObjectRowBatchInternal,
  getSyncTask: operations.getSyncTask,
  listSyncTasks: operations.listSyncTasks,
  createSyncTask: operations.createSyncTask,
  updateSyncTask: operations.updateSyncTask,
  triggerSyncTask: operations.triggerSyncTask,
  getSyncJob: operations.getSyncJob,
  listSyncJobs: operations.listSyncJobs,
  listSyncJobLogs: operations.listSyncJobLogs,
  listSyncRiskOperations: operations.listSyncRiskOperations,
  triggerSyncRiskOperations: operations.triggerSyncRiskOperations,
  cancelSyncRiskOperation: operations.cancelSyncRiskOperation,
  getSecuritySettings: operations.getSecuritySettings,
  updateSecuritySettings: operations.updateSecuritySettings,
  getGlobalMfaSettings: operations.getGlobalMfaSettings,
  updateGlobalMfaSettings: operations.updateGlobalMfaSettings,
  closeGlobalMfaSettings: operations.closeGlobalMfaSettings,
  listRiskListIps: operations.listRiskListIps,
  findIpList: operations.findIpList,
  addRiskListIps: operations.addRiskListIps,
  add: operations.add,
  deleteRiskListIp: operations.deleteRiskListIp,
  deleteById: operations.deleteById,
  listRiskListUsers: operations.listRiskListUsers,
  findUserList: operations.findUserList,
  addRiskListUsers: operations.addRiskListUsers,
  addUser: operations.addUser,
  deleteRiskListUser: operations.deleteRiskListUser,
  deleteUserListById: operations.deleteUserListById,
  listRiskListPolicies: operations.listRiskListPolicies,
  findRiskListPolicy: operations.findRiskListPolicy,
  addRiskListPolicy: operations.addRiskListPolicy,
  deleteRiskListPolicy: operations.deleteRiskListPolicy,
  deleteRiskListPolicyById: operations.deleteRiskListPolicyById,
  addWhitelistOfApp: operations.addWhitelistOfApp,
  listWhitelistsOfApp: operations.listWhitelistsOfApp,
  deleteWhitelistOfApp: operations.deleteWhitelistOfApp,
  addWhitelist: operations.addWhitelist,
  listWhitelists: operations.listWhitelists,
  deleteWhitelist: operations.deleteWhitelist,
  deleteUserDevice: operations.deleteUserDevice,
  deleteDevice: operations.deleteDevice,
  suspendUserDevice: operations.suspendUserDevice,
  suspendDevice: operations.suspendDevice,
  disableUserDevice: operations.disableUserDevice,
  disableDevice: operations.disableDevice,
  enableUserDevice: operations.enableUserDevice,
  enableDevice: operations.enableDevice,
  getDeviceStatus: operations.getDeviceStatus,
  createDevice: operations.createDevice,
  addDevice: operations.addDevice,
  findLastLoginAppsByDeviceIds: operations.findLastLoginAppsByDeviceIds,
  listLastLoginAppsByDeviceIds: operations.listLastLoginAppsByDeviceIds,
  findLastLoginAppsByDeviceIdsV2: operations.findLastLoginAppsByDeviceIdsV2,
  createVerifyDevice: operations.createVerifyDevice,
  deleteDeviceById: operations.deleteDeviceById,
  suspendDeviceById: operations.suspendDeviceById,
  disableDeviceById: operations.disableDeviceById,
  enableDeviceById: operations.enableDeviceById,
  createTreeNodeField: operations.createTreeNodeField,
  createDnef: operations.createDnef,
  createTreeNodeFieldsBatch: operations.createTreeNodeFieldsBatch,
  batchCreateDnef: operations.batchCreateDnef,
  deleteTreeNodeField: operations.deleteTreeNodeField,
  deleteDnef: operations.deleteDnef,
  updateTreeNodeField: operations.updateTreeNodeField,
  updateDnef: operations.updateDnef,
  listTreeNodeFields: operations.listTreeNodeFields,
  listDnef: operations.listDnef,
  getDeviceLimit: operations.getDeviceLimit,
  getRuleSettings: operations.getRuleSettings,
  updateDeviceLimit: operations.updateDeviceLimit,
  updateRuleSettings: operations.updateRuleSettings,
  listDeviceLimitApplications: operations.listDeviceLimitApplications,
  getAllValidScopeSettings: operations.getAllValidScopeSettings,
  listDeviceLimitEligibleApplications: operations.listDeviceLimitEligibleApplications,
  findAppLists: operations.findAppLists,
  saveDeviceLimitApplications: operations.saveDeviceLimitApplications,
  saveInvitationPolicies: operations.saveInvitationPolicies,
  removeDeviceLimitApplication: operations.removeDeviceLimitApplication,
  remove: operations.remove,
  listDeviceLimitExemptions: operations.listDeviceLimitExemptions,
  getAllWhiteListSettings: operations.getAllWhiteListSettings,
  getEmailTemplates: operations.getEmailTemplates,
  updateEmailTemplate: operations.updateEmailTemplate,
  previewEmailTemplate: operations.previewEmailTemplate,
  getEmailProvider: operations.getEmailProvider,
  configEmailProvider: operations.configEmailProvider,
  createPipelineFunction: operations.createPipelineFunction,
  getPipelineFunction: operations.getPipelineFunction,
  reuploadPipelineFunction: operations.reuploadPipelineFunction,
  updatePipelineFunction: operations.updatePipelineFunction,
  updatePipelineOrder: operations.updatePipelineOrder,
  deletePipelineFunction: operations.deletePipelineFunction,
  listPipelineFunctions: operations.listPipelineFunctions,
  getPipelineLogs: operations.getPipelineLogs,
  createWebhook: operations.createWebhook,
  listWebhooks: operations.listWebhooks,
  updateWebhook: operations.updateWebhook,
  deleteWebhook: operations.deleteWebhook,
  getWebhookLogs: operations.getWebhookLogs,
  triggerWebhook: operations.triggerWebhook,
  getWebhook: operations.getWebhook,
  getWebhookEventList: operations.getWebhookEventList,
  createEventApp: operations.createEventApp,
  listEventApps: operations.listEventApps,
  listEvents: operations.listEvents,
  defineEvent: operations.defineEvent,
  publishEvent: operations.publishEvent,
  verifyEvent: operations.verifyEvent,
  pub: operations.pub,
  publishUserEvent: operations.publishUserEvent,
  pubUserEvent: operations.pubUserEvent,
  getUserActionLogs: operations.getUserActionLogs,
  getAdminAuditLogs: operations.getAdminAuditLogs,
  getAccessKeyList: operations.getAccessKeyList,
  getAccessKey: operations.getAccessKey,
  createAccessKey: operations.createAccessKey,
  deleteAccessKey: operations.deleteAccessKey,
  updateAccessKey: operations.updateAccessKey,
  getManagementToken: operations.getManagementToken,
  generateLdapServerPassword: operations.generateLdapServerPassword,
  getBindPwd: operations.getBindPwd,
  queryLdapConfigInfo: operations.queryLdapConfigInfo,
  updateLdapConfigInfo: operations.updateLdapConfigInfo,
  enableLdapServer: operations.enableLdapServer,
  saveLdapConfigInfo: operations.saveLdapConfigInfo,
  disableLdapServer: operations.disableLdapServer,
  listLdapServerLogs: operations.listLdapServerLogs,
  queryLdapLog: operations.queryLdapLog,
  listLdapSubEntries: operations.listLdapSubEntries,
  queryLdapSubEntries: operations.queryLdapSubEntries,
  getCurrentPackageInfo: operations.getCurrentPackageInfo,
  getUsageInfo: operations.getUsageInfo,
  getMauPeriodUsageHistory: operations.getMauPeriodUsageHistory,
  listEntitlements: operations.listEntitlements,
  getAllRightsItem: operations.getAllRightsItem,
  listOrders: operations.listOrders,
  getOrders: operations.getOrders,
  getOrderDetail: operations.getOrderDetail,
  getOrderPayDetail: operations.getOrderPayDetail,
  recordCostContactClick: operations.recordCostContactClick,
});
