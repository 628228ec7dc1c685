// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto, RoleDto } from './shared.ts';

/** The roles to assign and who receives them. */
export interface AssignRoleBatchDto {
  /**
   * Roles to assign.
   *
   * @minItems 1
   * @maxItems 10
   * @example [{ code: 'editor', namespace: 'default' }]
   */
  roles: RoleCodeDto[];
  /**
   * Recipients of the roles. Each one receives every role.
   *
   * @minItems 1
   * @maxItems 10
   * @example [{ targetType: 'USER', targetIdentifier: '6745c0de0a1b2c3d4e5f6001' }]
   */
  targets: TargetDto[];
}

/** The role to assign, who receives it, and from when until when. */
export interface AssignRoleDto {
  /**
   * Code of the role. Codes are unique within a permission space.
   *
   * @example 'editor'
   */
  code: string;
  /**
   * When the assignment ends, in milliseconds since the Unix epoch. `null` means that it never ends.
   *
   * @minimum 0
   * @example 1798761600000
   */
  endTime?: number | null;
  /**
   * When the assignment starts, in milliseconds since the Unix epoch. `null` means that it starts at once.
   *
   * @minimum 0
   * @example 1772409600000
   */
  enableTime?: number | null;
  /**
   * Code of the permission space that the role belongs to.
   *
   * @example 'default'
   */
  namespace?: string;
  /**
   * Recipients of the role.
   *
   * @minItems 1
   * @maxItems 50
   * @example [{ targetType: 'USER', targetIdentifier: '6745c0de0a1b2c3d4e5f6001' }]
   */
  targets: TargetDto[];
}

/** The roles to compare. */
export interface CheckRoleMutualExclusionReqDto {
  /**
   * Roles to check against each other.
   *
   * @example [{ code: 'admin', namespace: 'default' }, { code: 'viewer', namespace: 'default' }]
   */
  roles: RoleCodeDto[];
}

/** The result of a check for mutual exclusion. */
export interface CheckRoleMutualExclusionRespDto extends CommonResponseDto {
  /** Whether any of the roles exclude each other. */
  data: CheckRoleMutualExclusionResultDto;
}

/** Whether any of the checked roles exclude each other. */
export interface CheckRoleMutualExclusionResultDto {
  /** `true` when at least two of the roles exclude each other, `false` when all of them can be held together. */
  existMutuallyExclusive: boolean;
}

/** The role code and name to check. */
export interface CheckRoleParamsDto {
  /**
   * Code of the permission space that the role would belong to.
   *
   * @example 'default'
   */
  namespace: string;
  /**
   * Role code to look for in the permission space.
   *
   * @example 'editor'
   */
  code: string;
  /**
   * Role name to check. When left out, only the code is checked.
   *
   * @example 'Editor'
   */
  name?: string;
}

/** Whether a role code or name is accepted, and why not. */
export interface CheckRoleParamsRespDto {
  /** `true` when the code and the name can be used, `false` when one of them cannot. */
  isValid: boolean;
  /**
   * Why the code or the name cannot be used, as text. Says nothing when `isValid` is `true`; it may then even be
   * missing.
   *
   * @example 'The role code already exists.'
   */
  message: boolean | string;
}

/** The administrator role to create. */
export interface CreateAdminRoleDto {
  /**
   * Code of the role. It identifies the role in later calls.
   *
   * @example 'support-admin'
   */
  code: string;
  /**
   * Name shown to administrators.
   *
   * @example 'Support administrator'
   */
  name: string;
  /**
   * What the role is for.
   *
   * @example 'Manages users and their sign-in problems.'
   */
  description?: string;
}

/** The role to create. */
export interface CreateRoleDto {
  /**
   * Code of the role, unique within its permission space. Letters, digits, `-` and `_`.
   *
   * @maxLength 50
   * @pattern ^[A-Za-z0-9_-]+$
   * @example 'editor'
   */
  code: string;
  /**
   * Display name of the role.
   *
   * @maxLength 50
   * @example 'Editor'
   */
  name?: string;
  /**
   * Code of the permission space that the role will belong to.
   *
   * @default 'default'
   * @example 'default'
   */
  namespace?: string;
  /**
   * What the role is for.
   *
   * @maxLength 200
   * @example 'Can view and update robots and repair orders.'
   */
  description?: string;
  /**
   * When the role is disabled by itself, in milliseconds since the Unix epoch, written as a string. `null` means
   * never.
   *
   * @example '1798761600000'
   */
  disableTime?: string | null;
}

