// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type {
  AuthenticationCredentialDto,
  CommonResponseDto,
  LoginTokenResponseDataDto,
  PublicKeyCredentialDescriptorDto,
  SignInByWebAuthnOptionsDto,
  SignInOptionsDto,
} from './shared.ts';

/** Parameters for opening Alipay from a mobile application. */
export interface AlipayAuthInfoDataDto {
  /**
   * Signed parameter string to hand, unchanged, to the Alipay mobile SDK.
   *
   * @example 'apiname=com.alipay.account.auth&app_id=2026030200000001&app_name=mc&auth_type=AUTHACCOUNT&biz_type=openservice&method=alipay.open.auth.sdk.code.get&product_id=APP_FAST_LOGIN&scope=kuaijie&sign_type=RSA2&sign=c2lnbmF0dXJl'
   */
  authInfo: string;
}

/** The quick sign-in QR code that was scanned. */
export interface AppQRCodeLoginDto {
  /**
   * The scanned QR code, as returned by `geneFastpassQrcodeInfo`.
   *
   * @example 'fPE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu'
   */
  qrcodeId: string;
  /**
   * What to do with the QR code. Signing in is the only possibility.
   *
   * - `APP_LOGIN`: Sign the user in to the mobile application that scanned the code.
   */
  action: 'APP_LOGIN';
}

/** The start of a WebAuthn sign-in. */
export interface AuthenticationOptionsDto {
  /** Options for `navigator.credentials.get()`. Decode the Base64URL values to bytes first. */
  authenticationOptions: PublicKeyCredentialRequestOptionsDto;
  /**
   * Ties the authenticator's answer to these options. Send it back to `verifyWebAuthnAuthentication`.
   *
   * @example '3f0c5b7e-ticket'
   */
  ticket: string;
}

/** The user's answer to a push sign-in. */
export interface ChangePushCodeStatusDto {
  /**
   * The push sign-in the user answers.
   *
   * @example 'pUE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu'
   */
  pushCodeId: string;
  /**
   * The user's answer.
   *
   * - `CONFIRM`: Approve the sign-in.
   * - `CANCEL`: Refuse the sign-in.
   */
  action: 'CONFIRM' | 'CANCEL';
}

/** What the user of your mobile application did with a sign-in QR code. */
export interface ChangeQRCodeStatusDto {
  /**
   * The QR code the user scanned.
   *
   * @example 'gQE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu'
   */
  qrcodeId: string;
  /**
   * What the user did.
   *
   * - `SCAN`: Scanned the code. Send it right after scanning.
   * - `CONFIRM`: Agreed to sign in. Only after `SCAN`.
   * - `CANCEL`: Refused to sign in. Only after `SCAN`.
   */
  action: 'SCAN' | 'CONFIRM' | 'CANCEL';
}

/** The state of a push sign-in. */
export interface CheckPushCodeStatusDataDto {
  /**
   * Whether the user has answered, and how.
   *
   * - `PUSHED`: The notification is on its way or waits for an answer.
   * - `AUTHORIZED`: The user has approved. `tokenSet` holds the tokens.
   * - `CANCELLED`: The user has refused.
   * - `EXPIRED`: Too old. Start a new push sign-in.
   * - `ERROR`: Something unexpected went wrong.
   */
  status: 'PUSHED' | 'AUTHORIZED' | 'CANCELLED' | 'EXPIRED' | 'ERROR' | (string & {});
  /** The user's tokens. Present only when `status` is `AUTHORIZED`. */
  tokenSet?: LoginTokenResponseDataDto;
}

/** Input of “Get the status of a push sign-in”. */
export interface CheckPushCodeStatusParams {
  /**
   * The push sign-in to check, as returned by `signInByPush`.
   *
   * @example 'pUE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu'
   */
  pushCodeId: string;
}

/** The state of a push sign-in. */
export interface CheckPushCodeStatusRespDto extends CommonResponseDto {
  /** The user's answer so far and, once approved, the tokens. */
  data: CheckPushCodeStatusDataDto;
}

/** How far a user has come with a QR code. */
export interface CheckQRCodeStatusDataDto {
  /**
   * Current state of the QR code, in the order in which a user goes through it.
   *
   * - `PENDING`: Not scanned yet.
   * - `SCANNED`: Scanned; the user has still to confirm.
   * - `AUTHORIZED`: The user has confirmed. Stop polling and finish the sign-in.
   * - `CANCELLED`: The user has refused.
   * - `EXPIRED`: Too old. Create a new QR code.
   * - `ERROR`: Something unexpected went wrong.
   */
  status: 'PENDING' | 'SCANNED' | 'AUTHORIZED' | 'CANCELLED' | 'EXPIRED' | 'ERROR' | (string & {});
  /**
   * Ticket to exchange for tokens with `exchangeTokenSetWithQrCodeTicket`. Present when `status` is `AUTHORIZED`,
   * unless the user pool is set to return full user information to web pages that poll.
   *
   * @example '7ab3c1d0-ticket'
   */
  ticket?: string;
  /**
   * Display name and picture of the user who scanned, to show on the page. Present once the QR code has been
   * scanned, also after the user has confirmed or refused.
   */
  briefUserInfo?: QRCodeStatusBriefUserInfoDto;
  /**
   * The user's tokens. Present when `status` is `AUTHORIZED` and the user pool is set to return full user
   * information to web pages that poll, which is off by default. Exchanging `ticket` from your back end is safer.
   */
  tokenSet?: LoginTokenResponseDataDto;
}

/** The state of a QR code. */
export interface CheckQRCodeStatusRespDto extends CommonResponseDto {
  /** How far the user has come, and who they are. */
  data: CheckQRCodeStatusDataDto;
}

/** Input of “Check the status of a sign-in QR code”. */
export interface CheckQrCodeStatusParams {
  /**
   * The QR code to check, as returned by `geneQrCode`.
   *
   * @example 'gQE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu'
   */
  qrcodeId: string;
}

/** A QR code ticket, and the identity of the application that exchanges it. */
export interface ExchangeTokenSetWithQRcodeTicketDto {
  /**
   * The `ticket` that `getQrCodeStatus` returned when the status became `AUTHORIZED`.
   *
   * @example '7ab3c1d0-ticket'
   */
  ticket: string;
  /**
   * Application ID. Required when the application's token endpoint authentication method is `client_secret_post`.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  client_id?: string;
  /**
   * Application secret. Required when the application's token endpoint authentication method is
   * `client_secret_post`. Never send it from a browser or a mobile application.
   *
   * @example '8f1c2e0a7b6d4c5e9a3f2b1d0c4e6a78'
   */
  client_secret?: string;
}

/** An application open to quick sign-in. */
export interface FastpassQRCodeRelationAppDto {
  /**
   * ID of the application that the user would sign in to.
   *
   * @example '6745c0de0a1b2c3d4e5fa002'
   */
  id: string;
  /**
   * Name of the application that the user would sign in to.
   *
   * @example 'Halden Workshop'
   */
  name: string;
  /**
   * Address of the application's logo.
   *
   * @format uri
   * @example 'https://files.halden.example/workshop.png'
   */
  logo?: string;
}

/** A user or a user pool, as shown after scanning a quick sign-in QR code. */
export interface FastpassUserInfoDto {
  /**
   * ID of the user or the user pool.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  id: string;
  /**
   * Name to show for the user on the page that confirms the sign-in.
   *
   * @example 'Ada'
   */
  displayName: string;
  /**
   * Address of the picture to show.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/ada.lind.png'
   */
  photo: string;
}

