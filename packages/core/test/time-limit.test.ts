import { getEventListeners } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { createClient, isAbortError, isConfigurationError, isTimeoutError } from '../src/index.ts';
import type { ClientOptions, Operation, RequestOptions } from '../src/index.ts';
import { startLoopback } from './loopback.ts';
import { rejection } from './rejection.ts';

const server = await startLoopback();
const get: Operation = { operationId: 'get', method: 'GET', path: '/' };
const normal = server.answer;

function call(options: RequestOptions = {}, client: Partial<ClientOptions> = {}): PromiseLike<unknown> {
  return createClient({ baseUrl: server.url, maxRetries: 0, ...client }).request(get, {}, options);
}

const stallHeaders: typeof server.answer = () => {};
const stallBody: typeof server.answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{"statusCode":');
};

beforeEach(() => {
  server.received.length = 0;
  server.answer = normal;
});

describe.each([
  ['headers', stallHeaders],
  ['the body', stallBody],
])('when %s never come', (_, stall) => {
  it('the timeout of the call ends it', async () => {
    server.answer = stall;
    const error = await rejection(call({ timeout: 30 }, { timeout: 60_000 }));
    expect(isTimeoutError(error)).toBe(true);
    expect(error).toMatchObject({
      message: 'get (GET /): no complete answer in 30 ms, see option timeout',
      name: 'TimeoutError',
    });
  });

  it('the timeout of the client ends it', async () => {
    server.answer = stall;
    expect(isTimeoutError(await rejection(call({}, { timeout: 30 })))).toBe(true);
  });

  it('the signal of the call ends it', async () => {
    server.answer = stall;
    const controller = new AbortController();
    const failed = rejection(call({ signal: controller.signal, timeout: 60_000 }));
    while (server.received.length === 0) await new Promise((next) => setImmediate(next));
    controller.abort('enough');
    const error = await failed;
    expect(isAbortError(error)).toBe(true);
    expect(error).toMatchObject({ message: 'get (GET /): ended by its signal', cause: 'enough', name: 'AbortError' });
    expect(getEventListeners(controller.signal, 'abort').length).toBe(0);
  });

  it('signal and timeout go together', async () => {
    server.answer = stall;
    const { signal } = new AbortController();
    expect(isTimeoutError(await rejection(call({ signal, timeout: 30 })))).toBe(true);
    expect(getEventListeners(signal, 'abort').length).toBe(0);
  });
});

it.each([0, 1])('the signal of the client and that of the call go together: either ends it', async (nth) => {
  server.answer = stallHeaders;
  const controllers = [new AbortController(), new AbortController()];
  const [client, own] = controllers.map(({ signal }) => signal);
  const failed = rejection(call({ signal: own, timeout: 60_000 }, { signal: client }));
  while (server.received.length === 0) await new Promise((next) => setImmediate(next));
  controllers[nth]?.abort(nth);
  expect(await failed).toMatchObject({ name: 'AbortError', cause: nth });
  expect(controllers.map(({ signal }) => getEventListeners(signal, 'abort').length)).toEqual([0, 0]);
  expect(isAbortError(await rejection(call({}, { signal: AbortSignal.abort() })))).toBe(true);
});

it('ends a transport that ignores its signal', async () => {
  const transport = (): Promise<Response> => new Promise(() => {});
  const { signal } = new AbortController();
  expect(isTimeoutError(await rejection(call({ timeout: 20, signal }, { transport })))).toBe(true);
  expect(getEventListeners(signal, 'abort').length).toBe(0);
});

it('covers the time credentials take', async () => {
  const authenticate = (): Promise<never> => new Promise(() => {});
  expect(isTimeoutError(await rejection(call({ timeout: 20 }, { authenticate })))).toBe(true);
});

it('aborted beforehand, nothing is sent', async () => {
  const signal = AbortSignal.abort('before');
  const sent: unknown[] = [];
  const transport = async (request: unknown): Promise<Response> => {
    sent.push(request);
    return Response.json({ statusCode: 200 });
  };
  const authenticate = (draft: unknown): {} => {
    sent.push(draft);
    return {};
  };
  const error = await rejection(call({ signal }, { transport, authenticate }));
  expect(isAbortError(error)).toBe(true);
  expect(error).toMatchObject({ cause: 'before' });
  expect(sent).toEqual([]);
  expect(getEventListeners(signal, 'abort').length).toBe(0);
});

it('leaves no listener behind', async () => {
  const { signal } = new AbortController();
  await call({ signal, timeout: 60_000 });
  await rejection(createClient({ baseUrl: server.url }).request(get, { q: Number.NaN }, { signal }));
  expect(getEventListeners(signal, 'abort').length).toBe(0);
});

it.each([Number.POSITIVE_INFINITY, 2 ** 31, 1e300])(
  'a timeout of %d ms is no limit, not a short one',
  async (timeout) => {
    server.answer = (request, response) => void setTimeout(() => normal(request, response), 20);
    expect(await call({ timeout })).toMatchObject({ statusCode: 200 });
  },
);

it.each([0, -1, Number.NaN, '5'])('a timeout of %o is refused', async (timeout) => {
  const options = { timeout: JSON.parse(JSON.stringify({ timeout })).timeout };
  if (typeof timeout === 'number') options.timeout = timeout;
  const error = await rejection(call(options));
  expect(isConfigurationError(error)).toBe(true);
  expect(() => createClient({ baseUrl: server.url, ...options })).toThrow('timeout must be milliseconds above 0');
  expect(server.received).toEqual([]);
});

it('an AbortController in the place of its signal is refused, with what to pass', async () => {
  const options: object = { signal: new AbortController() };
  const error = await rejection(call(options));
  expect(error).toMatchObject({
    code: 'configuration_error',
    message: 'get (GET /): signal must be an AbortSignal',
  });
  expect(() => createClient({ baseUrl: server.url, ...options })).toThrow('signal must be an AbortSignal');
  expect(server.received).toEqual([]);
});

it.each([
  ['text', 'options must be an object'],
  [[], 'options must be an object'],
  [{ constructor: 1 }, 'a name must not be "constructor"'],
])('options of %o are refused', async (options, message) => {
  const error = await rejection(
    Reflect.apply(createClient({ baseUrl: server.url }).request, undefined, [get, {}, options]),
  );
  expect(error).toMatchObject({ code: 'configuration_error', message: `get (GET /): ${message}` });
});
