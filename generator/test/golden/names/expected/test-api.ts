// Made by the typescript target from the contract of the Names API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, Operation, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Names API as a method. */
export abstract class TestApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;

  /**
   * `GET /orders`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listOrders2(options?: RequestOptions): ApiPromise<void> {
    return operations.listOrders2(this, options);
  }

  /**
   * `POST /orders`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listOrders3(options?: RequestOptions): ApiPromise<void> {
    return operations.listOrders3(this, options);
  }

  /**
   * `DELETE /orders`
   *
   * @throws ApiError when the API answers with a failure.
   */
  fullCodecOperation(options?: RequestOptions): ApiPromise<void> {
    return operations.fullCodecOperation(this, options);
  }

  /**
   * `GET /clients`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listClients(options?: RequestOptions): ApiPromise<Models.ListClientsResult2> {
    return operations.listClients(this, options);
  }

  /**
   * `POST /clients`
   *
   * @throws ApiError when the API answers with a failure.
   */
  addClient(
    params?: Models.ClientModelInput2,
    options?: RequestOptions,
  ): ApiPromise<Models.UsersGet200ApplicationJsonPage> {
    return operations.addClient(this, params, options);
  }

  /**
   * `PUT /orders`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listOrders(options?: RequestOptions): ApiPromise<void> {
    return operations.listOrders(this, options);
  }

  /**
   * `GET /users`
   *
   * @throws ApiError when the API answers with a failure.
   */
  _123_2(params?: Models._1232Params, options?: RequestOptions): ApiPromise<Models._1232Result> {
    return operations._123_2(this, params, options);
  }

  /**
   * `PATCH /orders`
   *
   * @throws ApiError when the API answers with a failure.
   */
  patchOrders(options?: RequestOptions): ApiPromise<void> {
    return operations.patchOrders(this, options);
  }

  /**
   * `GET /`
   *
   * @throws ApiError when the API answers with a failure.
   */
  getOperation(options?: RequestOptions): ApiPromise<void> {
    return operations.getOperation(this, options);
  }
}
