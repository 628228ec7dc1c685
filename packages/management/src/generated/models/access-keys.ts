// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** An access token for the management API. */
export interface AccessTokenResDto {
  /**
   * Token to send as `authorization` in calls of the management API, together with `x-authing-userpool-id`.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  access_token: string;
  /**
   * Lifetime of the access token, in seconds; 7200 (two hours) by default. Get a new token when it has expired.
   *
   * @minimum 0
   * @example 7200
   */
  expires_in: number;
}

/** The access key to create. */
export interface CreateAccessKeyDto {
  /**
   * Kind of access key, for example `userpool`.
   *
   * @example 'userpool'
   */
  type: string;
  /**
   * ID of the administrator that the access key is for.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  userId?: string;
  /**
   * ID of the tenant that the access key is for.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** A new access key. */
export interface CreateAccessKeyRespDto {
  /**
   * ID of the access key, the `accessKeyId` of a management client.
   *
   * @example '6745c0de0a1b2c3d4e5f0901'
   */
  accessKeyId: string;
  /**
   * Secret of the access key, the `accessKeySecret` of a management client.
   *
   * @example '00000000000000000000000000000003'
   */
  accessKeySecret: string;
  /**
   * ID of the administrator that the access key belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  userId: string;
  /**
   * When the access key was created.
   *
   * @format date-time
   * @example '2026-01-12T09:00:00.000Z'
   */
  createdAt: string;
  /**
   * State of the access key.
   *
   * - `activated`: In use.
   * - `staging`: Staged, so that it can be rotated.
   * - `revoked`: Out of use.
   */
  status: 'activated' | 'staging' | 'revoked' | (string & {});
  /**
   * When the access key was last used.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  lastDate: string;
  /**
   * ID of the user pool that the access key belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userPoolId: string;
  /** Whether the access key is turned on. Change it with `updateAccessKey`. */
  enable: boolean;
}

/** The new access key. */
export interface CreateAccessKeyResponseDto extends CommonResponseDto {
  /** The access key, alone in a list. */
  data: CreateAccessKeyRespDto[];
}

/** The access key to delete. */
export interface DeleteAccessKeyDto {
  /**
   * ID of the access key to delete.
   *
   * @example '6745c0de0a1b2c3d4e5f0901'
   */
  accessKeyId: string;
}

/** Input of “List access keys”. */
export interface GetAccessKeyListParams {
  /**
   * ID of an administrator; only this administrator's access keys are returned.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  userId?: string;
  /**
   * ID of a tenant; only access keys of this tenant are returned.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /**
   * Returns only access keys of this kind, for example `userpool`.
   *
   * @example 'userpool'
   */
  type?: string;
  /**
   * Returns only access keys in these states. Leave it out for all.
   *
   * - `activated`: In use.
   * - `staging`: Staged, so that it can be rotated.
   * - `revoked`: Out of use.
   *
   * @example ['activated']
   */
  status?: ('activated' | 'staging' | 'revoked')[];
}

/** Input of “Get an access key”. */
export interface GetAccessKeyParams {
  /**
   * ID of the administrator that the access key belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  userId: string;
  /**
   * ID of the access key.
   *
   * @example '6745c0de0a1b2c3d4e5f0901'
   */
  accessKeyId: string;
}

/** An access key. */
export interface GetAccessKeyRespDto {
  /**
   * ID of the access key, the `accessKeyId` of a management client.
   *
   * @example '6745c0de0a1b2c3d4e5f0901'
   */
  accessKeyId: string;
  /**
   * Secret of the access key, the `accessKeySecret` of a management client.
   *
   * @example '00000000000000000000000000000003'
   */
  accessKeySecret: string;
  /**
   * ID of the administrator that the access key belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  userId: string;
  /**
   * When the access key was created.
   *
   * @format date-time
   * @example '2026-01-12T09:00:00.000Z'
   */
  createdAt: string;
  /**
   * State of the access key.
   *
   * - `activated`: In use.
   * - `staging`: Staged, so that it can be rotated.
   * - `revoked`: Out of use.
   */
  status: 'activated' | 'staging' | 'revoked' | (string & {});
  /**
   * When the access key was last used.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  lastDate: string;
  /**
   * ID of the user pool that the access key belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userPoolId: string;
  /** Whether the access key is turned on. Change it with `updateAccessKey`. */
  enable: boolean;
}

/** One access key. */
export interface GetAccessKeyResponseDto extends CommonResponseDto {
  /** The access key, alone in a list. */
  data: GetAccessKeyRespDto[];
}

/** The access key to exchange for an access token. */
export interface GetManagementAccessTokenDto {
  /**
   * ID of an administrator's access key, or the ID of the user pool to use the access key of the whole user pool.
   *
   * @example '6745c0de0a1b2c3d4e5f0901'
   */
  accessKeyId: string;
  /**
   * Secret of the administrator's access key, or the secret of the user pool.
   *
   * @example '00000000000000000000000000000003'
   */
  accessKeySecret: string;
}

/** A new access token. */
export interface GetManagementTokenRespDto extends CommonResponseDto {
  /** The access token and its lifetime. */
  data: AccessTokenResDto;
}

/** An access key in a list. */
export interface ListAccessKeyRespDto {
  /**
   * ID of the access key, the `accessKeyId` of a management client.
   *
   * @example '6745c0de0a1b2c3d4e5f0901'
   */
  accessKeyId: string;
  /**
   * Secret of the access key, the `accessKeySecret` of a management client.
   *
   * @example '00000000000000000000000000000003'
   */
  accessKeySecret: string;
  /**
   * ID of the administrator that the access key belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  userId: string;
  /**
   * When the access key was created.
   *
   * @format date-time
   * @example '2026-01-12T09:00:00.000Z'
   */
  createdAt: string;
  /**
   * State of the access key.
   *
   * - `activated`: In use.
   * - `staging`: Staged, so that it can be rotated.
   * - `revoked`: Out of use.
   */
  status: 'activated' | 'staging' | 'revoked' | (string & {});
  /**
   * When the access key was last used.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  lastDate: string;
  /**
   * ID of the user pool that the access key belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userPoolId: string;
  /** Whether the access key is turned on. Change it with `updateAccessKey`. */
  enable: boolean;
}

/** Access keys. */
export interface ListAccessKeyResponseDto extends CommonResponseDto {
  /** The access keys; empty when there is none. */
  data: ListAccessKeyRespDto[];
}

/** An access key and whether it is turned on. */
export interface UpdateAccessKeyDto {
  /**
   * ID of the access key to turn on or off.
   *
   * @example '6745c0de0a1b2c3d4e5f0901'
   */
  accessKeyId: string;
  /** `true` to put the access key into use, `false` to take it out of use. */
  enable: boolean;
}
