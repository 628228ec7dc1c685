// Made by the typescript target from the contract of the Recursive schemas.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { Tree } from '../models/default.ts';

/**
 * Get a tree
 *
 * `GET /trees`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getTree(client: Client, options?: RequestOptions): ApiPromise<Tree> {
  return client.request(
    { operationId: 'getTree', method: 'GET', path: '/trees', response: 'json' },
    undefined,
    options,
  );
}
