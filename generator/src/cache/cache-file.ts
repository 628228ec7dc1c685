import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/index.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { makeWorkFolder, readSealedFile, workFolder, writeSealedFile } from '../output/index.ts';
import type { StampedHash } from './content-hashes.ts';

/** What one run leaves for the next. */
export interface CacheFile {
  /** Hash of everything that is not the contract: the generator, its templates and dependencies, Node. */
  readonly machine: string;
  /** Hash of the configuration's text, and what it says. */
  readonly config: { readonly hash: string; readonly value: Config };
  readonly documents: Readonly<Record<string, CachedDocument>>;
  /** What all documents together gave when they were linted without errors. */
  readonly lint: { readonly key: string; readonly diagnostics: readonly Diagnostic[] };
  /** By document and target: `management/typescript`. */
  readonly targets: Readonly<Record<string, CachedTarget>>;
  /** By absolute path. */
  readonly hashes: Readonly<Record<string, StampedHash>>;
}

/** A document that was loaded and linted without errors. */
export interface CachedDocument {
  readonly key: string;
  /** Every file it reaches, relative to the root. */
  readonly files: readonly string[];
}

/** What a target made. */
export interface CachedTarget {
  readonly key: string;
  /** The output folder, relative to the root. */
  readonly folder: string;
  /** Hash of the content of every file, by path relative to the root. */
  readonly files: Readonly<Record<string, string>>;
}

/** The cache of the last run; undefined when there is none, or when it is damaged or of another generator. */
export function readCacheFile(root: string): CacheFile | undefined {
  try {
    const value = readSealedFile(cachePath(root))?.value;
    return isCacheFile(value) ? value : undefined;
  } catch {
    // A cache that cannot be read costs time, nothing else.
    return undefined;
  }
}

/** Keeps the cache for the next run; a disk that refuses costs time, nothing else. */
export function writeCacheFile(root: string, file: CacheFile): void {
  try {
    makeWorkFolder(root);
    writeSealedFile(cachePath(root), { ...file, version }, { durable: false });
  } catch {
    rmSync(cachePath(root), { force: true });
  }
}

/** Raised when the shape of the file changes. */
const version = 2;

function cachePath(root: string): string {
  return join(workFolder(root), 'inputs');
}

// The seal proves that this program wrote the file, the version in which shape: its outline is enough to look at.
function isCacheFile(value: unknown): value is CacheFile {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== version) return false;
  if (!('machine' in value) || typeof value.machine !== 'string') return false;
  return ['config', 'documents', 'lint', 'targets', 'hashes'].every(
    (key) => key in value && typeof Object.getOwnPropertyDescriptor(value, key)?.value === 'object',
  );
}
