// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto, GeoIp, ParsedUserAgent } from './shared.ts';

/** One action of an administrator. */
export interface AdminAuditLogDto {
  /**
   * User ID of the administrator.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  adminUserId: string;
  /**
   * URL of the administrator's profile picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/jonas.falk.png'
   */
  adminUserAvatar: string;
  /**
   * Name to show for the administrator: the first that there is of nickname, username, name, given name, family
   * name, email address, phone number and ID.
   *
   * @example 'jonas.falk'
   */
  adminUserDisplayName: string;
  /**
   * IP address that the request came from.
   *
   * @example '203.0.113.24'
   */
  clientIp?: string;
  /**
   * What the administrator did.
   *
   * - `all`: Any operation.
   * - `create`: Created something.
   * - `delete`: Deleted something.
   * - `import`: Imported data.
   * - `export`: Exported data.
   * - `update`: Changed something.
   * - `refresh`: Refreshed something, such as a secret.
   * - `sync`: Synchronized data.
   * - `invite`: Invited someone.
   * - `resign`: Marked a user as having left.
   * - `recover`: Restored something.
   * - `disable`: Disabled something.
   * - `enable`: Enabled something.
   * - `activate`: Activated something.
   * - `deactivate`: Deactivated something.
   * - `add`: Added something to something else.
   * - `remove`: Removed something from something else.
   * - `query`: Looked something up.
   */
  operationType:
    | 'all'
    | 'create'
    | 'delete'
    | 'import'
    | 'export'
    | 'update'
    | 'refresh'
    | 'sync'
    | 'invite'
    | 'resign'
    | 'recover'
    | 'disable'
    | 'enable'
    | 'activate'
    | 'deactivate'
    | 'add'
    | 'remove'
    | 'query'
    | (string & {});
  /**
   * What the operation was about.
   *
   * - `all`: Any object.
   * - `user`: A user.
   * - `userpool`: The user pool.
   * - `tenant`: A tenant.
   * - `userLoginState`: The sign-in state of a user.
   * - `userAccountState`: The status of a user's account.
   * - `userGroup`: A group of users.
   * - `fieldEncryptState`: The encryption of fields.
   * - `syncTask`: A synchronization job.
   * - `socialConnection`: A social external identity provider.
   * - `enterpriseConnection`: An enterprise external identity provider.
   * - `customDatabase`: A custom database.
   * - `org`: An organization.
   * - `cooperator`: A cooperating administrator of the user pool.
   * - `application`: An application.
   * - `resourceNamespace`: A permission space.
   * - `resource`: A resource.
   * - `role`: A role.
   * - `roleAssign`: The assignment of a role.
   * - `policy`: A policy.
   * - `customDomain`: A custom domain.
   * - `permitSpace`: A permission space.
   * - `generalResource`: A resource that is not a data resource.
   * - `generalResourceAuthorization`: An authorization for a resource that is not a data resource.
   * - `roleSubject`: A subject that holds a role.
   * - `subjectOfRole`: The subjects of a role.
   * - `dataResource`: A data resource.
   * - `dataPolicy`: A data policy.
   * - `authorization`: An authorization.
   * - `userAuthorization`: An authorization of a user.
   */
  resourceType:
    | 'all'
    | 'user'
    | 'userpool'
    | 'tenant'
    | 'userLoginState'
    | 'userAccountState'
    | 'userGroup'
    | 'fieldEncryptState'
    | 'syncTask'
    | 'socialConnection'
    | 'enterpriseConnection'
    | 'customDatabase'
    | 'org'
    | 'cooperator'
    | 'application'
    | 'resourceNamespace'
    | 'resource'
    | 'role'
    | 'roleAssign'
    | 'policy'
    | 'customDomain'
    | 'permitSpace'
    | 'generalResource'
    | 'generalResourceAuthorization'
    | 'roleSubject'
    | 'subjectOfRole'
    | 'dataResource'
    | 'dataPolicy'
    | 'authorization'
    | 'userAuthorization'
    | (string & {});
  /**
   * Parameters of the operation, as JSON text.
   *
   * @example '{"name":"Halden Portal","protocol":"oidc"}'
   */
  operationParam?: string;
  /**
   * Values before the operation.
   *
   * @example '{"name":"Portal"}'
   */
  originValue?: string;
  /**
   * Values after the operation.
   *
   * @example '{"name":"Halden Portal"}'
   */
  targetValue?: string;
  /** Whether the operation succeeded. */
  success: boolean;
  /**
   * User agent that the request came from, as it was sent.
   *
   * @example 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
   */
  userAgent: string;
  /** Approximate location of `clientIp`. */
  geoip: GeoIp;
  /**
   * When it happened, as date and time in ISO 8601 with the offset from UTC.
   *
   * @example '2026-03-02T16:15:30.188+0800'
   */
  timestamp: string;
  /**
   * ID of the request that this entry is about.
   *
   * @format uuid
   * @example '5f0e7a9c-1d43-4a52-9d0b-6c1d6f1a2b34'
   */
  requestId: string;
  /**
   * What happened, in words for people.
   *
   * @example 'Changed the application Halden Portal'
   */
  eventDetails?: string;
  /** What `userAgent` says about the device and the browser. */
  ua: ParsedUserAgent;
}

