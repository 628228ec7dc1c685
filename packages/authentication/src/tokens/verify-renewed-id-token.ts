import type { Client } from '@genauth/core';
import type { JWTPayload } from 'jose';
import { TokenError } from '../errors/token-error.ts';
import { verifyIdToken } from './verify-id-token.ts';

/** What a renewed ID token must agree with. */
interface Login {
  /** The user, if the caller knows. */
  readonly subject: string | undefined;
  /** The ID token before, if there was one. */
  readonly previous: string | undefined;
}

/**
 * Checks an ID token that came with a refresh token, if one did: OpenID Connect Core, section 12.2. Nonce and time of the
 * login may be missing in either of the two.
 *
 * @throws TokenError that tells which check failed
 */
export async function verifyRenewedIdToken(
  client: Client,
  token: string | undefined,
  { subject, previous }: Login,
): Promise<void> {
  if (!token) return;
  const { sub, iss, aud, nonce, auth_time } = await claimsOf(previous);
  const is = await verifyIdToken(client, token, { subject: subject ?? sub });
  if (iss !== undefined && is.iss !== iss) throw new TokenError('ID token', 'issuer');
  const audience = [is.aud].flat();
  if (![aud ?? []].flat().every((one) => audience.includes(one))) throw new TokenError('ID token', 'audience');
  if (nonce !== undefined && is.nonce !== undefined && is.nonce !== nonce) throw new TokenError('ID token', 'nonce');
  const isLater = auth_time !== undefined && is.auth_time !== undefined && is.auth_time !== auth_time;
  if (isLater) throw new TokenError('ID token', 'session');
}

/** None without an ID token, and for one that cannot be read, such as one that is encrypted. */
async function claimsOf(idToken = ''): Promise<JWTPayload> {
  const { decodeJwt } = await import('jose');
  try {
    return decodeJwt(idToken);
  } catch {
    return {};
  }
}
