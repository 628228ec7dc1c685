// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** What a user must prove before changing their own email address. */
export interface ChangeEmailStrategyDto {
  /**
   * When `true`, the user must verify the current email address before it can be replaced.
   *
   * @default true
   */
  verifyOldEmail: boolean;
}

/** What a user must prove before changing their own phone number. */
export interface ChangePhoneStrategyDto {
  /**
   * When `true`, the user must verify the current phone number before it can be replaced.
   *
   * @default true
   */
  verifyOldPhone: boolean;
}

/** How long a signed-in user stays signed in in the browser. */
export interface CookieSettingsDto {
  /**
   * Lifetime of the sign-in cookie, in seconds (1209600 is 14 days). The user must sign in again once it has
   * expired. The application panel and every application listed in it use this lifetime.
   *
   * @minimum 0
   * @default 1209600
   * @example 1209600
   */
  cookieExpiresIn: number;
  /**
   * When `true`, the cookie expires as soon as the browser is closed, and the user must sign in again the next
   * time. When `false`, it lasts for `cookieExpiresIn` seconds.
   *
   * @default false
   */
  cookieExpiresOnBrowserSession: boolean;
}

/**
 * Protection of sign-in against brute force. It has two independent measures: a CAPTCHA (`robotVerify` and the
 * `robotVerify…` checks) and account locking (`accountLock` and the `accountLock…` check).
 */
export interface LoginAnomalyDetectionConfigDto {
  /**
   * Former choice of a single measure, replaced by `robotVerify` and `accountLock`. It is still required: when you
   * use the newer fields, send either value.
   *
   * - `captcha`: The user must solve a CAPTCHA.
   * - `block-account`: The account is locked. Only `loginPasswordFailCheck` can be enabled with this strategy.
   *
   * @default 'captcha'
   * @deprecated
   */
  loginFailStrategy: 'captcha' | 'block-account' | (string & {});
  /**
   * When a user must solve a CAPTCHA to sign in.
   *
   * - `disable`: Never.
   * - `condition_set`: When one of the enabled conditions is met.
   * - `always_enable`: At every sign-in.
   *
   * @example 'condition_set'
   */
  robotVerify: 'disable' | 'condition_set' | 'always_enable' | (string & {});
  /**
   * Whether accounts are locked after repeated sign-in failures.
   *
   * - `disable`: Accounts are never locked.
   * - `condition_set`: An account is locked when the enabled condition is met.
   *
   * @example 'condition_set'
   */
  accountLock: 'disable' | 'condition_set' | (string & {});
  /**
   * Limit on failed sign-ins of any kind, counted per IP address. A CAPTCHA condition: account locking counts
   * wrong passwords only.
   */
  loginFailCheck: LoginFailCheckConfigDto;
  /**
   * Former limit on wrong passwords, replaced by `accountLockLoginPasswordFailCheck` and
   * `robotVerifyLoginPasswordFailCheck`. It is still required in requests.
   *
   * @deprecated
   */
  loginPasswordFailCheck: LoginPassowrdFailCheckConfigDto;
  /** How many wrong passwords lock the account. Takes effect when `accountLock` is `condition_set`. */
  accountLockLoginPasswordFailCheck?: LoginPassowrdFailCheckConfigDto;
  /** How many wrong passwords bring up a CAPTCHA. Takes effect when `robotVerify` is `condition_set`. */
  robotVerifyLoginPasswordFailCheck: LoginPassowrdFailCheckConfigDto;
  /**
   * IP addresses that sign in without a CAPTCHA; sign-ins from any other address get one. Takes effect when
   * `robotVerify` is `condition_set`.
   */
  robotVerifyLoginIpWhitelistCheck: LoginIpWhitelistCheckConfigDto;
  /**
   * Whether the time of the sign-in is one of the CAPTCHA conditions. The times are those in
   * `robotVerifyloginWeekStartEndTime`.
   */
  robotVerifyLoginTimeCheckEnable: boolean;
  /**
   * Time ranges for `robotVerifyLoginTimeCheckEnable`, each made of a day of the week with its start and end time.
   * Mind the spelling: the `l` of `login` is lowercase in this name. Empty when no range is set.
   *
   * @example []
   */
  robotVerifyloginWeekStartEndTime: string[];
}

