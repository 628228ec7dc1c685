import { beforeEach, expect, it } from 'vitest';
import { startEventServer } from '../../core/test/events/event-server.ts';
import { startLoopback } from '../../core/test/loopback.ts';
import { rejection } from '../../core/test/rejection.ts';
import {
  AuthenticationClient,
  createAuthenticationClient,
  isConfigurationError,
  publish,
  subscribe,
} from '../src/index.ts';

const server = await startEventServer();
const http = await startLoopback();
const options = { appId: 'the-app', appHost: http.url, socketUri: server.url, accessToken: 'first' };

beforeEach(() => {
  server.handshakes.length = 0;
  http.received.length = 0;
  server.welcome = (socket) => socket.send('{"sent":true}');
});

it('subscribes with the access token in the query, by protocol', async () => {
  for (const client of [new AuthenticationClient(options), createAuthenticationClient(options)]) {
    for await (const { data } of subscribe(client, 'shop.order.sent')) {
      expect(data).toEqual({ sent: true });
      break;
    }
  }
  const handshakes = server.handshakes.map(({ url, headers }) => [url, headers.authorization]);
  const want = ['/events/v1/authentication/sub?code=shop.order.sent&token=first', undefined];
  expect(handshakes).toEqual([want, want]);
});

it('connects anew with the token that the client has by then', async () => {
  const client = new AuthenticationClient(options);
  server.welcome = (socket) => socket.send('1', () => socket.terminate());
  await using events = client.subscribe('a', { onError: () => client.setAccessToken('second') });
  await events.next();
  await events.next();
  expect(server.handshakes.map(({ url }) => url?.match(/token=(\w+)/)?.[1])).toEqual(['first', 'second']);
});

it('says that it needs an access token', async () => {
  const client = new AuthenticationClient({ ...options, accessToken: undefined });
  const error = await rejection(client.subscribe('a').next());
  expect(isConfigurationError(error)).toBe(true);
  expect(`${error}`).toContain('accessToken must be set');
});

it('knows the older name, which gives text', async () => {
  const client = new AuthenticationClient(options);
  const text = await new Promise((resolve, reject) => {
    const subscription = client.sub('a', (one) => void subscription.close().then(() => resolve(one)), reject);
  });
  expect(text).toBe('{"sent":true}');
});

it('publishes objects as text', async () => {
  await new AuthenticationClient(options).publish({ eventType: 'a.b', eventData: { n: 1 } });
  await publish(createAuthenticationClient(options), { eventType: 'a.b', eventData: 'text', source: 'portal' });
  expect(http.received.map(({ url, body }) => [url, JSON.parse(body)])).toEqual([
    ['/api/v3/pub-userEvent', { eventType: 'a.b', eventData: '{"n":1}' }],
    ['/api/v3/pub-userEvent', { eventType: 'a.b', eventData: 'text', source: 'portal' }],
  ]);
});
