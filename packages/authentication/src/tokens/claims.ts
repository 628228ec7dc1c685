import type { UserClaims } from '../generated/index.ts';

/** Claims of every token that an application gets (RFC 7519, section 4.1). */
export interface TokenClaims {
  readonly [claim: string]: unknown;
  /** Who issued the token. */
  readonly iss: string;
  /** Who it is meant for. */
  readonly aud: string | string[];
  /** Seconds since 1970 from which it is of no use. */
  readonly exp: number;
  /** Seconds since 1970 at which it was issued. */
  readonly iat: number;
}

/** Claims of an ID token (OpenID Connect Core, section 2), with those of the user that the scopes asked for. */
export type IdTokenClaims = TokenClaims &
  UserClaims & {
    /** What the login began with. */
    readonly nonce?: string;
    /** Seconds since 1970 at which the user signed in. */
    readonly auth_time?: number;
    /** The application it was issued to. */
    readonly azp?: string;
  };

/** Claims of an access token. */
export interface AccessTokenClaims extends TokenClaims {
  /** The user; the application itself where no user is involved. */
  readonly sub?: string;
  /** Scopes, separated by spaces. */
  readonly scope?: string;
  /** Tells this token from all others. */
  readonly jti?: string;
}
