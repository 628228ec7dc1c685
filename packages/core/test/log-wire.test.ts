import { beforeEach, expect, it } from 'vitest';
import { fullCodec } from '../src/codegen.ts';
import { createClient, logWire, redact } from '../src/index.ts';
import type { Operation } from '../src/index.ts';
import { json, startLoopback } from './loopback.ts';
import { rejection } from './rejection.ts';

const server = await startLoopback();
const lines: string[] = [];
const client = createClient({
  baseUrl: server.url,
  headers: { authorization: 's3cret', cookie: 's3cret', 'x-access-token': 's3cret' },
  middleware: [logWire((text) => lines.push(text.replaceAll(server.url, 'http://host').replace(/\d+ ms/, 'N ms')))],
});
const post: Operation = {
  operationId: 'signIn',
  method: 'POST',
  path: '/signin/{ticketId}',
  codec: fullCodec,
  query: { q: 'form-explode', 'k[x]': 'form-explode', state: 'form-explode' },
  body: 'application/json',
  sensitive: ['passCode', 'ticketId', 'state', 'x'],
};

beforeEach(() => {
  lines.length = 0;
});

function answer(status: number, headers: Record<string, string>, body: string): void {
  server.answer = (_, response) => {
    response.sendDate = false;
    response
      .writeHead(status, { connection: 'close', 'content-length': Buffer.byteLength(body), ...headers })
      .end(body);
  };
}

it('shows a request and its response, without what the contract or its name makes a secret', async () => {
  answer(
    200,
    { 'content-type': 'application/json', 'set-cookie': 's3cret' },
    '{"statusCode":200,"data":{"id_token":"s3cret","user":{"phone":"1","passCode":"s3cret"},"list":[{"passCode":1}]}}',
  );
  const params = { ticketId: 's3cret', q: 'a b', 'k[x]': 's3cret', state: 's3cret', code: '42' };
  await client.request(post, { ...params, passwordPayload: { password: 's3cret', passCode: 's3cret', email: 'é' } });
  expect(lines).toEqual([
    `→ signIn, attempt 1: POST http://host/signin/{ticketId}?q=a%20b&k[x]=[redacted]&state=[redacted]
  accept: application/json
  authorization: [redacted]
  content-type: application/json
  cookie: [redacted]
  x-access-token: [redacted]
  x-authing-lang: zh-CN
  {"code":"42","passwordPayload":{"password":"[redacted]","passCode":"[redacted]","email":"é"}}`,
    `← signIn, attempt 1: HTTP 200, N ms
  connection: close
  content-length: 112
  content-type: application/json
  set-cookie: [redacted]
  {"statusCode":200,"data":{"id_token":"[redacted]","user":{"phone":"1","passCode":"[redacted]"},"list":[{"passCode":"[redacted]"}]}}`,
  ]);
});

it('shows each attempt', async () => {
  server.answer = (_, response) => {
    if (server.received.length > 1) return json(response, { statusCode: 200 });
    response.writeHead(503, { 'retry-after': '0.01' }).end('{"statusCode":503}');
  };
  server.received.length = 0;
  await client.request({ operationId: 'get', method: 'GET', path: '/' });
  expect(lines.map((line) => line.split('\n')[0])).toEqual([
    '→ get, attempt 1: GET http://host/',
    '← get, attempt 1: HTTP 503, N ms',
    '→ get, attempt 2: GET http://host/',
    '← get, attempt 2: HTTP 200, N ms',
  ]);
});

it.each([
  [
    'a form',
    { body: 'application/x-www-form-urlencoded' },
    { client_secret: 's3cret', a: 1 },
    '{"client_secret":"[redacted]","a":"1"}',
  ],
  ['a file', { body: 'multipart/form-data' }, { file: new Blob(['s3cret']) }, '<FormData>'],
  ['text', { body: 'text/plain', input: 'grouped' }, { body: 's3cret' }, '<text/plain, 6 characters>'],
] as const)('names or shows %s', async (_, facts, params, shown) => {
  answer(200, { 'content-type': 'text/html' }, '<p>s3cret</p>');
  const operation: Operation = { operationId: 'post', method: 'POST', path: '/', codec: fullCodec, ...facts };
  await rejection(client.request(operation, params));
  expect(lines.map((line) => line.split('\n').at(-1)?.trim())).toEqual([shown, '<text/html>']);
});

it.each([
  [
    'cut to 4,000 characters',
    JSON.stringify({ statusCode: 200, data: 'x'.repeat(9000) }),
    /^\{"statusCode":200,"data":"x{3974}…$/,
  ],
  ['broken', '{"password":"s3cret', /^<broken JSON, 19 characters>$/],
])('a body that is %s', async (_, body, shown) => {
  answer(200, { 'content-type': 'application/json' }, body);
  await client.request({ operationId: 'get', method: 'GET', path: '/' }).catch(() => undefined);
  expect(lines[1]?.split('\n').at(-1)?.trim()).toMatch(shown);
});

it('shows where a redirect leads, but not what it carries', async () => {
  answer(302, { location: 'https://app.example/callback?code=s3cret#id_token=s3cret' }, '');
  const operation: Operation = {
    operationId: 'authorize',
    method: 'GET',
    path: '/auth',
    response: 'redirect',
    codec: fullCodec,
  };
  await client.request(operation);
  expect(lines[1]).toBe(`← authorize, attempt 1: HTTP 302, N ms
  connection: close
  content-length: 0
  location: https://app.example/callback?[redacted]
  <no content>`);
});

it('lets through what fails', async () => {
  server.answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 }).write('{');
    setTimeout(() => response.destroy(), 20);
  };
  const call = client.request({ operationId: 'post', method: 'POST', path: '/' });
  expect(await rejection(call)).toMatchObject({ code: 'connection_error', attempts: 1 });
  expect(lines[1]).toContain('<cut off>');
});

it('redact keeps everything else as it is', () => {
  const at = new Date(0);
  const value = { at, none: null, list: [1, 'a'], code: 1, tokenSet: 1, accessToken: 1, token: 2, jwt: 3, toString: 4 };
  expect(redact(value, ['jwt'])).toEqual({
    ...value,
    accessToken: '[redacted]',
    token: '[redacted]',
    jwt: '[redacted]',
  });
  expect(redact('text')).toBe('text');
});
