// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { GetCaptchaCodeRespDto, GetCountryListRespDto, SystemInfoResp } from '../models/public-info.ts';

/**
 * Get a CAPTCHA and its token
 *
 * Returns a new CAPTCHA image and the token that belongs to it, to show on your own sign-in page. A user has to
 * solve one after too many failed attempts, if the user pool limits failed sign-ins and answers them with a
 * CAPTCHA. Send what the user typed and the token in `options.captchaCode` and `options.captchaToken` of
 * `signInByCredentials`.
 *
 * `GET /api/v3/get-captcha-code`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getCaptcha(client: Client, options?: RequestOptions): ApiPromise<GetCaptchaCodeRespDto> {
  return client.request(
    {
      operationId: 'getCaptcha',
      method: 'GET',
      path: '/api/v3/get-captcha-code',
      sensitive: ['captchaCodeSvg', 'captchaToken'],
    },
    undefined,
    options,
  );
}

/**
 * Get a CAPTCHA and its token
 *
 * @deprecated Use {@link getCaptcha} instead.
 */
export const geneCatchaCodeAndToken: typeof getCaptcha = getCaptcha;

/**
 * Get public information about the server
 *
 * Returns what anyone may know about the server: the public keys to encrypt passwords with, the versions of its
 * parts, and the IP addresses from which it makes requests. Allow these addresses in your firewall if GenAuth is
 * to reach servers of yours.
 *
 * `GET /api/v3/system`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getSystemInfo(client: Client, options?: RequestOptions): ApiPromise<SystemInfoResp> {
  return client.request(
    { operationId: 'getSystemInfo', method: 'GET', path: '/api/v3/system', response: 'json' },
    undefined,
    options,
  );
}

/**
 * List countries and their calling codes
 *
 * Returns the countries of the world with their codes, calling code, flag and name. Fill the country field of
 * your sign-in page or the calling code field of a phone number from it instead of shipping a list of your own.
 *
 * `GET /api/v3/get-country-list`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getCountryList(client: Client, options?: RequestOptions): ApiPromise<GetCountryListRespDto> {
  return client.request(
    { operationId: 'getCountryList', method: 'GET', path: '/api/v3/get-country-list' },
    undefined,
    options,
  );
}
