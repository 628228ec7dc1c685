// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto, TenantUserDto, UserDto } from './shared.ts';

/** The user to make a multi-tenant administrator. */
export interface CreateMultipleTenantAdminDto {
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  userId: string;
  /**
   * IDs of the tenants that the user may administer.
   *
   * @example ['6745c0de0a1b2c3d4e5f7001', '6745c0de0a1b2c3d4e5f7002']
   */
  tenantIds: string[];
  /** `true` to let the user administer the tenants through the API as well. */
  apiAuthorized?: boolean;
  /** `true` to tell the user by SMS. */
  sendPhoneNotification?: boolean;
  /** `true` to tell the user by email. */
  sendEmailNotification?: boolean;
}

/** The user to make a cooperating administrator, and the policies to give. */
export interface CreateTenantCooperatorDto {
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6002'
   */
  userId: string;
  /**
   * `true` to let the administrator use the API as well.
   *
   * @default false
   */
  apiAuthorized?: boolean;
  /**
   * Codes of the policies that say what the administrator may do.
   *
   * @example ['tenant-viewer']
   */
  policies: string[];
  /** `true` to tell the user by SMS. */
  sendPhoneNotification?: boolean;
  /** `true` to tell the user by email. */
  sendEmailNotification?: boolean;
}

/** The tenant to create. */
export interface CreateTenantDto {
  /**
   * Display name for the tenant.
   *
   * @example 'Halden Nordics'
   */
  name: string;
  /**
   * IDs of the applications that the tenant uses.
   *
   * @example ['6745c0de0a1b2c3d4e5fa001', '6745c0de0a1b2c3d4e5fa002']
   */
  appIds: string[];
  /**
   * URLs of the tenant's logo.
   *
   * @example ['https://files.halden.example/logos/nordics.png']
   */
  logo?: string[];
  /**
   * What the tenant is for.
   *
   * @example 'Sales and service in Northern Europe'
   */
  description?: string;
  /**
   * Text for users whom the tenant does not let sign in.
   *
   * @example 'You are not a member of Halden Nordics yet.'
   */
  rejectHint?: string;
  /**
   * ID of the application that the tenant is created from. Leave it out for a tenant that counts as created in the
   * console.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  sourceAppId?: string;
  /**
   * Email domains of the tenant's company.
   *
   * @example ['nordics.halden.example']
   */
  enterpriseDomains?: string[];
  /**
   * When the tenant expires.
   *
   * @format date-time
   * @example '2027-03-02T00:00:00.000Z'
   */
  expireTime?: string;
  /**
   * How many users may be active in the tenant in a month.
   *
   * @minimum 0
   * @example 500
   */
  mauAmount?: number;
  /**
   * How many members the tenant may have.
   *
   * @minimum 0
   * @example 200
   */
  memberAmount?: number;
  /**
   * How many administrators the tenant may have.
   *
   * @minimum 0
   * @example 5
   */
  adminAmount?: number;
}

/** The tenant that was created. */
export interface CreateTenantRespDto extends CommonResponseDto {
  /** The tenant. */
  data: TenantDto;
}

/** The multi-tenant administrator to remove. */
export interface DeleteMultipleTenantAdminBodyDto {
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  userId: string;
}

/** Input of “Remove a multi-tenant administrator”. */
export interface DeleteMultipleTenantAdminParams {
  query?: {
    /**
     * Former place of the user ID. Send `userId` in the body instead.
     *
     * @example '6745c0de0a1b2c3d4e5f6004'
     * @deprecated
     */
    userId?: string;
  };
  body: DeleteMultipleTenantAdminBodyDto;
}

/** The cooperating administrator to remove. */
export interface DeleteTenantCooperatorBodyDto {
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6002'
   */
  userId: string;
}

/** Input of “Remove a cooperating administrator”. */
export interface DeleteTenantCooperatorParams {
  query?: {
    /**
     * Former place of the user ID. Send `userId` in the body instead.
     *
     * @example '6745c0de0a1b2c3d4e5f6004'
     * @deprecated
     */
    userId?: string;
  };
  body: DeleteTenantCooperatorBodyDto;
}

