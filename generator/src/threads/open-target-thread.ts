import type { TargetEntry } from '../target-registry.ts';
import { openThread, type Thread } from './open-thread.ts';

/**
 * The same target, run in the thread.
 *
 * @param name the target's name in the registry, where the thread looks it up
 * @param reads the part of the input that the target reads; the other is not copied to the thread
 */
export type InThread = (name: string, entry: TargetEntry, reads: 'api' | 'bundle') => TargetEntry;

/**
 * A thread for targets. It starts when the first of them is loaded, loads each that is asked for, and goes on to serve
 * later calls, one at a time.
 */
export function openTargetThread(): InThread {
  let thread: Thread | undefined;
  return (name, entry, reads) => ({
    ...entry,
    concurrent: true,
    load: async () => {
      const { ask } = (thread ??= openThread(new URL('../start.js', import.meta.url)));
      // Nobody waits for this answer: what goes wrong does so again when files are asked for.
      ask({ target: name }).catch(() => undefined);
      return (input, options) => {
        const remember = input.memory !== undefined;
        return ask({ target: name, work: { input: { [reads]: input[reads] }, options, remember } });
      };
    },
    unload: async () => {
      const open = thread;
      thread = undefined;
      await open?.end();
    },
  });
}
