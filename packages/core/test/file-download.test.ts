import { getEventListeners, once } from 'node:events';
import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { fullCodec } from '../src/codegen.ts';
import type { FileDownload } from '../src/codegen.ts';
import { createClient } from '../src/index.ts';
import type { Operation, RequestOptions } from '../src/index.ts';
import { json, startLoopback } from './loopback.ts';
import { rejection } from './rejection.ts';

const server = await startLoopback();
const operation: Operation = {
  operationId: 'download',
  method: 'GET',
  path: '/file',
  response: 'binary',
  codec: fullCodec,
};
const client = createClient({ baseUrl: server.url, maxRetries: 0 });
const download = (options?: RequestOptions): PromiseLike<FileDownload> => client.request(operation, {}, options);

it('reads a file whole, as Blob or text', async () => {
  server.answer = (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('png é');
  const file = await download();
  const blob = await file.blob();
  expect([file.type, blob.type, await blob.text()]).toEqual(['image/png', 'image/png', 'png é']);
  expect(await (await download()).text()).toBe('png é');
});

it('a file that is JSON stays one', async () => {
  server.answer = (_, response) => json(response, { a: 1 });
  const file = await download();
  expect([file.type, await file.text()]).toEqual(['application/json', '{"a":1}']);
});

it('gives bytes while the server still sends', async () => {
  let finish = (): void => undefined;
  server.answer = (_, response) => {
    response.write('first');
    finish = () => response.end('last');
  };
  const pieces: string[] = [];
  for await (const piece of (await download()).stream) {
    pieces.push(new TextDecoder().decode(piece));
    finish();
  }
  expect(pieces.join('|')).toBe('first|last');
});

it('holds a server back that sends faster than it is read', async () => {
  const piece = Buffer.alloc(1 << 20);
  let sent = 0;
  let wants = true;
  server.answer = (_, response) => {
    const more = (): void => {
      while (sent < 200 && (wants = response.write(piece))) sent += 1;
      if (sent < 200) response.once('drain', () => ((sent += 1), more()));
      else response.end();
    };
    more();
  };
  const file = await download();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(wants).toBe(false);
  expect(sent).toBeLessThan(100);
  expect((await file.blob()).size).toBe(200 * piece.length);
});

it('fails with a TimeoutError when nothing more comes', async () => {
  server.answer = (_, response) => response.write('first');
  const file = await download({ timeout: 1_000 });
  expect(await rejection(file.text())).toMatchObject({ code: 'timeout_error', operationId: 'download' });
});

/** Has the server begin an answer that it does not end, and resolves when its connection is let go of. */
function unendingAnswer(): Promise<void> {
  return new Promise((resolve) => {
    server.answer = (_, response) => {
      response.write('first');
      response.on('close', resolve);
    };
  });
}

it('fails with an AbortError when the call’s signal says so, and lets go of the connection', async () => {
  const closed = unendingAnswer();
  const controller = new AbortController();
  const file = await download({ signal: controller.signal });
  setTimeout(() => controller.abort('enough'), 50);
  expect(await rejection(file.text())).toMatchObject({ code: 'abort_error', cause: 'enough' });
  await closed;
});

it('lets go of the connection when it is aborted while nobody reads, and fails at the next read', async () => {
  const closed = unendingAnswer();
  const controller = new AbortController();
  const file = await download({ signal: controller.signal });
  const reader = file.stream.getReader();
  await reader.read();
  controller.abort('enough');
  await closed;
  expect(await rejection(reader.read())).toMatchObject({ code: 'abort_error', cause: 'enough' });
  expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
});

it.each(['read to its end', 'cancelled', 'cut off'])('listens to no signal once it is %s', async (end) => {
  server.answer = (_, response) => {
    response.write('first');
    if (end === 'cut off') setTimeout(() => response.destroy(), 20);
    if (end === 'read to its end') response.end();
  };
  const { signal } = new AbortController();
  const file = await download({ signal });
  await (end === 'cancelled' ? file.stream.cancel() : file.text().catch(() => undefined));
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

it('fails with a ConnectionError when the connection breaks', async () => {
  server.answer = (_, response) => {
    response.write('first');
    setTimeout(() => response.destroy(), 20);
  };
  const error = await rejection((await download()).text());
  expect(error).toMatchObject({ code: 'connection_error', message: expect.stringContaining(server.url) });
});

it('lets go of the connection when it is cancelled', async () => {
  const closed = unendingAnswer();
  await (await download()).stream.cancel();
  await closed;
});

it('sends a stream while it is still made', async () => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const echo = createServer((request, response) => {
    request.once('data', () => writer.close());
    request.pipe(response);
  }).listen(0, '127.0.0.1');
  await once(echo, 'listening');
  const address = echo.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const upload: Operation = { ...operation, method: 'POST', body: 'application/octet-stream', input: 'grouped' };
  const call = createClient({ baseUrl: `http://127.0.0.1:${port}` }).request<FileDownload>(upload, { body: readable });
  await writer.write(new TextEncoder().encode('streamed'));
  expect(await (await call).text()).toBe('streamed');
  echo.close();
});