/** One page of actions of administrators. */
export interface AdminAuditLogRespData {
  /**
   * Number of entries on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The entries on this page; empty when there is none. */
  list: AdminAuditLogDto[];
}

/** Actions of administrators, page by page. */
export interface AdminAuditLogRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: AdminAuditLogRespData;
}

/** Which actions of administrators to return. */
export interface GetAdminAuditLogsDto {
  /**
   * Returns only the entry of the request with this ID.
   *
   * @format uuid
   * @example '5f0e7a9c-1d43-4a52-9d0b-6c1d6f1a2b34'
   */
  requestId?: string;
  /**
   * Returns only entries from this IP address.
   *
   * @example '203.0.113.24'
   */
  clientIp?: string;
  /**
   * Returns only this kind of operation, for example `create`, `update` or `delete`. The `operationType` of the
   * entries has the values.
   *
   * @example 'update'
   */
  operationType?: string;
  /**
   * Returns only operations on this kind of object, for example `user` or `application`. The `resourceType` of the
   * entries has the values.
   *
   * @example 'application'
   */
  resourceType?: string;
  /**
   * Returns only actions of the administrator with this user ID.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  userId?: string;
  /** `true` for only those that succeeded, `false` for only those that failed. Leave it out for both. */
  success?: boolean;
  /**
   * Returns only entries from this time on, in milliseconds since the Unix epoch. Leave it out to begin with the
   * first entry on record.
   *
   * @minimum 0
   * @example 1772409600000
   */
  start?: number;
  /**
   * Returns only entries up to this time, in milliseconds since the Unix epoch. Leave it out to include the
   * latest.
   *
   * @minimum 0
   * @example 1772495999999
   */
  end?: number;
  /** Which page to return. */
  pagination?: ListWebhooksDto;
}

/** Which user actions to return. */
export interface GetUserActionLogsDto {
  /**
   * Returns only the entry of the request with this ID.
   *
   * @format uuid
   * @example '5f0e7a9c-1d43-4a52-9d0b-6c1d6f1a2b34'
   */
  requestId?: string;
  /**
   * Returns only entries from this IP address.
   *
   * @example '203.0.113.24'
   */
  clientIp?: string;
  /**
   * Returns only this kind of action, for example `login`, `logout`, `register` or `verifyMfa`. The `eventType` of
   * the entries has the values.
   *
   * @example 'login'
   */
  eventType?: string;
  /**
   * Returns only actions of the user with this ID.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId?: string;
  /**
   * Returns only actions in the application with this ID.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId?: string;
  /**
   * Returns only entries from this time on, in milliseconds since the Unix epoch. Leave it out to begin with the
   * first entry on record.
   *
   * @minimum 0
   * @example 1772409600000
   */
  start?: number;
  /**
   * Returns only entries up to this time, in milliseconds since the Unix epoch. Leave it out to include the
   * latest.
   *
   * @minimum 0
   * @example 1772495999999
   */
  end?: number;
  /** `true` for only those that succeeded, `false` for only those that failed. Leave it out for both. */
  success?: boolean;
  /** Which page to return. */
  pagination?: ListWebhooksDto;
}

