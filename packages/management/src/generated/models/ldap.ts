// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** Settings of the LDAP server of a user pool. */
export interface LdapConfigInfoDto {
  /**
   * ID of the settings.
   *
   * @example '1'
   */
  id?: string;
  /**
   * Whether the LDAP server is running.
   *
   * - `1`: Turned on.
   * - `2`: Turned off.
   *
   * @example 1
   */
  enabled: 1 | 2 | (number & {});
  /**
   * ID of the user pool whose users the server offers.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userPoolId: string;
  /**
   * Address for LDAP clients.
   *
   * @format uri
   * @example 'ldap://ldap.halden.example:389'
   */
  linkUrl: string;
  /**
   * Address for LDAP clients that connect over TLS (LDAPS).
   *
   * @format uri
   * @example 'ldaps://ldap.halden.example:636'
   */
  ldapsLinkUrl: string;
  /**
   * Whether the LDAP server is deployed privately.
   *
   * - `1`: Deployed privately.
   * - `2`: Part of the GenAuth cloud.
   *
   * @example 2
   */
  enablePrivatization: 1 | 2 | (number & {});
  /**
   * DN of the account that LDAP clients bind with, derived from `ldapDomain`.
   *
   * @example 'cn=system_user,ou=system_users,dc=halden,dc=example,o=authing'
   */
  bindDn: string;
  /**
   * Domain of your organization. `baseDn` and `bindDn` are derived from it.
   *
   * @example 'halden.example'
   */
  ldapDomain: string;
  /**
   * Whether a privately deployed LDAP server uses SSL.
   *
   * - `1`: It uses SSL.
   * - `2`: It does not use SSL.
   *
   * @example 2
   */
  enableSsl?: 1 | 2 | (number & {});
  /**
   * DN at the top of the tree that LDAP clients see, derived from `ldapDomain`.
   *
   * @example 'dc=halden,dc=example,o=authing'
   */
  baseDn: string;
  /**
   * Password of the account in `bindDn`. It is stored encrypted.
   *
   * @example 'correct-horse-battery-1'
   */
  bindPwd: string;
  /** Departments that LDAP clients see. */
  visibleOrgNodes: {
    /** `true` when all departments are visible; `nodeIds` does not matter then. */
    all?: boolean;
    /**
     * IDs of the departments that are visible.
     *
     * @example ['6745c0de0a1b2c3d4e5fd001']
     */
    nodeIds?: string[];
  };
  /**
   * Built-in fields of users that LDAP clients see.
   *
   * @example ['name', 'username', 'email']
   */
  visibleFields: string[] | Record<string, unknown>;
  /**
   * LDAP attributes under which LDAP clients see the custom fields of users.
   *
   * @example { costCenter: 'departmentNumber' }
   */
  udfMapping: Record<string, unknown>;
}

/** The settings of the LDAP server. */
export interface LdapConfigInfoRespDto extends CommonResponseDto {
  /** The settings. */
  data: LdapConfigInfoDto;
}

/** A random password for the LDAP server. */
export interface LdapGetBindPwdRespDto extends CommonResponseDto {
  /**
   * The password that LDAP clients bind with.
   *
   * @example 'correct-horse-battery-1'
   */
  data: string;
}

/** A page of what was found on the LDAP server. */
export interface LdapLogDto {
  /**
   * Number of records or entries on all pages together.
   *
   * @minimum 0
   * @example 100
   */
  totalCount: number;
  /** The records of the log, or the entries of the tree when `listLdapSubEntries` asks for those. */
  list: LdapRecord[] | Record<string, unknown>;
}

/** What was found on the LDAP server, page by page. */
export interface LdapLogRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: LdapLogDto;
}

/** The outcome of a change to the LDAP server. */
export interface LdapOperateRespDto extends CommonResponseDto {
  /** `true` when the change took effect. */
  data: boolean;
}

