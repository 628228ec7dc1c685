import type { FindDeclaration } from './object-shape.ts';
import type { Schema } from './schema.ts';

/** The schema of what stands at a JSON pointer (RFC 6901) in a value; undefined where the schema knows of nothing there. */
export function schemaAt(schema: Schema, pointer: string, find: FindDeclaration): Schema | undefined {
  const tokens = pointer.split('/').slice(1);
  return tokens
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<Schema | undefined>((at, token) => at && propertyIn(at, token, find, []), schema);
}

/** What a reference leads to in the end; any other schema as it is. Undefined where it leads nowhere. */
export function targetOf(schema: Schema, find: FindDeclaration, seen: readonly string[] = []): Schema | undefined {
  if (schema.kind !== 'ref') return schema;
  const target = seen.includes(schema.name) ? undefined : find(schema.name);
  return target && targetOf(target.schema, find, [...seen, schema.name]);
}

function propertyIn(schema: Schema, name: string, find: FindDeclaration, seen: readonly string[]): Schema | undefined {
  switch (schema.kind) {
    case 'object':
      return schema.properties.find((property) => property.name === name)?.schema;
    case 'ref': {
      const target = seen.includes(schema.name) ? undefined : find(schema.name);
      return target && propertyIn(target.schema, name, find, [...seen, schema.name]);
    }
    case 'intersection':
    case 'union': {
      const parts = schema.kind === 'union' ? schema.variants : schema.parts;
      for (const part of parts) {
        const found = propertyIn(part, name, find, seen);
        if (found) return found;
      }
      return undefined;
    }
    default:
      return undefined;
  }
}
