// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** The value of one field in a row. */
export interface CellDto {
  /**
   * ID of the field.
   *
   * @example '6745c0de0a1b2c3d4e5ff101'
   */
  fieldId: string;
  /**
   * The value. Its type follows from the type of the field.
   *
   * @example 'GOT-01'
   */
  value: string | number | boolean | unknown[] | Record<string, unknown> | null;
}

/** Compares a field with a value. */
export interface Condition {
  /**
   * Key of the field.
   *
   * @example 'robotCount'
   */
  key: string;
  /**
   * Value to compare the field with; a list of values for `in`.
   *
   * @example 10
   */
  value: string | number | boolean | unknown[] | Record<string, unknown>;
  /**
   * How the field and the value are compared.
   *
   * - `eq`: The field equals the value.
   * - `ne`: The field differs from the value.
   * - `co`: The field contains the value.
   * - `gt`: The field is greater than the value.
   * - `lt`: The field is less than the value.
   * - `lte`: The field is less than the value or equal to it.
   * - `gte`: The field is greater than the value or equal to it.
   * - `in`: The field is one of the values.
   */
  operator: 'eq' | 'ne' | 'co' | 'gt' | 'lt' | 'lte' | 'gte' | 'in' | (string & {});
}

/** The row to copy relations from and the row that gets them. */
export interface CopyRowRelationDto {
  /**
   * ID of the row that gets the relations.
   *
   * @example '6745c0de0a1b2c3d4e5ff202'
   */
  relationRowId: string;
  /**
   * ID of the row whose relations are copied.
   *
   * @example '6745c0de0a1b2c3d4e5ff201'
   */
  rowId: string;
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
}

/** A data object to create. */
export interface CreateFunctionModelDto {
  /**
   * Name of the data object that people see.
   *
   * @example 'Customer sites'
   */
  name: string;
  /**
   * What the data object is for.
   *
   * @example 'Places where our robots work'
   */
  description: string | null;
  /**
   * What the data object holds: `custom` for data of your own.
   *
   * - `ueba`: Events for user and entity behavior analytics (UEBA).
   * - `user`: Users.
   * - `post`: Positions.
   * - `group`: Groups.
   * - `department`: Departments, as a tree.
   * - `organization`: Organizations.
   * - `device`: Devices.
   * - `device_rely`: Data about devices.
   * - `custom`: Data of your own.
   */
  type: 'ueba' | 'user' | 'post' | 'group' | 'department' | 'organization' | 'device' | 'device_rely' | 'custom';
  /**
   * How the rows are arranged.
   *
   * - `list`: Side by side.
   * - `tree`: As a tree, each row below another.
   *
   * @default 'list'
   */
  dataType?: 'list' | 'tree';
  /**
   * `true` to switch the data object on.
   *
   * @default true
   */
  enable: boolean | null;
  /**
   * Key of the console menu to put the data object under.
   *
   * @example 'users'
   */
  parentKey: string;
}

