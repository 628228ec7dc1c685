// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** Whether a verification code can be used. */
export interface PreCheckCodeDataDto {
  /** `true` when the code is right and still valid. */
  isValid: boolean;
  /**
   * Why the code cannot be used. Present when `isValid` is `false`.
   *
   * @example 'The verification code has expired'
   */
  message?: string;
}

/** A verification code to check. `codeType` decides which payload is needed. */
export type PreCheckCodeDto = (
  | {
      /** By SMS. */
      codeType: 'SMS';
      smsCodePayload: PreCheckSmsCodeDto;
    }
  | {
      /** By email. */
      codeType: 'EMAIL';
      emailCodePayload: PreCheckEmailCodeDto;
    }
) & {
  /**
   * How the code was sent.
   *
   * - `SMS`: By SMS; needs `smsCodePayload`.
   * - `EMAIL`: By email; needs `emailCodePayload`.
   */
  codeType: 'SMS' | 'EMAIL';
  /** The code and the phone number that it was sent to. Required when `codeType` is `SMS`. */
  smsCodePayload?: PreCheckSmsCodeDto;
  /** The code and the email address that it was sent to. Required when `codeType` is `EMAIL`. */
  emailCodePayload?: PreCheckEmailCodeDto;
};

/** Whether a verification code can be used. */
export interface PreCheckCodeRespDto extends CommonResponseDto {
  /** The outcome of the check. */
  data: PreCheckCodeDataDto;
}

/** A verification code sent by email. */
export interface PreCheckEmailCodeDto {
  /**
   * Email address that the code was sent to. Case does not matter.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  email: string;
  /**
   * The code to check.
   *
   * @example '123456'
   */
  passCode: string;
  /**
   * What the code is for.
   *
   * - `CHANNEL_LOGIN`: Sign in.
   * - `CHANNEL_REGISTER`: Sign up.
   * - `CHANNEL_RESET_PASSWORD`: Reset a forgotten password.
   * - `CHANNEL_VERIFY_EMAIL_LINK`: Verify the email address.
   * - `CHANNEL_UPDATE_EMAIL`: Change the email address.
   * - `CHANNEL_BIND_EMAIL`: Bind the email address.
   * - `CHANNEL_UNBIND_EMAIL`: Unbind the email address.
   * - `CHANNEL_VERIFY_MFA`: Pass MFA.
   * - `CHANNEL_UNLOCK_ACCOUNT`: Unlock an account without an administrator.
   * - `CHANNEL_COMPLETE_EMAIL`: Add the email address during sign-up or sign-in.
   * - `CHANNEL_DELETE_ACCOUNT`: Delete the account.
   */
  channel:
    | 'CHANNEL_LOGIN'
    | 'CHANNEL_REGISTER'
    | 'CHANNEL_RESET_PASSWORD'
    | 'CHANNEL_VERIFY_EMAIL_LINK'
    | 'CHANNEL_UPDATE_EMAIL'
    | 'CHANNEL_BIND_EMAIL'
    | 'CHANNEL_UNBIND_EMAIL'
    | 'CHANNEL_VERIFY_MFA'
    | 'CHANNEL_UNLOCK_ACCOUNT'
    | 'CHANNEL_COMPLETE_EMAIL'
    | 'CHANNEL_DELETE_ACCOUNT';
}

/** A verification code sent by SMS. */
export interface PreCheckSmsCodeDto {
  /**
   * Phone number that the code was sent to, without the country code.
   *
   * @example '13800000001'
   */
  phone: string;
  /**
   * The verification code that the user entered.
   *
   * @example '123456'
   */
  passCode: string;
  /**
   * Country calling code of the phone number, with a leading `+`. May be left out for numbers in mainland China.
   * Numbers elsewhere need an international SMS service set up in the console.
   *
   * @example '+86'
   */
  phoneCountryCode?: string;
  /**
   * What the code is for.
   *
   * - `CHANNEL_LOGIN`: Sign in.
   * - `CHANNEL_REGISTER`: Sign up.
   * - `CHANNEL_RESET_PASSWORD`: Reset a forgotten password.
   * - `CHANNEL_BIND_PHONE`: Bind the phone number.
   * - `CHANNEL_UNBIND_PHONE`: Unbind the phone number.
   * - `CHANNEL_BIND_MFA`: Enroll the phone number as a second factor.
   * - `CHANNEL_VERIFY_MFA`: Pass MFA.
   * - `CHANNEL_UNBIND_MFA`: Remove the phone number as a second factor.
   * - `CHANNEL_COMPLETE_PHONE`: Add the phone number during sign-up or sign-in.
   * - `CHANNEL_IDENTITY_VERIFICATION`: Verify the user's real name.
   * - `CHANNEL_DELETE_ACCOUNT`: Delete the account.
   */
  channel:
    | 'CHANNEL_LOGIN'
    | 'CHANNEL_REGISTER'
    | 'CHANNEL_RESET_PASSWORD'
    | 'CHANNEL_BIND_PHONE'
    | 'CHANNEL_UNBIND_PHONE'
    | 'CHANNEL_BIND_MFA'
    | 'CHANNEL_VERIFY_MFA'
    | 'CHANNEL_UNBIND_MFA'
    | 'CHANNEL_COMPLETE_PHONE'
    | 'CHANNEL_IDENTITY_VERIFICATION'
    | 'CHANNEL_DELETE_ACCOUNT';
}

