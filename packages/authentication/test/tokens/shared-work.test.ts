import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rejection } from '../../../core/test/rejection.ts';
import { AuthenticationClient, createAuthenticationClient, verifyIdToken } from '../../src/index.ts';
import { apps, startProvider, webCallback } from '../provider/start-provider.ts';
import { startWebLogin } from '../provider/web-login.ts';

const provider = await startProvider();
const options = { appHost: provider.url, redirectUri: webCallback, maxRetries: 0, ...apps.confidential };
const now = Math.floor(Date.now() / 1000);
const token = await provider.sign({ iss: provider.issuer, aud: 'the-app', sub: 'ada', iat: now, exp: now + 3600 });
const aborted = { code: 'abort_error' };

beforeEach(() => {
  provider.received.length = 0;
  provider.intercept = () => false;
  return () => void vi.useRealTimers();
});

/** Lets requests to a path wait, until what this gives is called. */
function hold(path: string): () => void {
  let isHeld = true;
  const waiting: (() => void)[] = [];
  provider.intercept = (request, response) => {
    if (!isHeld || !request.url?.endsWith(path)) return false;
    waiting.push(() => void provider.pass(request, response));
    return true;
  };
  return () => {
    isHeld = false;
    for (const go of waiting) go();
  };
}

function tenMinutesLater(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 601_000 });
}

describe.each([
  ['class', () => new AuthenticationClient(options)],
  ['function', () => createAuthenticationClient(options)],
])('keys that copies of a client share: %s', (_, make) => {
  it('outlive the signal of the copy that had them fetched', async () => {
    const client = make();
    const controller = new AbortController();
    await verifyIdToken(client.withOptions({ signal: controller.signal }), token);
    controller.abort();
    tenMinutesLater();
    expect(await verifyIdToken(client, token)).toMatchObject({ sub: 'ada' });
    expect(provider.received).toHaveLength(2);
  });

  it('come to those that wait, when the copy that had them fetched is ended', async () => {
    const client = make();
    const controller = new AbortController();
    const go = hold('jwks.json');
    const ended = rejection(verifyIdToken(client.withOptions({ signal: controller.signal }), token));
    const late = rejection(verifyIdToken(client.withOptions({ deadline: 50 }), token));
    const other = verifyIdToken(client, token);
    controller.abort();
    expect(await ended).toMatchObject(aborted);
    expect(await late).toMatchObject({ code: 'timeout_error', message: expect.stringContaining('deadline') });
    go();
    expect(await other).toMatchObject({ sub: 'ada' });
    expect(provider.received).toHaveLength(1);
  });

  it('are fetched with the patience of the client, not of the copy', async () => {
    const client = make();
    const go = hold('jwks.json');
    const copy = verifyIdToken(client.withOptions({ timeout: 1 }), token);
    await new Promise((later) => setTimeout(later, 50));
    go();
    expect(await copy).toMatchObject({ sub: 'ada' });
  });

  it('are not waited for by a copy that has been ended', async () => {
    const copy = make().withOptions({ signal: AbortSignal.abort() });
    expect(await rejection(verifyIdToken(copy, token))).toMatchObject(aborted);
    expect(provider.received).toEqual([]);
  });
});

it('a deadline of the call ends the waiting for keys at the end of a login', async () => {
  const web = await startWebLogin(new AuthenticationClient(options));
  hold('jwks.json');
  const request = new Request(web.url, { headers: { cookie: web.browser.cookies(webCallback) } });
  const late = new AuthenticationClient(options).handleRedirectCallback(request, new Headers(), { deadline: 500 });
  expect(await rejection(late)).toMatchObject({ code: 'timeout_error', message: expect.stringContaining('deadline') });
});

it('tokens kept fresh outlive the signal of the client that they came by', async () => {
  const client = new AuthenticationClient(options);
  const { tokens } = (await (await startWebLogin(client, { scope: 'openid offline_access' })).finish()).login;
  const controller = new AbortController();
  const fresh = client.withOptions({ signal: controller.signal }).keepFresh({ ...tokens, expires_at: 0 });
  controller.abort();
  expect(await fresh.getAccessToken()).not.toBe(tokens.access_token);
});

it('a deadline ends the waiting for fresh tokens, and the renewal goes on', async () => {
  const client = new AuthenticationClient(options);
  const { tokens } = (await (await startWebLogin(client, { scope: 'openid offline_access' })).finish()).login;
  const go = hold('/token');
  const fresh = client.withOptions({ deadline: 50 }).keepFresh({ ...tokens, expires_at: 0 });
  expect(await rejection(fresh.getAccessToken())).toMatchObject({ code: 'timeout_error' });
  go();
  await vi.waitFor(() => expect(fresh.tokens.access_token).not.toBe(tokens.access_token));
});
