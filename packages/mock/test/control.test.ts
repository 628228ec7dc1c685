import { ManagementClient } from '@genauth/management';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { knownCredentials, startMock } from '../src/index.ts';

const lines: string[] = [];
const mock = await startMock({ log: (line) => lines.push(line) });
const client = new ManagementClient({ ...knownCredentials, host: mock.url, maxRetries: 0 });
const userId = '6745c0de0a1b2c3d4e5f6001';

beforeEach(() => {
  mock.reset();
  lines.length = 0;
});
afterAll(() => mock.close());

const control = (method: string, path: string, body?: string): Promise<Response> =>
  fetch(`${mock.url}/__mock/${path}`, { method, ...(body !== undefined && { body }) });

test('failures are told over HTTP, and taken back', async () => {
  const rule = { operation: 'getUser', statusCode: 429, headers: { 'retry-after': '7' } };
  expect((await control('POST', 'failures', JSON.stringify(rule))).status).toBe(200);
  await expect(client.getUser({ userId })).rejects.toMatchObject({ httpStatus: 429, retryAfterMs: 7000 });
  await control('DELETE', 'failures?operation=getUser');
  await expect(client.getUser({ userId })).resolves.toMatchObject({ statusCode: 200 });
});

test.each([
  ['{"operation":"getUsr","statusCode":404}', 'The contract has no operation getUsr.'],
  ['{"statusCode":404}', '"operation" must be an operationId or "*".'],
  ['{"operation":"getUser","statusCode":"404"}', '"statusCode" must be a number.'],
  ['{"operation":"getUser","status":404}', '"status" is not a part of a failure.'],
])('the failure %s is refused', async (body, message) => {
  const response = await control('POST', 'failures', body);
  expect([response.status, await response.json()]).toMatchObject([400, { message }]);
});

test('a header lets its own request fail', async () => {
  const headers = { 'x-mock-failure': '{"statusCode":503}' };
  await expect(client.getUser({ userId }, { headers })).rejects.toMatchObject({ statusCode: 503, httpStatus: 503 });
  await expect(client.getUser({ userId })).resolves.toMatchObject({ statusCode: 200 });
});

test('a delay alone only delays', async () => {
  mock.fail('getUser', { delay: 10_000 });
  await expect(client.getUser({ userId }, { timeout: 50 })).rejects.toMatchObject({ code: 'timeout_error' });
});

test('a reset over HTTP forgets users and failures', async () => {
  await client.createUser({ username: 'noor.haas' });
  mock.fail('*', { drop: true });
  await control('POST', 'reset');
  const { data } = await client.listUsers({});
  expect(data.totalCount).toBe(4);
});

test('what was sent can be looked at', async () => {
  await client.isUserExists({ email: 'ada.lind@halden.example' });
  expect(mock.requests).toHaveLength(1);
  expect(mock.requests[0]).toMatchObject({
    operationId: 'isUserExists',
    method: 'POST',
    path: '/api/v3/is-user-exists',
    body: '{"email":"ada.lind@halden.example"}',
    statusCode: 200,
  });
});

test('the log names operations and outcomes, and no secret', async () => {
  const secrets = { 'x-authing-app-id': knownCredentials.appId, authorization: 's3cret' };
  await fetch(`${mock.url}/oidc/me?access_token=s3cret`, { headers: secrets });
  await client.getUser({ userId: 'nobody' }).catch(() => {});
  expect(lines.map((line) => line.replace(/\d+ ms/, 'N ms'))).toEqual([
    'GET /oidc/me getOidcUserInfo → 401 (N ms)',
    'GET /api/v3/get-user getUser → 200/404/2004 (N ms)',
  ]);
});

test('a page of another origin may call', async () => {
  const origin = 'https://docs.halden.example';
  const wanted = 'authorization,x-authing-app-id';
  const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': wanted };
  const preflight = await fetch(`${mock.url}/api/v3/signin`, { method: 'OPTIONS', headers });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
  expect(preflight.headers.get('access-control-allow-headers')).toBe(wanted);
  const answer = await fetch(`${mock.url}/api/v3/signin`, { headers: { origin } });
  expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
});
