// Made by the typescript target from the contract of the Names API.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Names API as a method. */
export interface TestApi extends Client {
  /**
   * `GET /orders`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listOrders2(options?: RequestOptions): ApiPromise<void>;

  /**
   * `POST /orders`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listOrders3(options?: RequestOptions): ApiPromise<void>;

  /**
   * `DELETE /orders`
   *
   * @throws ApiError when the API answers with a failure.
   */
  fullCodecOperation(options?: RequestOptions): ApiPromise<void>;

  /**
   * `GET /clients`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listClients(options?: RequestOptions): ApiPromise<Models.ListClientsResult2>;

  /**
   * `POST /clients`
   *
   * @throws ApiError when the API answers with a failure.
   */
  addClient(
    params?: Models.ClientModelInput2,
    options?: RequestOptions,
  ): ApiPromise<Models.UsersGet200ApplicationJsonPage>;

  /**
   * `PUT /orders`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listOrders(options?: RequestOptions): ApiPromise<void>;

  /**
   * `GET /users`
   *
   * @throws ApiError when the API answers with a failure.
   */
  _123_2(params?: Models._1232Params, options?: RequestOptions): ApiPromise<Models._1232Result>;

  /**
   * `PATCH /orders`
   *
   * @throws ApiError when the API answers with a failure.
   */
  patchOrders(options?: RequestOptions): ApiPromise<void>;

  /**
   * `GET /`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getOperation(options?: RequestOptions): ApiPromise<void>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  listOrders2: operations.listOrders2,
  listOrders3: operations.listOrders3,
  fullCodecOperation: operations.fullCodecOperation,
  listClients: operations.listClients,
  addClient: operations.addClient,
  listOrders: operations.listOrders,
  _123_2: operations._123_2,
  patchOrders: operations.patchOrders,
  getOperation: operations.getOperation,
});
