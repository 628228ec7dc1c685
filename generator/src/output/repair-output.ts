import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { diskError, errorCode, isMissing } from './disk-error.ts';
import { assertPlainFolders, entryKind } from './disk-folder.ts';
import { journalPath, readJournal, removeJournal } from './journal.ts';
import type { Journal } from './journal.ts';
import { OutputError } from './output-error.ts';
import { hasContent } from './plan-output.ts';
import { pathKey } from './safe-path.ts';
import { clearStaging } from './staging.ts';
import type { Step } from './step.ts';
import { workFolder } from './work-folder.ts';

/** What a run that was killed left behind: a change that is decided but not finished, litter, or nothing. */
export function findLeftovers(root: string): 'change' | 'litter' | 'none' {
  const names = workNames(root);
  if (names.includes(basename(journalPath(root)))) return 'change';
  return names.some((name) => name === 'staging' || name.endsWith('.tmp')) ? 'litter' : 'none';
}

/**
 * Finishes the change of a run that was killed and throws away what it had staged; returns what there was.
 * To be called by the holder of the lock. Throws an `OutputError` when the disk refuses.
 */
export function repairOutput(root: string): 'change' | 'litter' | 'none' {
  const found = findLeftovers(root);
  if (found === 'none') return found;
  const journal = readJournal(root);
  if (journal !== undefined) finish(root, journal);
  removeJournal(root);
  clearStaging(root);
  for (const name of workNames(root)) if (name.endsWith('.tmp')) rmSync(join(workFolder(root), name), { force: true });
  return found;
}

function finish(root: string, { steps }: Journal): void {
  const done = new Set<string>();
  for (const step of steps) {
    if (step.kind === 'write' && hasContent(root, step.path, step.content)) done.add(pathKey(step.path));
  }
  for (const step of steps) {
    try {
      // Where names differing in case are one file, the old name of a file already written must not go.
      if (step.kind === 'write' || !done.has(pathKey(step.path))) redo(root, step);
    } catch (error) {
      // A link in the way: this run puts every file right, or says why it cannot.
      if (error instanceof OutputError && error.code === 'output-link') return;
      throw diskError(error, { path: step.path, state: 'a change that a killed run had begun is unfinished' });
    }
  }
}

function redo(root: string, step: Step): void {
  const target = join(root, step.path);
  // What is gone is done, even if a file now stands where its folder was.
  if (step.kind !== 'write' && entryKind(root, step.path) === 'missing') return;
  assertPlainFolders(root, dirname(step.path));
  if (step.kind === 'write') {
    if (hasContent(root, step.path, step.content)) return;
    mkdirSync(dirname(target), { recursive: true });
    // Beside the target: it goes like any file that is not generated, should this be cut short too.
    const draft = join(dirname(target), `.${basename(target)}.tmp`);
    writeFileSync(draft, step.content);
    renameSync(draft, target);
  } else if (step.kind === 'remove') {
    if (entryKind(root, step.path) === 'file') rmSync(target);
  } else {
    removeIfEmpty(target);
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!isMissing(error) && errorCode(error) !== 'ENOTEMPTY' && errorCode(error) !== 'EEXIST') throw error;
  }
}

function workNames(root: string): readonly string[] {
  try {
    return readdirSync(workFolder(root));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
