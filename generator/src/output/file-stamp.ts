import { statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';

/**
 * A file that was changed this shortly (nanoseconds) before may change again without its times showing it, on a file
 * system that counts in full seconds.
 */
const tooYoung = 2_000_000_000n;

/**
 * Size, inode and times of a file as text: while it stays the same, so does the content. Empty when the file is missing,
 * cannot be looked at, or is too young to be told apart by them.
 */
export function fileStamp(path: string): string {
  const stats = statusOf(path);
  if (stats === undefined) return '';
  const { size, ino, mtimeNs, ctimeNs } = stats;
  const youngest = mtimeNs > ctimeNs ? mtimeNs : ctimeNs;
  const now = BigInt(Date.now()) * 1_000_000n;
  return now - youngest < tooYoung ? '' : `${size} ${ino} ${mtimeNs} ${ctimeNs}`;
}

function statusOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
