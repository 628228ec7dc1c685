import { expect, it } from 'vitest';
import { AuthenticationClient } from '../src/index.ts';

/** What clients of before have beside the operations, but for presets and events. */
const helpers = [
  'buildAuthorizeUrl',
  'buildLogoutUrl',
  'generateCodeChallenge',
  'getAccessTokenByClientCredentials',
  'getAccessTokenByCode',
  'getCodeChallengeDigest',
  'getNewAccessTokenByRefreshToken',
  'getUserInfoByAccessToken',
  'handleRedirectCallback',
  'introspectToken',
  'loginWithRedirect',
  'logoutWithRedirect',
  'parseAccessToken',
  'parseIDToken',
  'revokeToken',
  'setAccessToken',
  'validateTicketV1',
  'validateTicketV2',
] as const;

it.each(helpers)('%s is still there', (name) => {
  const client = new AuthenticationClient({ appId: 'the-app', appHost: 'https://halden.authing.example' });
  expect(client[name]).toBeTypeOf('function');
});
