// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto, CustomFieldI18n } from './shared.ts';

/** How many fields there are. */
export interface CountCustomFieldsDto {
  /**
   * Number of fields on all pages together.
   *
   * @minimum 0
   * @example 18
   */
  all: number;
  /**
   * How many of them users see.
   *
   * @minimum 0
   * @example 4
   */
  userVisible: number;
  /**
   * How many of them administrators see.
   *
   * @minimum 0
   * @example 12
   */
  adminVisible: number;
}

/** A field of users, roles, groups or departments: a custom one or a built-in one of users. */
export interface CustomFieldDto {
  /**
   * What kind of object the field belongs to.
   *
   * - `USER`: A user.
   * - `ROLE`: A role.
   * - `GROUP`: A group.
   * - `DEPARTMENT`: A department.
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'DEPARTMENT' | (string & {});
  /**
   * When the custom field was created. Built-in fields have none.
   *
   * @format date-time
   * @example '2026-01-12T09:00:00.000Z'
   */
  createdAt?: string;
  /**
   * Type of the values. It is fixed once the field exists.
   *
   * - `STRING`: Text.
   * - `NUMBER`: A number.
   * - `DATETIME`: A date and time.
   * - `BOOLEAN`: Yes or no.
   * - `ENUM`: One of the options in `options`.
   */
  dataType: 'STRING' | 'NUMBER' | 'DATETIME' | 'BOOLEAN' | 'ENUM' | (string & {});
  /**
   * Key that names the field in data. It is fixed once the field exists.
   *
   * @example 'costCenter'
   */
  key: string;
  /**
   * Name of the field that people see.
   *
   * @example 'Cost center'
   */
  label: string;
  /**
   * What the field is for.
   *
   * @example 'The cost center that the user books on'
   */
  description?: string;
  /**
   * `true` when values are stored encrypted. Values from before encryption was switched on stay as they are. Once
   * set it cannot be changed.
   *
   * @default false
   */
  encrypted?: boolean;
  /**
   * `true` when no two objects may have the same value in the field. It counts only for `STRING` and `NUMBER`.
   *
   * @default false
   */
  isUnique: boolean;
  /**
   * `true` when users may edit the value themselves. Special fields such as phone number and email address still
   * ask for a verification first, for example by verification code.
   *
   * @default false
   */
  userEditable?: boolean;
  /**
   * Whether the console shows the field among the details of a user, a department or a role, whichever it belongs
   * to.
   *
   * @default true
   */
  visibleInAdminConsole: boolean;
  /**
   * Whether users see the field in the user center. Responses of the API carry it either way.
   *
   * @default true
   */
  visibleInUserCenter?: boolean;
  /** Label of the field in other languages. */
  i18n?: CustomFieldI18n;
  /**
   * The options to choose from. Only for the `ENUM` type.
   *
   * @example [{ value: 'day', label: 'Day' }, { value: 'night', label: 'Night' }]
   */
  options?: CustomFieldSelectOption[];
}

/** Fields of users, roles or departments. */
export interface CustomFieldListRespDto extends CommonResponseDto {
  /** The fields; empty when there is none. */
  data: CustomFieldDto[];
}

/** An option of a field whose value is chosen from a list. */
export interface CustomFieldSelectOption {
  /**
   * Value that is stored when the option is chosen.
   *
   * @example 'day'
   */
  value: string;
  /**
   * Text that people choose.
   *
   * @example 'Day'
   */
  label: string;
}

/** A custom field to delete. */
export interface DeleteCustomFieldDto {
  /**
   * What kind of object the field belongs to.
   *
   * - `USER`: A user.
   * - `ROLE`: A role.
   * - `GROUP`: A group.
   * - `DEPARTMENT`: A department.
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'DEPARTMENT';
  /**
   * Key of the custom field. Built-in fields cannot be deleted.
   *
   * @example 'costCenter'
   */
  key: string;
}

