// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  AdminAuditLogDto,
  AdminAuditLogRespDto,
  GetAdminAuditLogsDto,
  GetUserActionLogsDto,
  UserActionLogDto,
  UserActionLogRespDto,
} from '../models/audit-logs.ts';

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
export function getUserActionLogs(
  client: Client,
  params?: GetUserActionLogsDto,
  options?: RequestOptions,
): PagePromise<UserActionLogRespDto, UserActionLogDto> {
  return paginate(
    client,
    {
      operationId: 'getUserActionLogs',
      method: 'POST',
      path: '/api/v3/get-user-action-logs',
      body: 'application/json',
      retry: 'safe',
      pages: { page: '/pagination/page', limit: '/pagination/limit' },
    },
    params,
    options,
  );
}

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
export function getAdminAuditLogs(
  client: Client,
  params?: GetAdminAuditLogsDto,
  options?: RequestOptions,
): PagePromise<AdminAuditLogRespDto, AdminAuditLogDto> {
  return paginate(
    client,
    {
      operationId: 'getAdminAuditLogs',
      method: 'POST',
      path: '/api/v3/get-admin-audit-logs',
      body: 'application/json',
      retry: 'safe',
      pages: { page: '/pagination/page', limit: '/pagination/limit' },
      sensitive: ['operationParam', 'originValue', 'targetValue'],
    },
    params,
    options,
  );
}
