import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The generator's own folder below a root: cache, journal, lock. It may be deleted whenever no run is at work. */
export function workFolder(root: string): string {
  return join(root, 'node_modules', '.cache', 'genauth-generator');
}

/** Makes the work folder where it is missing, and returns its path. */
export function makeWorkFolder(root: string): string {
  const folder = workFolder(root);
  mkdirSync(folder, { recursive: true });
  return folder;
}
