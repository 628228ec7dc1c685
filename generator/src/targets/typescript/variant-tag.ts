import { type FindDeclaration, type RefSchema, type Schema, type UnionSchema } from '../../model/index.ts';

/**
 * The values of a union's discriminator that stand for one variant; empty where the variant's own type tells already, or
 * where it could hold none of them, so that the two together would be no type at all.
 */
export function variantTag(union: UnionSchema, variant: RefSchema, find: FindDeclaration): readonly string[] {
  if (!union.discriminator) return [];
  const { property, mapping } = union.discriminator;
  const values = mapping.filter(({ name }) => name === variant.name).map(({ value }) => value);
  const declared = declaredAs(variant, property, find, []);
  switch (declared?.kind) {
    case undefined:
    case 'any':
    case 'string':
      return values;
    case 'enum': {
      if (declared.open) return values;
      const known = new Set(declared.values.map(({ value }) => value));
      const possible = values.filter((value) => known.has(value));
      return possible.length === known.size ? [] : possible;
    }
    default:
      return [];
  }
}

/** What the type of a property is, its references followed; undefined where the schema has no such property. */
function declaredAs(
  schema: Schema,
  property: string,
  find: FindDeclaration,
  seen: readonly string[],
): Schema | undefined {
  const target = resolved(schema, find, seen);
  if (target?.kind === 'object') {
    const found = target.properties.find(({ name }) => name === property);
    return found && (resolved(found.schema, find, []) ?? { kind: 'any' });
  }
  if (target?.kind !== 'intersection') return undefined;
  const passed = schema.kind === 'ref' ? [...seen, schema.name] : seen;
  const found = target.parts.flatMap((part) => declaredAs(part, property, find, passed) ?? []);
  return found.find((each) => each.kind === 'enum' && !each.open) ?? found[0];
}

function resolved(schema: Schema, find: FindDeclaration, seen: readonly string[]): Schema | undefined {
  if (schema.kind !== 'ref') return schema;
  const target = seen.includes(schema.name) ? undefined : find(schema.name)?.schema;
  return target && resolved(target, find, [...seen, schema.name]);
}
