// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto, ExtendsFieldDto } from './shared.ts';

/** A token for an invited person, and what their page has to ask for. */
export interface GenerateInviteeTokenDto {
  /**
   * Stands for the invited person in the steps that follow, such as `getPolicyInvitationContext` and
   * `signUpByPolicyInvitation`.
   *
   * @example 'aW52aXRlZS10b2tlbi1leGFtcGxl'
   */
  token?: string;
  /** Who is invited, and which steps the invitation policy asks for. Present when the request asks for it. */
  invitationContext?: InviteeContextDto;
}

/** A token for an invited person. */
export interface GenerateInviteeTokenRespDto extends CommonResponseDto {
  /** The token and, on request, the context of the invitation. */
  data: GenerateInviteeTokenDto;
}

/** Who is invited, and which steps the invitation policy asks for. */
export interface GetInviteeContextRespDto extends CommonResponseDto {
  /** The context of the invitation. */
  data: InviteeContextDto;
}

/** Input of “Get what an invited person has to fill in”. */
export interface GetPolicyInvitationContextParams {
  /**
   * Token of the invited person, as returned by `createPolicyInvitationToken`.
   *
   * @example 'aW52aXRlZS10b2tlbi1leGFtcGxl'
   */
  token: string;
}

/** What became of an application to join. */
export interface GetUniversalInvitationJoinRespDto extends CommonResponseDto {
  /** The state of the application. */
  data: UniversalInvitationJoinRespDto;
}

/** Input of “Get what a universal invitation link shows”. */
export interface GetUniversalInvitationPublicConfigParams {
  /**
   * Identifier of the invitation link, taken from its URL.
   *
   * @example '9f2c1b'
   */
  identifier: string;
}

/** What a universal invitation link shows. */
export interface GetUniversalInvitationPublicConfigRespDto extends CommonResponseDto {
  /** The user pool and who made the link. */
  data: UniversalInvitationPublicConfigDto;
}

/** The parts of an invitation link. */
export interface InvitationLinkDto {
  /**
   * Signature of the link, taken from its URL. It proves that the link is genuine.
   *
   * @example '3b0f9c52c8a1'
   */
  signature: string;
  /**
   * Identifier of the link, taken from its URL.
   *
   * @example '7d41e0'
   */
  identifier: string;
  /** `true` to return who is invited, in `invitationContext`, as well. */
  withInviteeInfo?: boolean;
  /** `true` to return which steps the invitation policy asks for, in `invitationContext`, as well. */
  withInvitationSettings?: boolean;
}

/** Who is invited, and which steps the invitation policy asks for. */
export interface InviteeContextDto {
  /** Whether the invited person must confirm who they are with a verification code. */
  enabledIdentifierVerify: boolean;
  /**
   * How the verification code is sent.
   *
   * - `prioritySMS`: Preferably by SMS.
   * - `priorityEmail`: Preferably by email.
   */
  sendVerifyCodeMethod: 'prioritySMS' | 'priorityEmail' | (string & {});
  /** Whether the invited person must complete their profile in a form. */
  enabledInfoFill: boolean;
  /**
   * Text to show above the form.
   *
   * @example 'Please complete your profile before your first day.'
   */
  registerInfoFillMsg?: string;
  /** The fields of the form. */
  extendsFields: ExtendsFieldDto[];
  /**
   * Texts of the fields in other languages, by field.
   *
   * @example {}
   */
  extendsFieldsI18n: Record<string, unknown>;
  /**
   * More about the fields, such as the options of a list.
   *
   * @example []
   */
  extendsFieldsOptions: unknown[];
  /**
   * Email address that was invited.
   *
   * @format email
   * @example 'mei.chen@halden.example'
   */
  email: string;
  /**
   * Phone number of the invited person, without the country code.
   *
   * @example '13800000003'
   */
  phone?: string;
  /**
   * Country calling code of `phone`, with a leading `+`.
   *
   * @example '+86'
   */
  phoneCountryCode?: string;
  /**
   * Name of the invited person.
   *
   * @example 'Mei Chen'
   */
  inviteeName?: string;
  /**
   * How many wrong verification codes are allowed.
   *
   * @minimum 0
   * @example 5
   */
  verifyCodeMaxErrCount: number;
}

