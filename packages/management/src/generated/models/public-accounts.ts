// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type {
  CommonResponseDto,
  PaginationDto,
  SendCreateAccountNotificationDto,
  SendResetPasswordNotificationDto,
  SortingDto,
} from './shared.ts';

/** Several public accounts to create in one call. */
export interface CreatePublicAccountBatchReqDto {
  /**
   * The public accounts to create.
   *
   * @minItems 1
   * @maxItems 50
   */
  list: CreatePublicAccountReqDto[];
  /** Password, department and notification options that apply to all accounts of the call. */
  options?: CreatePublicAccountOptionsDto;
}

/** The user to turn into a public account. */
export interface CreatePublicAccountFromUserDto {
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6005'
   */
  userId: string;
}

/** Options that govern how public accounts are created. */
export interface CreatePublicAccountOptionsDto {
  /**
   * Whether to store `password` exactly as given instead of hashing it. Turn it on when you migrate accounts whose
   * passwords are already hashed; GenAuth then checks sign-ins with the password function that you write for the
   * user pool.
   *
   * @default false
   */
  keepPassword?: boolean;
  /**
   * Whether GenAuth generates the password.
   *
   * @default false
   */
  autoGeneratePassword?: boolean;
  /**
   * Whether a new password must be set at the first sign-in.
   *
   * @default false
   */
  resetPasswordOnFirstLogin?: boolean;
  /**
   * Kind of identifier given in `departmentIds`.
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
  /** Whether and how to send a notification about the new account. */
  sendNotification?: SendCreateAccountNotificationDto;
  /**
   * How you encrypted `password` before sending it, on top of HTTPS. The operation `getSystemInfo` returns the
   * public keys to encrypt with.
   *
   * - `sm2`: Encrypted with GenAuth's SM2 public key. SM2 is the Chinese national standard for elliptic-curve
   *   encryption, GB/T 32918.
   * - `rsa`: Encrypted with GenAuth's RSA public key with PKCS #1 v1.5 padding, then Base64-encoded.
   * - `none`: Not encrypted: plain text, protected by HTTPS alone.
   *
   * @default 'none'
   */
  passwordEncryptType?: 'sm2' | 'rsa' | 'none';
}

/** A TOTP authenticator that exists already, taken over when the public account is created. */
export interface CreatePublicAccountOtpDto {
  /**
   * Shared secret of the authenticator, in Base32.
   *
   * @example 'HZ2F6J3AGNAVSOTV'
   */
  secret: string;
  /**
   * Recovery code to sign in with when the authenticator is not at hand.
   *
   * @example 'b471-8ec0-874a-087f-bccb-cd54'
   */
  recoveryCode?: string;
}

/** The public account to create. At least one of `email`, `phone` and `username` is needed. */
export interface CreatePublicAccountReqDto {
  /**
   * Whether the account can be used. A new account is `Activated` unless this says otherwise.
   *
   * - `Suspended`: Taken out of use; signing in is refused.
   * - `Resigned`: Taken out of service with `resignPublicAccountBatch`. The account is disabled, and its
   *   authorizations, departments, roles, groups and positions are gone.
   * - `Activated`: In regular use.
   * - `Archived`: Moved to the archive.
   * - `Deactivated`: Not in use. The API does not say how it differs from `Suspended`.
   *
   * @default 'Activated'
   */
  status?: 'Suspended' | 'Resigned' | 'Activated' | 'Archived' | 'Deactivated';
  /**
   * Email address, unique in the user pool. Case does not matter.
   *
   * @format email
   * @example 'workshop@halden.example'
   */
  email?: string;
  /**
   * Phone number without the country code, unique in the user pool. Give the country code of a number outside
   * mainland China in `phoneCountryCode`.
   *
   * @example '13800000012'
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
   * Name to sign in with. Unique in the user pool.
   *
   * @example 'workshop.terminal'
   */
  username?: string;
  /**
   * ID of the account in a system of your own. Unique in the user pool.
   *
   * @example 'workshop-01'
   */
  externalId?: string;
  /**
   * Full name. Several accounts may share it.
   *
   * @example 'Workshop terminal'
   */
  name?: string;
  /**
   * Informal name of the account.
   *
   * @example 'Workshop'
   */
  nickname?: string;
  /**
   * URL of the profile picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/workshop.terminal.png'
   */
  photo?: string;
  /**
   * Gender; `U` when it is not known.
   *
   * - `M`: Male.
   * - `F`: Female.
   * - `U`: Unknown.
   *
   * @default 'U'
   */
  gender?: 'M' | 'F' | 'U';
  /** Whether `email` counts as verified. */
  emailVerified?: boolean;
  /** Whether `phone` counts as verified. */
  phoneVerified?: boolean;
  /**
   * Date of birth, as `YYYY-MM-DD`.
   *
   * @format date
   * @example '1990-05-14'
   */
  birthdate?: string;
  /**
   * Country of the account's postal address.
   *
   * @example 'SE'
   */
  country?: string;
  /**
   * Province or state of the account's postal address.
   *
   * @example 'Västra Götaland'
   */
  province?: string;
  /**
   * City of the account's postal address.
   *
   * @example 'Göteborg'
   */
  city?: string;
  /**
   * Postal address as free text.
   *
   * @example 'Kajgatan 4'
   */
  address?: string;
  /**
   * Street and house number; the `street_address` part of the OpenID Connect claim `address`.
   *
   * @example 'Kajgatan 4'
   */
  streetAddress?: string;
  /**
   * Postal code, in the form that the country uses; the `postal_code` part of the OpenID Connect claim `address`.
   *
   * @example '41118'
   */
  postalCode?: string;
  /**
   * Company that the account belongs to.
   *
   * @example 'Halden Robotics'
   */
  company?: string;
  /**
   * User agent of the browser used for the last sign-in.
   *
   * @example 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
   */
  browser?: string;
  /**
   * Device used for the last sign-in.
   *
   * @example 'iOS'
   */
  device?: string;
  /**
   * Given (first) name; the OpenID Connect claim `given_name`.
   *
   * @example 'Workshop'
   */
  givenName?: string;
  /**
   * Family (last) name; the OpenID Connect claim `family_name`.
   *
   * @example 'Terminal'
   */
  familyName?: string;
  /**
   * Name between the given and the family name; the OpenID Connect claim `middle_name`.
   *
   * @example 'North'
   */
  middleName?: string;
  /**
   * URL of a profile page, or a short text about the account; the OpenID Connect claim `profile`.
   *
   * @example 'https://portal.halden.example/people/workshop.terminal'
   */
  profile?: string;
  /**
   * Short name for the account; the OpenID Connect claim `preferred_username`. Not unique.
   *
   * @example 'workshop'
   */
  preferredUsername?: string;
  /**
   * URL of a web page of the account.
   *
   * @format uri
   * @example 'https://workshop.halden.example'
   */
  website?: string;
  /**
   * Time zone by its name in the IANA database, for example `Europe/Stockholm`; the OpenID Connect claim
   * `zoneinfo`.
   *
   * @example 'Europe/Stockholm'
   */
  zoneinfo?: string;
  /**
   * Preferred language as a language tag, for example `en-US`; the OpenID Connect claim `locale`.
   *
   * @example 'en'
   */
  locale?: string;
  /**
   * Full address in the form it has on a letter; the `formatted` part of the OpenID Connect claim `address`.
   *
   * @example 'Kajgatan 4, 411 18 Göteborg, Sweden'
   */
  formatted?: string;
  /**
   * State, province or region; the `region` part of the OpenID Connect claim `address`.
   *
   * @example 'Västra Götaland'
   */
  region?: string;
  /**
   * Password of the account, in plain text over HTTPS unless `options.passwordEncryptType` says that you have
   * encrypted it.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password?: string;
  /**
   * Salt that the password was hashed with.
   *
   * @example 'fake-salt-1'
   */
  salt?: string;
  /** A TOTP authenticator of the account, with its recovery code, to take over. */
  otp?: CreatePublicAccountOtpDto;
  /**
   * Departments to put the account in, as IDs of the kind named in `options.departmentIdType`.
   *
   * @example ['6745c0de0a1b2c3d4e5fd001']
   */
  departmentIds?: string[];
  /**
   * Values of custom fields, by key. Every key must be a custom field that is already defined in the user pool.
   *
   * @example { costCenter: 'R-200', badge: 'HR-1042' }
   */
  customData?: Record<string, unknown>;
  /**
   * Number of a national identity card.
   *
   * @example '420421199005141234'
   */
  identityNumber?: string;
  /** Password, department and notification options for the new account. */
  options?: CreatePublicAccountOptionsDto;
}