/** The tenant to delete. */
export interface DeleteTenantDto {
  /**
   * ID of the tenant to delete.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
}

/** An email address that could not be invited, and why. */
export interface ErrorEmailMsg {
  /**
   * The email address as it was given.
   *
   * @example 'mei.chen'
   */
  email: string;
  /**
   * What is wrong with it.
   *
   * @example 'Not an email address'
   */
  message: string;
}

/** Whom to invite to which tenant. */
export interface GenerateInviteTenantUserLink {
  /**
   * ID of the application that an invitee goes on to after signing up.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * ID of the tenant to invite people to.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
  /**
   * Email addresses of the people to invite.
   *
   * @example ['mei.chen@halden.example']
   */
  emails: string[];
  /**
   * How long the links stay valid. The API names no unit.
   *
   * @example '7'
   */
  validityTerm: string;
}

/** Input of “Get a multi-tenant administrator”. */
export interface GetMultipleTenantAdminParams {
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  userId: string;
}

/** Input of “Get a tenant by its code”. */
export interface GetTenantByCodeParams {
  /**
   * Code of the tenant to return.
   *
   * @example 'nordics'
   */
  code: string;
}

/** Input of “Get a cooperating administrator's console menu”. */
export interface GetTenantCooperatorMenuParams {
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6002'
   */
  userId: string;
}

/** Input of “Get a cooperating administrator's permissions”. */
export interface GetTenantCooperatorParams {
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6002'
   */
  userId: string;
}

/** Input of “Get the basics of a tenant”. */
export interface GetTenantLittleInfoParams {
  /**
   * ID of the tenant.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
  /** `true` to return the number of members in `membersCount` as well. */
  withMembersCount?: boolean;
  /** `true` to return basic data of the tenant's applications as well. */
  withAppDetail?: boolean;
  /** `true` to return basic data of the user who created the tenant in `creatorDetail` as well. */
  withCreatorDetail?: boolean;
  /** `true` to return basic data of the application that the tenant was created from in `sourceAppDetail` as well. */
  withSourceAppDetail?: boolean;
}

/** Input of “Get a tenant”. */
export interface GetTenantParams {
  /**
   * ID of the tenant.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
  /**
   * `true` to return the number of members in `membersCount` as well.
   *
   * @example true
   */
  withMembersCount?: boolean;
  /** `true` to return basic data of the tenant's applications as well. */
  withAppDetail?: boolean;
  /**
   * `true` to return basic data of the user who created the tenant in `creatorDetail` as well.
   *
   * @example true
   */
  withCreatorDetail?: boolean;
  /**
   * `true` to return basic data of the application that the tenant was created from in `sourceAppDetail` as well.
   *
   * @example true
   */
  withSourceAppDetail?: boolean;
}

/** One member of a tenant, named by user ID or by member ID. */
export interface GetTenantUserDto {
  /**
   * ID of the tenant.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
  /**
   * ID of the user in the user pool that the member is linked to.
   *
   * @example '6745c0de0a1b2c3d4e5f6002'
   */
  linkUserId?: string;
  /**
   * ID of the member in this tenant. Differs from the user ID in `linkUserId`.
   *
   * @example '6745c0de0a1b2c3d4e5f7101'
   */
  memberId?: string;
}

/** Whether an import took effect. */
export interface ImportTenantDataDto {
  /** `true` when the import took effect. */
  success: boolean;
}

/** The file to import tenants from. */
export interface ImportTenantDto {
  /**
   * Path of the Excel file.
   *
   * @example '/imports/tenants.xls'
   */
  excelUrl: string;
}

/** One page of tenant imports. */
export interface ImportTenantHistoryDataDto {
  /**
   * Number of imports on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /**
   * The imports on this page; empty when there is none.
   *
   * @example [{ importId: 17, createdAt: '2026-03-02T08:15:30.000Z' }]
   */
  list: Record<string, unknown>[];
}

/** Input of “List tenant imports”. */
export interface ImportTenantHistoryParams {
  /**
   * Page to return, counted from 1.
   *
   * @example 1
   */
  page?: number | string;
  /**
   * Number of imports on a page.
   *
   * @example 10
   */
  limit?: number | string;
}

/** Tenant imports, page by page. */
export interface ImportTenantHistoryRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: ImportTenantHistoryDataDto;
}

/** One page of people to notify of a tenant import. */
export interface ImportTenantNotifyUseDataDto {
  /**
   * Number of people on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /**
   * The people on this page; empty when there is none.
   *
   * @example [{ userName: 'tomas.rey', email: 'tomas.rey@halden.example', tenantId: '6745c0de0a1b2c3d4e5f7001', tenantName: 'Halden Nordics' }]
   */
  list: Record<string, unknown>[];
}

