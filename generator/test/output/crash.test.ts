import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import {
  applyPlan,
  findLeftovers,
  planOutput,
  repairOutput,
  withOutputLock,
  workFolder,
} from '../../src/output/index.ts';
import { newTree, oldTree, outputs } from './change.ts';
import { readTree, temporaryRoot, writeTree } from './temporary-root.ts';

const script = join(import.meta.dirname, 'apply.ts');

function applyUntil(root: string, step: string, signal = 'SIGKILL') {
  const {
    signal: ended,
    stdout,
    stderr,
  } = spawnSync(process.execPath, [script, root, step, signal], { encoding: 'utf8' });
  return { ended, stdout, stderr };
}

async function allSteps(): Promise<readonly string[]> {
  const root = temporaryRoot(oldTree);
  const steps: string[] = [];
  await applyPlan(root, planOutput(root, outputs), { onStep: (step) => steps.push(step) });
  return steps;
}

test('killed at any step, the next run finds the old tree or makes it the new one', { timeout: 60_000 }, async () => {
  const steps = await allSteps();
  const commit = steps.indexOf('journal written');
  expect(commit).toBeGreaterThan(0);
  for (const [index, step] of steps.entries()) {
    const root = temporaryRoot(oldTree);
    const { ended } = applyUntil(root, step);
    const killed = readTree(root);
    await withOutputLock(root, async () => repairOutput(root));
    const tree = index < commit ? oldTree : newTree;
    expect({ step, ended, repaired: readTree(root), leftovers: findLeftovers(root) }).toEqual({
      step,
      ended: 'SIGKILL',
      repaired: tree,
      leftovers: 'none',
    });
    // Before the commit point there is nothing to repair; right behind it nothing is done yet.
    expect({ step, killed }).toEqual({ step, killed: index <= commit ? oldTree : killed });
  }
});

test('killed while repairing, the run after that repairs', { timeout: 60_000 }, async () => {
  const root = temporaryRoot(oldTree);
  applyUntil(root, 'write b/generated/changed.md');
  // What the repair does before it is cut short: any file may be done, or half of it beside its place.
  writeTree(root, { 'b/generated/changed.md': 'new\n', 'c/generated/first/.new.md.tmp': 'ne' });
  expect(applyUntil(root, '')).toMatchObject({ stdout: 'done\n' });
  expect(readTree(root)).toEqual(newTree);
});

test('killed at random times', { timeout: 120_000 }, async () => {
  const whole = performance.now();
  applyUntil(temporaryRoot(oldTree), '');
  const length = performance.now() - whole;
  for (let run = 0; run < 25; run++) {
    const root = temporaryRoot(oldTree);
    const child = spawn(process.execPath, [script, root], { stdio: 'ignore' });
    const ended = once(child, 'exit');
    // Most of the time goes into starting Node: kills are aimed at what comes after it.
    await setTimeout(length * (0.4 + 0.7 * Math.random()));
    child.kill('SIGKILL');
    await ended;
    await withOutputLock(root, async () => repairOutput(root));
    const tree = readTree(root);
    expect(tree).toEqual(tree['c/generated/first/new.md'] === undefined ? oldTree : newTree);
    expect(findLeftovers(root)).toBe('none');
  }
});

test.each(['SIGINT', 'SIGTERM'])('%s takes effect once the change is whole', (signal) => {
  for (const step of ['stage a/generated/folder', 'write a/generated/folder']) {
    const root = temporaryRoot(oldTree);
    const { ended, stdout } = applyUntil(root, step, signal);
    const found = { step, ended, stdout, tree: readTree(root), leftovers: findLeftovers(root) };
    expect(found).toEqual({ step, ended: signal, stdout: '', tree: newTree, leftovers: 'none' });
  }
});

test('a damaged journal is thrown away', () => {
  const root = temporaryRoot(oldTree);
  applyUntil(root, 'journal written');
  writeFileSync(join(workFolder(root), 'journal'), 'damaged');
  expect(findLeftovers(root)).toBe('change');
  expect(repairOutput(root)).toBe('change');
  expect(readTree(root)).toEqual(oldTree);
  expect(findLeftovers(root)).toBe('none');
});
