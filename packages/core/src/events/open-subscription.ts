import { backoff } from '../backoff.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { requireSignals } from '../require-signals.ts';
import { requireText } from '../require-text.ts';
import type { EventMessage, EventName } from './event-message.ts';
import { eventQueue } from './event-queue.ts';
import type { EventQueue } from './event-queue.ts';
import type { ApiEvents, Feed, Pace } from './feed.ts';
import type { Signals } from '../with-time-limit.ts';
import { keepConnected } from './keep-connected.ts';
import { readMessage } from './read-message.ts';
import type { EventStream, SubscribeCallbacks, SubscribeOptions } from './subscription.ts';

/** Waits as calls do between attempts; a connection that stood for 10 seconds was no failure. */
const usualPace: Pace = { delay: backoff, healthyAfter: 10_000, pingEvery: 30_000 };

/**
 * Subscribes to events of an API, over one connection for each type. It begins at once, and makes broken connections anew.
 *
 * @throws ConfigurationError that names the argument which is missing or malformed
 */
export function openSubscription<T>(
  api: ApiEvents,
  events: EventName | readonly EventName[],
  options: SubscribeOptions | SubscribeCallbacks<T> = {},
  pace: Pace = usualPace,
): EventStream<T> {
  const names = new Set([events].flat().map((name) => requireText('the event', name)));
  if (names.size === 0) throw new ConfigurationError('the events must be at least one');
  const { signal, timeout = api.timeout ?? 30_000, idleTimeout = Infinity, maxRetries } = options;
  requireSignals([signal]);
  const queue = eventQueue<EventMessage<T>>(above0('queueSize', options.queueSize ?? 1000));
  const shared = { api, pace, maxRetries, onError: (error: unknown) => tell(options.onError, error) };
  const limits = { timeout: above0('timeout', timeout), idleTimeout: above0('idleTimeout', idleTimeout) };
  const feeds = [...names].map((event): Feed => ({ ...shared, ...limits, event, onMessage: intoQueue(event) }));

  function intoQueue(event: EventName): Feed['onMessage'] {
    return (data) => {
      const read = readMessage<T>(api.operation, event, data);
      if ('error' in read) shared.onError(read.error);
      else queue.push((missed) => ({ ...read, missed }));
    };
  }
  const stream = streamOf(queue, feeds, [api.signal, signal]);
  return 'onEvent' in options ? callBack(stream, options) : stream;
}

/** Runs the feeds until they are stopped or one of them fails, and gives what they put into the queue. */
function streamOf<T>(queue: EventQueue<EventMessage<T>>, feeds: readonly Feed[], signals: Signals): EventStream<T> {
  const controller = new AbortController();
  const stop = (): void => {
    queue.clear();
    queue.end();
    controller.abort();
  };
  for (const signal of signals) signal?.addEventListener('abort', stop);
  if (signals.some((signal) => signal?.aborted)) stop();
  const run = async (): Promise<void> => {
    const error = await runAll(feeds, controller);
    for (const signal of signals) signal?.removeEventListener('abort', stop);
    queue.end(error);
  };
  const closed = run();
  const close = (): Promise<void> => {
    stop();
    return closed;
  };
  const stream: EventStream<T> = {
    get dropped() {
      return queue.dropped;
    },
    closed,
    close,
    next: () => queue.take(),
    return: () => close().then(() => ({ done: true, value: undefined })),
    [Symbol.asyncIterator]: () => stream,
    [Symbol.asyncDispose]: close,
  };
  return stream;
}

/** The error of the feed that failed first, once all are at their end. */
async function runAll(feeds: readonly Feed[], controller: AbortController): Promise<unknown> {
  let first: { readonly error: unknown } | undefined;
  const run = (feed: Feed): Promise<void> =>
    keepConnected(feed, controller.signal).catch((error: unknown) => {
      first ??= { error };
      controller.abort();
    });
  await Promise.all(feeds.map(run));
  return first?.error;
}

/** Hands over one event after the other, so that a slow consumer meets the bounds of the queue. */
function callBack<T>(stream: EventStream<T>, { onEvent, onError }: SubscribeCallbacks<T>): EventStream<T> {
  const handOver = async (): Promise<void> => {
    try {
      for await (const message of stream) {
        try {
          await onEvent(message);
        } catch (error) {
          tell(onError, error);
        }
      }
    } catch (error) {
      tell(onError, error);
    }
  };
  void handOver();
  return stream;
}

/** What a listener throws has nowhere to go. */
function tell(listener: ((error: unknown) => void) | undefined, error: unknown): void {
  try {
    listener?.(error);
  } catch {
    // It was told.
  }
}

/** @throws ConfigurationError that names the option */
function above0(name: string, value: unknown): number {
  if (typeof value === 'number' && value > 0) return value;
  throw new ConfigurationError(`${name} must be a number above 0`);
}
