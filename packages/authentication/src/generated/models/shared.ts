// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

/** The access token of the user. */
export interface AccessTokenParams {
  /**
   * The access token, as it stands.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  access_token?: string;
}

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

/**
 * The credential that a WebAuthn authenticator returned from `navigator.credentials.get()`, with its bytes
 * encoded so that it can be sent as JSON.
 */
export interface AuthenticationCredentialDto {
  /**
   * ID of the credential, Base64URL-encoded.
   *
   * @example 'Y3JlZGVudGlhbC1vZi1hZGE'
   */
  id: string;
  /**
   * The credential's raw ID. Encode the bytes the browser gives as Base64URL.
   *
   * @example 'Y3JlZGVudGlhbC1vZi1hZGE'
   */
  rawId: string;
  /** The assertion that the authenticator made. */
  response: AuthenticatorAssertionResponseDto;
  /** Type of credential; `public-key` for WebAuthn. */
  type: 'public-key';
}

/** Proof, signed by a WebAuthn authenticator, that the user holds the private key. Encode its bytes as Base64URL. */
export interface AuthenticatorAssertionResponseDto {
  /**
   * Data from the authenticator, such as whether the user was present and its signature counter.
   *
   * @example 'YXV0aGVudGljYXRvci1kYXRh'
   */
  authenticatorData: string;
  /**
   * Data from the browser, such as the origin of the page and the challenge.
   *
   * @example 'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0'
   */
  clientDataJSON: string;
  /**
   * The authenticator's signature over `authenticatorData` and the hash of `clientDataJSON`.
   *
   * @example 'c2lnbmF0dXJl'
   */
  signature: string;
  /**
   * User ID that was stored with the credential when it was created.
   *
   * @example 'Njc0NWMwZGUwYTFiMmMzZDRlNWY2MDAx'
   */
  userHandle: string;
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

/** The reason, as in [RFC 6750, section 3.1](https://www.rfc-editor.org/rfc/rfc6750#section-3.1). */
export interface BearerErrorDto {
  /**
   * Code of the reason.
   *
   * - `invalid_request`: The request lacks the access token, or carries it more than once.
   * - `invalid_token`: The access token is wrong, revoked or expired.
   * - `insufficient_scope`: The access token lacks a scope that the claims need.
   *
   * @example 'invalid_token'
   */
  error: 'invalid_request' | 'invalid_token' | 'insufficient_scope' | (string & {});
  /**
   * The reason in words, for developers.
   *
   * @example 'invalid token provided'
   */
  error_description?: string;
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

/** An error message in another language. */
export interface ErrMsgI18nDto {
  /** The message, and whether it is shown. */
  errorMessage?: LangUnit;
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

/** The tokens issued when a user signs in. */
export interface LoginTokenResponseDataDto {
  /**
   * Token that lets your application call APIs on the user's behalf until it expires. Send it as it is, without
   * `Bearer`, in the `authorization` header of GenAuth calls made for the user.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  access_token?: string;
  /**
   * Signed JWT that says who the user is. Its claims follow from the scopes asked for.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  id_token?: string;
  /**
   * Token for getting a new access token after this one has expired. Issued only when the `offline_access` scope
   * was asked for.
   *
   * @example 'WPsGJbvpBjqXz6IJIr1UHKyrdVF'
   */
  refresh_token?: string;
  /**
   * Kind of access token, as in [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750).
   *
   * @example 'bearer'
   */
  token_type: string;
  /**
   * Lifetime of the access token, in seconds. (OAuth 2.0 calls it `expires_in`.)
   *
   * @minimum 0
   * @example 7200
   */
  expire_in: number;
  /**
   * Scopes of the access token, separated by spaces.
   *
   * @example 'openid profile email'
   */
  scope?: string;
}

/** The reason, as in [RFC 6749, section 5.2](https://www.rfc-editor.org/rfc/rfc6749#section-5.2). */
export interface OAuthErrorDto {
  /**
   * Code of the reason.
   *
   * - `invalid_request`: A parameter is missing, malformed or repeated.
   * - `invalid_client`: The application's credentials are wrong or missing.
   * - `invalid_grant`: The code, refresh token or password is wrong, used up or expired, or `redirect_uri` or
   *   `code_verifier` does not match.
   * - `unauthorized_client`: The application may not use this grant.
   * - `unsupported_grant_type`: The server does not know this grant.
   * - `invalid_scope`: A scope is unknown or not allowed.
   *
   * @example 'invalid_grant'
   */
  error:
    | 'invalid_request'
    | 'invalid_client'
    | 'invalid_grant'
    | 'unauthorized_client'
    | 'unsupported_grant_type'
    | 'invalid_scope'
    | (string & {});
  /**
   * The reason in words, for developers.
   *
   * @example 'grant request is invalid'
   */
  error_description?: string;
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

/** A WebAuthn credential that may be used. */
export interface PublicKeyCredentialDescriptorDto {
  /**
   * ID of the credential, Base64URL-encoded.
   *
   * @example 'Y3JlZGVudGlhbC1vZi1hZGE'
   */
  id: string;
  /**
   * Ways in which the browser can reach the authenticator.
   *
   * - `ble`: Over Bluetooth Low Energy.
   * - `internal`: Built into the device and not removable.
   * - `nfc`: Over NFC.
   * - `usb`: Over USB.
   *
   * @example ['internal']
   */
  transports: ('ble' | 'internal' | 'nfc' | 'usb' | (string & {}))[];
  /** Type of credential. */
  type: 'public-key';
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

/** Settings of a sign-in with a WebAuthn authenticator or passkey. */
export interface SignInByWebAuthnOptionsDto {
  /**
   * Space-separated scopes to ask for; must include `openid`. They decide which user claims the ID token holds:
   *
   * - `openid`: required.
   * - `profile`: `name`, `given_name`, `family_name`, `middle_name`, `nickname`, `preferred_username`, `profile`,
   *   `picture`, `website`, `gender`, `birthdate`, `zoneinfo`, `locale` and `updated_at`.
   * - `username`: the username.
   * - `email`: `email` and `email_verified`.
   * - `phone`: `phone_number` and `phone_number_verified`.
   * - `roles`: the user's roles.
   * - `external_id`: the user's ID in your own system.
   * - `extended_fields`: the user's custom fields, as one object.
   * - `tenant_id`: the ID of the user's tenant.
   * - `offline_access`: no claim; a refresh token is issued as well.
   *
   * @example 'openid profile email'
   */
  scope?: string;
  /**
   * Extra information about this request, as an object of your own. Pipelines that run before and after
   * authentication find it in their `context`.
   *
   * @example { source: 'newsletter' }
   */
  context?: Record<string, unknown>;
  /**
   * Custom data to set on the user, by field key. Define the fields in the console first.
   *
   * @example { badge: 'HR-1042' }
   */
  customData?: Record<string, unknown>;
}

/** Settings of a sign-in with credentials. */
export interface SignInOptionsDto {
  /**
   * Space-separated scopes to ask for; must include `openid`. They decide which user claims the ID token holds:
   *
   * - `openid`: required.
   * - `profile`: `name`, `given_name`, `family_name`, `middle_name`, `nickname`, `preferred_username`, `profile`,
   *   `picture`, `website`, `gender`, `birthdate`, `zoneinfo`, `locale` and `updated_at`.
   * - `username`: the username.
   * - `email`: `email` and `email_verified`.
   * - `phone`: `phone_number` and `phone_number_verified`.
   * - `roles`: the user's roles.
   * - `external_id`: the user's ID in your own system.
   * - `extended_fields`: the user's custom fields, as one object.
   * - `tenant_id`: the ID of the user's tenant.
   * - `offline_access`: no claim; a refresh token is issued as well.
   *
   * @example 'openid profile email'
   */
  scope?: string;
  /**
   * The user's own IP address. Set it when you call from a back end; otherwise the back end's address is recorded
   * as the one the user signed in from.
   *
   * @example '203.0.113.24'
   */
  clientIp?: string;
  /**
   * Extra information about this request, as an object of your own. Pipelines that run before and after
   * authentication find it in their `context`.
   *
   * @example { source: 'newsletter' }
   */
  context?: Record<string, unknown>;
  /**
   * ID of the tenant that the user signs in to. The user must be a member of it. Left out, the user signs in to
   * the user pool.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /**
   * Custom data to set on the user, by field key. Define the fields in the console first.
   *
   * @example { badge: 'HR-1042' }
   */
  customData?: Record<string, unknown>;
  /**
   * When `true`, an account is created first if the user does not exist. When `false` or left out, such a sign-in
   * fails.
   */
  autoRegister?: boolean;
  /**
   * What the user read in the CAPTCHA image; case does not matter. Needed after too many failed attempts, if the
   * user pool answers these with a CAPTCHA.
   *
   * @example 'a8nz'
   */
  captchaCode?: string;
  /**
   * How the password in the payload is encrypted. Left out, it is taken as plain text. To encrypt it, fetch the
   * public key with `getSystemInfo` (`rsa.publicKey` or `sm2.publicKey`), encrypt the password with it and send
   * the result in place of the password.
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
   * Token of the CAPTCHA image that `captchaCode` answers, as returned with the image by `getCaptcha`. Required
   * with `captchaCode`.
   *
   * @example 'cpt-5f1c2e0a7b6d4c5e'
   */
  captchaToken?: string;
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

/** A grant to exchange for tokens. `grant_type` decides which other parameters are needed. */
export type TokenEndPointParams = (
  | {
      /** The code that came back from the sign-in page. */
      grant_type: 'authorization_code';
      /**
       * Authorization code from the callback. Works once, within 10 minutes. Required for `authorization_code`.
       *
       * @example 'SplxlOBeZQQYbYS6WxSbIA'
       */
      code: string;
    }
  | {
      /** A refresh token. */
      grant_type: 'refresh_token';
      /**
       * The user's refresh token. Required for `refresh_token`.
       *
       * @example 'WPsGJbvpBjqXz6IJIr1UHKyrdVF'
       */
      refresh_token: string;
    }
  | {
      /** The application's own credentials, without a user. */
      grant_type: 'client_credentials';
    }
  | {
      /** A user's password. Not recommended. */
      grant_type: 'password';
      /**
       * Name that the user signs in with. For `password`.
       *
       * @example 'ada.lind'
       */
      username: string;
      /**
       * The user's password. For `password`.
       *
       * @format password
       * @example 'correct-horse-battery-1'
       */
      password: string;
    }
  | {
      /** A token of an earlier version of the service. Not recommended. */
      grant_type: 'http://authing.cn/oidc/grant_type/authing_token';
    }
) & {
  /**
   * ID of the application. Required with the authentication methods `client_secret_post` and `none`.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  client_id?: string;
  /**
   * Secret of the application. Required with the authentication method `client_secret_post`.
   *
   * @example '8f1c2e0a7b6d4c5e9a3f2b1d0c4e6a78'
   */
  client_secret?: string;
  /**
   * What the application exchanges for tokens.
   *
   * - `authorization_code`: The code that came back from the sign-in page.
   * - `refresh_token`: A refresh token.
   * - `client_credentials`: The application's own credentials, without a user.
   * - `password`: A user's password. Not recommended.
   * - `http://authing.cn/oidc/grant_type/authing_token`: A token of an earlier version of the service. Not
   *   recommended.
   */
  grant_type:
    | 'authorization_code'
    | 'refresh_token'
    | 'client_credentials'
    | 'password'
    | 'http://authing.cn/oidc/grant_type/authing_token';
  /**
   * The `redirect_uri` that the sign-in started with; the two must be the same. It matters for the grant
   * `authorization_code`.
   *
   * @format uri
   * @example 'https://portal.halden.example/callback'
   */
  redirect_uri: string;
  /**
   * Authorization code from the callback. Works once, within 10 minutes. Required for `authorization_code`.
   *
   * @example 'SplxlOBeZQQYbYS6WxSbIA'
   */
  code?: string;
  /**
   * The random string whose challenge the sign-in started with ([PKCE](https://www.rfc-editor.org/rfc/rfc7636)):
   * the string itself, not its hash. Required for `authorization_code` when the sign-in used PKCE.
   *
   * @example 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
   */
  code_verifier?: string;
  /**
   * The user's refresh token. Required for `refresh_token`.
   *
   * @example 'WPsGJbvpBjqXz6IJIr1UHKyrdVF'
   */
  refresh_token?: string;
  /**
   * Scopes to ask for, separated by spaces. For `client_credentials`.
   *
   * @example 'robot:Read repair-order:Read'
   */
  scope?: string;
  /**
   * Name that the user signs in with. For `password`.
   *
   * @example 'ada.lind'
   */
  username?: string;
  /**
   * The user's password. For `password`.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password?: string;
};

/** The token to check, and the application that asks. */
export interface TokenIntrospectEndpointParams {
  /**
   * ID of the application. Required with the authentication methods `client_secret_post` and `none`.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  client_id?: string;
  /**
   * Secret of the application. Required with the authentication method `client_secret_post`.
   *
   * @example '8f1c2e0a7b6d4c5e9a3f2b1d0c4e6a78'
   */
  client_secret?: string;
  /**
   * The access token or refresh token to check.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  token: string;
  /**
   * `true` to look at the user as well: a token that has not expired counts as invalid when its user was deleted,
   * suspended or archived or has left the company.
   */
  strict?: boolean;
}

/** Whether a token is valid and, if so, what it stands for. */
export interface TokenIntrospectResponse {
  /** `true` when the token is valid. The other properties come only then. */
  active: boolean;
  /**
   * ID of the user whom the token was issued for.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  sub?: string;
  /**
   * ID of the application that the token was issued to.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  client_id?: string;
  /**
   * When the token expires, in seconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1772446530
   */
  exp?: number;
  /**
   * When the token was issued, in seconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1772439330
   */
  iat?: number;
  /**
   * Who issued the token.
   *
   * @format uri
   * @example 'https://portal.halden.example/oidc'
   */
  iss?: string;
  /**
   * Unique ID of the token.
   *
   * @example 'K5TYewNhvdGBdHiRifMyW'
   */
  jti?: string;
  /**
   * Scopes of the token, separated by spaces.
   *
   * @example 'openid profile email'
   */
  scope?: string;
  /**
   * Kind of token, as in [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750).
   *
   * @default 'Bearer'
   * @example 'Bearer'
   */
  token_type?: string;
}

/** Tokens, as in [RFC 6749, section 5.1](https://www.rfc-editor.org/rfc/rfc6749#section-5.1). */
export interface TokenResponse {
  [key: string]: unknown;
  /**
   * Token that lets your application call APIs until it expires.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  access_token: string;
  /**
   * Kind of access token, as in [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750).
   *
   * @example 'Bearer'
   */
  token_type: string;
  /**
   * Lifetime of the access token, in seconds.
   *
   * @minimum 0
   * @example 7200
   */
  expires_in: number;
  /**
   * Signed JWT that says who the user is. Absent where no user is involved.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  id_token?: string;
  /**
   * Token for getting a new access token after this one has expired. Issued only when the `offline_access` scope
   * was asked for.
   *
   * @example 'WPsGJbvpBjqXz6IJIr1UHKyrdVF'
   */
  refresh_token?: string;
  /**
   * Scopes of the access token, separated by spaces.
   *
   * @example 'openid profile email offline_access'
   */
  scope?: string;
}

/** The token to revoke, and the application that asks. */
export interface TokenRevocationEndpointParams {
  /**
   * ID of the application. Required with the authentication methods `client_secret_post` and `none`.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  client_id?: string;
  /**
   * Secret of the application. Required with the authentication method `client_secret_post`.
   *
   * @example '8f1c2e0a7b6d4c5e9a3f2b1d0c4e6a78'
   */
  client_secret?: string;
  /**
   * The access token or refresh token to revoke.
   *
   * @example 'WPsGJbvpBjqXz6IJIr1UHKyrdVF'
   */
  token: string;
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

/** Claims about the user. Only `sub` is always there. */
export interface UserClaims {
  [key: string]: unknown;
  /**
   * ID of the user in GenAuth. It never changes, so know the user by it.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  sub: string;
  /**
   * Full name. Scope `profile`.
   *
   * @example 'Ada Lind'
   */
  name?: string | null;
  /**
   * First name. Scope `profile`.
   *
   * @example 'Ada'
   */
  given_name?: string | null;
  /**
   * Last name. Scope `profile`.
   *
   * @example 'Lind'
   */
  family_name?: string | null;
  /**
   * Middle name. Scope `profile`.
   *
   * @example 'Marie'
   */
  middle_name?: string | null;
  /**
   * Name that the user likes to be called. Scope `profile`.
   *
   * @example 'Ada'
   */
  nickname?: string | null;
  /**
   * Short name that the user wants to be called by. Not unique. Scope `profile`.
   *
   * @example 'ada'
   */
  preferred_username?: string | null;
  /**
   * URL of a profile page. Scope `profile`.
   *
   * @example 'https://portal.halden.example/people/ada.lind'
   */
  profile?: string | null;
  /**
   * URL of the profile picture. Scope `profile`.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/ada.lind.png'
   */
  picture?: string | null;
  /**
   * URL of the user's own web page. Scope `profile`.
   *
   * @format uri
   * @example 'https://ada.halden.example'
   */
  website?: string | null;
  /**
   * Gender; `U` when it is not known. Scope `profile`.
   *
   * - `M`: Male.
   * - `F`: Female.
   * - `U`: Unknown.
   *
   * @example 'F'
   */
  gender?: 'M' | 'F' | 'U' | (string & {}) | null;
  /**
   * Date of birth, as `YYYY-MM-DD`. Scope `profile`.
   *
   * @example '1990-05-14'
   */
  birthdate?: string | null;
  /**
   * Time zone. Scope `profile`.
   *
   * @example 'Europe/Stockholm'
   */
  zoneinfo?: string | null;
  /**
   * Preferred language. Scope `profile`.
   *
   * @example 'en'
   */
  locale?: string | null;
  /**
   * When the user was last changed. Scope `profile`.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updated_at?: string | null;
  /**
   * Name to sign in with. Scope `username`.
   *
   * @example 'ada.lind'
   */
  username?: string | null;
  /**
   * Email address. Scope `email`.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  email?: string | null;
  /** Whether the user has proved to own `email`. Scope `email`. */
  email_verified?: boolean | null;
  /**
   * Phone number. Scope `phone`.
   *
   * @example '13800000001'
   */
  phone_number?: string | null;
  /** Whether the user has proved to own `phone_number`. Scope `phone`. */
  phone_number_verified?: boolean | null;
  /** Postal address. Scope `address`. */
  address?: {
    [key: string]: unknown;
    /**
     * Full address in the form it has on a letter.
     *
     * @example 'Kajgatan 4, 411 18 Göteborg, Sweden'
     */
    formatted?: string;
    /**
     * Street and house number.
     *
     * @example 'Kajgatan 4'
     */
    street_address?: string;
    /**
     * City or town.
     *
     * @example 'Göteborg'
     */
    locality?: string;
    /**
     * Province, state or region.
     *
     * @example 'Västra Götaland'
     */
    region?: string;
    /**
     * Postal code, as letters or digits in the form that the country uses.
     *
     * @example '41118'
     */
    postal_code?: string;
    /**
     * Country of the postal address; the `country` part of the OpenID Connect claim `address`.
     *
     * @example 'SE'
     */
    country?: string;
  } | null;
  /** The user's roles. Scope `roles`. */
  roles?: unknown;
  /**
   * ID of the user in a system of your own. Scope `external_id`.
   *
   * @example 'emp-10010'
   */
  external_id?: string | null;
  /**
   * ID of the user across WeChat applications. Scope `unionid`.
   *
   * @example 'o9Nka5ibU-lUGQaeAHqu0nOZyJg0'
   */
  unionid?: string | null;
  /**
   * Values of the custom fields, by field key. Scope `extended_fields`.
   *
   * @example { costCenter: 'R-200', badge: 'HR-1042' }
   */
  extended_fields?: Record<string, unknown>;
  /**
   * ID of the user's tenant. Scope `tenant_id`.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenant_id?: string | null;
  /**
   * ID of the user pool. Scope `userpool_id`.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userpool_id?: string | null;
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

/** One user. */
export interface UserSingleRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The user. */
  data: UserDto<CustomData>;
}
