import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeWorkFolder, OutputError, withOutputLock, workFolder } from '../../src/output/index.ts';
import { newTree, oldTree } from './change.ts';
import { readTree, temporaryRoot } from './temporary-root.ts';

const script = join(import.meta.dirname, 'apply.ts');

function start(root: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [script, root, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  let printed = '';
  child.stdout.on('data', (data) => (printed += String(data)));
  return { child, ended, printed: () => printed };
}

async function lockError(root: string): Promise<string> {
  try {
    await withOutputLock(root, async () => 'got it');
  } catch (error) {
    if (error instanceof OutputError) return `${error.code}: ${error.message} ${error.help}`;
    throw error;
  }
  return 'no error';
}

test('while one run is at work another is told so; once it is dead its lock counts for nothing', async () => {
  const root = temporaryRoot();
  const { child, ended } = start(root, 'hold the lock');
  await once(child.stdout, 'data');
  expect(await lockError(root)).toMatch(
    new RegExp(
      `^output-locked: another generate run is at work here: process ${child.pid}, since \\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z ` +
        'Wait until it has ended\\. If there is no such process, delete node_modules/\\.cache/genauth-generator/lock-1\\.$',
    ),
  );
  child.kill('SIGKILL');
  await ended;
  expect(await lockError(root)).toBe('no error');
});

test('waits for the other run when asked to', async () => {
  const root = temporaryRoot();
  const { child, ended } = start(root, 'hold the lock');
  await once(child.stdout, 'data');
  const waiting = withOutputLock(root, async () => 'got it', { wait: 10_000 });
  await setTimeout(120);
  child.kill('SIGKILL');
  await ended;
  expect(await waiting).toBe('got it');
});

test.each([
  ['a process that is gone', { pid: 2 ** 30, host: hostname(), started: '', since: '' }],
  ['a process id that went to another process', { pid: process.pid, host: hostname(), started: 'earlier', since: '' }],
])('takes over the lock of %s', { skip: process.platform !== 'linux' }, async (_, owner) => {
  const root = temporaryRoot();
  writeFileSync(join(makeWorkFolder(root), 'lock-7'), JSON.stringify(owner));
  expect(await lockError(root)).toBe('no error');
  expect(readdirSync(workFolder(root))).toEqual(['lock-8']);
  expect(readFileSync(join(workFolder(root), 'lock-8'), 'utf8')).toBe('');
});

test('leaves the lock of another machine alone', async () => {
  const root = temporaryRoot();
  const owner = { pid: 1, host: 'elsewhere', started: '', since: '2020-01-01T00:00:00.000Z' };
  writeFileSync(join(makeWorkFolder(root), 'lock-1'), JSON.stringify(owner));
  expect(await lockError(root)).toContain('process 1 on elsewhere, since 2020-01-01T00:00:00.000Z');
});

test(
  'many runs at once, beginning with the lock of a dead one: one after the other or not at all',
  { timeout: 60_000 },
  async () => {
    const root = temporaryRoot(oldTree);
    writeFileSync(
      join(makeWorkFolder(root), 'lock-1'),
      JSON.stringify({ pid: 2 ** 30, host: hostname(), started: '', since: '' }),
    );
    const runs = Array.from({ length: 8 }, () => start(root));
    await Promise.all(runs.map(({ ended }) => ended));
    const printed = runs.map((run) => run.printed());
    expect(printed).toContain('done\n');
    for (const text of printed)
      expect(text).toMatch(/^(done|output-locked: another generate run is at work here: .*)\n$/);
    expect(readTree(root)).toEqual(newTree);
  },
);

test('locks exclude each other under contention', async () => {
  const root = temporaryRoot();
  let inside = 0;
  const enter = async (): Promise<void> => {
    inside += 1;
    expect(inside).toBe(1);
    await setTimeout(5);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 10 }, () => withOutputLock(root, enter, { wait: 10_000 })));
});