/** Input of “List the people to notify of a tenant import”. */
export interface ImportTenantNotifyUserParams {
  /**
   * ID of the import, from `importTenantHistory`.
   *
   * @example '17'
   */
  importId: string;
  /**
   * Page to return, counted from 1.
   *
   * @example 1
   */
  page?: number | string;
  /**
   * Number of people on a page.
   *
   * @example 10
   */
  limit?: number | string;
}

/** People to notify of a tenant import, page by page. */
export interface ImportTenantNotifyUserRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: ImportTenantNotifyUseDataDto;
}

/** The outcome of an import of tenants. */
export interface ImportTenantRespDto extends CommonResponseDto {
  /** Whether the import took effect. */
  data: ImportTenantDataDto;
}

/** An invitation to a tenant. */
export interface InviteTenantUserRecord {
  /**
   * Number of the invitation.
   *
   * @example 31
   */
  recordId: number;
  /**
   * Email address that was invited.
   *
   * @format email
   * @example 'mei.chen@halden.example'
   */
  inviteAccount: string;
  /**
   * Whether the invitee has activated the account, for example `pending` for not yet.
   *
   * @example 'pending'
   */
  verifiedStatus: string;
  /**
   * Link for the invitee to open.
   *
   * @format uri
   * @example 'https://nordics.halden.example/invite/4f1c9a'
   */
  inviteLink: string;
  /**
   * When the invitation was made.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  createdAt: string;
  /**
   * When the invitee activated the account, or `null` as long as that has not happened.
   *
   * @format date-time
   * @example '2026-03-03T10:04:00.000Z'
   */
  activatedAt: string | null;
}

/** One page of invitations. */
export interface InviteTenantUserRecordListDto {
  /**
   * Number of invitations on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The invitations on this page; empty when there is none. */
  list: InviteTenantUserRecord[];
}

/** Invitations to tenants, page by page. */
export interface InviteTenantUserRecordListRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: InviteTenantUserRecordListDto;
}

/** The invitations that were made and the email addresses that did not work. */
export interface InviteTenantUsersDto {
  /** One entry for each email address that could not be invited. */
  errMsgs: ErrorEmailMsg[];
  /** The invitations that were made. */
  list: InviteTenantUserRecord[];
}

/** The invitations that were made. */
export interface InviteTenantUsersRespDto extends CommonResponseDto {
  /** The invitations and the email addresses that did not work. */
  data: InviteTenantUsersDto;
}

/** Input of “List and search invitations to tenants”. */
export interface ListInviteTenantUserRecordsParams {
  /**
   * Text to look for, for example in the email addresses of the invitees.
   *
   * @example 'mei'
   */
  keywords: string;
  /**
   * Page to return, counted from 1.
   *
   * @example 1
   */
  page: number | string;
  /**
   * Number of invitations on a page.
   *
   * @example 10
   */
  limit: number | string;
}

/** Input of “List and search multi-tenant administrators”. */
export interface ListMultipleTenantAdminParams {
  /**
   * Text to look for. Leave it out to return every multi-tenant administrator.
   *
   * @example 'jonas'
   */
  keywords?: string;
  /**
   * Page to return, counted from 1.
   *
   * @example 1
   */
  page?: number | string;
  /**
   * Number of administrators on a page.
   *
   * @example 10
   */
  limit?: number | string;
}

/** The tenant whose administrators to return, and how to search and page. */
export interface ListTenantAdminDto {
  /**
   * ID of the tenant.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
  /**
   * Text to look for. Leave it out to return every administrator.
   *
   * @example 'tomas'
   */
  keywords?: string;
  /**
   * Page to return, counted from 1.
   *
   * @example 1
   */
  page?: number | string;
  /**
   * Number of administrators on a page.
   *
   * @example 10
   */
  limit?: number | string;
}

/** Input of “List and search cooperating administrators”. */
export interface ListTenantCooperatorsParams {
  /**
   * Text to look for. Leave it out to return every cooperating administrator.
   *
   * @example 'tomas'
   */
  keywords?: string;
  /**
   * `true` to return only external administrators, `false` to return only internal ones. Leave it out for both.
   *
   * @example false
   */
  external?: boolean;
  /**
   * Page to return, counted from 1.
   *
   * @example 1
   */
  page?: number | string;
  /**
   * Number of administrators on a page.
   *
   * @example 10
   */
  limit?: number | string;
}

