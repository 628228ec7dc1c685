import type { Client } from '@genauth/core';
import { applicationOf } from '../application.ts';
import type { AccessTokenClaims } from './claims.ts';
import { verifyToken } from './verify-token.ts';
import type { VerifyParams } from './verify-token.ts';

/** What an access token has to be checked against. */
export interface VerifyAccessTokenParams extends VerifyParams {
  /** Whom it must be meant for: the application. */
  readonly audience?: string | undefined;
}

/**
 * Checks an access token that is a JWT without asking the provider: signature, issuer, audience and expiry. It cannot tell
 * whether the token has been revoked: `introspectToken` can.
 *
 * @throws TokenError that tells which check failed
 */
export async function verifyAccessToken(
  client: Client,
  token: string,
  params: VerifyAccessTokenParams = {},
): Promise<AccessTokenClaims> {
  const { audience = applicationOf(client).options.appId } = params;
  // ID tokens get around more than access tokens do, such as in the addresses of logouts. These claims are theirs alone.
  const isOther = (claims: object): boolean => 'nonce' in claims || 'at_hash' in claims;
  const demands = { ...params, what: 'access token', audience, requiredClaims: ['exp', 'iat'], isOther };
  return verifyToken<AccessTokenClaims>(client, token, demands);
}
