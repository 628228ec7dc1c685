import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** What a file's content hashed to while its status was as the stamp says. */
export interface StampedHash {
  readonly stamp: string;
  readonly hash: string;
}

/** Hashes of file contents; a file whose status has not changed since it was hashed is not read again. */
export interface ContentHashes {
  /** SHA-256 in hex of a file's content; empty when it cannot be read. `path` is absolute. */
  of(path: string): string;
  /** What to remember for the next run; only files that were asked for. */
  readonly known: ReadonlyMap<string, StampedHash>;
  /** Whether the next run would gain from remembering. */
  readonly changed: boolean;
}

/**
 * A file that was changed this shortly (nanoseconds) before it was hashed may change again without its times showing it,
 * on a file system that counts in full seconds: such a hash is not worth remembering.
 */
const tooYoung = 2_000_000_000n;

/** Opens the hashes remembered from an earlier run. */
export function openContentHashes(remembered: ReadonlyMap<string, StampedHash>): ContentHashes {
  const known = new Map<string, StampedHash>();
  let changed = false;
  return {
    known,
    get changed() {
      return changed;
    },
    of(path) {
      const asked = known.get(path);
      const now = asked ?? look(path);
      if (asked === undefined) known.set(path, now);
      return now.hash;
    },
  };

  function look(path: string): StampedHash {
    const stamp = stampOf(path);
    const before = remembered.get(path);
    if (before !== undefined && before.stamp === stamp && stamp !== '') return before;
    changed ||= stamp !== '';
    return { stamp, hash: hashOf(path) };
  }
}

/** Size, inode and times of a file as text; empty when it is missing or too young to be told apart by them. */
function stampOf(path: string): string {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (stats === undefined) return '';
  const { size, ino, mtimeNs, ctimeNs } = stats;
  const youngest = mtimeNs > ctimeNs ? mtimeNs : ctimeNs;
  const now = BigInt(Date.now()) * 1_000_000n;
  return now - youngest < tooYoung ? '' : `${size} ${ino} ${mtimeNs} ${ctimeNs}`;
}

function hashOf(path: string): string {
  try {
    return hash('sha256', readFileSync(path));
  } catch {
    return '';
  }
}
