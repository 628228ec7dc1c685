import type { ServerResponse } from 'node:http';
import type { Answer } from '../answer/answer.ts';

/** Sends an answer, open to pages of every origin: a mock has nothing to hide from them. */
export function writeAnswer(response: ServerResponse, { status, headers, body }: Answer, origin = '*'): void {
  response.writeHead(status, { ...crossOrigin(origin), ...headers });
  response.end(body);
}

/** Answers a browser that asks what it may send (Fetch, section 3.2.2). */
export function writePreflight(response: ServerResponse, origin = '*', wanted = ''): void {
  response.writeHead(204, {
    ...crossOrigin(origin),
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': wanted || '*',
    'access-control-max-age': '600',
    // Browsers ask before a page of the public network reaches this machine.
    'access-control-allow-private-network': 'true',
  });
  response.end();
}

function crossOrigin(origin: string): Readonly<Record<string, string>> {
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': '*',
    vary: 'origin',
    ...(origin === '*' ? {} : { 'access-control-allow-credentials': 'true' }),
  };
}
