// Made by the typescript target from the contract of the Enums.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, Operation, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Enums as a method. */
export abstract class TestApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;

  /**
   * Create a thing
   *
   * `POST /things`
   *
   * @throws ApiError when the API answers with a failure.
   */
  createThing(params?: Models.CreateThingParams, options?: RequestOptions): ApiPromise<Models.Thing> {
    return operations.createThing(this, params, options);
  }
}