/** The public accounts to delete. */
export interface DeletePublicAccountsBatchDto {
  /**
   * The public accounts to delete, each in the form that `options.userIdType` names.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['6745c0de0a1b2c3d4e5f6101', '6745c0de0a1b2c3d4e5f6102']
   */
  userIds: string[];
  /** How the accounts are identified. */
  options?: DeletePublicAccountsBatchOptionsDto;
}

/** How the public accounts to delete are identified. */
export interface DeletePublicAccountsBatchOptionsDto {
  /**
   * Kind of identifier given in `userIds`.
   *
   * - `user_id`: ID that GenAuth gave to the user.
   * - `external_id`: ID of the user in your own system, the user's `externalId`.
   * - `phone`: Phone number.
   * - `email`: Email address.
   * - `username`: Username.
   * - `identity`: ID at an external identity provider, as `<extIdpId>:<userIdInIdp>`, such as
   *   `6745c0de0a1b2c3d4e5fe001:partner-ada-lind`.
   * - `sync_relation`: ID in the identity source that the user is synchronized with, as
   *   `<provider>:<userIdInIdp>`, such as `lark:ou_8bae746eac07cd26`.
   * - `custom_field`: A custom field of the user.
   *
   * @default 'user_id'
   */
  userIdType?:
    'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field';
}

/** Input of “List the groups of a public account”. */
export interface GetGroupsOfPublicAccountParams {
  /**
   * The public account, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6101'
   */
  userId: string;
  /**
   * Kind of identifier given in `userId`.
   *
   * - `user_id`: ID that GenAuth gave to the user.
   * - `external_id`: ID of the user in your own system, the user's `externalId`.
   * - `phone`: Phone number.
   * - `email`: Email address.
   * - `username`: Username.
   * - `identity`: ID at an external identity provider, as `<extIdpId>:<userIdInIdp>`, such as
   *   `6745c0de0a1b2c3d4e5fe001:partner-ada-lind`.
   * - `sync_relation`: ID in the identity source that the user is synchronized with, as
   *   `<provider>:<userIdInIdp>`, such as `lark:ou_8bae746eac07cd26`.
   * - `custom_field`: A custom field of the user.
   *
   * @default 'user_id'
   */
  userIdType?:
    'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field';
}

/** Input of “Get the position of a public account”. */
export interface GetPostOfPublicAccountParams {
  /**
   * ID of the public account whose position to return.
   *
   * @example '6745c0de0a1b2c3d4e5f6101'
   */
  userId: string;
}

/** Input of “Get several public accounts”. */
export interface GetPublicAccountBatchParams {
  /**
   * The public accounts to return, each in the form that `userIdType` names.
   *
   * @example ['6745c0de0a1b2c3d4e5f6101', '6745c0de0a1b2c3d4e5f6102']
   */
  userIds: string[];
  /**
   * Kind of identifier given in `userIds`.
   *
   * - `user_id`: ID that GenAuth gave to the user.
   * - `external_id`: ID of the user in your own system, the user's `externalId`.
   * - `phone`: Phone number.
   * - `email`: Email address.
   * - `username`: Username.
   * - `identity`: ID at an external identity provider, as `<extIdpId>:<userIdInIdp>`, such as
   *   `6745c0de0a1b2c3d4e5fe001:partner-ada-lind`.
   * - `sync_relation`: ID in the identity source that the user is synchronized with, as
   *   `<provider>:<userIdInIdp>`, such as `lark:ou_8bae746eac07cd26`.
   * - `custom_field`: A custom field of the user.
   *
   * @default 'user_id'
   */
  userIdType?:
    'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field';
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * Whether to return the IDs of departments that users belong to, in `departmentIds`, as well.
   *
   * @default false
   * @example true
   */
  withDepartmentIds?: boolean;
}

