import { beforeEach, describe, expect, it } from 'vitest';
import { fullCodec } from '../src/codegen.ts';
import { ApiError, createClient, DecodeError, isApiError, isConnectionError, isDecodeError } from '../src/index.ts';
import type { Operation } from '../src/index.ts';
import { closedPort, json, startLoopback } from './loopback.ts';
import { rejection } from './rejection.ts';

const server = await startLoopback();
const client = createClient({ baseUrl: server.url, maxRetries: 0 });
const get: Operation = { operationId: 'getUser', method: 'GET', path: '/u' };

type Kind = 'envelope' | 'json' | 'text' | 'optional' | 'binary' | 'none' | 'redirect';
const as = (response: Kind): Operation => ({ ...get, response, codec: fullCodec });
const call = (operation: Operation): PromiseLike<unknown> => client.request(operation, { id: 1, q: 'query-secret' });

function answer(status: number, type: string | undefined, body: string, headers: Record<string, string> = {}): void {
  server.answer = (_, response) => {
    response.writeHead(status, { ...headers, ...(type !== undefined && { 'content-type': type }) }).end(body);
  };
}

beforeEach(() => {
  answer(200, 'application/json', '{}');
});

describe.each([
  ['plain', get, { ...get, response: 'json' } as const],
  ['full', as('envelope'), as('json')],
])('%s', (_, envelope, bare) => {
  it.each([200, 201, 204, 299])('an envelope of statusCode %i is the result, whole', async (statusCode) => {
    const body = { statusCode, message: 'ok', data: { id: 1, unknown: [1] }, extra: null };
    answer(200, 'text/plain', JSON.stringify(body));
    expect(await call(envelope)).toEqual(body);
  });

  it.each([
    [100, 'Check the input.'],
    [300, 'Check the input.'],
    [400, 'Check the input.'],
    [401, 'Check the credentials.'],
    [403, 'Check the credentials.'],
    [429, 'Try again later.'],
    [499, 'Check the input.'],
    [500, 'Try again later.'],
    [603, 'Try again later.'],
  ])('an envelope of statusCode %i is a failure, with what to do', async (statusCode, next) => {
    const body = { statusCode, apiCode: 2004, message: 'no such user', requestId: 'r1', data: { token: 't' } };
    answer(200, 'application/json', JSON.stringify(body), { 'x-a': 'b' });
    const error = await rejection(call(envelope));
    if (!isApiError(error, 2004)) throw error;
    expect({ ...error, data: error.data, header: error.headers.get('x-a') }).toEqual({
      operationId: 'getUser',
      method: 'GET',
      path: '/u',
      statusCode,
      apiCode: 2004,
      requestId: 'r1',
      httpStatus: 200,
      retryAfterMs: undefined,
      attempts: 1,
      data: { token: 't' },
      header: 'b',
    });
    expect(error.message).toBe(
      `getUser (GET /u): statusCode ${statusCode}, apiCode 2004: no such user. ${next} Request id: r1.`,
    );
  });

  it.each([
    [404, '{"statusCode":404,"message":"It is gone."}', 404, undefined, 'statusCode 404: It is gone. Check the input.'],
    [404, '{"statusCode":404,"message":"gone"}', 404, undefined, 'statusCode 404: gone. Check the input.'],
    [500, '{"statusCode":200,"message":"ok"}', 500, undefined, 'statusCode 500: ok. Try again later.'],
    [
      400,
      '{"error":"invalid_grant","error_description":"code used"}',
      400,
      { error: 'invalid_grant', error_description: 'code used' },
      'statusCode 400: code used. Check the input.',
    ],
    [
      400,
      '{"error":"invalid_grant"}',
      400,
      { error: 'invalid_grant' },
      'statusCode 400: invalid_grant. Check the input.',
    ],
    [
      502,
      '<html>bad gateway</html>',
      502,
      '<html>bad gateway</html>',
      'statusCode 502: no reason given. Try again later.',
    ],
    [503, '', 503, '', 'statusCode 503: no reason given. Try again later.'],
    [304, '', 304, '', 'statusCode 304: no reason given. Check the input.'],
    [401, '{"statusCode":401,"message":"no"}', 401, undefined, 'statusCode 401: no. Check the credentials.'],
  ])('HTTP %i with %s is a failure', async (status, body, statusCode, data, message) => {
    answer(status, 'text/html', body, { 'x-request-id': 'h1' });
    for (const operation of [envelope, bare]) {
      const error = await rejection(call(operation));
      if (!isApiError(error)) throw error;
      expect([error.statusCode, error.httpStatus, error.data, error.requestId]).toEqual([
        statusCode,
        status,
        data,
        'h1',
      ]);
      expect(error.message).toBe(`getUser (GET /u): ${message} Request id: h1.`);
    }
  });

  it('bare JSON is the result, whatever is in it', async () => {
    for (const body of [{ statusCode: 500 }, [1], 'text', null, 0]) {
      answer(200, 'application/json', JSON.stringify(body));
      expect(await call(bare)).toEqual(body);
    }
  });

  it.each(['', '<html>', '{"statusCode":200', 'undefined'])('%o is no JSON', async (body) => {
    answer(200, 'text/html', body);
    for (const operation of [envelope, bare]) {
      const error = await rejection(call(operation));
      if (!isDecodeError(error)) throw error;
      expect([error.text, error.httpStatus, error.cause]).toEqual([body, 200, undefined]);
      expect(error.message).toContain(
        `expected ${operation.response ?? 'envelope'}, got HTTP 200, text/html, ${body.length} characters`,
      );
    }
  });

  it.each(['{}', '[]', 'null', '"x"', '{"statusCode":"200"}', '{"statusCode":null}'])(
    '%s is no envelope',
    async (body) => {
      answer(200, 'application/json', body);
      expect(isDecodeError(await rejection(call(envelope)))).toBe(true);
    },
  );
});

