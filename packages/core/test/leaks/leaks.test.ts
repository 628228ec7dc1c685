import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const script = fileURLToPath(new URL('many-calls.ts', import.meta.url));
/** Requests that were told to come again. */
const again = new Set<string>();

/** Answers a request, in as few steps as can be, for the sake of speed. */
function answer(socket: Socket, target: string): void {
  const send = (body: string, head = '200 OK\r\ncontent-type: application/json'): unknown =>
    socket.write(`HTTP/1.1 ${head}\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
  const [path] = target.split('?');
  if (path === '/stall') return;
  if (path === '/html') return void send('<html>');
  if (path === '/missing') return void send('{"statusCode":404,"message":"no such user"}');
  if (path === '/again' && !again.delete(target)) {
    again.add(target);
    return void send('later', '429 Later\r\nretry-after: 0.001');
  }
  send('{"statusCode":200,"message":"ok","data":{"userId":"6745c0de0a1b2c3d4e5f6001","status":"Activated"}}');
}

const sockets = new Set<Socket>();
const server = createServer((socket) => {
  sockets.add(socket);
  socket.on('data', (data) => answer(socket, /^GET (\S+)/.exec(data.toString('latin1'))?.[1] ?? ''));
  socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

it('100,000 calls, however they end, leave no memory, listener, timer or socket behind', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    '--unhandled-rejections=strict',
    script,
    `http://127.0.0.1:${port}`,
  ]);
  const { growth, mostListeners, ...rest } = JSON.parse(stdout);
  expect(rest).toEqual({
    listeners: [0, 0],
    left: [],
    outcomes: {
      ok: 87_600,
      ApiError: 10_000,
      DecodeError: 1_000,
      ConfigurationError: 1_000,
      TimeoutError: 200,
      AbortError: 200,
    },
  });
  // One for each call under way.
  expect(mostListeners).toBeLessThanOrEqual(60);
  // From the 40,000th call on: 20 bytes for each are less than any object that it could leave.
  expect(growth).toBeLessThan(60_000 * 20);
}, 240_000);
