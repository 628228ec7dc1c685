// Made by the typescript target from the contract of the Layout API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, Operation, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Layout API as a method. */
export abstract class TestApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;

  /**
   * `POST /layouts`
   *
   * @throws ApiError when the API answers with a failure.
   */
  chooseTheLongestOfAllTheLayoutsThatAnybodyHasEverThoughtOfInTheLongHistoryOfPages(
    params?: Models.ChooseTheLongestOfAllTheLayoutsThatAnybodyHasEverThoughtOfInTheLongHistoryOfPagesParams,
    options?: RequestOptions,
  ): ApiPromise<
    | 'a-first-value-that-is-long'
    | 'a-second-value-that-is-long'
    | 'a-third-value-that-is-long'
    | 'a-fourth-value-that-is-long'
    | (string & {})
  > {
    return operations.chooseTheLongestOfAllTheLayoutsThatAnybodyHasEverThoughtOfInTheLongHistoryOfPages(
      this,
      params,
      options,
    );
  }

  /**
   * `PUT /layouts`
   *
   * @throws ApiError when the API answers with a failure.
   */
  changeAnyOfTheLayoutsThatThereAreByWhateverIsGivenHere(
    params?: Record<string, unknown>,
    options?: RequestOptions,
  ): ApiPromise<Models.Layout> {
    return operations.changeAnyOfTheLayoutsThatThereAreByWhateverIsGivenHere(this, params, options);
  }
}
