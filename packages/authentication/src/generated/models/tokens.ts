// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

/** Tokens, as in [RFC 6749, section 5.1](https://www.rfc-editor.org/rfc/rfc6749#section-5.1). */
export interface ExchangeOidcTokenResult {
  [key: string]: unknown;
  /**
   * Token that lets your application call APIs until it expires.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  access_token: string;
  /**
   * Kind of access token, as in [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750).
   *
   * @example 'Bearer'
   */
  token_type: string;
  /**
   * Lifetime of the access token, in seconds.
   *
   * @minimum 0
   * @example 7200
   */
  expires_in: number;
  /**
   * Signed JWT that says who the user is. Absent where no user is involved.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  id_token?: string;
  /**
   * Token for getting a new access token after this one has expired. Issued only when the `offline_access` scope
   * was asked for.
   *
   * @example 'WPsGJbvpBjqXz6IJIr1UHKyrdVF'
   */
  refresh_token?: string;
  /**
   * Scopes of the access token, separated by spaces.
   *
   * @example 'openid profile email offline_access'
   */
  scope?: string;
}

/** The MFA token to check. */
export interface MfaTokenIntrospectEndpointParams {
  /**
   * The MFA token, as in `mfaToken` of a failed sign-in.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  token: string;
}

/** Whether an MFA token is valid and, if so, what it stands for. */
export interface MfaTokenIntrospectResponse {
  /** `true` when the token is valid. The other properties come only then. */
  active: boolean;
  /**
   * ID of the user pool that issued the token.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userPoolId?: string;
  /**
   * ID of the user whom the token was issued for.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId?: string;
  /**
   * When the token expires, in seconds since the Unix epoch.
   *
   * @example 1772442930
   */
  exp?: number;
  /**
   * When the token was issued, in seconds since the Unix epoch.
   *
   * @example 1772439330
   */
  iat?: number;
}

/** A grant to exchange for tokens. `grant_type` decides which other parameters are needed. */
export interface TokenEndPointParams {
  /**
   * ID of the application. Required with the authentication methods `client_secret_post` and `none`.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  client_id?: string;
  /**
   * Secret of the application. Required with the authentication method `client_secret_post`.
   *
   * @example '8f1c2e0a7b6d4c5e9a3f2b1d0c4e6a78'
   */
  client_secret?: string;
  /**
   * What the application exchanges for tokens.
   *
   * - `authorization_code`: The code that came back from the sign-in page.
   * - `refresh_token`: A refresh token.
   * - `client_credentials`: The application's own credentials, without a user.
   * - `password`: A user's password. Not recommended.
   * - `http://authing.cn/oidc/grant_type/authing_token`: A token of an earlier version of the service. Not
   *   recommended.
   */
  grant_type:
    | 'authorization_code'
    | 'refresh_token'
    | 'client_credentials'
    | 'password'
    | 'http://authing.cn/oidc/grant_type/authing_token';
  /**
   * The `redirect_uri` that the sign-in started with; the two must be the same. It matters for the grant
   * `authorization_code`.
   *
   * @format uri
   * @example 'https://portal.halden.example/callback'
   */
  redirect_uri: string;
  /**
   * Authorization code from the callback. Works once, within 10 minutes. Required for `authorization_code`.
   *
   * @example 'SplxlOBeZQQYbYS6WxSbIA'
   */
  code?: string;
  /**
   * The random string whose challenge the sign-in started with ([PKCE](https://www.rfc-editor.org/rfc/rfc7636)):
   * the string itself, not its hash. Required for `authorization_code` when the sign-in used PKCE.
   *
   * @example 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
   */
  code_verifier?: string;
  /**
   * The user's refresh token. Required for `refresh_token`.
   *
   * @example 'WPsGJbvpBjqXz6IJIr1UHKyrdVF'
   */
  refresh_token?: string;
  /**
   * Scopes to ask for, separated by spaces. For `client_credentials`.
   *
   * @example 'robot:Read repair-order:Read'
   */
  scope?: string;
  /**
   * Name that the user signs in with. For `password`.
   *
   * @example 'ada.lind'
   */
  username?: string;
  /**
   * The user's password. For `password`.
   *
   * @format password
   * @example 'correct-horse-battery-1'
   */
  password?: string;
}

/** The token to check, and the application that asks. */
export interface TokenIntrospectEndpointParams {
  /**
   * ID of the application. Required with the authentication methods `client_secret_post` and `none`.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  client_id?: string;
  /**
   * Secret of the application. Required with the authentication method `client_secret_post`.
   *
   * @example '8f1c2e0a7b6d4c5e9a3f2b1d0c4e6a78'
   */
  client_secret?: string;
  /**
   * The access token or refresh token to check.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  token: string;
  /**
   * `true` to look at the user as well: a token that has not expired counts as invalid when its user was deleted,
   * suspended or archived or has left the company.
   */
  strict?: boolean;
}

/** Whether a token is valid and, if so, what it stands for. */
export interface TokenIntrospectResponse {
  /** `true` when the token is valid. The other properties come only then. */
  active: boolean;
  /**
   * ID of the user whom the token was issued for.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  sub?: string;
  /**
   * ID of the application that the token was issued to.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  client_id?: string;
  /**
   * When the token expires, in seconds since the Unix epoch.
   *
   * @example 1772446530
   */
  exp?: number;
  /**
   * When the token was issued, in seconds since the Unix epoch.
   *
   * @example 1772439330
   */
  iat?: number;
  /**
   * Who issued the token.
   *
   * @format uri
   * @example 'https://portal.halden.example/oidc'
   */
  iss?: string;
  /**
   * Unique ID of the token.
   *
   * @example 'K5TYewNhvdGBdHiRifMyW'
   */
  jti?: string;
  /**
   * Scopes of the token, separated by spaces.
   *
   * @example 'openid profile email'
   */
  scope?: string;
  /**
   * Kind of token.
   *
   * @default 'Bearer'
   * @example 'Bearer'
   */
  token_type?: string;
}

/** The token to revoke, and the application that asks. */
export interface TokenRevocationEndpointParams {
  /**
   * ID of the application. Required with the authentication methods `client_secret_post` and `none`.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  client_id?: string;
  /**
   * Secret of the application. Required with the authentication method `client_secret_post`.
   *
   * @example '8f1c2e0a7b6d4c5e9a3f2b1d0c4e6a78'
   */
  client_secret?: string;
  /**
   * The access token or refresh token to revoke.
   *
   * @example 'WPsGJbvpBjqXz6IJIr1UHKyrdVF'
   */
  token: string;
}