/** A record of the log of the LDAP server, with the properties below, or an entry of its tree. */
export interface LdapRecord {
  [key: string]: unknown;
  /**
   * ID of the record.
   *
   * @example 'IyWleoQBji42S_179Txi'
   */
  id?: string;
  /**
   * DN below which a search looked. Only for searches.
   *
   * @example 'dc=halden,dc=example,o=authing'
   */
  searchBase?: string | null;
  /**
   * DN that the client bound with. Only for binding.
   *
   * @example 'cn=system_user,ou=system_users,dc=halden,dc=example,o=authing'
   */
  bindDn?: string | null;
  /**
   * DN that was to be added. Only for adding.
   *
   * @example 'cn=mei.chen,ou=engineering,dc=halden,dc=example,o=authing'
   */
  addDn?: string | null;
  /**
   * DN that was to be changed. Only for changes.
   *
   * @example 'cn=mei.chen,ou=engineering,dc=halden,dc=example,o=authing'
   */
  modDn?: string | null;
  /**
   * DN that was to be deleted. Only for deleting.
   *
   * @example 'cn=mei.chen,ou=engineering,dc=halden,dc=example,o=authing'
   */
  delDn?: string | null;
  /**
   * Number of the connection.
   *
   * @minimum 0
   * @example 1239
   */
  connection?: number;
  /**
   * Name of the LDAP operation, such as `BIND`.
   *
   * @example 'BIND'
   */
  operationName?: string;
  /**
   * Number of the operation within its connection, from 0.
   *
   * @minimum 0
   * @example 0
   */
  operationNumber?: number;
  /**
   * Result code of LDAP, as in [RFC 4511](https://www.rfc-editor.org/rfc/rfc4511); `null` when there is none.
   *
   * @minimum 0
   * @example 32
   */
  errorCode?: number | null;
  /**
   * The line of the log.
   *
   * @example 'conn=1239 op=0 BIND method=128'
   */
  message?: string;
  /**
   * When the record was made, in milliseconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1772439330000
   */
  createTime?: number;
}

/** How to set up the LDAP server. */
export interface LdapSaveDto {
  /**
   * Domain of your organization. `baseDn` and `bindDn` are derived from it.
   *
   * @example 'halden.example'
   */
  ldapDomain: string;
  /**
   * Address for LDAP clients.
   *
   * @format uri
   * @example 'ldaps://ldap.halden.example:636'
   */
  linkUrl?: string;
}

/** Whether the LDAP server runs. */
export interface LdapSetEnabledFlagDto {
  /** Send `false` to turn the LDAP server off. */
  enabled: boolean;
}

/** The new password of the LDAP server. */
export interface LdapUpdateDto {
  /**
   * Password of the account in `bindDn`.
   *
   * @example 'correct-horse-battery-1'
   */
  bindPwd?: string;
}

/** Input of “List the log of the LDAP server”. */
export interface ListLdapServerLogsParams {
  /**
   * The log to read.
   *
   * - `1`: The access log.
   * - `2`: The error log.
   *
   * @example 1
   */
  type: 1 | 2;
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @example 1
   */
  page: number;
  /**
   * Number of records on a page.
   *
   * @minimum 1
   * @example 10
   */
  limit: number;
  /**
   * Returns only records about the connection with this number.
   *
   * @minimum 0
   * @example 1239
   */
  connection?: number;
  /**
   * Returns only records about the operation with this number within its connection.
   *
   * @minimum 0
   * @example 0
   */
  operationNumber?: number;
  /**
   * Returns only records with this error code, for example 32 (no such object).
   *
   * @minimum 0
   * @example 32
   */
  errorCode?: number;
  /**
   * Returns only records whose message contains this text.
   *
   * @example 'filter="(objectClass=*)"'
   */
  message?: string;
  /**
   * Returns only records from this time on, in milliseconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1772409600000
   */
  startTime?: number;
  /**
   * Returns only records up to this time, in milliseconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1772496000000
   */
  endTime?: number;
}

/** Input of “List the entries below a DN”. */
export interface ListLdapSubEntriesParams {
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @example 1
   */
  page: number;
  /**
   * Number of entries on a page.
   *
   * @minimum 1
   * @example 10
   */
  limit: number;
  /**
   * DN of the entry whose children to return.
   *
   * @example 'ou=engineering,dc=halden,dc=example,o=authing'
   */
  dn?: string;
}
