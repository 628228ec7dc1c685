import { decodeJwt } from 'jose';
import type { JWTPayload } from 'jose';
import { beforeEach, expect, it, vi } from 'vitest';
import { json, startLoopback } from '../../../core/test/loopback.ts';
import { rejection } from '../../../core/test/rejection.ts';
import { AuthenticationClient, keepFresh } from '../../src/index.ts';
import type { TokenSet } from '../../src/index.ts';
import { apps, startProvider, webCallback } from '../provider/start-provider.ts';
import { startWebLogin } from '../provider/web-login.ts';

const server = await startLoopback();
const provider = await startProvider();
const ofProvider = { appHost: provider.url, redirectUri: webCallback, maxRetries: 0, ...apps.public };
const client = new AuthenticationClient({ appHost: server.url, appId: 'the-app', appSecret: 's3cret', maxRetries: 0 });
let issued = 0;

/** Tokens that expire so many seconds from now. */
function tokens(lifetime: number): TokenSet {
  const expires_at = Math.floor(Date.now() / 1000) + lifetime;
  return { access_token: 'first', token_type: 'bearer', expires_in: 3600, refresh_token: 'refresh-0', expires_at };
}

beforeEach(() => {
  issued = 0;
  provider.intercept = () => false;
  server.received.length = 0;
  server.answer = (_, response) => {
    issued += 1;
    json(response, {
      access_token: `token-${issued}`,
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: `refresh-${issued}`,
    });
  };
  return () => void vi.useRealTimers();
});

function later(seconds: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 });
}

it('gives the token until a minute before it expires, then a new one', async () => {
  const fresh = client.keepFresh(tokens(120));
  expect([await fresh.getAccessToken(), issued]).toEqual(['first', 0]);
  later(61);
  expect([await fresh.getAccessToken(), issued]).toEqual(['token-1', 1]);
  expect([await fresh.getAccessToken(), issued]).toEqual(['token-1', 1]);
  later(3600);
  expect(await fresh.getAccessToken()).toBe('token-2');
  expect(server.received.map(({ body }) => new URLSearchParams(body).get('refresh_token'))).toEqual([
    'refresh-0',
    'refresh-1',
  ]);
});

it('a hundred calls at once share one renewal', async () => {
  const fresh = keepFresh(client, tokens(0));
  const all = await Promise.all(Array.from({ length: 100 }, () => fresh.getAccessToken()));
  expect([new Set(all), issued]).toEqual([new Set(['token-1']), 1]);
});

it('is what a client can take its token from, the one that renews it too', async () => {
  const { answer } = server;
  server.answer = (request, response) =>
    request.url === '/oidc/token' ? answer(request, response) : json(response, { statusCode: 200 });
  const user = client.withOptions({});
  user.setAccessToken(user.keepFresh(tokens(0)).getAccessToken);
  await Promise.all([user.getProfile(), user.getProfile()]);
  const sent = server.received.map(({ url, headers }) => [url, headers.authorization]);
  expect(sent).toEqual([
    ['/oidc/token', undefined],
    ['/api/v3/get-profile', 'token-1'],
    ['/api/v3/get-profile', 'token-1'],
  ]);
});

it('tells of new tokens before anyone gets them', async () => {
  const steps: string[] = [];
  const fresh = client.keepFresh(tokens(0), {
    onRefresh: async ({ access_token, refresh_token }) => {
      await Promise.resolve();
      steps.push(`stored ${access_token} ${refresh_token}`);
    },
  });
  steps.push(`got ${await fresh.getAccessToken()}`);
  expect(steps).toEqual(['stored token-1 refresh-1', 'got token-1']);
});

it('what cannot be stored is not given out', async () => {
  const onRefresh = (): Promise<void> => Promise.reject(new Error('disk full'));
  expect(await rejection(client.keepFresh(tokens(30), { onRefresh }).getAccessToken())).toEqual(new Error('disk full'));
});

it('what could not be stored is stored before it is given out, and not asked for again', async () => {
  const stored: string[] = [];
  const onRefresh = ({ access_token }: TokenSet): void => {
    if (stored.push(access_token) < 3) throw new Error('disk full');
  };
  const fresh = client.keepFresh(tokens(30), { onRefresh });
  expect(await rejection(fresh.getAccessToken())).toEqual(new Error('disk full'));
  expect(await rejection(fresh.getAccessToken())).toEqual(new Error('disk full'));
  expect(fresh.tokens.access_token).toBe('first');
  expect([await fresh.getAccessToken(), stored, issued]).toEqual(['token-1', ['token-1', 'token-1', 'token-1'], 1]);
});

