import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { folderProblem } from './check-folders.ts';
import { readSealedFile, writeSealedFile } from './sealed-file.ts';
import { isSteps } from './step.ts';
import type { Step } from './step.ts';
import { makeWorkFolder, workFolder } from './work-folder.ts';

/**
 * A change that has been decided on: from the moment its journal stands on disk, the change will happen, now or in the
 * next run. It holds the full content, so that it can be carried out whatever else is lost.
 */
export interface Journal {
  readonly folders: readonly string[];
  readonly steps: readonly Step[];
}

/** Writes the journal, atomically: this is the commit point. */
export function writeJournal(root: string, journal: Journal): void {
  makeWorkFolder(root);
  writeSealedFile(journalPath(root), { folders: journal.folders, steps: journal.steps }, { durable: true });
}

/** The journal of a run that did not end; undefined when there is none, or none that may be believed. */
export function readJournal(root: string): Journal | undefined {
  const value = readSealedFile(journalPath(root));
  return isJournal(value) && value.steps.every(({ path }) => isOwned(path, value.folders)) ? value : undefined;
}

/** Takes the journal away: the change is done. */
export function removeJournal(root: string): void {
  rmSync(journalPath(root), { force: true });
}

/** Where the journal of a root stands. */
export function journalPath(root: string): string {
  return join(workFolder(root), 'journal');
}

function isJournal(value: unknown): value is Journal {
  if (typeof value !== 'object' || value === null || !('folders' in value) || !('steps' in value)) return false;
  return Array.isArray(value.folders) && value.folders.every((folder) => isOwnFolder(folder)) && isSteps(value.steps);
}

function isOwnFolder(folder: unknown): boolean {
  return typeof folder === 'string' && folderProblem(folder) === undefined;
}

function isOwned(path: string, folders: readonly string[]): boolean {
  const inside = folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
  return inside && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
