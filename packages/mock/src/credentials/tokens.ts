import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import { knownCredentials } from './known-credentials.ts';
import { signingKey } from './signing-key.ts';

/** What a token stands for. */
export interface Grant {
  readonly kind: 'management' | 'access' | 'refresh' | 'code' | 'mfa' | 'ticket';
  /** Whom it speaks for: a user, or the access key of a management token. */
  readonly subject: string;
  readonly appId?: string | undefined;
  readonly scope?: string | undefined;
  /** Seconds for which it is good. */
  readonly lifetime: number;
  /** It may be used as often as one likes, where others can be used once. */
  readonly isReusable?: boolean | undefined;
  /** What a later step has to give again or needs to know. */
  readonly bound?: Readonly<Record<string, string | undefined>> | undefined;
}

/** A grant in use, with its times in seconds since 1970. */
export interface LiveGrant extends Grant {
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** Tokens that were given out. */
export interface Tokens {
  /** Gives out a random text behind a prefix. */
  issue(grant: Grant, prefix?: string): string;
  /** Gives out a signed JWT (RFC 7519). */
  issueJwt(grant: Grant, issuer: string): Promise<string>;
  /** What a token stands for, while it is good. */
  read(token: string, kind: Grant['kind']): LiveGrant | undefined;
  /** Reads a token that can be used once. */
  take(token: string, kind: Grant['kind']): LiveGrant | undefined;
  revoke(token: string): void;
  /** Forgets every token but those of the contract's examples. */
  reset(): void;
}

/** @param now milliseconds since 1970 */
export function createTokens(now: () => number): Tokens {
  const grants = new Map<string, LiveGrant>();
  const seconds = (): number => Math.floor(now() / 1000);
  const keep = (token: string, grant: Grant): string => {
    const issuedAt = seconds();
    grants.set(`${grant.kind} ${token}`, { ...grant, issuedAt, expiresAt: issuedAt + grant.lifetime });
    return token;
  };
  const tokens: Tokens = {
    issue: (grant, prefix = '') => keep(prefix + randomBytes(24).toString('base64url'), grant),
    issueJwt: async (grant, issuer) => keep(await sign(grant, issuer, seconds()), grant),
    read: (token, kind) => {
      const grant = grants.get(`${kind} ${token}`);
      return grant && grant.expiresAt > seconds() ? grant : undefined;
    },
    take: (token, kind) => {
      const grant = tokens.read(token, kind);
      if (!grant?.isReusable) grants.delete(`${kind} ${token}`);
      return grant;
    },
    revoke: (token) => {
      for (const key of [...grants.keys()].filter((each) => each.endsWith(` ${token}`))) grants.delete(key);
    },
    reset: () => {
      grants.clear();
      for (const [token, grant] of exampleGrants) keep(token, grant);
    },
  };
  tokens.reset();
  return tokens;
}

const ada = { subject: '6745c0de0a1b2c3d4e5f6001', appId: knownCredentials.appId, lifetime: 10 * 365 * 86_400 };
const scope = 'openid profile email offline_access';

/** The tokens that the contract's examples show are good. */
const exampleGrants: readonly (readonly [token: string, grant: Grant])[] = [
  [knownCredentials.accessToken, { ...ada, kind: 'access', scope }],
  [knownCredentials.accessToken, { ...ada, kind: 'mfa' }],
  [knownCredentials.code, { ...ada, kind: 'code', scope, isReusable: true }],
  [knownCredentials.ticket, { ...ada, kind: 'ticket', isReusable: true }],
  [knownCredentials.refreshToken, { ...ada, kind: 'refresh', scope }],
];

async function sign({ subject, appId, scope, lifetime }: Grant, issuer: string, issuedAt: number): Promise<string> {
  const { privateKey, publicJwk } = await signingKey();
  const jwt = new SignJWT(scope === undefined ? {} : { scope })
    .setProtectedHeader({ alg: 'RS256', kid: publicJwk.kid, typ: 'at+jwt' })
    .setSubject(subject)
    .setIssuer(issuer)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetime)
    .setJti(randomBytes(16).toString('base64url'));
  return (appId === undefined ? jwt : jwt.setAudience(appId)).sign(privateKey);
}
