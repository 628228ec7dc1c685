// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

/** A rule that the value of a form field must satisfy. */
export interface AppValidateRuleDto {
  /**
   * Kind of check.
   *
   * - `None`: No check.
   * - `regExp`: The value matches the regular expression in `content`.
   * - `phone`: The value is a phone number.
   * - `email`: The value is an email address.
   * - `isNumber`: The value is a number.
   */
  type: 'None' | 'regExp' | 'phone' | 'email' | 'isNumber' | (string & {});
  /**
   * The regular expression for a `type` of `regExp`; otherwise the same word as `type`.
   *
   * @example '^[A-Z]-[0-9]{3}$'
   */
  content: 'None' | 'regExp' | 'phone' | 'email' | 'isNumber' | (string & {});
  /**
   * What to tell the user whose value breaks the rule.
   *
   * @example 'Enter a cost center such as R-200'
   */
  errorMessage?: string;
  /** `errorMessage` in another language. */
  i18n?: ErrMsgI18nDto;
}

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
   * @minimum 0
   * @example 1
   */
  sort: number;
}

/** An application that a user applies to use. */
export interface ApplicationPermissionApplyApprovalObject {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  objectId: string;
  /**
   * Display name of the application.
   *
   * @example 'Halden Portal'
   */
  objectName: string;
  /**
   * URL of the application's logo.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/portal.png'
   */
  logo: string;
}

/** An approval, which is a user's request for access and the decision on it. */
export interface ApprovalDetailDto {
  /**
   * ID of the approval.
   *
   * @example 10086
   */
  approvalId: number;
  /**
   * Number of the approval that people see.
   *
   * @example 'AP202603020001'
   */
  number: string;
  /**
   * Where the approval stands.
   *
   * - `PENDING`: No decision yet.
   * - `AGREED`: Approved.
   * - `REFUSED`: Refused.
   *
   * @example 'AGREED'
   */
  status: 'PENDING' | 'AGREED' | 'REFUSED' | (string & {});
  /**
   * When the user submitted the request.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  submitTime: string;
  /**
   * When the decision was made. Absent while the approval is pending.
   *
   * @format date-time
   * @example '2026-03-03T10:00:00.000Z'
   */
  closedTime?: string;
  /**
   * What the user applies for. It decides the kind of object in `approvalObjectList`.
   *
   * - `APP_PERMISSION_APPLY`: Access to applications.
   * - `ROLE_PERMISSION_APPLY`: Roles.
   */
  objectType: 'APP_PERMISSION_APPLY' | 'ROLE_PERMISSION_APPLY' | (string & {});
  /** The applications or roles that the user applies for, depending on `objectType`. */
  approvalObjectList: (RolePermissionApplyApprovalObject | ApplicationPermissionApplyApprovalObject)[];
  /** When the roles are in force. Present for `ROLE_PERMISSION_APPLY` only. */
  extraParams?: ExtraParams;
}

/** One approval. */
export interface ApprovalDetailRes extends CommonResponseDto {
  /** The approval. */
  data: ApprovalDetailDto;
}

/** A list data resource and what the user may do with it. */
export interface ArrResourceAuthAction {
  /**
   * The entries of the list.
   *
   * @example ['bay-1', 'bay-2']
   */
  values?: string[];
  /**
   * Actions that the user may take on these entries.
   *
   * @example ['read', 'update']
   */
  actions?: string[];
}

/** What a user may do with a data resource that is a list. */
export interface ArrayAuthorize {
  /**
   * The entries of the list.
   *
   * @example ['bay-1', 'bay-2']
   */
  values: string[];
  /**
   * Actions that the user may take on these entries.
   *
   * @example ['read', 'update']
   */
  actions: string[];
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
   * Kind of resource. `null` when it has none.
   *
   * - `DATA`: Data.
   * - `API`: An API.
   * - `MENU`: A menu.
   * - `BUTTON`: A button.
   * - `UI`: Another part of a user interface.
   */
  resourceType: 'DATA' | 'API' | 'MENU' | 'BUTTON' | 'UI' | (string & {}) | null;
  /**
   * Path or URL of the API. It matters when `resourceType` is `API`. `null` when there is none.
   *
   * @example '/api/v1/robots'
   */
  apiIdentifier: string | null;
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
  /** The requested page, and how many entries there are in all. */
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
  /** The authorized resources on this page; empty when there is none. */
  list: AuthorizedResourceDto[];
}

