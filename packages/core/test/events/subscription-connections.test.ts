import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import WebSocketOfWs from 'ws';
import { isApiError, isConfigurationError, isConnectionError, isTimeoutError } from '../../src/index.ts';
import { openSubscription } from '../../src/parts.ts';
import { rejection } from '../rejection.ts';
import { acceptAndSend, eventsFrom, refuse, startEventServer } from './event-server.ts';
import { quick, quickSubscriptions, take, until } from './quick-subscriptions.ts';

const { server, subscribe } = await quickSubscriptions();

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
