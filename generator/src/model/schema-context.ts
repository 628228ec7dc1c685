import type { Cursor, Document } from '../document/index.ts';
import type { SchemaKey } from './schema-key.ts';
import type { SchemaNames } from './schema-names.ts';
import type { Direction, SchemaUsage } from './schema-usage.ts';
import type { Schema } from './schema.ts';

/** What building a schema needs to know of its surroundings. */
export interface SchemaContext {
  readonly document: Document;
  readonly names: ReadonlyMap<SchemaKey, SchemaNames>;
  readonly usages: ReadonlyMap<SchemaKey, SchemaUsage>;
  /** Which view to build: what callers send, or what comes back. */
  readonly direction: Direction;
  /** Enumerations may hold values that the contract does not know. */
  readonly openEnums: boolean;
  /** Bytes are passed as they are, as in a form: where they stand in JSON they are text. */
  readonly bytes: boolean;
  /** Resolves the schemas inside a schema; each kind has a file of its own, and none of them imports the others. */
  readonly build: (cursor: Cursor, context: SchemaContext) => Schema;
}