/**
 * The envelope of every response. The HTTP status is 200 even for a failure, unless the network or a gateway
 * fails; `statusCode` tells success from failure. This one carries no `data`.
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

/** Settings of a custom field whose value comes from a list. */
export interface Config {
  /** The values to choose from. */
  options: Option[];
}

/** A position that users can hold. */
export interface CreatePostDto {
  /**
   * Code of the position.
   *
   * @example 'field-engineer'
   */
  code: string;
  /**
   * Display name of the position.
   *
   * @example 'Field engineer'
   */
  name: string;
  /**
   * What the position is about.
   *
   * @example 'Installs and repairs robots at customer sites'
   */
  description?: string;
  /**
   * IDs of the departments that have this position.
   *
   * @example ['6745c0de0a1b2c3d4e5fd001']
   */
  departmentIdList?: string[] | string;
  /**
   * ID of the position.
   *
   * @example '6745c0de0a1b2c3d4e5f9001'
   */
  id?: string;
}

/** Texts of a field in several languages. */
export interface CustomFieldI18n {
  /** Label of the field in each language. */
  label: LangObject;
}

/** Texts of a department in several languages. */
export interface DepartmentI18nDto {
  /** Name of the department in each language. */
  name: LangObject;
}

/** A template for one kind of email. */
export interface EmailTemplateDto {
  /** `true` when emails of this kind use this template instead of the built-in one. */
  customizeEnabled: boolean;
  /**
   * The kind of email.
   *
   * - `WELCOME_EMAIL`: Welcomes a new user.
   * - `FIRST_CREATED_USER`: Tells a user that an account was created.
   * - `REGISTER_VERIFY_CODE`: Verification code to sign up.
   * - `LOGIN_VERIFY_CODE`: Verification code to sign in.
   * - `MFA_VERIFY_CODE`: Verification code as a second factor.
   * - `INFORMATION_COMPLETION_VERIFY_CODE`: Verification code to complete the profile after signing up.
   * - `FIRST_EMAIL_LOGIN_VERIFY`: Verifies the address at the first sign-in by email.
   * - `CONSOLE_CONDUCTED_VERIFY`: Verifies an address on the order of an administrator in the console.
   * - `USER_PASSWORD_UPDATE_REMIND`: Reminds a user that the password is due to expire.
   * - `ADMIN_RESET_USER_PASSWORD_NOTIFICATION`: Tells that an administrator reset the password.
   * - `USER_PASSWORD_RESET_NOTIFICATION`: Tells a user that the password was reset.
   * - `RESET_PASSWORD_VERIFY_CODE`: Verification code to reset the password.
   * - `SELF_UNLOCKING_VERIFY_CODE`: Verification code to unlock the own account.
   * - `EMAIL_BIND_VERIFY_CODE`: Verification code to bind an email address.
   * - `EMAIL_UNBIND_VERIFY_CODE`: Verification code to unbind an email address.
   */
  type:
    | 'WELCOME_EMAIL'
    | 'FIRST_CREATED_USER'
    | 'REGISTER_VERIFY_CODE'
    | 'LOGIN_VERIFY_CODE'
    | 'MFA_VERIFY_CODE'
    | 'INFORMATION_COMPLETION_VERIFY_CODE'
    | 'FIRST_EMAIL_LOGIN_VERIFY'
    | 'CONSOLE_CONDUCTED_VERIFY'
    | 'USER_PASSWORD_UPDATE_REMIND'
    | 'ADMIN_RESET_USER_PASSWORD_NOTIFICATION'
    | 'USER_PASSWORD_RESET_NOTIFICATION'
    | 'RESET_PASSWORD_VERIFY_CODE'
    | 'SELF_UNLOCKING_VERIFY_CODE'
    | 'EMAIL_BIND_VERIFY_CODE'
    | 'EMAIL_UNBIND_VERIFY_CODE'
    | (string & {});
  /**
   * Name of the template in the console.
   *
   * @example 'Sign-in code'
   */
  name: string;
  /**
   * Subject of the email. May hold placeholders such as `{{app_name}}`.
   *
   * @example 'Your code for {{app_name}}'
   */
  subject: string;
  /**
   * Name of the sender. May hold placeholders such as `{{client_name}}`.
   *
   * @example '{{client_name}}'
   */
  sender: string;
  /**
   * Body of the email in HTML, with placeholders in the syntax of `tplEngine`.
   *
   * @example '<p>Your code for {{app_name}} is {{code}}.</p>'
   */
  content: string;
  /**
   * How long the code or link in the email stays valid, in seconds. Only emails that verify something have it.
   *
   * @minimum 1
   * @example 300
   */
  expiresIn?: number;
  /**
   * Where the user lands after verifying the address. Only for `FIRST_EMAIL_LOGIN_VERIFY` and
   * `CONSOLE_CONDUCTED_VERIFY`.
   *
   * @format uri
   * @example 'https://portal.halden.example'
   */
  redirectTo?: string;
  /**
   * Engine that renders the template; `handlebar` by default.
   *
   * - `handlebar`: Handlebars.
   * - `ejs`: EJS.
   *
   * @default 'handlebar'
   */
  tplEngine?: 'handlebar' | 'ejs' | (string & {});
}

