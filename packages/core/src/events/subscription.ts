/// <reference lib="esnext.disposable" preserve="true" />
import type { EventMessage } from './event-message.ts';

/** What every subscription can be told. */
export interface SubscribeOptions {
  /** Ends the subscription as `close()` does, beside the signal of the client. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Told of all that goes wrong without ending the subscription: a `ConnectionError` or `TimeoutError` before a
   * connection is made anew, a `DecodeError` for a message that is no JSON, which is left out.
   */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** How many events wait for a slow consumer at most: 1,000. When one more comes, the oldest is dropped, see `missed`. */
  readonly queueSize?: number | undefined;
  /**
   * How often in a row a connection that fails is made anew. By default as often as the client's calls until the first
   * has stood, and without end after that. The last failure ends the subscription.
   */
  readonly maxRetries?: number | undefined;
  /** Milliseconds until a connection that is not open yet has failed; by default as the client's calls. */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds without any message after which a connection counts as broken and is made anew: no limit, since where
   * events are rare, silence says nothing. Without it, a connection whose other end vanished without a word (a machine
   * that lost its power, a firewall that forgot it) may never be noticed on Node, Deno, workerd and in browsers, whose
   * WebSocket has no `ping`: set it to a little more than the longest silence that you expect.
   */
  readonly idleTimeout?: number | undefined;
}

/** A subscription that calls back. */
export interface SubscribeCallbacks<T = unknown> extends SubscribeOptions {
  /** Called for one event after the other; a promise that it gives is waited for. */
  readonly onEvent: (message: EventMessage<T>) => unknown;
  /** As above; also told what `onEvent` throws, and last of what ended the subscription, if not the caller. */
  readonly onError: (error: unknown) => void;
}

/** Events under way, until it is closed. */
export interface Subscription extends AsyncDisposable {
  /** How many events were dropped so far, since nobody took them in time. */
  readonly dropped: number;
  /** Settles when it is over, for whatever reason, and all its connections are let go of. Never rejects. */
  readonly closed: Promise<void>;
  /** Ends it at once: events that wait are dropped, and an iteration comes to its end. */
  close(): Promise<void>;
}

/**
 * Events for one `for await` loop. It throws the `GenAuthError` that ended the subscription, if not the caller did; leaving
 * it closes the subscription.
 */
export interface EventStream<T = unknown> extends Subscription, AsyncIterableIterator<EventMessage<T>> {
  return(): Promise<IteratorResult<EventMessage<T>>>;
}
