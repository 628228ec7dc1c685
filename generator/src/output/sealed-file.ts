import { hash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isMissing } from './disk-error.ts';

/**
 * Puts JSON into a file, atomically: the path holds what it held before, or all of the new content.
 * With `durable`, this also holds when the machine loses power. A seal (hash) in the first line proves it whole.
 */
export function writeSealedFile(path: string, value: unknown, options: { readonly durable: boolean }): void {
  const text = Buffer.from(JSON.stringify(value));
  const draft = `${path}.${process.pid}.tmp`;
  try {
    const sealed = Buffer.concat([Buffer.from(`${hash('sha256', text)}\n`), text]);
    writeFileSync(draft, sealed, { mode: 0o600, flush: options.durable });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  if (options.durable) syncFolder(dirname(path));
}

/** What a sealed file holds; undefined when there is none, or when it is damaged. */
export function readSealedFile(path: string): unknown {
  try {
    const content = readFileSync(path, 'utf8');
    const end = content.indexOf('\n');
    const text = content.slice(end + 1);
    return content.slice(0, end) === hash('sha256', text) ? JSON.parse(text) : undefined;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Makes a rename in a folder last. Windows cannot open folders, and needs no such thing. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
