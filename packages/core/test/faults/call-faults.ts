// Run as a process of its own: makes a call into every fault, all at once, says on one line what came of them and what
// was left behind, and ends by itself once nothing more is to be read from its input.
import { getEventListeners } from 'node:events';
import { createClient } from '../../src/index.ts';
import type { Operation } from '../../src/index.ts';
import { faults } from './faults.ts';
import type { Fault } from './faults.ts';

const [baseUrl = ''] = process.argv.slice(2);
const client = createClient({ baseUrl, timeout: 60_000 });
const signals: AbortSignal[] = [];

async function outcome(
  name: string,
  { method = 'GET', abortAfter, maxRetries, timeout, deadline }: Fault,
): Promise<string> {
  const operation: Operation = {
    operationId: 'call',
    method,
    path: `/${encodeURIComponent(name)}`,
    body: 'application/json',
  };
  const controller = new AbortController();
  signals.push(controller.signal);
  if (abortAfter !== undefined) setTimeout(() => controller.abort(), abortAfter);
  const options = { signal: controller.signal, maxRetries, timeout, deadline };
  return client.request<{ message: string }>(operation, {}, options).then(
    ({ message }) => message,
    (error: Error) => error.name,
  );
}

// Any process has a pipe for each of its outputs, from when it first writes.
process.stdout.write('');
process.stderr.write('');
const usual = process.getActiveResourcesInfo();

/** What keeps this process from ending. */
function leftovers(): readonly string[] {
  const left = process.getActiveResourcesInfo();
  for (const one of usual) if (left.includes(one)) left.splice(left.indexOf(one), 1);
  return left;
}

const entries = Object.entries(faults);
const outcomes = await Promise.all(entries.map(async ([name, fault]) => [name, await outcome(name, fault)]));
const after = await outcome('none', { answer: () => undefined, outcome: 'ok', requests: 1 });
// Sockets close in the turns that follow.
for (let turns = 0; turns < 100 && leftovers().length > 0; turns += 1)
  await new Promise((next) => setTimeout(next, 20));
const left = leftovers();
const listeners = signals.reduce((sum, signal) => sum + getEventListeners(signal, 'abort').length, 0);
console.log(JSON.stringify({ outcomes: Object.fromEntries(outcomes), after, left, listeners }));
process.stdin.resume();