/** Input of “List and search tenants”. */
export interface ListTenantsParams {
  /**
   * Text to look for. Leave it out to return every tenant.
   *
   * @example 'nordics'
   */
  keywords?: string;
  /**
   * `true` to return the number of members of each tenant in `membersCount` as well.
   *
   * @example true
   */
  withMembersCount?: boolean;
  /** `true` to return basic data of each tenant's applications as well. */
  withAppDetail?: boolean;
  /**
   * `true` to return basic data of the user who created each tenant in `creatorDetail` as well.
   *
   * @example true
   */
  withCreatorDetail?: boolean;
  /**
   * `true` to return basic data of the application that each tenant was created from in `sourceAppDetail` as well.
   *
   * @example true
   */
  withSourceAppDetail?: boolean;
  /**
   * Page to return, counted from 1.
   *
   * @example 1
   */
  page?: number | string;
  /**
   * Number of tenants on a page.
   *
   * @example 10
   */
  limit?: number | string;
  /**
   * Returns only tenants that came about in this way, one of the values of `source` in a tenant.
   *
   * @example 'application'
   */
  source?: string | string[];
}

/** A user who may administer several tenants of the user pool. */
export interface MultipleTenantAdminDto {
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  userId: string;
  /**
   * Name of the user.
   *
   * @example 'Jonas Falk'
   */
  name: string;
  /**
   * Phone number of the user.
   *
   * @example '13800000004'
   */
  phone: string;
  /**
   * Email address of the user.
   *
   * @format email
   * @example 'jonas.falk@halden.example'
   */
  email: string;
  /** Whether the user may administer the tenants through the API as well. */
  apiAuthorized?: boolean;
  /**
   * When the user last signed in.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  lastLogin: string;
}

/** One page of multi-tenant administrators. */
export interface MultipleTenantAdminListPagingDto {
  /**
   * Number of multi-tenant administrators on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The multi-tenant administrators on this page; empty when there is none. */
  list: MultipleTenantAdminDto[];
}

/** Multi-tenant administrators, page by page. */
export interface MultipleTenantAdminPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: MultipleTenantAdminListPagingDto;
}

/** Whether the emails were sent. */
export interface SendEmailBatchDataDto {
  /** `true` when the emails were sent. */
  success: boolean;
}

/** The tenant administrators to email about an import. */
export interface SendManyTenantEmailDto {
  /** The administrators to email. */
  users: SendTenantEmailDto[];
  /**
   * ID of the import that created the tenants, from `importTenantHistory`.
   *
   * @example 17
   */
  importId: number;
  /**
   * Name of the administrator.
   *
   * @example 'Jonas Falk'
   */
  adminName: string;
}

/** The tenant administrators to text about an import. */
export interface SendManyTenantSmsDto {
  /** The administrators to text. */
  users: SendTenantSmsDto[];
  /**
   * ID of the import that created the tenants, from `importTenantHistory`.
   *
   * @example 17
   */
  importId: number;
  /**
   * Name of the administrator.
   *
   * @example 'Jonas Falk'
   */
  adminName: string;
}

/** Whether the SMS messages were sent. */
export interface SendSmsBatchDataDto {
  /** `true` when the messages were sent. */
  success: boolean;
}

/** The outcome of texting tenant administrators. */
export interface SendSmsBatchRespDto extends CommonResponseDto {
  /** Whether the messages were sent. */
  data: SendSmsBatchDataDto;
}

/** A tenant administrator to email. */
export interface SendTenantEmailDto {
  /**
   * Name of the tenant administrator.
   *
   * @example 'Tomas Rey'
   */
  adminName: string;
  /**
   * Username of the tenant administrator.
   *
   * @example 'tomas.rey'
   */
  userName: string;
  /**
   * Email address to write to.
   *
   * @format email
   * @example 'tomas.rey@halden.example'
   */
  email: string;
  /**
   * Domain of the tenant.
   *
   * @example 'nordics.halden.example'
   */
  identifier: string;
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
}

/** A tenant administrator to text. */
export interface SendTenantSmsDto {
  /**
   * Name of the tenant administrator.
   *
   * @example 'Tomas Rey'
   */
  adminName: string;
  /**
   * Username of the tenant administrator.
   *
   * @example 'tomas.rey'
   */
  userName: string;
  /**
   * Unique identifier of the user.
   *
   * @example 'tomas.rey'
   */
  identifier: string;
  /**
   * Phone number to text, without the country code.
   *
   * @example '13800000002'
   */
  phone: string;
  /**
   * Country calling code of `phone`, with a leading `+`.
   *
   * @example '+86'
   */
  phoneCountryCode: string;
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
}

