import { inspect } from 'node:util';
import { beforeEach, expect, it } from 'vitest';
import { startLoopback } from '../../core/test/loopback.ts';
import { AuthenticationClient, createAuthenticationClient, getProfile } from '../src/index.ts';

const server = await startLoopback();
const options = { appId: 'the-app', appSecret: 's3cret', appHost: server.url, accessToken: 'first-s3cret' };

beforeEach(() => {
  server.received.length = 0;
});

function tokens(): unknown[] {
  return server.received.map(({ headers }) => headers.authorization);
}

it('has the operations of the contract as methods, and functions do the same', async () => {
  const client = new AuthenticationClient(options);
  await client.getProfile();
  await getProfile(client, {});
  await getProfile(createAuthenticationClient(options));
  expect(server.received.map(({ method, url }) => `${method} ${url}`)).toEqual(
    Array(3).fill('GET /api/v3/get-profile'),
  );
});

it('acts for the user whose token it has', async () => {
  const client = new AuthenticationClient(options);
  await client.getProfile();
  client.setAccessToken('second');
  await client.getProfile();
  expect(tokens()).toEqual(['first-s3cret', 'second']);
});

it.each([
  ['class', () => new AuthenticationClient(options)],
  ['function', () => createAuthenticationClient(options)],
])('withOptions gives a copy with a token of its own: %s', async (_, make) => {
  const client = make();
  client.setAccessToken('second');
  const same = client.withOptions({ lang: 'en-US' });
  const other = client.withOptions({ accessToken: 'other' });
  client.setAccessToken('third');
  for (const one of [same, other, client]) await getProfile(one);
  expect(tokens()).toEqual(['second', 'other', 'third']);
  expect(server.received.map(({ headers }) => headers['x-authing-lang'])).toEqual(['en-US', 'zh-CN', 'zh-CN']);
});

it('neither changes nor shows its options', () => {
  const client = new AuthenticationClient(Object.freeze(options));
  const shown = [inspect(client, { depth: 9, showHidden: true }), JSON.stringify(client), String(client)];
  expect(shown.join()).not.toMatch(/s3cret/);
});
