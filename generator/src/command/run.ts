import { openInputCache } from '../cache/index.ts';
import type { InputCache } from '../cache/index.ts';
import type { Config, DocumentConfig, TargetConfig } from '../config/index.ts';
import type { SourceCache } from '../document/index.ts';
import type { Generated, Stage } from '../generation.ts';
import { findLeftovers, repairOutput, withOutputLock } from '../output/index.ts';
import type { KnownFiles } from '../output/index.ts';
import type { TargetRegistry } from '../target-registry.ts';
import type { Memories } from '../targets/memory.ts';
import { readConfigText } from './find-config.ts';
import type { ConfigFile } from './find-config.ts';
import type { RunResult } from './run-result.ts';
import { WrongUse } from './wrong-use.ts';

/** What one run leaves to the next of the same process. */
export interface KeptForNextRun {
  /** Contract files that were parsed. */
  readonly sources: SourceCache;
  /** What targets made. */
  readonly memories: Memories;
  /** What output files held. */
  readonly files: KnownFiles;
}

/** What to run. */
export interface RunOptions {
  readonly config: ConfigFile;
  readonly targets: TargetRegistry;
  readonly check: boolean;
  /** Names of the only targets to run; empty for all. */
  readonly only: readonly string[];
  /** Do not rely on what earlier runs remembered. */
  readonly fresh: boolean;
  /** How long to wait for another run to end, in milliseconds. */
  readonly wait: number;
  /** What earlier runs of this process left to this one; given by one that will run again. */
  readonly kept?: KeptForNextRun;
  readonly onStage: (stage: Stage) => void;
  /** Told what came of it as soon as it stands on disk; what is left to do then only helps later runs. */
  readonly onResult?: (result: RunResult) => Promise<void>;
}

/**
 * Generates, or checks. Where nothing has changed since the last run, nothing is even parsed, and the code that would do it
 * is not loaded. Throws `WrongUse` and `OutputError`.
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const { config, check, wait } = options;
  const unchanged = findLeftovers(config.root) === 'none' ? recall(options) : undefined;
  if (unchanged !== undefined) return told(options, unchanged);
  if (check) return work(options);
  return withOutputLock(
    config.root,
    async () => {
      repairOutput(config.root);
      return work(options);
    },
    { wait },
  );
}

/** The result of a run that has nothing to do; undefined when there may be something. */
function recall({ config: { root, file }, check, only, fresh }: RunOptions): RunResult | undefined {
  const cache = openInputCache(root, { fresh });
  const text = readConfigText({ root, file });
  const config = cache.config(text);
  const diagnostics = config === undefined ? undefined : cache.diagnostics(config);
  if (config === undefined || diagnostics === undefined || jobs(config, only).length === 0) return undefined;
  const files = jobs(config, only).map(([document, target]) => cache.files(document, target));
  if (files.includes(undefined)) return undefined;
  if (!check) cache.save({ text, value: config });
  return nothingDone({ check, diagnostics, unchanged: files.flatMap((paths) => paths ?? []).length });
}

async function work(options: RunOptions): Promise<RunResult> {
  const {
    config: { root, file },
    targets,
    check,
    only,
    onStage,
  } = options;
  const [{ readConfig }, { generate }, { createSourceCache }] = await Promise.all([
    import('../config/index.ts'),
    import('../generate.ts'),
    import('../document/index.ts'),
  ]);
  const text = readConfigText({ root, file });
  const { config, diagnostics } = readConfig(file, text, targets);
  if (config === undefined) return told(options, nothingDone({ check, diagnostics, unchanged: 0 }));
  if (jobs(config, only).length === 0) throw nothingToRun(file, only);

  const cache = openInputCache(root, { fresh: options.fresh });
  const known = new Map(jobs(config, only).map(([document, target]) => [target, cache.files(document, target)]));
  const wanted = (_: DocumentConfig, target: TargetConfig): boolean =>
    known.has(target) && known.get(target) === undefined;
  const kept = options.kept ?? { sources: createSourceCache() };
  const { documents } = config;
  const generated = await generate({ root, documents, wanted, targets, check, ...kept, onStage });
  const { plan } = generated;
  const result = await told(options, {
    check,
    diagnostics: generated.diagnostics,
    written: plan?.written.map(({ path }) => path) ?? [],
    removed: plan?.removed ?? [],
    unchanged: [...known.values()].flatMap((paths) => paths ?? []).length + (plan?.unchanged.length ?? 0),
    abandoned: cache.abandoned(config),
  });
  if (!check) remember(cache, generated, { text, value: config });
  return result;
}

function nothingDone(result: Pick<RunResult, 'check' | 'diagnostics' | 'unchanged'>): RunResult {
  return { ...result, written: [], removed: [], abandoned: [] };
}

async function told({ onResult }: RunOptions, result: RunResult): Promise<RunResult> {
  await onResult?.(result);
  return result;
}

function remember(
  cache: InputCache,
  generated: Generated,
  config: { readonly text: string; readonly value: Config },
): void {
  if (generated.plan === undefined) return;
  const linted = generated.documents.map((loaded) => ({
    config: loaded.config,
    texts: new Map(loaded.document.files.map((path) => [path, loaded.document.text(path)])),
  }));
  cache.keepDocuments(linted, generated.diagnostics);
  for (const { document, target, output } of generated.outputs) cache.keepTarget(document, target, output);
  cache.save(config);
}

function jobs(config: Config, only: readonly string[]): readonly (readonly [DocumentConfig, TargetConfig])[] {
  return config.documents.flatMap((document) =>
    document.targets
      .filter(({ target }) => only.length === 0 || only.includes(target))
      .map((target) => [document, target] as const),
  );
}

function nothingToRun(file: string, only: readonly string[]): WrongUse {
  const what = only.length === 0 ? 'any target' : `the target ${only.join(' or ')}`;
  return new WrongUse(`no document in ${file} has ${what}`, 'Add it to the configuration.');
}
