// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  IsSuccessRespDto,
  RemoveTenantUsersDto,
  TenantUserDto,
  TenantUserListPaginatedRespDto,
} from '../models/shared.ts';
import type {
  AddTenantDepartmentMembersReqDto,
  AddTenantUsersDto,
  CreateTenantUserReqDto,
  GetTenantUserParams,
  ListTenantUserDto,
  RemoveTenantDepartmentMembersReqDto,
  SendInviteTenantUserEmailDto,
  TenantUserRespDto,
  TenantUserSingleRespDto,
  UpdateTenantUserDto,
} from '../models/tenant-members.ts';

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
export function sendInviteTenantUserEmail(
  client: Client,
  params?: SendInviteTenantUserEmailDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'sendInviteTenantUserEmail',
      method: 'POST',
      path: '/api/v3/send-invite-tenant-user-email',
      body: 'application/json',
    },
    params,
    options,
  );
}

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
export function addTenantUsers(
  client: Client,
  params: AddTenantUsersDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'addTenantUsers', method: 'POST', path: '/api/v3/add-tenant-users', body: 'application/json' },
    params,
    options,
  );
}

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
export function removeTenantUsers(
  client: Client,
  params: RemoveTenantUsersDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'removeTenantUsers', method: 'POST', path: '/api/v3/remove-tenant-users', body: 'application/json' },
    params,
    options,
  );
}

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
export function updateTenantUser(
  client: Client,
  params: UpdateTenantUserDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'updateTenantUser', method: 'POST', path: '/api/v3/update-tenant-user', body: 'application/json' },
    params,
    options,
  );
}

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
export function createTenantUser(
  client: Client,
  params: CreateTenantUserReqDto,
  options?: RequestOptions,
): ApiPromise<TenantUserRespDto> {
  return client.request(
    {
      operationId: 'createTenantUser',
      method: 'POST',
      path: '/api/v3/create-tenant-user',
      body: 'application/json',
      sensitive: ['password', 'salt'],
    },
    params,
    options,
  );
}

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
export function listTenantUsers(
  client: Client,
  params: ListTenantUserDto,
  options?: RequestOptions,
): PagePromise<TenantUserListPaginatedRespDto, TenantUserDto> {
  return paginate(
    client,
    {
      operationId: 'listTenantUsers',
      method: 'POST',
      path: '/api/v3/list-tenant-users',
      body: 'application/json',
      retry: 'safe',
      pages: { page: '/options/pagination/page', limit: '/options/pagination/limit' },
      sensitive: ['password', 'salt'],
    },
    params,
    options,
  );
}

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
export function getTenantUser(
  client: Client,
  params: GetTenantUserParams,
  options?: RequestOptions,
): ApiPromise<TenantUserSingleRespDto> {
  return client.request(
    { operationId: 'getTenantUser', method: 'GET', path: '/api/v3/get-tenant-user', sensitive: ['password', 'salt'] },
    params,
    options,
  );
}

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
export function addTenantDepartmentMembers(
  client: Client,
  params: AddTenantDepartmentMembersReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'addTenantDepartmentMembers',
      method: 'POST',
      path: '/api/v3/add-tenant-department-members',
      body: 'application/json',
    },
    params,
    options,
  );
}

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
export function removeTenantDepartmentMembers(
  client: Client,
  params: RemoveTenantDepartmentMembersReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'removeTenantDepartmentMembers',
      method: 'POST',
      path: '/api/v3/remove-tenant-department-members',
      body: 'application/json',
    },
    params,
    options,
  );
}
