// Made by the typescript target from the contract of the Parameters.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, Operation, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Parameters as a method. */
export abstract class TestApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;

  /**
   * Get a thing
   *
   * `GET /things/{id}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getThing(params: Models.GetThingParams, options?: RequestOptions): ApiPromise<void> {
    return operations.getThing(this, params, options);
  }

  /**
   * Use every style
   *
   * `GET /styles/{simple}/{list}/{label}/{matrix}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  useStyles(params: Models.UseStylesParams, options?: RequestOptions): ApiPromise<void> {
    return operations.useStyles(this, params, options);
  }

  /**
   * List plainly
   *
   * `GET /plain`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listPlain(params?: Models.ListPlainParams, options?: RequestOptions): ApiPromise<string[]> {
    return operations.listPlain(this, params, options);
  }

  /**
   * Use one name thrice
   *
   * `POST /clash/{name}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  clash(params: Models.ClashParams, options?: RequestOptions): ApiPromise<void> {
    return operations.clash(this, params, options);
  }
}
