import { createServer } from 'node:http';
import { afterAll, expect, it } from 'vitest';
import { createClient } from '../src/index.ts';
import type { Operation } from '../src/index.ts';
import { rejection } from './rejection.ts';

let connections = 0;
const server = createServer(({ url }, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(url === '/failure' ? '{"statusCode":404}' : '{"statusCode":200}');
}).on('connection', () => (connections += 1));
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

// The `fetch` of Node opens a second connection when it is used again before it has put the first one back.
it('sends one call after the other over the same connections, failures included', async () => {
  const client = createClient({ baseUrl: `http://127.0.0.1:${port}` });
  const operation = (path: string): Operation => ({ operationId: 'get', method: 'GET', path });
  for (let calls = 0; calls < 10; calls += 1) {
    await client.request(operation('/success'));
    await rejection(client.request(operation('/failure')));
  }
  expect(connections).toBeLessThanOrEqual(2);
});
