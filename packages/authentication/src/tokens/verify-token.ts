import { ConfigurationError, isGenAuthError } from '@genauth/core';
import type { Client } from '@genauth/core';
import type { CryptoKey, JWSHeaderParameters } from 'jose';
import { applicationOf } from '../application.ts';
import type { SigningAlgorithm } from '../authentication-options.ts';
import { TokenError } from '../errors/token-error.ts';
import type { TokenReason } from '../errors/token-error.ts';
import { getApplicationJwks } from '../generated/index.ts';
import type { JsonWebKeySet } from '../generated/index.ts';
import { inTime } from '../in-time.ts';
import type { TokenClaims } from './claims.ts';
import { issuerOf } from './issuer.ts';
import { keySource } from './key-source.ts';
import type { KeySource } from './key-source.ts';

/** What every check of a token takes. */
export interface VerifyParams {
  /** Keys to check with in place of those that the application publishes. */
  readonly serverJWKS?: JsonWebKeySet | undefined;
  /** Ends the waiting for keys with an `AbortError`, beside the client's own. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the waiting for keys ends with a `TimeoutError`: as in the client. */
  readonly deadline?: number | undefined;
}

/** What a token must be. */
export interface TokenDemands extends VerifyParams {
  /** What errors call it: `ID token`. */
  readonly what: string;
  readonly audience: string;
  readonly requiredClaims: readonly string[];
  /** Tells tokens of another kind, which have the same issuer and audience (RFC 8725, section 3.12). */
  readonly isOther: (claims: TokenClaims, header: JWSHeaderParameters) => boolean;
}

/** Seconds by which clocks may differ. */
const leeway = 30;

const algorithms: readonly unknown[] = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'HS256',
] satisfies SigningAlgorithm[];

/** Reasons by the code of the error that jose throws, for claims by their name. */
const reasons: Readonly<Record<string, TokenReason>> = {
  ERR_JOSE_ALG_NOT_ALLOWED: 'algorithm',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'signature',
  ERR_JOSE_NOT_SUPPORTED: 'algorithm',
  ERR_JWKS_INVALID: 'unknown_key',
  ERR_JWKS_NO_MATCHING_KEY: 'unknown_key',
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: 'unknown_key',
  ERR_JWT_EXPIRED: 'expired',
  iss: 'issuer',
  aud: 'audience',
  nbf: 'not_yet_valid',
};

/**
 * Checks the signature of a JWT, who issued it, whom it is meant for and when (RFC 7519, section 7.2; RFC 8725).
 *
 * @returns its claims
 * @throws TokenError that tells which check failed
 * @throws GenAuthError of another kind when the keys cannot be had
 */
export async function verifyToken<T extends TokenClaims>(
  client: Client,
  token: string,
  demands: TokenDemands,
): Promise<T> {
  const { what, audience, requiredClaims, isOther, serverJWKS, signal } = demands;
  const { options } = applicationOf(client);
  const { deadline = options.deadline } = demands;
  const allowed = allowedAlgorithms(client);
  const { jwtVerify, errors } = await import('jose');
  const source = serverJWKS ? keySource(() => Promise.resolve(serverJWKS)) : publishedKeys(client);
  const keyOf = async (header: JWSHeaderParameters): Promise<CryptoKey | Uint8Array> =>
    header.alg === 'HS256' ? secretOf(client) : inTime(() => source(header), deadline, [options.signal, signal]);
  try {
    const { payload, protectedHeader } = await jwtVerify<T>(token, keyOf, {
      algorithms: [...allowed],
      audience,
      issuer: issuerOf(client),
      clockTolerance: leeway,
      requiredClaims: [...requiredClaims],
    });
    if (isOther(payload, protectedHeader)) throw new TokenError(what, 'other_kind');
    return payload;
  } catch (error) {
    if (isGenAuthError(error)) throw error;
    // The library's error has all claims with it: it must not become a cause that gets logged. Others are about the key.
    throw new TokenError(what, error instanceof errors.JOSEError ? reasonOf(error) : 'unknown_key');
  }
}

/** Whether a token says of itself that it is an access token (RFC 9068, section 2.1). */
export function isAccessTokenType({ typ = '' }: JWSHeaderParameters): boolean {
  return /^(application\/)?at\+jwt$/i.test(typ);
}

function reasonOf(error: { readonly code: string }): TokenReason {
  const { code, claim, reason } = { claim: '', reason: '', ...error };
  if (code !== 'ERR_JWT_CLAIM_VALIDATION_FAILED') return reasons[code] ?? 'malformed';
  return reason === 'missing' ? 'missing_claim' : (reasons[claim] ?? 'malformed');
}

/** @throws ConfigurationError for an algorithm that proves nothing, or that the application has no key for */
function allowedAlgorithms(client: Client): readonly SigningAlgorithm[] {
  const { appSecret, signingAlgorithms } = applicationOf(client).options;
  const usual: SigningAlgorithm[] = appSecret === undefined ? ['RS256'] : ['RS256', 'HS256'];
  const wrong = signingAlgorithms?.find((one) => !algorithms.includes(one));
  if (wrong !== undefined) throw new ConfigurationError(`signingAlgorithms must be among ${algorithms.join(', ')}`);
  return signingAlgorithms ?? usual;
}

function secretOf(client: Client): Uint8Array {
  const { appSecret } = applicationOf(client).options;
  if (appSecret === undefined)
    throw new ConfigurationError('appSecret must be given to check tokens signed with HS256');
  return new TextEncoder().encode(appSecret);
}

function publishedKeys(client: Client): KeySource {
  const { options, shared } = applicationOf(client);
  shared.source ??= keySource(() => getApplicationJwks(shared.client, { appId: options.appId }));
  return shared.source;
}
