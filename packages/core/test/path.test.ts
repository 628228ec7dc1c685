import { beforeEach, describe, expect, it } from 'vitest';
import { fullCodec } from '../src/codegen.ts';
import { createClient, isConfigurationError } from '../src/index.ts';
import type { Operation } from '../src/index.ts';
import { startLoopback } from './loopback.ts';
import { rejection } from './rejection.ts';

const server = await startLoopback();
const client = createClient({ baseUrl: server.url });
const getList: Operation = {
  operationId: 'getIpList',
  method: 'GET',
  path: '/api/v3/ip-list/{id}',
  codec: fullCodec,
};

beforeEach(() => {
  server.received.length = 0;
});

describe('a path parameter', () => {
  it.each([
    ['42', '/api/v3/ip-list/42'],
    [42, '/api/v3/ip-list/42'],
    [0, '/api/v3/ip-list/0'],
    [9007199254740993n, '/api/v3/ip-list/9007199254740993'],
    [true, '/api/v3/ip-list/true'],
    [new Date(0), '/api/v3/ip-list/1970-01-01T00%3A00%3A00.000Z'],
    ['a b/ü?#&', '/api/v3/ip-list/a%20b%2F%C3%BC%3F%23%26'],
    ['...', '/api/v3/ip-list/...'],
    ['a..b', '/api/v3/ip-list/a..b'],
    ['.well-known', '/api/v3/ip-list/.well-known'],
    ['100%', '/api/v3/ip-list/100%25'],
    ['$&', '/api/v3/ip-list/%24%26'],
  ])('%o → %s', async (id, url) => {
    await client.request(getList, { id });
    expect(server.received.map((request) => request.url)).toEqual([url]);
  });

  const hostile: readonly (readonly [unknown, string])[] = [
    ['', 'must not be empty'],
    ['.', 'must not be empty, "." or ".."'],
    ['..', 'must not be empty, "." or ".."'],
    ['%2e', 'must not be empty, "." or ".."'],
    ['%2E%2e', 'must not be empty, "." or ".."'],
    ['.%2e', 'must not be empty, "." or ".."'],
    ['%252e%252E', 'must not be empty, "." or ".."'],
    ['a/../../b', 'must not be empty, "." or ".."'],
    ['../users', 'must not be empty, "." or ".."'],
    ['a\\..', 'must not be empty, "." or ".."'],
    ['a%2f..', 'must not be empty, "." or ".."'],
    [undefined, 'must be text'],
    [null, 'must be text'],
    [Number.NaN, 'must be text'],
    [Number.POSITIVE_INFINITY, 'must be text'],
    [{}, 'must be text'],
    [{ toString: () => 'x' }, 'must be text'],
    [['a'], 'must be text'],
    [() => 'x', 'must be text'],
    [Symbol('x'), 'must be text'],
    ['\ud800', 'must be text'],
  ];
  it.each(hostile)('%o is refused', async (id, reason) => {
    const error = await rejection(client.request(getList, { id }));
    expect(isConfigurationError(error)).toBe(true);
    expect(error).toMatchObject({
      message: expect.stringContaining(`getIpList (GET /api/v3/ip-list/{id}): parameter "id" ${reason}`),
    });
    expect(server.received).toEqual([]);
  });

  it('an invalid date is refused', async () => {
    const error = await rejection(client.request(getList, { id: new Date('x') }));
    expect(isConfigurationError(error)).toBe(true);
    expect(server.received).toEqual([]);
  });

  it('one that is missing is refused, though every object inherits its name', async () => {
    const inherited: Operation = { ...getList, path: '/a/{toString}' };
    const error = await rejection(client.request(inherited, {}));
    expect(error).toMatchObject({ message: expect.stringContaining('parameter "toString" must be text') });
  });
});

it('fills several places, also within a segment', async () => {
  const path = '/api/{a}/v{b}.json';
  await client.request({ ...getList, path }, { a: 'x/y', b: 3 });
  expect(server.received[0]?.url).toBe('/api/x%2Fy/v3.json');
});

it('keeps the path of the base URL', async () => {
  const prefixed = createClient({ baseUrl: `${server.url}/proxy/` });
  await prefixed.request(getList, { id: 1 });
  expect(server.received[0]?.url).toBe('/proxy/api/v3/ip-list/1');
});

it('a styled path parameter is checked member by member', async () => {
  const styled: Operation = { ...getList, pathStyles: { id: 'simple' }, codec: fullCodec };
  await client.request(styled, { id: ['a', 'b'] });
  expect(server.received[0]?.url).toBe('/api/v3/ip-list/a,b');
  for (const id of [['..'], [], ['a', ''], [{}], [null], null]) {
    expect(isConfigurationError(await rejection(client.request(styled, { id })))).toBe(true);
  }
  expect(server.received.length).toBe(1);
});

it('an operation that brings nothing for it is refused, not sent with a hole in its path', async () => {
  const plain: Operation = { operationId: 'getIpList', method: 'GET', path: '/api/v3/ip-list/{id}' };
  const error = await rejection(client.request(plain, { id: 1 }));
  expect(error).toMatchObject({
    code: 'configuration_error',
    message: 'getIpList (GET /api/v3/ip-list/{id}): codec must be fullCodec',
  });
  expect(server.received).toEqual([]);
});
