import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import WebSocketOfWs from 'ws';
import { isApiError, isConfigurationError, isConnectionError, isDecodeError, isTimeoutError } from '../../src/index.ts';
import type { EventMessage, SubscribeOptions } from '../../src/index.ts';
import { openSubscription } from '../../src/parts.ts';
import { rejection } from '../rejection.ts';
import { acceptAndSend, eventsFrom, refuse, startEventServer } from './event-server.ts';

const server = await startEventServer();
const quick = { delay: () => 1, healthyAfter: 60_000, pingEvery: 60_000 };
const initial = { ...server };

function subscribe(options: SubscribeOptions = {}, events: string | string[] = 'a.b', api = eventsFrom(server)) {
  return openSubscription<number>(api, events, options, quick);
}

/** The data of the next events. */
async function take(events: AsyncIterator<EventMessage<number>>, count: number): Promise<unknown[]> {
  const taken: unknown[] = [];
  while (taken.length < count) taken.push((await events.next()).value?.data);
  return taken;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((next) => setImmediate(next));
}

beforeEach(() => {
  const { welcome, intercept, answer } = initial;
  Object.assign(server, { welcome, intercept, answer });
  server.handshakes.length = 0;
});

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

describe('a connection that is lost', () => {
  it.each([
    ['killed', (socket: WebSocketOfWs) => socket.terminate(), /closed with 1006|connection broke/],
    ['closed', (socket: WebSocketOfWs) => socket.close(1012, 'restart'), /closed with 1012/],
  ])('is made anew when it was %s, with credentials of its own', async (_, lose, reason) => {
    const errors: unknown[] = [];
    let count = 0;
    const credentials = async () => ({ query: { token: `${count}` } });
    server.welcome = (socket) => socket.send(`${(count += 1)}`, () => lose(socket));
    await using events = subscribe(
      { onError: (error) => errors.push(error) },
      'a.b',
      eventsFrom(server, { credentials }),
    );
    expect(await take(events, 4)).toEqual([1, 2, 3, 4]);
    expect(server.handshakes.slice(0, 4).map(({ url }) => url?.match(/token=(.*)/)?.[1])).toEqual(['0', '1', '2', '3']);
    expect(errors.every(isConnectionError)).toBe(true);
    expect(`${errors[0]}`).toMatch(reason);
    expect(`${errors[0]}`).toContain(`subscribe (GET /events/v1/test/sub): no complete answer from ${server.url}: `);
  });

  it.each([
    ['a reserved opcode', [0x83, 0]],
    ['a masked frame', [0x81, 0x81, 1, 2, 3, 4, 0x30]],
    ['text that is no UTF-8', [0x81, 2, 0xff, 0xff]],
    ['a fragment of nothing', [0x80, 1, 0x30]],
  ])('is made anew after %s', async (_, bytes) => {
    server.intercept = acceptAndSend(...bytes);
    server.welcome = (socket) => socket.send('7');
    const errors: unknown[] = [];
    await using events = subscribe({
      onError: (error) => {
        errors.push(error);
        server.intercept = undefined;
      },
    });
    expect(await take(events, 1)).toEqual([7]);
    expect(errors.every(isConnectionError)).toBe(true);
  });

  it('is kept while something comes in time', async () => {
    server.welcome = (socket) => {
      let count = 0;
      const timer = setInterval(() => socket.send(`${(count += 1)}`), 20);
      socket.on('close', () => clearInterval(timer));
    };
    await using events = subscribe({ idleTimeout: 400 }, 'kept');
    expect((await take(events, 40)).at(-1)).toBe(40);
    expect(server.handshakes.filter(({ url }) => url?.includes('kept')).length).toBe(1);
  });

  it('is made anew when nothing comes for too long', async () => {
    let count = 0;
    server.welcome = (socket) => socket.send(`${(count += 1)}`);
    await using events = subscribe({ idleTimeout: 20 });
    expect(await take(events, 3)).toEqual([1, 2, 3]);
  });

  it('waits longer after each failure in a row', async () => {
    const failures: number[] = [];
    const pace = { ...quick, delay: (n: number) => failures.push(n) && 1 };
    server.welcome = (socket) => socket.terminate();
    await using events = openSubscription(eventsFrom(server), 'a.b', {}, pace);
    await until(() => failures.length >= 4);
    expect(failures.slice(0, 4)).toEqual([1, 2, 3, 4]);
    await events.close();
  });

  it('begins a new row once it has stood long enough', async () => {
    const failures: number[] = [];
    const pace = { ...quick, delay: (n: number) => failures.push(n) && 1, healthyAfter: 0 };
    server.welcome = (socket) => socket.terminate();
    await using events = openSubscription(eventsFrom(server), 'a.b', {}, pace);
    await until(() => failures.length >= 3);
    expect(failures.slice(0, 3)).toEqual([1, 1, 1]);
    await events.close();
  });

  it('ends it after as many failures in a row as are allowed', async () => {
    server.welcome = (socket) => socket.terminate();
    const error = await rejection(subscribe({ maxRetries: 3 }).next());
    expect(isConnectionError(error)).toBe(true);
    expect(error).toMatchObject({ attempts: 4 });
  });

  it('comes back when the server does', async () => {
    const first = await startEventServer();
    first.welcome = (socket) => socket.send('1');
    await using events = subscribe({}, 'a.b', eventsFrom(first));
    expect(await take(events, 1)).toEqual([1]);
    await first.stop();
    const second = await startEventServer(Number(new URL(first.url).port));
    second.welcome = (socket) => socket.send('2');
    expect(await take(events, 1)).toEqual([2]);
  });
});

