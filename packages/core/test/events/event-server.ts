import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { afterAll } from 'vitest';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { ApiEvents } from '../../src/parts.ts';

/** A server on this machine that sends events to whoever subscribes. */
export interface EventServer {
  /** `ws://127.0.0.1:port`. */
  readonly url: string;
  /** Every handshake so far. */
  readonly handshakes: IncomingMessage[];
  /** Connections that are open. */
  readonly open: Set<WebSocket>;
  /** What happens once a connection stands; at first nothing. */
  welcome: (socket: WebSocket, request: IncomingMessage) => void;
  /** Takes a handshake over, in place of opening a connection. */
  intercept: ((socket: Duplex, request: IncomingMessage) => void) | undefined;
  /** Answers requests that are no handshakes; at first with 426. */
  answer: (response: ServerResponse, request: IncomingMessage) => void;
  /** Lets go of everything and listens no more. */
  stop: () => Promise<void>;
}

/** Starts a server that stops when the file's tests are over. */
export async function startEventServer(port = 0): Promise<EventServer> {
  const sockets = new WebSocketServer({ noServer: true });
  const connections = new Set<Duplex>();
  const http = createServer((request, response) => server.answer(response, request));
  const server: EventServer = {
    url: '',
    handshakes: [],
    open: new Set(),
    welcome: () => {},
    intercept: undefined,
    answer: (response) => response.writeHead(426).end(),
    stop: () =>
      new Promise((stopped) => {
        http.close(() => stopped());
        for (const connection of connections) connection.destroy();
      }),
  };
  http.on('connection', (socket: Duplex) => {
    connections.add(socket);
    socket.on('close', () => connections.delete(socket));
  });
  http.on('upgrade', (request, socket, head) => {
    server.handshakes.push(request);
    if (server.intercept) return server.intercept(socket, request);
    sockets.handleUpgrade(request, socket, head, (opened) => {
      server.open.add(opened);
      opened.on('close', () => server.open.delete(opened)).on('error', () => {});
      server.welcome(opened, request);
    });
  });
  await new Promise<void>((listening) => http.listen(port, '127.0.0.1', listening));
  const address = http.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  afterAll(() => server.stop());
  return Object.assign(server, { url: `ws://127.0.0.1:${address.port}` });
}

/** Refuses a handshake with a status. */
export function refuse(status: string): (socket: Duplex) => void {
  return (socket) => socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
}

/** Accepts a handshake by hand and then sends `bytes`, so that a server can break the protocol. */
export function acceptAndSend(...bytes: readonly number[]): (socket: Duplex, request: IncomingMessage) => void {
  return (socket, { headers }) => {
    const key = `${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.on('error', () => {});
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`,
    );
    socket.write(Buffer.from(bytes));
  };
}

/** Events of the server for the management API's kind of subscriber. */
export function eventsFrom(server: EventServer, more: Partial<ApiEvents> = {}): ApiEvents {
  return {
    operation: { operationId: 'subscribe', method: 'GET', path: '/events/v1/test/sub', response: 'json' },
    url: `${server.url}/events/v1/test/sub`,
    credentials: async () => ({ headers: { authorization: 's3cret-signature' }, query: { token: 's3cret-token' } }),
    ...more,
  };
}
