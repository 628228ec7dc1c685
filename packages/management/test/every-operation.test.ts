import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { callByName, inputOf, type OperationFacts, wireQuery } from '../../core/test/call-by-name.ts';
import { type Received, startLoopback } from '../../core/test/loopback.ts';
import * as sdk from '../src/index.ts';
import facts from './facts.json' with { type: 'json' };

const secret = '158c7679333bc196b524d78d745813e5';
const server = await startLoopback();
const options = { accessKeyId: '60e043f8cd91b87d712b6365', accessKeySecret: secret, host: server.url };
const operations: readonly OperationFacts[] = facts;

/** The signature as the API's rules have it, made here from what came off the wire and from the caller's values. */
function signature({ method, headers }: Received, { path, query, body }: OperationFacts): string {
  const signed = Object.entries(headers)
    .filter(([name]) => name.startsWith('x-authing-') || name === 'date')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}:${String(value)}\n`);
  const values = Object.entries((method === 'GET' ? query : body) ?? {})
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
  const text = `${method}\n${signed.join('')}${path}${values.length > 0 ? `?${values.join('&')}` : ''}`;
  return `authing ${options.accessKeyId}:${createHmac('sha1', secret).update(text).digest('base64')}`;
}

function checkRequest(received: Received | undefined, operation: OperationFacts): void {
  if (!received) throw new Error('nothing was sent');
  const query = wireQuery(operation.query);
  expect(received.method).toBe(operation.verb);
  expect(received.url.replaceAll('%5B%5D', '[]')).toBe(
    `${operation.path}${query === '' ? '' : `?${query.replaceAll('%5B%5D', '[]')}`}`,
  );
  expect(received.headers).toMatchObject({
    'x-authing-signature-method': 'HMAC-SHA1',
    'x-authing-signature-version': '1.0',
    'x-authing-lang': 'zh-CN',
    authorization: signature(received, operation),
  });
  if (operation.body) {
    expect(received.headers['content-type']).toBe('application/json');
    expect(JSON.parse(received.body)).toEqual(operation.body);
  } else {
    expect(received.body).toBe('');
  }
}

describe.each(operations)('$name sends $verb $path as the API wants it', (operation) => {
  test('as a method of the class', async () => {
    const client = new sdk.ManagementClient(options);
    await callByName(client, operation.name, ...inputOf(operation));
    checkRequest(server.received.at(-1), operation);
  });

  test('as a function', async () => {
    const client = sdk.createManagementClient(options);
    await callByName(sdk, operation.name, client, ...inputOf(operation));
    checkRequest(server.received.at(-1), operation);
  });
});

test('every operation of the class is among them, under its present or its older name', () => {
  const known = new Set(operations.map(({ name }) => name));
  const methods = Object.getOwnPropertyNames(sdk.ManagementApi.prototype).filter((name) => name !== 'constructor');
  const paths = new Map(operations.map(({ name, verb, path }) => [name, `${verb} ${path}`]));
  expect(methods.length).toBeGreaterThanOrEqual(operations.length);
  expect([...known].filter((name) => !methods.includes(name))).toEqual([]);
  expect(paths.size).toBe(operations.length);
});
