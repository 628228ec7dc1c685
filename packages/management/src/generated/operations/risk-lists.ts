// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { fullCodec, paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  DeleteRiskListIpParams,
  DeleteRiskListPolicyParams,
  DeleteRiskListUserParams,
  IpListCreateDto,
  IpListPaginatedRespDto,
  IpListRespDto,
  ListRiskListIpsParams,
  ListRiskListPoliciesParams,
  ListRiskListUsersParams,
  RiskListItemDto,
  RiskListPolicyCreateDto,
  RiskListPolicyRespDto,
  UserListCreateDto,
  UserListPaginatedRespDto,
  UserListPolicyPaginatedRespDto,
} from '../models/risk-lists.ts';
import type { CommonResponseDto } from '../models/shared.ts';

/**
 * List IP addresses on the blacklist or whitelist
 *
 * Returns the IP addresses on the blacklist or on the whitelist of the user pool, page by page.
 *
 * `GET /api/v3/ip-list`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listRiskListIps(
  client: Client,
  params: ListRiskListIpsParams,
  options?: RequestOptions,
): PagePromise<IpListPaginatedRespDto, IpListRespDto> {
  return paginate(client, { operationId: 'listRiskListIps', method: 'GET', path: '/api/v3/ip-list' }, params, options);
}

/**
 * List IP addresses on the blacklist or whitelist
 *
 * @deprecated Use {@link listRiskListIps} instead.
 */
export const findIpList: typeof listRiskListIps = listRiskListIps;

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
export function addRiskListIps(
  client: Client,
  params: IpListCreateDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'addRiskListIps', method: 'POST', path: '/api/v3/ip-list', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Put IP addresses on the blacklist or whitelist
 *
 * @deprecated Use {@link addRiskListIps} instead.
 */
export const add: typeof addRiskListIps = addRiskListIps;

/**
 * Take an IP address off the blacklist or whitelist
 *
 * Deletes one entry of the lists of IP addresses, after which it has no effect any more.
 *
 * `DELETE /api/v3/ip-list/{id}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteRiskListIp(
  client: Client,
  params: DeleteRiskListIpParams,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'deleteRiskListIp', method: 'DELETE', path: '/api/v3/ip-list/{id}', codec: fullCodec },
    params,
    options,
  );
}

/**
 * Take an IP address off the blacklist or whitelist
 *
 * @deprecated Use {@link deleteRiskListIp} instead.
 */
export const deleteById: typeof deleteRiskListIp = deleteRiskListIp;

/**
 * List users on the blacklist or whitelist
 *
 * Returns the users on the blacklist or on the whitelist of the user pool, page by page.
 *
 * `GET /api/v3/user-list`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listRiskListUsers(
  client: Client,
  params: ListRiskListUsersParams,
  options?: RequestOptions,
): PagePromise<UserListPaginatedRespDto, RiskListItemDto> {
  return paginate(
    client,
    { operationId: 'listRiskListUsers', method: 'GET', path: '/api/v3/user-list' },
    params,
    options,
  );
}

/**
 * List users on the blacklist or whitelist
 *
 * @deprecated Use {@link listRiskListUsers} instead.
 */
export const findUserList: typeof listRiskListUsers = listRiskListUsers;

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
export function addRiskListUsers(
  client: Client,
  params: UserListCreateDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'addRiskListUsers', method: 'POST', path: '/api/v3/user-list', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Put users on the blacklist or whitelist
 *
 * @deprecated Use {@link addRiskListUsers} instead.
 */
export const addUser: typeof addRiskListUsers = addRiskListUsers;

/**
 * Take a user off the blacklist or whitelist
 *
 * Deletes one entry of the lists of users, after which it has no effect any more. The user stays.
 *
 * `DELETE /api/v3/user-list/{id}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteRiskListUser(
  client: Client,
  params: DeleteRiskListUserParams,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'deleteRiskListUser', method: 'DELETE', path: '/api/v3/user-list/{id}', codec: fullCodec },
    params,
    options,
  );
}

/**
 * Take a user off the blacklist or whitelist
 *
 * @deprecated Use {@link deleteRiskListUser} instead.
 */
export const deleteUserListById: typeof deleteRiskListUser = deleteRiskListUser;

/**
 * List risk policies
 *
 * Returns the policies that put IP addresses or users on a blacklist by themselves, page by page.
 *
 * `GET /api/v3/risk-list-policy`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listRiskListPolicies(
  client: Client,
  params: ListRiskListPoliciesParams,
  options?: RequestOptions,
): PagePromise<UserListPolicyPaginatedRespDto, RiskListPolicyRespDto> {
  return paginate(
    client,
    { operationId: 'listRiskListPolicies', method: 'GET', path: '/api/v3/risk-list-policy' },
    params,
    options,
  );
}

/**
 * List risk policies
 *
 * @deprecated Use {@link listRiskListPolicies} instead.
 */
export const findRiskListPolicy: typeof listRiskListPolicies = listRiskListPolicies;

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
export function addRiskListPolicy(
  client: Client,
  params: RiskListPolicyCreateDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'addRiskListPolicy', method: 'POST', path: '/api/v3/risk-list-policy', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Delete a risk policy
 *
 * Deletes a policy, which then puts nothing on the blacklist any more.
 *
 * `DELETE /api/v3/risk-list-policy/{id}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteRiskListPolicy(
  client: Client,
  params: DeleteRiskListPolicyParams,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'deleteRiskListPolicy', method: 'DELETE', path: '/api/v3/risk-list-policy/{id}', codec: fullCodec },
    params,
    options,
  );
}

/**
 * Delete a risk policy
 *
 * @deprecated Use {@link deleteRiskListPolicy} instead.
 */
export const deleteRiskListPolicyById: typeof deleteRiskListPolicy = deleteRiskListPolicy;
