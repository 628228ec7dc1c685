import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { createClient, isConfigurationError } from '../src/index.ts';
import type { HttpRequest, Operation } from '../src/index.ts';
import { startLoopback } from './loopback.ts';
import { rejection } from './rejection.ts';

const server = await startLoopback();
const get: Operation = { operationId: 'get', method: 'GET', path: '/a' };
const envelope = async (): Promise<Response> => Response.json({ statusCode: 200 });

it.each([
  '',
  'api.authing.cn',
  'ftp://a',
  'javascript:1',
  'https://u@a',
  'https://:p@a',
  'https://a/?x=s3cret',
  'https://a/#x',
  undefined,
])('a base URL of %o is refused', (baseUrl) => {
  const options: object = { baseUrl };
  try {
    Reflect.apply(createClient, undefined, [options]);
    expect.unreachable();
  } catch (error) {
    expect(isConfigurationError(error)).toBe(true);
    expect(String(error)).toContain('baseUrl must be an http(s) URL');
    expect(String(error)).not.toContain('s3cret');
  }
});

it.each([undefined, null, 'https://a', []])('options of %o are refused', (options) => {
  expect(() => Reflect.apply(createClient, undefined, [options])).toThrow(
    expect.objectContaining({ code: 'configuration_error', message: 'options must be an object' }),
  );
});

it('uses the fetch it is given, as a plain function that follows no redirect', async () => {
  const calls: unknown[] = [];
  async function fetch(this: unknown, url: string, init: RequestInit): Promise<Response> {
    calls.push([this, url, init.method, init.redirect, init.body, init.signal instanceof AbortSignal]);
    return envelope();
  }
  await createClient({ baseUrl: 'https://api.test/base/', fetch }).request(get, { q: 1 });
  expect(calls).toEqual([[undefined, 'https://api.test/base/a?q=1', 'GET', 'manual', null, true]]);
});

it('uses the transport it is given', async () => {
  const requests: HttpRequest[] = [];
  const transport = async (request: HttpRequest): Promise<Response> => {
    requests.push(request);
    return envelope();
  };
  await createClient({ baseUrl: 'https://api.test', transport }).request(get);
  expect(requests.map(({ method, url, body }) => [method, url, body])).toEqual([['GET', 'https://api.test/a', null]]);
});

it('uses a global fetch that is replaced later', async () => {
  const client = createClient({ baseUrl: 'https://api.test' });
  const { fetch } = globalThis;
  try {
    globalThis.fetch = envelope;
    expect(await client.request(get)).toEqual({ statusCode: 200 });
  } finally {
    globalThis.fetch = fetch;
  }
});

it('refuses a fetch that is none', () => {
  expect(() => Reflect.apply(createClient, undefined, [{ baseUrl: 'https://a', fetch: 'x' }])).toThrow(
    'fetch must be a function',
  );
});

it('one call can have a fetch and a base URL of its own, behind the same middleware', async () => {
  const seen: string[] = [];
  const client = createClient({
    baseUrl: 'https://api.test',
    transport: async () => Response.error(),
    middleware: [(request, next) => (seen.push(request.url), next(request))],
  });
  const fetch = async (url: string): Promise<Response> => Response.json({ statusCode: 200, data: url });
  expect(await client.request(get, {}, { fetch })).toMatchObject({ data: 'https://api.test/a' });
  const elsewhere = await client.request(get, {}, { fetch, baseUrl: `https://other.test/x/` });
  expect(elsewhere).toMatchObject({ data: 'https://other.test/x/a' });
  expect(seen).toEqual(['https://api.test/a', 'https://other.test/x/a']);
  const refused = await rejection(client.request(get, {}, { baseUrl: 'ftp://other.test' }));
  expect(isConfigurationError(refused)).toBe(true);
});

it('changes nothing of its options, and shows nothing of them', async () => {
  const options = Object.freeze({ baseUrl: `${server.url}/`, headers: Object.freeze({ authorization: 's3cret' }) });
  const client = createClient(options);
  const callOptions = Object.freeze({ headers: Object.freeze({ 'x-a': 'b' }) });
  await client.request(Object.freeze(get), Object.freeze({ a: 1 }), callOptions);
  expect(
    [inspect(client, { depth: 9, showHidden: true }), JSON.stringify(client), String(client)].join(),
  ).not.toContain('s3cret');
});

it('works when taken apart', async () => {
  const { request } = createClient({ baseUrl: server.url });
  expect(await request(get)).toMatchObject({ statusCode: 200 });
});
