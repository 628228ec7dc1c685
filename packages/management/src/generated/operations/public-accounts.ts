// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  CreatePublicAccountBatchReqDto,
  CreatePublicAccountFromUserDto,
  CreatePublicAccountReqDto,
  DeletePublicAccountsBatchDto,
  GetGroupsOfPublicAccountParams,
  GetPostOfPublicAccountParams,
  GetPublicAccountBatchParams,
  GetPublicAccountDepartmentsParams,
  GetPublicAccountParams,
  GetPublicAccountRolesParams,
  GetPublicAccountsOfDepartmentParams,
  GetPublicAccountsOfGroupParams,
  GetPublicAccountsOfPostParams,
  GetPublicAccountsOfRoleParams,
  GetPublicAccountsOfUserParams,
  GetUsersOfPublicAccountParams,
  KickPublicAccountsDto,
  ListPublicAccountsRequestDto,
  PublicAccountDto,
  PublicAccountListRespDto,
  PublicAccountPaginatedRespDto,
  PublicAccountSingleRespDto,
  SetPublicAccountBatchReqDto,
  SetUserGroupsDto,
  SetUserOfPublicAccountBatchReqDto,
  SetUserRolesDto,
  UnbindPublicAccountBatchReqDto,
  UpdatePublicAccountBatchReqDto,
  UpdatePublicAccountReqDto,
} from '../models/public-accounts.ts';
import type {
  CreatePostDto,
  GroupPaginatedRespDto,
  IsSuccessRespDto,
  ResignUserBatchReqDto,
  ResignUserRespDto,
  SetUserDepartmentsDto,
  UserConnectionPostDto,
  UserDepartmentPaginatedRespDto,
  UserDepartmentRespDto,
} from '../models/shared.ts';

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
export function listPublicAccounts<CustomData = Record<string, unknown>>(
  client: Client,
  params?: ListPublicAccountsRequestDto,
  options?: RequestOptions,
): PagePromise<PublicAccountPaginatedRespDto<CustomData>, PublicAccountDto<CustomData>> {
  return paginate(
    client,
    {
      operationId: 'listPublicAccounts',
      method: 'POST',
      path: '/api/v3/list-public-accounts',
      body: 'application/json',
      retry: 'safe',
      pages: { page: '/options/pagination/page', limit: '/options/pagination/limit' },
      sensitive: ['identityNumber'],
    },
    params,
    options,
  );
}

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
export function getPublicAccount<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetPublicAccountParams,
  options?: RequestOptions,
): ApiPromise<PublicAccountSingleRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getPublicAccount',
      method: 'GET',
      path: '/api/v3/get-public-account',
      sensitive: ['identityNumber'],
    },
    params,
    options,
  );
}

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
export function getPublicAccountBatch<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetPublicAccountBatchParams,
  options?: RequestOptions,
): ApiPromise<PublicAccountListRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getPublicAccountBatch',
      method: 'GET',
      path: '/api/v3/get-public-account-batch',
      query: { userIds: 'brackets' },
      sensitive: ['identityNumber'],
    },
    params,
    options,
  );
}

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
export function createPublicAccount<CustomData = Record<string, unknown>>(
  client: Client,
  params?: CreatePublicAccountReqDto,
  options?: RequestOptions,
): ApiPromise<PublicAccountSingleRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'createPublicAccount',
      method: 'POST',
      path: '/api/v3/create-public-account',
      body: 'application/json',
      sensitive: ['password', 'salt', 'secret', 'recoveryCode', 'identityNumber'],
    },
    params,
    options,
  );
}

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
export function createPublicAccountsBatch<CustomData = Record<string, unknown>>(
  client: Client,
  params: CreatePublicAccountBatchReqDto,
  options?: RequestOptions,
): ApiPromise<PublicAccountListRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'createPublicAccountsBatch',
      method: 'POST',
      path: '/api/v3/create-public-accounts-batch',
      body: 'application/json',
      sensitive: ['password', 'salt', 'secret', 'recoveryCode', 'identityNumber'],
    },
    params,
    options,
  );
}

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
export function updatePublicAccount<CustomData = Record<string, unknown>>(
  client: Client,
  params: UpdatePublicAccountReqDto,
  options?: RequestOptions,
): ApiPromise<PublicAccountSingleRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'updatePublicAccount',
      method: 'POST',
      path: '/api/v3/update-public-account',
      body: 'application/json',
      sensitive: ['password', 'identityNumber'],
    },
    params,
    options,
  );
}

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
export function updatePublicAccountBatch<CustomData = Record<string, unknown>>(
  client: Client,
  params: UpdatePublicAccountBatchReqDto,
  options?: RequestOptions,
): ApiPromise<PublicAccountListRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'updatePublicAccountBatch',
      method: 'POST',
      path: '/api/v3/update-public-account-batch',
      body: 'application/json',
      sensitive: ['password', 'identityNumber'],
    },
    params,
    options,
  );
}

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
export function deletePublicAccountsBatch(
  client: Client,
  params: DeletePublicAccountsBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deletePublicAccountsBatch',
      method: 'POST',
      path: '/api/v3/delete-public-accounts-batch',
      body: 'application/json',
    },
    params,
    options,
  );
}

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
export function kickPublicAccounts(
  client: Client,
  params: KickPublicAccountsDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'kickPublicAccounts',
      method: 'POST',
      path: '/api/v3/kick-public-accounts',
      body: 'application/json',
    },
    params,
    options,
  );
}

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
export function changeIntoPublicAccount(
  client: Client,
  params: CreatePublicAccountFromUserDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'changeIntoPublicAccount',
      method: 'POST',
      path: '/api/v3/transfer-into-public-account',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * List the public accounts of a user
 *
 * Returns the public accounts that a user may switch to. The operation takes no paging parameters.
 *
 * `GET /api/v3/get-public-accounts-of-user`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getPublicAccountsOfUser<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetPublicAccountsOfUserParams,
  options?: RequestOptions,
): ApiPromise<PublicAccountPaginatedRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getPublicAccountsOfUser',
      method: 'GET',
      path: '/api/v3/get-public-accounts-of-user',
      sensitive: ['identityNumber'],
    },
    params,
    options,
  );
}

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
export function getUsersOfPublicAccount<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetUsersOfPublicAccountParams,
  options?: RequestOptions,
): ApiPromise<PublicAccountPaginatedRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getUsersOfPublicAccount',
      method: 'GET',
      path: '/api/v3/get-users-of-public-account',
      sensitive: ['identityNumber'],
    },
    params,
    options,
  );
}

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
export function bindUsersPublicAccount(
  client: Client,
  params: SetPublicAccountBatchReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'bindUsersPublicAccount',
      method: 'POST',
      path: '/api/v3/set-public-account-of-users',
      body: 'application/json',
    },
    params,
    options,
  );
}

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
export function setUserOfPublicAccounts(
  client: Client,
  params: SetUserOfPublicAccountBatchReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'setUserOfPublicAccounts',
      method: 'POST',
      path: '/api/v3/set-user-of-public-accounts',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Give a user several public accounts
 *
 * @deprecated Use {@link setUserOfPublicAccounts} instead.
 */
export const setuserOfPublicAccount: typeof setUserOfPublicAccounts = setUserOfPublicAccounts;

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
export function unbindUsersPublicAccount(
  client: Client,
  params: UnbindPublicAccountBatchReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'unbindUsersPublicAccount',
      method: 'POST',
      path: '/api/v3/unbind-public-account-of-user',
      body: 'application/json',
    },
    params,
    options,
  );
}

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
export function getPublicAccountRoles<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetPublicAccountRolesParams,
  options?: RequestOptions,
): ApiPromise<PublicAccountPaginatedRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getPublicAccountRoles',
      method: 'GET',
      path: '/api/v3/get-roles-of-public-account',
      sensitive: ['identityNumber'],
    },
    params,
    options,
  );
}

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
export function getPublicAccountsOfRole<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetPublicAccountsOfRoleParams,
  options?: RequestOptions,
): ApiPromise<PublicAccountPaginatedRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getPublicAccountsOfRole',
      method: 'GET',
      path: '/api/v3/get-public-accounts-of-role',
      sensitive: ['identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Give a public account several roles
 *
 * Assigns up to 10 roles, named by their IDs, to one public account.
 *
 * `POST /api/v3/set-public-account-of-roles`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function bindPublicAccountOfRoles(
  client: Client,
  params: SetUserRolesDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'bindPublicAccountOfRoles',
      method: 'POST',
      path: '/api/v3/set-public-account-of-roles',
      body: 'application/json',
    },
    params,
    options,
  );
}

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
export function getPublicAccountsOfGroup<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetPublicAccountsOfGroupParams,
  options?: RequestOptions,
): ApiPromise<PublicAccountPaginatedRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getPublicAccountsOfGroup',
      method: 'GET',
      path: '/api/v3/get-public-accounts-of-group',
      sensitive: ['identityNumber'],
    },
    params,
    options,
  );
}

