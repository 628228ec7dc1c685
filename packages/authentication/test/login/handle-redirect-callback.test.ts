import { inspect } from 'node:util';
import { decodeJwt, generateKeyPair, UnsecuredJWT } from 'jose';
import type { JWTPayload } from 'jose';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closedPort } from '../../../core/test/loopback.ts';
import { rejection } from '../../../core/test/rejection.ts';
import { AuthenticationClient, isCallbackError, isGenAuthError, isOAuthError, isTokenError } from '../../src/index.ts';
import { openBrowser } from '../provider/browser.ts';
import { apps, startProvider, webCallback } from '../provider/start-provider.ts';
import { startSite } from '../provider/start-site.ts';
import { startWebLogin } from '../provider/web-login.ts';
import type { WebLogin } from '../provider/web-login.ts';

const provider = await startProvider();
const options = { appHost: provider.url, redirectUri: webCallback, ...apps.confidential };
const client = new AuthenticationClient(options);
const { privateKey: foreignKey } = await generateKeyPair('RS256');
const { privateKey: rs512Key } = await generateKeyPair('RS512');
const publicText = new TextEncoder().encode(
  await (await fetch(`${provider.url}/the-app/oidc/.well-known/jwks.json`)).text(),
);

beforeEach(() => {
  provider.isDeclined = false;
  provider.received.length = 0;
  return () => void vi.useRealTimers();
});

/** Whether a code was sent to the provider. */
function exchanged(): boolean {
  return provider.received.includes('POST /oidc/token');
}

/** Everything that a careless log could show of an error. */
function shown(error: unknown): string {
  return [String(error), JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })].join();
}

function changed(url: URL, change: (query: URLSearchParams) => void): URL {
  const copy = new URL(url);
  change(copy.searchParams);
  return copy;
}

