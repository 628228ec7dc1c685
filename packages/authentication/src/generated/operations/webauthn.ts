// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import { fullCodec, paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type { IsSuccessRespDto } from '../models/shared.ts';
import type {
  ApplicationAuthorizationListRespDto,
  CheckDeviceCredentialIdDto,
  DeletePasskeyAsAdminParams,
  DeletePasskeyParams,
  FinalizeWebAuthnLoginDto,
  ListDeviceCredentialDto,
  ListPasskeysParams,
  ListUserPasskeysParams,
  ListWebAuthnAuthenticatorDeviceDataDto,
  PasskeyCreationOptionsRespDto,
  PasskeyListRespDto,
  PasskeyRequestOptionsRespDto,
  PasskeyRespDto,
  RegisterPasskeyDto,
  RemoveDeviceCredentialDto,
  RemoveWebAuthnAuthenticatorParams,
  SignInByPasskeyRespDto,
  UpdatePasskeyAsAdminParams,
  UpdatePasskeyParams,
  WebAuthnCheckValidCredentialsByCredIdsRespDto,
} from '../models/webauthn.ts';

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
export function listWebAuthnAuthenticators(
  client: Client,
  params: ListDeviceCredentialDto,
  options?: RequestOptions,
): ApiPromise<ListWebAuthnAuthenticatorDeviceDataDto> {
  return client.request(
    {
      operationId: 'listWebAuthnAuthenticators',
      method: 'POST',
      path: '/api/v3/webauthn/page-authenticator-device',
      body: 'application/json',
      response: 'json',
      security: [['accessToken', 'appId']],
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List the user's WebAuthn authenticators
 *
 * @deprecated Use {@link listWebAuthnAuthenticators} instead.
 */
export const listCredentialsByPage: typeof listWebAuthnAuthenticators = listWebAuthnAuthenticators;

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
export function checkWebAuthnAuthenticators(
  client: Client,
  params: CheckDeviceCredentialIdDto,
  options?: RequestOptions,
): ApiPromise<WebAuthnCheckValidCredentialsByCredIdsRespDto> {
  return client.request(
    {
      operationId: 'checkWebAuthnAuthenticators',
      method: 'POST',
      path: '/api/v3/webauthn/check-valid-credentials-by-credIds',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Find which authenticators are still registered
 *
 * @deprecated Use {@link checkWebAuthnAuthenticators} instead.
 */
export const checkValidCredentialsByCredIds: typeof checkWebAuthnAuthenticators = checkWebAuthnAuthenticators;

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
export function removeAllWebAuthnAuthenticators(
  client: Client,
  params: RemoveDeviceCredentialDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'removeAllWebAuthnAuthenticators',
      method: 'POST',
      path: '/api/v3/webauthn/remove-credentials-by-authenticator-code',
      body: 'application/json',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * Remove the user's authenticators of one kind
 *
 * @deprecated Use {@link removeAllWebAuthnAuthenticators} instead.
 */
export const removeAllCredentials: typeof removeAllWebAuthnAuthenticators = removeAllWebAuthnAuthenticators;

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
export function removeWebAuthnAuthenticator(
  client: Client,
  params: RemoveWebAuthnAuthenticatorParams,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'removeWebAuthnAuthenticator',
      method: 'POST',
      path: '/api/v3/webauthn/remove-credential/{credentialID}',
      codec: fullCodec,
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * Remove a WebAuthn authenticator
 *
 * @deprecated Use {@link removeWebAuthnAuthenticator} instead.
 */
export const removeCredential: typeof removeWebAuthnAuthenticator = removeWebAuthnAuthenticator;

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
export function getPasskeyRegistrationOptionsAsAdmin(
  client: Client,
  options?: RequestOptions,
): ApiPromise<PasskeyCreationOptionsRespDto> {
  return client.request(
    {
      operationId: 'getPasskeyRegistrationOptionsAsAdmin',
      method: 'POST',
      path: '/api/v3/webauthn/admin/initialize',
      security: [['accessToken', 'appId']],
    },
    undefined,
    options,
  );
}

/**
 * Get options for a passkey as an administrator
 *
 * @deprecated Use {@link getPasskeyRegistrationOptionsAsAdmin} instead.
 */
export const webAuthnAdminInitialize: typeof getPasskeyRegistrationOptionsAsAdmin =
  getPasskeyRegistrationOptionsAsAdmin;

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
export function registerPasskeyAsAdmin(
  client: Client,
  params: RegisterPasskeyDto,
  options?: RequestOptions,
): ApiPromise<PasskeyRespDto> {
  return client.request(
    {
      operationId: 'registerPasskeyAsAdmin',
      method: 'POST',
      path: '/api/v3/webauthn/admin/registration/finalize',
      body: 'application/json',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * Register a passkey as an administrator
 *
 * @deprecated Use {@link registerPasskeyAsAdmin} instead.
 */
export const webAuthnAdminRegisterFinalize: typeof registerPasskeyAsAdmin = registerPasskeyAsAdmin;

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
export function updatePasskeyAsAdmin(
  client: Client,
  params: UpdatePasskeyAsAdminParams,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'updatePasskeyAsAdmin',
      method: 'PUT',
      path: '/api/v3/webauthn/admin/credentials/{credentialId}',
      codec: fullCodec,
      body: 'application/json',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * Rename a user's passkey as an administrator
 *
 * @deprecated Use {@link updatePasskeyAsAdmin} instead.
 */
export const updateWebAuthnAdminCredential: typeof updatePasskeyAsAdmin = updatePasskeyAsAdmin;

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
export function deletePasskeyAsAdmin(
  client: Client,
  params: DeletePasskeyAsAdminParams,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deletePasskeyAsAdmin',
      method: 'DELETE',
      path: '/api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}',
      codec: fullCodec,
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * Delete a user's passkey as an administrator
 *
 * @deprecated Use {@link deletePasskeyAsAdmin} instead.
 */
export const deleteWebAuthnAdminCredential: typeof deletePasskeyAsAdmin = deletePasskeyAsAdmin;

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
export function listApplicationAuthorizationsOfUsers(
  client: Client,
  options?: RequestOptions,
): ApiPromise<ApplicationAuthorizationListRespDto> {
  return client.request(
    {
      operationId: 'listApplicationAuthorizationsOfUsers',
      method: 'POST',
      path: '/api/v2/applications/subject/person/list',
      security: [['accessToken', 'appId']],
      retry: 'safe',
    },
    undefined,
    options,
  );
}

/**
 * List who may use applications
 *
 * @deprecated Use {@link listApplicationAuthorizationsOfUsers} instead.
 */
export const listSubjectAuth: typeof listApplicationAuthorizationsOfUsers = listApplicationAuthorizationsOfUsers;

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
export function listUserPasskeys(
  client: Client,
  params: ListUserPasskeysParams,
  options?: RequestOptions,
): PagePromise<PasskeyListRespDto, Record<string, unknown>> {
  return paginate(
    client,
    {
      operationId: 'listUserPasskeys',
      method: 'GET',
      path: '/api/v3/webauthn/person/credentials',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * List a user's passkeys
 *
 * @deprecated Use {@link listUserPasskeys} instead.
 */
export const listWebAuthnPersonCredentials: typeof listUserPasskeys = listUserPasskeys;

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
export function getPasskeySignInOptions(
  client: Client,
  options?: RequestOptions,
): ApiPromise<PasskeyRequestOptionsRespDto> {
  return client.request(
    {
      operationId: 'getPasskeySignInOptions',
      method: 'POST',
      path: '/api/v3/webauthn/login/initialize',
      sensitive: ['ticket'],
    },
    undefined,
    options,
  );
}

/**
 * Get options for signing in with a passkey
 *
 * @deprecated Use {@link getPasskeySignInOptions} instead.
 */
export const webAuthnLoginInitalize: typeof getPasskeySignInOptions = getPasskeySignInOptions;

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
export function signInByPasskey(
  client: Client,
  params: FinalizeWebAuthnLoginDto,
  options?: RequestOptions,
): ApiPromise<SignInByPasskeyRespDto> {
  return client.request(
    {
      operationId: 'signInByPasskey',
      method: 'POST',
      path: '/api/v3/webauthn/login/finalize',
      body: 'application/json',
      sensitive: ['ticket', 'signature', 'access_token', 'id_token', 'refresh_token'],
    },
    params,
    options,
  );
}

/**
 * Sign in with a passkey
 *
 * @deprecated Use {@link signInByPasskey} instead.
 */
export const webAuthnLoginFinalize: typeof signInByPasskey = signInByPasskey;

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
export function getPasskeyRegistrationOptions(
  client: Client,
  options?: RequestOptions,
): ApiPromise<PasskeyCreationOptionsRespDto> {
  return client.request(
    {
      operationId: 'getPasskeyRegistrationOptions',
      method: 'POST',
      path: '/api/v3/webauthn/registration/initialize',
      security: [['accessToken', 'appId']],
    },
    undefined,
    options,
  );
}

/**
 * Get options for registering a passkey
 *
 * @deprecated Use {@link getPasskeyRegistrationOptions} instead.
 */
export const webAuthnRegisterInitalize: typeof getPasskeyRegistrationOptions = getPasskeyRegistrationOptions;

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
export function getMfaPasskeyRegistrationOptions(
  client: Client,
  options?: RequestOptions,
): ApiPromise<PasskeyCreationOptionsRespDto> {
  return client.request(
    { operationId: 'getMfaPasskeyRegistrationOptions', method: 'POST', path: '/api/v3/webauthn/mfa-bind/initialize' },
    undefined,
    options,
  );
}

/**
 * Get options for a passkey as a second factor
 *
 * @deprecated Use {@link getMfaPasskeyRegistrationOptions} instead.
 */
export const webAuthnMfaBindInitialize: typeof getMfaPasskeyRegistrationOptions = getMfaPasskeyRegistrationOptions;

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
export function getMfaPasskeyVerificationOptions(
  client: Client,
  options?: RequestOptions,
): ApiPromise<PasskeyRequestOptionsRespDto> {
  return client.request(
    {
      operationId: 'getMfaPasskeyVerificationOptions',
      method: 'POST',
      path: '/api/v3/webauthn/mfa-verify/initialize',
      sensitive: ['ticket'],
    },
    undefined,
    options,
  );
}

/**
 * Get options for verifying a passkey as second factor
 *
 * @deprecated Use {@link getMfaPasskeyVerificationOptions} instead.
 */
export const webAuthnMfaVerifyInitalize: typeof getMfaPasskeyVerificationOptions = getMfaPasskeyVerificationOptions;

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
export function registerPasskey(
  client: Client,
  params: RegisterPasskeyDto,
  options?: RequestOptions,
): ApiPromise<PasskeyRespDto> {
  return client.request(
    {
      operationId: 'registerPasskey',
      method: 'POST',
      path: '/api/v3/webauthn/registration/finalize',
      body: 'application/json',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * Register a passkey
 *
 * @deprecated Use {@link registerPasskey} instead.
 */
export const webAuthnRegisterFinalize: typeof registerPasskey = registerPasskey;

/**
 * List the signed-in user's passkeys
 *
 * Returns the passkeys that the signed-in user has registered, page by page.
 *
 * `GET /api/v3/webauthn/credentials`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function listPasskeys(
  client: Client,
  params?: ListPasskeysParams,
  options?: RequestOptions,
): PagePromise<PasskeyListRespDto, Record<string, unknown>> {
  return paginate(
    client,
    {
      operationId: 'listPasskeys',
      method: 'GET',
      path: '/api/v3/webauthn/credentials',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * List the signed-in user's passkeys
 *
 * @deprecated Use {@link listPasskeys} instead.
 */
export const listWebAuthnCredentials: typeof listPasskeys = listPasskeys;

/**
 * Rename a passkey
 *
 * Gives a passkey of the signed-in user another display name, so that the user can tell several apart.
 *
 * `PUT /api/v3/webauthn/credentials/{credentialId}`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function updatePasskey(
  client: Client,
  params: UpdatePasskeyParams,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'updatePasskey',
      method: 'PUT',
      path: '/api/v3/webauthn/credentials/{credentialId}',
      codec: fullCodec,
      body: 'application/json',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * Rename a passkey
 *
 * @deprecated Use {@link updatePasskey} instead.
 */
export const updateWebAuthnCredential: typeof updatePasskey = updatePasskey;

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
export function deletePasskey(
  client: Client,
  params: DeletePasskeyParams,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'deletePasskey',
      method: 'DELETE',
      path: '/api/v3/webauthn/credentials/{credentialId}',
      codec: fullCodec,
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * Delete a passkey
 *
 * @deprecated Use {@link deletePasskey} instead.
 */
export const deleteWebAuthnCredential: typeof deletePasskey = deletePasskey;
