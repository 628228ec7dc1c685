// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto, IdentityDto, SignInOptionsDto } from './shared.ts';

/** The account to link a WeChat account to, by its ID. */
export interface BindByAccountIdInputApi {
  /**
   * ID of the user to link, one of the `accounts` from the failed sign-in.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  accountId: string;
  /** The step to take. */
  action: 'bind-identity-by-account-id';
  /**
   * The `key` from the failed sign-in. It stands for the WeChat account that waits to be linked.
   *
   * @example '03f4f724-7b5f-44af-92fc-068aea204298'
   */
  key: string;
}

/** The account to link a WeChat account to, with its password. */
export interface BindByAccountInputApi {
  /**
   * Username, email address or phone number of the user to link.
   *
   * @example 'ada.lind'
   */
  account: string;
  /**
   * Password of that user, encrypted with GenAuth's RSA public key (`rsa.publicKey` of `getSystemInfo`) and then
   * Base64-encoded.
   *
   * @format password
   * @example 'ZW5jcnlwdGVkLXBhc3N3b3Jk'
   */
  password: string;
  /** The step to take. */
  action: 'bind-identity-by-password';
  /**
   * The `key` from the failed sign-in. It stands for the WeChat account that waits to be linked.
   *
   * @example '03f4f724-7b5f-44af-92fc-068aea204298'
   */
  key: string;
}

/** The account that the user chose to link a WeChat account to. */
export interface BindByAccountsInputApi {
  /**
   * ID of the chosen user, one of the `accounts` from the failed sign-in.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  account: string;
  /** The step to take. */
  action: 'bind-identity-by-selection';
  /**
   * The `key` from the failed sign-in. It stands for the WeChat account that waits to be linked.
   *
   * @example '03f4f724-7b5f-44af-92fc-068aea204298'
   */
  key: string;
}

/** The email address of the user to link a WeChat account to, with the verification code sent to it. */
export interface BindByEmailCodeInputApi {
  /**
   * Email address of the user to link.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  email: string;
  /**
   * Verification code sent to `email`, four or six digits.
   *
   * @example '123456'
   */
  code: string;
  /** The step to take. */
  action: 'bind-identity-by-email-code';
  /**
   * The `key` from the failed sign-in. It stands for the WeChat account that waits to be linked.
   *
   * @example '03f4f724-7b5f-44af-92fc-068aea204298'
   */
  key: string;
}

/** The phone number of the user to link a WeChat account to, with the verification code sent to it. */
export interface BindByPhoneCodeInputApi {
  /**
   * Phone number of the user to link, without the country code.
   *
   * @example '13800000001'
   */
  phone: string;
  /**
   * Verification code sent to `phone` by SMS, four or six digits.
   *
   * @example '123456'
   */
  code: string;
  /**
   * Country calling code of `phone`, with a leading `+`. The forms `86` and `0086` are accepted for old records.
   *
   * @example '+86'
   */
  phoneCountryCode?: string;
  /** The step to take. */
  action: 'bind-identity-by-phone-code';
  /**
   * The `key` from the failed sign-in. It stands for the WeChat account that waits to be linked.
   *
   * @example '03f4f724-7b5f-44af-92fc-068aea204298'
   */
  key: string;
}

/** The WeChat account to create a user from. */
export interface BindByRegiserInputApi {
  /** The step to take. */
  action: 'create-federation-account';
  /**
   * The `key` from the failed sign-in. It stands for the WeChat account that waits to be linked.
   *
   * @example '03f4f724-7b5f-44af-92fc-068aea204298'
   */
  key: string;
}

/** A connection to an external identity provider that is enabled for the application. */
export interface ExtIdpInfoDto {
  /**
   * Identifier of the connection. Unique in the user pool.
   *
   * @example 'partner-sso'
   */
  identifier: string;
  /**
   * ID of the external identity provider that the connection belongs to.
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
   * - `wechatwork`: WeCom, formerly WeChat Work.
   * - `yidun`: NetEase Yidun.
   */
  type:
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
   * Kind of external identity provider.
   *
   * - `social`: A social network or similar service with public accounts, such as WeChat, GitHub or Google.
   * - `enterprise`: A company's own provider, such as one over OpenID Connect, SAML or LDAP.
   */
  extIdpType: 'social' | 'enterprise' | (string & {});
  /**
   * Address to send the browser to for signing in at the provider.
   *
   * @format uri
   * @example 'https://portal.halden.example/connections/partner-sso'
   */
  bindUrl: string;
  /**
   * Display name to put on the button.
   *
   * @example 'Partner SSO'
   */
  name: string;
  /**
   * Display name in English.
   *
   * @example 'Partner SSO'
   */
  name_en?: string;
  /**
   * What the connection is for.
   *
   * @example 'Sign-in for partner companies'
   */
  desc?: string;
  /**
   * What the connection is for, in English.
   *
   * @example 'Sign-in for partner companies'
   */
  desc_en?: string;
  /**
   * URL of the logo to put on the button.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/partner.png'
   */
  logo?: string;
}

