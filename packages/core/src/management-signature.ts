import { base64 } from './base64.ts';
import { isObject } from './is-object.ts';
import { jsonText } from './request/json-text.ts';
import { scalarText } from './request/scalar-text.ts';

/** The pair that a user pool gives out for its management API. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
}

/** What a signature covers. */
export interface SignedParts {
  /** In capitals; `websocket` for one. */
  readonly method: string;
  /** Not percent-encoded; empty for a WebSocket. */
  readonly path: string;
  /** Those named `x-authing-*` and `date` count; names in lower case. */
  readonly headers: Iterable<readonly [name: string, value: string]>;
  /** The values of the query for a GET, of the JSON body for anything else. */
  readonly params: unknown;
}

/**
 * Signs requests of the management API: HMAC-SHA1 over method, headers, path and unencoded values. The key is imported
 * once, when the first request is signed.
 *
 * @returns a function from a request to its `authorization` header
 */
export function managementSignature({
  accessKeyId,
  accessKeySecret,
}: AccessKey): (parts: SignedParts) => Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-1' };
  let key: Promise<CryptoKey> | undefined;
  return async (parts) => {
    key ??= crypto.subtle.importKey('raw', encoder.encode(accessKeySecret), algorithm, false, ['sign']);
    const signature = await crypto.subtle.sign('HMAC', await key, encoder.encode(stringToSign(parts)));
    return `authing ${accessKeyId}:${base64(new Uint8Array(signature))}`;
  };
}

/** The text that is signed, line by line. */
export function stringToSign({ method, path, headers, params }: SignedParts): string {
  const lines = [...headers]
    .filter(([name]) => name === 'date' || name.startsWith('x-authing-'))
    .sort(byName)
    .map(([name, value]) => `${name}:${value.replace(/[\t\r\n]/g, ' ')}\n`);
  const pairs = Object.entries(isObject(params) ? params : {})
    .filter(([, value]) => value !== undefined)
    .sort(byName)
    .map(([name, value]) => `${name}=${scalarText(value) ?? jsonText(value)}`);
  return `${method}\n${lines.join('')}${path}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`;
}

/** By code unit, whatever the language of the machine. */
function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
