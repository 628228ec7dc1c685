// Times `--watch` on the whole contract, from the moment that an edit of one line is on disk until all that it changes is:
//
//   node benchmarks/watch.ts [rounds]
//
// The watch starts where nothing has to be made, as on most days, and has ten seconds until the first edit. Each edit is made
// and taken back in turn.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import manifest from '../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');
const rounds = Number(process.argv[2] ?? 10);
const work = mkdtempSync(join(tmpdir(), 'bench-watch-'));

cpSync(join(root, 'spec'), join(work, 'spec'), { recursive: true });
// Output folders of their own, below the working folder.
const config = readFileSync(join(root, 'generate.config.yaml'), 'utf8');
writeFileSync(join(work, 'generate.config.yaml'), config.replaceAll(/output: (\S+)/g, 'output: out/$1/generated'));

const [, ...args] = manifest.scripts.generate.split(' ');
const command = args.map((part) => (part.endsWith('.js') ? join(root, part) : part));
const configured = [...command, '--config', join(work, 'generate.config.yaml')];
const { status, stderr } = spawnSync(process.execPath, configured, { cwd: work, encoding: 'utf8' });
if (status !== 0) throw new Error(stderr);
const watch = spawn(process.execPath, [...configured, '--watch'], { cwd: work });
watch.stderr.pipe(process.stderr);
const lines = createInterface({ input: watch.stdout })[Symbol.asyncIterator]();

/** Waits for the line that sums a run up. */
async function summary(): Promise<string> {
  for (;;) {
    const { done, value } = await lines.next();
    if (done === true) throw new Error('The watch has ended.');
    if (value.includes('written')) return value;
  }
}

/** An edit of one line: the line as it is, and as it becomes; every other round takes it back. */
const lineEdits: readonly {
  readonly name: string;
  readonly file: string;
  readonly line: RegExp;
  readonly as: string;
}[] = [
  {
    name: 'description of a property',
    file: 'spec/management/schemas/users.yaml',
    line: /^( {6}description: )/m,
    as: '$1Edited. ',
  },
  {
    name: 'one more property',
    file: 'spec/management/schemas/users.yaml',
    line: /^( {2}properties:)$/m,
    as: '$1\n    added: { type: boolean, description: Whether it was added. }',
  },
  {
    name: 'summary of an operation',
    file: 'spec/management/paths/users.yaml',
    line: /^( +summary: )/m,
    as: '$1Edited. ',
  },
  {
    name: 'description in the smaller document',
    file: 'spec/authentication/schemas/mfa.yaml',
    line: /^( {6}description: )/m,
    as: '$1Edited. ',
  },
];

/** When the last file came to its place, in milliseconds since the epoch: a rename sets `ctime`. */
function lastWritten(): number {
  const out = join(work, 'out');
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((path) => join(out, path));
  return Math.max(...paths.map((path) => statSync(path)).map((stats) => (stats.isFile() ? stats.ctimeMs : 0)));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

await summary();
await setTimeout(10_000);
console.log('| edit | files | first | median | min | max |\n| --- | --- | --- | --- | --- | --- |');
for (const { name, file, line, as } of lineEdits) {
  const path = join(work, file);
  const original = readFileSync(path, 'utf8');
  const edited = original.replace(line, as);
  if (edited === original) throw new Error(`${file} has no line for: ${name}`);
  const times: number[] = [];
  let files = '';
  for (let round = 0; round < rounds; round++) {
    const start = Date.now();
    writeFileSync(path, round % 2 === 0 ? edited : original);
    files = /\d+/.exec(await summary())?.[0] ?? '';
    times.push(lastWritten() - start);
  }
  const shown = [times[0] ?? Number.NaN, median(times), Math.min(...times), Math.max(...times)];
  console.log(`| ${name} | ${files} | ${shown.map((time) => `${Math.round(time)} ms`).join(' | ')} |`);
}
watch.kill('SIGINT');
rmSync(work, { recursive: true });
