// Times what an import adds to the start of a program, beside the present client, in one run:
//
//   pnpm build && node benchmarks/imports.ts [rounds]
//
// Each round starts, for every package, one program that only imports it and one that is empty, in an order that turns
// from round to round. What an import takes is the median of these differences, so that a machine that slows down slows
// both sides of each. Nothing of what V8 compiles is kept from one start to the next.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from './installed-packages.ts';
import { median } from './median.ts';

const rounds = Number(process.argv[2] ?? 30);

/** Programs by what they import. */
const programs: Readonly<Record<string, string>> = {
  'authing-node-sdk 4.0.1': "import 'authing-node-sdk';",
  '@genauth/management': "import '@genauth/management';",
  '@genauth/management, one function': "import { createManagementClient, getUser } from '@genauth/management';",
  '@genauth/authentication': "import '@genauth/authentication';",
  '@genauth/core': "import '@genauth/core';",
};

const folder = mkdtempSync(join(tmpdir(), 'imports-'));

function write(name: string, program: string): string {
  const path = join(folder, `${name.replaceAll(/\W+/g, '-')}.mjs`);
  writeFileSync(path, `${program}\n`);
  return path;
}

/** Milliseconds from start to end of a program. */
function run(path: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

try {
  installPackages(folder, ['core', 'management', 'authentication']);
  const present = join(import.meta.dirname, 'node_modules', 'authing-node-sdk');
  symlinkSync(present, join(folder, 'node_modules', 'authing-node-sdk'));
  const empty = write('empty', '');
  const paths = Object.entries(programs).map(([name, program]) => ({ name, path: write(name, program) }));
  const added = new Map(paths.map(({ name }) => [name, Array<number>()]));
  const bare: number[] = [];
  // The first round brings files into the system's cache.
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, path } of paths) {
      const before = round % 2 === 0 ? run(empty) : undefined;
      const whole = run(path);
      const without = before ?? run(empty);
      if (round < 0) continue;
      bare.push(without);
      added.get(name)?.push(whole - without);
    }
  }
  const [base = []] = added.values();
  console.log(
    `## Imports, ${rounds} rounds, node ${process.version}, an empty program: ${median(bare).toFixed(1)} ms\n`,
  );
  console.log('| import | adds | ratio |\n| --- | --- | --- |');
  for (const [name, own] of added) {
    console.log(`| ${name} | ${median(own).toFixed(1)} ms | ${(median(own) / median(base)).toFixed(2)} |`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
