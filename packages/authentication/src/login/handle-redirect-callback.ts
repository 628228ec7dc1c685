import type { Client, RequestOptions } from '@genauth/core';
import { applicationOf } from '../application.ts';
import { CallbackError } from '../errors/callback-error.ts';
import { TokenError } from '../errors/token-error.ts';
import type { IdTokenClaims } from '../tokens/claims.ts';
import { getAccessTokenByCode } from '../tokens/get-access-token-by-code.ts';
import type { TokenSet } from '../tokens/token-set.ts';
import { verifyIdToken } from '../tokens/verify-id-token.ts';
import { codeOf } from './code-of.ts';
import { cookiesOf, isNodeResponse } from './http-exchange.ts';
import type { NodeRequest, NodeResponse } from './http-exchange.ts';
import { clearCookie, findLogin, loginCookies, loginLifetime } from './login-cookie.ts';
import type { LoginTransaction } from './login-transaction.ts';

/** A user has signed in. */
export interface Login {
  readonly tokens: TokenSet;
  /** Claims of the ID token, checked. Undefined with the protocol `oauth`, which has none. */
  readonly claims: IdTokenClaims | undefined;
  /** What `loginWithRedirect` was given. */
  readonly returnTo: string | undefined;
}

/**
 * Ends a login at the address that the browser came back to: checks that this browser began it (state, and the cookie of
 * `loginWithRedirect`) and who answered it (`iss`, RFC 9207), exchanges the code with the PKCE verifier, and checks the ID
 * token with its nonce. The login's cookie is taken away whatever the outcome.
 *
 * @param response of Node.js: gets headers alone, answering is left to the caller
 * @throws CallbackError when the request belongs to no login of this browser
 * @throws OAuthError when the provider answers with an error: `access_denied` when the user declined
 * @throws TokenError when the ID token fails a check
 */
export function handleRedirectCallback(
  client: Client,
  request: NodeRequest,
  response: NodeResponse,
  options?: RequestOptions,
): Promise<Login>;
/**
 * Ends a login, see above.
 *
 * @param headers those of the answer to come, which get the `set-cookie` that takes the login's cookie away
 */
export function handleRedirectCallback(
  client: Client,
  request: Request,
  headers: Headers,
  options?: RequestOptions,
): Promise<Login>;
/** Ends a login, see above. */
export function handleRedirectCallback(
  client: Client,
  request: NodeRequest | Request,
  answer: NodeResponse | Headers,
  options?: RequestOptions,
): Promise<Login>;
export async function handleRedirectCallback(
  client: Client,
  request: NodeRequest | Request,
  answer: NodeResponse | Headers,
  options: RequestOptions = {},
): Promise<Login> {
  const query = queryOf(request.url);
  const [state, ...more] = query.getAll('state');
  if (!state || more.length > 0) throw new CallbackError('state_missing');
  const cookies = cookiesOf(request);
  const found = await findLogin(client, state, cookies);
  if (!found) throw new CallbackError(loginCookies(client, cookies).length > 0 ? 'state_mismatch' : 'login_missing');
  takeAway(answer, found.name);
  return completeLogin(client, query, found.login, options);
}

async function completeLogin(
  client: Client,
  query: URLSearchParams,
  login: LoginTransaction | undefined,
  options: RequestOptions,
): Promise<Login> {
  const hasIdToken = applicationOf(client).options.protocol !== 'oauth';
  // A login that began without a nonce is one of OAuth 2.0, whose callback must not pass for one of OpenID Connect.
  if (!login || (hasIdToken && !login.nonce)) throw new CallbackError('login_invalid');
  const { state, codeVerifier, redirectUri, nonce, startedAt, returnTo } = login;
  const age = Date.now() - startedAt;
  if (!(age < loginLifetime * 1000)) throw new CallbackError('login_expired');
  const code = await codeOf(client, query, state);
  const tokens = await getAccessTokenByCode(client, code, { codeVerifier, redirectUri }, options);
  if (!hasIdToken) return { tokens, claims: undefined, returnTo };
  if (!tokens.id_token) throw new TokenError('token response', 'missing_id_token');
  const claims = await verifyIdToken(client, tokens.id_token, { nonce, signal: options.signal });
  return { tokens, claims, returnTo };
}

function queryOf(url = ''): URLSearchParams {
  return URL.parse(url, 'http://localhost')?.searchParams ?? new URLSearchParams();
}

function takeAway(answer: NodeResponse | Headers, cookie: string): void {
  if (isNodeResponse(answer)) {
    answer.appendHeader('set-cookie', clearCookie(cookie));
    answer.setHeader('cache-control', 'no-store');
  } else {
    answer.append('set-cookie', clearCookie(cookie));
    answer.set('cache-control', 'no-store');
  }
}
