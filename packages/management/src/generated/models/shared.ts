// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

/** A second factor as an application sets it up. */
export interface ApplicationMfaDto {
  /**
   * Kind of second factor.
   *
   * - `OTP`: A TOTP authenticator.
   * - `SMS`: A verification code by SMS.
   * - `EMAIL`: A verification code by email.
   * - `FACE`: Face recognition.
   */
  mfaPolicy: 'OTP' | 'SMS' | 'EMAIL' | 'FACE' | (string & {});
  /**
   * State of the factor in the application; `1` means on.
   *
   * @example 1
   */
  status: number;
  /**
   * Place of the factor in the order in which the application offers them.
   *
   * @example 1
   */
  sort: number;
}

/** A resource together with what the subject may or may not do with it. */
export interface AuthorizedResourceDto {
  /**
   * Code of the resource, or a descriptor such as `robot:42` that points at one of them.
   *
   * @example 'robot'
   */
  resourceCode: string;
  /**
   * What the resource is.
   *
   * @example 'Robots on the shop floor'
   */
  description?: string;
  /** Conditions under which the authorization counts. */
  condition?: PolicyCondition[];
  /**
   * Kind of resource.
   *
   * - `DATA`: Data.
   * - `API`: An API.
   * - `MENU`: A menu.
   * - `BUTTON`: A button.
   * - `UI`: Another part of a user interface.
   */
  resourceType: 'DATA' | 'API' | 'MENU' | 'BUTTON' | 'UI' | (string & {});
  /**
   * Path or URL of the API. It matters when `resourceType` is `API`.
   *
   * @example '/api/v1/robots'
   */
  apiIdentifier: string;
  /**
   * The actions that the authorization is about.
   *
   * @example ['robot:Read', 'robot:Update']
   */
  actions: string[];
  /**
   * Whether the authorization allows the actions or denies them.
   *
   * - `ALLOW`: The actions are allowed.
   * - `DENY`: The actions are denied.
   *
   * @default 'ALLOW'
   */
  effect: 'ALLOW' | 'DENY' | (string & {});
}

/** Authorized resources, page by page. */
export interface AuthorizedResourcePaginatedRespDto extends CommonResponseDto {
  /** The page. */
  data: AuthorizedResourcePagingDto;
}

/** One page of authorized resources. */
export interface AuthorizedResourcePagingDto {
  /**
   * Number of authorized resources on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The authorized resources on this page. */
  list: AuthorizedResourceDto[];
}

/**
 * The envelope of every response. The HTTP status is 200 even for a failure, short of a failing transport or
 * gateway; `statusCode` tells success from failure. This one carries no `data`.
 */
export interface CommonResponseDto {
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
}

/** Texts of a department in several languages. */
export interface DepartmentI18nDto {
  /** Name of the department in each language. */
  name: LangObject;
}

/**
 * What a failed operation returns: the envelope, with data only where it helps to go on (for example the token
 * for a second factor).
 */
export interface FailureDto extends CommonResponseDto {
  /** Whatever helps to react to this failure; its shape depends on `apiCode`. */
  data?: unknown;
}

/** A user's MFA state. */
export interface GetMapInfoRespDto extends CommonResponseDto {
  /** The user's second factors and the token to check one with. */
  data: GetMfaInfoDataDto;
}

/** What a sign-in needs to go on with a second factor, and which factors the user has. */
export interface GetMfaInfoDataDto {
  /**
   * Stands for the user in the calls that check the second factor.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  mfaToken: string;
  /**
   * Phone number that the user bound for MFA. Absent when there is none.
   *
   * @example '13800000001'
   */
  mfaPhone?: string;
  /**
   * Country calling code of `mfaPhone`, with a leading `+`.
   *
   * @example '+86'
   */
  mfaPhoneCountryCode?: string;
  /**
   * Email address that the user bound for MFA. Absent when there is none.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  mfaEmail?: string;
  /**
   * Nickname of the user.
   *
   * @example 'Ada'
   */
  nickname?: string;
  /**
   * Username of the user.
   *
   * @example 'ada.lind'
   */
  username?: string;
  /**
   * Phone number in the user's profile, without the country code. Not necessarily `mfaPhone`.
   *
   * @example '13800000001'
   */
  phone?: string;
  /**
   * Country calling code of `phone`, with a leading `+`.
   *
   * @example '+86'
   */
  phoneCountryCode?: string;
  /** Whether face recognition is on for the user. */
  faceMfaEnabled?: boolean;
  /** Whether TOTP is on for the user. */
  totpMfaEnabled?: boolean;
  /** The second factors of the application. */
  applicationMfa: ApplicationMfaDto[];
}

