// Made by the typescript target from the contract of the Inheritance API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, Operation, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Inheritance API as a method. */
export abstract class TestApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;

  /**
   * List pets
   *
   * `GET /pets`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listPets(options?: RequestOptions): ApiPromise<Models.Pet[]> {
    return operations.listPets(this, options);
  }

  /**
   * Add a pet
   *
   * `POST /pets`
   *
   * @throws ApiError when the API answers with a failure.
   */
  addPet(params: Models.PetInput, options?: RequestOptions): ApiPromise<Models.Home> {
    return operations.addPet(this, params, options);
  }

  /**
   * Move a home
   *
   * `PUT /homes`
   *
   * @throws ApiError when the API answers with a failure.
   */
  moveHome(params?: Models.HomeInput, options?: RequestOptions): ApiPromise<void> {
    return operations.moveHome(this, params, options);
  }
}