/** Input of “List the departments of a public account”. */
export interface GetPublicAccountDepartmentsParams {
  /**
   * The public account, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6101'
   */
  userId: string;
  /**
   * Kind of identifier given in `userId`.
   *
   * - `user_id`: ID that GenAuth gave to the user.
   * - `external_id`: ID of the user in your own system, the user's `externalId`.
   * - `phone`: Phone number.
   * - `email`: Email address.
   * - `username`: Username.
   * - `identity`: ID at an external identity provider, as `<extIdpId>:<userIdInIdp>`, such as
   *   `6745c0de0a1b2c3d4e5fe001:partner-ada-lind`.
   * - `sync_relation`: ID in the identity source that the user is synchronized with, as
   *   `<provider>:<userIdInIdp>`, such as `lark:ou_8bae746eac07cd26`.
   * - `custom_field`: A custom field of the user.
   *
   * @default 'user_id'
   */
  userIdType?:
    'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field';
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
   * Whether each department comes with its path in the organization: `departmentIdPath`, `departmentCodePath` and
   * `departmentNamePath`.
   *
   * @default false
   * @example true
   */
  withDepartmentPaths?: boolean;
  /**
   * What the departments are sorted by. The direction is set by `orderBy`.
   *
   * - `DepartmentCreatedAt`: When the department was created.
   * - `JoinDepartmentAt`: When the account joined the department.
   * - `DepartmentName`: The department's name.
   * - `DepartmemtCode`: The department's code. The value is spelled this way in the API.
   *
   * @default 'JoinDepartmentAt'
   */
  sortBy?: 'DepartmentCreatedAt' | 'JoinDepartmentAt' | 'DepartmentName' | 'DepartmemtCode';
  /**
   * Direction of the order that `sortBy` sets.
   *
   * - `Asc`: Lowest or earliest first.
   * - `Desc`: Highest or latest first.
   *
   * @default 'Desc'
   */
  orderBy?: 'Asc' | 'Desc';
}

/** Input of “Get a public account”. */
export interface GetPublicAccountParams {
  /**
   * The public account, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6101'
   */
  userId: string;
  /**
   * Kind of identifier given in `userId`.
   *
   * - `user_id`: ID that GenAuth gave to the user.
   * - `external_id`: ID of the user in your own system, the user's `externalId`.
   * - `phone`: Phone number.
   * - `email`: Email address.
   * - `username`: Username.
   * - `identity`: ID at an external identity provider, as `<extIdpId>:<userIdInIdp>`, such as
   *   `6745c0de0a1b2c3d4e5fe001:partner-ada-lind`.
   * - `sync_relation`: ID in the identity source that the user is synchronized with, as
   *   `<provider>:<userIdInIdp>`, such as `lark:ou_8bae746eac07cd26`.
   * - `custom_field`: A custom field of the user.
   *
   * @default 'user_id'
   */
  userIdType?:
    'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field';
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   * @example true
   */
  withCustomData?: boolean;
  /**
   * Whether to return the IDs of departments that users belong to, in `departmentIds`, as well.
   *
   * @default false
   * @example true
   */
  withDepartmentIds?: boolean;
}

/** Input of “List the roles of a public account”. */
export interface GetPublicAccountRolesParams {
  /**
   * The public account, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6101'
   */
  userId: string;
  /**
   * Kind of identifier given in `userId`.
   *
   * - `user_id`: ID that GenAuth gave to the user.
   * - `external_id`: ID of the user in your own system, the user's `externalId`.
   * - `phone`: Phone number.
   * - `email`: Email address.
   * - `username`: Username.
   * - `identity`: ID at an external identity provider, as `<extIdpId>:<userIdInIdp>`, such as
   *   `6745c0de0a1b2c3d4e5fe001:partner-ada-lind`.
   * - `sync_relation`: ID in the identity source that the user is synchronized with, as
   *   `<provider>:<userIdInIdp>`, such as `lark:ou_8bae746eac07cd26`.
   * - `custom_field`: A custom field of the user.
   *
   * @default 'user_id'
   */
  userIdType?:
    'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field';
  /**
   * Code of the permission space to look in. Leave it out for the default permission space.
   *
   * @default 'default'
   * @example 'default'
   */
  namespace?: string;
}

