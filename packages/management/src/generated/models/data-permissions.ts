// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type {
  ArrResourceAuthAction,
  CommonResponseDto,
  ExtendField,
  OpenResource,
  StrResourceAuthAction,
  TreeResourceAuthAction,
} from './shared.ts';

/** The users who may take one action. */
export interface ActionAuth {
  /**
   * IDs of the users who may take the action.
   *
   * @example ['6745c0de0a1b2c3d4e5f6001']
   */
  userIds: string[];
  /**
   * Name of the action.
   *
   * @example 'read'
   */
  action: string;
}

/** The environment of a request, which conditions of data policies can depend on. */
export interface AuthEnvParams {
  /**
   * IP address that the request comes from.
   *
   * @example '203.0.113.24'
   */
  ip?: string;
  /**
   * City that the request comes from.
   *
   * @example 'Göteborg'
   */
  city?: string;
  /**
   * Province or state that the request comes from.
   *
   * @example 'Västra Götaland'
   */
  province?: string;
  /**
   * Country that the request comes from.
   *
   * @example 'Sweden'
   */
  country?: string;
  /**
   * Kind of device that the request comes from.
   *
   * - `PC`: A computer.
   * - `Mobile`: A phone or another mobile device.
   */
  deviceType?: 'PC' | 'Mobile';
  /** Operating system of the device that the request comes from. */
  systemType?: 'Windows' | 'MacOS' | 'Android' | 'iOS';
  /**
   * Browser that makes the request.
   *
   * - `IE`: Internet Explorer.
   * - `Chrome`: Chrome.
   * - `Firefox`: Firefox.
   * - `Safari`: Safari.
   * - `Edge`: Edge.
   * - `Opera`: Opera.
   * - `Safe360`: 360 Safe Browser.
   * - `QQBrowser`: QQ Browser.
   */
  browserType?: 'IE' | 'Chrome' | 'Firefox' | 'Safari' | 'Edge' | 'Opera' | 'Safe360' | 'QQBrowser';
  /**
   * When the request is made.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  requestDate?: string;
}

/** Input of “Check if a data policy name is free”. */
export interface CheckDataPolicyExistsParams {
  /**
   * Name to look for among the data policies of the user pool.
   *
   * @example 'Workshop engineers'
   */
  policyName: string;
}

/** Input of “Check if a data resource code or name is free”. */
export interface CheckDataResourceExistsParams {
  /**
   * Code of the permission space in which to look.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * Name to look for among the data resources of the permission space.
   *
   * @example 'Sites'
   */
  resourceName?: string;
  /**
   * Code to look for among the data resources of the permission space.
   *
   * @example 'site'
   */
  resourceCode?: string;
}

/** The results of a permission check for an external user. */
export interface CheckExternalUserPermissionDataDto {
  /** One result for each data resource. */
  checkResultList: CheckExternalUserPermissionsRespDto[];
}

/** An external user, an action and the data resources to check it on. */
export interface CheckExternalUserPermissionDto {
  /**
   * Code of the permission space that the data resources belong to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * ID of the external user: the ID by which your own system knows the user.
   *
   * @example 'emp-10010'
   */
  externalId: string;
  /**
   * Action to check, one of the actions that the data resources define.
   *
   * @example 'update'
   */
  action: string;
  /**
   * The data resources. Name a string or an array by its code, and a node of a tree by the path of codes that
   * leads to it, starting with the data resource.
   *
   * @example ['repair-order', 'access-cards', 'site/plant/bay-1']
   */
  resources: string[];
  /**
   * Whether the conditions of data policies on the environment are evaluated against `authEnvParams`.
   *
   * @default true
   */
  judgeConditionEnabled?: boolean;
  /**
   * The environment of the request, for conditions of data policies. Only used when `judgeConditionEnabled` is
   * `true`.
   */
  authEnvParams?: AuthEnvParams;
}

/** The outcome of a permission check for an external user. */
export interface CheckExternalUserPermissionRespDto extends CommonResponseDto {
  /** The results. */
  data: CheckExternalUserPermissionDataDto;
}

/** Whether the external user may take the action on one data resource. */
export interface CheckExternalUserPermissionsRespDto {
  /**
   * Code of the permission space that the data resources belong to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * Action that was checked.
   *
   * @example 'update'
   */
  action: string;
  /**
   * The data resource as you named it in the request: the code of a string or an array, or the path of a tree
   * node.
   *
   * @example 'site/plant/bay-1'
   */
  resource: string;
  /** `true` when the user may take the action on the data resource. */
  enabled: boolean;
}

/** Whether a name is free for a new data policy. */
export interface CheckParamsDataPolicyRespDto {
  /** `true` when the name is free, `false` when it is taken. */
  isValid: boolean;
  /**
   * Why the name cannot be used. Absent when it is free.
   *
   * @example 'data Policy name already exist'
   */
  message?: string;
}

/** The outcome of a check of a data policy name. */
export interface CheckParamsDataPolicyResponseDto extends CommonResponseDto {
  /** Whether the name is free. */
  data: CheckParamsDataPolicyRespDto;
}

/** Whether a code or name is free for a new data resource. */
export interface CheckParamsDataResourceRespDto {
  /** `true` when the code or name is free, `false` when it is taken. */
  isValid: boolean;
  /**
   * Why the code or name cannot be used. Absent when it is free.
   *
   * @example 'data resource name already exist'
   */
  message?: string;
}

/** The outcome of a check of a data resource code or name. */
export interface CheckParamsDataResourceResponseDto extends CommonResponseDto {
  /** Whether the code or name is free. */
  data: CheckParamsDataResourceRespDto;
}

/** The results of a permission check. */
export interface CheckPermissionDataDto {
  /** One result for each data resource. */
  checkResultList: CheckPermissionsRespDto[];
}

/** A user, an action and the data resources to check it on. */
export interface CheckPermissionDto {
  /**
   * Code of the permission space that the data resources belong to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
  /**
   * Action to check, one of the actions that the data resources define.
   *
   * @example 'update'
   */
  action: string;
  /**
   * The data resources. Name a string or an array by its code, and a node of a tree by the path of codes that
   * leads to it, starting with the data resource.
   *
   * @example ['repair-order', 'access-cards', 'site/plant/bay-1']
   */
  resources: string[];
  /**
   * Whether the conditions of data policies on the environment are evaluated against `authEnvParams`. When
   * `false`, data policies that depend on such conditions have no effect.
   *
   * @default false
   */
  judgeConditionEnabled?: boolean;
  /**
   * The environment of the request, for conditions of data policies. Only used when `judgeConditionEnabled` is
   * `true`.
   */
  authEnvParams?: AuthEnvParams;
}

/** The code or the name of a permission space to check. */
export interface CheckPermissionNamespaceExistsDto {
  /**
   * Code to look for among the permission spaces of the user pool.
   *
   * @maxLength 50
   * @example 'workshop'
   */
  code?: string;
  /**
   * Name to look for among the permission spaces of the user pool.
   *
   * @maxLength 255
   * @example 'Workshop'
   */
  name?: string;
}

/** Whether a code or name is free for a new permission space. */
export interface CheckPermissionNamespaceExistsRespDto {
  /** `true` when the code or name is free, `false` when it is taken. */
  isValid: boolean;
  /**
   * Why the code or name cannot be used. Absent when it is free.
   *
   * @example 'permission namespace code already exist'
   */
  message?: string;
}

/** The outcome of a permission check. */
export interface CheckPermissionRespDto extends CommonResponseDto {
  /** One result for each resource that was asked about. */
  data: CheckPermissionDataDto;
}

/** Whether the user may take the action on one data resource. */
export interface CheckPermissionsRespDto {
  /**
   * Code of the permission space that the data resources belong to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * Action that was checked.
   *
   * @example 'update'
   */
  action: string;
  /**
   * The data resource as you named it in the request: the code of a string or an array, or the path of a tree
   * node.
   *
   * @example 'site/plant/bay-1'
   */
  resource: string;
  /** `true` when the user may take the action on the data resource. */
  enabled: boolean;
}

/** The results of a permission check on sibling nodes of a tree. */
export interface CheckUserSameLevelPermissionDataDto {
  /** One result for each node. */
  checkLevelResultList: CheckUserSameLevelPermissionRespDto[];
}

/** A user, an action and the sibling nodes of a tree to check it on. */
export interface CheckUserSameLevelPermissionDto {
  /**
   * Code of the permission space that the tree belongs to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
  /**
   * Action to check, one of the actions that the tree defines.
   *
   * @example 'read'
   */
  action: string;
  /**
   * Path to the node that the checked nodes lie directly below, such as `site/plant`: the code of the data
   * resource, then the codes of the nodes from the top down. For the topmost nodes it is the code of the data
   * resource alone, such as `site`.
   *
   * @example 'site/plant'
   */
  resource: string;
  /**
   * Codes of the nodes to check, which lie directly below `resource`.
   *
   * @example ['bay-1', 'bay-2']
   */
  resourceNodeCodes: string[];
  /**
   * Whether the conditions of data policies on the environment are evaluated against `authEnvParams`. When
   * `false`, data policies that depend on such conditions have no effect.
   *
   * @default false
   */
  judgeConditionEnabled?: boolean;
  /**
   * The environment of the request, for conditions of data policies. Only used when `judgeConditionEnabled` is
   * `true`.
   */
  authEnvParams?: AuthEnvParams;
}

/** Whether the user may take the action on one node. */
export interface CheckUserSameLevelPermissionRespDto {
  /**
   * Action that was checked.
   *
   * @example 'read'
   */
  action: string;
  /**
   * Code of the node.
   *
   * @example 'bay-1'
   */
  resourceNodeCode: string;
  /** `true` when the user may take the action on the node. */
  enabled: boolean;
}

/** The outcome of a permission check on sibling nodes of a tree. */
export interface CheckUserSameLevelPermissionResponseDto extends CommonResponseDto {
  /** The results. */
  data: CheckUserSameLevelPermissionDataDto;
}

/** An array data resource to create. */
export interface CreateArrayDataResourceDto {
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * Display name of the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'Access cards'
   */
  resourceName: string;
  /**
   * Code that identifies the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'access-cards'
   */
  resourceCode: string;
  /**
   * The data: a list of strings of one kind.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['card-1001', 'card-1002']
   */
  struct: string[];
  /**
   * Actions that users can be permitted to take on the data resource. You choose the names.
   *
   * @maxItems 50
   * @example ['read', 'update', 'delete']
   */
  actions: string[];
  /**
   * What the data resource is.
   *
   * @maxLength 200
   * @example 'Cards that open the workshop doors'
   */
  description?: string;
}

/** The array data resource that was created. */
export interface CreateArrayDataResourceRespDto {
  /**
   * Display name of the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'Access cards'
   */
  resourceName: string;
  /**
   * Code that identifies the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'access-cards'
   */
  resourceCode: string;
  /**
   * Shape of the data resource: `ARRAY`.
   *
   * - `TREE`: A tree of nodes, for data with levels, such as an organization or a folder structure.
   * - `STRING`: A single string, for data that one string can stand for, such as the path of an API.
   * - `ARRAY`: A list of strings of one kind, such as document links or access card numbers.
   */
  type: 'TREE' | 'STRING' | 'ARRAY' | (string & {});
  /**
   * What the data resource is.
   *
   * @maxLength 200
   * @example 'Cards that open the workshop doors'
   */
  description?: string;
  /**
   * The data: a list of strings of one kind.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['card-1001', 'card-1002']
   */
  struct: string[];
  /**
   * Actions that users can be permitted to take on the data resource. You choose the names.
   *
   * @maxItems 50
   * @example ['read', 'update', 'delete']
   */
  actions: string[];
}

/** The array data resource that was created. */
export interface CreateArrayDataResourceResponseDto extends CommonResponseDto {
  /** The data resource. */
  data: CreateArrayDataResourceRespDto;
}

/** Data policies and the subjects to grant them to. */
export interface CreateAuthorizeDataPolicyDto {
  /**
   * IDs of the data policies to grant.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['6745c0de0a1b2c3d4e5f8001']
   */
  policyIds: string[];
  /**
   * The subjects: users, groups, roles and departments. Each gets every policy in `policyIds`.
   *
   * @example [{ id: '6745c0de0a1b2c3d4e5fb001', type: 'GROUP', name: 'Engineers' }]
   */
  targetList: SubjectDto[];
}

/** A data policy to create. */
export interface CreateDataPolicyDto {
  /**
   * Display name of the data policy. Unique in the user pool.
   *
   * @maxLength 50
   * @example 'Workshop engineers'
   */
  policyName: string;
  /**
   * What the data policy allows and denies, one statement after the other.
   *
   * @minItems 1
   * @maxItems 5
   * @example [{ effect: 'ALLOW', permissions: ['workshop/repair-order/*', 'workshop/site/plant/bay-1/update'] }]
   */
  statementList: DataStatementPermissionDto[];
  /**
   * What the data policy is for.
   *
   * @maxLength 200
   * @example 'What engineers may do in the workshop'
   */
  description?: string;
}

/** The data policy that was created. */
export interface CreateDataPolicyRespDto {
  /**
   * ID of the data policy.
   *
   * @example '6745c0de0a1b2c3d4e5f8001'
   */
  policyId: string;
  /**
   * Display name of the data policy. Unique in the user pool.
   *
   * @maxLength 50
   * @example 'Workshop engineers'
   */
  policyName: string;
  /**
   * What the data policy is for.
   *
   * @maxLength 200
   * @example 'What engineers may do in the workshop'
   */
  description?: string;
  /**
   * When the data policy was created.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  createdAt: string;
  /**
   * When the data policy was last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt: string;
}

/** The data policy that was created. */
export interface CreateDataPolicyResponseDto extends CommonResponseDto {
  /** The data policy. */
  data: CreateDataPolicyRespDto;
}

/** A data resource to create, in any of the three shapes. */
export type CreateDataResourceDto = (
  | {
      /** A tree of nodes. */
      type: 'TREE';
      /** The topmost nodes. Each holds its child nodes. */
      struct: DataResourceTreeStructs[];
    }
  | {
      /** A single string. */
      type: 'STRING';
      /** The string. */
      struct: string;
    }
  | {
      /** A list of strings of one kind, such as document links or access card numbers. */
      type: 'ARRAY';
      /** The strings. */
      struct: string[];
    }
) & {
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @maxLength 50
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * Display name of the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'Sites'
   */
  resourceName: string;
  /**
   * Code that identifies the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'site'
   */
  resourceCode: string;
  /**
   * Shape of the data resource, and so of `struct`.
   *
   * - `TREE`: A tree of nodes, for data with levels, such as an organization or a folder structure.
   * - `STRING`: A single string, for data that one string can stand for, such as the path of an API.
   * - `ARRAY`: A list of strings of one kind, such as document links or access card numbers.
   */
  type: 'TREE' | 'STRING' | 'ARRAY';
  /**
   * The data, in the shape that `type` names: a list of topmost nodes (`TREE`), a string (`STRING`) or a list of
   * strings (`ARRAY`).
   */
  struct: DataResourceStruct;
  /**
   * Actions that users can be permitted to take on the data resource. You choose the names.
   *
   * @maxItems 50
   * @example ['read', 'update', 'delete']
   */
  actions: string[];
  /**
   * What the data resource is.
   *
   * @maxLength 200
   * @example 'Our sites and the bays in them'
   */
  description?: string;
  /**
   * Custom fields that the nodes of the tree can have; each node gives their values in `extendFieldValue`. Only
   * for trees.
   */
  extendFieldList?: ExtendField[];
};

/** The data resource that was created. */
export interface CreateDataResourceRespDto {
  /**
   * Display name of the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'Sites'
   */
  resourceName: string;
  /**
   * Code that identifies the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'site'
   */
  resourceCode: string;
  /**
   * Shape of the data resource, and so of `struct`.
   *
   * - `TREE`: A tree of nodes, for data with levels, such as an organization or a folder structure.
   * - `STRING`: A single string, for data that one string can stand for, such as the path of an API.
   * - `ARRAY`: A list of strings of one kind, such as document links or access card numbers.
   */
  type: 'TREE' | 'STRING' | 'ARRAY' | (string & {});
  /**
   * What the data resource is.
   *
   * @maxLength 200
   * @example 'Our sites and the bays in them'
   */
  description?: string;
  /**
   * The data, in the shape that `type` names: a list of topmost nodes (`TREE`), a string (`STRING`) or a list of
   * strings (`ARRAY`).
   */
  struct: DataResourceStruct;
  /**
   * Actions that users can be permitted to take on the data resource. You choose the names.
   *
   * @maxItems 50
   * @example ['read', 'update', 'delete']
   */
  actions: string[];
  /**
   * Custom fields that the nodes of the tree can have; each node gives their values in `extendFieldValue`. Only
   * for trees.
   */
  extendFieldList?: ExtendField[];
}

/** The data resource that was created. */
export interface CreateDataResourceResponseDto extends CommonResponseDto {
  /** The data resource. */
  data: CreateDataResourceRespDto;
}

/** A permission space to create. */
export interface CreatePermissionNamespaceDto {
  /**
   * Code that identifies the permission space. Unique in the user pool.
   *
   * @minLength 1
   * @maxLength 50
   * @example 'workshop'
   */
  code: string;
  /**
   * Display name of the permission space. Unique in the user pool.
   *
   * @minLength 1
   * @maxLength 255
   * @example 'Workshop'
   */
  name: string;
  /**
   * What the permission space is for.
   *
   * @maxLength 200
   * @example 'Robots, bays and repair orders of the workshop'
   */
  description?: string;
}

/** The permission space that was created. */
export interface CreatePermissionNamespaceRespDto {
  /**
   * Code that identifies the permission space. Unique in the user pool.
   *
   * @example 'workshop'
   */
  code: string;
  /**
   * Display name of the permission space. Unique in the user pool.
   *
   * @example 'Workshop'
   */
  name: string;
  /**
   * What the permission space is for.
   *
   * @example 'Robots, bays and repair orders of the workshop'
   */
  description?: string;
}

/** The permission space that was created. */
export interface CreatePermissionNamespaceResponseDto extends CommonResponseDto {
  /** The permission space. */
  data: CreatePermissionNamespaceRespDto;
}

/** Several permission spaces to create in one call. */
export interface CreatePermissionNamespacesBatchDto {
  /**
   * The permission spaces to create.
   *
   * @minItems 1
   * @maxItems 50
   * @example [{ code: 'workshop', name: 'Workshop' }, { code: 'portal', name: 'Portal' }]
   */
  list: CreatePermissionNamespacesBatchItemDto[];
}

/** One permission space of a batch to create. */
export interface CreatePermissionNamespacesBatchItemDto {
  /**
   * Code that identifies the permission space. Unique in the user pool.
   *
   * @minLength 1
   * @maxLength 50
   * @example 'workshop'
   */
  code: string;
  /**
   * Display name of the permission space. Unique in the user pool.
   *
   * @maxLength 255
   * @example 'Workshop'
   */
  name: string;
  /**
   * What the permission space is for.
   *
   * @maxLength 200
   * @example 'Robots, bays and repair orders of the workshop'
   */
  description?: string;
}

/** A string data resource to create. */
export interface CreateStringDataResourceDto {
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * Display name of the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'Open repair orders'
   */
  resourceName: string;
  /**
   * Code that identifies the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'repair-order'
   */
  resourceCode: string;
  /**
   * The data: a single string.
   *
   * @maxLength 200
   * @example '/orders/open'
   */
  struct: string;
  /**
   * Actions that users can be permitted to take on the data resource. You choose the names.
   *
   * @maxItems 50
   * @example ['read', 'update', 'delete']
   */
  actions: string[];
  /**
   * What the data resource is.
   *
   * @maxLength 200
   * @example 'The list of open repair orders'
   */
  description?: string;
}

/** The string data resource that was created. */
export interface CreateStringDataResourceRespDto {
  /**
   * Display name of the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'Open repair orders'
   */
  resourceName: string;
  /**
   * Code that identifies the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'repair-order'
   */
  resourceCode: string;
  /**
   * Shape of the data resource: `STRING`.
   *
   * - `TREE`: A tree of nodes, for data with levels, such as an organization or a folder structure.
   * - `STRING`: A single string, for data that one string can stand for, such as the path of an API.
   * - `ARRAY`: A list of strings of one kind, such as document links or access card numbers.
   */
  type: 'TREE' | 'STRING' | 'ARRAY' | (string & {});
  /**
   * What the data resource is.
   *
   * @maxLength 200
   * @example 'The list of open repair orders'
   */
  description?: string;
  /**
   * The data: a single string.
   *
   * @maxLength 200
   * @example '/orders/open'
   */
  struct: string;
  /**
   * Actions that users can be permitted to take on the data resource. You choose the names.
   *
   * @maxItems 50
   * @example ['read', 'update', 'delete']
   */
  actions: string[];
}

/** The string data resource that was created. */
export interface CreateStringDataResourceResponseDto extends CommonResponseDto {
  /** The data resource. */
  data: CreateStringDataResourceRespDto;
}

/** A tree data resource to create. */
export interface CreateTreeDataResourceDto {
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * Display name of the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'Sites'
   */
  resourceName: string;
  /**
   * Code that identifies the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'site'
   */
  resourceCode: string;
  /**
   * The data: the topmost nodes of the tree. Each holds its child nodes.
   *
   * @minItems 1
   * @maxItems 50
   * @example [{ code: 'plant', name: 'Plant', value: 'gothenburg', children: [{ code: 'bay-1', name: 'Bay 1', value: 'north-hall' }] }]
   */
  struct: DataResourceTreeStructs[];
  /**
   * Actions that users can be permitted to take on the data resource. You choose the names.
   *
   * @maxItems 50
   * @example ['read', 'update', 'delete']
   */
  actions: string[];
  /**
   * What the data resource is.
   *
   * @maxLength 200
   * @example 'Our sites and the bays in them'
   */
  description?: string;
  /**
   * Custom fields that the nodes of the tree can have; each node gives their values in `extendFieldValue`. Only
   * for trees.
   */
  extendFieldList?: ExtendField[];
}

/** The tree data resource that was created. */
export interface CreateTreeDataResourceRespDto {
  /**
   * Display name of the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'Sites'
   */
  resourceName: string;
  /**
   * Code that identifies the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'site'
   */
  resourceCode: string;
  /**
   * Shape of the data resource: `TREE`.
   *
   * - `TREE`: A tree of nodes, for data with levels, such as an organization or a folder structure.
   * - `STRING`: A single string, for data that one string can stand for, such as the path of an API.
   * - `ARRAY`: A list of strings of one kind, such as document links or access card numbers.
   */
  type: 'TREE' | 'STRING' | 'ARRAY' | (string & {});
  /**
   * What the data resource is.
   *
   * @maxLength 200
   * @example 'Our sites and the bays in them'
   */
  description?: string;
  /**
   * The data: the topmost nodes of the tree. Each holds its child nodes.
   *
   * @minItems 1
   * @maxItems 50
   * @example [{ code: 'plant', name: 'Plant', value: 'gothenburg', children: [{ code: 'bay-1', name: 'Bay 1', value: 'north-hall' }] }]
   */
  struct: DataResourceTreeStructs[];
  /**
   * Actions that users can be permitted to take on the data resource. You choose the names.
   *
   * @maxItems 50
   * @example ['read', 'update', 'delete']
   */
  actions: string[];
  /**
   * Custom fields that the nodes of the tree can have; each node gives their values in `extendFieldValue`. Only
   * for trees.
   */
  extendFieldList?: ExtendField[];
}

/** The tree data resource that was created. */
export interface CreateTreeDataResourceResponseDto extends CommonResponseDto {
  /** The data resource. */
  data: CreateTreeDataResourceRespDto;
}

/** One page of data policies. */
export interface DataPoliciesPaginatedRespDto {
  /**
   * Number of data policies on all pages together.
   *
   * @minimum 0
   * @example 2
   */
  totalCount: number;
  /** The data policies on this page; empty when there is none. */
  list: ListDataPoliciesRespDto[];
}

/** One page of data policies in brief. */
export interface DataPoliciesSimplePaginatedRespDto {
  /**
   * Number of data policies on all pages together.
   *
   * @minimum 0
   * @example 2
   */
  totalCount?: number;
  /** The data policies on this page; empty when there is none. */
  list: ListSimpleDataPoliciesRespDto[];
}

/** A data resource that a data policy covers. */
export interface DataResourceSimpleRespDto {
  /**
   * ID of the data resource.
   *
   * @example '6745c0de0a1b2c3d4e5f4101'
   */
  resourceId: string;
  /**
   * Display name of the data resource.
   *
   * @example 'Sites'
   */
  resourceName: string;
}

/**
 * The data of a data resource, in one of three shapes.
 *
 * @example [{ code: 'plant', name: 'Plant', value: 'gothenburg', children: [{ code: 'bay-1', name: 'Bay 1', value: 'north-hall' }] }]
 */
export type DataResourceStruct = DataResourceTreeStructs[] | string | string[];

/** A node of a tree data resource. */
export interface DataResourceTreeStructs {
  /**
   * Code of the node, which stands for it in the paths of permissions. Unique among the nodes beside it.
   *
   * @maxLength 50
   * @example 'plant'
   */
  code: string;
  /**
   * Display name of the node. Unique among the nodes beside it.
   *
   * @maxLength 50
   * @example 'Plant'
   */
  name: string;
  /**
   * Value that the node stands for.
   *
   * @maxLength 1000
   * @example 'gothenburg'
   */
  value?: string;
  /**
   * Nodes below this one. A tree has at most five levels.
   *
   * @example [{ code: 'bay-1', name: 'Bay 1', value: 'north-hall' }]
   */
  children?: DataResourceTreeStructs[];
  /**
   * Values of the node's custom fields, by the `key` of the field in `extendFieldList`.
   *
   * @example { safetyZone: 'Z-2' }
   */
  extendFieldValue?: Record<string, unknown>;
}

/** One page of data resources. */
export interface DataResourcesPaginatedRespDto {
  /**
   * Number of data resources on all pages together.
   *
   * @minimum 0
   * @example 2
   */
  totalCount: number;
  /** The data resources on this page; empty when there is none. */
  list: ListDataResourcesRespDto[];
}

/** A statement of a data policy, which allows or denies a set of permissions. */
export interface DataStatementPermissionDto {
  /**
   * Whether the statement allows or denies the permissions.
   *
   * - `DENY`: The permissions are denied.
   * - `ALLOW`: The permissions are allowed.
   */
  effect: 'DENY' | 'ALLOW';
  /**
   * The permissions, each as a path that ends with an action, or with `*` for all actions:
   *
   * - String and array: `namespaceCode/resourceCode/action`
   * - Tree: `namespaceCode/resourceCode/nodeCode/…/action`
   *
   * @example ['workshop/repair-order/*', 'workshop/access-cards/read', 'workshop/site/plant/bay-1/update']
   */
  permissions: string[];
}

/** A subject of a data policy, and since when the policy has been granted to it. */
export interface DataSubjectRespDto {
  /**
   * ID of the user, department, organization, group or role.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  targetIdentifier: string;
  /**
   * Kind of subject.
   *
   * - `USER`: A user.
   * - `ORG`: A department or organization.
   * - `GROUP`: A group.
   * - `ROLE`: A role.
   */
  targetType: 'USER' | 'ORG' | 'GROUP' | 'ROLE' | (string & {});
  /**
   * Name of the user, department, organization, group or role.
   *
   * @example 'Ada Lind'
   */
  targetName: string;
  /**
   * When the data policy was granted to the subject.
   *
   * @format date-time
   * @example '2026-03-02T08:20:00.000Z'
   */
  authorizationTime: string;
}

/** A data policy and the subject to take it away from. */
export interface DeleteAuthorizeDataPolicyDto {
  /**
   * ID of the data policy to take away.
   *
   * @example '6745c0de0a1b2c3d4e5f8001'
   */
  policyId: string;
  /**
   * ID of the user, department, organization, group or role.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  targetIdentifier: string;
  /**
   * Kind of subject.
   *
   * - `USER`: A user.
   * - `ORG`: A department or organization.
   * - `GROUP`: A group.
   * - `ROLE`: A role.
   */
  targetType: 'USER' | 'ORG' | 'GROUP' | 'ROLE';
}

/** The data policy to delete. */
export interface DeleteDataPolicyDto {
  /**
   * ID of the data policy to delete, from `listDataPolicies`.
   *
   * @example '6745c0de0a1b2c3d4e5f8001'
   */
  policyId: string;
}

/** The data resource to delete. */
export interface DeleteDataResourceDto {
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @maxLength 50
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * Code of the data resource. Codes are unique within a permission space.
   *
   * @maxLength 50
   * @example 'access-cards'
   */
  resourceCode: string;
}

/** The permission space to delete. */
export interface DeletePermissionNamespaceDto {
  /**
   * Code of the permission space to delete.
   *
   * @maxLength 50
   * @example 'workshop'
   */
  code: string;
}

/** The permission spaces to delete. */
export interface DeletePermissionNamespacesBatchDto {
  /**
   * Codes of the permission spaces to delete.
   *
   * @minItems 1
   * @maxItems 10
   * @example ['portal', 'old-workshop']
   */
  codes: string[];
}

/** Input of “Get a data policy”. */
export interface GetDataPolicyParams {
  /**
   * ID of the data policy.
   *
   * @example '6745c0de0a1b2c3d4e5f8001'
   */
  policyId: string;
}

/** A data policy. */
export interface GetDataPolicyRespDto {
  /**
   * ID of the data policy.
   *
   * @example '6745c0de0a1b2c3d4e5f8001'
   */
  policyId: string;
  /**
   * Display name of the data policy. Unique in the user pool.
   *
   * @maxLength 50
   * @example 'Workshop engineers'
   */
  policyName: string;
  /**
   * What the data policy is for.
   *
   * @maxLength 200
   * @example 'What engineers may do in the workshop'
   */
  description?: string;
  /**
   * When the data policy was created.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  createdAt: string;
  /**
   * When the data policy was last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt: string;
}

/** A data policy. */
export interface GetDataPolicyResponseDto extends CommonResponseDto {
  /** The data policy. */
  data: GetDataPolicyRespDto;
}

/** Input of “Get a data resource”. */
export interface GetDataResourceParams {
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * Code of the data resource. Codes are unique within a permission space.
   *
   * @example 'site'
   */
  resourceCode: string;
}

/** A data resource with its data and actions. */
export interface GetDataResourceRespDto {
  /**
   * Display name of the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'Sites'
   */
  resourceName: string;
  /**
   * Code that identifies the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'site'
   */
  resourceCode: string;
  /**
   * Shape of the data resource, and so of `struct`.
   *
   * - `TREE`: A tree of nodes, for data with levels, such as an organization or a folder structure.
   * - `STRING`: A single string, for data that one string can stand for, such as the path of an API.
   * - `ARRAY`: A list of strings of one kind, such as document links or access card numbers.
   */
  type: 'TREE' | 'STRING' | 'ARRAY' | (string & {});
  /**
   * What the data resource is.
   *
   * @maxLength 200
   * @example 'Our sites and the bays in them'
   */
  description?: string;
  /**
   * The data, in the shape that `type` names: a list of topmost nodes (`TREE`), a string (`STRING`) or a list of
   * strings (`ARRAY`).
   */
  struct: DataResourceStruct;
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * Actions that users can be permitted to take on the data resource. You choose the names.
   *
   * @maxItems 50
   * @example ['read', 'update', 'delete']
   */
  actions: string[];
  /**
   * Custom fields that the nodes of the tree can have; each node gives their values in `extendFieldValue`. Only
   * for trees.
   */
  extendFieldList?: ExtendField[];
}

/** A data resource. */
export interface GetDataResourceResponseDto extends CommonResponseDto {
  /** The data resource. */
  data: GetDataResourceRespDto;
}

/**
 * A data resource and what the external user may do with it. `resourceType` decides which of the three results
 * is present.
 */
export type GetExternalUserResourceStructDataDto = (
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
      /** A tree of nodes. */
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
   * Code of the data resource. Codes are unique within a permission space.
   *
   * @example 'site'
   */
  resourceCode: string;
  /**
   * Shape of the data resource.
   *
   * - `TREE`: A tree of nodes; see `treeResourceAuthAction`.
   * - `STRING`: A single string; see `strResourceAuthAction`.
   * - `ARRAY`: A list of strings; see `arrResourceAuthAction`.
   */
  resourceType: 'TREE' | 'STRING' | 'ARRAY' | (string & {});
  /** The string and what the user may do with it. Present when `resourceType` is `STRING`. */
  strResourceAuthAction?: StrResourceAuthAction;
  /** The list and what the user may do with it. Present when `resourceType` is `ARRAY`. */
  arrResourceAuthAction?: ArrResourceAuthAction;
  /** The tree and what the user may do with its nodes. Present when `resourceType` is `TREE`. */
  treeResourceAuthAction?: TreeResourceAuthAction;
};

/** An external user and the data resource to return. */
export interface GetExternalUserResourceStructDto {
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * ID of the external user: the ID by which your own system knows the user.
   *
   * @example 'emp-10010'
   */
  externalId: string;
  /**
   * Code of the data resource. Codes are unique within a permission space.
   *
   * @example 'site'
   */
  resourceCode: string;
}

/** A data resource and what an external user may do with it. */
export interface GetExternalUserResourceStructRespDto extends CommonResponseDto {
  /** The data resource. */
  data: GetExternalUserResourceStructDataDto;
}

/** Several permission spaces. */
export interface GetPermissionNamespaceListResponseDto extends CommonResponseDto {
  /** The permission spaces; empty when there is none. */
  data: GetPermissionNamespaceRespDto[];
}

/** Input of “Get a permission space”. */
export interface GetPermissionNamespaceParams {
  /**
   * Code of the permission space.
   *
   * @example 'workshop'
   */
  code: string;
}

/** A permission space, which holds roles and data resources of its own. */
export interface GetPermissionNamespaceRespDto {
  /**
   * Code that identifies the permission space. Unique in the user pool.
   *
   * @example 'workshop'
   */
  code: string;
  /**
   * Display name of the permission space. Unique in the user pool.
   *
   * @example 'Workshop'
   */
  name: string;
  /**
   * What the permission space is for.
   *
   * @example 'Robots, bays and repair orders of the workshop'
   */
  description?: string;
}

/** A permission space. */
export interface GetPermissionNamespaceResponseDto extends CommonResponseDto {
  /** The permission space. */
  data: GetPermissionNamespaceRespDto;
}

/** Input of “Get several permission spaces”. */
export interface GetPermissionNamespacesBatchParams {
  /**
   * Codes of the permission spaces.
   *
   * @example ['workshop', 'portal']
   */
  codes: string[];
}

/** The data permissions of several users. */
export interface GetUserPermissionListDataDto {
  /** One entry for each user and permission space. */
  userPermissionList: UserPermissionListDto[];
}

/** The users whose data permissions to return, and where to look. */
export interface GetUserPermissionListDto {
  /**
   * IDs of the users whose permissions to return.
   *
   * @example ['6745c0de0a1b2c3d4e5f6001']
   */
  userIds: string[];
  /**
   * Codes of the permission spaces to look in. Leave it out for all spaces.
   *
   * @example ['workshop']
   */
  namespaceCodes?: string[];
}

/** The data permissions of several users. */
export interface GetUserPermissionListRespDto extends CommonResponseDto {
  /** What each of the users may do, one entry for each user and permission space. */
  data: GetUserPermissionListDataDto;
}

/** What the user may do with one data resource. */
export interface GetUserResourcePermissionList {
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * Actions that the user may take.
   *
   * @example ['read', 'update']
   */
  actions: string[];
  /**
   * The data resource as you named it in the request: the code of a string or an array, or the path of a tree
   * node.
   *
   * @example 'site/plant/bay-1'
   */
  resource: string;
}

/** What a user may do with given data resources. */
export interface GetUserResourcePermissionListDataDto {
  /** One entry for each data resource. */
  permissionList: GetUserResourcePermissionList[];
}

/** A user and the data resources whose permitted actions to return. */
export interface GetUserResourcePermissionListDto {
  /**
   * Code of the permission space that the data resources belong to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
  /**
   * The data resources. Name a string or an array by its code, and a node of a tree by the path of codes that
   * leads to it, starting with the data resource.
   *
   * @example ['repair-order', 'access-cards', 'site/plant/bay-1']
   */
  resources: string[];
}

/** What a user may do with given data resources. */
export interface GetUserResourcePermissionListRespDto extends CommonResponseDto {
  /** The permissions. */
  data: GetUserResourcePermissionListDataDto;
}

/**
 * A data resource and what the user may do with it. `resourceType` decides which of the three results is
 * present.
 */
export type GetUserResourceStructDataDto = (
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
      /** A tree of nodes. */
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
   * Code of the data resource. Codes are unique within a permission space.
   *
   * @example 'site'
   */
  resourceCode: string;
  /**
   * Shape of the data resource.
   *
   * - `TREE`: A tree of nodes; see `treeResourceAuthAction`.
   * - `STRING`: A single string; see `strResourceAuthAction`.
   * - `ARRAY`: A list of strings; see `arrResourceAuthAction`.
   */
  resourceType: 'TREE' | 'STRING' | 'ARRAY' | (string & {});
  /** The string and what the user may do with it. Present when `resourceType` is `STRING`. */
  strResourceAuthAction?: StrResourceAuthAction;
  /** The list and what the user may do with it. Present when `resourceType` is `ARRAY`. */
  arrResourceAuthAction?: ArrResourceAuthAction;
  /** The tree and what the user may do with its nodes. Present when `resourceType` is `TREE`. */
  treeResourceAuthAction?: TreeResourceAuthAction;
};

/** A user and the data resource to return. */
export interface GetUserResourceStructDto {
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
  /**
   * Code of the data resource. Codes are unique within a permission space.
   *
   * @example 'site'
   */
  resourceCode: string;
}

/** A data resource and what a user may do with it. */
export interface GetUserResourceStructRespDto extends CommonResponseDto {
  /** The data resource. */
  data: GetUserResourceStructDataDto;
}

/** A group in the permission view. */
export interface GroupBo {
  /**
   * ID of the group.
   *
   * @example '6745c0de0a1b2c3d4e5fb001'
   */
  groupId: string;
  /**
   * Display name of the group.
   *
   * @example 'Engineers'
   */
  groupName: string;
  /**
   * Code of the group. Unique in the user pool.
   *
   * @example 'engineers'
   */
  groupCode: string;
}

/** Data policies, page by page. */
export interface ListDataPoliciesPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: DataPoliciesPaginatedRespDto;
}

/** Input of “List data policies”. */
export interface ListDataPoliciesParams {
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
   * Searches by the name of the data policy; part of it is enough. Leave it out to list all.
   *
   * @example 'engineers'
   */
  query?: string;
}

/** A data policy, with what it covers and everyone it is granted to. */
export interface ListDataPoliciesRespDto {
  /**
   * Display name of the data policy. Unique in the user pool.
   *
   * @maxLength 50
   * @example 'Workshop engineers'
   */
  policyName: string;
  /**
   * What the data policy is for.
   *
   * @maxLength 200
   * @example 'What engineers may do in the workshop'
   */
  description?: string;
  /** The data resources that the data policy covers. */
  resourceList: DataResourceSimpleRespDto[];
  /**
   * ID of the data policy.
   *
   * @example '6745c0de0a1b2c3d4e5f8001'
   */
  policyId: string;
  /** The subjects of the data policy: the users, groups, roles and departments that it is granted to. */
  targetList: SubjectRespDto[];
  /**
   * When the data policy was last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt: string;
}

/** One page of the subjects of a data policy. */
export interface ListDataPolicySubjectPageDto {
  /**
   * Number of subjects on all pages together.
   *
   * @minimum 0
   * @example 2
   */
  totalCount?: number;
  /** The subjects on this page; empty when there is none. */
  list: DataSubjectRespDto[];
}

/** The subjects of a data policy, page by page. */
export interface ListDataPolicySubjectPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: ListDataPolicySubjectPageDto;
}

/** Input of “List whom a data policy is granted to”. */
export interface ListDataPolicyTargetsParams {
  /**
   * ID of the data policy.
   *
   * @example '6745c0de0a1b2c3d4e5f8001'
   */
  policyId: string;
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
   * Searches by the name of the subject. Leave it out to list all.
   *
   * @example 'Ada'
   */
  query?: string;
  /**
   * Kinds of subject to return. Leave it out for all kinds.
   *
   * - `USER`: A user.
   * - `ORG`: A department or organization.
   * - `GROUP`: A group.
   * - `ROLE`: A role.
   *
   * @example ['USER', 'GROUP']
   */
  targetType?: ('USER' | 'ORG' | 'GROUP' | 'ROLE')[];
}

/** Data resources, page by page. */
export interface ListDataResourcesPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: DataResourcesPaginatedRespDto;
}

/** Input of “List data resources”. */
export interface ListDataResourcesParams {
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
   * Searches by the name or code of the data resource. Leave it out to list all.
   *
   * @example 'site'
   */
  query?: string;
  /**
   * Codes of permission spaces. Only data resources in these spaces are returned; leave it out for all spaces.
   *
   * @example ['workshop']
   */
  namespaceCodes?: string[];
}

/** A data resource in a list, without its data. */
export interface ListDataResourcesRespDto {
  /**
   * Display name of the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'Sites'
   */
  resourceName: string;
  /**
   * Code that identifies the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'site'
   */
  resourceCode: string;
  /**
   * Shape of the data resource.
   *
   * - `TREE`: A tree of nodes, for data with levels, such as an organization or a folder structure.
   * - `STRING`: A single string, for data that one string can stand for, such as the path of an API.
   * - `ARRAY`: A list of strings of one kind, such as document links or access card numbers.
   */
  type: 'TREE' | 'STRING' | 'ARRAY' | (string & {});
  /**
   * What the data resource is.
   *
   * @maxLength 200
   * @example 'Our sites and the bays in them'
   */
  description?: string;
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @maxLength 50
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * Display name of the permission space that the data resource belongs to.
   *
   * @maxLength 200
   * @example 'Workshop'
   */
  namespaceName: string;
  /**
   * Number of authorizations that involve the data resource.
   *
   * @minimum 0
   * @example 3
   */
  authorizationNum: number;
  /**
   * When the data resource was last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt: string;
}

/** Input of “List the roles in a permission space”. */
export interface ListPermissionNamespaceRolesParams {
  /**
   * Code of the permission space.
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
   * Searches by the code or name of the role. Leave it out to list all.
   *
   * @example 'editor'
   */
  query?: string;
}

/** Input of “List permission spaces”. */
export interface ListPermissionNamespacesParams {
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
   * Searches by the name of the permission space. Leave it out to list all.
   *
   * @example 'Workshop'
   */
  query?: string;
}

/** Which part of the permission view to return. */
export interface ListPermissionViewDto {
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
   * Searches by the name of the user, `username`. Leave it out to list everything.
   *
   * @example 'Ada'
   */
  keyword?: string;
}

/** One page of the permission view. */
export interface ListPermissionViewPaginatedRespDto {
  /**
   * Number of entries on all pages together.
   *
   * @minimum 0
   * @example 20
   */
  totalCount: number;
  /** The entries on this page; empty when there is none. */
  list: ListPermissionViewRespDto[];
}

/** The access that one user has to one data resource, and where it comes from. */
export interface ListPermissionViewRespDto {
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
  /**
   * Full name of the user. Need not be unique.
   *
   * @example 'Ada Lind'
   */
  username?: string;
  /**
   * ID of the permission space that the data resource belongs to.
   *
   * @example '3021'
   */
  namespaceId: string;
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * Display name of the permission space.
   *
   * @example 'Workshop'
   */
  namespaceName: string;
  /**
   * ID of the data resource.
   *
   * @example '6745c0de0a1b2c3d4e5f4101'
   */
  dataResourceId: string;
  /**
   * Code of the data resource. Codes are unique within a permission space.
   *
   * @example 'site'
   */
  dataResourceCode: string;
  /**
   * Display name of the data resource.
   *
   * @example 'Sites'
   */
  dataResourceName: string;
  /** The data policies that the access comes from. */
  dataPolicyList: PolicyBo[];
  /** The roles through which the user has the access. */
  roleList: RoleBo[];
  /** The groups through which the user has the access. */
  groupList: GroupBo[];
  /** The departments and organizations through which the user has the access. */
  nodeList: NodeBo[];
}

/** The permission view, page by page. */
export interface ListPermissionViewResponseDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: ListPermissionViewPaginatedRespDto;
}

/** The users who may use given data resources. */
export interface ListResourceTargetsDataDto {
  /** One entry for each data resource. */
  authUserList: ListResourceTargetsDtoResp[];
}

/** The data resources and actions to find the permitted users of. */
export interface ListResourceTargetsDto {
  /**
   * Code of the permission space that the data resources belong to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * The actions to look at.
   *
   * @maxItems 50
   * @example ['read', 'update']
   */
  actions: string[];
  /**
   * The data resources. Name a string or an array by its code, and a node of a tree by the path of codes that
   * leads to it, starting with the data resource.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['repair-order', 'site/plant/bay-1']
   */
  resources: string[];
}

/** The users who may use one data resource, by action. */
export interface ListResourceTargetsDtoResp {
  /**
   * The data resource as you named it in the request: the code of a string or an array, or the path of a tree
   * node.
   *
   * @example 'site/plant/bay-1'
   */
  resource: string;
  /** One entry for each action. */
  actionAuthList: ActionAuth[];
}

/** The users who may use given data resources. */
export interface ListResourceTargetsRespDto extends CommonResponseDto {
  /** The users, by data resource and action. */
  data: ListResourceTargetsDataDto;
}

/** Data policies in brief, page by page. */
export interface ListSimpleDataPoliciesPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: DataPoliciesSimplePaginatedRespDto;
}

