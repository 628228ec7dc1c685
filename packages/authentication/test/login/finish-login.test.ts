import { beforeEach, describe, expect, it } from 'vitest';
import { rejection } from '../../../core/test/rejection.ts';
import { AuthenticationClient, finishLogin } from '../../src/index.ts';
import type { BegunLogin } from '../../src/index.ts';
import { openBrowser } from '../provider/browser.ts';
import { apps, startProvider, webCallback } from '../provider/start-provider.ts';

const provider = await startProvider();
const client = new AuthenticationClient({ appHost: provider.url, redirectUri: webCallback, ...apps.confidential });

beforeEach(() => {
  provider.isDeclined = false;
  provider.received.length = 0;
});

/** Signs in at the provider: what was kept, and the address that the browser came back to. */
async function comeBack(): Promise<{ readonly begun: BegunLogin; readonly url: string }> {
  const { url: start, ...begun } = await client.buildAuthorizeUrl();
  const { url } = await openBrowser().open(start, [new URL(webCallback).host]);
  return { begun, url: String(url) };
}

it('ends a login that an app began without a server', async () => {
  const { begun, url } = await comeBack();
  const { tokens, claims } = await client.finishLogin(url, JSON.parse(JSON.stringify(begun)));
  expect(claims).toMatchObject({ aud: apps.confidential.appId, nonce: begun.nonce });
  expect(await client.getUserInfoByAccessToken(tokens.access_token)).toMatchObject({ sub: claims?.sub });
});

describe('refuses', () => {
  it.each([
    ['state_mismatch', 'what another login began', (begun: BegunLogin) => ({ ...begun, state: 'other' })],
    ['login_missing', 'what nothing began', () => ({})],
    ['login_invalid', 'a login without a nonce', ({ state = '' }: BegunLogin) => ({ state })],
  ])('%s: %s', async (reason, _, change) => {
    const { begun, url } = await comeBack();
    provider.received.length = 0;
    const error = await rejection(finishLogin(client, new URL(url), change(begun)));
    expect(error).toMatchObject({ name: 'CallbackError', reason });
    expect(provider.received).not.toContain('POST /oidc/token');
  });

  it.each([`${webCallback}?code=c`, `${webCallback}?code=c&state=a&state=b`, 'no address'])(
    'state_missing: %s',
    async (url) => {
      expect(await rejection(client.finishLogin(url, { state: 'a' }))).toMatchObject({ reason: 'state_missing' });
    },
  );

  it('a nonce that is not the one of the login', async () => {
    const { begun, url } = await comeBack();
    const error = await rejection(client.finishLogin(url, { ...begun, nonce: 'other' }));
    expect(error).toMatchObject({ name: 'TokenError', reason: 'nonce' });
  });

  it('a user who declined, in the words of the provider', async () => {
    provider.isDeclined = true;
    const { begun, url } = await comeBack();
    expect(await rejection(client.finishLogin(url, begun))).toMatchObject({
      name: 'OAuthError',
      error: 'access_denied',
    });
  });
});
