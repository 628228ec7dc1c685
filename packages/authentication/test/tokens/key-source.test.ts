import { exportJWK, generateKeyPair } from 'jose';
import { beforeEach, expect, it, vi } from 'vitest';
import { json, startLoopback } from '../../../core/test/loopback.ts';
import { rejection } from '../../../core/test/rejection.ts';
import { AuthenticationClient, createAuthenticationClient, verifyIdToken } from '../../src/index.ts';
import { keySource } from '../../src/tokens/key-source.ts';
import { apps, startProvider } from '../provider/start-provider.ts';

const server = await startLoopback();
const provider = await startProvider();
const app = { ...apps.confidential, appHost: server.url, issuer: 'https://halden.example/oidc', maxRetries: 0 };
const claims = { iss: app.issuer, aud: app.appId, sub: 'ada', iat: now(), exp: now() + 1e6 };
const pairs = new Map<string, CryptoKeyPair>();
/** Names of the keys that the server has. */
let published: readonly (string | undefined)[] = [];

function now(): number {
  return Math.floor(Date.now() / 1000);
}

async function pairOf(kid: string): Promise<CryptoKeyPair> {
  const pair = pairs.get(kid) ?? (await generateKeyPair('RS256'));
  pairs.set(kid, pair);
  return pair;
}

async function jwks(): Promise<{ keys: { kty: string; kid?: string }[] }> {
  const keys = published.map(async (kid = 'nameless') => {
    const { kty = '', ...jwk } = await exportJWK((await pairOf(kid)).publicKey);
    return { ...jwk, kty, ...(kid !== 'nameless' && { kid }) };
  });
  return { keys: await Promise.all(keys) };
}

async function token(kid: string | undefined, signedWith = kid ?? 'nameless', header = {}): Promise<string> {
  return provider.sign(claims, Object({ kid, ...header }), (await pairOf(signedWith)).privateKey);
}

beforeEach(() => {
  server.received.length = 0;
  published = ['one'];
  server.answer = (_, response) => void jwks().then((keys) => json(response, keys));
  return () => void vi.useRealTimers();
});

function later(milliseconds: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds });
}

it('fetches the keys of the application once, and keeps them for ten minutes', async () => {
  const client = new AuthenticationClient(app);
  for (let count = 0; count < 3; count += 1) await client.verifyIdToken(await token('one'));
  expect(server.received.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET /the-app/oidc/.well-known/jwks.json',
  ]);
  later(599_000);
  await client.verifyIdToken(await token('one'));
  expect(server.received).toHaveLength(1);
  later(2000);
  await client.verifyIdToken(await token('one'));
  expect(server.received).toHaveLength(2);
});

it('any number of first tokens at once share one fetch', async () => {
  const client = new AuthenticationClient(app);
  const one = await token('one');
  await Promise.all(Array.from({ length: 50 }, () => client.verifyIdToken(one)));
  expect(server.received).toHaveLength(1);
});

it('where a fetch ends with the request that began it, each first token has its own', async () => {
  let fetches = 0;
  const source = keySource(() => {
    fetches += 1;
    return jwks();
  }, false);
  const header = { alg: 'RS256', kid: 'one' };
  await Promise.all([source(header), source(header)]);
  await source(header);
  expect(fetches).toBe(2);
});

it('an unknown kid is fetched for half a minute after the last fetch, once, and refused', async () => {
  const client = new AuthenticationClient(app);
  await client.verifyIdToken(await token('one'));
  const unknown = await token('two');
  const refused = async (): Promise<void> =>
    expect(await rejection(client.verifyIdToken(unknown))).toMatchObject({ reason: 'unknown_key' });
  await refused();
  expect(server.received).toHaveLength(1);
  later(31_000);
  await refused();
  expect(server.received).toHaveLength(2);
  await refused();
  await Promise.all(Array.from({ length: 20 }, refused));
  expect(server.received).toHaveLength(2);
  later(31_000);
  await refused();
  expect(server.received).toHaveLength(3);
});

it('never takes another key for an unknown kid, not even the right one', async () => {
  const client = new AuthenticationClient(app);
  expect(await rejection(client.verifyIdToken(await token('two', 'one')))).toMatchObject({ reason: 'unknown_key' });
});

it('a new key is found by any number of tokens at once', async () => {
  const client = new AuthenticationClient(app);
  await client.verifyIdToken(await token('one'));
  published = ['one', 'two'];
  const two = await token('two');
  later(31_000);
  const all = await Promise.all(Array.from({ length: 50 }, () => client.verifyIdToken(two)));
  expect([all.length, server.received.length]).toEqual([50, 2]);
});

it('a token without a kid: the only key, and no key where there are several', async () => {
  published = [undefined];
  expect(await new AuthenticationClient(app).verifyIdToken(await token(undefined))).toMatchObject({ sub: 'ada' });
  published = [undefined, 'one'];
  expect(await rejection(new AuthenticationClient(app).verifyIdToken(await token(undefined)))).toMatchObject({
    reason: 'unknown_key',
  });
});

