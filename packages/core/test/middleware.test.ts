import { beforeEach, expect, it } from 'vitest';
import { createClient, isConnectionError } from '../src/index.ts';
import type { Middleware, Operation } from '../src/index.ts';
import { closedPort, json, startLoopback } from './loopback.ts';
import { rejection } from './rejection.ts';

const server = await startLoopback();
const get: Operation = { operationId: 'get', method: 'GET', path: '/start' };
const normal = server.answer;

beforeEach(() => {
  server.received.length = 0;
  server.answer = normal;
});

it('stands around the transport, the first outermost', async () => {
  const seen: string[] = [];
  const named =
    (name: string): Middleware =>
    async (request, next) => {
      seen.push(`${name} before`);
      const response = await next(request);
      seen.push(`${name} after`);
      return response;
    };
  await createClient({ baseUrl: server.url, middleware: [named('a'), named('b')] }).request(get);
  expect(seen).toEqual(['a before', 'b before', 'b after', 'a after']);
});

it('sees each attempt and each hop, with what they are for', async () => {
  server.answer = ({ url }, response) => {
    const first = server.received.length === 1;
    if (first) response.writeHead(503, { 'retry-after': '0.01' }).end();
    else if (url === '/start') response.writeHead(302, { location: '/end' }).end();
    else json(response, { statusCode: 200 });
  };
  const seen: unknown[] = [];
  const watch: Middleware = async (request, next) => {
    const response = await next(request);
    seen.push([request.operation.operationId, request.attempts, new URL(request.url).pathname, response.status]);
    return response;
  };
  await createClient({ baseUrl: server.url, middleware: [watch] }).request(get);
  expect(seen).toEqual([
    ['get', 1, '/start', 503],
    ['get', 2, '/start', 302],
    ['get', 2, '/end', 200],
  ]);
});

it('may send another request, or none at all', async () => {
  const mark: Middleware = (request, next) =>
    next({ ...request, headers: new Headers({ ...Object.fromEntries(request.headers), 'x-trace': 't' }) });
  await createClient({ baseUrl: server.url, middleware: [mark] }).request(get);
  expect(server.received[0]?.headers['x-trace']).toBe('t');
  const cached = { statusCode: 200, data: 'cached' };
  const answer: Middleware = async () => Response.json(cached);
  expect(await createClient({ baseUrl: server.url, middleware: [answer] }).request(get)).toEqual(cached);
  expect(server.received.length).toBe(1);
});

it('what it throws after an answer is no refused connection, so that no write is sent again', async () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  const collector = createClient({ baseUrl: await closedPort(), maxRetries: 0 });
  const post: Operation = { ...get, method: 'POST', body: 'application/json' };
  for (const report of [() => Promise.reject(refused), () => collector.request(post)]) {
    server.received.length = 0;
    const middleware: Middleware = async (request, next) => {
      const response = await next(request);
      await report();
      return response;
    };
    const error = await rejection(createClient({ baseUrl: server.url, middleware: [middleware] }).request(post));
    expect([isConnectionError(error), server.received.length]).toEqual([true, 1]);
  }
});

it('what it throws is an error of the connection', async () => {
  const cause = new Error('broken');
  const client = createClient({ baseUrl: server.url, maxRetries: 0, middleware: [() => Promise.reject(cause)] });
  const error = await rejection(client.request(get));
  expect(isConnectionError(error) && error.cause).toBe(cause);
});
