// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** What to add to a sign-up whitelist of the user pool. */
export interface AddWhitelistDto {
  /**
   * Which whitelist of the user pool: each kind of identifier has its own.
   *
   * - `USERNAME`: Usernames.
   * - `EMAIL`: Email addresses.
   * - `PHONE`: Phone numbers.
   */
  type: 'USERNAME' | 'EMAIL' | 'PHONE';
  /**
   * The usernames, email addresses or phone numbers to add, depending on `type`.
   *
   * @example ['mei.chen@halden.example', 'tomas.rey@halden.example']
   */
  list?: string[];
}

/** What to add to a sign-up whitelist of an application. */
export interface AddWhitelistOfAppDto {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * Which whitelist of the application: each kind of identifier has its own.
   *
   * - `USERNAME`: Usernames.
   * - `EMAIL`: Email addresses.
   * - `PHONE`: Phone numbers.
   */
  type: 'USERNAME' | 'EMAIL' | 'PHONE';
  /**
   * The usernames, email addresses or phone numbers to add, depending on `type`.
   *
   * @example ['mei.chen@halden.example', 'tomas.rey@halden.example']
   */
  list?: string[];
}

/** What to remove from a sign-up whitelist of the user pool. */
export interface DeleteWhitelistDto {
  /**
   * Which whitelist of the user pool: each kind of identifier has its own.
   *
   * - `USERNAME`: Usernames.
   * - `EMAIL`: Email addresses.
   * - `PHONE`: Phone numbers.
   */
  type: 'USERNAME' | 'EMAIL' | 'PHONE';
  /**
   * The usernames, email addresses or phone numbers to remove, depending on `type`.
   *
   * @example ['tomas.rey@halden.example']
   */
  list?: string[];
}

/** What to remove from a sign-up whitelist of an application. */
export interface DeleteWhitelistOfAppDto {
  /**
   * Which whitelist of the application: each kind of identifier has its own.
   *
   * - `USERNAME`: Usernames.
   * - `EMAIL`: Email addresses.
   * - `PHONE`: Phone numbers.
   */
  type: 'USERNAME' | 'EMAIL' | 'PHONE';
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * The usernames, email addresses or phone numbers to remove, depending on `type`.
   *
   * @example ['tomas.rey@halden.example']
   */
  list?: string[];
}

/** Input of “List the sign-up whitelist of an application”. */
export interface ListWhitelistsOfAppParams {
  /**
   * Which whitelist of the application: each kind of identifier has its own.
   *
   * - `USERNAME`: Usernames.
   * - `EMAIL`: Email addresses.
   * - `PHONE`: Phone numbers.
   *
   * @example 'EMAIL'
   */
  type: 'USERNAME' | 'EMAIL' | 'PHONE';
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
}

/** Input of “List the sign-up whitelist of the user pool”. */
export interface ListWhitelistsParams {
  /**
   * Which whitelist of the user pool: each kind of identifier has its own.
   *
   * - `USERNAME`: Usernames.
   * - `EMAIL`: Email addresses.
   * - `PHONE`: Phone numbers.
   *
   * @example 'EMAIL'
   */
  type: 'USERNAME' | 'EMAIL' | 'PHONE';
}

/** What is on a sign-up whitelist. */
export interface WhitelistListRespDto extends CommonResponseDto {
  /** What is on the whitelist. */
  data: WhitelistRespDto;
}

/** An entry of a sign-up whitelist. */
export interface WhitelistRespDto {
  /**
   * The username, email address or phone number.
   *
   * @example 'mei.chen@halden.example'
   */
  value: string;
  /**
   * When the entry was added.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  createdAt: string;
}
