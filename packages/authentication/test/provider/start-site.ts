import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll } from 'vitest';

/** An application's own server on this machine. */
export interface Site {
  readonly url: string;
  /** What answers; what it throws becomes an answer with status 500. */
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** Starts a server that stops when the file's tests are over. */
export async function startSite(): Promise<Site> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  const site: Site = {
    url: `http://127.0.0.1:${address.port}`,
    answer: async (_, response) => void response.end(),
  };
  server.on('request', (request, response) => {
    site.answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return site;
}
