// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the GenAuth Authentication API as a method. */
export interface AuthenticationApi extends Client {
  /**
   * Sign in with a password, code or directory account
   *
   * Signs a user in with credentials collected on your own sign-in page and returns the user's tokens. Set
   * `connection` and fill in the matching payload:
   *
   * - `PASSWORD` needs `passwordPayload`: an email address, phone number, username or any of them (`account`), and
   *   a password.
   * - `PASSCODE` needs `passCodePayload`: an email address or phone number, and a verification code sent
   *   beforehand.
   * - `LDAP` needs `ldapPayload`: an account of a connected LDAP directory.
   * - `AD` needs `adPayload`: an account of a connected Windows Active Directory.
   *
   * A user who must first pass a second factor, complete a profile or reset an initial password cannot finish
   * signing in here. The call fails with an `apiCode` that names the missing step. For a second factor, the
   * failure's `data` holds an MFA token, which `verifyMfaToken` checks, and says which factors the user has; no
   * operation turns the token into those of a signed-in user. Send users who meet these steps to the hosted
   * sign-in page with `startOidcAuthorization`: it has all of them.
   *
   * The application proves its own identity in the way set as its token endpoint authentication method in the
   * console:
   *
   * - `none`: nothing to send. Always used by single-page and native applications.
   * - `client_secret_post`: `client_id` and `client_secret` in the body.
   * - `client_secret_basic`: the header `authorization: Basic base64(<client_id>:<client_secret>)`.
   *
   * Clients created with an `appSecret` add these by themselves.
   *
   * `POST /api/v3/signin`
   *
   * @throws ApiError when the API answers with a failure, for example 1635 PersonalMfaRequired, 1636 ApplicationMfaRequired, 1639 FirstLoginPasswordResetRequired, 1642 ProfileCompletionRequired, 1643 AccountUnlockAvailable, 2005 UserLocked, 2058 PasswordResetRequired, 2333 WrongCredentials.
   */
  signInByCredentials(
    params: Models.SigninByCredentialsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.LoginTokenRespDto>;

  /**
   * Sign in with an email address and a password
   *
   * Signs in the user who has this email address and password.
   *
   * `POST /api/v3/signin`
   *
   * @see {@link signInByCredentials}, which it calls.
   * @throws ApiError when the API answers with a failure, for example 1635 PersonalMfaRequired, 1636 ApplicationMfaRequired, 1639 FirstLoginPasswordResetRequired, 1642 ProfileCompletionRequired, 1643 AccountUnlockAvailable, 2005 UserLocked, 2058 PasswordResetRequired, 2333 WrongCredentials.
   */
  signInByEmailPassword(
    params: Models.SignInByEmailPasswordParams,
    options?: RequestOptions,
  ): ApiPromise<Models.LoginTokenRespDto>;

  /**
   * Sign in with a phone number and a password
   *
   * Signs in the user who has this phone number and password.
   *
   * `POST /api/v3/signin`
   *
   * @see {@link signInByCredentials}, which it calls.
   * @throws ApiError when the API answers with a failure, for example 1635 PersonalMfaRequired, 1636 ApplicationMfaRequired, 1639 FirstLoginPasswordResetRequired, 1642 ProfileCompletionRequired, 1643 AccountUnlockAvailable, 2005 UserLocked, 2058 PasswordResetRequired, 2333 WrongCredentials.
   */
  signInByPhonePassword(
    params: Models.SignInByPhonePasswordParams,
    options?: RequestOptions,
  ): ApiPromise<Models.LoginTokenRespDto>;

  /**
   * Sign in with a username and a password
   *
   * Signs in the user who has this username and password.
   *
   * `POST /api/v3/signin`
   *
   * @see {@link signInByCredentials}, which it calls.
   * @throws ApiError when the API answers with a failure, for example 1635 PersonalMfaRequired, 1636 ApplicationMfaRequired, 1639 FirstLoginPasswordResetRequired, 1642 ProfileCompletionRequired, 1643 AccountUnlockAvailable, 2005 UserLocked, 2058 PasswordResetRequired, 2333 WrongCredentials.
   */
  signInByUsernamePassword(
    params: Models.SignInByUsernamePasswordParams,
    options?: RequestOptions,
  ): ApiPromise<Models.LoginTokenRespDto>;

  /**
   * Sign in with any account name and a password
   *
   * Signs in the user who has this password and goes by this name, be it a username, an email address or a phone
   * number.
   *
   * `POST /api/v3/signin`
   *
   * @see {@link signInByCredentials}, which it calls.
   * @throws ApiError when the API answers with a failure, for example 1635 PersonalMfaRequired, 1636 ApplicationMfaRequired, 1639 FirstLoginPasswordResetRequired, 1642 ProfileCompletionRequired, 1643 AccountUnlockAvailable, 2005 UserLocked, 2058 PasswordResetRequired, 2333 WrongCredentials.
   */
  signInByAccountPassword(
    params: Models.SignInByAccountPasswordParams,
    options?: RequestOptions,
  ): ApiPromise<Models.LoginTokenRespDto>;

  /**
   * Sign in with a code sent by email
   *
   * Signs in the user who has this email address. Send the code to it with `sendEmail` first.
   *
   * `POST /api/v3/signin`
   *
   * @see {@link signInByCredentials}, which it calls.
   * @throws ApiError when the API answers with a failure, for example 1635 PersonalMfaRequired, 1636 ApplicationMfaRequired, 1639 FirstLoginPasswordResetRequired, 1642 ProfileCompletionRequired, 1643 AccountUnlockAvailable, 2005 UserLocked, 2058 PasswordResetRequired, 2333 WrongCredentials.
   */
  signInByEmailPassCode(
    params: Models.SignInByEmailPassCodeParams,
    options?: RequestOptions,
  ): ApiPromise<Models.LoginTokenRespDto>;

  /**
   * Sign in with a code sent by SMS
   *
   * Signs in the user who has this phone number. Send the code to it with `sendSms` first.
   *
   * `POST /api/v3/signin`
   *
   * @see {@link signInByCredentials}, which it calls.
   * @throws ApiError when the API answers with a failure, for example 1635 PersonalMfaRequired, 1636 ApplicationMfaRequired, 1639 FirstLoginPasswordResetRequired, 1642 ProfileCompletionRequired, 1643 AccountUnlockAvailable, 2005 UserLocked, 2058 PasswordResetRequired, 2333 WrongCredentials.
   */
  signInByPhonePassCode(
    params: Models.SignInByPhonePassCodeParams,
    options?: RequestOptions,
  ): ApiPromise<Models.LoginTokenRespDto>;

  /**
   * Sign in with an Active Directory account
   *
   * Signs in the user of a Windows Active Directory that is connected to the application.
   *
   * `POST /api/v3/signin`
   *
   * @see {@link signInByCredentials}, which it calls.
   * @throws ApiError when the API answers with a failure, for example 1635 PersonalMfaRequired, 1636 ApplicationMfaRequired, 1639 FirstLoginPasswordResetRequired, 1642 ProfileCompletionRequired, 1643 AccountUnlockAvailable, 2005 UserLocked, 2058 PasswordResetRequired, 2333 WrongCredentials.
   */
  signInByAD(params: Models.SignInByADParams, options?: RequestOptions): ApiPromise<Models.LoginTokenRespDto>;

  /**
   * Sign in with an LDAP account
   *
   * Signs in the user of an LDAP directory that is connected to the application.
   *
   * `POST /api/v3/signin`
   *
   * @see {@link signInByCredentials}, which it calls.
   * @throws ApiError when the API answers with a failure, for example 1635 PersonalMfaRequired, 1636 ApplicationMfaRequired, 1639 FirstLoginPasswordResetRequired, 1642 ProfileCompletionRequired, 1643 AccountUnlockAvailable, 2005 UserLocked, 2058 PasswordResetRequired, 2333 WrongCredentials.
   */
  signInByLDAP(params: Models.SignInByLDAPParams, options?: RequestOptions): ApiPromise<Models.LoginTokenRespDto>;

  /**
   * Sign in with a social account on a phone
   *
   * Signs a user in with the short-lived credential that a third-party mobile sign-in or mini program handed to
   * your mobile application, and returns the user's tokens. On a user's first social sign-in, GenAuth creates the
   * account.
   *
   * Set `connection` to the kind of sign-in, `extIdpConnidentifier` to the connection configured for it, and fill
   * in the matching payload. The application proves its own identity as in `signInByCredentials`.
   *
   * `POST /api/v3/signin-by-mobile`
   *
   * @throws ApiError when the API answers with a failure, for example 1635 PersonalMfaRequired, 1636 ApplicationMfaRequired, 1640 AccountBindingRequired, 1641 AccountBindingOrCreationRequired, 1642 ProfileCompletionRequired, 2005 UserLocked.
   */
  signInByMobile(params: Models.SigninByMobileDto, options?: RequestOptions): ApiPromise<Models.LoginTokenRespDto>;

  /**
   * Switch between a personal and a public account
   *
   * Signs the current user in to another of their accounts without asking for credentials again: from a personal
   * account to a public account linked to it, or back. Returns tokens for the target account. The caller must be
   * signed in.
   *
   * `POST /api/v3/switch-login-by-user`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  switchLoginByUser(
    params: Models.PublicAccountSwitchLoginDto,
    options?: RequestOptions,
  ): ApiPromise<Models.LoginTokenRespDto>;

  /**
   * Get Alipay sign-in parameters
   *
   * Returns the signed `authInfo` string that the Alipay mobile SDK needs to open Alipay and ask the user for
   * consent. Pass the code that Alipay then returns to `signInByMobile` with `connection` set to `alipay`.
   *
   * `GET /api/v3/get-alipay-authinfo`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getAlipayAuthInfo(
    params: Models.GetAlipayAuthInfoParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetAlipayAuthInfoRespDto>;

  /**
   * Create a sign-in QR code
   *
   * Creates a QR code that a user scans with a phone to sign in on the page showing it. It can be scanned with
   * your own mobile application, with a WeChat mini program, or by following a WeChat official account.
   *
   * 1. Create the code and show the image at `url`.
   * 2. Poll `getQrCodeStatus` with `qrcodeId` until the status is `AUTHORIZED`.
   * 3. Exchange the `ticket` you get then for tokens with `exchangeTokenSetWithQrCodeTicket`.
   *
   * With `MOBILE_APP`, your mobile application reports scanning and consent with `setQrCodeStatus`. The WeChat
   * kinds need no such call.
   *
   * `POST /api/v3/gene-qrcode`
   *
   * @throws ApiError when the API answers with a failure.
   */
  geneQrCode(params: Models.GenerateQrcodeDto, options?: RequestOptions): ApiPromise<Models.GeneQRCodeRespDto>;

  /**
   * Get the status of a sign-in QR code
   *
   * Returns how far the user has come with a QR code made by `geneQrCode`: not scanned, scanned and waiting for
   * consent, authorized, canceled, expired or failed. Poll it while the code is on screen and tell the user what
   * to do next. Once authorized, the answer carries a `ticket` for `exchangeTokenSetWithQrCodeTicket`.
   *
   * `GET /api/v3/get-qrcode-status`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getQrCodeStatus(
    params: Models.GetQrCodeStatusParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CheckQRCodeStatusRespDto>;

  /**
   * Check the status of a sign-in QR code
   *
   * Use `getQrCodeStatus` instead. Returns the same information in a response that does not keep to the API's
   * usual format.
   *
   * `GET /api/v3/check-qrcode-status`
   *
   * @throws ApiError when the API answers with a failure.
   * @deprecated Use {@link getQrCodeStatus} instead.
   */
  checkQrCodeStatus(
    params: Models.CheckQrCodeStatusParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CheckQRCodeStatusRespDto>;

  /**
   * Exchange a QR code ticket for tokens
   *
   * Turns the `ticket` of an authorized sign-in QR code into the user's access token and ID token. This is the
   * last step of signing in by QR code. An application with a secret does it from its back end. The application
   * proves its own identity as in `signInByCredentials`.
   *
   * `POST /api/v3/exchange-tokenset-with-qrcode-ticket`
   *
   * @throws ApiError when the API answers with a failure.
   */
  exchangeTokenSetWithQrCodeTicket(
    params: Models.ExchangeTokenSetWithQRcodeTicketDto,
    options?: RequestOptions,
  ): ApiPromise<Models.LoginTokenRespDto>;

  /**
   * Change the status of a sign-in QR code
   *
   * Use `setQrCodeStatus` instead. Does the same, but its response does not say whether the change was made.
   *
   * `POST /api/v3/change-qrcode-status`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   * @deprecated Use {@link setQrCodeStatus} instead.
   */
  changeQrCodeStatus(
    params: Models.ChangeQRCodeStatusDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Set the status of a sign-in QR code
   *
   * Reports from your mobile application that its user has scanned, confirmed or refused a sign-in QR code of type
   * `MOBILE_APP`; the web page that shows the code sees the new status the next time it polls. Call it with the
   * access token of the user who is signed in to the mobile application: that user is the one who gets signed in
   * on the web page. Send `SCAN` right after scanning, and only then `CONFIRM` or `CANCEL`.
   *
   * `POST /api/v3/set-qrcode-status`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  setQrCodeStatus(params: Models.ChangeQRCodeStatusDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Start a push sign-in
   *
   * Sends the user a push notification that asks them to approve the sign-in on a phone where they are already
   * signed in. Poll `checkPushCodeStatus` with the returned `pushCodeId` until the user approves, refuses or the
   * push code expires; on approval that call returns the tokens.
   *
   * `POST /api/v3/signin-by-push`
   *
   * @throws ApiError when the API answers with a failure.
   */
  signInByPush(params: Models.SignInByPushDto, options?: RequestOptions): ApiPromise<Models.GenePushCodeRespDto>;

  /**
   * Get the status of a push sign-in
   *
   * Returns whether the user has approved or refused a push sign-in started with `signInByPush`. Poll it while the
   * user decides. When the status is `AUTHORIZED`, the answer carries the user's tokens.
   *
   * `GET /api/v3/check-pushcode-status`
   *
   * @throws ApiError when the API answers with a failure.
   */
  checkPushCodeStatus(
    params: Models.CheckPushCodeStatusParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CheckPushCodeStatusRespDto>;

  /**
   * Approve or refuse a push sign-in
   *
   * Records the user's answer to a push sign-in. GenAuth Authenticator calls it on the phone that got the
   * notification, with the access token of the user signed in there.
   *
   * `POST /api/v3/set-pushcode-status`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  setPushCodeStatus(
    params: Models.ChangePushCodeStatusDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Change the status of a push sign-in
   *
   * Use `setPushCodeStatus` instead. Does the same, but its response does not say whether the change was made.
   *
   * `POST /api/v3/change-pushcode-status`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   * @deprecated Use {@link setPushCodeStatus} instead.
   */
  changePushCodeStatus(
    params: Models.ChangePushCodeStatusDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Get WebAuthn sign-in options
   *
   * Starts a sign-in with a [WebAuthn](https://www.w3.org/TR/webauthn-2/) authenticator, such as a security key or
   * a fingerprint reader. Returns the options to pass to `navigator.credentials.get()` in the browser, and a
   * `ticket`. Send the authenticator's answer together with the ticket to `verifyWebAuthnAuthentication`.
   *
   * `GET /api/v3/webauthn/authentication`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getWebAuthnAuthenticationOptions(options?: RequestOptions): ApiPromise<Models.GetAuthenticationOptionsRespDto>;

  /**
   * Get WebAuthn sign-in options
   *
   * @deprecated Use {@link getWebAuthnAuthenticationOptions} instead.
   */
  initAuthenticationOptions(options?: RequestOptions): ApiPromise<Models.GetAuthenticationOptionsRespDto>;

  /**
   * Sign in with a WebAuthn authenticator
   *
   * Checks the assertion that the user's authenticator made for the options from
   * `getWebAuthnAuthenticationOptions` and, if it is valid, signs the user in. Look at `verified`: tokens come
   * only when it is `true`.
   *
   * `POST /api/v3/webauthn/authentication`
   *
   * @throws ApiError when the API answers with a failure.
   */
  verifyWebAuthnAuthentication(
    params: Models.VerifyAuthenticationDto,
    options?: RequestOptions,
  ): ApiPromise<Models.VerifyAuthenticationResultRespDto>;

  /**
   * Sign in with a WebAuthn authenticator
   *
   * @deprecated Use {@link verifyWebAuthnAuthentication} instead.
   */
  verifyAuthentication(
    params: Models.VerifyAuthenticationDto,
    options?: RequestOptions,
  ): ApiPromise<Models.VerifyAuthenticationResultRespDto>;

  /**
   * List the applications that may approve a push sign-in
   *
   * Returns the client applications linked to the application that started a push sign-in. GenAuth Authenticator
   * calls it when a notification arrives, to see whether the application its user is signed in to may approve the
   * request.
   *
   * `POST /api/v3/get-pushlogin-relation-apps`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getPushLoginRelationApps(
    params: Models.GetPushCodeRelationAppsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetPushCodeRelationAppsRespDto>;

  /**
   * Create the data of a quick sign-in QR code
   *
   * Returns the data to draw as a quick sign-in QR code in the user center, for the signed-in user. By scanning it
   * with GenAuth Authenticator, the user signs in on the phone without typing credentials. The caller must be
   * signed in. Follow the scan with `getAppLoginQrCodeStatus`.
   *
   * `POST /api/v3/gene-fastpass-qrcode-info`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  geneFastpassQrcodeInfo(
    params?: Models.SignInFastpassDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GeneFastpassQRCodeRespDto>;

  /**
   * List the applications open to quick sign-in
   *
   * Returns the client applications a user can sign in to with a quick sign-in QR code. GenAuth Authenticator
   * calls it after scanning the code, with the values it read from it.
   *
   * `GET /api/v3/get-fastpass-client-apps`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getFastpassClientApps(
    params: Models.GetFastpassClientAppsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetFastpassQRCodeRelationAppsRespDto>;

  /**
   * List the applications open to quick sign-in
   *
   * @deprecated Use {@link getFastpassClientApps} instead.
   */
  getFastpassParams(
    params: Models.GetFastpassClientAppsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetFastpassQRCodeRelationAppsRespDto>;

  /**
   * Get the status of a quick sign-in QR code
   *
   * Returns how far the user has come with a quick sign-in QR code made by `geneFastpassQrcodeInfo`: not scanned,
   * scanned, signed in, expired or failed. Poll it while the code is on screen. For a QR code made by
   * `geneQrCode`, use `getQrCodeStatus`.
   *
   * `GET /api/v3/get-app-login-qrcode-status`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getAppLoginQrCodeStatus(
    params: Models.GetAppLoginQrCodeStatusParams,
    options?: RequestOptions,
  ): ApiPromise<Models.CheckQRCodeStatusRespDto>;

  /**
   * Sign in on a phone by quick sign-in QR code
   *
   * Signs the user in to the mobile application that scanned a quick sign-in QR code, and returns the tokens. The
   * user is the one who made the code, in the user center.
   *
   * `POST /api/v3/qrcode-app-login`
   *
   * @throws ApiError when the API answers with a failure.
   */
  qrCodeAppLogin(params: Models.AppQRCodeLoginDto, options?: RequestOptions): ApiPromise<Models.LoginTokenRespDto>;

  /**
   * Redirect to the hosted sign-in page
   *
   * The [OpenID Connect](https://openid.net/specs/openid-connect-core-1_0.html#AuthorizationEndpoint)
   * authorization endpoint. Open it in the user's browser: it redirects to the application's hosted sign-in page,
   * where the user picks a way to sign in, and back to `redirect_uri` once they have. It supports every sign-in
   * method and every extra step, such as a second factor.
   *
   * Set `ext_idp_conn_id` to skip the choice and go straight to one external identity provider.
   *
   * `GET /oidc/auth`
   *
   * @throws ApiError when the API answers with a failure.
   */
  startOidcAuthorization(params: Models.StartOidcAuthorizationParams, options?: RequestOptions): ApiPromise<string>;

  /**
   * Redirect to an external identity provider
   *
   * Signs a user in with an external identity provider, without showing the hosted sign-in page. Open it in a
   * popup: the browser goes to the provider's sign-in page, the user signs in there, and GenAuth links that
   * identity to the user. The result is then posted to the window that opened the popup as a window message.
   *
   * `GET /api/v3/signin-by-extidp`
   *
   * @throws ApiError when the API answers with a failure.
   */
  startExternalSignIn(params: Models.StartExternalSignInParams, options?: RequestOptions): ApiPromise<string>;

  /**
   * Get a CAPTCHA image
   *
   * Returns a new CAPTCHA as an SVG image, to show on your own sign-in page. A user has to solve one after too
   * many failed attempts, if the user pool limits failed sign-ins and answers them with a CAPTCHA. Send what the
   * user typed in `options.captchaCode` of `signInByCredentials`.
   *
   * Prefer `getCaptcha`, which returns the image together with the `captchaToken` that belongs to it and that the
   * sign-in asks for.
   *
   * `GET /api/v3/captcha-code`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getCaptchaImage(params?: Models.GetCaptchaImageParams, options?: RequestOptions): ApiPromise<string>;

  /**
   * Sign up a new user
   *
   * Creates an account for a user who signs up on your own page, and returns the user. Set `connection` and fill
   * in the matching payload:
   *
   * - `PASSWORD`: `passwordPayload`, with a username or an email address and a password.
   * - `PASSCODE`: `passCodePayload`, with an email address or a phone number and the verification code sent to it
   *   beforehand.
   *
   * The call does not sign the user in: it returns no tokens. Users of external identity providers need no
   * sign-up, since their account is created the first time they sign in. Fails with `apiCode` 2031 when the
   * application does not allow sign-up.
   *
   * `POST /api/v3/signup`
   *
   * @throws ApiError when the API answers with a failure, for example 2031 RegistrationDisabled.
   */
  signUp<CustomData = Record<string, unknown>>(
    params: Models.SignUpDto,
    options?: RequestOptions,
  ): ApiPromise<Models.UserSingleRespDto<CustomData>>;

  /**
   * Sign up with an email address and a password
   *
   * Creates a user who signs in with this email address and password.
   *
   * `POST /api/v3/signup`
   *
   * @see {@link signUp}, which it calls.
   * @throws ApiError when the API answers with a failure, for example 2031 RegistrationDisabled.
   */
  signUpByEmailPassword<CustomData = Record<string, unknown>>(
    params: Models.SignUpByEmailPasswordParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserSingleRespDto<CustomData>>;

  /**
   * Sign up with a username and a password
   *
   * Creates a user who signs in with this username and password.
   *
   * `POST /api/v3/signup`
   *
   * @see {@link signUp}, which it calls.
   * @throws ApiError when the API answers with a failure, for example 2031 RegistrationDisabled.
   */
  signUpByUsernamePassword<CustomData = Record<string, unknown>>(
    params: Models.SignUpByUsernamePasswordParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserSingleRespDto<CustomData>>;

  /**
   * Sign up with a code sent by email
   *
   * Creates a user who has proved to own this email address. Send the code to it with `sendEmail` first.
   *
   * `POST /api/v3/signup`
   *
   * @see {@link signUp}, which it calls.
   * @throws ApiError when the API answers with a failure, for example 2031 RegistrationDisabled.
   */
  signUpByEmailCode<CustomData = Record<string, unknown>>(
    params: Models.SignUpByEmailCodeParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserSingleRespDto<CustomData>>;

  /**
   * Sign up with a code sent by SMS
   *
   * Creates a user who has proved to own this phone number. Send the code to it with `sendSms` first.
   *
   * `POST /api/v3/signup`
   *
   * @see {@link signUp}, which it calls.
   * @throws ApiError when the API answers with a failure, for example 2031 RegistrationDisabled.
   */
  signUpByPhoneCode<CustomData = Record<string, unknown>>(
    params: Models.SignUpByPhoneCodeParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserSingleRespDto<CustomData>>;

  /**
   * Sign the user out in the browser
   *
   * The [OpenID Connect](https://openid.net/specs/openid-connect-rpinitiated-1_0.html) end-session endpoint. Open
   * it in the user's browser, not from a server: it ends the user's session and then redirects to
   * `post_logout_redirect_uri`. Without that address, the browser shows a page that tells the user they are signed
   * out.
   *
   * To sign a user out from a back end or a mobile application, revoke the tokens with `revokeOidcToken` instead.
   *
   * `GET /oidc/session/end`
   *
   * @throws ApiError when the API answers with a failure.
   */
  endOidcSession(params?: Models.EndOidcSessionParams, options?: RequestOptions): ApiPromise<string>;

  /**
   * Sign the user out of the sign-in page
   *
   * Open it in the user's browser, not from a server. It ends the session of a user who signed in by OAuth 2.0 or
   * SAML, and then redirects to `redirect_uri`. For a sign-in by OpenID Connect use `endOidcSession`, for one by
   * CAS `endCasSession`.
   *
   * `GET /login/profile/logout`
   *
   * @throws ApiError when the API answers with a failure.
   */
  endBrowserSession(params?: Models.EndBrowserSessionParams, options?: RequestOptions): ApiPromise<string>;

  /**
   * Continue an OpenID Connect sign-in
   *
   * Carries on a sign-in that `startOidcAuthorization` began, once the sign-in page knows who the user is. The
   * hosted sign-in page calls it in the user's browser, with the cookies of the interaction; you need it only for
   * a sign-in page of your own in place of the hosted one.
   *
   * `POST /interaction/oidc/{interactionKey}/login`
   *
   * @throws ApiError when the API answers with a failure.
   */
  submitOidcLogin(params: Models.SubmitOidcLoginParams, options?: RequestOptions): ApiPromise<string>;

  /**
   * Finish an OpenID Connect sign-in
   *
   * Ends a sign-in that `startOidcAuthorization` began, after every step that follows the sign-in, such as a
   * second factor, is done. The hosted sign-in page calls it in the user's browser, with the cookies of the
   * interaction.
   *
   * `POST /interaction/oidc/{interactionKey}/end`
   *
   * @throws ApiError when the API answers with a failure.
   */
  finishOidcLogin(params: Models.FinishOidcLoginParams, options?: RequestOptions): ApiPromise<string>;

  /**
   * Grant the consent an application asks for
   *
   * Records that the user agrees to what the application asks for, and ends the interaction. The hosted consent
   * page calls it in the user's browser, with the cookies of the interaction.
   *
   * `POST /interaction/oidc/{interactionKey}/confirm`
   *
   * @throws ApiError when the API answers with a failure.
   */
  confirmOidcConsent(params: Models.ConfirmOidcConsentParams, options?: RequestOptions): ApiPromise<string>;

  /**
   * Refuse the consent an application asks for
   *
   * Records that the user does not agree to what the application asks for, and ends the interaction. The hosted
   * consent page calls it in the user's browser, with the cookies of the interaction. The application gets the
   * error `access_denied`.
   *
   * `POST /interaction/oidc/{interactionKey}/abort`
   *
   * @throws ApiError when the API answers with a failure.
   */
  abortOidcConsent(params: Models.AbortOidcConsentParams, options?: RequestOptions): ApiPromise<string>;

  /**
   * Get the claims of the user behind a token
   *
   * The [OpenID Connect](https://openid.net/specs/openid-connect-core-1_0.html#UserInfo) UserInfo endpoint.
   * Returns claims of the user to whom the access token belongs; the scopes of the token decide which ones.
   *
   * The access token stands in the address here, which ends up in logs: prefer `postOidcUserInfo`, or the client's
   * `getUserInfoByAccessToken`, which sends it as `Bearer <access token>` in the `authorization` header. For the
   * user in the terms of the other operations here, use `getProfile`.
   *
   * `GET /oidc/me`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getOidcUserInfo(params?: Models.GetOidcUserInfoParams, options?: RequestOptions): ApiPromise<Models.UserClaims>;

  /**
   * Get the claims of the user behind a token by POST
   *
   * Does the same as `getOidcUserInfo`, but takes the access token from the body, which keeps it out of addresses.
   *
   * `POST /oidc/me`
   *
   * @throws ApiError when the API answers with a failure.
   */
  postOidcUserInfo(params?: Models.AccessTokenParams, options?: RequestOptions): ApiPromise<Models.UserClaims>;

  /**
   * Get the OpenID Connect configuration
   *
   * Returns the addresses of all endpoints and what they support, as [OpenID Connect
   * Discovery](https://openid.net/specs/openid-connect-discovery-1_0.html) defines it. OpenID Connect libraries
   * set themselves up from it.
   *
   * `GET /oidc/.well-known/openid-configuration`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getOidcConfiguration(options?: RequestOptions): ApiPromise<Models.OidcDiscoveryMetadata>;

  /**
   * Get the public keys for verifying tokens
   *
   * Returns the public keys of the application as a JSON Web Key Set ([RFC
   * 7517](https://www.rfc-editor.org/rfc/rfc7517)). Verify the signature of access tokens and ID tokens signed
   * with `RS256` with the key whose `kid` stands in the token's header. Cache the set, and fetch it again when a
   * token names a `kid` that you do not have.
   *
   * `GET /oidc/.well-known/jwks.json`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getOidcJwks(options?: RequestOptions): ApiPromise<Models.JsonWebKeySet>;

  /**
   * Get the public keys of an application
   *
   * Does the same as `getOidcJwks`, but names the application in the path and not by the domain.
   *
   * `GET /{appId}/oidc/.well-known/jwks.json`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getApplicationJwks(
    params: Models.GetApplicationJwksParams,
    options?: RequestOptions,
  ): ApiPromise<Models.JsonWebKeySet>;

  /**
   * Validate an access token or ID token
   *
   * Use `introspectOidcToken` instead, and verify ID tokens in your own code with the keys from `getOidcJwks`.
   * Returns the decoded claims of an access token or an ID token when it is valid. Give one of the two.
   *
   * `GET /api/v2/oidc/validate_token`
   *
   * @throws ApiError when the API answers with a failure.
   * @deprecated Use {@link introspectOidcToken} instead.
   */
  validateOidcToken(
    params?: Models.ValidateOidcTokenParams,
    options?: RequestOptions,
  ): ApiPromise<Models.ValidateOidcTokenResult>;

  /**
   * Check a key for encrypting ID tokens
   *
   * Tells whether a key in PEM format can be used to encrypt an application's ID tokens. The console calls it when
   * an administrator sets up ID token encryption; applications have no need of it.
   *
   * `POST /api/v2/oidc/validate_pem_key`
   *
   * @throws ApiError when the API answers with a failure.
   */
  validateOidcPemKey(params?: Models.ValidatePEMKeyDto, options?: RequestOptions): ApiPromise<Record<string, unknown>>;

  /**
   * Redirect to the hosted sign-in page by OAuth 2.0
   *
   * The [OAuth 2.0](https://www.rfc-editor.org/rfc/rfc6749#section-3.1) authorization endpoint. Open it in the
   * user's browser, not from a server: it redirects to the application's hosted sign-in page, and back to
   * `redirect_uri` once the user has signed in.
   *
   * Unlike `startOidcAuthorization` it brings no ID token. Prefer OpenID Connect for applications that can speak
   * it.
   *
   * `GET /oauth/auth`
   *
   * @throws ApiError when the API answers with a failure.
   */
  startOauthAuthorization(params: Models.StartOauthAuthorizationParams, options?: RequestOptions): ApiPromise<string>;

  /**
   * Exchange a grant for OAuth 2.0 tokens
   *
   * Does the same as `exchangeOidcToken` for an application that uses OAuth 2.0 without OpenID Connect, after a
   * sign-in that `startOauthAuthorization` began. No ID token comes back. The application proves its own identity
   * in the same ways.
   *
   * `POST /oauth/token`
   *
   * @throws ApiError when the API answers with a failure.
   */
  exchangeOauthToken(params: Models.TokenEndPointParams, options?: RequestOptions): ApiPromise<Models.TokenResponse>;

  /**
   * Check an OAuth 2.0 token
   *
   * Does the same as `introspectOidcToken` for a token from `exchangeOauthToken`.
   *
   * `POST /oauth/token/introspection`
   *
   * @throws ApiError when the API answers with a failure.
   */
  introspectOauthToken(
    params: Models.TokenIntrospectEndpointParams,
    options?: RequestOptions,
  ): ApiPromise<Models.TokenIntrospectResponse>;

  /**
   * Revoke an OAuth 2.0 token
   *
   * Does the same as `revokeOidcToken` for a token from `exchangeOauthToken`.
   *
   * `POST /oauth/token/revocation`
   *
   * @throws ApiError when the API answers with a failure.
   */
  revokeOauthToken(params: Models.TokenRevocationEndpointParams, options?: RequestOptions): ApiPromise<void>;

  /**
   * Get the claims of the user behind an OAuth 2.0 token
   *
   * Does the same as `getOidcUserInfo` for an access token from `exchangeOauthToken`.
   *
   * `GET /oauth/me`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getOauthUserInfo(params?: Models.GetOauthUserInfoParams, options?: RequestOptions): ApiPromise<Models.UserClaims>;

  /**
   * Get the claims of the user behind an OAuth 2.0 token by POST
   *
   * Does the same as `postOidcUserInfo` for an access token from `exchangeOauthToken`.
   *
   * `POST /oauth/me`
   *
   * @throws ApiError when the API answers with a failure.
   */
  postOauthUserInfo(params?: Models.AccessTokenParams, options?: RequestOptions): ApiPromise<Models.UserClaims>;

  /**
   * Redirect to the hosted sign-in page by SAML
   *
   * Starts a sign-in by SAML 2.0 at GenAuth, the identity provider. Open it in the user's browser, not from a
   * server. It redirects to the application's hosted sign-in page; once the user has signed in, the browser takes
   * the SAML response to the application.
   *
   * `GET /api/v2/saml-idp/{appId}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  startSamlSignIn(params: Models.StartSamlSignInParams, options?: RequestOptions): ApiPromise<string>;

  /**
   * Redirect to the hosted sign-in page by CAS
   *
   * Starts a sign-in by [CAS](https://apereo.github.io/cas/7.0.x/protocol/CAS-Protocol-Specification.html). Open
   * it in the user's browser, not from a server. It redirects to the application's hosted sign-in page and, once
   * the user has signed in, to `service` with a `ticket` in its query. Check that ticket on your server with
   * `validateCasServiceTicket`, or with `validateCasTicket` where CAS 1.0 is wanted.
   *
   * `GET /cas-idp/{appId}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  startCasSignIn(params: Models.StartCasSignInParams, options?: RequestOptions): ApiPromise<string>;

  /**
   * Check a ticket by CAS 1.0
   *
   * Tells on two lines of text whether a ticket is valid. The first line is `yes` or `no`; after `yes`, the second
   * is the name of the user. For more about the user, use `validateCasServiceTicket`.
   *
   * `GET /cas-idp/{appId}/validate`
   *
   * @throws ApiError when the API answers with a failure.
   */
  validateCasTicket(params: Models.ValidateCasTicketParams, options?: RequestOptions): ApiPromise<string>;

  /**
   * Check a ticket by CAS 2.0
   *
   * Tells whether a ticket is valid and, if so, for which user, with the claims of that user. The answer is JSON
   * or XML, as `format` says. A ticket that is not valid is no failure of the call; the answer says why it is not.
   *
   * `GET /cas-idp/{appId}/serviceValidate`
   *
   * @throws ApiError when the API answers with a failure.
   */
  validateCasServiceTicket(
    params: Models.ValidateCasServiceTicketParams,
    options?: RequestOptions,
  ): ApiPromise<Models.ValidateCasServiceTicketResult>;

  /**
   * Sign the user out by CAS
   *
   * Open it in the user's browser, not from a server. It ends the session of a user who signed in by CAS and then
   * redirects to `url`.
   *
   * `GET /cas-idp/logout`
   *
   * @throws ApiError when the API answers with a failure.
   */
  endCasSession(params?: Models.EndCasSessionParams, options?: RequestOptions): ApiPromise<string>;

  /**
   * Check an MFA token
   *
   * Tells whether an MFA token, which a sign-in gives out while it waits for a second factor, is still valid, and
   * for which user. `active` is `false` for any token that is unknown or has expired, and nothing else comes back
   * then.
   *
   * `POST /mfa/token/introspection`
   *
   * @throws ApiError when the API answers with a failure.
   */
  verifyMfaToken(
    params: Models.MfaTokenIntrospectEndpointParams,
    options?: RequestOptions,
  ): ApiPromise<Models.MfaTokenIntrospectResponse>;

  /**
   * Exchange a grant for tokens
   *
   * The [OAuth 2.0](https://www.rfc-editor.org/rfc/rfc6749#section-3.2) token endpoint. Issues an access token
   * and, depending on grant and scopes, an ID token and a refresh token. Set `grant_type` and send what that grant
   * needs:
   *
   * - `authorization_code` needs `code` and `redirect_uri`, and with PKCE also `code_verifier`.
   * - `refresh_token` needs `refresh_token`.
   * - `client_credentials`, for calls between machines without a user, needs `scope`.
   * - `password`, which is not recommended, needs `username` and `password`.
   *
   * The implicit flow returns tokens directly and needs no call of this endpoint.
   *
   * The application proves its own identity in the way set as its token endpoint authentication method in the
   * console:
   *
   * - `client_secret_post`: `client_id` and `client_secret` in the body.
   * - `client_secret_basic`: the header `authorization: Basic base64(<client_id>:<client_secret>)`.
   * - `none`: `client_id` alone, for single-page and native applications, which cannot keep a secret.
   *
   * `POST /oidc/token`
   *
   * @throws ApiError when the API answers with a failure.
   */
  exchangeOidcToken(params: Models.TokenEndPointParams, options?: RequestOptions): ApiPromise<Models.TokenResponse>;

  /**
   * Check an access token or refresh token
   *
   * The [RFC 7662](https://www.rfc-editor.org/rfc/rfc7662) introspection endpoint. Tells whether an access token
   * or refresh token is still valid, and for whom and what it was issued. `active` is `false` for any token that
   * is unknown, revoked or expired, and nothing else comes back then.
   *
   * It does not take ID tokens. Verify these, and where you can access tokens too, in your own code, which saves a
   * request each time:
   *
   * - signed with `RS256`: with the public keys from `getOidcJwks`.
   * - signed with `HS256`: with the application's secret, on a server only.
   *
   * Check the issuer (`https://<your domain>/oidc`), the audience (the application ID) and the expiry as well as
   * the signature.
   *
   * `POST /oidc/token/introspection`
   *
   * @throws ApiError when the API answers with a failure.
   */
  introspectOidcToken(
    params: Models.TokenIntrospectEndpointParams,
    options?: RequestOptions,
  ): ApiPromise<Models.TokenIntrospectResponse>;

  /**
   * Revoke an access token or refresh token
   *
   * The [RFC 7009](https://www.rfc-editor.org/rfc/rfc7009) revocation endpoint. Makes an access token or refresh
   * token invalid before it expires, for example when a user signs out of a mobile application or of a back end. A
   * token that is already invalid counts as revoked.
   *
   * `POST /oidc/token/revocation`
   *
   * @throws ApiError when the API answers with a failure.
   */
  revokeOidcToken(params: Models.TokenRevocationEndpointParams, options?: RequestOptions): ApiPromise<void>;

  /**
   * Start enrolling a second factor
   *
   * Starts binding a second factor that the signed-in user does not have yet. What happens depends on
   * `factorType`:
   *
   * - `SMS`, `EMAIL`: sends a verification code to the phone number or email address in `profile`, at most once a
   *   minute for each.
   * - `OTP`: returns in `otpData` the QR code to scan with an authenticator and a recovery code to keep.
   * - `FACE`: sends nothing; the photo follows in the next step.
   *
   * Finish with `enrollFactor` within one minute, before the returned `enrollmentToken` expires.
   *
   * `POST /api/v3/send-enroll-factor-request`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  sendEnrollFactorRequest(
    params: Models.SendEnrollFactorRequestDto,
    options?: RequestOptions,
  ): ApiPromise<Models.SendEnrollFactorRequestRespDto>;

  /**
   * Finish enrolling a second factor
   *
   * Binds the second factor that `sendEnrollFactorRequest` started, once the user proves to hold it: with the
   * verification code from the SMS or email, with the code from the authenticator, or with a photo of the face.
   * Give the same `factorType` in both steps. From then on the user can pass MFA with this factor.
   *
   * `POST /api/v3/enroll-factor`
   *
   * @throws ApiError when the API answers with a failure, for example 1700 FacePhotoMissing, 1703 FaceBindingNeedsContact, 1706 FaceAlreadyBound, 1707 FaceBindingFailed, 6001 WrongTotpCode.
   */
  enrollFactor(params: Models.EnrollFactorDto, options?: RequestOptions): ApiPromise<Models.EnrollFactorRespDto>;

  /**
   * Remove a second factor
   *
   * Unbinds one second factor from the signed-in user, who can no longer pass MFA with it. To use the factor
   * again, the user enrolls it anew.
   *
   * `POST /api/v3/reset-factor`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  resetFactor(params: Models.ResetFactorDto, options?: RequestOptions): ApiPromise<Models.ResetFactorRespDto>;

  /**
   * List enrolled second factors
   *
   * Returns every second factor that the signed-in user has bound: SMS, email, TOTP or face. `data` is empty when
   * there is none.
   *
   * `GET /api/v3/list-enrolled-factors`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  listEnrolledFactors(options?: RequestOptions): ApiPromise<Models.ListEnrolledFactorsRespDto>;

  /**
   * Get an enrolled second factor
   *
   * Returns one second factor that the signed-in user has bound. `listEnrolledFactors` gives the IDs.
   *
   * `GET /api/v3/get-factor`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getFactor(params: Models.GetFactorParams, options?: RequestOptions): ApiPromise<Models.GetFactorRespDto>;

  /**
   * List second factors left to enroll
   *
   * Returns the kinds of second factor that the application offers and the signed-in user has not bound yet. Let
   * the user pick one, then call `sendEnrollFactorRequest`.
   *
   * `GET /api/v3/list-factors-to-enroll`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  listFactorsToEnroll(options?: RequestOptions): ApiPromise<Models.ListFactorsToEnrollRespDto>;

  /**
   * Verify a TOTP code
   *
   * Checks a code from the authenticator that the user has bound as a second factor, for example before a
   * signed-in user does something delicate. Read the outcome from `data.verified`; the answer holds no tokens.
   *
   * `POST /api/v3/mfa-totp-verify`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  mfaOtpVerify(params: Models.MfaOtpVerityDto, options?: RequestOptions): ApiPromise<Models.MfaOtpVerityRespDto>;

  /**
   * List the user's WebAuthn authenticators
   *
   * Returns the authenticators that the signed-in user has registered with `verifyWebAuthnRegistration`, such as
   * the fingerprint reader of a phone. For passkeys, use `listPasskeys`.
   *
   * `POST /api/v3/webauthn/page-authenticator-device`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  listWebAuthnAuthenticators(
    params: Models.ListDeviceCredentialDto,
    options?: RequestOptions,
  ): ApiPromise<Models.ListWebAuthnAuthenticatorDeviceDataDto>;

  /**
   * List the user's WebAuthn authenticators
   *
   * @deprecated Use {@link listWebAuthnAuthenticators} instead.
   */
  listCredentialsByPage(
    params: Models.ListDeviceCredentialDto,
    options?: RequestOptions,
  ): ApiPromise<Models.ListWebAuthnAuthenticatorDeviceDataDto>;

  /**
   * Find which authenticators are still registered
   *
   * Takes credential IDs that your application remembers and returns those whose authenticator is still registered
   * for the signed-in user. The others are left out. Ask it before you offer sign-in by fingerprint or face on a
   * device.
   *
   * `POST /api/v3/webauthn/check-valid-credentials-by-credIds`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  checkWebAuthnAuthenticators(
    params: Models.CheckDeviceCredentialIdDto,
    options?: RequestOptions,
  ): ApiPromise<Models.WebAuthnCheckValidCredentialsByCredIdsRespDto>;

  /**
   * Find which authenticators are still registered
   *
   * @deprecated Use {@link checkWebAuthnAuthenticators} instead.
   */
  checkValidCredentialsByCredIds(
    params: Models.CheckDeviceCredentialIdDto,
    options?: RequestOptions,
  ): ApiPromise<Models.WebAuthnCheckValidCredentialsByCredIdsRespDto>;

  /**
   * Remove the user's authenticators of one kind
   *
   * Unregisters every authenticator of one kind that the signed-in user has, for example all fingerprint readers.
   * The user can no longer sign in with them. To remove a single one, use `removeWebAuthnAuthenticator`.
   *
   * `POST /api/v3/webauthn/remove-credentials-by-authenticator-code`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  removeAllWebAuthnAuthenticators(
    params: Models.RemoveDeviceCredentialDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Remove the user's authenticators of one kind
   *
   * @deprecated Use {@link removeAllWebAuthnAuthenticators} instead.
   */
  removeAllCredentials(
    params: Models.RemoveDeviceCredentialDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Remove a WebAuthn authenticator
   *
   * Unregisters one authenticator of the signed-in user, who can no longer sign in with it.
   * `listWebAuthnAuthenticators` gives the credential IDs. For passkeys, use `deletePasskey`.
   *
   * `POST /api/v3/webauthn/remove-credential/{credentialID}`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  removeWebAuthnAuthenticator(
    params: Models.RemoveWebAuthnAuthenticatorParams,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Remove a WebAuthn authenticator
   *
   * @deprecated Use {@link removeWebAuthnAuthenticator} instead.
   */
  removeCredential(
    params: Models.RemoveWebAuthnAuthenticatorParams,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Get options for a passkey as an administrator
   *
   * Starts registering a passkey from the administration side. Pass `publicKey` to
   * `navigator.credentials.create()` in the browser, then send the new credential to `registerPasskeyAsAdmin`. The
   * console calls it; users register passkeys themselves with `getPasskeyRegistrationOptions`.
   *
   * `POST /api/v3/webauthn/admin/initialize`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getPasskeyRegistrationOptionsAsAdmin(options?: RequestOptions): ApiPromise<Models.PasskeyCreationOptionsRespDto>;

  /**
   * Get options for a passkey as an administrator
   *
   * @deprecated Use {@link getPasskeyRegistrationOptionsAsAdmin} instead.
   */
  webAuthnAdminInitialize(options?: RequestOptions): ApiPromise<Models.PasskeyCreationOptionsRespDto>;

  /**
   * Register a passkey as an administrator
   *
   * Checks the credential that the browser created from the options of `getPasskeyRegistrationOptionsAsAdmin` and
   * registers the passkey. The console calls it; users register passkeys themselves with `registerPasskey`.
   *
   * `POST /api/v3/webauthn/admin/registration/finalize`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  registerPasskeyAsAdmin(
    params: Models.RegisterPasskeyDto,
    options?: RequestOptions,
  ): ApiPromise<Models.PasskeyRespDto>;

  /**
   * Register a passkey as an administrator
   *
   * @deprecated Use {@link registerPasskeyAsAdmin} instead.
   */
  webAuthnAdminRegisterFinalize(
    params: Models.RegisterPasskeyDto,
    options?: RequestOptions,
  ): ApiPromise<Models.PasskeyRespDto>;

  /**
   * Rename a user's passkey as an administrator
   *
   * Gives a user's passkey another display name. The console calls it; users rename their own passkeys with
   * `updatePasskey`.
   *
   * `PUT /api/v3/webauthn/admin/credentials/{credentialId}`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  updatePasskeyAsAdmin(
    params: Models.UpdatePasskeyAsAdminParams,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Rename a user's passkey as an administrator
   *
   * @deprecated Use {@link updatePasskeyAsAdmin} instead.
   */
  updateWebAuthnAdminCredential(
    params: Models.UpdatePasskeyAsAdminParams,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Delete a user's passkey as an administrator
   *
   * Removes a passkey from a user, who can no longer sign in with it. The console calls it; users delete their own
   * passkeys with `deletePasskey`.
   *
   * `DELETE /api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  deletePasskeyAsAdmin(
    params: Models.DeletePasskeyAsAdminParams,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Delete a user's passkey as an administrator
   *
   * @deprecated Use {@link deletePasskeyAsAdmin} instead.
   */
  deleteWebAuthnAdminCredential(
    params: Models.DeletePasskeyAsAdminParams,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * List who may use applications
   *
   * Returns which users are authorized to use which applications. The console calls it beside the passkeys of a
   * user; for your own code, use `getAccessibleApps` for the signed-in user, or the management API.
   *
   * `POST /api/v2/applications/subject/person/list`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  listApplicationAuthorizationsOfUsers(
    options?: RequestOptions,
  ): ApiPromise<Models.ApplicationAuthorizationListRespDto>;

  /**
   * List who may use applications
   *
   * @deprecated Use {@link listApplicationAuthorizationsOfUsers} instead.
   */
  listSubjectAuth(options?: RequestOptions): ApiPromise<Models.ApplicationAuthorizationListRespDto>;

  /**
   * List a user's passkeys
   *
   * Returns the passkeys of a user, page by page; with `appId`, only those of one application. For those of the
   * signed-in user, use `listPasskeys`.
   *
   * `GET /api/v3/webauthn/person/credentials`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  listUserPasskeys(
    params: Models.ListUserPasskeysParams,
    options?: RequestOptions,
  ): PagePromise<Models.PasskeyListRespDto, Record<string, unknown>>;

  /**
   * List a user's passkeys
   *
   * @deprecated Use {@link listUserPasskeys} instead.
   */
  listWebAuthnPersonCredentials(
    params: Models.ListUserPasskeysParams,
    options?: RequestOptions,
  ): PagePromise<Models.PasskeyListRespDto, Record<string, unknown>>;

  /**
   * Get options for signing in with a passkey
   *
   * Starts a sign-in with a passkey. Pass `publicKey` to `navigator.credentials.get()` in the browser, with the
   * Base64URL strings decoded to bytes, then send the browser's answer together with `ticket` to
   * `signInByPasskey`.
   *
   * `POST /api/v3/webauthn/login/initialize`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getPasskeySignInOptions(options?: RequestOptions): ApiPromise<Models.PasskeyRequestOptionsRespDto>;

  /**
   * Get options for signing in with a passkey
   *
   * @deprecated Use {@link getPasskeySignInOptions} instead.
   */
  webAuthnLoginInitalize(options?: RequestOptions): ApiPromise<Models.PasskeyRequestOptionsRespDto>;

  /**
   * Sign in with a passkey
   *
   * Checks the browser's answer to the options of `getPasskeySignInOptions` and, if it is valid, signs the user in
   * and returns the user's tokens.
   *
   * `POST /api/v3/webauthn/login/finalize`
   *
   * @throws ApiError when the API answers with a failure.
   */
  signInByPasskey(
    params: Models.FinalizeWebAuthnLoginDto,
    options?: RequestOptions,
  ): ApiPromise<Models.SignInByPasskeyRespDto>;

  /**
   * Sign in with a passkey
   *
   * @deprecated Use {@link signInByPasskey} instead.
   */
  webAuthnLoginFinalize(
    params: Models.FinalizeWebAuthnLoginDto,
    options?: RequestOptions,
  ): ApiPromise<Models.SignInByPasskeyRespDto>;

  /**
   * Get options for registering a passkey
   *
   * Starts registering a passkey for the signed-in user. Pass `publicKey` to `navigator.credentials.create()` in
   * the browser, with the Base64URL strings decoded to bytes, then send the new credential to `registerPasskey`.
   *
   * `POST /api/v3/webauthn/registration/initialize`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getPasskeyRegistrationOptions(options?: RequestOptions): ApiPromise<Models.PasskeyCreationOptionsRespDto>;

  /**
   * Get options for registering a passkey
   *
   * @deprecated Use {@link getPasskeyRegistrationOptions} instead.
   */
  webAuthnRegisterInitalize(options?: RequestOptions): ApiPromise<Models.PasskeyCreationOptionsRespDto>;

  /**
   * Get options for a passkey as a second factor
   *
   * Starts registering a passkey as a second factor. Pass `publicKey` to `navigator.credentials.create()` in the
   * browser.
   *
   * `POST /api/v3/webauthn/mfa-bind/initialize`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getMfaPasskeyRegistrationOptions(options?: RequestOptions): ApiPromise<Models.PasskeyCreationOptionsRespDto>;

  /**
   * Get options for a passkey as a second factor
   *
   * @deprecated Use {@link getMfaPasskeyRegistrationOptions} instead.
   */
  webAuthnMfaBindInitialize(options?: RequestOptions): ApiPromise<Models.PasskeyCreationOptionsRespDto>;

  /**
   * Get options for verifying a passkey as second factor
   *
   * Starts verifying a passkey as a second factor. Pass `publicKey` to `navigator.credentials.get()` in the
   * browser.
   *
   * `POST /api/v3/webauthn/mfa-verify/initialize`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getMfaPasskeyVerificationOptions(options?: RequestOptions): ApiPromise<Models.PasskeyRequestOptionsRespDto>;

  /**
   * Get options for verifying a passkey as second factor
   *
   * @deprecated Use {@link getMfaPasskeyVerificationOptions} instead.
   */
  webAuthnMfaVerifyInitalize(options?: RequestOptions): ApiPromise<Models.PasskeyRequestOptionsRespDto>;

  /**
   * Register a passkey
   *
   * Checks the credential that the browser created from the options of `getPasskeyRegistrationOptions` and
   * registers the passkey for the signed-in user. From then on the user can sign in with it.
   *
   * `POST /api/v3/webauthn/registration/finalize`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  registerPasskey(params: Models.RegisterPasskeyDto, options?: RequestOptions): ApiPromise<Models.PasskeyRespDto>;

  /**
   * Register a passkey
   *
   * @deprecated Use {@link registerPasskey} instead.
   */
  webAuthnRegisterFinalize(
    params: Models.RegisterPasskeyDto,
    options?: RequestOptions,
  ): ApiPromise<Models.PasskeyRespDto>;

  /**
   * List the signed-in user's passkeys
   *
   * Returns the passkeys that the signed-in user has registered, page by page.
   *
   * `GET /api/v3/webauthn/credentials`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  listPasskeys(
    params?: Models.ListPasskeysParams,
    options?: RequestOptions,
  ): PagePromise<Models.PasskeyListRespDto, Record<string, unknown>>;

  /**
   * List the signed-in user's passkeys
   *
   * @deprecated Use {@link listPasskeys} instead.
   */
  listWebAuthnCredentials(
    params?: Models.ListPasskeysParams,
    options?: RequestOptions,
  ): PagePromise<Models.PasskeyListRespDto, Record<string, unknown>>;

  /**
   * Rename a passkey
   *
   * Gives a passkey of the signed-in user another display name, so that the user can tell several apart.
   *
   * `PUT /api/v3/webauthn/credentials/{credentialId}`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  updatePasskey(params: Models.UpdatePasskeyParams, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Rename a passkey
   *
   * @deprecated Use {@link updatePasskey} instead.
   */
  updateWebAuthnCredential(
    params: Models.UpdatePasskeyParams,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Delete a passkey
   *
   * Removes a passkey from the signed-in user, who can no longer sign in with it. The passkey stays on the user's
   * device, where the user can delete it too.
   *
   * `DELETE /api/v3/webauthn/credentials/{credentialId}`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  deletePasskey(params: Models.DeletePasskeyParams, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Delete a passkey
   *
   * @deprecated Use {@link deletePasskey} instead.
   */
  deleteWebAuthnCredential(
    params: Models.DeletePasskeyParams,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Get the signed-in user's profile
   *
   * Returns the user to whom the access token belongs. The scopes of the token decide which fields come back, so a
   * field that the token's `scope` does not cover is absent. Custom data, identities and department IDs are left
   * out unless you ask for them.
   *
   * `GET /api/v3/get-profile`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getProfile<CustomData = Record<string, unknown>>(
    params?: Models.GetProfileParams,
    options?: RequestOptions,
  ): ApiPromise<Models.UserSingleRespDto<CustomData>>;

  /**
   * Update the signed-in user's profile
   *
   * Changes profile fields and custom data of the signed-in user and returns the user as changed. Send only the
   * fields to change. Email address, phone number and password have operations of their own: `updateEmail`,
   * `updatePhone` and `updatePassword`.
   *
   * `POST /api/v3/update-profile`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  updateProfile<CustomData = Record<string, unknown>>(
    params?: Models.UpdateUserProfileDto,
    options?: RequestOptions,
  ): ApiPromise<Models.UserSingleRespDto<CustomData>>;

  /**
   * Bind an email address
   *
   * Adds an email address to the signed-in user, who must not have one yet; to replace an existing address, use
   * `verifyUpdateEmailRequest` and `updateEmail`. First send a verification code to the address with `sendEmail`
   * and the channel `CHANNEL_BIND_EMAIL`.
   *
   * `POST /api/v3/bind-email`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  bindEmail(params: Models.BindEmailDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Unbind the email address
   *
   * Removes the email address from the signed-in user. Fails when the user would be left without a way to sign in,
   * that is, with neither a phone number nor a social account bound. First send a verification code with
   * `sendEmail` and the channel `CHANNEL_UNBIND_EMAIL`.
   *
   * `POST /api/v3/unbind-email`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  unbindEmail(params: Models.UnbindEmailDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Bind a phone number
   *
   * Adds a phone number to the signed-in user, who must not have one yet; to replace an existing number, use
   * `verifyUpdatePhoneRequest` and `updatePhone`. First send a verification code to the number with `sendSms` and
   * the channel `CHANNEL_BIND_PHONE`.
   *
   * `POST /api/v3/bind-phone`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  bindPhone(params: Models.BindPhoneDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Unbind the phone number
   *
   * Removes the phone number from the signed-in user. Fails when the user would be left without a way to sign in,
   * that is, with neither an email address nor a social account bound. First send a verification code with
   * `sendSms` and the channel `CHANNEL_UNBIND_PHONE`.
   *
   * `POST /api/v3/unbind-phone`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  unbindPhone(params: Models.UnbindPhoneDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Get the signed-in user's account security rating
   *
   * Returns how well the signed-in user's account is protected: the strength grade of the password, an overall
   * score, and which
   * protections are in place. Needs the user's access token and takes no parameters.
   *
   * Use it to build a security page, or to suggest a next step such as binding a phone number or enrolling a
   * second factor.
   *
   * `GET /api/v3/get-security-info`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getSecurityLevel(options?: RequestOptions): ApiPromise<Models.GetSecurityInfoRespDto>;

  /**
   * Change the signed-in user's password
   *
   * Sets a new password for the signed-in user. A user who already has a password must also give the current one
   * in `oldPassword`. A user who forgot it goes through `verifyResetPasswordRequest` and `resetPassword` instead.
   *
   * `POST /api/v3/update-password`
   *
   * @throws ApiError when the API answers with a failure, for example 2006 WrongPassword, 2020 NotSignedIn.
   */
  updatePassword(params: Models.UpdatePasswordDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Verify a request to change the email address
   *
   * First of two steps to change the signed-in user's email address: checks the verification codes and returns the
   * token that `updateEmail` needs, valid for 60 seconds. First send a code to the new address with `sendEmail`
   * and the channel `CHANNEL_UPDATE_EMAIL`; where the user pool also verifies the old address, send one there too.
   *
   * `POST /api/v3/verify-update-email-request`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  verifyUpdateEmailRequest(
    params: Models.VerifyUpdateEmailRequestDto,
    options?: RequestOptions,
  ): ApiPromise<Models.VerifyUpdateEmailRequestRespDto>;

  /**
   * Change the email address
   *
   * Second of two steps to change the signed-in user's email address: replaces the old address with the new one
   * that was verified. Get the token from `verifyUpdateEmailRequest`; it works once.
   *
   * `POST /api/v3/update-email`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  updateEmail(params: Models.UpdateEmailDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Verify a request to change the phone number
   *
   * First of two steps to change the signed-in user's phone number: checks the verification codes and returns the
   * short-lived token that `updatePhone` needs. First send a code to the new number with `sendSms`; where the user
   * pool also verifies the old number, send one there too.
   *
   * `POST /api/v3/verify-update-phone-request`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  verifyUpdatePhoneRequest(
    params: Models.VerifyUpdatePhoneRequestDto,
    options?: RequestOptions,
  ): ApiPromise<Models.VerifyUpdatePhoneRequestRespDto>;

  /**
   * Change the phone number
   *
   * Second of two steps to change the signed-in user's phone number: replaces the old number with the new one that
   * was verified. Get the token from `verifyUpdatePhoneRequest`; it works once.
   *
   * `POST /api/v3/update-phone`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  updatePhone(params: Models.UpdatePhoneDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Verify a request to reset a forgotten password
   *
   * First of two steps for a user who forgot the password: checks a verification code sent to the user's email
   * address or phone number and returns the token that `resetPassword` needs. First send the code with `sendEmail`
   * or `sendSms` and the channel `CHANNEL_RESET_PASSWORD`.
   *
   * `POST /api/v3/verify-reset-password-request`
   *
   * @throws ApiError when the API answers with a failure.
   */
  verifyResetPasswordRequest(
    params: Models.VerifyResetPasswordRequestDto,
    options?: RequestOptions,
  ): ApiPromise<Models.PasswordResetVerifyResp>;

  /**
   * Reset a forgotten password
   *
   * Second of two steps for a user who forgot the password: sets a new password, without the old one. Get the
   * token from `verifyResetPasswordRequest`.
   *
   * `POST /api/v3/reset-password`
   *
   * @throws ApiError when the API answers with a failure.
   */
  resetPassword(params: Models.ResetPasswordDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Verify a request to delete the account
   *
   * First of two steps for the signed-in user to delete their own account: confirms the user's identity and
   * returns the token that `deleteAccount` needs. Nothing is deleted yet. For the two methods with a verification
   * code, first send one with `sendEmail` or `sendSms` and the channel `CHANNEL_DELETE_ACCOUNT`; the password
   * serves users with neither an email address nor a phone number.
   *
   * `POST /api/v3/verify-delete-account-request`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  verifyDeleteAccountRequest(
    params: Models.VerifyDeleteAccountRequestDto,
    options?: RequestOptions,
  ): ApiPromise<Models.VerifyDeleteAccountRequestRespDto>;

  /**
   * Delete the signed-in user's account
   *
   * Second of two steps for the signed-in user to delete their own account. Get the token from
   * `verifyDeleteAccountRequest`.
   *
   * `POST /api/v3/delete-account`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  deleteAccount(params: Models.DeleteAccounDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * List the public accounts the user can switch to
   *
   * Returns the public accounts that the signed-in user can switch to without signing in again; an empty list when
   * there are none. To switch, pass the account's `userId` to `switchLoginByUser`.
   *
   * `GET /api/v3/get-user-select-login-public-accounts`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  listPublicAccountsForSwitchLoggedIn(
    params?: Models.ListPublicAccountsForSwitchLoggedInParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetPublicAccountDataRespDto>;

  /**
   * Get WebAuthn registration options
   *
   * Starts registering a [WebAuthn](https://www.w3.org/TR/webauthn-2/) authenticator, such as a security key or a
   * fingerprint reader, for the signed-in user. Pass `registrationOptions` to `navigator.credentials.create()` in
   * the browser, with the Base64URL strings decoded to bytes, then send the new credential together with `ticket`
   * to `verifyWebAuthnRegistration`.
   *
   * `GET /api/v3/webauthn/registration`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getWebAuthnRegistrationOptions(options?: RequestOptions): ApiPromise<Models.GetRegistrationOptionsRespDto>;

  /**
   * Get WebAuthn registration options
   *
   * @deprecated Use {@link getWebAuthnRegistrationOptions} instead.
   */
  initRegisterOptions(options?: RequestOptions): ApiPromise<Models.GetRegistrationOptionsRespDto>;

  /**
   * Finish registering a WebAuthn authenticator
   *
   * Checks the credential that the browser created from the options of `getWebAuthnRegistrationOptions` and binds
   * the authenticator to the user. From then on the user can sign in with it. Look at `verified` in the answer:
   * only `true` means that the credential passed the check.
   *
   * `POST /api/v3/webauthn/registration`
   *
   * @throws ApiError when the API answers with a failure.
   */
  verifyWebAuthnRegistration(
    params: Models.VerifyRegistrationDto,
    options?: RequestOptions,
  ): ApiPromise<Models.VerifyRegistrationResultRespDto>;

  /**
   * Finish registering a WebAuthn authenticator
   *
   * @deprecated Use {@link verifyWebAuthnRegistration} instead.
   */
  verifyRegister(
    params: Models.VerifyRegistrationDto,
    options?: RequestOptions,
  ): ApiPromise<Models.VerifyRegistrationResultRespDto>;

  /**
   * List the signed-in user's devices
   *
   * Returns the devices on which the signed-in user has signed in, each with its latest sign-in and whether it is
   * online. The answer holds one page and no total count.
   *
   * `GET /api/v3/mydevices/list`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  listMyDevices(
    params?: Models.ListMyDevicesParams,
    options?: RequestOptions,
  ): PagePromise<Models.TerminalSessionRespDto, Models.TerminalSessionDto>;

  /**
   * List the signed-in user's devices
   *
   * @deprecated Use {@link listMyDevices} instead.
   */
  list(
    params?: Models.ListMyDevicesParams,
    options?: RequestOptions,
  ): PagePromise<Models.TerminalSessionRespDto, Models.TerminalSessionDto>;

  /**
   * Remove one of the signed-in user's devices
   *
   * Removes a device from the devices of the signed-in user. To only end the sign-in on a device, use
   * `revokeMyDeviceSession`.
   *
   * `POST /api/v3/mydevices/unbind`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  unbindMyDevice(params: Models.UnbindDeviceDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Remove one of the signed-in user's devices
   *
   * @deprecated Use {@link unbindMyDevice} instead.
   */
  unbind(params: Models.UnbindDeviceDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Sign out on one of the user's devices
   *
   * Ends the signed-in user's session on one of their devices, such as a phone that is lost. To remove the device
   * itself, use `unbindMyDevice`.
   *
   * `POST /api/v3/mydevices/revoke-session`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  revokeMyDeviceSession(
    params: Models.RevokeDeviceSessionDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto>;

  /**
   * Sign out on one of the user's devices
   *
   * @deprecated Use {@link revokeMyDeviceSession} instead.
   */
  revoke(params: Models.RevokeDeviceSessionDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * Check an account's password
   *
   * Tells whether a password is right for the account found by email address, phone number or username. Give one
   * of the three; when several are given, `email` wins over `phone`, and `phone` over `username`. Does not sign
   * the user in.
   *
   * `POST /api/v3/validate-password`
   *
   * @throws ApiError when the API answers with a failure.
   */
  validatePassword(
    params?: Models.ValidatePasswordDto,
    options?: RequestOptions,
  ): ApiPromise<Models.ValidatePasswordRespDto>;

  /**
   * Generate a link to bind an external identity provider
   *
   * Returns a URL that lets a signed-in user link an account at an external identity provider to their own
   * account. Send the user's browser there: the user signs in at the provider, and GenAuth then adds the identity
   * to the user.
   *
   * The outcome is posted to the window that opened the page as a window message, unless you ask for a redirect
   * (`needUrlRedirect`) or a form post (`needFormPost`) to `targetUrl`.
   *
   * `GET /api/v3/generate-link-extidp-url`
   *
   * @throws ApiError when the API answers with a failure.
   */
  generateLinkExtIdpUrl(
    params: Models.GenerateLinkExtIdpUrlParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GenerateBindExtIdpLinkRespDto>;

  /**
   * Unbind an external identity provider
   *
   * Removes the signed-in user's link to an external identity provider, so that they can no longer sign in with
   * their account there. Name the provider, not one of its connections: take `extIdpId` from `getIdentities`.
   *
   * `POST /api/v3/unlink-extidp`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  unlinkExtIdp(params: Models.UnlinkExtIdpDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto>;

  /**
   * List the signed-in user's identities
   *
   * Returns the signed-in user's links to external identity providers; an empty list when there are none.
   *
   * One account at a provider can give several identities, because some providers know a user by more than one ID:
   * WeChat, for example, by an `openid` and a `unionid`. Such identities share the same `extIdpId` and `provider`;
   * `type` tells them apart, and `userIdInIdp` holds the ID itself. `originConnIds` names the connections through
   * which the user signed in or bound the account.
   *
   * `GET /api/v3/get-identities`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getIdentities(options?: RequestOptions): ApiPromise<Models.GetIdentitiesRespDto>;

  /**
   * List an application's external identity providers
   *
   * Returns the connections to external identity providers that are enabled for the application, each with its
   * name, its logo and the address to send the browser to. Draw the provider buttons of your page from it.
   *
   * `GET /api/v3/get-application-enabled-extidps`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getApplicationEnabledExtIdps(options?: RequestOptions): ApiPromise<Models.GetExtIdpsRespDto>;

  /**
   * Sign in with WeChat on a phone
   *
   * Signs a user in with the code that the WeChat SDK handed to your mobile application, and returns the user's
   * tokens.
   *
   * Where the connection asks users to bind an account first, a user whose WeChat account is not linked yet gets a
   * failure with the `apiCode` 1640 or 1641 instead. Its `data` holds a `key`, the possible `methods` and, where
   * there are several, the `accounts` to choose from. Continue with one of these operations, passing on the `key`:
   *
   * - `bindWechatToNewUser`: create a user from the WeChat profile.
   * - `bindWechatByPassword`, `bindWechatByEmailCode`, `bindWechatByPhoneCode`: link to an account that the user
   *   proves to own.
   * - `bindWechatByAccountId`, `bindWechatBySelectedAccount`: link to one of the `accounts`.
   *
   * `POST /api/v2/ecConn/wechatMobile/authByCodeIdentity`
   *
   * @throws ApiError when the API answers with a failure, for example 1640 AccountBindingRequired, 1641 AccountBindingOrCreationRequired.
   */
  signInByWechatMobileCode(
    params: Models.WechatMobileAuthByCodeIdentityInput,
    options?: RequestOptions,
  ): ApiPromise<Models.LoginTokenResponseDataDto>;

  /**
   * Sign in with WeChat on a phone
   *
   * @deprecated Use {@link signInByWechatMobileCode} instead.
   */
  authByCodeIdentity(
    params: Models.WechatMobileAuthByCodeIdentityInput,
    options?: RequestOptions,
  ): ApiPromise<Models.LoginTokenResponseDataDto>;

  /**
   * Create a user from a WeChat account
   *
   * Continues a WeChat sign-in on a phone that asked for binding: creates a user from the WeChat profile, links
   * the WeChat account to it and signs the user in. For a user who already has an account, use
   * `bindWechatByPassword` or another of these operations.
   *
   * `POST /api/v2/ecConn/wechatMobile/register`
   *
   * @throws ApiError when the API answers with a failure.
   */
  bindWechatToNewUser(
    params: Models.BindByRegiserInputApi,
    options?: RequestOptions,
  ): ApiPromise<Models.WechatLoginTokenRespDto>;

  /**
   * Create a user from a WeChat account
   *
   * @deprecated Use {@link bindWechatToNewUser} instead.
   */
  registerNewUser(
    params: Models.BindByRegiserInputApi,
    options?: RequestOptions,
  ): ApiPromise<Models.WechatLoginTokenRespDto>;

  /**
   * Link WeChat to the owner of an email address
   *
   * Continues a WeChat sign-in on a phone that asked for binding: checks a verification code sent to the email
   * address, links the WeChat account to the user who has this address, and signs that user in. Fails when no user
   * has the address.
   *
   * `POST /api/v2/ecConn/wechatMobile/byEmailCode`
   *
   * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
   */
  bindWechatByEmailCode(
    params: Models.BindByEmailCodeInputApi,
    options?: RequestOptions,
  ): ApiPromise<Models.WechatLoginTokenRespDto>;

  /**
   * Link WeChat to the owner of an email address
   *
   * @deprecated Use {@link bindWechatByEmailCode} instead.
   */
  bindByEmailCode(
    params: Models.BindByEmailCodeInputApi,
    options?: RequestOptions,
  ): ApiPromise<Models.WechatLoginTokenRespDto>;

  /**
   * Link WeChat to the owner of a phone number
   *
   * Continues a WeChat sign-in on a phone that asked for binding: checks a verification code sent to the phone
   * number, links the WeChat account to the user who has this number, and signs that user in. Fails when no user
   * has the number.
   *
   * `POST /api/v2/ecConn/wechatMobile/byPhoneCode`
   *
   * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
   */
  bindWechatByPhoneCode(
    params: Models.BindByPhoneCodeInputApi,
    options?: RequestOptions,
  ): ApiPromise<Models.WechatLoginTokenRespDto>;

  /**
   * Link WeChat to the owner of a phone number
   *
   * @deprecated Use {@link bindWechatByPhoneCode} instead.
   */
  bindByPhoneCode(
    params: Models.BindByPhoneCodeInputApi,
    options?: RequestOptions,
  ): ApiPromise<Models.WechatLoginTokenRespDto>;

  /**
   * Link WeChat to an account by its password
   *
   * Continues a WeChat sign-in on a phone that asked for binding: checks the password of the account that the user
   * names, links the WeChat account to it, and signs the user in. Fails when there is no such user.
   *
   * `POST /api/v2/ecConn/wechatMobile/byAccount`
   *
   * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound, 2333 WrongCredentials.
   */
  bindWechatByPassword(
    params: Models.BindByAccountInputApi,
    options?: RequestOptions,
  ): ApiPromise<Models.WechatLoginTokenRespDto>;

  /**
   * Link WeChat to an account by its password
   *
   * @deprecated Use {@link bindWechatByPassword} instead.
   */
  bindByAccount(
    params: Models.BindByAccountInputApi,
    options?: RequestOptions,
  ): ApiPromise<Models.WechatLoginTokenRespDto>;

  /**
   * Link WeChat to one of several accounts
   *
   * Continues a WeChat sign-in on a phone that asked for binding and found several accounts: links the WeChat
   * account to the one that the user chose, and signs the user in. Fails when there is no such user.
   *
   * `POST /api/v2/ecConn/wechatMobile/select`
   *
   * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
   */
  bindWechatBySelectedAccount(
    params: Models.BindByAccountsInputApi,
    options?: RequestOptions,
  ): ApiPromise<Models.WechatLoginTokenRespDto>;

  /**
   * Link WeChat to one of several accounts
   *
   * @deprecated Use {@link bindWechatBySelectedAccount} instead.
   */
  selectAccount(
    params: Models.BindByAccountsInputApi,
    options?: RequestOptions,
  ): ApiPromise<Models.WechatLoginTokenRespDto>;

  /**
   * Link WeChat to an account by its ID
   *
   * Continues a WeChat sign-in on a phone that asked for binding: links the WeChat account to the account with the
   * given ID, and signs the user in. Fails when there is no such user.
   *
   * `POST /api/v2/ecConn/wechatMobile/byAccountId`
   *
   * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
   */
  bindWechatByAccountId(
    params: Models.BindByAccountIdInputApi,
    options?: RequestOptions,
  ): ApiPromise<Models.WechatLoginTokenRespDto>;

  /**
   * Link WeChat to an account by its ID
   *
   * @deprecated Use {@link bindWechatByAccountId} instead.
   */
  bindByAccountId(
    params: Models.BindByAccountIdInputApi,
    options?: RequestOptions,
  ): ApiPromise<Models.WechatLoginTokenRespDto>;

  /**
   * Redirect to an external identity provider to bind it
   *
   * Lets a signed-in user link an account at an external identity provider to their own account. Open it in a
   * popup: the browser goes to the provider's sign-in page, because most providers accept credentials nowhere
   * else. After the user has signed in there, GenAuth adds the identity to the user and posts the outcome to the
   * window that opened the popup as a window message.
   *
   * `generateLinkExtIdpUrl` builds this address for you and can also deliver the outcome by redirect or form post.
   *
   * `GET /api/v3/link-extidp`
   *
   * @throws ApiError when the API answers with a failure.
   */
  startExternalIdentityLink(
    params: Models.StartExternalIdentityLinkParams,
    options?: RequestOptions,
  ): ApiPromise<string>;

  /**
   * List the signed-in user's sign-ins
   *
   * Returns the signed-in user's past attempts to sign in, page by page: to which application, when, from where,
   * how, and whether they succeeded. Narrow them down by application, IP address, outcome or time.
   *
   * `GET /api/v3/get-my-login-history`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getLoginHistory(
    params?: Models.GetLoginHistoryParams,
    options?: RequestOptions,
  ): PagePromise<Models.GetLoginHistoryRespDto, Models.LoginHistoryDto>;

  /**
   * List the applications the user has signed in to
   *
   * Returns the applications that the signed-in user has signed in to; `active` says in which of them the user is
   * signed in at present.
   *
   * `GET /api/v3/get-my-logged-in-apps`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getLoggedInApps(options?: RequestOptions): ApiPromise<Models.GetLoggedInAppsRespDto>;

  /**
   * List the applications the user can access
   *
   * Returns the applications that the signed-in user may sign in to, each with its sign-in address, for example to
   * build a launch page.
   *
   * `GET /api/v3/get-my-accessible-apps`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getAccessibleApps(options?: RequestOptions): ApiPromise<Models.GetAccessibleAppsRespDto>;

  /**
   * List the signed-in user's tenants
   *
   * Returns the tenants that the signed-in user belongs to, and since when; an empty list when there are none.
   *
   * `GET /api/v3/get-my-tenant-list`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getTenantList(options?: RequestOptions): ApiPromise<Models.GetTenantListRespDto>;

  /**
   * List the signed-in user's roles
   *
   * Returns the roles that the signed-in user holds in one permission space; an empty list when there are none.
   *
   * `GET /api/v3/get-my-role-list`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getRoleList(params?: Models.GetRoleListParams, options?: RequestOptions): ApiPromise<Models.RoleListRespDto>;

  /**
   * List the signed-in user's groups
   *
   * Returns the groups that the signed-in user is a member of; an empty list when there are none.
   *
   * `GET /api/v3/get-my-group-list`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getGroupList<CustomData = Record<string, unknown>>(
    options?: RequestOptions,
  ): ApiPromise<Models.GroupListRespDto<CustomData>>;

  /**
   * List the signed-in user's departments
   *
   * Returns the departments that the signed-in user belongs to, page by page, with the user's place in each:
   * whether they lead it and whether it is their main one. The department joined last comes first unless you
   * choose another order.
   *
   * `GET /api/v3/get-my-department-list`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getDepartmentList<CustomData = Record<string, unknown>>(
    params?: Models.GetDepartmentListParams,
    options?: RequestOptions,
  ): PagePromise<Models.UserDepartmentPaginatedRespDto<CustomData>, Models.UserDepartmentRespDto<CustomData>>;

  /**
   * List the resources the user is authorized for
   *
   * Returns the resources of one permission space that the signed-in user is authorized for, each with the actions
   * that are allowed or denied. For data resources and data policies, use `getUserAuthorizedResourcesList`.
   *
   * `GET /api/v3/get-my-authorized-resources`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getAuthorizedResources(
    params?: Models.GetAuthorizedResourcesParams,
    options?: RequestOptions,
  ): ApiPromise<Models.AuthorizedResourcePaginatedRespDto>;

  /**
   * Check what the user may do with string resources
   *
   * Tells, for each of several data resources that are strings, whether the signed-in user may take an action on
   * it. The answer has one entry for each resource and permission space. For arrays and trees, use
   * `checkPermissionByArrayResource` and `checkPermissionByTreeResource`.
   *
   * `POST /api/v3/check-permission-string-resource`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  checkPermissionByStringResource(
    params: Models.CheckPermissionStringResourceDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CheckResourcePermissionsRespDto>;

  /**
   * Check what the user may do with array resources
   *
   * Tells, for each of several data resources that are arrays, whether the signed-in user may take an action on
   * it. The answer has one entry for each resource and permission space. For strings and trees, use
   * `checkPermissionByStringResource` and `checkPermissionByTreeResource`.
   *
   * `POST /api/v3/check-permission-array-resource`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  checkPermissionByArrayResource(
    params: Models.CheckPermissionArrayResourceDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CheckResourcePermissionsRespDto>;

  /**
   * Check what the user may do with tree resources
   *
   * Tells, for each of several nodes of data resources that are trees, whether the signed-in user may take an
   * action on it. Name a node by its full path: the code of the data resource, then the codes of the nodes on the
   * way down, such as `site/plant/bay-1`. For strings and arrays, use `checkPermissionByStringResource` and
   * `checkPermissionByArrayResource`.
   *
   * `POST /api/v3/check-permission-tree-resource`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  checkPermissionByTreeResource(
    params: Models.CheckPermissionTreeResourceDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CheckResourcePermissionsRespDto>;

  /**
   * List all data resources the user has access to
   *
   * Returns all data permissions of the signed-in user in the application they are signed in to, for example to
   * decide after sign-in what to show. There is one entry for each permission space. In it, every data resource
   * comes with its data and the permitted actions, in the property that fits its shape. If you know which data
   * resources you are interested in, use `getUserAuthResourcePermissionList`.
   *
   * `GET /api/v3/get-user-auth-resource-list`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getUserAuthorizedResourcesList(options?: RequestOptions): ApiPromise<Models.GetUserAuthResourceListRespDto>;

  /**
   * List what the user may do with given resources
   *
   * Returns the actions that the signed-in user may take on each of the given data resources in the application
   * they are signed in to. Name a string or an array by its code, such as `repair-order`, and a node of a tree by
   * its full path, such as `site/plant/bay-1`.
   *
   * `POST /api/v3/get-user-auth-resource-permission-list`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getUserAuthResourcePermissionList(
    params: Models.GetUserAuthResourcePermissionListDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetUserAuthResourcePermissionListRespDto>;

  /**
   * Get a data resource as the user may use it
   *
   * Returns the data of one data resource together with the actions that the signed-in user may take on it. The
   * result is in the property that fits the shape of the data resource: `strResourceAuthAction` (string),
   * `arrResourceAuthAction` (array) or `treeResourceAuthAction` (tree, with its nodes nested).
   *
   * `POST /api/v3/get-user-auth-resource-struct`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getUserAuthResourceStruct(
    params: Models.GetUserAuthResourceStructDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetUserAuthResourceStructRespDto>;

  /**
   * List the applications the user can request
   *
   * Returns the applications that the signed-in user may request access to. Submit the request with
   * `createApproval` and the `objectType` `APP_PERMISSION_APPLY`.
   *
   * `GET /api/v3/applications-permission-applicable`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  listRequestableApplications(
    params?: Models.ListRequestableApplicationsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.EnablePermissionApplyApplicationListRes>;

  /**
   * List the applications the user can request
   *
   * @deprecated Use {@link listRequestableApplications} instead.
   */
  getEnablePermissionApplyApplicationList(
    params?: Models.ListRequestableApplicationsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.EnablePermissionApplyApplicationListRes>;

  /**
   * List the roles the user can request
   *
   * Returns the roles of one application that the signed-in user may request, page by page. Submit the request
   * with `createApproval` and the `objectType` `ROLE_PERMISSION_APPLY`.
   *
   * `GET /api/v3/roles-permission-applicable`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  listRequestableRoles(
    params: Models.ListRequestableRolesParams,
    options?: RequestOptions,
  ): PagePromise<Models.EnablePermissionApplyRoleListRes, Models.EnablePermissionApplyRole>;

  /**
   * List the roles the user can request
   *
   * @deprecated Use {@link listRequestableRoles} instead.
   */
  getEnablePermissionApplyRoleList(
    params: Models.ListRequestableRolesParams,
    options?: RequestOptions,
  ): PagePromise<Models.EnablePermissionApplyRoleListRes, Models.EnablePermissionApplyRole>;

  /**
   * Request access to an application or a role
   *
   * Submits one request of the signed-in user for an application or a role and returns its number. The request is
   * `PENDING` until an administrator decides on it; follow it with `getApproval`.
   *
   * `POST /api/v3/approval`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  createApproval(params: Models.CreateApprovalReq, options?: RequestOptions): ApiPromise<Models.CreateApprovalRes>;

  /**
   * Get an approval
   *
   * Returns one approval, found by its number, with what the user applies for and where the decision stands. Fails
   * with `statusCode` 404 when no approval has this number.
   *
   * `GET /api/v3/approval`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  getApproval(params: Models.GetApprovalParams, options?: RequestOptions): ApiPromise<Models.ApprovalDetailRes>;

  /**
   * Get an approval
   *
   * @deprecated Use {@link getApproval} instead.
   */
  getDetail(params: Models.GetApprovalParams, options?: RequestOptions): ApiPromise<Models.ApprovalDetailRes>;

  /**
   * Request access to several applications or roles
   *
   * Submits requests of the signed-in user for several applications, or for several roles, in one call. One call
   * takes one kind only. To see the requests and their numbers, use `listInitiatedApprovals`.
   *
   * `POST /api/v3/approval-batch`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  batchCreateApproval(
    params: Models.BatchCreateApprovalReq,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * List the approvals the user asked for
   *
   * Returns the requests that the signed-in user has submitted, pending and decided ones alike, page by page.
   *
   * `GET /api/v3/approval-initiated-list`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  listInitiatedApprovals(
    params?: Models.ListInitiatedApprovalsParams,
    options?: RequestOptions,
  ): PagePromise<Models.InitiatedApprovalListRes, Models.InitiatedApproval>;

  /**
   * List the approvals the user asked for
   *
   * @deprecated Use {@link listInitiatedApprovals} instead.
   */
  initiatedList(
    params?: Models.ListInitiatedApprovalsParams,
    options?: RequestOptions,
  ): PagePromise<Models.InitiatedApprovalListRes, Models.InitiatedApproval>;

  /**
   * Get what a universal invitation link shows
   *
   * Returns the name and logo of the user pool behind a universal invitation link, and who made the link. Show
   * them on the page that asks the invited person to join. Needs no signed-in user.
   *
   * `GET /api/v3/get-universal-invitation-public-config`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getUniversalInvitationPublicConfig(
    params: Models.GetUniversalInvitationPublicConfigParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetUniversalInvitationPublicConfigRespDto>;

  /**
   * Join through a universal invitation link
   *
   * Applies for an account through a universal invitation link, with a name and a verified email address.
   * Depending on the settings of the link, the person is let in at once (`PASSED`) or waits for an administrator
   * (`PENDING`). Needs no signed-in user.
   *
   * `POST /api/v3/signup-by-invitation`
   *
   * @throws ApiError when the API answers with a failure.
   */
  signUpByUniversalInvitation(
    params: Models.UniversalInvitationUserJoinDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetUniversalInvitationJoinRespDto>;

  /**
   * Join through a universal invitation link
   *
   * @deprecated Use {@link signUpByUniversalInvitation} instead.
   */
  signupByUniversal(
    params: Models.UniversalInvitationUserJoinDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetUniversalInvitationJoinRespDto>;

  /**
   * Turn an invitation link into a token
   *
   * First step for a person invited under an invitation policy: takes the identifier and signature of the link
   * that they opened and returns the token for the steps that follow. On request it also says who is invited and
   * what the page has to ask for. Needs no signed-in user.
   *
   * `POST /api/v3/generate-policy-invitation-token`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createPolicyInvitationToken(
    params: Models.InvitationLinkDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GenerateInviteeTokenRespDto>;

  /**
   * Turn an invitation link into a token
   *
   * @deprecated Use {@link createPolicyInvitationToken} instead.
   */
  generateInviteToken(
    params: Models.InvitationLinkDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GenerateInviteeTokenRespDto>;

  /**
   * Get what an invited person has to fill in
   *
   * Returns who is invited and which steps the invitation policy asks for: whether to check a verification code,
   * and which profile fields to fill in. Draw your invitation page from it. Needs no signed-in user.
   *
   * `GET /api/v3/get-policy-invitation-context`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getPolicyInvitationContext(
    params: Models.GetPolicyInvitationContextParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetInviteeContextRespDto>;

  /**
   * Get what an invited person has to fill in
   *
   * @deprecated Use {@link getPolicyInvitationContext} instead.
   */
  getInviteCodeContext(
    params: Models.GetPolicyInvitationContextParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetInviteeContextRespDto>;

  /**
   * Check an invited person's verification code
   *
   * Checks the verification code sent to the email address or phone number that was invited. Call it before
   * `signUpByPolicyInvitation` where the policy's `enabledIdentifierVerify` is on. Wrong codes are counted;
   * `verifyCodeMaxErrCount` of the invitation's context says how many are allowed.
   *
   * `POST /api/v3/verify-invite-code`
   *
   * @throws ApiError when the API answers with a failure.
   */
  verifyInviteCode(params: Models.VerifyInviteCodeDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Accept an invitation under a policy
   *
   * Last step for a person invited under an invitation policy: confirms that they join, and completes their
   * profile. Send the verification code and the profile fields that the policy asks for. Needs no signed-in user.
   *
   * `POST /api/v3/join-by-invitation`
   *
   * @throws ApiError when the API answers with a failure.
   */
  signUpByPolicyInvitation(
    params: Models.PolicyInviteeJoinedDto,
    options?: RequestOptions,
  ): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Accept an invitation under a policy
   *
   * @deprecated Use {@link signUpByPolicyInvitation} instead.
   */
  signupByPolicy(params: Models.PolicyInviteeJoinedDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Generate the signed-in user's invitation link
   *
   * Makes a universal invitation link in the name of the signed-in user, through which whoever receives it can
   * apply to join the user pool. The settings for links made by ordinary users decide how long it works and
   * whether an administrator must approve the new users. Fails where ordinary users may not invite.
   *
   * `POST /api/v3/generate-universal-invitation-link-by-member`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  generateUniversalInvitationByMember(options?: RequestOptions): ApiPromise<Models.GenerateInvitationLinkRespDto>;

  /**
   * Invalidate the signed-in user's invitation links
   *
   * Invalidates every universal invitation link that the signed-in user has made. Make a new one with
   * `generateUniversalInvitationByMember`.
   *
   * `POST /api/v3/clear-my-all-invitation-links`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  clearMyAllUniversalInvitationLinks(options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto>;

  /**
   * Send a verification code by SMS
   *
   * Sends a verification code to a phone number. `channel` says what the code is for, and only the operation for
   * that purpose accepts it. A phone number gets at most one code a minute for each channel.
   *
   * `POST /api/v3/send-sms`
   *
   * @throws ApiError when the API answers with a failure.
   */
  sendSms(params: Models.SendSMSDto, options?: RequestOptions): ApiPromise<Models.SendSMSRespDto>;

  /**
   * Send a verification code by email
   *
   * Sends a verification code to an email address. `channel` says what the code is for, and only the operation for
   * that purpose accepts it. An email address gets at most one code a minute for each channel.
   *
   * `POST /api/v3/send-email`
   *
   * @throws ApiError when the API answers with a failure.
   */
  sendEmail(params: Models.SendEmailDto, options?: RequestOptions): ApiPromise<Models.SendEmailRespDto>;

  /**
   * Check a verification code without using it up
   *
   * Tells whether a verification code is right and still valid. The code stays valid, so that the operation it was
   * sent for can still use it. Check with it, for example, before you show the next page of a form. `isValid` is
   * `false` and `message` says why when the code is of no use.
   *
   * `POST /api/v3/pre-check-code`
   *
   * @throws ApiError when the API answers with a failure.
   */
  checkVerificationCode(
    params: Models.PreCheckCodeDto,
    options?: RequestOptions,
  ): ApiPromise<Models.PreCheckCodeRespDto>;

  /**
   * Check a verification code without using it up
   *
   * @deprecated Use {@link checkVerificationCode} instead.
   */
  preCheckCode(params: Models.PreCheckCodeDto, options?: RequestOptions): ApiPromise<Models.PreCheckCodeRespDto>;

  /**
   * Upload a file
   *
   * Stores a file, such as a profile picture or a photo for face recognition, and returns where it lies. Pass the
   * returned `url` or `key` to the operation that uses the file, for example as `photo` of `updateProfile`.
   *
   * `POST /api/v2/upload`
   *
   * @throws ApiError when the API answers with a failure.
   */
  uploadFile(params: Models.UploadDto, options?: RequestOptions): ApiPromise<Models.UploadRespDto>;

  /**
   * Decrypt data of a WeChat mini program
   *
   * Decrypts the open data that WeChat handed to your mini program in encrypted form, such as the user's profile,
   * and returns it in plain.
   *
   * `POST /api/v3/decrypt-wechat-miniprogram-data`
   *
   * @throws ApiError when the API answers with a failure.
   */
  decryptWechatMiniProgramData(
    params: Models.DecryptWechatMiniProgramDataDto,
    options?: RequestOptions,
  ): ApiPromise<Models.DecryptWechatMiniProgramDataRespDto>;

  /**
   * Get a cached WeChat access token
   *
   * Use `getWechatMpAccessTokenInfo` instead. Returns the access token of a WeChat mini program or official
   * account from GenAuth's cache.
   *
   * `POST /api/v3/get-wechat-access-token`
   *
   * @throws ApiError when the API answers with a failure.
   * @deprecated Use {@link getWechatMpAccessTokenInfo} instead.
   */
  getWechatMpAccessToken(
    params: Models.GetWechatAccessTokenDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetWechatAccessTokenRespDto>;

  /**
   * Get a WeChat access token and its expiry
   *
   * Returns the access token of a WeChat mini program or official account from GenAuth's cache, and when it
   * expires. Use it for calls to WeChat's own API.
   *
   * `POST /api/v3/get-wechat-access-token-info`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getWechatMpAccessTokenInfo(
    params: Models.GetWechatAccessTokenDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetWechatAccessTokenInfoRespDto>;

  /**
   * Decrypt data of a Douyin mini program
   *
   * Decrypts the open data that Douyin handed to your mini program in encrypted form, such as the user's profile,
   * and returns it in plain.
   *
   * `POST /api/v3/decrypt-douyin-miniprogram-data`
   *
   * @throws ApiError when the API answers with a failure.
   */
  decryptDouyinMiniProgramData(
    params: Models.DecryptDouyinMiniProgramDataDto,
    options?: RequestOptions,
  ): ApiPromise<Models.DecryptDouyinMiniProgramDataRespDto>;

  /**
   * Get a phone number shared in a mini program
   *
   * Exchanges the code that WeChat gives when a user of your mini program agrees to share their phone number for
   * the number itself.
   *
   * `POST /api/v3/get-wechat-miniprogram-phone`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getWechatMiniProgramPhone(
    params: Models.GetWechatMiniProgramPhoneDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GetWechatMiniProgramPhoneRespDto>;

  /**
   * Sign in with WeChat and get the user
   *
   * Signs a user in with the code that the WeChat SDK handed to your mobile application. It is the earlier form of
   * `signInByWechatMobileCode`, which also takes sign-in options and returns tokens; use that one in new
   * applications. Where the WeChat account must be bound to a user first, both fail alike and go on alike.
   *
   * `POST /api/v2/ecConn/wechatMobile/authByCode`
   *
   * @throws ApiError when the API answers with a failure, for example 1640 AccountBindingRequired, 1641 AccountBindingOrCreationRequired.
   */
  signInByWechatMobile(
    params: Models.WechatMobileAuthByCodeInput,
    options?: RequestOptions,
  ): ApiPromise<Record<string, unknown>>;

  /**
   * Get a CAPTCHA and its token
   *
   * Returns a new CAPTCHA image and the token that belongs to it, to show on your own sign-in page. A user has to
   * solve one after too many failed attempts, if the user pool limits failed sign-ins and answers them with a
   * CAPTCHA. Send what the user typed and the token in `options.captchaCode` and `options.captchaToken` of
   * `signInByCredentials`.
   *
   * `GET /api/v3/get-captcha-code`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getCaptcha(options?: RequestOptions): ApiPromise<Models.GetCaptchaCodeRespDto>;

  /**
   * Get a CAPTCHA and its token
   *
   * @deprecated Use {@link getCaptcha} instead.
   */
  geneCatchaCodeAndToken(options?: RequestOptions): ApiPromise<Models.GetCaptchaCodeRespDto>;

  /**
   * Get public information about the server
   *
   * Returns what anyone may know about the server: the public keys to encrypt passwords with, the versions of its
   * parts, and the IP addresses from which it makes requests. Allow these addresses in your firewall if GenAuth is
   * to reach servers of yours.
   *
   * `GET /api/v3/system`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getSystemInfo(options?: RequestOptions): ApiPromise<Models.SystemInfoResp>;

  /**
   * List countries and their calling codes
   *
   * Returns the countries of the world with their codes, calling code, flag and name. Fill the country field of
   * your sign-in page or the calling code field of a phone number from it instead of shipping a list of your own.
   *
   * `GET /api/v3/get-country-list`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getCountryList(options?: RequestOptions): ApiPromise<Models.GetCountryListRespDto>;

  /**
   * Publish an event on behalf of the signed-in user
   *
   * Sends an event to the event center, in the name of the user to whom the access token belongs. Define the kind
   * of event beforehand with `defineEvent` of the management API. Everyone who subscribes to it then gets the
   * event.
   *
   * `POST /api/v3/pub-userEvent`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  publishEvent(params: Models.PublishEventDto, options?: RequestOptions): ApiPromise<Models.PublishEventRespDto>;

  /**
   * Publish an event on behalf of the signed-in user
   *
   * @deprecated Use {@link publishEvent} instead.
   */
  pub(params: Models.PublishEventDto, options?: RequestOptions): ApiPromise<Models.PublishEventRespDto>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const AuthenticationApi: abstract new () => AuthenticationApi = /* @__PURE__ */ apiClass<AuthenticationApi>({
  signInByCredentials: operations.signInByCredentials,
  signInByEmailPassword: operations.signInByEmailPassword,
  signInByPhonePassword: operations.signInByPhonePassword,
  signInByUsernamePassword: operations.signInByUsernamePassword,
  signInByAccountPassword: operations.signInByAccountPassword,
  signInByEmailPassCode: operations.signInByEmailPassCode,
  signInByPhonePassCode: operations.signInByPhonePassCode,
  signInByAD: operations.signInByAD,
  signInByLDAP: operations.signInByLDAP,
  signInByMobile: operations.signInByMobile,
  switchLoginByUser: operations.switchLoginByUser,
  getAlipayAuthInfo: operations.getAlipayAuthInfo,
  geneQrCode: operations.geneQrCode,
  getQrCodeStatus: operations.getQrCodeStatus,
  checkQrCodeStatus: operations.checkQrCodeStatus,
  exchangeTokenSetWithQrCodeTicket: operations.exchangeTokenSetWithQrCodeTicket,
  changeQrCodeStatus: operations.changeQrCodeStatus,
  setQrCodeStatus: operations.setQrCodeStatus,
  signInByPush: operations.signInByPush,
  checkPushCodeStatus: operations.checkPushCodeStatus,
  setPushCodeStatus: operations.setPushCodeStatus,
  changePushCodeStatus: operations.changePushCodeStatus,
  getWebAuthnAuthenticationOptions: operations.getWebAuthnAuthenticationOptions,
  initAuthenticationOptions: operations.initAuthenticationOptions,
  verifyWebAuthnAuthentication: operations.verifyWebAuthnAuthentication,
  verifyAuthentication: operations.verifyAuthentication,
  getPushLoginRelationApps: operations.getPushLoginRelationApps,
  geneFastpassQrcodeInfo: operations.geneFastpassQrcodeInfo,
  getFastpassClientApps: operations.getFastpassClientApps,
  getFastpassParams: operations.getFastpassParams,
  getAppLoginQrCodeStatus: operations.getAppLoginQrCodeStatus,
  qrCodeAppLogin: operations.qrCodeAppLogin,
  startOidcAuthorization: operations.startOidcAuthorization,
  startExternalSignIn: operations.startExternalSignIn,
  getCaptchaImage: operations.getCaptchaImage,
  signUp: operations.signUp,
  signUpByEmailPassword: operations.signUpByEmailPassword,
  signUpByUsernamePassword: operations.signUpByUsernamePassword,
  signUpByEmailCode: operations.signUpByEmailCode,
  signUpByPhoneCode: operations.signUpByPhoneCode,
  endOidcSession: operations.endOidcSession,
  endBrowserSession: operations.endBrowserSession,
  submitOidcLogin: operations.submitOidcLogin,
  finishOidcLogin: operations.finishOidcLogin,
  confirmOidcConsent: operations.confirmOidcConsent,
  abortOidcConsent: operations.abortOidcConsent,
  getOidcUserInfo: operations.getOidcUserInfo,
  postOidcUserInfo: operations.postOidcUserInfo,
  getOidcConfiguration: operations.getOidcConfiguration,
  getOidcJwks: operations.getOidcJwks,
  getApplicationJwks: operations.getApplicationJwks,
  validateOidcToken: operations.validateOidcToken,
  validateOidcPemKey: operations.validateOidcPemKey,
  startOauthAuthorization: operations.startOauthAuthorization,
  exchangeOauthToken: operations.exchangeOauthToken,
  introspectOauthToken: operations.introspectOauthToken,
  revokeOauthToken: operations.revokeOauthToken,
  getOauthUserInfo: operations.getOauthUserInfo,
  postOauthUserInfo: operations.postOauthUserInfo,
  startSamlSignIn: operations.startSamlSignIn,
  startCasSignIn: operations.startCasSignIn,
  validateCasTicket: operations.validateCasTicket,
  validateCasServiceTicket: operations.validateCasServiceTicket,
  endCasSession: operations.endCasSession,
  verifyMfaToken: operations.verifyMfaToken,
  exchangeOidcToken: operations.exchangeOidcToken,
  introspectOidcToken: operations.introspectOidcToken,
  revokeOidcToken: operations.revokeOidcToken,
  sendEnrollFactorRequest: operations.sendEnrollFactorRequest,
  enrollFactor: operations.enrollFactor,
  resetFactor: operations.resetFactor,
  listEnrolledFactors: operations.listEnrolledFactors,
  getFactor: operations.getFactor,
  listFactorsToEnroll: operations.listFactorsToEnroll,
  mfaOtpVerify: operations.mfaOtpVerify,
  listWebAuthnAuthenticators: operations.listWebAuthnAuthenticators,
  listCredentialsByPage: operations.listCredentialsByPage,
  checkWebAuthnAuthenticators: operations.checkWebAuthnAuthenticators,
  checkValidCredentialsByCredIds: operations.checkValidCredentialsByCredIds,
  removeAllWebAuthnAuthenticators: operations.removeAllWebAuthnAuthenticators,
  removeAllCredentials: operations.removeAllCredentials,
  removeWebAuthnAuthenticator: operations.removeWebAuthnAuthenticator,
  removeCredential: operations.removeCredential,
  getPasskeyRegistrationOptionsAsAdmin: operations.getPasskeyRegistrationOptionsAsAdmin,
  webAuthnAdminInitialize: operations.webAuthnAdminInitialize,
  registerPasskeyAsAdmin: operations.registerPasskeyAsAdmin,
  webAuthnAdminRegisterFinalize: operations.webAuthnAdminRegisterFinalize,
  updatePasskeyAsAdmin: operations.updatePasskeyAsAdmin,
  updateWebAuthnAdminCredential: operations.updateWebAuthnAdminCredential,
  deletePasskeyAsAdmin: operations.deletePasskeyAsAdmin,
  deleteWebAuthnAdminCredential: operations.deleteWebAuthnAdminCredential,
  listApplicationAuthorizationsOfUsers: operations.listApplicationAuthorizationsOfUsers,
  listSubjectAuth: operations.listSubjectAuth,
  listUserPasskeys: operations.listUserPasskeys,
  listWebAuthnPersonCredentials: operations.listWebAuthnPersonCredentials,
  getPasskeySignInOptions: operations.getPasskeySignInOptions,
  webAuthnLoginInitalize: operations.webAuthnLoginInitalize,
  signInByPasskey: operations.signInByPasskey,
  webAuthnLoginFinalize: operations.webAuthnLoginFinalize,
  getPasskeyRegistrationOptions: operations.getPasskeyRegistrationOptions,
  webAuthnRegisterInitalize: operations.webAuthnRegisterInitalize,
  getMfaPasskeyRegistrationOptions: operations.getMfaPasskeyRegistrationOptions,
  webAuthnMfaBindInitialize: operations.webAuthnMfaBindInitialize,
  getMfaPasskeyVerificationOptions: operations.getMfaPasskeyVerificationOptions,
  webAuthnMfaVerifyInitalize: operations.webAuthnMfaVerifyInitalize,
  registerPasskey: operations.registerPasskey,
  webAuthnRegisterFinalize: operations.webAuthnRegisterFinalize,
  listPasskeys: operations.listPasskeys,
  listWebAuthnCredentials: operations.listWebAuthnCredentials,
  updatePasskey: operations.updatePasskey,
  updateWebAuthnCredential: operations.updateWebAuthnCredential,
  deletePasskey: operations.deletePasskey,
  deleteWebAuthnCredential: operations.deleteWebAuthnCredential,
  getProfile: operations.getProfile,
  updateProfile: operations.updateProfile,
  bindEmail: operations.bindEmail,
  unbindEmail: operations.unbindEmail,
  bindPhone: operations.bindPhone,
  unbindPhone: operations.unbindPhone,
  getSecurityLevel: operations.getSecurityLevel,
  updatePassword: operations.updatePassword,
  verifyUpdateEmailRequest: operations.verifyUpdateEmailRequest,
  updateEmail: operations.updateEmail,
  verifyUpdatePhoneRequest: operations.verifyUpdatePhoneRequest,
  updatePhone: operations.updatePhone,
  verifyResetPasswordRequest: operations.verifyResetPasswordRequest,
  resetPassword: operations.resetPassword,
  verifyDeleteAccountRequest: operations.verifyDeleteAccountRequest,
  deleteAccount: operations.deleteAccount,
  listPublicAccountsForSwitchLoggedIn: operations.listPublicAccountsForSwitchLoggedIn,
  getWebAuthnRegistrationOptions: operations.getWebAuthnRegistrationOptions,
  initRegisterOptions: operations.initRegisterOptions,
  verifyWebAuthnRegistration: operations.verifyWebAuthnRegistration,
  verifyRegister: operations.verifyRegister,
  listMyDevices: operations.listMyDevices,
  list: operations.list,
  unbindMyDevice: operations.unbindMyDevice,
  unbind: operations.unbind,
  revokeMyDeviceSession: operations.revokeMyDeviceSession,
  revoke: operations.revoke,
  validatePassword: operations.validatePassword,
  generateLinkExtIdpUrl: operations.generateLinkExtIdpUrl,
  unlinkExtIdp: operations.unlinkExtIdp,
  getIdentities: operations.getIdentities,
  getApplicationEnabledExtIdps: operations.getApplicationEnabledExtIdps,
  signInByWechatMobileCode: operations.signInByWechatMobileCode,
  authByCodeIdentity: operations.authByCodeIdentity,
  bindWechatToNewUser: operations.bindWechatToNewUser,
  registerNewUser: operations.registerNewUser,
  bindWechatByEmailCode: operations.bindWechatByEmailCode,
  bindByEmailCode: operations.bindByEmailCode,
  bindWechatByPhoneCode: operations.bindWechatByPhoneCode,
  bindByPhoneCode: operations.bindByPhoneCode,
  bindWechatByPassword: operations.bindWechatByPassword,
  bindByAccount: operations.bindByAccount,
  bindWechatBySelectedAccount: operations.bindWechatBySelectedAccount,
  selectAccount: operations.selectAccount,
  bindWechatByAccountId: operations.bindWechatByAccountId,
  bindByAccountId: operations.bindByAccountId,
  startExternalIdentityLink: operations.startExternalIdentityLink,
  getLoginHistory: operations.getLoginHistory,
  getLoggedInApps: operations.getLoggedInApps,
  getAccessibleApps: operations.getAccessibleApps,
  getTenantList: operations.getTenantList,
  getRoleList: operations.getRoleList,
  getGroupList: operations.getGroupList,
  getDepartmentList: operations.getDepartmentList,
  getAuthorizedResources: operations.getAuthorizedResources,
  checkPermissionByStringResource: operations.checkPermissionByStringResource,
  checkPermissionByArrayResource: operations.checkPermissionByArrayResource,
  checkPermissionByTreeResource: operations.checkPermissionByTreeResource,
  getUserAuthorizedResourcesList: operations.getUserAuthorizedResourcesList,
  getUserAuthResourcePermissionList: operations.getUserAuthResourcePermissionList,
  getUserAuthResourceStruct: operations.getUserAuthResourceStruct,
  listRequestableApplications: operations.listRequestableApplications,
  getEnablePermissionApplyApplicationList: operations.getEnablePermissionApplyApplicationList,
  listRequestableRoles: operations.listRequestableRoles,
  getEnablePermissionApplyRoleList: operations.getEnablePermissionApplyRoleList,
  createApproval: operations.createApproval,
  getApproval: operations.getApproval,
  getDetail: operations.getDetail,
  batchCreateApproval: operations.batchCreateApproval,
  listInitiatedApprovals: operations.listInitiatedApprovals,
  initiatedList: operations.initiatedList,
  getUniversalInvitationPublicConfig: operations.getUniversalInvitationPublicConfig,
  signUpByUniversalInvitation: operations.signUpByUniversalInvitation,
  signupByUniversal: operations.signupByUniversal,
  createPolicyInvitationToken: operations.createPolicyInvitationToken,
  generateInviteToken: operations.generateInviteToken,
  getPolicyInvitationContext: operations.getPolicyInvitationContext,
  getInviteCodeContext: operations.getInviteCodeContext,
  verifyInviteCode: operations.verifyInviteCode,
  signUpByPolicyInvitation: operations.signUpByPolicyInvitation,
  signupByPolicy: operations.signupByPolicy,
  generateUniversalInvitationByMember: operations.generateUniversalInvitationByMember,
  clearMyAllUniversalInvitationLinks: operations.clearMyAllUniversalInvitationLinks,
  sendSms: operations.sendSms,
  sendEmail: operations.sendEmail,
  checkVerificationCode: operations.checkVerificationCode,
  preCheckCode: operations.preCheckCode,
  uploadFile: operations.uploadFile,
  decryptWechatMiniProgramData: operations.decryptWechatMiniProgramData,
  getWechatMpAccessToken: operations.getWechatMpAccessToken,
  getWechatMpAccessTokenInfo: operations.getWechatMpAccessTokenInfo,
  decryptDouyinMiniProgramData: operations.decryptDouyinMiniProgramData,
  getWechatMiniProgramPhone: operations.getWechatMiniProgramPhone,
  signInByWechatMobile: operations.signInByWechatMobile,
  getCaptcha: operations.getCaptcha,
  geneCatchaCodeAndToken: operations.geneCatchaCodeAndToken,
  getSystemInfo: operations.getSystemInfo,
  getCountryList: operations.getCountryList,
  publishEvent: operations.publishEvent,
  pub: operations.pub,
});
