import { join } from 'node:path';
import { compareDiagnostics } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { DocumentConfig } from './config/index.ts';
import { loadDocument } from './document/index.ts';
import type { Generated, GenerateOptions, LoadedDocument, TargetOutput } from './generation.ts';
import { loadTargets, runJob, type StartedJob, startJobs, unloadTargets } from './jobs.ts';
import { lint } from './lint/index.ts';
import { applyPlan, formatFiles, planOutput } from './output/index.ts';

/**
 * One run: load → lint → model → targets → output, where threads get to work on the model while lint still looks. With an
 * error in any document nothing is written. To be called by the holder of the output lock, unless it only checks. Throws
 * an `OutputError` when the output cannot be written.
 */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { root, check, onStage } = options;
  const emitters = loadTargets(options);
  const documents: LoadedDocument[] = [];
  const problems: Diagnostic[] = [];
  const jobs: StartedJob[] = [];
  const faults: unknown[] = [];
  for (const config of options.documents) {
    const { document, diagnostics } = load(config, options);
    problems.push(...diagnostics);
    if (document === undefined) continue;
    documents.push({ config, document });
    if (hasErrors(diagnostics)) continue;
    try {
      jobs.push(...startJobs({ config, document }, emitters, options));
    } catch (error) {
      // A model can only be made of a document that lint passes; if it does pass, this is a mistake of ours.
      faults.push(error);
    }
    await nextTurn();
  }

  const diagnostics = distinct([...problems, ...lintAll(documents, onStage)]).sort(compareDiagnostics);
  if (hasErrors(diagnostics)) return { diagnostics, documents, outputs: [] };
  for (const fault of faults) throw fault;

  const made = await awake(jobs.map(({ job, output }) => output ?? runJob(job, emitters, options)));
  if (options.memories === undefined) await unloadTargets(options);
  onStage({ room: 'output', subject: check ? 'compare' : 'write' });
  const outputs = await finalForm(root, made, { remember: !check });
  const plan = planOutput(
    root,
    outputs.map(({ output }) => output),
    options.files,
  );
  if (!check) await applyPlan(root, plan);
  return { diagnostics, documents, outputs, plan };
}

function load(config: DocumentConfig, { root, sources, onStage }: GenerateOptions) {
  onStage({ room: 'load', subject: config.name });
  return loadDocument({ root: join(root, config.root), entry: config.entry, baseFolder: root, cache: sources });
}

function lintAll(documents: readonly LoadedDocument[], onStage: GenerateOptions['onStage']): readonly Diagnostic[] {
  return documents.flatMap(({ config, document }) => {
    onStage({ room: 'lint', subject: config.name });
    const others = documents.filter((other) => other.document !== document);
    return lint(document, { strict: config.strict, alongside: others.map((other) => other.document) });
  });
}

/** Two documents that share a file find the same problems in it. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** Lets what was started send its request before this thread is busy again. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Waits for all. Threads keep no process alive, so that nobody has to wait for one in vain; this does. */
async function awake<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  const timer = setInterval(() => undefined, 1000);
  try {
    return await Promise.all(promises);
  } finally {
    clearInterval(timer);
  }
}

async function finalForm(root: string, made: readonly TargetOutput[], options: { readonly remember: boolean }) {
  const folders = await formatFiles(
    root,
    made.map(({ output }) => output),
    options,
  );
  return made.map((one, index) => ({ ...one, output: folders[index] ?? one.output }));
}
