import { linkSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { diskError, errorCode, isMissing } from './disk-error.ts';
import { OutputError } from './output-error.ts';
import { isOwner, isOwnerAlive, owner } from './lock-owner.ts';
import type { LockOwner } from './lock-owner.ts';
import { makeWorkFolder, workFolder } from './work-folder.ts';

/**
 * Runs an action while no other run in the same root can: two at once would undo each other's work.
 * The lock of a process that died is taken over. Throws an `OutputError` when another run holds the lock for longer
 * than `wait` milliseconds.
 */
export async function withOutputLock<Result>(
  root: string,
  action: () => Promise<Result>,
  options: { readonly wait?: number } = {},
): Promise<Result> {
  const deadline = Date.now() + (options.wait ?? 0);
  for (;;) {
    const lock = takeLock(root);
    if (typeof lock === 'string') {
      try {
        return await action();
      } finally {
        release(lock);
      }
    }
    if (Date.now() >= deadline) throw lockedError(root, lock);
    await setTimeout(50);
  }
}

/** A lock that somebody else holds. */
interface HeldLock {
  readonly path: string;
  readonly owner: LockOwner;
}

/**
 * Locks are numbered files, and the highest number counts. Whoever finds it free (empty, or its owner dead) makes the
 * next one, which only one process can do; lower ones are litter. So no two processes can take over a dead lock, as
 * they could if it had to be removed first. Returns the path of our lock, or the one that is held.
 */
function takeLock(root: string): string | HeldLock {
  try {
    const folder = makeWorkFolder(root);
    const numbers = lockNumbers(folder);
    const last = numbers.at(-1) ?? 0;
    const path = join(folder, `lock-${last}`);
    const holder = readOwner(path);
    if (holder !== undefined && isOwnerAlive(holder)) return { path, owner: holder };
    const own = join(folder, `lock-${last + 1}`);
    if (!create(own) || lockNumbers(folder).at(-1) !== last + 1) return takeLock(root);
    for (const number of numbers) rmSync(join(folder, `lock-${number}`), { force: true });
    return own;
  } catch (error) {
    throw diskError(error, { path: relative(root, workFolder(root)), state: 'nothing was changed' });
  }
}

/** Makes a lock file, complete from the start; false when there is one of that name. */
function create(path: string): boolean {
  const draft = join(dirname(path), `claim-${process.pid}`);
  writeFileSync(draft, JSON.stringify(owner()));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Empties the lock file, which frees it. The file stays: the next number must be higher. */
function release(path: string): void {
  try {
    truncateSync(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

function readOwner(path: string): LockOwner | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isOwner(value) ? value : undefined;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function lockNumbers(folder: string): readonly number[] {
  const names = readdirSync(folder).flatMap((name) => /^lock-(\d{1,15})$/.exec(name)?.[1] ?? []);
  return names.map(Number).sort((a, b) => a - b);
}

function lockedError(root: string, { path, owner: { pid, host, since } }: HeldLock): OutputError {
  const place = host === hostname() ? '' : ` on ${host}`;
  return new OutputError('output-locked', {
    message: `another generate run is at work here: process ${pid}${place}, since ${since}`,
    help: `Wait until it has ended. If there is no such process, delete ${relative(root, path)}.`,
  });
}
