import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { startLoopback, type Received } from '../../core/test/loopback.ts';
import {
  answerAs,
  callByName,
  checkRequest,
  inputOf,
  operationFacts,
  type OperationFacts,
} from '../../core/test/operation-facts.ts';
import * as sdk from '../src/index.ts';
import facts from './facts.json' with { type: 'json' };

const secret = '158c7679333bc196b524d78d745813e5';
const server = await startLoopback();
const options = { accessKeyId: '60e043f8cd91b87d712b6365', accessKeySecret: secret, host: server.url };
const operations = operationFacts(facts);

/** The signature as the API's rules have it, made here from what came off the wire and from the caller's values. */
function signature({ method, url, headers }: Received, { query, body }: OperationFacts): string {
  const signed = Object.entries(headers)
    .filter(([name]) => name.startsWith('x-authing-') || name === 'date')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}:${String(value)}\n`);
  const values = Object.entries(Object((method === 'GET' ? query : body) ?? {}))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
  const [path] = url.split('?');
  const text = `${method}\n${signed.join('')}${path}${values.length > 0 ? `?${values.join('&')}` : ''}`;
  return `authing ${options.accessKeyId}:${createHmac('sha1', secret).update(text).digest('base64')}`;
}

function check(operation: OperationFacts): void {
  const received = checkRequest(server.received.at(-1), operation);
  const signed = { 'x-authing-signature-method': 'HMAC-SHA1', 'x-authing-signature-version': '1.0' };
  expect(received.headers).toMatchObject({ 'x-authing-lang': 'zh-CN', ...(operation.anonymous ? {} : signed) });
  expect(received.headers.authorization).toBe(operation.anonymous ? undefined : signature(received, operation));
}

describe.each(operations)('$name sends $verb $path as the API wants it', (operation) => {
  test('as a method of the class', async () => {
    server.answer = (_received, response) => answerAs(operation, response);
    const client = new sdk.ManagementClient(options);
    await callByName(client, operation.name, ...inputOf(operation));
    check(operation);
  });

  test('as a function', async () => {
    server.answer = (_received, response) => answerAs(operation, response);
    const client = sdk.createManagementClient(options);
    await callByName(sdk, operation.name, client, ...inputOf(operation));
    check(operation);
  });
});

test('every operation of the facts is a method, under its present or its older name', () => {
  const api: object = sdk.ManagementApi.prototype;
  const isMethod = (name: string): boolean =>
    typeof Reflect.get(api, name) === 'function' && !(name in Object.prototype);
  expect(operations.map(({ name }) => name).filter((name) => !isMethod(name))).toEqual([]);
});
