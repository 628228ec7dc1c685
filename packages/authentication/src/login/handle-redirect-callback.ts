import type { Client, RequestOptions } from '@genauth/core';
import { CallbackError } from '../errors/callback-error.ts';
import { callbackQuery, type CallbackQuery } from './callback-query.ts';
import { exchangeCallback, type FinishedLogin } from './finish-login.ts';
import { cookiesOf, isNodeResponse } from './http-exchange.ts';
import type { NodeRequest, NodeResponse } from './http-exchange.ts';
import { clearCookie, findLogin, loginCookies, loginLifetime } from './login-cookie.ts';
import type { LoginTransaction } from './login-transaction.ts';

/** A user has signed in. */
export interface Login extends FinishedLogin {
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
  const callback = callbackQuery(request.url);
  const cookies = cookiesOf(request);
  const found = await findLogin(client, callback.state, cookies);
  if (!found) throw new CallbackError(loginCookies(client, cookies).length > 0 ? 'state_mismatch' : 'login_missing');
  takeAway(answer, found.name);
  return completeLogin(client, callback, found.login, options);
}

async function completeLogin(
  client: Client,
  callback: CallbackQuery,
  login: LoginTransaction | undefined,
  options: RequestOptions,
): Promise<Login> {
  if (!login) throw new CallbackError('login_invalid');
  const age = Date.now() - login.startedAt;
  if (!(age < loginLifetime * 1000)) throw new CallbackError('login_expired');
  const { nonce, ...begun } = login;
  const finished = await exchangeCallback(client, callback, { ...begun, ...(nonce && { nonce }) }, options);
  return { ...finished, returnTo: login.returnTo };
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
