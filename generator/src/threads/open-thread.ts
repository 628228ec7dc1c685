import { Worker } from 'node:worker_threads';
import type { GeneratedFile } from '../output/generated-file.ts';
import type { ThreadAnswer, ThreadRequest } from './thread-messages.ts';

/** A thread that runs. */
export interface Thread {
  /** Asks for files. */
  ask(request: Omit<ThreadRequest, 'id'>): Promise<readonly GeneratedFile[]>;
  /** Ends it, and gives its memory back. */
  end(): Promise<void>;
}

/**
 * Starts a thread that answers requests. It keeps no process alive: whoever waits for an answer does. Once it has ended,
 * for whatever reason, every request that waits and every later one fails with that reason.
 */
export function openThread(script: URL): Thread {
  const thread = new Worker(script);
  const waiting = new Map<number, PromiseWithResolvers<ThreadAnswer>>();
  let ended: Error | undefined;
  let calls = 0;

  const end = (reason: Error): void => {
    ended ??= reason;
    for (const call of waiting.values()) call.reject(ended);
    waiting.clear();
  };
  thread.on('message', (answer: ThreadAnswer) => {
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
  });
  thread.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
  thread.on('exit', (code) => end(new Error(`A thread of the generator ended with code ${code}.`)));
  thread.unref();

  return {
    async ask(request) {
      if (ended) throw ended;
      const id = ++calls;
      const call = Promise.withResolvers<ThreadAnswer>();
      waiting.set(id, call);
      thread.postMessage({ id, ...request } satisfies ThreadRequest);
      const answer = await call.promise;
      if ('error' in answer) throw answer.error;
      return answer.files;
    },
    async end() {
      await thread.terminate();
    },
  };
}
