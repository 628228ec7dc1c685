import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isMissing } from './disk-error.ts';

/** How to write a sealed file. */
interface SealOptions {
  /** The content is to be there also when the machine loses power. */
  readonly durable: boolean;
  /** Bytes that come after the JSON, as they are. */
  readonly attached?: readonly Uint8Array[];
}

/**
 * Puts JSON into a file, atomically: the path holds what it held before, or all of the new content. A seal (hash) in the
 * first line proves it whole; the second holds the JSON, and what is attached comes after it.
 */
export function writeSealedFile(path: string, value: unknown, { durable, attached = [] }: SealOptions): void {
  const content = [Buffer.from(`${JSON.stringify(value)}\n`), ...attached];
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, Buffer.concat([Buffer.from(`${seal(content)}\n`), ...content]), {
      mode: 0o600,
      flush: durable,
    });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  if (durable) syncFolder(dirname(path));
}

/** What a sealed file holds; undefined when there is none, or when it is damaged. */
export function readSealedFile(path: string): { readonly value: unknown; readonly attached: Uint8Array } | undefined {
  try {
    const file = readFileSync(path);
    const content = file.subarray(file.indexOf('\n') + 1);
    if (file.subarray(0, -content.length - 1).toString() !== seal([content])) return undefined;
    const end = content.indexOf('\n');
    return { value: JSON.parse(content.subarray(0, end).toString()), attached: content.subarray(end + 1) };
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function seal(content: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of content) hash.update(part);
  return hash.digest('hex');
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
