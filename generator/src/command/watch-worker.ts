import { join } from 'node:path';
import { sourceFolder, templateFolder } from '../cache/index.ts';
import { readConfig } from '../config/index.ts';
import { createSourceCache } from '../document/index.ts';
import type { TargetRegistry } from '../target-registry.ts';
import { createMemories } from '../targets/memory.ts';
import type { Arguments } from './arguments.ts';
import { failureOf } from './failure.ts';
import { readConfigText } from './find-config.ts';
import type { ConfigFile } from './find-config.ts';
import { type KeptForNextRun, run, type RunOptions } from './run.ts';
import { diagnosticsText, notesText, summaryText } from './text-report.ts';
import { visible } from './visible.ts';
import { restartCode } from './watch.ts';
import { watchFolders } from './watched-folders.ts';

/** What the worker does next. */
type Order = 'run' | 'restart' | 'stop';

/** How long after an edit to wait for the next one, in milliseconds: editors and git change several files at once. */
const pause = 30;

/** Generates now and after every edit, until a signal. Errors are shown and do not end it. Returns the exit code. */
export async function watchAndGenerate(config: ConfigFile, asked: Arguments, targets: TargetRegistry): Promise<number> {
  const orders = openOrders();
  const contract = watchFolders(() => orders.give('run'), { recursive: true });
  const code = watchFolders(() => orders.give('restart'), { recursive: true });
  const root = watchFolders((_, path) => path === config.file && orders.give('run'), { recursive: false });
  code.set([sourceFolder, templateFolder]);
  root.set([config.root]);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => orders.give('stop'));
  process.on('disconnect', () => orders.give('stop'));

  const kept = { sources: createSourceCache(), memories: createMemories(), files: new Map() };
  const options = { config, targets, kept, only: asked.only, wait: 10_000 };
  let order: Order = 'run';
  for (let isFirst = true; order === 'run'; isFirst = false) {
    const folders = contractFolders(config, targets);
    if (folders !== undefined) contract.set(folders);
    await generateAndReport(options);
    if (isFirst) await rehearse(options, orders.arePending);
    order = await orders.next();
  }
  for (const watched of [contract, code, root]) watched.close();
  process.disconnect?.();
  return order === 'restart' ? restartCode : 0;
}

type KeepingOptions = Pick<RunOptions, 'config' | 'targets' | 'only' | 'wait'> & { readonly kept: KeptForNextRun };

async function generateAndReport(options: KeepingOptions): Promise<void> {
  const start = performance.now();
  try {
    await run({
      ...options,
      check: false,
      fresh: false,
      onStage: ignore,
      async onResult(result) {
        process.stderr.write((await diagnosticsText(options.config.root, result.diagnostics)) + notesText(result));
        process.stdout.write(summaryText(result, performance.now() - start));
      },
    });
  } catch (error) {
    const { failure } = failureOf(error);
    process.stderr.write(visible(`error: ${failure.message}\n  help: ${failure.help}\n`));
  }
}

/**
 * Does all the work of an edit without writing, until there is an order: the first edit should be on disk as fast as later
 * ones, also when nothing had to be made at the start. Once fills `kept`, and once more makes use of it.
 */
async function rehearse(options: KeepingOptions, isOver: () => boolean): Promise<void> {
  const onStage = (): void => {
    if (isOver()) throw new Error('The rehearsal is over.');
  };
  for (let time = 1; time <= 2 && !isOver(); time += 1) {
    options.kept.sources.documents.clear();
    // Whatever goes wrong does so again when it matters.
    await run({ ...options, check: true, fresh: true, onStage }).catch(ignore);
  }
}

/** Where the contract stands; undefined while the configuration is broken, when the old folders are as good as any. */
function contractFolders(file: ConfigFile, targets: TargetRegistry): readonly string[] | undefined {
  try {
    const { config } = readConfig(file.file, readConfigText(file), targets);
    return config && [...new Set(config.documents.map((document) => join(file.root, document.root)))];
  } catch {
    return undefined;
  }
}

/** Orders that come at any time, the most important of which is carried out next. */
function openOrders() {
  let pending: Order | undefined;
  let timer: NodeJS.Timeout | undefined;
  let wake: (() => void) | undefined;
  const rank: readonly (Order | undefined)[] = [undefined, 'run', 'restart', 'stop'];
  return {
    arePending: () => pending !== undefined,
    give(order: Order): void {
      if (rank.indexOf(order) > rank.indexOf(pending)) pending = order;
      clearTimeout(timer);
      timer = setTimeout(() => wake?.(), pending === 'stop' ? 0 : pause);
    },
    async next(): Promise<Order> {
      if (pending === undefined) await new Promise<void>((resolve) => (wake = resolve));
      clearTimeout(timer);
      const order = pending ?? 'run';
      pending = undefined;
      return order;
    },
  };
}

function ignore(): void {}