/** Input of “List data policies in brief”. */
export interface ListSimpleDataPoliciesParams {
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
   * Searches by the name of the data policy; part of it is enough. Leave it out to list all.
   *
   * @example 'engineers'
   */
  query?: string;
}

/** A data policy in brief. */
export interface ListSimpleDataPoliciesRespDto {
  /**
   * ID of the data policy.
   *
   * @example '6745c0de0a1b2c3d4e5f8001'
   */
  policyId: string;
  /**
   * Display name of the data policy. Unique in the user pool.
   *
   * @maxLength 50
   * @example 'Workshop engineers'
   */
  policyName: string;
  /**
   * What the data policy is for.
   *
   * @maxLength 200
   * @example 'What engineers may do in the workshop'
   */
  description?: string;
}

/** A department or organization in the permission view. */
export interface NodeBo {
  /**
   * ID of the department or organization.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  nodeId: string;
  /**
   * Name of the department or organization.
   *
   * @example 'Engineering'
   */
  nodeName: string;
  /**
   * Code of the department or organization.
   *
   * @example 'engineering'
   */
  nodeCode: string;
}

/** The outcome of a check of a permission space code or name. */
export interface PermissionNamespaceCheckExistsRespDto extends CommonResponseDto {
  /** Whether the code or name is free. */
  data: CheckPermissionNamespaceExistsRespDto;
}