describe('a callback that belongs to no login of the browser', () => {
  const cases: readonly (readonly [string, string, (web: WebLogin) => Promise<unknown>])[] = [
    [
      'state_mismatch',
      'with another state',
      (web) => web.finish(changed(web.url, (query) => query.set('state', 'tampered'))),
    ],
    ['state_missing', 'without a state', (web) => web.finish(changed(web.url, (query) => query.delete('state')))],
    ['state_missing', 'with two', (web) => web.finish(changed(web.url, (query) => query.append('state', 'x')))],
    ['login_missing', 'without a cookie', (web) => web.finish(web.url, '')],
    ['login_missing', 'with other cookies alone', (web) => web.finish(web.url, 'session=1; genauth=2')],
    [
      'login_invalid',
      'with a cookie that cannot be read',
      (web) => web.finish(web.url, web.browser.cookies(webCallback).replace(/=.*/, '=e30')),
    ],
    [
      'login_invalid',
      'with a cookie that is no Base64',
      (web) => web.finish(web.url, web.browser.cookies(webCallback).replace(/=.*/, '=%%%')),
    ],
    [
      'login_missing',
      'with a cookie that a neighbouring host could have planted',
      (web) => web.finish(web.url, web.browser.cookies(webCallback).replace('__Host-', '')),
    ],
    [
      'issuer_mismatch',
      'from another issuer',
      (web) => web.finish(changed(web.url, (query) => query.set('iss', 'https://evil.example'))),
    ],
    [
      'response_invalid',
      'with two issuers',
      (web) => web.finish(changed(web.url, (query) => query.append('iss', 'https://evil.example'))),
    ],
    ['response_invalid', 'without a code', (web) => web.finish(changed(web.url, (query) => query.delete('code')))],
    ['response_invalid', 'with tokens', (web) => web.finish(changed(web.url, (query) => query.set('id_token', 'x')))],
  ];

  it.each(cases)('%s: %s', async (reason, _, finish) => {
    const web = await startWebLogin(client);
    const error = await rejection(finish(web));
    expect([isCallbackError(error, 'state_missing'), isCallbackError(error)]).toEqual([
      reason === 'state_missing',
      true,
    ]);
    expect(error).toMatchObject({ name: 'CallbackError', code: 'callback_error', reason });
    expect(exchanged()).toBe(false);
    expect(shown(error)).not.toContain(web.url.searchParams.get('code'));
  });

  it.each([
    ['login_missing', '', {}],
    ['login_missing', '', { returnTo: 'https://evil.example/' }],
    ['login_invalid', '__Host-', { returnTo: 'https://evil.example/' }],
    ['login_invalid', '__Host-', { returnTo: '//evil.example/' }],
    ['login_invalid', '__Host-', { returnTo: '/\\evil.example/' }],
    ['login_invalid', '__Host-', { returnTo: '' }],
  ])('%s: with a login planted as %j on an https site, changed by %j', async (reason, prefix, changes) => {
    // An attacker's own login, kept as one on http://localhost.
    const attackers = await startWebLogin(client);
    const [pair = ''] = attackers.browser.cookies(webCallback).split('; ');
    const [name = '', value = ''] = pair.split('=');
    const login = JSON.parse(Buffer.from(value, 'base64url').toString());
    const planted = { ...login, redirectUri: 'http://localhost:3000/callback', ...changes };
    const cookie = `${name.replace('__Host-', prefix)}=${Buffer.from(JSON.stringify(planted)).toString('base64url')}`;
    expect(await rejection(attackers.finish(attackers.url, cookie))).toMatchObject({ reason });
    expect(exchanged()).toBe(false);
  });

  it('login_expired: after ten minutes', async () => {
    const web = await startWebLogin(client);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 600_001 });
    expect(await rejection(web.finish())).toMatchObject({ reason: 'login_expired' });
    expect(exchanged()).toBe(false);
  });

  it('login_invalid: a login by OAuth 2.0, which has no nonce', async () => {
    const plain = client.withOptions({ protocol: 'oauth' });
    const answer = await plain.loginWithRedirect(new Request('https://portal.halden.example/login'));
    const browser = openBrowser();
    browser.keep(webCallback, answer);
    const { searchParams } = new URL(answer.headers.get('location') ?? '');
    const callback = `${webCallback}?code=c&state=${searchParams.get('state')}`;
    const request = new Request(callback, { headers: { cookie: browser.cookies(webCallback) } });
    expect(await rejection(client.handleRedirectCallback(request, new Headers()))).toMatchObject({
      reason: 'login_invalid',
    });
  });

  it.each(['//[', '', '?', '*'])('state_missing: the address %j of node:http', async (url) => {
    const nothing = (): void => undefined;
    const answer = { appendHeader: nothing, setHeader: nothing, writeHead: nothing, end: nothing };
    expect(await rejection(client.handleRedirectCallback({ url, headers: {} }, answer))).toMatchObject({
      reason: 'state_missing',
    });
  });

  it('a login of another browser', async () => {
    const [own, attackers] = [await startWebLogin(client), await startWebLogin(client)];
    expect(await rejection(own.finish(attackers.url))).toMatchObject({ reason: 'state_mismatch' });
    expect(exchanged()).toBe(false);
  });

  it('works once: the cookie goes with the callback', async () => {
    const web = await startWebLogin(client);
    await web.finish();
    expect(await rejection(web.finish())).toMatchObject({ reason: 'login_missing' });
  });
});

describe('what the provider refuses', () => {
  it('invalid_grant: a code that was used before', async () => {
    const web = await startWebLogin(client);
    const cookie = web.browser.cookies(webCallback);
    await web.finish();
    const error = await rejection(web.finish(web.url, cookie));
    expect(isOAuthError(error, 'invalid_grant')).toBe(true);
    expect(error).toMatchObject({
      name: 'OAuthError',
      code: 'oauth_error',
      error: 'invalid_grant',
      errorDescription: expect.any(String),
      operationId: 'getAccessTokenByCode',
      cause: { code: 'api_error', httpStatus: 400 },
    });
    expect(shown(error)).not.toContain(web.url.searchParams.get('code'));
    expect(shown(error)).not.toContain('s3cret');
  });

  it('invalid_grant: a code with the verifier of another login', async () => {
    const [victim, attacker] = [await startWebLogin(client), await startWebLogin(client)];
    const code = victim.url.searchParams.get('code') ?? '';
    const stolen = changed(attacker.url, (query) => query.set('code', code));
    expect(await rejection(attacker.finish(stolen))).toMatchObject({ error: 'invalid_grant' });
  });

  it('access_denied: the user declined; the cookie goes all the same', async () => {
    provider.isDeclined = true;
    const web = await startWebLogin(client);
    const error = await rejection(web.finish());
    expect([isOAuthError(error, 'access_denied'), isOAuthError(error, 'login_required')]).toEqual([true, false]);
    expect(error).toMatchObject({
      message: 'access_denied: Ada said no. The user may begin a new login.',
      errorDescription: 'Ada said no',
    });
    expect([exchanged(), web.browser.cookies(webCallback)]).toEqual([false, '']);
  });

  it('an error with a state that is not ours is no error of the provider', async () => {
    const forged = new URL(`${webCallback}?error=access_denied&state=forged`);
    const web = await startWebLogin(client);
    expect(await rejection(web.finish(forged))).toMatchObject({ reason: 'state_mismatch' });
  });

  it('words with line breaks cannot forge lines of a log', async () => {
    provider.isDeclined = true;
    const web = await startWebLogin(client);
    const forged = changed(web.url, (query) => query.set('error_description', `a\nb\u001b[31m${'c'.repeat(999)}`));
    expect(await rejection(web.finish(forged))).toMatchObject({
      message: `access_denied: a?b?[31m${'c'.repeat(492)}. The user may begin a new login.`,
    });
  });
});

