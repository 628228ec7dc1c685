import { join } from 'node:path';
import type { DocumentConfig, TargetConfig } from './config/index.ts';
import { compareDiagnostics } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import { bundle, loadDocument } from './document/index.ts';
import type { Document, SourceCache } from './document/index.ts';
import { lint } from './lint/index.ts';
import { buildApi } from './model/index.ts';
import { applyPlan, formatFiles, planOutput } from './output/index.ts';
import type { OutputFolder, OutputPlan } from './output/index.ts';
import type { TargetRegistry } from './target-registry.ts';
import type { TargetInput } from './targets/target.ts';

/** What to generate, and with what. */
export interface GenerateOptions {
  /** Absolute path of the configuration's folder, symbolic links resolved. */
  readonly root: string;
  /** Every document of the configuration: they are checked together. */
  readonly documents: readonly DocumentConfig[];
  /** Whether a target has to run. */
  readonly wanted: (document: DocumentConfig, target: TargetConfig) => boolean;
  readonly targets: TargetRegistry;
  /** Compare only, write nothing. */
  readonly check: boolean;
  /** Contract files parsed before; those that changed are parsed again. */
  readonly sources: SourceCache;
  /** Told what is about to be done. */
  readonly onStage: (stage: Stage) => void;
}

/** A step of a run: the room, and what it works on. */
export interface Stage {
  readonly room: 'load' | 'lint' | 'model' | 'target' | 'output';
  readonly subject: string;
}

/** What came of a run. */
export interface Generated {
  /** Sorted by place. With an error among them nothing was made of the documents. */
  readonly diagnostics: readonly Diagnostic[];
  readonly documents: readonly LoadedDocument[];
  readonly outputs: readonly TargetOutput[];
  /** What was done to the disk, or has to be when only checking; missing when there are errors. */
  readonly plan?: OutputPlan;
}

/** A document with its configuration. */
export interface LoadedDocument {
  readonly config: DocumentConfig;
  readonly document: Document;
}

/** What a target made of a document, in final form. */
export interface TargetOutput {
  readonly document: DocumentConfig;
  readonly target: TargetConfig;
  readonly output: OutputFolder;
}

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
  const { targets, onStage } = options;
  const work = config.targets.filter((target) => options.wanted(config, target));
  if (work.length === 0) return [];
  onStage({ room: 'model', subject: config.name });
  const input: TargetInput = { api: buildApi(document, config.name), bundle: bundle(document) };
  const made: TargetOutput[] = [];
  for (const target of work) {
    onStage({ room: 'target', subject: `${config.name} ${target.target}` });
    const emit = await targets[target.target]?.load();
    const files = (await emit?.(input, target.options)) ?? [];
    made.push({ document: config, target, output: { folder: target.output, files } });
  }
  return made;
}

async function finalForm(root: string, made: readonly TargetOutput[], options: { readonly remember: boolean }) {
  const folders = await formatFiles(
    root,
    made.map(({ output }) => output),
    options,
  );
  return made.map((one, index) => ({ ...one, output: folders[index] ?? one.output }));
}
