// Made by the typescript target from the contract of the Pages.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, Operation, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Pages as a method. */
export abstract class TestApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;

  /**
   * `GET /cats`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listCats(params?: Models.ListCatsParams, options?: RequestOptions): PagePromise<Models.CatPage, Models.Cat> {
    return operations.listCats(this, params, options);
  }

  /** @deprecated Use {@link listCats} instead. */
  fetchCats(params?: Models.ListCatsParams, options?: RequestOptions): PagePromise<Models.CatPage, Models.Cat> {
    return operations.fetchCats(this, params, options);
  }

  /**
   * `POST /dogs`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listDogs(params?: Models.Paging, options?: RequestOptions): PagePromise<Models.ListDogsResult, Models.ListDogsItem> {
    return operations.listDogs(this, params, options);
  }

  /**
   * `GET /names`
   *
   * @throws ApiError when the API answers with a failure.
   */
  paginateOperation(options?: RequestOptions): PagePromise<Models.PaginateOperationResult, string> {
    return operations.paginateOperation(this, options);
  }

  /**
   * `GET /text`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listText(options?: RequestOptions): ApiPromise<string> {
    return operations.listText(this, options);
  }
}
