// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto, PublicKeyCredentialDescriptorDto } from './shared.ts';

/** An authenticator's answer to the request for a new credential. */
export interface AuthenticatorAttestationResponseDto {
  /**
   * CBOR-encoded data of the authenticator, holding the public key, the credential ID, the signature and the
   * signature counter. Send it as a Base64URL string.
   *
   * @example 'o2NmbXRkbm9uZWdhdHRTdG10oA'
   */
  attestationObject: string;
  /**
   * Data the browser collected, such as the origin of the request and the challenge. Send the JSON as a Base64URL
   * string.
   *
   * @example 'eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIn0'
   */
  clientDataJSON: string;
}

/** The email address to bind, with the verification code sent to it. */
export interface BindEmailDto {
  /**
   * Email address to bind. Case does not matter.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  email: string;
  /**
   * Verification code sent to `email`. It works once and only for a limited time.
   *
   * @example '123456'
   */
  passCode: string;
}

/** The phone number to bind, with the verification code sent to it. */
export interface BindPhoneDto {
  /**
   * Phone number to bind, without the country code. Give the code of a number outside mainland China in
   * `phoneCountryCode`.
   *
   * @example '13800000001'
   */
  phoneNumber: string;
  /**
   * Verification code sent to `phoneNumber` by SMS. It works once and only for a limited time.
   *
   * @example '123456'
   */
  passCode: string;
  /**
   * Country calling code of `phoneNumber`, with a leading `+`. May be left out for numbers in mainland China.
   * Numbers elsewhere need an international SMS service set up in the console.
   *
   * @example '+86'
   */
  phoneCountryCode?: string;
}

/** The token that allows the deletion of the account. */
export interface DeleteAccounDto {
  /**
   * Temporary token from `verifyDeleteAccountRequest`.
   *
   * @example 'ZGVsZXRlLWFjY291bnQtdG9rZW4'
   */
  deleteAccountToken: string;
}

/** The email address of the account to delete, with the verification code sent to it. */
export interface DeleteAccountByEmailPassCodeDto {
  /**
   * Email address bound to the account. Case does not matter.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  email?: string;
  /**
   * Verification code sent to `email` by `sendEmail`. It works once and is valid for 5 minutes by default.
   *
   * @example '123456'
   */
  passCode: string;
}

/** The password of the account to delete. */
export interface DeleteAccountByPasswordDto {
  /**
   * Password of the user, in the form that `passwordEncryptType` names.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password: string;
  /**
   * How passwords in this request are encrypted. Get the public keys from `getSystemInfo`.
   *
   * - `sm2`: Encrypted with GenAuth's SM2 public key. SM2 is the Chinese national standard for elliptic-curve
   *   encryption, GB/T 32918.
   * - `rsa`: Encrypted with GenAuth's RSA public key with PKCS #1 v1.5 padding, then Base64-encoded.
   * - `none`: Not encrypted: plain text, protected by HTTPS alone.
   *
   * @default 'none'
   */
  passwordEncryptType?: 'sm2' | 'rsa' | 'none';
}

/** The phone number of the account to delete, with the verification code sent to it. */
export interface DeleteAccountByPhonePassCodeDto {
  /**
   * Phone number bound to the account, without the country code. Give the code of a number outside mainland China
   * in `phoneCountryCode`.
   *
   * @example '13800000001'
   */
  phoneNumber: string;
  /**
   * Verification code sent to `phoneNumber` by `sendSms`. It works once and is valid for one minute.
   *
   * @example '123456'
   */
  passCode: string;
  /**
   * Country calling code of `phoneNumber`, with a leading `+`.
   *
   * @example '+86'
   */
  phoneCountryCode?: string;
}

