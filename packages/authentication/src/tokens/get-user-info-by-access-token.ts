import { ConfigurationError } from '@genauth/core';
import type { Client, RequestOptions } from '@genauth/core';
import { requireText } from '@genauth/core/parts';
import { TokenError } from '../errors/token-error.ts';
import type { UserClaims } from '../generated/index.ts';
import { requestOAuth } from './request-oauth.ts';
import type { OAuthRequest } from './request-oauth.ts';

/** How to ask for a user's claims. */
export interface UserInfoParams {
  /** `GET`. */
  readonly method?: 'GET' | 'POST' | undefined;
  /** Where the token stands (RFC 6750, section 2): in the header. Addresses end up in logs, so avoid `query`. */
  readonly tokenPlace?: 'header' | 'body' | 'query' | undefined;
  /** `sub` of the ID token, which the answer must be about (OpenID Connect Core, section 5.3.2). */
  readonly subject?: string | undefined;
}

/**
 * Gets the claims of the user whom an access token is about (OpenID Connect Core, section 5.3).
 *
 * @throws OAuthError with `invalid_token` for a token that is not valid
 * @throws TokenError when the claims are about another user than `subject`
 */
export async function getUserInfoByAccessToken(
  client: Client,
  accessToken: string,
  params: UserInfoParams = {},
  options: RequestOptions = {},
): Promise<UserClaims> {
  const { method = 'GET', tokenPlace = 'header', subject } = params;
  const token = requireText('accessToken', accessToken);
  if (tokenPlace === 'body' && method === 'GET')
    throw new ConfigurationError('tokenPlace must be header or query, unless method is POST');
  const request: OAuthRequest = {
    operationId: 'getUserInfoByAccessToken',
    path: '/me',
    method,
    params: tokenPlace === 'header' ? {} : { access_token: token },
    ...(tokenPlace === 'query' && { query: { access_token: 'form-explode' } }),
    retry: 'safe',
    isAnonymous: true,
  };
  const authorization = tokenPlace === 'header' ? `Bearer ${token}` : undefined;
  const headers = { ...options.headers, authorization };
  const claims = await requestOAuth<UserClaims>(client, request, { ...options, headers });
  if (typeof claims.sub !== 'string') throw new TokenError('user info', 'invalid_response');
  if (subject !== undefined && claims.sub !== subject) throw new TokenError('user info', 'subject');
  return claims;
}
