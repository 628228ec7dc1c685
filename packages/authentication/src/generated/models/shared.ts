// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

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
  /** Type of credential. Always `public-key`. */
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

/**
 * What a failed operation returns: the envelope, with data only where it helps to go on (for example the token
 * for a second factor).
 */
export interface FailureDto extends CommonResponseDto {
  /** Whatever helps to react to this failure; its shape depends on `apiCode`. */
  data?: unknown;
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
  /** Type of credential. Always `public-key`. */
  type: 'public-key';
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
   * Tenant the user signs in to.
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
   * When true, an account is created first if the user does not exist. When false or left out, such a sign-in
   * fails.
   */
  autoRegister?: boolean;
  /**
   * What the user read in the CAPTCHA image; upper and lower case make no difference. Needed after too many failed
   * attempts, if the user pool answers these with a CAPTCHA.
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
   *   encryption (GB/T 32918).
   * - `rsa`: Encrypted with GenAuth's RSA public key (PKCS #1 v1.5 padding), then Base64-encoded.
   * - `none`: Not encrypted. HTTPS alone protects the password.
   *
   * @default 'none'
   */
  passwordEncryptType?: 'sm2' | 'rsa' | 'none';
  /**
   * Token of the CAPTCHA image that `captchaCode` answers, as returned with the image by
   * `GET /api/v3/get-captcha-code`. Required with `captchaCode`.
   *
   * @example 'cpt-5f1c2e0a7b6d4c5e'
   */
  captchaToken?: string;
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

/** One user. */
export interface UserSingleRespDto extends CommonResponseDto {
  /** The user. */
  data: UserDto;
}
