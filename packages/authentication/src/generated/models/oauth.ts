// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

/** Input of “Get the claims of the user behind an OAuth 2.0 token”. */
export interface GetOauthUserInfoParams {
  /**
   * The access token of the user.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  access_token?: string;
}

/** Input of “Redirect to the hosted sign-in page by OAuth 2.0”. */
export interface StartOauthAuthorizationParams {
  /**
   * ID of the application the user signs in to.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  client_id: string;
  /**
   * What comes back to `redirect_uri`. Use `code` when a back end receives the callback.
   *
   * - `code`: An authorization code, to be exchanged for the access token.
   * - `token`: An access token.
   *
   * @example 'code'
   */
  response_type: 'code' | 'token';
  /**
   * Where the browser goes after signing in, with the result attached. Must be one of the callback URLs configured
   * for the application in the console; any other is refused.
   *
   * @format uri
   * @example 'https://portal.halden.example/callback'
   */
  redirect_uri: string;
  /**
   * Scopes to ask for, separated by spaces. They decide which claims `getOauthUserInfo` returns.
   *
   * @example 'user'
   */
  scope?: string;
  /**
   * A random value that comes back unchanged with the result. Compare the two to protect the callback against
   * cross-site request forgery.
   *
   * @example 'q7YpZ2xL0cVd'
   */
  state: string;
  /**
   * The challenge of [PKCE](https://www.rfc-editor.org/rfc/rfc7636#section-4.2), made of a random verifier that
   * your application keeps and sends with the code. Without it, whoever gets hold of the code can use it.
   *
   * @minLength 43
   * @maxLength 128
   * @example 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'
   */
  code_challenge?: string;
  /**
   * How `code_challenge` is made of the verifier.
   *
   * - `S256`: The Base64url of its SHA-256 hash.
   * - `plain`: The verifier itself, for applications that cannot hash.
   *
   * @default 'plain'
   * @example 'S256'
   */
  code_challenge_method?: 'S256' | 'plain';
}
