import type { Cursor, Document } from './document.ts';
import { isRecord, member, pointerTo, pointerTokens } from './pointer.ts';
import { resolveReference } from './resolve-reference.ts';
import { keepResults } from './results.ts';
import type { Results } from './results.ts';
import type { SourceFolder } from './source-folder.ts';
import type { Source } from './source.ts';

/** A document whose files are read when a reference first leads to them. */
export interface LinkedDocument extends Document {
  /** Every file read so far, entry file first. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** Makes the document that starts at `entry`. */
export function linkDocument(
  entry: Source,
  version: Document['version'],
  folder: SourceFolder,
  results: Results,
): LinkedDocument {
  const sources = new Map([[entry.file, entry]]);
  const { remembered, read, lack } = keepResults(results, sources);
  const targets = new WeakMap<object, { readonly cursor: Cursor | undefined }>();
  const segments = new Map<string | number, string>();
  const root: Cursor = { file: entry.file, pointer: '', value: entry.value };

  return {
    get root() {
      read(root.file);
      return root;
    },
    version,
    sources,
    get files() {
      return [...sources.keys()];
    },
    rootOf(file) {
      const source = sources.get(file);
      if (source === undefined) lack();
      else read(file);
      return source === undefined ? undefined : { file, pointer: '', value: source.value };
    },
    child(cursor, key) {
      read(cursor.file);
      return {
        file: cursor.file,
        pointer: cursor.pointer + segment(key),
        value:
          typeof key === 'number' && Array.isArray(cursor.value)
            ? cursor.value[key]
            : member(cursor.value, String(key)),
      };
    },
    target,
    follow,
    mappingTarget(cursor) {
      if (typeof cursor.value !== 'string') return undefined;
      read(root.file);
      const named = pointerTokens('/components/schemas').concat(cursor.value);
      const value = named.reduce(member, root.value);
      if (value !== undefined) return { file: root.file, pointer: named.reduce<string>(pointerTo, ''), value };
      const target = resolve(cursor.value, cursor.file);
      if (target === undefined) lack();
      else read(target.file);
      return target;
    },
    remembered: (kind, place, given, make) => remembered(`${kind} ${version}`, place, given, make),
    locate(cursor, of = 'value') {
      read(cursor.file);
      const source = sources.get(cursor.file) ?? entry;
      return source.locate(cursor.pointer, of);
    },
    text(file) {
      read(file);
      return sources.get(file)?.text ?? '';
    },
  };

  /** What a key adds to a pointer. There are few keys, and many places. */
  function segment(key: string | number): string {
    let known = segments.get(key);
    if (known === undefined) segments.set(key, (known = pointerTo('', key)));
    return known;
  }

  function target(cursor: Cursor): Cursor | undefined {
    if (!isRecord(cursor.value) || typeof cursor.value['$ref'] !== 'string') return undefined;
    let known = targets.get(cursor.value);
    if (known === undefined) {
      known = { cursor: resolve(cursor.value['$ref'], cursor.file) };
      targets.set(cursor.value, known);
    }
    if (known.cursor === undefined) lack();
    else read(known.cursor.file);
    return known.cursor;
  }

  function resolve(reference: string, fromFile: string): Cursor | undefined {
    const found = resolveReference(folder, reference, fromFile);
    if (found.kind !== 'problem') sources.set(found.source.file, found.source);
    return found.kind === 'found' ? found.cursor : undefined;
  }

  function follow(cursor: Cursor): Cursor | undefined {
    const passed = new Set<unknown>();
    let place: Cursor | undefined = cursor;
    while (place !== undefined && isReference(place.value)) {
      if (passed.has(place.value)) return undefined;
      passed.add(place.value);
      place = target(place);
    }
    return place;
  }
}

/** True for an object with a `$ref`, which is a reference wherever the specification allows one. */
export function isReference(value: unknown): value is { readonly $ref: string } {
  return isRecord(value) && typeof value['$ref'] === 'string';
}
