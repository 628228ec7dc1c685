// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto, Config, ExtendField } from './shared.ts';

/** Several custom fields for the nodes of a tree data resource. */
export interface BatchCreateDnefReq {
  /**
   * Code of the tree data resource. Unique in the permission space.
   *
   * @example 'site'
   */
  resourceCode: string;
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * The fields to create, each with a key of its own.
   *
   * @example [{ key: 'keyHolder', label: 'Key holder', valueType: 'STRING' }]
   */
  fieldList: ExtendField[];
}

/** A custom field for the nodes of a tree data resource. */
export type CreateDnefReq = (
  | {
      /** One of the options in `config`. */
      valueType: 'SELECT';
      config: Config;
    }
  | {
      /** Any text. */
      valueType: 'STRING';
    }
) & {
  /**
   * Code of the tree data resource. Unique in the permission space.
   *
   * @example 'site'
   */
  resourceCode: string;
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * Label of the field.
   *
   * @example 'Safety zone'
   */
  label: string;
  /**
   * Kind of value.
   *
   * - `STRING`: Any text.
   * - `SELECT`: One of the options in `config`.
   */
  valueType: 'STRING' | 'SELECT';
  /**
   * Key of the field, of letters, digits, underscores and dollar signs. Nodes give their value under it.
   *
   * @minLength 1
   * @maxLength 64
   * @pattern ^[A-Za-z0-9_$]+$
   * @example 'safetyZone'
   */
  key: string;
  /**
   * What the field is for.
   *
   * @example 'Safety zone that the bay lies in'
   */
  description?: string;
  /** Settings of the field. Required when `valueType` is `SELECT`, otherwise not needed. */
  config?: Config;
};

/** The application to free from the device limit. */
export interface DeleteDeviceExclusiveValidScopeSettingsByIdsDto {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
}

/** The custom field to delete. */
export interface DeleteDnefReq {
  /**
   * Key of the field, of letters, digits, underscores and dollar signs. Nodes give their value under it.
   *
   * @minLength 1
   * @maxLength 64
   * @pattern ^[A-Za-z0-9_$]+$
   * @example 'safetyZone'
   */
  key: string;
  /**
   * Code of the tree data resource. Unique in the permission space.
   *
   * @example 'site'
   */
  resourceCode: string;
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
}

/** An application that the device limit can be applied to. */
export interface DeviceExclusiveValidScopeAppDataDto {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * Display name of the application.
   *
   * @example 'Halden Portal'
   */
  appName?: string;
  /**
   * URL of the application's logo.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/portal.png'
   */
  appLogo?: string;
  /** Whether this is the default application. */
  isDefault?: string | boolean;
}

/** Limit on devices. */
export interface DeviceRuleDto {
  /**
   * Most devices that a user may be online with at the same time.
   *
   * @minimum 0
   * @example 2
   */
  maxOnlineDevices: number;
}

/** One stretch of the custom fields of a tree data resource. */
export interface DnefPaginatedRespDto {
  /**
   * The `startIndex` to go on with, or -1 when there are no more fields.
   *
   * @minimum -1
   * @example -1
   */
  nextStartIndex: number;
  /** `true` when there are more fields, `false` when these are the last. */
  truncated: boolean;
  /** The fields; empty when there is none. */
  list: ExtendField[];
}

/** Rule on how many devices or IP addresses a user may be online with at the same time. */
export interface GetDeviceExclusiveRuleDataDto {
  /**
   * What is counted.
   *
   * - `disable`: Nothing; the rule is off.
   * - `condition:device`: The devices that a user is online with, told apart by their unique ID. `deviceRule` sets
   *   the limit.
   * - `condition:ip`: The IP addresses that a user is online from, by the latest sign-in. `ipRule` sets the limit.
   */
  rule: 'disable' | 'condition:device' | 'condition:ip' | (string & {});
  /** Limit on devices. It matters when `rule` is `condition:device`. */
  deviceRule?: DeviceRuleDto;
  /** Limit on IP addresses. It matters when `rule` is `condition:ip`. */
  ipRule?: IPRuleDto;
}

/** The device limit. */
export interface GetDeviceExclusiveRuleRespDto extends CommonResponseDto {
  /** The rule. */
  data: GetDeviceExclusiveRuleDataDto;
}

/** The applications that the device limit can be applied to. */
export interface GetDeviceExclusiveValidScopeAppRespDto extends CommonResponseDto {
  /** The applications; empty when there is none. */
  data: DeviceExclusiveValidScopeAppDataDto[];
}

/** An application that the device limit applies to. */
export interface GetDeviceExclusiveValidScopeDataDto {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * Display name of the application.
   *
   * @example 'Halden Portal'
   */
  appName?: string;
  /**
   * URL of the application's logo.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/portal.png'
   */
  appLogo?: string;
  /**
   * When the device limit was applied to the application.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  createdAt: string;
  /** Whether this is the default application. */
  isDefault?: boolean;
}

