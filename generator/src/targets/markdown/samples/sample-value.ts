import type { Schema } from '../../../model/index.ts';

/**
 * The value that shows best what a schema takes: its example, its default, the first value of an enum, `true`; an array
 * holds the one of its items. Undefined when the contract gives none.
 */
export function sampleValue(schema: Schema): unknown {
  const given = schema.examples?.[0] ?? schema.default;
  if (given !== undefined) return given;
  if (schema.kind === 'enum') return schema.values[0]?.value;
  if (schema.kind === 'boolean') return true;
  if (schema.kind !== 'array') return undefined;
  const item = sampleValue(schema.items);
  return item === undefined ? undefined : [item];
}