/** A user who helps to administer the user pool's tenants within the limits of policies. */
export interface TenantCooperatorDto<CustomData = Record<string, unknown>> {
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6002'
   */
  userId: string;
  /**
   * Kind of cooperating administrator.
   *
   * @example 'cooperator'
   */
  type: string;
  /** Whether the administrator is external. */
  external: boolean;
  /** The user in the user pool. */
  user: UserDto<CustomData>;
  /** The user as a member of a tenant. Absent when the user is no member. */
  tenantUser?: TenantUserDto;
}

/** One page of cooperating administrators. */
export interface TenantCooperatorListPagingDto<CustomData = Record<string, unknown>> {
  /**
   * Number of cooperating administrators on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The cooperating administrators on this page; empty when there is none. */
  list: TenantCooperatorDto<CustomData>[];
}

/** Cooperating administrators, page by page. */
export interface TenantCooperatorPaginatedRespDto<CustomData = Record<string, unknown>> extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: TenantCooperatorListPagingDto<CustomData>;
}

/** What a cooperating administrator may do in the console. */
export interface TenantCooperatorSingleDto {
  /**
   * Menu entries of the console that the administrator sees.
   *
   * @example ['tenant-list', 'tenant-members']
   */
  list: string[];
  /**
   * Codes of the policies that the administrator has.
   *
   * @example ['tenant-viewer']
   */
  authorizedPoliciesCode: string[];
}

/** The permissions of one cooperating administrator. */
export interface TenantCooperatorSingleRespDto extends CommonResponseDto {
  /** The permissions. */
  data: TenantCooperatorSingleDto;
}

/** A tenant, a customer or partner organization with members of its own inside the user pool. */
export interface TenantDto {
  /**
   * ID of the tenant.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
  /**
   * ID of the user pool that the tenant belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userPoolId: string;
  /**
   * Display name of the tenant.
   *
   * @maxLength 64
   * @example 'Halden Nordics'
   */
  name: string;
  /**
   * What the tenant is for.
   *
   * @example 'Sales and service in Northern Europe'
   */
  description?: string;
  /**
   * URLs of the tenant's logo.
   *
   * @example ['https://files.halden.example/logos/nordics.png']
   */
  logo: string[];
  /**
   * Text for users whom the tenant does not let sign in.
   *
   * @example 'You are not a member of Halden Nordics yet.'
   */
  rejectHint?: string;
  /**
   * IDs of the applications that the tenant uses.
   *
   * @example ['6745c0de0a1b2c3d4e5fa001', '6745c0de0a1b2c3d4e5fa002']
   */
  appIds: string[];
  /**
   * ID of the user who created the tenant.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  creator: string;
  /**
   * ID of the application that the tenant was created from. `null` or missing when it was created in the console.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  sourceAppId: string | null;
  /**
   * How the tenant came about.
   *
   * @example 'application'
   */
  source: string;
  /**
   * Code of the tenant.
   *
   * @example 'nordics'
   */
  code: string;
  /**
   * Email domains of the tenant's company.
   *
   * @example ['nordics.halden.example']
   */
  enterpriseDomains: string[] | string;
  /**
   * Address of the tenant.
   *
   * @format uri
   * @example 'https://nordics.halden.example'
   */
  host: string;
}

/** Tenants, page by page. */
export interface TenantListPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: TenantListPagingDto;
}

/** One page of tenants. */
export interface TenantListPagingDto {
  /**
   * Number of tenants on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The tenants on this page; empty when there is none. */
  list: TenantRespDto[];
}