/** Limit on failed sign-ins from one IP address within a period. */
export interface LoginFailCheckConfigDto {
  /**
   * Whether failed sign-ins are counted. When `false`, `limit` and `timeInterval` have no effect.
   *
   * @default false
   */
  enabled: boolean;
  /**
   * Number of failed sign-ins from the same IP address within `timeInterval` that triggers the protection.
   *
   * @minimum 0
   * @default 50
   * @example 50
   */
  limit: number;
  /**
   * Length of the period, always in seconds whatever `unit` says.
   *
   * @minimum 0
   * @default 300
   * @example 300
   */
  timeInterval: number;
  /**
   * Unit in which the console shows the period. It is for display only and does not change the meaning of
   * `timeInterval`.
   *
   * @default 'Second'
   * @example 'Second'
   */
  unit?: 'Second' | 'Minute' | 'Hour' | 'Day' | (string & {});
}

/** IP addresses that are exempt from the CAPTCHA at sign-in. */
export interface LoginIpWhitelistCheckConfigDto {
  /**
   * Whether the list is used. When `true`, a sign-in from an address that is not on it must pass a CAPTCHA.
   *
   * @default false
   */
  enabled: boolean;
  /**
   * Exempt IP addresses, as one comma-separated string.
   *
   * @example '203.0.113.24,203.0.113.25'
   */
  ipWhitelist: string;
}

/** Limit on wrong passwords within a period. */
export interface LoginPassowrdFailCheckConfigDto {
  /**
   * Whether wrong passwords are counted. When `false`, `limit` and `timeInterval` have no effect.
   *
   * @default false
   */
  enabled: boolean;
  /**
   * Number of wrong passwords within `timeInterval` that triggers the protection.
   *
   * @minimum 0
   * @default 50
   * @example 10
   */
  limit: number;
  /**
   * Length of the period, always in seconds whatever `unit` says.
   *
   * @minimum 0
   * @default 300
   * @example 300
   */
  timeInterval: number;
  /**
   * Unit in which the console shows the period. It is for display only and does not change the meaning of
   * `timeInterval`.
   *
   * @default 'Second'
   * @example 'Minute'
   */
  unit?: 'Second' | 'Minute' | 'Hour' | 'Day' | (string & {});
}

/** Second factors to turn off for the user pool. */
export interface MFADisableSettingsDto {
  /**
   * Second factors to turn off.
   *
   * - `OTP`: A TOTP authenticator.
   * - `SMS`: A verification code by SMS.
   * - `EMAIL`: A verification code by email.
   * - `FACE`: Face recognition.
   *
   * @example ['SMS']
   */
  disableFactors: ('OTP' | 'SMS' | 'EMAIL' | 'FACE')[];
}

/**
 * Security of QR code sign-in, where a user signs in on the web by scanning a code with your mobile application.
 * After the scan is confirmed, the web page receives a ticket that is exchanged for the user's information.
 */