/** The custom fields to delete. */
export interface DeleteCustomFieldsReqDto {
  /**
   * The fields to delete, each named by its kind of object and its key.
   *
   * @minItems 1
   * @maxItems 50
   */
  list: DeleteCustomFieldDto[];
  /**
   * ID of the tenant that the fields belong to.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
}

/** Input of “Get values of custom fields”. */
export interface GetCustomDataParams {
  /**
   * ID of the tenant that the object belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
  /**
   * What kind of object it is about.
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
   * Identifies the object, depending on `targetType`:
   *
   * - a user by its ID
   * - a role by its code, together with `namespace`
   * - a group by its code
   * - a department by its ID
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  targetIdentifier: string;
  /**
   * Code of the permission space that the role belongs to. Needed when `targetType` is `ROLE`, otherwise ignored.
   *
   * @example 'default'
   */
  namespace?: string;
}

/** Values of custom fields. */
export interface GetCustomDataRespDto extends CommonResponseDto {
  /**
   * The values, by field key.
   *
   * @example { costCenter: 'R-200', badge: 'HR-1042' }
   */
  data: Record<string, unknown>;
}

/** Input of “Get the custom fields of a kind of object”. */
export interface GetCustomFieldsParams {
  /**
   * What kind of object the fields belong to. `GROUP` is not supported here yet.
   *
   * - `USER`: Users.
   * - `ROLE`: Roles.
   * - `GROUP`: Groups. Not supported here yet.
   * - `DEPARTMENT`: Departments.
   *
   * @example 'USER'
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'DEPARTMENT';
  /**
   * ID of the tenant whose custom fields to return. Omit it for those of the user pool.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** Fields, page by page. */
export interface ListCistomFieldsResDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: ListCustomFieldsDto;
}

/**
 * One page of fields, and how many there are. The remaining properties repeat filters of the request: earlier
 * typings of this response named them, so do not count on them.
 */
export interface ListCustomFieldsDto {
  /** How many fields there are, on all pages together. */
  count: CountCustomFieldsDto;
  /** The fields on this page; empty when there is none. */
  list: CustomFieldDto[];
  /**
   * Kind of object whose fields were asked for, as given in the request.
   *
   * @example 'USER'
   * @deprecated
   */
  targetType?: string;
  /**
   * Type of value that the fields were narrowed down to.
   *
   * @example 'STRING'
   * @deprecated
   */
  dataType?: string;
  /**
   * ID of the tenant whose fields were asked for.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   * @deprecated
   */
  tenantId?: string;
  /**
   * The page returned, counted from 1.
   *
   * @minimum 1
   * @example 1
   * @deprecated
   */
  page?: number;
  /**
   * Number of fields on a page.
   *
   * @minimum 1
   * @example 10
   * @deprecated
   */
  limit?: number;
  /**
   * Whether only fields that users see were asked for.
   *
   * @deprecated
   */
  userVisible?: boolean;
  /**
   * Whether only fields that administrators see were asked for.
   *
   * @deprecated
   */
  adminVisible?: boolean;
  /**
   * Whether only fields under access control were asked for.
   *
   * @deprecated
   */
  accessControl?: boolean;
  /**
   * The text searched for.
   *
   * @example 'cost'
   * @deprecated
   */
  keyword?: string;
  /**
   * The language searched in.
   *
   * @example 'en-US'
   * @deprecated
   */
  lang?: string;
}

/** Input of “List and search custom fields”. */
export interface ListCustomFieldsParams {
  /**
   * What kind of object the fields belong to. `GROUP` is not supported here yet.
   *
   * - `USER`: Users.
   * - `ROLE`: Roles.
   * - `GROUP`: Groups. Not supported here yet.
   * - `DEPARTMENT`: Departments.
   *
   * @example 'USER'
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'DEPARTMENT';
  /**
   * Returns only fields with this type of value.
   *
   * - `STRING`: Text.
   * - `NUMBER`: Numbers.
   * - `DATETIME`: Dates and times.
   * - `BOOLEAN`: Yes or no.
   * - `OBJECT`: Objects.
   * - `SELECT`: One of a list of options.
   *
   * @example 'STRING'
   */
  dataType: 'STRING' | 'NUMBER' | 'DATETIME' | 'BOOLEAN' | 'OBJECT' | 'SELECT';
  /**
   * ID of the tenant whose fields to return. Omit it for those of the user pool.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
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
  /** `true` for only the fields that users see, `false` for only those that they do not see. */
  userVisible?: boolean;
  /** `true` for only the fields that administrators see, `false` for only those that they do not see. */
  adminVisible?: boolean;
  /** `true` for only the fields that are under access control, `false` for only those that are not. */
  accessControl?: boolean;
  /**
   * Returns only fields that match this text. Omit it for all fields.
   *
   * @example 'cost'
   */
  keyword?: string;
  /**
   * Language in which `keyword` is searched. It matters only together with `keyword`.
   *
   * @example 'en-US'
   */
  lang?: string;
}

/** Input of “List and search built-in fields”. */
export interface ListUserBaseFieldsParams {
  /**
   * What kind of object the fields belong to. `GROUP` is not supported here yet.
   *
   * - `USER`: Users.
   * - `ROLE`: Roles.
   * - `GROUP`: Groups. Not supported here yet.
   * - `DEPARTMENT`: Departments.
   *
   * @example 'USER'
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'DEPARTMENT';
  /**
   * Returns only fields with this type of value.
   *
   * - `STRING`: Text.
   * - `NUMBER`: Numbers.
   * - `DATETIME`: Dates and times.
   * - `BOOLEAN`: Yes or no.
   * - `OBJECT`: Objects.
   * - `SELECT`: One of a list of options.
   *
   * @example 'STRING'
   */
  dataType: 'STRING' | 'NUMBER' | 'DATETIME' | 'BOOLEAN' | 'OBJECT' | 'SELECT';
  /**
   * ID of the tenant whose fields to return. Omit it for those of the user pool.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
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
  /** `true` for only the fields that users see, `false` for only those that they do not see. */
  userVisible?: boolean;
  /** `true` for only the fields that administrators see, `false` for only those that they do not see. */
  adminVisible?: boolean;
  /** `true` for only the fields that are under access control, `false` for only those that are not. */
  accessControl?: boolean;
  /**
   * Returns only fields that match this text. Omit it for all fields.
   *
   * @example 'cost'
   */
  keyword?: string;
  /**
   * Language in which `keyword` is searched. It matters only together with `keyword`.
   *
   * @example 'en-US'
   */
  lang?: string;
}

/** A custom field and the value to give it. */
export interface SetCustomDataDto {
  /**
   * ID of the tenant that the object belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /**
   * Key of the custom field.
   *
   * @example 'costCenter'
   */
  key: string;
  /**
   * The value. It must fit the `dataType` of the field.
   *
   * @example 'R-200'
   */
  value: string | number | boolean | unknown[] | Record<string, unknown>;
}

/** An object and the values to give its custom fields. */
export interface SetCustomDataReqDto {
  /**
   * ID of the tenant that the object belongs to. Leave it out for an object of the user pool.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /**
   * What kind of object it is about.
   *
   * - `USER`: A user.
   * - `ROLE`: A role.
   * - `GROUP`: A group.
   * - `DEPARTMENT`: A department.
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'DEPARTMENT';
  /**
   * Identifies the object, depending on `targetType`:
   *
   * - a user by its ID
   * - a role by its code, together with `namespace`
   * - a group by its code
   * - a department by its ID
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  targetIdentifier: string;
  /**
   * Code of the permission space that the role belongs to. Needed when `targetType` is `ROLE`, otherwise ignored.
   *
   * @example 'default'
   */
  namespace?: string;
  /**
   * The values to set, one entry for each custom field. Fields that are left out keep their value.
   *
   * @minItems 1
   * @maxItems 50
   */
  list: SetCustomDataDto[];
}

/** A custom field and its settings. */
export interface SetCustomFieldDto {
  /**
   * What kind of object the field belongs to.
   *
   * - `USER`: A user.
   * - `ROLE`: A role.
   * - `GROUP`: A group.
   * - `DEPARTMENT`: A department.
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'DEPARTMENT';
  /**
   * Key that names the field in data. A key that does not exist yet creates the field, one that exists changes it.
   * It must differ from the keys of built-in fields.
   *
   * @example 'costCenter'
   */
  key: string;
  /**
   * Type of the values. It is fixed once the field exists.
   *
   * - `STRING`: Text.
   * - `NUMBER`: A number.
   * - `DATETIME`: A date and time.
   * - `BOOLEAN`: Yes or no.
   * - `ENUM`: One of the options in `options`.
   */
  dataType?: 'STRING' | 'NUMBER' | 'DATETIME' | 'BOOLEAN' | 'ENUM';
  /**
   * Name of the field that people see.
   *
   * @example 'Cost center'
   */
  label?: string;
  /**
   * What the field is for.
   *
   * @example 'The cost center that the user books on'
   */
  description?: string;
  /**
   * `true` to store new values encrypted. Values that are already there stay as they are. Once set it cannot be
   * changed.
   */
  encrypted?: boolean;
  /**
   * `true` to check that no two objects have the same value in the field. It counts only for `STRING` and
   * `NUMBER`.
   */
  isUnique?: boolean;
  /** `true` to let users edit the value themselves. */
  userEditable?: boolean;
  /**
   * Whether the console shows the field among the details of a user, a department or a role, whichever it belongs
   * to.
   */
  visibleInAdminConsole?: boolean;
  /** Whether users see the field in the user center. Responses of the API carry it either way. */
  visibleInUserCenter?: boolean;
  /**
   * Rules that a value must satisfy, as an array of rules.
   *
   * @example [{ type: 'UNIQUE', content: '', error: 'This cost center is taken' }]
   */
  validateRules?:
    | {
        /**
         * Kind of check, for example `UNIQUE` for a value that no other object has.
         *
         * @example 'UNIQUE'
         */
        type?: string;
        /**
         * What the check needs beside its kind. Empty for `UNIQUE`.
         *
         * @example ''
         */
        content?: string;
        /**
         * What to tell a person whose value breaks the rule.
         *
         * @example 'This cost center is taken'
         */
        error?: string;
      }[]
    | Record<string, unknown>;
  /**
   * IDs of the applications that the field is for.
   *
   * @example ['6745c0de0a1b2c3d4e5fa001']
   */
  appIds?: string[];
  /** `true` to mask the value where it is shown. */
  desensitization?: boolean;
  /**
   * The options to choose from. Only for the `ENUM` type.
   *
   * @example [{ value: 'day', label: 'Day' }, { value: 'night', label: 'Night' }]
   */
  options?: CustomFieldSelectOption[];
  /** Label of the field in other languages. */
  i18n?: CustomFieldI18n;
}

/** The custom fields to create or change. */
export interface SetCustomFieldsReqDto {
  /**
   * The fields to create or change.
   *
   * @minItems 1
   * @maxItems 50
   */
  list: SetCustomFieldDto[];
  /**
   * ID of the tenant that the fields belong to. Leave it out for fields of the user pool.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** A built-in user field and its new settings. */
export interface SetUserBaseFieldDto {
  /**
   * Key of the built-in field.
   *
   * @example 'nickname'
   */
  key: string;
  /**
   * Name of the field that people see.
   *
   * @example 'Nickname'
   */
  label?: string;
  /**
   * What the field is for.
   *
   * @example 'Name that the user likes to be called'
   */
  description?: string;
  /** `true` to let users edit the value themselves. */
  userEditable?: boolean;
  /** Whether the console shows the field among the details of a user. */
  visibleInAdminConsole?: boolean;
  /** Whether users see the field in the user center. Responses of the API carry it either way. */
  visibleInUserCenter?: boolean;
  /** Label of the field in other languages. */
  i18n?: CustomFieldI18n;
}

/** The built-in user fields to change. */
export interface SetUserBaseFieldsReqDto {
  /**
   * The settings to change, one entry for each built-in field. Fields that are left out stay as they are.
   *
   * @minItems 1
   * @maxItems 50
   */
  list: SetUserBaseFieldDto[];
}
