// A thread that runs targets: it loads their code while the main thread still reads the contract.
import { parentPort } from 'node:worker_threads';
import type { GeneratedFile } from '../output/generated-file.ts';
import type { TargetRegistry } from '../target-registry.ts';
import { createMemories } from '../targets/memory.ts';
import { targets } from '../targets/index.ts';
import type { TargetInput } from '../targets/target.ts';
import { createUnpacker, type Unpacker } from './pack.ts';
import { shareCompiler } from './share-compiler.ts';
import type { ThreadAnswer, ThreadRequest } from './thread-messages.ts';

shareCompiler();
const registry: TargetRegistry = targets;
const memories = createMemories();
const unpackers = new Map<string, Unpacker>();

parentPort?.on('message', async (request: ThreadRequest) => {
  let answer: ThreadAnswer;
  try {
    // Before anything is waited for: what was packed later may refer to it.
    const input = request.work && inputOf(request.target, request.work);
    answer = { id: request.id, files: await filesFor(request, input) };
  } catch (error) {
    answer = { id: request.id, error };
  }
  parentPort?.postMessage(answer);
});

async function filesFor(
  { target: name, work }: ThreadRequest,
  input: TargetInput | undefined,
): Promise<readonly GeneratedFile[]> {
  const target = await registry[name]?.load();
  if (!target) throw new Error(`There is no target ${name}.`);
  return work && input ? target(input, work.options) : [];
}

/** The part of the input that came along. A target that reaches for the other part is registered wrongly. */
function inputOf(name: string, { stream, reads, input, remember }: NonNullable<ThreadRequest['work']>): TargetInput {
  const unpack = unpackers.get(stream) ?? createUnpacker();
  unpackers.set(stream, unpack);
  // What was packed is what the main thread had under this name.
  const part = { [reads]: unpack(input) } as Partial<TargetInput>;
  return {
    ...(remember && { memory: memories.open(stream) }),
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
