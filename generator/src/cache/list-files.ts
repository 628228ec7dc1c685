import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Absolute paths of all files below a folder, sorted; links are listed, not followed. Empty when there is no such folder. */
export function listFiles(folder: string): readonly string[] {
  const files: string[] = [];
  collect(folder, files);
  return files.sort();
}

function collect(folder: string, files: string[]): void {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) files.push(path);
    else if (entry.name !== 'node_modules' && entry.name !== '.git') collect(path, files);
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
