// Made by the typescript target from the contract of the Secrets.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Secrets as a method. */
export interface TestApi extends Client {
  /**
   * `POST /secrets/{ticket}`
   *
   * @throws ApiError when the API answers with a failure.
   */
  exchange(params: Models.ExchangeParams, options?: RequestOptions): ApiPromise<Models.Exchanged>;

  /**
   * `PUT /keys`
   *
   * @throws ApiError when the API answers with a failure.
   */
  putKey(params: Models.PutKeyParams, options?: RequestOptions): ApiPromise<void>;

  /**
   * `GET /many`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getManySecrets(options?: RequestOptions): ApiPromise<Models.Many>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  exchange: operations.exchange,
  putKey: operations.putKey,
  getManySecrets: operations.getManySecrets,
});
