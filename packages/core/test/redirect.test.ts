import { beforeEach, expect, it } from 'vitest';
import { fullCodec } from '../src/codegen.ts';
import { createClient, isApiError, isRedirectError } from '../src/index.ts';
import type { Operation } from '../src/index.ts';
import { json, startLoopback } from './loopback.ts';
import { rejection } from './rejection.ts';

const server = await startLoopback();
const other = await startLoopback();
const headers = { authorization: 'secret' };
const client = createClient({ baseUrl: server.url, headers });
const get: Operation = { operationId: 'get', method: 'GET', path: '/start' };
const post: Operation = { operationId: 'post', method: 'POST', path: '/start', body: 'application/json' };

function redirect(status: number, locations: Readonly<Record<string, string | undefined>>): void {
  server.answer = ({ url }, response) => {
    const location = locations[url];
    if (!(url in locations)) return json(response, { statusCode: 200, url });
    response.writeHead(status, location === undefined ? {} : { location }).end('x'.repeat(100));
  };
}

beforeEach(() => {
  server.received.length = 0;
  other.received.length = 0;
});

it.each([301, 302, 303, 307, 308])('follows a %i within the origin', async (status) => {
  redirect(status, { '/start': '/next?a=b', '/next?a=b': `${server.url}/end` });
  expect(await client.request(get)).toEqual({ statusCode: 200, url: '/end' });
  expect(server.received.map(({ url }) => url)).toEqual(['/start', '/next?a=b', '/end']);
  expect(server.received[2]?.headers.authorization).toBe('secret');
});

it('follows five and no more', async () => {
  redirect(302, { '/start': '/1', '/1': '/2', '/2': '/3', '/3': '/4', '/4': '/5' });
  expect(await client.request(get)).toMatchObject({ url: '/5' });
  redirect(302, { '/start': '/start' });
  server.received.length = 0;
  expect(isRedirectError(await rejection(client.request(get)))).toBe(true);
  expect(server.received.length).toBe(6);
});

const elsewhere = [
  ['another port', other.url],
  ['another host', 'http://localhost:1/x'],
  ['another scheme', server.url.replace('http:', 'https:')],
  ['another host, without a scheme', `//${new URL(other.url).host}/`],
  ['no place', undefined],
  ['a place that is none', 'http://'],
] as const;
it.each(elsewhere)('refuses to follow to %s', async (_, location) => {
  redirect(302, { '/start': location && `${location}?token=abc` });
  if (location === 'http://') redirect(302, { '/start': location });
  const error = await rejection(client.request(get));
  expect(isRedirectError(error)).toBe(true);
  expect(error).toMatchObject({ message: expect.not.stringContaining('token') });
  expect([server.received.length, other.received.length]).toEqual([1, 0]);
});

it('sends no write again', async () => {
  for (const status of [301, 302, 303, 307, 308]) {
    redirect(status, { '/start': '/next' });
    expect(isRedirectError(await rejection(client.request(post, { a: 1 })))).toBe(true);
  }
  expect(server.received.map(({ url }) => url)).toEqual(Array(5).fill('/start'));
});

it('refuses a redirect that a browser hides', async () => {
  const opaque = Object.defineProperties(new Response(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
  });
  const hiding = createClient({ baseUrl: server.url, fetch: async () => opaque });
  expect(isRedirectError(await rejection(hiding.request(get)))).toBe(true);
});

it('gives where an operation leads to, and lets go of the rest of the answer', async () => {
  const closed = new Promise<void>((resolve) => {
    server.answer = (_, response) => {
      response.writeHead(302, { location: '/next' }).write('<a>');
      response.on('close', resolve);
    };
  });
  const leading: Operation = { ...get, response: 'redirect', codec: fullCodec };
  expect(await client.request(leading)).toBe(`${server.url}/next`);
  await closed;
});

it('a 300 or 304 is no redirect but a failure', async () => {
  redirect(300, { '/start': '/next' });
  expect(isApiError(await rejection(client.request(get)))).toBe(true);
});
