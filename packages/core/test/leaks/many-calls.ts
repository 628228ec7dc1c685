// Run as a process of its own with `--expose-gc`: makes 100,000 calls that end in every way, 50 at once, all with one
// signal, and says on one line what they left behind.
import { getEventListeners } from 'node:events';
import { createClient } from '../../src/index.ts';
import type { Operation } from '../../src/index.ts';

const [baseUrl = ''] = process.argv.slice(2);
const atOnce = 50;
const { signal } = new AbortController();
const { signal: clientSignal } = new AbortController();
const client = createClient({
  baseUrl,
  signal: clientSignal,
  middleware: [(request, next) => next(request)],
  logger: (_, run) => run(),
});
const get = (path: string): Operation => ({ operationId: 'get', method: 'GET', path });
const outcomes: Record<string, number> = {};
let started = 0;
let mostListeners = 0;

/** Most calls go well, as they do in life; the others fail each in its own way. */
function call(nth: number): PromiseLike<unknown> {
  if (nth % 500 === 1) return client.request(get('/stall'), {}, { signal, timeout: 5, maxRetries: 0 });
  if (nth % 500 === 2)
    return client.request(get('/stall'), {}, { signal: AbortSignal.any([signal, AbortSignal.timeout(5)]) });
  if (nth % 100 === 3) return client.request(get('/again'), { q: nth }, { signal });
  if (nth % 10 === 4) return client.request(get('/missing'), {}, { signal });
  if (nth % 100 === 5) return client.request(get('/html'), {}, { signal });
  if (nth % 100 === 6) return client.request(get('/ok'), { q: Number.NaN }, { signal });
  return client.request(get('/ok'), { q: nth }, { signal, timeout: 60_000, deadline: 600_000 });
}

async function callUntil(last: number): Promise<void> {
  while (started < last) {
    const outcome = await call((started += 1)).then(
      () => 'ok',
      (error: Error) => error.name,
    );
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    if (started % 1000 === 0) mostListeners = Math.max(mostListeners, getEventListeners(signal, 'abort').length);
  }
}

/** Bytes in use after so many calls, once garbage is gone. */
async function heapAfter(calls: number): Promise<number> {
  await Promise.all(Array.from({ length: atOnce }, () => callUntil(calls)));
  // What one collection finalizes, the next one frees.
  for (let times = 0; times < 6; times += 1) {
    globalThis.gc?.();
    await new Promise((next) => setTimeout(next, 20));
  }
  return process.memoryUsage().heapUsed;
}

/** The least of several measures: compilers come and go in the same memory. */
async function leastHeapAfter(calls: readonly number[]): Promise<number> {
  let least = Infinity;
  for (const each of calls) least = Math.min(least, await heapAfter(each));
  return least;
}

// Any process has a pipe for each of its outputs, from when it first writes.
process.stdout.write('');
process.stderr.write('');
const usual = process.getActiveResourcesInfo();
const early = await leastHeapAfter([20_000, 30_000, 40_000]);
const growth = (await leastHeapAfter([80_000, 90_000, 100_000])) - early;
const listeners = [signal, clientSignal].map((one) => getEventListeners(one, 'abort').length);
const left = process.getActiveResourcesInfo().slice(usual.length);
console.log(JSON.stringify({ growth, mostListeners, listeners, left, outcomes }));
