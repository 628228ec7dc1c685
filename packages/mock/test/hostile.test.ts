import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { startMock } from '../src/index.ts';

const mock = await startMock();

afterAll(() => mock.close());

/** Sends bytes as they stand; gives the first line of what comes back. */
async function raw(request: string): Promise<string> {
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1');
  socket.end(request);
  const answer = await text(socket);
  return answer.split('\r\n')[0] ?? '';
}

const upgrade = 'Host: mock\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n';

test.each([
  [
    'a path that cannot be decoded',
    'GET /cas-idp/%E0%A4%A/validate HTTP/1.1\r\nHost: mock\r\nConnection: close\r\n\r\n',
    404,
  ],
  ['a path that is no URL', 'GET //[ HTTP/1.1\r\nHost: mock\r\nConnection: close\r\n\r\n', 404],
  [
    'a signature over such a path',
    `GET /%zz HTTP/1.1\r\nHost: mock\r\nAuthorization: authing a:b\r\nConnection: close\r\n\r\n`,
    404,
  ],
  ['a socket at a path that is no URL', `GET //[ HTTP/1.1\r\n${upgrade}\r\n`, 404],
  ['a socket without credentials', `GET /events/v1/management/sub?code=a HTTP/1.1\r\n${upgrade}\r\n`, 401],
  [
    'a failure with headers that are none',
    'GET /oidc/me HTTP/1.1\r\nHost: mock\r\nConnection: close\r\nx-mock-failure: {"statusCode":500,"headers":{"a b":"c"}}\r\n\r\n',
    500,
  ],
  [
    'an order to fail that is no JSON',
    'GET /oidc/me HTTP/1.1\r\nHost: mock\r\nConnection: close\r\nx-mock-failure: no\r\n\r\n',
    400,
  ],
])('%s is answered, and the mock lives on', async (_, request, status) => {
  expect(await raw(request)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect((await fetch(`${mock.url}/oidc/.well-known/jwks.json`)).status).toBe(200);
});

test('names from JavaScript are no fields', async () => {
  const body = '{"__proto__":{"operation":"getUser"},"statusCode":404}';
  const response = await fetch(`${mock.url}/__mock/failures`, { method: 'POST', body });
  expect(response.status).toBe(400);
});
