import { describe, expect, test } from 'vitest';
import { callByName, inputOf, type OperationFacts, wireQuery } from '../../core/test/call-by-name.ts';
import { type Received, startLoopback } from '../../core/test/loopback.ts';
import * as sdk from '../src/index.ts';
import facts from './facts.json' with { type: 'json' };

const server = await startLoopback();
server.answer = ({ url }, response) => {
  if (url.startsWith('/oidc/auth') || url.startsWith('/api/v3/signin-by-extidp')) {
    response.writeHead(302, { location: 'https://idp.example/login' }).end();
  } else if (url.startsWith('/api/v3/captcha-code')) {
    response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg/>');
  } else {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"statusCode":200,"message":"ok"}');
  }
};
const options = {
  appId: '6745c0de0a1b2c3d4e5fa001',
  appSecret: '1a2b3c',
  appHost: server.url,
  accessToken: 'the-token-of-ada',
};
const operations: readonly OperationFacts[] = facts;

/** Paths whose body carries the application's own credentials, in the usual `client_secret_post`. */
const provesItself = ['/api/v3/signin', '/api/v3/signin-by-mobile', '/api/v3/exchange-tokenset-with-qrcode-ticket'];

function checkRequest(received: Received | undefined, operation: OperationFacts): void {
  if (!received) throw new Error('nothing was sent');
  const query = wireQuery(operation.query);
  expect(received.method).toBe(operation.verb);
  expect(received.url.replaceAll('%5B%5D', '[]')).toBe(
    `${operation.path}${query === '' ? '' : `?${query.replaceAll('%5B%5D', '[]')}`}`,
  );
  expect(received.headers).toMatchObject({
    'x-authing-app-id': options.appId,
    authorization: options.accessToken,
    'x-authing-lang': 'zh-CN',
  });
  if (operation.body) {
    const proof = provesItself.includes(operation.path)
      ? { client_id: options.appId, client_secret: options.appSecret }
      : {};
    expect(received.headers['content-type']).toBe('application/json');
    expect(JSON.parse(received.body)).toEqual({ ...proof, ...operation.body });
  } else {
    expect(received.body).toBe('');
  }
}

describe.each(operations)('$name sends $verb $path as the API wants it', (operation) => {
  test('as a method of the class', async () => {
    const client = new sdk.AuthenticationClient(options);
    await callByName(client, operation.name, ...inputOf(operation));
    checkRequest(server.received.at(-1), operation);
  });

  test('as a function', async () => {
    const client = sdk.createAuthenticationClient(options);
    await callByName(sdk, operation.name, client, ...inputOf(operation));
    checkRequest(server.received.at(-1), operation);
  });
});

test('every operation of the facts is a method, under its present or its older name', () => {
  const methods = Object.getOwnPropertyNames(sdk.AuthenticationApi.prototype);
  expect(operations.map(({ name }) => name).filter((name) => !methods.includes(name))).toEqual([]);
});

test('a declared redirection resolves to the address that the browser goes to', async () => {
  const client = new sdk.AuthenticationClient(options);
  const address = await client.startExternalSignIn({
    client_id: options.appId,
    ext_idp_conn_id: '6745c0de0a1b2c3d4e5fe001',
    response_type: 'code',
    redirect_uri: 'https://portal.halden.example/callback',
    scope: 'openid',
    state: 's',
    nonce: 'n',
  });
  expect(address).toBe('https://idp.example/login');
});