/** Permission spaces, page by page. */
export interface PermissionNamespaceListPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: PermissionNamespaceListPagingDto;
}

/** One page of permission spaces. */
export interface PermissionNamespaceListPagingDto {
  /**
   * Number of permission spaces on all pages together.
   *
   * @minimum 0
   * @example 2
   */
  totalCount: number;
  /** The permission spaces on this page; empty when there is none. */
  list: PermissionNamespacesListRespDto[];
}

/** The roles in a permission space, page by page. */
export interface PermissionNamespaceRolesListPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: PermissionNamespaceRolesListPagingDto;
}

/** One page of the roles in a permission space. */
export interface PermissionNamespaceRolesListPagingDto {
  /**
   * Number of roles on all pages together.
   *
   * @minimum 0
   * @example 2
   */
  totalCount: number;
  /** The roles on this page; empty when there is none. */
  list: PermissionNamespaceRolesListRespDto[];
}

/** A role in a permission space. */
export interface PermissionNamespaceRolesListRespDto {
  /**
   * Display name of the role.
   *
   * @example 'Editor'
   */
  name: string;
  /**
   * Code of the role. Codes are unique within a permission space.
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
export interface PermissionNamespacesListRespDto {
  /**
   * Display name of the permission space. Unique in the user pool.
   *
   * @example 'Workshop'
   */
  name: string;
  /**
   * Code that identifies the permission space. Unique in the user pool.
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
   * - `0`: The permission space is off.
   * - `1`: The permission space is on.
   */
  status?: 0 | 1 | (number & {});
}

