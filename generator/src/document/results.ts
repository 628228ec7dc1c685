import type { Cursor } from './document.ts';
import type { Source } from './source.ts';

/** What was made of places of a document, by kind and by the value at the place. Keep it for later states of the document. */
export type Results = Map<string, WeakMap<object, Result>>;

interface Result {
  readonly value: unknown;
  /** Where the place was, and what else was given. */
  readonly pointer: string;
  readonly given: string;
  /** Every file that was read to make it. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Where something was missed, the one state of the document in which the result holds. */
  readonly only?: object;
}

/** Makes results, and notes what they depend on. */
export interface ResultKeeper {
  /** See `Document.remembered`. */
  remembered<T>(kind: string, place: Cursor, given: string, make: () => T): T;
  /** Something of this file is being looked at. */
  read(file: string): void;
  /** Something is being looked for that does not exist, and may exist later, who knows where. */
  lack(): void;
}

/** What has been looked at since something began to be made. */
interface Reading {
  readonly files: Set<string>;
  last: string;
  lacks: boolean;
}

/** Opens the results of earlier states. `sources` are the files of the document as they are now. */
export function keepResults(results: Results, sources: ReadonlyMap<string, Source>): ResultKeeper {
  const state = {};
  let reading: Reading | undefined;
  return { remembered, read, lack };

  function read(file: string): void {
    if (reading === undefined || reading.last === file) return;
    reading.last = file;
    reading.files.add(file);
  }

  function lack(): void {
    if (reading !== undefined) reading.lacks = true;
  }

  function remembered<T>(kind: string, { file, pointer, value }: Cursor, given: string, make: () => T): T {
    if (typeof value !== 'object' || value === null) return make();
    let ofKind = results.get(kind);
    if (ofKind === undefined) results.set(kind, (ofKind = new WeakMap()));
    const known = ofKind.get(value);
    if (known?.given === given && known.pointer === pointer && isCurrent(known)) {
      for (const other of known.sources.keys()) read(other);
      if (known.only !== undefined) lack();
      // What lies under a kind was made by the same function.
      return known.value as T;
    }
    const outer = reading;
    const inner: Reading = (reading = { files: new Set([file]), last: file, lacks: false });
    let made: T;
    try {
      made = make();
    } finally {
      reading = outer;
      for (const other of inner.files) read(other);
      if (inner.lacks) lack();
    }
    const current = sourcesOf(inner.files);
    const isWhole = !inner.lacks && current.size === inner.files.size;
    ofKind.set(value, { value: made, pointer, given, sources: current, ...(!isWhole && { only: state }) });
    return made;
  }

  function isCurrent(result: Result): boolean {
    if (result.only !== undefined && result.only !== state) return false;
    for (const [file, source] of result.sources) if (sources.get(file) !== source) return false;
    return true;
  }

  /** The files as they are; without those that are no part of the document. */
  function sourcesOf(files: ReadonlySet<string>): ReadonlyMap<string, Source> {
    const found = new Map<string, Source>();
    for (const file of files) {
      const source = sources.get(file);
      if (source !== undefined) found.set(file, source);
    }
    return found;
  }
}
