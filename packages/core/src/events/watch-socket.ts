import { isGenAuthError } from '../errors/is-gen-auth-error.ts';
import { longestTimer } from '../with-time-limit.ts';
import type { Feed } from './feed.ts';
import type { WebSocketLike } from './web-socket.ts';

/** A socket that was open, and is no more. */
export interface LostSocket {
  readonly kind: 'lost';
  readonly reason: string;
  /** As in RFC 6455, section 7.4; 0 unless it was closed. */
  readonly code: number;
  /** Milliseconds. */
  readonly openFor: number;
  /** Whether any message came. */
  readonly heard: boolean;
}

/** How a socket ended: by the caller, not open in time, never open, or lost. */
export type SocketEnd =
  { readonly kind: 'aborted' } | { readonly kind: 'late' } | { readonly kind: 'failed' } | LostSocket;

/** The watch over one socket. */
interface Watch {
  /** Aborted when it is over. */
  readonly over: AbortSignal;
  readonly finish: (end: SocketEnd) => void;
  /** Finishes after so many milliseconds, in place of what was set before. */
  readonly limit: (milliseconds: number, end: () => SocketEnd) => void;
}

/**
 * Opens a socket and passes on its messages until it ends. When this settles, nothing is left: no timer, no listener of
 * the signal, and the socket is closed.
 *
 * @throws GenAuthError that opening it gave
 */
export async function watchSocket(
  feed: Feed,
  open: () => Promise<WebSocketLike>,
  signal: AbortSignal,
): Promise<SocketEnd> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onAbort = (): void => controller.abort();
  signal.addEventListener('abort', onAbort);
  try {
    return await new Promise<SocketEnd>((finish, reject) => {
      const over = controller.signal;
      over.addEventListener('abort', () => finish({ kind: 'aborted' }));
      if (signal.aborted) return onAbort();
      const limit: Watch['limit'] = (milliseconds, end) => {
        clearTimeout(timer);
        timer = milliseconds > longestTimer ? undefined : setTimeout(() => finish(end()), milliseconds);
      };
      limit(feed.timeout, () => ({ kind: 'late' }));
      open().then(
        (socket) => attach(feed, socket, { over, finish, limit }),
        (error: unknown) => (isGenAuthError(error) ? reject(error) : finish({ kind: 'failed' })),
      );
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    controller.abort();
  }
}

function attach({ idleTimeout, onMessage, pace }: Feed, socket: WebSocketLike, { over, finish, limit }: Watch): void {
  let openedAt: number | undefined;
  let heard = false;
  const lost = (reason: string, code = 0): SocketEnd =>
    openedAt === undefined
      ? { kind: 'failed' }
      : { kind: 'lost', reason, code, heard, openFor: performance.now() - openedAt };
  const waitForMessage = (): void => limit(idleTimeout, () => lost(`silent for ${idleTimeout} ms`));
  const onOpen = (): void => {
    openedAt = performance.now();
    waitForMessage();
    const pings = setInterval(() => socket.ping?.(), pace.pingEvery);
    over.addEventListener('abort', () => clearInterval(pings));
  };

  over.addEventListener('abort', () => close(socket));
  socket.binaryType = 'arraybuffer';
  // Once it is over they have no effect; taken off they would be missed, as a socket of `ws` throws errors nobody hears.
  socket.addEventListener('open', () => over.aborted || onOpen());
  socket.addEventListener('error', () => finish(lost('the connection broke')));
  socket.addEventListener('close', ({ code }) => finish(lost(`closed with ${code}`, code)));
  socket.addEventListener('message', ({ data }) => {
    if (over.aborted) return;
    heard = true;
    waitForMessage();
    onMessage(data);
  });
  if (over.aborted) close(socket);
  else if (socket.readyState === 1) onOpen();
}

function close(socket: WebSocketLike): void {
  try {
    socket.close(1000);
  } catch {
    // What cannot be closed is closed.
  }
}