it('keeps a refresh token that is not replaced', async () => {
  server.answer = (_, response) => json(response, { access_token: 'a', token_type: 'Bearer', expires_in: 60 });
  const fresh = client.keepFresh(tokens(0));
  await fresh.getAccessToken();
  expect(fresh.tokens).toMatchObject({ access_token: 'a', refresh_token: 'refresh-0' });
});

it('without a refresh token or an expiry there is nothing to do', async () => {
  const { refresh_token: _refresh, ...others } = tokens(0);
  const { expires_at: _expiry, ...lasting } = tokens(0);
  expect(await client.keepFresh(others).getAccessToken()).toBe('first');
  expect(await client.keepFresh(lasting).getAccessToken()).toBe('first');
  expect(server.received).toEqual([]);
});

it('a token that is still good stays when renewing it fails', async () => {
  server.answer = (_, response) => json(response, { error: 'temporarily_unavailable' }, 503);
  const fresh = client.keepFresh(tokens(30));
  expect(await fresh.getAccessToken()).toBe('first');
  later(31);
  expect(await rejection(fresh.getAccessToken())).toMatchObject({ error: 'temporarily_unavailable' });
});

it('a signal ends the waiting of its call alone', async () => {
  const fresh = client.keepFresh(tokens(0));
  const controller = new AbortController();
  const ended = rejection(fresh.getAccessToken({ signal: controller.signal }));
  const other = fresh.getAccessToken();
  controller.abort();
  expect(await ended).toMatchObject({ code: 'abort_error' });
  expect([await other, issued]).toEqual(['token-1', 1]);
});

it('a controller in the place of its signal is refused', async () => {
  const options = Object({ signal: new AbortController() });
  const want = { code: 'configuration_error', message: 'signal must be an AbortSignal' };
  expect(await rejection(client.keepFresh(tokens(0)).getAccessToken(options))).toMatchObject(want);
  const { id_token = '' } = await signIn();
  expect(await rejection(new AuthenticationClient(ofProvider).verifyIdToken(id_token, options))).toMatchObject(want);
  expect(server.received).toEqual([]);
});

/** A user who has signed in to an application whose refresh tokens work once. */
async function signIn(): Promise<TokenSet> {
  const real = new AuthenticationClient(ofProvider);
  return (await (await startWebLogin(real, { scope: 'openid offline_access' })).finish()).login.tokens;
}

it('a new refresh token is kept and told of when the new ID token cannot be checked', async () => {
  const first = await signIn();
  provider.intercept = ({ url }, response) => {
    if (url?.endsWith('jwks.json')) json(response, { statusCode: 500, message: 'later' }, 500);
    return response.writableEnded;
  };
  const told: TokenSet[] = [];
  const onRefresh = (one: TokenSet): void => void told.push(one);
  const offline = new AuthenticationClient(ofProvider);
  const fresh = offline.keepFresh({ ...first, expires_at: 0 }, { onRefresh });
  expect(await rejection(fresh.getAccessToken())).toMatchObject({ operationId: 'getApplicationJwks' });
  expect(told).toEqual([{ ...first, expires_at: 0, refresh_token: expect.any(String) }]);
  expect(told[0]?.refresh_token).not.toBe(first.refresh_token);
  expect(fresh.tokens).toEqual(told[0]);

  provider.intercept = () => false;
  const later = new AuthenticationClient(ofProvider).keepFresh(fresh.tokens, { onRefresh });
  expect(await later.getAccessToken()).not.toBe(first.access_token);
  expect(told.slice(1)).toEqual([later.tokens]);
});

/** The provider's keys cannot be had from now on; counts how often tokens are asked for. */
function takeKeysAway(): { areDown: boolean; spent: number } {
  const keys = { areDown: true, spent: 0 };
  provider.intercept = ({ url }, response) => {
    if (url?.endsWith('/token')) keys.spent += 1;
    if (keys.areDown && url?.endsWith('jwks.json')) json(response, { statusCode: 500, message: 'later' }, 500);
    return response.writableEnded;
  };
  return keys;
}

it('while keys cannot be had, the refresh token is spent once, and what it brought is checked when they can', async () => {
  const first = await signIn();
  const keys = takeKeysAway();
  const told: TokenSet[] = [];
  const old = { ...first, expires_at: 0 };
  const fresh = new AuthenticationClient(ofProvider).keepFresh(old, { onRefresh: (one) => void told.push(one) });
  for (let count = 0; count < 5; count += 1) {
    expect(await rejection(fresh.getAccessToken())).toMatchObject({ operationId: 'getApplicationJwks' });
  }
  expect([keys.spent, told.length]).toEqual([1, 1]);
  keys.areDown = false;
  later(6);
  expect(await fresh.getAccessToken()).not.toBe(first.access_token);
  expect([keys.spent, told.length, told[1]?.refresh_token]).toEqual([1, 2, told[0]?.refresh_token]);
});

