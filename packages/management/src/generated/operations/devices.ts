// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type {
  CreateTerminalDto,
  DeleteTerminalDto,
  DeleteTerminalUserDto,
  DeviceStatusRespDto,
  FindLastLoginAppsByDeviceIdsResult,
  ListLastLoginAppsByDeviceIdsResult,
  QueryTerminalAppsDto,
  SuspendTerminalDto,
  SuspendTerminalUserDto,
  TerminalBaseDto,
  TerminalInfoRespDto,
  UpdateTerminalDto,
  UpdateTerminalUserDto,
} from '../models/devices.ts';
import type { CommonResponseDto } from '../models/shared.ts';

/**
 * Remove a device from a user
 *
 * Undoes the link between a user and a device. The device itself stays in the user pool; remove it from there
 * with `deleteDeviceById`.
 *
 * `POST /api/v3/delete-device-by-user`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteUserDevice(
  client: Client,
  params: DeleteTerminalUserDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'deleteUserDevice',
      method: 'POST',
      path: '/api/v3/delete-device-by-user',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Remove a device from a user
 *
 * @deprecated Use {@link deleteUserDevice} instead.
 */
export const deleteDevice: typeof deleteUserDevice = deleteUserDevice;

/**
 * Suspend a user's device
 *
 * Takes a user's device out of use until `endTime`. To take it out of use without an end, call
 * `disableUserDevice`.
 *
 * `POST /api/v3/suspend-device-by-user`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function suspendUserDevice(
  client: Client,
  params: SuspendTerminalUserDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'suspendUserDevice',
      method: 'POST',
      path: '/api/v3/suspend-device-by-user',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Suspend a user's device
 *
 * @deprecated Use {@link suspendUserDevice} instead.
 */
export const suspendDevice: typeof suspendUserDevice = suspendUserDevice;

/**
 * Disable a user's device
 *
 * Takes a user's device out of use until you bring it back with `enableUserDevice`.
 *
 * `POST /api/v3/disable-device-by-user`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function disableUserDevice(
  client: Client,
  params: UpdateTerminalUserDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'disableUserDevice',
      method: 'POST',
      path: '/api/v3/disable-device-by-user',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Disable a user's device
 *
 * @deprecated Use {@link disableUserDevice} instead.
 */
export const disableDevice: typeof disableUserDevice = disableUserDevice;

/**
 * Enable a user's device
 *
 * Brings a user's device that is disabled back into use.
 *
 * `POST /api/v3/enable-device-by-user`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function enableUserDevice(
  client: Client,
  params: UpdateTerminalUserDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'enableUserDevice',
      method: 'POST',
      path: '/api/v3/enable-device-by-user',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Enable a user's device
 *
 * @deprecated Use {@link enableUserDevice} instead.
 */
export const enableDevice: typeof enableUserDevice = enableUserDevice;

/**
 * Get the status of a device
 *
 * Tells whether a device is in use, suspended or disabled, and how long a suspension still lasts.
 *
 * `POST /api/v3/device-status`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getDeviceStatus(
  client: Client,
  params: TerminalBaseDto,
  options?: RequestOptions,
): ApiPromise<DeviceStatusRespDto> {
  return client.request(
    {
      operationId: 'getDeviceStatus',
      method: 'POST',
      path: '/api/v3/device-status',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Register a device (old response format)
 *
 * Adds a device to the user pool. Use `addDevice` instead: it takes the same input, and its response keeps to
 * the usual format, which this one does not always do.
 *
 * `POST /api/v3/create-device`
 *
 * @throws ApiError when the API answers with a failure.
 * @deprecated Use {@link addDevice} instead.
 */
export function createDevice(
  client: Client,
  params: CreateTerminalDto,
  options?: RequestOptions,
): ApiPromise<TerminalInfoRespDto> {
  return client.request(
    {
      operationId: 'createDevice',
      method: 'POST',
      path: '/api/v3/create-device',
      body: 'application/json',
      sensitive: ['hks'],
    },
    params,
    options,
  );
}

