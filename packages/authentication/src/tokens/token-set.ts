import type { Client } from '@genauth/core';
import { applicationOf } from '../application.ts';
import { TokenError } from '../errors/token-error.ts';
import type { TokenResponse } from '../generated/index.ts';
import { issuerOf } from './issuer.ts';

/** Tokens, and when the access token expires. */
export interface TokenSet extends TokenResponse {
  /** Seconds since 1970, by this machine's clock; undefined when the provider does not say. */
  readonly expires_at?: number | undefined;
}

/**
 * Checks a token response (RFC 6749, section 5.1) but for its ID token.
 *
 * @throws TokenError when it is not what the standard says
 */
export async function tokenSet(client: Client, body: TokenResponse): Promise<TokenSet> {
  const { processClientCredentialsResponse } = await import('oauth4webapi');
  const app = { client_id: applicationOf(client).options.appId };
  // The ID token is checked with its signature, which this library leaves to others.
  const { id_token: _, ...rest } = body;
  const { token_type, expires_in } = await processClientCredentialsResponse(
    { issuer: issuerOf(client) },
    app,
    Response.json(rest),
  ).catch(() => {
    throw new TokenError('token response', 'invalid_response');
  });
  if (expires_in === undefined) return { ...body, token_type };
  return { ...body, token_type, expires_in, expires_at: Math.floor(Date.now() / 1000) + expires_in };
}
