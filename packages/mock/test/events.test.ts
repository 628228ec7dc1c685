import { AuthenticationClient } from '@genauth/authentication';
import { ManagementClient } from '@genauth/management';
import { afterAll, expect, test } from 'vitest';
import { knownCredentials, startMock } from '../src/index.ts';

const mock = await startMock();
const management = new ManagementClient({ ...knownCredentials, host: mock.url });
const application = new AuthenticationClient({ ...knownCredentials, appHost: mock.url });

afterAll(() => mock.close());

/** Publishes until a subscription, which begins at its own time, has the event. */
async function firstOf<T>(stream: AsyncIterable<T>, publish: () => PromiseLike<unknown>): Promise<T> {
  const timer = setInterval(() => void publish(), 50);
  try {
    for await (const event of stream) return event;
    throw new Error('The subscription ended.');
  } finally {
    clearInterval(timer);
  }
}

test.each([
  ['management', management],
  ['authentication', application],
])('what is published comes to a subscriber of the %s API', async (_, client) => {
  const event = { eventType: 'halden.robot.repaired', eventData: { robot: 'robot:42' } };
  const stream = client.subscribe('halden.robot.repaired');
  const received = await firstOf(stream, () => management.publish(event));
  expect(received).toMatchObject({ event: 'halden.robot.repaired', data: { robot: 'robot:42' } });
});

test('a subscription with a wrong key is refused', async () => {
  const stranger = new ManagementClient({ ...knownCredentials, accessKeySecret: 'wrong', host: mock.url });
  const iterate = async (): Promise<unknown> => {
    for await (const event of stranger.subscribe('halden.robot.repaired', { maxRetries: 0 })) return event;
    return undefined;
  };
  await expect(iterate()).rejects.toMatchObject({ code: 'connection_error' });
});
