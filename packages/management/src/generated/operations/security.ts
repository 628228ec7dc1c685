// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { MFADisableSettingsDto, SecuritySettingsRespDto, UpdateSecuritySettingsDto } from '../models/security.ts';
import type { MFASettingsDto, MFASettingsRespDto } from '../models/shared.ts';

/**
 * Get the security settings of the user pool
 *
 * Returns the security settings that apply to the whole user pool: allowed origins, token and cookie lifetimes,
 * verification codes, sign-up, sign-in protection, self-service unlocking and QR code sign-in. The user pool is
 * the one your credentials belong to. Second factors are not included; read them with `getGlobalMfaSettings`.
 *
 * `GET /api/v3/get-security-settings`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getSecuritySettings(client: Client, options?: RequestOptions): ApiPromise<SecuritySettingsRespDto> {
  return client.request(
    { operationId: 'getSecuritySettings', method: 'GET', path: '/api/v3/get-security-settings' },
    undefined,
    options,
  );
}

/**
 * Update the security settings of the user pool
 *
 * Changes the security settings of the user pool and returns them all as they stand afterwards. Send only the
 * settings you want to change. A setting that is an object, such as `loginAnomalyDetection`, must come with all
 * of its required fields, so read the current value with `getSecuritySettings` and edit that.
 *
 * `allowedOrigins` is an array here but a single line-separated string in the response.
 *
 * `POST /api/v3/update-security-settings`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateSecuritySettings(
  client: Client,
  params?: UpdateSecuritySettingsDto,
  options?: RequestOptions,
): ApiPromise<SecuritySettingsRespDto> {
  return client.request(
    {
      operationId: 'updateSecuritySettings',
      method: 'POST',
      path: '/api/v3/update-security-settings',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Get the MFA settings of the user pool
 *
 * Returns the second factors that are turned on for the whole user pool.
 *
 * `GET /api/v3/get-global-mfa-settings`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getGlobalMfaSettings(client: Client, options?: RequestOptions): ApiPromise<MFASettingsRespDto> {
  return client.request(
    { operationId: 'getGlobalMfaSettings', method: 'GET', path: '/api/v3/get-global-mfa-settings' },
    undefined,
    options,
  );
}

/**
 * Turn on second factors for the user pool
 *
 * Turns on the second factors in `enabledFactors` for the whole user pool and returns the factors that are on
 * afterwards. To turn a factor off, use `closeGlobalMfaSettings`.
 *
 * `POST /api/v3/update-global-mfa-settings`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateGlobalMfaSettings(
  client: Client,
  params: MFASettingsDto,
  options?: RequestOptions,
): ApiPromise<MFASettingsRespDto> {
  return client.request(
    {
      operationId: 'updateGlobalMfaSettings',
      method: 'POST',
      path: '/api/v3/update-global-mfa-settings',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Turn off second factors for the user pool
 *
 * Turns off the second factors in `disableFactors` for the whole user pool and returns the factors that are
 * still on. To turn a factor on, use `updateGlobalMfaSettings`.
 *
 * `POST /api/v3/disable-global-mfa-settings`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function closeGlobalMfaSettings(
  client: Client,
  params: MFADisableSettingsDto,
  options?: RequestOptions,
): ApiPromise<MFASettingsRespDto> {
  return client.request(
    {
      operationId: 'closeGlobalMfaSettings',
      method: 'POST',
      path: '/api/v3/disable-global-mfa-settings',
      body: 'application/json',
    },
    params,
    options,
  );
}
