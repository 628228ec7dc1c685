import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { beforeEach, expect, it } from 'vitest';
import { startEventServer } from '../../core/test/events/event-server.ts';
import { startLoopback } from '../../core/test/loopback.ts';
import { createManagementClient, ManagementClient, publish, subscribe } from '../src/index.ts';

const server = await startEventServer();
const http = await startLoopback();
const options = {
  accessKeyId: 'the-id',
  accessKeySecret: 's3cret',
  host: http.url,
  socketUri: server.url,
};
const event = { userId: '6745c0de0a1b2c3d4e5f6003' };

beforeEach(() => {
  server.handshakes.length = 0;
  http.received.length = 0;
  server.welcome = (socket) => socket.send(JSON.stringify(event));
});

function checkHandshake(): void {
  const [{ url, headers } = {}] = server.handshakes;
  expect(url).toBe('/events/v1/management/sub?code=authing.user.login');
  const signature = createHmac('sha1', 's3cret').update('websocket\n').digest('base64');
  expect(headers?.authorization).toBe(`authing the-id:${signature}`);
}

it('subscribes as a method, with a signed handshake', async () => {
  const management = new ManagementClient(options);
  for await (const { data } of management.subscribe<typeof event>('authing.user.login')) {
    expect(data.userId).toBe(event.userId);
    break;
  }
  checkHandshake();
});

it('subscribes as a function, with clients of either kind', async () => {
  for (const client of [
    createManagementClient(options),
    new ManagementClient(options).withOptions({ lang: 'en-US' }),
  ]) {
    server.handshakes.length = 0;
    await using events = subscribe(client, 'authing.user.login');
    expect((await events.next()).value?.data).toEqual(event);
    checkHandshake();
    expect(inspect(events, { depth: 9 })).not.toContain('s3cret');
  }
});

it('calls back', async () => {
  const management = new ManagementClient(options);
  const data = await new Promise((resolve, onError) => {
    const subscription = management.subscribe('authing.user.login', {
      onEvent: (message) => void subscription.close().then(() => resolve(message.data)),
      onError,
    });
  });
  expect(data).toEqual(event);
});

it('knows the older name, which gives text', async () => {
  const management = new ManagementClient(options);
  const text = await new Promise((resolve, reject) => {
    const subscription = management.sub(
      'authing.user.login',
      (one) => void subscription.close().then(() => resolve(one)),
      reject,
    );
  });
  expect(text).toBe(JSON.stringify(event));
});

it('asks the host itself for events where no other place is known', async () => {
  const { socketUri: _, ...rest } = options;
  const management = new ManagementClient({ ...rest, host: server.url.replace('ws', 'http') });
  await using events = management.subscribe('authing.user.login');
  expect((await events.next()).value?.data).toEqual(event);
});

it('refuses a socketUri that is none, and a client that is not its own', () => {
  const management = new ManagementClient({ ...options, socketUri: 'events.example' });
  expect(() => management.subscribe('a')).toThrow('socketUri must be');
  const stranger = { request: () => Promise.reject(new Error('never')) };
  expect(() => Reflect.apply(subscribe, undefined, [stranger, 'a'])).toThrow('the client must come from');
});

it.each([
  ['an object', { robot: 42, at: new Date(0) }, '{"robot":42,"at":"1970-01-01T00:00:00.000Z"}'],
  ['text', 'as it is', 'as it is'],
  ['a list', [1, null], '[1,null]'],
])('publishes %s as text', async (_, eventData, text) => {
  const management = new ManagementClient(options);
  await management.publish({ eventType: 'workshop.robot.repaired', eventData });
  await publish(createManagementClient(options), { eventType: 'a.b', eventData, source: 'workshop' });
  expect(http.received.map(({ method, url, body }) => [method, url, JSON.parse(body)])).toEqual([
    ['POST', '/api/v3/pub-event', { eventType: 'workshop.robot.repaired', eventData: text }],
    ['POST', '/api/v3/pub-event', { eventType: 'a.b', eventData: text, source: 'workshop' }],
  ]);
});
