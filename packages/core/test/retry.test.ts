import { getEventListeners } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { fullCodec } from '../src/codegen.ts';
import { createClient, isAbortError, isApiError, isConnectionError, isTimeoutError } from '../src/index.ts';
import type { ClientOptions, HttpMethod, Operation, RequestOptions } from '../src/index.ts';
import { closedPort, json, startLoopback } from './loopback.ts';
import { rejection } from './rejection.ts';

const server = await startLoopback();
const other = await startLoopback();
const ok = { statusCode: 200, message: 'ok' };
const get: Operation = { operationId: 'get', method: 'GET', path: '/' };
const post: Operation = { operationId: 'post', method: 'POST', path: '/', body: 'application/json' };
const search: Operation = { ...post, operationId: 'search', retry: 'safe' };

type Answer = typeof server.answer;
/** Fails in the given ways, one after the other, and then goes well. */
function failing(...answers: readonly Answer[]): void {
  server.received.length = 0;
  server.answer = (request, response) => {
    const answer = answers[server.received.length - 1];
    if (answer) answer(request, response);
    else json(response, ok);
  };
}
/** As in RFC 850: `Sunday, 06-Nov-94 08:49:37 GMT`. */
function rfc850(date: Date): string {
  const weekday = date.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' });
  return date.toUTCString().replace(/^..., (..) (...) ..(..) /, `${weekday}, $1-$2-$3 `);
}

/** So that tests need not sit out the backoff. */
const soon = { 'retry-after': '0.01' };
const http =
  (status: number, headers: Readonly<Record<string, string>> = soon): Answer =>
  (_, response) =>
    void response.writeHead(status, headers).end('x');
const envelope =
  (statusCode: number): Answer =>
  (_, response) => {
    response.writeHead(200, { ...soon, 'content-type': 'application/json' });
    response.end(JSON.stringify({ statusCode, message: 'no' }));
  };
const reset: Answer = (_, response) => void response.destroy();
const resetInBody: Answer = (_, response) => {
  response.writeHead(200, { 'content-length': '100' }).write('{', () => response.destroy());
};
const stall: Answer = () => {};

const client = createClient({ baseUrl: server.url, timeout: 2_000 });

beforeEach(() => failing());

const passing = [408, 429, 500, 502, 503, 504];
describe.each([
  ['GET', get],
  ['HEAD', { ...get, method: 'HEAD', response: 'none', codec: fullCodec }],
  ['PUT', { ...get, method: 'PUT' }],
  ['DELETE', { ...get, method: 'DELETE' }],
  ['a POST that only reads', search],
] satisfies [string, Operation][])('%s is made again', (_, operation) => {
  it.each(passing)('after HTTP status %i', async (status) => {
    failing(http(status));
    const { attempts } = await client.request(operation).withResponse();
    expect([attempts, server.received.length]).toEqual([2, 2]);
  });

  it('after a reset', async () => {
    failing(reset);
    await client.request(operation);
    expect(server.received.length).toBe(2);
  });
});

it.each(passing)('a read is made again after statusCode %i in an envelope', async (statusCode) => {
  failing(envelope(statusCode));
  expect(await client.request(search)).toEqual(ok);
  expect(server.received.length).toBe(2);
});

it('a read is made again after a body cut off, and after a timeout', async () => {
  failing(resetInBody, stall);
  expect(await client.request(get, {}, { timeout: 1_000 })).toEqual(ok);
  expect(server.received.length).toBe(3);
});

it.each([400, 401, 403, 404, 409, 422, 499, 501, 601])('nothing is made again after statusCode %i', async (status) => {
  failing(envelope(status));
  expect(await rejection(client.request(get))).toMatchObject({ statusCode: status, attempts: 1 });
  expect(server.received.length).toBe(1);
});

it('nothing is made again that came but cannot be read', async () => {
  failing((_, response) => void response.end('<html>'));
  expect(await rejection(client.request(get))).toMatchObject({ code: 'decode_error', attempts: 1 });
});

