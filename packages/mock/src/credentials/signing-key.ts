import { exportJWK, generateKeyPair, calculateJwkThumbprint } from 'jose';
import type { CryptoKey, JWK } from 'jose';

/** The key pair that signs tokens, and its public half as a JSON Web Key (RFC 7517). */
export interface SigningKey {
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK & { readonly kid: string };
}

let made: Promise<SigningKey> | undefined;

/** The RSA key of this process, made when it is first needed. */
export function signingKey(): Promise<SigningKey> {
  made ??= makeKey();
  return made;
}

async function makeKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  return { privateKey, publicJwk: { ...jwk, kid, use: 'sig', alg: 'RS256' } };
}
