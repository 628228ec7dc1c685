import type { Client, RequestOptions } from '@genauth/core';
import type { TokenResponse } from '../generated/index.ts';
import { requestOAuth } from './request-oauth.ts';
import { tokenSet } from './token-set.ts';
import type { TokenSet } from './token-set.ts';

/**
 * Gets new tokens for a refresh token (RFC 6749, section 6). The answer may have a new refresh token, and the old one may
 * be of no use from then on: keep the new one. `keepFresh` does all of it.
 *
 * @throws OAuthError with `invalid_grant` for a refresh token that is used up, expired or revoked: the user signs in again
 */
export async function getNewAccessTokenByRefreshToken(
  client: Client,
  refreshToken: string,
  options?: RequestOptions,
): Promise<TokenSet> {
  const params = { grant_type: 'refresh_token', refresh_token: refreshToken };
  const request = { operationId: 'getNewAccessTokenByRefreshToken', path: '/token', params } as const;
  return tokenSet(client, await requestOAuth<TokenResponse>(client, request, options));
}
