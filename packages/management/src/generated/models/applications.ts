// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto, PaginationDto } from './shared.ts';

/** A text in one language that users agree to when they sign in or sign up, for example to the terms of service. */
export interface ApplicationAgreementDto {
  /**
   * The pages that show the text.
   *
   * - `LoginPage`: The sign-in page.
   * - `RegisterPage`: The sign-up page.
   *
   * @example ['LoginPage', 'RegisterPage']
   */
  displayAt: ('LoginPage' | 'RegisterPage' | (string & {}))[];
  /**
   * `true` when users cannot go on without agreeing.
   *
   * @default true
   */
  isRequired: boolean;
  /**
   * Language in which the page shows this text.
   *
   * - `zh-CN`: Simplified Chinese.
   * - `en-US`: English.
   * - `zh-TW`: Traditional Chinese.
   * - `ja-JP`: Japanese.
   *
   * @example 'en-US'
   */
  lang: 'zh-CN' | 'en-US' | 'zh-TW' | 'ja-JP' | (string & {});
  /**
   * The text that users agree to.
   *
   * @example 'I have read and accept the privacy policy and the terms of service'
   */
  content: string;
}

/** How the sign-in page of an application looks. */
export interface ApplicationBrandingConfig {
  /**
   * Whether the sign-in page uses `customCSS`.
   *
   * @default false
   */
  customCSSEnabled: boolean;
  /**
   * CSS for the sign-in page.
   *
   * @example '.authing-guard-layout { background: black !important; }'
   */
  customCSS?: string;
  /**
   * Version of Guard, the sign-in form.
   *
   * - `Advanced`: The newer form.
   * - `Classical`: The classic form.
   *
   * @default 'Advanced'
   */
  guardVersion: 'Advanced' | 'Classical' | (string & {});
  /**
   * URL of an image to show while the sign-in form loads.
   *
   * @format uri
   * @example 'https://files.halden.example/branding/loading.gif'
   */
  customLoadingImage?: string;
  /**
   * Background of the sign-in page as a value of the CSS property `background`: an image such as
   * `url(https://files.halden.example/branding/hall.jpg) center/cover`, or a color.
   *
   * @example 'rgba(37,49,122,1)'
   */
  customBackground?: string;
  /**
   * Whether the sign-in page has a button to change its language.
   *
   * @default false
   */
  showChangeLanguageButton: boolean;
  /**
   * Language of the sign-in page.
   *
   * - `zh-CN`: Simplified Chinese.
   * - `en-US`: English.
   * - `zh-TW`: Traditional Chinese.
   * - `ja-JP`: Japanese.
   *
   * @example 'en-US'
   */
  defaultLanguage: 'zh-CN' | 'en-US' | 'zh-TW' | 'ja-JP' | (string & {});
  /**
   * Whether the sign-in page has a button for users who forgot their password.
   *
   * @default true
   */
  showForgetPasswordButton: boolean;
  /**
   * Whether the sign-in page offers enterprise identity providers.
   *
   * @default true
   */
  showEnterpriseConnections: boolean;
  /**
   * Whether the sign-in page offers social identity providers.
   *
   * @default true
   */
  showSocialConnections: boolean;
  /**
   * Whether the pages show the texts in `agreements`.
   *
   * @default false
   */
  showAgreement: boolean;
  /** Texts for users to agree to. They are shown when `showAgreement` is `true`. */
  agreements: ApplicationAgreementDto[];
}

/** How the sign-in page of an application is to look. */
export interface ApplicationBrandingConfigInputDto {
  /**
   * Whether the sign-in page uses `customCSS`.
   *
   * @default false
   */
  customCSSEnabled?: boolean;
  /**
   * CSS for the sign-in page.
   *
   * @example '.authing-guard-layout { background: black !important; }'
   */
  customCSS?: string;
  /**
   * Version of Guard, the sign-in form.
   *
   * - `Advanced`: The newer form.
   * - `Classical`: The classic form.
   *
   * @default 'Advanced'
   */
  guardVersion?: 'Advanced' | 'Classical';
  /**
   * URL of an image to show while the sign-in form loads.
   *
   * @format uri
   * @example 'https://files.halden.example/branding/loading.gif'
   */
  customLoadingImage?: string;
  /**
   * Background of the sign-in page as a value of the CSS property `background`: an image such as
   * `url(https://files.halden.example/branding/hall.jpg) center/cover`, or a color.
   *
   * @example 'rgba(37,49,122,1)'
   */
  customBackground?: string;
  /**
   * Whether the sign-in page has a button to change its language.
   *
   * @default false
   */
  showChangeLanguageButton?: boolean;
  /**
   * Language of the sign-in page. Without it, the page follows the language of the browser.
   *
   * - `zh-CN`: Simplified Chinese.
   * - `en-US`: English.
   * - `zh-TW`: Traditional Chinese.
   * - `ja-JP`: Japanese.
   *
   * @example 'en-US'
   */
  defaultLanguage?: 'zh-CN' | 'en-US' | 'zh-TW' | 'ja-JP';
  /**
   * Whether the sign-in page has a button for users who forgot their password.
   *
   * @default true
   */
  showForgetPasswordButton?: boolean;
  /**
   * Whether the sign-in page offers enterprise identity providers.
   *
   * @default true
   */
  showEnterpriseConnections?: boolean;
  /**
   * Whether the sign-in page offers social identity providers.
   *
   * @default true
   */
  showSocialConnections?: boolean;
}

/**
 * The way to sign in that the sign-in page shows first. `connectionType` decides which of the other properties
 * has a meaning.
 */
export interface ApplicationDefaultLoginMethod {
  /**
   * Kind of sign-in.
   *
   * - `PASSCODE`: A verification code to whatever the enabled methods allow: phone number or email address.
   * - `PASSWORD`: A password with whatever the enabled methods allow: phone number, email address or username.
   * - `QRCODE`: A QR code of the kind in `qrcodeType`.
   * - `LDAP`: An account in the LDAP directory behind `ldapExtIdpConnId`.
   * - `AD`: An account in the Active Directory behind `adExtIdpConnId`.
   */
  connectionType: 'PASSCODE' | 'PASSWORD' | 'QRCODE' | 'LDAP' | 'AD' | (string & {});
  /**
   * Kind of QR code. It matters when `connectionType` is `QRCODE`.
   *
   * - `SELF_BUILT_APP`: Scanned with your own mobile application.
   * - `WECHAT_OFFICIAL_ACCOUNT`: Scanned with WeChat to follow your official account.
   * - `WECHAT_MINI_PROGRAM`: Scanned with WeChat to open your mini program.
   */
  qrcodeType: 'SELF_BUILT_APP' | 'WECHAT_OFFICIAL_ACCOUNT' | 'WECHAT_MINI_PROGRAM' | (string & {});
  /**
   * ID of the connection that the QR code belongs to. It matters when `connectionType` is `QRCODE`.
   *
   * @example '6745c0de0a1b2c3d4e5fe102'
   */
  qrcodeExtIdpConnId: string;
  /**
   * ID of the Active Directory connection. It matters when `connectionType` is `AD`.
   *
   * @example '6745c0de0a1b2c3d4e5fe103'
   */
  adExtIdpConnId: string;
  /**
   * ID of the LDAP connection. It matters when `connectionType` is `LDAP`.
   *
   * @example '6745c0de0a1b2c3d4e5fe104'
   */
  ldapExtIdpConnId: string;
}

/**
 * The way to sign in that the sign-in page shows first. `connectionType` decides which of the other properties
 * you need to give.
 */
export interface ApplicationDefaultLoginMethodInput {
  /**
   * Kind of sign-in.
   *
   * - `PASSCODE`: A verification code to whatever the enabled methods allow: phone number or email address.
   * - `PASSWORD`: A password with whatever the enabled methods allow: phone number, email address or username.
   * - `QRCODE`: A QR code of the kind in `qrcodeType`.
   * - `LDAP`: An account in the LDAP directory behind `ldapExtIdpConnId`.
   * - `AD`: An account in the Active Directory behind `adExtIdpConnId`.
   */
  connectionType: 'PASSCODE' | 'PASSWORD' | 'QRCODE' | 'LDAP' | 'AD';
  /**
   * Kind of QR code. It matters when `connectionType` is `QRCODE`.
   *
   * - `SELF_BUILT_APP`: Scanned with your own mobile application.
   * - `WECHAT_OFFICIAL_ACCOUNT`: Scanned with WeChat to follow your official account.
   * - `WECHAT_MINI_PROGRAM`: Scanned with WeChat to open your mini program.
   */
  qrcodeType?: 'SELF_BUILT_APP' | 'WECHAT_OFFICIAL_ACCOUNT' | 'WECHAT_MINI_PROGRAM';
  /**
   * ID of the connection that the QR code belongs to. It matters when `connectionType` is `QRCODE`.
   *
   * @example '6745c0de0a1b2c3d4e5fe102'
   */
  qrcodeExtIdpConnId?: string;
  /**
   * ID of the Active Directory connection. It matters when `connectionType` is `AD`.
   *
   * @example '6745c0de0a1b2c3d4e5fe103'
   */
  adExtIdpConnId?: string;
  /**
   * ID of the LDAP connection. It matters when `connectionType` is `LDAP`.
   *
   * @example '6745c0de0a1b2c3d4e5fe104'
   */
  ldapExtIdpConnId?: string;
}

