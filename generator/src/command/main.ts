import type { TargetRegistry } from '../target-registry.ts';
import { readArguments } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { failureOf } from './failure.ts';
import { findConfig } from './find-config.ts';
import { helpText } from './help-text.ts';
import { failureJson, resultJson } from './json-report.ts';
import { openProgress } from './progress.ts';
import { run } from './run.ts';
import { exitCodeOf } from './run-result.ts';
import { diagnosticsText, notesText, summaryText } from './text-report.ts';
import { visible } from './visible.ts';

/** The command line: does what the arguments ask for, prints what came of it, and returns the exit code. */
export async function main(args: readonly string[], targets: TargetRegistry): Promise<number> {
  // A reader that has seen enough (`| head`) is no reason to fail.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    const asked = await readArguments(args, Object.keys(targets));
    if (asked.help) return print(helpText(Object.keys(targets)));
    if (!asked.watch) return await generateOnce(asked, targets);
    return await watch(asked, targets);
  } catch (error) {
    return fail(error, { json: args.includes('--json') });
  }
}

async function watch(asked: Arguments, targets: TargetRegistry): Promise<number> {
  const config = findConfig(process.cwd(), asked.config);
  const { superviseWatch, workerVariable } = await import('./watch.ts');
  if (process.env[workerVariable] === undefined) return superviseWatch();
  const { watchAndGenerate } = await import('./watch-worker.ts');
  return watchAndGenerate(config, asked, targets);
}

async function generateOnce(asked: Arguments, targets: TargetRegistry): Promise<number> {
  const config = findConfig(process.cwd(), asked.config);
  const progress = openProgress(process.stderr, { quiet: asked.json, env: process.env });
  const { check, only, json } = asked;
  try {
    // A check on CI proves something only when it does the real work.
    const fresh = check && process.env['CI'] !== undefined && process.env['CI'] !== '';
    const result = await run({ config, targets, check, only, fresh, wait: 0, onStage: progress.onStage });
    const exitCode = exitCodeOf(result);
    progress.clear();
    // Since the start of the process, not of this function: that is how long people wait.
    if (json) return print(resultJson(result, performance.now(), exitCode), exitCode);
    process.stderr.write((await diagnosticsText(config.root, result.diagnostics)) + notesText(result));
    return print(summaryText(result, performance.now()), exitCode);
  } finally {
    progress.clear();
  }
}

function fail(error: unknown, { json }: { readonly json: boolean }): number {
  const { failure, exitCode } = failureOf(error);
  if (json) return print(failureJson(failure, exitCode), exitCode);
  process.stderr.write(visible(`error: ${failure.message}\n  help: ${failure.help}\n`));
  return exitCode;
}

function print(text: string, exitCode = 0): number {
  process.stdout.write(text);
  return exitCode;
}