/** A field to add to a data object. */
export interface CreateFunctionModelFieldDto {
  /**
   * ID of the data object to add the field to.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * Name of the field that people see.
   *
   * @example 'Site code'
   */
  name: string;
  /**
   * Name of the field in data and in search conditions. It cannot be changed later.
   *
   * @example 'siteCode'
   */
  key: string;
  /**
   * Kind of values. It cannot be changed later. Responses give it as a number.
   *
   * - `Text`: A line of text, `1` in responses.
   * - `Textarea`: A text of several lines, `2` in responses.
   * - `Number`: A number, `3` in responses.
   * - `Boolean`: Yes or no, `4` in responses.
   * - `Date`: A date, `5` in responses.
   * - `Enum`: One of the options in `dropDown`, `6` in responses.
   * - `Relation`: A relation to other data, `7` in responses.
   * - `ReverseRelation`: A relation seen from the other end, `8` in responses.
   * - `Array`: A list of values.
   */
  type: 'Text' | 'Textarea' | 'Number' | 'Boolean' | 'Date' | 'Enum' | 'Relation' | 'ReverseRelation' | 'Array';
  /** Whether the console shows the field. */
  show: boolean;
  /** Whether the values of the field can be edited. */
  editable: boolean;
  /**
   * Hint for people who fill in the field.
   *
   * @example 'The code on the delivery note, such as GOT-01'
   */
  help: string;
  /**
   * Value that a new row gets when it brings none. `null` for none.
   *
   * @example 'GOT-01'
   */
  default: string | number | boolean | unknown[] | Record<string, unknown> | null;
  /** `true` when every row must have a value in the field. */
  require: boolean;
  /**
   * `true` when no two rows may have the same value in the field. Only unique fields can be used with
   * `getDataObjectRowByValue`.
   */
  unique: boolean;
  /**
   * Largest number of characters in a text. `null` for no limit and for fields that hold no text.
   *
   * @minimum 0
   * @example 16
   */
  maxLength: number | null;
  /**
   * Largest number for a `Number` field; end of the period, as a timestamp, for a `Date` field. `null` for no
   * limit and for other fields.
   *
   * @example 100
   */
  max: number | null;
  /**
   * Smallest number for a `Number` field; start of the period, as a timestamp, for a `Date` field. `null` for no
   * limit and for other fields.
   *
   * @example 0
   */
  min: number | null;
  /**
   * Regular expression that a text must match. `null` for none.
   *
   * @example '^[A-Z]{3}-[0-9]{2}$'
   */
  regexp: string | null;
  /**
   * How the console shows the value. It has no effect on the value itself.
   *
   * - `0`: As it is.
   * - `31`: A number with one decimal.
   * - `32`: A number with two decimals.
   * - `33`: A number with three decimals.
   * - `34`: A number with four decimals.
   * - `35`: A number with thousands separators.
   * - `36`: A number with thousands separators and decimals.
   * - `37`: A percentage.
   * - `38`: A percentage with decimals.
   * - `50`: A date and time as `YYYY/MM/DD HH:mm:ss`.
   * - `51`: A date as `YYYY/MM/DD`.
   * - `52`: A date and time as `YYYY/MM/DD HH:mm`.
   * - `53`: A date as `YYYY-MM-DD`.
   * - `54`: A date and time as `YYYY-MM-DD HH:mm`.
   * - `55`: A day as `MM-DD`.
   * - `56`: A date as `MM/DD/YYYY`.
   * - `57`: A date as `DD/MM/YYYY`.
   */
  format: 0 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57;
  /**
   * An option of an `Enum` field. `null` for other fields. For several options, go on with
   * `updateDataObjectField`, which takes a list.
   *
   * @example { key: 'indoor', label: 'Indoors' }
   */
  dropDown: DropDownItemDto | null;
  /**
   * `true` to search the field loosely when rows are searched by keyword.
   *
   * @default false
   */
  fuzzySearch: boolean;
  /**
   * `true` to let users sign in with the value of the field. It matters only in the data object of users.
   *
   * @default false
   */
  forLogin: boolean;
  /**
   * ID of the data object that the field relates to. `null` for fields that are no relation.
   *
   * @example '6745c0de0a1b2c3d4e5ff002'
   */
  relationType: string | null;
  /**
   * `true` to let a row relate to several others through the field, `false` to one at most.
   *
   * @default false
   */
  relationMultiple: boolean;
  /**
   * Key of the field of the related data object whose value stands for the related row. `null` for fields that are
   * no relation.
   *
   * @example 'username'
   */
  relationShowKey: string | null;
  /** The rows of the related data object that may be chosen. `null` for all, and for fields that are no relation. */
  relationOptionalRange: Condition | null;
  /**
   * Whether users see the field in the user center. It matters only in the data object of users.
   *
   * @default false
   */
  userVisible: boolean;
}

/** A custom operation to add to a data object. */
export interface CreateOperateModelDto {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * What the operation does: `openPage` opens a web page.
   *
   * @example 'openPage'
   */
  operateKey: string;
  /**
   * Name of the operation that people see.
   *
   * @example 'Open the site map'
   */
  operateName: string;
  /**
   * Settings of the operation, depending on `operateKey`.
   *
   * @example { url: 'https://portal.halden.example/sites/map' }
   */
  config: Record<string, unknown>;
  /**
   * Icon of the operation.
   *
   * @format uri
   * @example 'https://files.halden.example/icons/map.png'
   */
  icon: string;
  /** `true` to show the operation in the console. */
  show: boolean;
}

/** A row, one of its relation fields, and what to relate the row to. */
export interface CreateRelationValueDto {
  /**
   * ID of the data object that the row belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * ID of the relation field that holds the link, from `listDataObjectFields`.
   *
   * @example '6745c0de0a1b2c3d4e5ff103'
   */
  fieldId: string;
  /**
   * ID of the row to relate to other data.
   *
   * @example '6745c0de0a1b2c3d4e5ff201'
   */
  rowId: string;
  /**
   * IDs of the data to relate the row to, for example of users or of rows of another data object.
   *
   * @example ['6745c0de0a1b2c3d4e5f6002', '6745c0de0a1b2c3d4e5f6003']
   */
  valueList: string[];
}

/** A row to add to a data object. */
export interface CreateRowDto {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * An ID of your own for the row. Without it GenAuth makes one.
   *
   * @maxLength 32
   * @example 'site-got-01'
   */
  rowId?: string;
  /**
   * Values of the row, by field key.
   *
   * @example { siteCode: 'GOT-01', robotCount: 12 }
   */
  data: Record<string, unknown>;
}

