import { ConfigurationError } from '@genauth/core';
import { base64 } from '@genauth/core/parts';
import { fromBase64 } from '../base64url.ts';

/**
 * Encrypts a text with an RSA public key by RSAES-PKCS1-v1_5 (RFC 8017, section 7.2.1), which WebCrypto lacks. WebCrypto
 * reads the key and gives the chance; what is left is one power.
 *
 * @param publicKey a SubjectPublicKeyInfo (RFC 5280, section 4.1) in PEM, with or without the lines around it
 * @returns the ciphertext in Base64
 * @throws ConfigurationError for what is no such key, and for a text that is too long for it
 */
export async function rsaEncrypt(text: string, publicKey: string): Promise<string> {
  const { modulus, exponent, size } = await readKey(publicKey);
  const message = new TextEncoder().encode(text);
  if (message.length > size - 11)
    throw new ConfigurationError(`the password must be ${size - 11} bytes at most for this key`);
  const padding = nonZeroBytes(size - message.length - 3);
  const block = numberOf(Uint8Array.of(0, 2, ...padding, 0, ...message));
  return base64(bytesOf(power(block, exponent, modulus), size));
}

async function readKey(publicKey: string): Promise<{ modulus: bigint; exponent: bigint; size: number }> {
  try {
    const der = fromBase64(publicKey.replaceAll(/-----[^-]+-----|\s/g, ''));
    const algorithm = { name: 'RSA-OAEP', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('spki', der, algorithm, true, ['encrypt']);
    const { n = '', e = '' } = await crypto.subtle.exportKey('jwk', key);
    const modulus = fromBase64(n);
    return { modulus: numberOf(modulus), exponent: numberOf(fromBase64(e)), size: modulus.length };
  } catch (cause) {
    throw new ConfigurationError('the public key must be RSA, as SubjectPublicKeyInfo in PEM', undefined, cause);
  }
}

function nonZeroBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  while (bytes.includes(0)) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    bytes[bytes.indexOf(0)] = byte;
  }
  return bytes;
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base % modulus];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`);
}

function bytesOf(number: bigint, length: number): Uint8Array {
  const hex = number.toString(16).padStart(length * 2, '0');
  return Uint8Array.from({ length }, (_, index) => Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16));
}
