// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** A resource of an application, a tenant, and whether to link the two. */
export interface AssociateTenantResourceDto {
  /**
   * Code of the resource to link or unlink.
   *
   * @example 'robot'
   */
  code: string;
  /** `true` to link the resource to the tenant, `false` to undo the link. */
  association: boolean;
  /**
   * ID of the application that the resource belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * ID of the tenant to link the resource to or to unlink it from.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** Subjects of one kind and the resources to authorize them for. */
export interface AuthorizeResourceItem {
  /**
   * Kind of subject.
   *
   * - `USER`: A user.
   * - `ROLE`: A role.
   * - `GROUP`: A group.
   * - `DEPARTMENT`: A department.
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'DEPARTMENT';
  /**
   * The subjects: IDs of users, codes of roles, codes of groups or IDs of departments, depending on `targetType`.
   * Each gets every authorization in `resources`.
   *
   * @maxItems 100
   * @example ['6745c0de0a1b2c3d4e5f6001', '6745c0de0a1b2c3d4e5f6003']
   */
  targetIdentifiers: string[];
  /** The resources, each with the actions to authorize. */
  resources: ResourceItemDto[];
}

/** Who may take which actions on which resources. */
export interface AuthorizeResourcesDto {
  /**
   * Code of the permission space that the resources belong to.
   *
   * @example 'default'
   */
  namespace?: string;
  /**
   * The authorizations to make.
   *
   * @minItems 1
   * @maxItems 10
   */
  list: AuthorizeResourceItem[];
}

/** A resource with its ID, its permission space and its times. */
export interface CommonResourceDto {
  /**
   * Code of the resource. Unique within its permission space.
   *
   * @example 'robot'
   */
  code: string;
  /**
   * What the resource is.
   *
   * @example 'Robots in the field'
   */
  description?: string;
  /**
   * Display name of the resource.
   *
   * @example 'Robots'
   */
  name?: string;
  /**
   * Kind of thing that the resource stands for.
   *
   * - `DATA`: Data.
   * - `API`: An API.
   * - `MENU`: A menu.
   * - `BUTTON`: A button.
   * - `UI`: Another part of a user interface.
   */
  type: 'DATA' | 'API' | 'MENU' | 'BUTTON' | 'UI' | (string & {});
  /**
   * Actions that can be authorized on the resource.
   *
   * @maxItems 100
   * @example [{ name: 'robot:Read', description: 'View a robot and its state' }]
   */
  actions?: ResourceAction[];
  /**
   * URL that identifies the API. It matters when `type` is `API`.
   *
   * @example 'https://portal.halden.example/api/robots'
   */
  apiIdentifier?: string;
  /**
   * Code of the permission space that the resource belongs to.
   *
   * @example 'default'
   */
  namespace?: string;
  /** Whether the resource is linked to a tenant; see `associateTenantResource`. */
  linkedToTenant?: boolean;
  /**
   * ID of the resource. Unlike the code it is unique across permission spaces.
   *
   * @example '6745c0de0a1b2c3d4e5f4301'
   */
  id: string;
  /**
   * Number of the permission space that the resource belongs to.
   *
   * @example 3021
   */
  namespaceId: number;
  /**
   * Display name of the permission space that the resource belongs to.
   *
   * @example 'Default space'
   */
  namespaceName: string;
  /**
   * ID of the user pool that the resource belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userPoolId: string;
  /**
   * When the resource was created.
   *
   * @format date-time
   * @example '2026-01-12T09:00:00.000Z'
   */
  createdAt: string;
  /**
   * When the resource was last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt: string;
}

/** Resources of several permission spaces, page by page. */
export interface CommonResourcePaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: CommonResourcePagingDto;
}

/** One page of resources of several permission spaces. */
export interface CommonResourcePagingDto {
  /**
   * The outcome. `200` means success; any other value is a failure, in classes that mostly follow the HTTP status
   * codes.
   *
   * @example 200
   */
  statusCode: number;
  /**
   * What happened, in words for people. Show it or log it, but decide by `statusCode` and `apiCode`, since the
   * wording may change.
   *
   * @example 'Success'
   */
  message: string;
  /**
   * The precise reason of a failure, for example `2004` when no user matches. Present only on a failure that has a
   * business meaning; otherwise `statusCode` is all there is.
   *
   * @example 2004
   */
  apiCode?: number;
  /**
   * Identifies this request in the service's logs. Comes with failures; quote it when you ask support for help.
   *
   * @format uuid
   * @example '934108e5-9fbf-4d24-8da1-c330328abd6c'
   */
  requestId?: string;
  /**
   * Number of resources on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The resources on this page; empty when there is none. */
  list: CommonResourceDto[];
}

/** The permission space to create. */
export interface CreateNamespaceDto {
  /**
   * Code of the permission space. Must be unique in the user pool.
   *
   * @example 'workshop'
   */
  code: string;
  /**
   * Display name of the permission space.
   *
   * @example 'Workshop'
   */
  name?: string;
  /**
   * What the permission space is for.
   *
   * @example 'Robots, bays and repair orders of the workshop'
   */
  description?: string;
}

/** The permission spaces to create. */
export interface CreateNamespacesBatchDto {
  /**
   * The permission spaces to create.
   *
   * @minItems 1
   * @maxItems 50
   */
  list: CreateNamespacesBatchItemDto[];
}

/** One of several permission spaces to create. */
export interface CreateNamespacesBatchItemDto {
  /**
   * Code of the permission space. Must be unique in the user pool.
   *
   * @example 'workshop'
   */
  code: string;
  /**
   * Display name of the permission space.
   *
   * @example 'Workshop'
   */
  name?: string;
  /**
   * What the permission space is for.
   *
   * @example 'Robots, bays and repair orders of the workshop'
   */
  description?: string;
}

/** One of several resources to create. */
export interface CreateResourceBatchItemDto {
  /**
   * Code of the resource. Must be unique within its permission space.
   *
   * @example 'robot'
   */
  code: string;
  /**
   * What the resource is.
   *
   * @example 'Robots in the field'
   */
  description?: string;
  /**
   * Display name of the resource.
   *
   * @example 'Robots'
   */
  name?: string;
  /**
   * Kind of thing that the resource stands for.
   *
   * - `DATA`: Data.
   * - `API`: An API.
   * - `MENU`: A menu.
   * - `BUTTON`: A button.
   * - `UI`: Another part of a user interface.
   */
  type: 'DATA' | 'API' | 'MENU' | 'BUTTON' | 'UI';
  /**
   * Actions that can be authorized on the resource.
   *
   * @maxItems 100
   * @example [{ name: 'robot:Read', description: 'View a robot and its state' }]
   */
  actions?: ResourceAction[];
  /**
   * URL that identifies the API. It matters when `type` is `API`.
   *
   * @example 'https://portal.halden.example/api/robots'
   */
  apiIdentifier?: string;
}

/** The resource to create. */
export interface CreateResourceDto {
  /**
   * Code of the resource. Must be unique within its permission space.
   *
   * @example 'robot'
   */
  code: string;
  /**
   * What the resource is.
   *
   * @example 'Robots in the field'
   */
  description?: string;
  /**
   * Display name of the resource.
   *
   * @example 'Robots'
   */
  name?: string;
  /**
   * Kind of thing that the resource stands for.
   *
   * - `DATA`: Data.
   * - `API`: An API.
   * - `MENU`: A menu.
   * - `BUTTON`: A button.
   * - `UI`: Another part of a user interface.
   */
  type: 'DATA' | 'API' | 'MENU' | 'BUTTON' | 'UI';
  /**
   * Actions that can be authorized on the resource.
   *
   * @maxItems 100
   * @example [{ name: 'robot:Read', description: 'View a robot and its state' }]
   */
  actions?: ResourceAction[];
  /**
   * URL that identifies the API. It matters when `type` is `API`.
   *
   * @example 'https://portal.halden.example/api/robots'
   */
  apiIdentifier?: string;
  /**
   * Code of the permission space to create the resource in.
   *
   * @example 'default'
   */
  namespace?: string;
}

/** The resources to create, and the permission space to create them in. */
export interface CreateResourcesBatchDto {
  /**
   * Code of the permission space to create the resources in.
   *
   * @example 'default'
   */
  namespace?: string;
  /**
   * The resources to create.
   *
   * @minItems 1
   * @maxItems 50
   */
  list: CreateResourceBatchItemDto[];
}

/** The resources to delete, by ID. */
export interface DeleteCommonResourcesBatchDto {
  /**
   * IDs of the resources to delete, from `listCommonResource`.
   *
   * @example ['6745c0de0a1b2c3d4e5f4301', '6745c0de0a1b2c3d4e5f2002']
   */
  ids: string[];
}

/** The permission space to delete. */
export interface DeleteNamespaceDto {
  /**
   * Code of the permission space to delete.
   *
   * @example 'portal'
   */
  code: string;
}

/** The permission spaces to delete. */
export interface DeleteNamespacesBatchDto {
  /**
   * Codes of the permission spaces to delete.
   *
   * @minItems 1
   * @maxItems 10
   * @example ['portal', 'old-workshop']
   */
  codeList: string[];
}

/** The resource to delete. */
export interface DeleteResourceDto {
  /**
   * Code of the resource to delete.
   *
   * @example 'repair-order'
   */
  code: string;
  /**
   * Code of the permission space that the resource belongs to.
   *
   * @example 'default'
   */
  namespace?: string;
}

/** The resources to delete, by code or by ID. */
export interface DeleteResourcesBatchDto {
  /**
   * Code of the permission space that the resources in `codeList` belong to.
   *
   * @example 'default'
   */
  namespace?: string;
  /**
   * Codes of the resources to delete, all of the permission space in `namespace`.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['robot', 'repair-order']
   */
  codeList?: string[];
  /**
   * IDs of the resources to delete, from `listCommonResource`.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['6745c0de0a1b2c3d4e5f4301']
   */
  ids?: string[];
}

/** Input of “List the resources a subject is authorized for”. */
export interface GetAuthorizedResourcesParams {
  /**
   * Kind of subject.
   *
   * - `USER`: A user.
   * - `ROLE`: A role.
   * - `GROUP`: A group.
   * - `DEPARTMENT`: A department.
   *
   * @example 'USER'
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'DEPARTMENT';
  /**
   * The subject: the ID of a user, the code of a role, the code of a group or the ID of a department, depending on
   * `targetType`.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
   */
  targetIdentifier: string;
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
  /**
   * Returns only these resources. Prefixes match too: `robot:*` finds an authorization for `robot:42`, and
   * `robot:line1_` finds one for `robot:line1_42`.
   *
   * @example ['robot:*']
   */
  resourceList?: string[];
  /**
   * Whether to also return the resources that are denied to the subject.
   *
   * @default false
   */
  withDenied?: boolean;
}

/** Input of “Get a permission space”. */
export interface GetNamespaceParams {
  /**
   * Code of the permission space.
   *
   * @example 'workshop'
   */
  code: string;
}

/** Input of “Get several permission spaces”. */
export interface GetNamespacesBatchParams {
  /**
   * Codes of the permission spaces to return.
   *
   * @example ['workshop', 'portal']
   */
  codeList: string[];
}

/** One page of the subjects that are authorized for a resource. */
export interface GetResourceAuthorizedTargetDataDto {
  /**
   * Number of subjects on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The subjects on this page; empty when there is none. */
  list: ResourceAuthorizedTargetDto[];
}

/** The subjects that are authorized for a resource, page by page. */
export interface GetResourceAuthorizedTargetRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: GetResourceAuthorizedTargetDataDto;
}

