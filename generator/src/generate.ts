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
import type { TargetInput } from './targets/target.ts';

/**
 * One run: load → lint → model → targets → output. With an error in any document nothing is written. To be called by the
 * holder of the output lock, unless it only checks. Throws an `OutputError` when the output cannot be written.
 */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { root, check, onStage } = options;
  const { documents, problems } = load(options);
  const diagnostics = [...problems, ...lintAll(documents, onStage)].sort(compareDiagnostics);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics, documents, outputs: [] };

  const made: TargetOutput[] = [];
  for (const document of documents) made.push(...(await runTargets(document, options)));

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

async function runTargets({ config, document }: LoadedDocument, options: GenerateOptions): Promise<TargetOutput[]> {
  const work = config.targets.filter((target) => options.wanted(config, target));
  if (work.length === 0) return [];
  options.onStage({ room: 'model', subject: config.name });
  const input = targetInput(buildApi(document, config.name), document);
  const made: TargetOutput[] = [];
  for (const target of work) {
    options.onStage({ room: 'target', subject: `${config.name} ${target.target}` });
    const entry = options.targets[target.target];
    if (entry === undefined) throw new Error(`the configuration names a target that does not exist: ${target.target}`);
    const emit = await entry.load();
    made.push({
      document: config,
      target,
      output: { folder: target.output, files: await emit(input, target.options) },
    });
  }
  return made;
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
