import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolders } from './check-folders.ts';
import { readDiskFolder } from './disk-folder.ts';
import { diskError, errorCode, isMissing } from './disk-error.ts';
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

/** Compares generated files with the disk. Reads only; throws an `OutputError` for what must not be written. */
export function planOutput(root: string, folders: readonly OutputFolder[]): OutputPlan {
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
      if (present.has(path) && hasContent(root, path, content)) unchanged.push(path);
      else written.push({ path, content });
    }
    removed.push(...disk.files.filter((path) => !wanted.has(path)));
    const needed = new Set([...wanted].flatMap((path) => [...parentFolders(path)]));
    emptied.push(...disk.folders.filter((path) => !needed.has(path)).reverse());
  }
  const steps = orderSteps({ written, removed, emptied });
  return { folders: folders.map(({ folder }) => folder), written, unchanged, removed, steps };
}

/** Whether a file on disk holds exactly this text. */
export function hasContent(root: string, path: string, content: string): boolean {
  try {
    return readFileSync(join(root, path)).equals(Buffer.from(content));
  } catch (error) {
    if (isMissing(error) || errorCode(error) === 'EISDIR') return false;
    throw diskError(error, { path, state: 'nothing was changed' });
  }
}
