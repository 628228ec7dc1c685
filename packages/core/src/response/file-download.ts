import { ConnectionError } from '../errors/connection-error.ts';
import { isGenAuthError } from '../errors/is-gen-auth-error.ts';
import type { ReadLimit } from '../codec/layout.ts';
import type { Operation } from '../operation.ts';
import { withTimeLimit } from '../with-time-limit.ts';

/** A file that arrives while it is read. Read it once, by one of these members, or `stream.cancel()` it. */
export interface FileDownload {
  /** Its media type; empty where the server does not say. */
  readonly type: string;
  /**
   * Its bytes as they arrive, no faster than they are read. It fails with a `TimeoutError` when nothing comes for as long
   * as the call's `timeout`, with an `AbortError` when the call's `signal` says so, with a `ConnectionError` when the
   * connection breaks.
   */
  readonly stream: ReadableStream<Uint8Array>;
  /** All of it. */
  blob(): Promise<Blob>;
  /** All of it, as UTF-8. */
  text(): Promise<string>;
}

/**
 * A response's body as a file.
 *
 * @param limit holds for each piece of it
 */
export function fileDownload(operation: Operation, response: Response, limit: ReadLimit): FileDownload {
  const type = response.headers.get('content-type') ?? '';
  const stream = watched(operation, response, limit);
  const whole = (): Response => new Response(stream, { headers: { 'content-type': type } });
  return { type, stream, blob: () => whole().blob(), text: () => whole().text() };
}

function watched(operation: Operation, response: Response, limit: ReadLimit): ReadableStream<Uint8Array> {
  const reader = (response.body ?? new Blob().stream()).getReader();
  return new ReadableStream(
    {
      pull: async (controller) => {
        try {
          const { done, value } = await withTimeLimit({ ...limit, operation }, () => reader.read());
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (cause) {
          // It is about to fail anyway; what cancelling says of that is no news.
          reader.cancel().catch(() => undefined);
          controller.error(isGenAuthError(cause) ? cause : new ConnectionError(originOf(response), operation, cause));
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    // Nothing is read ahead of who reads it.
    { highWaterMark: 0 },
  );
}

function originOf({ url }: Response): string {
  return URL.parse(url)?.origin ?? 'the server';
}