/** The roles to create. */
export interface CreateRolesBatch {
  /**
   * Roles to create.
   *
   * @minItems 1
   * @maxItems 50
   * @example [{ code: 'editor', name: 'Editor', namespace: 'default', description: 'Can view and update robots and repair orders.' }]
   */
  list: RoleListItem[];
}

/** The administrator roles to delete. */
export interface DeleteAdminRoleDto {
  /**
   * Codes of the administrator roles to delete.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['support-admin']
   */
  codeList: string[];
}

/** The roles to delete, in any permission spaces. */
export interface DeleteRoleBatchDto {
  /**
   * Roles to delete.
   *
   * @minItems 1
   * @maxItems 50
   * @example [{ code: 'editor', namespace: 'default' }, { code: 'viewer', namespace: 'workshop' }]
   */
  roleList: RoleCodeAndNamespaceDto[];
}

/** The roles to delete, all in one permission space. */
export interface DeleteRoleDto {
  /**
   * Codes of the roles to delete, all of the permission space in `namespace`.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['editor', 'viewer']
   */
  codeList: string[];
  /**
   * Code of the permission space that the roles belong to.
   *
   * @default 'default'
   * @example 'default'
   */
  namespace?: string;
}

/** Input of “List the resources a role is authorized for”. */
export interface GetRoleAuthorizedResourcesParams {
  /**
   * Code of the role. Codes are unique within a permission space.
   *
   * @example 'editor'
   */
  code: string;
  /**
   * Code of the permission space to look in. Leave it out for the default permission space.
   *
   * @default 'default'
   * @example 'default'
   */
  namespace?: string;
  /**
   * Returns only resources of this type. Leave it out for all types.
   *
   * - `DATA`: Data.
   * - `API`: An API.
   * - `MENU`: A menu.
   * - `BUTTON`: A button.
   * - `UI`: Another part of a user interface.
   *
   * @example 'API'
   */
  resourceType?: 'DATA' | 'API' | 'MENU' | 'BUTTON' | 'UI';
}

/** Input of “Get a role”. */
export interface GetRoleParams {
  /**
   * Code of the role. Codes are unique within a permission space.
   *
   * @example 'editor'
   */
  code: string;
  /**
   * Code of the permission space to look in. Leave it out for the default permission space.
   *
   * @default 'default'
   * @example 'default'
   */
  namespace?: string;
}

/** Input of “List the assignments of a role”. */
export interface ListRoleAssignmentsParams {
  /**
   * Code of the role: letters, digits, `-` and `_`.
   *
   * @maxLength 50
   * @example 'editor'
   */
  roleCode: string;
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
   * Text to look for in the code and name of the role. `roleCode` already picks one role, so leave it out.
   *
   * @example 'editor'
   */
  query?: string;
  /**
   * Code of the permission space that the role belongs to.
   *
   * @example 'default'
   */
  namespaceCode?: string;
  /**
   * Kinds of recipient whose assignments to return. Leave it out for both.
   *
   * - `USER`: Users.
   * - `ORG`: Departments.
   *
   * @example ['USER', 'ORG']
   */
  targetType?: ('USER' | 'ORG')[];
}

/** Input of “List the departments a role is assigned to”. */
export interface ListRoleDepartmentsParams {
  /**
   * Code of the role. Codes are unique within a permission space.
   *
   * @example 'editor'
   */
  code: string;
  /**
   * Code of the permission space to look in. Leave it out for the default permission space.
   *
   * @default 'default'
   * @example 'default'
   */
  namespace?: string;
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
}

/** Input of “List the users who hold a role”. */
export interface ListRoleMembersParams {
  /**
   * Code of the role. Codes are unique within a permission space.
   *
   * @example 'editor'
   */
  code: string;
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
   * Code of the permission space to look in. Leave it out for the default permission space.
   *
   * @default 'default'
   * @example 'default'
   */
  namespace?: string;
}

/** Input of “List roles”. */
export interface ListRolesParams {
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
   * Text to look for in the codes and names of the roles; a partial match is enough. Omit it to list all roles.
   *
   * @example 'edit'
   */
  keywords?: string;
  /**
   * Code of the permission space to look in. Leave it out for the default permission space.
   *
   * @default 'default'
   * @example 'default'
   */
  namespace?: string;
}

