// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type {
  CommonResponseDto,
  GetMfaInfoDataDto,
  IdentityDto,
  PaginationDto,
  SendCreateAccountNotificationDto,
  SendResetPasswordNotificationDto,
  SortingDto,
  UserDto,
} from './shared.ts';

/** An application as it is shown to a user who may sign in to it. */
export interface AppDto {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * Name of the application as users see it.
   *
   * @example 'Halden Portal'
   */
  appName: string;
  /**
   * Address of the application's logo image.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/portal.png'
   */
  appLogo: string;
  /**
   * Address of the application's sign-in page.
   *
   * @format uri
   * @example 'https://portal.halden.example/login'
   */
  appLoginUrl: string;
  /**
   * Who may sign in to the application when no authorization says otherwise.
   *
   * - `ALLOW_ALL`: Every user may sign in.
   * - `DENY_ALL`: No user may sign in.
   */
  appDefaultLoginStrategy: 'ALLOW_ALL' | 'DENY_ALL' | (string & {});
}

/** A list of applications. */
export interface AppListRespDto extends CommonResponseDto {
  /** The applications; empty when there is none. */
  data: AppDto[];
}

/** One page of archived users and the number of all that match. */
export interface ArchivedUsersListPagingDto {
  /**
   * Number of archived users on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The archived users on this page; empty when there is none. */
  list: ListArchivedUsersRespDto[];
}

/** The outcome of looking for a user's session with an application. */
export interface CheckSessionStatusDataDto {
  /** `true` when the user has a signed-in session with the application, otherwise `false`. */
  active: boolean;
}

