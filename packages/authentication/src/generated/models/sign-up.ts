// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

/** Input of “Sign up with a code sent by email”. */
export interface SignUpByEmailCodeParams {
  /**
   * Email address of the new user, to which the code was sent. Case does not matter.
   *
   * @format email
   * @example 'mei.chen@halden.example'
   */
  email: string;
  /**
   * The verification code the user received. Have it sent first, by email or SMS, to the same address.
   *
   * @example '123456'
   */
  passCode: string;
  /**
   * What else is known about the user. An email address or phone number given here needs its own verification code
   * in `options`.
   */
  profile?: SignUpProfileDto;
  /** Password encryption, verification codes and other settings of this sign-up. */
  options?: SignUpOptionsDto;
}

/** Input of “Sign up with an email address and a password”. */
export interface SignUpByEmailPasswordParams {
  /**
   * Email address of the new user. Case does not matter.
   *
   * @format email
   * @example 'mei.chen@halden.example'
   */
  email: string;
  /**
   * The password the user chose, in plain text by default. HTTPS protects it on its way; for an extra layer,
   * encrypt it with the public key that `getSystemInfo` returns, send the result here and name the algorithm
   * (`rsa` or `sm2`) in `options.passwordEncryptType`.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password: string;
  /**
   * What else is known about the user. An email address or phone number given here needs its own verification code
   * in `options`.
   */
  profile?: SignUpProfileDto;
  /** Password encryption, verification codes and other settings of this sign-up. */
  options?: SignUpOptionsDto;
}

