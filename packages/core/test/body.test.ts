import { expect, it } from 'vitest';
import { fullCodec } from '../src/codegen.ts';
import { createClient, isConfigurationError } from '../src/index.ts';
import type { Operation } from '../src/index.ts';
import { startLoopback } from './loopback.ts';
import type { Received } from './loopback.ts';
import { rejection } from './rejection.ts';

const server = await startLoopback();
const client = createClient({ baseUrl: server.url, headers: { 'content-type': 'text/wrong' } });

function post(body: string, input?: 'grouped'): Operation {
  return { operationId: 'post', method: 'POST', path: '/', body, codec: fullCodec, ...(input && { input }) };
}

async function sent(operation: Operation, params: object): Promise<Received> {
  server.received.length = 0;
  await client.request(operation, params);
  const [request] = server.received;
  if (request === undefined) throw new Error('nothing was sent');
  return request;
}

it('JSON: dates, bigints, what is undefined and what is null', async () => {
  const params = { at: new Date(0), n: 5n, big: 12345678901234567890n, gone: undefined, none: null, deep: { n: 1n } };
  const operation: Operation = { operationId: 'plain', method: 'POST', path: '/', body: 'application/json' };
  const request = await sent(operation, params);
  expect(request.body).toBe(
    '{"at":"1970-01-01T00:00:00.000Z","n":5,"big":"12345678901234567890","none":null,"deep":{"n":1}}',
  );
  expect(request.headers['content-type']).toBe('application/json');
});

it.each([[Number.NaN], [Number.NEGATIVE_INFINITY]])('JSON: %s is refused', async (n) => {
  server.received.length = 0;
  const operation: Operation = { operationId: 'plain', method: 'POST', path: '/', body: 'application/json' };
  const error = await rejection(client.request(operation, { deep: [{ n }] }));
  expect(isConfigurationError(error)).toBe(true);
  expect(error).toMatchObject({ message: `plain (POST /): "n" must not be ${n}` });
  expect(server.received).toEqual([]);
});

it('JSON: an object that gives NaN for its own JSON is refused', async () => {
  const operation: Operation = { operationId: 'plain', method: 'POST', path: '/', body: 'application/json' };
  const error = await rejection(client.request(operation, { ratio: { toJSON: () => ({ n: Number.NaN }) } }));
  expect(error).toMatchObject({ code: 'configuration_error', message: 'plain (POST /): "n" must not be NaN' });
});

it('JSON: names of prototypes in texts do no harm', async () => {
  const params = { a: '"__proto__":null', b: ['constructor'], c: null };
  const operation: Operation = { operationId: 'plain', method: 'POST', path: '/', body: 'application/json' };
  expect(JSON.parse((await sent(operation, params)).body)).toEqual(params);
});

it('JSON: a cycle is refused', async () => {
  const cycle: { self?: object } = {};
  cycle.self = cycle;
  expect(isConfigurationError(await rejection(client.request(post('application/json'), cycle)))).toBe(true);
});

it('a form', async () => {
  const fields = { a: 'b c&d', list: ['x', 'y', null], n: 1, ok: true, at: new Date(0), deep: { z: 1 }, no: null };
  const request = await sent(post('application/x-www-form-urlencoded'), fields);
  expect(request.body).toBe(
    'a=b+c%26d&list=x&list=y&n=1&ok=true&at=1970-01-01T00%3A00%3A00.000Z&deep=%7B%22z%22%3A1%7D',
  );
  expect(request.headers['content-type']).toBe('application/x-www-form-urlencoded');
});

it('a form given as URLSearchParams', async () => {
  const request = await sent(post('application/x-www-form-urlencoded', 'grouped'), {
    body: new URLSearchParams('a=1&a=2'),
  });
  expect(request.body).toBe('a=1&a=2');
});

it.each([[new Blob(['x'])], [() => 1], [Number.NaN], [new Uint8Array(1)]])('a form cannot carry %o', async (field) => {
  const error = await rejection(client.request(post('application/x-www-form-urlencoded'), { field }));
  expect(isConfigurationError(error)).toBe(true);
  expect(error).toMatchObject({
    message: 'post (POST /): field "field" must be text, number, boolean, date or object; a file needs multipart',
  });
});

it('a form with files', async () => {
  const fields = {
    name: 'ü',
    tags: ['x', 'y'],
    file: new File(['content'], 'a.txt', { type: 'text/plain' }),
    blobs: [new Blob(['1']), new Blob(['2'])],
    meta: { a: 1 },
    no: undefined,
  };
  const request = await sent(post('multipart/form-data'), fields);
  const type = request.headers['content-type'] ?? '';
  expect(type).toMatch(/^multipart\/form-data; boundary=/);
  const form = await new Response(request.body, { headers: { 'content-type': type } }).formData();
  const seen = await Promise.all(
    [...form].map(async ([name, value]) => [
      name,
      typeof value === 'string' ? value : `${value.name}:${await value.text()}`,
    ]),
  );
  expect(seen).toEqual([
    ['name', 'ü'],
    ['tags', 'x'],
    ['tags', 'y'],
    ['file', 'a.txt:content'],
    ['blobs', 'blob:1'],
    ['blobs', 'blob:2'],
    ['meta', '{"a":1}'],
  ]);
});

it('a form with files given as FormData', async () => {
  const form = new FormData();
  form.append('a', '1');
  const request = await sent(post('multipart/form-data', 'grouped'), { body: form });
  expect(request.body).toContain('name="a"\r\n\r\n1\r\n');
});

it('a name in a form cannot end its header', async () => {
  const request = await sent(post('multipart/form-data'), { 'a"\r\nx-evil: 1': 'v' });
  expect(request.body).toContain('name="a%22%0D%0Ax-evil: 1"');
});

const bytes = new TextEncoder().encode('bytes');
it.each([
  ['text/plain', 'text', 'text', 'text/plain'],
  ['application/octet-stream', new Blob(['blob'], { type: 'image/png' }), 'blob', 'application/octet-stream'],
  ['application/octet-stream', bytes, 'bytes', 'application/octet-stream'],
  ['application/octet-stream', bytes.buffer, 'bytes', 'application/octet-stream'],
  ['image/*', bytes, 'bytes', 'application/octet-stream'],
  ['application/xml', '<a/>', '<a/>', 'application/xml'],
])('%s of %o', async (mediaType, body, want, type) => {
  const request = await sent(post(mediaType, 'grouped'), { body });
  expect([request.body, request.headers['content-type']]).toEqual([want, type]);
});

it('a stream', async () => {
  const body = new Blob(['first,', 'second']).stream();
  const request = await sent(post('application/octet-stream', 'grouped'), { body });
  expect(request.body).toBe('first,second');
});

it('refuses what cannot be sent as it is', async () => {
  const error = await rejection(client.request(post('text/plain', 'grouped'), { body: { a: 1 } }));
  expect(error).toMatchObject({ message: expect.stringContaining('post (POST /): the body must be text, Blob') });
});

it.each(['__proto__', 'constructor'])('refuses a field called %s', async (name) => {
  for (const mediaType of ['multipart/form-data', 'application/x-www-form-urlencoded']) {
    const body = JSON.parse(`{"${name}":1}`);
    expect(isConfigurationError(await rejection(client.request(post(mediaType, 'grouped'), { body })))).toBe(true);
  }
});
