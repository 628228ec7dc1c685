import type { Client } from '@genauth/core';
import type { JWSHeaderParameters } from 'jose';
import { applicationOf } from '../application.ts';
import { TokenError } from '../errors/token-error.ts';
import type { IdTokenClaims } from './claims.ts';
import { isAccessTokenType, verifyToken } from './verify-token.ts';
import type { VerifyParams } from './verify-token.ts';

/** What an ID token has to be checked against. */
export interface VerifyIdTokenParams extends VerifyParams {
  /** The nonce that the login began with. Left out, it is not checked. */
  readonly nonce?: string | undefined;
  /** The user whom a renewed ID token must be about (OpenID Connect Core, section 12.2). */
  readonly subject?: string | undefined;
}

/**
 * Checks an ID token in all that OpenID Connect Core, section 3.1.3.7 asks for, and gives its claims.
 *
 * @throws TokenError that tells which check failed
 */
export async function verifyIdToken(
  client: Client,
  token: string,
  params: VerifyIdTokenParams = {},
): Promise<IdTokenClaims> {
  const { appId } = applicationOf(client).options;
  const what = 'ID token';
  const requiredClaims = ['sub', 'exp', 'iat'];
  const isOther = (_: unknown, header: JWSHeaderParameters): boolean => isAccessTokenType(header);
  const demands = { ...params, what, audience: appId, requiredClaims, isOther };
  const claims = await verifyToken<IdTokenClaims>(client, token, demands);
  const { sub, aud, azp, nonce } = claims;
  if (typeof sub !== 'string') throw new TokenError(what, 'malformed');
  const isForOthersToo = Array.isArray(aud) && aud.length > 1;
  if (azp === undefined ? isForOthersToo : azp !== appId) throw new TokenError(what, 'authorized_party');
  if (params.nonce !== undefined && nonce !== params.nonce) throw new TokenError(what, 'nonce');
  if (params.subject !== undefined && sub !== params.subject) throw new TokenError(what, 'subject');
  return claims;
}
