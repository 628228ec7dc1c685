import type { Client, RequestOptions } from '@genauth/core';
import { applicationOf } from '../application.ts';
import type { TokenResponse } from '../generated/index.ts';
import { requestOAuth } from './request-oauth.ts';
import { tokenSet } from './token-set.ts';
import type { TokenSet } from './token-set.ts';

/** What goes with a code. */
export interface CodeParams {
  /** What the login's `buildAuthorizeUrl` gave. */
  readonly codeVerifier?: string | undefined;
  /** What the login began with: as in the client. */
  readonly redirectUri?: string | undefined;
}

/**
 * Exchanges an authorization code for tokens (RFC 6749, section 4.1.3; RFC 7636, section 4.5). A code works once. The ID
 * token is not looked at: `verifyIdToken` does that; `handleRedirectCallback` does both.
 *
 * @throws OAuthError with `invalid_grant` for a code that is used up, expired, or someone else's
 */
export async function getAccessTokenByCode(
  client: Client,
  code: string,
  params: CodeParams = {},
  options?: RequestOptions,
): Promise<TokenSet> {
  const { codeVerifier, redirectUri = applicationOf(client).options.redirectUri } = params;
  const fields = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: codeVerifier };
  const request = { operationId: 'getAccessTokenByCode', path: '/token', params: fields } as const;
  return tokenSet(client, await requestOAuth<TokenResponse>(client, request, options));
}
