import { expect, it } from 'vitest';
import { AuthenticationClient, buildLogoutUrl, createAuthenticationClient } from '../../src/index.ts';
import { apps, signedOut, startProvider, webCallback } from '../provider/start-provider.ts';
import { startSite } from '../provider/start-site.ts';
import { startWebLogin } from '../provider/web-login.ts';

const provider = await startProvider();
const options = { appHost: provider.url, redirectUri: webCallback, ...apps.confidential };
const client = new AuthenticationClient(options);

it('ends the user’s session at the provider, and comes back', async () => {
  const web = await startWebLogin(client);
  const { id_token = '' } = (await web.finish()).login.tokens;
  const request = new Request('https://portal.halden.example/logout');
  const answer = await client.logoutWithRedirect(request, { idToken: id_token, redirectUri: signedOut, state: 's' });
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([302, 'no-store']);

  const page = await web.browser.open(answer.headers.get('location') ?? '');
  const [, xsrf = ''] = /name="xsrf" value="(\w+)"/.exec((await page.response?.text()) ?? '') ?? [];
  const ended = await web.browser.submit(`${provider.url}/oidc/session/end/confirm`, { xsrf, logout: 'yes' });
  expect(ended.headers.get('location')).toBe(`${signedOut}?state=s`);
});

it('by node:http', async () => {
  const site = await startSite();
  site.answer = (_, response) => client.logoutWithRedirect(response, { idToken: 'x.y.z' });
  const response = await fetch(site.url, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([
    302,
    `${provider.url}/oidc/session/end?id_token_hint=x.y.z`,
  ]);
});

const at = 'https://halden.authing.example';
const home = 'https%3A%2F%2Fportal.halden.example%2Fhome';

it.each([
  ['oidc', {}, '/oidc/session/end'],
  ['oidc', { idToken: 'i', redirectUri: undefined }, '/oidc/session/end?id_token_hint=i'],
  ['oauth', { redirectUri: 'https://portal.halden.example/home' }, `/login/profile/logout?redirect_uri=${home}`],
  ['saml', {}, '/login/profile/logout'],
  ['cas', { redirectUri: 'https://portal.halden.example/home' }, `/cas-idp/logout?url=${home}`],
  ['cas', {}, '/cas-idp/logout'],
] as const)('%s: %o', (protocol, params, want) => {
  const one = createAuthenticationClient({ appId: 'a', appHost: at, protocol });
  expect(buildLogoutUrl(one, params)).toBe(at + want);
});

it('comes back to the address of the options', () => {
  const one = client.withOptions({ appHost: at, logoutRedirectUri: 'https://portal.halden.example/home' });
  expect(one.buildLogoutUrl({ idToken: 'i' })).toBe(
    `${at}/oidc/session/end?id_token_hint=i&post_logout_redirect_uri=${home}`,
  );
  expect(() => one.buildLogoutUrl()).toThrow('idToken must be given');
});
