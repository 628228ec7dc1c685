import { createHmac } from 'node:crypto';
import { accessTokens, ManagementClient } from '@genauth/management';
import { afterAll, beforeEach, expect, test } from 'vitest';
import vectors from '../../core/test/signature-vectors.json' with { type: 'json' };
import { stringToSign } from '../src/credentials/check-signature.ts';
import { knownCredentials, startMock } from '../src/index.ts';

let now = Date.now();
const mock = await startMock({ now: () => now });
const path = '/api/v3/list-groups';

beforeEach(() => {
  now = Date.now();
  mock.reset();
});
afterAll(() => mock.close());

const usual = {
  'x-authing-signature-method': 'HMAC-SHA1',
  'x-authing-signature-version': '1.0',
  'x-authing-signature-nonce': 'nonce-1',
};

/** A GET by hand, signed over its headers. */
async function get(headers: Record<string, string>, { key, secret }: { key?: string; secret?: string } = {}) {
  const values = {};
  const text = stringToSign({ method: 'GET', path, headers, values });
  const hmac = createHmac('sha1', secret ?? knownCredentials.accessKeySecret).update(text);
  const authorization = `authing ${key ?? knownCredentials.accessKeyId}:${hmac.digest('base64')}`;
  const response = await fetch(mock.url + path, { headers: { ...headers, authorization } });
  return response.json();
}

const date = (): string => new Date(now).toUTCString();

test.each([
  ['another secret', () => ({ ...usual, date: date() }), { secret: 'wrong' }, 1300],
  ['another method', () => ({ ...usual, 'x-authing-signature-method': 'HMAC-SHA256', date: date() }), {}, 1301],
  ['another version', () => ({ ...usual, 'x-authing-signature-version': '2.0', date: date() }), {}, 1302],
  ['a date that is none', () => ({ ...usual, date: 'soon' }), {}, 1303],
  ['no date', () => usual, {}, 1304],
  ['a clock that is an hour behind', () => ({ ...usual, date: new Date(now - 3_600_000).toUTCString() }), {}, 1305],
])('a request signed with %s', async (_, headers, key, apiCode) => {
  expect(await get(headers(), key)).toMatchObject({ statusCode: 401, apiCode });
});

test('a request that comes again', async () => {
  const headers = { ...usual, date: date() };
  expect(await get(headers)).toMatchObject({ statusCode: 200 });
  expect(await get(headers)).toMatchObject({ statusCode: 401, apiCode: 1306 });
});

test('a key that there is none of, and no credential at all', async () => {
  expect(await get({ ...usual, date: date() }, { key: 'stranger' })).toMatchObject({ statusCode: 401 });
  const response = await fetch(mock.url + path);
  expect(await response.json()).toMatchObject({ statusCode: 401 });
});

test.each(vectors.vectors)(
  '$method $path is signed as by the present client',
  ({ method, path, headers, ...vector }) => {
    expect(stringToSign({ method, path, headers, values: vector.params })).toBe(vector.stringToSign);
  },
);

test('a client whose clock is wrong comes through, since the mock tells its time', async () => {
  now = Date.now() + 7_200_000;
  const client = new ManagementClient({ ...knownCredentials, host: mock.url });
  await expect(client.listGroups()).resolves.toMatchObject({ statusCode: 200 });
});

test('a signature covers path, query and body as they are before they are encoded', async () => {
  const client = new ManagementClient({ ...knownCredentials, host: mock.url });
  await expect(client.deleteRiskListIp({ id: 'a/b ä%?&' })).resolves.toMatchObject({ statusCode: 200 });
  await expect(client.listGroups({ keywords: 'ä+/?&=%' })).resolves.toMatchObject({ statusCode: 200 });
  await expect(client.getUserBatch({ userIds: ['ä,"', '[]'] })).resolves.toMatchObject({ data: [] });
  await expect(client.isUserExists({ username: 'ä\t"' })).resolves.toMatchObject({ data: { exists: false } });
});

test('a management token is good for two hours', async () => {
  const { accessKeyId, accessKeySecret, userPoolId } = knownCredentials;
  const client = new ManagementClient({ accessKeyId, accessKeySecret, userPoolId, host: mock.url, maxRetries: 0 });
  const { data } = await client.getManagementToken({ accessKeyId, accessKeySecret });
  expect(data.expires_in).toBe(7200);
  const headers = { authorization: data.access_token, 'x-authing-userpool-id': userPoolId };
  const call = async (): Promise<unknown> => (await fetch(mock.url + path, { headers })).json();
  expect(await call()).toMatchObject({ statusCode: 200 });
  now += 7_200_000;
  expect(await call()).toMatchObject({ statusCode: 401 });
});

test('a client proves itself by management tokens', async () => {
  const client = new ManagementClient({ ...knownCredentials, host: mock.url, authentication: accessTokens });
  await expect(client.listGroups()).resolves.toMatchObject({ statusCode: 200 });
});
