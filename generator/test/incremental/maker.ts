import { bundle, loadDocument } from '../../src/document/index.ts';
import type { SourceCache } from '../../src/document/index.ts';
import { lint } from '../../src/lint/index.ts';
import { buildApi } from '../../src/model/index.ts';
import { contractTarget } from '../../src/targets/contract/index.ts';
import { markdownTarget, readTemplates } from '../../src/targets/markdown/index.ts';
import { createMemories } from '../../src/targets/memory.ts';
import type { TargetInput } from '../../src/targets/target.ts';
import { typescriptTarget } from '../../src/targets/typescript/index.ts';
import { createPacker, createUnpacker } from '../../src/threads/pack.ts';
import { partsOf } from '../../src/threads/parts.ts';

const templates = readTemplates();

/** All that becomes of a contract; with errors, only what is said of them. */
export function maker(root: string, cache: SourceCache) {
  const memories = createMemories();
  const streams = { api: [createPacker(), createUnpacker()], bundle: [createPacker(), createUnpacker()] } as const;
  /** What a thread gets of it. */
  const sent = <Part extends 'api' | 'bundle'>(part: Part, input: TargetInput): TargetInput[Part] => {
    const [pack, unpack] = streams[part];
    return unpack(structuredClone(pack(input[part], partsOf(part, input)))) as TargetInput[Part];
  };
  return async () => {
    const loaded = loadDocument({ root, baseFolder: root, entry: 'openapi.yaml', cache });
    const { document } = loaded;
    const diagnostics = [
      ...loaded.diagnostics,
      ...(document ? [...lint(document, { strict: false }), ...lint(document, { strict: true })] : []),
    ];
    const isBroken = [...loaded.diagnostics, ...(document ? lint(document, { strict: false }) : [])].some(
      ({ severity }) => severity === 'error',
    );
    if (document === undefined || isBroken) return { diagnostics };
    const memory = memories.open('test');
    const input = { api: buildApi(document, 'test'), bundle: bundle(document), memory };
    const there = { api: sent('api', input), bundle: sent('bundle', input), memory };
    const files = [
      await typescriptTarget(there, { className: 'TestApi', runtime: '@genauth/core/codegen' }),
      // openapi-typescript knows less of what is broken than lint does.
      await (async () => contractTarget(there, {}))().catch(String),
      await markdownTarget(input, {
        package: '@genauth/test',
        clientName: 'TestClient',
        clientOptions: [],
        curlHeaders: [],
        templates,
      }),
    ];
    return { diagnostics, api: input.api, bundle: input.bundle, files };
  };
}
