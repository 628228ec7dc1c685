// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { AuthenticatorAttestationResponseDto, PublicKeyCredentialCreationOptionsDto } from './profile.ts';
import type { AuthenticationCredentialDto, CommonResponseDto, SignInByWebAuthnOptionsDto } from './shared.ts';
import type { PublicKeyCredentialRequestOptionsDto } from './sign-in.ts';

/** Which users are authorized to use which applications. */
export interface ApplicationAuthorizationListRespDto extends CommonResponseDto {
  /**
   * The authorizations.
   *
   * @example { totalCount: 0, list: [] }
   */
  data?: Record<string, unknown>;
}

/** Credential IDs to look for. */
export interface CheckDeviceCredentialIdDto {
  /**
   * How the authenticators recognize the user.
   *
   * - `fingerprint`: By fingerprint.
   * - `face`: By face.
   * - `other`: In any other way.
   */
  authenticatorCode: 'fingerprint' | 'face' | 'other';
  /**
   * Credential IDs to look for, Base64URL-encoded.
   *
   * @minItems 1
   * @maxItems 100
   * @example ['Y3JlZGVudGlhbC0wMg']
   */
  credentialIds: string[];
}

/** Input of “Delete a user's passkey as an administrator”. */
export interface DeletePasskeyAsAdminParams {
  /**
   * ID of the passkey to delete, as in `id` of `listUserPasskeys`.
   *
   * @example '6745c0de0a1b2c3d4e5f8201'
   */
  credentialId: string;
  /**
   * ID of the user whom the passkey belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
  /**
   * ID of the application that the passkey was registered for.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
}

/** Input of “Delete a passkey”. */
export interface DeletePasskeyParams {
  /**
   * ID of the passkey to delete, as in `id` of `listUserPasskeys`.
   *
   * @example '6745c0de0a1b2c3d4e5f8201'
   */
  credentialId: string;
}

/** The browser's answer for a sign-in with a passkey. */
export interface FinalizeWebAuthnLoginDto {
  /**
   * The `ticket` that came with the options.
   *
   * @example '3f0c5b7e-ticket'
   */
  ticket: string;
  /** The credential that `navigator.credentials.get()` returned. */
  credential: AuthenticationCredentialDto;
  /** Settings of the sign-in. */
  options?: SignInByWebAuthnOptionsDto;
}

/** Which authenticators to list. */
export interface ListDeviceCredentialDto {
  /**
   * How the authenticators recognize the user.
   *
   * - `fingerprint`: By fingerprint.
   * - `face`: By face.
   * - `other`: In any other way.
   */
  authenticatorCode: 'fingerprint' | 'face' | 'other';
}

/** Input of “List the signed-in user's passkeys”. */
export interface ListPasskeysParams {
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * Number of passkeys on a page.
   *
   * @minimum 1
   * @default 10
   * @example 10
   */
  limit?: number;
}

/** Input of “List a user's passkeys”. */
export interface ListUserPasskeysParams {
  /**
   * ID of the user whose passkeys to return.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * Number of passkeys on a page.
   *
   * @minimum 1
   * @default 10
   * @example 10
   */
  limit?: number;
  /**
   * ID of an application; only passkeys registered for it are returned. Leave it out for all.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId?: string;
}

/** Authenticators of a user. */
export interface ListWebAuthnAuthenticatorDeviceDataDto {
  /**
   * Number of authenticators on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /**
   * The authenticators; empty when there is none.
   *
   * @example [{ id: '6745c0de0a1b2c3d4e5f8101', credentialID: 'Y3JlZGVudGlhbC0wMg', authenticatorCode: 'fingerprint', name: "Ada's phone" }]
   */
  list: WebAuthnAuthenticatorDevice[];
}

/** Options for creating a passkey in the browser. */
export interface PasskeyCreationOptions {
  [key: string]: unknown;
  /** Options to pass to `navigator.credentials.create()`. */
  publicKey: PublicKeyCredentialCreationOptionsDto;
}

/** Options for creating a passkey. */
export interface PasskeyCreationOptionsRespDto extends CommonResponseDto {
  /** What the browser needs to create a passkey, and what identifies this attempt. */
  data: PasskeyCreationOptions;
}

/** One page of passkeys. */
export interface PasskeyList {
  [key: string]: unknown;
  /**
   * Number of passkeys on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount?: number;
  /**
   * The passkeys on this page; empty when there is none.
   *
   * @example [{ id: '6745c0de0a1b2c3d4e5f8201', name: "Ada's laptop" }]
   */
  list?: Record<string, unknown>[];
}

/** Passkeys of a user, page by page. */
export interface PasskeyListRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data?: PasskeyList;
}

/** Options for using a passkey in the browser. */
export interface PasskeyRequestOptions {
  [key: string]: unknown;
  /** Options to pass to `navigator.credentials.get()`. */
  publicKey: PublicKeyCredentialRequestOptionsDto;
  /**
   * Stands for this attempt. Send it back with the browser's answer.
   *
   * @example '3f0c5b7e-ticket'
   */
  ticket: string;
}

/** Options for using a passkey. */
export interface PasskeyRequestOptionsRespDto extends CommonResponseDto {
  /** The options. */
  data: PasskeyRequestOptions;
}

/** The outcome of registering a passkey. */
export interface PasskeyRespDto extends CommonResponseDto {
  /**
   * What is known about the registered passkey.
   *
   * @example { success: true }
   */
  data?: Record<string, unknown>;
}

/**
 * A new passkey, as `navigator.credentials.create()` returned it, with its bytes encoded as Base64URL so that it
 * can be sent as JSON.
 */
export interface RegisterPasskeyDto {
  [key: string]: unknown;
  /**
   * ID of the new credential as the browser returned it, Base64URL-encoded.
   *
   * @example 'Y3JlZGVudGlhbC0wMg'
   */
  id: string;
  /**
   * The browser's `rawId`: the bytes of the credential ID, Base64URL-encoded.
   *
   * @example 'Y3JlZGVudGlhbC0wMg'
   */
  rawId: string;
  /** Type of the credential. */
  type: 'public-key';
  /** The authenticator's answer, which proves the new credential. */
  response: AuthenticatorAttestationResponseDto;
  /**
   * Where the authenticator is.
   *
   * - `platform`: Built into the user's device.
   * - `cross-platform`: A device of its own, such as a security key or a phone.
   */
  authenticatorAttachment?: 'platform' | 'cross-platform';
  /**
   * Results of WebAuthn extensions, as the browser returned them.
   *
   * @example {}
   */
  clientExtensionResults?: Record<string, unknown>;
}

/** Which authenticators to remove. */
export interface RemoveDeviceCredentialDto {
  /**
   * How the authenticators recognize the user.
   *
   * - `fingerprint`: By fingerprint.
   * - `face`: By face.
   * - `other`: In any other way.
   */
  authenticatorCode: 'fingerprint' | 'face' | 'other';
}

/** Input of “Remove a WebAuthn authenticator”. */
export interface RemoveWebAuthnAuthenticatorParams {
  /**
   * Credential ID of the authenticator, Base64URL-encoded.
   *
   * @example 'Y3JlZGVudGlhbC0wMg'
   */
  credentialID: string;
}

/** The tokens of a user who signed in with a passkey. */
export interface SignInByPasskeyRespDto extends CommonResponseDto {
  /** The tokens. */
  data: {
    [key: string]: unknown;
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
    token_type?: string;
    /**
     * Lifetime of the access token, in seconds. (OAuth 2.0 calls it `expires_in`.)
     *
     * @minimum 0
     * @example 7200
     */
    expire_in?: number;
    /**
     * Scopes of the access token, separated by spaces.
     *
     * @example 'openid profile'
     */
    scope?: string;
  };
}

/** Input of “Rename a user's passkey as an administrator”. */
export interface UpdatePasskeyAsAdminParams extends UpdatePasskeyDto {
  /**
   * ID of the passkey to rename, as in `id` of `listUserPasskeys`.
   *
   * @example '6745c0de0a1b2c3d4e5f8201'
   */
  credentialId: string;
}

/** What to change about a passkey. */
export interface UpdatePasskeyDto {
  /**
   * Display name of the passkey.
   *
   * @example "Ada's laptop"
   */
  name: string;
}

/** Input of “Rename a passkey”. */
export interface UpdatePasskeyParams extends UpdatePasskeyDto {
  /**
   * ID of the passkey to delete, as in `id` of `listUserPasskeys`.
   *
   * @example '6745c0de0a1b2c3d4e5f8201'
   */
  credentialId: string;
}

/** A WebAuthn authenticator that a user has registered. */
export interface WebAuthnAuthenticatorDevice {
  [key: string]: unknown;
  /**
   * ID of the registration.
   *
   * @example '6745c0de0a1b2c3d4e5f8101'
   */
  id?: string;
  /**
   * ID of the user pool.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userPoolId?: string;
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId?: string;
  /**
   * Credential ID of the authenticator, Base64URL-encoded.
   *
   * @example 'Y3JlZGVudGlhbC0wMg'
   */
  credentialID?: string;
  /**
   * How the authenticator recognizes the user.
   *
   * - `fingerprint`: By fingerprint.
   * - `face`: By face.
   * - `other`: In any other way or unknown.
   */
  authenticatorCode?: 'fingerprint' | 'face' | 'other' | (string & {});
  /**
   * Name of the authenticator or of its device.
   *
   * @example "Ada's phone"
   */
  name?: string;
  /**
   * Platform on which the authenticator was registered.
   *
   * @example 'Android'
   */
  initiatorPlatform?: string;
}

/** The authenticators that are still registered. */
export interface WebAuthnCheckValidCredentialsByCredIdsRespDto extends CommonResponseDto {
  /**
   * One entry for each credential ID whose authenticator is still registered.
   *
   * @example [{ id: '6745c0de0a1b2c3d4e5f8101', credentialID: 'Y3JlZGVudGlhbC0wMg', authenticatorCode: 'fingerprint', name: "Ada's phone" }]
   */
  data: WebAuthnAuthenticatorDevice[];
}
