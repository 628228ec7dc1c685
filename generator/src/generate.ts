import { join } from 'node:path';
import { compareDiagnostics } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import { bundle, loadDocument } from './document/index.ts';
import type { Document } from './document/index.ts';
import type { Generated, GenerateOptions, LoadedDocument, TargetOutput } from './generation.ts';
import { lint } from './lint/index.ts';
import type { Api } from './model/index.ts';
import { buildApi } from './model/index.ts';
import { applyPlan, formatFiles, planOutput } from './output/index.ts';
import type { TargetOptions } from './target-registry.ts';
import type { Target, TargetInput } from './targets/target.ts';

/**
 * One run: load → lint → model → targets → output. With an error in any document nothing is written. To be called by the
 * holder of the output lock, unless it only checks. Throws an `OutputError` when the output cannot be written.
 */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { root, check, onStage } = options;
  const emitters = loadTargets(options);
  const { documents, problems } = load(options);
  const diagnostics = [...problems, ...lintAll(documents, onStage)].sort(compareDiagnostics);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics, documents, outputs: [] };

  const made = await Promise.all(documents.flatMap((document) => runTargets(document, emitters, options)));

  onStage({ room: 'output', subject: check ? 'compare' : 'write' });
  const outputs = await finalForm(root, made, { remember: !check });
  const plan = planOutput(
    root,
    outputs.map(({ output }) => output),
  );
  if (!check) await applyPlan(root, plan);
  return { diagnostics, documents, outputs, plan };
}

function load({ root, documents, sources, onStage }: GenerateOptions) {
  const loaded: LoadedDocument[] = [];
  const problems: Diagnostic[] = [];
  for (const config of documents) {
    onStage({ room: 'load', subject: config.name });
    const result = loadDocument({
      root: join(root, config.root),
      entry: config.entry,
      baseFolder: root,
      cache: sources,
    });
    if (result.document !== undefined) loaded.push({ config, document: result.document });
    problems.push(...result.diagnostics);
  }
  return { documents: loaded, problems };
}

function lintAll(documents: readonly LoadedDocument[], onStage: GenerateOptions['onStage']): readonly Diagnostic[] {
  return documents.flatMap(({ config, document }) => {
    onStage({ room: 'lint', subject: config.name });
    const others = documents.filter((other) => other.document !== document);
    return lint(document, { strict: config.strict, alongside: others.map((other) => other.document) });
  });
}

type Emitters = ReadonlyMap<string, Promise<Target<TargetOptions>>>;

/** Starts to load the code of every target that has to run, while the contract is read. */
function loadTargets({ documents, targets, wanted }: GenerateOptions): Emitters {
  const work = documents.flatMap((document) => document.targets.filter((target) => wanted(document, target)));
  const names = new Set(work.map(({ target }) => target));
  return new Map(
    [...names].map((name) => {
      const entry = targets[name];
      if (entry === undefined) throw new Error(`the configuration names a target that does not exist: ${name}`);
      const loading = entry.load();
      // Whoever waits for it is told; a run that ends early waits for none.
      loading.catch(() => undefined);
      return [name, loading] as const;
    }),
  );
}

function runTargets(
  { config, document }: LoadedDocument,
  emitters: Emitters,
  options: GenerateOptions,
): readonly Promise<TargetOutput>[] {
  const work = config.targets.filter((target) => options.wanted(config, target));
  if (work.length === 0) return [];
  options.onStage({ room: 'model', subject: config.name });
  const input = targetInput(buildApi(document, config.name), document);
  return work.map(async (target) => {
    const emit = await emitters.get(target.target);
    options.onStage({ room: 'target', subject: `${config.name} ${target.target}` });
    const files = (await emit?.(input, target.options)) ?? [];
    return { document: config, target, output: { folder: target.output, files } };
  });
}

/** Few targets want the bundle, and making it takes time: it is made when it is first asked for. */
function targetInput(api: Api, document: Document): TargetInput {
  let bundled: TargetInput['bundle'] | undefined;
  return {
    api,
    get bundle() {
      return (bundled ??= bundle(document));
    },
  };
}

async function finalForm(root: string, made: readonly TargetOutput[], options: { readonly remember: boolean }) {
  const folders = await formatFiles(
    root,
    made.map(({ output }) => output),
    options,
  );
  return made.map((one, index) => ({ ...one, output: folders[index] ?? one.output }));
}
