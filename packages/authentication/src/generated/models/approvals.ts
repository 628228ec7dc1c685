// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type {
  ApplicationPermissionApplyApprovalObject,
  CommonResponseDto,
  ExtraParams,
  RolePermissionApplyApprovalObject,
} from './shared.ts';

/** Applications or roles that the user applies for. */
export interface BatchCreateApprovalReq {
  /**
   * Kind of thing that the user applies for.
   *
   * - `APP_PERMISSION_APPLY`: Access to an application.
   * - `ROLE_PERMISSION_APPLY`: A role.
   */
  objectType: 'APP_PERMISSION_APPLY' | 'ROLE_PERMISSION_APPLY';
  /**
   * IDs of the applications or roles, depending on `objectType`.
   *
   * @example ['6745c0de0a1b2c3d4e5fa001', '6745c0de0a1b2c3d4e5fa002']
   */
  objectIds: string[];
  /** When the roles are to be in force. For `ROLE_PERMISSION_APPLY` only. */
  extraParams?: ExtraParams;
}

/** The request that was submitted. */
export interface CreateApprovalDto {
  /**
   * ID of the approval.
   *
   * @example 10086
   */
  approvalId: number;
  /**
   * Number of the approval, to show to the user and to pass to `getApproval`.
   *
   * @example 'AP202603020001'
   */
  number: string;
}

/** What the user applies for. */
export interface CreateApprovalReq {
  /**
   * Kind of thing that the user applies for.
   *
   * - `APP_PERMISSION_APPLY`: Access to an application.
   * - `ROLE_PERMISSION_APPLY`: A role.
   */
  objectType: 'APP_PERMISSION_APPLY' | 'ROLE_PERMISSION_APPLY';
  /**
   * ID of the application or role, depending on `objectType`.
   *
   * @example '6745c0de0a1b2c3d4e5fc002'
   */
  objectId: string;
  /** When the role is to be in force. For `ROLE_PERMISSION_APPLY` only. */
  extraParams?: ExtraParams;
}

/** The request that was submitted. */
export interface CreateApprovalRes extends CommonResponseDto {
  /** ID and number of the new approval. */
  data: CreateApprovalDto;
}

/** An application that users can request access to. */
export interface EnablePermissionApplyApplication {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa002'
   */
  appId: string;
  /**
   * Name of the application as users see it.
   *
   * @example 'Halden Workshop'
   */
  appName: string;
  /**
   * URL of the application's logo.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/workshop.png'
   */
  logo: string;
  /**
   * Kind of application.
   *
   * - `web`: Web application with a back end.
   * - `spa`: Single-page application without a back end.
   * - `native`: Mobile or desktop application.
   * - `api`: API without a user interface.
   * - `mfa`: Application used for MFA.
   * - `mini-program`: Mini program.
   * - `gateway-app`: Application behind the gateway.
   * - `gateway-agent`: Agent of the gateway.
   */
  appType: 'web' | 'spa' | 'native' | 'api' | 'mfa' | 'mini-program' | 'gateway-app' | 'gateway-agent' | (string & {});
  /**
   * Template of the application, where it is one of the ready-made integrations.
   *
   * @example 'jira'
   */
  template?: string;
}

/** The applications that users can request access to. */
export interface EnablePermissionApplyApplicationList {
  /** One entry for each application; empty when there is none. */
  list: EnablePermissionApplyApplication[];
}

/** The applications that users can request access to. */
export interface EnablePermissionApplyApplicationListRes extends CommonResponseDto {
  /** The list of applications. */
  data: EnablePermissionApplyApplicationList;
}

/** A role that users can request. */
export interface EnablePermissionApplyRole {
  /**
   * ID of the role.
   *
   * @example '6745c0de0a1b2c3d4e5fc002'
   */
  roleId: string;
  /**
   * Code of the role. Unique within the application.
   *
   * @example 'editor'
   */
  code: string;
  /**
   * Display name of the role.
   *
   * @example 'Editor'
   */
  name: string;
  /**
   * What the role is for.
   *
   * @example 'Writes repair orders'
   */
  description?: string;
}

/** The roles that users can request, page by page. */
export interface EnablePermissionApplyRoleListRes extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: EnablePermissionApplyRolePageList;
}

/** One page of roles. */
export interface EnablePermissionApplyRolePageList {
  /** The roles on this page; empty when there is none. */
  list: EnablePermissionApplyRole[];
  /**
   * Number of roles on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
}

/** Input of “Get an approval”. */
export interface GetApprovalParams {
  /**
   * Number of the approval, as returned by `createApproval`.
   *
   * @example 'AP202603020001'
   */
  number: string;
}

/** A request that the signed-in user has submitted. */
export interface InitiatedApproval {
  /**
   * ID of the approval.
   *
   * @example 10085
   */
  approvalId: number;
  /**
   * Number of the approval that people see.
   *
   * @example 'AP202602270004'
   */
  number: string;
  /**
   * Where the approval stands.
   *
   * - `PENDING`: No decision yet.
   * - `AGREED`: Approved.
   * - `REFUSED`: Refused.
   *
   * @example 'AGREED'
   */
  status: 'PENDING' | 'AGREED' | 'REFUSED' | (string & {});
  /**
   * When the user submitted the request.
   *
   * @format date-time
   * @example '2026-02-27T13:48:10.000Z'
   */
  submitTime: string;
  /**
   * When the decision was made. Absent while the approval is pending.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  closedTime?: string;
  /**
   * What the user applies for. It decides the kind of object in `approvalObjectList`.
   *
   * - `APP_PERMISSION_APPLY`: Access to applications.
   * - `ROLE_PERMISSION_APPLY`: Roles.
   */
  objectType: 'APP_PERMISSION_APPLY' | 'ROLE_PERMISSION_APPLY' | (string & {});
  /** The applications or roles that the user applies for, depending on `objectType`. */
  approvalObjectList: (RolePermissionApplyApprovalObject | ApplicationPermissionApplyApprovalObject)[];
  /** When the roles are in force. Present for `ROLE_PERMISSION_APPLY` only. */
  extraParams?: ExtraParams;
}

/** The requests that the signed-in user has submitted, page by page. */
export interface InitiatedApprovalListRes extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: InitiatedApprovalPageList;
}

/** One page of requests. */
export interface InitiatedApprovalPageList {
  /** The requests on this page; empty when there is none. */
  list: InitiatedApproval[];
  /**
   * Number of requests on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
}

/** Input of “List the approvals the user asked for”. */
export interface ListInitiatedApprovalsParams {
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
   * it to list all requests.
   *
   * @example 'AP202603'
   */
  keyword?: string;
}

/** Input of “List the applications the user can request”. */
export interface ListRequestableApplicationsParams {
  /**
   * Text to search for in the names of the applications; matched loosely. Leave it out for all.
   *
   * @example 'Workshop'
   */
  appName?: string;
}

/** Input of “List the roles the user can request”. */
export interface ListRequestableRolesParams {
  /**
   * ID of the application whose roles to return.
   *
   * @example '6745c0de0a1b2c3d4e5fa002'
   */
  appId: string;
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * Number of entries on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
  /**
   * Text to search for in the codes and names of the roles; matched loosely. Leave it out for all.
   *
   * @example 'edit'
   */
  keyword?: string;
}
