import { inspect } from 'node:util';
import { beforeEach, expect, it } from 'vitest';
import { json, startLoopback } from '../../core/test/loopback.ts';
import { rejection } from '../../core/test/rejection.ts';
import { createManagementClient, getUser, ManagementApi, ManagementClient } from '../src/index.ts';

const server = await startLoopback();
const options = { accessKeyId: 'the-id', accessKeySecret: 's3cret', host: server.url };
const normal = server.answer;

beforeEach(() => {
  server.received.length = 0;
  server.answer = normal;
});

it('has the operations of the contract as methods, and functions do the same', async () => {
  const client = new ManagementClient(options);
  await client.getUser({ userId: 'u1' });
  await getUser(client, { userId: 'u2' });
  await getUser(createManagementClient(options), { userId: 'u3' });
  expect(server.received.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET /api/v3/get-user?userId=u1',
    'GET /api/v3/get-user?userId=u2',
    'GET /api/v3/get-user?userId=u3',
  ]);
  expect(client instanceof ManagementApi).toBe(true);
});

it('refuses what is missing', () => {
  expect(() => new ManagementClient({ ...options, accessKeySecret: '' })).toThrow('accessKeySecret must be');
  const want = { code: 'configuration_error', message: 'accessKeyId must be a non-empty string' };
  for (const nothing of [undefined, null, {}]) {
    expect(() => Reflect.construct(ManagementClient, [nothing])).toThrow(expect.objectContaining(want));
    expect(() => Reflect.apply(createManagementClient, undefined, [nothing])).toThrow(expect.objectContaining(want));
  }
});

it('neither changes nor shows its options', () => {
  const client = new ManagementClient(
    Object.freeze({ ...options, headers: Object.freeze({ 'x-a': 's3cret-header' }) }),
  );
  const shown = [inspect(client, { depth: 9, showHidden: true }), JSON.stringify(client), String(client), `${client}`];
  expect(shown.join()).not.toMatch(/s3cret/);
});

it.each([
  ['class', new ManagementClient(options)],
  ['function', createManagementClient(options)],
])('withOptions gives a changed copy: %s', async (_, client) => {
  const tenant = client.withOptions({ tenantId: 't1', headers: { 'x-a': 'b' } });
  await getUser(tenant, { userId: 'u1' });
  await getUser(tenant.withOptions({ tenantId: 't2' }), { userId: 'u1' });
  await getUser(client, { userId: 'u1' });
  const seen = server.received.map(({ headers }) => [headers['x-authing-app-id'], headers['x-a']]);
  expect(seen).toEqual([
    ['t1', 'b'],
    ['t2', 'b'],
    [undefined, undefined],
  ]);
  expect(server.received.every(({ headers }) => headers.authorization?.startsWith('authing the-id:'))).toBe(true);
});

const serverTime = 'Sun, 22 Nov 2020 00:00:00 GMT';
function skewed(date: string | undefined, apiCode = 1305): void {
  server.answer = ({ headers }, response) => {
    response.sendDate = false;
    if (date !== undefined) response.setHeader('date', date);
    const right = Math.abs(Date.parse(headers.date ?? '') - Date.parse(serverTime)) < 60_000;
    json(response, right ? { statusCode: 200 } : { statusCode: 401, apiCode, message: 'clock' });
  };
}

it('sets its clock by the server’s when its own is wrong, and keeps it', async () => {
  skewed(serverTime);
  const client = new ManagementClient(options);
  expect(await client.getUser({ userId: 'u1' })).toMatchObject({ statusCode: 200 });
  await client.getUser({ userId: 'u1' });
  expect(server.received.length).toBe(3);
  const nonces = server.received.map(({ headers }) => headers['x-authing-signature-nonce']);
  expect(new Set(nonces).size).toBe(3);
});

it.each([
  ['the server’s time does not help', 'Sun, 22 Nov 2015 00:00:00 GMT', 1305, 2],
  ['the server does not say its time', undefined, 1305, 1],
  ['the server’s time is none', 'soon', 1305, 1],
  ['another thing is wrong', serverTime, 1300, 1],
])('fails when %s', async (_, date, apiCode, attempts) => {
  skewed(date, apiCode);
  const error = await rejection(new ManagementClient(options).getUser({ userId: 'u1' }));
  expect(error).toMatchObject({ statusCode: 401, apiCode, attempts });
});
