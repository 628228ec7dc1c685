// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { AuthorizedResourceDto, CommonResponseDto, GroupDto } from './shared.ts';

/** The group and the users to add to it. */
export interface AddGroupMembersReqDto {
  /**
   * Code of the group that the users join.
   *
   * @example 'engineers'
   */
  code: string;
  /**
   * IDs of the users to add.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['6745c0de0a1b2c3d4e5f6001', '6745c0de0a1b2c3d4e5f6003']
   */
  userIds: string[];
}

/** The resources that a group is authorized for. */
export interface AuthorizedResourceListRespDto extends CommonResponseDto {
  /** The resources. Empty when there are none. */
  data: AuthorizedResourceDto[];
}

/** The groups to create. */
export interface CreateGroupBatchReqDto {
  /**
   * Groups to create.
   *
   * @minItems 1
   * @maxItems 50
   * @example [{ code: 'engineers', name: 'Engineers', description: 'Everyone who works on the robots.', type: 'static' }]
   */
  list: CreateGroupReqDto[];
}

/** The group to create. */
export interface CreateGroupReqDto {
  /**
   * Unique identifier of the group, in English letters, such as `engineers`.
   *
   * @example 'engineers'
   */
  code: string;
  /**
   * Display name of the group.
   *
   * @example 'Engineers'
   */
  name: string;
  /**
   * What the group is for.
   *
   * @example 'Everyone who works on the robots.'
   */
  description: string;
  /**
   * Kind of group, such as `static`.
   *
   * @example 'static'
   */
  type: string;
  /**
   * Custom data of the group, as an object from field key to value. Every key must be a custom field that is
   * already defined in the user pool.
   *
   * @example { costCenter: '4200' }
   */
  customData?: Record<string, unknown>;
}

/** The group and whether it is new. */
export interface CreateOrUpdateGroupDataDto<CustomData = Record<string, unknown>> {
  /** `true` when the group was created, `false` when an existing group was updated. */
  created: boolean;
  /** The group as it stands afterwards. */
  data: GroupDto<CustomData>;
}

/** The group to create or update. */
export interface CreateOrUpdateGroupReqDto {
  /**
   * Unique identifier of the group, in English letters, such as `engineers`. A group that already has this code is
   * updated.
   *
   * @example 'engineers'
   */
  code: string;
  /**
   * Display name of the group.
   *
   * @example 'Engineers'
   */
  name: string;
  /**
   * What the group is for.
   *
   * @example 'Everyone who works on the robots.'
   */
  description: string;
  /**
   * Kind of group, such as `static`.
   *
   * @example 'static'
   */
  type: string;
}

/** The group that was created or updated. */
export interface CreateOrUpdateGroupRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The group and whether it is new. */
  data: CreateOrUpdateGroupDataDto<CustomData>;
}

/** The groups to delete. */
export interface DeleteGroupsReqDto {
  /**
   * Codes of the groups to delete. Their members stay as users.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['engineers', 'support-team']
   */
  codeList: string[];
}

/** Input of “Get all groups”. */
export interface GetAllGroupsParams {
  /**
   * Whether each group comes with its members in `members`.
   *
   * @default false
   * @example false
   */
  fetchMembers?: boolean;
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
}

/** Input of “List the resources a group is authorized for”. */
export interface GetGroupAuthorizedResourcesParams {
  /**
   * Code of the group.
   *
   * @example 'engineers'
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

/** Input of “Get a group”. */
export interface GetGroupParams {
  /**
   * Code of the group to return.
   *
   * @example 'engineers'
   */
  code: string;
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
}

/** One group. */
export interface GroupSingleRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The group. */
  data: GroupDto<CustomData>;
}

/** Input of “List the members of a group”. */
export interface ListGroupMembersParams {
  /**
   * Code of the group.
   *
   * @example 'engineers'
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
   * Whether to return custom fields as direct properties instead of nested in `customData`.
   *
   * @default false
   */
  flatCustomData?: boolean;
}

/** Input of “List groups”. */
export interface ListGroupsParams {
  /**
   * Text to look for in the codes and names of the groups. Omit it to list all groups.
   *
   * @example 'engineer'
   */
  keywords?: string;
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
  /** `true` to return each group's metadata in `metadataSource` as well. */
  withMetadata?: boolean;
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * Whether to return custom fields as direct properties instead of nested in `customData`.
   *
   * @default false
   */
  flatCustomData?: boolean;
}

/** The group and the users to remove from it. */
export interface RemoveGroupMembersReqDto {
  /**
   * Code of the group that the users leave.
   *
   * @example 'engineers'
   */
  code: string;
  /**
   * IDs of the users to remove.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['6745c0de0a1b2c3d4e5f6003']
   */
  userIds: string[];
}

/** The group to change and its new values. */
export interface UpdateGroupReqDto {
  /**
   * Current code of the group.
   *
   * @example 'engineers'
   */
  code: string;
  /**
   * What the group is for.
   *
   * @example 'Everyone who designs or builds the robots.'
   */
  description: string;
  /**
   * New display name. Leave it out to keep the current one.
   *
   * @example 'Robot engineers'
   */
  name?: string;
  /**
   * Code the group will have, in English letters. Leave it out to keep the current one.
   *
   * @example 'robot-engineers'
   */
  newCode?: string;
  /**
   * Custom data of the group, as an object from field key to value. Every key must be a custom field that is
   * already defined in the user pool.
   *
   * @example { costCenter: '4200' }
   */
  customData?: Record<string, unknown>;
}
