// Made by the typescript target from the contract of the Empty API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, Operation, RequestOptions } from '@genauth/core/codegen';

/** Every operation of the Empty API as a method. */
export abstract class TestApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;
}