/** A resource whose authorized subjects to list. */
export interface GetResourceAuthorizedTargetsDto {
  /**
   * Code of the resource, or a descriptor such as `robot:42` that points at one of them.
   *
   * @example 'robot'
   */
  resource: string;
  /**
   * Code of the permission space that the resource belongs to.
   *
   * @default 'default'
   * @example 'default'
   */
  namespace?: string;
  /**
   * Returns only subjects of this kind. Leave it out for all kinds.
   *
   * - `USER`: A user.
   * - `ROLE`: A role.
   * - `GROUP`: A group.
   * - `DEPARTMENT`: A department.
   */
  targetType?: 'USER' | 'ROLE' | 'GROUP' | 'DEPARTMENT';
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * Number of subjects on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
}

/** Input of “Get a resource”. */
export interface GetResourceParams {
  /**
   * Code of the resource. Codes are unique within a permission space.
   *
   * @example 'robot'
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

/** Input of “Get several resources”. */
export interface GetResourcesBatchParams {
  /**
   * Codes of the resources to return.
   *
   * @example ['robot', 'repair-order']
   */
  codeList: string[];
  /**
   * Code of the permission space to look in. Leave it out for the default permission space.
   *
   * @default 'default'
   * @example 'default'
   */
  namespace?: string;
}

/** Whether a user may take an action. */
export interface IsActionAllowedDataDto {
  /** `true` when the user may take the action on the resource, otherwise `false`. */
  allowed: boolean;
}

/** A user, an action and a resource. */
export interface IsActionAllowedDto {
  /**
   * Code of the permission space that the resource belongs to.
   *
   * @example 'default'
   */
  namespace?: string;
  /**
   * ID of the user to check.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
   */
  userId: string;
  /**
   * Action to check, one of those that the resource defines.
   *
   * @example 'robot:Update'
   */
  action: string;
  /**
   * Code of the resource, or a descriptor such as `robot:42` that points at one of them.
   *
   * @example 'robot:42'
   */
  resource: string;
}

/** The outcome of a permission check. */
export interface IsActionAllowedRespDtp extends CommonResponseDto {
  /** Whether the user may take the action. */
  data: IsActionAllowedDataDto;
}

/** Input of “List resources across permission spaces”. */
export interface ListCommonResourceParams {
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
   * Text to search for. Leave it out to list all.
   *
   * @example 'robot'
   */
  keyword?: string;
  /**
   * Codes of permission spaces. Only resources of these spaces are returned; leave it out for all spaces.
   *
   * @example 'default'
   */
  namespaceCodeList?: string;
}

/** Input of “List the roles of a permission space”. */
export interface ListNamespaceRolesParams {
  /**
   * Code of the permission space whose roles to return.
   *
   * @example 'default'
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
   * Text to look for in the codes and names of the roles. Leave it out for all roles.
   *
   * @example 'editor'
   */
  keywords?: string;
}

/** Input of “List permission spaces”. */
export interface ListNamespacesParams {
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
   * Text to look for in the codes of the permission spaces. Leave it out to list all.
   *
   * @example 'work'
   */
  keywords?: string;
}

/** Input of “List resources”. */
export interface ListResourcesParams {
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
  type?: 'DATA' | 'API' | 'MENU' | 'BUTTON' | 'UI';
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

/** A permission space, which holds roles and resources of its own. */
export interface NamespaceDto {
  /**
   * Code of the permission space. Unique in the user pool.
   *
   * @example 'workshop'
   */
  code: string;
  /**
   * Display name of the permission space.
   *
   * @example 'Workshop'
   */
  name?: string;
  /**
   * What the permission space is for.
   *
   * @example 'Robots, bays and repair orders of the workshop'
   */
  description?: string;
}

/** Permission spaces, page by page. */
export interface NamespaceListPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: NamespaceListPagingDto;
}

/** One page of permission spaces. */
export interface NamespaceListPagingDto {
  /**
   * Number of permission spaces on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The permission spaces on this page; empty when there is none. */
  list: NamespacesListRespDto[];
}

/** The permission spaces with the given codes. */
export interface NamespaceListRespDto extends CommonResponseDto {
  /** The permission spaces; empty when there is none. */
  data: NamespaceDto[];
}

/** One permission space. */
export interface NamespaceRespDto extends CommonResponseDto {
  /** The permission space. */
  data: NamespaceDto;
}

/** Roles of a permission space. */
export interface NamespaceRolesListPaginatedRespDto extends CommonResponseDto {
  /** The roles, in the form of a single one; see the operation. */
  data: NamespaceRolesListRespDto;
}

/** A role in a permission space. */
export interface NamespaceRolesListRespDto {
  /**
   * ID of the role.
   *
   * @example '6745c0de0a1b2c3d4e5fc002'
   */
  id: string;
  /**
   * Display name of the role.
   *
   * @example 'Editor'
   */
  name: string;
  /**
   * Code of the role. Unique within its permission space.
   *
   * @example 'editor'
   */
  code: string;
  /**
   * What the role is for.
   *
   * @example 'Can view and update robots and repair orders.'
   */
  description?: string;
  /**
   * Code of the permission space that the role belongs to.
   *
   * @example 'default'
   */
  namespace: string;
  /**
   * When the role was last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt: string;
}

/** A permission space in a list. */
export interface NamespacesListRespDto {
  /**
   * Display name of the permission space.
   *
   * @example 'Workshop'
   */
  name: string;
  /**
   * Code of the permission space. Unique in the user pool.
   *
   * @example 'workshop'
   */
  code: string;
  /**
   * What the permission space is for.
   *
   * @example 'Robots, bays and repair orders of the workshop'
   */
  description?: string;
  /**
   * Whether the permission space is in use.
   *
   * - `0`: Off.
   * - `1`: On.
   */
  status?: 0 | 1 | (number & {});
}

/** An action that can be authorized on a resource. */
export interface ResourceAction {
  /**
   * Name of the action, usually the code of the resource, a colon and a verb.
   *
   * @example 'robot:Read'
   */
  name: string;
  /**
   * What the action does.
   *
   * @example 'View a robot and its state'
   */
  description: string;
}

/** A subject that is authorized for a resource. */
export interface ResourceAuthorizedTargetDto {
  /**
   * Kind of subject.
   *
   * - `USER`: A user.
   * - `ROLE`: A role.
   * - `GROUP`: A group.
   * - `DEPARTMENT`: A department.
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'DEPARTMENT' | (string & {});
  /**
   * The subject: the ID of a user, the code of a role, the code of a group or the ID of a department, depending on
   * `targetType`.
   *
   * @example 'editor'
   */
  targetIdentifier: string;
  /**
   * Actions that the subject may take on the resource.
   *
   * @example ['robot:Read', 'robot:Update']
   */
  actions: string[];
}

/** A resource and the actions that can be authorized on it. */
export interface ResourceDto {
  /**
   * Code of the resource. Unique within its permission space.
   *
   * @example 'robot'
   */
  code: string;
  /**
   * What the resource is.
   *
   * @example 'Robots in the field'
   */
  description?: string;
  /**
   * Display name of the resource.
   *
   * @example 'Robots'
   */
  name?: string;
  /**
   * Kind of thing that the resource stands for.
   *
   * - `DATA`: Data.
   * - `API`: An API.
   * - `MENU`: A menu.
   * - `BUTTON`: A button.
   * - `UI`: Another part of a user interface.
   */
  type: 'DATA' | 'API' | 'MENU' | 'BUTTON' | 'UI' | (string & {});
  /**
   * Actions that can be authorized on the resource.
   *
   * @maxItems 100
   * @example [{ name: 'robot:Read', description: 'View a robot and its state' }]
   */
  actions?: ResourceAction[];
  /**
   * URL that identifies the API. It matters when `type` is `API`.
   *
   * @example 'https://portal.halden.example/api/robots'
   */
  apiIdentifier?: string;
  /**
   * Code of the permission space that the resource belongs to.
   *
   * @example 'default'
   */
  namespace?: string;
  /** Whether the resource is linked to a tenant; see `associateTenantResource`. */
  linkedToTenant?: boolean;
}

/** A resource and the actions on it to authorize. */
export interface ResourceItemDto {
  /**
   * Code of the resource, or a descriptor such as `robot:42` that points at one of them.
   *
   * @example 'robot'
   */
  code: string;
  /**
   * Actions to authorize.
   *
   * @maxItems 50
   * @example ['robot:Read', 'robot:Update']
   */
  actions: string[];
  /**
   * Kind of thing that the resource stands for.
   *
   * - `DATA`: Data.
   * - `API`: An API.
   * - `MENU`: A menu.
   * - `BUTTON`: A button.
   * - `UI`: Another part of a user interface.
   */
  resourceType: 'DATA' | 'API' | 'MENU' | 'BUTTON' | 'UI';
}

/** The resources with the given codes. */
export interface ResourceListRespDto extends CommonResponseDto {
  /** The resources; empty when there is none. */
  data: ResourceDto[];
}

/** Resources, page by page. */
export interface ResourcePaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: ResourcePagingDto;
}

/** One page of resources. */
export interface ResourcePagingDto {
  /**
   * The outcome. `200` means success; any other value is a failure, in classes that mostly follow the HTTP status
   * codes.
   *
   * @example 200
   */
  statusCode: number;
  /**
   * What happened, in words for people. Show it or log it, but decide by `statusCode` and `apiCode`, since the
   * wording may change.
   *
   * @example 'Success'
   */
  message: string;
  /**
   * The precise reason of a failure, for example `2004` when no user matches. Present only on a failure that has a
   * business meaning; otherwise `statusCode` is all there is.
   *
   * @example 2004
   */
  apiCode?: number;
  /**
   * Identifies this request in the service's logs. Comes with failures; quote it when you ask support for help.
   *
   * @format uuid
   * @example '934108e5-9fbf-4d24-8da1-c330328abd6c'
   */
  requestId?: string;
  /**
   * Number of resources on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The resources on this page; empty when there is none. */
  list: ResourceDto[];
}

/** One resource. */
export interface ResourceRespDto extends CommonResponseDto {
  /** The resource. */
  data: ResourceDto;
}

/** The permission space to change, and the properties to change. The response returns it in the same form. */
export interface UpdateNamespaceDto {
  /**
   * Current code of the permission space.
   *
   * @example 'workshop'
   */
  code: string;
  /**
   * New description of what the permission space is for.
   *
   * @example 'Robots, bays and repair orders of the workshop'
   */
  description?: string;
  /**
   * New display name.
   *
   * @example 'Main workshop'
   */
  name?: string;
  /**
   * New code. Must be unique in the user pool. Leave it out to keep the code.
   *
   * @example 'main-workshop'
   */
  newCode?: string;
}

/** The changed permission space. */
export interface UpdateNamespaceRespDto extends CommonResponseDto {
  /** The values of the permission space after the change. */
  data: UpdateNamespaceDto;
}

/** The resource to change, and the properties to change. */
export interface UpdateResourceDto {
  /**
   * Code of the resource to change.
   *
   * @example 'robot'
   */
  code: string;
  /**
   * New description of what the resource is.
   *
   * @example 'Robots in the field and in the workshop'
   */
  description?: string;
  /**
   * New display name.
   *
   * @example 'Robots'
   */
  name?: string;
  /**
   * Actions that can be authorized on the resource.
   *
   * @maxItems 100
   * @example [{ name: 'robot:Read', description: 'View a robot and its state' }]
   */
  actions?: ResourceAction[];
  /**
   * New URL that identifies the API. It matters when `type` is `API`.
   *
   * @example 'https://portal.halden.example/api/robots'
   */
  apiIdentifier?: string;
  /**
   * Code of the permission space that the resource belongs to. The resource is not moved.
   *
   * @example 'default'
   */
  namespace?: string;
  /**
   * New kind of thing that the resource stands for.
   *
   * - `DATA`: Data.
   * - `API`: An API.
   * - `MENU`: A menu.
   * - `BUTTON`: A button.
   * - `UI`: Another part of a user interface.
   */
  type?: 'DATA' | 'API' | 'MENU' | 'BUTTON' | 'UI';
}