/** The roles to revoke and who loses them. */
export interface RevokeRoleBatchDto {
  /**
   * Roles to revoke.
   *
   * @minItems 1
   * @maxItems 10
   * @example [{ code: 'editor', namespace: 'default' }]
   */
  roles: RoleCodeDto[];
  /**
   * Users or departments that lose the roles. Each one loses every role.
   *
   * @minItems 1
   * @maxItems 50
   * @example [{ targetType: 'USER', targetIdentifier: '6745c0de0a1b2c3d4e5f6001' }]
   */
  targets: TargetDto[];
}

/** The role to revoke and who loses it. */
export interface RevokeRoleDto {
  /**
   * Code of the role. Codes are unique within a permission space.
   *
   * @example 'editor'
   */
  code: string;
  /**
   * Code of the permission space that the role belongs to.
   *
   * @example 'default'
   */
  namespace?: string;
  /**
   * Users or departments that lose the role.
   *
   * @minItems 1
   * @maxItems 50
   * @example [{ targetType: 'USER', targetIdentifier: '6745c0de0a1b2c3d4e5f6001' }]
   */
  targets: TargetDto[];
}

/** The resources that a role is authorized for. */
export interface RoleAuthorizedResourcePaginatedRespDto extends CommonResponseDto {
  /** The resources and how many there are. */
  data: RoleAuthorizedResourcePagingDto;
}

/** Resources that a role is authorized for. */
export interface RoleAuthorizedResourcePagingDto {
  /**
   * Number of resources that match.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The resources; empty when there is none. */
  list: RoleAuthorizedResourcesRespDto[];
}

/** A resource that a role is authorized for, with the actions allowed on it. */
export interface RoleAuthorizedResourcesRespDto {
  /**
   * Code of the resource.
   *
   * @example 'robot'
   */
  resourceCode: string;
  /**
   * Type of the resource.
   *
   * - `DATA`: Data.
   * - `API`: An API.
   * - `MENU`: A menu.
   * - `BUTTON`: A button.
   * - `UI`: Another part of a user interface.
   */
  resourceType: 'DATA' | 'API' | 'MENU' | 'BUTTON' | 'UI' | (string & {});
  /**
   * Actions the role may perform on the resource.
   *
   * @example ['robot:Read', 'robot:Update']
   */
  actions: string[];
  /**
   * URL that identifies the API, for a resource of type `API`.
   *
   * @example 'https://portal.halden.example/api/robots'
   */
  apiIdentifier: string;
}

/** The result of checking a role code and name. */
export interface RoleCheckParamsRespDto extends CommonResponseDto {
  /** Whether the code and name are accepted. */
  data: CheckRoleParamsRespDto;
}

/** A role, named by its code and permission space. */
export interface RoleCodeAndNamespaceDto {
  /**
   * Code of the role. Codes are unique within a permission space.
   *
   * @example 'editor'
   */
  code: string;
  /**
   * Code of the permission space that the role belongs to.
   *
   * @example 'default'
   */
  namespace: string;
}

/** A role, named by its code and, where needed, its permission space. */
export interface RoleCodeDto {
  /**
   * Code of the role. Codes are unique within a permission space.
   *
   * @example 'editor'
   */
  code: string;
  /**
   * Code of the permission space that the role belongs to.
   *
   * @example 'default'
   */
  namespace?: string;
}

/** A page of the departments that a role is assigned to. */
export interface RoleDepartmentListPaginatedRespDto extends CommonResponseDto {
  /** The page and the total number of departments. */
  data: RoleDepartmentListPagingDto;
}

/** A page of departments. */
export interface RoleDepartmentListPagingDto {
  /**
   * Number of departments on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The departments on this page; empty when there is none. */
  list: RoleDepartmentRespDto[];
}

/** A department that a role is assigned to. */
export interface RoleDepartmentRespDto {
  /**
   * ID of the department.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  id: string;
  /**
   * Code of the department.
   *
   * @example 'engineering'
   */
  code: string;
  /**
   * Display name of the department.
   *
   * @example 'Engineering'
   */
  name: string;
  /**
   * What the department does.
   *
   * @example 'Designs and builds the robots.'
   */
  description: string;
}