/** A group of users, to authorize them together. */
export interface GroupDto {
  /**
   * ID of the group.
   *
   * @example '6745c0de0a1b2c3d4e5fb001'
   */
  id: string;
  /**
   * Code of the group. Unique in the user pool.
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
   * @example 'Everyone who builds robots'
   */
  description: string;
  /**
   * Kind of group, for example `static` for a group whose members are added one by one.
   *
   * @example 'static'
   */
  type: string;
  /**
   * Metadata attached to the group.
   *
   * @example []
   */
  metadataSource: string[];
  /** Users in the group. */
  members: UserDto[];
}

/** A list of groups. */
export interface GroupListRespDto extends CommonResponseDto {
  /** The groups. */
  data: GroupDto[];
}

/** Groups, page by page. */
export interface GroupPaginatedRespDto extends CommonResponseDto {
  /** The page. */
  data: GroupPagingDto;
}

/** One page of groups. */
export interface GroupPagingDto {
  /**
   * Number of groups on all pages together.
   *
   * @minimum 0
   * @example 2
   */
  totalCount: number;
  /** The groups on this page. */
  list: ResGroupDto[];
}

/** A user's link to an account at an external identity provider. */
export interface IdentityDto {
  /**
   * ID of this identity.
   *
   * @example '6745c0de0a1b2c3d4e5f5001'
   */
  identityId: string;
  /**
   * ID of the external identity provider as set up in the user pool.
   *
   * @example '6745c0de0a1b2c3d4e5fe001'
   */
  extIdpId: string;
  /**
   * Kind of external identity provider.
   *
   * - `oidc`: Enterprise provider over OpenID Connect.
   * - `oauth2`: Enterprise provider over OAuth 2.0.
   * - `saml`: Enterprise provider over SAML.
   * - `ldap`: Enterprise provider over LDAP.
   * - `ad`: Enterprise provider on Active Directory.
   * - `cas`: Enterprise provider over CAS.
   * - `azure-ad`: Enterprise provider on Azure AD.
   * - `wechat`: WeChat.
   * - `google`: Google.
   * - `qq`: QQ.
   * - `wechatwork`: WeCom (WeChat Work).
   * - `dingtalk`: DingTalk.
   * - `weibo`: Weibo.
   * - `github`: GitHub.
   * - `alipay`: Alipay.
   * - `apple`: Apple.
   * - `baidu`: Baidu.
   * - `lark`: Lark.
   * - `gitlab`: GitLab.
   * - `twitter`: Twitter.
   * - `facebook`: Facebook.
   * - `slack`: Slack.
   * - `linkedin`: LinkedIn.
   * - `yidun`: NetEase Yidun.
   * - `qingcloud`: QingCloud.
   * - `gitee`: Gitee.
   * - `instagram`: Instagram.
   * - `welink`: WeLink.
   * - `huawei`: Huawei.
   * - `honor`: Honor.
   * - `xiaomi`: Xiaomi.
   * - `oppo`: OPPO.
   * - `aws`: AWS.
   * - `amazon`: Amazon.
   * - `douyin`: Douyin.
   * - `kuaishou`: Kuaishou.
   * - `line`: LINE.
   * - `sdbz`: SDBZ.
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
    | 'sdbz'
    | (string & {});
  /**
   * What `userIdInIdp` is, for example `openid`, `unionid` or `primary`. A user may have several identities of
   * different types at one provider.
   *
   * @example 'openid'
   */
  type: string;
  /**
   * ID of the account at the external identity provider.
   *
   * @example 'partner-20817'
   */
  userIdInIdp: string;
  /**
   * What the external identity provider tells about the account. The properties depend on the provider.
   *
   * @example { sub: 'partner-20817', email: 'ada.lind@halden.example' }
   */
  userInfoInIdp: Record<string, unknown>;
  /**
   * The provider's access token for the account. Only users who ask for their own identities get it; the
   * management API leaves it out.
   *
   * @example 'partner-access-token-example'
   */
  accessToken?: string;
  /**
   * The provider's refresh token for the account. Only users who ask for their own identities get it; the
   * management API leaves it out.
   *
   * @example 'partner-refresh-token-example'
   */
  refreshToken?: string;
  /**
   * IDs of the provider's connections through which the account signed in.
   *
   * @example ['6745c0de0a1b2c3d4e5fe101']
   */
  originConnIds: string[];
}

