import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { WebSocketServer } from 'ws';

/** The server that every runtime calls. */
export interface SuiteServer {
  readonly url: string;
  stop(): void;
}

interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

type Answer = (incoming: Incoming, response: ServerResponse, busy: Set<string>) => unknown;

/** @param files by path, given out beside the API: a page has to come from somewhere */
export async function startSuiteServer(files: Readonly<Record<string, string>> = {}): Promise<SuiteServer> {
  const busy = new Set<string>();
  const sockets = new WebSocketServer({ noServer: true });
  const server = createServer(async (request, response) => {
    const incoming = await read(request);
    const { pathname } = incoming.url;
    const file = files[pathname];
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
    if (file !== undefined) response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(file);
    else if (incoming.method === 'OPTIONS') allowPages(incoming, response).writeHead(204).end();
    else {
      const data = await answers[pathname]?.(incoming, allowPages(incoming, response), busy);
      if (!response.writableEnded && data !== stalled) json(response, { statusCode: 200, message: 'ok', data });
    }
  });
  server.on('upgrade', (request, socket, head) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const proof = pathname.includes('management') ? request.headers.authorization : searchParams.get('token');
    const isKnown = proof === `authing key-id:${hmac('websocket\n')}` || proof === 'user-token';
    const code = searchParams.get('code') ?? '';
    if (code.startsWith('http')) socket.end(`HTTP/1.1 302 Found\r\nlocation: ${code}\r\ncontent-length: 0\r\n\r\n`);
    else if (!isKnown) socket.end('HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    else {
      sockets.handleUpgrade(request, socket, head, (opened) => {
        for (const n of [1, 2]) opened.send(JSON.stringify({ code, n }));
        opened.close(1012);
      });
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function read(request: IncomingMessage): Promise<Incoming> {
  const { method = '', url = '', headers } = request;
  return { method, url: new URL(url, 'http://localhost'), headers, body: await text(request) };
}

/** Cross-origin resource sharing, as an API has it that pages may call. */
function allowPages({ headers }: Incoming, response: ServerResponse): ServerResponse {
  response.setHeader('access-control-allow-origin', headers.origin ?? '*');
  response.setHeader('access-control-allow-methods', '*');
  response.setHeader('access-control-allow-headers', headers['access-control-request-headers'] ?? '*');
  return response;
}

/** What is never answered. */
const stalled = Symbol('stalled');

const users = ['ada', 'bo', 'cy', 'di', 'eva'].map((username) => ({ userId: username, username }));

const answers: Readonly<Record<string, Answer>> = {
  '/api/v3/get-management-token': () => ({ access_token: 'pool-token', expires_in: 7200 }),
  '/api/v3/get-user': getUser,
  '/api/v3/create-user': (incoming) => ({ signed: isSigned(incoming), sent: JSON.parse(incoming.body) }),
  '/api/v3/get-profile': ({ headers }) => ({
    authorization: headers.authorization,
    appId: headers['x-authing-app-id'],
  }),
  '/api/v3/list-users': listUsers,
  '/api/v2/upload': async ({ headers, body }) => {
    const form = await new Response(body, { headers: { 'content-type': headers['content-type'] ?? '' } }).formData();
    const file = form.get('file');
    if (!(file instanceof File)) return { folder: form.get('folder'), file };
    return { folder: form.get('folder'), name: file.name, type: file.type, text: await file.text() };
  },
  '/events/v1/authentication/sub': (_, response) => json(response, { statusCode: 401, message: 'expired' }, 401),
};

function getUser(incoming: Incoming, response: ServerResponse): unknown {
  const { searchParams } = incoming.url;
  const userId = searchParams.get('userId') ?? '';
  if (userId === 'stall') return stalled;
  if (userId === 'html') return response.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
  if (userId === 'moved') return response.writeHead(302, { location: '/api/v3/get-user?userId=here' }).end();
  if (userId.startsWith('http')) return response.writeHead(302, { location: userId }).end();
  if (userId === 'nobody') {
    return json(response, { statusCode: 404, apiCode: 2004, message: 'no such user', requestId: 'request-1' });
  }
  const { authorization } = incoming.headers;
  if (authorization?.startsWith('authing')) return { userId, signed: isSigned(incoming) };
  return { userId, authorization, pool: incoming.headers['x-authing-userpool-id'] };
}

function listUsers({ body, headers }: Incoming, response: ServerResponse, busy: Set<string>): unknown {
  const { keywords, options }: { keywords?: string; options?: { pagination?: { page: number; limit: number } } } =
    JSON.parse(body);
  // Each runtime has an agent string or an origin of its own, or calls when the one before it is done.
  const caller = `${headers['user-agent']} ${headers.origin}`;
  if (keywords === 'busy' && !busy.delete(caller)) {
    busy.add(caller);
    return json(response, { statusCode: 503, message: 'busy' }, 503);
  }
  const { page = 1, limit = 10 } = options?.pagination ?? {};
  return { totalCount: users.length, list: users.slice((page - 1) * limit, page * limit) };
}

function json(response: ServerResponse, body: unknown, status = 200): ServerResponse {
  return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Whether a signature is what the API's rules make of what came over the wire. */
function isSigned({ method, url, headers, body }: Incoming): boolean {
  const lines = Object.entries(headers)
    .filter(([name]) => name === 'date' || name.startsWith('x-authing-'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}:${String(value)}\n`);
  const values: object = method === 'GET' ? Object.fromEntries(url.searchParams) : JSON.parse(body);
  const pairs = Object.entries(values)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
  const signature = hmac(`${method}\n${lines.join('')}${url.pathname}?${pairs.join('&')}`);
  return 'date' in headers && headers.authorization === `authing key-id:${signature}`;
}

function hmac(signed: string): string {
  return createHmac('sha1', 'key-secret').update(signed).digest('base64');
}