/** A role to create. */
export interface RoleListItem {
  /**
   * Code of the role, unique within its permission space. Letters, digits, `-` and `_`.
   *
   * @maxLength 50
   * @pattern ^[A-Za-z0-9_-]+$
   * @example 'editor'
   */
  code: string;
  /**
   * Display name.
   *
   * @maxLength 50
   * @example 'Editor'
   */
  name?: string;
  /**
   * What the role is for.
   *
   * @maxLength 200
   * @example 'Can view and update robots and repair orders.'
   */
  description?: string;
  /**
   * Code of the permission space that the role will belong to.
   *
   * @default 'default'
   * @example 'default'
   */
  namespace?: string;
}

/** A page of role assignments. */
export interface RoleListPageDto {
  /**
   * Number of assignments on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount?: number;
  /** The assignments on this page; empty when there is none. */
  data: RolePermissionListDto[];
}

/** A page of the assignments of a role. */
export interface RoleListPageRespDto extends CommonResponseDto {
  /** The page and the total number of assignments. */
  data: RoleListPageDto;
}

/** An assignment of a role, with the period in which it holds. */
export interface RolePermissionListDto {
  /**
   * ID of the role.
   *
   * @example '6745c0de0a1b2c3d4e5fc002'
   */
  roleId: string;
  /**
   * Whether the recipient holds the role at present.
   *
   * - `ENABLE`: The recipient holds the role.
   * - `DISABLE`: The recipient does not hold the role.
   *
   * @example 'ENABLE'
   */
  status: 'ENABLE' | 'DISABLE' | (string & {});
  /**
   * When the assignment starts, in milliseconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1772409600000
   */
  enableTime?: number;
  /**
   * When the assignment ends, in milliseconds since the Unix epoch. `null` means that it never ends.
   *
   * @minimum 0
   * @example 1798761600000
   */
  endTime?: number | null;
  /**
   * ID of the user pool that the role belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userPoolId: string;
  /**
   * Display name of the role.
   *
   * @maxLength 50
   * @example 'Editor'
   */
  roleName: string;
  /**
   * Code of the role: letters, digits, `-` and `_`.
   *
   * @maxLength 50
   * @example 'editor'
   */
  roleCode: string;
  /**
   * What the role is for.
   *
   * @maxLength 200
   * @example 'Can view and update robots and repair orders.'
   */
  description?: string;
  /**
   * When the record was created.
   *
   * @format date-time
   * @example '2026-03-02T00:00:00.000Z'
   */
  createdAt: string;
  /**
   * When the record was last changed.
   *
   * @format date-time
   * @example '2026-03-02T00:00:00.000Z'
   */
  updatedAt: string;
}

/** One role. */
export interface RoleSingleRespDto extends CommonResponseDto {
  /** The role. */
  data: RoleDto;
}

/** Who receives or loses a role. */
export interface TargetDto {
  /**
   * What `targetIdentifier` names.
   *
   * - `USER`: A user.
   * - `ROLE`: A role.
   * - `GROUP`: A group.
   * - `DEPARTMENT`: A department.
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'DEPARTMENT';
  /**
   * Identifies the recipient: the ID of a user or department, or the code of a role or group, depending on
   * `targetType`.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  targetIdentifier: string;
}

/** The role to change and its new values. */
export interface UpdateRoleDto {
  /**
   * Current code of the role.
   *
   * @example 'editor'
   */
  code: string;
  /**
   * Code the role will have, unique within its permission space. To keep the code, send the value of `code` again.
   *
   * @maxLength 50
   * @pattern ^[A-Za-z0-9_-]+$
   * @example 'content-editor'
   */
  newCode: string;
  /**
   * New display name.
   *
   * @maxLength 50
   * @example 'Content editor'
   */
  name: string;
  /**
   * Code of the permission space that the role belongs to.
   *
   * @default 'default'
   * @example 'default'
   */
  namespace?: string;
  /**
   * What the role is for.
   *
   * @maxLength 200
   * @example 'Can view and update robots and repair orders.'
   */
  description?: string;
  /**
   * Whether the role is in force.
   *
   * - `ENABLE`: The role is in force.
   * - `DISABLE`: The role is disabled.
   *
   * @example 'ENABLE'
   */
  status?: 'ENABLE' | 'DISABLE';
  /**
   * When the role is disabled by itself, in milliseconds since the Unix epoch, written as a string. `null` means
   * never.
   *
   * @example '1798761600000'
   */
  disableTime?: string | null;
  /**
   * Whether users can apply for the role. The application must also have single sign-on turned on and be set to
   * appear in the application panel for users who are not authorized for it.
   */
  enablePermissionApply?: boolean;
}
