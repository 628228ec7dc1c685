import { describe, expect, it } from 'vitest';
import { fullCodec } from '../src/codegen.ts';
import { createClient, isConfigurationError } from '../src/index.ts';
import type { Operation } from '../src/index.ts';
import { startLoopback } from './loopback.ts';
import { rejection } from './rejection.ts';

const server = await startLoopback();
const client = createClient({ baseUrl: server.url });

async function sent(operation: Operation, params?: object): Promise<string> {
  server.received.length = 0;
  await client.request(operation, params);
  const [request] = server.received;
  return `${request?.method} ${request?.url} ${request?.body}`.trim();
}

const getUser: Operation = { operationId: 'getUser', method: 'GET', path: '/u', query: { ids: 'brackets' } };
const update: Operation = {
  operationId: 'update',
  method: 'POST',
  path: '/u',
  query: { dry: 'form-explode' },
  body: 'application/json',
};

describe.each([
  ['plain', (operation: Operation) => operation],
  ['full', (operation: Operation): Operation => ({ ...operation, codec: fullCodec })],
])('flat input, %s', (_, as) => {
  it.each([
    [undefined, 'GET /u'],
    [{}, 'GET /u'],
    [{ a: 'x y', b: 1, c: false }, 'GET /u?a=x%20y&b=1&c=false'],
    [{ a: undefined, b: null, c: '' }, 'GET /u?c='],
    [{ a: ['x', null, 'y'], ids: ['1', '2'] }, 'GET /u?a=x&a=y&ids[]=1&ids[]=2'],
    [{ ids: [] }, 'GET /u'],
    [{ a: 1, ids: [], none: [null], b: 2 }, 'GET /u?a=1&b=2'],
    [{ ids: 'one' }, 'GET /u?ids[]=one'],
    [{ at: new Date(0), n: 5n }, 'GET /u?at=1970-01-01T00%3A00%3A00.000Z&n=5'],
    [{ toString: 'x', hasOwnProperty: 'y' }, 'GET /u?toString=x&hasOwnProperty=y'],
    [{ 'a&b': '=' }, 'GET /u?a%26b=%3D'],
  ])('query of %o → %s', async (params, want) => {
    expect(await sent(as(getUser), params)).toBe(want);
  });

  it('goes to query and body by name', async () => {
    const params = { dry: true, name: 'x', toString: 'y', none: undefined, nothing: null };
    expect(await sent(as(update), params)).toBe('POST /u?dry=true {"name":"x","toString":"y","nothing":null}');
  });

  it('an operation with a body sends one, however empty', async () => {
    expect(await sent(as(update), {})).toBe('POST /u {}');
  });

  it('a GET has no body, whatever the contract says', async () => {
    expect(await sent(as({ ...getUser, body: 'application/json' }), { a: 1 })).toBe('GET /u?a=1');
  });

  it('a write without a body puts what it has into the query', async () => {
    expect(await sent(as({ operationId: 'x', method: 'DELETE', path: '/u' }), { id: 1, a: 2 })).toBe(
      'DELETE /u?id=1&a=2',
    );
  });

  it('leaves inherited properties out', async () => {
    expect(await sent(as(getUser), Object.create({ inherited: 1 }, { own: { value: 2, enumerable: true } }))).toBe(
      'GET /u?own=2',
    );
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses %s, at every depth', async (name) => {
    server.received.length = 0;
    for (const params of [JSON.parse(`{"id":1,"${name}":{}}`), { id: 1, a: [JSON.parse(`{"${name}":{}}`)] }]) {
      const error = await rejection(client.request(as(update), params));
      expect(isConfigurationError(error)).toBe(true);
      expect(error).toMatchObject({ message: `update (POST /u): a name must not be "${name}"` });
    }
    expect(server.received).toEqual([]);
  });

  it.each([[NaN], [Infinity], [() => 1], [Symbol('x')]])('refuses %s in a query', async (value) => {
    const error = await rejection(client.request(as(getUser), { a: value }));
    expect(error).toMatchObject({ message: expect.stringContaining('getUser (GET /u): parameter "a" must be') });
  });

  it('refuses input that is no object', async () => {
    for (const input of [[1], JSON.parse('null'), JSON.parse('"text"')]) {
      const error = await rejection(client.request(as(getUser), input));
      expect(error).toMatchObject({ message: 'getUser (GET /u): the input must be an object' });
    }
  });
});

it('flat input goes to the path as well, where the operation has one with parameters', async () => {
  const withPath: Operation = { ...update, path: '/u/{id}', codec: fullCodec };
  expect(await sent(withPath, { id: 'a/b', dry: true, name: 'x' })).toBe('POST /u/a%2Fb?dry=true {"name":"x"}');
});

describe('grouped input', () => {
  const grouped: Operation = {
    operationId: 'grouped',
    method: 'PUT',
    path: '/g/{id}',
    input: 'grouped',
    query: { id: 'deepObject' },
    header: { 'x-list': 'simple' },
    cookie: { c: 'form' },
    body: 'application/json',
    codec: fullCodec,
  };

  it('goes where its group says', async () => {
    const params = {
      path: { id: 'p' },
      query: { id: { a: 1 }, other: ['x', 'y'] },
      header: { 'x-list': ['a', 'b'], 'x-other': 5 },
      cookie: { c: 'v;w', d: 1, e: null },
      body: [1, 2],
    };
    expect(await sent(grouped, params)).toBe('PUT /g/p?id[a]=1&other=x&other=y [1,2]');
    expect(server.received[0]?.headers).toMatchObject({ 'x-list': 'a,b', 'x-other': '5', cookie: 'c=v%3Bw; d=1' });
  });

  it('has no body unless one is given', async () => {
    expect(await sent(grouped, { path: { id: 1 } })).toBe('PUT /g/1');
    expect(server.received[0]?.headers['content-type']).toBeUndefined();
  });

  it.each(['__proto__', 'constructor'])('refuses %s in a group', async (name) => {
    const params = { path: { id: 1 }, query: JSON.parse(`{"${name}":1}`) };
    expect(isConfigurationError(await rejection(client.request(grouped, params)))).toBe(true);
  });

  it('refuses a group that is no object', async () => {
    const error = await rejection(client.request(grouped, { path: 'x' }));
    expect(error).toMatchObject({ message: 'grouped (PUT /g/{id}): "path" must be an object' });
  });
});

it('flat headers and cookies go by name', async () => {
  const operation: Operation = {
    operationId: 'h',
    method: 'GET',
    path: '/h',
    header: { 'x-a': 'simple' },
    cookie: { c: 'form' },
    codec: fullCodec,
  };
  expect(await sent(operation, { 'x-a': new Date(0), c: 'v', q: 1 })).toBe('GET /h?q=1');
  expect(server.received[0]?.headers).toMatchObject({ 'x-a': '1970-01-01T00:00:00.000Z', cookie: 'c=v' });
});