/** Whether an operation took effect. */
export interface IsSuccessDto {
  /** `true` when the operation took effect. */
  success: boolean;
}

/** The outcome of an operation that has nothing else to return. */
export interface IsSuccessRespDto extends CommonResponseDto {
  /** Whether the operation took effect. */
  data: IsSuccessDto;
}

/** One text in each language that the console knows. */
export interface LangObject {
  /** The text in simplified Chinese. */
  'zh-CN': LangUnit;
  /** The text in English. */
  'en-US': LangUnit;
  /** The text in traditional Chinese. */
  'zh-TW': LangUnit;
  /** The text in Japanese. */
  'ja-JP': LangUnit;
}

/** A text in one language. */
export interface LangUnit {
  /**
   * `true` to show this text where this language is chosen. Off by default, which leaves the default text in
   * place.
   */
  enabled: boolean;
  /**
   * The text.
   *
   * @example 'Engineering'
   */
  value: string;
}

/** Which second factors are turned on. */
export interface MFASettingsDto {
  /**
   * The second factors that are on. Users may pass MFA with any of them that they have bound; an empty list means
   * none.
   *
   * - `OTP`: A TOTP authenticator.
   * - `SMS`: A verification code by SMS.
   * - `EMAIL`: A verification code by email.
   * - `FACE`: Face recognition.
   *
   * @default []
   * @example ['OTP', 'SMS']
   */
  enabledFactors: ('OTP' | 'SMS' | 'EMAIL' | 'FACE' | (string & {}))[];
}

/** The MFA settings in force. */
export interface MFASettingsRespDto extends CommonResponseDto {
  /** Which second factors are on. */
  data: MFASettingsDto;
}

