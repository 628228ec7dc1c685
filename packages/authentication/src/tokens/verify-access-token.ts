import type { Client } from '@genauth/core';
import type { JWSHeaderParameters } from 'jose';
import { applicationOf } from '../application.ts';
import type { AccessTokenClaims } from './claims.ts';
import { isAccessTokenType, verifyToken } from './verify-token.ts';
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
 * ID tokens have the same issuer and audience. An access token has to have the claim `scope` or `client_id` or the type
 * `at+jwt` (RFC 9068, section 2), and neither `nonce` nor `at_hash`: an application that adds claims named `scope` or
 * `client_id` to its ID tokens takes this difference away.
 *
 * @throws TokenError that tells which check failed
 */
export async function verifyAccessToken(
  client: Client,
  token: string,
  params: VerifyAccessTokenParams = {},
): Promise<AccessTokenClaims> {
  const { audience = applicationOf(client).options.appId } = params;
  // ID tokens get around more than access tokens do, such as in the addresses of logouts.
  const isOther = (claims: object, header: JWSHeaderParameters): boolean => {
    if ('nonce' in claims || 'at_hash' in claims) return true;
    return !isAccessTokenType(header) && !('scope' in claims) && !('client_id' in claims);
  };
  const demands = { ...params, what: 'access token', audience, requiredClaims: ['exp', 'iat'], isOther };
  return verifyToken<AccessTokenClaims>(client, token, demands);
}
