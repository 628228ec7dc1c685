// Made by the typescript target from the contract of the Hostile */ title export const hacked = 1; //.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { ConstructorOperationParams, ObjectModel } from '../models/etc-passwd.ts';

/**
 * *\/ process.exit(1); /*
 *
 * Ends a comment *\/ and
 * a line. @deprecated {\@link x}
 * \@internal nothing
 *
 * `GET /things/'+process.exit(1)+'/{id}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function constructorOperation(
  client: Client,
  params: ConstructorOperationParams,
  options?: RequestOptions,
): ApiPromise<ObjectModel> {
  return client.request(
    {
      operationId: 'constructorOperation',
      method: 'GET',
      path: "/things/'+process.exit(1)+'/{id}",
      codec: fullCodec,
      query: { ['__proto__']: 'brackets' },
      response: 'json',
    },
    params,
    options,
  );
}