/** The email to send. */
export interface SendEmailDto {
  /**
   * Email address that gets the code. Case does not matter.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  email: string;
  /**
   * What the code is for.
   *
   * - `CHANNEL_LOGIN`: Sign in.
   * - `CHANNEL_REGISTER`: Sign up.
   * - `CHANNEL_RESET_PASSWORD`: Reset a forgotten password.
   * - `CHANNEL_VERIFY_EMAIL_LINK`: Verify the email address.
   * - `CHANNEL_UPDATE_EMAIL`: Change the email address.
   * - `CHANNEL_BIND_EMAIL`: Bind the email address.
   * - `CHANNEL_UNBIND_EMAIL`: Unbind the email address.
   * - `CHANNEL_VERIFY_MFA`: Pass MFA.
   * - `CHANNEL_UNLOCK_ACCOUNT`: Unlock an account without an administrator.
   * - `CHANNEL_COMPLETE_EMAIL`: Add the email address during sign-up or sign-in.
   * - `CHANNEL_DELETE_ACCOUNT`: Delete the account.
   */
  channel:
    | 'CHANNEL_LOGIN'
    | 'CHANNEL_REGISTER'
    | 'CHANNEL_RESET_PASSWORD'
    | 'CHANNEL_VERIFY_EMAIL_LINK'
    | 'CHANNEL_UPDATE_EMAIL'
    | 'CHANNEL_BIND_EMAIL'
    | 'CHANNEL_UNBIND_EMAIL'
    | 'CHANNEL_VERIFY_MFA'
    | 'CHANNEL_UNLOCK_ACCOUNT'
    | 'CHANNEL_COMPLETE_EMAIL'
    | 'CHANNEL_DELETE_ACCOUNT';
}

/** The outcome of sending an email. It carries no data. */
export type SendEmailRespDto = CommonResponseDto;

/** The text message to send. */
export interface SendSMSDto {
  /**
   * Phone number that gets the code, without the country code. Give the code of a number outside mainland China in
   * `phoneCountryCode`.
   *
   * @example '13800000001'
   */
  phoneNumber: string;
  /**
   * What the code is for.
   *
   * - `CHANNEL_LOGIN`: Sign in.
   * - `CHANNEL_REGISTER`: Sign up.
   * - `CHANNEL_RESET_PASSWORD`: Reset a forgotten password.
   * - `CHANNEL_BIND_PHONE`: Bind the phone number.
   * - `CHANNEL_UNBIND_PHONE`: Unbind the phone number.
   * - `CHANNEL_BIND_MFA`: Enroll the phone number as a second factor.
   * - `CHANNEL_VERIFY_MFA`: Pass MFA.
   * - `CHANNEL_UNBIND_MFA`: Remove the phone number as a second factor.
   * - `CHANNEL_COMPLETE_PHONE`: Add the phone number during sign-up or sign-in.
   * - `CHANNEL_IDENTITY_VERIFICATION`: Verify the user's real name.
   * - `CHANNEL_DELETE_ACCOUNT`: Delete the account.
   */
  channel:
    | 'CHANNEL_LOGIN'
    | 'CHANNEL_REGISTER'
    | 'CHANNEL_RESET_PASSWORD'
    | 'CHANNEL_BIND_PHONE'
    | 'CHANNEL_UNBIND_PHONE'
    | 'CHANNEL_BIND_MFA'
    | 'CHANNEL_VERIFY_MFA'
    | 'CHANNEL_UNBIND_MFA'
    | 'CHANNEL_COMPLETE_PHONE'
    | 'CHANNEL_IDENTITY_VERIFICATION'
    | 'CHANNEL_DELETE_ACCOUNT';
  /**
   * Country calling code of the phone number, with a leading `+`. May be left out for numbers in mainland China.
   * Numbers elsewhere need an international SMS service set up in the console.
   *
   * @example '+86'
   */
  phoneCountryCode?: string;
}

/** The outcome of sending a text message. It carries no data. */
export type SendSMSRespDto = CommonResponseDto;