/** An application with its whole configuration, apart from its secret. */
export interface ApplicationDto {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * Readable name of the application that no other application shares.
   *
   * @example 'halden-portal'
   */
  appIdentifier: string;
  /**
   * Name of the application as users see it.
   *
   * @example 'Halden Portal'
   */
  appName: string;
  /**
   * URL of the application's logo.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/portal.png'
   */
  appLogo: string;
  /**
   * What the application is for.
   *
   * @example 'Where customers and employees of Halden Robotics start'
   */
  appDescription?: string;
  /**
   * Kind of application.
   *
   * - `web`: A web application with a server, which can keep a secret.
   * - `spa`: A single-page application that runs in the browser.
   * - `native`: An application installed on a phone or computer.
   * - `api`: An application without users, which calls APIs as itself.
   * - `mfa`: An application that only asks for second factors.
   * - `mini-program`: A mini program inside a host such as WeChat.
   */
  appType: 'web' | 'spa' | 'native' | 'api' | 'mfa' | 'mini-program' | (string & {});
  /**
   * ID of the user pool that the application belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userPoolId: string;
  /** Whether the application was made from the template in `template` (integrated) or by yourself (self-built). */
  isIntegrateApp: boolean;
  /**
   * Protocol that the application uses unless asked for another one.
   *
   * - `oidc`: OpenID Connect.
   * - `oauth`: OAuth 2.0. Prefer OpenID Connect.
   * - `saml`: SAML 2.0.
   * - `cas`: CAS.
   * - `asa`: Sign-in with stored accounts, the ASA accounts.
   */
  defaultProtocol: 'oidc' | 'oauth' | 'saml' | 'cas' | 'asa' | (string & {});
  /**
   * Addresses that GenAuth may send the browser to after sign-in.
   *
   * @example ['https://portal.halden.example/callback']
   */
  redirectUris: string[];
  /**
   * Addresses that GenAuth may send the browser to after sign-out.
   *
   * @example ['https://portal.halden.example/signed-out']
   */
  logoutRedirectUris: string[];
  /**
   * Where a user lands who opens the application from the application panel, or an administrator who tries out
   * sign-in from the console. Defaults to the sign-in page of GenAuth.
   *
   * @format uri
   * @example 'https://portal.halden.example/login'
   */
  initLoginUri: string;
  /** Whether the application takes part in single sign-on. */
  ssoEnabled: boolean;
  /**
   * When the application joined single sign-on. Absent as long as it never did.
   *
   * @format date-time
   * @example '2026-01-12T09:00:00.000Z'
   */
  ssoEnabledAt?: string;
  /** How users can sign in. */
  loginConfig: ApplicationLoginConfigDto;
  /** How users can sign up. */
  registerConfig: ApplicationRegisterConfig;
  /** How the sign-in page looks. */
  brandingConfig: ApplicationBrandingConfig;
  /** Settings for OpenID Connect. */
  oidcConfig: OIDCConfig;
  /**
   * Whether the application can use GenAuth as a SAML identity provider.
   *
   * @default false
   */
  samlProviderEnabled: boolean;
  /** Settings for SAML. They matter when `samlProviderEnabled` is `true`. */
  samlConfig?: SamlIdpConfig;
  /**
   * Whether the application can use GenAuth as an OAuth 2.0 provider.
   *
   * @default false
   */
  oauthProviderEnabled: boolean;
  /** Settings for OAuth 2.0. They matter when `oauthProviderEnabled` is `true`. */
  oauthConfig?: OauthIdpConfig;
  /**
   * Whether the application can use GenAuth as a CAS identity provider.
   *
   * @default false
   */
  casProviderEnabled: boolean;
  /** Settings for CAS. They matter when `casProviderEnabled` is `true`. */
  casConfig?: CasIdPConfig;
  /**
   * `true` when the sign-in page of the application has a look of its own, `false` when it follows the user pool.
   *
   * @default false
   */
  customBrandingEnabled: boolean;
  /**
   * `true` when the application has security rules of its own, `false` when it follows the security settings of
   * the user pool.
   *
   * @default false
   */
  customSecurityEnabled: boolean;
  /**
   * Template that an integrated application was made from. Absent for self-built applications.
   *
   * @example 'github'
   */
  template?: string;
}

/** A connection of an external identity provider that an application offers for sign-in. */
export interface ApplicationEnabledExtIdpConnDto {
  /** `true` for a social identity provider, `false` for an enterprise one. */
  isSocial: boolean;
  /**
   * ID of the external identity provider.
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
  extIdpType:
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
   * ID of the connection.
   *
   * @example '6745c0de0a1b2c3d4e5fe101'
   */
  extIdpConnId: string;
  /**
   * Kind of connection. One provider can have several: by default users sign in on a web page, while `…:mobile` is
   * for mobile applications.
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
  extIdpConnType:
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
   * Readable name of the connection that no other connection shares.
   *
   * @example 'partner-sso'
   */
  extIdpConnIdentifier: string;
  /**
   * Name of the connection on the sign-in page.
   *
   * @example 'Partner SSO'
   */
  extIdpConnDisplayName: string;
  /**
   * URL of the connection's logo.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/partner-sso.svg'
   */
  extIdpConnLogo: string;
  /** Whether users can sign in through the connection. */
  enabled?: boolean;
}

/** A connection of an external identity provider to offer for sign-in. */
export interface ApplicationEnabledExtIdpConnInputDto {
  /**
   * ID of the connection.
   *
   * @example '6745c0de0a1b2c3d4e5fe101'
   */
  extIdpConnId: string;
}

/** How users can sign in to an application. */
export interface ApplicationLoginConfigDto {
  /**
   * `true` when signing in and signing up are one page.
   *
   * @default false
   */
  mergeLoginAndRegisterPage: boolean;
  /**
   * The ways to sign in that GenAuth itself offers.
   *
   * - `PHONE_CODE`: Phone number and a verification code by SMS.
   * - `EMAIL_CODE`: Email address and a verification code by email.
   * - `PHONE_PASSWORD`: Phone number and password.
   * - `EMAIL_PASSWORD`: Email address and password.
   * - `USERNAME_PASSWORD`: Username and password.
   * - `SELF_BUILT_APP_QRCODE`: A QR code to scan with your own mobile application.
   *
   * @example ['EMAIL_CODE', 'EMAIL_PASSWORD']
   */
  enabledBasicLoginMethods: (
    | 'PHONE_CODE'
    | 'EMAIL_CODE'
    | 'PHONE_PASSWORD'
    | 'EMAIL_PASSWORD'
    | 'USERNAME_PASSWORD'
    | 'SELF_BUILT_APP_QRCODE'
    | (string & {})
  )[];
  /**
   * The way to sign in that the sign-in page shows first. Never a social or enterprise identity provider with a
   * button of its own.
   */
  defaultLoginMethod: ApplicationDefaultLoginMethod;
  /** The connections of external identity providers that users can sign in through. */
  enabledExtIdpConns: ApplicationEnabledExtIdpConnDto[];
  /** Whether users are asked to consent before the application gets their data. */
  showAuthorizationPage: boolean;
}

/** How users can sign in to the new application. */
export interface ApplicationLoginConfigInputDto {
  /**
   * `true` to make signing in and signing up one page.
   *
   * @default false
   */
  mergeLoginAndRegisterPage?: boolean;
  /**
   * The ways to sign in that GenAuth itself offers.
   *
   * - `PHONE_CODE`: Phone number and a verification code by SMS.
   * - `EMAIL_CODE`: Email address and a verification code by email.
   * - `PHONE_PASSWORD`: Phone number and password.
   * - `EMAIL_PASSWORD`: Email address and password.
   * - `USERNAME_PASSWORD`: Username and password.
   * - `SELF_BUILT_APP_QRCODE`: A QR code to scan with your own mobile application.
   *
   * @default ['EMAIL_CODE', 'EMAIL_PASSWORD']
   * @example ['EMAIL_CODE', 'EMAIL_PASSWORD']
   */
  enabledBasicLoginMethods?: (
    'PHONE_CODE' | 'EMAIL_CODE' | 'PHONE_PASSWORD' | 'EMAIL_PASSWORD' | 'USERNAME_PASSWORD' | 'SELF_BUILT_APP_QRCODE'
  )[];
  /**
   * The way to sign in that the sign-in page shows first. Never a social or enterprise identity provider with a
   * button of its own.
   */
  defaultLoginMethod?: ApplicationDefaultLoginMethodInput;
  /**
   * The connections of external identity providers that users can sign in through. Not needed with
   * `enabledAllExtIdpConns`.
   */
  enabledExtIdpConnIds?: ApplicationEnabledExtIdpConnInputDto[];
  /**
   * `true` to let users sign in through every connection of every external identity provider of the user pool.
   *
   * @default false
   */
  enabledAllExtIdpConns?: boolean;
  /** Whether users are asked to consent before the application gets their data. */
  showAuthorizationPage: boolean;
}

/** One page of applications. */
export interface ApplicationPaginatedDataDto {
  /** The applications on this page; empty when there is none. */
  list: ApplicationDto[];
  /**
   * Number of applications on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
}

/** Applications, page by page. */
export interface ApplicationPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: ApplicationPaginatedDataDto;
}

/** Subjects of one kind and whether they are allowed or denied to sign in to an application. */
export interface ApplicationPermissionRecordItem {
  /**
   * Kind of subject, which decides what `targetIdentifier` holds.
   *
   * - `USER`: Users, by user ID.
   * - `ROLE`: Roles, by code. Needs `namespaceCode`.
   * - `GROUP`: Groups, by code.
   * - `ORG`: Nodes of an organization such as departments, by ID.
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'ORG';
  /**
   * Code of the permission space that the roles belong to. Required when `targetType` is `ROLE`.
   *
   * @example 'default'
   */
  namespaceCode?: string;
  /**
   * Whether the authorization counts for the nodes below as well. It matters when `targetType` is `ORG`.
   *
   * @default true
   */
  inheritByChildren?: boolean;
  /**
   * The subjects: IDs of users or organization nodes, or codes of groups or roles, as `targetType` says.
   *
   * @maxItems 50
   * @example ['6745c0de0a1b2c3d4e5f6001', '6745c0de0a1b2c3d4e5f6003']
   */
  targetIdentifier: string[];
  /**
   * What the authorization does.
   *
   * - `ALLOW`: The subjects may sign in.
   * - `DENY`: The subjects may not sign in.
   */
  effect: 'ALLOW' | 'DENY';
}

