import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rejection } from '../../../core/test/rejection.ts';
import { AuthenticationClient, generateCodeVerifier, getCodeChallenge } from '../../src/index.ts';
import type { AuthorizeUrlParams } from '../../src/index.ts';

const options = { appId: 'the-app', appHost: 'https://halden.authing.example/', redirectUri: 'https://app.example/cb' };
const client = new AuthenticationClient(options);
const randomText = expect.stringMatching(/^[\w-]{43}$/);

async function query(params?: AuthorizeUrlParams): Promise<Record<string, string>> {
  return Object.fromEntries(new URL((await client.buildAuthorizeUrl(params)).url).searchParams);
}

function digest(verifier: string | undefined): string {
  return createHash('sha256').update(String(verifier)).digest('base64url');
}

it('OpenID Connect: with state, nonce and PKCE', async () => {
  const { url, ...kept } = await client.buildAuthorizeUrl();
  const { origin, pathname, searchParams } = new URL(url);
  expect(origin + pathname).toBe('https://halden.authing.example/oidc/auth');
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: 'the-app',
    redirect_uri: 'https://app.example/cb',
    response_type: 'code',
    scope: 'openid profile',
    state: kept.state,
    nonce: kept.nonce,
    code_challenge: digest(kept.codeVerifier),
    code_challenge_method: 'S256',
  });
  expect(kept).toEqual({
    state: randomText,
    nonce: randomText,
    codeVerifier: randomText,
    redirectUri: 'https://app.example/cb',
  });
});

it('state, nonce and verifier are other ones each time', async () => {
  const all = await Promise.all(Array.from({ length: 50 }, () => client.buildAuthorizeUrl()));
  const texts = all.flatMap(({ state, nonce, codeVerifier }) => [state, nonce, codeVerifier]);
  expect(new Set(texts).size).toBe(150);
});

describe('OpenID Connect: what the caller gives', () => {
  it.each<[what: string, params: AuthorizeUrlParams, want: object]>([
    ['state and nonce', { state: 's', nonce: 'n' }, { state: 's', nonce: 'n' }],
    ['a redirect URI', { redirectUri: 'app:/cb?a=b&c' }, { redirect_uri: 'app:/cb?a=b&c' }],
    ['a login again', { forced: true }, { prompt: 'login' }],
    ['offline access', { scope: 'openid offline_access' }, { prompt: 'consent' }],
    ['both', { scope: 'openid offline_access', forced: true }, { prompt: 'login' }],
    ['a challenge', { codeChallenge: 'c' }, { code_challenge: 'c', code_challenge_method: 'S256' }],
    [
      'a verifier',
      { codeVerifier: 'v'.repeat(43), codeChallengeMethod: 'plain' },
      { code_challenge: 'v'.repeat(43), code_challenge_method: 'plain' },
    ],
    ['a mode', { responseMode: 'form_post' }, { response_mode: 'form_post' }],
    [
      'parameters of its own, which change none of ours',
      { extra: { tenant_id: 't 1', client_id: 'x', state: 'x', prompt: 'select_account' } },
      { tenant_id: 't 1', client_id: 'the-app', state: randomText, prompt: 'select_account' },
    ],
  ])('%s', async (_, params, want) => {
    expect(await query(params)).toMatchObject(want);
  });

  it('no PKCE where no code comes back', async () => {
    const sent = await query({ responseType: 'id_token' });
    expect([sent['code_challenge'], sent['nonce'], sent['response_type']]).toEqual([undefined, randomText, 'id_token']);
    expect(await query({ responseType: 'code id_token' })).toMatchObject({ code_challenge: randomText });
  });

  it('a challenge of one’s own leaves no verifier to keep', async () => {
    expect(await client.buildAuthorizeUrl({ codeChallenge: 'c' })).not.toHaveProperty('codeVerifier');
  });
});

it('OAuth 2.0: at its own path, without a nonce', async () => {
  const { url, ...kept } = await client.buildAuthorizeUrl({ protocol: 'oauth', scope: 'user' });
  expect(url).toMatch(
    /^https:\/\/halden\.authing\.example\/oauth\/auth\?client_id=the-app&redirect_uri=https%3A%2F%2Fapp\.example%2Fcb&response_type=code&scope=user&state=[\w-]{43}&code_challenge=[\w-]{43}&code_challenge_method=S256$/,
  );
  expect(Object.keys(kept)).toEqual(['state', 'codeVerifier', 'redirectUri']);
});

it.each([
  ['saml', {}, 'https://halden.authing.example/api/v2/saml-idp/the-app'],
  ['cas', {}, 'https://halden.authing.example/cas-idp/the-app?service=https%3A%2F%2Fapp.example%2Fcb'],
  [
    'cas',
    { service: 'https://a.b/?c=d' },
    'https://halden.authing.example/cas-idp/the-app?service=https%3A%2F%2Fa.b%2F%3Fc%3Dd',
  ],
] as const)('%s: %o', async (protocol, params, url) => {
  expect(await client.withOptions({ protocol }).buildAuthorizeUrl(params)).toEqual({ url });
});

it('CAS without a service', async () => {
  const one = client.withOptions({ protocol: 'cas', redirectUri: undefined });
  expect(await one.buildAuthorizeUrl()).toEqual({ url: 'https://halden.authing.example/cas-idp/the-app' });
});

it.each([
  ['redirectUri must be given', { redirectUri: undefined }, {}],
  ['scope must hold "openid"', {}, { scope: 'profile openid2' }],
  ['scope must hold "openid"', { scope: '' }, {}],
  ['codeVerifier must be 43 to 128', {}, { codeVerifier: 'short' }],
  ['appId must not be', { appId: '..' }, {}],
  ['protocol must be one of', {}, JSON.parse('{"protocol":"ldap"}')],
  ['method must be S256 or plain', {}, JSON.parse('{"codeChallengeMethod":"none"}')],
])('refuses: %s', async (message, changes, params) => {
  expect(await rejection(client.withOptions(changes).buildAuthorizeUrl(params))).toMatchObject({
    code: 'configuration_error',
    message: expect.stringContaining(message),
  });
});

describe('PKCE', () => {
  it('the example of RFC 7636, appendix B', async () => {
    const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
    expect(await getCodeChallenge(verifier)).toBe(challenge);
    expect(await client.getCodeChallenge(verifier)).toBe(challenge);
    expect(await client.getCodeChallengeDigest({ codeChallenge: verifier, method: 'S256' })).toBe(challenge);
    expect(await client.getCodeChallengeDigest({ codeChallenge: verifier, method: 'plain' })).toBe(verifier);
  });

  it('a verifier has 43 characters', () => {
    expect([generateCodeVerifier(), client.generateCodeVerifier(), client.generateCodeChallenge()]).toEqual(
      Array(3).fill(randomText),
    );
  });
});
