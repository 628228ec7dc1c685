import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a contract, as data. */
export type Contract = Record<string, unknown>;

/** Writes the files that differ: one that is written anew is read anew. */
export function write(root: string, files: Contract, before: Contract): void {
  mkdirSync(root, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    if (content !== before[path]) writeFileSync(join(root, path), JSON.stringify(content, null, 1));
  }
}
