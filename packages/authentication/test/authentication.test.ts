import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { startLoopback } from '../../core/test/loopback.ts';
import type { Received } from '../../core/test/loopback.ts';
import { fullCodec } from '../../core/src/codegen.ts';
import { createAuthenticationClient, isConfigurationError } from '../src/index.ts';
import type { Operation, TokenClient } from '../src/index.ts';
import { sdkVersion } from '../src/sdk-version.ts';

const server = await startLoopback();
const app = { appId: 'the-app', appSecret: 's3cret', appHost: server.url };
const basic = `Basic ${Buffer.from('the-app:s3cret').toString('base64')}`;
const getProfile: Operation = { operationId: 'getProfile', method: 'GET', path: '/api/v3/get-profile' };

function post(path: string): Operation {
  return { operationId: 'post', method: 'POST', path, body: 'application/json' };
}

function form(path: string): Operation {
  return { ...post(path), body: 'application/x-www-form-urlencoded', codec: fullCodec };
}

function client(options: object = {}): TokenClient {
  return createAuthenticationClient({ ...app, ...options });
}

async function sent(one: TokenClient, operation: Operation, params: object = {}, options = {}): Promise<Received> {
  server.received.length = 0;
  await one.request(operation, params, options);
  const [request] = server.received;
  if (request === undefined) throw new Error('nothing was sent');
  return request;
}

beforeEach(() => {
  server.received.length = 0;
});

it('sends the headers of the API', async () => {
  const { headers } = await sent(client({ lang: 'en-US' }), getProfile);
  expect(headers).toMatchObject({
    'x-authing-app-id': 'the-app',
    'x-authing-sdk-version': sdkVersion,
    'x-authing-lang': 'en-US',
  });
  expect(headers.authorization).toBeUndefined();
});

it('sends the access token, bare', async () => {
  const one = client({ accessToken: 'first' });
  expect((await sent(one, getProfile)).headers.authorization).toBe('first');
  one.setAccessToken('second');
  expect((await sent(one, getProfile)).headers.authorization).toBe('second');
  one.setAccessToken(undefined);
  expect((await sent(one, getProfile)).headers.authorization).toBeUndefined();
});

it('a token given with the call wins', async () => {
  const options = { headers: { Authorization: 'of-the-call' } };
  expect((await sent(client({ accessToken: 'mine' }), getProfile, {}, options)).headers.authorization).toBe(
    'of-the-call',
  );
});

const tokenPaths = ['/oidc/token', '/oidc/token/introspection', '/oidc/token/revocation'];
const oauthPaths = tokenPaths.map((path) => path.replace('oidc', 'oauth'));
const signInPaths = ['/api/v3/signin', '/api/v3/signin-by-mobile', '/api/v3/exchange-tokenset-with-qrcode-ticket'];
const all = (method: string): object => ({
  tokenEndPointAuthMethod: method,
  introspectionEndPointAuthMethod: method,
  revocationEndPointAuthMethod: method,
});

describe.each([...tokenPaths, ...oauthPaths])('%s', (path) => {
  it('client_secret_post: in the form, without the token of a user', async () => {
    const { body, headers } = await sent(client({ accessToken: 't' }), form(path), { a: 1 });
    expect([body, headers.authorization]).toEqual(['client_id=the-app&client_secret=s3cret&a=1', undefined]);
  });

  it('client_secret_basic: as HTTP Basic in place of the token', async () => {
    const one = client({ accessToken: 't', ...all('client_secret_basic') });
    const { body, headers } = await sent(one, form(path), { a: 1 });
    expect([body, headers.authorization]).toEqual(['a=1', basic]);
  });

  it('none: the id alone', async () => {
    const one = createAuthenticationClient({ appId: 'the-app', appHost: server.url, tokenEndPointAuthMethod: 'none' });
    const { body, headers } = await sent(one, form(path), { a: 1 });
    expect([body, headers.authorization]).toEqual(['client_id=the-app&a=1', undefined]);
  });
});

describe.each(signInPaths)('%s', (path) => {
  it('client_secret_post: in the body, unless the caller says otherwise', async () => {
    expect((await sent(client(), post(path), { a: 1 })).body).toBe(
      '{"client_id":"the-app","client_secret":"s3cret","a":1}',
    );
    expect((await sent(client(), post(path), { client_id: 'other' })).body).toBe(
      '{"client_id":"other","client_secret":"s3cret"}',
    );
  });

  it('client_secret_basic: as HTTP Basic', async () => {
    const one = client({ accessToken: 't', tokenEndPointAuthMethod: 'client_secret_basic' });
    const { body, headers } = await sent(one, post(path), { a: 1 });
    expect([body, headers.authorization]).toEqual(['{"a":1}', basic]);
  });

  it('none: nothing', async () => {
    expect((await sent(client({ tokenEndPointAuthMethod: 'none' }), post(path), { a: 1 })).body).toBe('{"a":1}');
  });
});

it('the three methods are set apart', async () => {
  const one = client({ introspectionEndPointAuthMethod: 'client_secret_basic', revocationEndPointAuthMethod: 'none' });
  const bodies = [];
  for (const path of tokenPaths) bodies.push((await sent(one, form(path), { a: 1 })).body);
  expect(bodies).toEqual(['client_id=the-app&client_secret=s3cret&a=1', 'a=1', 'client_id=the-app&a=1']);
});

it('the secret goes nowhere else', async () => {
  for (const method of ['client_secret_post', 'client_secret_basic']) {
    for (const path of ['/api/v3/signup', '/api/v3/signin-by', '/oidc/token/x', '/x/oidc/token', '/api/v3/signin/']) {
      const { body, headers } = await sent(client(all(method)), post(path), { a: 1 });
      expect([body, headers.authorization]).toEqual(['{"a":1}', undefined]);
    }
  }
});

describe('options', () => {
  it.each([
    ['appId', { appId: undefined }],
    ['appSecret', { appSecret: undefined, tokenEndPointAuthMethod: 'client_secret_post' }],
    ['appSecret', { appSecret: '' }],
    [
      'appSecret',
      { appSecret: undefined, tokenEndPointAuthMethod: 'none', introspectionEndPointAuthMethod: 'client_secret_basic' },
    ],
    ['appHost', { appHost: undefined }],
    ['appHost', { appHost: 'my-app.authing.cn' }],
    ['accessToken', { accessToken: '' }],
    ['tokenEndPointAuthMethod', { tokenEndPointAuthMethod: 'basic' }],
    ['revocationEndPointAuthMethod', { revocationEndPointAuthMethod: 'toString' }],
    ['timeout', { timeout: Number.NaN }],
  ])('%s: %o is refused', (name, options) => {
    try {
      client(options);
      expect.unreachable();
    } catch (error) {
      expect(isConfigurationError(error)).toBe(true);
      expect(String(error)).toMatch(new RegExp(`^ConfigurationError: ${name} `));
      expect(String(error)).not.toContain('s3cret');
    }
  });

  it('an app that proves nothing needs no secret', () => {
    createAuthenticationClient({ appId: 'a', appHost: 'https://a.test', tokenEndPointAuthMethod: 'none' });
  });

  it('are neither changed nor shown', () => {
    const one = createAuthenticationClient(Object.freeze({ ...app, accessToken: 's3cret-token' }));
    expect([inspect(one, { depth: 9, showHidden: true }), JSON.stringify(one), String(one)].join()).not.toContain(
      's3cret',
    );
  });
});

it('names its version', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(sdkVersion).toBe(`genauth-authentication-js:${version}`);
});
