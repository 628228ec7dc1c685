import { expect, expectTypeOf, test } from 'vitest';
import { json, startLoopback } from '../../core/test/loopback.ts';
import { createManagementClient, listUsers, ManagementClient } from '../src/index.ts';
import type { PagePromise, UserDto, UserPaginatedRespDto } from '../src/index.ts';

const server = await startLoopback();
const options = { accessKeyId: '60e043f8cd91b87d712b6365', accessKeySecret: '158c7679333bc196', host: server.url };

server.answer = ({ body }, response) => {
  const { page, limit } = JSON.parse(body).options.pagination;
  const list = Array.from({ length: Math.min(limit, 5 - (page - 1) * limit) }, (_, index) => ({
    userId: `user ${(page - 1) * limit + index + 1}`,
  }));
  json(response, { statusCode: 200, message: 'ok', data: { totalCount: 5, list } });
};

const input = { keywords: 'ada', options: { pagination: { page: 1, limit: 2 } } };

test('the class goes through the users of all pages', async () => {
  const users = new ManagementClient(options).listUsers(input);
  expectTypeOf(users).toEqualTypeOf<PagePromise<UserPaginatedRespDto, UserDto>>();
  const ids: string[] = [];
  for await (const user of users) {
    expectTypeOf(user).toEqualTypeOf<UserDto>();
    ids.push(user.userId);
  }
  expect(ids).toEqual(['user 1', 'user 2', 'user 3', 'user 4', 'user 5']);
  expect(server.received.map(({ body }) => JSON.parse(body))).toEqual(
    [1, 2, 3].map((page) => ({ keywords: 'ada', options: { pagination: { page, limit: 2 } } })),
  );
});

test('so does the function, and each page is signed afresh', async () => {
  server.received.length = 0;
  const sizes: number[] = [];
  for await (const page of listUsers(createManagementClient(options), input).pages({ maxPages: 2 })) {
    expectTypeOf(page).toEqualTypeOf<UserPaginatedRespDto>();
    sizes.push(page.data.list.length);
  }
  expect(sizes).toEqual([2, 2]);
  const nonces = server.received.map(({ headers }) => headers['x-authing-signature-nonce']);
  expect(new Set(nonces).size).toBe(2);
});