/** The data to encode in a quick sign-in QR code. */
export interface GeneFastpassQRCodeInfoDto {
  /**
   * What the QR code is for, so that the scanner can tell it from other codes.
   *
   * @example 'APP_LOGIN'
   */
  scene: string;
  /**
   * ID of the QR code. Poll its status with `getAppLoginQrCodeStatus`.
   *
   * @example 'fPE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu'
   */
  qrcodeId: string;
  /**
   * Base address to which the scanner sends its API calls.
   *
   * @format uri
   * @example 'https://portal.halden.example'
   */
  apiHost: string;
  /** The user who made the QR code and will be signed in. */
  user: FastpassUserInfoDto;
  /**
   * ID of the application the user was signed in to when making the QR code.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /** The user pool the user belongs to. */
  userpool: FastpassUserInfoDto;
}

/** The data of a new quick sign-in QR code. */
export interface GeneFastpassQRCodeRespDto extends CommonResponseDto {
  /** What to encode in the QR code. */
  data?: GeneFastpassQRCodeInfoDto;
}

/** A push sign-in that waits for the user's answer. */
export interface GenePushCodeDataDto {
  /**
   * ID of the push sign-in, with which its status is read and set.
   *
   * @example 'pUE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu'
   */
  pushCodeId: string;
  /**
   * Seconds from now until the push sign-in expires.
   *
   * @minimum 0
   * @example 120
   */
  expireTime: number;
}

/** A push sign-in that waits for the user's answer. */
export interface GenePushCodeRespDto extends CommonResponseDto {
  /** The push code to poll. */
  data: GenePushCodeDataDto;
}

/** A sign-in QR code. */
export interface GeneQRCodeDataDto {
  /**
   * ID of the QR code, with which its status is read and set.
   *
   * @example 'gQE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu'
   */
  qrcodeId: string;
  /**
   * Address of the QR code image to show to the user.
   *
   * @format uri
   * @example 'https://files.halden.example/qrcode/gQE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu.png'
   */
  url: string;
  /**
   * Address of the custom logo to lay over the image. Returned for `WECHAT_MINIPROGRAM` when `autoMergeQrCode` is
   * `false`.
   *
   * @format uri
   * @example 'https://files.halden.example/logo.png'
   */
  customLogoUrl?: string;
}

/** A new sign-in QR code. */
export interface GeneQRCodeRespDto extends CommonResponseDto {
  /** The QR code to show and the ID to ask for its status with. */
  data: GeneQRCodeDataDto;
}

/** The kind of sign-in QR code to create. */
export interface GenerateQrcodeDto {
  /**
   * What the user scans the QR code with.
   *
   * - `MOBILE_APP`: Your own mobile application, which reports scanning and consent with `setQrCodeStatus`.
   * - `WECHAT_MINIPROGRAM`: A WeChat mini program.
   * - `WECHAT_OFFICIAL_ACCOUNT`: WeChat. The user signs in by following your official account.
   */
  type: 'MOBILE_APP' | 'WECHAT_MINIPROGRAM' | 'WECHAT_OFFICIAL_ACCOUNT';
  /**
   * External identity provider connection to use when `type` is `WECHAT_MINIPROGRAM` or `WECHAT_OFFICIAL_ACCOUNT`.
   * Left out, the first connection of that kind that is turned on for the application is used.
   *
   * @example '6745c0de0a1b2c3d4e5fe101'
   */
  extIdpConnId?: string;
  /**
   * Custom data to set on the user once they have scanned and confirmed. Only for `MOBILE_APP`.
   *
   * @example { badge: 'HR-1042' }
   */
  customData?: Record<string, unknown>;
  /**
   * Extra information about this request, which pipelines find in their `context`. Only for `WECHAT_MINIPROGRAM`
   * and `WECHAT_OFFICIAL_ACCOUNT`.
   *
   * @example { source: 'newsletter' }
   */
  context?: Record<string, unknown>;
  /**
   * When `true`, your custom logo is drawn into the QR code image on the server, which makes the answer slower.
   * When `false`, the logo comes separately in `customLogoUrl`, for you to lay over the image. Only for
   * `WECHAT_MINIPROGRAM`.
   *
   * @default false
   */
  autoMergeQrCode?: boolean;
}

/** Input of “Get Alipay sign-in parameters”. */
export interface GetAlipayAuthInfoParams {
  /**
   * Identifier of the Alipay connection, as set on the external identity provider in the console.
   *
   * @example 'alipay-mobile'
   */
  extIdpConnidentifier: string;
}

/** Parameters for opening Alipay. */
export interface GetAlipayAuthInfoRespDto extends CommonResponseDto {
  /** The parameters that the Alipay SDK on the phone starts its sign-in with. */
  data: AlipayAuthInfoDataDto;
}

/** Input of “Get the status of a quick sign-in QR code”. */
export interface GetAppLoginQrCodeStatusParams {
  /**
   * The QR code to check, as returned by `geneFastpassQrcodeInfo`.
   *
   * @example 'fPE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu'
   */
  qrcodeId: string;
}

/** The start of a WebAuthn sign-in. */
export interface GetAuthenticationOptionsRespDto extends CommonResponseDto {
  /** The options for the authenticator, and the ticket to send back. */
  data: AuthenticationOptionsDto;
}

/** Input of “Get a CAPTCHA image”. */
export interface GetCaptchaImageParams {
  /**
   * Any changing value, such as a random string or a timestamp, that keeps the browser from showing a cached
   * image.
   *
   * @example '1772439330000'
   */
  r?: string;
}

