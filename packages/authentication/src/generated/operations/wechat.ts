// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { GetWechatAccessTokenDto, GetWechatAccessTokenInfoRespDto } from '../models/shared.ts';
import type {
  DecryptDouyinMiniProgramDataDto,
  DecryptDouyinMiniProgramDataRespDto,
  DecryptWechatMiniProgramDataDto,
  DecryptWechatMiniProgramDataRespDto,
  GetWechatAccessTokenRespDto,
  GetWechatMiniProgramPhoneDto,
  GetWechatMiniProgramPhoneRespDto,
  WechatMobileAuthByCodeInput,
} from '../models/wechat.ts';

/**
 * Decrypt data of a WeChat mini program
 *
 * Decrypts the open data that WeChat handed to your mini program in encrypted form, such as the user's profile,
 * and returns it in plain.
 *
 * `POST /api/v3/decrypt-wechat-miniprogram-data`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function decryptWechatMiniProgramData(
  client: Client,
  params: DecryptWechatMiniProgramDataDto,
  options?: RequestOptions,
): ApiPromise<DecryptWechatMiniProgramDataRespDto> {
  return client.request(
    {
      operationId: 'decryptWechatMiniProgramData',
      method: 'POST',
      path: '/api/v3/decrypt-wechat-miniprogram-data',
      body: 'application/json',
      sensitive: ['encryptedData', 'code'],
    },
    params,
    options,
  );
}

/**
 * Get a cached WeChat access token
 *
 * Use `getWechatMpAccessTokenInfo` instead. Returns the access token of a WeChat mini program or official
 * account from GenAuth's cache.
 *
 * `POST /api/v3/get-wechat-access-token`
 *
 * @throws ApiError when the API answers with a failure.
 * @deprecated Use {@link getWechatMpAccessTokenInfo} instead.
 */
export function getWechatMpAccessToken(
  client: Client,
  params: GetWechatAccessTokenDto,
  options?: RequestOptions,
): ApiPromise<GetWechatAccessTokenRespDto> {
  return client.request(
    {
      operationId: 'getWechatMpAccessToken',
      method: 'POST',
      path: '/api/v3/get-wechat-access-token',
      body: 'application/json',
      retry: 'safe',
      sensitive: ['appSecret', 'accessToken'],
    },
    params,
    options,
  );
}

/**
 * Get a WeChat access token and its expiry
 *
 * Returns the access token of a WeChat mini program or official account from GenAuth's cache, and when it
 * expires. Use it for calls to WeChat's own API.
 *
 * `POST /api/v3/get-wechat-access-token-info`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getWechatMpAccessTokenInfo(
  client: Client,
  params: GetWechatAccessTokenDto,
  options?: RequestOptions,
): ApiPromise<GetWechatAccessTokenInfoRespDto> {
  return client.request(
    {
      operationId: 'getWechatMpAccessTokenInfo',
      method: 'POST',
      path: '/api/v3/get-wechat-access-token-info',
      body: 'application/json',
      retry: 'safe',
      sensitive: ['appSecret', 'accessToken'],
    },
    params,
    options,
  );
}

/**
 * Decrypt data of a Douyin mini program
 *
 * Decrypts the open data that Douyin handed to your mini program in encrypted form, such as the user's profile,
 * and returns it in plain.
 *
 * `POST /api/v3/decrypt-douyin-miniprogram-data`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function decryptDouyinMiniProgramData(
  client: Client,
  params: DecryptDouyinMiniProgramDataDto,
  options?: RequestOptions,
): ApiPromise<DecryptDouyinMiniProgramDataRespDto> {
  return client.request(
    {
      operationId: 'decryptDouyinMiniProgramData',
      method: 'POST',
      path: '/api/v3/decrypt-douyin-miniprogram-data',
      body: 'application/json',
      sensitive: ['code', 'encryptedData'],
    },
    params,
    options,
  );
}

/**
 * Get a phone number shared in a mini program
 *
 * Exchanges the code that WeChat gives when a user of your mini program agrees to share their phone number for
 * the number itself.
 *
 * `POST /api/v3/get-wechat-miniprogram-phone`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getWechatMiniProgramPhone(
  client: Client,
  params: GetWechatMiniProgramPhoneDto,
  options?: RequestOptions,
): ApiPromise<GetWechatMiniProgramPhoneRespDto> {
  return client.request(
    {
      operationId: 'getWechatMiniProgramPhone',
      method: 'POST',
      path: '/api/v3/get-wechat-miniprogram-phone',
      body: 'application/json',
      sensitive: ['code'],
    },
    params,
    options,
  );
}

/**
 * Sign in with WeChat and get the user
 *
 * Signs a user in with the code that the WeChat SDK handed to your mobile application. It is the earlier form of
 * `signInByWechatMobileCode`, which also takes sign-in options and returns tokens; use that one in new
 * applications. Where the WeChat account must be bound to a user first, both fail alike and go on alike.
 *
 * `POST /api/v2/ecConn/wechatMobile/authByCode`
 *
 * @throws ApiError when the API answers with a failure, for example 1640 AccountBindingRequired, 1641 AccountBindingOrCreationRequired.
 */
export function signInByWechatMobile(
  client: Client,
  params: WechatMobileAuthByCodeInput,
  options?: RequestOptions,
): ApiPromise<Record<string, unknown>> {
  return client.request(
    {
      operationId: 'signInByWechatMobile',
      method: 'POST',
      path: '/api/v2/ecConn/wechatMobile/authByCode',
      body: 'application/json',
      response: 'json',
      sensitive: ['code'],
    },
    params,
    options,
  );
}