/** How users can sign up for an application. */
export interface ApplicationRegisterConfig {
  /**
   * The ways to sign up.
   *
   * - `PHONE_CODE`: Phone number and a verification code by SMS.
   * - `EMAIL_CODE`: Email address and a verification code by email.
   * - `EMAIL_PASSWORD`: Email address and a password.
   *
   * @example ['EMAIL_CODE', 'EMAIL_PASSWORD']
   */
  enabledBasicRegisterMethods: ('PHONE_CODE' | 'EMAIL_CODE' | 'EMAIL_PASSWORD' | (string & {}))[];
  /**
   * The way to sign up that the sign-up page shows first.
   *
   * - `PASSCODE`: A verification code to whatever the enabled methods allow: phone number or email address.
   * - `PASSWORD`: An email address and a password.
   */
  defaultRegisterMethod: 'PASSCODE' | 'PASSWORD' | (string & {});
}

/** How users can sign up for an application. Always give both properties. */
export interface ApplicationRegisterConfigInputDto {
  /**
   * The ways to sign up.
   *
   * - `PHONE_CODE`: Phone number and a verification code by SMS.
   * - `EMAIL_CODE`: Email address and a verification code by email.
   * - `EMAIL_PASSWORD`: Email address and a password.
   *
   * @example ['EMAIL_CODE', 'EMAIL_PASSWORD']
   */
  enabledBasicRegisterMethods: ('PHONE_CODE' | 'EMAIL_CODE' | 'EMAIL_PASSWORD')[];
  /**
   * The way to sign up that the sign-up page shows first.
   *
   * - `PASSCODE`: A verification code to whatever the enabled methods allow: phone number or email address.
   * - `PASSWORD`: An email address and a password.
   */
  defaultRegisterMethod: 'PASSCODE' | 'PASSWORD';
}

/** The basics of an application, without its configuration. */
export interface ApplicationSimpleInfoDto {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * Readable name of the application that no other application shares.
   *
   * @example 'halden-portal'
   */
  appIdentifier: string;
  /**
   * Name of the application as users see it.
   *
   * @example 'Halden Portal'
   */
  appName: string;
  /**
   * URL of the application's logo.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/portal.png'
   */
  appLogo: string;
  /**
   * What the application is for.
   *
   * @example 'Where customers and employees of Halden Robotics start'
   */
  appDescription?: string;
  /**
   * Kind of application.
   *
   * - `web`: A web application with a server, which can keep a secret.
   * - `spa`: A single-page application that runs in the browser.
   * - `native`: An application installed on a phone or computer.
   * - `api`: An application without users, which calls APIs as itself.
   * - `mfa`: An application that only asks for second factors.
   * - `mini-program`: A mini program inside a host such as WeChat.
   */
  appType: 'web' | 'spa' | 'native' | 'api' | 'mfa' | 'mini-program' | (string & {});
  /** Whether the application was made from a template (integrated) or by yourself (self-built). */
  isIntegrateApp: boolean;
}

/** One page of applications. */
export interface ApplicationSimpleInfoPaginatedDataDto {
  /** The applications on this page; empty when there is none. */
  list: ApplicationSimpleInfoDto[];
  /**
   * Number of applications on all pages together.
   *
   * @minimum 0
   * @example 2
   */
  totalCount: number;
}

/** The basics of applications, page by page. */
export interface ApplicationSimpleInfoPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: ApplicationSimpleInfoPaginatedDataDto;
}

/** The basics of one application. */
export interface ApplicationSimpleInfoSingleRespDto extends CommonResponseDto {
  /** The application. */
  data: ApplicationSimpleInfoDto;
}

/** One application. */
export interface ApplicationSingleRespDto extends CommonResponseDto {
  /** The application. */
  data: ApplicationDto;
}

/**
 * An order in which the sign-in page shows its tabs or QR codes. An empty object keeps the order it has by
 * default.
 */
export type ApplicationTabMethodsSortConfigDto = Record<string, unknown>;

/** An ASA account, which is a set of stored credentials for an application with the protocol `asa`. */
export interface AsaAccountDto {
  /**
   * ID of the application that the account belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5fa003'
   */
  appId: string;
  /**
   * ID of the ASA account.
   *
   * @example '6745c0de0a1b2c3d4e5f2001'
   */
  accountId: string;
  /**
   * The credentials, by name: usually `account` and `password`, but an application may need others.
   *
   * @example { account: 'support@halden.example', password: 'correct-horse-battery-1' }
   */
  accountInfo: {
    [key: string]: unknown;
    /**
     * Name to sign in to the application with, for example an email address.
     *
     * @example 'support@halden.example'
     */
    account?: string;
    /**
     * Password of the account in the application.
     *
     * @example 'correct-horse-battery-1'
     */
    password?: string;
  };
}

/** Several ASA accounts. */
export interface AsaAccountListRespDto extends CommonResponseDto {
  /** The accounts; empty when there is none. */
  data: AsaAccountDto[];
}

/** One page of ASA accounts. */
export interface AsaAccountPaginatedDataDto {
  /** The accounts on this page; empty when there is none. */
  list: AsaAccountDto[];
  /**
   * Number of accounts on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
}

/** ASA accounts, page by page. */
export interface AsaAccountPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: AsaAccountPaginatedDataDto;
}

/** The ASA account that is assigned to someone, if any. */
export interface AsaAccountSingleNullableRespDto extends CommonResponseDto {
  /** The account. `null` when there is none. */
  data: AsaAccountDto | null;
}

/** One ASA account. */
export interface AsaAccountSingleRespDto extends CommonResponseDto {
  /** The account. */
  data: AsaAccountDto;
}

/** A user, role, group or department that an ASA account is assigned to. */
export interface AsaAccountTargetDto {
  /**
   * What `targetIdentifier` points at.
   *
   * - `USER`: A user.
   * - `ROLE`: A role.
   * - `GROUP`: A group.
   * - `DEPARTMENT`: A department.
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'DEPARTMENT' | (string & {});
  /**
   * ID of the user or department, or code of the role or group, as `targetType` says.
   *
   * @example 'support-team'
   */
  targetIdentifier: string;
}

/** Users, roles, groups or departments, all of one kind. */
export interface AssignAsaAccountItem {
  /**
   * What `targetIdentifiers` point at.
   *
   * - `USER`: Users.
   * - `ROLE`: Roles.
   * - `GROUP`: Groups.
   * - `DEPARTMENT`: Departments.
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'DEPARTMENT';
  /**
   * IDs of users or departments, or codes of roles or groups, as `targetType` says.
   *
   * @maxItems 100
   * @example ['6745c0de0a1b2c3d4e5f6002', '6745c0de0a1b2c3d4e5f6004']
   */
  targetIdentifiers: string[];
}

/** An ASA account and those it is given to or taken from. */
export interface AssignAsaAccountsDto {
  /**
   * ID of the application that the account belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5fa003'
   */
  appId: string;
  /**
   * ID of the ASA account.
   *
   * @example '6745c0de0a1b2c3d4e5f2001'
   */
  accountId: string;
  /**
   * The users, roles, groups and departments.
   *
   * @minItems 1
   * @maxItems 10
   */
  targets: AssignAsaAccountItem[];
}

/** An application and who is allowed or denied to sign in to it. */
export interface AuthorizeApplicationAccessDto {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa002'
   */
  appId: string;
  /**
   * The authorizations to make.
   *
   * @maxItems 10
   */
  list: ApplicationPermissionRecordItem[];
}

/** CAS settings of an application for which GenAuth is the identity provider. */
export interface CasIdPConfig {
  [key: string]: unknown;
  /**
   * What the application gets to know as the user's identifier. `${user.…}` stands for a property of the user.
   *
   * @example '${user.username}'
   */
  casUserIdentifier?: string;
  /**
   * Further attributes that the application gets with the user, by name.
   *
   * @example { costCenter: 'R-200' }
   */
  customAttributes?: Record<string, unknown>;
  /**
   * Lifetime of service tickets, in seconds.
   *
   * @minimum 0
   * @example 300
   */
  stLifetime?: number;
}

/** Connections of external identity providers and the state to put them in. */
export interface ChangeUserPoolTenantExtIdpConnDto {
  /**
   * IDs of the connections to connect or disconnect.
   *
   * @example ['6745c0de0a1b2c3d4e5fe101']
   */
  connIds: string[];
  /** `true` to connect them to the tenant sign-in, `false` to disconnect them. */
  enabled: boolean;
}

/** The domain to check. */
export interface CheckDomainAvailable {
  /**
   * The part of the domain that you choose for the application.
   *
   * @example 'halden-portal'
   */
  domain: string;
}

/** The outcome of checking a domain. */
export interface CheckDomainAvailableDataDto {
  /** `true` when the domain is free, `false` when it is taken. */
  available: boolean;
}

/** Whether a domain is free. */
export interface CheckDomainAvailableSecretRespDto extends CommonResponseDto {
  /** The outcome of the check. */
  data: CheckDomainAvailableDataDto;
}

