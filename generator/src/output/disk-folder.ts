import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { diskError, isMissing } from './disk-error.ts';
import { OutputError } from './output-error.ts';

/** What stands in a folder on disk. */
export interface DiskFolder {
  /** Paths of files, relative to the root, with forward slashes. */
  readonly files: readonly string[];
  /** Folders in it, itself first, every folder before what it holds. */
  readonly folders: readonly string[];
}

/** Lists a folder and everything below it. Links are never followed: they are an `OutputError`. */
export function readDiskFolder(root: string, folder: string): DiskFolder {
  const found = { files: new Array<string>(), folders: new Array<string>() };
  assertPlainFolders(root, folder);
  if (entryKind(root, folder) === 'folder') list(root, folder, found);
  return found;
}

/**
 * Throws an `OutputError` when a folder on the way from the root to `folder`, itself included, is a link or no folder:
 * what is written through a link could land anywhere. Missing folders are fine.
 */
export function assertPlainFolders(root: string, folder: string): void {
  const parts = folder.split('/');
  for (let length = 1; length <= parts.length; length++) {
    const path = parts.slice(0, length).join('/');
    const kind = entryKind(root, path);
    if (kind === 'missing') return;
    if (kind !== 'folder') throw notPlain(path, kind);
  }
}

/** What stands at a path, not following links. */
export function entryKind(root: string, path: string): 'file' | 'folder' | 'link' | 'special' | 'missing' {
  try {
    return kindOf(lstatSync(join(root, path)));
  } catch (error) {
    if (isMissing(error)) return 'missing';
    throw diskError(error, { path, state: 'nothing was changed' });
  }
}

function list(root: string, folder: string, found: { readonly files: string[]; readonly folders: string[] }): void {
  found.folders.push(folder);
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    const kind = kindOf(entry);
    if (kind === 'folder') list(root, path, found);
    else if (kind === 'file') found.files.push(path);
    else throw notPlain(path, kind);
  }
}

interface EntryTypes {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

function kindOf(entry: EntryTypes): 'file' | 'folder' | 'link' | 'special' {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'special';
}

function notPlain(path: string, kind: 'file' | 'link' | 'special'): OutputError {
  const what = {
    file: 'a file where a folder should be',
    link: 'a symbolic link',
    special: 'neither a file nor a folder',
  };
  return new OutputError('output-link', {
    message: `${path} is ${what[kind]}; nothing was changed`,
    help: 'Remove it: generated files stand in real folders only.',
  });
}
