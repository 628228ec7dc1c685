// Made by the typescript target from the contract of the Layout API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { ChooseTheLongestOfAllTheLayoutsThatAnybodyHasEverThoughtOfInTheLongHistoryOfPagesParams } from '../models/long.ts';

/**
 * `POST /layouts`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function chooseTheLongestOfAllTheLayoutsThatAnybodyHasEverThoughtOfInTheLongHistoryOfPages(
  client: Client,
  params?: ChooseTheLongestOfAllTheLayoutsThatAnybodyHasEverThoughtOfInTheLongHistoryOfPagesParams,
  options?: RequestOptions,
): ApiPromise<
  | 'a-first-value-that-is-long'
  | 'a-second-value-that-is-long'
  | 'a-third-value-that-is-long'
  | 'a-fourth-value-that-is-long'
  | (string & {})
> {
  return client.request(
    {
      operationId: 'chooseTheLongestOfAllTheLayoutsThatAnybodyHasEverThoughtOfInTheLongHistoryOfPages',
      method: 'POST',
      path: '/layouts',
      query: { q: 'form-explode' },
      body: 'application/json',
      response: 'json',
      security: [
        ['key', 'secret'],
        ['key', 'token'],
      ],
    },
    params,
    options,
  );
}
