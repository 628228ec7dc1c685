import { describe, expect, test } from 'vitest';
import { startLoopback } from '../../core/test/loopback.ts';
import {
  answerAs,
  callByName,
  checkRequest,
  inputOf,
  operationFacts,
  type OperationFacts,
} from '../../core/test/operation-facts.ts';
import * as sdk from '../src/index.ts';
import facts from './facts.json' with { type: 'json' };

const server = await startLoopback();
const options = {
  appId: '6745c0de0a1b2c3d4e5fa001',
  appSecret: '1a2b3c',
  appHost: server.url,
  accessToken: 'the-token-of-ada',
};
const operations = operationFacts(facts);

/** Where the body carries the application's own credentials, in the usual `client_secret_post`. */
const provesItself = [
  '/api/v3/signin',
  '/api/v3/signin-by-mobile',
  '/api/v3/exchange-tokenset-with-qrcode-ticket',
  '/oidc/token',
  '/oidc/token/introspection',
  '/oidc/token/revocation',
  '/oauth/token',
  '/oauth/token/introspection',
  '/oauth/token/revocation',
];

function check(operation: OperationFacts): void {
  const proof = { client_id: options.appId, client_secret: options.appSecret };
  const body = provesItself.includes(operation.path) ? { ...proof, ...Object(operation.body) } : operation.body;
  const received = checkRequest(server.received.at(-1), operation, body);
  expect(received.headers).toMatchObject({ 'x-authing-app-id': options.appId, 'x-authing-lang': 'zh-CN' });
  // Where the application speaks for itself, the token of a user has no place.
  const isUsers = !operation.anonymous && !/^\/(oidc|oauth)\/token/.test(operation.path);
  expect(received.headers.authorization).toBe(isUsers ? options.accessToken : undefined);
}

describe.each(operations)('$name sends $verb $path as the API wants it', (operation) => {
  test('as a method of the class', async () => {
    server.answer = (_received, response) => answerAs(operation, response);
    const client = new sdk.AuthenticationClient(options);
    await callByName(client, operation.name, ...inputOf(operation));
    check(operation);
  });

  test('as a function', async () => {
    server.answer = (_received, response) => answerAs(operation, response);
    const client = sdk.createAuthenticationClient(options);
    await callByName(sdk, operation.name, client, ...inputOf(operation));
    check(operation);
  });
});

test('every operation of the facts is a method, under its present or its older name', () => {
  const api: object = sdk.AuthenticationApi.prototype;
  const isMethod = (name: string): boolean =>
    typeof Reflect.get(api, name) === 'function' && !(name in Object.prototype);
  expect(operations.map(({ name }) => name).filter((name) => !isMethod(name))).toEqual([]);
});

test('a declared redirection resolves to the address that the browser goes to', async () => {
  server.answer = (_received, response) => response.writeHead(302, { location: 'https://idp.example/login' }).end();
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
