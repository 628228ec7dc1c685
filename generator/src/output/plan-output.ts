import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolders } from './check-folders.ts';
import { diskError, errorCode, isMissing } from './disk-error.ts';
import { readDiskFolder } from './disk-folder.ts';
import { fileStamp } from './file-stamp.ts';
import type { OutputFolder } from './generated-file.ts';
import { parentFolders } from './safe-path.ts';
import { orderSteps } from './step.ts';
import type { PlannedFile, Step } from './step.ts';

/** What has to be done so that the disk holds the given files and nothing else. Paths are relative to the root. */
export interface OutputPlan {
  readonly folders: readonly string[];
  /** Files that are new or whose content differs. */
  readonly written: readonly PlannedFile[];
  /** Files that stand on disk as they should. */
  readonly unchanged: readonly string[];
  /** Files on disk that are not generated any more. */
  readonly removed: readonly string[];
  /** What to do, in order. */
  readonly steps: readonly Step[];
}

/**
 * What files on disk held when they were last read, by absolute path. Keep one between runs: a file whose times stay the
 * same is not read again.
 */
export type KnownFiles = Map<string, { readonly stamp: string; readonly content: string }>;

/** Compares generated files with the disk. Reads only; throws an `OutputError` for what must not be written. */
export function planOutput(root: string, folders: readonly OutputFolder[], known: KnownFiles = new Map()): OutputPlan {
  checkFolders(folders);
  const written: PlannedFile[] = [];
  const unchanged: string[] = [];
  const removed: string[] = [];
  const emptied: string[] = [];
  for (const { folder, files } of folders) {
    const disk = readDiskFolder(root, folder);
    const present = new Set(disk.files);
    const wanted = new Set<string>();
    for (const { path: name, content } of files) {
      const path = `${folder}/${name}`;
      wanted.add(path);
      const difference = present.has(path) ? differenceFrom(root, path, content, known) : Buffer.from(content);
      if (difference === undefined) unchanged.push(path);
      else written.push({ path, content: difference });
    }
    removed.push(...disk.files.filter((path) => !wanted.has(path)));
    for (const path of removed) known.delete(join(root, path));
    const needed = new Set([...wanted].flatMap((path) => [...parentFolders(path)]));
    emptied.push(...disk.folders.filter((path) => !needed.has(path)).reverse());
  }
  const steps = orderSteps({ written, removed, emptied });
  return { folders: folders.map(({ folder }) => folder), written, unchanged, removed, steps };
}

/** The bytes that a file on disk should hold; undefined when it does. */
function differenceFrom(root: string, path: string, content: string, known: KnownFiles): Uint8Array | undefined {
  const place = join(root, path);
  const stamp = fileStamp(place);
  const before = known.get(place);
  if (stamp !== '' && before?.stamp === stamp && before.content === content) return undefined;
  const bytes = Buffer.from(content);
  if (!hasContent(root, path, bytes)) return bytes;
  if (stamp !== '') known.set(place, { stamp, content });
  return undefined;
}

/** Whether a file on disk holds exactly these bytes. */
export function hasContent(root: string, path: string, content: Uint8Array): boolean {
  try {
    return readFileSync(join(root, path)).equals(content);
  } catch (error) {
    if (isMissing(error) || errorCode(error) === 'EISDIR') return false;
    throw diskError(error, { path, state: 'nothing was changed' });
  }
}
