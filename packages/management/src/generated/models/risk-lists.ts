// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** Input of “Take an IP address off the blacklist or whitelist”. */
export interface DeleteRiskListIpParams {
  /**
   * ID of the entry, from `listRiskListIps`.
   *
   * @example '6745c0de0a1b2c3d4e5f1201'
   */
  id: string;
}

/** Input of “Delete a risk policy”. */
export interface DeleteRiskListPolicyParams {
  /**
   * ID of the policy, from `listRiskListPolicies`.
   *
   * @example '6745c0de0a1b2c3d4e5f1221'
   */
  id: string;
}

/** Input of “Take a user off the blacklist or whitelist”. */
export interface DeleteRiskListUserParams {
  /**
   * ID of the entry, from `listRiskListUsers`. It is not the user's ID.
   *
   * @example '6745c0de0a1b2c3d4e5f1211'
   */
  id: string;
}

/** IP addresses to put on the blacklist or whitelist. */
export interface IpListCreateDto {
  /**
   * The IP addresses, as one comma-separated string.
   *
   * @example '203.0.113.24,203.0.113.25'
   */
  ips: string;
  /**
   * The list to put them on.
   *
   * - `BLACK`: The blacklist.
   * - `WHITE`: The whitelist.
   *
   * @example 'BLACK'
   */
  ipType: 'BLACK' | 'WHITE';
  /**
   * How the entry came onto the list.
   *
   * - `MANUAL`: An administrator added it.
   * - `SCHEDULE`: A risk policy added it.
   *
   * @example 'MANUAL'
   */
  addType: 'MANUAL' | 'SCHEDULE';
  /**
   * How the entry leaves the list.
   *
   * - `MANUAL`: An administrator removes it.
   * - `SCHEDULE`: A policy removes it.
   *
   * @example 'MANUAL'
   */
  removeType: 'MANUAL' | 'SCHEDULE';
  /**
   * What the entries do to these IP addresses.
   *
   * - `FORBID_LOGIN`: Forbids signing in.
   * - `FORBID_REGISTER`: Forbids signing up.
   * - `SKIP_MFA`: Spares MFA at sign-in.
   *
   * @example ['FORBID_LOGIN', 'FORBID_REGISTER']
   */
  limitList: ('FORBID_LOGIN' | 'FORBID_REGISTER' | 'SKIP_MFA')[];
  /**
   * When the entries expire.
   *
   * @format date-time
   * @example '2026-04-02T00:00:00.000Z'
   */
  expireAt: string;
}

/** IP addresses on the blacklist or whitelist, page by page. */
export interface IpListPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: IpListPagingDto;
}

/** One page of IP addresses on the blacklist or whitelist. */
export interface IpListPagingDto {
  /**
   * Number of IP addresses on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The IP addresses on this page; empty when there is none. */
  list: IpListRespDto[];
}

/** An IP address on the blacklist or whitelist. */
export interface IpListRespDto {
  /**
   * ID of the entry. `deleteRiskListIp` takes it.
   *
   * @example '6745c0de0a1b2c3d4e5f1201'
   */
  id: string;
  /**
   * The IP address.
   *
   * @example '203.0.113.24'
   */
  ip: string;
  /**
   * The list that the IP address is on.
   *
   * - `BLACK`: The blacklist.
   * - `WHITE`: The whitelist.
   *
   * @example 'BLACK'
   */
  ipType: 'BLACK' | 'WHITE' | (string & {});
  /**
   * How the entry came onto the list.
   *
   * - `MANUAL`: An administrator added it.
   * - `SCHEDULE`: A risk policy added it.
   *
   * @example 'MANUAL'
   */
  addType: 'MANUAL' | 'SCHEDULE' | (string & {});
  /**
   * How the entry leaves the list.
   *
   * - `MANUAL`: An administrator removes it.
   * - `SCHEDULE`: A policy removes it.
   *
   * @example 'MANUAL'
   */
  removeType: 'MANUAL' | 'SCHEDULE' | (string & {});
  /**
   * What the entry does to this IP address.
   *
   * - `FORBID_LOGIN`: Forbids signing in.
   * - `FORBID_REGISTER`: Forbids signing up.
   * - `SKIP_MFA`: Spares MFA at sign-in.
   *
   * @example ['FORBID_LOGIN', 'FORBID_REGISTER']
   */
  limitList: ('FORBID_LOGIN' | 'FORBID_REGISTER' | 'SKIP_MFA' | (string & {}))[];
}

