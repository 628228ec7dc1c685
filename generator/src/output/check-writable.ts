import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { diskError } from './disk-error.ts';
import { assertPlainFolders, entryKind } from './disk-folder.ts';
import { parentFolders } from './safe-path.ts';
import type { Step } from './step.ts';

/**
 * Throws an `OutputError` when a folder in which a step has to change something cannot be written to, or is a link.
 * Found out before anything is changed, such a thing costs nothing.
 */
export function checkWritable(root: string, steps: readonly Step[]): void {
  const removed = new Set(steps.filter(({ kind }) => kind === 'remove').map(({ path }) => path));
  const seen = new Set<string>();
  for (const { path } of steps) {
    for (const folder of parentFolders(path)) {
      if (seen.has(folder)) break;
      seen.add(folder);
      if (removed.has(folder) || entryKind(root, folder) === 'missing') continue;
      assertPlainFolders(root, folder);
      assertWritable(root, folder);
      break;
    }
  }
}

function assertWritable(root: string, folder: string): void {
  try {
    accessSync(join(root, folder), constants.W_OK | constants.X_OK);
  } catch (error) {
    throw diskError(error, { path: folder, state: 'nothing was changed' });
  }
}
