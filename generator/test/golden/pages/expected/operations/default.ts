// Made by the typescript target from the contract of the Pages.
// Do not edit: change the contract and generate again.

import { fullCodec, paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  Cat,
  CatPage,
  ListCatsParams,
  ListDogsItem,
  ListDogsResult,
  PaginateOperationResult,
  Paging,
} from '../models/default.ts';

/**
 * `GET /cats`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listCats(client: Client, params?: ListCatsParams, options?: RequestOptions): PagePromise<CatPage, Cat> {
  return paginate(client, { operationId: 'listCats', method: 'GET', path: '/cats', response: 'json' }, params, options);
}

/** @deprecated Use {@link listCats} instead. */
export const fetchCats: typeof listCats = listCats;

/**
 * `POST /dogs`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listDogs(
  client: Client,
  params?: Paging,
  options?: RequestOptions,
): PagePromise<ListDogsResult, ListDogsItem> {
  return paginate(
    client,
    {
      operationId: 'listDogs',
      method: 'POST',
      path: '/dogs',
      body: 'application/json',
      response: 'json',
      pages: { page: '/paging/pageNo', limit: '/paging/pageSize', items: '/rows', total: '/count/all' },
    },
    params,
    options,
  );
}

/**
 * `GET /names`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function paginateOperation(
  client: Client,
  options?: RequestOptions,
): PagePromise<PaginateOperationResult, string> {
  return paginate(
    client,
    { operationId: 'paginateOperation', method: 'GET', path: '/names', response: 'json', pages: { items: '/data' } },
    undefined,
    options,
  );
}

/**
 * `GET /text`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listText(client: Client, options?: RequestOptions): ApiPromise<string> {
  return client.request(
    { operationId: 'listText', method: 'GET', path: '/text', codec: fullCodec, accept: 'text/plain', response: 'text' },
    undefined,
    options,
  );
}
