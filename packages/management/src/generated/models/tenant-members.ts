// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto, PaginationDto, TenantUserDto } from './shared.ts';

/** A department of a tenant, and the members to put in it. */
export interface AddTenantDepartmentMembersReqDto {
  /**
   * The department, in the form that `departmentIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5fd002'
   */
  departmentId: string;
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * Kind of identifier given in `departmentId`.
   *
   * - `department_id`: ID that GenAuth gave to the department.
   * - `open_department_id`: ID that you gave to the department yourself, its `openDepartmentId`.
   * - `sync_relation`: ID of the department in the identity source that it is synchronized with.
   * - `custom_field`: A custom field of the department.
   * - `code`: The department's `code`.
   *
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code';
  /**
   * IDs of the users in the user pool that the members to add are linked to.
   *
   * @example ['6745c0de0a1b2c3d4e5f6002']
   */
  linkUserIds?: string[];
  /**
   * IDs of the members to add.
   *
   * @example ['6745c0de0a1b2c3d4e5f7101']
   */
  memberIds?: string[];
  /**
   * ID of the tenant.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** A tenant, and the users to make members of it. */
export interface AddTenantUsersDto {
  /**
   * ID of the tenant.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
  /**
   * IDs of the users in the user pool.
   *
   * @example ['6745c0de0a1b2c3d4e5f6002', '6745c0de0a1b2c3d4e5f6003']
   */
  linkUserIds: string[];
}

/** Password options for creating a tenant member. */
export interface CreateTenantUserOptionsDto {
  /**
   * Whether to store `password` exactly as given instead of hashing it. Turn it on when you migrate users whose
   * passwords are already hashed; GenAuth then checks sign-ins with the password function that you write for the
   * user pool.
   *
   * @default false
   */
  keepPassword?: boolean;
  /**
   * Whether GenAuth generates the password.
   *
   * @default false
   */
  autoGeneratePassword?: boolean;
  /**
   * Whether the member must set a new password at the first sign-in.
   *
   * @default false
   */
  resetPasswordOnFirstLogin?: boolean;
  /**
   * How you encrypted `password` before sending it, on top of HTTPS. The operation `getSystemInfo` returns the
   * public keys to encrypt with.
   *
   * - `sm2`: Encrypted with GenAuth's SM2 public key. SM2 is the Chinese national standard for elliptic-curve
   *   encryption, GB/T 32918.
   * - `rsa`: Encrypted with GenAuth's RSA public key with PKCS #1 v1.5 padding, then Base64-encoded.
   * - `none`: Not encrypted: plain text, protected by HTTPS alone.
   *
   * @default 'none'
   */
  passwordEncryptType?: 'sm2' | 'rsa' | 'none';
}

/** The tenant member to create. At least one of `email`, `phone` and `username` is needed. */
export interface CreateTenantUserReqDto {
  /**
   * Email address, unique in the user pool. Case does not matter.
   *
   * @format email
   * @example 'tomas.rey@halden.example'
   */
  email?: string;
  /**
   * Phone number without the country code, unique in the user pool. Give the country code of a number outside
   * mainland China in `phoneCountryCode`.
   *
   * @example '13800000002'
   */
  phone?: string;
  /**
   * Country calling code of `phone`, with a leading `+`. May be left out for numbers in mainland China. Numbers
   * elsewhere need an international SMS service set up in the console.
   *
   * @example '+86'
   */
  phoneCountryCode?: string;
  /**
   * Name to sign in with. Unique in the user pool.
   *
   * @example 'tomas.rey'
   */
  username?: string;
  /**
   * Full name. Several members may share it.
   *
   * @example 'Tomas Rey'
   */
  name?: string;
  /**
   * Informal name to call the member by.
   *
   * @example 'Tomas'
   */
  nickname?: string;
  /**
   * URL of the profile picture.
   *
   * @format uri
   * @example 'https://files.halden.example/avatars/tomas.rey.png'
   */
  photo?: string;
  /**
   * Gender; `U` when it is not known.
   *
   * - `M`: Male.
   * - `F`: Female.
   * - `U`: Unknown.
   *
   * @example 'F'
   */
  gender: 'M' | 'F' | 'U';
  /**
   * Date of birth, as `YYYY-MM-DD`.
   *
   * @format date
   * @example '1988-11-02'
   */
  birthdate?: string;
  /**
   * Country where the member lives.
   *
   * @example 'SE'
   */
  country?: string;
  /**
   * Province or state where the member lives.
   *
   * @example 'Västra Götaland'
   */
  province?: string;
  /**
   * City where the member lives.
   *
   * @example 'Göteborg'
   */
  city?: string;
  /**
   * Postal address as free text.
   *
   * @example 'Kajgatan 8'
   */
  address?: string;
  /**
   * Street and house number; the `street_address` part of the OpenID Connect claim `address`.
   *
   * @example 'Kajgatan 8'
   */
  streetAddress?: string;
  /**
   * Postal code, in the form that the country uses; the `postal_code` part of the OpenID Connect claim `address`.
   *
   * @example '41118'
   */
  postalCode?: string;
  /**
   * Given (first) name; the OpenID Connect claim `given_name`.
   *
   * @example 'Tomas'
   */
  givenName?: string;
  /**
   * Family (last) name; the OpenID Connect claim `family_name`.
   *
   * @example 'Rey'
   */
  familyName?: string;
  /**
   * Name between the given and the family name; the OpenID Connect claim `middle_name`.
   *
   * @example 'Luis'
   */
  middleName?: string;
  /**
   * Short name that the member wants to be called by; the OpenID Connect claim `preferred_username`. Not unique.
   *
   * @example 'tomas'
   */
  preferredUsername?: string;
  /**
   * ID of the tenant that the member joins.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
  /**
   * Password of the member, in plain text over HTTPS unless `options.passwordEncryptType` says that you have
   * encrypted it.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password?: string;
  /**
   * Salt that the password was hashed with.
   *
   * @example 'fake-salt-1'
   */
  salt?: string;
  /** Password options for the new member. */
  options?: CreateTenantUserOptionsDto;
}

/** Input of “Get a tenant member”. */
export interface GetTenantUserParams {
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

/** The tenant whose members to return, what to search for, and how to page. */
export interface ListTenantUserDto {
  /**
   * ID of the tenant.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId: string;
  /**
   * Text to match loosely against the members' phone number, email address, name, username and nickname. Leave it
   * out to list all members.
   *
   * @example 'tomas'
   */
  keywords?: string;
  /** Which page of the list to return. */
  options?: ListTenantUsersOptionsDto;
}

/** How to page the list of tenant members. */
export interface ListTenantUsersOptionsDto {
  /** The page to return; the first page with 10 members by default. */
  pagination?: PaginationDto;
}

/** A department of a tenant, and the members to take out of it. */
export interface RemoveTenantDepartmentMembersReqDto {
  /**
   * The department, in the form that `departmentIdType` names.
   *
   * @example '6745c0de0a1b2c3d4e5fd002'
   */
  departmentId: string;
  /**
   * Code of the organization that the department is part of.
   *
   * @example 'halden'
   */
  organizationCode: string;
  /**
   * Kind of identifier given in `departmentId`.
   *
   * - `department_id`: ID that GenAuth gave to the department.
   * - `open_department_id`: ID that you gave to the department yourself, its `openDepartmentId`.
   * - `sync_relation`: ID of the department in the identity source that it is synchronized with.
   * - `custom_field`: A custom field of the department.
   * - `code`: The department's `code`.
   *
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code';
  /**
   * IDs of the users in the user pool that the members to remove are linked to.
   *
   * @example ['6745c0de0a1b2c3d4e5f6002']
   */
  linkUserIds?: string[];
  /**
   * IDs of the members to remove.
   *
   * @example ['6745c0de0a1b2c3d4e5f7101']
   */
  memberIds?: string[];
  /**
   * ID of the tenant.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenantId?: string;
}

/** Whom to invite to a tenant: the tenant, and the email addresses to write to. */
export type SendInviteTenantUserEmailDto = Record<string, unknown>;

/** One member of a tenant. */
export interface TenantUserRespDto extends CommonResponseDto {
  /** The member. */
  data: TenantUserDto;
}

/** One member of a tenant. */
export interface TenantUserSingleRespDto extends CommonResponseDto {
  /** The member. */
  data: TenantUserDto;
}

/**
 * The tenant member to change, and the properties to change. One of `linkUserId` and `memberId` names the
 * member.
 */
export interface UpdateTenantUserDto {
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
  /**
   * Profile properties with their new values, such as `name`, `phone` and `email`. Properties that are left out
   * stay as they are.
   *
   * @example { name: 'Tomas Rey', phone: '13800000002', email: 'tomas.rey@halden.example' }
   */
  updates: Record<string, unknown>;
}
