import { compareDiagnostics } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Cursor } from './document.ts';
import { isReference, linkDocument } from './link-document.ts';
import type { LinkedDocument } from './link-document.ts';
import type { LoadResult } from './load-result.ts';
import { resolveReference } from './resolve-reference.ts';
import type { Results } from './results.ts';
import { createSourceCache } from './source-cache.ts';
import type { FoundSource, SourceCache } from './source-cache.ts';
import { openFolder } from './source-folder.ts';
import type { SourceFolder } from './source-folder.ts';
import type { Source } from './source.ts';
import { specificationVersion } from './specification-version.ts';
import { walk } from './walk.ts';

/** What to load. */
export interface LoadOptions {
  /** Absolute path of the folder that the entry file and every reference must stay in, symbolic links resolved. */
  readonly root: string;
  /** Path of the entry file relative to `baseFolder`. */
  readonly entry: string;
  /** Absolute path of the configuration's folder, which all paths in diagnostics are relative to. */
  readonly baseFolder: string;
  /** What was read before, for this or another document; what changed on disk since is read again. */
  readonly cache?: SourceCache;
}

/**
 * Reads an API description and every file that it reaches through `$ref`. Reads only files below `root`, never the
 * network; whatever is wrong becomes a diagnostic. While none of these files changes, a cache gives the same result again.
 */
export function loadDocument({ root, baseFolder, entry, cache = createSourceCache() }: LoadOptions): LoadResult {
  const folder = openFolder(root, baseFolder, cache);
  const key = JSON.stringify([root, baseFolder, entry]);
  const known = cache.documents.get(key);
  if (known !== undefined && [...known.found].every(([file, source]) => folder.read(file) === source))
    return known.result;
  const { results, links: before } = cache.results.get(key) ?? { results: new Map(), links: '' };
  const result = load(entry, folder, results);
  const links = linksIn(folder.found);
  // Results know files by their real paths: where a link leads elsewhere now, none of them holds.
  if (links !== before) results.clear();
  cache.results.set(key, { results, links });
  cache.documents.set(key, { found: folder.found, result });
  return result;
}

/** What paths stand for that go through a symbolic link, as one text. */
function linksIn(found: ReadonlyMap<string, FoundSource>): string {
  const links = [...found].flatMap(([path, source]) =>
    typeof source === 'string' || source.file === path ? [] : [`${path} ${source.file}`],
  );
  return links.sort().join('\n');
}

function load(entryFile: string, folder: SourceFolder, results: Results): LoadResult {
  const entry = folder.read(entryFile);
  if (typeof entry === 'string') return withoutFile(entryFile, entry);
  if (entry.value === undefined) return withoutDocument(entry, entry.diagnostics);
  const version = specificationVersion(entry);
  if (typeof version === 'object') return withoutDocument(entry, [version]);

  const document = linkDocument(entry, version, folder, results);
  const problems = referenceProblems(document, folder);
  const diagnostics = [...document.sources.values()].flatMap((source) => source.diagnostics).concat(problems);
  return { document, diagnostics: diagnostics.sort(compareDiagnostics), text: document.text };
}

/** Walks the document, which reads all of its files, and reports each reference that leads nowhere. */
function referenceProblems(document: LinkedDocument, folder: SourceFolder): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const circular = new Set<unknown>();
  walk(document, {
    reference({ cursor, target }) {
      const problem = target === undefined ? unresolved(cursor) : circle(cursor);
      if (problem === undefined) return;
      const location = document.locate(document.child(cursor, '$ref'));
      problems.push({ ...problem, severity: 'error', location });
    },
  });
  return problems;

  function unresolved(cursor: Cursor) {
    if (!isReference(cursor.value)) return undefined;
    const resolution = resolveReference(folder, cursor.value.$ref, cursor.file);
    return resolution.kind === 'problem' ? resolution.problem : undefined;
  }

  // Reported once for each circle, at the member that is met first.
  function circle(cursor: Cursor) {
    if (!isReference(cursor.value) || circular.has(cursor.value) || document.follow(cursor) !== undefined)
      return undefined;
    const members = new Set<unknown>([cursor.value]);
    let place = document.target(cursor);
    while (place !== undefined && !members.has(place.value)) {
      members.add(place.value);
      place = document.target(place);
    }
    // The chain may also dangle further on, or lead into a circle that it is no part of: both are reported there.
    if (place?.value !== cursor.value) return undefined;
    for (const member of members) circular.add(member);
    return {
      code: 'ref-circular',
      message: `The reference \`${cursor.value.$ref}\` leads back to itself, so it stands for nothing.`,
      help: 'Let one of the references in the circle point at a definition.',
    };
  }
}

function withoutDocument(entry: Source, diagnostics: readonly Diagnostic[]): LoadResult {
  return {
    diagnostics: diagnostics.toSorted(compareDiagnostics),
    text: (file) => (file === entry.file ? entry.text : ''),
  };
}

function withoutFile(file: string, reason: 'missing' | 'outside'): LoadResult {
  const diagnostic: Diagnostic = {
    ...(reason === 'missing'
      ? { code: 'file-missing', message: `${file} does not exist.`, help: 'Correct the path of the entry file.' }
      : {
          code: 'file-outside',
          message: `${file} lies outside the contract's folder.`,
          help: 'Move it into the folder, or set the root further up.',
        }),
    severity: 'error',
    location: { file, line: 1, column: 1, endColumn: 1, pointer: '' },
  };
  return { diagnostics: [diagnostic], text: () => '' };
}