/**
 * List the groups of a public account
 *
 * Returns the groups that a public account is a member of. The operation takes no paging parameters.
 *
 * `GET /api/v3/get-groups-of-public-account`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getGroupsOfPublicAccount<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetGroupsOfPublicAccountParams,
  options?: RequestOptions,
): ApiPromise<GroupPaginatedRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getGroupsOfPublicAccount',
      method: 'GET',
      path: '/api/v3/get-groups-of-public-account',
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Add a public account to several groups
 *
 * Adds one public account to up to 10 groups, named by their IDs.
 *
 * `POST /api/v3/set-public-account-of-groups`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function setPublicAccountOfGroups(
  client: Client,
  params: SetUserGroupsDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'setPublicAccountOfGroups',
      method: 'POST',
      path: '/api/v3/set-public-account-of-groups',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Add a public account to several groups
 *
 * @deprecated Use {@link setPublicAccountOfGroups} instead.
 */
export const getPublicAccountOfGroups: typeof setPublicAccountOfGroups = setPublicAccountOfGroups;

/**
 * List the public accounts in a department
 *
 * Returns the public accounts that belong to a department. The operation takes no paging parameters.
 *
 * `GET /api/v3/get-public-accounts-of-department`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getPublicAccountsOfDepartment<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetPublicAccountsOfDepartmentParams,
  options?: RequestOptions,
): ApiPromise<PublicAccountPaginatedRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getPublicAccountsOfDepartment',
      method: 'GET',
      path: '/api/v3/get-public-accounts-of-department',
      sensitive: ['identityNumber'],
    },
    params,
    options,
  );
}

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
export function getPublicAccountDepartments<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetPublicAccountDepartmentsParams,
  options?: RequestOptions,
): PagePromise<UserDepartmentPaginatedRespDto<CustomData>, UserDepartmentRespDto<CustomData>> {
  return paginate(
    client,
    { operationId: 'getPublicAccountDepartments', method: 'GET', path: '/api/v3/get-departments-of-public-account' },
    params,
    options,
  );
}

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
export function setPublicAccountOfDepartments(
  client: Client,
  params: SetUserDepartmentsDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'setPublicAccountOfDepartments',
      method: 'POST',
      path: '/api/v3/set-public-account-of-departments',
      body: 'application/json',
    },
    params,
    options,
  );
}

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
export function resignPublicAccountBatch(
  client: Client,
  params: ResignUserBatchReqDto,
  options?: RequestOptions,
): ApiPromise<ResignUserRespDto> {
  return client.request(
    {
      operationId: 'resignPublicAccountBatch',
      method: 'POST',
      path: '/api/v3/resign-public-account-batch',
      body: 'application/json',
    },
    params,
    options,
  );
}

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
export function getPostOfPublicAccount(
  client: Client,
  params: GetPostOfPublicAccountParams,
  options?: RequestOptions,
): ApiPromise<CreatePostDto> {
  return client.request(
    {
      operationId: 'getPostOfPublicAccount',
      method: 'GET',
      path: '/api/v3/get-post-of-public-account',
      response: 'json',
    },
    params,
    options,
  );
}

/**
 * Get the position of a public account
 *
 * @deprecated Use {@link getPostOfPublicAccount} instead.
 */
