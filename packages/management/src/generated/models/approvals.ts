// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { ApprovalDetailDto, CommonResponseDto } from './shared.ts';

/** Several approvals and the one decision on all of them. */
export interface ApprovalBatchProcessReq {
  /**
   * Numbers of the approvals to decide on, from `listPendingApprovals`. All get the same decision.
   *
   * @example ['AP202603020001', 'AP202603020002']
   */
  numbers: (string | number)[];
  /**
   * `true` to approve, `false` to refuse.
   *
   * @default false
   */
  isAgreed?: boolean;
}

/** Approvals, page by page. */
export interface ApprovalListRes extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: ApprovalPageList;
}

/** One page of approvals. */
export interface ApprovalPageList {
  /** The approvals on this page; empty when there is none. */
  list: ApprovalDetailDto[];
  /**
   * Number of approvals on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
}

/** An approval and the decision on it. */
export interface ApprovalProcessReq {
  /**
   * Number of the approval to decide on, from `listPendingApprovals`.
   *
   * @example 'AP202603020001'
   */
  number: string;
  /**
   * `true` to approve, `false` to refuse.
   *
   * @default false
   */
  isAgreed?: boolean;
}

/** Input of “Get an approval”. */
export interface GetApprovalParams {
  /**
   * Number of the approval to return, from `listPendingApprovals` or another list of approvals.
   *
   * @example 'AP202603020001'
   */
  number: string;
}

/** Input of “List the approval log”. */
export interface ListApprovalLogsParams {
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   * @example 1
   */
  pageNo?: number;
  /**
   * Number of entries on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  pageSize?: number;
  /**
   * Returns only approvals of this kind. Leave it out for all.
   *
   * - `APP_PERMISSION_APPLY`: A user applies for access to applications.
   * - `ROLE_PERMISSION_APPLY`: A user applies for roles.
   */
  objectType?: 'APP_PERMISSION_APPLY' | 'ROLE_PERMISSION_APPLY';
  /**
   * Text to search for in the number of the approval, the name of the user who applies, and the names of the
   * applications or roles; matched loosely. Omit it to list the whole log.
   *
   * @example 'Workshop'
   */
  keyword?: string;
}

/** Input of “List closed approvals”. */
export interface ListClosedApprovalsParams {
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   * @example 1
   */
  pageNo?: number;
  /**
   * Number of entries on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  pageSize?: number;
  /**
   * Returns only approvals of this kind. Leave it out for all.
   *
   * - `APP_PERMISSION_APPLY`: A user applies for access to applications.
   * - `ROLE_PERMISSION_APPLY`: A user applies for roles.
   *
   * @example 'ROLE_PERMISSION_APPLY'
   */
  objectType?: 'APP_PERMISSION_APPLY' | 'ROLE_PERMISSION_APPLY';
  /**
   * Text to search for in the number of the approval and the name of the user who applies; matched loosely. Omit
   * it to list all closed approvals.
   *
   * @example 'Mei'
   */
  keyword?: string;
}

/** Input of “List pending approvals”. */
export interface ListPendingApprovalsParams {
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   * @example 1
   */
  pageNo?: number;
  /**
   * Number of entries on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  pageSize?: number;
  /**
   * Returns only approvals of this kind. Leave it out for all.
   *
   * - `APP_PERMISSION_APPLY`: A user applies for access to applications.
   * - `ROLE_PERMISSION_APPLY`: A user applies for roles.
   *
   * @example 'APP_PERMISSION_APPLY'
   */
  objectType?: 'APP_PERMISSION_APPLY' | 'ROLE_PERMISSION_APPLY';
  /**
   * Text to search for in the number of the approval and the name of the user who applies; matched loosely. Omit
   * it to list all pending approvals.
   *
   * @example 'Mei'
   */
  keyword?: string;
}