/** Profile of an invited person. */
export interface InviteeProfileDto<CustomData = Record<string, unknown>> {
  /**
   * Name to sign in with. Unique in the user pool.
   *
   * @example 'mei.chen'
   */
  username?: string;
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
   * Device that the user joins with.
   *
   * @example 'iOS'
   */
  device?: string;
  /**
   * User agent of the browser that the user joins with.
   *
   * @example 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
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
   * City or town.
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
   * Email address to add. Its verification code goes into `options.emailPassCodeForInformationCompletion`.
   *
   * @format email
   * @example 'mei.chen@halden.example'
   */
  email?: string;
  /**
   * Phone number to add, without the country code. Its verification code goes into
   * `options.phonePassCodeForInformationCompletion`.
   *
   * @example '13800000003'
   */
  phone?: string;
  /**
   * Country calling code of `phone`, with a leading `+`.
   *
   * @example '+86'
   */
  phoneCountryCode?: string;
  /**
   * Values of the custom fields, by field key.
   *
   * @example { badge: 'HR-1044' }
   */
  customData?: CustomData;
}

/** Who made an invitation link. */
export interface InviterDetailDto {
  /**
   * Name to show.
   *
   * @example 'Ada Lind'
   */
  displayName: string;
}

/** Proof for contact data that an invited person adds to their profile. */
export interface PolicyInviteJoinedOptionsDto {
  /**
   * Verification code sent by SMS to `profile.phone`.
   *
   * @example '123456'
   */
  phonePassCodeForInformationCompletion?: string;
  /**
   * Verification code sent to `profile.email`.
   *
   * @example '123456'
   */
  emailPassCodeForInformationCompletion?: string;
}

/** An invited person's consent to join, with what the policy asks for. */
export interface PolicyInviteeJoinedDto<CustomData = Record<string, unknown>> {
  /**
   * Token of the invited person, as returned by `createPolicyInvitationToken`.
   *
   * @example 'aW52aXRlZS10b2tlbi1leGFtcGxl'
   */
  token: string;
  /**
   * Verification code that confirms who the person is. Needed where `enabledIdentifierVerify` is on.
   *
   * @example '123456'
   */
  code?: string;
  /**
   * How the verification code in `code` was sent.
   *
   * - `smsCode`: By SMS.
   * - `emailCode`: By email.
   */
  receiverType?: 'smsCode' | 'emailCode';
  /** Profile of the person. Needed where `enabledInfoFill` is on. */
  profile?: InviteeProfileDto<CustomData>;
  /** Proof for an email address or phone number that the profile adds. */
  options?: PolicyInviteJoinedOptionsDto;
}

/** What became of an application to join. */
export interface UniversalInvitationJoinRespDto {
  /**
   * State of the application.
   *
   * - `PENDING`: Waits for an administrator's decision.
   * - `PASSED`: Accepted; the person can sign in.
   */
  status: 'PENDING' | 'PASSED' | (string & {});
}

/** What a universal invitation link shows. */
export interface UniversalInvitationPublicConfigDto {
  /** The user pool that the link leads to. */
  userPool: UserPoolPublicConfigDto;
  /** Who made the link. */
  inviter?: InviterDetailDto;
}

/** An application to join through a universal invitation link. */
export interface UniversalInvitationUserJoinDto {
  /**
   * Verification code sent to `profile.email`.
   *
   * @example '123456'
   */
  emailCode: string;
  /**
   * Identifier of the invitation link, taken from its URL.
   *
   * @example '9f2c1b'
   */
  identifier: string;
  /** Who applies to join. */
  profile?: UniversalInviteeProfileDto;
}

/** Who applies to join through a universal invitation link. */
export interface UniversalInviteeProfileDto {
  /**
   * Full name.
   *
   * @example 'Mei Chen'
   */
  name: string;
  /**
   * Email address to join with. It must be verified.
   *
   * @format email
   * @example 'mei.chen@halden.example'
   */
  email: string;
}

/** What anyone may know about a user pool. */
export interface UserPoolPublicConfigDto {
  /**
   * Display name of the user pool.
   *
   * @example 'Halden Robotics'
   */
  name?: string;
  /**
   * URL of the logo.
   *
   * @format uri
   * @example 'https://files.halden.example/logo.png'
   */
  logo?: string;
  /**
   * What the user pool is for.
   *
   * @example 'People who build and repair robots'
   */
  description?: string;
}

/** A verification code of an invited person. */
export interface VerifyInviteCodeDto {
  /**
   * How the verification code in `code` was sent.
   *
   * - `smsCode`: By SMS.
   * - `emailCode`: By email.
   */
  receiverType: 'smsCode' | 'emailCode';
  /**
   * Verification code to check.
   *
   * @example '123456'
   */
  code: string;
  /**
   * Token of the invited person, as returned by `createPolicyInvitationToken`.
   *
   * @example 'aW52aXRlZS10b2tlbi1leGFtcGxl'
   */
  token: string;
}
