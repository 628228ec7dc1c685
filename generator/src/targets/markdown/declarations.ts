import type { Api } from '../../model/api.ts';
import type { Property, Schema, SchemaDeclaration } from '../../model/schema.ts';

/** What an object consists of once references and intersections are followed. */
export interface Shape {
  readonly properties: readonly Property[];
  /** What further properties hold. */
  readonly additional?: Schema;
}

/** The named schemas of a document. */
export interface Declarations {
  /** The declaration of this name, if there is one. */
  find(name: string): SchemaDeclaration | undefined;
  /** The schema behind references; itself when it is none. */
  resolve(schema: Schema): Schema;
  /** The properties of an object, of the parts of an intersection, or of what a reference names; of any other, none. */
  shape(schema: Schema): Shape;
}

/** Makes a document's named schemas easy to look up. */
export function declarationsOf(api: Api): Declarations {
  const byName = new Map(api.schemas.map((declaration) => [declaration.name, declaration]));
  const find = (name: string): SchemaDeclaration | undefined => byName.get(name);
  return {
    find,
    resolve: (schema) => resolve(schema, find),
    shape: (schema) => shape(schema, find, new Set()),
  };
}

type Find = Declarations['find'];

function resolve(schema: Schema, find: Find): Schema {
  const seen = new Set<string>();
  let current = schema;
  while (current.kind === 'ref' && !seen.has(current.name)) {
    seen.add(current.name);
    current = find(current.name)?.schema ?? current;
  }
  return current;
}

/** A property that several parts have is the last one's, in the place of the first. */
function shape(schema: Schema, find: Find, seen: ReadonlySet<string>): Shape {
  if (schema.kind === 'object') return schema;
  if (schema.kind === 'ref') {
    const target = seen.has(schema.name) ? undefined : find(schema.name);
    return target === undefined ? { properties: [] } : shape(target.schema, find, new Set([...seen, schema.name]));
  }
  if (schema.kind !== 'intersection') return { properties: [] };
  const shapes = schema.parts.map((part) => shape(part, find, seen));
  const properties = new Map(shapes.flatMap((part) => part.properties.map((property) => [property.name, property])));
  const additional = shapes.find((part) => part.additional !== undefined)?.additional;
  return { properties: [...properties.values()], ...(additional !== undefined && { additional }) };
}
