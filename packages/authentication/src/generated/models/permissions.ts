// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type {
  ArrResourceAuthAction,
  CommonResponseDto,
  OpenResource,
  StrResourceAuthAction,
  TreeResourceAuthAction,
} from './shared.ts';

/** The action and the array resources to check. */
export interface CheckPermissionArrayResourceDto {
  /**
   * Action to check, as defined on the data resources, for example `read`.
   *
   * @example 'read'
   */
  action: string;
  /**
   * Codes of the data resources.
   *
   * @example ['access-cards']
   */
  resources: string[];
}

/** The action and the string resources to check. */
export interface CheckPermissionStringResourceDto {
  /**
   * Action to check, as defined on the data resources, for example `read`.
   *
   * @example 'read'
   */
  action: string;
  /**
   * Codes of the data resources.
   *
   * @example ['repair-order']
   */
  resources: string[];
}

/** The action and the tree nodes to check. */
export interface CheckPermissionTreeResourceDto {
  /**
   * Action to check, as defined on the data resources, for example `read`.
   *
   * @example 'read'
   */
  action: string;
  /**
   * Full paths of the nodes: the code of the data resource, then the codes of the nodes on the way down, joined by
   * `/`.
   *
   * @example ['site/plant/bay-1', 'site/plant/bay-2']
   */
  resources: string[];
}

/** The outcome of a check. */
export interface CheckResourcePermissionDataDto {
  /** One entry for each resource and permission space. */
  checkResultList: CheckResourcePermissionRespDto[];
}

/** Whether the user may take an action on one resource. */
export interface CheckResourcePermissionRespDto {
  /**
   * Code of the permission space that the resource belongs to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * The action that was checked.
   *
   * @example 'read'
   */
  action: string;
  /**
   * The resource that was checked, as named in the request.
   *
   * @example 'repair-order'
   */
  resource: string;
  /** `true` when the user may take the action on the resource in this permission space. */
  enabled: boolean;
}

/** Whether the user may take an action on the resources. */
export interface CheckResourcePermissionsRespDto extends CommonResponseDto {
  /** The outcome of the check. */
  data: CheckResourcePermissionDataDto;
}

/** The data permissions of a user. */
export interface GetUserAuthResourceListDataDto {
  /** One entry for each permission space. */
  userPermissionList: UserAuthResourceListDto[];
}

/** The data permissions of the signed-in user. */
export interface GetUserAuthResourceListRespDto extends CommonResponseDto {
  /** The data resources that the user may use, with what is permitted on each. */
  data: GetUserAuthResourceListDataDto;
}

/** What a user may do with one resource. */
export interface GetUserAuthResourcePermissionList {
  /**
   * Code of the permission space that the resource belongs to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * Actions that the user may take on the resource.
   *
   * @example ['read', 'update']
   */
  actions: string[];
  /**
   * The resource, as named in the request.
   *
   * @example 'repair-order'
   */
  resource: string;
}

/** What a user may do with the resources. */
export interface GetUserAuthResourcePermissionListDataDto {
  /** One entry for each resource and permission space. */
  permissionList: GetUserAuthResourcePermissionList[];
}

/** The data resources to look at. */
export interface GetUserAuthResourcePermissionListDto {
  /**
   * The data resources: codes of strings and arrays, and full paths of tree nodes. A tree cannot be named as a
   * whole.
   *
   * @example ['repair-order', 'site/plant/bay-1']
   */
  resources: string[];
}

/** What the signed-in user may do with the resources. */
export interface GetUserAuthResourcePermissionListRespDto extends CommonResponseDto {
  /** The permitted actions. */
  data: GetUserAuthResourcePermissionListDataDto;
}

/** A data resource and what a user may do with it. `resourceType` decides which of the three results is present. */
export type GetUserAuthResourceStructDataDto = (
  | {
      /** A single string. */
      resourceType: 'STRING';
      strResourceAuthAction: StrResourceAuthAction;
    }
  | {
      /** A list of strings. */
      resourceType: 'ARRAY';
      arrResourceAuthAction: ArrResourceAuthAction;
    }
  | {
      /** A tree. */
      resourceType: 'TREE';
      treeResourceAuthAction: TreeResourceAuthAction;
    }
) & {
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * Code of the data resource.
   *
   * @example 'site'
   */
  resourceCode: string;
  /**
   * Shape of the data resource.
   *
   * - `TREE`: A tree; see `treeResourceAuthAction`.
   * - `STRING`: A single string; see `strResourceAuthAction`.
   * - `ARRAY`: A list of strings; see `arrResourceAuthAction`.
   */
  resourceType: 'TREE' | 'STRING' | 'ARRAY' | (string & {});
  /** The string and the permitted actions. Present for `STRING`. */
  strResourceAuthAction?: StrResourceAuthAction;
  /** The list and the permitted actions. Present for `ARRAY`. */
  arrResourceAuthAction?: ArrResourceAuthAction;
  /** The nodes of the tree, each with its permitted actions. Present for `TREE`. */
  treeResourceAuthAction?: TreeResourceAuthAction;
};

/** The data resource to return. */
export interface GetUserAuthResourceStructDto {
  /**
   * Code of the data resource.
   *
   * @example 'site'
   */
  resource: string;
}

/** A data resource and what the signed-in user may do with it. */
export interface GetUserAuthResourceStructRespDto extends CommonResponseDto {
  /** The data resource with the permitted actions. */
  data: GetUserAuthResourceStructDataDto;
}

/** The data permissions of a user in one permission space. */
export interface UserAuthResourceListDto {
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
  /**
   * Code of the permission space.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /** The data resources in this permission space that the user may do something with. */
  resourceList?: OpenResource[];
}
