import { inspect } from 'node:util';
import { beforeEach, expect, it } from 'vitest';
import { startLoopback } from '../../core/test/loopback.ts';
import { rejection } from '../../core/test/rejection.ts';
import { AuthenticationClient, createAuthenticationClient, getProfile, OAuthError } from '../src/index.ts';

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

it('refuses what is missing', () => {
  const want = { code: 'configuration_error', message: 'appId must be a non-empty string' };
  for (const nothing of [undefined, null, {}]) {
    expect(() => Reflect.construct(AuthenticationClient, [nothing])).toThrow(expect.objectContaining(want));
    expect(() => Reflect.apply(createAuthenticationClient, undefined, [nothing])).toThrow(
      expect.objectContaining(want),
    );
  }
});

it('acts for the user whose token it has', async () => {
  const client = new AuthenticationClient(options);
  await client.getProfile();
  client.setAccessToken('second');
  await client.getProfile();
  expect(tokens()).toEqual(['first-s3cret', 'second']);
});

it('asks what gives the token anew for each request that carries one, and passes on what it throws', async () => {
  let asked = 0;
  const client = new AuthenticationClient({ ...options, accessToken: async () => `token-${(asked += 1)}` });
  await client.getProfile();
  await client.withOptions({ lang: 'en-US' }).getProfile();
  await client.getProfile({}, { headers: { authorization: 'own' } });
  await client.getOidcJwks();
  client.setAccessToken(() => undefined);
  await client.getProfile();
  expect(tokens()).toEqual(['token-1', 'token-2', 'own', undefined, undefined]);
  client.setAccessToken(() => '');
  expect(await rejection(client.getProfile())).toMatchObject({
    code: 'configuration_error',
    message: expect.stringContaining('accessToken must be a non-empty string'),
  });
  const expired = new OAuthError({ error: 'invalid_grant' });
  client.setAccessToken(() => Promise.reject(expired));
  expect(await rejection(client.getProfile())).toBe(expired);
  expect(server.received.length).toBe(5);
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
