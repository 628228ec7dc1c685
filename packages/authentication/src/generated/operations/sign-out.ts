// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { EndBrowserSessionParams, EndOidcSessionParams } from '../models/sign-out.ts';

/**
 * Sign the user out in the browser
 *
 * The [OpenID Connect](https://openid.net/specs/openid-connect-rpinitiated-1_0.html) end-session endpoint. Open
 * it in the user's browser, not from a server: it ends the user's session and then redirects to
 * `post_logout_redirect_uri`. Without that address, the browser shows a page that tells the user they are signed
 * out.
 *
 * To sign a user out from a back end or a mobile application, revoke the tokens with `revokeOidcToken` instead.
 *
 * `GET /oidc/session/end`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function endOidcSession(
  client: Client,
  params?: EndOidcSessionParams,
  options?: RequestOptions,
): ApiPromise<string> {
  return client.request(
    {
      operationId: 'endOidcSession',
      method: 'GET',
      path: '/oidc/session/end',
      codec: fullCodec,
      response: 'redirect',
      security: [],
      sensitive: ['id_token_hint'],
    },
    params,
    options,
  );
}

/**
 * Sign the user out of the sign-in page
 *
 * Open it in the user's browser, not from a server. It ends the session of a user who signed in by OAuth 2.0 or
 * SAML, and then redirects to `redirect_uri`. For a sign-in by OpenID Connect use `endOidcSession`, for one by
 * CAS `endCasSession`.
 *
 * `GET /login/profile/logout`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function endBrowserSession(
  client: Client,
  params?: EndBrowserSessionParams,
  options?: RequestOptions,
): ApiPromise<string> {
  return client.request(
    {
      operationId: 'endBrowserSession',
      method: 'GET',
      path: '/login/profile/logout',
      codec: fullCodec,
      response: 'redirect',
      security: [],
    },
    params,
    options,
  );
}
