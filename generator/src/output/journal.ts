import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { folderProblem } from './check-folders.ts';
import { readSealedFile, writeSealedFile } from './sealed-file.ts';
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

/** The journal as JSON: of each new file only the number of bytes, which are attached one after the other. */
interface WrittenJournal {
  readonly folders: readonly string[];
  readonly steps: readonly WrittenStep[];
}

type WrittenStep =
  | Exclude<Step, { readonly kind: 'write' }>
  | { readonly kind: 'write'; readonly path: string; readonly content: number };

/** Writes the journal, atomically: this is the commit point. */
export function writeJournal(root: string, { folders, steps }: Journal): void {
  makeWorkFolder(root);
  const attached = steps.flatMap((step) => (step.kind === 'write' ? [step.content] : []));
  const written = steps.map((step) => (step.kind === 'write' ? { ...step, content: step.content.length } : step));
  writeSealedFile(journalPath(root), { folders, steps: written }, { durable: true, attached });
}

/** The journal of a run that did not end; undefined when there is none, or none that may be believed. */
export function readJournal(root: string): Journal | undefined {
  const file = readSealedFile(journalPath(root));
  if (file === undefined || !isWritten(file.value)) return undefined;
  const { folders, steps } = file.value;
  if (!steps.every(({ path }) => isOwned(path, folders))) return undefined;
  let end = 0;
  const read = (length: number): Uint8Array => {
    const start = end;
    end += length;
    return file.attached.subarray(start, end);
  };
  const whole = steps.map((step) => (step.kind === 'write' ? { ...step, content: read(step.content) } : step));
  return end === file.attached.length ? { folders, steps: whole } : undefined;
}

/** Takes the journal away: the change is done. */
export function removeJournal(root: string): void {
  rmSync(journalPath(root), { force: true });
}

/** Where the journal of a root stands. */
export function journalPath(root: string): string {
  return join(workFolder(root), 'journal');
}

function isWritten(value: unknown): value is WrittenJournal {
  if (typeof value !== 'object' || value === null || !('folders' in value) || !('steps' in value)) return false;
  const { folders, steps } = value;
  return Array.isArray(folders) && folders.every(isOwnFolder) && Array.isArray(steps) && steps.every(isWrittenStep);
}

function isWrittenStep(value: unknown): value is WrittenStep {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('path' in value)) return false;
  if (typeof value.path !== 'string') return false;
  if (value.kind === 'write')
    return 'content' in value && Number.isSafeInteger(value.content) && Number(value.content) >= 0;
  return value.kind === 'remove' || value.kind === 'remove-folder';
}

function isOwnFolder(folder: unknown): boolean {
  return typeof folder === 'string' && folderProblem(folder) === undefined;
}

function isOwned(path: string, folders: readonly string[]): boolean {
  const inside = folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
  return inside && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
