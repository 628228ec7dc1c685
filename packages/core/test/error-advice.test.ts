import { expect, it } from 'vitest';
import { fullCodec } from '../src/codegen.ts';
import { adviceFrom } from '../src/errors/advice-from.ts';
import { createClient } from '../src/index.ts';
import type { Operation } from '../src/index.ts';
import { json, startLoopback } from './loopback.ts';
import { rejection } from './rejection.ts';

const server = await startLoopback();
const plain: Operation = { operationId: 'getUser', method: 'GET', path: '/u' };
const full: Operation = { ...plain, codec: fullCodec };
const errorAdvice = adviceFrom({ 404: 'Check the ID.', 429: 'Slow down.' }, { 2004: 'Check the user ID.' });

async function message(body: object, headers = {}, operation = plain): Promise<unknown> {
  server.answer = (_, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
    json(response, body);
  };
  const client = createClient({ baseUrl: server.url, maxRetries: 0, errorAdvice });
  const error = await rejection(client.request(operation));
  return error instanceof Error ? error.message : error;
}

it.each([
  [{ statusCode: 404, apiCode: 2004, message: 'none', requestId: 'r1' }, 'Check the user ID. Request id: r1.'],
  [{ statusCode: 404, apiCode: 2011, message: 'none', requestId: 'r1' }, 'Check the ID. Request id: r1.'],
  [{ statusCode: 404, message: 'none' }, 'Check the ID.'],
  [{ statusCode: 409, apiCode: 1, message: 'none' }, 'Check the input.'],
  [{ statusCode: 500, apiCode: 2004, message: 'none' }, 'Check the user ID.'],
])('%j: by apiCode, else by statusCode, else by kind', async (body, end) => {
  const business = 'apiCode' in body ? `, apiCode ${body.apiCode}` : '';
  const want = `getUser (GET /u): statusCode ${body.statusCode}${business}: none. ${end}`;
  expect([await message(body), await message(body, {}, full)]).toEqual([want, want]);
});

it('says how long the server wants to be left alone', async () => {
  const body = { statusCode: 429, message: 'too many', requestId: 'r1' };
  expect(await message(body, { 'retry-after': '90' })).toBe(
    'getUser (GET /u): statusCode 429: too many. Slow down. Wait 90 s. Request id: r1.',
  );
  expect(await message(body, { 'retry-after': '-1' })).toBe(
    'getUser (GET /u): statusCode 429: too many. Slow down. Request id: r1.',
  );
});
