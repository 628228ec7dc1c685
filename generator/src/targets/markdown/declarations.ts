import type { Api, Property, Schema, SchemaDeclaration, UnionSchema } from '../../model/index.ts';

/** What an object consists of once references and intersections are followed. */
interface Shape {
  readonly properties: readonly Property[];
  /** What further properties hold. */
  readonly additional?: Schema;
  /** Unions that add the properties of one of their variants. */
  readonly choices: readonly UnionSchema[];
  /** Names of the schemas whose properties it takes over. */
  readonly bases: readonly string[];
}

/** The named schemas of a document. */
export interface Declarations {
  /** The declaration of this name, if there is one. */
  find(name: string): SchemaDeclaration | undefined;
  /** What an object, an intersection, a union, or what a reference names consists of; of any other kind, nothing. */
  shape(schema: Schema): Shape;
}

/** Makes a document's named schemas easy to look up. */
export function declarationsOf(api: Api): Declarations {
  const byName = new Map(api.schemas.map((declaration) => [declaration.name, declaration]));
  const find = (name: string): SchemaDeclaration | undefined => byName.get(name);
  return {
    find,
    shape: (schema) => shape(schema, find, new Set()),
  };
}

type Find = Declarations['find'];

const nothing: Shape = { properties: [], choices: [], bases: [] };

function shape(schema: Schema, find: Find, seen: ReadonlySet<string>): Shape {
  switch (schema.kind) {
    case 'object':
      return { ...schema, choices: [], bases: [] };
    case 'union':
      return { ...nothing, choices: [schema] };
    case 'ref': {
      const target = seen.has(schema.name) ? undefined : find(schema.name);
      return target === undefined ? nothing : shape(target.schema, find, new Set([...seen, schema.name]));
    }
    case 'intersection':
      return merge(
        schema.parts.map((part) => {
          const own = shape(part, find, seen);
          return part.kind === 'ref' ? { ...own, bases: [part.name, ...own.bases] } : own;
        }),
      );
    default:
      return nothing;
  }
}

/** A property that several parts have is the last one's, in the place of the first. */
function merge(shapes: readonly Shape[]): Shape {
  const properties = new Map(shapes.flatMap((part) => part.properties.map((property) => [property.name, property])));
  const additional = shapes.find((part) => part.additional !== undefined)?.additional;
  const choices = shapes.flatMap((part) => part.choices);
  const bases = shapes.flatMap((part) => part.bases);
  return { properties: [...properties.values()], choices, bases, ...(additional !== undefined && { additional }) };
}
