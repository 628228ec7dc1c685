// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  BatchCreateApprovalReq,
  CreateApprovalReq,
  CreateApprovalRes,
  EnablePermissionApplyApplicationListRes,
  EnablePermissionApplyRole,
  EnablePermissionApplyRoleListRes,
  GetApprovalParams,
  InitiatedApproval,
  InitiatedApprovalListRes,
  ListInitiatedApprovalsParams,
  ListRequestableApplicationsParams,
  ListRequestableRolesParams,
} from '../models/approvals.ts';
import type { ApprovalDetailRes, IsSuccessRespDto } from '../models/shared.ts';

/**
 * List the applications the user can request
 *
 * Returns the applications that the signed-in user may request access to. Submit the request with
 * `createApproval` and the `objectType` `APP_PERMISSION_APPLY`.
 *
 * `GET /api/v3/applications-permission-applicable`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function listRequestableApplications(
  client: Client,
  params?: ListRequestableApplicationsParams,
  options?: RequestOptions,
): ApiPromise<EnablePermissionApplyApplicationListRes> {
  return client.request(
    {
      operationId: 'listRequestableApplications',
      method: 'GET',
      path: '/api/v3/applications-permission-applicable',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * List the applications the user can request
 *
 * @deprecated Use {@link listRequestableApplications} instead.
 */
export const getEnablePermissionApplyApplicationList: typeof listRequestableApplications = listRequestableApplications;

/**
 * List the roles the user can request
 *
 * Returns the roles of one application that the signed-in user may request, page by page. Submit the request
 * with `createApproval` and the `objectType` `ROLE_PERMISSION_APPLY`.
 *
 * `GET /api/v3/roles-permission-applicable`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function listRequestableRoles(
  client: Client,
  params: ListRequestableRolesParams,
  options?: RequestOptions,
): PagePromise<EnablePermissionApplyRoleListRes, EnablePermissionApplyRole> {
  return paginate(
    client,
    {
      operationId: 'listRequestableRoles',
      method: 'GET',
      path: '/api/v3/roles-permission-applicable',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * List the roles the user can request
 *
 * @deprecated Use {@link listRequestableRoles} instead.
 */
export const getEnablePermissionApplyRoleList: typeof listRequestableRoles = listRequestableRoles;

/**
 * Request access to an application or a role
 *
 * Submits one request of the signed-in user for an application or a role and returns its number. The request is
 * `PENDING` until an administrator decides on it; follow it with `getApproval`.
 *
 * `POST /api/v3/approval`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function createApproval(
  client: Client,
  params: CreateApprovalReq,
  options?: RequestOptions,
): ApiPromise<CreateApprovalRes> {
  return client.request(
    {
      operationId: 'createApproval',
      method: 'POST',
      path: '/api/v3/approval',
      body: 'application/json',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * Get an approval
 *
 * Returns one approval, found by its number, with what the user applies for and where the decision stands. Fails
 * with `statusCode` 404 when no approval has this number.
 *
 * `GET /api/v3/approval`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function getApproval(
  client: Client,
  params: GetApprovalParams,
  options?: RequestOptions,
): ApiPromise<ApprovalDetailRes> {
  return client.request(
    { operationId: 'getApproval', method: 'GET', path: '/api/v3/approval', security: [['accessToken', 'appId']] },
    params,
    options,
  );
}

/**
 * Get an approval
 *
 * @deprecated Use {@link getApproval} instead.
 */
export const getDetail: typeof getApproval = getApproval;

/**
 * Request access to several applications or roles
 *
 * Submits requests of the signed-in user for several applications, or for several roles, in one call. One call
 * takes one kind only. To see the requests and their numbers, use `listInitiatedApprovals`.
 *
 * `POST /api/v3/approval-batch`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function batchCreateApproval(
  client: Client,
  params: BatchCreateApprovalReq,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'batchCreateApproval',
      method: 'POST',
      path: '/api/v3/approval-batch',
      body: 'application/json',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * List the approvals the user asked for
 *
 * Returns the requests that the signed-in user has submitted, pending and decided ones alike, page by page.
 *
 * `GET /api/v3/approval-initiated-list`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function listInitiatedApprovals(
  client: Client,
  params?: ListInitiatedApprovalsParams,
  options?: RequestOptions,
): PagePromise<InitiatedApprovalListRes, InitiatedApproval> {
  return paginate(
    client,
    {
      operationId: 'listInitiatedApprovals',
      method: 'GET',
      path: '/api/v3/approval-initiated-list',
      security: [['accessToken', 'appId']],
      pages: { page: '/pageNo', limit: '/pageSize' },
    },
    params,
    options,
  );
}

/**
 * List the approvals the user asked for
 *
 * @deprecated Use {@link listInitiatedApprovals} instead.
 */
export const initiatedList: typeof listInitiatedApprovals = listInitiatedApprovals;