describe('a handshake that fails', () => {
  const envelope = { statusCode: 401, message: 'wrong key', requestId: 'r1' };
  it.each([
    ['HTTP 401', '401 Unauthorized', 401, envelope, 401],
    ['HTTP 403', '403 Forbidden', 403, '', 403],
    ['an envelope with 401', '200 OK', 200, envelope, 401],
  ])('ends it, when the reason is %s', async (_, line, status, body, statusCode) => {
    server.intercept = refuse(line);
    server.answer = (response) => response.writeHead(status).end(JSON.stringify(body));
    const error = await rejection(subscribe({ maxRetries: 50 }).next());
    expect(isApiError(error)).toBe(true);
    expect(error).toMatchObject({ statusCode, attempts: 1, operationId: 'subscribe' });
  });

  it.each([
    ['HTTP 503', 503],
    ['HTTP 404', 404],
    ['nothing in particular', 426],
  ])('is repeated as often as calls are, when the reason is %s', async (_, status) => {
    server.intercept = refuse('500 No');
    server.answer = (response) => response.writeHead(status).end();
    const told: unknown[] = [];
    const error = await rejection(subscribe({ onError: (one) => told.push(one) }).next());
    expect(isConnectionError(error)).toBe(true);
    expect(told.length).toBe(2);
    expect(`${error}`).toContain('the handshake failed');
  });

  it('says so when nobody listens', async () => {
    const gone = await startEventServer();
    await gone.stop();
    const error = await rejection(subscribe({ maxRetries: 1 }, 'a.b', eventsFrom(gone)).next());
    expect(error).toMatchObject({ refused: true, attempts: 2 });
    expect(`${error}`).toContain(`${gone.url}: ECONNREFUSED`);
  });

  it('takes no longer than its timeout', async () => {
    server.intercept = () => {};
    const error = await rejection(subscribe({ maxRetries: 1, timeout: 20 }).next());
    expect(isTimeoutError(error)).toBe(true);
    expect(`${error}`).toContain('no connection in 20 ms, see option timeout');
  });

  it.each([1008, 4401, 4403])('counts as refused when it is closed with %d at once', async (code) => {
    server.welcome = (socket) => socket.close(code);
    const error = await rejection(subscribe({}, `of.${code}`).next());
    expect(`${error}`).toContain(`closed with ${code}`);
    expect(server.handshakes.filter(({ url }) => url?.includes(`of.${code}`)).length).toBe(1);
  });

  it('is repeated after one that was served', async () => {
    server.welcome = (socket) => socket.send('1', () => socket.close(1008));
    await using events = subscribe();
    expect(await take(events, 2)).toEqual([1, 1]);
  });

  it('says what is missing when credentials cannot be made', async () => {
    const credentials = async (): Promise<never> => {
      throw new TypeError('no key');
    };
    const error = await rejection(subscribe({}, 'a.b', eventsFrom(server, { credentials })).next());
    expect(isConfigurationError(error)).toBe(true);
    expect(error).toMatchObject({ cause: new TypeError('no key') });
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

describe('a socket of the caller’s', () => {
  it('is used, and pinged while it is open', async () => {
    const opened: string[] = [];
    let pings = 0;
    server.welcome = (socket) => {
      socket.send('1');
      socket.on('ping', () => (pings += 1));
    };
    const webSocket = (url: string, init: { headers: Readonly<Record<string, string>> }) => {
      opened.push(init.headers['authorization'] ?? '');
      return new WebSocketOfWs(url, init);
    };
    const api = eventsFrom(server, { webSocket });
    await using events = openSubscription<number>(api, 'a.b', {}, { ...quick, pingEvery: 5 });
    expect(await take(events, 1)).toEqual([1]);
    await until(() => pings > 2);
    expect(opened).toEqual(['s3cret-signature']);
  });

  it('that fails while it opens is let go of without an error that nobody hears', async () => {
    server.intercept = () => {};
    const webSocket = (url: string) => new WebSocketOfWs(url);
    const error = await rejection(
      subscribe({ maxRetries: 0, timeout: 20 }, 'a.b', eventsFrom(server, { webSocket })).next(),
    );
    expect(isTimeoutError(error)).toBe(true);
  });

  it('that comes when it is too late is closed', async () => {
    let give: (() => WebSocketOfWs) | undefined;
    const webSocket = (url: string) =>
      new Promise<WebSocketOfWs>((resolve) => {
        give = () => {
          const late = new WebSocketOfWs(url);
          resolve(late);
          return late;
        };
      });
    const events = subscribe({}, 'a.b', eventsFrom(server, { webSocket }));
    await until(() => give !== undefined);
    await events.close();
    const late = give?.();
    await until(() => late?.readyState === WebSocketOfWs.CLOSED);
  });

  it('that cannot be opened counts as a connection that failed', async () => {
    const webSocket = (url: string) => Promise.reject(new Error(`cannot open ${url}`));
    const error = await rejection(subscribe({ maxRetries: 0 }, 'a.b', eventsFrom(server, { webSocket })).next());
    expect(isConnectionError(error)).toBe(true);
    expect(inspect(error, { depth: 9 })).not.toContain('s3cret');
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
