// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** Finishes the enrollment of a factor that works with codes. */
export interface EnrollCodeFactorDto {
  /** A factor that works with codes. */
  factorType: 'OTP' | 'SMS' | 'EMAIL';
  /**
   * The token that `sendEnrollFactorRequest` returned. It expires after one minute.
   *
   * @example 'ZW5yb2xsbWVudC10b2tlbi1leGFtcGxl'
   */
  enrollmentToken: string;
  /** The code that the user typed in. */
  enrollmentData: {
    /**
     * The code from the SMS or email or from the authenticator.
     *
     * @example '123456'
     */
    passCode: string;
  };
}

/** Finishes the enrollment of a face. */
export interface EnrollFaceFactorDto {
  /** Face recognition. */
  factorType: 'FACE';
  /**
   * The token that `sendEnrollFactorRequest` returned. It expires after one minute.
   *
   * @example 'ZW5yb2xsbWVudC10b2tlbi1leGFtcGxl'
   */
  enrollmentToken: string;
  /** The photo of the user's face. */
  enrollmentData: {
    /**
     * Link to a photo of the user's face.
     *
     * @format uri
     * @example 'https://files.halden.example/faces/ada.lind.jpg'
     */
    photo: string;
    /** `true` when the photo lies outside GenAuth. */
    isExternalPhoto: boolean;
  };
}

/** The proof that finishes an enrollment. `factorType` decides what `enrollmentData` holds. */
export type EnrollFactorDto = FactorEnrollmentDto & (EnrollCodeFactorDto | EnrollFaceFactorDto);

/** The user's proof of holding the second factor. Which property it needs depends on the kind of factor. */
export interface EnrollFactorEnrollmentDataDto {
  /**
   * The code from the SMS or email, or the one that the authenticator shows. Required for `SMS`, `EMAIL` and
   * `OTP`.
   *
   * @example '123456'
   */
  passCode?: string;
  /**
   * Link to a photo of the user's face. Required for `FACE`.
   *
   * @format uri
   * @example 'https://files.halden.example/faces/ada.lind.jpg'
   */
  photo?: string;
  /** Whether `photo` links to a place outside GenAuth. Required for `FACE`. */
  isExternalPhoto?: boolean;
}

/** The outcome of finishing an enrollment. It carries no data. */
export type EnrollFactorRespDto = CommonResponseDto;

/** A second factor that a user has bound. */
export interface FactorDto {
  /**
   * Identifies the factor in `getFactor` and `resetFactor`.
   *
   * @example '6745c0de0a1b2c3d4e5f8401'
   */
  factorId: string;
  /**
   * The kind of second factor. It decides what `profile` holds.
   *
   * - `OTP`: A TOTP authenticator.
   * - `SMS`: A verification code by SMS.
   * - `EMAIL`: A verification code by email.
   * - `FACE`: Face recognition.
   */
  factorType: 'OTP' | 'SMS' | 'EMAIL' | 'FACE' | (string & {});
  /**
   * Where the factor reaches the user: `phoneNumber` and `phoneCountryCode` for `SMS`, `email` for `EMAIL`.
   *
   * @example { phoneNumber: '13800000001', phoneCountryCode: '+86' }
   */
  profile: {
    [key: string]: unknown;
    /**
     * Phone number that gets the verification codes, without the country code. `SMS` only.
     *
     * @example '13800000001'
     */
    phoneNumber?: string;
    /**
     * Country calling code of `phoneNumber`, with a leading `+`. `SMS` only.
     *
     * @example '+86'
     */
    phoneCountryCode?: string;
    /**
     * Email address that gets the verification codes. `EMAIL` only.
     *
     * @format email
     * @example 'ada.lind@halden.example'
     */
    email?: string;
  };
}