/** A user and the application to check for a session. */
export interface CheckSessionStatusDto {
  /**
   * The user to check, given by the user's ID in GenAuth.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
  /**
   * ID of the application in which to look for a session.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
}

/** Whether a user is signed in to an application. */
export interface CheckSessionStatusRespDto extends CommonResponseDto {
  /** The outcome of the check. */
  data: CheckSessionStatusDataDto;
}

/** A user's link to an external identity provider, set while the user is created. */
export interface CreateIdentityDto {
  /**
   * ID of the external identity provider.
   *
   * @example '6745c0de0a1b2c3d4e5fe001'
   */
  extIdpId: string;
  /**
   * Type of the external identity provider: a social sign-in such as `wechat` or `github`, or a protocol such as
   * `oidc`, `saml` or `ldap`.
   *
   * - `oidc`: Enterprise provider over OpenID Connect.
   * - `oauth2`: Enterprise provider over OAuth 2.0.
   * - `saml`: Enterprise provider over SAML.
   * - `ldap`: Enterprise provider over LDAP.
   * - `ad`: Enterprise provider on Active Directory.
   * - `cas`: Enterprise provider over CAS.
   * - `azure-ad`: Enterprise provider on Azure AD, now Microsoft Entra ID.
   * - `wechatwork`: WeCom, formerly WeChat Work.
   * - `lark`: Lark, in mainland China Feishu.
   * - `yidun`: NetEase Yidun.
   */
  provider:
    | 'oidc'
    | 'oauth2'
    | 'saml'
    | 'ldap'
    | 'ad'
    | 'cas'
    | 'azure-ad'
    | 'wechat'
    | 'google'
    | 'qq'
    | 'wechatwork'
    | 'dingtalk'
    | 'weibo'
    | 'github'
    | 'alipay'
    | 'apple'
    | 'baidu'
    | 'lark'
    | 'gitlab'
    | 'twitter'
    | 'facebook'
    | 'slack'
    | 'linkedin'
    | 'yidun'
    | 'qingcloud'
    | 'gitee'
    | 'instagram'
    | 'welink'
    | 'huawei'
    | 'honor'
    | 'xiaomi'
    | 'oppo'
    | 'aws'
    | 'amazon'
    | 'douyin'
    | 'kuaishou'
    | 'line'
    | 'sdbz';
  /**
   * Kind of identifier in `userIdInIdp`, such as `openid`, `unionid` or `primary`.
   *
   * @example 'primary'
   */
  type: string;
  /**
   * ID of the user at the external identity provider.
   *
   * @example 'partner-ada-lind'
   */
  userIdInIdp: string;
  /**
   * Profile of the user at the external identity provider. Its properties depend on the provider.
   *
   * @example { name: 'Ada Lind', email: 'ada.lind@halden.example' }
   */
  userInfoInIdp: Record<string, unknown>;
  /**
   * Access token that the external identity provider issued to the user. Management operations never return it.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  accessToken?: string;
  /**
   * Refresh token that the external identity provider issued to the user. Management operations never return it.
   *
   * @example 'fake-refresh-token-1'
   */
  refreshToken?: string;
  /**
   * IDs of the connections of the external identity provider that the identity comes from.
   *
   * @example ['6745c0de0a1b2c3d4e5fe101']
   */
  originConnIds: string[];
}

/** Several users to create in one call. */
export interface CreateUserBatchReqDto {
  /**
   * The users to create.
   *
   * @minItems 1
   * @maxItems 50
   */
  list: CreateUserInfoDto[];
  /** Password, department and notification options that apply to all users of the call. */
  options?: CreateUserOptionsDto;
}

/** One user of a batch to create. At least one of `email`, `phone` and `username` is needed. */
export interface CreateUserInfoDto {
  /**
   * Status of the account.
   *
   * - `Suspended`: Taken out of use; signing in is refused.
   * - `Resigned`: The person has left the company. The account is disabled, and its authorizations, departments,
   *   roles, groups and positions are gone.
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
   * @example 'ada.lind@halden.example'
   */
  email?: string;
  /**
   * Phone number without the country code, unique in the user pool. Give the country code of a number outside
   * mainland China in `phoneCountryCode`.
   *
   * @example '13800000001'
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
   * @example 'ada.lind'
   */
  username?: string;
  /**
   * ID of the user in a system of your own. Unique in the user pool.
   *
   * @example 'emp-10010'
   */
  externalId?: string;
  /**
   * Full name. Several users may share it.
   *
   * @example 'Ada Lind'
   */
  name?: string;
  /**
   * Informal name to call the user by.
   *
   * @example 'Ada'
   */
  nickname?: string;
  /**
   * URL of the profile picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/ada.lind.png'
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
   * Company that the user works for.
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
   * @example 'Ada'
   */
  givenName?: string;
  /**
   * Family (last) name; the OpenID Connect claim `family_name`.
   *
   * @example 'Lind'
   */
  familyName?: string;
  /**
   * Name between the given and the family name; the OpenID Connect claim `middle_name`.
   *
   * @example 'Marie'
   */
  middleName?: string;
  /**
   * URL of a profile page, or a short text about the user; the OpenID Connect claim `profile`.
   *
   * @example 'https://portal.halden.example/people/ada.lind'
   */
  profile?: string;
  /**
   * Short name that the user wants to be called by; the OpenID Connect claim `preferred_username`. Not unique.
   *
   * @example 'ada'
   */
  preferredUsername?: string;
  /**
   * URL of the user's own web page.
   *
   * @format uri
   * @example 'https://ada.halden.example'
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
   * Password of the user, in plain text over HTTPS unless `options.passwordEncryptType` says that you have
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
  /**
   * IDs of the tenants that the user belongs to.
   *
   * @example ['6745c0de0a1b2c3d4e5f7001']
   */
  tenantIds?: string[];
  /** A TOTP authenticator of the user, with its recovery code, to take over. */
  otp?: CreateUserOtpDto;
  /**
   * Departments to put the user in, as IDs of the kind named in `options.departmentIdType`.
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
   * Values of the custom fields of the user data object, by key. Every key must already be defined in the user
   * pool.
   *
   * @example { costCenter: 'R-200', badge: 'HR-1042' }
   */
  metadataSource?: Record<string, unknown>;
  /**
   * Identities at external identity providers to link to the new user. Prefer `linkIdentity` after the user is
   * created.
   */
  identities?: CreateIdentityDto[];
  /**
   * Number of the user's national identity card.
   *
   * @example '420421199005141234'
   */
  identityNumber?: string;
}

/** Options that govern how users are created. */
export interface CreateUserOptionsDto {
  /**
   * Whether to store `password` exactly as given instead of hashing it. Turn it on when you migrate users whose
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
   * Whether the user must set a new password at the first sign-in.
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
  /** Whether and how the user is told of the new account. */
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

/** A TOTP authenticator that the user already owns, taken over when the user is created. */
export interface CreateUserOtpDto {
  /**
   * Shared secret of the authenticator, in Base32.
   *
   * @example 'HZ2F6J3AGNAVSOTV'
   */
  secret: string;
  /**
   * Recovery code that lets the user sign in when the authenticator is not at hand.
   *
   * @example 'b471-8ec0-874a-087f-bccb-cd54'
   */
  recoveryCode?: string;
}

/** The user to create. At least one of `email`, `phone` and `username` is needed. */
export interface CreateUserReqDto {
  /**
   * Status of the account.
   *
   * - `Suspended`: Taken out of use; signing in is refused.
   * - `Resigned`: The person has left the company. The account is disabled, and its authorizations, departments,
   *   roles, groups and positions are gone.
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
   * @example 'ada.lind@halden.example'
   */
  email?: string;
  /**
   * Phone number without the country code, unique in the user pool. Give the country code of a number outside
   * mainland China in `phoneCountryCode`.
   *
   * @example '13800000001'
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
   * @example 'ada.lind'
   */
  username?: string;
  /**
   * ID of the user in a system of your own. Unique in the user pool.
   *
   * @example 'emp-10010'
   */
  externalId?: string;
  /**
   * Full name. Several users may share it.
   *
   * @example 'Ada Lind'
   */
  name?: string;
  /**
   * Informal name to call the user by.
   *
   * @example 'Ada'
   */
  nickname?: string;
  /**
   * URL of the profile picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/ada.lind.png'
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
   * Company that the user works for.
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
   * @example 'Ada'
   */
  givenName?: string;
  /**
   * Family (last) name; the OpenID Connect claim `family_name`.
   *
   * @example 'Lind'
   */
  familyName?: string;
  /**
   * Name between the given and the family name; the OpenID Connect claim `middle_name`.
   *
   * @example 'Marie'
   */
  middleName?: string;
  /**
   * URL of a profile page, or a short text about the user; the OpenID Connect claim `profile`.
   *
   * @example 'https://portal.halden.example/people/ada.lind'
   */
  profile?: string;
  /**
   * Short name that the user wants to be called by; the OpenID Connect claim `preferred_username`. Not unique.
   *
   * @example 'ada'
   */
  preferredUsername?: string;
  /**
   * URL of the user's own web page.
   *
   * @format uri
   * @example 'https://ada.halden.example'
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
   * Password of the user, in plain text over HTTPS unless `options.passwordEncryptType` says that you have
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
  /**
   * IDs of the tenants that the user belongs to.
   *
   * @example ['6745c0de0a1b2c3d4e5f7001']
   */
  tenantIds?: string[];
  /** A TOTP authenticator of the user, with its recovery code, to take over. */
  otp?: CreateUserOtpDto;
  /**
   * Departments to put the user in, as IDs of the kind named in `options.departmentIdType`.
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
   * Values of the custom fields of the user data object, by key. Every key must already be defined in the user
   * pool.
   *
   * @example { costCenter: 'R-200', badge: 'HR-1042' }
   */
  metadataSource?: Record<string, unknown>;
  /**
   * Identities at external identity providers to link to the new user. Prefer `linkIdentity` after the user is
   * created.
   */
  identities?: CreateIdentityDto[];
  /**
   * Number of the user's national identity card.
   *
   * @example '420421199005141234'
   */
  identityNumber?: string;
  /** Password, department and notification options for the new user. */
  options?: CreateUserOptionsDto;
}

/** A user and the type of identity source whose links to delete. */
export interface DeleteUserSyncRelationReqDto {
  /**
   * The user whose links to delete, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
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

/** The users to delete. */
export interface DeleteUsersBatchDto {
  /**
   * The users to delete, each in the form that `options.userIdType` names.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['6745c0de0a1b2c3d4e5f6002', '6745c0de0a1b2c3d4e5f6003']
   */
  userIds: string[];
  /** How the users are identified. */
  options?: DeleteUsersBatchOptionsDto;
}

/** How the users to delete are identified. */
export interface DeleteUsersBatchOptionsDto {
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

/** Input of “Get a user's TOTP secret”. */
export interface GetOtpSecretByUserParams {
  /**
   * The user whose secret to return, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
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

/** A user's TOTP secret. */
export interface GetOtpSecretRespDto extends CommonResponseDto {
  /** The secret of the user's TOTP authenticator. */
  data: OtpSecretRespDto;
}

/** Input of “List the applications a user can access”. */
export interface GetUserAccessibleAppsParams {
  /**
   * The user whose applications to return, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
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

/** Input of “List the applications a user is authorized for”. */
export interface GetUserAuthorizedAppsParams {
  /**
   * The user whose applications to return, in the form that `userIdType` names.
   *
   * @example 'ada.lind@halden.example'
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
   * @example 'email'
   */
  userIdType?:
    'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field';
}

/** Input of “List the resources a user is authorized for”. */
export interface GetUserAuthorizedResourcesParams {
  /**
   * The user whose resources to return, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
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

/** Input of “Get several users”. */
export interface GetUserBatchParams {
  /**
   * The users to return, each in the form that `userIdType` names.
   *
   * @example ['6745c0de0a1b2c3d4e5f6001', '6745c0de0a1b2c3d4e5f6003']
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
   * Whether to return custom fields as direct properties instead of nested in `customData`.
   *
   * @default false
   */
  flatCustomData?: boolean;
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
}

/** Input of “List a user's departments”. */
export interface GetUserDepartmentsParams {
  /**
   * The user whose departments to return, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
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
   * - `JoinDepartmentAt`: When the user joined the department.
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

/** A user's encrypted password. */
export interface GetUserEncryptPasswordBatchDataDto {
  /**
   * ID of the user whose password this is.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
  /**
   * The user's password in encrypted form.
   *
   * @example 'bm90LWEtcmVhbC1jaXBoZXJ0ZXh0'
   */
  encryptedPassword: string;
}

/** Names the users whose encrypted passwords to return. */
export interface GetUserEncryptPasswordBatchDto {
  /**
   * IDs in GenAuth of the users whose encrypted passwords to return.
   *
   * @example ['6745c0de0a1b2c3d4e5f6001']
   */
  userIds: string[];
}

/** The encrypted password found for the given user IDs. */
export interface GetUserEncryptPasswordBatchRespDto extends CommonResponseDto {
  /** The user's ID and encrypted password. */
  data: GetUserEncryptPasswordBatchDataDto;
}

/** Input of “List a user's groups”. */
export interface GetUserGroupsParams {
  /**
   * The user whose groups to return, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
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

/** Input of “List a user's external identities”. */
export interface GetUserIdentitiesParams {
  /**
   * The user to look at, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
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

/** Input of “List the applications a user has signed in to”. */
export interface GetUserLoggedinAppsParams {
  /**
   * The user whose applications to return, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
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

/** Input of “List the identities a user has signed in with”. */
export interface GetUserLoggedinIdentitiesParams {
  /**
   * The user whose identities to return, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
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

/** Input of “List a user's sign-ins”. */
export interface GetUserLoginHistoryParams {
  /**
   * The user whose sign-ins to return, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
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
   * ID of an application; only sign-ins to this application are returned.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId?: string;
  /**
   * IP address; only sign-ins that came from it are returned.
   *
   * @example '203.0.113.24'
   */
  clientIp?: string;
  /**
   * Returns only sign-ins from this time on, in milliseconds since the Unix epoch. Omit it to begin with the first
   * sign-in on record.
   *
   * @minimum 0
   * @example 1772409600000
   */
  start?: number;
  /**
   * Returns only sign-ins up to this time, in milliseconds since the Unix epoch. Omit it to include the latest.
   *
   * @minimum 0
   * @example 1775001599999
   */
  end?: number;
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

/** Input of “Get the second factors a user has bound”. */
export interface GetUserMfaInfoParams {
  /**
   * The user whose second factors to return, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
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

/** Input of “Get a user's MFA trigger data”. */
export interface GetUserMfaStatusParams {
  /**
   * The user whose MFA trigger data to return, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
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

/** Input of “Get a user”. */
export interface GetUserParams {
  /**
   * The user to return, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
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
   * Whether to return custom fields as direct properties instead of nested in `customData`.
   *
   * @default false
   */
  flatCustomData?: boolean;
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   * @example true
   */
  withCustomData?: boolean;
  /**
   * Whether to return the IDs of positions, in `postIdList`, as well.
   *
   * @default false
   */
  withPost?: boolean;
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
}

/** A password encrypted with the key set up in the console. */
export interface GetUserPasswordCiphertextDataDto {
  /**
   * The user's password, encrypted with the key set up in the console.
   *
   * @example 'bm90LWEtcmVhbC1jaXBoZXJ0ZXh0'
   */
  ciphertext: string;
}

/** Names the user whose encrypted password to return. */
export interface GetUserPasswordCiphertextDto {
  /**
   * The user whose encrypted password to return, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
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

/** A user's encrypted password. */
export interface GetUserPasswordCiphertextRespDto extends CommonResponseDto {
  /** The encrypted password. */
  data: GetUserPasswordCiphertextDataDto;
}

/** Input of “Get a user's real-name verification”. */
export interface GetUserPrincipalAuthenticationInfoParams {
  /**
   * The user to look at, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
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

/** Input of “List a user's roles”. */
export interface GetUserRolesParams {
  /**
   * The user to look at, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
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

/** Input of “List a user's synchronization links”. */
export interface GetUserSyncRelationsParams {
  /**
   * The user whose links to return, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
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

/** The outcome of checking a user's roles. */
export interface HasAnyRoleDto {
  /** `true` when the user has at least one of the roles, `false` when the user has none of them. */
  hasAnyRole: boolean;
}

/** Options for checking a user's roles. */
export interface HasAnyRoleOptionsDto {
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

/** A user and the roles to check. */
export interface HasAnyRoleReqDto {
  /**
   * The user to check, in the form that `options.userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  userId: string;
  /** The roles to look for. Having one of them is enough. */
  roles: HasRoleRolesDto[];
  /** How to find the user. Without it, `userId` is read as the user's ID in GenAuth. */
  options?: HasAnyRoleOptionsDto;
}

/** Whether a user has any of the given roles. */
export interface HasAnyRoleRespDto extends CommonResponseDto {
  /** The outcome of the check. */
  data: HasAnyRoleDto;
}

/** A role to look for, named by its code. */
export interface HasRoleRolesDto {
  /**
   * Code of the permission space that the role belongs to.
   *
   * @example 'default'
   */
  namespace?: string;
  /**
   * Code of the role in its permission space.
   *
   * @example 'admin'
   */
  code: string;
}

/** Response with a user's external identities. */
export interface IdentityListRespDto extends CommonResponseDto {
  /** The identities, one for each account at an external identity provider; empty when there is none. */
  data: IdentityDto[];
}

/** A TOTP secret and its recovery code. */
export interface ImportOtpItemDataDto {
  /**
   * The secret shared with the user's authenticator, from which the one-time passwords are computed.
   *
   * @example 'HZ2F6J3AGNAVSOTV'
   */
  secret: string;
  /**
   * Recovery code that the user can give in place of a one-time password when the authenticator is lost.
   *
   * @example 'b471-8ec0-874a-087f-bccb-cd54'
   */
  recoveryCode?: string;
}

/** A user and the TOTP secret to bind to that user. */
export interface ImportOtpItemDto {
  /**
   * ID in GenAuth of the user to bind the secret to.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
  /** The secret to bind and, if there is one, its recovery code. */
  otp: ImportOtpItemDataDto;
}

/** The TOTP secrets to import. */
export interface ImportOtpReqDto {
  /** One entry for each user whose secret to import. */
  list: ImportOtpItemDto[];
}

/** The outcome of checking whether a user exists. */
export interface IsUserExistsDto {
  /** `true` when the user pool has a matching user, `false` when it has none. */
  exists: boolean;
}

/** The identifier to look for. It is compared with the users of the user pool. */
export interface IsUserExistsReqDto {
  /**
   * Username to look for. Usernames are unique in a user pool.
   *
   * @example 'ada.lind'
   */
  username?: string;
  /**
   * Email address to look for. Case does not matter.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  email?: string;
  /**
   * Phone number to look for, without its country calling code.
   *
   * @example '13800000001'
   */
  phone?: string;
  /**
   * ID in a system of your own to look for, as stored in the user's `externalId`.
   *
   * @example 'hr-20417'
   */
  externalId?: string;
}

/** Whether a user exists. */
export interface IsUserExistsRespDto extends CommonResponseDto {
  /** The outcome of the check. */
  data: IsUserExistsDto;
}

/** A user and the applications to sign the user out of. */
export interface KickUsersDto {
  /**
   * The user to sign out, in the form that `options.userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6002'
   */
  userId: string;
  /**
   * IDs of the applications to sign the user out of.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['6745c0de0a1b2c3d4e5fa001', '6745c0de0a1b2c3d4e5fa002']
   */
  appIds: string[];
  /** How to find the user. Without it, `userId` is read as the user's ID in GenAuth. */
  options?: KickUsersOptionsDto;
}

/** Options for signing a user out. */
export interface KickUsersOptionsDto {
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

/** The outcome of linking an identity to a user. */
export interface LinkIdentityDataDto {
  /** `true` when the identity is now linked to the user. */
  success: boolean;
}

/** A user and the account at an external identity provider to link to that user. */
export interface LinkIdentityDto {
  /**
   * ID of the external identity provider that the account belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5fe001'
   */
  extIdpId: string;
  /**
   * ID in GenAuth of the user to link the account to.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
   */
  userId: string;
  /**
   * Type of the identity, as in the `type` of the user's identities that `getUserIdentities` returns, for example
   * `openid` or `unionid`.
   *
   * @default 'generic'
   * @example 'generic'
   */
  type?: string;
  /**
   * The user's unique ID at the external identity provider, taken from what the provider returns when the user
   * authenticates there.
   *
   * @example 'partner-48213'
   */
  userIdInIdp: string;
  /**
   * Has no effect, whatever its value, and will be removed. Leave it out.
   *
   * @deprecated
   */
  isSocial?: boolean;
}

/** The outcome of linking an identity. */
export interface LinkIdentityResDto extends CommonResponseDto {
  /** Whether the identity was linked. */
  data: LinkIdentityDataDto;
}

/** Input of “List archived users”. */
export interface ListArchivedUsersParams {
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
   * Earliest time of archiving to return, in milliseconds since the Unix epoch. Without it, users are returned
   * however long ago they were archived.
   *
   * @minimum 0
   * @example 1772409600000
   */
  startAt?: number;
}

/** An archived user. */
export interface ListArchivedUsersRespDto {
  /**
   * ID of the archived user.
   *
   * @example '6745c0de0a1b2c3d4e5f6002'
   */
  userId: string;
  /**
   * When the user was archived.
   *
   * @format date-time
   * @example '2026-03-20T16:40:00.000Z'
   */
  archivedAt: string;
}

/** A page of archived users. */
export interface ListArchivedUsersSingleRespDto extends CommonResponseDto {
  /** The page of archived users. */
  data: ArchivedUsersListPagingDto;
}

/** One condition of an advanced filter: a field, an operator, and the value to compare with. */
export interface ListUsersAdvancedFilterItemDto {
  /**
   * Field to test. One of the following, or the key of any custom field:
   *
   * - Identifiers: `id`, `phone`, `email`, `username`, `externalId`
   * - Profile: `name`, `givenName`, `familyName`, `preferredUsername`, `profile`, `website`, `birthdate`,
   *   `company`, `locale`, `zoneinfo`, and `gender` (`M`, `F` or `U`)
   * - Address: `country`, `province`, `address`, `streetAddress`, `postalCode`, `formatted`
   * - Account: `status` (`Activated` or `Suspended`), `signedUp` (time of sign-up), `userSource` (how the user
   *   came into the user pool)
   * - Sign-ins: `lastLogin` (a timestamp), `loginsCount` (a number), `lastLoginApp` (ID of the application last
   *   signed in to), `loggedInApps` (all applications ever signed in to)
   * - Relations: `department`, `identity` (external identities)
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

/** Input of “List users by status or update time”. */
export interface ListUsersLegacyParams {
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
   * Returns only users in this account status. Omit it to return users in every status.
   *
   * - `Suspended`: Taken out of use; signing in is refused.
   * - `Resigned`: The person has left the company. The account is disabled, and its authorizations, departments,
   *   roles, groups and positions are gone.
   * - `Activated`: In regular use.
   * - `Archived`: Moved to the archive.
   * - `Deactivated`: Not in use. The API does not say how it differs from `Suspended`.
   *
   * @example 'Activated'
   */
  status?: 'Suspended' | 'Resigned' | 'Activated' | 'Archived' | 'Deactivated';
  /**
   * Returns only users created or updated from this moment on, in milliseconds since the Unix epoch. Use it to
   * fetch what has changed since the last call.
   *
   * @minimum 0
   * @example 1771804800000
   */
  updatedAtStart?: number;
  /**
   * Returns only users created or updated up to this moment, in milliseconds since the Unix epoch. Defaults to the
   * current time.
   *
   * @minimum 0
   * @example 1772409600000
   */
  updatedAtEnd?: number;
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
   * Whether to return when each user's password expires.
   *
   * @default false
   */
  withUserPasswordExpireTime?: boolean;
}

/** Paging, sorting and content options for listing users. */
export interface ListUsersOptionsDto {
  /** Which page to return, and how many users it holds. */
  pagination?: PaginationDto;
  /** Fields to sort by, the most important first. Each item names a `field` and an `order`. */
  sort?: SortingDto[];
  /**
   * User fields that `keywords` is matched against.
   *
   * - `id`: User ID.
   * - `phone`: Phone number, without the country code.
   * - `email`: Email address.
   * - `name`: Full name.
   * - `username`: Username.
   * - `externalId`: ID of the user in your own system.
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
   * - `identityNumber`: Number of the user's identity document.
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
   * Whether to return the IDs of positions, in `postIdList`, as well.
   *
   * @default false
   */
  withPost?: boolean;
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
   */
  withDepartmentIds?: boolean;
  /**
   * Whether to return custom fields as direct properties instead of nested in `customData`.
   *
   * @default false
   */
  flatCustomData?: boolean;
}

/** What to search for, which filters to apply, and how to page, sort and enrich the result. */
export interface ListUsersRequestDto {
  /**
   * Text to match loosely against the fields in `options.fuzzySearchOn`. Leave it out to search by the other
   * conditions alone.
   *
   * @example 'ada'
   */
  keywords?: string;
  /**
   * Conditions that the returned users fulfill; without any, every user does. Each item tests one field; fields
   * and operators combine freely.
   */
  advancedFilter?: ListUsersAdvancedFilterItemDto[];
  /**
   * An Elasticsearch query for searches that `keywords` and `advancedFilter` cannot express: an object with
   * `query` and, if wanted, `sort`.
   *
   * @example { query: { bool: { must: [{ term: { phone: '13800000001' } }], must_not: [] } }, sort: ['_score', { created_at: 'ASC' }] }
   */
  searchQuery?: Record<string, unknown>;
  /** Paging, sorting, the fields that `keywords` searches, and which additional data to return. */
  options?: ListUsersOptionsDto;
}

/** The secret of a TOTP authenticator. */
export interface OtpSecretRespDto {
  /**
   * The secret shared with the user's authenticator, from which the one-time passwords are computed.
   *
   * @example 'HZ2F6J3AGNAVSOTV'
   */
  secret: string;
}

/** Outcome of the real-name verification of a user. */
export interface PrincipalAuthenticationInfoDto {
  /** Whether the real-name verification succeeded. */
  authenticated: boolean;
  /**
   * Whether the user was verified as a person or as a company.
   *
   * - `P`: A person.
   * - `E`: A company.
   */
  principalType: 'P' | 'E' | (string & {});
  /**
   * Number of the identity document of the verified person or company.
   *
   * @example '420421199005141234'
   */
  principalCode: string;
  /**
   * Legal name of the verified person or company.
   *
   * @example 'Ada Lind'
   */
  principalName: string;
  /**
   * When the verification took place.
   *
   * @format date-time
   * @example '2026-02-16T10:23:50.000Z'
   */
  authenticatedAt: string;
}

/** Response with a user's real-name verification records. */
export interface PrincipalAuthenticationInfoPaginatedRespDto extends CommonResponseDto {
  /** The records, with their number. */
  data: PrincipalAuthenticationInfoPagingDto;
}

/** Real-name verification records, with their number. */
export interface PrincipalAuthenticationInfoPagingDto {
  /**
   * Number of records in total.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The records; empty when there is none. */
  list: PrincipalAuthenticationInfoDto[];
}

/** Names the user whose real-name verification to delete. */
export interface ResetUserPrincipalAuthenticationInfoDto {
  /**
   * The user whose verification to delete, in the form that `options.userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
  /** How to find the user. Without it, `userId` is read as the user's ID in GenAuth. */
  options?: ResetUserPrincipalAuthenticationInfoOptionsDto;
}

/** Options for deleting a user's real-name verification. */
export interface ResetUserPrincipalAuthenticationInfoOptionsDto {
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

/** Names the user who has left. */
export interface ResignUserReqDto {
  /**
   * The user to offboard, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6002'
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

/** A user and the MFA trigger data to store. */
export interface SetMfaStatusDto {
  /**
   * The user whose MFA trigger data to set, in the form that `userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
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
  /** The MFA trigger data to store, in the shape that `getUserMfaStatus` returns. */
  mfaTriggerData: GetMfaInfoDataDto;
}

/** A user and the external identity provider whose identities to remove. */
export interface UnlinkIdentity {
  /**
   * ID of the external identity provider whose identities to remove from the user.
   *
   * @example '6745c0de0a1b2c3d4e5fe001'
   */
  extIdpId: string;
  /**
   * ID in GenAuth of the user to remove the identities from.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
   */
  userId: string;
  /**
   * Type of the identity, as in the `type` of the user's identities that `getUserIdentities` returns, for example
   * `openid` or `unionid`.
   *
   * @default 'generic'
   * @example 'generic'
   */
  type?: string;
  /**
   * Has no effect, whatever its value, and will be removed. Leave it out.
   *
   * @deprecated
   */
  isSocial?: boolean;
}

/** The outcome of unlinking a user's identities at an external identity provider. */
export interface UnlinkIdentityDataDto {
  /** `true` when the user's identities at the provider are removed. */
  success: boolean;
}

/** The outcome of unlinking identities. */
export interface UnlinkIdentityResDto extends CommonResponseDto {
  /** Whether the identities were unlinked. */
  data: UnlinkIdentityDataDto;
}

/** Options that govern how several users are updated. */
export interface UpdateUserBatchOptionsDto {
  /**
   * Whether the users must set a new password at the next sign-in.
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
   * Whether GenAuth generates new passwords for the users.
   *
   * @default false
   */
  autoGeneratePassword?: boolean;
  /** Whether and where to send notifications about the reset passwords. */
  sendPasswordResetedNotification?: SendResetPasswordNotificationDto;
}

/** Several users to change in one call. */
export interface UpdateUserBatchReqDto {
  /** The users to change, each with the properties to change. */
  list: UpdateUserInfoDto[];
  /** Password and notification options that apply to all users of the call. */
  options?: UpdateUserBatchOptionsDto;
}

/** One user of a batch to change, and the properties to change. */
export interface UpdateUserInfoDto {
  /**
   * ID of the user to change.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
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
   * Full name. Several users may share it.
   *
   * @example 'Ada Lind'
   */
  name?: string;
  /**
   * Informal name to call the user by.
   *
   * @example 'Ada'
   */
  nickname?: string;
  /**
   * URL of the profile picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/ada.lind.png'
   */
  photo?: string;
  /**
   * ID of the user in a system of your own. Unique in the user pool.
   *
   * @example 'emp-10010'
   */
  externalId?: string;
  /**
   * New status of the account.
   *
   * - `Suspended`: Taken out of use; signing in is refused.
   * - `Resigned`: The person has left the company. The account is disabled, and its authorizations, departments,
   *   roles, groups and positions are gone.
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
   * @example 'ada.lind'
   */
  username?: string;
  /**
   * Email address, unique in the user pool. Case does not matter.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  email?: string;
  /**
   * Phone number without the country code, unique in the user pool. Give the country code of a number outside
   * mainland China in `phoneCountryCode`.
   *
   * @example '13800000001'
   */
  phone?: string;
  /**
   * New password of the user, in plain text over HTTPS unless `options.passwordEncryptType` says that you have
   * encrypted it.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password?: string;
  /**
   * Company that the user works for.
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
   * @example 'Ada'
   */
  givenName?: string;
  /**
   * Family (last) name; the OpenID Connect claim `family_name`.
   *
   * @example 'Lind'
   */
  familyName?: string;
  /**
   * Name between the given and the family name; the OpenID Connect claim `middle_name`.
   *
   * @example 'Marie'
   */
  middleName?: string;
  /**
   * URL of a profile page, or a short text about the user; the OpenID Connect claim `profile`.
   *
   * @example 'https://portal.halden.example/people/ada.lind'
   */
  profile?: string;
  /**
   * Short name that the user wants to be called by; the OpenID Connect claim `preferred_username`. Not unique.
   *
   * @example 'ada'
   */
  preferredUsername?: string;
  /**
   * URL of the user's own web page.
   *
   * @format uri
   * @example 'https://ada.halden.example'
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
   * Number of the user's national identity card.
   *
   * @example '420421199005141234'
   */
  identityNumber?: string;
  /**
   * Values of custom fields to set, by key. Every key must be a custom field that is already defined in the user
   * pool.
   *
   * @example { costCenter: 'R-200', badge: 'HR-1042' }
   */
  customData?: Record<string, unknown>;
  /**
   * Values of the custom fields of the user data object to set, by key. Every key must already be defined for that
   * data object.
   *
   * @example { costCenter: 'R-200', badge: 'HR-1042' }
   */
  metadata?: Record<string, unknown>;
}

/** Options that govern how a user is updated. */
export interface UpdateUserOptionsDto {
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
   * Whether the user must set a new password at the first sign-in.
   *
   * @default false
   */
  resetPasswordOnFirstLogin?: boolean;
  /**
   * Whether the user must set a new password at the next sign-in.
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
   * Whether GenAuth generates a new password for the user.
   *
   * @default false
   */
  autoGeneratePassword?: boolean;
  /** Whether and where to send a notification about the reset password. */
  sendPasswordResetedNotification?: SendResetPasswordNotificationDto;
}

/** The user to change, and the properties to change. */
export interface UpdateUserReqDto {
  /**
   * The user to change, in the form that `options.userIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
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
   * Full name. Several users may share it.
   *
   * @example 'Ada Lind'
   */
  name?: string;
  /**
   * Informal name to call the user by.
   *
   * @example 'Ada'
   */
  nickname?: string;
  /**
   * URL of the profile picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/ada.lind.png'
   */
  photo?: string;
  /**
   * ID of the user in a system of your own. Unique in the user pool.
   *
   * @example 'emp-10010'
   */
  externalId?: string;
  /**
   * New status of the account.
   *
   * - `Suspended`: Taken out of use; signing in is refused.
   * - `Resigned`: The person has left the company. The account is disabled, and its authorizations, departments,
   *   roles, groups and positions are gone.
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
   * @example 'ada.lind'
   */
  username?: string;
  /**
   * Email address, unique in the user pool. Case does not matter.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  email?: string;
  /**
   * Phone number without the country code, unique in the user pool. Give the country code of a number outside
   * mainland China in `phoneCountryCode`.
   *
   * @example '13800000001'
   */
  phone?: string;
  /**
   * New password of the user, in plain text over HTTPS unless `options.passwordEncryptType` says that you have
   * encrypted it.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password?: string;
  /**
   * Company that the user works for.
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
   * @example 'Ada'
   */
  givenName?: string;
  /**
   * Family (last) name; the OpenID Connect claim `family_name`.
   *
   * @example 'Lind'
   */
  familyName?: string;
  /**
   * Name between the given and the family name; the OpenID Connect claim `middle_name`.
   *
   * @example 'Marie'
   */
  middleName?: string;
  /**
   * URL of a profile page, or a short text about the user; the OpenID Connect claim `profile`.
   *
   * @example 'https://portal.halden.example/people/ada.lind'
   */
  profile?: string;
  /**
   * Short name that the user wants to be called by; the OpenID Connect claim `preferred_username`. Not unique.
   *
   * @example 'ada'
   */
  preferredUsername?: string;
  /**
   * URL of the user's own web page.
   *
   * @format uri
   * @example 'https://ada.halden.example'
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
   * Number of the user's national identity card.
   *
   * @example '420421199005141234'
   */
  identityNumber?: string;
  /**
   * Values of custom fields to set, by key. Every key must be a custom field that is already defined in the user
   * pool.
   *
   * @example { costCenter: 'R-200', badge: 'HR-1042' }
   */
  customData?: Record<string, unknown>;
  /**
   * Values of the custom fields of the user data object to set, by key. Every key must already be defined for that
   * data object.
   *
   * @example { costCenter: 'R-200', badge: 'HR-1042' }
   */
  metadata?: Record<string, unknown>;
  /** How the user is identified, and password and notification options for the change. */
  options?: UpdateUserOptionsDto;
}

/** The encrypted values to decrypt, and the private key for it. */
export interface UserFieldDecryptReqDto {
  /**
   * Private key of the user pool's data encryption. Get it in the console under **Security settings → Data
   * security → Data encryption**.
   *
   * @example '-----BEGIN PRIVATE KEY-----\nZmFrZS1rZXk=\n-----END PRIVATE KEY-----'
   */
  privateKey: string;
  /** The encrypted values, one item for each field of each user. */
  data: UserFieldDecryptReqItemDto[];
}

/** One encrypted field value. */
export interface UserFieldDecryptReqItemDto {
  /**
   * User the value belongs to: a user ID, username, email address, phone number, ID in your own system, or ID at
   * an external identity provider.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId?: string;
  /**
   * Name of the user field that the value comes from, such as `username` or `phone`.
   *
   * @example 'phone'
   */
  fieldName?: string;
  /**
   * The encrypted value, as GenAuth returned it.
   *
   * @example '3q2+7wABAgMEBQYHCAkKCw=='
   */
  encryptedContent: string;
}

/** Response with decrypted field values. */
export interface UserFieldDecryptRespDto extends CommonResponseDto {
  /** The decrypted values, each with the user and the field that it belongs to. */
  data: UserFieldDecryptRespItemDto[];
}

/** One decrypted field value. */
export interface UserFieldDecryptRespItemDto {
  /**
   * User the value belongs to: the identifier given in the request.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId?: string;
  /**
   * Name of the user field that the value comes from, such as `username` or `phone`.
   *
   * @example 'phone'
   */
  fieldName?: string;
  /**
   * The value in plain text.
   *
   * @example '13800000001'
   */
  decryptedContent: string;
}

/** Response with a list of users, not paged. */
export interface UserListRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The users; empty when there is none. */
  data: UserDto<CustomData>[];
}

/** An application that a user has signed in to. */
export interface UserLoggedInAppsDto {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * Name of the application as users see it.
   *
   * @example 'Halden Portal'
   */
  appName: string;
  /**
   * Address of the application's logo image.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/portal.png'
   */
  appLogo: string;
  /**
   * Address of the application's sign-in page.
   *
   * @format uri
   * @example 'https://portal.halden.example/login'
   */
  appLoginUrl: string;
}

/** The applications a user has signed in to. */
export interface UserLoggedInAppsListRespDto extends CommonResponseDto {
  /** The applications the user has signed in to; empty when there is none. */
  data: UserLoggedInAppsDto[];
}

/** An identity that a user has signed in with, and the external identity provider it belongs to. */
export interface UserLoggedInIdentitiesDto {
  /**
   * ID of the identity, which is the user's link to the external identity provider.
   *
   * @example '6745c0de0a1b2c3d4e5f5001'
   */
  identityId: string;
  /**
   * Display name of the external identity provider.
   *
   * @example 'Partner SSO'
   */
  idpName: string;
  /**
   * English name of the external identity provider.
   *
   * @example 'Partner SSO'
   */
  idpNameEn: string;
  /**
   * Address of the external identity provider's logo image.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/partner-sso.png'
   */
  idpLogo: string;
  /**
   * ID of the external identity provider.
   *
   * @example '6745c0de0a1b2c3d4e5fe001'
   */
  idpId: string;
}

/** The identities a user has signed in with. */
export interface UserLoggedInIdentitiesRespDto extends CommonResponseDto {
  /** The identities the user has signed in with; empty when there is none. */
  data: UserLoggedInIdentitiesDto[];
}

/** One sign-in of a user to an application. */
export interface UserLoginHistoryDto {
  /**
   * ID of the application the user signed in to.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * Name of the application as users see it.
   *
   * @example 'Halden Portal'
   */
  appName: string;
  /**
   * Address of the application's logo image.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/portal.png'
   */
  appLogo: string;
  /**
   * Address of the application's sign-in page.
   *
   * @format uri
   * @example 'https://portal.halden.example/login'
   */
  appLoginUrl: string;
  /**
   * IP address that the sign-in came from.
   *
   * @example '203.0.113.24'
   */
  clientIp: string;
  /**
   * The `User-Agent` header of the browser or client that was used.
   *
   * @example 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
   */
  userAgent?: string;
  /**
   * When the user signed in.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  time: string;
}

/** A page of a user's sign-ins. */
export interface UserLoginHistoryPaginatedRespDto extends CommonResponseDto {
  /** The page of sign-ins. */
  data: UserLoginHistoryPagingDto;
}

/** One page of a user's sign-ins and the number of all that match. */
export interface UserLoginHistoryPagingDto {
  /**
   * Number of matching sign-ins on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The sign-ins on this page; empty when there is none. */
  list: UserLoginHistoryDto[];
}

/** Which second factors a user has bound. */
export interface UserMfaRespDto {
  /**
   * Whether the user has bound a TOTP authenticator.
   *
   * - `enabled`: The user has bound this second factor.
   * - `disabled`: The user has not bound it.
   */
  totpStatus: 'enabled' | 'disabled' | (string & {});
  /**
   * Whether the user has bound a face for face verification.
   *
   * - `enabled`: The user has bound this second factor.
   * - `disabled`: The user has not bound it.
   */
  faceMfaStatus: 'enabled' | 'disabled' | (string & {});
  /**
   * Whether the user has bound a phone number for verification codes by SMS.
   *
   * - `enabled`: The user has bound this second factor.
   * - `disabled`: The user has not bound it.
   */
  smsMfaStatus: 'enabled' | 'disabled' | (string & {});
  /**
   * Whether the user has bound an email address for verification codes by email.
   *
   * - `enabled`: The user has bound this second factor.
   * - `disabled`: The user has not bound it.
   */
  emailMfaStatus: 'enabled' | 'disabled' | (string & {});
}

/** The second factors a user has bound. */
export interface UserMfaSingleRespDto extends CommonResponseDto {
  /** For each second factor, whether the user has bound it. */
  data: UserMfaRespDto;
}
