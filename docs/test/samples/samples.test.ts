import { execFile } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTypes } from './check-types.ts';
import { packages } from './packages.ts';
import { printedBy, readSamples, titleOf } from './read-samples.ts';
import type { Sample } from './read-samples.ts';
import type { SampleToRun } from './run-samples.ts';
import { writeSamples } from './sample-files.ts';
import type { SampleFile } from './sample-files.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const all = readSamples(root, ['README.md', 'docs/**/*.md', 'docs/**/*.mdx', 'packages/*/README.md']);
const samples = all.filter(({ language }) => language === 'ts' || language === 'tsx');
const folder = writeSamples(samples, packages(root));
// What runs in a browser has a test of its own.
const runnable = folder.files.filter(({ sample }) => sample.language === 'ts' && titleOf(sample) !== 'browser.ts');

/** What came of running a sample. */
interface Outcome {
  readonly path: string;
  readonly output: string;
  readonly error?: string;
}

let findings: readonly string[] = [];
let outcomes: ReadonlyMap<string, Outcome> = new Map();

beforeAll(async () => {
  findings = checkTypes(folder, join(root, 'node_modules', '.bin', 'tsc'));
  outcomes = await runAll();
}, 300_000);
afterAll(() => folder.remove());

it('there are samples on every page of an operation', () => {
  expect(samples.length).toBeGreaterThan(600);
});

it('every sample type-checks against the packages as they are published', () => {
  expect(findings).toEqual([]);
});

describe.each([...Map.groupBy(runnable, ({ sample }) => sample.page)])('%s', (_, files) => {
  it.each(files.map(({ sample, path }) => ({ line: sample.line, path })))('line $line runs', ({ path }) => {
    expect(outcomes.get(path)?.error, outcomes.get(path)?.output).toBe(undefined);
    expect(outcomes.has(path)).toBe(true);
  });
});

const told = runnable.flatMap(({ sample, path }) => {
  const printed = printedBy(sample, following(sample));
  return printed ? [{ page: sample.page, line: sample.line, path, printed }] : [];
});

it.each(told)('$page:$line prints what the page says', ({ path, printed }) => {
  const output = (outcomes.get(path)?.output ?? '').trimEnd().split('\n');
  const isBeginning = printed.at(-1) === '…';
  const want = isBeginning ? printed.slice(0, -1) : printed;
  const got = isBeginning ? output.slice(0, want.length) : output;
  expect(got.map(withoutChance)).toEqual(want.map(withoutChance));
});

it('there are pages that say what a sample prints', () => {
  expect(told.length).toBeGreaterThan(15);
});

/** The block after a sample on its page, past commands that run it. */
function following(sample: Sample): Sample | undefined {
  const later = all.slice(all.indexOf(sample) + 1).filter(({ page }) => page === sample.page);
  return later.find(({ language }) => language !== 'sh');
}

/** A line without what differs from run to run: durations and ids of requests. */
function withoutChance(line: string): string {
  return line.replaceAll(/\b\d+ ms\b/g, '# ms').replaceAll(/\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/g, '#');
}

/** Runs the samples in a process of their own, which stands beside them and so uses the same packages. */
async function runAll(): Promise<ReadonlyMap<string, Outcome>> {
  for (const name of ['run-samples.ts', 'deliver-event.ts', 'log-in.ts']) {
    copyFileSync(join(import.meta.dirname, name), join(folder.path, name));
  }
  const program = join(folder.path, 'run-samples.ts');
  const output = await new Promise<string>((resolve, reject) => {
    const options = { maxBuffer: 1 << 28, cwd: folder.path };
    const child = execFile(process.execPath, ['--no-warnings', program], options, (error, stdout, stderr) => {
      if (error) reject(new Error(`the samples did not run to their end: ${stderr}`, { cause: error }));
      else resolve(stdout);
    });
    child.stdin?.end(JSON.stringify(runnable.map(toRun)));
  });
  const lines: readonly Outcome[] = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return new Map(lines.map((outcome) => [outcome.path, outcome]));
}

/** The files of a Next.js application are one application, which runs with its login. */
function toRun({ sample, path }: SampleFile): SampleToRun {
  if (titleOf(sample) !== 'app/login/route.ts') return { path, routes: {} };
  const files = folder.files.filter((file) => file.sample.page === sample.page);
  const routes = files.flatMap((file) => {
    const route = /^app(\/.*)?\/route\.ts$/.exec(titleOf(file.sample) ?? '');
    return route ? [[route[1] ?? '/', file.path] as const] : [];
  });
  return { path, routes: Object.fromEntries(routes) };
}
