// A subpath of its own, so that only who uses SM2 needs the package that knows it.
import { ConfigurationError } from '@genauth/core';
import type { Client, RequestOptions } from '@genauth/core';
import { sm2 } from 'sm-crypto-v2';
import type { EncryptPasswordParams } from './passwords/encrypt-password.ts';
import { publicKeyOf } from './passwords/public-key.ts';

/**
 * Encrypts a password with the server's SM2 key (GB/T 32918.4), for operations that are told so by
 * `passwordEncryptType: 'sm2'`. Needs the package `sm-crypto-v2` beside this one.
 *
 * @returns the password's ciphertext, C1 C3 C2 in hexadecimal without the mark `04` of C1; another one each time
 * @throws ConfigurationError for a key that is no point of the curve
 */
export async function encryptPasswordSm2(
  client: Client,
  password: string,
  params: EncryptPasswordParams = {},
  options?: RequestOptions,
): Promise<string> {
  const publicKey = params.publicKey ?? (await publicKeyOf(client, 'sm2', options));
  if (!isOnCurve(publicKey)) throw new ConfigurationError('the public key must be one of SM2, in hexadecimal');
  return sm2.doEncrypt(password, publicKey, 1);
}

function isOnCurve(publicKey: string): boolean {
  try {
    return sm2.verifyPublicKey(publicKey);
  } catch {
    return false;
  }
}