/** An error message in another language. */
export interface ErrMsgI18nDto {
  /** The message, and whether it is shown. */
  errorMessage?: LangUnit;
}

/** A custom field for the nodes of a tree data resource. */
export interface ExtendField {
  /**
   * Key of the field, of letters, digits, underscores and dollar signs.
   *
   * @minLength 1
   * @maxLength 64
   * @pattern ^[A-Za-z0-9_$]+$
   * @example 'safetyZone'
   */
  key: string;
  /**
   * Kind of value.
   *
   * - `STRING`: Any text.
   * - `SELECT`: One of the options in `config`.
   */
  valueType: 'STRING' | 'SELECT' | (string & {});
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
  label: string;
  /** Settings of the field. Required when `valueType` is `SELECT`, otherwise not needed. */
  config?: Config;
}

/** A field of the form in which an invited user completes the profile. */
export interface ExtendsFieldDto {
  /**
   * Where the field comes from.
   *
   * - `user`: A custom field of users.
   * - `internal`: A built-in field of users.
   */
  type: 'user' | 'internal' | (string & {});
  /**
   * ID of the field. It matters when `type` is `user`.
   *
   * @example '6745c0de0a1b2c3d4e5f4001'
   */
  id: string;
  /**
   * Key of the field.
   *
   * @example 'costCenter'
   */
  name: string;
  /**
   * Label of the field in the form.
   *
   * @example 'Cost center'
   */
  label: string;
  /** Whether the form shows the field. */
  show: boolean;
  /** Whether the user may replace a value that is already there. */
  allowRewrite: boolean;
  /**
   * Kind of input, which decides what values the field takes.
   *
   * - `image`: An image.
   * - `number`: A number.
   * - `date`: A day.
   * - `dateTime`: A day and a time.
   * - `datetime`: A day and a time.
   * - `select`: One of a list of options.
   * - `dropdown`: One of a list of options, in a drop-down list.
   * - `boolean`: Yes or no.
   * - `string`: A line of text.
   * - `text`: A longer text.
   * - `gender`: A gender.
   * - `country`: A country.
   * - `username`: A username.
   * - `phone`: A phone number.
   * - `email`: An email address.
   */
  inputType:
    | 'image'
    | 'number'
    | 'date'
    | 'dateTime'
    | 'datetime'
    | 'select'
    | 'dropdown'
    | 'boolean'
    | 'string'
    | 'text'
    | 'gender'
    | 'country'
    | 'username'
    | 'phone'
    | 'email'
    | (string & {});
  /** Whether the user must fill in the field. */
  required?: boolean;
  /** The rule that the value must satisfy. */
  validateRules?: AppValidateRuleDto;
  /**
   * How the field got into the form.
   *
   * - `preset`: Part of the form from the start.
   * - `manual_add`: Added by an administrator.
   */
  source: 'preset' | 'manual_add' | (string & {});
  /** `label` in other languages. */
  i18n?: CustomFieldI18n;
}

/** When a role that a user applies for is in force. */
export interface ExtraParams {
  /**
   * When the user loses the role again, in milliseconds since the Unix epoch. `null` means never.
   *
   * @minimum 0
   * @example 1798761600000
   */
  endTime?: number | null;
  /**
   * When the user gets the role, in milliseconds since the Unix epoch. `null` means at once.
   *
   * @minimum 0
   * @example 1772438400000
   */
  enableTime?: number | null;
}

/**
 * What a failed operation returns: the envelope, with data only where it helps to go on (for example the token
 * for a second factor).
 */
export interface FailureDto extends CommonResponseDto {
  /** Whatever helps to react to this failure; its shape depends on `apiCode`. */
  data?: unknown;
}

/** An invitation link. */
export interface GenerateInvitationLinkDto {
  /**
   * URL to hand to the people you invite.
   *
   * @format uri
   * @example 'https://portal.halden.example/invitation/9f2c1b'
   */
  link: string;
}

/** The invitation link that was made. */
export interface GenerateInvitationLinkRespDto extends CommonResponseDto {
  /** The link to hand to the people you invite, and what it is made of. */
  data: GenerateInvitationLinkDto;
}