/** A link that starts binding an external identity provider. */
export interface GenerateBindExtIdpLinkDataDto {
  /**
   * Address to send the user's browser to. It contains the ID token; do not log it.
   *
   * @format uri
   * @example 'https://portal.halden.example/api/v3/link-extidp?ext_idp_conn_identifier=partner-sso&app_id=6745c0de0a1b2c3d4e5fa001&id_token=eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  url: string;
}

/** The link that starts binding an external identity provider. */
export interface GenerateBindExtIdpLinkRespDto extends CommonResponseDto {
  /** The address to send the user's browser to. */
  data: GenerateBindExtIdpLinkDataDto;
}

/** Input of “Generate a link to bind an external identity provider”. */
export interface GenerateLinkExtIdpUrlParams {
  /**
   * Identifier of the provider's connection to use, as set in the console. `getApplicationEnabledExtIdps` lists
   * those of the application.
   *
   * @example 'partner-sso'
   */
  extIdpConnIdentifier: string;
  /**
   * ID of the application that the user is signed in to.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * The user's ID token. It says to whom the identity is added.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  idToken: string;
  /**
   * `true` to get the outcome in the query of a redirect to `targetUrl`. Omitted, the outcome is not sent that
   * way.
   *
   * @example 'true'
   */
  needUrlRedirect?: 'true' | 'false';
  /**
   * `true` to carry only the token in the redirect, because some browsers limit the length of a URL. Matters
   * together with `needUrlRedirect`.
   */
  onlyRedirectToken?: 'true' | 'false';
  /**
   * `true` to get the outcome as a form that the browser posts to `targetUrl`. Omitted, the outcome is not sent
   * that way.
   */
  needFormPost?: 'true' | 'false';
  /**
   * URL of your application that receives the outcome. Needed with `needUrlRedirect` or `needFormPost`.
   *
   * @format uri
   * @example 'https://portal.halden.example/account/linked'
   */
  targetUrl?: string;
}

/** The connections to external identity providers that are enabled for the application. */
export interface GetExtIdpsRespDto extends CommonResponseDto {
  /** One entry for each enabled connection; empty when there is none. */
  data: ExtIdpInfoDto[];
}

/** The signed-in user's links to external identity providers. */
export interface GetIdentitiesRespDto extends CommonResponseDto {
  /** One entry for each identity; empty when there is none. */
  data: IdentityDto[];
}

/** Input of “Redirect to an external identity provider to bind it”. */
export interface StartExternalIdentityLinkParams {
  /**
   * Identifier of the provider's connection to use, as set in the console.
   *
   * @example 'partner-sso'
   */
  ext_idp_conn_identifier: string;
  /**
   * ID of the application that the user is signed in to.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  app_id: string;
  /**
   * The user's ID token. It says to whom the identity is added.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  id_token: string;
}

/** The external identity provider to unbind. */
export interface UnlinkExtIdpDto {
  /**
   * ID of the external identity provider, as in `extIdpId` of `getIdentities`. It is not the ID of a connection.
   *
   * @example '6745c0de0a1b2c3d4e5fe001'
   */
  extIdpId: string;
}

/** The tokens issued when a user signs in with WeChat. */
export interface WechatLoginTokenRespDto {
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
   * Scopes of the sign-in, separated by spaces.
   *
   * @example 'openid profile offline_access'
   */
  scope: string;
}

/** The outcome of a WeChat sign-in on a phone. */
export interface WechatMobileAuthByCodeIdentityInput {
  /**
   * One-time code that WeChat returned to your mobile application after the user agreed.
   *
   * @example '031OgeHa1lKgnE0wynHa1p77Yu3OgeHq'
   */
  code: string;
  /**
   * ID of the application that the user signs in to.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId?: string;
  /**
   * ID of the WeChat connection to use.
   *
   * @example '6745c0de0a1b2c3d4e5fe102'
   */
  connId?: string;
  /** Settings of the sign-in, such as the scopes to ask for. */
  options?: SignInOptionsDto;
}