describe('an ID token that fails a check', () => {
  /** Gets tokens from the provider, and puts another ID token in place of its own. */
  async function refusal(make: (claims: JWTPayload, token: string) => string | undefined | Promise<string>) {
    const tampering = new AuthenticationClient({
      ...options,
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        if (!url.endsWith('/oidc/token')) return response;
        const { id_token, ...rest }: { id_token: string } = await response.json();
        return Response.json({ ...rest, id_token: await make(decodeJwt(id_token), id_token) });
      },
    });
    const error = await rejection((await startWebLogin(tampering)).finish());
    expect(isTokenError(error) && isGenAuthError(error)).toBe(true);
    expect(shown(error)).not.toMatch(/ada|eyJ|s3cret/);
    return error;
  }

  const now = (): number => Math.floor(Date.now() / 1000);

  it.each<[reason: string, what: string, make: Parameters<typeof refusal>[0]]>([
    ['nonce', 'of another login', (claims) => provider.sign({ ...claims, nonce: 'other' })],
    ['nonce', 'without a nonce', (claims) => provider.sign(without(claims, 'nonce'))],
    ['signature', 'with its last letters changed', (_, token) => token.replace(/.{8}$/, 'AAAAAAAA')],
    ['signature', 'with other claims', (claims, token) => withClaims(token, { ...claims, sub: 'eve' })],
    ['signature', 'signed with another key', (claims) => provider.sign(claims, {}, foreignKey)],
    ['algorithm', 'signed with none', (claims) => new UnsecuredJWT(claims).encode()],
    ['algorithm', 'with an algorithm not allowed', (claims) => provider.sign(claims, { alg: 'RS512' }, rs512Key)],
    ['signature', 'with the public key as a secret', (claims) => provider.sign(claims, { alg: 'HS256' }, publicText)],
    ['unknown_key', 'with an unknown kid', (claims) => provider.sign(claims, { kid: 'key-2' }, foreignKey)],
    ['issuer', 'of another issuer', (claims) => provider.sign({ ...claims, iss: 'https://evil.example/oidc' })],
    ['audience', 'for another application', (claims) => provider.sign({ ...claims, aud: 'other-app' })],
    ['authorized_party', 'issued to another', (claims) => provider.sign({ ...claims, azp: 'other-app' })],
    ['authorized_party', 'for several', (claims) => provider.sign({ ...claims, aud: ['the-app', 'other-app'] })],
    ['expired', 'that has expired', (claims) => provider.sign({ ...claims, exp: now() - 31 })],
    ['not_yet_valid', 'that is not valid yet', (claims) => provider.sign({ ...claims, nbf: now() + 60 })],
    ['missing_claim', 'without an expiry', (claims) => provider.sign(without(claims, 'exp'))],
    ['missing_claim', 'without a subject', (claims) => provider.sign(without(claims, 'sub'))],
    ['missing_claim', 'without an issuer', (claims) => provider.sign(without(claims, 'iss'))],
    ['missing_claim', 'without an audience', (claims) => provider.sign(without(claims, 'aud'))],
    ['malformed', 'with an expiry that is text', (claims) => provider.sign(Object.assign(claims, { exp: 'soon' }))],
    ['malformed', 'that is no JWT', () => 'ada'],
    ['malformed', 'that is encrypted', () => 'eyJhbGciOiJSU0EtT0FFUCJ9.a.b.c.d'],
    ['missing_id_token', 'that is not there', () => undefined],
  ])('%s: %s', async (reason, _, make) => {
    expect(await refusal(make)).toMatchObject({ name: 'TokenError', code: 'token_error', reason });
  });

  it('clocks may differ by half a minute', async () => {
    const error = await refusal((claims) => provider.sign({ ...claims, exp: now() - 25, nonce: 'other' }));
    expect(error).toMatchObject({ reason: 'nonce' });
  });

  function without(claims: JWTPayload, name: string): JWTPayload {
    return Object.fromEntries(Object.entries(claims).filter(([claim]) => claim !== name));
  }

  function withClaims(token: string, claims: JWTPayload): string {
    return token.replace(/\.[^.]+\./, `.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`);
  }
});