/** Input of “List IP addresses on the blacklist or whitelist”. */
export interface ListRiskListIpsParams {
  /**
   * The list to return.
   *
   * - `BLACK`: The blacklist.
   * - `WHITE`: The whitelist.
   *
   * @example 'BLACK'
   */
  ipType: 'BLACK' | 'WHITE';
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

/** Input of “List risk policies”. */
export interface ListRiskListPoliciesParams {
  /**
   * What the policies are about. Only `IP` is supported at present.
   *
   * - `IP`: IP addresses.
   * - `USER`: Users.
   *
   * @example 'IP'
   */
  optObject: 'IP' | 'USER';
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

/** Input of “List users on the blacklist or whitelist”. */
export interface ListRiskListUsersParams {
  /**
   * The list to return.
   *
   * - `BLACK`: The blacklist.
   * - `WHITE`: The whitelist.
   *
   * @example 'WHITE'
   */
  userListType: 'BLACK' | 'WHITE';
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

/** A user on the blacklist or whitelist. */
export interface RiskListItemDto {
  /**
   * ID of the entry. `deleteRiskListUser` takes it.
   *
   * @example '6745c0de0a1b2c3d4e5f1211'
   */
  id: string;
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  userId: string;
  /**
   * How the entry came onto the list.
   *
   * - `MANUAL`: An administrator added it.
   * - `SCHEDULE`: A risk policy added it.
   *
   * @example 'MANUAL'
   */
  addType: 'MANUAL' | 'SCHEDULE' | (string & {});
  /**
   * The list that the user is on.
   *
   * - `BLACK`: The blacklist.
   * - `WHITE`: The whitelist.
   *
   * @example 'WHITE'
   */
  userListType: 'BLACK' | 'WHITE' | (string & {});
  /**
   * How the entry leaves the list.
   *
   * - `MANUAL`: An administrator removes it.
   * - `SCHEDULE`: A policy removes it.
   *
   * @example 'MANUAL'
   */
  removeType: 'MANUAL' | 'SCHEDULE' | (string & {});
  /**
   * What the entry does to this user.
   *
   * - `FORBID_LOGIN`: Forbids signing in.
   * - `FORBID_REGISTER`: Forbids signing up.
   * - `SKIP_MFA`: Spares MFA at sign-in.
   *
   * @example ['SKIP_MFA']
   */
  limitList: ('FORBID_LOGIN' | 'FORBID_REGISTER' | 'SKIP_MFA' | (string & {}))[];
  /**
   * When the user was put on the list.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  addAt: string;
}

/** A policy that fills the blacklist by itself. */
export interface RiskListPolicyCreateDto {
  /**
   * What the policy is about. Only `IP` is supported at present.
   *
   * - `IP`: IP addresses.
   * - `USER`: Users.
   */
  optObject: 'IP' | 'USER';
  /**
   * Which IP addresses the policy covers. Goes with policies about IP addresses; policies about users have
   * `userRange`.
   *
   * - `ALL`: All of them.
   * - `NOT_IN_WHITE_LIST`: All that are not on the whitelist of IP addresses.
   */
  ipRange: 'ALL' | 'NOT_IN_WHITE_LIST';
  /**
   * Which users the policy covers. Goes with policies about users; policies about IP addresses have `ipRange`.
   *
   * - `ALL`: All of them.
   * - `NOT_IN_WHITE_LIST`: All that are not on the whitelist of users.
   */
  userRange: 'ALL' | 'NOT_IN_WHITE_LIST';
  /**
   * Whether the events must come from one IP address to be counted together. Use either this or `userCond`.
   *
   * - `NO_LIMIT`: They may come from any.
   * - `ONE`: They must come from one IP address.
   */
  ipCond: 'NO_LIMIT' | 'ONE';
  /**
   * Whether the events must be of one user to be counted together. Use either this or `ipCond`.
   *
   * - `NO_LIMIT`: They may be of any.
   * - `ONE`: They must be of one user.
   */
  userCond: 'NO_LIMIT' | 'ONE';
  /**
   * Length of the period in which events are counted, in minutes up to now.
   *
   * @minimum 0
   * @example 10
   */
  timeRange: number;
  /**
   * Number of events within `timeRange` from which the policy acts.
   *
   * @minimum 0
   * @example 5
   */
  countThr: number;
  /**
   * The events to count.
   *
   * - `password_wrong`: Sign-ins with a wrong password.
   * - `account_wrong`: Sign-ins with a wrong account.
   */
  eventStateType: 'password_wrong' | 'account_wrong';
  /**
   * How entries that the policy has added leave the list. Only `MANUAL` is supported at present.
   *
   * - `MANUAL`: An administrator removes them.
   * - `SCHEDULE`: A policy removes them.
   */
  removeType: 'MANUAL' | 'SCHEDULE';
  /**
   * What the policy does.
   *
   * - `ADD_IP_BLACK_LIST`: Puts the IP address on the blacklist.
   * - `ADD_USER_BLACK_LIST`: Puts the user on the blacklist.
   */
  action: 'ADD_IP_BLACK_LIST' | 'ADD_USER_BLACK_LIST';
  /**
   * What the entry on the blacklist forbids.
   *
   * - `FORBID_LOGIN`: Signing in.
   * - `FORBID_REGISTER`: Signing up.
   */
  limitList: 'FORBID_LOGIN' | 'FORBID_REGISTER';
}

/** One page of risk policies. */
export interface RiskListPolicyPagingDto {
  /**
   * Number of policies on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The policies on this page; empty when there is none. */
  list: RiskListPolicyRespDto[];
}

/** A policy that fills the blacklist by itself. */
export interface RiskListPolicyRespDto {
  /**
   * ID of the policy. `deleteRiskListPolicy` takes it.
   *
   * @example '6745c0de0a1b2c3d4e5f1221'
   */
  id: string;
  /**
   * What the policy is about. Only `IP` is supported at present.
   *
   * - `IP`: IP addresses.
   * - `USER`: Users.
   */
  optObject: 'IP' | 'USER' | (string & {});
  /**
   * Which IP addresses the policy covers. Goes with policies about IP addresses; policies about users have
   * `userRange`.
   *
   * - `ALL`: All of them.
   * - `NOT_IN_WHITE_LIST`: All that are not on the whitelist of IP addresses.
   */
  ipRange: 'ALL' | 'NOT_IN_WHITE_LIST' | (string & {});
  /**
   * Which users the policy covers. Goes with policies about users; policies about IP addresses have `ipRange`.
   *
   * - `ALL`: All of them.
   * - `NOT_IN_WHITE_LIST`: All that are not on the whitelist of users.
   */
  userRange: 'ALL' | 'NOT_IN_WHITE_LIST' | (string & {});
  /**
   * Whether the events must come from one IP address to be counted together. Use either this or `userCond`.
   *
   * - `NO_LIMIT`: They may come from any.
   * - `ONE`: They must come from one IP address.
   */
  ipCond: 'NO_LIMIT' | 'ONE' | (string & {});
  /**
   * Whether the events must be of one user to be counted together. Use either this or `ipCond`.
   *
   * - `NO_LIMIT`: They may be of any.
   * - `ONE`: They must be of one user.
   */
  userCond: 'NO_LIMIT' | 'ONE' | (string & {});
  /**
   * Length of the period in which events are counted, in minutes up to now.
   *
   * @minimum 0
   * @example 10
   */
  timeRange: number;
  /**
   * Number of events within `timeRange` from which the policy acts.
   *
   * @minimum 0
   * @example 5
   */
  countThr: number;
  /**
   * The events to count.
   *
   * - `password_wrong`: Sign-ins with a wrong password.
   * - `account_wrong`: Sign-ins with a wrong account.
   */
  eventStateType: 'password_wrong' | 'account_wrong' | (string & {});
  /**
   * How entries that the policy has added leave the list. Only `MANUAL` is supported at present.
   *
   * - `MANUAL`: An administrator removes them.
   * - `SCHEDULE`: A policy removes them.
   */
  removeType: 'MANUAL' | 'SCHEDULE' | (string & {});
  /**
   * What the policy does.
   *
   * - `ADD_IP_BLACK_LIST`: Puts the IP address on the blacklist.
   * - `ADD_USER_BLACK_LIST`: Puts the user on the blacklist.
   */
  action: 'ADD_IP_BLACK_LIST' | 'ADD_USER_BLACK_LIST' | (string & {});
  /**
   * What the entry on the blacklist forbids.
   *
   * - `FORBID_LOGIN`: Signing in.
   * - `FORBID_REGISTER`: Signing up.
   */
  limitList: 'FORBID_LOGIN' | 'FORBID_REGISTER' | (string & {});
  /**
   * When the policy was created.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  createdAt: string;
}

/** Users to put on the blacklist or whitelist. */
export interface UserListCreateDto {
  /**
   * IDs of the users.
   *
   * @example ['6745c0de0a1b2c3d4e5f6004']
   */
  userIds: string[];
  /**
   * The list to put them on.
   *
   * - `BLACK`: The blacklist.
   * - `WHITE`: The whitelist.
   *
   * @example 'WHITE'
   */
  userListType: 'BLACK' | 'WHITE';
  /**
   * How the entry came onto the list.
   *
   * - `MANUAL`: An administrator added it.
   * - `SCHEDULE`: A risk policy added it.
   *
   * @example 'MANUAL'
   */
  addType: 'MANUAL' | 'SCHEDULE';
  /**
   * How the entry leaves the list.
   *
   * - `MANUAL`: An administrator removes it.
   * - `SCHEDULE`: A policy removes it.
   *
   * @example 'MANUAL'
   */
  removeType: 'MANUAL' | 'SCHEDULE';
  /**
   * What the entries do to these users.
   *
   * - `FORBID_LOGIN`: Forbids signing in.
   * - `FORBID_REGISTER`: Forbids signing up.
   * - `SKIP_MFA`: Spares MFA at sign-in.
   *
   * @example ['SKIP_MFA']
   */
  limitList: ('FORBID_LOGIN' | 'FORBID_REGISTER' | 'SKIP_MFA')[];
  /**
   * When the entries expire, in milliseconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1775088000000
   */
  expireAt: number;
}

/** Users on the blacklist or whitelist, page by page. */
export interface UserListPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: UserListPagingDto;
}

/** One page of users on the blacklist or whitelist. */
export interface UserListPagingDto {
  /**
   * Number of users on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The users on this page; empty when there is none. */
  list: RiskListItemDto[];
}

/** Risk policies, page by page. */
export interface UserListPolicyPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: RiskListPolicyPagingDto;
}