/** A new account with a verified email address or phone number. Give `email` or `phone`. */
export interface SignUpByPassCodeDto {
  /**
   * The verification code the user received. Have it sent first, by email or SMS, to the same address.
   *
   * @example '123456'
   */
  passCode: string;
  /**
   * Email address of the new user, to which the code was sent. Case does not matter.
   *
   * @format email
   * @example 'mei.chen@halden.example'
   */
  email?: string;
  /**
   * Phone number of the new user, to which the code was sent, without the country code.
   *
   * @example '13800000003'
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

/** A new account with a password. Give `username` or `email`. */
export interface SignUpByPasswordDto {
  /**
   * The password the user chose, in plain text by default. HTTPS protects it on its way; for an extra layer,
   * encrypt it with the public key that `getSystemInfo` returns, send the result here and name the algorithm
   * (`rsa` or `sm2`) in `options.passwordEncryptType`.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password: string;
  /**
   * Username of the new user. Unique in the user pool.
   *
   * @example 'mei.chen'
   */
  username?: string;
  /**
   * Email address of the new user. Case does not matter.
   *
   * @format email
   * @example 'mei.chen@halden.example'
   */
  email?: string;
}

/** Input of “Sign up with a code sent by SMS”. */
export interface SignUpByPhoneCodeParams {
  /**
   * Phone number of the new user, to which the code was sent, without the country code.
   *
   * @example '13800000003'
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
  /**
   * What else is known about the user. An email address or phone number given here needs its own verification code
   * in `options`.
   */
  profile?: SignUpProfileDto;
  /** Password encryption, verification codes and other settings of this sign-up. */
  options?: SignUpOptionsDto;
}

/** Input of “Sign up with a username and a password”. */
export interface SignUpByUsernamePasswordParams {
  /**
   * Username of the new user. Unique in the user pool.
   *
   * @example 'mei.chen'
   */
  username: string;
  /**
   * The password the user chose, in plain text by default. HTTPS protects it on its way; for an extra layer,
   * encrypt it with the public key that `getSystemInfo` returns, send the result here and name the algorithm
   * (`rsa` or `sm2`) in `options.passwordEncryptType`.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password: string;
  /**
   * What else is known about the user. An email address or phone number given here needs its own verification code
   * in `options`.
   */
  profile?: SignUpProfileDto;
  /** Password encryption, verification codes and other settings of this sign-up. */
  options?: SignUpOptionsDto;
}

/** A new account. Fill in the one payload that `connection` names. */
export type SignUpDto = (
  | {
      /** With a username or an email address, and a password. */
      connection: 'PASSWORD';
      passwordPayload: SignUpByPasswordDto;
    }
  | {
      /** With an email address or a phone number, and a verification code. */
      connection: 'PASSCODE';
      passCodePayload: SignUpByPassCodeDto;
    }
) & {
  /**
   * How the user signs up, which decides the payload that is required.
   *
   * - `PASSWORD`: With a username or an email address, and a password; needs `passwordPayload`.
   * - `PASSCODE`: With an email address or a phone number, and a verification code; needs `passCodePayload`.
   */
  connection: 'PASSWORD' | 'PASSCODE';
  /** Account and password. Required when `connection` is `PASSWORD`. */
  passwordPayload?: SignUpByPasswordDto;
  /** Address and verification code. Required when `connection` is `PASSCODE`. */
  passCodePayload?: SignUpByPassCodeDto;
  /**
   * What else is known about the user. An email address or phone number given here needs its own verification code
   * in `options`.
   */
  profile?: SignUpProfileDto;
  /** Password encryption, verification codes and other settings of this sign-up. */
  options?: SignUpOptionsDto;
};

/** Settings of a sign-up. */
export interface SignUpOptionsDto {
  /**
   * The user's own IP address. Set it when you call from a back end, so that the user's address is recorded and
   * not the back end's.
   *
   * @example '203.0.113.24'
   */
  clientIp?: string;
  /**
   * Verification code sent by SMS to `profile.phone`. Required when `profile.phone` is given.
   *
   * @example '123456'
   */
  phonePassCodeForInformationCompletion?: string;
  /**
   * Verification code sent to `profile.email`. Required when `profile.email` is given.
   *
   * @example '123456'
   */
  emailPassCodeForInformationCompletion?: string;
  /**
   * Extra values that came with the sign-up. They are saved in the user's custom fields; pass `{}` to save
   * nothing.
   *
   * @example { badge: 'HR-1044' }
   */
  context: Record<string, unknown>;
  /**
   * How the passwords in this request are encrypted. Left out, they are taken as plain text. To encrypt one, fetch
   * the public key with `getSystemInfo` (`rsa.publicKey` or `sm2.publicKey`), encrypt the password with it and
   * send the result in place of the password.
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
   * Password to set for a user who signs up with a phone number and a verification code.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  passwordForPhonePassCode?: string;
}

/** What is known about the new user, beyond what they sign up with. Everything is optional. */
export interface SignUpProfileDto {
  /**
   * Informal name to call the user by.
   *
   * @example 'Mei'
   */
  nickname?: string;
  /**
   * Company that the user works for.
   *
   * @example 'Halden Robotics'
   */
  company?: string;
  /**
   * URL of the profile picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/mei.chen.png'
   */
  photo?: string;
  /**
   * Device that the user signs up on.
   *
   * @example 'iOS'
   */
  device?: string;
  /**
   * User agent of the browser that the user signs up with.
   *
   * @example 'Firefox'
   */
  browser?: string;
  /**
   * Full name. Several users may share it.
   *
   * @example 'Mei Chen'
   */
  name?: string;
  /**
   * Given (first) name; the OpenID Connect claim `given_name`.
   *
   * @example 'Mei'
   */
  givenName?: string;
  /**
   * Family (last) name; the OpenID Connect claim `family_name`.
   *
   * @example 'Chen'
   */
  familyName?: string;
  /**
   * Name between the given and the family name; the OpenID Connect claim `middle_name`.
   *
   * @example 'Lan'
   */
  middleName?: string;
  /**
   * URL of a profile page, or a short text about the user; the OpenID Connect claim `profile`.
   *
   * @example 'Engineer on the arm controller team'
   */
  profile?: string;
  /**
   * Short name that the user wants to be called by; the OpenID Connect claim `preferred_username`. Not unique.
   *
   * @example 'mei'
   */
  preferredUsername?: string;
  /**
   * URL of the user's own web page.
   *
   * @format uri
   * @example 'https://mei.halden.example'
   */
  website?: string;
  /**
   * Gender; `U` when it is not known.
   *
   * - `M`: Male.
   * - `F`: Female.
   * - `U`: Unknown.
   *
   * @example 'F'
   */
  gender?: 'M' | 'F' | 'U';
  /**
   * Date of birth, as `YYYY-MM-DD`.
   *
   * @format date
   * @example '1994-05-17'
   */
  birthdate?: string;
  /**
   * Time zone by its name in the IANA database, for example `Europe/Stockholm`; the OpenID Connect claim
   * `zoneinfo`.
   *
   * @example 'Europe/Stockholm'
   */
  zoneinfo?: string;
  /**
   * Preferred language as a language tag, for example `en-US`; the OpenID Connect claim `locale`.
   *
   * @example 'en-US'
   */
  locale?: string;
  /**
   * Postal address as free text.
   *
   * @example 'Hamngatan 12, Göteborg'
   */
  address?: string;
  /**
   * Full address in the form it has on a letter; the `formatted` part of the OpenID Connect claim `address`.
   *
   * @example 'Hamngatan 12, 411 04 Göteborg, Sweden'
   */
  formatted?: string;
  /**
   * Street and house number; the `street_address` part of the OpenID Connect claim `address`.
   *
   * @example 'Hamngatan 12'
   */
  streetAddress?: string;
  /**
   * City or town of the postal address; the `locality` part of the OpenID Connect claim `address`.
   *
   * @example 'Göteborg'
   */
  locality?: string;
  /**
   * State, province or region; the `region` part of the OpenID Connect claim `address`.
   *
   * @example 'Västra Götaland'
   */
  region?: string;
  /**
   * Postal code, in the form that the country uses; the `postal_code` part of the OpenID Connect claim `address`.
   *
   * @example '41104'
   */
  postalCode?: string;
  /**
   * Country of the postal address; the `country` part of the OpenID Connect claim `address`.
   *
   * @example 'SE'
   */
  country?: string;
  /**
   * Email address to add to the new user. It must be verified: send a code to it first and pass that code in
   * `options.emailPassCodeForInformationCompletion`.
   *
   * @format email
   * @example 'mei.chen@halden.example'
   */
  email?: string;
  /**
   * Phone number to add to the new user, without the country code. It must be verified: send a code to it first
   * and pass that code in `options.phonePassCodeForInformationCompletion`.
   *
   * @example '13800000003'
   */
  phone?: string;
  /**
   * Values for the user's custom fields, by field key.
   *
   * @example { badge: 'HR-1044' }
   */
  customData?: Record<string, unknown>;
  /**
   * Country calling code of `phone`, with a leading `+`.
   *
   * @example '+86'
   */
  phoneCountryCode?: string;
}
