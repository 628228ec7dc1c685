import type { Feed } from './feed.ts';
import { runConnection } from './run-connection.ts';

/**
 * Keeps one event type connected until the signal ends it.
 *
 * @throws GenAuthError when connecting again would be in vain, or has failed too often
 */
export async function keepConnected(feed: Feed, signal: AbortSignal): Promise<void> {
  const { pace, api, maxRetries, onError } = feed;
  let limit = maxRetries ?? api.maxRetries ?? 2;
  for (let failures = 1; !signal.aborted; failures += 1) {
    const end = await runConnection(feed, signal);
    if (!end || signal.aborted) return;
    const { error, final, openFor } = end;
    // Whoever has been served once was set up rightly, and waits for the server to come back.
    if (openFor !== undefined) limit = maxRetries ?? Infinity;
    if ((openFor ?? 0) >= pace.healthyAfter) failures = 1;
    error.attempts = failures;
    if (final || failures > limit) throw error;
    onError(error);
    await wait(pace.delay(failures), signal);
  }
}

/** Waits, but not beyond the end of the signal. */
function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