/** A data policy in the permission view. */
export interface PolicyBo {
  /**
   * ID of the data policy.
   *
   * @example '6745c0de0a1b2c3d4e5f8001'
   */
  dataPolicyId: string;
  /**
   * Display name of the data policy.
   *
   * @example 'Workshop engineers'
   */
  dataPolicyName: string;
}

/** A role in the permission view. */
export interface RoleBo {
  /**
   * ID of the role.
   *
   * @example '6745c0de0a1b2c3d4e5fc002'
   */
  roleId: string;
  /**
   * Display name of the role.
   *
   * @example 'Editor'
   */
  roleName: string;
  /**
   * Code of the role. Codes are unique within a permission space.
   *
   * @example 'editor'
   */
  roleCode: string;
}

/** A subject to grant data policies to. */
export interface SubjectDto {
  /**
   * ID of the user, department, organization, group or role.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  id: string;
  /**
   * Kind of subject.
   *
   * - `USER`: A user.
   * - `ORG`: A department or organization.
   * - `GROUP`: A group.
   * - `ROLE`: A role.
   */
  type: 'USER' | 'ORG' | 'GROUP' | 'ROLE';
  /**
   * Name of the user, department, organization, group or role.
   *
   * @example 'Ada Lind'
   */
  name?: string;
}

