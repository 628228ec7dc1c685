import type { CommonOptions, EventOptions } from '@genauth/core';

/** How an application proves who it is (RFC 7591, section 2): by its secret in the body or in a header, or not at all. */
export type ClientAuthMethod = 'client_secret_post' | 'client_secret_basic' | 'none';

/** How users sign in to an application. */
export type Protocol = 'oidc' | 'oauth' | 'saml' | 'cas';

/** Algorithms that tokens can be signed with (RFC 7518, section 3.1). */
export type SigningAlgorithm =
  'RS256' | 'RS384' | 'RS512' | 'PS256' | 'PS384' | 'PS512' | 'ES256' | 'ES384' | 'ES512' | 'HS256';

/**
 * Gives a user's access token, or undefined for none. Asked for each request that carries one; what it throws, the call
 * throws.
 */
export type AccessTokenSource = () => string | undefined | Promise<string | undefined>;

/** What a client of the authentication API is made from. */
export interface AuthenticationOptions extends CommonOptions, EventOptions {
  readonly appId: string;
  /** Left out by applications that can keep no secret: they prove nothing, as with the method `none`. */
  readonly appSecret?: string | undefined;
  /** Where the application is: `https://my-app.authing.cn`. */
  readonly appHost: string;
  /** The signed-in user's access token, or what gives it: `keepFresh(client, tokens).getAccessToken`, for one. */
  readonly accessToken?: string | AccessTokenSource | undefined;
  /** How users sign in: `oidc`. */
  readonly protocol?: Protocol | undefined;
  /** Scopes that a login asks for, separated by spaces: `openid profile`. */
  readonly scope?: string | undefined;
  /** Where the browser comes back to after a login; must be registered for the application. */
  readonly redirectUri?: string | undefined;
  /** Where the browser comes back to after a logout; must be registered for the application. */
  readonly logoutRedirectUri?: string | undefined;
  /** What the names of login cookies begin with, after `__Host-`: `genauth-login`. Letters, digits, `-` and `_`. */
  readonly cookieKey?: string | undefined;
  /** What tokens name as their issuer: `<appHost>/oidc`. */
  readonly issuer?: string | undefined;
  /** Algorithms that tokens may be signed with: `RS256` and, with an `appSecret`, `HS256`. */
  readonly signingAlgorithms?: readonly SigningAlgorithm[] | undefined;
  /** For sign-in and the token endpoint: `client_secret_post`, or `none` without a secret. */
  readonly tokenEndPointAuthMethod?: ClientAuthMethod | undefined;
  /** For token introspection: `client_secret_post`. */
  readonly introspectionEndPointAuthMethod?: ClientAuthMethod | undefined;
  /** For token revocation: `client_secret_post`. */
  readonly revocationEndPointAuthMethod?: ClientAuthMethod | undefined;
}
