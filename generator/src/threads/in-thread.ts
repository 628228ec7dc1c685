import { getCompileCacheDir } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { TargetEntry, TargetOptions } from '../target-registry.ts';
import type { Target, TargetInput } from '../targets/target.ts';
import type { ThreadAnswer, ThreadData, ThreadRequest } from './thread-messages.ts';

/**
 * The same target, run in a thread of its own that starts when the target is loaded and goes on to serve later calls.
 *
 * @param name the target's name in the registry, where the thread looks it up
 * @param reads the part of the input that the target reads; the other is not copied to the thread
 */
export function inThread(name: string, entry: TargetEntry, reads: keyof TargetInput): TargetEntry {
  let started: Target<TargetOptions> | undefined;
  return { ...entry, load: async () => (started ??= startThread(name, reads)) };
}

function startThread(name: string, reads: keyof TargetInput): Target<TargetOptions> {
  const compiled = getCompileCacheDir();
  const workerData: ThreadData = { name, compiled: compiled === undefined ? undefined : parentFolder(compiled) };
  const thread = new Worker(new URL('./target-thread.ts', import.meta.url), { workerData });
  const waiting = new Map<number, PromiseWithResolvers<ThreadAnswer>>();
  let calls = 0;

  thread.on('message', (answer: ThreadAnswer) => {
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
    if (waiting.size === 0) thread.unref();
  });
  thread.on('error', (error) => {
    for (const call of waiting.values()) call.reject(error);
    waiting.clear();
  });
  // An idle thread keeps no process alive.
  thread.unref();

  return async (input, options) => {
    const id = ++calls;
    const call = Promise.withResolvers<ThreadAnswer>();
    waiting.set(id, call);
    thread.ref();
    const request: ThreadRequest = { id, input: { [reads]: input[reads] }, options };
    thread.postMessage(request);
    const answer = await call.promise;
    if ('error' in answer) throw answer.error;
    return answer.files;
  };
}

/** Node names the folder of its own version; a thread is told the folder that holds it. */
function parentFolder(path: string): string {
  return path.replace(/[\\/][^\\/]+$/, '');
}