export const getPostOfPublicUser: typeof getPostOfPublicAccount = getPostOfPublicAccount;

/**
 * List the public accounts in a position
 *
 * Returns the public accounts that hold a position. The operation takes no paging parameters.
 *
 * `GET /api/v3/get-public-accounts-of-post`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getPublicAccountsOfPost<CustomData = Record<string, unknown>>(
  client: Client,
  params: GetPublicAccountsOfPostParams,
  options?: RequestOptions,
): ApiPromise<PublicAccountPaginatedRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getPublicAccountsOfPost',
      method: 'GET',
      path: '/api/v3/get-public-accounts-of-post',
      sensitive: ['identityNumber'],
    },
    params,
    options,
  );
}

/**
 * Give a public account a position
 *
 * Makes a public account hold a position. To take the position away again, use `unbindPublicAccountOfPost`.
 *
 * `POST /api/v3/set-public-account-of-post`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function setPublicAccountOfPost(
  client: Client,
  params: UserConnectionPostDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'setPublicAccountOfPost',
      method: 'POST',
      path: '/api/v3/set-public-account-of-post',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Give a public account a position
 *
 * @deprecated Use {@link setPublicAccountOfPost} instead.
 */
export const setPublicAccountOfnPost: typeof setPublicAccountOfPost = setPublicAccountOfPost;

/**
 * Take a position from a public account
 *
 * Removes the link between a public account and a position. Both the account and the position stay.
 *
 * `POST /api/v3/unbind-public-account-of-post`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function unbindPublicAccountOfPost(
  client: Client,
  params: UserConnectionPostDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'unbindPublicAccountOfPost',
      method: 'POST',
      path: '/api/v3/unbind-public-account-of-post',
      body: 'application/json',
    },
    params,
    options,
  );
}