describe.each(['POST', 'PATCH'] satisfies HttpMethod[])(
  'a %s that may have taken effect is not made again',
  (method) => {
    const write: Operation = { ...post, method };
    it.each([408, 500, 502, 503, 504])('after statusCode %i', async (status) => {
      for (const answer of [http(status), envelope(status)]) {
        failing(answer);
        expect(await rejection(client.request(write))).toMatchObject({ statusCode: status, attempts: 1 });
        expect(server.received.length).toBe(1);
      }
    });

    it('after a reset, a body cut off, a timeout', async () => {
      for (const answer of [reset, resetInBody, stall]) {
        failing(answer);
        const error = await rejection(client.request(write, {}, { timeout: 100 }));
        expect([isConnectionError(error) || isTimeoutError(error), server.received.length]).toEqual([true, 1]);
      }
    });

    it('but is after a 429, which did nothing', async () => {
      failing(http(429), envelope(429));
      expect(await client.request(write)).toEqual(ok);
      expect(server.received.length).toBe(3);
    });
  },
);

it('an error that comes from another call is not made again by this one, and keeps its own attempts', async () => {
  failing(...Array<Answer>(5).fill(http(503)));
  const inner = createClient({ baseUrl: server.url, maxRetries: 1 });
  const authenticate = async (): Promise<object> => ({ headers: await inner.request(get) });
  const error = await rejection(createClient({ baseUrl: server.url, authenticate }).request(search));
  expect(error).toMatchObject({ operationId: 'get', statusCode: 503, attempts: 2 });
  expect(server.received.length).toBe(2);
});

it('a write is made again when no connection was made', async () => {
  const refused = createClient({ baseUrl: await closedPort(), maxRetries: 1 });
  const error = await rejection(refused.request(post));
  expect(error).toMatchObject({ code: 'connection_error', refused: true, attempts: 2 });
});

describe('attempts run out', () => {
  it.each([
    [undefined, 3],
    [0, 1],
    [1, 2],
    [Number.NaN, 1],
    [-1, 1],
  ])('maxRetries %o → %i', async (maxRetries, want) => {
    failing(...Array<Answer>(5).fill(envelope(503)));
    const error = await rejection(client.request(get, {}, { maxRetries }));
    expect(error).toMatchObject({ statusCode: 503, attempts: want });
    expect(server.received.length).toBe(want);
    server.received.length = 0;
    await rejection(createClient({ baseUrl: server.url, maxRetries }).request(get));
    expect(server.received.length).toBe(want);
  });
});

it('a stream is sent once', async () => {
  const upload: Operation = { ...get, method: 'PUT', input: 'grouped', body: 'text/plain', codec: fullCodec };
  failing(http(503));
  const error = await rejection(client.request(upload, { body: new Blob(['x']).stream() }));
  expect([isApiError(error), server.received.length]).toEqual([true, 1]);
  failing(http(503));
  await client.request(upload, { body: new Blob(['x']) });
  expect(server.received.map(({ body }) => body)).toEqual(['x', 'x']);
});

it('each attempt is signed afresh', async () => {
  let nonce = 0;
  const authenticate = (): object => ({ headers: { 'x-nonce': String((nonce += 1)) } });
  failing(http(503), http(503));
  await createClient({ baseUrl: server.url, authenticate }).request(get);
  expect(server.received.map(({ headers }) => headers['x-nonce'])).toEqual(['1', '2', '3']);
});