/** The applications that the device limit applies to. */
export interface GetDeviceExclusiveValidScopeRespDto extends CommonResponseDto {
  /** The applications; empty when there is none. */
  data: GetDeviceExclusiveValidScopeDataDto[];
}

/** A user, group or role that the device limit does not apply to. */
export interface GetDeviceExclusiveWhiteListDataDto {
  /**
   * Name of the user, group or role.
   *
   * @example 'Admin'
   */
  name?: string;
  /**
   * Code of the permission space that a role belongs to.
   *
   * @example 'default'
   */
  namePath?: string;
  /**
   * Who is exempt.
   *
   * - `USER`: A user.
   * - `GROUP`: The members of a group.
   * - `ROLE`: The users who hold a role.
   */
  targetType: 'USER' | 'GROUP' | 'ROLE' | (string & {});
  /**
   * ID of the user, group or role, depending on `targetType`.
   *
   * @example '6745c0de0a1b2c3d4e5fc001'
   */
  targetId: string;
  /**
   * URL of a picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/jonas.falk.png'
   */
  photo?: string;
  /**
   * When the exemption was added.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  createdAt: string;
}

/** Who is exempt from the device limit. */
export interface GetDeviceExclusiveWhiteListRespDto extends CommonResponseDto {
  /** The users, groups and roles; empty when there is none. */
  data: GetDeviceExclusiveWhiteListDataDto[];
}

/** Limit on IP addresses. */
export interface IPRuleDto {
  /**
   * Most IP addresses that a user may be online from at the same time.
   *
   * @minimum 0
   * @example 3
   */
  maxOnlineIPs: number;
}

/** Input of “List applications that can have a device limit”. */
export interface ListDeviceLimitEligibleApplicationsParams {
  /**
   * Text to search the applications for.
   *
   * @example 'Workshop'
   */
  keyword: string;
}

/** Custom fields of a tree data resource. */
export interface ListDnefPaginatedRespDto extends CommonResponseDto {
  /** The fields and where to go on. */
  data: DnefPaginatedRespDto;
}

/** Input of “List the custom fields of tree nodes”. */
export interface ListTreeNodeFieldsParams {
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * Code of the tree data resource. Unique in the permission space.
   *
   * @example 'site'
   */
  resourceCode: string;
  /**
   * Position of the first field to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   * @example 1
   */
  startIndex?: number;
  /**
   * How many fields to return at the most.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  maxSize?: number;
  /**
   * Text to search for in the keys and labels of the fields. Leave it out to return all.
   *
   * @example 'zone'
   */
  query?: string;
}

/** The applications that the device limit applies to. */
export interface SaveDeviceExclusiveValidScopeSettingsDto {
  /**
   * IDs of the applications.
   *
   * @example ['6745c0de0a1b2c3d4e5fa001', '6745c0de0a1b2c3d4e5fa002']
   */
  appIds: string[];
}

/** Rule on how many devices or IP addresses a user may be online with at the same time. */
export type UpdateDeviceExclusiveRuleDto = (
  | {
      /** Nothing. */
      rule: 'disable';
    }
  | {
      /** The devices that a user is online with. */
      rule: 'condition:device';
      deviceRule: DeviceRuleDto;
    }
  | {
      /** The IP addresses that a user is online from. */
      rule: 'condition:ip';
      ipRule: IPRuleDto;
    }
) & {
  /**
   * What is counted.
   *
   * - `disable`: Nothing; the rule is off.
   * - `condition:device`: The devices that a user is online with, told apart by their unique ID. `deviceRule` sets
   *   the limit.
   * - `condition:ip`: The IP addresses that a user is online from, by the latest sign-in. `ipRule` sets the limit.
   */
  rule: 'disable' | 'condition:device' | 'condition:ip';
  /** Limit on devices. It matters when `rule` is `condition:device`. */
  deviceRule?: DeviceRuleDto;
  /** Limit on IP addresses. It matters when `rule` is `condition:ip`. */
  ipRule?: IPRuleDto;
};

/** A custom field for the nodes of a tree data resource and what to change about it. */
export interface UpdateDnefReq {
  /**
   * Key of the field, of letters, digits, underscores and dollar signs. Nodes give their value under it.
   *
   * @minLength 1
   * @maxLength 64
   * @pattern ^[A-Za-z0-9_$]+$
   * @example 'safetyZone'
   */
  key: string;
  /**
   * Code of the tree data resource. Unique in the permission space.
   *
   * @example 'site'
   */
  resourceCode: string;
  /**
   * Code of the permission space that the data resource belongs to.
   *
   * @example 'workshop'
   */
  namespaceCode: string;
  /**
   * What the field is for.
   *
   * @example 'Safety zone that the bay lies in'
   */
  description?: string;
  /**
   * Label of the field.
   *
   * @example 'Safety zone'
   */
  label?: string;
  /** Settings of the field. Required for a field whose `valueType` is `SELECT`, otherwise not needed. */
  config?: Config;
}