it('what could not be checked before it expired is renewed', async () => {
  const first = await signIn();
  const keys = takeKeysAway();
  const fresh = new AuthenticationClient(ofProvider).keepFresh({ ...first, expires_at: 0 });
  expect(await rejection(fresh.getAccessToken())).toMatchObject({ operationId: 'getApplicationJwks' });
  keys.areDown = false;
  later(7300);
  expect(await fresh.getAccessToken()).not.toBe(first.access_token);
  expect(keys.spent).toBe(2);
});

it.each([
  ['issuer', { iss: 'https://other.example/oidc' }],
  ['audience', { aud: [apps.public.appId, 'another'] }],
  ['session', { auth_time: 1 }],
  ['nonce', { nonce: 'another' }],
])('a renewed ID token is of the same login as the old one: %s', async (reason, change) => {
  const first = await signIn();
  const login: JWTPayload = { auth_time: 1_600_000_000, ...decodeJwt(first.id_token ?? '') };
  const was = await provider.sign({ ...login, ...change });
  const right = await provider.sign(login);
  let idToken = right;
  const mixedUp = new AuthenticationClient({
    ...ofProvider,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      return url.endsWith('/token') ? Response.json({ ...Object(await response.json()), id_token: idToken }) : response;
    },
  });
  const old = { ...first, id_token: was, expires_at: 0 };
  const fresh = mixedUp.keepFresh(old);
  expect(await rejection(fresh.getAccessToken())).toMatchObject({ code: 'token_error', reason });
  expect(fresh.tokens.id_token).toBe(was);

  // Renewed ID tokens need not say when and with what the login began.
  const { nonce: _, auth_time: __, ...bare } = login;
  idToken = await provider.sign(bare);
  const again = mixedUp.keepFresh({ ...(await signIn()), id_token: right, expires_at: 0 });
  await again.getAccessToken();
  expect(again.tokens.id_token).toBe(idToken);
});

it('a renewed ID token must be about the user of the old one: nothing is kept of another user', async () => {
  const first = await signIn();
  const { iat = 0, exp = 0 } = decodeJwt(first.id_token ?? '');
  const eves = await provider.sign({ iss: provider.issuer, aud: apps.public.appId, sub: 'eve', iat, exp });
  const mixedUp = new AuthenticationClient({
    ...ofProvider,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      return url.endsWith('/token') ? Response.json({ ...Object(await response.json()), id_token: eves }) : response;
    },
  });
  const told: TokenSet[] = [];
  const old = { ...first, expires_at: 0 };
  const fresh = mixedUp.keepFresh(old, { onRefresh: (one) => void told.push(one) });
  expect(await rejection(fresh.getAccessToken())).toMatchObject({ code: 'token_error', reason: 'subject' });
  expect([told, fresh.tokens]).toEqual([[], old]);

  const named = mixedUp.keepFresh({ ...(await signIn()), expires_at: 0 }, { subject: 'eve' });
  expect(await named.getAccessToken()).not.toBe(first.access_token);
  expect(named.tokens.id_token).toBe(eves);
});

it.each([[undefined], ['opaque']])(
  'an old ID token %j names no user that a new one must be about',
  async (id_token) => {
    const { id_token: _, ...rest } = await signIn();
    const fresh = new AuthenticationClient(ofProvider).keepFresh({
      ...rest,
      ...(id_token && { id_token }),
      expires_at: 0,
    });
    await fresh.getAccessToken();
    expect(decodeJwt(fresh.tokens.id_token ?? '').sub).toBe('ada');
  },
);

it('renews the tokens of a real login, and checks the new ID token', async () => {
  const real = new AuthenticationClient({ appHost: provider.url, redirectUri: webCallback, ...apps.confidential });
  const web = await startWebLogin(real, { scope: 'openid offline_access' });
  const { tokens: first, claims } = (await web.finish()).login;
  const fresh = real.keepFresh(first, { ahead: 7201, subject: claims?.sub });
  expect(await fresh.getAccessToken()).not.toBe(first.access_token);
  expect(fresh.tokens.refresh_token).toEqual(expect.any(String));
  const stranger = real.keepFresh({ ...fresh.tokens, expires_at: 0 }, { subject: 'bob' });
  expect(await rejection(stranger.getAccessToken())).toMatchObject({ reason: 'subject' });
});
