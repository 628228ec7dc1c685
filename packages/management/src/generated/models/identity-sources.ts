// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** A connection and whether a tenant uses it. */
export interface ChangeExtIdpAssociationStateDto {
  /**
   * ID of the connection to link or unlink.
   *
   * @example '6745c0de0a1b2c3d4e5fe101'
   */
  id: string;
  /** `true` to link the connection to the tenant, `false` to unlink it. */
  association: boolean;
  /**
   * ID of the tenant to link the connection to or to unlink it from.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** A connection, its new state, and the application that the state is for. */
export interface ChangeExtIdpConnStateDto {
  /**
   * ID of the connection to turn on or off.
   *
   * @example '6745c0de0a1b2c3d4e5fe101'
   */
  id: string;
  /** `true` to turn the connection on, `false` to turn it off. */
  enabled: boolean;
  /**
   * ID of the application to turn the connection on or off for.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * ID of the tenant that the external identity provider belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /**
   * IDs of the applications to turn the connection on or off for when there are several.
   *
   * @example ['6745c0de0a1b2c3d4e5fa001', '6745c0de0a1b2c3d4e5fa002']
   */
  appIds?: string[];
}

/** The connection to create and its configuration. */
export interface CreateExtIdpConnDto {
  /**
   * ID of the external identity provider to add the connection to.
   *
   * @example '6745c0de0a1b2c3d4e5fe001'
   */
  extIdpId: string;
  /**
   * Kind of connection. It decides which properties `fields` has.
   *
   * - `oidc`: OpenID Connect.
   * - `oauth`: OAuth 2.0.
   * - `saml`: SAML.
   * - `ldap`: LDAP.
   * - `ad`: Active Directory.
   * - `cas`: CAS.
   * - `azure-ad`: Azure AD.
   * - `alipay`: Alipay.
   * - `facebook`: Facebook.
   * - `facebook:mobile`: Facebook in mobile applications.
   * - `twitter`: Twitter.
   * - `google:mobile`: Google in mobile applications.
   * - `google`: Google.
   * - `wechat:pc`: WeChat on computers.
   * - `wechat:mobile`: WeChat in mobile applications.
   * - `wechat:webpage-authorization`: WeChat on web pages opened inside WeChat.
   * - `wechatmp-qrcode`: QR code of a WeChat official account.
   * - `wechat:miniprogram:default`: WeChat mini program.
   * - `wechat:miniprogram:qrconnect`: QR code that opens a WeChat mini program.
   * - `wechat:miniprogram:app-launch`: WeChat mini program launched from a mobile application.
   * - `github`: GitHub.
   * - `github:mobile`: GitHub in mobile applications.
   * - `qq`: QQ.
   * - `qq:mobile`: QQ in mobile applications.
   * - `wechatwork:corp:qrconnect`: WeCom QR code for an internal application of a company.
   * - `wechatwork:agency:qrconnect`: WeCom QR code for an application developed by an agency.
   * - `wechatwork:service-provider:qrconnect`: WeCom QR code for an application of a service provider.
   * - `wechatwork:mobile`: WeCom in mobile applications.
   * - `wechatwork:agency:mobile`: WeCom in mobile applications developed by an agency.
   * - `dingtalk`: DingTalk.
   * - `dingtalk:mobile`: DingTalk in mobile applications.
   * - `dingtalk:provider`: DingTalk for an application of a service provider.
   * - `weibo`: Weibo.
   * - `weibo:mobile`: Weibo in mobile applications.
   * - `apple`: Apple in mobile applications.
   * - `apple:web`: Apple on web pages.
   * - `baidu`: Baidu.
   * - `baidu:mobile`: Baidu in mobile applications.
   * - `lark-internal`: Lark for an internal application of a company.
   * - `lark-public`: Lark for an application from the store.
   * - `lark-block`: Lark block.
   * - `gitlab`: GitLab.
   * - `gitlab:mobile`: GitLab in mobile applications.
   * - `linkedin`: LinkedIn.
   * - `linkedin:mobile`: LinkedIn in mobile applications.
   * - `slack`: Slack.
   * - `slack:mobile`: Slack in mobile applications.
   * - `yidun`: NetEase Yidun.
   * - `qingcloud`: QingCloud.
   * - `gitee`: Gitee.
   * - `gitee:mobile`: Gitee in mobile applications.
   * - `instagram`: Instagram.
   * - `welink`: WeLink.
   * - `ad-kerberos`: Active Directory with Kerberos.
   * - `huawei`: Huawei.
   * - `huawei:mobile`: Huawei in mobile applications.
   * - `honor`: Honor.
   * - `xiaomi`: Xiaomi.
   * - `xiaomi:mobile`: Xiaomi in mobile applications.
   * - `aws`: AWS.
   * - `amazon`: Amazon.
   * - `amazon:mobile`: Amazon in mobile applications.
   * - `douyin:mobile`: Douyin in mobile applications.
   * - `kuaishou:mobile`: Kuaishou in mobile applications.
   * - `line:mobile`: LINE in mobile applications.
   * - `oppo:mobile`: OPPO in mobile applications.
   * - `wechatwork:qrconnect:of:authing:agency`: WeCom QR code for an application developed by GenAuth as the
   *   agency.
   * - `sdbz`: SDBZ.
   */
  type:
    | 'oidc'
    | 'oauth'
    | 'saml'
    | 'ldap'
    | 'ad'
    | 'cas'
    | 'azure-ad'
    | 'alipay'
    | 'facebook'
    | 'facebook:mobile'
    | 'twitter'
    | 'google:mobile'
    | 'google'
    | 'wechat:pc'
    | 'wechat:mobile'
    | 'wechat:webpage-authorization'
    | 'wechatmp-qrcode'
    | 'wechat:miniprogram:default'
    | 'wechat:miniprogram:qrconnect'
    | 'wechat:miniprogram:app-launch'
    | 'github'
    | 'github:mobile'
    | 'qq'
    | 'qq:mobile'
    | 'wechatwork:corp:qrconnect'
    | 'wechatwork:agency:qrconnect'
    | 'wechatwork:service-provider:qrconnect'
    | 'wechatwork:mobile'
    | 'wechatwork:agency:mobile'
    | 'dingtalk'
    | 'dingtalk:mobile'
    | 'dingtalk:provider'
    | 'weibo'
    | 'weibo:mobile'
    | 'apple'
    | 'apple:web'
    | 'baidu'
    | 'baidu:mobile'
    | 'lark-internal'
    | 'lark-public'
    | 'lark-block'
    | 'gitlab'
    | 'gitlab:mobile'
    | 'linkedin'
    | 'linkedin:mobile'
    | 'slack'
    | 'slack:mobile'
    | 'yidun'
    | 'qingcloud'
    | 'gitee'
    | 'gitee:mobile'
    | 'instagram'
    | 'welink'
    | 'ad-kerberos'
    | 'huawei'
    | 'huawei:mobile'
    | 'honor'
    | 'xiaomi'
    | 'xiaomi:mobile'
    | 'aws'
    | 'amazon'
    | 'amazon:mobile'
    | 'douyin:mobile'
    | 'kuaishou:mobile'
    | 'line:mobile'
    | 'oppo:mobile'
    | 'wechatwork:qrconnect:of:authing:agency'
    | 'sdbz';
  /**
   * Readable name for the connection that no other connection shares.
   *
   * @example 'partner-sso'
   */
  identifier: string;
  /** `true` to use the connection for signing in only, so that it creates no new users. */
  loginOnly?: boolean;
  /**
   * URL of the connection's logo on the sign-in page.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/partner-sso.svg'
   */
  logo?: string;
  /**
   * Name of the connection on the sign-in page.
   *
   * @example 'Partner SSO'
   */
  displayName: string;
  /**
   * Configuration of the connection, such as the client ID and client secret that the provider gave to you. Which
   * properties it has depends on `type`.
   *
   * @example { clientId: 'halden-portal', clientSecret: 'partner-client-secret-example' }
   */
  fields: Record<string, unknown>;
  /**
   * ID of the tenant that the external identity provider belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** The external identity provider to set up. */
export interface CreateExtIdpDto {
  /**
   * Display name for the external identity provider.
   *
   * @example 'Partner SSO'
   */
  name: string;
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
    | 'sdbz';
  /**
   * ID of the tenant to set the external identity provider up in. Leave it out to set it up in the user pool.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** The connection to delete. */
export interface DeleteExtIdpConnDto {
  /**
   * ID of the connection to delete.
   *
   * @example '6745c0de0a1b2c3d4e5fe101'
   */
  id: string;
  /**
   * ID of the tenant that the external identity provider belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** The external identity provider to delete. */
export interface DeleteExtIdpDto {
  /**
   * ID of the external identity provider to delete.
   *
   * @example '6745c0de0a1b2c3d4e5fe001'
   */
  id: string;
  /**
   * ID of the tenant that the external identity provider belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** A connection to an external identity provider, the configuration for one way to sign in through it. */
export interface ExtIdpConnDetail {
  /**
   * ID of the connection.
   *
   * @example '6745c0de0a1b2c3d4e5fe101'
   */
  id: string;
  /**
   * Kind of connection.
   *
   * - `oidc`: OpenID Connect.
   * - `oauth`: OAuth 2.0.
   * - `saml`: SAML.
   * - `ldap`: LDAP.
   * - `ad`: Active Directory.
   * - `cas`: CAS.
   * - `azure-ad`: Azure AD.
   * - `alipay`: Alipay.
   * - `facebook`: Facebook.
   * - `facebook:mobile`: Facebook in mobile applications.
   * - `twitter`: Twitter.
   * - `google:mobile`: Google in mobile applications.
   * - `google`: Google.
   * - `wechat:pc`: WeChat on computers.
   * - `wechat:mobile`: WeChat in mobile applications.
   * - `wechat:webpage-authorization`: WeChat on web pages opened inside WeChat.
   * - `wechatmp-qrcode`: QR code of a WeChat official account.
   * - `wechat:miniprogram:default`: WeChat mini program.
   * - `wechat:miniprogram:qrconnect`: QR code that opens a WeChat mini program.
   * - `wechat:miniprogram:app-launch`: WeChat mini program launched from a mobile application.
   * - `github`: GitHub.
   * - `github:mobile`: GitHub in mobile applications.
   * - `qq`: QQ.
   * - `qq:mobile`: QQ in mobile applications.
   * - `wechatwork:corp:qrconnect`: WeCom QR code for an internal application of a company.
   * - `wechatwork:agency:qrconnect`: WeCom QR code for an application developed by an agency.
   * - `wechatwork:service-provider:qrconnect`: WeCom QR code for an application of a service provider.
   * - `wechatwork:mobile`: WeCom in mobile applications.
   * - `wechatwork:agency:mobile`: WeCom in mobile applications developed by an agency.
   * - `dingtalk`: DingTalk.
   * - `dingtalk:mobile`: DingTalk in mobile applications.
   * - `dingtalk:provider`: DingTalk for an application of a service provider.
   * - `weibo`: Weibo.
   * - `weibo:mobile`: Weibo in mobile applications.
   * - `apple`: Apple in mobile applications.
   * - `apple:web`: Apple on web pages.
   * - `baidu`: Baidu.
   * - `baidu:mobile`: Baidu in mobile applications.
   * - `lark-internal`: Lark for an internal application of a company.
   * - `lark-public`: Lark for an application from the store.
   * - `lark-block`: Lark block.
   * - `gitlab`: GitLab.
   * - `gitlab:mobile`: GitLab in mobile applications.
   * - `linkedin`: LinkedIn.
   * - `linkedin:mobile`: LinkedIn in mobile applications.
   * - `slack`: Slack.
   * - `slack:mobile`: Slack in mobile applications.
   * - `yidun`: NetEase Yidun.
   * - `qingcloud`: QingCloud.
   * - `gitee`: Gitee.
   * - `gitee:mobile`: Gitee in mobile applications.
   * - `instagram`: Instagram.
   * - `welink`: WeLink.
   * - `ad-kerberos`: Active Directory with Kerberos.
   * - `huawei`: Huawei.
   * - `huawei:mobile`: Huawei in mobile applications.
   * - `honor`: Honor.
   * - `xiaomi`: Xiaomi.
   * - `xiaomi:mobile`: Xiaomi in mobile applications.
   * - `aws`: AWS.
   * - `amazon`: Amazon.
   * - `amazon:mobile`: Amazon in mobile applications.
   * - `douyin:mobile`: Douyin in mobile applications.
   * - `kuaishou:mobile`: Kuaishou in mobile applications.
   * - `line:mobile`: LINE in mobile applications.
   * - `oppo:mobile`: OPPO in mobile applications.
   * - `wechatwork:qrconnect:of:authing:agency`: WeCom QR code for an application developed by GenAuth as the
   *   agency.
   * - `sdbz`: SDBZ.
   */
  type:
    | 'oidc'
    | 'oauth'
    | 'saml'
    | 'ldap'
    | 'ad'
    | 'cas'
    | 'azure-ad'
    | 'alipay'
    | 'facebook'
    | 'facebook:mobile'
    | 'twitter'
    | 'google:mobile'
    | 'google'
    | 'wechat:pc'
    | 'wechat:mobile'
    | 'wechat:webpage-authorization'
    | 'wechatmp-qrcode'
    | 'wechat:miniprogram:default'
    | 'wechat:miniprogram:qrconnect'
    | 'wechat:miniprogram:app-launch'
    | 'github'
    | 'github:mobile'
    | 'qq'
    | 'qq:mobile'
    | 'wechatwork:corp:qrconnect'
    | 'wechatwork:agency:qrconnect'
    | 'wechatwork:service-provider:qrconnect'
    | 'wechatwork:mobile'
    | 'wechatwork:agency:mobile'
    | 'dingtalk'
    | 'dingtalk:mobile'
    | 'dingtalk:provider'
    | 'weibo'
    | 'weibo:mobile'
    | 'apple'
    | 'apple:web'
    | 'baidu'
    | 'baidu:mobile'
    | 'lark-internal'
    | 'lark-public'
    | 'lark-block'
    | 'gitlab'
    | 'gitlab:mobile'
    | 'linkedin'
    | 'linkedin:mobile'
    | 'slack'
    | 'slack:mobile'
    | 'yidun'
    | 'qingcloud'
    | 'gitee'
    | 'gitee:mobile'
    | 'instagram'
    | 'welink'
    | 'ad-kerberos'
    | 'huawei'
    | 'huawei:mobile'
    | 'honor'
    | 'xiaomi'
    | 'xiaomi:mobile'
    | 'aws'
    | 'amazon'
    | 'amazon:mobile'
    | 'douyin:mobile'
    | 'kuaishou:mobile'
    | 'line:mobile'
    | 'oppo:mobile'
    | 'wechatwork:qrconnect:of:authing:agency'
    | 'sdbz'
    | (string & {});
  /**
   * ID of the external identity provider that the connection belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5fe001'
   */
  extIdpId: string;
  /**
   * URL of the connection's logo on the sign-in page.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/partner-sso.svg'
   */
  logo: string;
  /**
   * Readable name of the connection that no other connection shares.
   *
   * @example 'partner-sso'
   */
  identifier?: string;
  /**
   * Name of the connection on the sign-in page.
   *
   * @example 'Partner SSO'
   */
  displayName?: string;
  /** `true` when the connection is for signing in only, so that it creates no new users. */
  loginOnly: boolean;
  /**
   * How someone who signs in through the connection for the first time is matched with an existing user.
   *
   * - `none`: Not at all.
   * - `field`: By comparing fields of the two accounts.
   * - `challenge`: By signing in to the existing account in one of the ways in `challengeBindingMethods`.
   */
  associationMode: 'none' | 'field' | 'challenge' | (string & {});
  /**
   * Ways in which people can prove that an existing account is theirs. They matter when `associationMode` is
   * `challenge`.
   *
   * - `email-password`: Email address and password.
   * - `username-password`: Username and password.
   * - `phone-password`: Phone number and password.
   * - `phone-code`: Phone number and verification code.
   * - `email-code`: Email address and verification code.
   *
   * @example ['email-password']
   */
  challengeBindingMethods: (
    'email-password' | 'username-password' | 'phone-password' | 'phone-code' | 'email-code' | (string & {})
  )[];
}

/** One connection to an external identity provider. */
export interface ExtIdpConnDetailSingleRespDto extends CommonResponseDto {
  /** The connection. */
  data: ExtIdpConnDetail;
}

/** Input of “List where an external identity provider is in use”. */
export interface ExtIdpConnStateByAppsParams {
  /**
   * ID of the external identity provider.
   *
   * @example '6745c0de0a1b2c3d4e5fe001'
   */
  id: string;
  /**
   * ID of the tenant that the external identity provider belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /**
   * Returns only the state in the application with this ID. Omit it for all applications.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId?: string;
  /**
   * Kind of external identity provider. Omit it to find the provider by its ID alone.
   *
   * - `social`: A social network or similar service with public accounts, such as WeChat, GitHub or Google.
   * - `enterprise`: A company's own provider, such as one over OpenID Connect, SAML or LDAP.
   */
  type?: 'social' | 'enterprise';
}

/** An external identity provider with its connections. */
export interface ExtIdpDetail {
  /**
   * ID of the external identity provider.
   *
   * @example '6745c0de0a1b2c3d4e5fe001'
   */
  id: string;
  /**
   * Display name of the external identity provider.
   *
   * @example 'Partner SSO'
   */
  name: string;
  /**
   * URL of the logo.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/partner-sso.svg'
   */
  logo: string;
  /**
   * ID of the tenant that the external identity provider belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
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
  /** Connections of the external identity provider, as an array. */
  connections: ExtIdpConnDetail[] | Record<string, unknown>;
  /** Whether people who sign in to a tenant through the provider become members of the tenant by themselves. */
  autoJoin: boolean;
}

/** One external identity provider with its connections. */
export interface ExtIdpDetailSingleRespDto extends CommonResponseDto {
  /** The external identity provider. */
  data: ExtIdpDetail;
}

/** An external identity provider. */
export interface ExtIdpDto {
  /**
   * ID of the external identity provider.
   *
   * @example '6745c0de0a1b2c3d4e5fe001'
   */
  id: string;
  /**
   * Display name of the external identity provider.
   *
   * @example 'Partner SSO'
   */
  name: string;
  /**
   * URL of the logo.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/partner-sso.svg'
   */
  logo: string;
  /**
   * ID of the tenant that the external identity provider belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
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
}

/** External identity providers and their number. */
export interface ExtIdpListPaginatedRespDto extends CommonResponseDto {
  /** The external identity providers and their number. */
  data: ExtIdpListPagingDto;
}

/** A list of external identity providers and their number. */
export interface ExtIdpListPagingDto {
  /**
   * Number of external identity providers in total.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The external identity providers; empty when there is none. */
  list: ExtIdpDto[];
}

/** One external identity provider. */
export interface ExtIdpSingleRespDto extends CommonResponseDto {
  /** The external identity provider. */
  data: ExtIdpDto;
}

/** Input of “Get an external identity provider”. */
export interface GetExtIdpParams {
  /**
   * ID of the external identity provider to return.
   *
   * @example '6745c0de0a1b2c3d4e5fe001'
   */
  id: string;
  /**
   * ID of the tenant that the external identity provider belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /**
   * Returns only connections of the application with this ID. Omit it for those of all applications.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId?: string;
  /**
   * Kind of external identity provider. Omit it to find the provider by its ID alone.
   *
   * - `social`: A social network or similar service with public accounts, such as WeChat, GitHub or Google.
   * - `enterprise`: A company's own provider, such as one over OpenID Connect, SAML or LDAP.
   */
  type?: 'social' | 'enterprise';
}

/** Input of “List external identity providers”. */
export interface ListExtIdpParams {
  /**
   * Returns only the external identity providers of this tenant.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /**
   * Returns only external identity providers of the application with this ID. Omit it for those of all
   * applications.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId?: string;
}

/** Input of “List a tenant's external identity providers”. */
export interface ListTenantExtIdpParams {
  /**
   * Returns only the external identity providers of this tenant.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /**
   * Returns only external identity providers of the application with this ID. Omit it for those of all
   * applications.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId?: string;
  /**
   * Returns only external identity providers of this kind. Omit it for all kinds.
   *
   * - `social`: A social network or similar service with public accounts, such as WeChat, GitHub or Google.
   * - `enterprise`: A company's own provider, such as one over OpenID Connect, SAML or LDAP.
   *
   * @example 'enterprise'
   */
  type?: 'social' | 'enterprise';
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

/** A connection and its new values. */
export interface UpdateExtIdpConnDto {
  /**
   * ID of the connection to change.
   *
   * @example '6745c0de0a1b2c3d4e5fe101'
   */
  id: string;
  /**
   * Name of the connection on the sign-in page.
   *
   * @example 'Partner SSO'
   */
  displayName: string;
  /**
   * Parts of the configuration to change; the parts that you leave out stay as they are. Which properties it has
   * depends on the type of the connection.
   *
   * @example { clientSecret: 'new-partner-client-secret-example' }
   */
  fields: Record<string, unknown>;
  /**
   * URL of the connection's logo on the sign-in page.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/partner-sso.svg'
   */
  logo?: string;
  /** `true` to use the connection for signing in only, so that it creates no new users. */
  loginOnly?: boolean;
  /**
   * ID of the tenant that the external identity provider belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** An external identity provider and its new name. */
export interface UpdateExtIdpDto {
  /**
   * Display name that the provider gets.
   *
   * @example 'Partner SSO'
   */
  name: string;
  /**
   * ID of the external identity provider to change.
   *
   * @example '6745c0de0a1b2c3d4e5fe001'
   */
  id: string;
  /**
   * ID of the tenant that the external identity provider belongs to, if it belongs to one.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}
