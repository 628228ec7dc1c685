// Made by the typescript target from the contract of the Hostile */ title export const hacked = 1; //.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, Operation, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/**
 * Every operation of the Hostile *\/ title
 * export const hacked = 1; // as a method.
 */
export abstract class TestApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;

  /**
   * *\/ process.exit(1); /*
   *
   * Ends a comment *\/ and
   * a line. @deprecated {\@link x}
   * \@internal nothing
   *
   * `GET /things/'+process.exit(1)+'/{id}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  constructorOperation(
    params: Models.ConstructorOperationParams,
    options?: RequestOptions,
  ): ApiPromise<Models.ObjectModel> {
    return operations.constructorOperation(this, params, options);
  }

  /**
   * Delete
   *
   * `DELETE /delete`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteOperation(options?: RequestOptions): ApiPromise<void> {
    return operations.deleteOperation(this, options);
  }
}
