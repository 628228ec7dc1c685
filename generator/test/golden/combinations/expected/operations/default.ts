// Made by the typescript target from the contract of the Combinations.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { Shape } from '../models/default.ts';

/**
 * Get a shape
 *
 * `GET /shapes`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getShape(client: Client, options?: RequestOptions): ApiPromise<Shape> {
  return client.request(
    { operationId: 'getShape', method: 'GET', path: '/shapes', response: 'json' },
    undefined,
    options,
  );
}
