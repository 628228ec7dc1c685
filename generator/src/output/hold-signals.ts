import { setImmediate } from 'node:timers/promises';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a synchronous action that Ctrl-C must not cut in two. A signal that arrives meanwhile takes effect afterwards,
 * as it would have without this.
 */
export async function holdSignals<Result>(action: () => Result): Promise<Result> {
  const received = new Set<NodeJS.Signals>();
  const note = (signal: NodeJS.Signals): void => void received.add(signal);
  for (const signal of signals) process.on(signal, note);
  try {
    return action();
  } finally {
    // Signals are handed over in a later turn of the event loop.
    await setImmediate();
    await setImmediate();
    for (const signal of signals) process.off(signal, note);
    for (const signal of received) if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  }
}
