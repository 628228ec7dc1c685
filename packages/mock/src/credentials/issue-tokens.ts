import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Entry } from '../state/entry.ts';
import { signingKey } from './signing-key.ts';
import type { Tokens } from './tokens.ts';
import { userClaims } from './user-claims.ts';

/** Whom tokens are for and what they are to allow. */
export interface TokenRequest {
  readonly appId: string;
  /** Scopes, separated by spaces. */
  readonly scope: string;
  /** The user; undefined for an application that acts for itself. */
  readonly user: Entry | undefined;
  /** `http://127.0.0.1:7777/oidc` */
  readonly issuer: string;
  readonly nonce?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a sign-in gives out (RFC 6749, section 5.1; OpenID Connect Core, section 3.1.3.3). */
export interface TokenSet {
  readonly access_token: string;
  readonly id_token?: string;
  readonly refresh_token?: string;
}

/** Seconds that access and ID tokens, and refresh tokens, are good for. */
export const lifetime = 7200;
const refreshLifetime = 30 * 86_400;

/** Gives out an access token, an ID token with the scope `openid`, and a refresh token with `offline_access`. */
export async function issueTokens(tokens: Tokens, request: TokenRequest): Promise<TokenSet> {
  const { appId, scope, user, issuer } = request;
  const scopes = scope.split(' ');
  const common = { subject: String(user?.['userId'] ?? appId), appId, scope };
  const access_token = await tokens.issueJwt({ ...common, kind: 'access', lifetime }, issuer);
  return {
    access_token,
    ...(user && scopes.includes('openid') && { id_token: await idToken(request, user, access_token) }),
    ...(user &&
      scopes.includes('offline_access') && {
        refresh_token: tokens.issue({ ...common, kind: 'refresh', lifetime: refreshLifetime }),
      }),
  };
}

/** OpenID Connect Core, section 2. */
async function idToken(
  { appId, scope, issuer, nonce, now }: TokenRequest,
  user: Entry,
  accessToken: string,
): Promise<string> {
  const { privateKey, publicJwk } = await signingKey();
  const issuedAt = Math.floor(now / 1000);
  const digest = createHash('sha256').update(accessToken).digest();
  const at_hash = digest.subarray(0, digest.length / 2).toString('base64url');
  return new SignJWT({
    ...userClaims(user, scope),
    ...(nonce !== undefined && { nonce }),
    at_hash,
    auth_time: issuedAt,
  })
    .setProtectedHeader({ alg: 'RS256', kid: publicJwk.kid, typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(appId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetime)
    .sign(privateKey);
}
