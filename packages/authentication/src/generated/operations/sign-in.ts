// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import { fullCodec, presetInput } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { CommonResponseDto, IsSuccessRespDto } from '../models/shared.ts';
import type {
  AppQRCodeLoginDto,
  ChangePushCodeStatusDto,
  ChangeQRCodeStatusDto,
  CheckPushCodeStatusParams,
  CheckPushCodeStatusRespDto,
  CheckQRCodeStatusRespDto,
  CheckQrCodeStatusParams,
  ExchangeTokenSetWithQRcodeTicketDto,
  GeneFastpassQRCodeRespDto,
  GenePushCodeRespDto,
  GeneQRCodeRespDto,
  GenerateQrcodeDto,
  GetAlipayAuthInfoParams,
  GetAlipayAuthInfoRespDto,
  GetAppLoginQrCodeStatusParams,
  GetAuthenticationOptionsRespDto,
  GetCaptchaImageParams,
  GetFastpassClientAppsParams,
  GetFastpassQRCodeRelationAppsRespDto,
  GetPushCodeRelationAppsDto,
  GetPushCodeRelationAppsRespDto,
  GetQrCodeStatusParams,
  LoginTokenRespDto,
  PublicAccountSwitchLoginDto,
  SignInByADParams,
  SignInByAccountPasswordParams,
  SignInByEmailPassCodeParams,
  SignInByEmailPasswordParams,
  SignInByLDAPParams,
  SignInByPhonePassCodeParams,
  SignInByPhonePasswordParams,
  SignInByPushDto,
  SignInByUsernamePasswordParams,
  SignInFastpassDto,
  SigninByCredentialsDto,
  SigninByMobileDto,
  StartExternalSignInParams,
  StartOidcAuthorizationParams,
  VerifyAuthenticationDto,
  VerifyAuthenticationResultRespDto,
} from '../models/sign-in.ts';

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
export function signInByCredentials(
  client: Client,
  params: SigninByCredentialsDto,
  options?: RequestOptions,
): ApiPromise<LoginTokenRespDto> {
  return client.request(
    {
      operationId: 'signInByCredentials',
      method: 'POST',
      path: '/api/v3/signin',
      body: 'application/json',
      security: [['appId'], ['clientBasic', 'appId']],
      sensitive: [
        'password',
        'passCode',
        'captchaCode',
        'captchaToken',
        'client_secret',
        'access_token',
        'id_token',
        'refresh_token',
      ],
    },
    params,
    options,
  );
}

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
export function signInByEmailPassword(
  client: Client,
  params: SignInByEmailPasswordParams,
  options?: RequestOptions,
): ApiPromise<LoginTokenRespDto> {
  return signInByCredentials(
    client,
    presetInput(
      { '/connection': 'PASSWORD' },
      { email: '/passwordPayload/email', password: '/passwordPayload/password', options: '/options' },
      params,
    ),
    options,
  );
}

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
export function signInByPhonePassword(
  client: Client,
  params: SignInByPhonePasswordParams,
  options?: RequestOptions,
): ApiPromise<LoginTokenRespDto> {
  return signInByCredentials(
    client,
    presetInput(
      { '/connection': 'PASSWORD' },
      { phone: '/passwordPayload/phone', password: '/passwordPayload/password', options: '/options' },
      params,
    ),
    options,
  );
}

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
export function signInByUsernamePassword(
  client: Client,
  params: SignInByUsernamePasswordParams,
  options?: RequestOptions,
): ApiPromise<LoginTokenRespDto> {
  return signInByCredentials(
    client,
    presetInput(
      { '/connection': 'PASSWORD' },
      { username: '/passwordPayload/username', password: '/passwordPayload/password', options: '/options' },
      params,
    ),
    options,
  );
}

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
export function signInByAccountPassword(
  client: Client,
  params: SignInByAccountPasswordParams,
  options?: RequestOptions,
): ApiPromise<LoginTokenRespDto> {
  return signInByCredentials(
    client,
    presetInput(
      { '/connection': 'PASSWORD' },
      { account: '/passwordPayload/account', password: '/passwordPayload/password', options: '/options' },
      params,
    ),
    options,
  );
}

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
export function signInByEmailPassCode(
  client: Client,
  params: SignInByEmailPassCodeParams,
  options?: RequestOptions,
): ApiPromise<LoginTokenRespDto> {
  return signInByCredentials(
    client,
    presetInput(
      { '/connection': 'PASSCODE' },
      { email: '/passCodePayload/email', passCode: '/passCodePayload/passCode', options: '/options' },
      params,
    ),
    options,
  );
}

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
export function signInByPhonePassCode(
  client: Client,
  params: SignInByPhonePassCodeParams,
  options?: RequestOptions,
): ApiPromise<LoginTokenRespDto> {
  return signInByCredentials(
    client,
    presetInput(
      { '/connection': 'PASSCODE' },
      {
        phone: '/passCodePayload/phone',
        passCode: '/passCodePayload/passCode',
        phoneCountryCode: '/passCodePayload/phoneCountryCode',
        options: '/options',
      },
      params,
    ),
    options,
  );
}

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
export function signInByAD(
  client: Client,
  params: SignInByADParams,
  options?: RequestOptions,
): ApiPromise<LoginTokenRespDto> {
  return signInByCredentials(
    client,
    presetInput(
      { '/connection': 'AD' },
      { sAMAccountName: '/adPayload/sAMAccountName', password: '/adPayload/password', options: '/options' },
      params,
    ),
    options,
  );
}

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
export function signInByLDAP(
  client: Client,
  params: SignInByLDAPParams,
  options?: RequestOptions,
): ApiPromise<LoginTokenRespDto> {
  return signInByCredentials(
    client,
    presetInput(
      { '/connection': 'LDAP' },
      { sAMAccountName: '/ldapPayload/sAMAccountName', password: '/ldapPayload/password', options: '/options' },
      params,
    ),
    options,
  );
}

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
export function signInByMobile(
  client: Client,
  params: SigninByMobileDto,
  options?: RequestOptions,
): ApiPromise<LoginTokenRespDto> {
  return client.request(
    {
      operationId: 'signInByMobile',
      method: 'POST',
      path: '/api/v3/signin-by-mobile',
      body: 'application/json',
      security: [['appId'], ['clientBasic', 'appId']],
      sensitive: [
        'code',
        'token',
        'accessToken',
        'encryptedData',
        'access_token',
        'id_token',
        'client_secret',
        'refresh_token',
      ],
    },
    params,
    options,
  );
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
export function switchLoginByUser(
  client: Client,
  params: PublicAccountSwitchLoginDto,
  options?: RequestOptions,
): ApiPromise<LoginTokenRespDto> {
  return client.request(
    {
      operationId: 'switchLoginByUser',
      method: 'POST',
      path: '/api/v3/switch-login-by-user',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['access_token', 'id_token', 'refresh_token'],
    },
    params,
    options,
  );
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
export function getAlipayAuthInfo(
  client: Client,
  params: GetAlipayAuthInfoParams,
  options?: RequestOptions,
): ApiPromise<GetAlipayAuthInfoRespDto> {
  return client.request(
    { operationId: 'getAlipayAuthInfo', method: 'GET', path: '/api/v3/get-alipay-authinfo' },
    params,
    options,
  );
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
export function geneQrCode(
  client: Client,
  params: GenerateQrcodeDto,
  options?: RequestOptions,
): ApiPromise<GeneQRCodeRespDto> {
  return client.request(
    {
      operationId: 'geneQrCode',
      method: 'POST',
      path: '/api/v3/gene-qrcode',
      body: 'application/json',
      sensitive: ['qrcodeId', 'url'],
    },
    params,
    options,
  );
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
export function getQrCodeStatus(
  client: Client,
  params: GetQrCodeStatusParams,
  options?: RequestOptions,
): ApiPromise<CheckQRCodeStatusRespDto> {
  return client.request(
    {
      operationId: 'getQrCodeStatus',
      method: 'GET',
      path: '/api/v3/get-qrcode-status',
      sensitive: ['qrcodeId', 'ticket', 'access_token', 'id_token', 'refresh_token'],
    },
    params,
    options,
  );
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
export function checkQrCodeStatus(
  client: Client,
  params: CheckQrCodeStatusParams,
  options?: RequestOptions,
): ApiPromise<CheckQRCodeStatusRespDto> {
  return client.request(
    {
      operationId: 'checkQrCodeStatus',
      method: 'GET',
      path: '/api/v3/check-qrcode-status',
      sensitive: ['qrcodeId', 'ticket', 'access_token', 'id_token', 'refresh_token'],
    },
    params,
    options,
  );
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
export function exchangeTokenSetWithQrCodeTicket(
  client: Client,
  params: ExchangeTokenSetWithQRcodeTicketDto,
  options?: RequestOptions,
): ApiPromise<LoginTokenRespDto> {
  return client.request(
    {
      operationId: 'exchangeTokenSetWithQrCodeTicket',
      method: 'POST',
      path: '/api/v3/exchange-tokenset-with-qrcode-ticket',
      body: 'application/json',
      security: [['appId'], ['clientBasic', 'appId']],
      sensitive: ['ticket', 'client_secret', 'access_token', 'id_token', 'refresh_token'],
    },
    params,
    options,
  );
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
export function changeQrCodeStatus(
  client: Client,
  params: ChangeQRCodeStatusDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'changeQrCodeStatus',
      method: 'POST',
      path: '/api/v3/change-qrcode-status',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['qrcodeId'],
    },
    params,
    options,
  );
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
export function setQrCodeStatus(
  client: Client,
  params: ChangeQRCodeStatusDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'setQrCodeStatus',
      method: 'POST',
      path: '/api/v3/set-qrcode-status',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['qrcodeId'],
    },
    params,
    options,
  );
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
export function signInByPush(
  client: Client,
  params: SignInByPushDto,
  options?: RequestOptions,
): ApiPromise<GenePushCodeRespDto> {
  return client.request(
    {
      operationId: 'signInByPush',
      method: 'POST',
      path: '/api/v3/signin-by-push',
      body: 'application/json',
      sensitive: ['pushCodeId'],
    },
    params,
    options,
  );
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
export function checkPushCodeStatus(
  client: Client,
  params: CheckPushCodeStatusParams,
  options?: RequestOptions,
): ApiPromise<CheckPushCodeStatusRespDto> {
  return client.request(
    {
      operationId: 'checkPushCodeStatus',
      method: 'GET',
      path: '/api/v3/check-pushcode-status',
      sensitive: ['pushCodeId', 'access_token', 'id_token', 'refresh_token'],
    },
    params,
    options,
  );
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
export function setPushCodeStatus(
  client: Client,
  params: ChangePushCodeStatusDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'setPushCodeStatus',
      method: 'POST',
      path: '/api/v3/set-pushcode-status',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['pushCodeId'],
    },
    params,
    options,
  );
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
export function changePushCodeStatus(
  client: Client,
  params: ChangePushCodeStatusDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'changePushCodeStatus',
      method: 'POST',
      path: '/api/v3/change-pushcode-status',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['pushCodeId'],
    },
    params,
    options,
  );
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
export function getWebAuthnAuthenticationOptions(
  client: Client,
  options?: RequestOptions,
): ApiPromise<GetAuthenticationOptionsRespDto> {
  return client.request(
    {
      operationId: 'getWebAuthnAuthenticationOptions',
      method: 'GET',
      path: '/api/v3/webauthn/authentication',
      sensitive: ['ticket'],
    },
    undefined,
    options,
  );
}

/**
 * Get WebAuthn sign-in options
 *
 * @deprecated Use {@link getWebAuthnAuthenticationOptions} instead.
 */
export const initAuthenticationOptions: typeof getWebAuthnAuthenticationOptions = getWebAuthnAuthenticationOptions;

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
export function verifyWebAuthnAuthentication(
  client: Client,
  params: VerifyAuthenticationDto,
  options?: RequestOptions,
): ApiPromise<VerifyAuthenticationResultRespDto> {
  return client.request(
    {
      operationId: 'verifyWebAuthnAuthentication',
      method: 'POST',
      path: '/api/v3/webauthn/authentication',
      body: 'application/json',
      sensitive: ['signature', 'ticket', 'access_token', 'id_token', 'refresh_token'],
    },
    params,
    options,
  );
}

/**
 * Sign in with a WebAuthn authenticator
 *
 * @deprecated Use {@link verifyWebAuthnAuthentication} instead.
 */
export const verifyAuthentication: typeof verifyWebAuthnAuthentication = verifyWebAuthnAuthentication;

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
export function getPushLoginRelationApps(
  client: Client,
  params: GetPushCodeRelationAppsDto,
  options?: RequestOptions,
): ApiPromise<GetPushCodeRelationAppsRespDto> {
  return client.request(
    {
      operationId: 'getPushLoginRelationApps',
      method: 'POST',
      path: '/api/v3/get-pushlogin-relation-apps',
      body: 'application/json',
      retry: 'safe',
      sensitive: ['pushCodeId'],
    },
    params,
    options,
  );
}

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
export function geneFastpassQrcodeInfo(
  client: Client,
  params?: SignInFastpassDto,
  options?: RequestOptions,
): ApiPromise<GeneFastpassQRCodeRespDto> {
  return client.request(
    {
      operationId: 'geneFastpassQrcodeInfo',
      method: 'POST',
      path: '/api/v3/gene-fastpass-qrcode-info',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['qrcodeId'],
    },
    params,
    options,
  );
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
export function getFastpassClientApps(
  client: Client,
  params: GetFastpassClientAppsParams,
  options?: RequestOptions,
): ApiPromise<GetFastpassQRCodeRelationAppsRespDto> {
  return client.request(
    {
      operationId: 'getFastpassClientApps',
      method: 'GET',
      path: '/api/v3/get-fastpass-client-apps',
      sensitive: ['qrcodeId'],
    },
    params,
    options,
  );
}

/**
 * List the applications open to quick sign-in
 *
 * @deprecated Use {@link getFastpassClientApps} instead.
 */
export const getFastpassParams: typeof getFastpassClientApps = getFastpassClientApps;

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
export function getAppLoginQrCodeStatus(
  client: Client,
  params: GetAppLoginQrCodeStatusParams,
  options?: RequestOptions,
): ApiPromise<CheckQRCodeStatusRespDto> {
  return client.request(
    {
      operationId: 'getAppLoginQrCodeStatus',
      method: 'GET',
      path: '/api/v3/get-app-login-qrcode-status',
      sensitive: ['qrcodeId', 'ticket', 'access_token', 'id_token', 'refresh_token'],
    },
    params,
    options,
  );
}

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
export function qrCodeAppLogin(
  client: Client,
  params: AppQRCodeLoginDto,
  options?: RequestOptions,
): ApiPromise<LoginTokenRespDto> {
  return client.request(
    {
      operationId: 'qrCodeAppLogin',
      method: 'POST',
      path: '/api/v3/qrcode-app-login',
      body: 'application/json',
      sensitive: ['qrcodeId', 'access_token', 'id_token', 'refresh_token'],
    },
    params,
    options,
  );
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
export function startOidcAuthorization(
  client: Client,
  params: StartOidcAuthorizationParams,
  options?: RequestOptions,
): ApiPromise<string> {
  return client.request(
    {
      operationId: 'startOidcAuthorization',
      method: 'GET',
      path: '/oidc/auth',
      codec: fullCodec,
      response: 'redirect',
      security: [],
    },
    params,
    options,
  );
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
export function startExternalSignIn(
  client: Client,
  params: StartExternalSignInParams,
  options?: RequestOptions,
): ApiPromise<string> {
  return client.request(
    {
      operationId: 'startExternalSignIn',
      method: 'GET',
      path: '/api/v3/signin-by-extidp',
      codec: fullCodec,
      response: 'redirect',
    },
    params,
    options,
  );
}

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
export function getCaptchaImage(
  client: Client,
  params?: GetCaptchaImageParams,
  options?: RequestOptions,
): ApiPromise<string> {
  return client.request(
    {
      operationId: 'getCaptchaImage',
      method: 'GET',
      path: '/api/v3/captcha-code',
      codec: fullCodec,
      accept: 'image/svg+xml',
      response: 'text',
    },
    params,
    options,
  );
}
