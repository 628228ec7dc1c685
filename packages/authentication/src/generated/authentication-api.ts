// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, Operation, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the GenAuth Authentication API as a method. */
export abstract class AuthenticationApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;

  /**
   * Sign in with a password, code or directory account
   *
   * Signs a user in with credentials collected on your own sign-in page and returns the user's tokens. Set
   * `connection` and fill in the matching payload:
   *
   * | `connection` | payload | signs in with |
   * |---|---|---|
   * | `PASSWORD` | `passwordPayload` | email, phone number, username or any of them (`account`), and a password |
   * | `PASSCODE` | `passCodePayload` | email or phone number, and a verification code sent beforehand |
   * | `LDAP` | `ldapPayload` | an account of a connected LDAP directory |
   * | `AD` | `adPayload` | an account of a connected Windows Active Directory |
   *
   * A user who must first pass a second factor, complete a profile or reset an initial password cannot finish
   * signing in here. The call fails with an `apiCode` that names the missing step, and the failure's `data` may
   * carry what that step needs, such as an MFA token. If your users can meet these steps, send them to the hosted
   * sign-in page with `startOidcAuthorization`.
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
   * @throws ApiError when the API answers with a failure, for example 1635 PersonalMfaRequired, 1636 ApplicationMfaRequired, 1639 FirstLoginPasswordResetRequired, 1642 ProfileCompletionRequired, 2005 UserLocked, 2058 PasswordResetRequired, 2333 WrongCredentials.
   */
  signInByCredentials(
    params: Models.SigninByCredentialsDto,
    options?: RequestOptions,
  ): ApiPromise<Models.LoginTokenRespDto> {
    return operations.signInByCredentials(this, params, options);
  }

  /**
   * Sign in with a mobile social login
   *
   * Signs a user in with the short-lived credential that a third-party mobile login or mini program handed to your
   * mobile application, and returns the user's tokens. On a user's first social login, GenAuth creates the
   * account.
   *
   * Set `connection` to the kind of login, `extIdpConnidentifier` to the connection configured for it, and fill in
   * the matching payload. The application proves its own identity as in `signInByCredentials`.
   *
   * `POST /api/v3/signin-by-mobile`
   *
   * @throws ApiError when the API answers with a failure, for example 1640 AccountBindingRequired, 1641 AccountBindingOrCreationRequired.
   */
  signInByMobile(params: Models.SigninByMobileDto, options?: RequestOptions): ApiPromise<Models.LoginTokenRespDto> {
    return operations.signInByMobile(this, params, options);
  }

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
  ): ApiPromise<Models.LoginTokenRespDto> {
    return operations.switchLoginByUser(this, params, options);
  }

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
  ): ApiPromise<Models.GetAlipayAuthInfoRespDto> {
    return operations.getAlipayAuthInfo(this, params, options);
  }

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
  geneQrCode(params: Models.GenerateQrcodeDto, options?: RequestOptions): ApiPromise<Models.GeneQRCodeRespDto> {
    return operations.geneQrCode(this, params, options);
  }

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
  ): ApiPromise<Models.CheckQRCodeStatusRespDto> {
    return operations.getQrCodeStatus(this, params, options);
  }

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
  ): ApiPromise<Models.CheckQRCodeStatusRespDto> {
    return operations.checkQrCodeStatus(this, params, options);
  }

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
  ): ApiPromise<Models.LoginTokenRespDto> {
    return operations.exchangeTokenSetWithQrCodeTicket(this, params, options);
  }

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
  ): ApiPromise<Models.CommonResponseDto> {
    return operations.changeQrCodeStatus(this, params, options);
  }

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
  setQrCodeStatus(params: Models.ChangeQRCodeStatusDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto> {
    return operations.setQrCodeStatus(this, params, options);
  }

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
  signInByPush(params: Models.SignInByPushDto, options?: RequestOptions): ApiPromise<Models.GenePushCodeRespDto> {
    return operations.signInByPush(this, params, options);
  }

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
  ): ApiPromise<Models.CheckPushCodeStatusRespDto> {
    return operations.checkPushCodeStatus(this, params, options);
  }

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
  ): ApiPromise<Models.IsSuccessRespDto> {
    return operations.setPushCodeStatus(this, params, options);
  }

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
  ): ApiPromise<Models.CommonResponseDto> {
    return operations.changePushCodeStatus(this, params, options);
  }

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
  getWebAuthnAuthenticationOptions(options?: RequestOptions): ApiPromise<Models.GetAuthenticationOptionsRespDto> {
    return operations.getWebAuthnAuthenticationOptions(this, options);
  }

  /**
   * Get WebAuthn sign-in options
   *
   * @deprecated Use {@link getWebAuthnAuthenticationOptions} instead.
   */
  initAuthenticationOptions(options?: RequestOptions): ApiPromise<Models.GetAuthenticationOptionsRespDto> {
    return operations.initAuthenticationOptions(this, options);
  }

  /**
   * Sign in with a WebAuthn authenticator
   *
   * Checks the assertion that the user's authenticator made for the options from
   * `getWebAuthnAuthenticationOptions` and, if it is valid, signs the user in. Look at `verified`: tokens come
   * only when it is true.
   *
   * `POST /api/v3/webauthn/authentication`
   *
   * @throws ApiError when the API answers with a failure.
   */
  verifyWebAuthnAuthentication(
    params: Models.VerifyAuthenticationDto,
    options?: RequestOptions,
  ): ApiPromise<Models.VerifyAuthenticationResultRespDto> {
    return operations.verifyWebAuthnAuthentication(this, params, options);
  }

  /**
   * Sign in with a WebAuthn authenticator
   *
   * @deprecated Use {@link verifyWebAuthnAuthentication} instead.
   */
  verifyAuthentication(
    params: Models.VerifyAuthenticationDto,
    options?: RequestOptions,
  ): ApiPromise<Models.VerifyAuthenticationResultRespDto> {
    return operations.verifyAuthentication(this, params, options);
  }

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
  ): ApiPromise<Models.GetPushCodeRelationAppsRespDto> {
    return operations.getPushLoginRelationApps(this, params, options);
  }

  /**
   * Create the data of a quick sign-in QR code
   *
   * Returns the data to draw as a quick sign-in QR code on the signed-in user's account page. By scanning it with
   * GenAuth Authenticator, the user signs in on the phone without typing credentials. The caller must be signed
   * in. Follow the scan with `getAppLoginQrCodeStatus`.
   *
   * `POST /api/v3/gene-fastpass-qrcode-info`
   *
   * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
   */
  geneFastpassQrcodeInfo(
    params?: Models.SignInFastpassDto,
    options?: RequestOptions,
  ): ApiPromise<Models.GeneFastpassQRCodeRespDto> {
    return operations.geneFastpassQrcodeInfo(this, params, options);
  }

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
  ): ApiPromise<Models.GetFastpassQRCodeRelationAppsRespDto> {
    return operations.getFastpassClientApps(this, params, options);
  }

  /**
   * List the applications open to quick sign-in
   *
   * @deprecated Use {@link getFastpassClientApps} instead.
   */
  getFastpassParams(
    params: Models.GetFastpassClientAppsParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetFastpassQRCodeRelationAppsRespDto> {
    return operations.getFastpassParams(this, params, options);
  }

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
  ): ApiPromise<Models.CheckQRCodeStatusRespDto> {
    return operations.getAppLoginQrCodeStatus(this, params, options);
  }

  /**
   * Sign in on a phone by quick sign-in QR code
   *
   * Signs the user in to the mobile application that scanned a quick sign-in QR code, and returns the tokens. The
   * user is the one who made the code on their account page.
   *
   * `POST /api/v3/qrcode-app-login`
   *
   * @throws ApiError when the API answers with a failure.
   */
  qrCodeAppLogin(params: Models.AppQRCodeLoginDto, options?: RequestOptions): ApiPromise<Models.LoginTokenRespDto> {
    return operations.qrCodeAppLogin(this, params, options);
  }

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
  startOidcAuthorization(params: Models.StartOidcAuthorizationParams, options?: RequestOptions): ApiPromise<string> {
    return operations.startOidcAuthorization(this, params, options);
  }

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
  startExternalSignIn(params: Models.StartExternalSignInParams, options?: RequestOptions): ApiPromise<string> {
    return operations.startExternalSignIn(this, params, options);
  }

  /**
   * Get a CAPTCHA image
   *
   * Returns a new CAPTCHA as an SVG image, to show on your own sign-in page. A user has to solve one after too
   * many failed attempts, if the user pool limits failed sign-ins and answers them with a CAPTCHA. Send what the
   * user typed in `options.captchaCode` of `signInByCredentials`.
   *
   * Prefer `GET /api/v3/get-captcha-code`, which returns the image together with the `captchaToken` that belongs
   * to it and that the sign-in asks for.
   *
   * `GET /api/v3/captcha-code`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getCaptchaImage(params?: Models.GetCaptchaImageParams, options?: RequestOptions): ApiPromise<string> {
    return operations.getCaptchaImage(this, params, options);
  }

  /**
   * Sign up a new user
   *
   * Creates an account for a user who signs up on your own page, and returns the user. Set `connection` and fill
   * in the matching payload:
   *
   * - `PASSWORD`: `passwordPayload`, with a username or an email and a password.
   * - `PASSCODE`: `passCodePayload`, with an email or a phone number and the verification code sent to it
   *   beforehand.
   *
   * The call does not sign the user in: it returns no tokens. Users of external identity providers need no
   * sign-up, since their account is created the first time they sign in. Fails with `apiCode` 2031 when the
   * application does not allow registration.
   *
   * `POST /api/v3/signup`
   *
   * @throws ApiError when the API answers with a failure, for example 2031 RegistrationDisabled.
   */
  signUp(params: Models.SignUpDto, options?: RequestOptions): ApiPromise<Models.UserSingleRespDto> {
    return operations.signUp(this, params, options);
  }

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
   * @throws ApiError when the API answers with a failure.
   */
  sendEnrollFactorRequest(
    params: Models.SendEnrollFactorRequestDto,
    options?: RequestOptions,
  ): ApiPromise<Models.SendEnrollFactorRequestRespDto> {
    return operations.sendEnrollFactorRequest(this, params, options);
  }

  /**
   * Finish enrolling a second factor
   *
   * Binds the second factor that `sendEnrollFactorRequest` announced, once the user proves to hold it: with the
   * verification code from the SMS or email, with the code from the authenticator, or with a photo of the face.
   * Give the same `factorType` in both steps. From then on the user can pass MFA with this factor.
   *
   * `POST /api/v3/enroll-factor`
   *
   * @throws ApiError when the API answers with a failure, for example 1700 FacePhotoMissing, 1703 FaceBindingNeedsContact, 1706 FaceAlreadyBound, 1707 FaceBindingFailed, 6001 WrongTotpCode.
   */
  enrollFactor(params: Models.EnrollFactorDto, options?: RequestOptions): ApiPromise<Models.EnrollFactorRespDto> {
    return operations.enrollFactor(this, params, options);
  }

  /**
   * Remove a second factor
   *
   * Unbinds one second factor from the signed-in user, who can no longer pass MFA with it. To use the factor
   * again, the user enrolls it anew.
   *
   * `POST /api/v3/reset-factor`
   *
   * @throws ApiError when the API answers with a failure.
   */
  resetFactor(params: Models.ResetFactorDto, options?: RequestOptions): ApiPromise<Models.ResetFactorRespDto> {
    return operations.resetFactor(this, params, options);
  }

  /**
   * List enrolled second factors
   *
   * Returns every second factor that the signed-in user has bound: SMS, email, TOTP or face. `data` is empty when
   * there is none.
   *
   * `GET /api/v3/list-enrolled-factors`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listEnrolledFactors(options?: RequestOptions): ApiPromise<Models.ListEnrolledFactorsRespDto> {
    return operations.listEnrolledFactors(this, options);
  }

  /**
   * Get an enrolled second factor
   *
   * Returns one second factor that the signed-in user has bound. `listEnrolledFactors` gives the IDs.
   *
   * `GET /api/v3/get-factor`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getFactor(params: Models.GetFactorParams, options?: RequestOptions): ApiPromise<Models.GetFactorRespDto> {
    return operations.getFactor(this, params, options);
  }

  /**
   * List second factors left to enroll
   *
   * Returns the kinds of second factor that the application offers and the signed-in user has not bound yet. Let
   * the user pick one, then call `sendEnrollFactorRequest`.
   *
   * `GET /api/v3/list-factors-to-enroll`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listFactorsToEnroll(options?: RequestOptions): ApiPromise<Models.ListFactorsToEnrollRespDto> {
    return operations.listFactorsToEnroll(this, options);
  }

  /**
   * Verify a TOTP code
   *
   * Checks a code from the authenticator that the signed-in user has bound as a second factor. Read the outcome
   * from `data.verified`.
   *
   * `POST /api/v3/mfa-totp-verify`
   *
   * @throws ApiError when the API answers with a failure.
   */
  mfaOtpVerify(params: Models.MfaOtpVerityDto, options?: RequestOptions): ApiPromise<Models.MfaOtpVerityRespDto> {
    return operations.mfaOtpVerify(this, params, options);
  }

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
  getProfile(params?: Models.GetProfileParams, options?: RequestOptions): ApiPromise<Models.UserSingleRespDto> {
    return operations.getProfile(this, params, options);
  }

  /**
   * Update the signed-in user's profile
   *
   * Changes profile fields and custom data of the signed-in user and returns the user as changed. Send only the
   * fields to change. Email address, phone number and password have operations of their own: `updateEmail`,
   * `updatePhone` and `updatePassword`.
   *
   * `POST /api/v3/update-profile`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateProfile(params?: Models.UpdateUserProfileDto, options?: RequestOptions): ApiPromise<Models.UserSingleRespDto> {
    return operations.updateProfile(this, params, options);
  }

  /**
   * Bind an email address
   *
   * Adds an email address to the signed-in user, who must not have one yet; to replace an existing address, use
   * `verifyUpdateEmailRequest` and `updateEmail`. First send a verification code to the address with `sendEmail`
   * and the channel `CHANNEL_BIND_EMAIL`.
   *
   * `POST /api/v3/bind-email`
   *
   * @throws ApiError when the API answers with a failure.
   */
  bindEmail(params: Models.BindEmailDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto> {
    return operations.bindEmail(this, params, options);
  }

  /**
   * Unbind the email address
   *
   * Removes the email address from the signed-in user. Fails when the user would be left without a way to sign in,
   * that is, with neither a phone number nor a social account bound. First send a verification code with
   * `sendEmail` and the channel `CHANNEL_UNBIND_EMAIL`.
   *
   * `POST /api/v3/unbind-email`
   *
   * @throws ApiError when the API answers with a failure.
   */
  unbindEmail(params: Models.UnbindEmailDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto> {
    return operations.unbindEmail(this, params, options);
  }

  /**
   * Bind a phone number
   *
   * Adds a phone number to the signed-in user, who must not have one yet; to replace an existing number, use
   * `verifyUpdatePhoneRequest` and `updatePhone`. First send a verification code to the number with `sendSms` and
   * the channel `CHANNEL_BIND_PHONE`.
   *
   * `POST /api/v3/bind-phone`
   *
   * @throws ApiError when the API answers with a failure.
   */
  bindPhone(params: Models.BindPhoneDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto> {
    return operations.bindPhone(this, params, options);
  }

  /**
   * Unbind the phone number
   *
   * Removes the phone number from the signed-in user. Fails when the user would be left without a way to sign in,
   * that is, with neither an email address nor a social account bound. First send a verification code with
   * `sendSms` and the channel `CHANNEL_UNBIND_PHONE`.
   *
   * `POST /api/v3/unbind-phone`
   *
   * @throws ApiError when the API answers with a failure.
   */
  unbindPhone(params: Models.UnbindPhoneDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto> {
    return operations.unbindPhone(this, params, options);
  }

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
  getSecurityLevel(options?: RequestOptions): ApiPromise<Models.GetSecurityInfoRespDto> {
    return operations.getSecurityLevel(this, options);
  }

  /**
   * Change the signed-in user's password
   *
   * Sets a new password for the signed-in user. A user who already has a password must also give the current one
   * in `oldPassword`. A user who forgot it goes through `verifyResetPasswordRequest` and `resetPassword` instead.
   *
   * `POST /api/v3/update-password`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updatePassword(params: Models.UpdatePasswordDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto> {
    return operations.updatePassword(this, params, options);
  }

  /**
   * Verify a request to change the email address
   *
   * First of two steps to change the signed-in user's email address: checks the verification codes and returns the
   * token that `updateEmail` needs, valid for 60 seconds. First send a code to the new address with `sendEmail`
   * and the channel `CHANNEL_UPDATE_EMAIL`; where the user pool also verifies the old address, send one there too.
   *
   * `POST /api/v3/verify-update-email-request`
   *
   * @throws ApiError when the API answers with a failure.
   */
  verifyUpdateEmailRequest(
    params: Models.VerifyUpdateEmailRequestDto,
    options?: RequestOptions,
  ): ApiPromise<Models.VerifyUpdateEmailRequestRespDto> {
    return operations.verifyUpdateEmailRequest(this, params, options);
  }

  /**
   * Change the email address
   *
   * Second of two steps to change the signed-in user's email address: replaces the old address with the new one
   * that was verified. Get the token from `verifyUpdateEmailRequest`; it works once.
   *
   * `POST /api/v3/update-email`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updateEmail(params: Models.UpdateEmailDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto> {
    return operations.updateEmail(this, params, options);
  }

  /**
   * Verify a request to change the phone number
   *
   * First of two steps to change the signed-in user's phone number: checks the verification codes and returns the
   * short-lived token that `updatePhone` needs. First send a code to the new number with `sendSms`; where the user
   * pool also verifies the old number, send one there too.
   *
   * `POST /api/v3/verify-update-phone-request`
   *
   * @throws ApiError when the API answers with a failure.
   */
  verifyUpdatePhoneRequest(
    params: Models.VerifyUpdatePhoneRequestDto,
    options?: RequestOptions,
  ): ApiPromise<Models.VerifyUpdatePhoneRequestRespDto> {
    return operations.verifyUpdatePhoneRequest(this, params, options);
  }

  /**
   * Change the phone number
   *
   * Second of two steps to change the signed-in user's phone number: replaces the old number with the new one that
   * was verified. Get the token from `verifyUpdatePhoneRequest`; it works once.
   *
   * `POST /api/v3/update-phone`
   *
   * @throws ApiError when the API answers with a failure.
   */
  updatePhone(params: Models.UpdatePhoneDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto> {
    return operations.updatePhone(this, params, options);
  }

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
  ): ApiPromise<Models.PasswordResetVerifyResp> {
    return operations.verifyResetPasswordRequest(this, params, options);
  }

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
  resetPassword(params: Models.ResetPasswordDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto> {
    return operations.resetPassword(this, params, options);
  }

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
   * @throws ApiError when the API answers with a failure.
   */
  verifyDeleteAccountRequest(
    params: Models.VerifyDeleteAccountRequestDto,
    options?: RequestOptions,
  ): ApiPromise<Models.VerifyDeleteAccountRequestRespDto> {
    return operations.verifyDeleteAccountRequest(this, params, options);
  }

  /**
   * Delete the signed-in user's account
   *
   * Second of two steps for the signed-in user to delete their own account. Get the token from
   * `verifyDeleteAccountRequest`.
   *
   * `POST /api/v3/delete-account`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteAccount(params: Models.DeleteAccounDto, options?: RequestOptions): ApiPromise<Models.IsSuccessRespDto> {
    return operations.deleteAccount(this, params, options);
  }

  /**
   * List the public accounts the user can switch to
   *
   * Returns the public accounts that the signed-in user can switch to without signing in again; an empty list when
   * there are none. To switch, pass the account's `userId` to `switchLoginByUser`.
   *
   * `GET /api/v3/get-user-select-login-public-accounts`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listPublicAccountsForSwitchLoggedIn(
    params?: Models.ListPublicAccountsForSwitchLoggedInParams,
    options?: RequestOptions,
  ): ApiPromise<Models.GetPublicAccountDataRespDto> {
    return operations.listPublicAccountsForSwitchLoggedIn(this, params, options);
  }

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
  getWebAuthnRegistrationOptions(options?: RequestOptions): ApiPromise<Models.GetRegistrationOptionsRespDto> {
    return operations.getWebAuthnRegistrationOptions(this, options);
  }

  /**
   * Get WebAuthn registration options
   *
   * @deprecated Use {@link getWebAuthnRegistrationOptions} instead.
   */
  initRegisterOptions(options?: RequestOptions): ApiPromise<Models.GetRegistrationOptionsRespDto> {
    return operations.initRegisterOptions(this, options);
  }

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
  ): ApiPromise<Models.VerifyRegistrationResultRespDto> {
    return operations.verifyWebAuthnRegistration(this, params, options);
  }

  /**
   * Finish registering a WebAuthn authenticator
   *
   * @deprecated Use {@link verifyWebAuthnRegistration} instead.
   */
  verifyRegister(
    params: Models.VerifyRegistrationDto,
    options?: RequestOptions,
  ): ApiPromise<Models.VerifyRegistrationResultRespDto> {
    return operations.verifyRegister(this, params, options);
  }

  /**
   * List the signed-in user's devices
   *
   * Returns the devices on which the signed-in user has signed in, each with its latest sign-in and whether it is
   * online. The answer holds one page and no total count.
   *
   * `GET /api/v3/mydevices/list`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listMyDevices(
    params?: Models.ListMyDevicesParams,
    options?: RequestOptions,
  ): ApiPromise<Models.TerminalSessionRespDto> {
    return operations.listMyDevices(this, params, options);
  }

  /**
   * List the signed-in user's devices
   *
   * @deprecated Use {@link listMyDevices} instead.
   */
  list(params?: Models.ListMyDevicesParams, options?: RequestOptions): ApiPromise<Models.TerminalSessionRespDto> {
    return operations.list(this, params, options);
  }

  /**
   * Remove one of the signed-in user's devices
   *
   * Removes a device from the devices of the signed-in user. To only end the sign-in on a device, use
   * `revokeMyDeviceSession`.
   *
   * `POST /api/v3/mydevices/unbind`
   *
   * @throws ApiError when the API answers with a failure.
   */
  unbindMyDevice(params: Models.UnbindDeviceDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto> {
    return operations.unbindMyDevice(this, params, options);
  }

  /**
   * Remove one of the signed-in user's devices
   *
   * @deprecated Use {@link unbindMyDevice} instead.
   */
  unbind(params: Models.UnbindDeviceDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto> {
    return operations.unbind(this, params, options);
  }

  /**
   * Sign out on one of the user's devices
   *
   * Ends the signed-in user's session on one of their devices, such as a phone that is lost. To remove the device
   * itself, use `unbindMyDevice`.
   *
   * `POST /api/v3/mydevices/revoke-session`
   *
   * @throws ApiError when the API answers with a failure.
   */
  revokeMyDeviceSession(
    params: Models.RevokeDeviceSessionDto,
    options?: RequestOptions,
  ): ApiPromise<Models.CommonResponseDto> {
    return operations.revokeMyDeviceSession(this, params, options);
  }

  /**
   * Sign out on one of the user's devices
   *
   * @deprecated Use {@link revokeMyDeviceSession} instead.
   */
  revoke(params: Models.RevokeDeviceSessionDto, options?: RequestOptions): ApiPromise<Models.CommonResponseDto> {
    return operations.revoke(this, params, options);
  }

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
  ): ApiPromise<Models.ValidatePasswordRespDto> {
    return operations.validatePassword(this, params, options);
  }
}