/** What finishing an enrollment takes, whatever the kind of second factor. */
export interface FactorEnrollmentDto {
  /**
   * The kind of second factor, the same as when the enrollment started.
   *
   * - `OTP`: A TOTP authenticator; `enrollmentData` needs `passCode`.
   * - `SMS`: A verification code by SMS; `enrollmentData` needs `passCode`.
   * - `EMAIL`: A verification code by email; `enrollmentData` needs `passCode`.
   * - `FACE`: Face recognition; `enrollmentData` needs `photo` and `isExternalPhoto`.
   */
  factorType: 'OTP' | 'SMS' | 'EMAIL' | 'FACE';
  /**
   * The token that `sendEnrollFactorRequest` returned. It expires after one minute.
   *
   * @example 'ZW5yb2xsbWVudC10b2tlbi1leGFtcGxl'
   */
  enrollmentToken: string;
  /** The user's proof: a code for `SMS`, `EMAIL` and `OTP`, a photo for `FACE`. */
  enrollmentData: EnrollFactorEnrollmentDataDto;
}

/** The kind of second factor to enroll, and where it reaches the user. */
export interface FactorEnrollmentRequestDto {
  /**
   * The kind of second factor to enroll.
   *
   * - `OTP`: A TOTP authenticator.
   * - `SMS`: A verification code by SMS.
   * - `EMAIL`: A verification code by email.
   * - `FACE`: Face recognition.
   */
  factorType: 'OTP' | 'SMS' | 'EMAIL' | 'FACE';
  /** The phone number for `SMS`, the email address for `EMAIL`, an empty object for `OTP` and `FACE`. */
  profile: FactorProfile;
}

/** Where a second factor reaches the user. Empty for `OTP` and `FACE`. */
export interface FactorProfile {
  /**
   * Phone number that gets the verification code, without the country code. Required for `SMS`; one request a
   * minute for each number.
   *
   * @example '13800000001'
   */
  phoneNumber?: string;
  /**
   * Country calling code of `phoneNumber`, with a leading `+`. Numbers outside mainland China need an
   * international SMS service set up in the console.
   *
   * @default '+86'
   * @example '+86'
   */
  phoneCountryCode?: string;
  /**
   * Email address that gets the verification code. Required for `EMAIL`; one request a minute for each address.
   *
   * @format email
   * @example 'ada.lind@halden.example'
   */
  email?: string;
}

/** A kind of second factor that the user can still bind. */
export interface FactorToEnrollDto {
  /**
   * The kind of second factor, to pass to `sendEnrollFactorRequest`.
   *
   * - `OTP`: A TOTP authenticator.
   * - `SMS`: A verification code by SMS.
   * - `EMAIL`: A verification code by email.
   * - `FACE`: Face recognition.
   */
  factorType: 'OTP' | 'SMS' | 'EMAIL' | 'FACE' | (string & {});
}

/** Input of “Get an enrolled second factor”. */
export interface GetFactorParams {
  /**
   * The second factor to return, as listed by `listEnrolledFactors`.
   *
   * @example '6745c0de0a1b2c3d4e5f8401'
   */
  factorId: string;
}

/** A second factor of the signed-in user. */
export interface GetFactorRespDto extends CommonResponseDto {
  /** The factor asked for. */
  data: FactorDto;
}

/** The second factors that the signed-in user has bound. */
export interface ListEnrolledFactorsRespDto extends CommonResponseDto {
  /** One entry for each bound factor; empty when there is none. */
  data: FactorDto[];
}

/** The kinds of second factor that the signed-in user can still bind. */
export interface ListFactorsToEnrollRespDto extends CommonResponseDto {
  /** One entry for each kind; empty when every kind that the application offers is bound. */
  data: FactorToEnrollDto[];
}

/** The code to check. */
export interface MfaOtpVerityDto {
  /**
   * The code that the user's authenticator shows now.
   *
   * @example '123456'
   */
  totp: string;
}

/** The outcome of checking a TOTP code. */
export interface MfaOtpVerityRespDto extends CommonResponseDto {
  /** Whether the code is right. */
  data: OtpVerityRespDto;
}