describe('Retry-After', () => {
  const failAt = (header: string): Promise<unknown> => {
    failing(http(429, { 'retry-after': header }));
    return rejection(client.request(post, {}, { maxRetries: 0 }));
  };

  it.each([
    ['1', 1000],
    ['61', 61_000],
    ['1.5', 1500],
    ['99999999999999999999', 1e23],
    ['0', undefined],
    ['-5', undefined],
    ['NaN', undefined],
    ['', undefined],
    ['Infinity', undefined],
    ['9'.repeat(400), undefined],
    ['0x10', undefined],
    ['1e1', undefined],
    ['soon', undefined],
    ['-40', undefined],
    ['-2050', undefined],
    ['-3600', undefined],
    ['+5', undefined],
    ['soon 2099', undefined],
    ['Sun Nov  6 08:49:37 2094', undefined],
    ['2099-01-01', undefined],
    ['2099-01-01T00:00:00Z', undefined],
    ['Wed, 21 Oct 2015 07:28:00 GMT', undefined],
  ])('%s → %o ms', async (header, want) => {
    expect(await failAt(header)).toMatchObject({ retryAfterMs: want });
  });

  it.each([
    ['as it is written today', (date: Date) => date.toUTCString()],
    ['as it once was', rfc850],
  ])('a date %s → the time until then', async (_, write) => {
    const error = await failAt(write(new Date(Date.now() + 30_000)));
    const wait = isApiError(error) ? (error.retryAfterMs ?? 0) : 0;
    expect([wait > 20_000, wait <= 30_000]).toEqual([true, true]);
  });

  it.each(['61', new Date(Date.now() + 120_000).toUTCString()])(
    '%s is not waited for: the call fails at once',
    async (header) => {
      failing(http(429, { 'retry-after': header }));
      expect(await rejection(client.request(get))).toMatchObject({ statusCode: 429, attempts: 1 });
      expect(server.received.length).toBe(1);
    },
  );
});

describe('a wait', () => {
  it('ends at once when the signal is aborted', async () => {
    failing(http(503, { 'retry-after': '50' }));
    const controller = new AbortController();
    const failed = rejection(client.request(get, {}, { signal: controller.signal }));
    while (server.received.length === 0) await new Promise((next) => setImmediate(next));
    setTimeout(() => controller.abort('enough'), 20);
    const error = await failed;
    expect([isAbortError(error), server.received.length]).toEqual([true, 1]);
    expect(error).toMatchObject({ cause: 'enough', attempts: 1 });
    expect(getEventListeners(controller.signal, 'abort').length).toBe(0);
  });

  it('is not begun when it would end after the deadline: the call fails at once, with what the server said', async () => {
    failing(http(429, { 'retry-after': '50' }));
    const error = await rejection(client.request(get, {}, { deadline: 40_000 }));
    expect(error).toMatchObject({ statusCode: 429, retryAfterMs: 50_000, attempts: 1 });
  });
});

it('the deadline covers all attempts', async () => {
  failing(stall, stall, stall);
  const before: Partial<ClientOptions> = { deadline: 150 };
  const options: RequestOptions = { timeout: 100_000 };
  const error = await rejection(createClient({ baseUrl: server.url, ...before }).request(get, {}, options));
  expect(error).toMatchObject({ code: 'timeout_error', attempts: 1 });
  expect(() => createClient({ baseUrl: server.url, deadline: 0 })).toThrow('deadline must be');
});

it('keeps one connection through all attempts, so what failed was read to its end', async () => {
  const ports = new Set<number | undefined>();
  const big: Answer = (_, response) => {
    ports.add(response.socket?.remotePort);
    response.writeHead(503, soon).end('x'.repeat(200_000));
  };
  other.answer = big;
  const error = await rejection(createClient({ baseUrl: other.url }).request(get));
  expect([ports.size, isApiError(error) && error.attempts]).toEqual([1, 3]);
});

describe('recover', () => {
  it('mends the cause once, and the call is made again at once', async () => {
    const seen: number[] = [];
    const recover = async ({ statusCode }: { statusCode: number }): Promise<boolean> => {
      seen.push(statusCode);
      return true;
    };
    failing(envelope(401));
    const recovering = createClient({ baseUrl: server.url, recover, maxRetries: 0 });
    expect(await recovering.request(post)).toEqual(ok);
    failing(envelope(401), envelope(401));
    expect(await rejection(recovering.request(post))).toMatchObject({ statusCode: 401, attempts: 2 });
    expect(seen).toEqual([401, 401]);
  });

  it('takes no retry away', async () => {
    failing(envelope(401), http(503));
    const recovering = createClient({ baseUrl: server.url, recover: () => true, maxRetries: 1 });
    expect(await recovering.request(get)).toEqual(ok);
  });

  it('may decline', async () => {
    failing(envelope(401));
    expect(await rejection(createClient({ baseUrl: server.url, recover: () => false }).request(post))).toMatchObject({
      attempts: 1,
    });
  });
});
