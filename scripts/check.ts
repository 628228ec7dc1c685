// Runs every check that needs no test: all of them, so that one run shows everything that is wrong.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const contracts = ['spec/management/openapi.yaml', 'spec/authentication/openapi.yaml'];

const checks: Readonly<Record<string, readonly string[]>> = {
  'types of the generator': ['tsc', '-p', 'generator'],
  'types of core': ['tsc', '-p', 'packages/core/tsconfig.test.json'],
  'types of management': ['tsc', '-p', 'packages/management/tsconfig.test.json'],
  'types of authentication': ['tsc', '-p', 'packages/authentication/tsconfig.test.json'],
  'types of contract': ['tsc', '-p', 'packages/contract/tsconfig.test.json'],
  'types of mock': ['tsc', '-p', 'packages/mock/tsconfig.test.json'],
  'types of scripts and benchmarks': ['tsc', '-p', 'scripts'],
  'types of the site': ['tsc', '-p', 'docs'],
  'lint, import rules and cycles': ['oxlint', '--deny-warnings'],
  formatting: ['prettier', '--check', '--cache', '--cache-strategy', 'content', '--log-level', 'warn', '.'],
  'unused code and dependencies': ['knip', '--no-progress'],
  'contract by an independent validator': ['redocly', 'lint', ...contracts],
  'generated files are current': ['node', 'generator/src/start.js', '--check'],
};

const wanted = process.argv.slice(2);
const failed: string[] = [];
for (const [name, [command = '', ...args]] of Object.entries(checks)) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', env: process.env });
  const took = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${took})`);
  if (status === 0) continue;
  failed.push(name);
  console.log(`${stdout ?? ''}${stderr ?? ''}`.trimEnd());
}
if (failed.length > 0) {
  console.error(`\nfailed: ${failed.join('; ')}`);
  process.exitCode = 1;
}
