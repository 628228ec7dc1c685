// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto, DepartmentI18nDto, LangObject } from './shared.ts';

/** A department and the users to put in it. */
export interface AddDepartmentMembersReqDto {
  /**
   * The department to add the users to, in the form that `departmentIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5fd002'
   */
  departmentId: string;
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * Kind of identifier given in `departmentId`.
   *
   * - `department_id`: ID that GenAuth gave to the department.
   * - `open_department_id`: ID that you gave to the department yourself, its `openDepartmentId`.
   * - `sync_relation`: ID of the department in the identity source that it is synchronized with.
   * - `custom_field`: A custom field of the department.
   * - `code`: The department's `code`.
   *
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code';
  /**
   * IDs of the users to add.
   *
   * @example ['6745c0de0a1b2c3d4e5f6002', '6745c0de0a1b2c3d4e5f6003']
   */
  userIds: string[];
  /**
   * ID of the tenant that the organization belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** The department to create and its place in the organization. */
export interface CreateDepartmentReqDto {
  /**
   * Code of the organization to create the department in.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * ID that you give to the department yourself, for example the one that it has in your own system.
   *
   * @example 'dept-eng'
   */
  openDepartmentId?: string;
  /**
   * Display name of the department.
   *
   * @example 'Engineering'
   */
  name: string;
  /**
   * What the department does.
   *
   * @example 'Designs and builds the robots'
   */
  description?: string;
  /**
   * The department to create this one below, in the form that `departmentIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5fd000'
   */
  parentDepartmentId: string;
  /**
   * Code of the department, which other systems can know it by.
   *
   * @example 'engineering'
   */
  code?: string;
  /** `true` to create a virtual department. */
  isVirtualNode?: boolean;
  /** Name of the department in other languages. */
  i18n?: DepartmentI18nDto;
  /**
   * Values of custom fields, by key. Every key must be a custom field that is already defined in the user pool.
   *
   * @example { icon: 'https://files.halden.example/icons/engineering.png' }
   */
  customData?: Record<string, unknown>;
  /**
   * Kind of identifier given in `parentDepartmentId`.
   *
   * - `department_id`: ID that GenAuth gave to the department.
   * - `open_department_id`: ID that you gave to the department yourself, its `openDepartmentId`.
   * - `sync_relation`: ID of the department in the identity source that it is synchronized with.
   * - `custom_field`: A custom field of the department.
   * - `code`: The department's `code`.
   *
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code';
  /**
   * IDs of the positions to link to the department.
   *
   * @example ['6745c0de0a1b2c3d4e5f9001']
   */
  postIdList?: string[];
  /**
   * ID of the tenant that the organization belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /**
   * Metadata to attach. Send an empty object when there is none.
   *
   * @example {}
   */
  metadata: Record<string, unknown>;
}

/** A department with its members and the departments below it. */
export interface CreateDepartmentTreeReqDto {
  /**
   * Name of the department. When no department has this name, it is created.
   *
   * @example 'Engineering'
   */
  name: string;
  /**
   * Departments below this one, each with its own members and child departments.
   *
   * @example [{ name: 'Motion Control' }]
   */
  children?: (CreateDepartmentTreeReqDto | string)[];
  /** Member of the department, created or updated along with it. */
  members?: UserInfoDto;
  /**
   * ID of the tenant to create the departments in.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** What creating a tree of departments has changed. */
export interface CreateDepartmentTreeRespDto extends CommonResponseDto {
  /** How many users and departments were added and updated. */
  data: Result;
}

/** The organization to create. */
export interface CreateOrganizationReqDto {
  /**
   * Code for the organization. Operations on departments name their organization by it.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * Display name of the organization.
   *
   * @example 'Halden Robotics'
   */
  organizationName: string;
  /**
   * What the organization is or does.
   *
   * @example 'Builds and services industrial robots'
   */
  description?: string;
  /**
   * ID that you give to the root department yourself.
   *
   * @example 'halden-root'
   */
  openDepartmentId?: string;
  /** Name of the organization in other languages. */
  i18n?: OrganizationNameI18nDto;
  /**
   * ID of the tenant to create the organization in.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /**
   * IDs of the positions to link to the organization.
   *
   * @example ['6745c0de0a1b2c3d4e5f9001']
   */
  postIdList?: string[];
  /**
   * Metadata to attach. Send an empty object when there is none.
   *
   * @example {}
   */
  metadata: Record<string, unknown>;
}

/** The department to delete. */
export interface DeleteDepartmentReqDto {
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * The department to delete, in the form that `departmentIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5fd003'
   */
  departmentId: string;
  /**
   * Kind of identifier given in `departmentId`.
   *
   * - `department_id`: ID that GenAuth gave to the department.
   * - `open_department_id`: ID that you gave to the department yourself, its `openDepartmentId`.
   * - `sync_relation`: ID of the department in the identity source that it is synchronized with.
   * - `custom_field`: A custom field of the department.
   * - `code`: The department's `code`.
   *
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code';
  /**
   * ID of the tenant that the organization belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** A department and the type of identity source whose links to delete. */
export interface DeleteDepartmentSyncRelationReqDto {
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * The department whose links to delete, in the form that `departmentIdType` names; `root` stands for the root
   * department.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  departmentId: string;
  /**
   * Kind of identifier given in `departmentId`.
   *
   * - `department_id`: ID that GenAuth gave to the department.
   * - `open_department_id`: ID that you gave to the department yourself, its `openDepartmentId`.
   * - `sync_relation`: ID of the department in the identity source that it is synchronized with.
   * - `custom_field`: A custom field of the department.
   * - `code`: The department's `code`.
   *
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code';
  /**
   * Type of identity source whose links to delete.
   *
   * - `wechatwork`: WeCom, formerly WeChat Work.
   * - `dingtalk`: DingTalk.
   * - `lark`: Lark, in mainland China Feishu.
   * - `welink`: WeLink.
   * - `ldap`: A directory over LDAP.
   * - `active-directory`: Windows Active Directory.
   * - `italent`: Beisen iTalent.
   * - `xiaoshouyi`: Xiaoshouyi CRM.
   * - `maycur`: Maycur expense management.
   * - `scim`: A system of your own over SCIM.
   * - `moka`: Moka HR.
   *
   * @example 'lark'
   */
  provider:
    | 'wechatwork'
    | 'dingtalk'
    | 'lark'
    | 'welink'
    | 'ldap'
    | 'active-directory'
    | 'italent'
    | 'xiaoshouyi'
    | 'maycur'
    | 'scim'
    | 'moka'
    | (string & {});
}

/** The organization to delete. */
export interface DeleteOrganizationReqDto {
  /**
   * Code of the organization to delete.
   *
   * @example 'halden-labs'
   */
  organizationCode: string;
  /**
   * ID of the tenant that the organization belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** A department, one node in the tree of an organization. */
export interface DepartmentDto<CustomData = Record<string, unknown>> {
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * ID that GenAuth gave to the department. It never changes.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  departmentId: string;
  /**
   * When the department was created.
   *
   * @format date-time
   * @example '2026-01-05T10:00:00.000Z'
   */
  createdAt: string;
  /**
   * When the department was last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt?: string;
  /**
   * ID that you give to the department yourself, for example the one that it has in your own system.
   *
   * @example 'dept-eng'
   */
  openDepartmentId?: string;
  /**
   * Display name of the department.
   *
   * @example 'Engineering'
   */
  name: string;
  /**
   * IDs of the users who lead the department.
   *
   * @example ['6745c0de0a1b2c3d4e5f6001']
   */
  leaderUserIds?: string[];
  /**
   * What the department does.
   *
   * @example 'Designs and builds the robots'
   */
  description?: string;
  /**
   * ID of the department directly above.
   *
   * @example '6745c0de0a1b2c3d4e5fd000'
   */
  parentDepartmentId: string;
  /**
   * Code of the department.
   *
   * @example 'engineering'
   */
  code?: string;
  /**
   * Code of the department directly above.
   *
   * @example 'halden'
   */
  parentDepartmentCode: string;
  /**
   * Number of direct members. Members of the departments below do not count.
   *
   * @minimum 0
   * @example 2
   */
  membersCount: number;
  /** Whether there are departments below this one. */
  hasChildren: boolean;
  /**
   * Whether the department is a virtual node of the tree. `listChildrenDepartments` leaves virtual nodes out with
   * `excludeVirtualNode` and returns only them with `onlyVirtualNode`.
   */
  isVirtualNode?: boolean;
  /** Name of the department in other languages. */
  i18n?: DepartmentI18nDto;
  /**
   * Values of the custom fields, by field key. Operations with a parameter `withCustomData` return it when that is
   * `true`.
   *
   * @example { icon: 'https://files.halden.example/icons/engineering.png' }
   */
  customData?: CustomData;
  /**
   * The positions linked to the department, in a form that the API does not document; take `postIdList`.
   *
   * @example []
   */
  posts?: string[];
  /**
   * IDs of the positions linked to the department.
   *
   * @example ['6745c0de0a1b2c3d4e5f9001']
   */
  postIdList?: string[];
  /** `true` when the department is enabled, `false` when it is disabled. */
  status?: boolean;
  /**
   * What restricts access to the department. The API documents no values.
   *
   * @example []
   */
  allow?: string[] | string;
}

/** A list of departments. */
export interface DepartmentListRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The departments; empty when there is none. */
  data: DepartmentDto<CustomData>[];
}

/** Departments and their number. */
export interface DepartmentPaginatedRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The departments and their number. */
  data: DepartmentPagingDto<CustomData>;
}

/** A list of departments and their number. */
export interface DepartmentPagingDto<CustomData = Record<string, unknown>> {
  /**
   * Number of departments in total, as a number.
   *
   * @example 2
   */
  totalCount: number | boolean;
  /** The departments; empty when there is none. */
  list: DepartmentDto<CustomData>[];
}

/** One department. */
export interface DepartmentSingleRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The department. */
  data: DepartmentDto<CustomData>;
}

/** How to sort departments. */
export interface DepartmentSortingDto {
  /**
   * The field to sort by.
   *
   * - `updatedAt`: When the department was last changed.
   * - `createdAt`: When the department was created.
   * - `name`: Name of the department.
   */
  field: 'updatedAt' | 'createdAt' | 'name';
  /**
   * The direction.
   *
   * - `desc`: From the largest or latest down.
   * - `asc`: From the smallest or earliest up.
   */
  order: 'desc' | 'asc';
}

/** Input of “Get all departments of an organization”. */
export interface GetAllDepartmentsParams {
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * The department to start from, in the form that `departmentIdType` names. Defaults to `root`, the root
   * department.
   *
   * @default 'root'
   * @example 'root'
   */
  departmentId?: string;
  /**
   * Kind of identifier given in `departmentId`.
   *
   * - `department_id`: ID that GenAuth gave to the department.
   * - `open_department_id`: ID that you gave to the department yourself, its `openDepartmentId`.
   *
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id';
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
}

/** Input of “Get a department by its ID”. */
export interface GetDepartmentByIdParams {
  /**
   * ID of the department to return.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  departmentId: string;
  /**
   * ID of the tenant, for organizations and departments that belong to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /**
   * Kinds of applications to consider.
   *
   * - `INTEGRATED`: Made from a template.
   * - `SELFBUILT`: Not made from a template.
   *
   * @example ['SELFBUILT']
   */
  appTypeList?: ('INTEGRATED' | 'SELFBUILT')[];
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
}

/** A department and the kinds of applications to look at. */
export interface GetDepartmentByIdReqDto {
  /**
   * ID of the department to return, as in `departmentId` of `searchDepartmentsList`.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  departmentId: string;
  /**
   * ID of the tenant that the department belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /**
   * Kinds of applications to consider.
   *
   * - `INTEGRATED`: Made from a template.
   * - `SELFBUILT`: Not made from a template.
   *
   * @example ['SELFBUILT']
   */
  appTypeList?: ('INTEGRATED' | 'SELFBUILT')[];
  /** `true` to return custom data, the values of custom fields, as well. */
  withCustomData?: boolean;
}

/** Input of “Get a department”. */
export interface GetDepartmentParams {
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode?: string;
  /**
   * The department to return, in the form that `departmentIdType` names; `root` stands for the root department.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  departmentId?: string;
  /**
   * Code of the department to return, an alternative to `departmentId`.
   *
   * @example 'engineering'
   */
  departmentCode?: string;
  /**
   * Kind of identifier given in `departmentId`.
   *
   * - `department_id`: ID that GenAuth gave to the department.
   * - `open_department_id`: ID that you gave to the department yourself, its `openDepartmentId`.
   * - `sync_relation`: ID of the department in the identity source that it is synchronized with.
   * - `custom_field`: A custom field of the department.
   * - `code`: The department's `code`.
   *
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code';
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   * @example true
   */
  withCustomData?: boolean;
  /**
   * Whether to return custom fields as direct properties instead of nested in `customData`.
   *
   * @default false
   */
  flatCustomData?: boolean;
  /**
   * ID of the tenant, for organizations and departments that belong to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** Input of “List a department's synchronization links”. */
export interface GetDepartmentSyncRelationsParams {
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * The department whose links to return, in the form that `departmentIdType` names; `root` stands for the root
   * department.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  departmentId?: string;
  /**
   * Kind of identifier given in `departmentId`.
   *
   * - `department_id`: ID that GenAuth gave to the department.
   * - `open_department_id`: ID that you gave to the department yourself, its `openDepartmentId`.
   * - `sync_relation`: ID of the department in the identity source that it is synchronized with.
   * - `custom_field`: A custom field of the department.
   * - `code`: The department's `code`.
   *
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code';
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * ID of the tenant, for organizations and departments that belong to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** Input of “Get an organization”. */
export interface GetOrganizationParams {
  /**
   * Code of the organization to return.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * Whether to return the IDs of positions, in `postIdList`, as well.
   *
   * @default false
   * @example true
   */
  withPost?: boolean;
  /**
   * ID of the tenant, for organizations and departments that belong to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** Input of “Get several organizations”. */
export interface GetOrganizationsBatchParams {
  /**
   * Codes of the organizations to return.
   *
   * @example ['halden', 'halden-labs']
   */
  organizationCodeList: string[];
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * Whether to return the IDs of positions, in `postIdList`, as well.
   *
   * @default false
   */
  withPost?: boolean;
  /**
   * ID of the tenant, for organizations and departments that belong to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** Input of “Get the parent of a department”. */
export interface GetParentDepartmentParams {
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * The department whose parent to return, in the form that `departmentIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5fd003'
   */
  departmentId: string;
  /**
   * Kind of identifier given in `departmentId`.
   *
   * - `department_id`: ID that GenAuth gave to the department.
   * - `open_department_id`: ID that you gave to the department yourself, its `openDepartmentId`.
   * - `sync_relation`: ID of the department in the identity source that it is synchronized with.
   * - `custom_field`: A custom field of the department.
   * - `code`: The department's `code`.
   *
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code';
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * ID of the tenant, for organizations and departments that belong to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** Whether a user is in a department. */
export interface IsUserInDepartmentDataDto {
  /** `true` when the user is in the department, otherwise `false`. */
  inDepartment: boolean;
}

/** Input of “Check whether a user is in a department”. */
export interface IsUserInDepartmentParams {
  /**
   * ID of the user to check.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
   */
  userId: string;
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * The department to check, in the form that `departmentIdType` names; `root` stands for the root department.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  departmentId: string;
  /**
   * Kind of identifier given in `departmentId`.
   *
   * - `department_id`: ID that GenAuth gave to the department.
   * - `open_department_id`: ID that you gave to the department yourself, its `openDepartmentId`.
   * - `sync_relation`: ID of the department in the identity source that it is synchronized with.
   * - `custom_field`: A custom field of the department.
   * - `code`: The department's `code`.
   *
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code';
  /**
   * `true` to count membership in the departments below too. `false` counts direct membership only.
   *
   * @default false
   * @example true
   */
  includeChildrenDepartments?: boolean;
  /**
   * ID of the tenant, for organizations and departments that belong to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** Whether a user is in a department. */
export interface IsUserInDepartmentRespDto extends CommonResponseDto {
  /** Whether the user is a member of the department. */
  data: IsUserInDepartmentDataDto;
}

/** Input of “List the departments below a department”. */
export interface ListChildrenDepartmentsParams {
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * The department whose child departments to return, in the form that `departmentIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5fd000'
   */
  departmentId: string;
  /**
   * `true` to return only enabled departments, `false` to return only disabled ones. Leave it out for both.
   *
   * @example true
   */
  status?: boolean;
  /**
   * Kind of identifier given in `departmentId`.
   *
   * - `department_id`: ID that GenAuth gave to the department.
   * - `open_department_id`: ID that you gave to the department yourself, its `openDepartmentId`.
   * - `sync_relation`: ID of the department in the identity source that it is synchronized with.
   * - `custom_field`: A custom field of the department.
   * - `code`: The department's `code`.
   *
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code';
  /**
   * `true` to leave out virtual departments.
   *
   * @default false
   */
  excludeVirtualNode?: boolean;
  /**
   * `true` to return virtual departments only.
   *
   * @default false
   */
  onlyVirtualNode?: boolean;
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * ID of the tenant, for organizations and departments that belong to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** Input of “List the user IDs of a department's direct members”. */
export interface ListDepartmentMemberIdsParams {
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * The department whose members to return, in the form that `departmentIdType` names; `root` stands for the root
   * department.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  departmentId: string;
  /**
   * Kind of identifier given in `departmentId`.
   *
   * - `department_id`: ID that GenAuth gave to the department.
   * - `open_department_id`: ID that you gave to the department yourself, its `openDepartmentId`.
   * - `sync_relation`: ID of the department in the identity source that it is synchronized with.
   * - `custom_field`: A custom field of the department.
   * - `code`: The department's `code`.
   *
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code';
  /**
   * ID of the tenant, for organizations and departments that belong to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** Input of “List the members of a department”. */
export interface ListDepartmentMembersParams {
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * The department whose members to return, in the form that `departmentIdType` names; `root` stands for the root
   * department.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  departmentId: string;
  /**
   * What the users are sorted by. The direction is set by `orderBy`.
   *
   * - `Default`: The default order of the service.
   * - `JoinDepartmentAt`: When the user joined the department.
   * - `userId`: User ID.
   * - `createAt`: When the user was created.
   * - `updatedAt`: When the user was last changed.
   *
   * @default 'JoinDepartmentAt'
   */
  sortBy?: 'Default' | 'JoinDepartmentAt' | 'userId' | 'createAt' | 'updatedAt';
  /**
   * Direction of the order that `sortBy` sets.
   *
   * - `Asc`: Lowest or earliest first.
   * - `Desc`: Highest or latest first.
   *
   * @default 'Desc'
   */
  orderBy?: 'Asc' | 'Desc';
  /**
   * Kind of identifier given in `departmentId`.
   *
   * - `department_id`: ID that GenAuth gave to the department.
   * - `open_department_id`: ID that you gave to the department yourself, its `openDepartmentId`.
   * - `sync_relation`: ID of the department in the identity source that it is synchronized with.
   * - `custom_field`: A custom field of the department.
   * - `code`: The department's `code`.
   *
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code';
  /**
   * `true` to include the members of the departments below. `false` returns direct members only.
   *
   * @default false
   */
  includeChildrenDepartments?: boolean;
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
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * Whether to return identities, the links to external identity providers, in `identities` as well.
   *
   * @default false
   */
  withIdentities?: boolean;
  /**
   * Whether to return the IDs of departments that users belong to, in `departmentIds`, as well.
   *
   * @default false
   * @example true
   */
  withDepartmentIds?: boolean;
  /**
   * ID of the tenant, for organizations and departments that belong to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** Input of “List organizations”. */
export interface ListOrganizationsParams {
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
   * `true` to return all organizations in one response instead of one page.
   *
   * @default false
   */
  fetchAll?: boolean;
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * Whether to return the IDs of positions, in `postIdList`, as well.
   *
   * @default false
   */
  withPost?: boolean;
  /**
   * ID of the tenant, for organizations and departments that belong to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /**
   * `true` to return only enabled organizations, `false` to return only disabled ones. Leave it out for both.
   *
   * @example true
   */
  status?: boolean;
}

/**
 * A department in its internal form. Its properties are not fixed; read the department with `getDepartment` for
 * those that are.
 */
export type Node = Record<string, unknown>;

/** An organization, described by its root department. */
export interface OrganizationDto<CustomData = Record<string, unknown>> {
  /**
   * Code of the organization. Operations on departments name their organization by it.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * Display name of the organization.
   *
   * @example 'Halden Robotics'
   */
  organizationName: string;
  /**
   * What the organization is or does.
   *
   * @example 'Builds and services industrial robots'
   */
  description?: string;
  /**
   * When the organization was created.
   *
   * @format date-time
   * @example '2026-01-05T10:00:00.000Z'
   */
  createdAt?: string;
  /**
   * When the organization was last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt?: string;
  /**
   * ID of the root department.
   *
   * @example '6745c0de0a1b2c3d4e5fd000'
   */
  departmentId: string;
  /**
   * ID that you give to the root department yourself.
   *
   * @example 'halden-root'
   */
  openDepartmentId?: string;
  /** Whether there are departments below the root department. */
  hasChildren: boolean;
  /**
   * IDs of the users who lead the organization.
   *
   * @example ['6745c0de0a1b2c3d4e5f6004']
   */
  leaderUserIds?: string[];
  /**
   * Number of members of the organization.
   *
   * @minimum 0
   * @example 4
   */
  membersCount: number;
  /** Whether the root department is virtual. */
  isVirtualNode: boolean;
  /** Name of the organization in other languages. */
  i18n?: OrganizationNameI18nDto;
  /**
   * Values of the custom fields, by field key. Present when the request asks for it.
   *
   * @example { icon: 'https://files.halden.example/icons/halden.png' }
   */
  customData?: CustomData;
  /**
   * ID of the tenant that the organization belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /**
   * IDs of the positions linked to the organization.
   *
   * @example ['6745c0de0a1b2c3d4e5f9001']
   */
  postIdList?: string[];
  /**
   * Whether the organization is enabled.
   *
   * - `true`: Enabled.
   * - `false`: Disabled.
   */
  status?: 'true' | 'false' | (string & {});
  /**
   * What restricts access to the organization. The API documents no values.
   *
   * @example []
   */
  allow?: string[] | string;
}

/** A list of organizations. */
export interface OrganizationListRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The organizations; empty when there is none. */
  data: OrganizationDto<CustomData>[];
}

/** Texts of an organization in several languages. */
export interface OrganizationNameI18nDto {
  /** Name of the organization in each language. */
  organizationName: LangObject;
}

/** Organizations, page by page. */
export interface OrganizationPaginatedRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: OrganizationPagingDto<CustomData>;
}

/** One page of organizations. */
export interface OrganizationPagingDto<CustomData = Record<string, unknown>> {
  /**
   * Number of organizations on all pages together.
   *
   * @minimum 0
   * @example 2
   */
  totalCount: number;
  /** The organizations on this page; empty when there is none. */
  list: OrganizationDto<CustomData>[];
}

/** One organization. */
export interface OrganizationSingleRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The organization. */
  data: OrganizationDto<CustomData>;
}

/** A department and the users to take out of it. */
export interface RemoveDepartmentMembersReqDto {
  /**
   * The department to remove the users from, in the form that `departmentIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5fd002'
   */
  departmentId: string;
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * Kind of identifier given in `departmentId`.
   *
   * - `department_id`: ID that GenAuth gave to the department.
   * - `open_department_id`: ID that you gave to the department yourself, its `openDepartmentId`.
   * - `sync_relation`: ID of the department in the identity source that it is synchronized with.
   * - `custom_field`: A custom field of the department.
   * - `code`: The department's `code`.
   *
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code';
  /**
   * IDs of the users to remove.
   *
   * @example ['6745c0de0a1b2c3d4e5f6002', '6745c0de0a1b2c3d4e5f6003']
   */
  userIds: string[];
  /**
   * ID of the tenant that the organization belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** Numbers of users and departments that an import has added and updated. */
export interface Result {
  /**
   * Number of users added.
   *
   * @minimum 0
   * @example 2
   */
  addUser: number;
  /**
   * Number of users updated.
   *
   * @minimum 0
   * @example 0
   */
  updateUser: number;
  /**
   * Number of departments added.
   *
   * @minimum 0
   * @example 3
   */
  addDepartment: number;
  /**
   * Number of departments updated.
   *
   * @minimum 0
   * @example 0
   */
  updateDepartment: number;
}

/** Input of “Search the members of a department”. */
export interface SearchDepartmentMembersParams {
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * The department whose members to search, in the form that `departmentIdType` names; `root` stands for the root
   * department.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  departmentId: string;
  /**
   * Text to look for, for example in the names of the members.
   *
   * @example 'mei'
   */
  keywords: string;
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
   * Kind of identifier given in `departmentId`.
   *
   * - `department_id`: ID that GenAuth gave to the department.
   * - `open_department_id`: ID that you gave to the department yourself, its `openDepartmentId`.
   * - `sync_relation`: ID of the department in the identity source that it is synchronized with.
   * - `custom_field`: A custom field of the department.
   * - `code`: The department's `code`.
   *
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code';
  /**
   * `true` to search the members of the departments below too. `false` searches direct members only.
   *
   * @default false
   * @example true
   */
  includeChildrenDepartments?: boolean;
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * Whether to return identities, the links to external identity providers, in `identities` as well.
   *
   * @default false
   */
  withIdentities?: boolean;
  /**
   * Whether to return the IDs of departments that users belong to, in `departmentIds`, as well.
   *
   * @default false
   * @example true
   */
  withDepartmentIds?: boolean;
  /**
   * ID of the tenant, for organizations and departments that belong to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** One condition on departments: a field, an operator, and the value to compare with. */
export interface SearchDepartmentsFilterItemDto {
  /**
   * Department field to test.
   *
   * - `updatedAt`: When the department was last changed. Compare it with timestamps.
   * - `createdAt`: When the department was created. Compare it with timestamps.
   * - `name`: Name of the department.
   */
  field: 'updatedAt' | 'createdAt' | 'name';
  /**
   * How the field is compared with `value`.
   *
   * - `BETWEEN`: Between the two values of an array. For numbers and dates.
   * - `EQUAL`: Equal to the value. For strings and numbers.
   * - `IN`: One of the values in an array.
   * - `LESSER`: Less than or equal to the value. For numbers and dates.
   * - `GREATER`: Greater than or equal to the value. For numbers and dates.
   * - `CONTAINS`: The string contains the value.
   */
  operator: 'BETWEEN' | 'EQUAL' | 'IN' | 'LESSER' | 'GREATER' | 'CONTAINS';
  /**
   * Value to compare with. Its type follows from `field` and `operator`: a string or number; for `IN` and
   * `BETWEEN` an array.
   *
   * @example 'Control'
   */
  value?: string | number | (string | number)[];
}

/** Which departments of an organization to return, and in what order. */
export interface SearchDepartmentsListReqDto {
  /**
   * Code of the organization to search.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * Whether to return the IDs of positions, in `postIdList`, as well.
   *
   * @default false
   */
  withPost?: boolean;
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * Number of departments on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
  /**
   * Conditions that the returned departments fulfill; without any, every department does. Each item tests one
   * field.
   */
  advancedFilter?: SearchDepartmentsFilterItemDto[];
  /**
   * What the departments are sorted by. The direction is set by `orderBy`. To sort by several fields, use `sort`.
   *
   * - `updatedAt`: When the department was last changed.
   * - `createdAt`: When the department was created.
   *
   * @default 'updatedAt'
   */
  sortBy?: 'updatedAt' | 'createdAt';
  /**
   * Direction of the order that `sortBy` sets.
   *
   * - `ASC`: Earliest first.
   * - `DESC`: Latest first.
   *
   * @default 'DESC'
   */
  orderBy?: 'ASC' | 'DESC';
  /**
   * Fields to sort by, the most important first.
   *
   * @example [{ field: 'createdAt', order: 'desc' }, { field: 'name', order: 'asc' }]
   */
  sort?: DepartmentSortingDto[];
  /**
   * ID of the tenant that the organization belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** What to search for among the departments of an organization. */
export interface SearchDepartmentsReqDto {
  /**
   * Code of the organization to search.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * Text to look for, for example in the names of the departments.
   *
   * @example 'engineering'
   */
  keywords: string;
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * ID of the tenant that the organization belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** Input of “Search organizations”. */
export interface SearchOrganizationsParams {
  /**
   * Text to look for, for example in the names of the organizations.
   *
   * @example 'halden'
   */
  keywords: string;
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
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * ID of the tenant, for organizations and departments that belong to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** The department to change and its new values. */
export interface UpdateDepartmentReqDto {
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * The department to change, in the form that `departmentIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  departmentId: string;
  /**
   * IDs of the users who lead the department.
   *
   * @example ['6745c0de0a1b2c3d4e5f6001']
   */
  leaderUserIds?: string[];
  /**
   * What the department does.
   *
   * @example 'Designs and builds the robots'
   */
  description?: string;
  /**
   * Code of the department.
   *
   * @example 'engineering'
   */
  code?: string;
  /** Name of the department in other languages. */
  i18n?: DepartmentI18nDto;
  /** `true` to enable the department, `false` to disable it. */
  status?: boolean;
  /**
   * Display name of the department.
   *
   * @example 'Engineering'
   */
  name?: string;
  /**
   * Kind of identifier given in `departmentId`.
   *
   * - `department_id`: ID that GenAuth gave to the department.
   * - `open_department_id`: ID that you gave to the department yourself, its `openDepartmentId`.
   * - `sync_relation`: ID of the department in the identity source that it is synchronized with.
   * - `custom_field`: A custom field of the department.
   * - `code`: The department's `code`.
   *
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code';
  /**
   * ID of the department to move this one below. Leave it out to keep its place.
   *
   * @example '6745c0de0a1b2c3d4e5fd000'
   */
  parentDepartmentId?: string;
  /**
   * Values of custom fields, by key. Every key must be a custom field that is already defined in the user pool.
   *
   * @example { icon: 'https://files.halden.example/icons/engineering.png' }
   */
  customData?: Record<string, unknown>;
  /**
   * Metadata to attach. Send an empty object when there is none.
   *
   * @example {}
   */
  metadata: Record<string, unknown>;
  /**
   * IDs of the positions to link to the department.
   *
   * @example ['6745c0de0a1b2c3d4e5f9001']
   */
  postIdList?: string[];
  /**
   * ID of the tenant that the organization belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** The department to enable or disable. */
export interface UpdateDepartmentStatusReqDto {
  /**
   * ID of the department to enable or disable.
   *
   * @example '6745c0de0a1b2c3d4e5fd002'
   */
  departmentId: string;
  /** `true` to enable the department, `false` to disable it. */
  status: boolean;
}

/** The organization to change and its new values. */
export interface UpdateOrganizationReqDto {
  /**
   * Current code of the organization.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * What the organization is or does.
   *
   * @example 'Builds and services industrial robots'
   */
  description?: string;
  /**
   * ID that you give to the root department yourself.
   *
   * @example 'halden-root'
   */
  openDepartmentId?: string;
  /**
   * IDs of the users who lead the organization.
   *
   * @example ['6745c0de0a1b2c3d4e5f6004']
   */
  leaderUserIds?: string[];
  /** Name of the organization in other languages. */
  i18n?: OrganizationNameI18nDto;
  /**
   * ID of the tenant that the organization belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /**
   * New code for the organization. Leave it out to keep the current one.
   *
   * @example 'halden-robotics'
   */
  organizationNewCode?: string;
  /**
   * Display name of the organization.
   *
   * @example 'Halden Robotics'
   */
  organizationName?: string;
  /**
   * IDs of the positions to link to the organization.
   *
   * @example ['6745c0de0a1b2c3d4e5f9001']
   */
  postIdList?: string[];
}

/** The organization to enable or disable. */
export interface UpdateOrganizationStatusReqDto {
  /**
   * State that the organization gets.
   *
   * - `true`: Enable the organization.
   * - `false`: Disable the organization.
   */
  status?: 'true' | 'false';
  /**
   * ID of the organization's root department, its `departmentId`.
   *
   * @example '6745c0de0a1b2c3d4e5fd100'
   */
  rootNodeId: string;
}

/** A list of user IDs. */
export interface UserIdListRespDto extends CommonResponseDto {
  /**
   * IDs of the users; empty when there is none.
   *
   * @example ['6745c0de0a1b2c3d4e5f6001', '6745c0de0a1b2c3d4e5f6003']
   */
  data: string[];
}

/** A member of a department that is created from a tree. */
export interface UserInfoDto {
  /**
   * Name to sign in with. Unique in the user pool.
   *
   * @example 'mei.chen'
   */
  username?: string;
  /**
   * Email address. Case does not matter.
   *
   * @format email
   * @example 'mei.chen@halden.example'
   */
  email?: string;
  /**
   * Phone number without the country code. Give the country code of a number outside mainland China in
   * `phoneCountryCode`.
   *
   * @example '13800000003'
   */
  phone?: string;
  /**
   * Country calling code of `phone`, with a leading `+`. May be left out for numbers in mainland China. Numbers
   * elsewhere need an international SMS service set up in the console.
   *
   * @example '+86'
   */
  phoneCountryCode?: string;
  /**
   * Full name. Several users may share it.
   *
   * @example 'Mei Chen'
   */
  name?: string;
  /**
   * Gender; `U` when it is not known.
   *
   * - `M`: Male.
   * - `F`: Female.
   * - `U`: Unknown.
   *
   * @example 'F'
   */
  gender?: 'M' | 'F' | 'U';
  /**
   * Country where the user lives.
   *
   * @example 'SE'
   */
  country?: string;
  /**
   * Province or state where the user lives.
   *
   * @example 'Västra Götaland'
   */
  province?: string;
  /**
   * City where the user lives.
   *
   * @example 'Göteborg'
   */
  city?: string;
}
