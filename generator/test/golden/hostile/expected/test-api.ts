// Made by the typescript target from the contract of the Hostile */ title export const hacked = 1; //.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/**
 * Every operation of the Hostile *\/ title
 * export const hacked = 1; // as a method.
 */
export interface TestApi extends Client {
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
  ): ApiPromise<Models.ObjectModel>;

  /**
   * Delete
   *
   * `DELETE /delete`
   *
   * @throws ApiError when the API answers with a failure.
   */
  deleteOperation(options?: RequestOptions): ApiPromise<void>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  constructorOperation: operations.constructorOperation,
  deleteOperation: operations.deleteOperation,
});
