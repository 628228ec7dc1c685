// Made by the typescript target from the contract of the Parameters.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Parameters as a method. */
export interface TestApi extends Client {
  /**
   * Get a thing
   *
   * `GET /things/{id}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getThing(params: Models.GetThingParams, options?: RequestOptions): ApiPromise<void>;

  /**
   * Use every style
   *
   * `GET /styles/{simple}/{list}/{label}/{matrix}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  useStyles(params: Models.UseStylesParams, options?: RequestOptions): ApiPromise<void>;

  /**
   * List plainly
   *
   * `GET /plain`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listPlain(params?: Models.ListPlainParams, options?: RequestOptions): ApiPromise<string[]>;

  /**
   * Use one name thrice
   *
   * `POST /clash/{name}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  clash(params: Models.ClashParams, options?: RequestOptions): ApiPromise<void>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  getThing: operations.getThing,
  useStyles: operations.useStyles,
  listPlain: operations.listPlain,
  clash: operations.clash,
});
