import type { Schema } from '../../../model/index.ts';
import type { Declarations } from '../declarations.ts';

const longestName = 40;

/** An example in which files stand as files: examples are JSON, so the contract can give no more than a file's name. */
export function withFiles(example: unknown, schema: Schema, declarations: Declarations): unknown {
  if (schema.kind === 'binary') return fileOf(example);
  if (Array.isArray(example)) {
    return schema.kind === 'array' ? example.map((item) => withFiles(item, schema.items, declarations)) : example;
  }
  if (typeof example !== 'object' || example === null) return example;
  const schemas = new Map(declarations.shape(schema).properties.map((property) => [property.name, property.schema]));
  const entries = Object.entries(example).map(([name, value]) => {
    const own = schemas.get(name);
    return [name, own === undefined ? value : withFiles(value, own, declarations)] as const;
  });
  return Object.fromEntries(entries);
}

function fileOf(example: unknown): Blob {
  const isName = typeof example === 'string' && example.length <= longestName && /^[\w .-]*\.\w+$/.test(example);
  return isName ? new File([], example) : new Blob([]);
}
