// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

/** Input of “Sign the user out of the sign-in page”. */
export interface EndBrowserSessionParams {
  /**
   * Where the browser goes after signing out.
   *
   * @format uri
   * @example 'https://portal.halden.example/signed-out'
   */
  redirect_uri?: string;
}

/** Input of “Sign the user out in the browser”. */
export interface EndOidcSessionParams {
  /**
   * The user's ID token. It proves that the request is genuine, so that nobody can lure a user to a sign-out with
   * a target of their own. Required with `post_logout_redirect_uri`.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  id_token_hint?: string;
  /**
   * Where the browser goes after signing out: one of the sign-out callback URLs configured for the application in
   * the console. Without it, the browser shows a page that tells the user they are signed out.
   *
   * @format uri
   * @example 'https://portal.halden.example/signed-out'
   */
  post_logout_redirect_uri?: string;
  /**
   * A random value that comes back unchanged in the query of `post_logout_redirect_uri`. It matters only together
   * with that parameter.
   *
   * @example 'q7YpZ2xL0cVd'
   */
  state?: string;
}
