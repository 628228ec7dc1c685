import { ConfigurationError } from '../errors/configuration-error.ts';
import type { GenAuthError } from '../errors/gen-auth-error.ts';
import { isApiError } from '../errors/guards.ts';
import { isGenAuthError } from '../errors/is-gen-auth-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Feed } from './feed.ts';
import { findRefusal, lostConnection } from './find-refusal.ts';
import type { Handshake } from './find-refusal.ts';
import { openWebSocket } from './open-web-socket.ts';
import { watchSocket } from './watch-socket.ts';
import type { LostSocket, SocketEnd } from './watch-socket.ts';
import type { WebSocketLike } from './web-socket.ts';

/** How a connection ended that the caller did not end. */
export interface ConnectionEnd {
  readonly error: GenAuthError;
  /** Whether another one would end in the same way. */
  readonly final: boolean;
  /** Milliseconds that it was open; undefined when it never was. */
  readonly openFor?: number;
}

/** Makes one connection and reads from it until it ends. Undefined when the signal ended it. */
export async function runConnection(feed: Feed, signal: AbortSignal): Promise<ConnectionEnd | undefined> {
  const { webSocket = openWebSocket } = feed.api;
  let handshake: Handshake = { url: feed.api.url, headers: {} };
  const open = async (): Promise<WebSocketLike> => {
    handshake = await prepare(feed);
    return webSocket(handshake.url, { headers: handshake.headers });
  };
  try {
    const end = await watchSocket(feed, open, signal);
    return await explain(feed, handshake, end, signal);
  } catch (error) {
    if (isGenAuthError(error)) return { error, final: true };
    throw error;
  }
}

/** @throws ConfigurationError when the credentials cannot be made */
async function prepare({ api, event }: Feed): Promise<Handshake> {
  try {
    const { headers = {}, query } = await api.credentials();
    return { url: `${api.url}?${new URLSearchParams({ code: event, ...query })}`, headers };
  } catch (cause) {
    if (isGenAuthError(cause)) throw cause;
    throw new ConfigurationError('the credentials of the subscription cannot be made, see cause', api.operation, cause);
  }
}

async function explain(
  feed: Feed,
  handshake: Handshake,
  end: SocketEnd,
  signal: AbortSignal,
): Promise<ConnectionEnd | undefined> {
  const { timeout, api } = feed;
  if (end.kind === 'aborted') return undefined;
  if (end.kind === 'late') {
    const error = new TimeoutError(`no connection in ${timeout} ms, see option timeout`, api.operation);
    return { error, final: false };
  }
  if (end.kind === 'failed') {
    const error = await findRefusal(feed, handshake, signal);
    return { error, final: isApiError(error) };
  }
  const error = lostConnection(api.operation, handshake.url, end.reason);
  return { error, final: isDismissal(feed, end), openFor: end.openFor };
}

/**
 * Whether a server opened a connection only to say that this subscriber is not served: by "policy violation" (RFC 6455,
 * section 7.4.1), or by one of the private codes that stand for HTTP's 401 and 403.
 */
function isDismissal({ pace }: Feed, { code, heard, openFor }: LostSocket): boolean {
  return !heard && openFor < pace.healthyAfter && (code === 1008 || code === 4401 || code === 4403);
}
