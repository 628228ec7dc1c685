import { hmacSha1 } from './hmac-sha1.ts';
import { isObject } from './is-object.ts';
import { scalarText } from './request/scalar-text.ts';
import { writeJson } from './request/write-json.ts';

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
 * Signs requests of the management API: HMAC-SHA1 over method, headers, path and unencoded values.
 *
 * @returns a function from a request to its `authorization` header
 */
export function managementSignature({
  accessKeyId,
  accessKeySecret,
}: AccessKey): (parts: SignedParts) => Promise<string> {
  const sign = hmacSha1(accessKeySecret);
  return async (parts) => `authing ${accessKeyId}:${await sign(stringToSign(parts))}`;
}

/** The text that is signed, line by line. */
export function stringToSign({ method, path, headers, params }: SignedParts): string {
  let text = `${method}\n`;
  for (const [name, value] of [...headers].sort(byName)) {
    if (name === 'date' || name.startsWith('x-authing-')) text += `${name}:${value.replace(/[\t\r\n]/g, ' ')}\n`;
  }
  text += path;
  let separator = '?';
  for (const [name, value] of Object.entries(isObject(params) ? params : {}).sort(byName)) {
    const shown = scalarText(value) ?? writeJson(value);
    // JSON leaves it out of the body as well.
    if (shown === undefined) continue;
    text += `${separator}${name}=${shown}`;
    separator = '&';
  }
  return text;
}

/** By code unit, whatever the language of the machine. */
function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