/** Input of “List the applications open to quick sign-in”. */
export interface GetFastpassClientAppsParams {
  /**
   * The scanned QR code, as returned by `geneFastpassQrcodeInfo`.
   *
   * @example 'fPE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu'
   */
  qrcodeId: string;
  /**
   * The application in which the QR code was made; the `appId` of the QR code's data.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
}

/** The applications open to quick sign-in. */
export interface GetFastpassQRCodeRelationAppsDto {
  /** Client applications the user can sign in to by scanning the QR code. */
  relationApps?: FastpassQRCodeRelationAppDto[];
}

/** The applications open to quick sign-in. */
export interface GetFastpassQRCodeRelationAppsRespDto extends CommonResponseDto {
  /** The applications. */
  data: GetFastpassQRCodeRelationAppsDto;
}

/** The applications that may approve a push sign-in. */
export interface GetPushCodeRelationAppsDataDto {
  /**
   * IDs of the client applications linked to the application that started the push sign-in.
   *
   * @example ['6745c0de0a1b2c3d4e5fa002']
   */
  appIds?: string[];
}

/** The push sign-in whose applications to list. */
export interface GetPushCodeRelationAppsDto {
  /**
   * The push sign-in, as returned by `signInByPush`.
   *
   * @example 'pUE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu'
   */
  pushCodeId: string;
  /**
   * ID of the application that started the push sign-in.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
}

/** The applications that may approve a push sign-in. */
export interface GetPushCodeRelationAppsRespDto extends CommonResponseDto {
  /** The applications. */
  data: GetPushCodeRelationAppsDataDto;
}

/** Input of “Get the status of a sign-in QR code”. */
export interface GetQrCodeStatusParams {
  /**
   * The QR code to check, as returned by `geneQrCode`.
   *
   * @example 'gQE-8TwAAAAAAAAAAS5odHRwOi8vaGFsZGVu'
   */
  qrcodeId: string;
}

/** Result of a sign-in. */
export interface LoginTokenRespDto extends CommonResponseDto {
  /** The tokens issued to the user. */
  data: LoginTokenResponseDataDto;
}

/** The account to switch to. */
export interface PublicAccountSwitchLoginDto {
  /**
   * User ID of the account to switch to. It must be a public account linked to the signed-in user, or the personal
   * account to go back to.
   *
   * @example '6745c0de0a1b2c3d4e5f6010'
   */
  targetUserId: string;
  /** Scopes and other settings of the sign-in to the target account. */
  options?: SignInBySwitchOptionsDto;
}

/**
 * What the authenticator needs to make an assertion, as in
 * [`PublicKeyCredentialRequestOptions`](https://www.w3.org/TR/webauthn-2/#dictionary-assertion-options) of
 * WebAuthn.
 */
export interface PublicKeyCredentialRequestOptionsDto {
  /**
   * Random challenge for the authenticator to sign, Base64URL-encoded.
   *
   * @example 'Y2hhbGxlbmdlLWZvci1hZGE'
   */
  challenge: string;
  /** Credentials that may be used. */
  allowCredentials?: PublicKeyCredentialDescriptorDto[];
  /**
   * ID of the relying party, a domain. The same as when the authenticator was registered.
   *
   * @example 'portal.halden.example'
   */
  rpId: string;
  /**
   * How long the user has to use the authenticator, in milliseconds.
   *
   * @minimum 0
   * @example 60000
   */
  timeout: number;
}

/** Name and picture of the user who scanned a QR code. */
export interface QRCodeStatusBriefUserInfoDto {
  /**
   * Name to greet the user with.
   *
   * @example 'Ada'
   */
  displayName: string;
  /**
   * Address of the user's picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/ada.lind.png'
   */
  photo: string;
}

/** Input of “Sign in with an Active Directory account”. */
export interface SignInByADParams {
  /**
   * The account's `sAMAccountName` attribute in Active Directory.
   *
   * @example 'ada.lind'
   */
  sAMAccountName: string;
  /**
   * The account's password in the directory, in plain text by default. HTTPS protects it on its way; for an extra
   * layer, encrypt it with the public key that `getSystemInfo` returns, send the result here and name the
   * algorithm (`rsa` or `sm2`) in `options.passwordEncryptType`.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password: string;
  /** Scopes, CAPTCHA, password encryption and other settings of this sign-in. */
  options?: SignInOptionsDto;
}

/** Input of “Sign in with any account name and a password”. */
export interface SignInByAccountPasswordParams {
  /**
   * Username, phone number or email address of the user, whichever the user typed. Use it for a single sign-in
   * field that takes all three.
   *
   * @example 'ada.lind'
   */
  account: string;
  /**
   * The user's password, in plain text by default. HTTPS protects it on its way; for an extra layer, encrypt it
   * with the public key that `getSystemInfo` returns, send the result here and name the algorithm (`rsa` or `sm2`)
   * in `options.passwordEncryptType`.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password: string;
  /** Scopes, CAPTCHA, password encryption and other settings of this sign-in. */
  options?: SignInOptionsDto;
}

/** An account of a connected Windows Active Directory and its password. */
export interface SignInByAdPayloadDto {
  /**
   * The account's password in the directory, in plain text by default. HTTPS protects it on its way; for an extra
   * layer, encrypt it with the public key that `getSystemInfo` returns, send the result here and name the
   * algorithm (`rsa` or `sm2`) in `options.passwordEncryptType`.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password: string;
  /**
   * The account's `sAMAccountName` attribute in Active Directory.
   *
   * @example 'ada.lind'
   */
  sAMAccountName: string;
}

/** Result of an Alipay sign-in on a mobile device. */
export interface SignInByAlipayPayloadDto {
  /**
   * One-time code that Alipay returned to your mobile application, after it was opened with the `authInfo` from
   * `getAlipayAuthInfo`.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code?: string;
}

/** Result of an Amazon sign-in on a mobile device. */
export interface SignInByAmazonPayloadDto {
  /**
   * Access token that Amazon returned to your mobile application.
   *
   * @example 'az-c3f1a7d20b9e4c5f'
   */
  access_token: string;
}

/** Result of an Apple sign-in on a mobile device. */
export interface SignInByApplePayloadDto {
  /**
   * One-time code that Apple returned to your mobile application.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code?: string;
}

/** Result of a Baidu sign-in on a mobile device. Give either `code` or `access_token`. */
export interface SignInByBaiduPayloadDto {
  /**
   * Authorization code that Baidu returned to your mobile application. Used when both are given.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code?: string;
  /**
   * Access token that Baidu returned to your mobile application. Ignored when `code` is given.
   *
   * @example 'bd-c3f1a7d20b9e4c5f'
   */
  access_token?: string;
}

/** Result of a DingTalk sign-in on a mobile device. */
export interface SignInByDingTalkPayloadDto {
  /**
   * Code that DingTalk returned to your mobile application.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code: string;
  /**
   * Says which DingTalk interface `code` is for. With `true` the user is read directly by the code, by
   * `sns/getuserinfo_bycode`; otherwise the code is first exchanged for an access token.
   */
  isSnsCode?: boolean;
}

/** Login code of a Douyin mini program, and the phone number its user agreed to share. */
export interface SignInByDouyinMiniProgramCodeAndPhonePayloadDto {
  /** Result of `tt.login`, which identifies the user. */
  loginParams: SignInByDouyinMiniProgramCodePayloadDto;
  /**
   * The shared phone number. It is saved on a user created by this sign-in. On an existing user it is saved only
   * if they have no phone number yet and no other user has this one.
   */
  phoneParams: SignInByDouyinMiniProgramPhoneInfoPayloadDto;
}

/** Result of `tt.login` in a Douyin mini program, with the user's profile if it was asked for. */
export interface SignInByDouyinMiniProgramCodePayloadDto {
  /**
   * Encrypted user data that Douyin returned to the mini program, for example from `tt.getUserProfile`.
   *
   * @example 'CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZM'
   */
  encryptedData?: string;
  /**
   * Initialization vector to decrypt `encryptedData` with, as returned by Douyin. Required with `encryptedData`.
   *
   * @example 'r7BXXKkLb8qrSNn05n0qiA=='
   */
  iv?: string;
  /**
   * Login code that `tt.login` returned.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code: string;
}

/** Phone number that a user of a Douyin mini program agreed to share, in encrypted form. */
export interface SignInByDouyinMiniProgramPhoneInfoPayloadDto {
  /**
   * Initialization vector to decrypt `encryptedData` with, as returned by Douyin. Required with `encryptedData`.
   *
   * @example 'r7BXXKkLb8qrSNn05n0qiA=='
   */
  iv?: string;
  /**
   * Encrypted phone number that Douyin returned to the mini program.
   *
   * @example 'CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZM'
   */
  encryptedData?: string;
}

/** Result of a Douyin sign-in on a mobile device. */
export interface SignInByDouyinPayloadDto {
  /**
   * Authorization code that Douyin returned to your mobile application.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code: string;
}

/** Input of “Sign in with a code sent by email”. */
export interface SignInByEmailPassCodeParams {
  /**
   * Email address that the code was sent to. Case does not matter.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  email: string;
  /**
   * The verification code the user received. Have it sent first, by email or SMS, to the same address.
   *
   * @example '123456'
   */
  passCode: string;
  /** Scopes, CAPTCHA, password encryption and other settings of this sign-in. */
  options?: SignInOptionsDto;
}

/** Input of “Sign in with an email address and a password”. */
export interface SignInByEmailPasswordParams {
  /**
   * Email address of the user. Case does not matter.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  email: string;
  /**
   * The user's password, in plain text by default. HTTPS protects it on its way; for an extra layer, encrypt it
   * with the public key that `getSystemInfo` returns, send the result here and name the algorithm (`rsa` or `sm2`)
   * in `options.passwordEncryptType`.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password: string;
  /** Scopes, CAPTCHA, password encryption and other settings of this sign-in. */
  options?: SignInOptionsDto;
}

/** Result of a Facebook sign-in on a mobile device. */
export interface SignInByFacebookPayloadDto {
  /**
   * Access token that Facebook returned to your mobile application.
   *
   * @example 'fb-c3f1a7d20b9e4c5f'
   */
  access_token: string;
}

/** Result of a Gitee sign-in on a mobile device. */
export interface SignInByGiteePayloadDto {
  /**
   * Authorization code that Gitee returned to your mobile application.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code: string;
}

/** Result of a GitHub sign-in on a mobile device. */
export interface SignInByGithubPayloadDto {
  /**
   * Authorization code that GitHub returned to your mobile application.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code: string;
}

/** Result of a GitLab sign-in on a mobile device. */
export interface SignInByGitlabPayloadDto {
  /**
   * Authorization code that GitLab returned to your mobile application.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code: string;
}

/** Result of a Google sign-in on a mobile device. */
export interface SignInByGooglePayloadDto {
  /**
   * Authorization code that Google returned to your mobile application.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code: string;
}

/** Result of a Huawei sign-in on a mobile device. */
export interface SignInByHuaweiPayloadDto {
  /**
   * Authorization code that Huawei returned to your mobile application.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code: string;
}

/** Result of a Kuaishou sign-in on a mobile device. */
export interface SignInByKuaishouPayloadDto {
  /**
   * Authorization code that Kuaishou returned to your mobile application.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code: string;
}

/** Input of “Sign in with an LDAP account”. */
export interface SignInByLDAPParams {
  /**
   * The account's `sAMAccountName` attribute in the LDAP directory.
   *
   * @example 'ada.lind'
   */
  sAMAccountName: string;
  /**
   * The account's password in the directory, in plain text by default. HTTPS protects it on its way; for an extra
   * layer, encrypt it with the public key that `getSystemInfo` returns, send the result here and name the
   * algorithm (`rsa` or `sm2`) in `options.passwordEncryptType`.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password: string;
  /** Scopes, CAPTCHA, password encryption and other settings of this sign-in. */
  options?: SignInOptionsDto;
}

/** Result of a sign-in from a Lark block. */
export interface SignInByLarkBlockPayloadDto {
  /**
   * One-time code that Lark returned to the block.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code?: string;
}

/** Result of a sign-in with a company's custom Lark application. */
export interface SignInByLarkInternalPayloadDto {
  /**
   * One-time code that Lark returned to your mobile application.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code?: string;
}

/** Result of a sign-in with an application from the Lark store. */
export interface SignInByLarkPublicPayloadDto {
  /**
   * One-time code that Lark returned to your mobile application.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code?: string;
}

/** An account of a connected LDAP directory and its password. */
export interface SignInByLdapPayloadDto {
  /**
   * The account's password in the directory, in plain text by default. HTTPS protects it on its way; for an extra
   * layer, encrypt it with the public key that `getSystemInfo` returns, send the result here and name the
   * algorithm (`rsa` or `sm2`) in `options.passwordEncryptType`.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password: string;
  /**
   * The account's `sAMAccountName` attribute in the LDAP directory.
   *
   * @example 'ada.lind'
   */
  sAMAccountName: string;
}

/** Result of a LINE sign-in on a mobile device. */
export interface SignInByLinePayloadDto {
  /**
   * Access token that LINE returned to your mobile application. The user is read with it when `id_token` is left
   * out.
   *
   * @example 'ln-c3f1a7d20b9e4c5f'
   */
  access_token: string;
  /**
   * ID token that LINE returned to your mobile application, which needs the `openid` scope there. When given, the
   * user is read from it.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  id_token?: string;
}

/** Result of a LinkedIn sign-in on a mobile device. */
export interface SignInByLinkedInPayloadDto {
  /**
   * Authorization code that LinkedIn returned to your mobile application.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code: string;
}

/** Settings of a mobile social sign-in. */
export interface SignInByMobileOptionsDto {
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
}

/** Result of an OPPO sign-in on a mobile device. */
export interface SignInByOPPOPayloadDto {
  /**
   * Authorization code that OPPO returned to your mobile application.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code: string;
}

/** A verification code and the address it was sent to, either `email` or `phone`. */
export interface SignInByPassCodePayloadDto {
  /**
   * The verification code the user received. Have it sent first, by email or SMS, to the same address.
   *
   * @example '123456'
   */
  passCode: string;
  /**
   * Email address that the code was sent to. Case does not matter.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  email?: string;
  /**
   * Phone number the code was sent to, without the country code.
   *
   * @example '13800000001'
   */
  phone?: string;
  /**
   * Country calling code of `phone`, with a leading `+`. May be left out for numbers in mainland China. Numbers
   * elsewhere need an international SMS service set up in the console.
   *
   * @default '+86'
   * @example '+86'
   */
  phoneCountryCode?: string;
}

/**
 * A password and the account it belongs to. Name the account by one of `account`, `email`, `username` or
 * `phone`.
 */
export interface SignInByPasswordPayloadDto {
  /**
   * The user's password, in plain text by default. HTTPS protects it on its way; for an extra layer, encrypt it
   * with the public key that `getSystemInfo` returns, send the result here and name the algorithm (`rsa` or `sm2`)
   * in `options.passwordEncryptType`.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password: string;
  /**
   * Username, phone number or email address of the user, whichever the user typed. Use it for a single sign-in
   * field that takes all three.
   *
   * @example 'ada.lind'
   */
  account?: string;
  /**
   * Email address of the user. Case does not matter.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  email?: string;
  /**
   * Username of the user. Where users may type an email address or phone number as well, use `account` instead.
   *
   * @example 'ada.lind'
   */
  username?: string;
  /**
   * Phone number of the user, without the country code.
   *
   * @example '13800000001'
   */
  phone?: string;
}

/** Input of “Sign in with a code sent by SMS”. */
export interface SignInByPhonePassCodeParams {
  /**
   * Phone number the code was sent to, without the country code.
   *
   * @example '13800000001'
   */
  phone: string;
  /**
   * The verification code the user received. Have it sent first, by email or SMS, to the same address.
   *
   * @example '123456'
   */
  passCode: string;
  /**
   * Country calling code of `phone`, with a leading `+`. May be left out for numbers in mainland China. Numbers
   * elsewhere need an international SMS service set up in the console.
   *
   * @default '+86'
   * @example '+86'
   */
  phoneCountryCode?: string;
  /** Scopes, CAPTCHA, password encryption and other settings of this sign-in. */
  options?: SignInOptionsDto;
}

/** Input of “Sign in with a phone number and a password”. */
export interface SignInByPhonePasswordParams {
  /**
   * Phone number of the user, without the country code.
   *
   * @example '13800000001'
   */
  phone: string;
  /**
   * The user's password, in plain text by default. HTTPS protects it on its way; for an extra layer, encrypt it
   * with the public key that `getSystemInfo` returns, send the result here and name the algorithm (`rsa` or `sm2`)
   * in `options.passwordEncryptType`.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password: string;
  /** Scopes, CAPTCHA, password encryption and other settings of this sign-in. */
  options?: SignInOptionsDto;
}

/** The user to ask for approval. */
export interface SignInByPushDto {
  /**
   * Username, phone number or email address of the user who is to approve the sign-in.
   *
   * @example 'ada.lind'
   */
  account: string;
  /** Scopes and other settings of this sign-in. */
  options?: SignInByPushOptionsDto;
}

/** Settings of a push sign-in. */
export interface SignInByPushOptionsDto {
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
   * Extra information about this request, which pipelines that run before and after authentication find in their
   * `context`.
   *
   * @example { source: 'newsletter' }
   */
  context?: Record<string, unknown> | string;
  /**
   * Custom data to set on the user, by field key. Define the fields in the console first.
   *
   * @example { badge: 'HR-1042' }
   */
  customData?: Record<string, unknown>;
}

/** Result of a QQ sign-in on a mobile device. */
export interface SignInByQQPayloadDto {
  /**
   * Access token that QQ returned to your mobile application.
   *
   * @example 'qq-c3f1a7d20b9e4c5f'
   */
  access_token: string;
}

/** Result of a Slack sign-in on a mobile device. */
export interface SignInBySlackPayloadDto {
  /**
   * Authorization code that Slack returned to your mobile application.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code: string;
}

/** Settings of a switch between accounts. */
export interface SignInBySwitchOptionsDto {
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

/** Input of “Sign in with a username and a password”. */
export interface SignInByUsernamePasswordParams {
  /**
   * Username of the user. Where users may type an email address or phone number as well, use `account` instead.
   *
   * @example 'ada.lind'
   */
  username: string;
  /**
   * The user's password, in plain text by default. HTTPS protects it on its way; for an extra layer, encrypt it
   * with the public key that `getSystemInfo` returns, send the result here and name the algorithm (`rsa` or `sm2`)
   * in `options.passwordEncryptType`.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password: string;
  /** Scopes, CAPTCHA, password encryption and other settings of this sign-in. */
  options?: SignInOptionsDto;
}

/** Login code of a WeChat mini program, and the phone number its user agreed to share. */
export interface SignInByWechatMiniProgramCodeAndPhonePayloadDto {
  /** Result of `wx.login`, which identifies the user. */
  wxLoginInfo: SignInByWechatMiniProgramCodePayloadDto;
  /**
   * The shared phone number. It is saved on a user created by this sign-in. On an existing user it is saved only
   * if they have no phone number yet and no other user has this one.
   */
  wxPhoneInfo: SignInByWechatMiniProgramPhoneInfoPayloadDto;
}

/** Result of `wx.login` in a WeChat mini program, with the user's profile if it was asked for. */
export interface SignInByWechatMiniProgramCodePayloadDto {
  /**
   * Encrypted user data that WeChat returned to the mini program. Send it together with `iv`.
   *
   * @example 'CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZM'
   */
  encryptedData?: string;
  /**
   * Initialization vector to decrypt `encryptedData` with, as returned by WeChat.
   *
   * @example 'r7BXXKkLb8qrSNn05n0qiA=='
   */
  iv?: string;
  /**
   * Login code that `wx.login` returned.
   *
   * @example '061Kq1Ga1mVbXF0zTnHa1kPTxS2Kq1Gu'
   */
  code: string;
}

/** Phone number that a user of a WeChat mini program agreed to share. */
export interface SignInByWechatMiniProgramPhoneInfoPayloadDto {
  /**
   * Code that WeChat returned when the user agreed to share the phone number. It is not the code of `wx.login`.
   *
   * @example 'e31968a7f94cc5ee25fafc2aef2773f0'
   */
  code: string;
}

/** Phone number that a user of a WeChat mini program agreed to share, in encrypted form. */
export interface SignInByWechatMiniProgramPhonePayloadDto {
  /**
   * Encrypted data that WeChat returned to the mini program.
   *
   * @example 'CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZM'
   */
  encryptedData: string;
  /**
   * Initialization vector to decrypt `encryptedData` with, as returned by WeChat.
   *
   * @example 'r7BXXKkLb8qrSNn05n0qiA=='
   */
  iv: string;
  /**
   * Login code that `wx.login` returned.
   *
   * @example '061Kq1Ga1mVbXF0zTnHa1kPTxS2Kq1Gu'
   */
  code: string;
}

/** Result of a WeChat sign-in on a mobile device. */
export interface SignInByWechatPayloadDto {
  /**
   * One-time code that WeChat returned to your mobile application.
   *
   * @example '061Kq1Ga1mVbXF0zTnHa1kPTxS2Kq1Gu'
   */
  code?: string;
}

/** Result of a WeCom sign-in through an application developed by a service provider. */
export interface SignInByWechatworkAgencyPayloadDto {
  /**
   * One-time code that WeCom returned to your mobile application.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code?: string;
}

/** Result of a WeCom sign-in on a mobile device. */
export interface SignInByWechatworkDto {
  /**
   * One-time code that WeCom returned to your mobile application.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code?: string;
}

/** Result of a Weibo sign-in on a mobile device. */
export interface SignInByWeiboPayloadDto {
  /**
   * Access token that Weibo returned to your mobile application.
   *
   * @example 'wb-c3f1a7d20b9e4c5f'
   */
  access_token: string;
}

/** Result of a Xiaomi sign-in on a mobile device. */
export interface SignInByXiaomiPayloadDto {
  /**
   * Authorization code that Xiaomi returned to your mobile application.
   *
   * @example 'c3f1a7d20b9e4c5f'
   */
  code: string;
}

/** Result of a NetEase Yidun one-tap sign-in, in which the mobile carrier vouches for the phone number. */
export interface SignInByYidunPayloadDto {
  /**
   * Token that the Yidun SDK returned.
   *
   * @example 'ydt-c3f1a7d20b9e4c5f'
   */
  token?: string;
  /**
   * Authorization code of the mobile carrier that the Yidun SDK returned.
   *
   * @example 'ydc-5f1c2e0a7b6d4c5e'
   */
  accessToken?: string;
}

/** Settings of a quick sign-in. */
export interface SignInFastpassDto {
  /** Scopes and other settings of the sign-in that follows the scan. */
  options?: SignInFastpassOptionsDto;
}

/** Settings of the sign-in that follows the scan of a quick sign-in QR code. */
export interface SignInFastpassOptionsDto {
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
   * @example { source: 'account-page' }
   */
  context?: Record<string, unknown>;
  /**
   * Custom data to set on the user, by field key. Define the fields in the console first.
   *
   * @example { badge: 'HR-1042' }
   */
  customData?: Record<string, unknown>;
}

/** Credentials to sign in with. Fill in the one payload that `connection` names. */
export type SigninByCredentialsDto = (
  | {
      /** A password checked by GenAuth. */
      connection: 'PASSWORD';
      passwordPayload: SignInByPasswordPayloadDto;
    }
  | {
      /** A verification code sent by SMS or email. */
      connection: 'PASSCODE';
      passCodePayload: SignInByPassCodePayloadDto;
    }
  | {
      /** An account of a connected LDAP directory. */
      connection: 'LDAP';
      ldapPayload: SignInByLdapPayloadDto;
    }
  | {
      /** An account of a connected Windows Active Directory. */
      connection: 'AD';
      adPayload: SignInByAdPayloadDto;
    }
) & {
  /**
   * Kind of credentials, which decides the payload that is required.
   *
   * - `PASSWORD`: A password checked by GenAuth; needs `passwordPayload`.
   * - `PASSCODE`: A verification code sent by SMS or email; needs `passCodePayload`.
   * - `LDAP`: An account of a connected LDAP directory; needs `ldapPayload`.
   * - `AD`: An account of a connected Windows Active Directory; needs `adPayload`.
   */
  connection: 'PASSWORD' | 'PASSCODE' | 'LDAP' | 'AD';
  /** Password and the account it belongs to. Required when `connection` is `PASSWORD`. */
  passwordPayload?: SignInByPasswordPayloadDto;
  /** Verification code and the address it was sent to. Required when `connection` is `PASSCODE`. */
  passCodePayload?: SignInByPassCodePayloadDto;
  /** Active Directory account and password. Required when `connection` is `AD`. */
  adPayload?: SignInByAdPayloadDto;
  /** LDAP account and password. Required when `connection` is `LDAP`. */
  ldapPayload?: SignInByLdapPayloadDto;
  /** Scopes, CAPTCHA, password encryption and other settings of this sign-in. */
  options?: SignInOptionsDto;
  /**
   * Application ID. Required when the application's token endpoint authentication method is `client_secret_post`.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  client_id?: string;
  /**
   * Application secret. Required when the application's token endpoint authentication method is
   * `client_secret_post`. Never send it from a browser or a mobile application.
   *
   * @example '8f1c2e0a7b6d4c5e9a3f2b1d0c4e6a78'
   */
  client_secret?: string;
};

/** A mobile social sign-in. Fill in the one payload that `connection` names. */
export type SigninByMobileDto = (
  | {
      /** Apple. */
      connection: 'apple';
      applePayload: SignInByApplePayloadDto;
    }
  | {
      /** WeChat. */
      connection: 'wechat';
      wechatPayload: SignInByWechatPayloadDto;
    }
  | {
      /** Alipay. */
      connection: 'alipay';
      alipayPayload: SignInByAlipayPayloadDto;
    }
  | {
      /** WeCom. */
      connection: 'wechatwork';
      wechatworkPayload: SignInByWechatworkDto;
    }
  | {
      /** WeCom, application developed by a service provider. */
      connection: 'wechatwork_agency';
      wechatworkAgencyPayload: SignInByWechatworkAgencyPayloadDto;
    }
  | {
      /** Lark, custom application of one company. */
      connection: 'lark_internal';
      larkInternalPayload: SignInByLarkInternalPayloadDto;
    }
  | {
      /** Lark, application from the Lark store. */
      connection: 'lark_public';
      larkPublicPayload: SignInByLarkPublicPayloadDto;
    }
  | {
      /** A Lark block, which is a workplace widget. */
      connection: 'lark_block';
      larkBlockPayload: SignInByLarkBlockPayloadDto;
    }
  | {
      /** NetEase Yidun one-tap sign-in by phone number. */
      connection: 'yidun';
      yidunPayload: SignInByYidunPayloadDto;
    }
  | {
      /** WeChat mini program, by login code. */
      connection: 'wechat_mini_program_code';
      wechatMiniProgramCodePayload: SignInByWechatMiniProgramCodePayloadDto;
    }
  | {
      /** WeChat mini program, by phone number. */
      connection: 'wechat_mini_program_phone';
      wechatMiniProgramPhonePayload: SignInByWechatMiniProgramPhonePayloadDto;
    }
  | {
      /** WeChat mini program, by login code and phone number. */
      connection: 'wechat_mini_program_code_and_phone';
      wechatMiniProgramCodeAndPhonePayload: SignInByWechatMiniProgramCodeAndPhonePayloadDto;
    }
  | {
      /** Google. */
      connection: 'google';
      googlePayload: SignInByGooglePayloadDto;
    }
  | {
      /** Facebook. */
      connection: 'facebook';
      facebookPayload: SignInByFacebookPayloadDto;
    }
  | {
      /** QQ. */
      connection: 'qq';
      qqPayload: SignInByQQPayloadDto;
    }
  | {
      /** Weibo. */
      connection: 'weibo';
      weiboPayload: SignInByWeiboPayloadDto;
    }
  | {
      /** Baidu. */
      connection: 'baidu';
      baiduPayload: SignInByBaiduPayloadDto;
    }
  | {
      /** LinkedIn. */
      connection: 'linkedin';
      linkedInPayload: SignInByLinkedInPayloadDto;
    }
  | {
      /** DingTalk. */
      connection: 'dingtalk';
      dingTalkPayload: SignInByDingTalkPayloadDto;
    }
  | {
      /** GitHub. */
      connection: 'github';
      githubPayload: SignInByGithubPayloadDto;
    }
  | {
      /** Gitee. */
      connection: 'gitee';
      giteePayload: SignInByGiteePayloadDto;
    }
  | {
      /** GitLab. */
      connection: 'gitlab';
      gitlabPayload: SignInByGitlabPayloadDto;
    }
  | {
      /** Douyin. */
      connection: 'douyin';
      douyinPayload: SignInByDouyinPayloadDto;
    }
  | {
      /** Kuaishou. */
      connection: 'kuaishou';
      kuaishouPayload: SignInByKuaishouPayloadDto;
    }
  | {
      /** Xiaomi. */
      connection: 'xiaomi';
      xiaomiPayload: SignInByXiaomiPayloadDto;
    }
  | {
      /** LINE. */
      connection: 'line';
      linePayload: SignInByLinePayloadDto;
    }
  | {
      /** Slack. */
      connection: 'slack';
      slackPayload: SignInBySlackPayloadDto;
    }
  | {
      /** OPPO. */
      connection: 'oppo';
      oppoPayload: SignInByOPPOPayloadDto;
    }
  | {
      /** Huawei. */
      connection: 'huawei';
      huaweiPayload: SignInByHuaweiPayloadDto;
    }
  | {
      /** Amazon. */
      connection: 'amazon';
      amazonPayload: SignInByAmazonPayloadDto;
    }
  | {
      /** Douyin mini program, by login code. */
      connection: 'douyin_mini_program_code';
      douyinMiniProgramCodePayload: SignInByDouyinMiniProgramCodePayloadDto;
    }
  | {
      /** Douyin mini program, by login code and phone number. */
      connection: 'douyin_mini_program_code_and_phone';
      douyinMiniProgramCodeAndPhonePayload: SignInByDouyinMiniProgramCodeAndPhonePayloadDto;
    }
) & {
  /**
   * Kind of social sign-in, which decides the payload that is required.
   *
   * - `apple`: Apple; needs `applePayload`.
   * - `wechat`: WeChat; needs `wechatPayload`.
   * - `alipay`: Alipay; needs `alipayPayload`.
   * - `wechatwork`: WeCom; needs `wechatworkPayload`.
   * - `wechatwork_agency`: WeCom, application developed by a service provider; needs `wechatworkAgencyPayload`.
   * - `lark_internal`: Lark, custom application of one company; needs `larkInternalPayload`.
   * - `lark_public`: Lark, application from the Lark store; needs `larkPublicPayload`.
   * - `lark_block`: A Lark block, which is a workplace widget; needs `larkBlockPayload`.
   * - `yidun`: NetEase Yidun one-tap sign-in by phone number; needs `yidunPayload`.
   * - `wechat_mini_program_code`: WeChat mini program, by login code; needs `wechatMiniProgramCodePayload`.
   * - `wechat_mini_program_phone`: WeChat mini program, by phone number; needs `wechatMiniProgramPhonePayload`.
   * - `wechat_mini_program_code_and_phone`: WeChat mini program, by login code and phone number; needs
   *   `wechatMiniProgramCodeAndPhonePayload`.
   * - `google`: Google; needs `googlePayload`.
   * - `facebook`: Facebook; needs `facebookPayload`.
   * - `qq`: QQ; needs `qqPayload`.
   * - `weibo`: Weibo; needs `weiboPayload`.
   * - `baidu`: Baidu; needs `baiduPayload`.
   * - `linkedin`: LinkedIn; needs `linkedInPayload`.
   * - `dingtalk`: DingTalk; needs `dingTalkPayload`.
   * - `github`: GitHub; needs `githubPayload`.
   * - `gitee`: Gitee; needs `giteePayload`.
   * - `gitlab`: GitLab; needs `gitlabPayload`.
   * - `douyin`: Douyin; needs `douyinPayload`.
   * - `kuaishou`: Kuaishou; needs `kuaishouPayload`.
   * - `xiaomi`: Xiaomi; needs `xiaomiPayload`.
   * - `line`: LINE; needs `linePayload`.
   * - `slack`: Slack; needs `slackPayload`.
   * - `oppo`: OPPO; needs `oppoPayload`.
   * - `huawei`: Huawei; needs `huaweiPayload`.
   * - `amazon`: Amazon; needs `amazonPayload`.
   * - `douyin_mini_program_code`: Douyin mini program, by login code; needs `douyinMiniProgramCodePayload`.
   * - `douyin_mini_program_code_and_phone`: Douyin mini program, by login code and phone number; needs
   *   `douyinMiniProgramCodeAndPhonePayload`.
   */
  connection:
    | 'apple'
    | 'wechat'
    | 'alipay'
    | 'wechatwork'
    | 'wechatwork_agency'
    | 'lark_internal'
    | 'lark_public'
    | 'lark_block'
    | 'yidun'
    | 'wechat_mini_program_code'
    | 'wechat_mini_program_phone'
    | 'wechat_mini_program_code_and_phone'
    | 'google'
    | 'facebook'
    | 'qq'
    | 'weibo'
    | 'baidu'
    | 'linkedin'
    | 'dingtalk'
    | 'github'
    | 'gitee'
    | 'gitlab'
    | 'douyin'
    | 'kuaishou'
    | 'xiaomi'
    | 'line'
    | 'slack'
    | 'oppo'
    | 'huawei'
    | 'amazon'
    | 'douyin_mini_program_code'
    | 'douyin_mini_program_code_and_phone';
  /**
   * Identifier of the connection to use, as set on the external identity provider in the console. It must be of
   * the kind that `connection` names.
   *
   * @example 'wechat-mobile'
   */
  extIdpConnidentifier: string;
  /** WeChat sign-in. Required when `connection` is `wechat`. */
  wechatPayload?: SignInByWechatPayloadDto;
  /** Apple sign-in. Required when `connection` is `apple`. */
  applePayload?: SignInByApplePayloadDto;
  /** Alipay sign-in. Required when `connection` is `alipay`. */
  alipayPayload?: SignInByAlipayPayloadDto;
  /** WeCom sign-in. Required when `connection` is `wechatwork`. */
  wechatworkPayload?: SignInByWechatworkDto;
  /** WeCom sign-in through a service provider's application. Required when `connection` is `wechatwork_agency`. */
  wechatworkAgencyPayload?: SignInByWechatworkAgencyPayloadDto;
  /** Sign-in with a Lark store application. Required when `connection` is `lark_public`. */
  larkPublicPayload?: SignInByLarkPublicPayloadDto;
  /** Sign-in with a company's custom Lark application. Required when `connection` is `lark_internal`. */
  larkInternalPayload?: SignInByLarkInternalPayloadDto;
  /** Sign-in from a Lark block. Required when `connection` is `lark_block`. */
  larkBlockPayload?: SignInByLarkBlockPayloadDto;
  /** NetEase Yidun one-tap sign-in. Required when `connection` is `yidun`. */
  yidunPayload?: SignInByYidunPayloadDto;
  /** WeChat mini program sign-in by code. Required when `connection` is `wechat_mini_program_code`. */
  wechatMiniProgramCodePayload?: SignInByWechatMiniProgramCodePayloadDto;
  /** WeChat mini program sign-in by phone number. Required when `connection` is `wechat_mini_program_phone`. */
  wechatMiniProgramPhonePayload?: SignInByWechatMiniProgramPhonePayloadDto;
  /**
   * WeChat mini program sign-in by code and phone number. Required when `connection` is
   * `wechat_mini_program_code_and_phone`.
   */
  wechatMiniProgramCodeAndPhonePayload?: SignInByWechatMiniProgramCodeAndPhonePayloadDto;
  /** Google sign-in. Required when `connection` is `google`. */
  googlePayload?: SignInByGooglePayloadDto;
  /** Facebook sign-in. Required when `connection` is `facebook`. */
  facebookPayload?: SignInByFacebookPayloadDto;
  /** QQ sign-in. Required when `connection` is `qq`. */
  qqPayload?: SignInByQQPayloadDto;
  /** Weibo sign-in. Required when `connection` is `weibo`. */
  weiboPayload?: SignInByWeiboPayloadDto;
  /** Baidu sign-in, with either a code or an access token. Required when `connection` is `baidu`. */
  baiduPayload?: SignInByBaiduPayloadDto;
  /** LinkedIn sign-in. Required when `connection` is `linkedin`. */
  linkedInPayload?: SignInByLinkedInPayloadDto;
  /** DingTalk sign-in. Required when `connection` is `dingtalk`. */
  dingTalkPayload?: SignInByDingTalkPayloadDto;
  /** GitHub sign-in. Required when `connection` is `github`. */
  githubPayload?: SignInByGithubPayloadDto;
  /** Gitee sign-in. Required when `connection` is `gitee`. */
  giteePayload?: SignInByGiteePayloadDto;
  /** GitLab sign-in. Required when `connection` is `gitlab`. */
  gitlabPayload?: SignInByGitlabPayloadDto;
  /** Douyin sign-in. Required when `connection` is `douyin`. */
  douyinPayload?: SignInByDouyinPayloadDto;
  /** Kuaishou sign-in. Required when `connection` is `kuaishou`. */
  kuaishouPayload?: SignInByKuaishouPayloadDto;
  /** Xiaomi sign-in. Required when `connection` is `xiaomi`. */
  xiaomiPayload?: SignInByXiaomiPayloadDto;
  /** LINE sign-in. Required when `connection` is `line`. */
  linePayload?: SignInByLinePayloadDto;
  /** Slack sign-in. Required when `connection` is `slack`. */
  slackPayload?: SignInBySlackPayloadDto;
  /** OPPO sign-in. Required when `connection` is `oppo`. */
  oppoPayload?: SignInByOPPOPayloadDto;
  /** Huawei sign-in. Required when `connection` is `huawei`. */
  huaweiPayload?: SignInByHuaweiPayloadDto;
  /** Amazon sign-in. Required when `connection` is `amazon`. */
  amazonPayload?: SignInByAmazonPayloadDto;
  /** Scopes, tenant and other settings of this sign-in. */
  options?: SignInByMobileOptionsDto;
  /**
   * Application ID. Required when the application's token endpoint authentication method is `client_secret_post`.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  client_id?: string;
  /**
   * Application secret. Required when the application's token endpoint authentication method is
   * `client_secret_post`. Never send it from a browser or a mobile application.
   *
   * @example '8f1c2e0a7b6d4c5e9a3f2b1d0c4e6a78'
   */
  client_secret?: string;
  /** Douyin mini program sign-in by code. Required when `connection` is `douyin_mini_program_code`. */
  douyinMiniProgramCodePayload?: SignInByDouyinMiniProgramCodePayloadDto;
  /**
   * Douyin mini program sign-in by code and phone number. Required when `connection` is
   * `douyin_mini_program_code_and_phone`.
   */
  douyinMiniProgramCodeAndPhonePayload?: SignInByDouyinMiniProgramCodeAndPhonePayloadDto;
};

/** Input of “Redirect to an external identity provider”. */
export interface StartExternalSignInParams {
  /**
   * ID of the application the user signs in to.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  client_id: string;
  /**
   * Connection of the external identity provider to sign in with.
   *
   * @example '6745c0de0a1b2c3d4e5fe101'
   */
  ext_idp_conn_id: string;
  /**
   * What the result holds. Use `code` when a back end exchanges it for tokens. The types that return tokens
   * directly (implicit and hybrid flow) are meant for single-page applications without a back end.
   *
   * - `none`: Neither a code nor a token.
   * - `code`: An authorization code, to be exchanged for the access token and the ID token.
   * - `token`: An access token.
   * - `id_token token`: An ID token and an access token.
   * - `id_token`: An ID token.
   * - `code token`: An authorization code and an access token.
   * - `code id_token token`: An authorization code, an ID token and an access token.
   * - `code id_token`: An authorization code and an ID token.
   *
   * @example 'code'
   */
  response_type:
    'none' | 'code' | 'token' | 'id_token token' | 'id_token' | 'code token' | 'code id_token token' | 'code id_token';
  /**
   * Callback URL of the sign-in. Must be one of the callback URLs configured for the application in the console;
   * any other is refused.
   *
   * @format uri
   * @example 'https://portal.halden.example/callback'
   */
  redirect_uri: string;
  /**
   * Space-separated scopes; must include `openid`. They decide which user claims the ID token holds:
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
   * - `offline_access`: no claim; makes the token endpoint return a refresh token.
   *
   * @example 'openid profile email'
   */
  scope: string;
  /**
   * A random value that comes back unchanged with the result. Compare the two to protect the callback against
   * cross-site request forgery.
   *
   * @example 'q7YpZ2xL0cVd'
   */
  state: string;
  /**
   * A random value that is repeated in the ID token, so that you can detect a replayed token. Required in the
   * implicit flow.
   *
   * @example 'n-0S6_WzA2Mj'
   */
  nonce?: string;
  /**
   * How the sign-in deals with the user.
   *
   * - `none`: Shows nothing. Fails if the user is not signed in yet.
   * - `login`: Asks the user to sign in again.
   * - `consent`: Asks the user for consent again.
   * - `select_account`: Asks the user to choose an account.
   */
  prompt?: 'none' | 'login' | 'consent' | 'select_account';
  /**
   * Tenant whose sign-in page is shown, where one is needed.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenant_id?: string;
  /**
   * Context of your own that is passed along in the redirects. Omit it where you need none.
   *
   * @example 'campaign=spring'
   */
  login_page_context?: string;
}

/** Input of “Redirect to the hosted sign-in page”. */
export interface StartOidcAuthorizationParams {
  /**
   * ID of the application the user signs in to.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  client_id: string;
  /**
   * What comes back to `redirect_uri`. Use `code` when a back end receives the callback. The types that return
   * tokens directly (implicit and hybrid flow) are meant for single-page applications without a back end.
   *
   * - `none`: Neither a code nor a token.
   * - `code`: An authorization code, to be exchanged for the access token and the ID token.
   * - `token`: An access token.
   * - `id_token token`: An ID token and an access token.
   * - `id_token`: An ID token.
   * - `code token`: An authorization code and an access token.
   * - `code id_token token`: An authorization code, an ID token and an access token.
   * - `code id_token`: An authorization code and an ID token.
   *
   * @example 'code'
   */
  response_type:
    'none' | 'code' | 'token' | 'id_token token' | 'id_token' | 'code token' | 'code id_token token' | 'code id_token';
  /**
   * Where the browser goes after signing in, with the result attached. Must be one of the callback URLs configured
   * for the application in the console; any other is refused.
   *
   * @format uri
   * @example 'https://portal.halden.example/callback'
   */
  redirect_uri: string;
  /**
   * Space-separated scopes; must include `openid`. They decide which user claims the ID token holds:
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
   * - `offline_access`: no claim; makes the token endpoint return a refresh token.
   *
   * @example 'openid profile email offline_access'
   */
  scope: string;
  /**
   * A random value that comes back unchanged with the result. Compare the two to protect the callback against
   * cross-site request forgery.
   *
   * @example 'q7YpZ2xL0cVd'
   */
  state: string;
  /**
   * A random value that is repeated in the ID token, so that you can detect a replayed token. Required in the
   * implicit flow.
   *
   * @example 'n-0S6_WzA2Mj'
   */
  nonce?: string;
  /**
   * The challenge of [PKCE](https://www.rfc-editor.org/rfc/rfc7636#section-4.2), made of a random verifier that
   * your application keeps and sends with the code. Without it, whoever gets hold of the code can use it.
   *
   * @minLength 43
   * @maxLength 128
   * @example 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'
   */
  code_challenge?: string;
  /**
   * How `code_challenge` is made of the verifier.
   *
   * - `S256`: The Base64url of its SHA-256 hash.
   * - `plain`: The verifier itself, for applications that cannot hash.
   *
   * @default 'plain'
   * @example 'S256'
   */
  code_challenge_method?: 'S256' | 'plain';
  /**
   * How the sign-in page deals with the user.
   *
   * - `none`: Shows nothing. Fails if the user is not signed in yet.
   * - `login`: Asks the user to sign in again.
   * - `consent`: Asks the user for consent again.
   * - `select_account`: Asks the user to choose an account.
   */
  prompt?: 'none' | 'login' | 'consent' | 'select_account';
  /**
   * How the result reaches your application. The default depends on `response_type`, as in OpenID Connect.
   *
   * - `web_message`: Posted as a window message to the parent window. Suits sign-in in a popup.
   * - `form_post`: In a form that submits itself to `redirect_uri`.
   * - `query`: In the query string of a `302` redirect to `redirect_uri`.
   * - `fragment`: In the URL fragment of a `302` redirect to `redirect_uri`.
   */
  response_mode?: 'web_message' | 'form_post' | 'query' | 'fragment';
  /**
   * Tenant whose sign-in page is shown. Left out, the application's own page is shown.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenant_id?: string;
  /**
   * Context of your own that is passed along in the redirect to the sign-in page. Omit it where you need none.
   *
   * @example 'campaign=spring'
   */
  login_page_context?: string;
  /**
   * ID of the connection to sign in with, to skip the hosted sign-in page. Omit it to let the user choose there.
   *
   * @example '6745c0de0a1b2c3d4e5fe101'
   */
  ext_idp_conn_id?: string;
  /**
   * Unique ID of the device that the user signs in on. Omit it where you tell no devices apart.
   *
   * @example 'device-4f1c2e0a'
   */
  deviceId?: string;
}

/** The answer of a WebAuthn authenticator. */
export interface VerifyAuthenticationDto {
  /** What `navigator.credentials.get()` returned, with its bytes Base64URL-encoded. */
  authenticationCredential: AuthenticationCredentialDto;
  /**
   * The `ticket` that came with the options, from `getWebAuthnAuthenticationOptions`.
   *
   * @example '3f0c5b7e-ticket'
   */
  ticket: string;
  /** Scopes and other settings of this sign-in. */
  options?: SignInByWebAuthnOptionsDto;
}

/** Result of a WebAuthn sign-in. */
export interface VerifyAuthenticationResultDto {
  /** `true` when the authenticator's assertion is valid and the user is signed in, otherwise `false`. */
  verified: boolean;
  /** The user's tokens. Present only when `verified` is `true`. */
  tokenSet?: LoginTokenResponseDataDto;
}

/** Result of a WebAuthn sign-in. */
export interface VerifyAuthenticationResultRespDto extends CommonResponseDto {
  /** Whether the assertion is valid and, if so, the tokens. */
  data: VerifyAuthenticationResultDto;
}
