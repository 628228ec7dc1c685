import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isMarkedDeprecated, olderHelpers } from '../../core/test/older-helpers.ts';
import { rejection } from '../../core/test/rejection.ts';
import { AuthenticationClient } from '../src/index.ts';

const client = new AuthenticationClient({ appId: 'the-app', appHost: 'https://halden.authing.example' });
const source = readFileSync(new URL('../src/authentication-helpers.ts', import.meta.url), 'utf8');
const helpers = olderHelpers.filter((one) => one.client === 'authentication');

it('the clients of before have 33 helpers, 31 of them here', () => {
  expect([olderHelpers.length, helpers.length]).toEqual([33, 31]);
});

it.each(helpers)('$name is still there', ({ name }) => {
  expect(Reflect.get(client, name)).toBeTypeOf('function');
});

it.each(helpers.filter(({ successor }) => successor))('$name is deprecated for $successor', (helper) => {
  expect(Reflect.get(client, helper.successor ?? '')).toBeTypeOf('function');
  expect(isMarkedDeprecated(source, helper)).toBe(true);
});

describe('older names do what the newer ones do', () => {
  // RFC 7636, appendix B.
  const codeChallenge = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  const want = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

  it('generateCodeChallenge gives a verifier', () => {
    expect(client.generateCodeChallenge()).toMatch(/^[\w-]{43}$/);
  });

  it('getCodeChallengeDigest gives its challenge', async () => {
    expect(await client.getCodeChallengeDigest({ codeChallenge, method: 'S256' })).toBe(want);
    expect(await client.getCodeChallengeDigest({ codeChallenge, method: 'plain' })).toBe(codeChallenge);
  });

  it('parseIDToken and parseAccessToken check the token, with keys that are given', async () => {
    const serverJWKS = { keys: [] };
    for (const parse of ['parseIDToken', 'parseAccessToken'] as const) {
      expect(await rejection(client[parse]('a.b.c', { serverJWKS }))).toMatchObject({ reason: 'malformed' });
    }
  });
});