/** Approximate location of an IP address. */
export interface GeoIp {
  /** Coordinates of the place. */
  location: GeoIpLocation;
  /**
   * Name of the country.
   *
   * @example 'Sweden'
   */
  country_name: string;
  /**
   * Code of the country in two letters (ISO 3166-1 alpha-2).
   *
   * @example 'SE'
   */
  country_code2: string;
  /**
   * Code of the country in three letters (ISO 3166-1 alpha-3). Some entries repeat the two-letter code.
   *
   * @example 'SWE'
   */
  country_code3: string;
  /**
   * Name of the region.
   *
   * @example 'Västra Götaland'
   */
  region_name: string;
  /**
   * Code of the region.
   *
   * @example 'O'
   */
  region_code: string;
  /**
   * Name of the city.
   *
   * @example 'Göteborg'
   */
  city_name: string;
  /**
   * Code of the continent in two letters.
   *
   * @example 'EU'
   */
  continent_code: string;
  /**
   * Name of the time zone in the IANA database.
   *
   * @example 'Europe/Stockholm'
   */
  timezone: string;
}

/** Coordinates of a place. */
export interface GeoIpLocation {
  /**
   * Longitude in degrees, positive to the east.
   *
   * @minimum -180
   * @maximum 180
   * @example 11.9746
   */
  lon: number;
  /**
   * Latitude in degrees, positive to the north.
   *
   * @minimum -90
   * @maximum 90
   * @example 57.7089
   */
  lat: number;
}

/** A user's MFA state. */
export interface GetMapInfoRespDto extends CommonResponseDto {
  /** The user's second factors, and a token for them. */
  data: GetMfaInfoDataDto;
}

/** A token for the second factor of a user's sign-in, and which factors the user has. */
export interface GetMfaInfoDataDto {
  /**
   * Stands for the user whose second factor is due. `verifyMfaToken` of the authentication API checks it.
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
  /** `true` when the user has bound a TOTP authenticator, so that its code can be asked for. */
  totpMfaEnabled?: boolean;
  /** The second factors of the application. */
  applicationMfa: ApplicationMfaDto[];
}

/** A WeChat access token that GenAuth keeps in its cache. */
export interface GetWechatAccessTokenDataDto {
  /**
   * Access token for WeChat's own API.
   *
   * @example 'wechat-access-token-example'
   */
  accessToken: string;
  /**
   * When the access token expires, in seconds since the Unix epoch, written as a string.
   *
   * @example '1772446530'
   */
  expiresAt: string;
}

/** The WeChat mini program or official account whose access token to get. */
export interface GetWechatAccessTokenDto {
  /**
   * AppID that WeChat gave to the mini program or official account.
   *
   * @example 'wx0123456789abcdef'
   */
  appId: string;
  /**
   * AppSecret that WeChat gave to the mini program or official account.
   *
   * @example 'wechat-app-secret-example'
   */
  appSecret: string;
}

/** A WeChat access token and when it expires. */
export interface GetWechatAccessTokenInfoRespDto extends CommonResponseDto {
  /** The access token that WeChat issued, and when it expires. */
  data: GetWechatAccessTokenDataDto;
}

/** A group of users, to authorize them together. */
export interface GroupDto<CustomData = Record<string, unknown>> {
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
  members: UserDto<CustomData>[];
}

/** A list of groups. */
export interface GroupListRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The groups; empty when there is none. */
  data: GroupDto<CustomData>[];
}

/** Groups, page by page. */
export interface GroupPaginatedRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: GroupPagingDto<CustomData>;
}