export interface QrcodeLoginStrategyDto {
  /**
   * Lifetime of the QR code, always in seconds whatever `qrcodeExpiresInUnit` says.
   *
   * @minimum 0
   * @default 120
   * @example 120
   */
  qrcodeExpiresIn: number;
  /**
   * Unit in which the console shows the lifetime of the QR code. For display only.
   *
   * @default 'Second'
   * @example 'Second'
   */
  qrcodeExpiresInUnit?: 'Second' | 'Minute' | 'Hour' | 'Day' | (string & {});
  /**
   * How long the ticket can be exchanged, always in seconds whatever `ticketExpiresInUnit` says.
   *
   * @minimum 0
   * @default 300
   * @example 300
   */
  ticketExpiresIn: number;
  /**
   * Unit in which the console shows the lifetime of the ticket. For display only.
   *
   * @default 'Second'
   * @example 'Second'
   */
  ticketExpiresInUnit?: 'Second' | 'Minute' | 'Hour' | 'Day' | (string & {});
  /**
   * Whether a browser may exchange the ticket for the user's information. When `false`, exchange it on your
   * server.
   *
   * @default true
   */
  allowExchangeUserInfoFromBrowser: boolean;
  /**
   * Whether the endpoint that a web page polls for the status of the QR code returns the user's full information.
   * Leave it `false` unless you need it: anyone who knows the ID of the QR code can poll that endpoint.
   *
   * @default false
   */
  returnFullUserInfo: boolean;
}

/** Limit on sign-ups from one IP address within a period. */
export interface RegisterAnomalyDetectionConfigDto {
  /**
   * Whether sign-ups are limited. When `false`, `limit` and `timeInterval` have no effect.
   *
   * @default false
   */
  enabled: boolean;
  /**
   * Most sign-ups allowed from the same IP address within `timeInterval`.
   *
   * @minimum 0
   * @default 50
   * @example 50
   */
  limit: number;
  /**
   * Length of the period, in seconds.
   *
   * @minimum 0
   * @default 300
   * @example 300
   */
  timeInterval: number;
}

/** Security settings that apply to the whole user pool. */
export interface SecuritySettingsDto {
  /**
   * Origins that may call the API from a browser (CORS), as one string with an origin per line. In
   * `updateSecuritySettings` the same setting is an array.
   *
   * @example 'https://portal.halden.example\nhttps://workshop.halden.example'
   */
  allowedOrigins?: string;
  /**
   * Lifetime of the tokens that GenAuth issues to signed-in users, in seconds (129600 is 36 hours).
   *
   * @minimum 0
   * @default 129600
   * @example 129600
   */
  authingTokenExpiresIn: number;
  /**
   * Number of characters in a code. Applies to SMS and email verification codes and to image CAPTCHAs.
   *
   * @minimum 1
   * @default 6
   * @example 6
   */
  verifyCodeLength: number;
  /**
   * How many times a user may enter a verification code wrongly while it is valid (60 seconds by default). One
   * more wrong entry voids the code, and a new one must be sent.
   *
   * @minimum 0
   * @default 1
   * @example 3
   */
  verifyCodeMaxAttempts: number;
  /** What a user must prove before changing their own email address. */
  changeEmailStrategy: ChangeEmailStrategyDto;
  /** What a user must prove before changing their own phone number. */
  changePhoneStrategy: ChangePhoneStrategyDto;
  /** How long a user stays signed in in the browser. */
  cookieSettings?: CookieSettingsDto;
  /**
   * When `true`, users cannot sign up by themselves; only an administrator can create accounts. The default is
   * `false`, but `true` in user pools of the B2B and B2E types.
   *
   * @default false
   */
  registerDisabled: boolean;
  /** Limit on sign-ups from one IP address. */
  registerAnomalyDetection: RegisterAnomalyDetectionConfigDto;
  /**
   * Whether a user who signs up with a verification code is asked to set a password. Applies to the GenAuth
   * sign-in page and to Guard, not to API calls.
   *
   * @default false
   */
  completePasswordAfterPassCodeLogin: boolean;
  /** Protection of sign-in against brute force: when a CAPTCHA appears and when an account is locked. */
  loginAnomalyDetection: LoginAnomalyDetectionConfigDto;
  /**
   * When `true`, a user who signs in with an email address that is not verified yet is refused and receives a
   * verification email. They can sign in once they have completed it.
   */
  loginRequireEmailVerified: boolean;
  /** Whether and how users can unlock their own account. Only users with a bound phone number or email address can. */
  selfUnlockAccount: SelfUnlockAccountConfigDto;
  /**
   * Whether the GenAuth sign-in page offers a choice of accounts to sign in with.
   *
   * @default false
   */
  enableLoginAccountSwitch: boolean;
  /** Security of QR code sign-in with your mobile application. */
  qrcodeLoginStrategy: QrcodeLoginStrategyDto;
}

