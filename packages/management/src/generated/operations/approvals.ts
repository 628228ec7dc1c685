// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  ApprovalBatchProcessReq,
  ApprovalListRes,
  ApprovalProcessReq,
  GetApprovalParams,
  ListApprovalLogsParams,
  ListClosedApprovalsParams,
  ListPendingApprovalsParams,
} from '../models/approvals.ts';
import type { ApprovalDetailDto, ApprovalDetailRes, IsSuccessRespDto } from '../models/shared.ts';

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
export function processApproval(
  client: Client,
  params: ApprovalProcessReq,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'processApproval', method: 'PUT', path: '/api/v3/approval-process', body: 'application/json' },
    params,
    options,
  );
}

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
export function batchProcessApproval(
  client: Client,
  params: ApprovalBatchProcessReq,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'batchProcessApproval',
      method: 'PUT',
      path: '/api/v3/approval-batch-process',
      body: 'application/json',
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
 * @throws ApiError when the API answers with a failure.
 */
export function getApproval(
  client: Client,
  params: GetApprovalParams,
  options?: RequestOptions,
): ApiPromise<ApprovalDetailRes> {
  return client.request({ operationId: 'getApproval', method: 'GET', path: '/api/v3/approval' }, params, options);
}

/**
 * Get an approval
 *
 * @deprecated Use {@link getApproval} instead.
 */
export const getDetail: typeof getApproval = getApproval;

/**
 * List pending approvals
 *
 * Returns the approvals that still wait for a decision, page by page. Decide with `processApproval`.
 *
 * `GET /api/v3/approval-pending-list`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listPendingApprovals(
  client: Client,
  params?: ListPendingApprovalsParams,
  options?: RequestOptions,
): PagePromise<ApprovalListRes, ApprovalDetailDto> {
  return paginate(
    client,
    {
      operationId: 'listPendingApprovals',
      method: 'GET',
      path: '/api/v3/approval-pending-list',
      pages: { page: '/pageNo', limit: '/pageSize' },
    },
    params,
    options,
  );
}

/**
 * List pending approvals
 *
 * @deprecated Use {@link listPendingApprovals} instead.
 */
export const pendList: typeof listPendingApprovals = listPendingApprovals;

/**
 * List closed approvals
 *
 * Returns the approvals with a decision, whether approved or refused, page by page.
 *
 * `GET /api/v3/approval-closed-list`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listClosedApprovals(
  client: Client,
  params?: ListClosedApprovalsParams,
  options?: RequestOptions,
): PagePromise<ApprovalListRes, ApprovalDetailDto> {
  return paginate(
    client,
    {
      operationId: 'listClosedApprovals',
      method: 'GET',
      path: '/api/v3/approval-closed-list',
      pages: { page: '/pageNo', limit: '/pageSize' },
    },
    params,
    options,
  );
}

/**
 * List closed approvals
 *
 * @deprecated Use {@link listClosedApprovals} instead.
 */
export const closedList: typeof listClosedApprovals = listClosedApprovals;

/**
 * List the approval log
 *
 * Returns the log of approvals page by page. The search text also finds what the user applies for.
 *
 * `GET /api/v3/approval-log-list`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listApprovalLogs(
  client: Client,
  params?: ListApprovalLogsParams,
  options?: RequestOptions,
): PagePromise<ApprovalListRes, ApprovalDetailDto> {
  return paginate(
    client,
    {
      operationId: 'listApprovalLogs',
      method: 'GET',
      path: '/api/v3/approval-log-list',
      pages: { page: '/pageNo', limit: '/pageSize' },
    },
    params,
    options,
  );
}

/**
 * List the approval log
 *
 * @deprecated Use {@link listApprovalLogs} instead.
 */
export const logList: typeof listApprovalLogs = listApprovalLogs;
