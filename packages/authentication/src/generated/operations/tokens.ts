// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type {
  TokenEndPointParams,
  TokenIntrospectEndpointParams,
  TokenIntrospectResponse,
  TokenResponse,
  TokenRevocationEndpointParams,
} from '../models/shared.ts';
import type { MfaTokenIntrospectEndpointParams, MfaTokenIntrospectResponse } from '../models/tokens.ts';

/**
 * Check an MFA token
 *
 * Tells whether an MFA token, which a sign-in gives out while it waits for a second factor, is still valid, and
 * for which user. `active` is `false` for any token that is unknown or has expired, and nothing else comes back
 * then.
 *
 * `POST /mfa/token/introspection`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function verifyMfaToken(
  client: Client,
  params: MfaTokenIntrospectEndpointParams,
  options?: RequestOptions,
): ApiPromise<MfaTokenIntrospectResponse> {
  return client.request(
    {
      operationId: 'verifyMfaToken',
      method: 'POST',
      path: '/mfa/token/introspection',
      codec: fullCodec,
      body: 'application/x-www-form-urlencoded',
      response: 'json',
      retry: 'safe',
      sensitive: ['token'],
    },
    params,
    options,
  );
}

/**
 * Exchange a grant for tokens
 *
 * The [OAuth 2.0](https://www.rfc-editor.org/rfc/rfc6749#section-3.2) token endpoint. Issues an access token
 * and, depending on grant and scopes, an ID token and a refresh token. Set `grant_type` and send what that grant
 * needs:
 *
 * - `authorization_code` needs `code` and `redirect_uri`, and with PKCE also `code_verifier`.
 * - `refresh_token` needs `refresh_token`.
 * - `client_credentials`, for calls between machines without a user, needs `scope`.
 * - `password`, which is not recommended, needs `username` and `password`.
 *
 * The implicit flow returns tokens directly and needs no call of this endpoint.
 *
 * The application proves its own identity in the way set as its token endpoint authentication method in the
 * console:
 *
 * - `client_secret_post`: `client_id` and `client_secret` in the body.
 * - `client_secret_basic`: the header `authorization: Basic base64(<client_id>:<client_secret>)`.
 * - `none`: `client_id` alone, for single-page and native applications, which cannot keep a secret.
 *
 * `POST /oidc/token`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function exchangeOidcToken(
  client: Client,
  params: TokenEndPointParams,
  options?: RequestOptions,
): ApiPromise<TokenResponse> {
  return client.request(
    {
      operationId: 'exchangeOidcToken',
      method: 'POST',
      path: '/oidc/token',
      codec: fullCodec,
      body: 'application/x-www-form-urlencoded',
      response: 'json',
      security: [['clientBasic'], []],
      sensitive: ['code', 'refresh_token', 'password', 'client_secret', 'code_verifier', 'access_token', 'id_token'],
    },
    params,
    options,
  );
}

/**
 * Check an access token or refresh token
 *
 * The [RFC 7662](https://www.rfc-editor.org/rfc/rfc7662) introspection endpoint. Tells whether an access token
 * or refresh token is still valid, and for whom and what it was issued. `active` is `false` for any token that
 * is unknown, revoked or expired, and nothing else comes back then.
 *
 * It does not take ID tokens. Verify these, and where you can access tokens too, in your own code, which saves a
 * request each time:
 *
 * - signed with `RS256`: with the public keys from `getOidcJwks`.
 * - signed with `HS256`: with the application's secret, on a server only.
 *
 * Check the issuer (`https://<your domain>/oidc`), the audience (the application ID) and the expiry as well as
 * the signature.
 *
 * `POST /oidc/token/introspection`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function introspectOidcToken(
  client: Client,
  params: TokenIntrospectEndpointParams,
  options?: RequestOptions,
): ApiPromise<TokenIntrospectResponse> {
  return client.request(
    {
      operationId: 'introspectOidcToken',
      method: 'POST',
      path: '/oidc/token/introspection',
      codec: fullCodec,
      body: 'application/x-www-form-urlencoded',
      response: 'json',
      security: [['clientBasic'], []],
      retry: 'safe',
      sensitive: ['client_secret', 'token'],
    },
    params,
    options,
  );
}

/**
 * Revoke an access token or refresh token
 *
 * The [RFC 7009](https://www.rfc-editor.org/rfc/rfc7009) revocation endpoint. Makes an access token or refresh
 * token invalid before it expires, for example when a user signs out of a mobile application or of a back end. A
 * token that is already invalid counts as revoked.
 *
 * `POST /oidc/token/revocation`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function revokeOidcToken(
  client: Client,
  params: TokenRevocationEndpointParams,
  options?: RequestOptions,
): ApiPromise<void> {
  return client.request(
    {
      operationId: 'revokeOidcToken',
      method: 'POST',
      path: '/oidc/token/revocation',
      codec: fullCodec,
      body: 'application/x-www-form-urlencoded',
      response: 'none',
      security: [['clientBasic'], []],
      sensitive: ['client_secret', 'token'],
    },
    params,
    options,
  );
}