/** A user behavior event to record. */
export interface CreateUEBADto {
  /**
   * ID of the data object that takes the event. Without it the first one of type `ueba` is used.
   *
   * @example '6745c0de0a1b2c3d4e5ff003'
   */
  modelId?: string;
  /**
   * The event. It may carry properties of your own beside these.
   *
   * @example { appId: '6745c0de0a1b2c3d4e5fa001', timestamp: 1772439330000, ip: '203.0.113.24', originalIdentity: '6745c0de0a1b2c3d4e5f6001', behaviorType: 'login', actionType: 'Read', workshop: 'Göteborg' }
   */
  data: {
    [key: string]: unknown;
    /**
     * ID of the application in which it happened.
     *
     * @example '6745c0de0a1b2c3d4e5fa001'
     */
    appId?: string;
    /**
     * When it happened, in milliseconds since the Unix epoch.
     *
     * @minimum 0
     * @example 1772439330000
     */
    timestamp?: number;
    /**
     * IP address that the user came from.
     *
     * @example '203.0.113.24'
     */
    ip?: string;
    /**
     * User agent of the browser, as the browser sent it.
     *
     * @example 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
     */
    ua?: string;
    /**
     * What identifies the user in the system where it happened.
     *
     * @example '6745c0de0a1b2c3d4e5f6001'
     */
    originalIdentity?: string;
    /**
     * Kind of behavior, for example `login`.
     *
     * @example 'login'
     */
    behaviorType?: string;
    /**
     * Kind of access, for example `Read`.
     *
     * @example 'Read'
     */
    actionType?: string;
    /**
     * How the user signed in, for example `wechat`.
     *
     * @example 'password'
     */
    loginType?: string;
  };
}

/** The event that was recorded. */
export interface CreateUEBARespDto extends CommonResponseDto {
  /** What was recorded. */
  data: Record<string, unknown>;
}

/** An option of an `Enum` field. */
export interface DropDownItemDto {
  /**
   * Value that a row holds when the option is chosen.
   *
   * @example 'indoor'
   */
  key: string;
  /**
   * Text that people choose.
   *
   * @example 'Indoors'
   */
  label: string;
}

/** A relation field and the fields of the related data to return with it. */
export interface Expand {
  /**
   * Key of the relation field.
   *
   * @example 'technician'
   */
  field: string;
  /**
   * Keys of the fields of the related data to return.
   *
   * @example ['name', 'email']
   */
  select: string[];
}

/** Which data object to export. */
export interface ExportMetadataDto {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
}

/** Which rows of which data object to export. */
export interface ExportModelDto {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * IDs of the rows to export.
   *
   * @example ['6745c0de0a1b2c3d4e5ff201', '6745c0de0a1b2c3d4e5ff202']
   */
  idList: string[];
}

/** Which rows of a data object to return, in what order and with which related data. */
export interface FilterDto {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * Text to search for in the fields that allow a loose search. Leave it out to get all rows that meet the other
   * conditions.
   *
   * @example 'GOT'
   */
  keywords?: string;
  /**
   * How several conditions combine.
   *
   * - `and`: A row must meet all conditions.
   * - `or`: A row must meet at least one condition.
   *
   * @example 'and'
   */
  conjunction?: 'and' | 'or';
  /** Conditions on fields. `conjunction` says how they combine. */
  conditions?: Condition[];
  /**
   * Fields to sort by, the most important first. Each item maps one field key to a direction.
   *
   * @example [{ siteCode: 'asc' }, { robotCount: 'desc' }]
   */
  sort?: Record<string, 'asc' | 'desc'>[];
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * Number of rows on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
  /**
   * `true` to return everything at once instead of one page. It works only to get the child nodes in a data object
   * with a tree structure.
   *
   * @default false
   */
  fetchAll?: boolean;
  /**
   * `true` to return the full path of each node. It works only in a data object with a tree structure.
   *
   * @default false
   */
  withPath?: boolean;
  /**
   * `true` to name the values in the response by field ID, `false` to name them by field key.
   *
   * @default false
   */
  showFieldId?: boolean;
  /**
   * `true` to return, for each relation, the first three of the related data.
   *
   * @default false
   */
  previewRelation?: boolean;
  /**
   * `true` to return the related users with their details. Other related data has none so far.
   *
   * @default false
   */
  getRelationFieldDetail?: boolean;
  /** Searches only the rows that this row is related to through the field given here. */
  scope?: ScopeDto;
  /** Filters the rows by their relation to the row given here. */
  filterRelation?: ScopeDto;
  /** Relation fields whose related data to return in detail. */
  expand?: Expand[];
  /** `true` to return the data that the related data relates to as well. */
  getNestData?: boolean;
}

/** The fields of a data object. */
export interface FunctionFieldListResDto extends CommonResponseDto {
  /** The fields; empty when the data object has none. */
  data: FunctionModelFieldDto[];
}

