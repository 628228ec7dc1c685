import { createServer } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll } from 'vitest';

/** A request as it came off the wire. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server on this machine that keeps what it receives. */
export interface Loopback {
  readonly url: string;
  readonly received: Received[];
  /** What answers from now on; at first an envelope of success. */
  answer: (request: Received, response: ServerResponse) => void;
}

/** Writes an answer. */
export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Starts a server that stops when the file's tests are over. */
export async function startLoopback(): Promise<Loopback> {
  const loopback: Loopback = {
    url: '',
    received: [],
    answer: (_, response) => json(response, { statusCode: 200, message: 'ok', data: {} }),
  };
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const body = await text(request).catch(() => '');
    const received = { method, url, headers, body };
    loopback.received.push(received);
    loopback.answer(received, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (!isAddressInfo(address)) throw new Error('no port');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.assign(loopback, { url: `http://127.0.0.1:${address.port}` });
}

/** The URL of a port that nothing listens on. */
export async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return `http://127.0.0.1:${isAddressInfo(address) ? address.port : 0}`;
}

function isAddressInfo(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
