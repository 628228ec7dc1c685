import type { Document } from '../document/index.ts';
import { buildSchema } from './build-schema.ts';
import type { SchemaContext } from './schema-context.ts';
import type { SchemaKey } from './schema-key.ts';
import { nameIn, type SchemaNames } from './schema-names.ts';
import type { Direction, SchemaUsage } from './schema-usage.ts';
import type { SchemaDeclaration } from './schema.ts';

/** Every named schema in the views that the API needs: the response view first, then the request view if it differs. */
export function buildSchemas(
  document: Document,
  usages: ReadonlyMap<SchemaKey, SchemaUsage>,
  names: ReadonlyMap<SchemaKey, SchemaNames>,
): readonly SchemaDeclaration[] {
  return [...usages].flatMap(([key, usage]) => {
    const naming = names.get(key);
    if (!naming) return [];
    return viewsOf(usage, naming).map(({ direction, as }) => {
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
    });
  });
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