/** A device on which users sign in. */
export interface DeviceInfo {
  /**
   * Unique ID of the device, as `unbindMyDevice` and `revokeMyDeviceSession` take it.
   *
   * @example 'HZ2F6J3AGNAVSOTV'
   */
  deviceId: string;
  /**
   * Name by which people recognize the device.
   *
   * @example "Ada's phone"
   */
  name?: string;
  /**
   * Operating system of the device with its version.
   *
   * @example 'Android 16'
   */
  version?: string;
  /**
   * Kind of device.
   *
   * - `Browser`: A web browser.
   * - `Mobile`: A phone or tablet.
   * - `Desktop`: A desktop computer.
   */
  type: 'Browser' | 'Mobile' | 'Desktop' | (string & {});
  /**
   * Model of the device.
   *
   * @example 'Pixel 9'
   */
  mod?: string;
  /**
   * Operating system of the device.
   *
   * @example 'Android'
   */
  os?: string;
  /**
   * Whether the device may be used.
   *
   * - `activated`: In use.
   * - `suspended`: Out of use for a limited time.
   * - `deactivated`: Disabled.
   *
   * @default 'activated'
   */
  status?: 'activated' | 'suspended' | 'deactivated' | (string & {});
  /**
   * User agent string that the device sends.
   *
   * @example 'Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Mobile Safari/537.36'
   */
  userAgent?: string;
}

/** Input of “Get the signed-in user's profile”. */
export interface GetProfileParams {
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   * @example true
   */
  withCustomData?: boolean;
  /**
   * Whether to return identities, the links to external identity providers, in `identities` as well.
   *
   * @default false
   * @example true
   */
  withIdentities?: boolean;
  /**
   * Whether to return the IDs of departments that users belong to, in `departmentIds`, as well.
   *
   * @default false
   * @example true
   */
  withDepartmentIds?: boolean;
}

/** The public accounts that the signed-in user can switch to. */
export interface GetPublicAccountDataRespDto extends CommonResponseDto {
  /** The accounts to choose from; empty when there are none. */
  data: GetUserSelectLoginPublicAccountsDataDto[];
}

/** The options for registering a WebAuthn authenticator. */
export interface GetRegistrationOptionsRespDto extends CommonResponseDto {
  /** The options for the browser, and the ticket that links them to the next step. */
  data: RegistrationOptionsDto;
}

/** How well a user's account is protected, and which protections are in place. */
export interface GetSecurityInfoDto {
  /**
   * Strength grade of the user's password, as a number: the higher, the stronger. It rates the password alone;
   * `securityScore` rates the whole account.
   *
   * @minimum 0
   * @example 2
   */
  passwordSecurityLevel: number;
  /** `true` when the user has bound a second factor for MFA, `false` when they have none. */
  mfaEnrolled: boolean;
  /**
   * `true` when the user has a password, `false` when the account has none, so that the user signs in by other
   * means.
   */
  passwordSet: boolean;
  /** `true` when an email address is bound to the account. */
  emailBinded: boolean;
  /** `true` when a phone number is bound to the account. */
  phoneBinded: boolean;
  /**
   * Overall security score of the account, as a number: the higher, the better protected. It rates the whole
   * account, unlike `passwordSecurityLevel`, which rates the password alone.
   *
   * @minimum 0
   * @example 80
   */
  securityScore: number;
}

/** The protection of the signed-in user's account. */
export interface GetSecurityInfoRespDto extends CommonResponseDto {
  /** How well the account is protected, and by what. */
  data: GetSecurityInfoDto;
}

/** Public accounts that a user can switch to, and the user's own account. */
export interface GetUserSelectLoginPublicAccountsDataDto {
  /** The public accounts the user can switch to. */
  publicAccounts: ListPublicAccountDataDto[];
  /** The user's own personal account. Present only when `withOriginUser` is `true`. */
  originUser?: GetUserSelectLoginPublicAccountsOriginUserDto;
}

/** The personal account of the user who can switch to public accounts. */
export interface GetUserSelectLoginPublicAccountsOriginUserDto {
  /**
   * User ID of the personal account.
   *
   * @example '6745c0de0a1b2c3d4e5f6002'
   */
  userId: string;
  /**
   * URL of the account's profile picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/tomas.rey.png'
   */
  avatar?: string;
  /**
   * Name to show for the account.
   *
   * @example 'Tomas Rey'
   */
  displayName?: string;
  /**
   * Whether this is the account of a person or a public account.
   *
   * - `1`: Personal account.
   * - `2`: Public account.
   */
  usertype?: '1' | '2' | (string & {});
}

