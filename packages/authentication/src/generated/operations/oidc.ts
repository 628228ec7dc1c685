// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type {
  AbortOidcConsentParams,
  ConfirmOidcConsentParams,
  FinishOidcLoginParams,
  GetApplicationJwksParams,
  GetOidcUserInfoParams,
  JsonWebKeySet,
  OidcDiscoveryMetadata,
  SubmitOidcLoginParams,
  ValidateOidcTokenParams,
  ValidateOidcTokenResult,
  ValidatePEMKeyDto,
} from '../models/oidc.ts';
import type { AccessTokenParams, UserClaims } from '../models/shared.ts';

/**
 * Continue an OpenID Connect sign-in
 *
 * Carries on a sign-in that `startOidcAuthorization` began, once the sign-in page knows who the user is. The
 * hosted sign-in page calls it in the user's browser, with the cookies of the interaction; you need it only for
 * a sign-in page of your own in place of the hosted one.
 *
 * `POST /interaction/oidc/{interactionKey}/login`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function submitOidcLogin(
  client: Client,
  params: SubmitOidcLoginParams,
  options?: RequestOptions,
): ApiPromise<string> {
  return client.request(
    {
      operationId: 'submitOidcLogin',
      method: 'POST',
      path: '/interaction/oidc/{interactionKey}/login',
      codec: fullCodec,
      query: { tenant_id: 'form-explode' },
      body: 'application/json',
      response: 'redirect',
      sensitive: ['interactionKey', 'token'],
    },
    params,
    options,
  );
}

/**
 * Finish an OpenID Connect sign-in
 *
 * Ends a sign-in that `startOidcAuthorization` began, after every step that follows the sign-in, such as a
 * second factor, is done. The hosted sign-in page calls it in the user's browser, with the cookies of the
 * interaction.
 *
 * `POST /interaction/oidc/{interactionKey}/end`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function finishOidcLogin(
  client: Client,
  params: FinishOidcLoginParams,
  options?: RequestOptions,
): ApiPromise<string> {
  return client.request(
    {
      operationId: 'finishOidcLogin',
      method: 'POST',
      path: '/interaction/oidc/{interactionKey}/end',
      codec: fullCodec,
      query: { tenant_id: 'form-explode' },
      body: 'application/json',
      response: 'redirect',
      sensitive: ['interactionKey', 'token'],
    },
    params,
    options,
  );
}

/**
 * Grant the consent an application asks for
 *
 * Records that the user agrees to what the application asks for, and ends the interaction. The hosted consent
 * page calls it in the user's browser, with the cookies of the interaction.
 *
 * `POST /interaction/oidc/{interactionKey}/confirm`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function confirmOidcConsent(
  client: Client,
  params: ConfirmOidcConsentParams,
  options?: RequestOptions,
): ApiPromise<string> {
  return client.request(
    {
      operationId: 'confirmOidcConsent',
      method: 'POST',
      path: '/interaction/oidc/{interactionKey}/confirm',
      codec: fullCodec,
      response: 'redirect',
      sensitive: ['interactionKey'],
    },
    params,
    options,
  );
}

/**
 * Refuse the consent an application asks for
 *
 * Records that the user does not agree to what the application asks for, and ends the interaction. The hosted
 * consent page calls it in the user's browser, with the cookies of the interaction. The application gets the
 * error `access_denied`.
 *
 * `POST /interaction/oidc/{interactionKey}/abort`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function abortOidcConsent(
  client: Client,
  params: AbortOidcConsentParams,
  options?: RequestOptions,
): ApiPromise<string> {
  return client.request(
    {
      operationId: 'abortOidcConsent',
      method: 'POST',
      path: '/interaction/oidc/{interactionKey}/abort',
      codec: fullCodec,
      response: 'redirect',
      sensitive: ['interactionKey'],
    },
    params,
    options,
  );
}

/**
 * Get the claims of the user behind a token
 *
 * The [OpenID Connect](https://openid.net/specs/openid-connect-core-1_0.html#UserInfo) UserInfo endpoint.
 * Returns claims of the user to whom the access token belongs; the scopes of the token decide which ones.
 *
 * The access token stands in the address here, which ends up in logs: prefer `postOidcUserInfo`, or the client's
 * `getUserInfoByAccessToken`, which sends it as `Bearer <access token>` in the `authorization` header. For the
 * user in the terms of the other operations here, use `getProfile`.
 *
 * `GET /oidc/me`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getOidcUserInfo(
  client: Client,
  params?: GetOidcUserInfoParams,
  options?: RequestOptions,
): ApiPromise<UserClaims> {
  return client.request(
    {
      operationId: 'getOidcUserInfo',
      method: 'GET',
      path: '/oidc/me',
      response: 'json',
      security: [],
      sensitive: ['access_token'],
    },
    params,
    options,
  );
}

/**
 * Get the claims of the user behind a token by POST
 *
 * Does the same as `getOidcUserInfo`, but takes the access token from the body, which keeps it out of addresses.
 *
 * `POST /oidc/me`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function postOidcUserInfo(
  client: Client,
  params?: AccessTokenParams,
  options?: RequestOptions,
): ApiPromise<UserClaims> {
  return client.request(
    {
      operationId: 'postOidcUserInfo',
      method: 'POST',
      path: '/oidc/me',
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

/**
 * Get the OpenID Connect configuration
 *
 * Returns the addresses of all endpoints and what they support, as [OpenID Connect
 * Discovery](https://openid.net/specs/openid-connect-discovery-1_0.html) defines it. OpenID Connect libraries
 * set themselves up from it.
 *
 * `GET /oidc/.well-known/openid-configuration`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getOidcConfiguration(client: Client, options?: RequestOptions): ApiPromise<OidcDiscoveryMetadata> {
  return client.request(
    {
      operationId: 'getOidcConfiguration',
      method: 'GET',
      path: '/oidc/.well-known/openid-configuration',
      response: 'json',
      security: [],
    },
    undefined,
    options,
  );
}

/**
 * Get the public keys for verifying tokens
 *
 * Returns the public keys of the application as a JSON Web Key Set ([RFC
 * 7517](https://www.rfc-editor.org/rfc/rfc7517)). Verify the signature of access tokens and ID tokens signed
 * with `RS256` with the key whose `kid` stands in the token's header. Cache the set, and fetch it again when a
 * token names a `kid` that you do not have.
 *
 * `GET /oidc/.well-known/jwks.json`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getOidcJwks(client: Client, options?: RequestOptions): ApiPromise<JsonWebKeySet> {
  return client.request(
    { operationId: 'getOidcJwks', method: 'GET', path: '/oidc/.well-known/jwks.json', response: 'json', security: [] },
    undefined,
    options,
  );
}

/**
 * Get the public keys of an application
 *
 * Does the same as `getOidcJwks`, but names the application in the path and not by the domain.
 *
 * `GET /{appId}/oidc/.well-known/jwks.json`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getApplicationJwks(
  client: Client,
  params: GetApplicationJwksParams,
  options?: RequestOptions,
): ApiPromise<JsonWebKeySet> {
  return client.request(
    {
      operationId: 'getApplicationJwks',
      method: 'GET',
      path: '/{appId}/oidc/.well-known/jwks.json',
      codec: fullCodec,
      response: 'json',
      security: [],
    },
    params,
    options,
  );
}

/**
 * Validate an access token or ID token
 *
 * Use `introspectOidcToken` instead, and verify ID tokens in your own code with the keys from `getOidcJwks`.
 * Returns the decoded claims of an access token or an ID token when it is valid. Give one of the two.
 *
 * `GET /api/v2/oidc/validate_token`
 *
 * @throws ApiError when the API answers with a failure.
 * @deprecated Use {@link introspectOidcToken} instead.
 */
export function validateOidcToken(
  client: Client,
  params?: ValidateOidcTokenParams,
  options?: RequestOptions,
): ApiPromise<ValidateOidcTokenResult> {
  return client.request(
    {
      operationId: 'validateOidcToken',
      method: 'GET',
      path: '/api/v2/oidc/validate_token',
      response: 'json',
      security: [],
      sensitive: ['access_token', 'id_token'],
    },
    params,
    options,
  );
}

/**
 * Check a key for encrypting ID tokens
 *
 * Tells whether a key in PEM format can be used to encrypt an application's ID tokens. The console calls it when
 * an administrator sets up ID token encryption; applications have no need of it.
 *
 * `POST /api/v2/oidc/validate_pem_key`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function validateOidcPemKey(
  client: Client,
  params?: ValidatePEMKeyDto,
  options?: RequestOptions,
): ApiPromise<Record<string, unknown>> {
  return client.request(
    {
      operationId: 'validateOidcPemKey',
      method: 'POST',
      path: '/api/v2/oidc/validate_pem_key',
      body: 'application/json',
      response: 'json',
      retry: 'safe',
    },
    params,
    options,
  );
}
