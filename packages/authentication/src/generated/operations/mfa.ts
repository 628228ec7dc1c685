// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type {
  EnrollFactorDto,
  EnrollFactorRespDto,
  GetFactorParams,
  GetFactorRespDto,
  ListEnrolledFactorsRespDto,
  ListFactorsToEnrollRespDto,
  MfaOtpVerityDto,
  MfaOtpVerityRespDto,
  ResetFactorDto,
  ResetFactorRespDto,
  SendEnrollFactorRequestDto,
  SendEnrollFactorRequestRespDto,
} from '../models/mfa.ts';

/**
 * Start enrolling a second factor
 *
 * Starts binding a second factor that the signed-in user does not have yet. What happens depends on
 * `factorType`:
 *
 * - `SMS`, `EMAIL`: sends a verification code to the phone number or email address in `profile`, at most once a
 *   minute for each.
 * - `OTP`: returns in `otpData` the QR code to scan with an authenticator and a recovery code to keep.
 * - `FACE`: sends nothing; the photo follows in the next step.
 *
 * Finish with `enrollFactor` within one minute, before the returned `enrollmentToken` expires.
 *
 * `POST /api/v3/send-enroll-factor-request`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function sendEnrollFactorRequest(
  client: Client,
  params: SendEnrollFactorRequestDto,
  options?: RequestOptions,
): ApiPromise<SendEnrollFactorRequestRespDto> {
  return client.request(
    {
      operationId: 'sendEnrollFactorRequest',
      method: 'POST',
      path: '/api/v3/send-enroll-factor-request',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['enrollmentToken', 'qrCodeUri', 'qrCodeDataUrl', 'recoveryCode'],
    },
    params,
    options,
  );
}

/**
 * Finish enrolling a second factor
 *
 * Binds the second factor that `sendEnrollFactorRequest` started, once the user proves to hold it: with the
 * verification code from the SMS or email, with the code from the authenticator, or with a photo of the face.
 * Give the same `factorType` in both steps. From then on the user can pass MFA with this factor.
 *
 * `POST /api/v3/enroll-factor`
 *
 * @throws ApiError when the API answers with a failure, for example 1700 FacePhotoMissing, 1703 FaceBindingNeedsContact, 1706 FaceAlreadyBound, 1707 FaceBindingFailed, 6001 WrongTotpCode.
 */
export function enrollFactor(
  client: Client,
  params: EnrollFactorDto,
  options?: RequestOptions,
): ApiPromise<EnrollFactorRespDto> {
  return client.request(
    {
      operationId: 'enrollFactor',
      method: 'POST',
      path: '/api/v3/enroll-factor',
      body: 'application/json',
      sensitive: ['enrollmentToken', 'passCode'],
    },
    params,
    options,
  );
}

/**
 * Remove a second factor
 *
 * Unbinds one second factor from the signed-in user, who can no longer pass MFA with it. To use the factor
 * again, the user enrolls it anew.
 *
 * `POST /api/v3/reset-factor`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function resetFactor(
  client: Client,
  params: ResetFactorDto,
  options?: RequestOptions,
): ApiPromise<ResetFactorRespDto> {
  return client.request(
    {
      operationId: 'resetFactor',
      method: 'POST',
      path: '/api/v3/reset-factor',
      body: 'application/json',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * List enrolled second factors
 *
 * Returns every second factor that the signed-in user has bound: SMS, email, TOTP or face. `data` is empty when
 * there is none.
 *
 * `GET /api/v3/list-enrolled-factors`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function listEnrolledFactors(client: Client, options?: RequestOptions): ApiPromise<ListEnrolledFactorsRespDto> {
  return client.request(
    {
      operationId: 'listEnrolledFactors',
      method: 'GET',
      path: '/api/v3/list-enrolled-factors',
      security: [['accessToken', 'appId']],
    },
    undefined,
    options,
  );
}

/**
 * Get an enrolled second factor
 *
 * Returns one second factor that the signed-in user has bound. `listEnrolledFactors` gives the IDs.
 *
 * `GET /api/v3/get-factor`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function getFactor(
  client: Client,
  params: GetFactorParams,
  options?: RequestOptions,
): ApiPromise<GetFactorRespDto> {
  return client.request(
    { operationId: 'getFactor', method: 'GET', path: '/api/v3/get-factor', security: [['accessToken', 'appId']] },
    params,
    options,
  );
}

/**
 * List second factors left to enroll
 *
 * Returns the kinds of second factor that the application offers and the signed-in user has not bound yet. Let
 * the user pick one, then call `sendEnrollFactorRequest`.
 *
 * `GET /api/v3/list-factors-to-enroll`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function listFactorsToEnroll(client: Client, options?: RequestOptions): ApiPromise<ListFactorsToEnrollRespDto> {
  return client.request(
    {
      operationId: 'listFactorsToEnroll',
      method: 'GET',
      path: '/api/v3/list-factors-to-enroll',
      security: [['accessToken', 'appId']],
    },
    undefined,
    options,
  );
}

/**
 * Verify a TOTP code
 *
 * Checks a code from the authenticator that the user has bound as a second factor, for example before a
 * signed-in user does something delicate. Read the outcome from `data.verified`; the answer holds no tokens.
 *
 * `POST /api/v3/mfa-totp-verify`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function mfaOtpVerify(
  client: Client,
  params: MfaOtpVerityDto,
  options?: RequestOptions,
): ApiPromise<MfaOtpVerityRespDto> {
  return client.request(
    {
      operationId: 'mfaOtpVerify',
      method: 'POST',
      path: '/api/v3/mfa-totp-verify',
      body: 'application/json',
      security: [['accessToken', 'appId']],
      sensitive: ['totp'],
    },
    params,
    options,
  );
}
