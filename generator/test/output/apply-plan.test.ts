import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { applyPlan, findLeftovers, planOutput } from '../../src/output/index.ts';
import type { OutputFolder } from '../../src/output/index.ts';
import { newTree, oldTree, outputs } from './change.ts';
import { readTree, temporaryRoot } from './temporary-root.ts';

const script = join(import.meta.dirname, 'apply.ts');

async function apply(root: string, folders: readonly OutputFolder[], onStep?: (step: string) => void): Promise<void> {
  await applyPlan(root, planOutput(root, folders), onStep === undefined ? {} : { onStep });
}

test('makes the disk what was generated, and touches nothing else', async () => {
  const root = temporaryRoot(oldTree);
  await apply(root, outputs);
  expect(readTree(root)).toEqual(newTree);
  expect(findLeftovers(root)).toBe('none');
  expect(planOutput(root, outputs).steps).toEqual([]);
});

test('unchanged files keep their inode and times', async () => {
  const root = temporaryRoot(oldTree);
  const before = statSync(join(root, 'a/generated/same.ts'), { bigint: true });
  await apply(root, outputs);
  const after = statSync(join(root, 'a/generated/same.ts'), { bigint: true });
  expect([after.ino, after.mtimeNs, after.ctimeNs]).toEqual([before.ino, before.mtimeNs, before.ctimeNs]);
});

test('an output without files leaves no folder', async () => {
  const root = temporaryRoot({ 'a/generated/x/y.ts': '', 'a/b.ts': '' });
  await apply(root, [{ folder: 'a/generated', files: [] }]);
  expect(readTree(root)).toEqual({ 'a/b.ts': '' });
});

test('whatever the disk refuses, at whatever step, everything is as it was', async () => {
  const steps: string[] = [];
  await apply(temporaryRoot(oldTree), outputs, (step) => steps.push(step));
  expect(steps).toContain('write a/generated/changed.ts');
  for (const failing of steps.filter((step) => step !== 'remove journal')) {
    const root = temporaryRoot(oldTree);
    const before = statSync(join(root, 'a/generated/changed.ts'), { bigint: true });
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    const run = apply(root, outputs, (step) => {
      if (step === failing) throw full;
    });
    await expect(run).rejects.toThrow(/^cannot write .+: no space left on the disk \(ENOSPC\); .+/);
    const after = statSync(join(root, 'a/generated/changed.ts'), { bigint: true });
    expect({ failing, tree: readTree(root), leftovers: findLeftovers(root), file: [after.ino, after.mtimeNs] }).toEqual(
      {
        failing,
        tree: oldTree,
        leftovers: 'none',
        file: [before.ino, before.mtimeNs],
      },
    );
  }
});

test('a folder that cannot be written to is found before anything changes', () => {
  const root = temporaryRoot(oldTree);
  mkdirSync(join(root, 'node_modules'));
  for (const { parentPath, name } of readdirSync(root, { withFileTypes: true, recursive: true })) {
    chmodSync(join(parentPath, name), 0o777);
  }
  chmodSync(root, 0o777);
  chmodSync(join(root, 'b/generated'), 0o555);
  expect(asUser(root)).toBe('output-disk: cannot write b/generated: permission denied (EACCES); nothing was changed\n');
  expect(readTree(root)).toEqual(oldTree);
});

test('no room for the journal: nothing is changed', () => {
  const root = temporaryRoot(oldTree);
  chmodSync(root, 0o555);
  expect(asUser(root)).toMatch(/^output-disk: cannot write node_modules\/\.cache\/genauth-generator.*\(EACCES\)/);
  expect(readTree(root)).toEqual(oldTree);
});

test.runIf(existsSync('/dev/shm'))('a cache on another disk than the output', async () => {
  const other = mkdtempSync('/dev/shm/genauth-output-');
  onTestFinished(() => rmSync(other, { recursive: true, force: true }));
  const root = temporaryRoot(oldTree);
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(other, join(root, 'node_modules/.cache'));
  await apply(root, outputs);
  expect(readTree(root)).toEqual(newTree);
});

/** Applies the change in a process that permissions bind, also when the tests run as root. */
function asUser(root: string): string {
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  return execFileSync(process.execPath, [script, root], { ...user, encoding: 'utf8', env: {} });
}
