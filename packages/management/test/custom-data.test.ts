import { expect, expectTypeOf, test } from 'vitest';
import { json, startLoopback } from '../../core/test/loopback.ts';
import { getUser, ManagementClient } from '../src/index.ts';
import type { UserDto } from '../src/index.ts';

interface Fields {
  readonly badge: number;
}

const server = await startLoopback();
server.answer = ({ method }, response) => {
  const user = { userId: 'u1', customData: { badge: 4711 }, newer: true };
  json(response, { statusCode: 200, data: method === 'GET' ? user : { totalCount: 1, list: [user] } });
};
const management = new ManagementClient({ accessKeyId: 'id', accessKeySecret: 'secret', host: server.url });

test('callers say what custom data holds, of one user and of all in a list', async () => {
  const { data } = await management.getUser<Fields>({ userId: 'u1' });
  expectTypeOf(data).toEqualTypeOf<UserDto<Fields>>();
  expect(data.customData?.badge).toBe(4711);
  for await (const user of management.listUsers<Fields>())
    expectTypeOf(user.customData).toEqualTypeOf<Fields | undefined>();
  const call = getUser<Fields>(management, { userId: 'u1' });
  expectTypeOf((await call).data).toEqualTypeOf<UserDto<Fields>>();
});

test('who does not say gets a record of unknown values, and what no type knows is kept', async () => {
  const { data } = await management.getUser({ userId: 'u1' });
  expectTypeOf(data.customData).toEqualTypeOf<Record<string, unknown> | undefined>();
  expect(data).toEqual({ userId: 'u1', customData: { badge: 4711 }, newer: true });
});