/** The application to create, either self-built or integrated from a template. */
export interface CreateApplicationDto {
  /**
   * Name of the application as users see it.
   *
   * @example 'Halden Portal'
   */
  appName: string;
  /**
   * Template to make an integrated application from. Required for an integrated application; leave it out for a
   * self-built one.
   *
   * @example 'github'
   */
  template?: string;
  /**
   * What the template needs to know, as a string. Required for an integrated application, and not used for a
   * self-built one.
   *
   * @example '{"organization":"halden-robotics"}'
   */
  templateData?: string;
  /**
   * Readable name of the application that no other application may share. Required for a self-built application.
   *
   * @example 'halden-portal'
   */
  appIdentifier?: string;
  /**
   * URL of the application's logo.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/portal.png'
   */
  appLogo?: string;
  /**
   * What the application is for.
   *
   * @example 'Where customers and employees of Halden Robotics start'
   */
  appDescription?: string;
  /**
   * Kind of application. It cannot be changed later.
   *
   * - `web`: A web application with a server, which can keep a secret.
   * - `spa`: A single-page application that runs in the browser.
   * - `native`: An application installed on a phone or computer.
   * - `api`: An application without users, which calls APIs as itself.
   * - `mfa`: An application that only asks for second factors.
   * - `mini-program`: A mini program inside a host such as WeChat.
   *
   * @default 'web'
   */
  appType?: 'web' | 'spa' | 'native' | 'api' | 'mfa' | 'mini-program';
  /**
   * Protocol that the application uses unless asked for another one.
   *
   * - `oidc`: OpenID Connect.
   * - `oauth`: OAuth 2.0. Prefer OpenID Connect.
   * - `saml`: SAML 2.0.
   * - `cas`: CAS.
   * - `asa`: Sign-in with stored accounts, the ASA accounts.
   */
  defaultProtocol?: 'oidc' | 'oauth' | 'saml' | 'cas' | 'asa';
  /**
   * Addresses that GenAuth may send the browser to after sign-in.
   *
   * @example ['https://portal.halden.example/callback']
   */
  redirectUris?: string[];
  /**
   * Addresses that GenAuth may send the browser to after sign-out.
   *
   * @example ['https://portal.halden.example/signed-out']
   */
  logoutRedirectUris?: string[];
  /**
   * Where a user lands who opens the application from the application panel, or an administrator who tries out
   * sign-in from the console. Defaults to the sign-in page of GenAuth.
   *
   * @format uri
   * @example 'https://portal.halden.example/login'
   */
  initLoginUri?: string;
  /**
   * `true` to let the application take part in single sign-on, so that a user who has signed in to one application
   * need not do so again in the others.
   */
  ssoEnabled?: boolean;
  /**
   * Settings for OpenID Connect. Without them, the application gets settings that suit a web application with a
   * server.
   */
  oidcConfig?: OIDCConfig;
  /**
   * Whether the application can use GenAuth as a SAML identity provider.
   *
   * @default false
   */
  samlProviderEnabled?: boolean;
  /** Settings for SAML. If you turn on `samlProviderEnabled`, give at least `acs`, which has no usable default. */
  samlConfig?: SamlIdpConfig;
  /**
   * Whether the application can use GenAuth as an OAuth 2.0 provider. OAuth 2.0 is no longer recommended; use
   * OpenID Connect.
   *
   * @default false
   */
  oauthProviderEnabled?: boolean;
  /** Settings for OAuth 2.0. OAuth 2.0 is no longer recommended; use OpenID Connect. */
  oauthConfig?: OauthIdpConfig;
  /**
   * Whether the application can use GenAuth as a CAS identity provider.
   *
   * @default false
   */
  casProviderEnabled?: boolean;
  /** Settings for CAS. They matter when `casProviderEnabled` is `true`. */
  casConfig?: CasIdPConfig;
  /** How users can sign in. */
  loginConfig?: ApplicationLoginConfigInputDto;
  /** How users can sign up. */
  registerConfig?: ApplicationRegisterConfigInputDto;
  /** How the sign-in page looks. */
  brandingConfig?: ApplicationBrandingConfigInputDto;
}

/** The application that was created, with its whole configuration. */
export interface CreateApplicationRespDataDto {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * Readable name of the application that no other application shares.
   *
   * @example 'halden-portal'
   */
  appIdentifier: string;
  /**
   * Name of the application as users see it.
   *
   * @example 'Halden Portal'
   */
  appName: string;
  /**
   * URL of the application's logo.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/portal.png'
   */
  appLogo: string;
  /**
   * What the application is for.
   *
   * @example 'Where customers and employees of Halden Robotics start'
   */
  appDescription?: string;
  /**
   * Kind of application.
   *
   * - `web`: A web application with a server, which can keep a secret.
   * - `spa`: A single-page application that runs in the browser.
   * - `native`: An application installed on a phone or computer.
   * - `api`: An application without users, which calls APIs as itself.
   * - `mfa`: An application that only asks for second factors.
   * - `mini-program`: A mini program inside a host such as WeChat.
   */
  appType: 'web' | 'spa' | 'native' | 'api' | 'mfa' | 'mini-program' | (string & {});
  /**
   * ID of the user pool that the application belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userPoolId: string;
  /** Whether the application was made from the template in `template` (integrated) or by yourself (self-built). */
  isIntegrateApp: boolean;
  /**
   * Protocol that the application uses unless asked for another one.
   *
   * - `oidc`: OpenID Connect.
   * - `oauth`: OAuth 2.0. Prefer OpenID Connect.
   * - `saml`: SAML 2.0.
   * - `cas`: CAS.
   * - `asa`: Sign-in with stored accounts, the ASA accounts.
   */
  defaultProtocol: 'oidc' | 'oauth' | 'saml' | 'cas' | 'asa' | (string & {});
  /**
   * Addresses that GenAuth may send the browser to after sign-in.
   *
   * @example ['https://portal.halden.example/callback']
   */
  redirectUris: string[];
  /**
   * Addresses that GenAuth may send the browser to after sign-out.
   *
   * @example ['https://portal.halden.example/signed-out']
   */
  logoutRedirectUris: string[];
  /**
   * Where a user lands who opens the application from the application panel, or an administrator who tries out
   * sign-in from the console. Defaults to the sign-in page of GenAuth.
   *
   * @format uri
   * @example 'https://portal.halden.example/login'
   */
  initLoginUri: string;
  /** Whether the application takes part in single sign-on. */
  ssoEnabled: boolean;
  /**
   * When the application joined single sign-on. Absent as long as it never did.
   *
   * @format date-time
   * @example '2026-01-12T09:00:00.000Z'
   */
  ssoEnabledAt?: string;
  /** How users can sign in. */
  loginConfig: ApplicationLoginConfigDto;
  /** How users can sign up. */
  registerConfig: ApplicationRegisterConfig;
  /** How the sign-in page looks. */
  brandingConfig: ApplicationBrandingConfig;
  /** Settings for OpenID Connect. */
  oidcConfig: OIDCConfig;
  /**
   * Whether the application can use GenAuth as a SAML identity provider.
   *
   * @default false
   */
  samlProviderEnabled: boolean;
  /** Settings for SAML. They matter when `samlProviderEnabled` is `true`. */
  samlConfig?: SamlIdpConfig;
  /**
   * Whether the application can use GenAuth as an OAuth 2.0 provider.
   *
   * @default false
   */
  oauthProviderEnabled: boolean;
  /** Settings for OAuth 2.0. They matter when `oauthProviderEnabled` is `true`. */
  oauthConfig?: OauthIdpConfig;
  /**
   * Whether the application can use GenAuth as a CAS identity provider.
   *
   * @default false
   */
  casProviderEnabled: boolean;
  /** Settings for CAS. They matter when `casProviderEnabled` is `true`. */
  casConfig?: CasIdPConfig;
  /**
   * `true` when the sign-in page of the application has a look of its own, `false` when it follows the user pool.
   *
   * @default false
   */
  customBrandingEnabled: boolean;
  /**
   * `true` when the application has security rules of its own, `false` when it follows the security settings of
   * the user pool.
   *
   * @default false
   */
  customSecurityEnabled: boolean;
  /**
   * Template that an integrated application was made from. Absent for self-built applications.
   *
   * @example 'github'
   */
  template?: string;
}

/** The new application. */
export interface CreateApplicationRespDto extends CommonResponseDto {
  /** The application. */
  data: CreateApplicationRespDataDto;
}

/** The ASA account to create. */
export interface CreateAsaAccountDto {
  /**
   * ID of the application that the account belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5fa003'
   */
  appId: string;
  /**
   * The credentials, by name: usually `account` and `password`, but an application may need others.
   *
   * @example { account: 'support@halden.example', password: 'correct-horse-battery-1' }
   */
  accountInfo: {
    [key: string]: unknown;
    /**
     * Name to sign in to the application with, for example an email address.
     *
     * @example 'support@halden.example'
     */
    account?: string;
    /**
     * Password of the account in the application.
     *
     * @example 'correct-horse-battery-1'
     */
    password?: string;
  };
}

/** The ASA accounts to create for an application. */
export interface CreateAsaAccountsBatchDto {
  /**
   * ID of the application that the accounts belong to.
   *
   * @example '6745c0de0a1b2c3d4e5fa003'
   */
  appId: string;
  /**
   * The accounts to create, each with its credentials.
   *
   * @minItems 1
   * @maxItems 100
   */
  list: CreateAsaAccountsBatchItemDto[];
}

/** One of the ASA accounts to create. */
export interface CreateAsaAccountsBatchItemDto {
  /**
   * The credentials, by name: usually `account` and `password`, but an application may need others.
   *
   * @example { account: 'support@halden.example', password: 'correct-horse-battery-1' }
   */
  accountInfo: {
    [key: string]: unknown;
    /**
     * Name to sign in to the application with, for example an email address.
     *
     * @example 'support@halden.example'
     */
    account?: string;
    /**
     * Password of the account in the application.
     *
     * @example 'correct-horse-battery-1'
     */
    password?: string;
  };
}

/** Input of “Delete application authorizations”. */
export interface DeleteApplicationAuthBatchParams {
  /** IDs of the authorizations to delete. */
  body: string[];
}

/** The application to delete. */
export interface DeleteApplicationDto {
  /**
   * ID of the application to delete.
   *
   * @example '6745c0de0a1b2c3d4e5fa002'
   */
  appId: string;
}

/** Subjects of one kind whose authorization for an application to remove. */
export interface DeleteApplicationPermissionRecordItem {
  /**
   * Kind of subject, which decides what `targetIdentifier` holds.
   *
   * - `USER`: Users, by user ID.
   * - `ROLE`: Roles, by code. Needs `namespaceCode`.
   * - `GROUP`: Groups, by code.
   * - `ORG`: Nodes of an organization such as departments, by ID.
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'ORG';
  /**
   * Code of the permission space that the roles belong to. Required when `targetType` is `ROLE`.
   *
   * @example 'default'
   */
  namespaceCode?: string;
  /**
   * The subjects: IDs of users or organization nodes, or codes of groups or roles, as `targetType` says.
   *
   * @maxItems 50
   * @example ['6745c0de0a1b2c3d4e5f6001', '6745c0de0a1b2c3d4e5f6003']
   */
  targetIdentifier: string[];
}

/** The ASA accounts to delete. */
export interface DeleteAsaAccountBatchDto {
  /**
   * ID of the application that the accounts belong to.
   *
   * @example '6745c0de0a1b2c3d4e5fa003'
   */
  appId: string;
  /**
   * IDs of the ASA accounts to delete, from `listAsaAccount`.
   *
   * @minItems 1
   * @maxItems 100
   * @example ['6745c0de0a1b2c3d4e5f2001', '6745c0de0a1b2c3d4e5f2002']
   */
  accountIds: string[];
}

