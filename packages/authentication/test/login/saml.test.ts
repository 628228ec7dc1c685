import { expect, it } from 'vitest';
import { startLoopback } from '../../../core/test/loopback.ts';
import { AuthenticationClient } from '../../src/index.ts';
import { openBrowser } from '../provider/browser.ts';

const server = await startLoopback();
const client = new AuthenticationClient({ appId: 'the-app', appHost: server.url, protocol: 'saml' });

it('SAML: the browser comes to the sign-in page, and to the end of its session', async () => {
  server.answer = ({ url }, response) => {
    const isStart = url === '/api/v2/saml-idp/the-app';
    if (isStart) response.writeHead(302, { location: '/login?app_id=the-app&protocol=saml' });
    response.end(url);
  };
  const { url } = await client.buildAuthorizeUrl();
  expect((await openBrowser().open(url)).url).toBe(`${server.url}/login?app_id=the-app&protocol=saml`);
  const { response } = await openBrowser().open(
    client.buildLogoutUrl({ redirectUri: 'https://portal.halden.example/' }),
  );
  expect(await response?.text()).toBe('/login/profile/logout?redirect_uri=https%3A%2F%2Fportal.halden.example%2F');
});
