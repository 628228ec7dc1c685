// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  LdapConfigInfoRespDto,
  LdapGetBindPwdRespDto,
  LdapLogRespDto,
  LdapOperateRespDto,
  LdapRecord,
  LdapSaveDto,
  LdapSetEnabledFlagDto,
  LdapUpdateDto,
  ListLdapServerLogsParams,
  ListLdapSubEntriesParams,
} from '../models/ldap.ts';

/**
 * Generate an LDAP server password
 *
 * Generates a random password for the administrator account of the LDAP server, the one that LDAP clients bind
 * with. Put it into force with `updateLdapConfigInfo`.
 *
 * `GET /api/v3/get-ldap-server-random-pwd`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function generateLdapServerPassword(
  client: Client,
  options?: RequestOptions,
): ApiPromise<LdapGetBindPwdRespDto> {
  return client.request(
    {
      operationId: 'generateLdapServerPassword',
      method: 'GET',
      path: '/api/v3/get-ldap-server-random-pwd',
      sensitive: ['data'],
    },
    undefined,
    options,
  );
}

/**
 * Generate an LDAP server password
 *
 * @deprecated Use {@link generateLdapServerPassword} instead.
 */
export const getBindPwd: typeof generateLdapServerPassword = generateLdapServerPassword;

/**
 * Get the LDAP server settings
 *
 * Returns how the LDAP server of the user pool is set up: its addresses, the account to bind with, and which
 * departments and user fields LDAP clients see. The response contains the password of that account.
 *
 * `GET /api/v3/get-ldap-server-config`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function queryLdapConfigInfo(client: Client, options?: RequestOptions): ApiPromise<LdapConfigInfoRespDto> {
  return client.request(
    {
      operationId: 'queryLdapConfigInfo',
      method: 'GET',
      path: '/api/v3/get-ldap-server-config',
      sensitive: ['bindPwd'],
    },
    undefined,
    options,
  );
}

/**
 * Change the password of the LDAP server
 *
 * Sets the password that LDAP clients bind with as `bindDn`. Nothing else about the LDAP server can be changed
 * here. `generateLdapServerPassword` makes a random one.
 *
 * `POST /api/v3/update-ldap-server-config`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateLdapConfigInfo(
  client: Client,
  params?: LdapUpdateDto,
  options?: RequestOptions,
): ApiPromise<LdapOperateRespDto> {
  return client.request(
    {
      operationId: 'updateLdapConfigInfo',
      method: 'POST',
      path: '/api/v3/update-ldap-server-config',
      body: 'application/json',
      sensitive: ['bindPwd'],
    },
    params,
    options,
  );
}

/**
 * Turn on the LDAP server
 *
 * Sets up the LDAP server of the user pool for a domain and starts it, or starts it again after
 * `disableLdapServer`. LDAP clients can then look up the users of the user pool.
 *
 * `POST /api/v3/enable-ldap-server`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function enableLdapServer(
  client: Client,
  params: LdapSaveDto,
  options?: RequestOptions,
): ApiPromise<LdapOperateRespDto> {
  return client.request(
    { operationId: 'enableLdapServer', method: 'POST', path: '/api/v3/enable-ldap-server', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Turn on the LDAP server
 *
 * @deprecated Use {@link enableLdapServer} instead.
 */
export const saveLdapConfigInfo: typeof enableLdapServer = enableLdapServer;

/**
 * Turn off the LDAP server
 *
 * Stops the LDAP server of the user pool. The server must have been set up before, with `enableLdapServer`,
 * which also starts it again.
 *
 * `POST /api/v3/disable-ldap-server`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function disableLdapServer(
  client: Client,
  params: LdapSetEnabledFlagDto,
  options?: RequestOptions,
): ApiPromise<LdapOperateRespDto> {
  return client.request(
    { operationId: 'disableLdapServer', method: 'POST', path: '/api/v3/disable-ldap-server', body: 'application/json' },
    params,
    options,
  );
}

/**
 * List the log of the LDAP server
 *
 * Returns records of the access log or the error log of the LDAP server, page by page. All filters must match.
 *
 * `GET /api/v3/get-ldap-server-log`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listLdapServerLogs(
  client: Client,
  params: ListLdapServerLogsParams,
  options?: RequestOptions,
): PagePromise<LdapLogRespDto, LdapRecord> {
  return paginate(
    client,
    { operationId: 'listLdapServerLogs', method: 'GET', path: '/api/v3/get-ldap-server-log' },
    params,
    options,
  );
}

/**
 * List the log of the LDAP server
 *
 * @deprecated Use {@link listLdapServerLogs} instead.
 */
export const queryLdapLog: typeof listLdapServerLogs = listLdapServerLogs;

/**
 * List the entries below a DN
 *
 * Returns the entries that stand directly below a distinguished name (DN) in the tree of the LDAP server, page
 * by page. Call it again with the DN of an entry to go one level down.
 *
 * `GET /api/v3/get-ldap-sub-entries`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listLdapSubEntries(
  client: Client,
  params: ListLdapSubEntriesParams,
  options?: RequestOptions,
): PagePromise<LdapLogRespDto, LdapRecord> {
  return paginate(
    client,
    { operationId: 'listLdapSubEntries', method: 'GET', path: '/api/v3/get-ldap-sub-entries' },
    params,
    options,
  );
}

/**
 * List the entries below a DN
 *
 * @deprecated Use {@link listLdapSubEntries} instead.
 */
export const queryLdapSubEntries: typeof listLdapSubEntries = listLdapSubEntries;