/** Input of “List the public accounts in a department”. */
export interface GetPublicAccountsOfDepartmentParams {
  /**
   * ID of the department.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  departmentId: string;
}

/** Input of “List the public accounts in a group”. */
export interface GetPublicAccountsOfGroupParams {
  /**
   * ID of the group.
   *
   * @example '6745c0de0a1b2c3d4e5fb001'
   */
  groupId: string;
}

/** Input of “List the public accounts in a position”. */
export interface GetPublicAccountsOfPostParams {
  /**
   * ID of the position.
   *
   * @example '6745c0de0a1b2c3d4e5f9001'
   */
  postId: string;
}

/** Input of “List the public accounts with a role”. */
export interface GetPublicAccountsOfRoleParams {
  /**
   * ID of the role.
   *
   * @example '6745c0de0a1b2c3d4e5fc002'
   */
  roleId: string;
}

/** Input of “List the public accounts of a user”. */
export interface GetPublicAccountsOfUserParams {
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
   */
  userId: string;
}

/** Input of “List the users of a public account”. */
export interface GetUsersOfPublicAccountParams {
  /**
   * ID of the public account.
   *
   * @example '6745c0de0a1b2c3d4e5f6101'
   */
  publicAccountId: string;
}

/** A public account and the applications to sign it out of. */
export interface KickPublicAccountsDto {
  /**
   * The public account to sign out, in the form that `options.userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6101'
   */
  userId: string;
  /**
   * IDs of the applications to sign the account out of.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['6745c0de0a1b2c3d4e5fa001', '6745c0de0a1b2c3d4e5fa002']
   */
  appIds: string[];
  /** How to find the account. Without it, `userId` is read as the ID in GenAuth. */
  options?: KickPublicAccountsOptionsDto;
}

/** Options for signing a public account out. */
export interface KickPublicAccountsOptionsDto {
  /**
   * Kind of identifier given in `userId`.
   *
   * - `user_id`: ID that GenAuth gave to the user.
   * - `external_id`: ID of the user in your own system, the user's `externalId`.
   * - `phone`: Phone number.
   * - `email`: Email address.
   * - `username`: Username.
   * - `identity`: ID at an external identity provider, as `<extIdpId>:<userIdInIdp>`, such as
   *   `6745c0de0a1b2c3d4e5fe001:partner-ada-lind`.
   * - `sync_relation`: ID in the identity source that the user is synchronized with, as
   *   `<provider>:<userIdInIdp>`, such as `lark:ou_8bae746eac07cd26`.
   * - `custom_field`: A custom field of the user.
   *
   * @default 'user_id'
   */
  userIdType?:
    'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field';
}

/** One condition of an advanced filter: a field, an operator, and the value to compare with. */
export interface ListPublicAccountsAdvancedFilterItemDto {
  /**
   * Field to test. One of the following, or the key of any custom field:
   *
   * - Identifiers: `id`, `phone`, `email`, `username`, `externalId`
   * - Profile: `name`, `givenName`, `familyName`, `preferredUsername`, `profile`, `website`, `birthdate`,
   *   `company`, `locale`, `zoneinfo`, and `gender` (`M`, `F` or `U`)
   * - Address: `country`, `province`, `address`, `streetAddress`, `postalCode`, `formatted`
   * - Account: `status` (`Activated` or `Suspended`), `signedUp` (time of sign-up), `userSource` (how the account
   *   came into the user pool)
   * - Sign-ins: `lastLogin` (a timestamp), `loginsCount` (a number), `lastLoginApp` (ID of the application last
   *   signed in to), `loggedInApps` (all applications ever signed in to)
   * - Relations: `department`
   *
   * @example 'email'
   */
  field: string;
  /**
   * How the field is compared with `value`.
   *
   * - `EQUAL`: Equal to the value. For strings and numbers.
   * - `NOT_EQUAL`: Different from the value. For strings and numbers.
   * - `CONTAINS`: The string contains the value.
   * - `NOT_CONTAINS`: The string does not contain the value.
   * - `IS_NULL`: The field is empty. Needs no `value`.
   * - `NOT_NULL`: The field is not empty. Needs no `value`.
   * - `IN`: One of the values in an array.
   * - `GREATER`: Greater than or equal to the value. For numbers and dates.
   * - `LESSER`: Less than or equal to the value. For numbers and dates.
   * - `BETWEEN`: Between the two values of an array. For numbers and dates.
   */
  operator:
    | 'EQUAL'
    | 'NOT_EQUAL'
    | 'CONTAINS'
    | 'NOT_CONTAINS'
    | 'IS_NULL'
    | 'NOT_NULL'
    | 'IN'
    | 'GREATER'
    | 'LESSER'
    | 'BETWEEN';
  /**
   * Value to compare with. Its type follows from `field` and `operator`: a string, number or boolean; for
   * `BETWEEN` an array of two numbers or dates;
   * for `IN` an array. Timestamps such as `lastLogin` are in milliseconds.
   *
   * With the field `department`, each array item is an object with `organizationCode`, `departmentId`,
   * `departmentIdType` and
   * `includeChildrenDepartments`.
   *
   * @example '@halden.example'
   */
  value?: string | number | boolean | (string | number | Record<string, unknown>)[];
}

/** Paging, sorting and content options for listing public accounts. */
export interface ListPublicAccountsOptionsDto {
  /** Which page to return, and how many public accounts it holds. */
  pagination?: PaginationDto;
  /** Fields to sort by, the most important first. Each item names a `field` and an `order`. */
  sort?: SortingDto[];
  /**
   * Fields that `keywords` is matched against.
   *
   * - `id`: ID of the account.
   * - `phone`: Phone number, without the country code.
   * - `email`: Email address.
   * - `name`: Full name.
   * - `username`: Username.
   * - `externalId`: ID in your own system.
   * - `nickname`: Nickname.
   * - `company`: Company.
   * - `givenName`: Given name.
   * - `familyName`: Family name.
   * - `middleName`: Middle name.
   * - `profile`: Profile.
   * - `preferredUsername`: Preferred username.
   * - `website`: Website.
   * - `address`: Address.
   * - `formatted`: Full formatted address.
   * - `streetAddress`: Street address.
   * - `postalCode`: Postal code.
   * - `identityNumber`: Number of the identity document.
   *
   * @default ['phone', 'email', 'name', 'username', 'nickname', 'identityNumber']
   * @example ['name', 'email']
   */
  fuzzySearchOn?: (
    | 'id'
    | 'phone'
    | 'email'
    | 'name'
    | 'username'
    | 'externalId'
    | 'nickname'
    | 'company'
    | 'givenName'
    | 'familyName'
    | 'middleName'
    | 'profile'
    | 'preferredUsername'
    | 'website'
    | 'address'
    | 'formatted'
    | 'streetAddress'
    | 'postalCode'
    | 'identityNumber'
  )[];
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * Whether to return the IDs of departments that users belong to, in `departmentIds`, as well.
   *
   * @default false
   */
  withDepartmentIds?: boolean;
}

/** What to search for, which filters to apply, and how to page, sort and enrich the result. */
export interface ListPublicAccountsRequestDto {
  /**
   * Text to match loosely against the fields in `options.fuzzySearchOn`. Leave it out to search by the other
   * conditions alone.
   *
   * @example 'workshop'
   */
  keywords?: string;
  /**
   * Conditions that the returned public accounts fulfill; without any, every account does. Each item tests one
   * field; fields and operators combine freely.
   */
  advancedFilter?: ListPublicAccountsAdvancedFilterItemDto[];
  /**
   * An Elasticsearch query for searches that `keywords` and `advancedFilter` cannot express: an object with
   * `query` and, if wanted, `sort`.
   *
   * @example { query: { bool: { must: [{ term: { phone: '13800000012' } }], must_not: [] } }, sort: ['_score', { created_at: 'ASC' }] }
   */
  searchQuery?: Record<string, unknown>;
  /** Paging, sorting, the fields that `keywords` searches, and which additional data to return. */
  options?: ListPublicAccountsOptionsDto;
}

/** A public account, which several users share by switching to it after signing in with their own account. */
export interface PublicAccountDto<CustomData = Record<string, unknown>> {
  /**
   * ID that GenAuth gave to the account.
   *
   * @example '6745c0de0a1b2c3d4e5f6101'
   */
  userId: string;
  /**
   * When the account was created.
   *
   * @format date-time
   * @example '2026-01-12T09:00:00.000Z'
   */
  createdAt: string;
  /**
   * When the account was last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt: string;
  /**
   * State of the account.
   *
   * - `Suspended`: Taken out of use; signing in is refused.
   * - `Resigned`: Taken out of service with `resignPublicAccountBatch`. The account is disabled, and its
   *   authorizations, departments, roles, groups and positions are gone.
   * - `Activated`: In regular use.
   * - `Archived`: Moved to the archive.
   * - `Deactivated`: Not in use. The API does not say how it differs from `Suspended`.
   *
   * @example 'Activated'
   */
  status: 'Suspended' | 'Resigned' | 'Activated' | 'Archived' | 'Deactivated' | (string & {});
  /**
   * Whether the account is in service, separate from its `status`.
   *
   * - `Closed`: No longer in service.
   * - `Active`: In service.
   *
   * @example 'Active'
   */
  workStatus: 'Closed' | 'Active' | (string & {});
  /**
   * ID of the account in a system of your own, to match accounts between the two. Look an account up by it with
   * the `userIdType` `external_id`.
   *
   * @example 'workshop-01'
   */
  externalId?: string;
  /**
   * Email address. Case does not matter.
   *
   * @format email
   * @example 'workshop@halden.example'
   */
  email?: string;
  /**
   * Phone number without the country code.
   *
   * @example '13800000012'
   */
  phone?: string;
  /**
   * Country calling code of `phone`, with a leading `+`. May be absent for a number of mainland China (`+86`).
   *
   * @example '+86'
   */
  phoneCountryCode?: string;
  /**
   * Name to sign in with. Unique in the user pool.
   *
   * @example 'workshop.terminal'
   */
  username?: string;
  /**
   * Full name. Several accounts may share it.
   *
   * @example 'Workshop terminal'
   */
  name?: string;
  /**
   * Informal name of the account.
   *
   * @example 'Workshop'
   */
  nickname?: string;
  /**
   * URL of the profile picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/workshop.terminal.png'
   */
  photo?: string;
  /**
   * How many sign-ins the account has had so far.
   *
   * @minimum 0
   * @example 311
   */
  loginsCount?: number;
  /**
   * When the account was last signed in to. Absent as long as it never was.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  lastLogin?: string;
  /**
   * IP address of the last sign-in.
   *
   * @example '203.0.113.24'
   */
  lastIp?: string;
  /**
   * Gender; `U` when it is not known.
   *
   * - `M`: Male.
   * - `F`: Female.
   * - `U`: Unknown.
   *
   * @example 'F'
   */
  gender: 'M' | 'F' | 'U' | (string & {});
  /** Whether `email` counts as verified. */
  emailVerified: boolean;
  /** Whether `phone` counts as verified. */
  phoneVerified: boolean;
  /**
   * When the password was last set.
   *
   * @format date-time
   * @example '2026-01-12T09:32:10.000Z'
   */
  passwordLastSetAt?: string;
  /**
   * Date of birth, as `YYYY-MM-DD`.
   *
   * @format date
   * @example '1990-05-14'
   */
  birthdate?: string;
  /**
   * Country of the account's postal address.
   *
   * @example 'SE'
   */
  country?: string;
  /**
   * Province or state of the account's postal address.
   *
   * @example 'Västra Götaland'
   */
  province?: string;
  /**
   * City of the account's postal address.
   *
   * @example 'Göteborg'
   */
  city?: string;
  /**
   * Postal address as free text.
   *
   * @example 'Kajgatan 4'
   */
  address?: string;
  /**
   * Street and house number; the `street_address` part of the OpenID Connect claim `address`.
   *
   * @example 'Kajgatan 4'
   */
  streetAddress?: string;
  /**
   * Postal code, in the form that the country uses; the `postal_code` part of the OpenID Connect claim `address`.
   *
   * @example '41118'
   */
  postalCode?: string;
  /**
   * Company that the account belongs to.
   *
   * @example 'Halden Robotics'
   */
  company?: string;
  /**
   * User agent of the browser used for the last sign-in.
   *
   * @example 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
   */
  browser?: string;
  /**
   * Device used for the last sign-in.
   *
   * @example 'iOS'
   */
  device?: string;
  /**
   * Given (first) name; the OpenID Connect claim `given_name`.
   *
   * @example 'Workshop'
   */
  givenName?: string;
  /**
   * Family (last) name; the OpenID Connect claim `family_name`.
   *
   * @example 'Terminal'
   */
  familyName?: string;
  /**
   * Name between the given and the family name; the OpenID Connect claim `middle_name`.
   *
   * @example 'North'
   */
  middleName?: string;
  /**
   * URL of a profile page, or a short text about the account; the OpenID Connect claim `profile`.
   *
   * @example 'https://portal.halden.example/people/workshop.terminal'
   */
  profile?: string;
  /**
   * Short name for the account; the OpenID Connect claim `preferred_username`. Not unique.
   *
   * @example 'workshop'
   */
  preferredUsername?: string;
  /**
   * URL of a web page of the account.
   *
   * @format uri
   * @example 'https://workshop.halden.example'
   */
  website?: string;
  /**
   * Time zone by its name in the IANA database, for example `Europe/Stockholm`; the OpenID Connect claim
   * `zoneinfo`.
   *
   * @example 'Europe/Stockholm'
   */
  zoneinfo?: string;
  /**
   * Preferred language as a language tag, for example `en-US`; the OpenID Connect claim `locale`.
   *
   * @example 'en'
   */
  locale?: string;
  /**
   * Full address in the form it has on a letter; the `formatted` part of the OpenID Connect claim `address`.
   *
   * @example 'Kajgatan 4, 411 18 Göteborg, Sweden'
   */
  formatted?: string;
  /**
   * State, province or region; the `region` part of the OpenID Connect claim `address`.
   *
   * @example 'Västra Götaland'
   */
  region?: string;
  /**
   * How the account came into the user pool.
   *
   * - `excel`: Imported from a spreadsheet.
   * - `register`: Signed up.
   * - `adminCreated`: Created by an administrator in the console or through the management API.
   * - `sync`: Brought in by a synchronization job.
   *
   * @example 'adminCreated'
   */
  userSourceType: 'excel' | 'register' | 'adminCreated' | 'sync' | (string & {});
  /**
   * ID of the application or of the synchronization job that the account came through, depending on
   * `userSourceType`.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  userSourceId?: string;
  /**
   * ID of the application that the account last signed in to.
   *
   * @example '6745c0de0a1b2c3d4e5fa002'
   */
  lastLoginApp?: string;
  /**
   * ID of the account's main department, one of `departmentIds`.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  mainDepartmentId?: string;
  /**
   * When MFA was last passed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  lastMfaTime?: string;
  /**
   * Strength of the current password as a level.
   *
   * @minimum 0
   * @example 2
   */
  passwordSecurityLevel?: number;
  /**
   * `true` when a new password must be set at the next sign-in.
   *
   * @default false
   */
  resetPasswordOnNextLogin?: boolean;
  /**
   * Ways in which the account signed up.
   *
   * @example ['basic:email']
   */
  registerSource?: string[];
  /**
   * IDs of the departments that the account belongs to. Present when the request asks for it.
   *
   * @example ['6745c0de0a1b2c3d4e5fd001']
   */
  departmentIds?: string[];
  /**
   * Number of a national identity card.
   *
   * @example '420421199005141234'
   */
  identityNumber?: string;
  /**
   * Values of the custom fields, by field key. Present when the request asks for it.
   *
   * @example { costCenter: 'R-200', badge: 'HR-1042' }
   */
  customData?: CustomData;
  /**
   * When `status` last changed.
   *
   * @format date-time
   * @example '2026-01-12T09:00:00.000Z'
   */
  statusChangedAt?: string;
  /**
   * ID of the tenant that the account belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** A list of public accounts, not paged. */
export interface PublicAccountListRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The public accounts; empty when there is none. */
  data: PublicAccountDto<CustomData>[];
}

/** Public accounts with their number. */
export interface PublicAccountPaginatedRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: PublicAccountPagingDto<CustomData>;
}

