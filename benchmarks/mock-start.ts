// Times how long the mock takes until it answers, from the start of the process:
//
//   pnpm build && node benchmarks/mock-start.ts [rounds]
//
// Each round starts an empty program and one that starts the mock and asks it for a user, in an order that turns from
// round to round. Nothing of what V8 compiles is kept from one start to the next.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from './installed-packages.ts';
import { median } from './median.ts';

const rounds = Number(process.argv[2] ?? 20);
const steps = ['import', 'startMock()', 'first call, answered', 'second call, answered'] as const;

/** Prints the time of each step as JSON, in milliseconds since the process began, and then the memory in megabytes. */
const program = `
import { ManagementClient } from '@genauth/management';
import { knownCredentials, startMock } from '@genauth/mock';
const times = [performance.now()];
const mock = await startMock();
times.push(performance.now());
const client = new ManagementClient({ ...knownCredentials, host: mock.url });
for (let call = 0; call < 2; call += 1) {
  await client.getUser({ userId: '6745c0de0a1b2c3d4e5f6001' });
  times.push(performance.now());
}
console.log(JSON.stringify([...times, process.memoryUsage.rss() / 1e6]));
await mock.close();
`;

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mock-start-')));

function write(name: string, code: string): string {
  const path = join(folder, name);
  writeFileSync(path, code);
  return path;
}

/** What a program prints. */
function run(path: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

try {
  installPackages(folder, ['core', 'management', 'contract', 'mock']);
  const modules = join(import.meta.dirname, '..', 'packages', 'mock', 'node_modules');
  for (const name of ['ajv', 'ajv-formats', 'find-my-way', 'jose', 'ws'])
    symlinkSync(join(modules, name), join(folder, 'node_modules', name));
  const empty = write('empty.mjs', 'console.log(performance.now());');
  const starting = write('start.mjs', program);
  const bare: number[] = [];
  const columns: number[][] = [];
  // The first round brings files into the system's cache.
  for (let round = -1; round < rounds; round += 1) {
    const before = round % 2 === 0 ? run(empty) : undefined;
    const values: readonly number[] = JSON.parse(run(starting));
    const without = Number(before ?? run(empty));
    if (round < 0) continue;
    bare.push(without);
    for (const [index, value] of values.entries()) (columns[index] ??= []).push(value);
  }
  console.log(`## The mock's start, ${rounds} rounds, node ${process.version}\n\n| until | median |\n| --- | --- |`);
  console.log(`| an empty program runs | ${median(bare).toFixed(0)} ms |`);
  for (const [index, step] of steps.entries())
    console.log(`| ${step} | ${median(columns[index] ?? []).toFixed(0)} ms |`);
  console.log(`\nMemory then: ${median(columns.at(-1) ?? []).toFixed(0)} MB.`);
} finally {
  rmSync(folder, { recursive: true });
}