/** A subject of a data policy. */
export interface SubjectRespDto {
  /**
   * ID of the user, department, organization, group or role.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  id: string;
  /**
   * Kind of subject.
   *
   * - `USER`: A user.
   * - `ORG`: A department or organization.
   * - `GROUP`: A group.
   * - `ROLE`: A role.
   */
  type: 'USER' | 'ORG' | 'GROUP' | 'ROLE' | (string & {});
  /**
   * Name of the user, department, organization, group or role.
   *
   * @example 'Ada Lind'
   */
  name: string;
}

/** A data policy to change, and its new properties. */
export interface UpdateDataPolicyDto {
  /**
   * ID of the data policy to change, from `listDataPolicies`.
   *
   * @example '6745c0de0a1b2c3d4e5f8001'
   */
  policyId: string;
  /**
   * New display name. Unique in the user pool.
   *
   * @maxLength 50
   * @example 'Workshop engineers'
   */
  policyName?: string;
  /**
   * New description.
   *
   * @maxLength 200
   * @example 'What engineers may do in the workshop'
   */
  description?: string;
  /**
   * The statements that replace all of the policy's present ones.
   *
   * @minItems 1
   * @maxItems 5
   * @example [{ effect: 'ALLOW', permissions: ['workshop/repair-order/*', 'workshop/access-cards/*'] }]
   */
  statementList?: DataStatementPermissionDto[];
}

