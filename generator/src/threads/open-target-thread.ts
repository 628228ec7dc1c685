import type { TargetEntry } from '../target-registry.ts';
import { openThread, type Thread } from './open-thread.ts';
import { createPacker, type Packer } from './pack.ts';
import { type InputPart, partsOf } from './parts.ts';

/**
 * The same target, run in the thread.
 *
 * @param name the target's name in the registry, where the thread looks it up
 * @param reads what the target reads of its input
 */
export type InThread = (name: string, entry: TargetEntry, reads: InputPart) => TargetEntry;

/**
 * A thread for targets. It starts when the first of them is loaded, loads each that is asked for, and goes on to serve
 * later calls, one at a time.
 */
export function openTargetThread(): InThread {
  let thread: Thread | undefined;
  const packers = new Map<string, Packer>();
  const packerOf = (stream: string): Packer => {
    const packer = packers.get(stream) ?? createPacker();
    packers.set(stream, packer);
    return packer;
  };
  return (name, entry, reads) => ({
    ...entry,
    concurrent: true,
    load: async () => {
      const { ask } = (thread ??= openThread(new URL('../start.js', import.meta.url)));
      // Nobody waits for this answer: what goes wrong does so again when files are asked for.
      ask({ target: name }).catch(() => undefined);
      return async (input, options) => {
        const stream = `${name} ${input.api.name}`;
        const packed = packerOf(stream)(input[reads], partsOf(reads, input));
        const remember = input.memory !== undefined;
        try {
          return await ask({ target: name, work: { stream, reads, input: packed, options, remember } });
        } catch (error) {
          // Whether it was unpacked, nobody knows: the next time, every part is sent again.
          packers.delete(stream);
          throw error;
        }
      };
    },
    unload: async () => {
      const open = thread;
      thread = undefined;
      packers.clear();
      await open?.end();
    },
  });
}