/**
 * Register a device
 *
 * Adds a device to the user pool and returns the ID under which other operations find it. A device is told apart
 * from others by its `deviceUniqueId`.
 *
 * `POST /api/v3/add-device`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function addDevice(
  client: Client,
  params: CreateTerminalDto,
  options?: RequestOptions,
): ApiPromise<TerminalInfoRespDto> {
  return client.request(
    {
      operationId: 'addDevice',
      method: 'POST',
      path: '/api/v3/add-device',
      body: 'application/json',
      sensitive: ['hks'],
    },
    params,
    options,
  );
}

/**
 * List applications last used on devices (old format)
 *
 * Returns the applications that the given devices last signed in to. Use `listLastLoginAppsByDeviceIds` instead:
 * it takes the same input, and its response keeps to the usual format, which this one does not always do.
 *
 * `POST /api/v3/get-last-login-apps-by-deviceIds`
 *
 * @throws ApiError when the API answers with a failure.
 * @deprecated Use {@link listLastLoginAppsByDeviceIds} instead.
 */
export function findLastLoginAppsByDeviceIds(
  client: Client,
  params: QueryTerminalAppsDto,
  options?: RequestOptions,
): ApiPromise<FindLastLoginAppsByDeviceIdsResult> {
  return client.request(
    {
      operationId: 'findLastLoginAppsByDeviceIds',
      method: 'POST',
      path: '/api/v3/get-last-login-apps-by-deviceIds',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List the applications last used on devices
 *
 * Returns the applications that the given devices last signed in to. With `userId`, only the sign-ins of that
 * user count.
 *
 * `POST /api/v3/get-last-login-apps-by-device-ids`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listLastLoginAppsByDeviceIds(
  client: Client,
  params: QueryTerminalAppsDto,
  options?: RequestOptions,
): ApiPromise<ListLastLoginAppsByDeviceIdsResult> {
  return client.request(
    {
      operationId: 'listLastLoginAppsByDeviceIds',
      method: 'POST',
      path: '/api/v3/get-last-login-apps-by-device-ids',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List the applications last used on devices
 *
 * @deprecated Use {@link listLastLoginAppsByDeviceIds} instead.
 */
export const findLastLoginAppsByDeviceIdsV2: typeof listLastLoginAppsByDeviceIds = listLastLoginAppsByDeviceIds;

/**
 * Register a device for GenAuth Verify
 *
 * Does for GenAuth Verify what `addDevice` does for other devices: adds a device to the user pool and returns
 * its ID. Both take the same input.
 *
 * `POST /api/v3/authing-verify/create-device`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createVerifyDevice(
  client: Client,
  params: CreateTerminalDto,
  options?: RequestOptions,
): ApiPromise<TerminalInfoRespDto> {
  return client.request(
    {
      operationId: 'createVerifyDevice',
      method: 'POST',
      path: '/api/v3/authing-verify/create-device',
      body: 'application/json',
      sensitive: ['hks'],
    },
    params,
    options,
  );
}

/**
 * Delete a device
 *
 * Removes a device from the user pool. To take it from one user only, use `deleteUserDevice`.
 *
 * `POST /api/v3/delete-device`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteDeviceById(
  client: Client,
  params: DeleteTerminalDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'deleteDeviceById', method: 'POST', path: '/api/v3/delete-device', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Suspend a device
 *
 * Takes a device out of use until `endTime`, whoever uses it. To suspend it for one user only, use
 * `suspendUserDevice`. `getDeviceStatus` tells how much of the suspension is left.
 *
 * `POST /api/v3/suspend-device`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function suspendDeviceById(
  client: Client,
  params: SuspendTerminalDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'suspendDeviceById', method: 'POST', path: '/api/v3/suspend-device', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Disable a device
 *
 * Takes a device out of use, whoever uses it, until you bring it back with `enableDeviceById`. To disable it for
 * one user only, use `disableUserDevice`.
 *
 * `POST /api/v3/disable-device`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function disableDeviceById(
  client: Client,
  params: UpdateTerminalDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'disableDeviceById', method: 'POST', path: '/api/v3/disable-device', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Enable a device
 *
 * Brings a device that is disabled back into use.
 *
 * `POST /api/v3/enable-device`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function enableDeviceById(
  client: Client,
  params: UpdateTerminalDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'enableDeviceById', method: 'POST', path: '/api/v3/enable-device', body: 'application/json' },
    params,
    options,
  );
}