/** Which page of the entries to return. */
export interface ListWebhooksDto {
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * Number of entries on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
}

/** One action of a user. */
export interface UserActionLogDto {
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
  /**
   * URL of the user's profile picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/ada.lind.png'
   */
  userAvatar: string;
  /**
   * Name to show for the user: the first that there is of nickname, username, name, given name, family name, email
   * address, phone number and ID.
   *
   * @example 'Ada'
   */
  userDisplayName: string;
  /**
   * How many times the user has signed in.
   *
   * @minimum 0
   * @example 128
   */
  userLoginsCount: number;
  /**
   * ID of the application that the user acted in.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * Display name of the application.
   *
   * @example 'Halden Portal'
   */
  appName: string;
  /**
   * IP address that the request came from.
   *
   * @example '203.0.113.24'
   */
  clientIp?: string;
  /**
   * What the user did.
   *
   * - `login`: Signed in.
   * - `logout`: Signed out.
   * - `register`: Signed up.
   * - `verifyMfa`: Verified a second factor.
   * - `updateUserPrefile`: Changed the profile. The value is spelled this way in the API.
   * - `updateUserPassword`: Changed the password.
   * - `updateUserEmail`: Changed the email address.
   * - `updateUserPhone`: Changed the phone number.
   * - `bindMfa`: Bound a second factor.
   * - `bindEmail`: Bound an email address.
   * - `bindPhone`: Bound a phone number.
   * - `unbindPhone`: Unbound the phone number.
   * - `unbindEmail`: Unbound the email address.
   * - `unbindMFA`: Unbound a second factor.
   * - `refreshUserTokenBySelf`: Refreshed the own token.
   * - `deleteAccount`: Deleted the own account.
   * - `verifyFirstLogin`: Passed the verification at the first sign-in.
   * - `securityResourceAccess`: Accessed a protected resource.
   */
  eventType:
    | 'login'
    | 'logout'
    | 'register'
    | 'verifyMfa'
    | 'updateUserPrefile'
    | 'updateUserPassword'
    | 'updateUserEmail'
    | 'updateUserPhone'
    | 'bindMfa'
    | 'bindEmail'
    | 'bindPhone'
    | 'unbindPhone'
    | 'unbindEmail'
    | 'unbindMFA'
    | 'refreshUserTokenBySelf'
    | 'deleteAccount'
    | 'verifyFirstLogin'
    | 'securityResourceAccess'
    | (string & {});
  /**
   * What happened, in words for people.
   *
   * @example 'Signed in to the account ada.lind@halden.example'
   */
  eventDetail?: string;
  /** Whether the action succeeded. */
  success: boolean;
  /**
   * URL of the application's sign-in page.
   *
   * @format uri
   * @example 'https://portal.halden.example/login'
   */
  appLoginUrl: string;
  /**
   * URL of the application's logo.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/portal.png'
   */
  appLogo: string;
  /**
   * User agent that the request came from, as it was sent.
   *
   * @example 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
   */
  userAgent: string;
  /** What `userAgent` says about the device and the browser. */
  parsedUserAgent: ParsedUserAgent;
  /** Approximate location of `clientIp`. */
  geoip: GeoIp;
  /**
   * When it happened, as date and time in ISO 8601 with the offset from UTC.
   *
   * @example '2026-03-02T16:15:30.188+0800'
   */
  timestamp: string;
  /**
   * ID of the request that this entry is about.
   *
   * @format uuid
   * @example '5f0e7a9c-1d43-4a52-9d0b-6c1d6f1a2b34'
   */
  requestId: string;
}

/** One page of user actions. */
export interface UserActionLogRespData {
  /**
   * Number of entries on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The entries on this page; empty when there is none. */
  list: UserActionLogDto[];
}

/** User actions, page by page. */
export interface UserActionLogRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: UserActionLogRespData;
}
