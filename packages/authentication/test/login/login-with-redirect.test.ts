import { describe, expect, it, vi } from 'vitest';
import { rejection } from '../../../core/test/rejection.ts';
import {
  AuthenticationClient,
  createAuthenticationClient,
  isCallbackError,
  loginWithRedirect,
} from '../../src/index.ts';
import type { AuthenticationOptions, Login } from '../../src/index.ts';
import { openBrowser } from '../provider/browser.ts';
import { apps, startProvider, webCallback } from '../provider/start-provider.ts';
import { startSite } from '../provider/start-site.ts';
import { startWebLogin } from '../provider/web-login.ts';
import type { WebLogin } from '../provider/web-login.ts';

const site = await startSite();
const provider = await startProvider([`${site.url}/callback`]);

const kinds: readonly (readonly [string, Partial<AuthenticationOptions> & { readonly appId: string }])[] = [
  ['its secret in the body', apps.confidential],
  ['its secret as HTTP Basic', { ...apps.basic, tokenEndPointAuthMethod: 'client_secret_basic' }],
  ['no secret', apps.public],
  ['ID tokens signed with HS256', apps.hs256],
];

const randomText = expect.stringMatching(/^[\w-]{43}$/);

describe.each(kinds)('an application with %s', (_, app) => {
  it('logs a user in by node:http', async () => {
    const client = new AuthenticationClient({ appHost: provider.url, redirectUri: `${site.url}/callback`, ...app });
    let login: Login | undefined;
    site.answer = async (request, response) => {
      if (request.url === '/login') return client.loginWithRedirect(response, { returnTo: '/orders?page=2' });
      if (request.url?.startsWith('/callback')) {
        login = await client.handleRedirectCallback(request, response);
        response.writeHead(302, { location: login.returnTo });
      }
      response.end('orders');
    };
    const browser = openBrowser();
    const { url, response } = await browser.open(`${site.url}/login`);
    expect([url, await response?.text()]).toEqual([`${site.url}/orders?page=2`, 'orders']);
    expect(login).toMatchObject({
      tokens: { access_token: randomText, token_type: 'bearer', expires_in: 7200, scope: 'openid profile' },
      claims: { sub: 'ada', iss: provider.issuer, aud: app.appId, nonce: randomText },
    });
    expect(browser.cookies(site.url)).toBe('');
  });

  it('logs a user in by web requests', async () => {
    const client = new AuthenticationClient({ appHost: provider.url, redirectUri: webCallback, ...app });
    const web = await startWebLogin(client, { scope: 'openid offline_access', returnTo: '/orders' });
    const { login, headers } = await web.finish();
    expect(login).toMatchObject({
      tokens: { access_token: randomText, refresh_token: randomText },
      claims: { sub: 'ada', iss: provider.issuer, aud: app.appId, nonce: randomText },
      returnTo: '/orders',
    });
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-genauth-login\.[\w-]{16}=; Path=\/; Max-Age=0; HttpOnly; Secure; SameSite=Lax$/),
    ]);
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

const client = new AuthenticationClient({ appHost: provider.url, redirectUri: webCallback, ...apps.confidential });
const request = new Request('https://portal.halden.example/login');

it('answers with a redirect that nobody keeps, and a cookie that only this site’s server reads', async () => {
  const answer = await client.loginWithRedirect(request);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([302, 'no-store']);
  expect(answer.headers.get('location')).toMatch(
    /\/oidc\/auth\?client_id=the-app&redirect_uri=https%3A%2F%2Fportal.halden.example%2Fcallback&response_type=code&scope=openid\+profile&state=[\w-]{43}&nonce=[\w-]{43}&code_challenge=[\w-]{43}&code_challenge_method=S256$/,
  );
  expect(answer.headers.getSetCookie()).toEqual([
    expect.stringMatching(
      /^__Host-genauth-login\.[\w-]{16}=[\w-]{100,400}; Path=\/; Max-Age=600; HttpOnly; Secure; SameSite=Lax$/,
    ),
  ]);
});

it.each([
  ['http://localhost:3000/callback', false],
  ['http://127.0.0.1/callback', false],
  ['http://[::1]:8080/callback', false],
  ['https://localhost/callback', true],
])('with the redirect URI %s the cookie is Secure: %s', async (redirectUri, isSecure) => {
  const answer = await client.withOptions({ redirectUri }).loginWithRedirect(request);
  const [cookie = ''] = answer.headers.getSetCookie();
  expect([cookie.includes('; Secure;'), cookie.startsWith('__Host-')]).toEqual([isSecure, isSecure]);
});

it.each([
  ['redirectUri must be https', { redirectUri: 'http://portal.halden.example/callback' }],
  ['redirectUri must be https', { redirectUri: 'http://localhost.evil.example/callback' }],
  ['redirectUri must be https', { redirectUri: 'http://evil-localhost/callback' }],
  ['redirectUri must be https', { redirectUri: 'com.halden.app:/callback' }],
  ['returnTo must be', { returnTo: 'https://evil.example/' }],
  ['returnTo must be', { returnTo: '//evil.example/' }],
  ['returnTo must be', { returnTo: '/\\evil.example/' }],
  ['returnTo must be', { returnTo: '/\t/evil.example/' }],
  ['returnTo must be', { returnTo: `/${'a'.repeat(2000)}` }],
  ['scope must hold "openid"', { scope: 'profile' }],
])('refuses: %s: %o', async (message, params) => {
  expect(await rejection(client.loginWithRedirect(request, params))).toMatchObject({
    code: 'configuration_error',
    message: expect.stringContaining(message),
  });
});

it.each([
  [webCallback, 'http://localhost:3000/callback'],
  [undefined, 'http://localhost:3000/callback'],
  ['http://localhost:3000/callback', webCallback],
])('a client with the redirect URI %s begins no login that comes back to %s', async (ofClient, redirectUri) => {
  const login = client.withOptions({ redirectUri: ofClient }).loginWithRedirect(request, { redirectUri });
  expect(await rejection(login)).toMatchObject({
    code: 'configuration_error',
    message: expect.stringContaining('withOptions({ redirectUri })'),
  });
});

it('what a neighbour plants neither counts among the logins of a browser nor is taken for one', async () => {
  const cookie = Array.from({ length: 9 }, (_, index) => `genauth-login.planted-${index}=e30`).join('; ');
  const answer = await client.loginWithRedirect(new Request(request, { headers: { cookie } }));
  expect(answer.headers.getSetCookie()).toHaveLength(1);
});

it.each([
  ['redirectUri must be given', { redirectUri: undefined }],
  ['cookieKey must be', { cookieKey: 'a; b' }],
  ['protocol must be oidc or oauth', { protocol: 'saml' }],
  ['protocol must be oidc or oauth', { protocol: 'cas' }],
] as const)('refuses: %s', async (message, options) => {
  const one = client.withOptions(options);
  expect(await rejection(one.loginWithRedirect(request))).toMatchObject({
    code: 'configuration_error',
    message: expect.stringContaining(message),
  });
});

it('keeps five logins of a browser at most, the latest', async () => {
  const browser = openBrowser();
  const logins: WebLogin[] = [];
  for (let count = 0; count < 7; count += 1) {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1000 });
    logins.push(await startWebLogin(client, { returnTo: `/${count}` }, browser));
  }
  expect(browser.cookies(webCallback).split('; ')).toHaveLength(5);
  const outcomes = logins.map((one) => one.finish().then(({ login }) => login.returnTo, isCallbackError));
  expect(await Promise.all(outcomes)).toEqual([true, true, '/2', '/3', '/4', '/5', '/6']);
  vi.useRealTimers();
});

it('logins in two tabs do not get in each other’s way', async () => {
  const browser = openBrowser();
  const first = await startWebLogin(client, { returnTo: '/first' }, browser);
  const second = await startWebLogin(client, { returnTo: '/second' }, browser);
  expect((await first.finish()).login.returnTo).toBe('/first');
  expect((await second.finish()).login.returnTo).toBe('/second');
  expect(browser.cookies(webCallback)).toBe('');
});

it('is a function too, of clients made by this package', async () => {
  const own = createAuthenticationClient({ appHost: provider.url, redirectUri: webCallback, ...apps.public });
  expect((await loginWithRedirect(own, request)).status).toBe(302);
  const foreign = { request: own.request };
  expect(await rejection(loginWithRedirect(foreign, request))).toMatchObject({ code: 'configuration_error' });
});
