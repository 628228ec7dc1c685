import type { Client, RequestOptions } from '@genauth/core';
import { requestOAuth } from './request-oauth.ts';

/**
 * Tells the provider that an access token or refresh token is no longer needed (RFC 7009, section 2). A token that is not
 * valid any more counts as revoked, so this may be repeated.
 */
export async function revokeToken(client: Client, token: string, options?: RequestOptions): Promise<void> {
  await requestOAuth(
    client,
    { operationId: 'revokeToken', path: '/token/revocation', params: { token }, response: 'none', retry: 'safe' },
    options,
  );
}
