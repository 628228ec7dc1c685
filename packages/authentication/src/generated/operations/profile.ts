// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  BindEmailDto,
  BindPhoneDto,
  DeleteAccounDto,
  GetProfileParams,
  GetPublicAccountDataRespDto,
  GetRegistrationOptionsRespDto,
  GetSecurityInfoRespDto,
  ListMyDevicesParams,
  ListPublicAccountsForSwitchLoggedInParams,
  PasswordResetVerifyResp,
  ResetPasswordDto,
  RevokeDeviceSessionDto,
  TerminalSessionDto,
  TerminalSessionRespDto,
  UnbindDeviceDto,
  UnbindEmailDto,
  UnbindPhoneDto,
  UpdateEmailDto,
  UpdatePasswordDto,
  UpdatePhoneDto,
  UpdateUserProfileDto,
  ValidatePasswordDto,
  ValidatePasswordRespDto,
  VerifyDeleteAccountRequestDto,
  VerifyDeleteAccountRequestRespDto,
  VerifyRegistrationDto,
  VerifyRegistrationResultRespDto,
  VerifyResetPasswordRequestDto,
  VerifyUpdateEmailRequestDto,
  VerifyUpdateEmailRequestRespDto,
  VerifyUpdatePhoneRequestDto,
  VerifyUpdatePhoneRequestRespDto,
} from '../models/profile.ts';
import type { CommonResponseDto, IsSuccessRespDto, UserSingleRespDto } from '../models/shared.ts';

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
export function getProfile<CustomData = Record<string, unknown>>(
  client: Client,
  params?: GetProfileParams,
  options?: RequestOptions,
): ApiPromise<UserSingleRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'getProfile',
      method: 'GET',
      path: '/api/v3/get-profile',
      security: [['accessToken', 'appId']],
      sensitive: ['accessToken', 'refreshToken', 'identityNumber'],
    },
    params,
    options,
  );
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
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function updateProfile<CustomData = Record<string, unknown>>(
  client: Client,
  params?: UpdateUserProfileDto,
  options?: RequestOptions,
): ApiPromise<UserSingleRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'updateProfile',
      method: 'POST',
      path: '/api/v3/update-profile',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['identityNumber', 'accessToken', 'refreshToken'],
    },
    params,
    options,
  );
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
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function bindEmail(
  client: Client,
  params: BindEmailDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'bindEmail',
      method: 'POST',
      path: '/api/v3/bind-email',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['passCode'],
    },
    params,
    options,
  );
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
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function unbindEmail(
  client: Client,
  params: UnbindEmailDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'unbindEmail',
      method: 'POST',
      path: '/api/v3/unbind-email',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['passCode'],
    },
    params,
    options,
  );
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
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function bindPhone(
  client: Client,
  params: BindPhoneDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'bindPhone',
      method: 'POST',
      path: '/api/v3/bind-phone',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['passCode'],
    },
    params,
    options,
  );
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
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function unbindPhone(
  client: Client,
  params: UnbindPhoneDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'unbindPhone',
      method: 'POST',
      path: '/api/v3/unbind-phone',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['passCode'],
    },
    params,
    options,
  );
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
export function getSecurityLevel(client: Client, options?: RequestOptions): ApiPromise<GetSecurityInfoRespDto> {
  return client.request(
    {
      operationId: 'getSecurityLevel',
      method: 'GET',
      path: '/api/v3/get-security-info',
      security: [['accessToken', 'appId']],
    },
    undefined,
    options,
  );
}

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
export function updatePassword(
  client: Client,
  params: UpdatePasswordDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'updatePassword',
      method: 'POST',
      path: '/api/v3/update-password',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['newPassword', 'oldPassword', 'passwordResetToken'],
    },
    params,
    options,
  );
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
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function verifyUpdateEmailRequest(
  client: Client,
  params: VerifyUpdateEmailRequestDto,
  options?: RequestOptions,
): ApiPromise<VerifyUpdateEmailRequestRespDto> {
  return client.request(
    {
      operationId: 'verifyUpdateEmailRequest',
      method: 'POST',
      path: '/api/v3/verify-update-email-request',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['newEmailPassCode', 'oldEmailPassCode', 'updateEmailToken'],
    },
    params,
    options,
  );
}

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
export function updateEmail(
  client: Client,
  params: UpdateEmailDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'updateEmail',
      method: 'POST',
      path: '/api/v3/update-email',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['updateEmailToken'],
    },
    params,
    options,
  );
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
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function verifyUpdatePhoneRequest(
  client: Client,
  params: VerifyUpdatePhoneRequestDto,
  options?: RequestOptions,
): ApiPromise<VerifyUpdatePhoneRequestRespDto> {
  return client.request(
    {
      operationId: 'verifyUpdatePhoneRequest',
      method: 'POST',
      path: '/api/v3/verify-update-phone-request',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['newPhonePassCode', 'oldPhonePassCode', 'updatePhoneToken'],
    },
    params,
    options,
  );
}

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
export function updatePhone(
  client: Client,
  params: UpdatePhoneDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'updatePhone',
      method: 'POST',
      path: '/api/v3/update-phone',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['updatePhoneToken'],
    },
    params,
    options,
  );
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
export function verifyResetPasswordRequest(
  client: Client,
  params: VerifyResetPasswordRequestDto,
  options?: RequestOptions,
): ApiPromise<PasswordResetVerifyResp> {
  return client.request(
    {
      operationId: 'verifyResetPasswordRequest',
      method: 'POST',
      path: '/api/v3/verify-reset-password-request',
      body: 'application/json',
      sensitive: ['passCode', 'passwordResetToken'],
    },
    params,
    options,
  );
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
export function resetPassword(
  client: Client,
  params: ResetPasswordDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'resetPassword',
      method: 'POST',
      path: '/api/v3/reset-password',
      body: 'application/json',
      sensitive: ['passwordResetToken', 'password'],
    },
    params,
    options,
  );
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
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function verifyDeleteAccountRequest(
  client: Client,
  params: VerifyDeleteAccountRequestDto,
  options?: RequestOptions,
): ApiPromise<VerifyDeleteAccountRequestRespDto> {
  return client.request(
    {
      operationId: 'verifyDeleteAccountRequest',
      method: 'POST',
      path: '/api/v3/verify-delete-account-request',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['passCode', 'password', 'deleteAccountToken'],
    },
    params,
    options,
  );
}

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
export function deleteAccount(
  client: Client,
  params: DeleteAccounDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deleteAccount',
      method: 'POST',
      path: '/api/v3/delete-account',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['deleteAccountToken'],
    },
    params,
    options,
  );
}

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
export function listPublicAccountsForSwitchLoggedIn(
  client: Client,
  params?: ListPublicAccountsForSwitchLoggedInParams,
  options?: RequestOptions,
): ApiPromise<GetPublicAccountDataRespDto> {
  return client.request(
    {
      operationId: 'listPublicAccountsForSwitchLoggedIn',
      method: 'GET',
      path: '/api/v3/get-user-select-login-public-accounts',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
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
export function getWebAuthnRegistrationOptions(
  client: Client,
  options?: RequestOptions,
): ApiPromise<GetRegistrationOptionsRespDto> {
  return client.request(
    {
      operationId: 'getWebAuthnRegistrationOptions',
      method: 'GET',
      path: '/api/v3/webauthn/registration',
      security: [['accessToken', 'appId']],
      sensitive: ['ticket'],
    },
    undefined,
    options,
  );
}

/**
 * Get WebAuthn registration options
 *
 * @deprecated Use {@link getWebAuthnRegistrationOptions} instead.
 */
export const initRegisterOptions: typeof getWebAuthnRegistrationOptions = getWebAuthnRegistrationOptions;

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
export function verifyWebAuthnRegistration(
  client: Client,
  params: VerifyRegistrationDto,
  options?: RequestOptions,
): ApiPromise<VerifyRegistrationResultRespDto> {
  return client.request(
    {
      operationId: 'verifyWebAuthnRegistration',
      method: 'POST',
      path: '/api/v3/webauthn/registration',
      body: 'application/json',
      sensitive: ['ticket'],
    },
    params,
    options,
  );
}

/**
 * Finish registering a WebAuthn authenticator
 *
 * @deprecated Use {@link verifyWebAuthnRegistration} instead.
 */
export const verifyRegister: typeof verifyWebAuthnRegistration = verifyWebAuthnRegistration;

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
export function listMyDevices(
  client: Client,
  params?: ListMyDevicesParams,
  options?: RequestOptions,
): PagePromise<TerminalSessionRespDto, TerminalSessionDto> {
  return paginate(
    client,
    {
      operationId: 'listMyDevices',
      method: 'GET',
      path: '/api/v3/mydevices/list',
      security: [['accessToken', 'appId']],
      pages: { items: '/data' },
    },
    params,
    options,
  );
}

/**
 * List the signed-in user's devices
 *
 * @deprecated Use {@link listMyDevices} instead.
 */
export const list: typeof listMyDevices = listMyDevices;

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
export function unbindMyDevice(
  client: Client,
  params: UnbindDeviceDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'unbindMyDevice',
      method: 'POST',
      path: '/api/v3/mydevices/unbind',
      body: 'application/json',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * Remove one of the signed-in user's devices
 *
 * @deprecated Use {@link unbindMyDevice} instead.
 */
export const unbind: typeof unbindMyDevice = unbindMyDevice;

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
export function revokeMyDeviceSession(
  client: Client,
  params: RevokeDeviceSessionDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'revokeMyDeviceSession',
      method: 'POST',
      path: '/api/v3/mydevices/revoke-session',
      body: 'application/json',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * Sign out on one of the user's devices
 *
 * @deprecated Use {@link revokeMyDeviceSession} instead.
 */
export const revoke: typeof revokeMyDeviceSession = revokeMyDeviceSession;

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
export function validatePassword(
  client: Client,
  params?: ValidatePasswordDto,
  options?: RequestOptions,
): ApiPromise<ValidatePasswordRespDto> {
  return client.request(
    {
      operationId: 'validatePassword',
      method: 'POST',
      path: '/api/v3/validate-password',
      body: 'application/json',
      sensitive: ['password'],
    },
    params,
    options,
  );
}
