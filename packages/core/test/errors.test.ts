import { once } from 'node:events';
import { createServer } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as core from '../src/index.ts';
import type { GenAuthError, Operation } from '../src/index.ts';
import { rejection } from './rejection.ts';

const operation: Operation = { operationId: 'getUser', method: 'GET', path: '/u' };
const response = new Response('', { status: 200, headers: { 'set-cookie': 'c=s3cret', 'x-request-id': 'r1' } });
const body = { statusCode: 403, apiCode: 1636, message: 'second factor', data: { mfaToken: 's3cret' } };

const errors: readonly (readonly [string, string, GenAuthError, (error: unknown) => boolean])[] = [
  ['ApiError', 'api_error', new core.ApiError(operation, response, body), core.isApiError],
  [
    'ConnectionError',
    'connection_error',
    new core.ConnectionError('https://a', operation, undefined),
    core.isConnectionError,
  ],
  ['TimeoutError', 'timeout_error', new core.TimeoutError('m', operation), core.isTimeoutError],
  ['AbortError', 'abort_error', new core.AbortError('m', operation), core.isAbortError],
  ['DecodeError', 'decode_error', new core.DecodeError(operation, response, 's3cret'), core.isDecodeError],
  ['RedirectError', 'redirect_error', new core.RedirectError('m', operation), core.isRedirectError],
  ['ConfigurationError', 'configuration_error', new core.ConfigurationError('m'), core.isConfigurationError],
];

describe.each(errors)('%s', (name, code, error, guard) => {
  it('has a name and a stable code', () => {
    expect([error.name, error.code, error instanceof core.GenAuthError, error instanceof Error]).toEqual([
      name,
      code,
      true,
      true,
    ]);
    expect(error.stack?.startsWith(`${name}: `)).toBe(true);
  });

  it('is told from every other by its guard', () => {
    expect(errors.filter(([, , other]) => guard(other)).map(([other]) => other)).toEqual([name]);
    expect(core.isGenAuthError(error)).toBe(true);
  });

  it('shows no secret', () => {
    const shown = [String(error), JSON.stringify(error), inspect(error, { depth: 9, showHidden: false })];
    expect(shown.join()).not.toContain('s3cret');
  });

  it('is known across copies of the package', () => {
    const copy = Object.create(Error.prototype, {
      code: { value: code },
      [Symbol.for('@genauth/error')]: { value: true },
    });
    expect([copy instanceof core.GenAuthError, guard(copy), core.isGenAuthError(copy)]).toEqual([false, true, true]);
  });
});

it('guards refuse anything else', () => {
  const others = [
    undefined,
    null,
    'x',
    1,
    {},
    new Error('x'),
    { code: 'api_error' },
    new DOMException('x', 'AbortError'),
  ];
  for (const [, , , guard] of errors) expect(others.filter(guard)).toEqual([]);
  expect(others.filter(core.isGenAuthError)).toEqual([]);
});

it('an apiCode narrows', () => {
  const error: unknown = new core.ApiError(operation, response, body);
  expect([core.isApiError(error, 1636), core.isApiError(error, 2004), core.isApiError(error, 0)]).toEqual([
    true,
    false,
    false,
  ]);
  if (core.isApiError(error, 1636)) {
    const code: 1636 = error.apiCode;
    expect([code, error.data, error.headers.get('x-request-id')]).toEqual([1636, { mfaToken: 's3cret' }, 'r1']);
  }
});

it('keeps its cause, and has none when there is none', () => {
  const cause = new Error('why');
  expect(new core.ConfigurationError('m', operation, cause).cause).toBe(cause);
  expect('cause' in new core.ConfigurationError('m', operation)).toBe(false);
});

/** What runtimes reject with, in their words. */
function failed(message: string, fields: object): Error {
  return Object.assign(new TypeError(message), fields);
}
const url = 'http://127.0.0.1:45991/x?access_token=s3cret';
const sending = (rest: string): Error => failed('fetch failed', { cause: new Error(`error sending request ${rest}`) });

it.each([
  [
    'Bun, refused',
    failed('Unable to connect. Is the computer able to access the url?', { code: 'ConnectionRefused', path: url }),
    ['ConnectionRefused', true],
  ],
  [
    'Bun, cut off',
    failed('The socket connection was closed', { code: 'ECONNRESET', path: url }),
    ['ECONNRESET', false],
  ],
  ['Bun, broken', failed(`ZlibError fetching "${url}".`, { code: 'ZlibError', path: url }), ['ZlibError', false]],
  [
    'Deno, refused',
    sending(`for url (${url}): client error (Connect): tcp connect error: Connection refused (os error 111)`),
    ['client error (Connect): tcp connect error: Connection refused (os error 111)', true],
  ],
  [
    'Deno, cut off',
    sending(`from 127.0.0.1:1 for ${url} (127.0.0.1:2): client error (SendRequest): connection closed`),
    ['client error (SendRequest): connection closed', false],
  ],
  ['a URL without a code', failed(`no way to ${url}`, {}), ['no reason given', false]],
])('of a cause that quotes the URL it keeps name and code: %s', (_, cause, [code, refused]) => {
  const error = new core.ConnectionError('http://127.0.0.1:45991', operation, cause);
  expect([String(error), inspect(error), JSON.stringify(error)].join()).not.toContain('s3cret');
  expect(error).toMatchObject({ cause: { name: 'TypeError', code }, refused });
  expect(error.message).toContain(`no complete answer from http://127.0.0.1:45991: ${code}. `);
});

it('an answer that is no HTTP is not quoted', async () => {
  const server = createServer((socket) => socket.end('SSH-2.0 token=s3cret\r\n\r\n')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = Object(server.address());
  const client = core.createClient({ baseUrl: `http://127.0.0.1:${port}`, maxRetries: 0 });
  const error = await rejection(client.request(operation));
  expect(core.isConnectionError(error)).toBe(true);
  expect([String(error), inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error)].join()).not.toContain(
    's3cret',
  );
  expect(error).toMatchObject({
    message: `getUser (GET /u): no complete answer from http://127.0.0.1:${port}: HTTPParserError. Check host and network.`,
    cause: { name: 'TypeError', code: 'HTTPParserError' },
  });
  server.close();
});

it('a cause without a URL stays as it is', () => {
  const cause = failed('fetch failed', { cause: failed('connect ECONNREFUSED 127.0.0.1:1', { code: 'ECONNREFUSED' }) });
  const error = new core.ConnectionError('http://127.0.0.1:1', operation, cause);
  expect([error.cause === cause, error.refused]).toEqual([true, true]);
});

it('takes no line break and no other control character from an answer', () => {
  const forged = { statusCode: 404, message: 'no\r\nFORGED \u001b[2J', requestId: 'r\nFORGED' };
  const error = new core.ApiError(operation, response, forged);
  expect([error.requestId, error.message]).toEqual([
    'r FORGED',
    'getUser (GET /u): statusCode 404: no  FORGED  [2J. Check the input. Request id: r FORGED.',
  ]);
});

it('says as JSON what a log needs', () => {
  const error = new core.ApiError(operation, response, body);
  error.attempts = 2;
  expect(JSON.parse(JSON.stringify({ error }))).toEqual({
    error: {
      name: 'ApiError',
      code: 'api_error',
      message: 'getUser (GET /u): statusCode 403, apiCode 1636: second factor. Check the credentials. Request id: r1.',
      operationId: 'getUser',
      method: 'GET',
      path: '/u',
      attempts: 2,
      statusCode: 403,
      apiCode: 1636,
      requestId: 'r1',
      httpStatus: 200,
    },
  });
});
