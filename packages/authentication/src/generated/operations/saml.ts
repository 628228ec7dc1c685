// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { StartSamlSignInParams } from '../models/saml.ts';

/**
 * Redirect to the hosted sign-in page by SAML
 *
 * Starts a sign-in by SAML 2.0 at GenAuth, the identity provider. Open it in the user's browser, not from a
 * server. It redirects to the application's hosted sign-in page; once the user has signed in, the browser takes
 * the SAML response to the application.
 *
 * `GET /api/v2/saml-idp/{appId}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function startSamlSignIn(
  client: Client,
  params: StartSamlSignInParams,
  options?: RequestOptions,
): ApiPromise<string> {
  return client.request(
    {
      operationId: 'startSamlSignIn',
      method: 'GET',
      path: '/api/v2/saml-idp/{appId}',
      codec: fullCodec,
      response: 'redirect',
      security: [],
    },
    params,
    options,
  );
}
