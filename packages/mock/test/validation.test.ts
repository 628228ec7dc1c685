import { afterAll, beforeEach, expect, test } from 'vitest';
import { knownCredentials, startMock } from '../src/index.ts';

const mock = await startMock();
const app = { 'x-authing-app-id': knownCredentials.appId };
const json = { ...app, 'content-type': 'application/json' };

beforeEach(() => mock.reset());
afterAll(() => mock.close());

async function faultsOf(path: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(mock.url + path, init);
  expect(response.status).toBe(200);
  const body: unknown = await response.json();
  expect(body).toMatchObject({ statusCode: 400 });
  return Reflect.get(Object(Reflect.get(Object(body), 'data')), 'faults');
}

const post = (body: string, headers: Record<string, string> = json): RequestInit => ({ method: 'POST', headers, body });

test('all faults of a body are told at once, each at its place', async () => {
  const body = { connection: 'MAGIC', passwordPayload: { email: 7 }, options: { autoRegister: 'yes' } };
  expect(await faultsOf('/api/v3/signin', post(JSON.stringify(body)))).toEqual([
    { pointer: '/body/passwordPayload/password', message: 'is required' },
    { pointer: '/body/passwordPayload/email', message: 'must be a string' },
    { pointer: '/body/connection', message: 'must be one of "PASSWORD", "PASSCODE", "LDAP", "AD"' },
    { pointer: '/body/options/autoRegister', message: 'must be a boolean' },
  ]);
});

test('of alternatives, the one that is meant is spoken of', async () => {
  const body = { connection: 'PASSWORD', passCodePayload: { passCode: '123456' } };
  expect(await faultsOf('/api/v3/signin', post(JSON.stringify(body)))).toEqual([
    { pointer: '/body/passwordPayload', message: 'is required' },
  ]);
});

test('a message says which operation and what is wrong, and repeats no value', async () => {
  const response = await fetch(`${mock.url}/api/v3/signin`, post('{"connection":"s3cret"}'));
  const text = await response.text();
  expect(text).toContain('signInByCredentials (POST /api/v3/signin): /body/connection must be one of');
  expect(text).not.toContain('s3cret');
});

test.each<[string, RequestInit, unknown]>([
  ['is no JSON', post('{"connection":'), { pointer: '/body', message: 'is not application/json' }],
  [
    'has another media type',
    post('<a/>', { ...app, 'content-type': 'text/xml' }),
    { pointer: '/headers/content-type', message: 'must be application/json' },
  ],
  ['is missing', { method: 'POST', headers: json }, { pointer: '/body', message: 'is required' }],
])('a body that %s', async (_, init, fault) => {
  expect(await faultsOf('/api/v3/signin', init)).toEqual([fault]);
});

test.each([
  [
    'page=x&limit=99',
    [
      { pointer: '/query/page', message: 'must be an integer' },
      { pointer: '/query/limit', message: 'must be <= 50' },
    ],
  ],
  ['pages=1', [{ pointer: '/query/pages', message: 'is not a name that this operation knows' }]],
  ['page=1&page=2', [{ pointer: '/query/page', message: 'is given 2 times' }]],
  ['page[]=1', [{ pointer: '/query/page[]', message: 'takes a single value, written as page=…' }]],
])('the query %s', async (query, faults) => {
  const headers = { ...app, authorization: knownCredentials.accessToken };
  expect(await faultsOf(`/api/v3/get-my-login-history?${query}`, { headers })).toEqual(faults);
});

test('a path that is none, and one that has other methods', async () => {
  const none = await fetch(`${mock.url}/api/v3/get-usr`);
  expect([none.status, await none.json()]).toMatchObject([404, { statusCode: 404 }]);
  const other = await fetch(`${mock.url}/api/v3/signin`);
  expect([other.status, other.headers.get('allow'), await other.json()]).toMatchObject([
    405,
    'POST',
    { message: '/api/v3/signin is called with POST, not with GET.' },
  ]);
});

test('an endpoint of OAuth tells of faults as OAuth does', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const response = await fetch(`${mock.url}/oidc/token`, { method: 'POST', headers, body: 'code=1' });
  expect([response.status, await response.json()]).toMatchObject([400, { error: 'invalid_request' }]);
});

test('a body that is too large', async () => {
  const response = await fetch(`${mock.url}/api/v3/signin`, post(`"${'x'.repeat(11 * 1024 * 1024)}"`));
  expect(await response.json()).toMatchObject({ statusCode: 413 });
});
