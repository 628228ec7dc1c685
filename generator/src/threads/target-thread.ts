// A thread that runs one target: it loads the target's code while the main thread still reads the contract.
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { TargetRegistry } from '../target-registry.ts';
import type { TargetInput } from '../targets/target.ts';
import type { ThreadAnswer, ThreadData, ThreadRequest } from './thread-messages.ts';

const { name, compiled }: ThreadData = workerData;
if (compiled !== undefined) enableCompileCache(compiled);

const { targets } = await import('../targets/index.ts');
const registry: TargetRegistry = targets;
const target = await registry[name]?.load();

parentPort?.on('message', async ({ id, input, options }: ThreadRequest) => {
  let answer: ThreadAnswer;
  try {
    if (!target) throw new Error(`There is no target ${name}.`);
    answer = { id, files: await target(inputOf(input), options) };
  } catch (error) {
    answer = { id, error };
  }
  parentPort?.postMessage(answer);
});

/** The part of the input that came along. A target that reaches for the other part is registered wrongly. */
function inputOf(part: Partial<TargetInput>): TargetInput {
  return {
    get api() {
      return part.api ?? absent('model');
    },
    get bundle() {
      return part.bundle ?? absent('bundled document');
    },
  };
}

function absent(what: string): never {
  throw new Error(`The target ${name} is registered as one that does not read the ${what}.`);
}
