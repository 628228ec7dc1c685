// Made by the typescript target from the contract of the Inheritance API.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Inheritance API as a method. */
export interface TestApi extends Client {
  /**
   * List pets
   *
   * `GET /pets`
   *
   * @throws ApiError when the API answers with a failure.
   */
  listPets(options?: RequestOptions): ApiPromise<Models.Pet[]>;

  /**
   * Add a pet
   *
   * `POST /pets`
   *
   * @throws ApiError when the API answers with a failure.
   */
  addPet(params: Models.PetInput, options?: RequestOptions): ApiPromise<Models.Home>;

  /**
   * Move a home
   *
   * `PUT /homes`
   *
   * @throws ApiError when the API answers with a failure.
   */
  moveHome(params?: Models.HomeInput, options?: RequestOptions): ApiPromise<void>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  listPets: operations.listPets,
  addPet: operations.addPet,
  moveHome: operations.moveHome,
});
