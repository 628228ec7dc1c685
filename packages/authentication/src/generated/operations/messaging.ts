// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type {
  PreCheckCodeDto,
  PreCheckCodeRespDto,
  SendEmailDto,
  SendEmailRespDto,
  SendSMSDto,
  SendSMSRespDto,
} from '../models/messaging.ts';

/**
 * Send a verification code by SMS
 *
 * Sends a verification code to a phone number. `channel` says what the code is for, and only the operation for
 * that purpose accepts it. A phone number gets at most one code a minute for each channel.
 *
 * `POST /api/v3/send-sms`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function sendSms(client: Client, params: SendSMSDto, options?: RequestOptions): ApiPromise<SendSMSRespDto> {
  return client.request(
    { operationId: 'sendSms', method: 'POST', path: '/api/v3/send-sms', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Send a verification code by email
 *
 * Sends a verification code to an email address. `channel` says what the code is for, and only the operation for
 * that purpose accepts it. An email address gets at most one code a minute for each channel.
 *
 * `POST /api/v3/send-email`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function sendEmail(
  client: Client,
  params: SendEmailDto,
  options?: RequestOptions,
): ApiPromise<SendEmailRespDto> {
  return client.request(
    { operationId: 'sendEmail', method: 'POST', path: '/api/v3/send-email', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Check a verification code without using it up
 *
 * Tells whether a verification code is right and still valid. The code stays valid, so that the operation it was
 * sent for can still use it. Check with it, for example, before you show the next page of a form. `isValid` is
 * `false` and `message` says why when the code is of no use.
 *
 * `POST /api/v3/pre-check-code`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function checkVerificationCode(
  client: Client,
  params: PreCheckCodeDto,
  options?: RequestOptions,
): ApiPromise<PreCheckCodeRespDto> {
  return client.request(
    {
      operationId: 'checkVerificationCode',
      method: 'POST',
      path: '/api/v3/pre-check-code',
      body: 'application/json',
      sensitive: ['passCode'],
    },
    params,
    options,
  );
}

/**
 * Check a verification code without using it up
 *
 * @deprecated Use {@link checkVerificationCode} instead.
 */
export const preCheckCode: typeof checkVerificationCode = checkVerificationCode;
