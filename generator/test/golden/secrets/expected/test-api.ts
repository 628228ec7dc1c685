// Made by the typescript target from the contract of the Secrets.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, Operation, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Secrets as a method. */
export abstract class TestApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;

  /**
   * `POST /secrets/{ticket}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  exchange(params: Models.ExchangeParams, options?: RequestOptions): ApiPromise<Models.Exchanged> {
    return operations.exchange(this, params, options);
  }

  /**
   * `PUT /keys`
   *
   * @throws ApiError when the API answers with a failure.
   */
  putKey(params: Models.PutKeyParams, options?: RequestOptions): ApiPromise<void> {
    return operations.putKey(this, params, options);
  }

  /**
   * `GET /many`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getManySecrets(options?: RequestOptions): ApiPromise<Models.Many> {
    return operations.getManySecrets(this, options);
  }
}
