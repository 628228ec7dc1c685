import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { diskError, errorCode } from './disk-error.ts';
import { assertPlainFolders, entryKind } from './disk-folder.ts';
import { parentFolders } from './safe-path.ts';
import { workFolder } from './work-folder.ts';

/** Where new files wait and old ones are kept while a change is carried out, on the same disk as the output folder. */
export interface Staging {
  /** Writes a new file's content; returns the absolute path it waits at. */
  add(path: string, content: Uint8Array): string;
  /** An unused absolute path, to which the file at `path` can be moved. */
  reserve(path: string): string;
  /** Removes everything. Never throws: what is left goes in the next run. */
  clear(): void;
}

/** Opens an empty staging folder. `folders` are the output folders, relative to the root. */
export function openStaging(root: string, folders: readonly string[]): Staging {
  const main = join(workFolder(root), 'staging');
  try {
    prepare(main);
    const places = new Map(
      folders.map((folder) => [folder, isSameDisk(main, root, folder) ? main : near(root, folder)]),
    );
    return staging(main, places);
  } catch (error) {
    throw diskError(error, { path: relative(root, main), state: 'nothing was changed' });
  }
}

function staging(main: string, places: ReadonlyMap<string, string>): Staging {
  let count = 0;
  const reserve = (path: string): string => {
    const place = [...places].find(([folder]) => path.startsWith(`${folder}/`))?.[1] ?? main;
    return join(place, String(count++));
  };
  const add = (path: string, content: Uint8Array): string => {
    const place = reserve(path);
    writeFileSync(place, content, { flag: 'wx' });
    return place;
  };
  return { reserve, add, clear: () => new Set([main, ...places.values()]).forEach(remove) };
}

/** Removes what a run that was killed left staged. */
export function clearStaging(root: string): void {
  rmSync(join(workFolder(root), 'staging'), { recursive: true, force: true });
}

/** A staging folder inside the output folder: should it be left behind, it goes like any file not generated any more. */
function near(root: string, folder: string): string {
  assertPlainFolders(root, folder);
  const place = join(root, folder, '.staging');
  prepare(place);
  return place;
}

function prepare(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Staged files are harmless, and the next run removes them.
  }
}

/** Asks for the rename of a file that does not exist: only where no rename is possible at all the answer is EXDEV. */
function isSameDisk(staging: string, root: string, folder: string): boolean {
  const parent = [folder, ...parentFolders(folder)].find((path) => entryKind(root, path) === 'folder') ?? '.';
  try {
    renameSync(join(staging, 'no-such-file'), join(root, parent, '.no-such-file'));
    return true;
  } catch (error) {
    return errorCode(error) !== 'EXDEV';
  }
}
