import { AbortError } from '../errors/abort-error.ts';
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
  const { signals, timeout } = limit;
  const reader = (response.body ?? new Blob().stream()).getReader();
  let onAbort = (): void => undefined;
  const release = (): void => {
    for (const signal of signals) signal?.removeEventListener('abort', onAbort);
  };
  const fail = (controller: ReadableStreamDefaultController, error: unknown): void => {
    release();
    controller.error(error);
    // It has failed already; what cancelling says of that is no news.
    reader.cancel().catch(() => undefined);
  };
  return new ReadableStream(
    {
      start: (controller) => {
        // Heard at any time, also while nobody reads.
        onAbort = () => {
          const reason: unknown = signals.find((signal) => signal?.aborted)?.reason;
          fail(controller, new AbortError('ended by its signal', operation, reason));
        };
        for (const signal of signals) signal?.addEventListener('abort', onAbort);
      },
      pull: async (controller) => {
        try {
          const { done, value } = await withTimeLimit({ timeout, operation, signals }, () => reader.read());
          if (!done) return controller.enqueue(value);
          release();
          controller.close();
        } catch (cause) {
          const { origin } = URL.parse(response.url) ?? { origin: 'the server' };
          fail(controller, isGenAuthError(cause) ? cause : new ConnectionError(origin, operation, cause));
        }
      },
      cancel: (reason) => {
        release();
        return reader.cancel(reason);
      },
    },
    // Nothing is read ahead of who reads it.
    { highWaterMark: 0 },
  );
}
