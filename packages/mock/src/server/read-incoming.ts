import type { IncomingMessage } from 'node:http';
import type { Incoming } from './incoming.ts';

/** The largest body that is read: 10 MiB. */
const largestBody = 10 * 1024 * 1024;

/** Reads a request to its end. Undefined when its body is too large. */
export async function readIncoming(request: IncomingMessage): Promise<Incoming | undefined> {
  const { method = 'GET', url = '/', headers } = request;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > largestBody) return undefined;
    chunks.push(chunk);
  }
  const [path = '/', query = ''] = url.split(/\?(.*)/s);
  return { method, path, query: new URLSearchParams(query), headers, body: Buffer.concat(chunks) };
}
