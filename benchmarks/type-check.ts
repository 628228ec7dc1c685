// Times what a program that calls one method costs the TypeScript compiler, beside the present client, in one run:
//
//   pnpm build && node benchmarks/type-check.ts [rounds]
//
// Each round checks, for every client, the program and an empty file, in an order that turns from round to round; all by
// the same TypeScript, with `skipLibCheck`. What a client costs is the median of these differences.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from './installed-packages.ts';
import { median } from './median.ts';

const rounds = Number(process.argv[2] ?? 15);
const installed = join(import.meta.dirname, 'node_modules');
const tsc = join(realpathSync(join(installed, 'typescript')), 'bin', 'tsc');

/** Programs by the client that they call. */
const programs: Readonly<Record<string, string>> = {
  'authing-node-sdk 4.0.1': `import { ManagementClient } from 'authing-node-sdk';
export const { data } = await new ManagementClient({ accessKeyId: '', accessKeySecret: '' }).getUserMfaInfo({ userId: '' });`,
  '@genauth/management': `import { ManagementClient } from '@genauth/management';
export const { data } = await new ManagementClient({ accessKeyId: '', accessKeySecret: '' }).getUserMfaInfo({ userId: '' });`,
  '@genauth/management, as a function': `import { createManagementClient, getUserMfaInfo } from '@genauth/management';
const client = createManagementClient({ accessKeyId: '', accessKeySecret: '' });
export const { data } = await getUserMfaInfo(client, { userId: '' });`,
  '@genauth/authentication': `import { AuthenticationClient } from '@genauth/authentication';
export const { data } = await new AuthenticationClient({ appId: '', appHost: '' }).getProfile();`,
};

const compilerOptions = {
  target: 'es2022',
  lib: ['es2022', 'dom'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};
const folder = mkdtempSync(join(tmpdir(), 'type-check-'));

/** Writes a project of one file; gives its folder. */
function project(name: string, program: string): string {
  const path = join(folder, name.replaceAll(/\W+/g, '-'));
  mkdirSync(path);
  writeFileSync(join(path, 'main.ts'), `${program}\n`);
  writeFileSync(join(path, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.ts'] }));
  return path;
}

function check(path: string, ...options: readonly string[]): string {
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', path, ...options], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
  return stdout;
}

/** Milliseconds from start to end of the compiler. */
function time(path: string): number {
  const start = performance.now();
  check(path);
  return performance.now() - start;
}

function instantiations(path: string): string {
  return /Instantiations:\s+(\d+)/.exec(check(path, '--extendedDiagnostics'))?.[1] ?? 'unknown';
}

try {
  installPackages(folder, ['core', 'management', 'authentication']);
  symlinkSync(realpathSync(join(installed, 'authing-node-sdk')), join(folder, 'node_modules', 'authing-node-sdk'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const empty = project('empty', 'export {};');
  const paths = Object.entries(programs).map(([name, program]) => ({ name, path: project(name, program) }));
  const added = new Map(paths.map(({ name }) => [name, Array<number>()]));
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, path } of paths) {
      const before = round % 2 === 0 ? time(empty) : undefined;
      const whole = time(path);
      const without = before ?? time(empty);
      bare.push(without);
      added.get(name)?.push(whole - without);
    }
  }
  const [base = []] = added.values();
  console.log(`## Type-checks, ${rounds} rounds, an empty file: ${Math.round(median(bare))} ms\n`);
  console.log('| program calls | adds | ratio | instantiations |\n| --- | --- | --- | --- |');
  for (const { name, path } of paths) {
    const own = median(added.get(name) ?? []);
    console.log(`| ${name} | ${Math.round(own)} ms | ${(own / median(base)).toFixed(2)} | ${instantiations(path)} |`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