/** Whether a TOTP code is right. */
export interface OtpVerityRespDto {
  /** `true` when the code matches the user's authenticator. */
  verified: boolean;
}

/** The second factor to remove. */
export interface ResetFactorDto {
  /**
   * The factor to unbind, as listed by `listEnrolledFactors`.
   *
   * @example '6745c0de0a1b2c3d4e5f8401'
   */
  factorId: string;
}

/** The outcome of removing a second factor. It carries no data. */
export type ResetFactorRespDto = CommonResponseDto;

/** Enrolls an email address. */
export interface SendEmailFactorRequestDto {
  /** Enroll verification codes by email. */
  factorType: 'EMAIL';
  /** The email address to enroll. */
  profile: {
    /**
     * Email address that gets the code.
     *
     * @format email
     * @example 'ada.lind@halden.example'
     */
    email: string;
  };
}

/** What the caller needs to finish enrolling a second factor. */
export interface SendEnrollFactorRequestDataDto {
  /**
   * Stands for this enrollment in the call of `enrollFactor`. Valid for one minute.
   *
   * @example 'ZW5yb2xsbWVudC10b2tlbi1leGFtcGxl'
   */
  enrollmentToken: string;
  /** What to show the user who enrolls an authenticator. Present for `OTP` only. */
  otpData?: SendEnrollFactorRequestOtpDataDto;
}

/** The second factor to enroll. */
export type SendEnrollFactorRequestDto = FactorEnrollmentRequestDto &
  (SendSmsFactorRequestDto | SendEmailFactorRequestDto | SendOtpFactorRequestDto | SendFaceFactorRequestDto);

/** What a user needs to add a TOTP authenticator. */
export interface SendEnrollFactorRequestOtpDataDto {
  /**
   * The `otpauth://` URI with the shared secret, to open in an authenticator on the same device or to draw your
   * own QR code from.
   *
   * @format uri
   * @example 'otpauth://totp/Halden%20Robotics:ada.lind?secret=JBSWY3DPEHPK3PXP&period=30&digits=6&algorithm=SHA1&issuer=Halden%20Robotics'
   */
  qrCodeUri: string;
  /**
   * The same URI drawn as a QR code, in the form of a Base64 `data:` URL of a PNG that an image element shows as
   * it is.
   *
   * @format uri
   * @example 'data:image/png;base64,iVBORw0KGgo='
   */
  qrCodeDataUrl: string;
  /**
   * Gets the user in when the authenticator is lost. Ask the user to keep it in a safe place.
   *
   * @example '0000-1111-2222-3333-4444-5555'
   */
  recoveryCode: string;
}

/** The outcome of starting an enrollment. */
export interface SendEnrollFactorRequestRespDto extends CommonResponseDto {
  /** The token that finishes the enrollment and, for `OTP`, what the user's authenticator needs. */
  data: SendEnrollFactorRequestDataDto;
}

/** Enrolls a face. */
export interface SendFaceFactorRequestDto {
  /** Enroll a face. */
  factorType: 'FACE';
  /** An empty object. */
  profile: Record<string, unknown>;
}

/** Enrolls a TOTP authenticator. */
export interface SendOtpFactorRequestDto {
  /** Enroll a TOTP authenticator. */
  factorType: 'OTP';
  /** An empty object. */
  profile: Record<string, unknown>;
}

/** Enrolls a phone number. */
export interface SendSmsFactorRequestDto {
  /** Enroll verification codes by SMS. */
  factorType: 'SMS';
  /** The phone number to enroll. */
  profile: {
    /**
     * Phone number without the country code.
     *
     * @example '13800000001'
     */
    phoneNumber: string;
    /**
     * Country calling code of `phoneNumber`, with a leading `+`.
     *
     * @default '+86'
     * @example '+86'
     */
    phoneCountryCode?: string;
  };
}
