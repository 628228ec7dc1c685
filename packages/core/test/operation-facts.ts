import { expect } from 'vitest';
import { json, type Received } from './loopback.ts';
import type { ServerResponse } from 'node:http';

/** One operation as the facts of the API have it, with a value for everything it takes. */
export interface OperationFacts {
  /** The name of the method in the present client, or in ours where that has none. */
  readonly name: string;
  readonly verb: string;
  readonly path: string;
  readonly inPath?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** `application/json` when left out. */
  readonly mediaType?: string;
  /** How it answers, where that is not JSON: `redirect`, `nothing` or a media type. */
  readonly answer?: string;
  /** The input is grouped by location, since names would clash or the body is no object. */
  readonly grouped?: boolean;
  /** It is called without any credential. */
  readonly anonymous?: boolean;
}

/** The facts as read from JSON, checked for what the tests rely on. */
export function operationFacts(read: readonly object[]): readonly OperationFacts[] {
  return read.map((each) => {
    if (!isOperationFacts(each)) throw new TypeError(`not an operation: ${JSON.stringify(each)}`);
    return each;
  });
}

function isOperationFacts(value: object): value is OperationFacts {
  return ['name', 'verb', 'path'].every((key) => typeof Reflect.get(value, key) === 'string');
}

/** Calls a member of an object, with the object as `this`. */
export function callByName(owner: object, name: string, ...args: readonly unknown[]): unknown {
  const member: unknown = Reflect.get(owner, name);
  if (typeof member !== 'function') throw new TypeError(`There is no function ${name}.`);
  return Reflect.apply(member, owner, args);
}

/** The single object that a method takes, or nothing for an operation that takes nothing. */
export function inputOf({ inPath, query, body, grouped }: OperationFacts): readonly [object] | readonly [] {
  if (grouped) return [{ ...(inPath && { path: inPath }), ...(query && { query }), body }];
  return inPath || query || body !== undefined ? [{ ...inPath, ...query, ...Object(body ?? {}) }] : [];
}

/** Answers a request as the operation does. */
export function answerAs({ answer }: OperationFacts, response: ServerResponse): void {
  if (answer === 'redirect') response.writeHead(302, { location: 'https://idp.example/login' }).end();
  else if (answer === 'nothing') response.writeHead(200).end();
  else if (answer !== undefined) response.writeHead(200, { 'content-type': answer }).end('<svg/>');
  else json(response, { statusCode: 200, message: 'ok' });
}

/** The path and query as the API wants them: arrays as `k[]=a&k[]=b`, everything percent-encoded. */
export function wireTarget({ path, inPath = {}, query = {} }: OperationFacts): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(inPath[name] ?? ''));
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    Array.isArray(value) ? value.map((item) => [`${key}[]`, String(item)]) : [[key, String(value)]],
  );
  const text = pairs.map(([key = '', value = '']) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  return `${filled}${text.length > 0 ? `?${text.join('&').replaceAll('%5B%5D', '[]')}` : ''}`;
}

/** Checks method, path, query and body of what came off the wire. */
export function checkRequest(
  received: Received | undefined,
  operation: OperationFacts,
  body = operation.body,
): Received {
  if (!received) throw new Error('nothing was sent');
  expect(received.method).toBe(operation.verb);
  expect(received.url.replaceAll('%5B%5D', '[]')).toBe(wireTarget(operation));
  if (body === undefined) expect(received.body).toBe('');
  else checkBody(received, operation, body);
  return received;
}

function checkBody(received: Received, { mediaType = 'application/json' }: OperationFacts, body: unknown): void {
  expect(received.headers['content-type']?.split(';')[0]).toBe(mediaType);
  if (mediaType === 'application/json') {
    expect(JSON.parse(received.body)).toEqual(body);
  } else if (mediaType === 'application/x-www-form-urlencoded') {
    expect(Object.fromEntries(new URLSearchParams(received.body))).toEqual(texts(body));
  } else {
    for (const [name, value] of Object.entries(texts(body))) {
      expect(received.body).toContain(`name="${name}"\r\n\r\n${value}\r\n`);
    }
  }
}

function texts(body: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(Object(body)).map(([name, value]) => [name, String(value)]));
}
