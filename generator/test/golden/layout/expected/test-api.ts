// Made by the typescript target from the contract of the Layout API.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Layout API as a method. */
export interface TestApi extends Client {
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
  >;
  /**
   * `PUT /layouts`
   *
   * @throws ApiError when the API answers with a failure.
   */
  changeAnyOfTheLayoutsThatThereAreByWhateverIsGivenHere(
    params?: Record<string, unknown>,
    options?: RequestOptions,
  ): ApiPromise<Models.Layout>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  chooseTheLongestOfAllTheLayoutsThatAnybodyHasEverThoughtOfInTheLongHistoryOfPages:
    operations.chooseTheLongestOfAllTheLayoutsThatAnybodyHasEverThoughtOfInTheLongHistoryOfPages,
  changeAnyOfTheLayoutsThatThereAreByWhateverIsGivenHere:
    operations.changeAnyOfTheLayoutsThatThereAreByWhateverIsGivenHere,
});
