import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTypes } from './check-types.ts';
import { readSamples } from './read-samples.ts';
import { writeSamples } from './sample-files.ts';
import type { Packages } from './sample-files.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const all = readSamples(root, ['README.md', 'docs/**/*.md', 'docs/**/*.mdx', 'packages/*/README.md']);
const samples = all.filter(({ language }) => language === 'ts' || language === 'tsx');
const folder = writeSamples(samples, packages());
const runnable = folder.files.filter(({ sample }) => sample.language === 'ts');

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

/** Runs the samples in a process of their own, which stands beside them and so uses the same packages. */
async function runAll(): Promise<ReadonlyMap<string, Outcome>> {
  for (const name of ['run-samples.ts', 'log-in.ts']) {
    copyFileSync(join(import.meta.dirname, name), join(folder.path, name));
  }
  const program = join(folder.path, 'run-samples.ts');
  const output = await new Promise<string>((resolve, reject) => {
    const options = { maxBuffer: 1 << 28, cwd: folder.path };
    const child = execFile(process.execPath, ['--no-warnings', program], options, (error, stdout, stderr) => {
      if (error) reject(new Error(`the samples did not run to their end: ${stderr}`, { cause: error }));
      else resolve(stdout);
    });
    child.stdin?.end(JSON.stringify(runnable.map(({ path }) => path)));
  });
  const lines: readonly Outcome[] = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return new Map(lines.map((outcome) => [outcome.path, outcome]));
}

/** Our packages as they are built, and what they and the samples import of others. */
function packages(): Packages {
  const folders = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));
  const own = folders
    .filter((path) => existsSync(join(path, 'dist')))
    .map((path) => [nameOf(path), join(path, 'dist')]);
  const modules = [...folders, join(root, 'docs'), root].map((path) => join(path, 'node_modules'));
  const others = modules.flatMap((path) => installed(path).map((name) => [name, join(path, name)]));
  return { own: Object.fromEntries(own), others: Object.fromEntries(others) };
}

function nameOf(path: string): string {
  const { name }: { readonly name: string } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  return name;
}

function installed(path: string): string[] {
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => !name.startsWith('.') && name !== '@genauth');
  return names.flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(path, name)).map((inner) => `${name}/${inner}`) : [name],
  );
}
