import { inspect } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { json, startLoopback } from '../../../core/test/loopback.ts';
import { rejection } from '../../../core/test/rejection.ts';
import { AuthenticationClient, isOAuthError, logTo, logWire } from '../../src/index.ts';
import type { AuthenticationOptions } from '../../src/index.ts';
import { apps, startProvider, webCallback } from '../provider/start-provider.ts';
import { startWebLogin } from '../provider/web-login.ts';

const provider = await startProvider();
const everywhere = (method: 'client_secret_basic'): Partial<AuthenticationOptions> => ({
  tokenEndPointAuthMethod: method,
  introspectionEndPointAuthMethod: method,
  revocationEndPointAuthMethod: method,
});
const kinds: readonly (readonly [string, Partial<AuthenticationOptions> & { readonly appId: string }])[] = [
  ['client_secret_post', apps.confidential],
  ['client_secret_basic', { ...apps.basic, ...everywhere('client_secret_basic') }],
  ['client_secret_basic, any characters', { ...apps.odd, ...everywhere('client_secret_basic') }],
  ['none', apps.public],
];

describe.each(kinds)('%s', (_, app) => {
  const client = new AuthenticationClient({ appHost: provider.url, redirectUri: webCallback, ...app });

  it('refreshes, looks up and revokes the tokens of a login', async () => {
    const { tokens } = (await (await startWebLogin(client, { scope: 'openid profile offline_access' })).finish()).login;
    // A user's token must not get in the way of the application's own credentials.
    client.setAccessToken(tokens.access_token);
    expect(await client.introspectToken(tokens.access_token)).toMatchObject({ active: true, client_id: app.appId });
    expect(await client.getUserInfoByAccessToken(tokens.access_token)).toEqual({ sub: 'ada', name: 'Ada Lind' });

    const renewed = await client.getNewAccessTokenByRefreshToken(tokens.refresh_token ?? '');
    expect(renewed.access_token).not.toBe(tokens.access_token);
    expect(renewed.expires_at).toBeGreaterThan(Date.now() / 1000 + 7100);

    await client.revokeToken(renewed.access_token);
    await client.revokeToken(renewed.access_token);
    expect(await client.introspectToken(renewed.access_token)).toEqual({ active: false });
    const error = await rejection(client.getUserInfoByAccessToken(renewed.access_token));
    expect(isOAuthError(error, 'invalid_token')).toBe(true);
  });

  it('a refresh token that is none: invalid_grant', async () => {
    const error = await rejection(client.getNewAccessTokenByRefreshToken('made-up-s3cret'));
    expect(isOAuthError(error, 'invalid_grant')).toBe(true);
    expect(inspect(error, { depth: 9 })).not.toContain('s3cret');
  });
});

it.each(kinds.filter(([method]) => method !== 'none'))('an application acts for itself: %s', async (_, app) => {
  const one = new AuthenticationClient({ appHost: provider.url, ...app });
  const { access_token } = await one.getAccessTokenByClientCredentials('');
  expect(await one.introspectToken(access_token)).toMatchObject({ active: true, client_id: app.appId });
});

const server = await startLoopback();
const options = { appHost: server.url, appId: 'the-app', appSecret: 's3cret', maxRetries: 0 };
const client = new AuthenticationClient(options);

beforeEach(() => {
  server.received.length = 0;
  server.answer = (_, response) =>
    json(response, { access_token: 'a', token_type: 'Bearer', expires_in: 60, sub: 'ada' });
});

function sent(): unknown {
  const [request] = server.received;
  return [`${request?.method} ${request?.url}`, request?.headers.authorization, request?.body];
}

describe('user info', () => {
  it.each([
    ['header', 'GET', ['GET /oidc/me', 'Bearer t', '']],
    ['header', 'POST', ['POST /oidc/me', 'Bearer t', '']],
    ['body', 'POST', ['POST /oidc/me', undefined, 'access_token=t']],
    ['query', 'GET', ['GET /oidc/me?access_token=t', undefined, '']],
    ['query', 'POST', ['POST /oidc/me?access_token=t', undefined, '']],
  ] as const)('the token in the %s of a %s', async (tokenPlace, method, want) => {
    client.setAccessToken('of the client');
    await client.getUserInfoByAccessToken('t', { tokenPlace, method });
    expect(sent()).toEqual(want);
  });

  it('never in the address, unless asked for', async () => {
    await client.getUserInfoByAccessToken('t');
    await client.getUserInfoByAccessToken('t', { method: 'POST' });
    expect(server.received.map(({ url }) => url)).toEqual(['/oidc/me', '/oidc/me']);
  });

  it('refuses a token in the body of a GET', async () => {
    const error = await rejection(client.getUserInfoByAccessToken('t', { tokenPlace: 'body' }));
    expect([error, server.received]).toMatchObject([{ code: 'configuration_error' }, []]);
  });

  it('refuses an answer about another user', async () => {
    const error = await rejection(client.getUserInfoByAccessToken('t', { subject: 'bob' }));
    expect(error).toMatchObject({ code: 'token_error', reason: 'subject' });
    expect(String(error)).not.toContain('ada');
    expect(await client.getUserInfoByAccessToken('t', { subject: 'ada' })).toMatchObject({ sub: 'ada' });
  });

  it('refuses an answer about nobody', async () => {
    server.answer = (_, response) => json(response, {});
    expect(await rejection(client.getUserInfoByAccessToken('t'))).toMatchObject({ reason: 'invalid_response' });
  });
});

