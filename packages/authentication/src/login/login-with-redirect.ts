import { ConfigurationError } from '@genauth/core';
import type { Client } from '@genauth/core';
import { applicationOf } from '../application.ts';
import { buildAuthorizeUrl } from './authorize-url.ts';
import type { AuthorizeUrl, AuthorizeUrlParams } from './authorize-url.ts';
import { cookiesOf, isNodeResponse, redirect } from './http-exchange.ts';
import type { NodeResponse } from './http-exchange.ts';
import { isLoopback } from './is-loopback.ts';
import { beginLoginCookies } from './login-cookie.ts';
import { isReturnPath } from './login-transaction.ts';
import type { LoginTransaction } from './login-transaction.ts';

/** What a login that this server sees to the end asks for. */
export interface LoginParams extends Pick<
  AuthorizeUrlParams,
  'scope' | 'state' | 'nonce' | 'redirectUri' | 'forced' | 'extra'
> {
  /** Where the user wanted to go: a path such as `/orders?page=2`. The callback gives it back. */
  readonly returnTo?: string | undefined;
}

/**
 * Begins a login: sends the browser to the sign-in page, with PKCE, state and nonce, and keeps what the callback is checked
 * against in a cookie (`HttpOnly`, `Secure`, `SameSite=Lax`, for ten minutes). Only where the redirect URI is on
 * `http://localhost`, `127.0.0.1` or `[::1]` the cookie is not `Secure`; the client's own must be so too then.
 *
 * @param response of Node.js, which this ends
 * @throws ConfigurationError for a redirect URI that is neither `https` nor on this machine, or is on this machine where the
 *   client's is not, or the other way round; for a `returnTo` that leads to another site; and for the protocols SAML and CAS,
 *   whose logins need no cookie: see `buildAuthorizeUrl`
 */
export function loginWithRedirect(client: Client, response: NodeResponse, params?: LoginParams): Promise<void>;
/**
 * Begins a login, see above.
 *
 * @param request the browser's
 * @returns what to answer
 */
export function loginWithRedirect(client: Client, request: Request, params?: LoginParams): Promise<Response>;
/** Begins a login, see above. */
export function loginWithRedirect(
  client: Client,
  target: NodeResponse | Request,
  params?: LoginParams,
): Promise<Response | void>;
export async function loginWithRedirect(
  client: Client,
  target: NodeResponse | Request,
  params: LoginParams = {},
): Promise<Response | void> {
  const { protocol = 'oidc' } = applicationOf(client).options;
  if (protocol !== 'oidc' && protocol !== 'oauth') {
    throw new ConfigurationError('protocol must be oidc or oauth for a login that ends in handleRedirectCallback');
  }
  const { url, ...kept } = await buildAuthorizeUrl(client, params);
  const cookies = cookiesOf(isNodeResponse(target) ? target.req : target);
  return redirect(target, url, await beginLoginCookies(client, loginOf(client, kept, params), cookies));
}

function loginOf(client: Client, kept: Omit<AuthorizeUrl, 'url'>, { returnTo }: LoginParams): LoginTransaction {
  const { state = '', codeVerifier = '', redirectUri = '', nonce } = kept;
  if (!isLoopback(redirectUri) && URL.parse(redirectUri)?.protocol !== 'https:') {
    throw new ConfigurationError('redirectUri must be https, or http on localhost');
  }
  // The callback tells by the client's which cookies it may trust.
  if (isLoopback(redirectUri) !== isLoopback(applicationOf(client).options.redirectUri)) {
    throw new ConfigurationError(
      'redirectUri must be on http://localhost where that of the client is, and only there: see withOptions({ redirectUri })',
    );
  }
  if (returnTo !== undefined && !isReturnPath(returnTo)) {
    throw new ConfigurationError('returnTo must be an encoded path of this site, of 1,000 characters at most');
  }
  return { state, nonce, codeVerifier, redirectUri, returnTo, startedAt: Date.now() };
}
