// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** One position and the departments that have it. */
export interface CreatePostRespDto extends CommonResponseDto {
  /** The position. */
  data: PostInfoDto;
}

/** The position to return. */
export interface GetPostByIdListDto {
  /**
   * ID of the position to return.
   *
   * @example ['6745c0de0a1b2c3d4e5f9001']
   */
  idList?: string[] | string;
  /** Whether to return custom data, the values of custom fields, as well. */
  withCustomData?: boolean;
}

/** Input of “Get a position”. */
export interface GetPostParams {
  /**
   * Code of the position to return.
   *
   * @example 'field-engineer'
   */
  code: string;
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
}

/** Input of “Get one position of a user”. */
export interface GetUserPostParams {
  /**
   * ID of the user whose positions to return.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
   */
  userId: string;
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
}

/** Input of “List a user's positions”. */
export interface GetUserPostsParams {
  /**
   * ID of the user whose positions to return.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
   */
  userId: string;
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
}

/** Which positions to return. */
export interface ListPostBatchDto {
  /**
   * Text to look for in the codes and names of the positions. Leave it out to get all positions that meet the
   * other conditions.
   *
   * @example 'engineer'
   */
  keywords?: string;
  /** `true` to leave out `userCount` and `departmentCount`, the numbers of users and departments of each position. */
  skipCount?: boolean;
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @example 1
   */
  page?: number;
  /**
   * Number of positions on a page. Defaults to 10.
   *
   * @minimum 1
   * @maximum 50
   * @example 10
   */
  limit?: number;
  /** `true` to return each position's metadata in `metadataSource` as well. */
  withMetadata?: boolean;
  /** Whether to return custom data, the values of custom fields, as well. */
  withCustomData?: boolean;
  /** Whether to return custom fields as direct properties instead of nested in `customData`. */
  flatCustomData?: boolean;
  /** `true` to leave out the `fieldId` of each metadata entry. */
  metadataNoFieldId?: boolean;
  /**
   * Returns only positions created after this moment, in milliseconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1771804800000
   */
  createdAfter?: number;
  /**
   * Returns only positions created before this moment, in milliseconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1772409600000
   */
  createdBefore?: number;
  /**
   * Returns only positions changed after this moment, in milliseconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1771804800000
   */
  updatedAfter?: number;
  /**
   * Returns only positions changed before this moment, in milliseconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1772409600000
   */
  updatedBefore?: number;
  /**
   * Codes of the positions to return.
   *
   * @example ['field-engineer', 'shift-lead']
   */
  postCodes?: string[];
}

/** A position. */
export interface PostDto {
  /**
   * Code of the position.
   *
   * @example 'field-engineer'
   */
  code: string;
  /**
   * Display name of the position.
   *
   * @example 'Field engineer'
   */
  name: string;
  /**
   * What the position is about.
   *
   * @example 'Installs and repairs robots at customer sites'
   */
  description?: string;
  /**
   * ID of the position.
   *
   * @example '6745c0de0a1b2c3d4e5f9001'
   */
  id?: string;
}

/** A position and the departments that have it. */
export interface PostInfoDto {
  /**
   * Code of the position.
   *
   * @example 'field-engineer'
   */
  code: string;
  /**
   * Display name of the position.
   *
   * @example 'Field engineer'
   */
  name: string;
  /**
   * What the position is about.
   *
   * @example 'Installs and repairs robots at customer sites'
   */
  description?: string;
  /**
   * IDs of the departments that have this position.
   *
   * @example ['6745c0de0a1b2c3d4e5fd001', '6745c0de0a1b2c3d4e5fd002']
   */
  departmentIdList: string[];
  /**
   * ID of the position.
   *
   * @example '6745c0de0a1b2c3d4e5f9001'
   */
  id?: string;
}

/** A position in a list, with the numbers of its users and departments. */
export interface PostItemDto {
  /**
   * Code of the position.
   *
   * @example 'field-engineer'
   */
  code: string;
  /**
   * Display name of the position.
   *
   * @example 'Field engineer'
   */
  name: string;
  /**
   * What the position is about.
   *
   * @example 'Installs and repairs robots at customer sites'
   */
  description?: string;
  /**
   * Number of users who hold the position. `null` or missing when the request sets `skipCount`.
   *
   * @minimum 0
   * @example 2
   */
  userCount: number | null;
  /**
   * Number of departments that have the position. `null` or missing when the request sets `skipCount`.
   *
   * @minimum 0
   * @example 1
   */
  departmentCount: number | null;
  /**
   * Metadata attached to the position.
   *
   * @example []
   */
  metadataSource: string[];
  /**
   * ID of the position.
   *
   * @example '6745c0de0a1b2c3d4e5f9001'
   */
  id?: string;
}

/** Input of “List positions”. */
export interface PostListParams {
  /**
   * Text to look for in the codes and names of the positions. Omit it to list all positions.
   *
   * @example 'engineer'
   */
  keywords?: string;
  /** `true` to leave out `userCount` and `departmentCount`, the numbers of users and departments of each position. */
  skipCount?: boolean;
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
  /** `true` to return each position's metadata in `metadataSource` as well. */
  withMetadata?: boolean;
  /**
   * Whether to return custom data, the values of custom fields, as well.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * Whether to return custom fields as direct properties instead of nested in `customData`.
   *
   * @default false
   */
  flatCustomData?: boolean;
  /**
   * `true` to leave out the `fieldId` of each metadata entry.
   *
   * @default false
   */
  metadataNoFieldId?: boolean;
  /**
   * Returns only positions created after this moment, in milliseconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1771804800000
   */
  createdAfter?: number;
  /**
   * Returns only positions created before this moment, in milliseconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1772409600000
   */
  createdBefore?: number;
  /**
   * Returns only positions changed after this moment, in milliseconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1771804800000
   */
  updatedAfter?: number;
  /**
   * Returns only positions changed before this moment, in milliseconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1772409600000
   */
  updatedBefore?: number;
}

/** A list of positions. */
export interface PostListRespDto extends CommonResponseDto {
  /** The positions; empty when there is none. */
  data: PostDto[];
}

/** Positions, page by page. */
export interface PostPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: PostPagingDto;
}

/** One page of positions. */
export interface PostPagingDto {
  /**
   * Number of positions on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The positions on this page; empty when there is none. */
  list: PostItemDto[];
}

/** One position. */
export interface PostRespDto extends CommonResponseDto {
  /** The position. */
  data: PostDto;
}

/** The position to delete. */
export interface RemovePostDto {
  /**
   * Code of the position to delete.
   *
   * @example 'field-engineer'
   */
  code: string;
}

/** A user and the positions to hold. */
export interface SetUserPostsDto {
  /**
   * ID of the user whose positions to set.
   *
   * @example '6745c0de0a1b2c3d4e5f6003'
   */
  userId: string;
  /**
   * IDs of all positions that the user is to hold.
   *
   * @example ['6745c0de0a1b2c3d4e5f9001']
   */
  postIds: string[];
}