it('keeps a bounded piece of what it cannot read', async () => {
  const page = `<html>secret${'x'.repeat(5000)}`;
  answer(200, 'text/html', page);
  const unreadable = await rejection(call(get));
  expect(unreadable instanceof DecodeError && unreadable.text).toBe(page.slice(0, 1000));
  expect(unreadable instanceof DecodeError && unreadable.message).not.toContain('secret');
  answer(500, 'text/html', page);
  const failed = await rejection(call(get));
  expect(failed instanceof ApiError && failed.data).toBe(page.slice(0, 1000));
});

it('bounds what the server says', async () => {
  answer(200, 'application/json', JSON.stringify({ statusCode: 500, message: 'x'.repeat(5000) }));
  const error = await rejection(call(get));
  expect(error instanceof ApiError && error.message.length).toBeLessThan(600);
});

it('reads text', async () => {
  answer(200, 'text/plain', 'a,b');
  expect(await call(as('text'))).toBe('a,b');
  answer(200, 'application/json', '[1]');
  expect(await call(as('text'))).toBe('[1]');
});

it('reads nothing', async () => {
  answer(204, undefined, '');
  expect(await call(as('none'))).toBeUndefined();
  answer(200, 'text/plain', 'ignored');
  expect(await call(as('none'))).toBeUndefined();
  answer(200, 'application/json', '{"statusCode":200}');
  expect(await call(as('none'))).toBeUndefined();
});

it('reads JSON or nothing', async () => {
  answer(200, 'application/json', '{"id":1}');
  expect(await call(as('optional'))).toEqual({ id: 1 });
  answer(204, undefined, '');
  expect(await call(as('optional'))).toBeUndefined();
  answer(202, undefined, '');
  expect(await call(as('optional'))).toBeUndefined();
  answer(200, 'text/html', '<p>');
  expect(isDecodeError(await rejection(call(as('optional'))))).toBe(true);
  answer(200, 'application/json', '{"statusCode":404,"message":"none"}');
  expect(await rejection(call(as('optional')))).toMatchObject({ statusCode: 404 });
  answer(204, undefined, '');
  expect(isDecodeError(await rejection(call(as('json'))))).toBe(true);
});

it('reads where it is sent to, without going there', async () => {
  server.received.length = 0;
  for (const [location, want] of [
    ['https://other.test/login?code=x', 'https://other.test/login?code=x'],
    ['/next', `${server.url}/next`],
    ['http://', 'http://'],
  ]) {
    answer(302, 'text/html', '<a>', { location: location ?? '' });
    expect(await call(as('redirect'))).toBe(want);
  }
  expect(server.received.length).toBe(3);
  answer(200, 'text/html', '<form>');
  expect(isDecodeError(await rejection(call(as('redirect'))))).toBe(true);
  answer(302, undefined, '');
  expect(await rejection(call(as('redirect')))).toMatchObject({ statusCode: 302 });
});

it.each<Kind>(['text', 'binary', 'none', 'redirect'])('a failure in JSON is one, though %s was due', async (kind) => {
  answer(200, 'application/json; charset=utf-8', '{"statusCode":403,"message":"no"}');
  expect(await rejection(call(as(kind)))).toMatchObject({ statusCode: 403, httpStatus: 200 });
  answer(500, 'text/plain', 'broken');
  expect(await rejection(call(as(kind)))).toMatchObject({ statusCode: 500, data: 'broken' });
});

it('a body cut off is a broken connection', async () => {
  server.answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"statusCode":200', () => response.destroy());
  };
  const error = await rejection(call(get));
  expect(isConnectionError(error)).toBe(true);
  expect(error).toMatchObject({
    message: expect.stringContaining(`getUser (GET /u): no complete answer from ${server.url}: `),
  });
});

it('a connection refused says so', async () => {
  const url = await closedPort();
  const error = await rejection(
    createClient({ baseUrl: url, maxRetries: 0 }).request(get, { id: 1, q: 'query-secret' }),
  );
  expect(isConnectionError(error)).toBe(true);
  expect(error).toMatchObject({
    message: `getUser (GET /u): no complete answer from ${url}: ECONNREFUSED. Check host and network.`,
  });
});

it('prototype keys in an answer stay data', async () => {
  server.answer = (_, response) => json(response, { statusCode: 200 });
  answer(200, 'application/json', '{"statusCode":200,"__proto__":{"polluted":true}}');
  await call(get);
  expect('polluted' in {}).toBe(false);
});

it('an answer without the envelope is a failure when it is a failure envelope', async () => {
  answer(200, 'application/json', '{"statusCode":404,"message":"no such list"}');
  const failed = await rejection(call({ ...get, response: 'json' }));
  expect(failed instanceof ApiError && [failed.statusCode, failed.httpStatus]).toEqual([404, 200]);
  answer(200, 'application/json', '{"statusCode":404}');
  expect(await call({ ...get, response: 'json' })).toEqual({ statusCode: 404 });
});
