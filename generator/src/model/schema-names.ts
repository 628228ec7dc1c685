import type { Document } from '../document/index.ts';
import { fileName, typeName } from '../naming.ts';
import { contractName, fileStem, type SchemaKey } from './schema-key.ts';
import type { Direction, SchemaUsage } from './schema-usage.ts';
import { uniqueNames } from './unique-names.ts';

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

/**
 * Names every schema. Lint has reported collisions; a number keeps the names apart even so. A name that the contract
 * gives goes before the name of a request view, which is ours.
 *
 * @param tagFiles file name of each tag
 */
export function schemaNames(
  document: Document,
  usages: ReadonlyMap<SchemaKey, SchemaUsage>,
  tagFiles: ReadonlyMap<string, string>,
): ReadonlyMap<SchemaKey, SchemaNames> {
  const wanted = [...usages].map(([key, usage]) => {
    const inContract = contractName(usage.cursor);
    const name = typeName(inContract);
    return { key, usage, inContract, name, isExact: name === inContract };
  });
  const names = uniqueNames(wanted);
  const viewed = wanted.filter(({ usage }) => usage.hasViews && usage.directions.size === 2);
  const inputs = uniqueNames(
    viewed.map(({ key, name }) => ({ key, name: `${names.get(key) ?? name}Input`, isExact: false })),
    { taken: names.values() },
  );
  return new Map(
    wanted.map(({ key, usage, inContract, name }) => {
      const input = inputs.get(key);
      return [
        key,
        {
          contractName: inContract,
          name: names.get(key) ?? name,
          group: groupOf(document, usage, tagFiles),
          ...(input === undefined ? {} : { input }),
        },
      ];
    }),
  );
}

/** The name to refer to a schema by, from a request or from a response. */
export function nameIn(names: SchemaNames, direction: Direction): string {
  return direction === 'request' ? (names.input ?? names.name) : names.name;
}

/** A schema file called like a tag belongs to that tag; a schema of the entry file, to the one tag that uses it. */
function groupOf(document: Document, usage: SchemaUsage, tagFiles: ReadonlyMap<string, string>): string {
  if (usage.cursor.file !== document.root.file) {
    const file = fileName(fileStem(usage.cursor.file));
    return [...tagFiles.values()].includes(file) ? file : sharedGroup;
  }
  const [tag, ...more] = usage.tags;
  return (typeof tag === 'string' && more.length === 0 && tagFiles.get(tag)) || sharedGroup;
}