/** One page of public accounts. */
export interface PublicAccountPagingDto<CustomData = Record<string, unknown>> {
  /**
   * Number of public accounts on all pages together.
   *
   * @minimum 0
   * @example 2
   */
  totalCount: number;
  /** The public accounts on this page; empty when there is none. */
  list: PublicAccountDto<CustomData>[];
}

/** One public account. */
export interface PublicAccountSingleRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The public account. */
  data: PublicAccountDto<CustomData>;
}

/** A public account and the users who are to share it. */
export interface SetPublicAccountBatchReqDto {
  /**
   * IDs of the users.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['6745c0de0a1b2c3d4e5f6001', '6745c0de0a1b2c3d4e5f6003']
   */
  userIds: string[];
  /**
   * ID of the public account that the users share.
   *
   * @example '6745c0de0a1b2c3d4e5f6101'
   */
  publicAccountId: string;
}

/** A public account and the groups to add it to. */
export interface SetUserGroupsDto {
  /**
   * ID of the public account.
   *
   * @example '6745c0de0a1b2c3d4e5f6101'
   */
  userId: string;
  /**
   * IDs of the groups to add the account to.
   *
   * @minItems 1
   * @maxItems 10
   * @example ['6745c0de0a1b2c3d4e5fb001', '6745c0de0a1b2c3d4e5fb002']
   */
  groupIds: string[];
}

