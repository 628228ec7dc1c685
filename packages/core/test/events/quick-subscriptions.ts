import { beforeEach } from 'vitest';
import type { EventMessage, SubscribeOptions } from '../../src/index.ts';
import { openSubscription } from '../../src/parts.ts';
import { eventsFrom, startEventServer } from './event-server.ts';

/** A pace at which tests need not wait. */
export const quick = { delay: () => 1, healthyAfter: 60_000, pingEvery: 60_000 };

/** A server of events that each test finds as it was at first, and what subscribes to it, or to another one, at a quick pace. */
export async function quickSubscriptions() {
  const server = await startEventServer();
  const initial = { ...server };
  beforeEach(() => {
    const { welcome, intercept, answer } = initial;
    Object.assign(server, { welcome, intercept, answer });
    server.handshakes.length = 0;
  });
  const subscribe = (options: SubscribeOptions = {}, events: string | string[] = 'a.b', api = eventsFrom(server)) =>
    openSubscription<number>(api, events, options, quick);
  return { server, subscribe };
}

/** The data of the next events. */
export async function take(events: AsyncIterator<EventMessage<number>>, count: number): Promise<unknown[]> {
  const taken: unknown[] = [];
  while (taken.length < count) taken.push((await events.next()).value?.data);
  return taken;
}

export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((next) => setImmediate(next));
}
