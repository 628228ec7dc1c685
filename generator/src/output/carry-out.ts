import { copyFileSync, linkSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { diskError, errorCode, isMissing } from './disk-error.ts';
import { assertPlainFolders, entryKind } from './disk-folder.ts';
import { OutputError } from './output-error.ts';
import type { Staging } from './staging.ts';
import type { Step } from './step.ts';

/** Steps of a change that is under way. */
export interface Change {
  readonly root: string;
  readonly steps: readonly Step[];
  readonly staging: Staging;
  /** Where the content of each `write` step waits. */
  readonly staged: ReadonlyMap<Step, string>;
  /** Called before each step with its description, for tests of crashes. */
  readonly onStep: (description: string) => void;
}

/** A change could neither be finished nor undone: some files are new, some old, and the journal has to stay. */
export class UnfinishedChange extends OutputError {
  constructor(path: string, cause: unknown) {
    super('output-disk', {
      message: `cannot write ${path}, nor undo what was written before it; some files are new, some old`,
      help: 'Make the place writable, then run again: the next run finishes the change.',
      cause,
    });
  }
}

/** Does every step. When one fails, undoes those before it and throws an `OutputError`. */
export function carryOut(change: Change): void {
  const undo: (() => void)[] = [];
  for (const step of change.steps) {
    try {
      change.onStep(`${step.kind} ${step.path}`);
      if (step.kind === 'write') write(change, step, undo);
      else if (step.kind === 'remove') remove(change, step.path, undo);
      else removeFolder(change, step.path, undo);
    } catch (error) {
      takeBack(undo, step.path);
      throw diskError(error, { path: step.path, state: 'everything is as it was' });
    }
  }
}

function takeBack(undo: readonly (() => void)[], path: string): void {
  try {
    for (const action of undo.toReversed()) action();
  } catch (error) {
    throw new UnfinishedChange(path, error);
  }
}

function write({ root, staging, staged }: Change, step: Step, undo: (() => void)[]): void {
  const source = staged.get(step);
  if (source === undefined) throw new Error(`nothing is staged for ${step.path}`);
  const target = join(root, step.path);
  makeFolder(root, dirname(step.path), undo);
  if (entryKind(root, step.path) === 'missing') {
    undo.push(() => rmSync(target));
  } else {
    const old = staging.reserve(step.path);
    keep(target, old);
    undo.push(() => renameSync(old, target));
  }
  renameSync(source, target);
}

function remove({ root, staging }: Change, path: string, undo: (() => void)[]): void {
  const target = join(root, path);
  assertPlainFolders(root, dirname(path));
  const old = staging.reserve(path);
  try {
    renameSync(target, old);
    undo.push(() => renameSync(old, target));
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

function removeFolder({ root }: Change, path: string, undo: (() => void)[]): void {
  const target = join(root, path);
  assertPlainFolders(root, dirname(path));
  try {
    rmdirSync(target);
    undo.push(() => mkdirSync(target));
  } catch (error) {
    // Somebody put something there meanwhile: theirs to keep.
    if (!isMissing(error) && errorCode(error) !== 'ENOTEMPTY' && errorCode(error) !== 'EEXIST') throw error;
  }
}

function makeFolder(root: string, folder: string, undo: (() => void)[]): void {
  if (entryKind(root, folder) !== 'missing') return assertPlainFolders(root, folder);
  makeFolder(root, dirname(folder), undo);
  mkdirSync(join(root, folder));
  undo.push(() => rmdirSync(join(root, folder)));
}

/** A second name for the old file: its content stays at hand, while its place is never empty. */
function keep(target: string, old: string): void {
  try {
    linkSync(target, old);
  } catch {
    // Not every file system has hard links.
    copyFileSync(target, old);
  }
}