/** A user and the public accounts to give to that user. */
export interface SetUserOfPublicAccountBatchReqDto {
  /**
   * IDs of the public accounts that the user may switch to.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['6745c0de0a1b2c3d4e5f6101', '6745c0de0a1b2c3d4e5f6102']
   */
  publicAccountIds: string[];
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6002'
   */
  userId: string;
}

/** A public account and the roles to give to it. */
export interface SetUserRolesDto {
  /**
   * ID of the public account.
   *
   * @example '6745c0de0a1b2c3d4e5f6101'
   */
  userId: string;
  /**
   * IDs of the roles to assign.
   *
   * @minItems 1
   * @maxItems 10
   * @example ['6745c0de0a1b2c3d4e5fc002', '6745c0de0a1b2c3d4e5fc003']
   */
  roleIds: string[];
}

/** A public account and the user to take it from. */
export interface UnbindPublicAccountBatchReqDto {
  /**
   * ID of the public account to take from the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6101'
   */
  publicAccountId: string;
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
   */
  userId: string;
}

/** Options that govern how several public accounts are updated. */
export interface UpdatePublicAccountBatchOptionsDto {
  /**
   * Whether new passwords must be set at the next sign-in.
   *
   * @default false
   */
  resetPasswordOnNextLogin?: boolean;
  /**
   * How you encrypted `password` before sending it, on top of HTTPS. The operation `getSystemInfo` returns the
   * public keys to encrypt with.
   *
   * - `sm2`: Encrypted with GenAuth's SM2 public key. SM2 is the Chinese national standard for elliptic-curve
   *   encryption, GB/T 32918.
   * - `rsa`: Encrypted with GenAuth's RSA public key with PKCS #1 v1.5 padding, then Base64-encoded.
   * - `none`: Not encrypted: plain text, protected by HTTPS alone.
   *
   * @default 'none'
   */
  passwordEncryptType?: 'sm2' | 'rsa' | 'none';
  /**
   * Whether GenAuth generates new passwords for the accounts.
   *
   * @default false
   */
  autoGeneratePassword?: boolean;
  /** Whether and where to send notifications about the reset passwords. */
  sendPasswordResetedNotification?: SendResetPasswordNotificationDto;
}

/** Several public accounts to change in one call. */
export interface UpdatePublicAccountBatchReqDto {
  /** The public accounts to change, each with the properties to change. */
  list: UpdatePublicAccountInfoDto[];
  /** Password and notification options that apply to all accounts of the call. */
  options?: UpdatePublicAccountBatchOptionsDto;
}

