import { watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { basename } from 'node:path';

/** Folders that are being watched, with everything below them. */
export interface WatchedFolders {
  /** Watches exactly these folders (absolute paths) from now on; those that do not exist are left out. */
  set(folders: readonly string[]): void;
  close(): void;
}

/** Opens a watch; `onEdit` is told the folder and the path in it of whatever is edited, often several times. */
export function watchFolders(
  onEdit: (folder: string, path: string) => void,
  options: { readonly recursive: boolean },
): WatchedFolders {
  const watchers = new Map<string, FSWatcher>();
  return {
    set(folders) {
      for (const folder of watchers.keys()) if (!folders.includes(folder)) drop(folder);
      for (const folder of folders) if (!watchers.has(folder)) add(folder);
    },
    close() {
      for (const folder of watchers.keys()) drop(folder);
    },
  };

  function add(folder: string): void {
    try {
      const watcher = watch(folder, { recursive: options.recursive, persistent: true });
      watcher.on('change', (_, path) => {
        if (!isEditorsOwn(String(path))) onEdit(folder, String(path));
      });
      // The folder went away: it is watched again when it is back at the next run.
      watcher.on('error', () => drop(folder));
      watchers.set(folder, watcher);
    } catch {
      // No such folder, for now.
    }
  }

  function drop(folder: string): void {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  }
}

/** Editors put swap files and backups beside what they edit. */
function isEditorsOwn(path: string): boolean {
  const name = basename(path);
  return name.startsWith('.') || name.endsWith('~') || name === '4913';
}
