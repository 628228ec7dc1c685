import { parentFolders, pathKey } from './safe-path.ts';

/** A file to write, relative to the root. */
export interface PlannedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** One change on disk. Doing a step that is already done changes nothing. */
export type Step =
  | ({ readonly kind: 'write' } & PlannedFile)
  | { readonly kind: 'remove'; readonly path: string }
  /** Removes a folder that is empty, and leaves any other. */
  | { readonly kind: 'remove-folder'; readonly path: string };

/**
 * The steps of a change, in order.
 *
 * Whoever imports the files meanwhile should find every one that is imported: new files come first, old ones go last.
 * Only what stands in the way of a new file (a folder of that name, a file where a folder is needed, the same name
 * in another case) goes before it.
 */
export function orderSteps(change: {
  readonly written: readonly PlannedFile[];
  readonly removed: readonly string[];
  readonly emptied: readonly string[];
}): readonly Step[] {
  const files = new Set(change.written.map(({ path }) => pathKey(path)));
  const parents = new Set(change.written.flatMap(({ path }) => [...parentFolders(pathKey(path))]));
  const blocks = (path: string): boolean => {
    const key = pathKey(path);
    return files.has(key) || parents.has(key) || [...parentFolders(key)].some((folder) => files.has(folder));
  };
  const removals = [
    ...change.removed.map((path): Step => ({ kind: 'remove', path })),
    ...change.emptied.map((path): Step => ({ kind: 'remove-folder', path })),
  ];
  return [
    ...removals.filter(({ path }) => blocks(path)),
    ...change.written.map((file): Step => ({ kind: 'write', ...file })),
    ...removals.filter(({ path }) => !blocks(path)),
  ];
}