/** The ASA account to delete. */
export interface DeleteAsaAccountDto {
  /**
   * ID of the application that the account belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5fa003'
   */
  appId: string;
  /**
   * ID of the ASA account to delete, from `listAsaAccount`.
   *
   * @example '6745c0de0a1b2c3d4e5f2001'
   */
  accountId: string;
}

/** Input of “Get an application”. */
export interface GetApplicationParams {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
}

/** The default access rule of an application. */
export interface GetApplicationPermissionStrategyDataDto {
  /**
   * Who may sign in to the application when no authorization says otherwise.
   *
   * - `ALLOW_ALL`: Every user may sign in.
   * - `DENY_ALL`: No user may sign in.
   */
  permissionStrategy: 'ALLOW_ALL' | 'DENY_ALL' | (string & {});
}

/** Input of “Get an application's default access rule”. */
export interface GetApplicationPermissionStrategyParams {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa002'
   */
  appId: string;
}

/** The default access rule of an application. */
export interface GetApplicationPermissionStrategyRespDto extends CommonResponseDto {
  /** Who may sign in when no authorization says otherwise. */
  data: GetApplicationPermissionStrategyDataDto;
}

/** The secret of an application. */
export interface GetApplicationSecretDataDto {
  /**
   * Secret with which the application proves itself.
   *
   * @example '00000000000000000000000000000001'
   */
  secret: string;
}

/** Input of “Get an application's secret”. */
export interface GetApplicationSecretParams {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
}

/** The secret of an application. */
export interface GetApplicationSecretRespDto extends CommonResponseDto {
  /** The secret that the application proves its identity with. Keep it on the server. */
  data: GetApplicationSecretDataDto;
}

/** Input of “Get the basics of an application”. */
export interface GetApplicationSimpleInfoParams {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
}

/** One page of those an ASA account is assigned to. */
export interface GetAsaAccountAssignedTargetDataDto {
  /**
   * Number of entries on all pages together.
   *
   * @minimum 0
   * @example 2
   */
  totalCount: number;
  /** The users, roles, groups and departments on this page; empty when there is none. */
  list: AsaAccountTargetDto[];
}

/** Who an ASA account is assigned to, page by page. */
export interface GetAsaAccountAssignedTargetRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: GetAsaAccountAssignedTargetDataDto;
}

/** Input of “List who an ASA account is assigned to”. */
export interface GetAsaAccountAssignedTargetsParams {
  /**
   * ID of the application that the account belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5fa003'
   */
  appId: string;
  /**
   * ID of the ASA account.
   *
   * @example '6745c0de0a1b2c3d4e5f2001'
   */
  accountId: string;
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

/** The ASA accounts to return. */
export interface GetAsaAccountBatchDto {
  /**
   * ID of the application that the accounts belong to.
   *
   * @example '6745c0de0a1b2c3d4e5fa003'
   */
  appId: string;
  /**
   * IDs of the ASA accounts to return, from `listAsaAccount`.
   *
   * @minItems 1
   * @maxItems 100
   * @example ['6745c0de0a1b2c3d4e5f2001']
   */
  accountIds: string[];
}

/** Input of “Get an ASA account”. */
export interface GetAsaAccountParams {
  /**
   * ID of the application that the account belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5fa003'
   */
  appId: string;
  /**
   * ID of the ASA account.
   *
   * @example '6745c0de0a1b2c3d4e5f2001'
   */
  accountId: string;
}

/** Input of “Get the ASA account assigned to someone”. */
export interface GetAssignedAsaAccountParams {
  /**
   * ID of the application whose ASA accounts to look through.
   *
   * @example '6745c0de0a1b2c3d4e5fa003'
   */
  appId: string;
  /**
   * What `targetIdentifier` points at.
   *
   * - `USER`: A user.
   * - `ROLE`: A role.
   * - `GROUP`: A group.
   * - `DEPARTMENT`: A department.
   *
   * @example 'GROUP'
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'DEPARTMENT';
  /**
   * Whose account to return: the ID of a user or department, or the code of a role or group, as `targetType` says.
   *
   * @example 'support-team'
   */
  targetIdentifier: string;
}

/** Input of “Get what a user's second factor needs”. */
export interface GetMfaTriggerDataParams {
  /**
   * ID of the application that the user signs in to.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
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
   * @example 'user_id'
   */
  userIdType?:
    'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field';
}

/** Where the access of a subject to an application comes from. */
export interface GetSubjectAuthDataDto {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa002'
   */
  appId: string;
  /**
   * Name of the application.
   *
   * @example 'Halden Workshop'
   */
  appName: string;
  /**
   * ID of the subject that you asked about.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
   */
  reqTargetId: string;
  /**
   * Name of the subject that you asked about.
   *
   * @example 'Mei Chen'
   */
  reqTargetName: string;
  /**
   * Kind of the subject that you asked about.
   *
   * - `USER`: A user.
   * - `ROLE`: A role.
   * - `GROUP`: A group.
   * - `ORG`: A node of an organization, such as a department.
   * - `AK_SK`: An access key.
   */
  reqTargetType: 'USER' | 'ROLE' | 'GROUP' | 'ORG' | 'AK_SK' | (string & {});
  /**
   * Kind of the subject that the authorization was made for. It differs from `reqTargetType` when, for example, a
   * user has access through a group.
   *
   * - `USER`: A user.
   * - `ROLE`: A role.
   * - `GROUP`: A group.
   * - `ORG`: A node of an organization, such as a department.
   * - `AK_SK`: An access key.
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'ORG' | 'AK_SK' | (string & {});
  /**
   * Name of the subject that the authorization was made for.
   *
   * @example 'Engineers'
   */
  targetName: string;
  /**
   * What the access rests on.
   *
   * - `DEFAULT`: The default access rule of the application.
   * - `ALL`: An authorization for everybody.
   * - `SELF`: An authorization of the subject itself.
   * - `SUBJECT`: An authorization of another subject that passes it on, for example a group or a role.
   */
  authType: 'DEFAULT' | 'ALL' | 'SELF' | 'SUBJECT' | (string & {});
}

/** Input of “Explain a subject's access to an application”. */
export interface GetSubjectAuthDetailParams {
  /**
   * ID of the subject, whose kind is in `targetType`.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
   */
  targetId: string;
  /**
   * Kind of subject.
   *
   * - `USER`: A user.
   * - `ROLE`: A role.
   * - `GROUP`: A group.
   * - `ORG`: A node of an organization, such as a department.
   * - `AK_SK`: An access key.
   *
   * @example 'USER'
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'ORG' | 'AK_SK';
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa002'
   */
  appId: string;
}

/** Where the access of a subject to an application comes from. */
export interface GetSubjectAuthRespDto extends CommonResponseDto {
  /** Which authorizations decide on the subject's access, and how. */
  data: GetSubjectAuthDataDto;
}

/** Input of “List the applications for Windows sign-in”. */
export interface GetVerifyConfigAppParams {
  /**
   * Text to search for. Leave it out to return all applications.
   *
   * @example 'workshop'
   */
  keywords?: string;
}

/** What a sign-in page hides. Whatever is not set to `true` stays visible. */
export interface ISsoPageCustomizationSettingsDto {
  [key: string]: unknown;
  /** `true` to hide enterprise identity providers. */
  hideIdp?: boolean;
  /** `true` to hide social identity providers. */
  hideSocialLogin?: boolean;
  /** `true` to hide signing in with a password. */
  hideUserPasswordLogin?: boolean;
  /** `true` to hide signing in with a verification code by SMS. */
  hideLoginByPhoneCode?: boolean;
  /** `true` to hide signing in with the QR code of a WeChat mini program. */
  hideWxMpScanLogin?: boolean;
  /** `true` to hide the button for users who forgot their password. */
  hideForgetPassword?: boolean;
  /** `true` to hide signing up altogether. */
  hideRegister?: boolean;
  /** `true` to hide signing up with a phone number. */
  hideRegisterByPhone?: boolean;
  /** `true` to hide signing up with an email address. */
  hideRegisterByEmail?: boolean;
  /**
   * `true` to create an account for a user who has none yet and signs in, instead of asking the user to sign up
   * first.
   */
  autoRegisterThenLogin?: boolean;
}

/** Languages of a sign-in page. */
export interface LanguageCoinfigDto {
  /** Language settings for the page as a whole. */
  global: LanguageCoinfigGlobalDto;
}

/** Language settings for a sign-in page as a whole. */
export type LanguageCoinfigGlobalDto = Record<string, unknown>;

/** An application and how to return the users who are signed in to it. */
export interface ListApplicationActiveUsersDto {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /** Paging, and which additional data to return with each user. */
  options?: ListApplicationActiveUsersOptionsDto;
}

/** Paging, and which additional data to return with each user. */
export interface ListApplicationActiveUsersOptionsDto {
  /** Which page to return. */
  pagination?: PaginationDto;
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
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
}

/** An authorization of an application. */
export interface ListApplicationAuthDataDto {
  /**
   * ID of the authorization.
   *
   * @example '6745c0de0a1b2c3d4e5f4201'
   */
  id: string;
  /**
   * ID of the subject that the authorization was made for.
   *
   * @example '6745c0de0a1b2c3d4e5fb001'
   */
  targetId: string;
  /**
   * Name of the subject that the authorization was made for.
   *
   * @example 'Engineers'
   */
  targetName: string;
  /**
   * Kind of subject.
   *
   * - `USER`: A user.
   * - `ROLE`: A role.
   * - `GROUP`: A group.
   * - `ORG`: A node of an organization, such as a department.
   * - `AK_SK`: An access key.
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'ORG' | 'AK_SK' | (string & {});
  /**
   * What the authorization does.
   *
   * - `ALLOW`: The subjects may sign in.
   * - `DENY`: The subjects may not sign in.
   */
  effect: 'ALLOW' | 'DENY' | (string & {});
  /** Whether the authorization is in force. */
  enabled: boolean;
  /**
   * Whom the authorization covers.
   *
   * - `ALL`: Everybody.
   * - `SUBJECT`: The subject in `targetId`.
   */
  permissionType: 'ALL' | 'SUBJECT' | (string & {});
}

/** An application and which of its authorizations to return. */
export interface ListApplicationAuthDto {
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * Number of authorizations on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
  /**
   * ID of the application whose authorizations to list.
   *
   * @example '6745c0de0a1b2c3d4e5fa002'
   */
  appId: string;
  /**
   * Returns only authorizations of subjects with this name.
   *
   * @example 'Engineers'
   */
  targetName?: string;
  /**
   * Returns only authorizations of these kinds of subject. Leave it out for all.
   *
   * - `USER`: A user.
   * - `ORG`: A node of an organization, such as a department.
   * - `ROLE`: A role.
   * - `GROUP`: A group.
   *
   * @example ['USER', 'GROUP']
   */
  targetTypeList?: ('USER' | 'ORG' | 'ROLE' | 'GROUP')[];
  /**
   * Returns only authorizations with this effect. Leave it out for both.
   *
   * - `ALLOW`: The subjects may sign in.
   * - `DENY`: The subjects may not sign in.
   */
  effect?: 'ALLOW' | 'DENY';
  /**
   * `true` to return only authorizations that are in force, `false` for only those that are turned off. Leave it
   * out for both.
   */
  enabled?: boolean;
}

/** One page of authorizations. */
export interface ListApplicationAuthPaginatedDataDto {
  /** The authorizations on this page; empty when there is none. */
  list: ListApplicationAuthDataDto[];
  /**
   * Number of authorizations on all pages together.
   *
   * @minimum 0
   * @example 2
   */
  totalCount: number;
}

/** The authorizations of an application, page by page. */
export interface ListApplicationAuthPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: ListApplicationAuthPaginatedDataDto;
}