/** A tenant with the details that the request asks for. */
export interface TenantRespDto {
  /**
   * ID of the tenant.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
  /**
   * ID of the user pool that the tenant belongs to.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userPoolId: string;
  /**
   * Display name of the tenant.
   *
   * @maxLength 64
   * @example 'Halden Nordics'
   */
  name: string;
  /**
   * What the tenant is for.
   *
   * @example 'Sales and service in Northern Europe'
   */
  description?: string;
  /**
   * URLs of the tenant's logo.
   *
   * @example ['https://files.halden.example/logos/nordics.png']
   */
  logo: string[];
  /**
   * Text for users whom the tenant does not let sign in.
   *
   * @example 'You are not a member of Halden Nordics yet.'
   */
  rejectHint?: string;
  /**
   * IDs of the applications that the tenant uses.
   *
   * @example ['6745c0de0a1b2c3d4e5fa001', '6745c0de0a1b2c3d4e5fa002']
   */
  appIds: string[];
  /**
   * ID of the user who created the tenant.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  creator: string;
  /**
   * ID of the application that the tenant was created from. `null` or missing when it was created in the console.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  sourceAppId: string | null;
  /**
   * How the tenant came about.
   *
   * @example 'application'
   */
  source: string;
  /**
   * Code of the tenant.
   *
   * @example 'nordics'
   */
  code: string;
  /**
   * Email domains of the tenant's company.
   *
   * @example ['nordics.halden.example']
   */
  enterpriseDomains: string[] | string;
  /** Basic data of the user who created the tenant. Present when the request sets `withCreatorDetail`. */
  creatorDetail?: {
    [key: string]: unknown;
    /**
     * Real name of the user.
     *
     * @example 'Jonas Falk'
     */
    name?: string;
    /**
     * URL of the profile picture.
     *
     * @format uri
     * @example 'https://files.halden.example/avatars/jonas.falk.png'
     */
    photo?: string;
    /**
     * Name to sign in with.
     *
     * @example 'jonas.falk'
     */
    username?: string;
    /**
     * Name that the user likes to be called.
     *
     * @example 'Jonas'
     */
    nickname?: string;
  };
  /**
   * Basic data of the application that the tenant was created from. Present when the request sets
   * `withSourceAppDetail`.
   */
  sourceAppDetail?: {
    [key: string]: unknown;
    /**
     * Name of the application.
     *
     * @example 'Halden Portal'
     */
    name?: string;
    /**
     * URL of the application's logo.
     *
     * @format uri
     * @example 'https://files.halden.example/logos/portal.png'
     */
    logo?: string;
  };
  /**
   * Address of the tenant.
   *
   * @format uri
   * @example 'https://nordics.halden.example'
   */
  host: string;
  /**
   * Number of members. Present when the request sets `withMembersCount`.
   *
   * @minimum 0
   * @example 12
   */
  membersCount?: number;
}

/** One tenant. */
export interface TenantSingleRespDto extends CommonResponseDto {
  /** The tenant. */
  data: TenantRespDto;
}

/** The new rights of a multi-tenant administrator. */
export interface UpdateMultipleTenantAdminDto {
  /**
   * IDs of the tenants that the user may administer.
   *
   * @example ['6745c0de0a1b2c3d4e5f7001', '6745c0de0a1b2c3d4e5f7002']
   */
  tenantIds: string[];
  /** `true` to let the user administer the tenants through the API as well. */
  apiAuthorized?: boolean;
}

/** Input of “Update a multi-tenant administrator”. */
export interface UpdateMultipleTenantAdminParams extends UpdateMultipleTenantAdminDto {
  /**
   * ID of the multi-tenant administrator to change.
   *
   * @example '6745c0de0a1b2c3d4e5f6004'
   */
  userId: string;
}

/** The new rights of a cooperating administrator. */
export interface UpdateTenantCooperatorDto {
  /** `true` to let the administrator use the API, `false` to stop it. */
  apiAuthorized: boolean;
  /**
   * Codes of the policies that say what the administrator may do.
   *
   * @example ['tenant-viewer']
   */
  policies: string[];
}

/** Input of “Update a cooperating administrator”. */
export interface UpdateTenantCooperatorParams extends UpdateTenantCooperatorDto {
  /**
   * ID of the cooperating administrator to change.
   *
   * @example '6745c0de0a1b2c3d4e5f6002'
   */
  userId: string;
}

/** The tenant to change and its new values. */
export interface UpdateTenantDto {
  /**
   * ID of the tenant to change.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
  /**
   * Display name of the tenant.
   *
   * @example 'Halden Nordics'
   */
  name?: string;
  /**
   * IDs of the applications that the tenant uses.
   *
   * @example ['6745c0de0a1b2c3d4e5fa001', '6745c0de0a1b2c3d4e5fa002']
   */
  appIds?: string[];
  /**
   * URLs of the tenant's logo.
   *
   * @example ['https://files.halden.example/logos/nordics.png']
   */
  logo?: string[];
  /**
   * What the tenant is for.
   *
   * @example 'Sales and service in Northern Europe'
   */
  description?: string;
  /**
   * Text for users whom the tenant does not let sign in.
   *
   * @example 'You are not a member of Halden Nordics yet.'
   */
  rejectHint?: string;
  /**
   * ID of the application that the tenant was created from.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  sourceAppId?: string;
}
