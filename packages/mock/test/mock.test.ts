import { ManagementClient } from '@genauth/management';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { knownCredentials, startMock } from '../src/index.ts';

const mock = await startMock();
const client = new ManagementClient({ ...knownCredentials, host: mock.url, maxRetries: 0 });
const userId = '6745c0de0a1b2c3d4e5f6001';

beforeEach(() => mock.reset());
afterAll(() => mock.close());

test('an operation fails as often as it is told to', async () => {
  mock.fail('getUser', { statusCode: 404, apiCode: 2004, message: 'Gone', times: 1 });
  await expect(client.getUser({ userId })).rejects.toMatchObject({ statusCode: 404, apiCode: 2004, httpStatus: 200 });
  await expect(client.getUser({ userId })).resolves.toMatchObject({ statusCode: 200 });
});

test.each([
  ['with a total', () => client.listWebhooks().items()],
  ['without one', () => client.searchDepartmentsList({ organizationCode: 'halden' }).items()],
  ['whose page stands in the body', () => client.getUserActionLogs({ pagination: { page: 1, limit: 1 } }).items()],
])('the example of a list %s is all that there is', async (_, list: () => AsyncIterable<unknown>) => {
  const entries: unknown[] = [];
  for await (const entry of list()) entries.push(entry);
  expect(entries).toHaveLength(1);
});

test('a dropped connection is a connection error', async () => {
  mock.fail('*', { drop: true });
  await expect(client.getUser({ userId })).rejects.toMatchObject({ code: 'connection_error' });
});

test('an operation that there is none of cannot fail', () => {
  expect(() => mock.fail('getUsr', { statusCode: 404 })).toThrow('The contract has no operation getUsr.');
});

test('a failure is taken back by what telling it gave', async () => {
  mock.fail('getUser', { statusCode: 500 })();
  await expect(client.getUser({ userId })).resolves.toMatchObject({ statusCode: 200 });
});
