// Made by the typescript target from the contract of the Pages.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Pages as a method. */
export interface TestApi extends Client {
  /**
   * `GET /cats`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listCats(params?: Models.ListCatsParams, options?: RequestOptions): PagePromise<Models.CatPage, Models.Cat>;

  /** @deprecated Use {@link listCats} instead. */
  fetchCats(params?: Models.ListCatsParams, options?: RequestOptions): PagePromise<Models.CatPage, Models.Cat>;

  /**
   * `POST /dogs`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listDogs(params?: Models.Paging, options?: RequestOptions): PagePromise<Models.ListDogsResult, Models.ListDogsItem>;

  /**
   * `GET /names`
   *
   * @throws ApiError when the API answers with a failure.
   */
  paginateOperation(options?: RequestOptions): PagePromise<Models.PaginateOperationResult, string>;

  /**
   * `GET /text`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listText(options?: RequestOptions): ApiPromise<string>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  listCats: operations.listCats,
  fetchCats: operations.fetchCats,
  listDogs: operations.listDogs,
  paginateOperation: operations.paginateOperation,
  listText: operations.listText,
});
