// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, Operation, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the GenAuth Management API as a method. */
export abstract class ManagementApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;

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
   * - Last sign-in within a period, as Unix timestamps in milliseconds:
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
  listUsers(params?: Models.ListUsersRequestDto, options?: RequestOptions): ApiPromise<Models.UserPaginatedRespDto> {
    return operations.listUsers(this, params, options);
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
  listUsersLegacy(
    params?: Models.ListUsersLegacyParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserPaginatedRespDto> {
    return operations.listUsersLegacy(this, params, options);
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
  getUser(params: Models.GetUserParams, options?: RequestOptions): ApiPromise<Models.UserSingleRespDto> {
    return operations.getUser(this, params, options);
  }

  /**
   * Get several users
   *
   * Returns the users with the given identifiers in one call. All identifiers must be of the same kind, named in
   * `userIdType`. Custom data, identities and departments come only when you ask for them with the `with…`
   * parameters.
   *
   * `GET /api/v3/get-user-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUserBatch(params: Models.GetUserBatchParams, options?: RequestOptions): ApiPromise<Models.UserListRespDto> {
    return operations.getUserBatch(this, params, options);
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
  userFieldDecrypt(
    params: Models.UserFieldDecryptReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.UserFieldDecryptRespDto> {
    return operations.userFieldDecrypt(this, params, options);
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
  createUser(params?: Models.CreateUserReqDto, options?: RequestOptions): ApiPromise<Models.UserSingleRespDto> {
    return operations.createUser(this, params, options);
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
  createUsersBatch(params: Models.CreateUserBatchReqDto, options?: RequestOptions): ApiPromise<Models.UserListRespDto> {
    return operations.createUsersBatch(this, params, options);
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
  updateUser(params: Models.UpdateUserReqDto, options?: RequestOptions): ApiPromise<Models.UserSingleRespDto> {
    return operations.updateUser(this, params, options);
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
  updateUserBatch(params: Models.UpdateUserBatchReqDto, options?: RequestOptions): ApiPromise<Models.UserListRespDto> {
    return operations.updateUserBatch(this, params, options);
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
  deleteUsersBatch(params: Models.DeleteUsersBatchDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto> {
    return operations.deleteUsersBatch(this, params, options);
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
   * @throws ApiError when the API answers with a failure.
   */
  getUserIdentities(
    params: Models.GetUserIdentitiesParams,
    options?: RequestOptions,
  ): ApiPromise<Models.IdentityListRespDto> {
    return operations.getUserIdentities(this, params, options);
  }

  /**
   * List a user's roles
   *
   * Returns the roles of a user in one permission space. Without `namespace` you get only the roles of the default
   * permission space, not those of all permission spaces.
   *
   * `GET /api/v3/get-user-roles`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUserRoles(params: Models.GetUserRolesParams, options?: RequestOptions): ApiPromise<Models.RolePaginatedRespDto> {
    return operations.getUserRoles(this, params, options);
  }

  /**
   * Get a user's real-name verification
   *
   * Returns the outcome of real-name verification: whether the user's legal identity has been confirmed, and as
   * which person or company.
   *
   * `GET /api/v3/get-user-principal-authentication-info`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUserPrincipalAuthenticationInfo(
    params: Models.GetUserPrincipalAuthenticationInfoParams,
    options?: RequestOptions,
  ): ApiPromise<Models.PrincipalAuthenticationInfoPaginatedRespDto> {
    return operations.getUserPrincipalAuthenticationInfo(this, params, options);
  }

  /**
   * Delete a user's real-name verification
   *
   * Deletes the real-name verification stored for a user, whether it was made for a person or for a company. To
   * read it first, use `getUserPrincipalAuthenticationInfo`.
   *
   * `POST /api/v3/reset-user-principal-authentication-info`
   *
   * @throws ApiError when the API answers with a failure.
   */
  resetUserPrincipalAuthenticationInfo(
    params: Models.ResetUserPrincipalAuthenticationInfoDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto> {
    return operations.resetUserPrincipalAuthenticationInfo(this, params, options);
  }

  /**
   * List a user's departments
   *
   * Returns the departments a user belongs to, a page at a time, and for each whether the user leads it and
   * whether it is the user's main department. Unless you sort otherwise, the department joined last comes first.
   *
   * `GET /api/v3/get-user-departments`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUserDepartments(
    params: Models.GetUserDepartmentsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserDepartmentPaginatedRespDto> {
    return operations.getUserDepartments(this, params, options);
  }

  /**
   * Set a user's departments
   *
   * Sets the departments a user belongs to, from 1 to 50 in one call. For each, you can say whether the user leads
   * it and whether it is the user's main department.
   *
   * `POST /api/v3/set-user-departments`
   *
   * @throws ApiError when the API answers with a failure.
   */
  setUserDepartments(
    params: Models.SetUserDepartmentsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto> {
    return operations.setUserDepartments(this, params, options);
  }

  /**
   * List a user's groups
   *
   * Returns the groups a user is a member of. The operation takes no paging parameters.
   *
   * `GET /api/v3/get-user-groups`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUserGroups(
    params: Models.GetUserGroupsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GroupPaginatedRespDto> {
    return operations.getUserGroups(this, params, options);
  }

  /**
   * Get the second factors a user has bound
   *
   * Returns, for TOTP, face, SMS and email, whether the user has bound that second factor. For the data that
   * starts an MFA challenge, use `getUserMfaStatus`.
   *
   * `GET /api/v3/get-user-mfa-info`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUserMfaInfo(
    params: Models.GetUserMfaInfoParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserMfaSingleRespDto> {
    return operations.getUserMfaInfo(this, params, options);
  }

  /**
   * List archived users
   *
   * Returns the IDs of the user pool's archived users, a page at a time, with the time each was archived. Use
   * `startAt` to leave out users archived before a given moment.
   *
   * `GET /api/v3/list-archived-users`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listArchivedUsers(
    params?: Models.ListArchivedUsersParams,
    options?: RequestOptions,
  ): ApiPromise<Models.ListArchivedUsersSingleRespDto> {
    return operations.listArchivedUsers(this, params, options);
  }

  /**
   * Sign a user out of applications
   *
   * Forces a user out of the applications you list, from 1 to 50 in one call. Despite its name, the operation acts
   * on one user.
   *
   * `POST /api/v3/kick-users`
   *
   * @throws ApiError when the API answers with a failure.
   */
  kickUsers(params: Models.KickUsersDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto> {
    return operations.kickUsers(this, params, options);
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
  isUserExists(params?: Models.IsUserExistsReqDto, options?: RequestOptions): ApiPromise<Models.IsUserExistsRespDto> {
    return operations.isUserExists(this, params, options);
  }

  /**
   * List the applications a user can access
   *
   * Returns the applications a user can access, each with its sign-in address. For the applications the user has
   * been authorized for, use `getUserAuthorizedApps`.
   *
   * `GET /api/v3/get-user-accessible-apps`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUserAccessibleApps(
    params: Models.GetUserAccessibleAppsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.AppListRespDto> {
    return operations.getUserAccessibleApps(this, params, options);
  }

  /**
   * List the applications a user is authorized for
   *
   * Returns the applications a user has been authorized for, each with its sign-in address. For every application
   * the user can access, use `getUserAccessibleApps`.
   *
   * `GET /api/v3/get-user-authorized-apps`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUserAuthorizedApps(
    params: Models.GetUserAuthorizedAppsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.AppListRespDto> {
    return operations.getUserAuthorizedApps(this, params, options);
  }

  /**
   * Check whether a user has any of several roles
   *
   * Tells whether a user has at least one of the roles you list. The answer does not say which; to see a user's
   * roles, use `getUserRoles`.
   *
   * `POST /api/v3/has-any-role`
   *
   * @throws ApiError when the API answers with a failure.
   */
  hasAnyRole(params: Models.HasAnyRoleReqDto, options?: RequestOptions): ApiPromise<Models.HasAnyRoleRespDto> {
    return operations.hasAnyRole(this, params, options);
  }

  /**
   * List a user's sign-ins
   *
   * Returns a user's past sign-ins, a page at a time: to which application, when, and from which IP address and
   * user agent. Narrow them down by application, IP address or time.
   *
   * `GET /api/v3/get-user-login-history`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUserLoginHistory(
    params: Models.GetUserLoginHistoryParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserLoginHistoryPaginatedRespDto> {
    return operations.getUserLoginHistory(this, params, options);
  }

  /**
   * List the applications a user has signed in to
   *
   * Returns the applications a user has signed in to at some time in the past. It says nothing about whether the
   * user is signed in now; for that, use `checkSessionStatus`.
   *
   * `GET /api/v3/get-user-loggedin-apps`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUserLoggedinApps(
    params: Models.GetUserLoggedinAppsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserLoggedInAppsListRespDto> {
    return operations.getUserLoggedinApps(this, params, options);
  }

  /**
   * List the identities a user has signed in with
   *
   * Returns the identities, and with them the external identity providers, that a user has signed in through at
   * some time in the past. For every identity linked to the user, use `getUserIdentities`.
   *
   * `GET /api/v3/get-user-logged-in-identities`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUserLoggedinIdentities(
    params: Models.GetUserLoggedinIdentitiesParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserLoggedInIdentitiesRespDto> {
    return operations.getUserLoggedinIdentities(this, params, options);
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
   * @throws ApiError when the API answers with a failure.
   */
  resignUser(params: Models.ResignUserReqDto, options?: RequestOptions): ApiPromise<Models.ResignUserRespDto> {
    return operations.resignUser(this, params, options);
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
  resignUserBatch(
    params: Models.ResignUserBatchReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.ResignUserRespDto> {
    return operations.resignUserBatch(this, params, options);
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
   * @throws ApiError when the API answers with a failure.
   */
  getUserAuthorizedResources(
    params: Models.GetUserAuthorizedResourcesParams,
    options?: RequestOptions,
  ): ApiPromise<Models.AuthorizedResourcePaginatedRespDto> {
    return operations.getUserAuthorizedResources(this, params, options);
  }

  /**
   * Check whether a user is signed in to an application
   *
   * Tells whether a user has a signed-in session with an application right now. To end such a session, use
   * `kickUsers`.
   *
   * `POST /api/v3/check-session-status`
   *
   * @throws ApiError when the API answers with a failure.
   */
  checkSessionStatus(
    params: Models.CheckSessionStatusDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CheckSessionStatusRespDto> {
    return operations.checkSessionStatus(this, params, options);
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
  importOtp(params: Models.ImportOtpReqDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto> {
    return operations.importOtp(this, params, options);
  }

  /**
   * Get a user's TOTP secret
   *
   * Returns the secret of the TOTP authenticator a user has bound. Whoever holds the secret can produce the user's
   * one-time passwords: keep it out of logs and browsers.
   *
   * `GET /api/v3/get-otp-secret-by-user`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getOtpSecretByUser(
    params: Models.GetOtpSecretByUserParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetOtpSecretRespDto> {
    return operations.getOtpSecretByUser(this, params, options);
  }

  /**
   * Get a user's encrypted password
   *
   * Returns a user's password, encrypted with the key that an administrator has set up in the console for custom
   * password encryption (RSA or SM2, for example). For several users, use `getUserEncryptPasswordBatch`.
   *
   * `POST /api/v3/get-user-password-ciphertext`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUserPasswordCiphertext(
    params: Models.GetUserPasswordCiphertextDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetUserPasswordCiphertextRespDto> {
    return operations.getUserPasswordCiphertext(this, params, options);
  }

  /**
   * Link an identity to a user
   *
   * Links an account at an external identity provider to a user, on the authority of an administrator. From then
   * on, signing in through that provider with that account signs in as this user.
   *
   * `POST /api/v3/link-identity`
   *
   * @throws ApiError when the API answers with a failure.
   */
  linkIdentity(params: Models.LinkIdentityDto, options?: RequestOptions): ApiPromise<Models.LinkIdentityResDto> {
    return operations.linkIdentity(this, params, options);
  }

  /**
   * Unlink a user's identities at a provider
   *
   * Removes every identity that a user has at one external identity provider. The user can no longer sign in
   * through that provider until an identity is linked again, for example with `linkIdentity`.
   *
   * `POST /api/v3/unlink-identity`
   *
   * @throws ApiError when the API answers with a failure.
   */
  unlinkIdentity(params: Models.UnlinkIdentity, options?: RequestOptions): ApiPromise<Models.UnlinkIdentityResDto> {
    return operations.unlinkIdentity(this, params, options);
  }

  /**
   * Set a user's MFA trigger data
   *
   * Stores a user's MFA trigger data: the MFA token, the contact details for verification codes, and the second
   * factors on offer. To read it, use `getUserMfaStatus`. Despite its name, the operation acts on one user.
   *
   * `POST /api/v3/set-mfa-status`
   *
   * @throws ApiError when the API answers with a failure.
   */
  setUsersMfaStatus(params: Models.SetMfaStatusDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto> {
    return operations.setUsersMfaStatus(this, params, options);
  }

  /**
   * Get a user's MFA trigger data
   *
   * Returns a user's MFA trigger data: the MFA token, the contact details for verification codes, and the second
   * factors on offer. To see only which second factors the user has bound, use `getUserMfaInfo`.
   *
   * `GET /api/v3/get-mfa-status`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUserMfaStatus(
    params: Models.GetUserMfaStatusParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetMapInfoRespDto> {
    return operations.getUserMfaStatus(this, params, options);
  }

  /**
   * List a user's synchronization links
   *
   * Returns the accounts in other systems that a user is linked to by synchronization, whether the user was
   * synchronized from there or to there.
   *
   * `GET /api/v3/get-user-sync-relations`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUserSyncRelations(
    params: Models.GetUserSyncRelationsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.SyncRelationListRespDto> {
    return operations.getUserSyncRelations(this, params, options);
  }

  /**
   * Delete a user's synchronization links
   *
   * Deletes the links that synchronization has made between a user and the accounts in one type of identity
   * source. To see a user's links, use `getUserSyncRelations`.
   *
   * `POST /api/v3/delete-user-sync-relations`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteUserSyncRelations(
    params: Models.DeleteUserSyncRelationReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto> {
    return operations.deleteUserSyncRelations(this, params, options);
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
  getUserEncryptPasswordBatch(
    params: Models.GetUserEncryptPasswordBatchDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetUserEncryptPasswordBatchRespDto> {
    return operations.getUserEncryptPasswordBatch(this, params, options);
  }

  /**
   * Get a group
   *
   * Returns one group, found by its code.
   *
   * `GET /api/v3/get-group`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getGroup(params: Models.GetGroupParams, options?: RequestOptions): ApiPromise<Models.GroupSingleRespDto> {
    return operations.getGroup(this, params, options);
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
  listGroups(params?: Models.ListGroupsParams, options?: RequestOptions): ApiPromise<Models.GroupPaginatedRespDto> {
    return operations.listGroups(this, params, options);
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
  getAllGroups(params?: Models.GetAllGroupsParams, options?: RequestOptions): ApiPromise<Models.GroupListRespDto> {
    return operations.getAllGroups(this, params, options);
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
  createGroup(params: Models.CreateGroupReqDto, options?: RequestOptions): ApiPromise<Models.GroupSingleRespDto> {
    return operations.createGroup(this, params, options);
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
  createOrUpdateGroup(
    params: Models.CreateOrUpdateGroupReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CreateOrUpdateGroupRespDto> {
    return operations.createOrUpdateGroup(this, params, options);
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
  createGroupsBatch(
    params: Models.CreateGroupBatchReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GroupListRespDto> {
    return operations.createGroupsBatch(this, params, options);
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
  updateGroup(params: Models.UpdateGroupReqDto, options?: RequestOptions): ApiPromise<Models.GroupSingleRespDto> {
    return operations.updateGroup(this, params, options);
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
  deleteGroupsBatch(params: Models.DeleteGroupsReqDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto> {
    return operations.deleteGroupsBatch(this, params, options);
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
  addGroupMembers(params: Models.AddGroupMembersReqDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto> {
    return operations.addGroupMembers(this, params, options);
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
  removeGroupMembers(
    params: Models.RemoveGroupMembersReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto> {
    return operations.removeGroupMembers(this, params, options);
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
  listGroupMembers(
    params: Models.ListGroupMembersParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserPaginatedRespDto> {
    return operations.listGroupMembers(this, params, options);
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
  getGroupAuthorizedResources(
    params: Models.GetGroupAuthorizedResourcesParams,
    options?: RequestOptions,
  ): ApiPromise<Models.AuthorizedResourceListRespDto> {
    return operations.getGroupAuthorizedResources(this, params, options);
  }

  /**
   * Get a role
   *
   * Returns one role, found by its code within a permission space.
   *
   * `GET /api/v3/get-role`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getRole(params: Models.GetRoleParams, options?: RequestOptions): ApiPromise<Models.RoleSingleRespDto> {
    return operations.getRole(this, params, options);
  }

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
  assignRole(params: Models.AssignRoleDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto> {
    return operations.assignRole(this, params, options);
  }

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
  assignRoleBatch(params: Models.AssignRoleBatchDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto> {
    return operations.assignRoleBatch(this, params, options);
  }

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
  revokeRole(params: Models.RevokeRoleDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto> {
    return operations.revokeRole(this, params, options);
  }

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
  revokeRoleBatch(params: Models.RevokeRoleBatchDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto> {
    return operations.revokeRoleBatch(this, params, options);
  }

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
  ): ApiPromise<Models.RoleAuthorizedResourcePaginatedRespDto> {
    return operations.getRoleAuthorizedResources(this, params, options);
  }

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
  listRoleMembers(
    params: Models.ListRoleMembersParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserPaginatedRespDto> {
    return operations.listRoleMembers(this, params, options);
  }

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
  ): ApiPromise<Models.RoleDepartmentListPaginatedRespDto> {
    return operations.listRoleDepartments(this, params, options);
  }

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
  createRole(params: Models.CreateRoleDto, options?: RequestOptions): ApiPromise<Models.RoleSingleRespDto> {
    return operations.createRole(this, params, options);
  }

  /**
   * List roles
   *
   * Returns the roles of a permission space, page by page. Use `keywords` to search them by code or name.
   *
   * `GET /api/v3/list-roles`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listRoles(params?: Models.ListRolesParams, options?: RequestOptions): ApiPromise<Models.RolePaginatedRespDto> {
    return operations.listRoles(this, params, options);
  }

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
  deleteRolesBatch(params: Models.DeleteRoleDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto> {
    return operations.deleteRolesBatch(this, params, options);
  }

  /**
   * Create several roles
   *
   * Creates up to 50 roles, each in the permission space named in its entry.
   *
   * `POST /api/v3/create-roles-batch`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createRolesBatch(params: Models.CreateRolesBatch, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto> {
    return operations.createRolesBatch(this, params, options);
  }

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
  updateRole(params: Models.UpdateRoleDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto> {
    return operations.updateRole(this, params, options);
  }

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
  deleteRoles(params: Models.DeleteRoleBatchDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto> {
    return operations.deleteRoles(this, params, options);
  }

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
  ): ApiPromise<Models.RoleCheckParamsRespDto> {
    return operations.checkRoleParams(this, params, options);
  }

  /**
   * Check whether a role code or name is available
   *
   * @deprecated Use {@link checkRoleParams} instead.
   */
  checkParamsNamespace(
    params: Models.CheckRoleParamsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.RoleCheckParamsRespDto> {
    return operations.checkParamsNamespace(this, params, options);
  }

  /**
   * List the assignments of a role
   *
   * Returns the assignments of a role, page by page, with the time from which and until which each one holds.
   * Filter by `targetType` to see only assignments to users or only those to departments.
   *
   * `GET /api/v3/list-role-assignments`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listRoleAssignments(
    params: Models.ListRoleAssignmentsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.RoleListPageRespDto> {
    return operations.listRoleAssignments(this, params, options);
  }

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
  ): ApiPromise<Models.RoleCheckParamsRespDto> {
    return operations.createAdminRole(this, params, options);
  }

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
  ): ApiPromise<Models.IsSuccessRespDto> {
    return operations.deleteAdminRolesBatch(this, params, options);
  }

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
  ): ApiPromise<Models.CheckRoleMutualExclusionRespDto> {
    return operations.checkRoleMutualExclusion(this, params, options);
  }

  /**
   * Check roles for mutual exclusion
   *
   * @deprecated Use {@link checkRoleMutualExclusion} instead.
   */
  checkMutualExclusion(
    params: Models.CheckRoleMutualExclusionReqDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CheckRoleMutualExclusionRespDto> {
    return operations.checkMutualExclusion(this, params, options);
  }

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
  getSecuritySettings(options?: RequestOptions): ApiPromise<Models.SecuritySettingsRespDto> {
    return operations.getSecuritySettings(this, options);
  }

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
  ): ApiPromise<Models.SecuritySettingsRespDto> {
    return operations.updateSecuritySettings(this, params, options);
  }

  /**
   * Get the MFA settings of the user pool
   *
   * Returns the second factors that are turned on for the whole user pool.
   *
   * `GET /api/v3/get-global-mfa-settings`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getGlobalMfaSettings(options?: RequestOptions): ApiPromise<Models.MFASettingsRespDto> {
    return operations.getGlobalMfaSettings(this, options);
  }

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
  ): ApiPromise<Models.MFASettingsRespDto> {
    return operations.updateGlobalMfaSettings(this, params, options);
  }

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
  ): ApiPromise<Models.MFASettingsRespDto> {
    return operations.closeGlobalMfaSettings(this, params, options);
  }
}