/** Which page of a list to return. */
export interface PaginationDto {
  /**
   * Number of the page, counted from 1.
   *
   * @minimum 1
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * Number of entries on a page, at most 50.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
}

/** A condition that the circumstances of a request must meet for an authorization to count. */
export interface PolicyCondition {
  /**
   * What the condition looks at.
   *
   * - `UserPoolId`: ID of the user pool.
   * - `AppId`: ID of the application.
   * - `RequestFrom`: Where the request comes from.
   * - `UserId`: ID of the user.
   * - `UserArn`: Resource name of the user.
   * - `CurrentTime`: The current date and time.
   * - `EpochTime`: The current time since the Unix epoch.
   * - `SourceIp`: IP address of the request.
   * - `User`: The user.
   * - `MultiFactorAuthPresent`: Whether the user has passed MFA.
   * - `MultiFactorAuthAge`: How long ago the user passed MFA.
   * - `UserAgent`: The user agent.
   * - `Referer`: The referring page.
   * - `Device`: The device.
   * - `OS`: The operating system.
   * - `Country`: The country of the request.
   * - `Province`: The province of the request.
   * - `City`: The city of the request.
   * - `DeviceChanged`: Whether the device has changed.
   * - `DeviceUntrusted`: Whether the device is not trusted.
   * - `ProxyUntrusted`: Whether the proxy is not trusted.
   * - `LoggedInApps`: The applications that the user is signed in to.
   * - `Namespace`: The permission space.
   */
  param:
    | 'UserPoolId'
    | 'AppId'
    | 'RequestFrom'
    | 'UserId'
    | 'UserArn'
    | 'CurrentTime'
    | 'EpochTime'
    | 'SourceIp'
    | 'User'
    | 'MultiFactorAuthPresent'
    | 'MultiFactorAuthAge'
    | 'UserAgent'
    | 'Referer'
    | 'Device'
    | 'OS'
    | 'Country'
    | 'Province'
    | 'City'
    | 'DeviceChanged'
    | 'DeviceUntrusted'
    | 'ProxyUntrusted'
    | 'LoggedInApps'
    | 'Namespace'
    | (string & {});
  /**
   * How `param` is compared with `value`.
   *
   * - `Bool`: Is true or false, as given.
   * - `DateEquals`: Is this time.
   * - `DateNotEquals`: Is not this time.
   * - `DateLessThan`: Is before this time.
   * - `DateLessThanEquals`: Is this time or before.
   * - `DateGreaterThan`: Is after this time.
   * - `DateGreaterThanEquals`: Is this time or after.
   * - `IpAddress`: Lies in this IP address range.
   * - `NotIpAddress`: Lies outside this IP address range.
   * - `NumericEquals`: Is this number.
   * - `NumericNotEquals`: Is not this number.
   * - `NumericLessThan`: Is less than this number.
   * - `NumericLessThanEquals`: Is this number or less.
   * - `NumericGreaterThan`: Is more than this number.
   * - `NumericGreaterThanEquals`: Is this number or more.
   * - `StringEquals`: Is this text, with the same case.
   * - `StringNotEquals`: Is not this text, with the same case.
   * - `StringEqualsIgnoreCase`: Is this text, in any case.
   * - `StringNotEqualsIgnoreCase`: Is not this text, in any case.
   * - `StringLike`: Matches this pattern.
   * - `StringNotLike`: Does not match this pattern.
   * - `ListContains`: Is a list with this entry.
   */
  operator:
    | 'Bool'
    | 'DateEquals'
    | 'DateNotEquals'
    | 'DateLessThan'
    | 'DateLessThanEquals'
    | 'DateGreaterThan'
    | 'DateGreaterThanEquals'
    | 'IpAddress'
    | 'NotIpAddress'
    | 'NumericEquals'
    | 'NumericNotEquals'
    | 'NumericLessThan'
    | 'NumericLessThanEquals'
    | 'NumericGreaterThan'
    | 'NumericGreaterThanEquals'
    | 'StringEquals'
    | 'StringNotEquals'
    | 'StringEqualsIgnoreCase'
    | 'StringNotEqualsIgnoreCase'
    | 'StringLike'
    | 'StringNotLike'
    | 'ListContains'
    | (string & {});
  /**
   * What `param` is compared with, always written as a string.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  value: string;
}

/** A group of users, to authorize them together. */
export interface ResGroupDto {
  /**
   * ID of the group.
   *
   * @example '6745c0de0a1b2c3d4e5fb001'
   */
  id: string;
  /**
   * Code of the group. Unique in the user pool.
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
   * @example 'Everyone who builds robots'
   */
  description: string;
  /**
   * Kind of group, for example `static` for a group whose members are added one by one.
   *
   * @example 'static'
   */
  type: string;
  /**
   * Metadata attached to the group.
   *
   * @example []
   */
  metadataSource: string[];
  /** Users in the group. */
  members: UserDto[];
}

/** The users who leave the company. */
export interface ResignUserBatchReqDto {
  /**
   * The users, 1 to 50 of them, in the form that `userIdType` names.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['6745c0de0a1b2c3d4e5f6002', '6745c0de0a1b2c3d4e5f6003']
   */
  userIds: string[];
  /**
   * What kind of identifier `userIds` holds.
   *
   * - `user_id`: The user ID.
   * - `external_id`: The ID in your own system, the user's `externalId`.
   * - `phone`: The phone number.
   * - `email`: The email address.
   * - `username`: The username.
   * - `identity`: The account at an external identity provider, as `<extIdpId>:<userIdInIdp>`.
   * - `sync_relation`: The account at a synchronization source, as `<provider>:<userIdInIdp>`, for example
   *   `lark:ou_8bae746eac07cd25`.
   * - `custom_field`: A custom field.
   *
   * @default 'user_id'
   */
  userIdType?:
    'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field';
}

/** Whether a resignation took effect. */
export interface ResignUserDataDto {
  /** `true` when the resignation took effect. */
  success: boolean;
}

/** The outcome of a resignation. */
export interface ResignUserRespDto extends CommonResponseDto {
  /** Whether the resignation took effect. */
  data: ResignUserDataDto;
}

/** A role, which bundles authorizations under one name within a permission space. */
export interface RoleDto {
  /**
   * ID of the role.
   *
   * @example '6745c0de0a1b2c3d4e5fc001'
   */
  id: string;
  /**
   * Code of the role. Unique within its permission space.
   *
   * @example 'admin'
   */
  code: string;
  /**
   * Display name of the role.
   *
   * @example 'Administrator'
   */
  name: string;
  /**
   * What the role is for.
   *
   * @example 'Manages robots and repair orders'
   */
  description: string;
  /**
   * Code of the permission space that the role belongs to.
   *
   * @example 'default'
   */
  namespace: string;
  /**
   * Display name of the permission space that the role belongs to.
   *
   * @example 'Default space'
   */
  namespaceName: string;
  /**
   * Whether the role is in force.
   *
   * - `ENABLE`: The role is in force.
   * - `DISABLE`: The role is disabled.
   */
  status?: 'ENABLE' | 'DISABLE' | (string & {});
  /**
   * When the role goes out of force by itself, in milliseconds since the Unix epoch. `null` means never.
   *
   * @example 1798761600000
   */
  disableTime?: number | null;
  /**
   * `true` when users may apply for this role. They find it only if the application also uses single sign-on and
   * shows itself in the application panel to users without authorization.
   */
  enablePermissionApply?: boolean;
}

/** Roles, page by page. */
export interface RolePaginatedRespDto extends CommonResponseDto {
  /** The page. */
  data: RolePagingDto;
}

/** One page of roles. */
export interface RolePagingDto {
  /**
   * Number of roles on all pages together.
   *
   * @minimum 0
   * @example 3
   */
  totalCount: number;
  /** The roles on this page. */
  list: RoleDto[];
}

/** How to tell a user about the account that was created. */
export interface SendCreateAccountNotificationDto {
  /**
   * `true` to tell the user by email.
   *
   * @default false
   */
  sendEmailNotification?: boolean;
  /**
   * `true` to tell the user by SMS.
   *
   * @default false
   */
  sendPhoneNotification?: boolean;
  /**
   * ID of the application whose sign-in address the message gives. Without it the message leads to the application
   * panel of the user pool.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId?: string;
}

/** Whom to tell that a password was reset, and how. */
export interface SendResetPasswordNotificationDto {
  /**
   * `true` to send an email to the address in the user's profile.
   *
   * @default false
   */
  sendDefaultEmailNotification?: boolean;
  /**
   * `true` to send an SMS to the phone number in the user's profile.
   *
   * @default false
   */
  sendDefaultPhoneNotification?: boolean;
  /**
   * An email address of your choice to send the notification to.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  inputSendEmailNotification?: string;
  /**
   * A phone number of your choice to send the notification to.
   *
   * @example '13800000001'
   */
  inputSendPhoneNotification?: string;
  /**
   * ID of the application whose sign-in address the message gives. Without it the message leads to the application
   * panel of the user pool.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId?: string;
}

/** A department to put a user in, and the user's place there. */
export interface SetUserDepartmentDto {
  /**
   * ID of the department.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  departmentId: string;
  /** `true` to make the user a leader of the department. */
  isLeader?: boolean;
  /** `true` to make this the user's main department. */
  isMainDepartment?: boolean;
}

/** A user and the departments to put the user in. */
export interface SetUserDepartmentsDto {
  /**
   * The user, in the form that `options.userIdType` names; the user ID by default.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
  /**
   * The user's departments, 1 to 50 of them.
   *
   * @minItems 1
   * @maxItems 50
   * @example [{ departmentId: '6745c0de0a1b2c3d4e5fd001', isLeader: true, isMainDepartment: true }]
   */
  departments: SetUserDepartmentDto[];
  /** Optional settings. */
  options?: SetUserDepartmentsOptionsDto;
}

/** How to read the user's identifier. */
export interface SetUserDepartmentsOptionsDto {
  /**
   * What kind of identifier `userId` holds.
   *
   * - `user_id`: The user ID.
   * - `external_id`: The ID in your own system, the user's `externalId`.
   * - `phone`: The phone number.
   * - `email`: The email address.
   * - `username`: The username.
   * - `identity`: The account at an external identity provider, as `<extIdpId>:<userIdInIdp>`.
   * - `sync_relation`: The account at a synchronization source, as `<provider>:<userIdInIdp>`, for example
   *   `lark:ou_8bae746eac07cd25`.
   * - `custom_field`: A custom field.
   *
   * @default 'user_id'
   */
  userIdType?:
    'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field';
}

/** How to sort a list. */
export interface SortingDto {
  /**
   * The field to sort by.
   *
   * - `createdAt`: When the account was created.
   * - `updatedAt`: When the account was last changed.
   * - `email`: Email address.
   * - `username`: Username.
   * - `externalId`: ID in your own system.
   * - `phone`: Phone number.
   * - `status`: State of the account.
   * - `statusChangedAt`: When the state last changed.
   * - `passwordLastSetAt`: When the password was last set.
   * - `loginsCount`: Number of sign-ins.
   * - `gender`: Gender.
   * - `lastLogin`: When the last sign-in was.
   * - `userSourceType`: How the account came into the user pool.
   * - `lastMfaTime`: When MFA was last passed.
   * - `passwordSecurityLevel`: Strength of the password.
   * - `phoneCountryCode`: Country calling code of the phone number.
   * - `lastIp`: IP address of the last sign-in.
   */
  field:
    | 'createdAt'
    | 'updatedAt'
    | 'email'
    | 'username'
    | 'externalId'
    | 'phone'
    | 'status'
    | 'statusChangedAt'
    | 'passwordLastSetAt'
    | 'loginsCount'
    | 'gender'
    | 'lastLogin'
    | 'userSourceType'
    | 'lastMfaTime'
    | 'passwordSecurityLevel'
    | 'phoneCountryCode'
    | 'lastIp';
  /**
   * The direction.
   *
   * - `desc`: From the largest or latest down.
   * - `asc`: From the smallest or earliest up.
   */
  order: 'desc' | 'asc';
}

/** Links to synchronization sources. */
export interface SyncRelationListRespDto extends CommonResponseDto {
  /** One entry for each link; empty when there is none. */
  data: UserSyncRelationDto[];
}

/** The user's record at a synchronization source, in the shape that the source gives it. */
export type User = Record<string, unknown>;

/** The departments of a user, page by page. */
export interface UserDepartmentPaginatedRespDto extends CommonResponseDto {
  /** The page. */
  data: UserDepartmentPagingDto;
}

/** One page of departments. */
export interface UserDepartmentPagingDto {
  /**
   * Number of departments on all pages together.
   *
   * @minimum 0
   * @example 2
   */
  totalCount: number;
  /** The departments on this page. */
  list: UserDepartmentRespDto[];
}

/** A department together with the user's place in it. */
export interface UserDepartmentRespDto {
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * ID of the department.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  departmentId: string;
  /** Whether this is the root department of the organization. */
  isRoot: boolean;
  /**
   * When the department was created.
   *
   * @format date-time
   * @example '2026-01-05T10:00:00.000Z'
   */
  createdAt: string;
  /**
   * Display name of the department.
   *
   * @example 'Engineering'
   */
  name: string;
  /**
   * What the department does.
   *
   * @example 'Designs and builds the robots'
   */
  description: string;
  /**
   * ID that you gave to the department yourself.
   *
   * @example 'dept-eng'
   */
  openDepartmentId?: string;
  /** Whether the user leads the department. */
  isLeader: boolean;
  /**
   * Code of the department.
   *
   * @example 'engineering'
   */
  code: string;
  /** Whether this is the user's main department. */
  isMainDepartment: boolean;
  /**
   * When the user joined the department.
   *
   * @format date-time
   * @example '2026-01-12T09:30:00.000Z'
   */
  joinedAt: string;
  /** Whether the department is virtual. */
  isVirtualNode: boolean;
  /** Names of the department in other languages. */
  i18n?: DepartmentI18nDto;
  /**
   * Values of the department's custom fields, by field key.
   *
   * @example { icon: 'https://files.halden.example/icons/engineering.png' }
   */
  customData?: Record<string, unknown>;
  /**
   * IDs of the departments on the way down to this one.
   *
   * @example ['6745c0de0a1b2c3d4e5fd000', '6745c0de0a1b2c3d4e5fd001']
   */
  departmentIdPath?: string[];
  /**
   * Codes of the departments on the way down to this one, in the order of `departmentIdPath`.
   *
   * @example ['halden', 'engineering']
   */
  departmentCodePath?: string[];
  /**
   * Names of the departments on the way down to this one, in the order of `departmentIdPath`.
   *
   * @example ['Halden Robotics', 'Engineering']
   */
  departmentNamePath?: string[];
}

/** A user of a user pool. */
export interface UserDto {
  /**
   * ID that GenAuth gave to the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
  /**
   * When the user was created.
   *
   * @format date-time
   * @example '2026-01-12T09:30:00.000Z'
   */
  createdAt: string;
  /**
   * When the user was last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt: string;
  /**
   * State of the account.
   *
   * - `Suspended`: Suspended (disabled).
   * - `Resigned`: The user has left the company. The account is disabled, and its authorizations, departments,
   *   roles, groups and positions are gone.
   * - `Activated`: In regular use.
   * - `Archived`: Archived.
   * - `Deactivated`: Deactivated.
   */
  status: 'Suspended' | 'Resigned' | 'Activated' | 'Archived' | 'Deactivated' | (string & {});
  /**
   * Employment state of the user, separate from the `status` of the account.
   *
   * - `Closed`: No longer in service.
   * - `Active`: In service.
   */
  workStatus: 'Closed' | 'Active' | (string & {});
  /**
   * ID of the user in a system of your own, to match users between the two. Look a user up by it with the
   * `userIdType` `external_id`.
   *
   * @example 'emp-10010'
   */
  externalId?: string;
  /**
   * Email address. Upper and lower case are the same.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  email?: string;
  /**
   * Phone number without the country code.
   *
   * @example '13800000001'
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
   * @example 'ada.lind'
   */
  username?: string;
  /**
   * Real name of the user. Several users may share it.
   *
   * @example 'Ada Lind'
   */
  name?: string;
  /**
   * Name that the user likes to be called.
   *
   * @example 'Ada'
   */
  nickname?: string;
  /**
   * URL of the avatar.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/ada.lind.png'
   */
  photo?: string;
  /**
   * How many times the user has signed in so far.
   *
   * @minimum 0
   * @example 42
   */
  loginsCount?: number;
  /**
   * When the user last signed in. Absent as long as the user never did.
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
   * Gender.
   *
   * - `M`: Male.
   * - `F`: Female.
   * - `U`: Unknown.
   */
  gender: 'M' | 'F' | 'U' | (string & {});
  /** Whether the user has proved to own `email`. */
  emailVerified: boolean;
  /** Whether the user has proved to own `phone`. */
  phoneVerified: boolean;
  /**
   * When the password was last set.
   *
   * @format date-time
   * @example '2026-01-12T09:32:10.000Z'
   */
  passwordLastSetAt?: string;
  /**
   * Date of birth.
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
   * Street and house number, the `street_address` part of the OpenID Connect `address` claim.
   *
   * @example 'Kajgatan 4'
   */
  streetAddress?: string;
  /**
   * Postal code.
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
   * User agent of the browser at the last sign-in, as the browser sent it.
   *
   * @example 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
   */
  browser?: string;
  /**
   * Device used at the last sign-in.
   *
   * @example 'iOS'
   */
  device?: string;
  /**
   * First name.
   *
   * @example 'Ada'
   */
  givenName?: string;
  /**
   * Last name.
   *
   * @example 'Lind'
   */
  familyName?: string;
  /**
   * Middle name.
   *
   * @example 'Marie'
   */
  middleName?: string;
  /**
   * URL of a profile page or a short text about the user, the OpenID Connect `profile` claim.
   *
   * @example 'https://portal.halden.example/people/ada.lind'
   */
  profile?: string;
  /**
   * Short name that the user wants to be called by, the OpenID Connect `preferred_username` claim. Not unique.
   *
   * @example 'ada'
   */
  preferredUsername?: string;
  /**
   * URL of the user's own web page.
   *
   * @example 'https://ada.halden.example'
   */
  website?: string;
  /**
   * Time zone of the user.
   *
   * @example 'Europe/Stockholm'
   */
  zoneinfo?: string;
  /**
   * Preferred language of the user as a language tag.
   *
   * @example 'en'
   */
  locale?: string;
  /**
   * Full address in the form it has on a letter, the `formatted` part of the OpenID Connect `address` claim.
   *
   * @example 'Kajgatan 4, 411 18 Göteborg, Sweden'
   */
  formatted?: string;
  /**
   * Region where the user lives, the `region` part of the OpenID Connect `address` claim.
   *
   * @example 'Västra Götaland'
   */
  region?: string;
  /**
   * How the user came into the user pool.
   *
   * - `excel`: Imported from a spreadsheet.
   * - `register`: Signed up.
   * - `adminCreated`: Created by an administrator in the console or through the management API.
   * - `sync`: Brought in by a synchronization job.
   */
  userSourceType: 'excel' | 'register' | 'adminCreated' | 'sync' | (string & {});
  /**
   * ID of the application or of the synchronization job that the user came through, depending on `userSourceType`.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  userSourceId?: string;
  /**
   * ID of the application that the user last signed in to.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  lastLoginApp?: string;
  /**
   * ID of the user's main department, one of `departmentIds`.
   *
   * @example '6745c0de0a1b2c3d4e5fd001'
   */
  mainDepartmentId?: string;
  /**
   * When the user last passed MFA.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  lastMfaTime?: string;
  /**
   * Strength of the current password as a level.
   *
   * @example 2
   */
  passwordSecurityLevel?: number;
  /**
   * `true` when the user must set a new password at the next sign-in.
   *
   * @default false
   */
  resetPasswordOnNextLogin?: boolean;
  /**
   * Ways in which the user signed up.
   *
   * @example ['basic:email']
   */
  registerSource?: string[];
  /**
   * IDs of the departments that the user belongs to. Present when the request asks for it.
   *
   * @example ['6745c0de0a1b2c3d4e5fd001']
   */
  departmentIds?: string[];
  /** The user's links to external identity providers. Present when the request asks for it. */
  identities?: IdentityDto[];
  /**
   * Number of the user's national identity card.
   *
   * @example '420421199005141234'
   */
  identityNumber?: string;
  /**
   * Values of the custom fields, by field key. Present when the request asks for it.
   *
   * @example { costCenter: 'R-200', badge: 4711 }
   */
  customData?: Record<string, unknown>;
  /**
   * IDs of the positions that the user holds.
   *
   * @example ['6745c0de0a1b2c3d4e5f9001']
   */
  postIdList?: string[];
  /**
   * When `status` last changed.
   *
   * @format date-time
   * @example '2026-01-12T09:30:00.000Z'
   */
  statusChangedAt?: string;
  /**
   * ID of the tenant that the user belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /** Values of the custom fields of the user's data object. */
  metadataSource?: unknown;
  /**
   * When the user signed up.
   *
   * @format date-time
   * @example '2026-01-12T09:30:00.000Z'
   */
  signedUp?: string;
}

/** Users, page by page. */
export interface UserPaginatedRespDto extends CommonResponseDto {
  /** The page. */
  data: UserPagingDto;
}

/** One page of users. */
export interface UserPagingDto {
  /**
   * Number of users on all pages together.
   *
   * @minimum 0
   * @example 4
   */
  totalCount: number;
  /** The users on this page. */
  list: UserDto[];
}

/** One user. */
export interface UserSingleRespDto extends CommonResponseDto {
  /** The user. */
  data: UserDto;
}

/** A link between a user here and the same user at a synchronization source. */
export interface UserSyncRelationDto {
  /**
   * Kind of synchronization source, for example `wechatwork` (WeCom), `dingtalk`, `lark`, `welink`, `ldap`,
   * `active-directory`, `italent`, `xiaoshouyi`, `maycur`, `scim` or `moka`.
   *
   * @example 'lark'
   */
  provider: string;
  /**
   * ID of the user at the synchronization source.
   *
   * @example 'ou_8bae746eac07cd25'
   */
  userIdInIdp: string;
  /** The user's record at the synchronization source. */
  userInfoInIdp: User;
}
