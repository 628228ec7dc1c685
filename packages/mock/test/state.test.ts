import { ManagementClient } from '@genauth/management';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { knownCredentials, startMock } from '../src/index.ts';

const mock = await startMock();
const client = new ManagementClient({ ...knownCredentials, host: mock.url });
const [ada, tomas] = ['6745c0de0a1b2c3d4e5f6001', '6745c0de0a1b2c3d4e5f6002'];

beforeEach(() => mock.reset());
afterAll(() => mock.close());

test('a user is created, found, changed and removed', async () => {
  const { data: made } = await client.createUser({
    username: 'noor.haas',
    email: 'Noor.Haas@halden.example',
    name: 'Noor',
  });
  const found = await client.getUser({ userId: 'noor.haas@halden.example', userIdType: 'email' });
  expect(found.data).toMatchObject({ userId: made.userId, username: 'noor.haas', status: 'Activated' });
  await client.updateUser({ userId: made.userId, name: 'Noor Haas', customData: { badge: 4720 } });
  const listed = await client.listUsers({ keywords: 'haas', options: { withCustomData: true } });
  expect(listed.data.list).toMatchObject([{ name: 'Noor Haas', customData: { badge: 4720 } }]);
  await client.deleteUsersBatch({ userIds: [made.userId] });
  await expect(client.getUser({ userId: made.userId })).rejects.toMatchObject({ statusCode: 404, apiCode: 2004 });
});

test('what the contract shows of Ada is what the mock tells', async () => {
  const { data } = await client.getUser({ userId: ada, withCustomData: true, withDepartmentIds: true });
  expect(data).toMatchObject({
    username: 'ada.lind',
    name: 'Ada Lind',
    customData: { costCenter: 'R-200', badge: 4711 },
  });
});

test.each([
  ['username', { username: 'ada.lind' }],
  ['email', { email: 'ADA.LIND@halden.example' }],
])('no two users have the same %s', async (_, taken) => {
  await expect(client.createUser(taken)).rejects.toMatchObject({ statusCode: 409 });
  await expect(client.updateUser({ userId: tomas, ...taken })).rejects.toMatchObject({ statusCode: 409 });
});

test('pages of a list add up to the whole', async () => {
  const names: unknown[] = [];
  for await (const { username } of client.listUsers({ options: { pagination: { page: 1, limit: 3 } } }))
    names.push(username);
  expect(names.toSorted()).toEqual(['ada.lind', 'ilse.moor', 'mei.chen', 'tomas.rey']);
});

test('a filter holds', async () => {
  const advancedFilter = [{ field: 'loginsCount', operator: 'GREATER', value: 50 }] as const;
  const { data } = await client.listUsers({ advancedFilter: [...advancedFilter] });
  expect(data.list.map(({ username }) => username)).toEqual(['ada.lind', 'tomas.rey']);
});

test('a group has the members that were added, and loses who is deleted', async () => {
  await client.createGroup({ code: 'testers', name: 'Testers', description: 'Who tests robots.', type: 'static' });
  await client.addGroupMembers({ code: 'testers', userIds: [ada, tomas] });
  await client.deleteUsersBatch({ userIds: [tomas] });
  const members = await client.listGroupMembers({ code: 'testers' });
  expect(members.data).toMatchObject({ totalCount: 1, list: [{ userId: ada }] });
  const groups = await client.getUserGroups({ userId: ada });
  expect(groups.data.list.map(({ code }) => code)).toEqual(['engineers', 'testers']);
  await client.updateGroup({
    code: 'testers',
    newCode: 'robot-testers',
    name: 'Robot testers',
    description: 'As before.',
  });
  await expect(client.getGroup({ code: 'testers' })).rejects.toMatchObject({ statusCode: 404 });
  await client.deleteGroupsBatch({ codeList: ['robot-testers'] });
  await expect(client.getGroup({ code: 'robot-testers' })).rejects.toMatchObject({ statusCode: 404 });
});

test('a role is assigned and revoked', async () => {
  await client.createRole({ code: 'tester', name: 'Tester' });
  await expect(client.createRole({ code: 'tester', name: 'Tester' })).rejects.toMatchObject({ statusCode: 409 });
  const targets = [{ targetType: 'USER', targetIdentifier: tomas }] as const;
  const has = async (): Promise<boolean> =>
    (await client.hasAnyRole({ userId: tomas, roles: [{ code: 'tester' }] })).data.hasAnyRole;
  expect(await has()).toBe(false);
  await client.assignRole({ code: 'tester', targets: [...targets] });
  expect(await has()).toBe(true);
  const members = await client.listRoleMembers({ code: 'tester' });
  expect(members.data).toMatchObject({ totalCount: 1, list: [{ userId: tomas }] });
  await client.revokeRole({ code: 'tester', targets: [...targets] });
  expect(await has()).toBe(false);
  await client.deleteRolesBatch({ codeList: ['tester'] });
  await expect(client.getRole({ code: 'tester' })).rejects.toMatchObject({ statusCode: 404 });
});

test('all groups come with their members when that is asked for', async () => {
  const { data } = await client.getAllGroups({ fetchMembers: true });
  expect(data.map(({ code, members }) => [code, members.map(({ username }) => username)])).toEqual([
    ['engineers', ['ada.lind', 'mei.chen']],
    ['support-team', ['tomas.rey']],
  ]);
});

test('a code of a role that is in use is told to be', async () => {
  const isValid = async (code: string): Promise<boolean> =>
    (await client.checkRoleParams({ code, namespace: 'default' })).data.isValid;
  expect([await isValid('editor'), await isValid('inspector')]).toEqual([false, true]);
});

test('operations that only show their example know who does not exist', async () => {
  await expect(client.getUserMfaInfo({ userId: ada })).resolves.toMatchObject({ statusCode: 200 });
  await expect(client.getUserMfaInfo({ userId: 'nobody' })).rejects.toMatchObject({ statusCode: 404, apiCode: 2004 });
});

test('a reset brings the seed back', async () => {
  await client.deleteUsersBatch({ userIds: [ada] });
  await client.deleteGroupsBatch({ codeList: ['engineers'] });
  mock.reset();
  await expect(client.getUser({ userId: ada })).resolves.toMatchObject({ statusCode: 200 });
  await expect(client.getGroup({ code: 'engineers' })).resolves.toMatchObject({ statusCode: 200 });
});
