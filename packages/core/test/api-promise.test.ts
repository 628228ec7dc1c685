import { afterEach, expect, it } from 'vitest';
import { createClient } from '../src/index.ts';
import type { ApiPromise, Operation } from '../src/index.ts';
import { json, startLoopback } from './loopback.ts';
import { rejection } from './rejection.ts';

const server = await startLoopback();
const client = createClient({ baseUrl: server.url });
const get: Operation = { operationId: 'get', method: 'GET', path: '/' };
const failing: Operation = { operationId: 'failing', method: 'GET', path: '/failing' };
const want = { statusCode: 200, message: 'ok', data: { id: 1 } };

server.answer = ({ url }, response) => json(response, url === '/failing' ? { statusCode: 404, message: 'gone' } : want);

const unhandled: unknown[] = [];
const listen = (reason: unknown): void => void unhandled.push(reason);
process.on('unhandledRejection', listen);
afterEach(() => {
  unhandled.length = 0;
});

/** Long enough for the process to notice rejections that nobody handles. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((next) => setImmediate(next));
}

it('await gives the envelope', async () => {
  expect(await client.request(get)).toEqual(want);
});

it('withResponse() gives what HTTP said as well', async () => {
  const call: ApiPromise<typeof want> = client.request(get);
  const { data, status, headers } = await call.withResponse();
  expect([data, status, headers.get('content-type')]).toEqual([want, 200, 'application/json']);
  expect(await call).toEqual(want);
});

it('works as a promise does', async () => {
  expect(await Promise.all([client.request(get), client.request(get)])).toEqual([want, want]);
  expect(await client.request<typeof want>(get).then(({ data }) => data.id)).toBe(1);
  expect(await client.request(failing).catch(() => 'caught')).toBe('caught');
  let settled = 0;
  expect(await client.request(get).finally(() => (settled += 1))).toEqual(want);
  await rejection(client.request(failing).finally(() => (settled += 1)));
  expect(settled).toBe(2);
  const call = client.request(get);
  expect(String(call)).toBe('[object Promise]');
  await call;
});

it('sends one request, however often it is awaited', async () => {
  server.received.length = 0;
  const call = client.request(get);
  await Promise.all([call, call, call.withResponse()]);
  expect(server.received.length).toBe(1);
});

it('rejects nothing unhandled when only withResponse() is used', async () => {
  const call = client.request(failing);
  expect(await rejection(call.withResponse())).toMatchObject({ statusCode: 404 });
  await settle();
  expect(unhandled).toEqual([]);
});

it('rejects nothing unhandled when only awaited', async () => {
  await rejection(client.request(failing));
  await rejection(client.request(get, JSON.parse('[]')));
  await settle();
  expect(unhandled).toEqual([]);
});

it('never throws before it is awaited', async () => {
  const call = client.request(get, { q: Number.NaN });
  expect(await rejection(call)).toMatchObject({ code: 'configuration_error' });
});
