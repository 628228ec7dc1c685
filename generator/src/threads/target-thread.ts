// A thread that runs targets: it loads their code while the main thread still reads the contract.
import { parentPort } from 'node:worker_threads';
import type { GeneratedFile } from '../output/generated-file.ts';
import type { TargetRegistry } from '../target-registry.ts';
import { createMemory } from '../targets/memory.ts';
import { targets } from '../targets/index.ts';
import type { TargetInput } from '../targets/target.ts';
import { shareCompiler } from './share-compiler.ts';
import type { ThreadAnswer, ThreadRequest } from './thread-messages.ts';

shareCompiler();
const registry: TargetRegistry = targets;
const memory = createMemory();

parentPort?.on('message', async (request: ThreadRequest) => {
  let answer: ThreadAnswer;
  try {
    answer = { id: request.id, files: await filesFor(request) };
  } catch (error) {
    answer = { id: request.id, error };
  }
  parentPort?.postMessage(answer);
});

async function filesFor({ target: name, work }: ThreadRequest): Promise<readonly GeneratedFile[]> {
  const target = await registry[name]?.load();
  if (!target) throw new Error(`There is no target ${name}.`);
  return work === undefined ? [] : target(inputOf(name, work), work.options);
}

/** The part of the input that came along. A target that reaches for the other part is registered wrongly. */
function inputOf(name: string, { input: part, remember }: NonNullable<ThreadRequest['work']>): TargetInput {
  return {
    ...(remember && { memory }),
    get api() {
      return part.api ?? absent(name, 'model');
    },
    get bundle() {
      return part.bundle ?? absent(name, 'bundled document');
    },
  };
}

function absent(name: string, what: string): never {
  throw new Error(`The target ${name} is registered as one that does not read the ${what}.`);
}
