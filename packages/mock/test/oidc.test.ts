import { AuthenticationClient } from '@genauth/authentication';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { knownCredentials, startMock } from '../src/index.ts';

const mock = await startMock();
const redirectUri = 'https://portal.halden.example/callback';
const { accessToken: _token, appSecret: _secret, ...open } = knownCredentials;
const confidential = new AuthenticationClient({ ...knownCredentials, appHost: mock.url, redirectUri });
const publicClient = new AuthenticationClient({ ...open, appHost: mock.url, redirectUri });

beforeEach(() => mock.reset());
afterAll(() => mock.close());

/** What a browser does: goes to an address, and is sent on. */
async function follow(url: string): Promise<URL> {
  const { status, headers } = await fetch(url, { redirect: 'manual' });
  expect(status).toBe(302);
  return new URL(headers.get('location') ?? '');
}

test.each([
  ['with a secret', confidential],
  ['with PKCE alone', publicClient],
])('a login by an application %s gives tokens that check out', async (_, client) => {
  const login = await client.buildAuthorizeUrl({ scope: 'openid profile email offline_access' });
  const callback = await follow(login.url);
  expect(`${callback.origin}${callback.pathname}`).toBe(redirectUri);
  expect(callback.searchParams.get('state')).toBe(login.state);
  const { codeVerifier } = login;
  const tokens = await client.getAccessTokenByCode(callback.searchParams.get('code') ?? '', { codeVerifier });
  const claims = await client.verifyIdToken(tokens.id_token ?? '', { nonce: login.nonce });
  expect(claims).toMatchObject({ sub: '6745c0de0a1b2c3d4e5f6001', email: 'ada.lind@halden.example' });
  await expect(client.verifyAccessToken(tokens.access_token)).resolves.toMatchObject({ sub: claims.sub });
  await expect(client.getUserInfoByAccessToken(tokens.access_token)).resolves.toMatchObject({ name: 'Ada Lind' });
  const renewed = await client.getNewAccessTokenByRefreshToken(tokens.refresh_token ?? '');
  await expect(client.verifyAccessToken(renewed.access_token)).resolves.toMatchObject({ sub: claims.sub });
});

test('a code is good once', async () => {
  const login = await confidential.buildAuthorizeUrl();
  const code = (await follow(login.url)).searchParams.get('code') ?? '';
  const { codeVerifier } = login;
  await confidential.getAccessTokenByCode(code, { codeVerifier });
  await expect(confidential.getAccessTokenByCode(code, { codeVerifier })).rejects.toThrow('invalid_grant');
});

test('a code needs the verifier of its login', async () => {
  const login = await confidential.buildAuthorizeUrl();
  const code = (await follow(login.url)).searchParams.get('code') ?? '';
  const another = { codeVerifier: 'a'.repeat(43) };
  await expect(confidential.getAccessTokenByCode(code, another)).rejects.toThrow('invalid_grant');
});

test('login_hint says who signs in', async () => {
  const { url } = await confidential.buildAuthorizeUrl({ extra: { login_hint: 'tomas.rey' } });
  expect((await follow(url)).searchParams.get('code')).toBeTruthy();
  const nobody = await confidential.buildAuthorizeUrl({ extra: { login_hint: 'nobody' } });
  expect((await follow(nobody.url)).searchParams.get('error')).toBe('login_required');
});

test('a token that was revoked is not active any more', async () => {
  const { access_token: token } = await confidential.getAccessTokenByClientCredentials('robots');
  await expect(confidential.introspectToken(token)).resolves.toMatchObject({ active: true });
  await confidential.revokeToken(token);
  await expect(confidential.introspectToken(token)).resolves.toEqual({ active: false });
});

test('discovery leads to this server', async () => {
  const response = await fetch(`${mock.url}/oidc/.well-known/openid-configuration`);
  expect(await response.json()).toMatchObject({
    issuer: `${mock.url}/oidc`,
    token_endpoint: `${mock.url}/oidc/token`,
    jwks_uri: `${mock.url}/oidc/.well-known/jwks.json`,
  });
});

test('a logout leads back to the application', async () => {
  const url = `${mock.url}/oidc/session/end?post_logout_redirect_uri=https%3A%2F%2Fportal.halden.example%2Fbye&state=s1`;
  expect((await follow(url)).href).toBe('https://portal.halden.example/bye?state=s1');
});

test('a ticket of CAS is good once, for its service', async () => {
  const service = 'https://portal.halden.example/cas';
  const login = await confidential.buildAuthorizeUrl({ protocol: 'cas', service });
  const ticket = (await follow(login.url)).searchParams.get('ticket') ?? '';
  await expect(confidential.validateTicketV1(ticket, service)).resolves.toMatchObject({ valid: true });
  await expect(confidential.validateTicketV1(ticket, service)).resolves.toMatchObject({ valid: false });
  const second = (await follow(login.url)).searchParams.get('ticket') ?? '';
  const elsewhere = await confidential.validateTicketV2(second, { service: `${service}/other` });
  expect(elsewhere).toMatchObject({ authenticationFailure: { code: 'INVALID_TICKET' } });
});