/** One public account of a batch to change, and the properties to change. */
export interface UpdatePublicAccountInfoDto {
  /**
   * ID of the public account to change.
   *
   * @example '6745c0de0a1b2c3d4e5f6101'
   */
  userId: string;
  /**
   * Country calling code of `phone`, with a leading `+`. May be left out for numbers in mainland China. Numbers
   * elsewhere need an international SMS service set up in the console.
   *
   * @example '+86'
   */
  phoneCountryCode?: string;
  /**
   * Full name. Several accounts may share it.
   *
   * @example 'Workshop terminal'
   */
  name?: string;
  /**
   * Informal name of the account.
   *
   * @example 'Workshop'
   */
  nickname?: string;
  /**
   * URL of the profile picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/workshop.terminal.png'
   */
  photo?: string;
  /**
   * ID of the account in a system of your own. Unique in the user pool.
   *
   * @example 'workshop-01'
   */
  externalId?: string;
  /**
   * New status of the account.
   *
   * - `Suspended`: Taken out of use; signing in is refused.
   * - `Resigned`: Taken out of service with `resignPublicAccountBatch`. The account is disabled, and its
   *   authorizations, departments, roles, groups and positions are gone.
   * - `Activated`: In regular use.
   * - `Archived`: Moved to the archive.
   * - `Deactivated`: Not in use. The API does not say how it differs from `Suspended`.
   *
   * @example 'Activated'
   */
  status?: 'Suspended' | 'Resigned' | 'Activated' | 'Archived' | 'Deactivated';
  /** Whether `email` counts as verified. */
  emailVerified?: boolean;
  /** Whether `phone` counts as verified. */
  phoneVerified?: boolean;
  /**
   * Date of birth, as `YYYY-MM-DD`.
   *
   * @format date
   * @example '1990-05-14'
   */
  birthdate?: string;
  /**
   * Country of the account's postal address.
   *
   * @example 'SE'
   */
  country?: string;
  /**
   * Province or state of the account's postal address.
   *
   * @example 'Västra Götaland'
   */
  province?: string;
  /**
   * City of the account's postal address.
   *
   * @example 'Göteborg'
   */
  city?: string;
  /**
   * Postal address as free text.
   *
   * @example 'Kajgatan 4'
   */
  address?: string;
  /**
   * Street and house number; the `street_address` part of the OpenID Connect claim `address`.
   *
   * @example 'Kajgatan 4'
   */
  streetAddress?: string;
  /**
   * Postal code, in the form that the country uses; the `postal_code` part of the OpenID Connect claim `address`.
   *
   * @example '41118'
   */
  postalCode?: string;
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
   * Name to sign in with. Unique in the user pool.
   *
   * @example 'workshop.terminal'
   */
  username?: string;
  /**
   * Email address, unique in the user pool. Case does not matter.
   *
   * @format email
   * @example 'workshop@halden.example'
   */
  email?: string;
  /**
   * Phone number without the country code, unique in the user pool. Give the country code of a number outside
   * mainland China in `phoneCountryCode`.
   *
   * @example '13800000012'
   */
  phone?: string;
  /**
   * New password of the account, in plain text over HTTPS unless `options.passwordEncryptType` says that you have
   * encrypted it.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password?: string;
  /**
   * Company that the account belongs to.
   *
   * @example 'Halden Robotics'
   */
  company?: string;
  /**
   * User agent of the browser used for the last sign-in.
   *
   * @example 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
   */
  browser?: string;
  /**
   * Device used for the last sign-in.
   *
   * @example 'iOS'
   */
  device?: string;
  /**
   * Given (first) name; the OpenID Connect claim `given_name`.
   *
   * @example 'Workshop'
   */
  givenName?: string;
  /**
   * Family (last) name; the OpenID Connect claim `family_name`.
   *
   * @example 'Terminal'
   */
  familyName?: string;
  /**
   * Name between the given and the family name; the OpenID Connect claim `middle_name`.
   *
   * @example 'North'
   */
  middleName?: string;
  /**
   * URL of a profile page, or a short text about the account; the OpenID Connect claim `profile`.
   *
   * @example 'https://portal.halden.example/people/workshop.terminal'
   */
  profile?: string;
  /**
   * Short name for the account; the OpenID Connect claim `preferred_username`. Not unique.
   *
   * @example 'workshop'
   */
  preferredUsername?: string;
  /**
   * URL of a web page of the account.
   *
   * @format uri
   * @example 'https://workshop.halden.example'
   */
  website?: string;
  /**
   * Time zone by its name in the IANA database, for example `Europe/Stockholm`; the OpenID Connect claim
   * `zoneinfo`.
   *
   * @example 'Europe/Stockholm'
   */
  zoneinfo?: string;
  /**
   * Preferred language as a language tag, for example `en-US`; the OpenID Connect claim `locale`.
   *
   * @example 'en'
   */
  locale?: string;
  /**
   * Full address in the form it has on a letter; the `formatted` part of the OpenID Connect claim `address`.
   *
   * @example 'Kajgatan 4, 411 18 Göteborg, Sweden'
   */
  formatted?: string;
  /**
   * State, province or region; the `region` part of the OpenID Connect claim `address`.
   *
   * @example 'Västra Götaland'
   */
  region?: string;
  /**
   * Number of a national identity card.
   *
   * @example '420421199005141234'
   */
  identityNumber?: string;
  /**
   * Values of custom fields, by key. Every key must be a custom field that is already defined in the user pool.
   *
   * @example { costCenter: 'R-200', badge: 'HR-1042' }
   */
  customData?: Record<string, unknown>;
}

/** Options that govern how a public account is updated. */
export interface UpdatePublicAccountOptionsDto {
  /**
   * Kind of identifier given in `userId`.
   *
   * - `user_id`: ID that GenAuth gave to the user.
   * - `external_id`: ID of the user in your own system, the user's `externalId`.
   * - `phone`: Phone number.
   * - `email`: Email address.
   * - `username`: Username.
   * - `identity`: ID at an external identity provider, as `<extIdpId>:<userIdInIdp>`, such as
   *   `6745c0de0a1b2c3d4e5fe001:partner-ada-lind`.
   * - `sync_relation`: ID in the identity source that the user is synchronized with, as
   *   `<provider>:<userIdInIdp>`, such as `lark:ou_8bae746eac07cd26`.
   * - `custom_field`: A custom field of the user.
   *
   * @default 'user_id'
   */
  userIdType?:
    'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field';
  /**
   * Whether a new password must be set at the first sign-in.
   *
   * @default false
   */
  resetPasswordOnFirstLogin?: boolean;
  /**
   * Whether a new password must be set at the next sign-in.
   *
   * @default false
   */
  resetPasswordOnNextLogin?: boolean;
  /**
   * How you encrypted `password` before sending it, on top of HTTPS. The operation `getSystemInfo` returns the
   * public keys to encrypt with.
   *
   * - `sm2`: Encrypted with GenAuth's SM2 public key. SM2 is the Chinese national standard for elliptic-curve
   *   encryption, GB/T 32918.
   * - `rsa`: Encrypted with GenAuth's RSA public key with PKCS #1 v1.5 padding, then Base64-encoded.
   * - `none`: Not encrypted: plain text, protected by HTTPS alone.
   *
   * @default 'none'
   */
  passwordEncryptType?: 'sm2' | 'rsa' | 'none';
  /**
   * Whether GenAuth generates a new password for the account.
   *
   * @default false
   */
  autoGeneratePassword?: boolean;
  /** Whether and where to send a notification about the reset password. */
  sendPasswordResetedNotification?: SendResetPasswordNotificationDto;
}

