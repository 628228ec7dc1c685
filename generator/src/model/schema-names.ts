import type { Document } from '../document/index.ts';
import { fileName, typeName } from '../naming.ts';
import { contractName, fileStem, type SchemaKey } from './schema-key.ts';
import type { Direction, SchemaUsage } from './schema-usage.ts';

/** The type name of a schema in one direction. */
export interface SchemaNames {
  readonly contractName: string;
  /** Name in responses, and in requests unless `input` says otherwise. */
  readonly name: string;
  /** Name of the request view, where the two directions differ. */
  readonly input?: string;
  /** Group of files it belongs to. */
  readonly group: string;
}

/** Schemas that no single tag owns. */
export const sharedGroup = 'shared';

/** Names every schema. Lint has reported collisions; a number keeps the names apart even so. */
export function schemaNames(
  document: Document,
  usages: ReadonlyMap<SchemaKey, SchemaUsage>,
  tagNames: readonly string[],
): ReadonlyMap<SchemaKey, SchemaNames> {
  const taken = new Set<string>();
  const unique = (wanted: string): string => {
    let name = wanted;
    for (let number = 2; taken.has(name); number++) name = `${wanted}${number}`;
    taken.add(name);
    return name;
  };
  const tagFiles = new Map(tagNames.map((name) => [fileName(name), name]));
  const names = new Map<SchemaKey, SchemaNames>();
  for (const [key, usage] of usages) {
    const wanted = contractName(usage.cursor);
    const name = unique(typeName(wanted));
    names.set(key, {
      contractName: wanted,
      name,
      group: groupOf(document, usage, tagFiles),
      ...(usage.hasViews && usage.directions.size === 2 ? { input: unique(`${name}Input`) } : {}),
    });
  }
  return names;
}

/** The name to refer to a schema by, from a request or from a response. */
export function nameIn(names: SchemaNames, direction: Direction): string {
  return direction === 'request' ? (names.input ?? names.name) : names.name;
}

/** A schema file called like a tag belongs to that tag; a schema of the entry file, to the one tag that uses it. */
function groupOf(document: Document, usage: SchemaUsage, tagFiles: ReadonlyMap<string, string>): string {
  if (usage.cursor.file !== document.root.file) {
    const file = fileName(fileStem(usage.cursor.file));
    return tagFiles.has(file) ? file : sharedGroup;
  }
  const [tag, ...more] = usage.tags;
  return typeof tag === 'string' && more.length === 0 ? fileName(tag) : sharedGroup;
}
