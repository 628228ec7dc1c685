import type { SourceLocation } from '../diagnostic.ts';

/** A value of the contract together with its place: file and JSON pointer within that file. */
export interface Cursor {
  /** Path relative to the configuration's folder, with forward slashes. */
  readonly file: string;
  /** JSON pointer (RFC 6901) within the file; empty for its root. */
  readonly pointer: string;
  /** Plain data: what the YAML says, `$ref` objects left in place. */
  readonly value: unknown;
}

/** One API description: its entry file and every file that it reaches through `$ref`. */
export interface Document {
  /** The root of the entry file. */
  readonly root: Cursor;
  /** `3.0` or `3.1`, from the `openapi` field. */
  readonly version: '3.0' | '3.1';
  /** Every file that was read, in order of first reference, entry file first. */
  readonly files: readonly string[];
  /** The root of a file that was read. */
  rootOf(file: string): Cursor | undefined;
  /** The member `key` of an object or array; its value is undefined when there is none. */
  child(cursor: Cursor, key: string | number): Cursor;
  /**
   * The target of a `$ref`, following chains of references; the cursor itself when it is no reference.
   * Undefined when the reference dangles or a chain of references ends in itself (load has reported that).
   */
  follow(cursor: Cursor): Cursor | undefined;
  /** The target of a `$ref`, one hop; undefined when it dangles or the cursor is no reference. */
  target(cursor: Cursor): Cursor | undefined;
  /** The schema that a value of a discriminator's mapping stands for, by name or by reference; undefined when it dangles. */
  mappingTarget(cursor: Cursor): Cursor | undefined;
  /**
   * What `make` gives for a place; or, with a cache that was used before, what it gave for the same place, when the place,
   * all that `make` looked at from there and `given` are the same.
   *
   * `make` may look at the place and, through this document, at what it leads to; whatever else its result depends on,
   * `given` tells. It may use results that are remembered in turn, but nothing that others have worked out before.
   *
   * @param kind names the function that `make` is
   */
  remembered<T>(kind: string, place: Cursor, given: string, make: () => T): T;
  /** Source position of a cursor: of its key when `of` is `key` (where it has one), of its value otherwise. */
  locate(cursor: Cursor, of?: 'key' | 'value'): SourceLocation;
  /** Source text of a file, for code frames. */
  text(file: string): string;
}
