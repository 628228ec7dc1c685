import type { Client, RequestOptions } from '@genauth/core';
import { publicKeyOf } from './public-key.ts';
import { rsaEncrypt } from './rsa-encrypt.ts';

/** How a password is encrypted. */
export interface EncryptPasswordParams {
  /** The server's key, if you have it: as `getSystemInfo` gives it. */
  readonly publicKey?: string | undefined;
}

/**
 * Encrypts a password with the server's RSA key, for operations that are told so by `passwordEncryptType: 'rsa'`. TLS
 * protects passwords as well; this also hides them from what ends TLS on the way.
 *
 * @returns the password's ciphertext in Base64, another one each time
 */
export async function encryptPassword(
  client: Client,
  password: string,
  params: EncryptPasswordParams = {},
  options?: RequestOptions,
): Promise<string> {
  return rsaEncrypt(password, params.publicKey ?? (await publicKeyOf(client, 'rsa', options)));
}