/** Input of “List the signed-in user's devices”. */
export interface ListMyDevicesParams {
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

/** A public account that the user can switch to. */
export interface ListPublicAccountDataDto {
  /**
   * User ID of the public account. Pass it to `switchLoginByUser` to switch.
   *
   * @example '6745c0de0a1b2c3d4e5f6101'
   */
  userId: string;
  /**
   * URL of the account's profile picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/workshop.terminal.png'
   */
  avatar?: string;
  /**
   * Name to show for the account.
   *
   * @example 'Workshop terminal'
   */
  displayName?: string;
  /**
   * Whether this is the account of a person or a public account.
   *
   * - `1`: Personal account.
   * - `2`: Public account.
   */
  usertype?: '1' | '2' | (string & {});
}

/** Input of “List the public accounts the user can switch to”. */
export interface ListPublicAccountsForSwitchLoggedInParams {
  /**
   * Whether to include, in `originUser`, basic data of the user's own personal account.
   *
   * @default false
   * @example true
   */
  withOriginUser?: boolean;
}

/** The token for the password reset. */
export interface PasswordResetVerifyResp extends CommonResponseDto {
  /** The token to pass to `resetPassword`, and how long it is valid. */
  data: ResetPasswordVerify;
}

/** Options for creating a WebAuthn credential, in the terms of the WebAuthn standard. */
export interface PublicKeyCredentialCreationOptionsDto {
  /**
   * Random bytes that the authenticator signs, Base64URL-encoded. Decode them before passing them to the browser.
   *
   * @example 'cmVnaXN0cmF0aW9uLWNoYWxsZW5nZQ'
   */
  challenge: string;
  /** Credentials the user already has. Their authenticators refuse, so that the same one is not registered twice. */
  excludeCredentials: PublicKeyCredentialDescriptorDto[];
  /** Signature algorithms that GenAuth accepts. */
  pubKeyCredParams: PublicKeyCredentialParametersDto[];
  /** The relying party: the site that the credential is for. */
  rp: PublicKeyCredentialRpEntityDto;
  /**
   * How long the browser waits for the user, in milliseconds.
   *
   * @minimum 0
   * @example 60000
   */
  timeout: number;
  /** The user whom the credential is for. */
  user: PublicKeyCredentialUserEntityDto;
}

/** A signature algorithm accepted for a new credential. */
export interface PublicKeyCredentialParametersDto {
  /**
   * Algorithm as a number of the [COSE registry](https://www.iana.org/assignments/cose/cose.xhtml#algorithms),
   * always negative: for example `-7` for ES256 and `-257` for RS256.
   *
   * @maximum -1
   * @example -7
   */
  alg: number;
  /** Type of the credential. */
  type: 'public-key';
}

/** The relying party that a WebAuthn credential is for. */
export interface PublicKeyCredentialRpEntityDto {
  /**
   * Domain that the credential is bound to.
   *
   * @example 'portal.halden.example'
   */
  id: string;
  /**
   * Name of the relying party that the browser shows the user.
   *
   * @example 'Halden Portal'
   */
  name: string;
}

/** The user whom a WebAuthn credential is for. */
export interface PublicKeyCredentialUserEntityDto {
  /**
   * User ID. The browser expects it as bytes.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  id: string;
  /**
   * Username of the user.
   *
   * @example 'ada.lind'
   */
  name: string;
  /**
   * Name of the user for display, for example when choosing an account.
   *
   * @example 'Ada Lind'
   */
  displayName: string;
}

/** A new WebAuthn credential, as the browser returns it, with its binary parts encoded as strings. */
export interface RegistrationCredentialDto {
  /**
   * Credential ID, Base64URL-encoded.
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
  /** The authenticator's answer, which proves the new credential. */
  response: AuthenticatorAttestationResponseDto;
  /**
   * Ways in which the browser can reach the authenticator.
   *
   * - `ble`: Over Bluetooth Low Energy.
   * - `internal`: It is built into the device.
   * - `nfc`: Over NFC.
   * - `usb`: Over USB.
   *
   * @example ['internal']
   */
  transports?: ('ble' | 'internal' | 'nfc' | 'usb' | (string & {}))[];
  /** Type of credential; `public-key` for WebAuthn. */
  type: 'public-key';
}

/** What the browser needs to create a WebAuthn credential, and the ticket for the next step. */
export interface RegistrationOptionsDto {
  /** Options to pass as `publicKey` to `navigator.credentials.create()`. */
  registrationOptions: PublicKeyCredentialCreationOptionsDto;
  /**
   * Identifies this registration. Send it back unchanged to `verifyWebAuthnRegistration`.
   *
   * @example 'd2ViYXV0aG4tdGlja2V0'
   */
  ticket: string;
}

/** The email address of the account whose password is forgotten, with the verification code sent to it. */
export interface ResetPasswordByEmailPassCodeDto {
  /**
   * Email address bound to the account. Case does not matter.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  email?: string;
  /**
   * Verification code sent to `email` by `sendEmail`. It works once and is valid for 5 minutes by default.
   *
   * @example '123456'
   */
  passCode: string;
}

/** The phone number of the account whose password is forgotten, with the verification code sent to it. */
export interface ResetPasswordByPhonePassCodeDto {
  /**
   * Phone number bound to the account, without the country code. Give the code of a number outside mainland China
   * in `phoneCountryCode`.
   *
   * @example '13800000001'
   */
  phoneNumber: string;
  /**
   * Verification code sent to `phoneNumber` by `sendSms`. It works once and is valid for one minute.
   *
   * @example '123456'
   */
  passCode: string;
  /**
   * Country calling code of `phoneNumber`, with a leading `+`. May be left out for numbers in mainland China.
   * Numbers elsewhere need an international SMS service set up in the console.
   *
   * @example '+86'
   */
  phoneCountryCode?: string;
}

/** The new password, and the token that allows to set it. */
export interface ResetPasswordDto {
  /**
   * Token from `verifyResetPasswordRequest`.
   *
   * @example 'cGFzc3dvcmQtcmVzZXQtdG9rZW4'
   */
  passwordResetToken: string;
  /**
   * Password to set, in the form that `passwordEncryptType` names.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password: string;
  /**
   * How passwords in this request are encrypted. Get the public keys from `getSystemInfo`.
   *
   * - `sm2`: Encrypted with GenAuth's SM2 public key. SM2 is the Chinese national standard for elliptic-curve
   *   encryption, GB/T 32918.
   * - `rsa`: Encrypted with GenAuth's RSA public key with PKCS #1 v1.5 padding, then Base64-encoded.
   * - `none`: Not encrypted: plain text, protected by HTTPS alone.
   *
   * @default 'none'
   */
  passwordEncryptType?: 'sm2' | 'rsa' | 'none';
}

/** The token that allows a password reset. */
export interface ResetPasswordVerify {
  /**
   * Token to pass to `resetPassword`.
   *
   * @example 'cGFzc3dvcmQtcmVzZXQtdG9rZW4'
   */
  passwordResetToken: string;
  /**
   * Lifetime of `passwordResetToken` in seconds.
   *
   * @minimum 0
   * @example 60
   */
  tokenExpiresIn: number;
}

/** The device to sign out on. */
export interface RevokeDeviceSessionDto {
  /**
   * ID of the device, the `device.deviceId` in the answer of `listMyDevices`.
   *
   * @example 'HZ2F6J3AGNAVSOTV'
   */
  deviceId: string;
}

/** A device on which the user has signed in, with the latest sign-in. */
export interface TerminalSessionDto {
  /** The device itself. */
  device: DeviceInfo;
  /**
   * When the user last signed in on the device.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  lastLoginTime: string;
  /**
   * IP address of the latest sign-in on the device.
   *
   * @example '203.0.113.24'
   */
  lastIp?: string;
  /** `true` when the device is online now, `false` when it is only known from an earlier sign-in. */
  online: boolean;
}

/** A page of the signed-in user's devices. */
export interface TerminalSessionRespDto extends CommonResponseDto {
  /** The devices on this page; empty when there are none. */
  data: TerminalSessionDto[];
}

/** The device to remove. */
export interface UnbindDeviceDto {
  /**
   * ID of the device, the `device.deviceId` in the answer of `listMyDevices`.
   *
   * @example 'HZ2F6J3AGNAVSOTV'
   */
  deviceId: string;
}

/** The verification code that confirms the removal of the email address. */
export interface UnbindEmailDto {
  /**
   * Verification code from the email sent by `sendEmail` with the channel `CHANNEL_UNBIND_EMAIL`.
   *
   * @example '123456'
   */
  passCode: string;
}

/** The verification code that confirms the removal of the phone number. */
export interface UnbindPhoneDto {
  /**
   * Verification code from the SMS sent by `sendSms` with the channel `CHANNEL_UNBIND_PHONE`.
   *
   * @example '123456'
   */
  passCode: string;
}

/** The new and the old email address, each with the verification code sent to it. */
export interface UpdateEmailByEmailPassCodeDto {
  /**
   * Email address to change to.
   *
   * @format email
   * @example 'ada.lind@halden-robotics.example'
   */
  newEmail: string;
  /**
   * Verification code sent to `newEmail`.
   *
   * @example '123456'
   */
  newEmailPassCode: string;
  /**
   * Current email address. Required when the user pool verifies the old address before a change.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  oldEmail?: string;
  /**
   * Verification code sent to `oldEmail`. Required when the user pool verifies the old address before a change.
   *
   * @example '654321'
   */
  oldEmailPassCode?: string;
}

/** The token that allows the email address change. */
export interface UpdateEmailDto {
  /**
   * One-time token from `verifyUpdateEmailRequest`, valid for 60 seconds. It stands for the new address that was
   * verified.
   *
   * @example 'dXBkYXRlLWVtYWlsLXRva2Vu'
   */
  updateEmailToken: string;
}

/** The new password, and the proof that the user may change it. */
export interface UpdatePasswordDto {
  /**
   * Password to set, in the form that `passwordEncryptType` names.
   *
   * @format password
   * @example 'correct-horse-battery-2'
   */
  newPassword: string;
  /**
   * Current password, in the form that `passwordEncryptType` names. Required when the user has one.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  oldPassword?: string;
  /**
   * How passwords in this request are encrypted. Get the public keys from `getSystemInfo`.
   *
   * - `sm2`: Encrypted with GenAuth's SM2 public key. SM2 is the Chinese national standard for elliptic-curve
   *   encryption, GB/T 32918.
   * - `rsa`: Encrypted with GenAuth's RSA public key with PKCS #1 v1.5 padding, then Base64-encoded.
   * - `none`: Not encrypted: plain text, protected by HTTPS alone.
   *
   * @default 'none'
   */
  passwordEncryptType?: 'sm2' | 'rsa' | 'none';
  /**
   * Password reset token, as returned by `verifyResetPasswordRequest`.
   *
   * @example 'cGFzc3dvcmQtcmVzZXQtdG9rZW4'
   */
  passwordResetToken?: string;
}

/** The new and the old phone number, each with the verification code sent to it. */
export interface UpdatePhoneByPhonePassCodeDto {
  /**
   * Phone number to change to, without the country code. Give the code of a number outside mainland China in
   * `newPhoneCountryCode`.
   *
   * @example '13800000011'
   */
  newPhoneNumber: string;
  /**
   * Verification code sent to `newPhoneNumber` by SMS.
   *
   * @example '123456'
   */
  newPhonePassCode: string;
  /**
   * Country calling code of `newPhoneNumber`, with a leading `+`. May be left out for numbers in mainland China.
   * Numbers elsewhere need an international SMS service set up in the console.
   *
   * @example '+86'
   */
  newPhoneCountryCode?: string;
  /**
   * Current phone number, without the country code. Required when the user pool verifies the old number before a
   * change.
   *
   * @example '13800000001'
   */
  oldPhoneNumber?: string;
  /**
   * Verification code sent to `oldPhoneNumber` by SMS. Required when the user pool verifies the old number before
   * a change.
   *
   * @example '654321'
   */
  oldPhonePassCode?: string;
  /**
   * Country calling code of `oldPhoneNumber`, with a leading `+`. May be left out for numbers in mainland China.
   *
   * @example '+86'
   */
  oldPhoneCountryCode?: string;
}

/** The token that allows the phone number change. */
export interface UpdatePhoneDto {
  /**
   * One-time token from `verifyUpdatePhoneRequest`. It stands for the new number that was verified.
   *
   * @example 'dXBkYXRlLXBob25lLXRva2Vu'
   */
  updatePhoneToken: string;
}

/** The profile fields to change. */
export interface UpdateUserProfileDto {
  /**
   * Full name. Several users may share it.
   *
   * @example 'Ada Lind'
   */
  name?: string;
  /**
   * Informal name to call the user by.
   *
   * @example 'Ada'
   */
  nickname?: string;
  /**
   * URL of the profile picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/ada.lind.png'
   */
  photo?: string;
  /**
   * ID of the user in a system of your own, such as a payroll number.
   *
   * @example '10010'
   */
  externalId?: string;
  /**
   * Date of birth, as `YYYY-MM-DD`.
   *
   * @format date
   * @example '1990-04-12'
   */
  birthdate?: string;
  /**
   * Country where the user lives.
   *
   * @example 'SE'
   */
  country?: string;
  /**
   * Province or state where the user lives.
   *
   * @example 'Västra Götaland'
   */
  province?: string;
  /**
   * City where the user lives.
   *
   * @example 'Göteborg'
   */
  city?: string;
  /**
   * Postal address as free text.
   *
   * @example 'Kungsgatan 14, Göteborg'
   */
  address?: string;
  /**
   * Street and house number; the `street_address` part of the OpenID Connect claim `address`.
   *
   * @example 'Kungsgatan 14'
   */
  streetAddress?: string;
  /**
   * Postal code, in the form that the country uses; the `postal_code` part of the OpenID Connect claim `address`.
   *
   * @example '41119'
   */
  postalCode?: string;
  /**
   * Gender; `U` when it is not known.
   *
   * - `M`: Male.
   * - `F`: Female.
   * - `U`: Unknown.
   *
   * @default 'U'
   */
  gender?: 'M' | 'F' | 'U';
  /**
   * Name to sign in with. Unique in the user pool.
   *
   * @example 'ada.lind'
   */
  username?: string;
  /**
   * Company that the user works for.
   *
   * @example 'Halden Robotics'
   */
  company?: string;
  /**
   * Values of custom fields, keyed by field. Each key must first be defined as a custom field of the user pool.
   *
   * @example { badge: 'HR-1042' }
   */
  customData?: Record<string, unknown>;
  /**
   * Number of the user's national identity card.
   *
   * @example '420421199004121234'
   */
  identityNumber?: string;
}

/** The account and the password to check. Give `password` and one of `email`, `phone` and `username`. */
export interface ValidatePasswordDto {
  /**
   * Phone number of the account, without the country code. Give the code of a number outside mainland China in
   * `phoneCountryCode`. Ignored when `email` is given.
   *
   * @example '13800000001'
   */
  phone?: string;
  /**
   * Email address of the account. Case does not matter. Goes before `phone` and `username`.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  email?: string;
  /**
   * Username of the account. Ignored when `email` or `phone` is given.
   *
   * @example 'ada.lind'
   */
  username?: string;
  /**
   * Country calling code of `phone`, with a leading `+`. May be left out for numbers in mainland China.
   *
   * @example '+86'
   */
  phoneCountryCode?: string;
  /**
   * Password to check, in the form that `passwordEncryptType` names.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password?: string;
  /**
   * How `password` is encrypted. Get the public keys from `getSystemInfo`.
   *
   * - `sm2`: Encrypted with GenAuth's SM2 public key. SM2 is the Chinese national standard for elliptic-curve
   *   encryption, GB/T 32918.
   * - `rsa`: Encrypted with GenAuth's RSA public key with PKCS #1 v1.5 padding, then Base64-encoded.
   * - `none`: Not encrypted: plain text, protected by HTTPS alone.
   *
   * @default 'none'
   */
  passwordEncryptType?: 'sm2' | 'rsa' | 'none';
}

/** Whether the password is right. */
export interface ValidatePasswordRespDto extends CommonResponseDto {
  /** The result of the check. */
  data: ValidatePasswordResultDto;
}

/** The result of a password check. */
export interface ValidatePasswordResultDto {
  /** `true` when the password is right for the account, `false` when it is wrong. */
  valid: boolean;
}

/** The token that allows the deletion of the account. */
export interface VerifyDeleteAccountRequestDataDto {
  /**
   * Temporary token to pass to `deleteAccount`, which does the deletion.
   *
   * @example 'ZGVsZXRlLWFjY291bnQtdG9rZW4'
   */
  deleteAccountToken: string;
  /**
   * Lifetime of `deleteAccountToken` in seconds, 60 by default.
   *
   * @minimum 0
   * @example 60
   */
  tokenExpiresIn: number;
}

/** The proof that the user may delete the account. Give the payload that `verifyMethod` names. */
export type VerifyDeleteAccountRequestDto = (
  | {
      /** A verification code by SMS. */
      verifyMethod: 'PHONE_PASSCODE';
      phonePassCodePayload: DeleteAccountByPhonePassCodeDto;
    }
  | {
      /** A verification code by email. */
      verifyMethod: 'EMAIL_PASSCODE';
      emailPassCodePayload: DeleteAccountByEmailPassCodeDto;
    }
  | {
      /** Password. */
      verifyMethod: 'PASSWORD';
      passwordPayload: DeleteAccountByPasswordDto;
    }
) & {
  /**
   * How the user proves the request.
   *
   * - `PHONE_PASSCODE`: Verification code sent by SMS, in `phonePassCodePayload`.
   * - `EMAIL_PASSCODE`: Verification code sent by email, in `emailPassCodePayload`.
   * - `PASSWORD`: Password, in `passwordPayload`; for users with neither a phone number nor an email address
   *   bound.
   */
  verifyMethod: 'PHONE_PASSCODE' | 'EMAIL_PASSCODE' | 'PASSWORD';
  /** Phone number and verification code, for `verifyMethod` `PHONE_PASSCODE`. */
  phonePassCodePayload?: DeleteAccountByPhonePassCodeDto;
  /** Email address and verification code, for `verifyMethod` `EMAIL_PASSCODE`. */
  emailPassCodePayload?: DeleteAccountByEmailPassCodeDto;
  /** Password, for `verifyMethod` `PASSWORD`. */
  passwordPayload?: DeleteAccountByPasswordDto;
};

/** The token for the account deletion. */
export interface VerifyDeleteAccountRequestRespDto extends CommonResponseDto {
  /** The token to pass to `deleteAccount`, and how long it is valid. */
  data: VerifyDeleteAccountRequestDataDto;
}

/** The credential that the browser created, with the ticket of the registration. */
export interface VerifyRegistrationDto {
  /** The credential that `navigator.credentials.create()` returned. */
  registrationCredential: RegistrationCredentialDto;
  /**
   * The `ticket` from `getWebAuthnRegistrationOptions`.
   *
   * @example 'd2ViYXV0aG4tdGlja2V0'
   */
  ticket: string;
  /**
   * How the authenticator recognizes the user.
   *
   * - `fingerprint`: By fingerprint.
   * - `face`: By face.
   * - `other`: In any other way.
   */
  authenticatorCode?: 'fingerprint' | 'face' | 'other';
}

/** The result of checking a new WebAuthn credential. */
export interface VerifyRegistrationResultDto {
  /** `true` when the credential passed the check and the authenticator is registered. */
  verified: boolean;
}

/** Whether the authenticator is registered. */
export interface VerifyRegistrationResultRespDto extends CommonResponseDto {
  /** The result of the check. */
  data: VerifyRegistrationResultDto;
}

/** The proof that the password may be reset. Give the payload that `verifyMethod` names. */
export type VerifyResetPasswordRequestDto = (
  | {
      /** A verification code by SMS. */
      verifyMethod: 'PHONE_PASSCODE';
      phonePassCodePayload: ResetPasswordByPhonePassCodeDto;
    }
  | {
      /** A verification code by email. */
      verifyMethod: 'EMAIL_PASSCODE';
      emailPassCodePayload: ResetPasswordByEmailPassCodeDto;
    }
) & {
  /**
   * How the user proves the request.
   *
   * - `EMAIL_PASSCODE`: Verification code sent by email, in `emailPassCodePayload`.
   * - `PHONE_PASSCODE`: Verification code sent by SMS, in `phonePassCodePayload`.
   */
  verifyMethod: 'EMAIL_PASSCODE' | 'PHONE_PASSCODE';
  /** Phone number and verification code, for `verifyMethod` `PHONE_PASSCODE`. */
  phonePassCodePayload?: ResetPasswordByPhonePassCodeDto;
  /** Email address and verification code, for `verifyMethod` `EMAIL_PASSCODE`. */
  emailPassCodePayload?: ResetPasswordByEmailPassCodeDto;
};

/** The token that allows one change of the email address. */
export interface VerifyUpdateEmailRequestData {
  /**
   * One-time token to pass to `updateEmail`.
   *
   * @example 'dXBkYXRlLWVtYWlsLXRva2Vu'
   */
  updateEmailToken: string;
  /**
   * Lifetime of `updateEmailToken` in seconds: 60.
   *
   * @minimum 0
   * @example 60
   */
  tokenExpiresIn: number;
}

/** The proof that the user may change their email address. */
export interface VerifyUpdateEmailRequestDto {
  /**
   * How the user proves the request.
   *
   * - `EMAIL_PASSCODE`: Verification codes sent by email, in `emailPassCodePayload`; the only method.
   */
  verifyMethod: 'EMAIL_PASSCODE';
  /** The new address and, where the user pool asks for it, the old one, each with its verification code. */
  emailPassCodePayload: UpdateEmailByEmailPassCodeDto;
}

/** The token for the email address change. */
export interface VerifyUpdateEmailRequestRespDto extends CommonResponseDto {
  /** The token to pass to `updateEmail`, and how long it is valid. */
  data: VerifyUpdateEmailRequestData;
}

/** The token that allows one change of the phone number. */
export interface VerifyUpdatePhoneRequestData {
  /**
   * One-time token to pass to `updatePhone`.
   *
   * @example 'dXBkYXRlLXBob25lLXRva2Vu'
   */
  updatePhoneToken: string;
  /**
   * Lifetime of `updatePhoneToken` in seconds.
   *
   * @minimum 0
   * @example 60
   */
  tokenExpiresIn: number;
}

/** The proof that the user may change their phone number. */
export interface VerifyUpdatePhoneRequestDto {
  /**
   * How the user proves the request.
   *
   * - `PHONE_PASSCODE`: Verification codes sent by SMS, in `phonePassCodePayload`; the only method.
   */
  verifyMethod: 'PHONE_PASSCODE';
  /** The new number and, where the user pool asks for it, the old one, each with its verification code. */
  phonePassCodePayload: UpdatePhoneByPhonePassCodeDto;
}

/** The token for the phone number change. */
export interface VerifyUpdatePhoneRequestRespDto extends CommonResponseDto {
  /** The token to pass to `updatePhone`, and how long it is valid. */
  data: VerifyUpdatePhoneRequestData;
}