describe('an account for programs', () => {
  const credentials = { accessKey: 'the-key', accessSecret: 'its-s3cret' };
  it('proves itself in the body', async () => {
    await client.getAccessTokenByClientCredentials('user:read', credentials);
    expect(sent()).toEqual([
      'POST /oidc/token',
      undefined,
      'grant_type=client_credentials&scope=user%3Aread&client_id=the-key&client_secret=its-s3cret',
    ]);
  });

  it('proves itself by HTTP Basic', async () => {
    const basic = client.withOptions({ tokenEndPointAuthMethod: 'client_secret_basic' });
    await basic.getAccessTokenByClientCredentials('user:read', credentials);
    expect(sent()).toEqual([
      'POST /oidc/token',
      `Basic ${btoa('the-key:its-s3cret')}`,
      'grant_type=client_credentials&scope=user%3Aread',
    ]);
  });
});

it.each([
  [
    '6745c0de0a1b2c3d4e5fa001',
    '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    '6745c0de0a1b2c3d4e5fa001:0f1e2d3c4b5a69788796a5b4c3d2e1f0',
  ],
  ['app', 'a+b%c:d', 'app:a%2Bb%25c%3Ad'],
  ['an app', 'ü~*-._', 'an+app:%C3%BC%7E*-._'],
])('HTTP Basic with %s and %s says %s', async (appId, appSecret, want) => {
  await client.withOptions({ appId, appSecret, ...everywhere('client_secret_basic') }).getAccessTokenByCode('c');
  expect(server.received[0]?.headers.authorization).toBe(`Basic ${btoa(want)}`);
});

it('speaks OAuth 2.0 at its own paths', async () => {
  const plain = client.withOptions({ protocol: 'oauth' });
  server.answer = (_, response) =>
    json(response, { active: true, access_token: 'a', token_type: 'Bearer', sub: 'ada' });
  await plain.getAccessTokenByCode('c', { redirectUri: webCallback });
  await plain.introspectToken('t', { strict: true });
  await plain.revokeToken('t');
  await plain.getUserInfoByAccessToken('t');
  expect(server.received.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST /oauth/token',
    'POST /oauth/token/introspection',
    'POST /oauth/token/revocation',
    'GET /oauth/me',
  ]);
  expect(server.received[1]?.body).toBe('client_id=the-app&client_secret=s3cret&token=t&strict=true');
});

it('makes again what does no harm, and never sends a code twice', async () => {
  const one = client.withOptions({ maxRetries: 1 });
  server.answer = (_, response) => json(response, { error: 'temporarily_unavailable' }, 503);
  await rejection(one.getAccessTokenByCode('c'));
  await rejection(one.getNewAccessTokenByRefreshToken('r'));
  await rejection(one.introspectToken('t'));
  await rejection(one.revokeToken('t'));
  const times = (path: string): number => server.received.filter(({ url }) => url === path).length;
  expect([times('/oidc/token'), times('/oidc/token/introspection'), times('/oidc/token/revocation')]).toEqual([
    2, 2, 2,
  ]);
});

it('a failure in the envelope of the other operations is one too', async () => {
  server.answer = (_, response) => json(response, { statusCode: 403, message: 'no' });
  expect(await rejection(client.getAccessTokenByCode('c'))).toMatchObject({ code: 'api_error', statusCode: 403 });
});

it.each([[null], ['a'], [7], [[]]])('refuses the answer %j everywhere', async (answer) => {
  server.answer = (_, response) => json(response, answer);
  const calls = [
    () => client.getAccessTokenByCode('c'),
    () => client.getNewAccessTokenByRefreshToken('r'),
    () => client.getAccessTokenByClientCredentials('s'),
    () => client.introspectToken('t'),
    () => client.getUserInfoByAccessToken('t'),
  ];
  for (const call of calls) expect(await rejection(call())).toMatchObject({ reason: 'invalid_response' });
});

it('takes a lifetime that is written as text', async () => {
  server.answer = (_, response) => json(response, { access_token: 'a', token_type: 'Bearer', expires_in: '60' });
  const { expires_in, expires_at = 0 } = await client.getAccessTokenByCode('c');
  expect([expires_in, Math.abs(expires_at - Date.now() / 1000 - 60) < 5]).toEqual([60, true]);
});

it('refuses an answer that does not say whether a token is valid', async () => {
  server.answer = (_, response) => json(response, { active: 'yes' });
  expect(await rejection(client.introspectToken('t'))).toMatchObject({ reason: 'invalid_response' });
});

it('no log holds a token, a code or a secret', async () => {
  const lines: string[] = [];
  const write = (line: string): void => void lines.push(line);
  const sink = { debug: write, info: write, warn: write, error: write };
  const logged = client.withOptions({ logger: logTo(sink), middleware: [logWire(write)] });
  await logged.getAccessTokenByCode('c-s3cret', { codeVerifier: 'v-s3cret' });
  await logged.getUserInfoByAccessToken('t-s3cret', { tokenPlace: 'query' });
  await logged.getNewAccessTokenByRefreshToken('r-s3cret');
  await logged.revokeToken('t-s3cret');
  await rejection(logged.introspectToken('t-s3cret'));
  await logged.validateTicketV2('ST-s3cret', { service: webCallback, format: 'XML' });
  expect(lines.join()).not.toContain('s3cret');
  expect(lines.join()).toContain('"code_verifier":"[redacted]"');
});
