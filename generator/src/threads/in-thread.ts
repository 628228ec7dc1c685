import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import type { TargetEntry } from '../target-registry.ts';
import type { TargetInput } from '../targets/target.ts';
import { type Ask, openThread } from './open-thread.ts';
import type { ThreadData } from './thread-messages.ts';

/**
 * The same target, run in a thread of its own that starts when the target is loaded and goes on to serve later calls.
 *
 * @param name the target's name in the registry, where the thread looks it up
 * @param reads the part of the input that the target reads; the other is not copied to the thread
 */
export function inThread(name: string, entry: TargetEntry, reads: keyof TargetInput): TargetEntry {
  let ask: Ask | undefined;
  return {
    ...entry,
    concurrent: true,
    load: async () => {
      const run = (ask ??= openThread(new URL('./target-thread.ts', import.meta.url), threadData(name)));
      return (input, options) => run({ input: { [reads]: input[reads] }, options });
    },
  };
}

function threadData(name: string): ThreadData {
  const compiled = getCompileCacheDir();
  // Node names the folder of its own version; the thread is told the folder that holds it.
  return { name, compiled: compiled === undefined ? undefined : dirname(compiled) };
}
