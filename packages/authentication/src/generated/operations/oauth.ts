// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { GetOauthUserInfoParams, StartOauthAuthorizationParams } from '../models/oauth.ts';
import type {
  AccessTokenParams,
  TokenEndPointParams,
  TokenIntrospectEndpointParams,
  TokenIntrospectResponse,
  TokenResponse,
  TokenRevocationEndpointParams,
  UserClaims,
} from '../models/shared.ts';

/**
 * Redirect to the hosted sign-in page by OAuth 2.0
 *
 * The [OAuth 2.0](https://www.rfc-editor.org/rfc/rfc6749#section-3.1) authorization endpoint. Open it in the
 * user's browser, not from a server: it redirects to the application's hosted sign-in page, and back to
 * `redirect_uri` once the user has signed in.
 *
 * Unlike `startOidcAuthorization` it brings no ID token. Prefer OpenID Connect for applications that can speak
 * it.
 *
 * `GET /oauth/auth`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function startOauthAuthorization(
  client: Client,
  params: StartOauthAuthorizationParams,
  options?: RequestOptions,
): ApiPromise<string> {
  return client.request(
    {
      operationId: 'startOauthAuthorization',
      method: 'GET',
      path: '/oauth/auth',
      codec: fullCodec,
      response: 'redirect',
      security: [],
    },
    params,
    options,
  );
}

/**
 * Exchange a grant for OAuth 2.0 tokens
 *
 * Does the same as `exchangeOidcToken` for an application that uses OAuth 2.0 without OpenID Connect, after a
 * sign-in that `startOauthAuthorization` began. No ID token comes back. The application proves its own identity
 * in the same ways.
 *
 * `POST /oauth/token`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function exchangeOauthToken(
  client: Client,
  params: TokenEndPointParams,
  options?: RequestOptions,
): ApiPromise<TokenResponse> {
  return client.request(
    {
      operationId: 'exchangeOauthToken',
      method: 'POST',
      path: '/oauth/token',
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
 * Check an OAuth 2.0 token
 *
 * Does the same as `introspectOidcToken` for a token from `exchangeOauthToken`.
 *
 * `POST /oauth/token/introspection`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function introspectOauthToken(
  client: Client,
  params: TokenIntrospectEndpointParams,
  options?: RequestOptions,
): ApiPromise<TokenIntrospectResponse> {
  return client.request(
    {
      operationId: 'introspectOauthToken',
      method: 'POST',
      path: '/oauth/token/introspection',
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
 * Revoke an OAuth 2.0 token
 *
 * Does the same as `revokeOidcToken` for a token from `exchangeOauthToken`.
 *
 * `POST /oauth/token/revocation`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function revokeOauthToken(
  client: Client,
  params: TokenRevocationEndpointParams,
  options?: RequestOptions,
): ApiPromise<void> {
  return client.request(
    {
      operationId: 'revokeOauthToken',
      method: 'POST',
      path: '/oauth/token/revocation',
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

/**
 * Get the claims of the user behind an OAuth 2.0 token
 *
 * Does the same as `getOidcUserInfo` for an access token from `exchangeOauthToken`.
 *
 * `GET /oauth/me`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getOauthUserInfo(
  client: Client,
  params?: GetOauthUserInfoParams,
  options?: RequestOptions,
): ApiPromise<UserClaims> {
  return client.request(
    {
      operationId: 'getOauthUserInfo',
      method: 'GET',
      path: '/oauth/me',
      response: 'json',
      security: [],
      sensitive: ['access_token'],
    },
    params,
    options,
  );
}

/**
 * Get the claims of the user behind an OAuth 2.0 token by POST
 *
 * Does the same as `postOidcUserInfo` for an access token from `exchangeOauthToken`.
 *
 * `POST /oauth/me`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function postOauthUserInfo(
  client: Client,
  params?: AccessTokenParams,
  options?: RequestOptions,
): ApiPromise<UserClaims> {
  return client.request(
    {
      operationId: 'postOauthUserInfo',
      method: 'POST',
      path: '/oauth/me',
      codec: fullCodec,
      body: 'application/x-www-form-urlencoded',
      response: 'json',
      security: [],
      retry: 'safe',
      sensitive: ['access_token'],
    },
    params,
    options,
  );
}
