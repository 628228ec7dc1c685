// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto, GeoIp, ParsedUserAgent, RoleDto } from './shared.ts';

/** An application that the user can access. */
export interface AccessibleAppsDto {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * Name of the application as users see it.
   *
   * @example 'Halden Portal'
   */
  appName: string;
  /**
   * Address of the application's sign-in page.
   *
   * @format uri
   * @example 'https://portal.halden.example/login'
   */
  appLoginUrl: string;
  /**
   * Address of the application's logo image.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/portal.png'
   */
  appLogo: string;
  /** `true` when the user is signed in to the application at present. */
  active: boolean;
}

/** The applications that the signed-in user can access. */
export interface GetAccessibleAppsRespDto extends CommonResponseDto {
  /** One entry for each application; empty when there is none. */
  data: AccessibleAppsDto[];
}

/** Input of “List the resources the user is authorized for”. */
export interface GetAuthorizedResourcesParams {
  /**
   * Code of the permission space to look in. Leave it out for the default permission space.
   *
   * @default 'default'
   * @example 'default'
   */
  namespace?: string;
  /**
   * Returns only resources of this type. Leave it out for all types.
   *
   * - `DATA`: Data.
   * - `API`: An API.
   * - `MENU`: A menu.
   * - `BUTTON`: A button.
   * - `UI`: Another part of a user interface.
   *
   * @example 'DATA'
   */
  resourceType?: 'DATA' | 'API' | 'MENU' | 'BUTTON' | 'UI';
}

/** Input of “List the signed-in user's departments”. */
export interface GetDepartmentListParams {
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
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   * @example false
   */
  withCustomData?: boolean;
  /**
   * What to sort the departments by.
   *
   * - `DepartmentCreatedAt`: When the department was created.
   * - `JoinDepartmentAt`: When the user joined the department.
   * - `DepartmentName`: Name of the department.
   * - `DepartmemtCode`: Code of the department.
   *
   * @default 'JoinDepartmentAt'
   * @example 'JoinDepartmentAt'
   */
  sortBy?: 'DepartmentCreatedAt' | 'JoinDepartmentAt' | 'DepartmentName' | 'DepartmemtCode';
  /**
   * Direction of the order that `sortBy` sets.
   *
   * - `Asc`: Lowest or earliest first.
   * - `Desc`: Highest or latest first.
   *
   * @default 'Desc'
   * @example 'Desc'
   */
  orderBy?: 'Asc' | 'Desc';
}

/** The applications that the signed-in user has signed in to. */
export interface GetLoggedInAppsRespDto extends CommonResponseDto {
  /** One entry for each application; empty when there is none. */
  data: LoggedInAppsDto[];
}

/** Input of “List the signed-in user's sign-ins”. */
export interface GetLoginHistoryParams {
  /**
   * ID of an application; only sign-ins to this application are returned. Leave it out for all.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId?: string;
  /**
   * IP address; only sign-ins that came from it are returned. Leave it out for all.
   *
   * @example '203.0.113.24'
   */
  clientIp?: string;
  /**
   * `true` returns only sign-ins that succeeded, `false` only those that failed. Leave it out for both.
   *
   * @example true
   */
  success?: boolean;
  /**
   * Returns only sign-ins from this time on, in milliseconds since the Unix epoch. Omit it to begin with the first
   * sign-in on record.
   *
   * @minimum 0
   * @example 1772323200000
   */
  start?: number;
  /**
   * Returns only sign-ins up to this time, in milliseconds since the Unix epoch. Omit it to include the latest.
   *
   * @minimum 0
   * @example 1772495999999
   */
  end?: number;
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

/** The signed-in user's sign-ins, page by page. */
export interface GetLoginHistoryRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: LoginHistoryPaginatedRespDto;
}

/** Input of “List the signed-in user's roles”. */
export interface GetRoleListParams {
  /**
   * Code of the permission space to look in. Leave it out for the default permission space.
   *
   * @default 'default'
   * @example 'default'
   */
  namespace?: string;
}

/** The tenants of the signed-in user. */
export interface GetTenantListRespDto extends CommonResponseDto {
  /** One entry for each tenant; empty when there is none. */
  data: UserTenantListDto[];
}

/** An application that the user has signed in to. */
export interface LoggedInAppsDto {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * Name of the application as users see it.
   *
   * @example 'Halden Portal'
   */
  appName: string;
  /**
   * Address of the application's sign-in page.
   *
   * @format uri
   * @example 'https://portal.halden.example/login'
   */
  appLoginUrl: string;
  /**
   * Address of the application's logo image.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/portal.png'
   */
  appLogo: string;
  /** `true` when the user is signed in to the application at present. */
  active: boolean;
}

/** One attempt to sign in to an application. */
export interface LoginHistoryDto {
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * Name of the application as users see it.
   *
   * @example 'Halden Portal'
   */
  appName: string;
  /**
   * Address of the application's sign-in page.
   *
   * @format uri
   * @example 'https://portal.halden.example/login'
   */
  appLoginUrl: string;
  /**
   * Address of the application's logo image.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/portal.png'
   */
  appLogo: string;
  /**
   * When the user tried to sign in.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  loginAt: string;
  /**
   * IP address that the attempt came from.
   *
   * @example '203.0.113.24'
   */
  clientIp: string;
  /** Whether the user got in. */
  success: boolean;
  /**
   * Why the attempt failed. Present on failed attempts.
   *
   * @example 'The account does not exist or the password is incorrect.'
   */
  errorMessage?: string;
  /**
   * The `User-Agent` header of the browser or client that was used.
   *
   * @example 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
   */
  userAgent: string;
  /** What the user agent says about the device and the browser. */
  parsedUserAgent: ParsedUserAgent;
  /**
   * Way of signing in, for example `loginByEmail`.
   *
   * @example 'loginByEmail'
   */
  loginMethod: string;
  /** Approximate location of the IP address. */
  geoip: GeoIp;
  /**
   * ID of the tenant that the user signed in to. Absent when there was none.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** One page of sign-ins. */
export interface LoginHistoryPaginatedRespDto {
  /**
   * Number of matching sign-ins on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The sign-ins on this page; empty when there is none. */
  list: LoginHistoryDto[];
}

/** The roles of the signed-in user. */
export interface RoleListRespDto extends CommonResponseDto {
  /** One entry for each role; empty when there is none. */
  data: RoleDto[];
}

/** A tenant that the user belongs to. */
export interface UserTenantListDto {
  /**
   * ID of the tenant.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
  /**
   * Display name of the tenant.
   *
   * @example 'Halden Nordics'
   */
  tenantName: string;
  /**
   * When the user joined the tenant.
   *
   * @format date-time
   * @example '2026-01-12T09:00:00.000Z'
   */
  joinAt: string;
}
