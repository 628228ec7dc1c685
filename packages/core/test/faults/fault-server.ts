import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { faults } from './faults.ts';

/** A server that fails as each path says, byte by byte on the socket. */
export interface FaultServer {
  readonly url: string;
  /** Requests by the fault that they asked for. */
  readonly requests: Readonly<Record<string, number>>;
  /** How many connections are open whose calls have ended without a whole answer. */
  readonly unanswered: () => number;
  readonly stop: () => void;
}

/** Starts it on this machine. */
export async function startFaultServer(): Promise<FaultServer> {
  const requests: Record<string, number> = {};
  const sockets = new Set<Socket>();
  const unanswered = new Set<Socket>();
  const take = (socket: Socket, name: string): void => {
    const fault = faults[name];
    if (!fault) return void socket.end(`HTTP/1.1 500 no fault "${name}"\r\n\r\n`);
    requests[name] = (requests[name] ?? 0) + 1;
    if (/Connection|Timeout/.test(fault.outcome) || fault.timeout || fault.deadline) unanswered.add(socket);
    fault.answer(socket, requests[name]);
  };
  const server = createServer((socket) => {
    let received = '';
    sockets.add(socket);
    socket.on('data', (data) => {
      received += data;
      const name = requestIn(received);
      if (name === undefined) return;
      received = '';
      take(socket, name);
    });
    // A client that breaks off is what is wanted here.
    socket.on('error', () => undefined);
    socket.on('close', () => [sockets, unanswered].forEach((set) => set.delete(socket)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const stop = (): void => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, requests, unanswered: () => unanswered.size, stop };
}

/** The path of a request without its slash, decoded; undefined until all of the request is there. */
function requestIn(text: string): string | undefined {
  const [, path, head = '', body = ''] = /^\w+ \/(\S*) ([^]*?)\r\n\r\n([^]*)$/.exec(text) ?? [];
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
  return path === undefined || body.length < length ? undefined : decodeURIComponent(path);
}
