import { SignJWT } from 'jose';
import { expect, it } from 'vitest';
import { rejection } from '../../../core/test/rejection.ts';
import { AuthenticationClient } from '../../src/index.ts';
import type { AuthenticationOptions } from '../../src/index.ts';
import { apps, startProvider, webCallback } from '../provider/start-provider.ts';
import { startWebLogin } from '../provider/web-login.ts';

const provider = await startProvider();
const client = new AuthenticationClient({ appHost: provider.url, ...apps.confidential });
const now = Math.floor(Date.now() / 1000);
const claims = { iss: provider.issuer, aud: 'the-app', sub: 'ada', iat: now, exp: now + 60, scope: 'openid' };

async function hs256(secret: string): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(secret));
}

it('gives the claims of an access token', async () => {
  expect(await client.verifyAccessToken(await provider.sign(claims))).toEqual(claims);
  expect(await client.parseAccessToken(await provider.sign(claims))).toEqual(claims);
});

it('checks an access token for whom it is meant', async () => {
  const token = await provider.sign({ ...claims, aud: 'https://orders.halden.example' });
  expect(await rejection(client.verifyAccessToken(token))).toMatchObject({
    reason: 'audience',
    message: 'access token refused: it is meant for someone else. Do not trust it, and check appId.',
  });
  expect(await client.verifyAccessToken(token, { audience: 'https://orders.halden.example' })).toMatchObject({
    sub: 'ada',
  });
});

it('tells ID tokens and access tokens apart', async () => {
  for (const mark of [{ nonce: 'n' }, { at_hash: 'h' }]) {
    const idToken = await provider.sign({ ...claims, ...mark });
    expect(await client.verifyIdToken(idToken)).toMatchObject({ sub: 'ada' });
    expect(await rejection(client.verifyAccessToken(idToken))).toMatchObject({ reason: 'other_kind' });
  }
  const { scope: _, ...plain } = claims;
  const renewed = await provider.sign({ ...plain, email: 'ada@halden.example', jti: 'a' });
  expect(await client.verifyIdToken(renewed)).toMatchObject({ sub: 'ada' });
  expect(await rejection(client.verifyAccessToken(renewed))).toMatchObject({ reason: 'other_kind' });
  expect(await client.verifyAccessToken(await provider.sign({ ...plain, client_id: 'the-app' }))).toMatchObject(plain);
  expect(await client.verifyAccessToken(await provider.sign(plain, { typ: 'at+jwt' }))).toEqual(plain);
  for (const typ of ['at+jwt', 'application/AT+JWT']) {
    const accessToken = await provider.sign(claims, { typ });
    expect(await client.verifyAccessToken(accessToken)).toMatchObject({ sub: 'ada' });
    expect(await rejection(client.verifyIdToken(accessToken))).toMatchObject({ reason: 'other_kind' });
  }
});

it('refuses the ID token of a real renewal as an access token', async () => {
  const real = client.withOptions({ redirectUri: webCallback });
  const { tokens } = (await (await startWebLogin(real, { scope: 'openid offline_access' })).finish()).login;
  for (const { id_token = '' } of [tokens, await real.getNewAccessTokenByRefreshToken(tokens.refresh_token ?? '')]) {
    expect(await real.verifyIdToken(id_token)).toMatchObject({ sub: 'ada' });
    expect(await rejection(real.verifyAccessToken(id_token))).toMatchObject({ reason: 'other_kind' });
  }
});

it('an access token that is no JWT has to be looked up', async () => {
  expect(await rejection(client.verifyAccessToken('opaque'))).toMatchObject({ reason: 'malformed' });
});

it('HS256: with the application’s secret alone', async () => {
  expect(await client.verifyIdToken(await hs256(apps.confidential.appSecret))).toMatchObject({ sub: 'ada' });
  expect(await rejection(client.verifyIdToken(await hs256('guessed')))).toMatchObject({ reason: 'signature' });
});

it.each<[what: string, changes: Partial<AuthenticationOptions>]>([
  ['an application without a secret', { appSecret: undefined }],
  ['one that allows RS256 alone', { signingAlgorithms: ['RS256'] }],
])('HS256: refused by %s', async (_, changes) => {
  const one = client.withOptions(changes);
  expect(await rejection(one.verifyIdToken(await hs256(apps.confidential.appSecret)))).toMatchObject({
    reason: 'algorithm',
  });
  expect(await one.verifyIdToken(await provider.sign(claims))).toMatchObject({ sub: 'ada' });
});

it.each(['none', 'HS512', 'toString'])('the algorithm %s cannot be allowed', async (algorithm) => {
  const one = client.withOptions(JSON.parse(`{"signingAlgorithms":["${algorithm}"]}`));
  expect(await rejection(one.verifyIdToken(await provider.sign(claims)))).toMatchObject({
    code: 'configuration_error',
    message: expect.stringContaining('signingAlgorithms must be among RS256'),
  });
});

it('another issuer than that of the host, where told so', async () => {
  const token = await provider.sign({ ...claims, iss: 'https://id.halden.example/oidc' });
  expect(await rejection(client.verifyIdToken(token))).toMatchObject({ reason: 'issuer' });
  const one = client.withOptions({ issuer: 'https://id.halden.example/oidc' });
  expect(await one.verifyIdToken(token)).toMatchObject({ sub: 'ada' });
});

it('an ID token must be about the user that is expected', async () => {
  const token = await provider.sign(claims);
  expect(await client.verifyIdToken(token, { subject: 'ada' })).toMatchObject({ sub: 'ada' });
  expect(await rejection(client.verifyIdToken(token, { subject: 'bob' }))).toMatchObject({ reason: 'subject' });
});

it('several audiences are fine where the token was issued to us', async () => {
  const token = await provider.sign({ ...claims, aud: ['the-app', 'orders'], azp: 'the-app' });
  expect(await client.verifyIdToken(token)).toMatchObject({ azp: 'the-app' });
});