/** A data object: a table of rows, with fields for columns. */
export interface FunctionModelDto {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  id: string;
  /**
   * ID of the user pool that the data object belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userPoolId: string;
  /**
   * Name of the data object that people see.
   *
   * @example 'Customer sites'
   */
  name: string;
  /**
   * What the data object is for.
   *
   * @example 'Places where our robots work'
   */
  description: string | null;
  /**
   * How the rows are arranged.
   *
   * - `list`: Side by side.
   * - `tree`: As a tree, each row below another.
   *
   * @default 'list'
   */
  dataType: 'list' | 'tree' | (string & {});
  /** `true` when the data object is on. */
  enable: boolean;
  /**
   * Key of the console menu that the data object appears under.
   *
   * @example 'users'
   */
  parentKey: string;
  /**
   * When the data object was created.
   *
   * @format date-time
   * @example '2026-02-02T09:00:00.000Z'
   */
  createdAt: string;
  /**
   * When the settings of the data object last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt: string;
  /**
   * What the data object holds.
   *
   * - `ueba`: Events for user and entity behavior analytics (UEBA).
   * - `user`: Users.
   * - `post`: Positions.
   * - `group`: Groups.
   * - `department`: Departments, as a tree.
   * - `organization`: Organizations.
   * - `device`: Devices.
   * - `device_rely`: Data about devices.
   * - `custom`: Data of your own.
   */
  type:
    | 'ueba'
    | 'user'
    | 'post'
    | 'group'
    | 'department'
    | 'organization'
    | 'device'
    | 'device_rely'
    | 'custom'
    | (string & {});
  /**
   * Order in which the console shows the fields.
   *
   * @example []
   */
  fieldOrder: string[] | string;
  /**
   * Layout of the page that shows one row in the console.
   *
   * @example {}
   */
  config: Record<string, unknown>;
}

/** A field of a data object. */
export interface FunctionModelFieldDto {
  /**
   * ID of the field.
   *
   * @example '6745c0de0a1b2c3d4e5ff101'
   */
  id: string;
  /**
   * ID of the data object that the field belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * Name of the field that people see.
   *
   * @example 'Site code'
   */
  name: string;
  /**
   * Name of the field in data and in search conditions. Unique in the data object.
   *
   * @example 'siteCode'
   */
  key: string;
  /**
   * Kind of values, as a number. Requests name the kinds by words.
   *
   * - `1`: A line of text, `Text` in requests.
   * - `2`: A text of several lines, `Textarea` in requests.
   * - `3`: A number, `Number` in requests.
   * - `4`: Yes or no, `Boolean` in requests.
   * - `5`: A date, `Date` in requests.
   * - `6`: One of a list of options, `Enum` in requests.
   * - `7`: A relation to other data, `Relation` in requests.
   * - `8`: A relation seen from the other end, `ReverseRelation` in requests.
   */
  type: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {});
  /** Whether the console shows the field. */
  show: boolean;
  /** Whether the values of the field can be edited. */
  editable: boolean;
  /**
   * Hint for people who fill in the field.
   *
   * @example 'The code on the delivery note, such as GOT-01'
   */
  help: string;
  /**
   * Value that a new row gets when it brings none. `null` for none.
   *
   * @example 'GOT-01'
   */
  default: string | null;
  /** `true` when every row must have a value in the field. */
  require: boolean;
  /**
   * `true` when no two rows may have the same value in the field. Only unique fields can be used with
   * `getDataObjectRowByValue`.
   */
  unique: boolean;
  /**
   * Largest number of characters in a text. `null` for no limit and for fields that hold no text.
   *
   * @minimum 0
   * @example 16
   */
  maxLength: number | null;
  /**
   * Largest number for a `Number` field; end of the period, as a timestamp, for a `Date` field. `null` for no
   * limit and for other fields.
   *
   * @example 100
   */
  max: number | null;
  /**
   * Smallest number for a `Number` field; start of the period, as a timestamp, for a `Date` field. `null` for no
   * limit and for other fields.
   *
   * @example 0
   */
  min: number | null;
  /**
   * Regular expression that a text must match. `null` for none.
   *
   * @example '^[A-Z]{3}-[0-9]{2}$'
   */
  regexp: string | null;
  /**
   * How the console shows the value. It has no effect on the value itself.
   *
   * - `0`: As it is.
   * - `31`: A number with one decimal.
   * - `32`: A number with two decimals.
   * - `33`: A number with three decimals.
   * - `34`: A number with four decimals.
   * - `35`: A number with thousands separators.
   * - `36`: A number with thousands separators and decimals.
   * - `37`: A percentage.
   * - `38`: A percentage with decimals.
   * - `50`: A date and time as `YYYY/MM/DD HH:mm:ss`.
   * - `51`: A date as `YYYY/MM/DD`.
   * - `52`: A date and time as `YYYY/MM/DD HH:mm`.
   * - `53`: A date as `YYYY-MM-DD`.
   * - `54`: A date and time as `YYYY-MM-DD HH:mm`.
   * - `55`: A day as `MM-DD`.
   * - `56`: A date as `MM/DD/YYYY`.
   * - `57`: A date as `DD/MM/YYYY`.
   */
  format: 0 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | (number & {});
  /**
   * The options of an `Enum` field. `null` for other fields.
   *
   * @example [{ key: 'indoor', label: 'Indoors' }]
   */
  dropDown: DropDownItemDto[] | number | null;
  /**
   * ID of the data object that the field relates to. `null` for fields that are no relation.
   *
   * @example '6745c0de0a1b2c3d4e5ff002'
   */
  relationType: string | null;
  /** `true` when a row may relate to several others through the field, `false` when to one at most. */
  relationMultiple: boolean;
  /**
   * Key of the field of the related data object whose value stands for the related row. `null` for fields that are
   * no relation.
   *
   * @example 'username'
   */
  relationShowKey: string | null;
  /** The rows of the related data object that may be chosen. `null` for all, and for fields that are no relation. */
  relationOptionalRange: RelationOptionalRange | null;
  /** Whether users see the field in the user center. It matters only in the data object of users. */
  userVisible: boolean;
}

