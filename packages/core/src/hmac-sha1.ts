import { base64 } from './base64.ts';

/** What is used here of `node:crypto`. */
interface NodeCrypto {
  readonly createHmac: (
    hash: string,
    key: string,
  ) => { readonly update: (text: string) => { readonly digest: (encoding: 'base64') => string } };
}

/**
 * HMAC-SHA1 (RFC 2104) of texts with one key.
 *
 * @returns a function that gives it in Base64: at once where the runtime has `node:crypto`, else by WebCrypto, which has to
 *   be waited for
 */
export function hmacSha1(key: string): (text: string) => string | Promise<string> {
  // Not imported, so that no runtime or bundler has to find it. WebCrypto hands each text to another thread, which takes
  // longer than all the rest that a client does for a call.
  const process: { getBuiltinModule?: (name: string) => NodeCrypto | undefined } | undefined = Reflect.get(
    globalThis,
    'process',
  );
  const crypto = process?.getBuiltinModule?.('node:crypto');
  return crypto ? (text) => crypto.createHmac('sha1', key).update(text).digest('base64') : webHmacSha1(key);
}

/** The same by WebCrypto. The key is imported once, when the first text is there. */
export function webHmacSha1(key: string): (text: string) => Promise<string> {
  const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
  const algorithm = { name: 'HMAC', hash: 'SHA-1' };
  let imported: Promise<CryptoKey> | undefined;
  return async (text) => {
    imported ??= crypto.subtle.importKey('raw', bytes(key), algorithm, false, ['sign']);
    return base64(new Uint8Array(await crypto.subtle.sign('HMAC', await imported, bytes(text))));
  };
}