/** One page of groups. */
export interface GroupPagingDto<CustomData = Record<string, unknown>> {
  /**
   * Number of groups on all pages together.
   *
   * @minimum 0
   * @example 2
   */
  totalCount: number;
  /** The groups on this page; empty when there is none. */
  list: ResGroupDto<CustomData>[];
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
   * - `azure-ad`: Enterprise provider on Azure AD, now Microsoft Entra ID.
   * - `wechat`: WeChat.
   * - `google`: Google.
   * - `qq`: QQ.
   * - `wechatwork`: WeCom, formerly WeChat Work.
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
   * @example 'partner-ada-lind'
   */
  userIdInIdp: string;
  /**
   * What the external identity provider tells about the account. The properties depend on the provider.
   *
   * @example { sub: 'partner-ada-lind', email: 'ada.lind@halden.example' }
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

/**
 * A data resource that data policies give a user access to. `resourceType` decides which of the three
 * authorizations is present.
 */
export type OpenResource = (
  | {
      /** A single string. */
      resourceType: 'STRING';
      strAuthorize: StrAuthorize;
    }
  | {
      /** A list of strings. */
      resourceType: 'ARRAY';
      arrAuthorize: ArrayAuthorize;
    }
  | {
      /** A tree. */
      resourceType: 'TREE';
      treeAuthorize: TreeAuthorize;
    }
) & {
  /**
   * Code of the data resource.
   *
   * @example 'repair-order'
   */
  resourceCode: string;
  /**
   * Shape of the data resource.
   *
   * - `TREE`: A tree; see `treeAuthorize`.
   * - `STRING`: A single string; see `strAuthorize`.
   * - `ARRAY`: A list of strings; see `arrAuthorize`.
   */
  resourceType: 'TREE' | 'STRING' | 'ARRAY' | (string & {});
  /** What the user may do with the string. Present for `STRING`. */
  strAuthorize?: StrAuthorize;
  /** What the user may do with the list. Present for `ARRAY`. */
  arrAuthorize?: ArrayAuthorize;
  /** What the user may do with the nodes of the tree. Present for `TREE`. */
  treeAuthorize?: TreeAuthorize;
};

/** One value to choose. */
export interface Option {
  /**
   * Value that can be chosen.
   *
   * @example 'red'
   */
  value: string;
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
   * Number of entries on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
}

/** What a user agent says about the device and the browser. */
export interface ParsedUserAgent {
  /**
   * Kind of device, such as `Desktop` or `Mobile`.
   *
   * @example 'Desktop'
   */
  device: string;
  /**
   * Operating system of the device.
   *
   * @example 'Windows'
   */
  os: string;
  /**
   * Name of the browser.
   *
   * @example 'Chrome'
   */
  name: string;
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

/** Members of a tenant, named by their user IDs, their member IDs or both. */
export interface RemoveTenantUsersDto {
  /**
   * ID of the tenant.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
  /**
   * IDs of the users in the user pool that the members are linked to.
   *
   * @example ['6745c0de0a1b2c3d4e5f6002']
   */
  linkUserIds?: string[];
  /**
   * IDs of the members in the tenant.
   *
   * @example ['6745c0de0a1b2c3d4e5f7101']
   */
  memberIds?: string[];
}

/** A group of users, to authorize them together. */
export interface ResGroupDto<CustomData = Record<string, unknown>> {
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
  members: UserDto<CustomData>[];
}

/** The users who leave the company. */
export interface ResignUserBatchReqDto {
  /**
   * The users, in the form that `userIdType` names.
   *
   * @minItems 1
   * @maxItems 50
   * @example ['6745c0de0a1b2c3d4e5f6002', '6745c0de0a1b2c3d4e5f6003']
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
   * @minimum 0
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
  /** The requested page, and how many entries there are in all. */
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
  /** The roles on this page; empty when there is none. */
  list: RoleDto[];
}

/** A role that a user applies for. */
export interface RolePermissionApplyApprovalObject {
  /**
   * ID of the role.
   *
   * @example '6745c0de0a1b2c3d4e5fc002'
   */
  objectId: string;
  /**
   * Display name of the role.
   *
   * @example 'Editor'
   */
  objectName: string;
  /**
   * Code of the role. Unique within its permission space.
   *
   * @example 'editor'
   */
  roleCode: string;
  /**
   * Number of the permission space that the role belongs to.
   *
   * @example 3021
   */
  namespaceId: number;
  /**
   * Code of the permission space that the role belongs to. For the space of an application, that is the
   * application's ID.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  namespaceCode: string;
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
  /** `true` to make the user a leader of the department, `false` or left out for an ordinary member. */
  isLeader?: boolean;
  /** `true` to make this the user's main department. A user has one at most. */
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
   * The departments that the user belongs to, and the place in each.
   *
   * @minItems 1
   * @maxItems 50
   * @example [{ departmentId: '6745c0de0a1b2c3d4e5fd001', isLeader: true, isMainDepartment: true }]
   */
  departments: SetUserDepartmentDto[];
  /** How the IDs in this request are to be read. */
  options?: SetUserDepartmentsOptionsDto;
}

/** How to read the user's identifier. */
export interface SetUserDepartmentsOptionsDto {
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

/** What a user may do with a data resource that is a string. */
export interface StrAuthorize {
  /**
   * The string.
   *
   * @example '/orders/open'
   */
  value: string;
  /**
   * Actions that the user may take.
   *
   * @example ['read', 'update']
   */
  actions: string[];
}

/** A string data resource and what the user may do with it. */
export interface StrResourceAuthAction {
  /**
   * The string that the data resource holds.
   *
   * @example '/orders/open'
   */
  value?: string;
  /**
   * Actions that the user may take.
   *
   * @example ['read', 'update']
   */
  actions?: string[];
}

/** Links to identity sources. */
export interface SyncRelationListRespDto extends CommonResponseDto {
  /** One entry for each link; empty when there is none. */
  data: UserSyncRelationDto[];
}

/** A member of a tenant, linked to a user in the user pool. */
export interface TenantUserDto {
  /**
   * Email address. Case does not matter.
   *
   * @format email
   * @example 'tomas.rey@halden.example'
   */
  email?: string;
  /**
   * Phone number without the country code.
   *
   * @example '13800000002'
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
   * @example 'tomas.rey'
   */
  username?: string;
  /**
   * Full name. Several members may share it.
   *
   * @example 'Tomas Rey'
   */
  name?: string;
  /**
   * Informal name to call the member by.
   *
   * @example 'Tomas'
   */
  nickname?: string;
  /**
   * URL of the profile picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/tomas.rey.png'
   */
  photo?: string;
  /**
   * How many times the member has signed in so far.
   *
   * @minimum 0
   * @example 12
   */
  loginsCount?: number;
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
  /**
   * Date of birth, as `YYYY-MM-DD`.
   *
   * @format date
   * @example '1988-11-02'
   */
  birthdate?: string;
  /**
   * Country where the member lives.
   *
   * @example 'SE'
   */
  country?: string;
  /**
   * Province or state where the member lives.
   *
   * @example 'Västra Götaland'
   */
  province?: string;
  /**
   * City where the member lives.
   *
   * @example 'Göteborg'
   */
  city?: string;
  /**
   * Postal address as free text.
   *
   * @example 'Kajgatan 8'
   */
  address?: string;
  /**
   * Street and house number; the `street_address` part of the OpenID Connect claim `address`.
   *
   * @example 'Kajgatan 8'
   */
  streetAddress?: string;
  /**
   * Postal code, in the form that the country uses; the `postal_code` part of the OpenID Connect claim `address`.
   *
   * @example '41118'
   */
  postalCode?: string;
  /**
   * Given (first) name; the OpenID Connect claim `given_name`.
   *
   * @example 'Tomas'
   */
  givenName?: string;
  /**
   * Family (last) name; the OpenID Connect claim `family_name`.
   *
   * @example 'Rey'
   */
  familyName?: string;
  /**
   * Name between the given and the family name; the OpenID Connect claim `middle_name`.
   *
   * @example 'Luis'
   */
  middleName?: string;
  /**
   * Short name that the member wants to be called by; the OpenID Connect claim `preferred_username`. Not unique.
   *
   * @example 'tomas'
   */
  preferredUsername?: string;
  /**
   * ID of the application that the member last signed in to.
   *
   * @example '6745c0de0a1b2c3d4e5fa002'
   */
  lastLoginApp?: string;
  /**
   * ID of the user pool that the tenant belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userPoolId: string;
  /**
   * ID of the tenant.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
  /**
   * ID of the member in this tenant. Differs from the user ID in `linkUserId`.
   *
   * @example '6745c0de0a1b2c3d4e5f7101'
   */
  memberId: string;
  /**
   * ID of the user in the user pool that the member is linked to.
   *
   * @example '6745c0de0a1b2c3d4e5f6002'
   */
  linkUserId: string;
  /** Whether the member administers the tenant. */
  isTenantAdmin: boolean;
  /**
   * Password of the member.
   *
   * @example 'correct-horse-battery-1'
   */
  password?: string;
  /**
   * Salt that the password was hashed with.
   *
   * @example 'halden-salt-example'
   */
  salt?: string;
}

/** Tenant members, page by page. */
export interface TenantUserListPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: TenantUserListPagingDto;
}

/** One page of tenant members. */
export interface TenantUserListPagingDto {
  /**
   * Number of members on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The members on this page; empty when there is none. */
  list: TenantUserDto[];
}

/** What a user may do with one node of a tree. */
export interface TreeAuthBo {
  /**
   * Path to the node from the top of the tree: the codes of the nodes, each after a `/`.
   *
   * @example '/plant/bay-1'
   */
  nodePath: string;
  /**
   * Display name of the node.
   *
   * @example 'Bay 1'
   */
  nodeName: string;
  /**
   * Actions that the user may take on the node.
   *
   * @example ['read', 'update']
   */
  nodeActions: string[];
  /**
   * Value that the node stands for.
   *
   * @example 'north-hall'
   */
  nodeValue?: string;
  /**
   * Values of the node's custom fields, by the `key` of the field.
   *
   * @example { safetyZone: 'Z-2' }
   */
  nodeExtendFieldValue?: Record<string, unknown>;
}

/** What a user may do with a data resource that is a tree. */
export interface TreeAuthorize {
  /** One entry for each node that the user may do something with. */
  authList: TreeAuthBo[];
}

/** A tree data resource and what the user may do with its nodes. */
export interface TreeResourceAuthAction {
  /** The topmost nodes of the tree. Each holds its child nodes. */
  nodeAuthActionList?: TreeStructs[];
}

/** A node of a tree data resource, with what the user may do with it. */
export interface TreeStructs {
  /**
   * Code of the node. Unique among the nodes beside it.
   *
   * @maxLength 50
   * @example 'bay-1'
   */
  code: string;
  /**
   * Display name of the node. Unique among the nodes beside it.
   *
   * @maxLength 50
   * @example 'Bay 1'
   */
  name: string;
  /**
   * Value that the node stands for.
   *
   * @maxLength 1000
   * @example 'north-hall'
   */
  value?: string;
  /**
   * Actions that the user may take on the node.
   *
   * @example ['read']
   */
  actions?: string[];
  /**
   * Nodes below this one. A tree has at most five levels.
   *
   * @example [{ code: 'cell-1', name: 'Cell 1', value: 'welding', actions: ['read'], children: [] }]
   */
  children?: TreeStructs[];
}

/** A new version of the template for one kind of email. */
export interface UpdateEmailTemplateDto {
  /**
   * The kind of email whose template to change.
   *
   * - `WELCOME_EMAIL`: Welcomes a new user.
   * - `FIRST_CREATED_USER`: Tells a user that an account was created.
   * - `REGISTER_VERIFY_CODE`: Verification code to sign up.
   * - `LOGIN_VERIFY_CODE`: Verification code to sign in.
   * - `MFA_VERIFY_CODE`: Verification code as a second factor.
   * - `INFORMATION_COMPLETION_VERIFY_CODE`: Verification code to complete the profile after signing up.
   * - `FIRST_EMAIL_LOGIN_VERIFY`: Verifies the address at the first sign-in by email.
   * - `CONSOLE_CONDUCTED_VERIFY`: Verifies an address on the order of an administrator in the console.
   * - `USER_PASSWORD_UPDATE_REMIND`: Reminds a user that the password is due to expire.
   * - `ADMIN_RESET_USER_PASSWORD_NOTIFICATION`: Tells that an administrator reset the password.
   * - `USER_PASSWORD_RESET_NOTIFICATION`: Tells a user that the password was reset.
   * - `RESET_PASSWORD_VERIFY_CODE`: Verification code to reset the password.
   * - `SELF_UNLOCKING_VERIFY_CODE`: Verification code to unlock the own account.
   * - `EMAIL_BIND_VERIFY_CODE`: Verification code to bind an email address.
   * - `EMAIL_UNBIND_VERIFY_CODE`: Verification code to unbind an email address.
   */
  type:
    | 'WELCOME_EMAIL'
    | 'FIRST_CREATED_USER'
    | 'REGISTER_VERIFY_CODE'
    | 'LOGIN_VERIFY_CODE'
    | 'MFA_VERIFY_CODE'
    | 'INFORMATION_COMPLETION_VERIFY_CODE'
    | 'FIRST_EMAIL_LOGIN_VERIFY'
    | 'CONSOLE_CONDUCTED_VERIFY'
    | 'USER_PASSWORD_UPDATE_REMIND'
    | 'ADMIN_RESET_USER_PASSWORD_NOTIFICATION'
    | 'USER_PASSWORD_RESET_NOTIFICATION'
    | 'RESET_PASSWORD_VERIFY_CODE'
    | 'SELF_UNLOCKING_VERIFY_CODE'
    | 'EMAIL_BIND_VERIFY_CODE'
    | 'EMAIL_UNBIND_VERIFY_CODE';
  /** `true` to use this template for emails of this kind, `false` to use the built-in one. */
  customizeEnabled: boolean;
  /**
   * Name of the template in the console.
   *
   * @example 'Sign-in code'
   */
  name: string;
  /**
   * Subject of the email. May hold placeholders such as `{{app_name}}`.
   *
   * @example 'Your code for {{app_name}}'
   */
  subject: string;
  /**
   * Name of the sender. May hold placeholders such as `{{client_name}}`.
   *
   * @example '{{client_name}}'
   */
  sender: string;
  /**
   * Body of the email in HTML, with placeholders in the syntax of `tplEngine`.
   *
   * @example '<p>Your code for {{app_name}} is {{code}}.</p>'
   */
  content: string;
  /**
   * How long the code or link in the email stays valid, in seconds. Only emails that verify something have it.
   *
   * @minimum 1
   * @example 300
   */
  expiresIn?: number;
  /**
   * Where the user lands after verifying the address. Only for `FIRST_EMAIL_LOGIN_VERIFY` and
   * `CONSOLE_CONDUCTED_VERIFY`.
   *
   * @format uri
   * @example 'https://portal.halden.example'
   */
  redirectTo?: string;
  /**
   * Engine that renders the template; `handlebar` by default.
   *
   * - `handlebar`: Handlebars.
   * - `ejs`: EJS.
   *
   * @default 'handlebar'
   */
  tplEngine?: 'handlebar' | 'ejs';
}

/** The user's record at an identity source, in the shape that the source gives it. */
export type User = Record<string, unknown>;

/** A user or public account and a position. */
export interface UserConnectionPostDto {
  /**
   * ID of the position to give or to take away.
   *
   * @example '6745c0de0a1b2c3d4e5f9001'
   */
  postId: string;
  /**
   * ID of the user or public account.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
   */
  userId: string;
}

/** The departments of a user, page by page. */
export interface UserDepartmentPaginatedRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: UserDepartmentPagingDto<CustomData>;
}

/** One page of departments. */
export interface UserDepartmentPagingDto<CustomData = Record<string, unknown>> {
  /**
   * Number of departments on all pages together.
   *
   * @minimum 0
   * @example 2
   */
  totalCount: number;
  /** The departments on this page; empty when there is none. */
  list: UserDepartmentRespDto<CustomData>[];
}

/** A department together with the user's place in it. */
export interface UserDepartmentRespDto<CustomData = Record<string, unknown>> {
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
   * @example '2026-01-12T09:00:00.000Z'
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
  customData?: CustomData;
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
export interface UserDto<CustomData = Record<string, unknown>> {
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
   * @example '2026-01-12T09:00:00.000Z'
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
   * - `Suspended`: Taken out of use; signing in is refused.
   * - `Resigned`: The person has left the company. The account is disabled, and its authorizations, departments,
   *   roles, groups and positions are gone.
   * - `Activated`: In regular use.
   * - `Archived`: Moved to the archive.
   * - `Deactivated`: Not in use. The API does not say how it differs from `Suspended`.
   *
   * @example 'Activated'
   */
  status: 'Suspended' | 'Resigned' | 'Activated' | 'Archived' | 'Deactivated' | (string & {});
  /**
   * Employment state of the user, separate from the `status` of the account.
   *
   * - `Closed`: No longer in service.
   * - `Active`: In service.
   *
   * @example 'Active'
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
   * Email address. Case does not matter.
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
   * How the user came into the user pool.
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
   * @minimum 0
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
   * @example { costCenter: 'R-200', badge: 'HR-1042' }
   */
  customData?: CustomData;
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
   * @example '2026-01-12T09:00:00.000Z'
   */
  statusChangedAt?: string;
  /**
   * ID of the tenant that the user belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /**
   * Values of the custom fields of the user's data object.
   *
   * @example { costCenter: 'R-200', badge: 'HR-1042' }
   */
  metadataSource?: Record<string, unknown>;
  /**
   * When the user signed up.
   *
   * @format date-time
   * @example '2026-01-12T09:00:00.000Z'
   */
  signedUp?: string;
}

/** Users, page by page. */
export interface UserPaginatedRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The users on the requested page, and how many there are in all. `list` is empty when nobody matches. */
  data: UserPagingDto<CustomData>;
}

/** One page of users. */
export interface UserPagingDto<CustomData = Record<string, unknown>> {
  /**
   * Number of users on all pages together.
   *
   * @minimum 0
   * @example 4
   */
  totalCount: number;
  /** The users on this page; empty when there is none. */
  list: UserDto<CustomData>[];
}

/** One user. */
export interface UserSingleRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The user. */
  data: UserDto<CustomData>;
}

/** A link between a user here and the same user at an identity source. */
export interface UserSyncRelationDto {
  /**
   * Type of the identity source that the user is synchronized with.
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
  /**
   * ID of the user at the identity source.
   *
   * @example 'ou_8bae746eac07cd25'
   */
  userIdInIdp: string;
  /** The user's record at the identity source. */
  userInfoInIdp: User;
}
