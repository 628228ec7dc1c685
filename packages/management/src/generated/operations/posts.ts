// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  CreatePostRespDto,
  GetPostByIdListDto,
  GetPostParams,
  GetUserPostParams,
  GetUserPostsParams,
  ListPostBatchDto,
  PostItemDto,
  PostListParams,
  PostListRespDto,
  PostPaginatedRespDto,
  PostRespDto,
  RemovePostDto,
  SetUserPostsDto,
} from '../models/posts.ts';
import type { CommonResponseDto, CreatePostDto, UserConnectionPostDto } from '../models/shared.ts';

/**
 * List positions
 *
 * Returns the positions of the user pool, page by page, optionally only those that match a search text or were
 * created or changed within a period. To read positions by their codes, use `postListBatch`.
 *
 * `GET /api/v3/list-post`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function postList(
  client: Client,
  params?: PostListParams,
  options?: RequestOptions,
): PagePromise<PostPaginatedRespDto, PostItemDto> {
  return paginate(client, { operationId: 'postList', method: 'GET', path: '/api/v3/list-post' }, params, options);
}

/**
 * List positions by code
 *
 * Returns the positions with the given codes, page by page. It takes the search text and the filters of
 * `postList` as well.
 *
 * `POST /api/v3/list-post`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function postListBatch(
  client: Client,
  params?: ListPostBatchDto,
  options?: RequestOptions,
): PagePromise<PostPaginatedRespDto, PostItemDto> {
  return paginate(
    client,
    {
      operationId: 'postListBatch',
      method: 'POST',
      path: '/api/v3/list-post',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Get a position
 *
 * Returns one position, found by its code. To find it by its ID, use `getPostById`. The API declares this answer
 * without its usual envelope, but may send it in one: where the result has `data`, read that.
 *
 * `GET /api/v3/get-post`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getPost(client: Client, params: GetPostParams, options?: RequestOptions): ApiPromise<CreatePostDto> {
  return client.request(
    { operationId: 'getPost', method: 'GET', path: '/api/v3/get-post', response: 'json' },
    params,
    options,
  );
}

/**
 * List a user's positions
 *
 * Returns all positions that a user holds. Use `getUser` with `withPost` instead, which returns their IDs, and
 * read their details with `getPostById`.
 *
 * `GET /api/v3/get-user-posts`
 *
 * @throws ApiError when the API answers with a failure.
 * @deprecated Use {@link getUser} instead.
 */
export function getUserPosts(
  client: Client,
  params: GetUserPostsParams,
  options?: RequestOptions,
): ApiPromise<PostListRespDto> {
  return client.request(
    { operationId: 'getUserPosts', method: 'GET', path: '/api/v3/get-user-posts' },
    params,
    options,
  );
}

/**
 * Get one position of a user
 *
 * Returns a single position of a user, even when the user holds several. Use `getUser` with `withPost` instead,
 * which returns the IDs of all of them, and read their details with `getPostById`. The API declares this answer
 * without its usual envelope, but may send it in one: where the result has `data`, read that.
 *
 * `GET /api/v3/get-user-post`
 *
 * @throws ApiError when the API answers with a failure.
 * @deprecated Use {@link getUser} instead.
 */
export function getUserPost(
  client: Client,
  params: GetUserPostParams,
  options?: RequestOptions,
): ApiPromise<CreatePostDto> {
  return client.request(
    { operationId: 'getUserPost', method: 'GET', path: '/api/v3/get-user-post', response: 'json' },
    params,
    options,
  );
}

/**
 * Get a position by its ID
 *
 * Returns the details of a position, found by its ID. Fails with `statusCode` 404 when no position has this ID.
 * To find it by its code, use `getPost`.
 *
 * `POST /api/v3/get-post-by-id`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getPostById(
  client: Client,
  params?: GetPostByIdListDto,
  options?: RequestOptions,
): ApiPromise<PostRespDto> {
  return client.request(
    {
      operationId: 'getPostById',
      method: 'POST',
      path: '/api/v3/get-post-by-id',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Create a position
 *
 * Creates a position, optionally linked to departments, and returns it. Give it to users with `setUserPosts` or
 * `userConnectionPost`.
 *
 * `POST /api/v3/create-post`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createPost(
  client: Client,
  params: CreatePostDto,
  options?: RequestOptions,
): ApiPromise<CreatePostRespDto> {
  return client.request(
    { operationId: 'createPost', method: 'POST', path: '/api/v3/create-post', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Update a position
 *
 * Changes the name, description or departments of a position, and returns it.
 *
 * `POST /api/v3/update-post`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updatePost(
  client: Client,
  params: CreatePostDto,
  options?: RequestOptions,
): ApiPromise<CreatePostRespDto> {
  return client.request(
    { operationId: 'updatePost', method: 'POST', path: '/api/v3/update-post', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Delete a position
 *
 * Deletes a position, named by its code.
 *
 * `POST /api/v3/remove-post`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function removePost(
  client: Client,
  params: RemovePostDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'removePost', method: 'POST', path: '/api/v3/remove-post', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Set a user's positions
 *
 * Makes the given positions exactly those that the user holds: new ones are added, those missing from the list
 * are taken away, and the rest stay. To add a single position, use `userConnectionPost`.
 *
 * `POST /api/v3/set-user-posts`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function setUserPosts(
  client: Client,
  params: SetUserPostsDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'setUserPosts', method: 'POST', path: '/api/v3/set-user-posts', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Give a position to a user
 *
 * Links a user to a position. To set all positions of a user in one call, use `setUserPosts`.
 *
 * `POST /api/v3/user-connection-post`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function userConnectionPost(
  client: Client,
  params: UserConnectionPostDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'userConnectionPost',
      method: 'POST',
      path: '/api/v3/user-connection-post',
      body: 'application/json',
    },
    params,
    options,
  );
}
