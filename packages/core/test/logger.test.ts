import { beforeEach, expect, it } from 'vitest';
import { fullCodec } from '../src/codegen.ts';
import { createClient, logTo } from '../src/index.ts';
import type { LogSink, Observer, Operation } from '../src/index.ts';
import { json, startLoopback } from './loopback.ts';
import { rejection } from './rejection.ts';

const server = await startLoopback();
const get: Operation = { operationId: 'getUser', method: 'GET', path: '/u/{id}', codec: fullCodec };
const params = { id: 'path-s3cret', q: 'query-s3cret' };
const headers = { authorization: 'header-s3cret' };

function sink(): LogSink & { readonly lines: string[] } {
  const lines: string[] = [];
  const at = (level: string) => (line: string) => void lines.push(`${level}: ${line.replace(/\d+ ms/, 'N ms')}`);
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}

beforeEach(() => {
  server.received.length = 0;
  server.answer = ({ url }, response) => {
    if (url.includes('fail'))
      return json(response, { statusCode: 404, apiCode: 2004, message: 's3cret', requestId: 'r2' });
    const again = url.includes('again') && !server.received.slice(0, -1).some((one) => one.url === url);
    response.writeHead(again ? 503 : 200, { 'retry-after': '0.01', 'x-request-id': 'r1' });
    response.end(JSON.stringify({ statusCode: again ? 503 : 200, data: 'body-s3cret' }));
  };
});

async function run(level?: 'info' | 'warn' | 'error'): Promise<string[]> {
  const log = sink();
  const client = createClient({ baseUrl: server.url, headers, logger: logTo(log, level) });
  await client.request(get, params);
  await client.request(get, { ...params, again: 1 });
  await rejection(client.request(get, { ...params, fail: 1 }));
  await rejection(client.request(get, {}));
  return log.lines;
}

const lines = [
  'info: getUser GET /u/{id}, HTTP 200, N ms, 1 attempt, request id r1',
  'warn: getUser GET /u/{id}, HTTP 200, N ms, 2 attempts, request id r1',
  'error: getUser GET /u/{id}, statusCode 404 apiCode 2004, N ms, 1 attempt, request id r2',
  'error: getUser GET /u/{id}, ConfigurationError, N ms, 0 attempts',
];

it('writes one line a call, without secrets', async () => {
  expect(await run()).toEqual(lines);
  expect(lines.join()).not.toContain('s3cret');
});

it('leaves out what is below its level', async () => {
  expect(await run('warn')).toEqual(lines.slice(1));
  server.received.length = 0;
  expect(await run('error')).toEqual(lines.slice(2));
});

it('takes the request id of an envelope, where no header has one', async () => {
  server.answer = (_, response) => json(response, { statusCode: 200, requestId: 'r3\nFORGED' });
  const log = sink();
  await createClient({ baseUrl: server.url, logger: logTo(log) }).request(get, params);
  expect(log.lines).toEqual(['info: getUser GET /u/{id}, HTTP 200, N ms, 1 attempt, request id r3 FORGED']);
});

it('changes no call when it cannot be written to', async () => {
  const fail = (): never => {
    throw new Error('disk full');
  };
  const logger = logTo({ info: fail, warn: fail, error: fail });
  const client = createClient({ baseUrl: server.url, logger });
  expect(await client.request(get, params)).toMatchObject({ statusCode: 200 });
  expect(await rejection(client.request(get, { ...params, fail: 1 }))).toMatchObject({ apiCode: 2004 });
});

it('one of your own stands around each call', async () => {
  const seen: unknown[] = [];
  const logger: Observer = async (operation, run) => {
    const response = await run();
    seen.push(operation, response.attempts);
    return response;
  };
  const client = createClient({ baseUrl: server.url, logger });
  expect(await client.request(get, { id: 'again' })).toMatchObject({ statusCode: 200 });
  expect(seen).toEqual([get, 2]);
});