describe('an answer that brings no tokens', () => {
  const cases: readonly (readonly [string, object])[] = [
    ['without an access token', { token_type: 'Bearer' }],
    ['without a type', { access_token: 's3cret' }],
    ['with a type that cannot be used', { access_token: 's3cret', token_type: 'mac' }],
    ['with a lifetime that is none', { access_token: 's3cret', token_type: 'Bearer', expires_in: 'soon' }],
  ];
  it.each(cases)('invalid_response: %s', async (_, body) => {
    const one = client.withOptions({ fetch: async () => Response.json(body) });
    const error = await rejection((await startWebLogin(one)).finish());
    expect(error).toMatchObject({ code: 'token_error', reason: 'invalid_response' });
    expect(shown(error)).not.toContain('s3cret');
  });

  it('no connection', async () => {
    const web = await startWebLogin(client);
    const offline = client.withOptions({ appHost: await closedPort(), issuer: provider.issuer, maxRetries: 0 });
    const request = new Request(web.url, { headers: { cookie: web.browser.cookies(webCallback) } });
    expect(await rejection(offline.handleRedirectCallback(request, new Headers()))).toMatchObject({
      code: 'connection_error',
      operationId: 'getAccessTokenByCode',
    });
  });

  it('the caller’s signal', async () => {
    const web = await startWebLogin(client);
    const request = new Request(web.url, { headers: { cookie: web.browser.cookies(webCallback) } });
    const ended = client.handleRedirectCallback(request, new Headers(), { signal: AbortSignal.abort() });
    expect(await rejection(ended)).toMatchObject({ code: 'abort_error' });
  });
});

it('by node:http a header named get is a header', async () => {
  const site = await startSite();
  site.answer = async (request, response) => {
    const { claims } = await client.handleRedirectCallback(request, response);
    response.end(claims?.sub);
  };
  const web = await startWebLogin(client);
  const headers = { cookie: web.browser.cookies(webCallback), get: 'x' };
  expect(await (await fetch(`${site.url}/callback${web.url.search}`, { headers })).text()).toBe('ada');
});

it('by node:http a failure takes the cookie away too', async () => {
  const site = await startSite();
  let failure: unknown;
  site.answer = async (request, response) => {
    failure = await rejection(client.handleRedirectCallback(request, response));
    response.writeHead(400).end();
  };
  provider.isDeclined = true;
  const web = await startWebLogin(client);
  const { search } = web.url;
  const cookie = web.browser.cookies(webCallback);
  const response = await fetch(`${site.url}/callback${search}`, { headers: { cookie } });
  expect(failure).toMatchObject({ error: 'access_denied' });
  expect([response.status, response.headers.getSetCookie()]).toEqual([400, [expect.stringContaining('Max-Age=0')]]);
});

it('OAuth 2.0 without OpenID Connect has no ID token', async () => {
  const plain = client.withOptions({
    protocol: 'oauth',
    scope: 'user',
    fetch: async (url) => {
      expect(url).toBe(`${provider.url}/oauth/token`);
      return Response.json({ access_token: 'a', token_type: 'Bearer', expires_in: 60 });
    },
  });
  const answer = await plain.loginWithRedirect(new Request('https://portal.halden.example/login'));
  const browser = openBrowser();
  browser.keep(webCallback, answer);
  const address = new URL(answer.headers.get('location') ?? '');
  expect([address.pathname, address.searchParams.get('nonce')]).toEqual(['/oauth/auth', null]);
  const callback = new URL(`${webCallback}?code=c&state=${address.searchParams.get('state')}`);
  const request = new Request(callback, { headers: { cookie: browser.cookies(webCallback) } });
  expect(await plain.handleRedirectCallback(request, new Headers())).toMatchObject({
    tokens: { access_token: 'a' },
    claims: undefined,
  });
});
