import type { Client, RequestOptions } from '@genauth/core';
import { applicationOf } from '../application.ts';
import { CallbackError } from '../errors/callback-error.ts';
import { TokenError } from '../errors/token-error.ts';
import type { IdTokenClaims } from '../tokens/claims.ts';
import { getAccessTokenByCode } from '../tokens/get-access-token-by-code.ts';
import type { TokenSet } from '../tokens/token-set.ts';
import { verifyIdToken } from '../tokens/verify-id-token.ts';
import type { AuthorizeUrl } from './authorize-url.ts';
import { callbackQuery, type CallbackQuery } from './callback-query.ts';
import { codeOf } from './code-of.ts';

/** A user has signed in. */
export interface FinishedLogin {
  readonly tokens: TokenSet;
  /** Claims of the ID token, checked. Undefined with the protocol `oauth`, which has none. */
  readonly claims: IdTokenClaims | undefined;
}

/** What `buildAuthorizeUrl` gave besides the address, kept until the browser came back. */
export type BegunLogin = Omit<AuthorizeUrl, 'url'>;

/**
 * Ends a login that `buildAuthorizeUrl` began, where there is no server to keep it in a cookie: in a browser app, an app on
 * a phone or a desktop. Checks that this login was begun here (state) and who answered (`iss`, RFC 9207), exchanges the
 * code with the PKCE verifier, and checks the ID token with its nonce.
 *
 * @param url the address that the browser came back to: `location.href`
 * @param begun what was kept; what it was kept in has to forget it, since a login ends once
 * @throws CallbackError when the address belongs to another login, or to none
 * @throws OAuthError when the provider answers with an error: `access_denied` when the user declined
 * @throws TokenError when the ID token fails a check
 */
export async function finishLogin(
  client: Client,
  url: string | URL,
  begun: BegunLogin,
  options: RequestOptions = {},
): Promise<FinishedLogin> {
  const callback = callbackQuery(url);
  if (!begun.state) throw new CallbackError('login_missing');
  if (begun.state !== callback.state) throw new CallbackError('state_mismatch');
  return exchangeCallback(client, callback, begun, options);
}

/** Exchanges the code of a callback whose state is known to be right, and checks what comes. */
export async function exchangeCallback(
  client: Client,
  { query, state }: CallbackQuery,
  { codeVerifier, redirectUri, nonce }: BegunLogin,
  options: RequestOptions,
): Promise<FinishedLogin> {
  const hasIdToken = applicationOf(client).options.protocol !== 'oauth';
  // A login that began without a nonce is one of OAuth 2.0, whose callback must not pass for one of OpenID Connect.
  if (hasIdToken && !nonce) throw new CallbackError('login_invalid');
  const code = await codeOf(client, query, state);
  const { signal, deadline } = options;
  const tokens = await getAccessTokenByCode(client, code, { codeVerifier, redirectUri }, options);
  if (!hasIdToken) return { tokens, claims: undefined };
  if (!tokens.id_token) throw new TokenError('token response', 'missing_id_token');
  return { tokens, claims: await verifyIdToken(client, tokens.id_token, { nonce, signal, deadline }) };
}
