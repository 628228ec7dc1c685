import type { Document } from '../document/index.ts';
import { buildSchema } from './build-schema.ts';
import type { SchemaContext } from './schema-context.ts';
import type { FindDeclaration } from './object-shape.ts';
import type { SchemaKey } from './schema-key.ts';
import { nameIn, type SchemaNames } from './schema-names.ts';
import type { Direction, SchemaUsage } from './schema-usage.ts';
import type { SchemaDeclaration } from './schema.ts';

/** The named schemas of a document. */
export interface NamedSchemas {
  /** In the views that the API needs: the response view of each first, then the request view if it differs. */
  readonly all: readonly SchemaDeclaration[];
  readonly find: FindDeclaration;
}

/**
 * Builds every named schema.
 *
 * @param setting tells `usages` and `names`
 */
export function buildSchemas(
  document: Document,
  usages: ReadonlyMap<SchemaKey, SchemaUsage>,
  names: ReadonlyMap<SchemaKey, SchemaNames>,
  setting: string,
): NamedSchemas {
  const build = (key: SchemaKey, usage: SchemaUsage): readonly SchemaDeclaration[] =>
    document.remembered('named schema', usage.cursor, setting, () => {
      const naming = names.get(key);
      return naming ? viewsOf(usage, naming).map((view) => declarationOf(view, usage, naming)) : [];
    });
  const all: SchemaDeclaration[] = [];
  const places = new Map<string, readonly [SchemaKey, SchemaUsage]>();
  for (const place of usages) {
    for (const declaration of build(...place)) {
      all.push(declaration);
      places.set(declaration.name, place);
    }
  }
  // Built once more, so that who looks a schema up is known to depend on it.
  const find: FindDeclaration = (name) => {
    const place = places.get(name);
    return place && build(...place).find((declaration) => declaration.name === name);
  };
  return { all, find };

  function declarationOf({ direction, as }: View, usage: SchemaUsage, naming: SchemaNames): SchemaDeclaration {
    const context: SchemaContext = {
      document,
      names,
      usages,
      direction,
      openEnums: as !== 'request',
      bytes: usage.bytes,
      build: buildSchema,
    };
    return {
      name: nameIn(naming, direction),
      contractName: naming.contractName,
      group: naming.group,
      direction: as,
      schema: context.build(usage.cursor, context),
    };
  }
}

interface View {
  /** Whose properties and references the view has. */
  readonly direction: Direction;
  /** Where the API uses it. */
  readonly as: SchemaDeclaration['direction'];
}

function viewsOf(usage: SchemaUsage, { input }: SchemaNames): readonly View[] {
  if (input !== undefined) {
    return [
      { direction: 'response', as: 'response' },
      { direction: 'request', as: 'request' },
    ];
  }
  const [direction, other] = [...usage.directions];
  if (direction === undefined) return [];
  return other === undefined ? [{ direction, as: direction }] : [{ direction: 'response', as: 'both' }];
}
