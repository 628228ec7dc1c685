import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isApiError, isConfigurationError, isConnectionError, isDecodeError } from '../../src/index.ts';
import type { EventMessage } from '../../src/index.ts';
import { openSubscription } from '../../src/parts.ts';
import { rejection } from '../rejection.ts';
import { eventsFrom, refuse, startEventServer } from './event-server.ts';
import { quick, quickSubscriptions, take, until } from './quick-subscriptions.ts';

const { server, subscribe } = await quickSubscriptions();

describe('a stream', () => {
  it('gives the events of each connection, whose handshake says what is wanted and who wants it', async () => {
    server.welcome = (socket) => [1, 2].forEach((n) => socket.send(`${n}`));
    await using events = subscribe({}, 'a b&c');
    expect((await events.next()).value).toEqual({ event: 'a b&c', data: 1, text: '1', missed: 0 });
    expect((await events.next()).value).toEqual({ event: 'a b&c', data: 2, text: '2', missed: 0 });
    const [{ url, headers } = {}] = server.handshakes;
    expect(url).toBe('/events/v1/test/sub?code=a+b%26c&token=s3cret-token');
    expect(headers?.authorization).toBe('s3cret-signature');
  });

  it('reads text and bytes alike', async () => {
    server.welcome = (socket) => socket.send(Buffer.from('{"name":"Åse"}'), { binary: true });
    await using events = subscribe();
    expect((await events.next()).value?.data).toEqual({ name: 'Åse' });
  });

  it('subscribes to several events, each once', async () => {
    server.welcome = (socket, { url }) => socket.send(JSON.stringify(url?.match(/code=(\w)/)?.[1]));
    await using events = subscribe({}, ['x', 'y', 'x']);
    const both = [await events.next(), await events.next()].map(({ value }) => [value?.event, value?.data]);
    expect(both.toSorted()).toEqual([
      ['x', 'x'],
      ['y', 'y'],
    ]);
    expect(server.handshakes.length).toBe(2);
  });

  it.each(['break', 'throw'])('ends when its loop is left by %s', async (how) => {
    server.welcome = (socket) => socket.send('1');
    const events = subscribe();
    const loop = async (): Promise<void> => {
      for await (const _ of events) {
        if (how === 'throw') throw new Error('by the loop');
        break;
      }
    };
    await loop().catch(() => undefined);
    await until(() => server.open.size === 0);
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  it('ends at once when it is closed, without what waits', async () => {
    server.welcome = (socket) => [1, 2, 3].forEach((n) => socket.send(`${n}`));
    const events = subscribe();
    expect(await take(events, 1)).toEqual([1]);
    const pending = [events.close(), events.close(), events.closed];
    expect(await events.next()).toEqual({ done: true, value: undefined });
    await Promise.all(pending);
    await until(() => server.open.size === 0);
  });
});

describe('a signal ends it without an error', () => {
  const stages = {
    beforehand: () => {},
    'while credentials are made': () => {},
    'while a connection opens': () => (server.intercept = () => {}),
    'while nothing comes': () => (server.welcome = () => {}),
    'while it waits to connect again': () => (server.welcome = (socket) => socket.terminate()),
    'while a refusal is looked into': () => {
      server.intercept = refuse('500 No');
      server.answer = () => {};
    },
  };
  it.each(Object.entries(stages))('%s', async (stage, prepare) => {
    prepare();
    const controller = new AbortController();
    if (stage === 'beforehand') controller.abort();
    const never = new Promise<never>(() => {});
    const api = eventsFrom(server, stage.includes('credentials') ? { credentials: () => never } : {});
    const pace = { ...quick, delay: () => 600_000 };
    const events = openSubscription(api, 'a.b', { signal: controller.signal, timeout: 600_000 }, pace);
    const ended = events.next();
    if (!/beforehand|credentials/.test(stage)) await until(() => server.handshakes.length > 0);
    await new Promise((next) => setTimeout(next, 30));
    controller.abort();
    expect(await ended).toEqual({ done: true, value: undefined });
    await events.closed;
    expect(getEventListeners(controller.signal, 'abort').length).toBe(0);
    await until(() => server.open.size === 0);
  });
});

it('the signal of the client ends it like its own', async () => {
  const controller = new AbortController();
  const own = new AbortController();
  const events = subscribe({ signal: own.signal }, 'a.b', eventsFrom(server, { signal: controller.signal }));
  const ended = events.next();
  await until(() => server.open.size > 0);
  controller.abort();
  expect(await ended).toEqual({ done: true, value: undefined });
  await events.closed;
  expect([controller, own].map(({ signal }) => getEventListeners(signal, 'abort').length)).toEqual([0, 0]);
  expect(await subscribe({}, 'a.b', eventsFrom(server, { signal: controller.signal })).next()).toMatchObject({
    done: true,
  });
});

describe('messages', () => {
  it('that are no JSON are left out and told of', async () => {
    server.welcome = (socket) => ['1', '{"s3cret', '', '2'].forEach((text) => socket.send(text));
    const errors: unknown[] = [];
    await using events = subscribe({ onError: (error) => errors.push(error) });
    expect(await take(events, 2)).toEqual([1, 2]);
    expect(errors.map(isDecodeError)).toEqual([true, true]);
    expect(errors[0]).toMatchObject({ text: '{"s3cret' });
    expect(inspect(errors)).not.toContain('s3cret');
    expect(`${errors[0]}`).toContain('expected json, got HTTP 101, a WebSocket message, 8 characters');
  });

  it('that nobody takes in time give way to newer ones', async () => {
    server.welcome = (socket) => Array.from({ length: 10_000 }, (_, n) => socket.send(`${n}`));
    await using events = subscribe({ queueSize: 3 });
    await until(() => events.dropped === 9_997);
    const taken = [await events.next(), await events.next(), await events.next()].map(({ value }) => value);
    expect(taken.map((message) => [message?.data, message?.missed])).toEqual([
      [9_997, 9_997],
      [9_998, 0],
      [9_999, 0],
    ]);
  });
});

describe('callbacks', () => {
  it('get one event after the other, and hear of what they throw', async () => {
    server.welcome = (socket) => [1, 2, 3].forEach((n) => socket.send(`${n}`));
    const seen: unknown[] = [];
    const errors: unknown[] = [];
    const onEvent = async ({ data }: EventMessage<number>): Promise<void> => {
      seen.push(`begin ${data}`);
      await new Promise((next) => setTimeout(next, 5));
      seen.push(`end ${data}`);
      if (data === 2) throw new Error('by the callback');
    };
    const onError = (error: unknown): void => {
      errors.push(error);
      throw new Error('by the listener');
    };
    const subscription = openSubscription(eventsFrom(server), 'a.b', { onEvent, onError }, quick);
    await until(() => seen.length === 6);
    await subscription.close();
    expect(seen).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2', 'begin 3', 'end 3']);
    expect(errors.map(String)).toEqual(['Error: by the callback']);
  });

  it('hear what ended the subscription', async () => {
    server.intercept = refuse('401 Unauthorized');
    server.answer = (response) => response.writeHead(401).end();
    const error = await new Promise((onError) => {
      openSubscription(eventsFrom(server), 'a.b', { onEvent: () => {}, onError }, quick);
    });
    expect(isApiError(error)).toBe(true);
  });
});

it('ends as a whole when one of its events is refused', async () => {
  server.welcome = (socket, { url }) => void (url?.includes('refused') && socket.close(1008));
  const events = subscribe({}, ['served', 'refused']);
  expect(isConnectionError(await rejection(events.next()))).toBe(true);
  await events.closed;
  await until(() => server.open.size === 0);
});

it('shows no token or signature in any error, nor on itself', async () => {
  const shown: unknown[] = [];
  server.welcome = (socket) => socket.terminate();
  const broken = subscribe({ maxRetries: 1, onError: (error) => shown.push(error) });
  shown.push(broken, await rejection(broken.next()));
  server.intercept = refuse('401 Unauthorized');
  shown.push(await rejection(subscribe({ maxRetries: 0 }).next()));
  server.answer = (response) => response.writeHead(401).end('{"statusCode":401,"message":"no"}');
  shown.push(await rejection(subscribe().next()));
  const gone = await startEventServer();
  await gone.stop();
  shown.push(await rejection(subscribe({ maxRetries: 0 }, 'a.b', eventsFrom(gone)).next()));
  const texts = shown.map((one) => [inspect(one, { depth: 9, showHidden: true }), JSON.stringify(one), String(one)]);
  expect(shown.length).toBe(6);
  expect(texts.join()).not.toContain('s3cret');
});

it.each([
  ['no event', [], {}],
  ['an empty event', '', {}],
  ['a queue for none', 'a', { queueSize: 0 }],
  ['a controller in the place of its signal', 'a', Object({ signal: new AbortController() })],
  ['a timeout of 0', 'a', { timeout: 0 }],
  ['an idle timeout that is no number', 'a', { idleTimeout: Number.NaN }],
])('refuses %s', (_, events, options) => {
  let thrown: unknown;
  try {
    subscribe(options, events);
  } catch (error) {
    thrown = error;
  }
  expect(isConfigurationError(thrown)).toBe(true);
});

it('leaves nothing behind after 100 connections that were lost', async () => {
  const controller = new AbortController();
  const resources = (): string[] => process.getActiveResourcesInfo().filter((name) => /TCP|Timeout/.test(name));
  await until(() => server.open.size === 0);
  const before = resources().length;
  let count = 0;
  server.welcome = (socket) => socket.send(`${(count += 1)}`, () => socket.terminate());
  const events = subscribe({ signal: controller.signal });
  await take(events, 100);
  await events.close();
  expect(getEventListeners(controller.signal, 'abort').length).toBe(0);
  await until(() => resources().length <= before);
});
