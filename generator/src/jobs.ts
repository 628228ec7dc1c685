import type { DocumentConfig, TargetConfig } from './config/index.ts';
import { bundle } from './document/index.ts';
import type { Document } from './document/index.ts';
import type { GenerateOptions, LoadedDocument, TargetOutput } from './generation.ts';
import { buildApi } from './model/index.ts';
import type { Api } from './model/index.ts';
import type { TargetOptions } from './target-registry.ts';
import type { Memory } from './targets/memory.ts';
import type { Target, TargetInput } from './targets/target.ts';

/** The code of targets, on its way. */
export type Emitters = ReadonlyMap<string, Promise<Target<TargetOptions>>>;

/** Starts to load the code of every target that has to run, while the contract is read. */
export function loadTargets({ documents, targets, wanted }: GenerateOptions): Emitters {
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

/** Gives back what `loadTargets` took, when no more files will be asked for. */
export async function unloadTargets({ targets }: GenerateOptions): Promise<void> {
  await Promise.all(Object.values(targets).map((entry) => entry.unload?.()));
}

/** A target that has to run, with what it reads. */
export interface Job {
  readonly document: DocumentConfig;
  readonly target: TargetConfig;
  readonly input: TargetInput;
}

function jobsOf({ config, document }: LoadedDocument, options: GenerateOptions): readonly Job[] {
  const work = config.targets.filter((target) => options.wanted(config, target));
  if (work.length === 0) return [];
  options.onStage({ room: 'model', subject: config.name });
  const input = targetInput(buildApi(document, config.name), document, options.memories?.open(config.name));
  return work.map((target) => ({ document: config, target, input }));
}

/** A job, with its output where it was started already. */
export interface StartedJob {
  readonly job: Job;
  readonly output?: Promise<TargetOutput>;
}

/**
 * The work that a document gives. What runs beside this thread starts at once, before lint has had its say: when it finds
 * an error, nobody waits for the files.
 */
export function startJobs(
  document: LoadedDocument,
  emitters: Emitters,
  options: GenerateOptions,
): readonly StartedJob[] {
  return jobsOf(document, options).map((job) => {
    if (!isConcurrent(job, options)) return { job };
    const output = runJob(job, emitters, options);
    output.catch(() => undefined);
    return { job, output };
  });
}

function isConcurrent({ target }: Job, { targets }: GenerateOptions): boolean {
  return targets[target.target]?.concurrent === true;
}

/** Runs one target. */
export async function runJob(
  { document, target, input }: Job,
  emitters: Emitters,
  options: GenerateOptions,
): Promise<TargetOutput> {
  const emit = await emitters.get(target.target);
  options.onStage({ room: 'target', subject: `${document.name} ${target.target}` });
  const files = (await emit?.(input, target.options)) ?? [];
  return { document, target, output: { folder: target.output, files } };
}

/** Few targets want the bundle, and making it takes time: it is made when it is first asked for. */
function targetInput(api: Api, document: Document, memory: Memory | undefined): TargetInput {
  let bundled: TargetInput['bundle'] | undefined;
  return {
    api,
    ...(memory && { memory }),
    get bundle() {
      return (bundled ??= bundle(document));
    },
  };
}
