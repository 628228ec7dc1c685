import type { LoadResult } from './load-result.ts';
import type { Results } from './results.ts';
import type { Source } from './source.ts';

/** What a path leads to. */
export type FoundSource = Source | 'missing' | 'outside';

/** What was read before. Keep one between runs, and across documents, so that only what changed is made again. */
export interface SourceCache {
  /** Parsed files by real path. */
  readonly sources: Map<string, { readonly stamp: string; readonly source: Source }>;
  /** Loaded documents by their options, each with all that was found on the way. */
  readonly documents: Map<string, { readonly found: ReadonlyMap<string, FoundSource>; readonly result: LoadResult }>;
  /** What was made of places of documents, by their options, and where symbolic links led then. */
  readonly results: Map<string, { readonly results: Results; readonly links: string }>;
}

/** An empty cache for `loadDocument`. */
export function createSourceCache(): SourceCache {
  return { sources: new Map(), documents: new Map(), results: new Map() };
}
