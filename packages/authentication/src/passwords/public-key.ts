import { ConfigurationError } from '@genauth/core';
import type { Client, RequestOptions } from '@genauth/core';
import { isObject } from '@genauth/core/parts';
import { getSystemInfo } from '../generated/index.ts';

/**
 * A public key of the server, to encrypt passwords with.
 *
 * @throws ConfigurationError when the server has none of this kind
 */
export async function publicKeyOf(client: Client, kind: 'rsa' | 'sm2', options?: RequestOptions): Promise<string> {
  const info: unknown = await getSystemInfo(client, options);
  // Some servers put the answer into the envelope of the other operations.
  for (const place of [info, isObject(info) ? info['data'] : undefined]) {
    const entry = isObject(place) ? place[kind] : undefined;
    if (isObject(entry) && typeof entry['publicKey'] === 'string') return entry['publicKey'];
  }
  throw new ConfigurationError(
    `the server has no public key for ${kind}: leave passwordEncryptType out, TLS protects passwords`,
  );
}
