import { beforeEach, describe, expect, it } from 'vitest';
import { fullCodec } from '../src/codegen.ts';
import { createClient, isConfigurationError } from '../src/index.ts';
import type { Operation } from '../src/index.ts';
import { startLoopback } from './loopback.ts';
import { rejection } from './rejection.ts';

const server = await startLoopback();
const get: Operation = { operationId: 'get', method: 'GET', path: '/' };

beforeEach(() => {
  server.received.length = 0;
});

it('sends the usual ones', async () => {
  await createClient({ baseUrl: server.url }).request(get);
  expect(server.received[0]?.headers).toMatchObject({ accept: 'application/json', 'x-authing-lang': 'zh-CN' });
  expect(server.received[0]?.headers['content-type']).toBeUndefined();
});

it('those of the call win over those of the client, and undefined takes one out', async () => {
  const client = createClient({ baseUrl: server.url, lang: 'en-US', headers: { 'X-A': 'client', 'x-b': 'client' } });
  const options = { lang: 'ja-JP', headers: { 'x-a': 'call', 'X-B': undefined, 'x-c': undefined } } as const;
  await client.request(get, {}, options);
  const { headers } = server.received[0] ?? {};
  expect([headers?.['x-a'], headers?.['x-b'], headers?.['x-c']]).toEqual(['call', undefined, undefined]);
  expect(headers?.['x-authing-lang']).toBe('ja-JP');
});

it('asks for what the operation answers with', async () => {
  const client = createClient({ baseUrl: server.url });
  await client.request({ ...get, accept: 'text/csv' });
  expect(server.received[0]?.headers.accept).toBe('text/csv');
});

const secret = 's3cret';
describe.each([
  ['line feed', `${secret}\nx: 1`],
  ['carriage return', `${secret}\rx: 1`],
  ['line break at its end', `${secret}\r\n`],
  ['NUL', `${secret}\0`],
  ['character beyond Latin-1', `${secret}€`],
])('a header with a %s is refused', (_, value) => {
  const withParameter: Operation = { ...get, header: { 'x-a': 'simple' }, codec: fullCodec };
  it.each([
    ['of the client', () => createClient({ baseUrl: server.url, headers: { 'x-a': value } }).request(get)],
    ['of the call', () => createClient({ baseUrl: server.url }).request(get, {}, { headers: { 'x-a': value } })],
    ['of a parameter', () => createClient({ baseUrl: server.url }).request(withParameter, { 'x-a': value })],
    [
      'of credentials',
      () => createClient({ baseUrl: server.url, authenticate: () => ({ headers: { 'x-a': value } }) }).request(get),
    ],
  ])('%s', async (_where, call) => {
    const error = await rejection(call());
    expect(isConfigurationError(error)).toBe(true);
    expect(error).toMatchObject({ message: 'get (GET /): header "x-a" must be one line of Latin-1' });
    expect(String(error instanceof Error ? error.cause : '')).not.toContain(secret);
    expect(server.received).toEqual([]);
  });
});

it('a header name that is none is refused', async () => {
  const client = createClient({ baseUrl: server.url, headers: { 'a b': 'x' } });
  expect(isConfigurationError(await rejection(client.request(get)))).toBe(true);
});

it('credentials: headers win, body fields yield to those of the caller', async () => {
  const client = createClient({
    baseUrl: server.url,
    headers: { 'x-a': 'client' },
    authenticate: async () => ({ headers: { 'x-a': 'auth' }, body: { client_id: 'auth', client_secret: 'auth' } }),
  });
  const post: Operation = { operationId: 'post', method: 'POST', path: '/', body: 'application/json' };
  await client.request(post, { client_id: 'mine' });
  await client.request(get);
  expect(server.received.map(({ body }) => body)).toEqual(['{"client_id":"mine","client_secret":"auth"}', '']);
  expect(server.received[0]?.headers['x-a']).toBe('auth');
});

it('credentials are made over unencoded values', async () => {
  const drafts: object[] = [];
  const client = createClient({
    baseUrl: server.url,
    authenticate: (draft) => {
      drafts.push({ ...draft, headers: undefined, operation: undefined });
      return {};
    },
  });
  const query = { ids: 'brackets' } as const;
  await client.request(
    { operationId: 'x', method: 'GET', path: '/a/{id}', query, codec: fullCodec },
    { id: 'ü /', q: 'a b', ids: ['1', null, 'é'], none: [], at: new Date(0), gone: null },
  );
  await client.request(
    { operationId: 'x', method: 'POST', path: '/a', query, body: 'application/json' },
    { ids: ['1'], b: [1] },
  );
  expect(drafts).toEqual([
    { path: '/a/ü /', query: { q: 'a b', ids: ['1', 'é'], at: '1970-01-01T00:00:00.000Z' }, body: undefined },
    { path: '/a', query: { ids: ['1'] }, body: { b: [1] } },
  ]);
  const styles = { f: 'form', d: 'deepObject', j: 'json', e: 'form-explode', b: 'brackets' } as const;
  const full: Operation = { operationId: 'x', method: 'GET', path: '/a', query: styles, codec: fullCodec };
  await client.request(full, { f: ['a', 'b c'], d: { x: 1 }, j: { y: 2 }, e: ['1', null], b: 'one', s: 1 });
  expect(drafts[2]).toEqual({
    path: '/a',
    query: { f: 'a,b c', d: { x: 1 }, j: '{"y":2}', e: ['1'], b: ['one'], s: '1' },
    body: undefined,
  });
});

it('an operation that needs no credential gets none', async () => {
  const client = createClient({ baseUrl: server.url, authenticate: () => ({ headers: { authorization: 'secret' } }) });
  await client.request({ ...get, security: [] });
  await client.request({ ...get, security: [['signature']] });
  expect(server.received.slice(-2).map(({ headers }) => headers.authorization)).toEqual([undefined, 'secret']);
});