/** The public account to change, and the properties to change. */
export interface UpdatePublicAccountReqDto {
  /**
   * The public account to change, in the form that `options.userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6101'
   */
  userId: string;
  /**
   * Country calling code of `phone`, with a leading `+`. May be left out for numbers in mainland China. Numbers
   * elsewhere need an international SMS service set up in the console.
   *
   * @example '+86'
   */
  phoneCountryCode?: string;
  /**
   * Full name. Several accounts may share it.
   *
   * @example 'Workshop terminal'
   */
  name?: string;
  /**
   * Informal name of the account.
   *
   * @example 'Workshop'
   */
  nickname?: string;
  /**
   * URL of the profile picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/workshop.terminal.png'
   */
  photo?: string;
  /**
   * ID of the account in a system of your own. Unique in the user pool.
   *
   * @example 'workshop-01'
   */
  externalId?: string;
  /**
   * New status of the account.
   *
   * - `Suspended`: Taken out of use; signing in is refused.
   * - `Resigned`: Taken out of service with `resignPublicAccountBatch`. The account is disabled, and its
   *   authorizations, departments, roles, groups and positions are gone.
   * - `Activated`: In regular use.
   * - `Archived`: Moved to the archive.
   * - `Deactivated`: Not in use. The API does not say how it differs from `Suspended`.
   *
   * @example 'Activated'
   */
  status?: 'Suspended' | 'Resigned' | 'Activated' | 'Archived' | 'Deactivated';
  /** Whether `email` counts as verified. */
  emailVerified?: boolean;
  /** Whether `phone` counts as verified. */
  phoneVerified?: boolean;
  /**
   * Date of birth, as `YYYY-MM-DD`.
   *
   * @format date
   * @example '1990-05-14'
   */
  birthdate?: string;
  /**
   * Country of the account's postal address.
   *
   * @example 'SE'
   */
  country?: string;
  /**
   * Province or state of the account's postal address.
   *
   * @example 'Västra Götaland'
   */
  province?: string;
  /**
   * City of the account's postal address.
   *
   * @example 'Göteborg'
   */
  city?: string;
  /**
   * Postal address as free text.
   *
   * @example 'Kajgatan 4'
   */
  address?: string;
  /**
   * Street and house number; the `street_address` part of the OpenID Connect claim `address`.
   *
   * @example 'Kajgatan 4'
   */
  streetAddress?: string;
  /**
   * Postal code, in the form that the country uses; the `postal_code` part of the OpenID Connect claim `address`.
   *
   * @example '41118'
   */
  postalCode?: string;
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
   * Name to sign in with. Unique in the user pool.
   *
   * @example 'workshop.terminal'
   */
  username?: string;
  /**
   * Email address, unique in the user pool. Case does not matter.
   *
   * @format email
   * @example 'workshop@halden.example'
   */
  email?: string;
  /**
   * Phone number without the country code, unique in the user pool. Give the country code of a number outside
   * mainland China in `phoneCountryCode`.
   *
   * @example '13800000012'
   */
  phone?: string;
  /**
   * New password of the account, in plain text over HTTPS unless `options.passwordEncryptType` says that you have
   * encrypted it.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password?: string;
  /**
   * Company that the account belongs to.
   *
   * @example 'Halden Robotics'
   */
  company?: string;
  /**
   * User agent of the browser used for the last sign-in.
   *
   * @example 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
   */
  browser?: string;
  /**
   * Device used for the last sign-in.
   *
   * @example 'iOS'
   */
  device?: string;
  /**
   * Given (first) name; the OpenID Connect claim `given_name`.
   *
   * @example 'Workshop'
   */
  givenName?: string;
  /**
   * Family (last) name; the OpenID Connect claim `family_name`.
   *
   * @example 'Terminal'
   */
  familyName?: string;
  /**
   * Name between the given and the family name; the OpenID Connect claim `middle_name`.
   *
   * @example 'North'
   */
  middleName?: string;
  /**
   * URL of a profile page, or a short text about the account; the OpenID Connect claim `profile`.
   *
   * @example 'https://portal.halden.example/people/workshop.terminal'
   */
  profile?: string;
  /**
   * Short name for the account; the OpenID Connect claim `preferred_username`. Not unique.
   *
   * @example 'workshop'
   */
  preferredUsername?: string;
  /**
   * URL of a web page of the account.
   *
   * @format uri
   * @example 'https://workshop.halden.example'
   */
  website?: string;
  /**
   * Time zone by its name in the IANA database, for example `Europe/Stockholm`; the OpenID Connect claim
   * `zoneinfo`.
   *
   * @example 'Europe/Stockholm'
   */
  zoneinfo?: string;
  /**
   * Preferred language as a language tag, for example `en-US`; the OpenID Connect claim `locale`.
   *
   * @example 'en'
   */
  locale?: string;
  /**
   * Full address in the form it has on a letter; the `formatted` part of the OpenID Connect claim `address`.
   *
   * @example 'Kajgatan 4, 411 18 Göteborg, Sweden'
   */
  formatted?: string;
  /**
   * State, province or region; the `region` part of the OpenID Connect claim `address`.
   *
   * @example 'Västra Götaland'
   */
  region?: string;
  /**
   * Number of a national identity card.
   *
   * @example '420421199005141234'
   */
  identityNumber?: string;
  /**
   * Values of custom fields, by key. Every key must be a custom field that is already defined in the user pool.
   *
   * @example { costCenter: 'R-200', badge: 'HR-1042' }
   */
  customData?: Record<string, unknown>;
  /** How the account is identified, and password and notification options for the change. */
  options?: UpdatePublicAccountOptionsDto;
}
