import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Failure } from '../answer/answer.ts';

/** A signed request, as its signature sees it. */
export interface SignedRequest {
  readonly method: string;
  /** Decoded, without the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The values of the query for a GET, of the JSON body for anything else. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** What a signature is checked against. */
export interface SignatureRules {
  /** The secret of an access key; undefined for a key that there is none of. */
  readonly secretOf: (accessKeyId: string) => string | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Nonces seen before; a good signature adds its own. */
  readonly nonces: Set<string>;
}

/** How far from ours a caller's clock may be: 15 minutes. */
const largestSkew = 15 * 60_000;

/** Checks `authing <accessKeyId>:<signature>`: gives the key that signed, or the failure that the API would report. */
export function checkSignature(request: SignedRequest, rules: SignatureRules): { accessKeyId: string } | Failure {
  const { authorization = '' } = request.headers;
  const [, accessKeyId, signature] = /^authing ([^:\s]+):(\S+)$/.exec(authorization) ?? [];
  if (accessKeyId === undefined || signature === undefined) {
    return unauthorized('The authorization header is not of the form "authing <accessKeyId>:<signature>"');
  }
  const secret = rules.secretOf(accessKeyId);
  if (secret === undefined) return unauthorized('There is no access key of this ID');
  const wrong = wrongHeader(request.headers, rules.now());
  if (wrong) return wrong;
  if (!isSignature(signature, stringToSign(request), secret)) {
    return unauthorized(`The signature does not match. The server signed ${shape(request)}`, 1300);
  }
  const nonce = String(request.headers['x-authing-signature-nonce'] ?? signature);
  if (rules.nonces.has(nonce)) return unauthorized('The nonce of this signature was used before', 1306);
  rules.nonces.add(nonce);
  return { accessKeyId };
}

/** Checks the signature of a WebSocket, which covers neither headers nor path. */
export function isSignedSocket(authorization: string, secretOf: SignatureRules['secretOf']): boolean {
  const [, accessKeyId = '', signature = ''] = /^authing ([^:\s]+):(\S+)$/.exec(authorization) ?? [];
  const secret = secretOf(accessKeyId);
  return secret !== undefined && isSignature(signature, 'websocket\n', secret);
}

/** Compares in a time that tells nothing. */
function isSignature(signature: string, text: string, secret: string): boolean {
  const expected = createHmac('sha1', secret).update(text).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function wrongHeader(headers: IncomingHttpHeaders, now: number): Failure | undefined {
  const method = headers['x-authing-signature-method'];
  if (method !== 'HMAC-SHA1') return unauthorized('x-authing-signature-method must be HMAC-SHA1', 1301);
  const version = headers['x-authing-signature-version'];
  if (version !== '1.0') return unauthorized('x-authing-signature-version must be 1.0', 1302);
  if (headers.date === undefined) return unauthorized('The date header is missing', 1304);
  const sent = Date.parse(headers.date);
  if (Number.isNaN(sent)) return unauthorized('The date header is not a date of RFC 7231', 1303);
  const skew = Math.round((sent - now) / 1000);
  if (Math.abs(sent - now) <= largestSkew) return undefined;
  return unauthorized(
    `The date header is ${Math.abs(skew)} seconds ${skew < 0 ? 'behind' : 'ahead of'} the server`,
    1305,
  );
}

/** The text under the signature: method, headers, path and unencoded values. */
export function stringToSign({ method, path, headers, values }: SignedRequest): string {
  const lines = signedNames(headers).map((name) => `${name}:${String(headers[name]).replace(/[\t\r\n]/g, ' ')}\n`);
  const pairs = Object.keys(values)
    .filter((key) => values[key] !== undefined)
    .sort()
    .map((key) => `${key}=${valueText(values[key])}`);
  return `${method}\n${lines.join('')}${path}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`;
}

function signedNames(headers: IncomingHttpHeaders): readonly string[] {
  return Object.keys(headers)
    .filter((name) => name === 'date' || name.startsWith('x-authing-'))
    .sort();
}

function valueText(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What was signed, by name alone: headers and values may hold secrets. */
function shape({ method, path, headers, values }: SignedRequest): string {
  const names = Object.keys(values).sort().join(', ') || 'none';
  return `${method} ${path} with the headers ${signedNames(headers).join(', ')} and the values ${names}`;
}

function unauthorized(message: string, apiCode?: number): Failure {
  return { statusCode: 401, message: `${message}.`, apiCode };
}