it('copies of a client share its keys, unless they fetch in another way', async () => {
  const client = new AuthenticationClient(app);
  const plain = createAuthenticationClient(app);
  const one = await token('one');
  await client.verifyIdToken(one);
  await client.withOptions({ accessToken: 'a' }).withOptions({ accessToken: 'b' }).verifyIdToken(one);
  expect(server.received).toHaveLength(1);
  await verifyIdToken(plain, one);
  await verifyIdToken(plain.withOptions({ accessToken: 'a' }), one);
  expect(server.received).toHaveLength(2);
  await client.withOptions({ fetch: (url, init) => fetch(url, init) }).verifyIdToken(one);
  await client
    .withOptions({ appId: 'other' })
    .verifyIdToken(one)
    .catch(() => undefined);
  expect(server.received.map(({ url }) => url).slice(2)).toEqual([
    '/the-app/oidc/.well-known/jwks.json',
    '/other/oidc/.well-known/jwks.json',
  ]);
});

it('keys that cannot be had are no verdict on the token', async () => {
  const client = new AuthenticationClient(app);
  server.answer = (_, response) => json(response, { statusCode: 500, message: 'later' }, 500);
  expect(await rejection(client.verifyIdToken(await token('one')))).toMatchObject({
    code: 'api_error',
    operationId: 'getApplicationJwks',
  });
  server.answer = (_, response) => void jwks().then((keys) => json(response, keys));
  later(5001);
  expect(await client.verifyIdToken(await token('one'))).toMatchObject({ sub: 'ada' });
});

it('a fetch that failed is not made again for five seconds', async () => {
  const client = new AuthenticationClient(app);
  const one = await token('one');
  server.answer = (_, response) => json(response, { statusCode: 503, message: 'later' }, 503);
  const failed = async (): Promise<void> =>
    expect(await rejection(client.verifyIdToken(one))).toMatchObject({ code: 'api_error', statusCode: 503 });
  for (let count = 0; count < 5; count += 1) await failed();
  expect(server.received).toHaveLength(1);
  later(5001);
  await failed();
  expect(server.received).toHaveLength(2);
});

it('known keys go on for an hour while newer ones cannot be had, tried for twice a minute', async () => {
  const client = new AuthenticationClient(app);
  const [one, two] = [await token('one'), await token('two')];
  await client.verifyIdToken(one);
  published = [];
  const { answer } = server;
  server.answer = (_, response) => void response.destroy();
  later(601_000);
  for (let count = 0; count < 5; count += 1) expect(await client.verifyIdToken(one)).toMatchObject({ sub: 'ada' });
  expect(await rejection(client.verifyIdToken(two))).toMatchObject({ code: 'connection_error' });
  expect(server.received).toHaveLength(2);
  later(31_000);
  await client.verifyIdToken(one);
  expect(server.received).toHaveLength(3);
  later(2_967_000);
  await client.verifyIdToken(one);
  later(1001);
  expect(await rejection(client.verifyIdToken(one))).toMatchObject({ code: 'connection_error' });
  server.answer = answer;
  later(31_000);
  expect(await rejection(client.verifyIdToken(one))).toMatchObject({ reason: 'unknown_key' });
});

it('an answer that is none ends no key that is known', async () => {
  const client = new AuthenticationClient(app);
  const one = await token('one');
  await client.verifyIdToken(one);
  server.answer = (_, response) => json(response, { keys: 'one' });
  later(601_000);
  expect(await client.verifyIdToken(one)).toMatchObject({ sub: 'ada' });
});

it.each([
  ['no list of keys', { keys: 'one' }],
  ['no object', []],
  ['a key that is none', { keys: [{ kty: 'RSA', kid: 'one', n: '%', e: 'AQAB' }] }],
  ['a key that is too short', { keys: [{ kty: 'RSA', kid: 'one', n: 'o8iCY52uBPOCnBSRCr3YtlZ0UTuQQ4NC', e: 'AQAB' }] }],
  ['a secret', { keys: [{ kty: 'oct', kid: 'one', k: 'AAAA' }] }],
])('%s in place of the keys: no token is good', async (_, answer) => {
  server.answer = (_request, response) => json(response, answer);
  expect(await rejection(new AuthenticationClient(app).verifyIdToken(await token('one')))).toMatchObject({
    code: 'token_error',
    reason: 'unknown_key',
  });
});

it('a signal ends the waiting for keys, and leaves the fetch to others', async () => {
  const client = new AuthenticationClient(app);
  const one = await token('one');
  const controller = new AbortController();
  const ended = rejection(client.verifyIdToken(one, { signal: controller.signal }));
  const other = client.verifyIdToken(one);
  controller.abort();
  expect(await ended).toMatchObject({ code: 'abort_error' });
  expect(await other).toMatchObject({ sub: 'ada' });
  expect(server.received).toHaveLength(1);
});

it('keys that the caller has are fetched from nowhere', async () => {
  const client = new AuthenticationClient(app);
  const serverJWKS = await jwks();
  expect(await client.parseIDToken(await token('one'), { serverJWKS })).toMatchObject({ sub: 'ada' });
  expect(await client.parseAccessToken(await token('one', 'one', { typ: 'at+jwt' }), { serverJWKS })).toMatchObject({
    sub: 'ada',
  });
  expect(await rejection(client.verifyIdToken(await token('two'), { serverJWKS }))).toMatchObject({
    reason: 'unknown_key',
  });
  expect(server.received).toEqual([]);
});