/** Input of “List the basics of applications”. */
export interface ListApplicationSimpleInfoParams {
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
   * `true` to return only integrated applications, those made from a template.
   *
   * @default false
   */
  isIntegrateApp?: boolean;
  /**
   * `true` to return only self-built applications, those not made from a template.
   *
   * @default false
   */
  isSelfBuiltApp?: boolean;
  /**
   * `true` to return only applications that take part in single sign-on.
   *
   * @default false
   * @example true
   */
  ssoEnabled?: boolean;
  /**
   * Text to search for; matched loosely. Leave it out to return all applications.
   *
   * @example 'portal'
   */
  keywords?: string;
}

/** An application that a subject is allowed to sign in to or denied. */
export interface ListApplicationSubjectDataDto {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa002'
   */
  appId: string;
  /**
   * URL of the application's logo.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/workshop.png'
   */
  logo: string;
  /**
   * Additional data of the application, as a string. Empty when there is none.
   *
   * @example '{}'
   */
  ext: string;
  /**
   * Template that an integrated application was made from. Empty for self-built applications.
   *
   * @example 'github'
   */
  template: string;
  /**
   * Kind of application.
   *
   * - `INTEGRATED`: Made from a template.
   * - `SELFBUILT`: Not made from a template.
   */
  appType: 'INTEGRATED' | 'SELFBUILT' | (string & {});
  /**
   * What the authorization does.
   *
   * - `ALLOW`: The subject may sign in.
   * - `DENY`: The subject may not sign in.
   */
  effect: 'ALLOW' | 'DENY' | (string & {});
}

/** The applications that a subject is allowed to sign in to or denied. */
export interface ListApplicationSubjectDataListDto {
  /** The applications; empty when there is none. */
  list: ListApplicationSubjectDataDto[];
}

/** The applications that a subject is authorized for. */
export interface ListApplicationSubjectRespDto extends CommonResponseDto {
  /** The applications on the requested page, and how many there are in all. */
  data: ListApplicationSubjectDataListDto;
}

/** Input of “List applications”. */
export interface ListApplicationsParams {
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
   * `true` to return only integrated applications, those made from a template.
   *
   * @default false
   */
  isIntegrateApp?: boolean;
  /**
   * `true` to return only self-built applications, those not made from a template.
   *
   * @default false
   * @example true
   */
  isSelfBuiltApp?: boolean;
  /**
   * `true` to return only applications that take part in single sign-on.
   *
   * @default false
   */
  ssoEnabled?: boolean;
  /**
   * Text to search for; matched loosely. Leave it out to return all applications.
   *
   * @example 'portal'
   */
  keywords?: string;
  /** `true` to search through all applications. Off by default. */
  all?: boolean;
}

