import type { Schema, SchemaDeclaration } from './schema.ts';

/** The properties that a value of a schema can have, and those it must have. */
export interface ObjectShape {
  readonly names: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  /** Every property that is not listed has to have one type. */
  readonly isMap: boolean;
}

/** Finds a declaration by its type name. */
export type FindDeclaration = (name: string) => SchemaDeclaration | undefined;

/** The shape of a schema whose values are always objects; undefined for any other schema. */
export function objectShape(
  schema: Schema,
  find: FindDeclaration,
  seen: readonly string[] = [],
): ObjectShape | undefined {
  if (schema.nullable) return undefined;
  switch (schema.kind) {
    case 'object': {
      const required = schema.properties.filter((property) => property.required).map(({ name }) => name);
      return {
        names: new Set(schema.properties.map(({ name }) => name)),
        required: new Set(required),
        isMap: schema.additional !== undefined && schema.additional.kind !== 'any',
      };
    }
    case 'ref': {
      const target = seen.includes(schema.name) ? undefined : find(schema.name);
      return target && objectShape(target.schema, find, [...seen, schema.name]);
    }
    case 'intersection': {
      const shapes = shapesOf(schema.parts, find, seen);
      return (
        shapes && {
          names: union(shapes.map(({ names }) => names)),
          required: union(shapes.map((shape) => shape.required)),
          isMap: shapes.some(({ isMap }) => isMap),
        }
      );
    }
    case 'union': {
      const shapes = shapesOf(schema.variants, find, seen);
      return (
        shapes && {
          names: union(shapes.map(({ names }) => names)),
          required: common(shapes.map((shape) => shape.required)),
          isMap: shapes.some(({ isMap }) => isMap),
        }
      );
    }
    default:
      return undefined;
  }
}

function shapesOf(
  schemas: readonly Schema[],
  find: FindDeclaration,
  seen: readonly string[],
): readonly ObjectShape[] | undefined {
  const shapes = schemas.map((schema) => objectShape(schema, find, seen)).filter((shape) => shape !== undefined);
  return shapes.length === schemas.length ? shapes : undefined;
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

function common(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first, ...others] = sets;
  return new Set([...(first ?? [])].filter((name) => others.every((set) => set.has(name))));
}
