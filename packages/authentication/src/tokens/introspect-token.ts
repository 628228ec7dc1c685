import type { Client, RequestOptions } from '@genauth/core';
import { TokenError } from '../errors/token-error.ts';
import type { TokenIntrospectResponse } from '../generated/index.ts';
import { requestOAuth } from './request-oauth.ts';

/**
 * Asks the provider whether an access token or refresh token is valid, and what it stands for (RFC 7662, section 2).
 *
 * @param params.strict also says no when the user is suspended, archived or deleted
 * @returns `active: false`, and nothing else, for any token that is not valid
 */
export async function introspectToken(
  client: Client,
  token: string,
  params: { readonly strict?: boolean } = {},
  options?: RequestOptions,
): Promise<TokenIntrospectResponse> {
  const answer = await requestOAuth<TokenIntrospectResponse>(
    client,
    { operationId: 'introspectToken', path: '/token/introspection', params: { token, ...params }, retry: 'safe' },
    options,
  );
  if (typeof answer.active !== 'boolean') throw new TokenError('introspection response', 'invalid_response');
  return answer;
}