/** The data policy after the change. */
export interface UpdateDataPolicyRespDto {
  /**
   * ID of the data policy.
   *
   * @example '6745c0de0a1b2c3d4e5f8001'
   */
  policyId: string;
  /**
   * Display name of the data policy. Unique in the user pool.
   *
   * @maxLength 50
   * @example 'Workshop engineers'
   */
  policyName: string;
  /**
   * What the data policy is for.
   *
   * @maxLength 200
   * @example 'What engineers may do in the workshop'
   */
  description?: string;
  /**
   * When the data policy was created.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  createdAt: string;
  /**
   * When the data policy was last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt: string;
}

/** The data policy after the change. */
export interface UpdateDataPolicyResponseDto extends CommonResponseDto {
  /** The data policy. */
  data: UpdateDataPolicyRespDto;
}

/** A data resource to change, found by `namespaceCode` and `resourceCode`, and its new properties. */
export interface UpdateDataResourceDto {
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @maxLength 50
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * Code of the data resource. Codes are unique within a permission space.
   *
   * @maxLength 50
   * @example 'site'
   */
  resourceCode: string;
  /**
   * New display name. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'Sites'
   */
  resourceName?: string;
  /**
   * New description of what the data resource is.
   *
   * @maxLength 200
   * @example 'Our sites and the bays in them'
   */
  description?: string;
  /**
   * New data, in the shape that the data resource has: a list of topmost nodes (tree), a string or a list of at
   * most 50 strings (array).
   */
  struct?: DataResourceStruct;
  /**
   * New list of the actions that users can be permitted to take.
   *
   * @maxItems 50
   * @example ['read', 'update', 'delete']
   */
  actions?: string[];
}

/** The data resource after the change. */
export interface UpdateDataResourceRespDto {
  /**
   * Display name of the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'Sites'
   */
  resourceName: string;
  /**
   * Code that identifies the data resource. Unique in the permission space.
   *
   * @maxLength 50
   * @example 'site'
   */
  resourceCode: string;
  /**
   * Shape of the data resource, and so of `struct`.
   *
   * - `TREE`: A tree of nodes, for data with levels, such as an organization or a folder structure.
   * - `STRING`: A single string, for data that one string can stand for, such as the path of an API.
   * - `ARRAY`: A list of strings of one kind, such as document links or access card numbers.
   */
  type: 'TREE' | 'STRING' | 'ARRAY' | (string & {});
  /**
   * What the data resource is.
   *
   * @maxLength 200
   * @example 'Our sites and the bays in them'
   */
  description?: string;
  /**
   * The data, in the shape that `type` names: a list of topmost nodes (`TREE`), a string (`STRING`) or a list of
   * strings (`ARRAY`).
   */
  struct: DataResourceStruct;
  /**
   * Actions that users can be permitted to take on the data resource. You choose the names.
   *
   * @maxItems 50
   * @example ['read', 'update', 'delete']
   */
  actions: string[];
  /**
   * Custom fields that the nodes of the tree can have; each node gives their values in `extendFieldValue`. Only
   * for trees.
   */
  extendFieldList?: ExtendField[];
}

/** The data resource after the change. */
export interface UpdateDataResourceResponseDto extends CommonResponseDto {
  /** The data resource. */
  data: UpdateDataResourceRespDto;
}

/** A permission space to change, and its new properties. */
export interface UpdatePermissionNamespaceDto {
  /**
   * Current code of the permission space.
   *
   * @maxLength 50
   * @example 'workshop'
   */
  code: string;
  /**
   * New display name. Unique in the user pool.
   *
   * @maxLength 255
   * @example 'Main workshop'
   */
  name?: string;
  /**
   * New code. Unique in the user pool.
   *
   * @maxLength 50
   * @example 'main-workshop'
   */
  newCode?: string;
  /**
   * What the permission space is for, from now on. Leave it out to keep the description.
   *
   * @maxLength 200
   * @example 'Robots, bays and repair orders of the main workshop'
   */
  description?: string;
}

/** The permission space after the change. */
export interface UpdatePermissionNamespaceRespDto {
  /**
   * Code that identifies the permission space. Unique in the user pool.
   *
   * @example 'workshop'
   */
  code: string;
  /**
   * Display name of the permission space. Unique in the user pool.
   *
   * @example 'Workshop'
   */
  name: string;
  /**
   * What the permission space is for.
   *
   * @example 'Robots, bays and repair orders of the workshop'
   */
  description?: string;
}

/** The permission space after the change. */
export interface UpdatePermissionNamespaceResponseDto extends CommonResponseDto {
  /** The permission space. */
  data: UpdatePermissionNamespaceRespDto;
}

/** What one user may do in one permission space. */
export interface UserPermissionListDto {
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
  /** The data resources in the permission space that the user has permissions on. */
  resourceList?: OpenResource[];
}
