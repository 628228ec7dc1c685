import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileStamp } from '../output/index.ts';

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
    const stamp = fileStamp(path);
    const before = remembered.get(path);
    if (before !== undefined && before.stamp === stamp && stamp !== '') return before;
    changed ||= stamp !== '';
    return { stamp, hash: hashOf(path) };
  }
}

function hashOf(path: string): string {
  try {
    return hash('sha256', readFileSync(path));
  } catch {
    return '';
  }
}