/** Which field of which data object to act on. */
export interface FunctionModelFieldIdDto {
  /**
   * ID of the field to delete, from `listDataObjectFields`.
   *
   * @example '6745c0de0a1b2c3d4e5ff101'
   */
  id: string;
  /**
   * ID of the data object that the field belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
}

/** One field of a data object. */
export interface FunctionModelFieldResDto extends CommonResponseDto {
  /** The field. */
  data: FunctionModelFieldDto;
}

/** Which data object to act on. */
export interface FunctionModelIdDto {
  /**
   * ID of the data object. The console shows it on the page of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  id: string;
}

/** The data objects of a user pool. */
export interface FunctionModelListDto {
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
  /** The data objects, both built-in ones and your own. */
  list: FunctionModelDto[];
}

/** Which custom operation of which data object to act on. */
export interface FunctionModelOperateIdDto {
  /**
   * ID of the operation.
   *
   * @example '6745c0de0a1b2c3d4e5ff301'
   */
  id: string;
  /**
   * ID of the data object that the operation belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * Parameters of your own for this one execution. Only executing uses them; send `{}` otherwise.
   *
   * @example { zoom: 12 }
   */
  customConfig: Record<string, unknown>;
  /**
   * ID of the field that the operation belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5ff103'
   */
  fieldId?: string;
}

/** One data object. */
export interface FunctionModelResDto extends CommonResponseDto {
  /** The data object. */
  data: FunctionModelDto;
}

/** Rows of a data object. */
export interface FunctionModelValueListDto {
  /**
   * Number of rows that match, on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /**
   * The rows.
   *
   * @example [{ id: '6745c0de0a1b2c3d4e5ff201', siteCode: 'GOT-01', robotCount: 12 }]
   */
  list: Record<string, unknown>[];
}

/** Rows of a data object, with their number. */
export interface FunctionModelValueListResDto extends CommonResponseDto {
  /** The rows and their number. */
  data: FunctionModelValueListDto;
}

/** One row of a data object. */
export interface FunctionModelValueResDto extends CommonResponseDto {
  /** The row. */
  data: RowDto;
}

/** One batch of rows. */
export interface GetAllRowByScrollidDto {
  /**
   * Send it to get the next batch.
   *
   * @example 'c2Nyb2xsLTE'
   */
  scrollId: string;
  /**
   * The rows of this batch; empty when there are no more.
   *
   * @example [{ id: '6745c0de0a1b2c3d4e5ff201', siteCode: 'GOT-01', robotCount: 12 }]
   */
  list: (Record<string, unknown> | string)[];
}

/** Rows, batch by batch. */
export interface GetAllRowByScrollidResDto extends CommonResponseDto {
  /** The next rows, and the ID to get the ones after them with. */
  data: GetAllRowByScrollidDto;
}

/** Which rows of a data object to return. */
export interface GetAllRowDto {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * How several conditions combine.
   *
   * - `and`: A row must meet all conditions.
   * - `or`: A row must meet at least one condition.
   *
   * @example 'and'
   */
  conjunction?: 'and' | 'or';
  /** Conditions on fields. `conjunction` says how they combine. Without conditions every row is returned. */
  conditions?: Condition[];
}

/** Which batch of rows to return. */
export interface GetAllRowVyScrollidDto {
  /**
   * Number of rows in a batch; 500 is the usual size.
   *
   * @minimum 1
   * @maximum 5000
   * @default 500
   * @example 500
   */
  size: number;
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * The `scrollId` of the batch before. Leave it out for the first batch.
   *
   * @example 'c2Nyb2xsLTE'
   */
  scrollId?: string;
  /**
   * ID of the row to look for.
   *
   * @example '6745c0de0a1b2c3d4e5ff201'
   */
  id?: string;
  /**
   * Values that fields must have, by field key.
   *
   * @example { siteCode: 'GOT-01' }
   */
  query?: Record<string, unknown>;
  /** `true` to return details of the related data. Off by default. */
  getRelationDetails?: boolean;
}

/** Input of “Get the import template of a data object”. */
export interface GetDataObjectImportTemplateParams {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
}

/** Input of “Get a data object”. */
export interface GetDataObjectParams {
  /**
   * ID of the data object. The console shows it on the page of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  id: string;
}

export interface GetDataObjectRelationInfoResult extends CommonResponseDto {
  /** The details. Their shape depends on what the data is, for example users or rows of another data object. */
  data?: unknown;
}

/** Input of “Get a row by the value of a unique field”. */
export interface GetDataObjectRowByValueParams {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * Key of the unique field.
   *
   * @example 'siteCode'
   */
  key: string;
  /**
   * Value that the field must have exactly.
   *
   * @example 'GOT-01'
   */
  value: string;
  /**
   * `true` to name the values in the response by field ID, `false` to name them by field key.
   *
   * @default 'false'
   * @example 'true'
   */
  showFieldId?: 'true' | 'false';
}

/** Input of “Get a row of a data object”. */
export interface GetDataObjectRowParams {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * ID of the row.
   *
   * @example '6745c0de0a1b2c3d4e5ff201'
   */
  rowId: string;
  /**
   * `true` to name the values in the response by field ID, `false` to name them by field key.
   *
   * @default 'false'
   * @example 'true'
   */
  showFieldId?: 'true' | 'false';
}

/** The template for a file of rows. */
export interface GetImportTemplateResDto extends CommonResponseDto {
  /** The template: a row with one cell for each column of the file. */
  data: RowDto;
}

/** Which related data to describe. */
export interface GetRelationInfoDto {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * IDs of the related data.
   *
   * @example ['6745c0de0a1b2c3d4e5f6002']
   */
  idList: string[];
}

/** Which rows of which data object to return. */
export interface GetRowBatchDto {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * IDs of the rows to return.
   *
   * @example ['6745c0de0a1b2c3d4e5ff201', '6745c0de0a1b2c3d4e5ff202']
   */
  rowIds: string[];
}

/** The data object to import. */
export interface ImportMetadataDto {
  /**
   * URL of the JSON file with the data object.
   *
   * @format uri
   * @example 'https://files.halden.example/metadata/customer-sites.json'
   */
  file: string;
}

/** The rows to import and the data object to import them into. */
export interface ImportModelDto {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * URL of the Excel file with the rows.
   *
   * @format uri
   * @example 'https://files.halden.example/metadata/customer-sites.xlsx'
   */
  file: string;
}

/** Input of “List all custom operations”. */
export interface ListAllDataObjectOperationsParams {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
}

/** Input of “List the fields of a data object”. */
export interface ListDataObjectFieldsParams {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * Where the request comes from, for example the name of your program.
   *
   * @example 'sites-import'
   */
  from: string;
}

/** Input of “List custom operations”. */
export interface ListDataObjectOperationsParams {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * Text to search for in the names of the operations. Omit it to list all operations.
   *
   * @example 'map'
   */
  keywords?: string;
  /**
   * Returns only the operations that belong to this field, given by its ID.
   *
   * @example '6745c0de0a1b2c3d4e5ff103'
   */
  fieldId?: string;
  /** `true` to include operations that users created. It counts only together with `fieldId`. */
  showCreated?: 'true' | 'false';
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

/** An ID or, from an operation that returns details, the values by field key or field ID. */
export type ListDataObjectRowRelationsItem = string | Record<string, unknown>;

/** Input of “List what a row is related to”. */
export interface ListDataObjectRowRelationsParams {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * ID of the relation field.
   *
   * @example '6745c0de0a1b2c3d4e5ff103'
   */
  fieldId: string;
  /**
   * ID of the row.
   *
   * @example '6745c0de0a1b2c3d4e5ff201'
   */
  rowId: string;
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

/** Which rows linked to a group to return. */
export interface MetadataGroupDto {
  /**
   * ID of the group whose rows to return.
   *
   * @example '6745c0de0a1b2c3d4e5fb001'
   */
  groupId: string;
  /**
   * Text to search for in the rows. Leave it out to get all rows of the group.
   *
   * @example 'GOT'
   */
  keyword?: string;
  /**
   * Fields to sort by, the most important first. Each item maps one field key to a direction.
   *
   * @example [{ siteCode: 'asc' }]
   */
  sort?: Record<string, 'asc' | 'desc'>[];
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * Number of rows on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
  /** `true` to return the data that the related data relates to as well. */
  getNestData?: boolean;
}

/** Several rows of a data object. */
export interface MetadataListResDto extends CommonResponseDto {
  /** The rows; empty when there is none. */
  data: RowDto[];
}

/** A custom operation: something that can be done from a data object, such as opening a web page. */
export interface OperateModelDto {
  /**
   * ID of the operation.
   *
   * @example '6745c0de0a1b2c3d4e5ff301'
   */
  id: string;
  /**
   * ID of the user pool that the operation belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userPoolId: string;
  /**
   * ID of the data object that the operation belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * Name of the operation that people see.
   *
   * @example 'Open the site map'
   */
  operateName: string;
  /**
   * What the operation does: `openPage` opens a web page.
   *
   * @example 'openPage'
   */
  operateKey: string;
  /** Whether the console shows the operation. */
  show: boolean;
  /** `true` for an operation that is there by default, `false` for one that was added. */
  isDefault: boolean;
  /**
   * When the operation was created.
   *
   * @format date-time
   * @example '2026-02-02T09:30:00.000Z'
   */
  createdAt: string;
  /**
   * When the operation last changed.
   *
   * @format date-time
   * @example '2026-02-02T09:30:00.000Z'
   */
  updatedAt: string;
}

/** Which rows of a related data object may be chosen. */
export interface RelationOptionalRange {
  /**
   * How several conditions combine.
   *
   * - `and`: A row must meet all conditions.
   * - `or`: A row must meet at least one condition.
   *
   * @example 'and'
   */
  conjunction: 'and' | 'or' | (string & {});
  /** What a row must meet to be chosen. */
  conditions: Condition;
}

/** What to search for in the relations of a field. */
export interface RelationSearchDto {
  /**
   * ID of the relation field whose related data to search.
   *
   * @example '6745c0de0a1b2c3d4e5ff103'
   */
  fieldId: string;
  /**
   * ID of the data object that the field belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * Text to search for in the related data. Leave it out to list all of it.
   *
   * @example 'tomas'
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
   * Number of matches on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
  /** `true` to name the values in the response by field ID, `false` to name them by field key. */
  showFieldId?: boolean;
}

/** Data that rows are related to. */
export interface RelationValueListDto {
  /**
   * Number of related data on all pages together.
   *
   * @minimum 0
   * @example 2
   */
  totalCount: number;
  /**
   * The related data: its IDs, or its details from an operation that returns them.
   *
   * @example ['6745c0de0a1b2c3d4e5f6002', '6745c0de0a1b2c3d4e5f6003']
   */
  list: (string | Record<string, unknown>)[];
}

/** Data that rows are related to, with its number. */
export interface RelationValueListResDto extends CommonResponseDto {
  /** The related data and its number. */
  data: RelationValueListDto;
}

/** Which relation of which row to end. */
export interface RemoveRelationValueDto {
  /**
   * ID of the data object that the row belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * ID of the row whose relation to end.
   *
   * @example '6745c0de0a1b2c3d4e5ff201'
   */
  rowId: string;
  /**
   * IDs of the relation fields that hold the relation.
   *
   * @example ['6745c0de0a1b2c3d4e5ff103']
   */
  fieldIds: string[];
  /**
   * ID of the data that the row is no longer related to.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
   */
  value: string;
}

/** Which rows of which data object to delete. */
export interface RemoveRowDto {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * IDs of the rows to delete.
   *
   * @example ['6745c0de0a1b2c3d4e5ff202']
   */
  rowIdList: string[];
  /**
   * `true` to delete child nodes together with their row. With `false` the call fails for a row that has child
   * nodes.
   *
   * @default false
   */
  recursive?: boolean;
}

/**
 * A row of a data object. Its values come as `cellList`, or as further properties of the row itself, named by
 * field key or, with `showFieldId`, by field ID.
 */
export interface RowDto {
  [key: string]: unknown;
  /**
   * ID of the row.
   *
   * @example '6745c0de0a1b2c3d4e5ff201'
   */
  rowId: string;
  /** The values of the row, one cell for each field. */
  cellList: CellDto[];
}

/** A row and one of its relation fields. */
export interface ScopeDto {
  /**
   * ID of the data object that the row belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5ff002'
   */
  modelId: string;
  /**
   * ID of the row.
   *
   * @example '6745c0de0a1b2c3d4e5ff211'
   */
  id: string;
  /**
   * ID of the relation field.
   *
   * @example '6745c0de0a1b2c3d4e5ff111'
   */
  fieldId: string;
}

/** An ID or, from an operation that returns details, the values by field key or field ID. */
export type SearchDataObjectRelationsItem = string | Record<string, unknown>;

/** The settings that a data object is to have. */
export interface UpdateFunctionModelDto {
  /**
   * ID of the data object to change.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  id: string;
  /**
   * Name of the data object that people see.
   *
   * @example 'Customer sites'
   */
  name: string;
  /**
   * What the data object is for.
   *
   * @example 'Places where our robots work'
   */
  description: string | null;
  /** `true` to switch the data object on, `false` to switch it off. */
  enable: boolean;
  /**
   * Key of the console menu to put the data object under.
   *
   * @example 'users'
   */
  parentKey: string;
  /**
   * What the data object holds.
   *
   * - `ueba`: Events for user and entity behavior analytics (UEBA).
   * - `user`: Users.
   * - `post`: Positions.
   * - `group`: Groups.
   * - `department`: Departments, as a tree.
   * - `organization`: Organizations.
   * - `device`: Devices.
   * - `device_rely`: Data about devices.
   * - `custom`: Data of your own.
   */
  type: 'ueba' | 'user' | 'post' | 'group' | 'department' | 'organization' | 'device' | 'device_rely' | 'custom';
  /**
   * Order in which the console shows the fields.
   *
   * @example []
   */
  fieldOrder: string[] | string;
  /**
   * Layout of the page that shows one row in the console.
   *
   * @example {}
   */
  config: Record<string, unknown>;
  /**
   * Key of the field whose value stands for a row where the console has room for one value only.
   *
   * @example 'siteCode'
   */
  showFieldKey: string;
}

/** The settings that a field of a data object is to have. */
export interface UpdateFunctionModelFieldDto {
  /**
   * ID of the field to change.
   *
   * @example '6745c0de0a1b2c3d4e5ff101'
   */
  id: string;
  /**
   * ID of the data object that the field belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * Name of the field that people see.
   *
   * @example 'Site code'
   */
  name: string;
  /** Whether the console shows the field. */
  show: boolean;
  /** Whether the values of the field can be edited. */
  editable: boolean;
  /**
   * Hint for people who fill in the field.
   *
   * @example 'The code on the delivery note, such as GOT-01'
   */
  help: string;
  /**
   * Value that a new row gets when it brings none. `null` for none.
   *
   * @example 'GOT-01'
   */
  default: string | number | boolean | unknown[] | Record<string, unknown> | null;
  /** `true` when every row must have a value in the field. */
  require: boolean;
  /**
   * `true` when no two rows may have the same value in the field. Only unique fields can be used with
   * `getDataObjectRowByValue`.
   */
  unique: boolean;
  /**
   * Largest number of characters in a text. `null` for no limit and for fields that hold no text.
   *
   * @minimum 0
   * @example 16
   */
  maxLength: number | null;
  /**
   * Largest number for a `Number` field; end of the period, as a timestamp, for a `Date` field. `null` for no
   * limit and for other fields.
   *
   * @example 100
   */
  max: number | null;
  /**
   * Smallest number for a `Number` field; start of the period, as a timestamp, for a `Date` field. `null` for no
   * limit and for other fields.
   *
   * @example 0
   */
  min: number | null;
  /**
   * Regular expression that a text must match. `null` for none.
   *
   * @example '^[A-Z]{3}-[0-9]{2}$'
   */
  regexp: string | null;
  /**
   * How the console shows the value. It has no effect on the value itself.
   *
   * - `0`: As it is.
   * - `31`: A number with one decimal.
   * - `32`: A number with two decimals.
   * - `33`: A number with three decimals.
   * - `34`: A number with four decimals.
   * - `35`: A number with thousands separators.
   * - `36`: A number with thousands separators and decimals.
   * - `37`: A percentage.
   * - `38`: A percentage with decimals.
   * - `50`: A date and time as `YYYY/MM/DD HH:mm:ss`.
   * - `51`: A date as `YYYY/MM/DD`.
   * - `52`: A date and time as `YYYY/MM/DD HH:mm`.
   * - `53`: A date as `YYYY-MM-DD`.
   * - `54`: A date and time as `YYYY-MM-DD HH:mm`.
   * - `55`: A day as `MM-DD`.
   * - `56`: A date as `MM/DD/YYYY`.
   * - `57`: A date as `DD/MM/YYYY`.
   */
  format: 0 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57;
  /**
   * The options of an `Enum` field. Empty for other fields.
   *
   * @example [{ key: 'indoor', label: 'Indoors' }, { key: 'outdoor', label: 'Outdoors' }]
   */
  dropDown: (DropDownItemDto | string)[];
  /**
   * `true` to search the field loosely when rows are searched by keyword.
   *
   * @default false
   */
  fuzzySearch: boolean;
  /**
   * `true` to let users sign in with the value of the field. It matters only in the data object of users.
   *
   * @default false
   */
  forLogin: boolean;
  /**
   * Key of the field of the related data object whose value stands for the related row. `null` for fields that are
   * no relation.
   *
   * @example 'username'
   */
  relationShowKey: string | null;
  /** The rows of the related data object that may be chosen. `null` for all, and for fields that are no relation. */
  relationOptionalRange: RelationOptionalRange | null;
  /**
   * Whether users see the field in the user center. It matters only in the data object of users.
   *
   * @default false
   */
  userVisible: boolean;
}

/** The settings that a custom operation is to have. */
export interface UpdateOperateModelDto {
  /**
   * ID of the operation to change.
   *
   * @example '6745c0de0a1b2c3d4e5ff301'
   */
  id: string;
  /**
   * ID of the data object that the operation belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /** `true` to show the operation in the console, `false` to keep it out of sight. */
  show: boolean;
  /**
   * What the operation does: `openPage` opens a web page.
   *
   * @example 'openPage'
   */
  operateKey: string;
  /**
   * Name of the operation that people see.
   *
   * @example 'Open the site map'
   */
  operateName: string;
  /**
   * Settings of the operation, depending on `operateKey`.
   *
   * @example { url: 'https://portal.halden.example/sites/map' }
   */
  config: Record<string, unknown>;
  /**
   * Icon of the operation.
   *
   * @format uri
   * @example 'https://files.halden.example/icons/map.png'
   */
  icon: string;
  /**
   * ID of the field that the operation belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5ff103'
   */
  fieldId?: string;
}

/** The values that a row is to have. */
export interface UpdateRowDto {
  /**
   * ID of the data object.
   *
   * @example '6745c0de0a1b2c3d4e5ff001'
   */
  modelId: string;
  /**
   * ID of the row to change.
   *
   * @example '6745c0de0a1b2c3d4e5ff201'
   */
  rowId: string;
  /**
   * Values of the row, by field key.
   *
   * @example { robotCount: 14 }
   */
  data: Record<string, unknown>;
  /**
   * `true` to name the values in the response by field ID, `false` to name them by field key.
   *
   * @default false
   */
  showFieldId?: boolean;
}