/** The security settings of the user pool. */
export interface SecuritySettingsRespDto extends CommonResponseDto {
  /** The settings of the user pool as they are now. */
  data: SecuritySettingsDto;
}

/** Whether and how users can unlock their own locked account. */
export interface SelfUnlockAccountConfigDto {
  /**
   * Whether users can unlock their own account after it has been locked.
   *
   * @default false
   */
  enabled: boolean;
  /**
   * What the user must enter to unlock the account. `captcha` stands for a verification code here, not for an
   * image CAPTCHA, which is why only users with a bound phone number or email address can unlock themselves.
   *
   * - `captcha`: A verification code.
   * - `password-captcha`: The current password and a verification code.
   *
   * @default 'captcha'
   */
  strategy: 'captcha' | 'password-captcha' | (string & {});
}

/** The security settings to change. Leave out those that should stay as they are. */
export interface UpdateSecuritySettingsDto {
  /**
   * Origins that may call the API from a browser (CORS). Responses return the same setting as one string with an
   * origin per line.
   *
   * @example ['https://portal.halden.example', 'https://workshop.halden.example']
   */
  allowedOrigins?: string[];
  /**
   * Lifetime of the tokens that GenAuth issues to signed-in users, in seconds (129600 is 36 hours).
   *
   * @minimum 0
   * @example 129600
   */
  authingTokenExpiresIn?: number;
  /**
   * Number of characters in a code. Applies to SMS and email verification codes and to image CAPTCHAs.
   *
   * @minimum 1
   * @example 6
   */
  verifyCodeLength?: number;
  /**
   * How many times a user may enter a verification code wrongly while it is valid (60 seconds by default). One
   * more wrong entry voids the code, and a new one must be sent.
   *
   * @minimum 0
   * @example 3
   */
  verifyCodeMaxAttempts?: number;
  /** What a user must prove before changing their own email address. */
  changeEmailStrategy?: ChangeEmailStrategyDto;
  /** What a user must prove before changing their own phone number. */
  changePhoneStrategy?: ChangePhoneStrategyDto;
  /** How long a user stays signed in in the browser. */
  cookieSettings?: CookieSettingsDto;
  /**
   * When `true`, users cannot sign up by themselves; only an administrator can create accounts. The default is
   * `false`, but `true` in user pools of the B2B and B2E types.
   */
  registerDisabled?: boolean;
  /** Limit on sign-ups from one IP address. */
  registerAnomalyDetection?: RegisterAnomalyDetectionConfigDto;
  /**
   * Whether a user who signs up with a verification code is asked to set a password. Applies to the GenAuth
   * sign-in page and to Guard, not to API calls.
   */
  completePasswordAfterPassCodeLogin?: boolean;
  /** Protection of sign-in against brute force: when a CAPTCHA appears and when an account is locked. */
  loginAnomalyDetection?: LoginAnomalyDetectionConfigDto;
  /**
   * When `true`, a user who signs in with an email address that is not verified yet is refused and receives a
   * verification email. They can sign in once they have completed it.
   */
  loginRequireEmailVerified?: boolean;
  /** Whether and how users can unlock their own account. Only users with a bound phone number or email address can. */
  selfUnlockAccount?: SelfUnlockAccountConfigDto;
  /** Whether the GenAuth sign-in page offers a choice of accounts to sign in with. */
  enableLoginAccountSwitch?: boolean;
  /** Security of QR code sign-in with your mobile application. */
  qrcodeLoginStrategy?: QrcodeLoginStrategyDto;
}
