// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type {
  EndCasSessionParams,
  StartCasSignInParams,
  ValidateCasServiceTicketParams,
  ValidateCasServiceTicketResult,
  ValidateCasTicketParams,
} from '../models/cas.ts';

/**
 * Redirect to the hosted sign-in page by CAS
 *
 * Starts a sign-in by [CAS](https://apereo.github.io/cas/7.0.x/protocol/CAS-Protocol-Specification.html). Open
 * it in the user's browser, not from a server. It redirects to the application's hosted sign-in page and, once
 * the user has signed in, to `service` with a `ticket` in its query. Check that ticket on your server with
 * `validateCasServiceTicket`, or with `validateCasTicket` where CAS 1.0 is wanted.
 *
 * `GET /cas-idp/{appId}`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function startCasSignIn(
  client: Client,
  params: StartCasSignInParams,
  options?: RequestOptions,
): ApiPromise<string> {
  return client.request(
    {
      operationId: 'startCasSignIn',
      method: 'GET',
      path: '/cas-idp/{appId}',
      codec: fullCodec,
      response: 'redirect',
      security: [],
    },
    params,
    options,
  );
}

/**
 * Check a ticket by CAS 1.0
 *
 * Tells on two lines of text whether a ticket is valid. The first line is `yes` or `no`; after `yes`, the second
 * is the name of the user. For more about the user, use `validateCasServiceTicket`.
 *
 * `GET /cas-idp/{appId}/validate`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function validateCasTicket(
  client: Client,
  params: ValidateCasTicketParams,
  options?: RequestOptions,
): ApiPromise<string> {
  return client.request(
    {
      operationId: 'validateCasTicket',
      method: 'GET',
      path: '/cas-idp/{appId}/validate',
      codec: fullCodec,
      accept: 'text/plain',
      response: 'text',
      security: [],
      sensitive: ['ticket'],
    },
    params,
    options,
  );
}

/**
 * Check a ticket by CAS 2.0
 *
 * Tells whether a ticket is valid and, if so, for which user, with the claims of that user. The answer is JSON
 * or XML, as `format` says. A ticket that is not valid is no failure of the call; the answer says why it is not.
 *
 * `GET /cas-idp/{appId}/serviceValidate`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function validateCasServiceTicket(
  client: Client,
  params: ValidateCasServiceTicketParams,
  options?: RequestOptions,
): ApiPromise<ValidateCasServiceTicketResult> {
  return client.request(
    {
      operationId: 'validateCasServiceTicket',
      method: 'GET',
      path: '/cas-idp/{appId}/serviceValidate',
      codec: fullCodec,
      response: 'json',
      security: [],
      sensitive: ['ticket'],
    },
    params,
    options,
  );
}

/**
 * Sign the user out by CAS
 *
 * Open it in the user's browser, not from a server. It ends the session of a user who signed in by CAS and then
 * redirects to `url`.
 *
 * `GET /cas-idp/logout`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function endCasSession(
  client: Client,
  params?: EndCasSessionParams,
  options?: RequestOptions,
): ApiPromise<string> {
  return client.request(
    {
      operationId: 'endCasSession',
      method: 'GET',
      path: '/cas-idp/logout',
      codec: fullCodec,
      response: 'redirect',
      security: [],
    },
    params,
    options,
  );
}