/** Input of “List an application's ASA accounts”. */
export interface ListAsaAccountParams {
  /**
   * ID of the application that the account belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5fa003'
   */
  appId: string;
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

/** A subject and which of its authorizations to return. */
export interface ListAuthSubjectDto {
  /**
   * ID of the subject, whose kind is in `targetType`.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
   */
  targetId: string;
  /**
   * Kind of subject.
   *
   * - `USER`: A user.
   * - `ROLE`: A role.
   * - `GROUP`: A group.
   * - `ORG`: A node of an organization, such as a department.
   * - `AK_SK`: An access key.
   */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'ORG' | 'AK_SK';
  /**
   * Returns only applications with this name.
   *
   * @example 'Halden Workshop'
   */
  appName?: string;
  /**
   * Returns only applications of these kinds. Leave it out for all.
   *
   * - `INTEGRATED`: Made from a template.
   * - `SELFBUILT`: Not made from a template.
   *
   * @example ['SELFBUILT']
   */
  appTypeList?: ('INTEGRATED' | 'SELFBUILT')[];
  /**
   * Returns only applications that the subject is allowed to sign in to, or only those that it is denied. Leave it
   * out for both.
   *
   * - `ALLOW`: The subject may sign in.
   * - `DENY`: The subject may not sign in.
   *
   * @example ['ALLOW']
   */
  effect?: ('ALLOW' | 'DENY')[];
  /**
   * `true` to return only authorizations that are in force, `false` for only those that are turned off. Leave it
   * out for both.
   */
  enabled?: boolean;
}

/** Input of “List the applications of a tenant”. */
export interface ListTenantApplicationsParams {
  /**
   * Page to return, counted from 1.
   *
   * @example 1
   */
  page: number | string;
  /**
   * Number of applications on a page.
   *
   * @example 10
   */
  limit: number | string;
  /**
   * Text to search for. An empty text returns all applications.
   *
   * @example 'workshop'
   */
  keywords: string;
  /**
   * `true` to return the applications that take part in single sign-on, `false` to return those that do not.
   *
   * @example true
   */
  ssoEnabled: boolean;
}

/**
 * OpenID Connect settings of an application. Names and values are those of OpenID Connect client metadata;
 * lifetimes are in seconds.
 */
export interface OIDCConfig {
  [key: string]: unknown;
  /**
   * Ways in which the application may get tokens. A new application has `authorization_code`, `password` and
   * `refresh_token`.
   *
   * @example ['authorization_code', 'refresh_token']
   */
  grant_types?: string[];
  /**
   * What the authorization endpoint may return. A new application has `code`.
   *
   * @example ['code']
   */
  response_types?: string[];
  /**
   * Algorithm that signs ID tokens, for example `HS256` (with the application's secret, as in a new application)
   * or `RS256` (with a private key of GenAuth).
   *
   * @example 'RS256'
   */
  id_token_signed_response_alg?: string;
  /**
   * URL of the application's public keys.
   *
   * @format uri
   * @example 'https://portal.halden.example/jwks.json'
   */
  jwks_uri?: string | null;
  /**
   * The application's public keys as a JSON Web Key Set, in place of `jwks_uri`.
   *
   * @example { keys: [] }
   */
  jwks?: Record<string, unknown> | null;
  /**
   * How the application proves itself at the token endpoint. A new application has `client_secret_post`.
   *
   * - `client_secret_post`: The secret is in the request body.
   * - `client_secret_basic`: The secret is in the HTTP Basic header.
   * - `none`: Not at all, for applications that cannot keep a secret.
   */
  token_endpoint_auth_method?: 'client_secret_post' | 'client_secret_basic' | 'none' | (string & {});
  /**
   * How the application proves itself when it checks a token. A new application has `client_secret_post`.
   *
   * - `client_secret_post`: The secret is in the request body.
   * - `client_secret_basic`: The secret is in the HTTP Basic header.
   * - `none`: Not at all, for applications that cannot keep a secret.
   */
  introspection_endpoint_auth_method?: 'client_secret_post' | 'client_secret_basic' | 'none' | (string & {});
  /**
   * How the application proves itself when it revokes a token. A new application has `client_secret_post`.
   *
   * - `client_secret_post`: The secret is in the request body.
   * - `client_secret_basic`: The secret is in the HTTP Basic header.
   * - `none`: Not at all, for applications that cannot keep a secret.
   */
  revocation_endpoint_auth_method?: 'client_secret_post' | 'client_secret_basic' | 'none' | (string & {});
  /**
   * Algorithm that must sign request objects. `null` for none.
   *
   * @example 'RS256'
   */
  request_object_signing_alg?: string | null;
  /**
   * Algorithm that encrypts the key of request objects. `null` for no encryption.
   *
   * @example 'RSA-OAEP'
   */
  request_object_encryption_alg?: string | null;
  /**
   * Algorithm that encrypts the content of request objects. `null` for no encryption.
   *
   * @example 'A256GCM'
   */
  request_object_encryption_enc?: string | null;
  /**
   * Algorithm that signs the answers of the userinfo endpoint. `null` for plain JSON.
   *
   * @example 'RS256'
   */
  userinfo_signed_response_alg?: string | null;
  /**
   * Algorithm that encrypts the key of userinfo answers. `null` for no encryption.
   *
   * @example 'RSA-OAEP'
   */
  userinfo_encrypted_response_alg?: string | null;
  /**
   * Algorithm that encrypts the content of userinfo answers. `null` for no encryption.
   *
   * @example 'A256GCM'
   */
  userinfo_encrypted_response_enc?: string | null;
  /**
   * Algorithm that encrypts the key of ID tokens. `null` for no encryption.
   *
   * @example 'RSA-OAEP'
   */
  id_token_encrypted_response_alg?: string | null;
  /**
   * Algorithm that encrypts the content of ID tokens. `null` for no encryption.
   *
   * @example 'A256GCM'
   */
  id_token_encrypted_response_enc?: string | null;
  /**
   * Lifetime of authorization codes, in seconds. A new application has 600 (10 minutes).
   *
   * @minimum 0
   * @example 600
   */
  authorization_code_expire?: number;
  /**
   * Lifetime of ID tokens, in seconds. A new application has 1209600 (14 days).
   *
   * @minimum 0
   * @example 1209600
   */
  id_token_expire?: number;
  /**
   * Lifetime of access tokens, in seconds. A new application has 1209600 (14 days).
   *
   * @minimum 0
   * @example 1209600
   */
  access_token_expire?: number;
  /**
   * Lifetime of refresh tokens, in seconds. A new application has 2592000 (30 days).
   *
   * @minimum 0
   * @example 2592000
   */
  refresh_token_expire?: number;
  /**
   * Lifetime of CAS tickets, in seconds. A new application has 1209600 (14 days).
   *
   * @minimum 0
   * @example 1209600
   */
  cas_expire?: number;
  /** `true` to sign users in without asking for their consent, as in a new application. */
  skip_consent?: boolean;
}

/**
 * OAuth 2.0 settings of an application. OAuth 2.0 is no longer recommended; use OpenID Connect. Lifetimes are in
 * seconds.
 */
export interface OauthIdpConfig {
  [key: string]: unknown;
  /**
   * Client ID, the ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  id?: string;
  /**
   * Secret with which the application proves itself.
   *
   * @example '00000000000000000000000000000001'
   */
  client_secret?: string;
  /**
   * Addresses that GenAuth may send the browser to after sign-in.
   *
   * @example ['https://portal.halden.example/callback']
   */
  redirect_uris?: string[];
  /**
   * Ways in which the application may get tokens.
   *
   * @example ['authorization_code']
   */
  grants?: string[];
  /**
   * Lifetime of access tokens, in seconds.
   *
   * @minimum 0
   * @example 1209600
   */
  access_token_lifetime?: number;
  /**
   * Lifetime of refresh tokens, in seconds.
   *
   * @minimum 0
   * @example 2592000
   */
  refresh_token_lifetime?: number;
  /**
   * How the application proves itself when it checks a token.
   *
   * - `client_secret_post`: The secret is in the request body.
   * - `client_secret_basic`: The secret is in the HTTP Basic header.
   * - `none`: Not at all, for applications that cannot keep a secret.
   */
  introspection_endpoint_auth_method?: 'client_secret_post' | 'client_secret_basic' | 'none' | (string & {});
  /**
   * How the application proves itself when it revokes a token.
   *
   * - `client_secret_post`: The secret is in the request body.
   * - `client_secret_basic`: The secret is in the HTTP Basic header.
   * - `none`: Not at all, for applications that cannot keep a secret.
   */
  revocation_endpoint_auth_method?: 'client_secret_post' | 'client_secret_basic' | 'none' | (string & {});
}

/** The new secret of an application. */
export interface RefreshApplicationSecretDataDto {
  /**
   * New secret with which the application proves itself.
   *
   * @example '00000000000000000000000000000002'
   */
  secret: string;
}

/** The application that is to get a new secret. */
export interface RefreshApplicationSecretDto {
  /**
   * ID of the application that gets a new secret.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
}

/** The new secret of an application. */
export interface RefreshApplicationSecretRespDto extends CommonResponseDto {
  /** The new secret. */
  data: RefreshApplicationSecretDataDto;
}

/** An application and the subjects whose authorization for it to remove. */
export interface RevokeApplicationAccessDto {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa002'
   */
  appId: string;
  /**
   * The authorizations to remove.
   *
   * @maxItems 10
   */
  list: DeleteApplicationPermissionRecordItem[];
}

/** SAML settings of an application for which GenAuth is the identity provider. */
export interface SamlIdpConfig {
  [key: string]: unknown;
  /**
   * URL of the application's assertion consumer service, which receives the SAML response.
   *
   * @format uri
   * @example 'https://portal.halden.example/saml/acs'
   */
  acs?: string;
  /**
   * How the user signed in, as the assertion states it.
   *
   * @example 'urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified'
   */
  authnContextClassRef?: string;
  /**
   * URI of the digest algorithm of the signature. A new application has SHA-1.
   *
   * @format uri
   * @example 'http://www.w3.org/2001/04/xmlenc#sha256'
   */
  digestAlgorithm?: string;
  /**
   * URI of the signature algorithm. A new application has RSA with SHA-1.
   *
   * @format uri
   * @example 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256'
   */
  signatureAlgorithm?: string;
  /**
   * How long an assertion is valid, in seconds. A new application has 3600 (1 hour).
   *
   * @minimum 0
   * @example 3600
   */
  lifetimeInSeconds?: number;
  /**
   * Format of the name identifier of the user in the assertion.
   *
   * @example 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified'
   */
  nameIdentifierFormat?: string;
}

/** Settings of one tab of the sign-in page. */
export interface TabConfigDto {
  [key: string]: unknown;
  /**
   * The ways to sign in that the tab offers, for example `email-password` or `phone-code`.
   *
   * @example ['email-password', 'username-password']
   */
  enabledLoginMethods?: string[];
}

/** An application as a tenant uses it. */
export interface TenantApplicationDto {
  /**
   * ID of the user pool that the application belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userPoolId: string;
  /**
   * ID of the application within the tenant.
   *
   * @example '6745c0de0a1b2c3d4e5fa102'
   */
  tenantAppId: string;
  /**
   * Name of the application as users see it.
   *
   * @example 'Halden Workshop'
   */
  name: string;
  /**
   * What the application is for.
   *
   * @example 'Repair orders and spare parts'
   */
  description?: string;
  /**
   * URL of the application's logo.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/workshop.png'
   */
  logo: string;
  /**
   * Kind of application, for example `web` or `spa`.
   *
   * @example 'spa'
   */
  applicationType: string;
  /** Whether the application takes part in single sign-on. */
  ssoEnabled: boolean;
  /**
   * ID of the application in the user pool.
   *
   * @example '6745c0de0a1b2c3d4e5fa002'
   */
  appId: string;
}

/** Applications of a tenant, page by page. */
export interface TenantApplicationListPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: TenantApplicationListPagingDto;
}

/** One page of tenant applications. */
export interface TenantApplicationListPagingDto {
  /**
   * Number of applications on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The applications on this page; empty when there is none. */
  list: TenantApplicationDto[];
}

/** The application and the properties to change. Leave out those that should stay as they are. */
export interface UpdateApplicationDto {
  /**
   * ID of the application to change.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * Name of the application as users see it.
   *
   * @example 'Halden Portal'
   */
  appName?: string;
  /**
   * What the template of an integrated application needs to know. Not used for a self-built application.
   *
   * @example '{"organization":"halden-robotics"}'
   */
  templateData?: string | Record<string, unknown>;
  /**
   * Readable name of the application that no other application may share.
   *
   * @example 'halden-portal'
   */
  appIdentifier?: string;
  /**
   * URL of the application's logo.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/portal.png'
   */
  appLogo?: string;
  /**
   * What the application is for.
   *
   * @example 'Where customers and employees of Halden Robotics start'
   */
  appDescription?: string;
  /**
   * Protocol that the application uses unless asked for another one.
   *
   * - `oidc`: OpenID Connect.
   * - `oauth`: OAuth 2.0. Prefer OpenID Connect.
   * - `saml`: SAML 2.0.
   * - `cas`: CAS.
   * - `asa`: Sign-in with stored accounts, the ASA accounts.
   */
  defaultProtocol?: 'oidc' | 'oauth' | 'saml' | 'cas' | 'asa';
  /**
   * Addresses that GenAuth may send the browser to after sign-in.
   *
   * @example ['https://portal.halden.example/callback']
   */
  redirectUris?: string[];
  /**
   * Addresses that GenAuth may send the browser to after sign-out.
   *
   * @example ['https://portal.halden.example/signed-out']
   */
  logoutRedirectUris?: string[];
  /**
   * Where a user lands who opens the application from the application panel, or an administrator who tries out
   * sign-in from the console.
   *
   * @format uri
   * @example 'https://portal.halden.example/login'
   */
  initLoginUri?: string;
  /** Whether the application takes part in single sign-on. */
  ssoEnabled?: boolean;
  /** Settings for OpenID Connect. */
  oidcConfig?: OIDCConfig;
  /** Whether the application can use GenAuth as a SAML identity provider. */
  samlProviderEnabled?: boolean;
  /** Settings for SAML. They matter when `samlProviderEnabled` is `true`. */
  samlConfig?: SamlIdpConfig;
  /**
   * Whether the application can use GenAuth as an OAuth 2.0 provider. OAuth 2.0 is no longer recommended; use
   * OpenID Connect.
   */
  oauthProviderEnabled?: boolean;
  /** Settings for OAuth 2.0. OAuth 2.0 is no longer recommended; use OpenID Connect. */
  oauthConfig?: OauthIdpConfig;
  /** Whether the application can use GenAuth as a CAS identity provider. */
  casProviderEnabled?: boolean;
  /** Settings for CAS. */
  casConfig?: CasIdPConfig;
  /** How users can sign in. */
  loginConfig?: UpdateApplicationLoginConfigInputDto;
  /** How users can sign up. */
  registerConfig?: ApplicationRegisterConfigInputDto;
  /** How the sign-in page looks. */
  brandingConfig?: ApplicationBrandingConfigInputDto;
  /** `true` to show the application in the application panel even to users who are not authorized for it. */
  ssoShowLaunchpad?: boolean;
  /**
   * `true` to let users apply for access to the application. It takes effect only when `ssoEnabled` and
   * `ssoShowLaunchpad` are `true` as well.
   */
  enablePermissionApply?: boolean;
}

/**
 * How users can sign in to the application. `showAuthorizationPage` always has to be given. The connections of
 * external identity providers are not part of it.
 */
export interface UpdateApplicationLoginConfigInputDto {
  /** `true` to make signing in and signing up one page. */
  mergeLoginAndRegisterPage?: boolean;
  /**
   * The ways to sign in that GenAuth itself offers.
   *
   * - `PHONE_CODE`: Phone number and a verification code by SMS.
   * - `EMAIL_CODE`: Email address and a verification code by email.
   * - `PHONE_PASSWORD`: Phone number and password.
   * - `EMAIL_PASSWORD`: Email address and password.
   * - `USERNAME_PASSWORD`: Username and password.
   * - `SELF_BUILT_APP_QRCODE`: A QR code to scan with your own mobile application.
   *
   * @example ['EMAIL_CODE', 'EMAIL_PASSWORD']
   */
  enabledBasicLoginMethods?: (
    'PHONE_CODE' | 'EMAIL_CODE' | 'PHONE_PASSWORD' | 'EMAIL_PASSWORD' | 'USERNAME_PASSWORD' | 'SELF_BUILT_APP_QRCODE'
  )[];
  /**
   * The way to sign in that the sign-in page shows first. Never a social or enterprise identity provider with a
   * button of its own.
   */
  defaultLoginMethod?: ApplicationDefaultLoginMethodInput;
  /** Whether users are asked to consent before the application gets their data. */
  showAuthorizationPage: boolean;
}

/** An application and the second factors to turn on or off in it. */
export interface UpdateApplicationMfaSettingsDto {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * Second factors to turn on.
   *
   * - `OTP`: A TOTP authenticator.
   * - `SMS`: A verification code by SMS.
   * - `EMAIL`: A verification code by email.
   * - `FACE`: Face recognition.
   *
   * @default []
   * @example ['OTP', 'SMS']
   */
  enabledFactors?: ('OTP' | 'SMS' | 'EMAIL' | 'FACE')[];
  /**
   * Second factors to turn off.
   *
   * - `OTP`: A TOTP authenticator.
   * - `SMS`: A verification code by SMS.
   * - `EMAIL`: A verification code by email.
   * - `FACE`: Face recognition.
   *
   * @default []
   * @example ['EMAIL']
   */
  disabledFactors?: ('OTP' | 'SMS' | 'EMAIL' | 'FACE')[];
}

/** An application and its new default access rule. */
export interface UpdateApplicationPermissionStrategyDataDto {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa002'
   */
  appId: string;
  /**
   * Who may sign in to the application when no authorization says otherwise.
   *
   * - `ALLOW_ALL`: Every user may sign in.
   * - `DENY_ALL`: No user may sign in.
   */
  permissionStrategy: 'ALLOW_ALL' | 'DENY_ALL';
}

/** An ASA account and its new credentials. */
export interface UpdateAsaAccountDto {
  /**
   * ID of the application that the account belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5fa003'
   */
  appId: string;
  /**
   * ID of the ASA account to change, from `listAsaAccount`.
   *
   * @example '6745c0de0a1b2c3d4e5f2001'
   */
  accountId: string;
  /**
   * The credentials, by name: usually `account` and `password`, but an application may need others.
   *
   * @example { account: 'support@halden.example', password: 'correct-horse-battery-1' }
   */
  accountInfo: {
    [key: string]: unknown;
    /**
     * Name to sign in to the application with, for example an email address.
     *
     * @example 'support@halden.example'
     */
    account?: string;
    /**
     * Password of the account in the application.
     *
     * @example 'correct-horse-battery-1'
     */
    password?: string;
  };
}

/** An authorization and whether it is in force. */
export interface UpdateAuthEnabledDto {
  /**
   * ID of the authorization to turn on or off, from `listApplicationAuth`.
   *
   * @example '6745c0de0a1b2c3d4e5f4202'
   */
  id: string;
  /** `true` to put the authorization into force, `false` to turn it off. */
  enabled: boolean;
}

/** The whole configuration of a sign-in page. */
export interface UpdateLoginConfig {
  /** Order of the sign-in tabs. */
  tabMethodsSortConfig: ApplicationTabMethodsSortConfigDto;
  /** Order of the QR code sign-ins. */
  qrCodeSortConfig: ApplicationTabMethodsSortConfigDto;
  /** What the sign-in page hides. */
  ssoPageCustomizationSettings: ISsoPageCustomizationSettingsDto;
  /** The tab for signing in with a password. */
  passwordTabConfig: TabConfigDto;
  /** The tab for signing in with a verification code. */
  verifyCodeTabConfig: TabConfigDto;
  /** Languages of the sign-in page. */
  config: LanguageCoinfigDto;
  /** Whether people can create a tenant from the sign-in page. */
  enableCreateTenant: boolean;
  /**
   * Occasions on which people can create a tenant. They matter when `enableCreateTenant` is `true`.
   *
   * @example []
   */
  createTenantScenes: string[];
  /** Whether people can join a tenant from the sign-in page. */
  enableJoinTenant: boolean;
  /**
   * Occasions on which people can join a tenant. They matter when `enableJoinTenant` is `true`.
   *
   * @example []
   */
  joinTenantScenes: string[];
  /** Whether the company's domain is verified. */
  enableVerifyDomain: boolean;
  /**
   * Occasions on which the company's domain is verified. They matter when `enableVerifyDomain` is `true`.
   *
   * @example []
   */
  verifyDomainScenes: string[];
  /** Whether tenants are linked to the application without further steps. */
  enableAutoConnectTenantApp: boolean;
}

/** The new configuration of the sign-in page. */
export interface UpdateLoginConfigDto {
  /** The whole configuration. */
  update: UpdateLoginConfig;
}

/** Whether QR code sign-in is on. */
export interface UpdateTenantAppqrcodeState {
  /** `true` to allow signing in to the tenant console with a QR code, `false` to forbid it. */
  enabled: boolean;
}

/** The new sign-in part of the user pool's tenant settings. */
export interface UpdateUserPoolTenantLoginConfigDto {
  /** The whole configuration. */
  update: UpdateLoginConfig;
}

/** How a user pool treats tenants, and how the sign-in page for them looks and works. */
export interface UserPoolTenantConfigDto {
  /**
   * ID of the user pool.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userPoolId: string;
  /** Whether the user pool itself counts as a tenant. */
  isUserPoolAsTenant: boolean;
  /**
   * What people can switch between.
   *
   * @example ['tenant-app', 'tenant-console', 'tenant-launpad']
   */
  enableSwitchType:
    | ('tenant-console' | 'tenant-app' | 'tenant-launpad' | (string & {}))[]
    | 'tenant-console'
    | 'tenant-app'
    | 'tenant-launpad'
    | (string & {});
  /**
   * CSS for the sign-in page. Empty when there is none.
   *
   * @example '.authing-guard-layout { background: black !important; }'
   */
  css: string;
  /** Whether the sign-in page uses `css`. */
  cssEnabled: boolean;
  /**
   * URL of an image to show while the sign-in form loads. Empty when there is none.
   *
   * @format uri
   * @example 'https://files.halden.example/branding/loading.gif'
   */
  customLoading: string;
  /** Whether the version of Guard can be switched. */
  enableGuardVersionSwitch: boolean;
  /**
   * Version of Guard, the sign-in form.
   *
   * @example 'v2'
   */
  guardVersion: string;
  /**
   * Background to show while the sign-in form loads. Empty when there is none.
   *
   * @example '#102a43'
   */
  loadingBackground: string;
  /** Whether people can create a tenant from the sign-in page. */
  enableCreateTenant: boolean;
  /**
   * Occasions on which people can create a tenant. They matter when `enableCreateTenant` is `true`.
   *
   * @example []
   */
  createTenantScenes: string[];
  /** Whether people can join a tenant from the sign-in page. */
  enableJoinTenant: boolean;
  /**
   * Occasions on which people can join a tenant. They matter when `enableJoinTenant` is `true`.
   *
   * @example []
   */
  joinTenantScenes: string[];
  /** Whether the company's domain is verified. */
  enableVerifyDomain: boolean;
  /**
   * Occasions on which the company's domain is verified. They matter when `enableVerifyDomain` is `true`.
   *
   * @example []
   */
  verifyDomainScenes: string[];
  /** What the sign-in page hides. */
  ssoPageCustomizationSettings: ISsoPageCustomizationSettingsDto;
  /** Whether people can sign in to a portal and choose a tenant there. */
  enableMultipleTenantPortal: boolean;
  /** How people can sign in. */
  loginConfig: ApplicationLoginConfigDto;
}

/** The user pool's tenant settings. */
export interface UserPoolTenantConfigDtoRespDto extends CommonResponseDto {
  /** The settings. */
  data: UserPoolTenantConfigDto;
}

/** How GenAuth takes over signing in to Windows and changing the Windows password. */
export interface VerifyConfigDataDto {
  /**
   * ID of these settings.
   *
   * @example '6745c0de0a1b2c3d4e5f4401'
   */
  id: string;
  /**
   * ID of the application that Windows users sign in to.
   *
   * @example '6745c0de0a1b2c3d4e5fa002'
   */
  appId: string;
  /**
   * Whether GenAuth takes over signing in to Windows.
   *
   * @default false
   */
  isWinLogin?: boolean;
  /**
   * Whether GenAuth takes over changing the Windows password.
   *
   * @default false
   */
  isWinChangePwd?: boolean;
  /**
   * Secret of the application.
   *
   * @example '00000000000000000000000000000001'
   */
  appSecret: string;
  /**
   * Always `public-key`.
   *
   * @example 'public-key'
   */
  publicKey: 'public-key';
  /**
   * Address of the public key.
   *
   * @format uri
   * @example 'https://workshop.halden.example/public-key'
   */
  authAddress: string;
  /**
   * URL of the application's logo.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/workshop.png'
   */
  logo: string;
  /**
   * Name of the application.
   *
   * @example 'Halden Workshop'
   */
  name: string;
}

/** The Windows sign-in settings. */
export interface VerifyConfigInfoRespDto extends CommonResponseDto {
  /** The settings. */
  data: VerifyConfigDataDto;
}
