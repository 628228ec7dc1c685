import type { Property, Schema, UnionSchema } from '../../../model/index.ts';
import type { Declarations } from '../declarations.ts';
import { codeText } from '../text/code-span.ts';

/** What a value of one property demands of the others. */
export interface Demands {
  /** The property, as inline code. */
  readonly property: string;
  /** Values of it, and the properties that they need. */
  readonly rows: readonly (readonly [value: string, needs: string])[];
}

/**
 * A choice that says nothing but which properties a value of another one needs, all of which stand in the table of the
 * schema itself. Undefined for any other choice.
 */
export function demandsOf({ variants }: UnionSchema, schema: Schema, { shape }: Declarations): Demands | undefined {
  const known = shape(schema).properties;
  const demands = variants.map((variant) => demandOf(variant, known, shape));
  const [first] = demands;
  if (first === undefined) return undefined;
  const rows = demands.flatMap((demand) =>
    demand?.property === first.property ? [[demand.value, demand.needs] as const] : [],
  );
  return rows.length < variants.length ? undefined : { property: first.property, rows };
}

interface Demand {
  readonly property: string;
  readonly value: string;
  readonly needs: string;
}

/** The one property that has fewer values here, and the names of those that these need. */
function demandOf(variant: Schema, known: readonly Property[], shape: Declarations['shape']): Demand | undefined {
  if (variant.kind !== 'object') return undefined;
  const fixed = variant.properties.filter((property) => isNarrower(property, known));
  const [tag] = fixed;
  if (tag?.schema.kind !== 'enum' || fixed.length > 1) return undefined;
  const others = variant.properties.filter((property) => property !== tag);
  const needs = others.map((property) => needsOf(property, known, shape));
  if (needs.includes(undefined)) return undefined;
  return {
    property: codeText(tag.name, 'cell'),
    value: tag.schema.values.map(({ value }) => codeText(String(value), 'cell')).join(', '),
    needs: needs.flatMap((names) => names?.map((name) => codeText(name, 'cell')) ?? []).join(', ') || 'nothing',
  };
}

function isNarrower({ name, schema }: Property, known: readonly Property[]): boolean {
  const base = known.find((property) => property.name === name)?.schema;
  return (
    schema.kind === 'enum' &&
    base !== undefined &&
    !(base.kind === 'enum' && base.values.length === schema.values.length)
  );
}

/** The names that a variant demands by one of its properties, dotted within objects; undefined where it tells more. */
function needsOf(
  { name, required, schema }: Property,
  known: readonly Property[],
  shape: Declarations['shape'],
): readonly string[] | undefined {
  const base = known.find((property) => property.name === name);
  if (base === undefined || !required) return undefined;
  if (withoutWords(schema) === withoutWords(base.schema)) return [name];
  if (schema.kind !== 'object' || schema.properties.length === 0) return undefined;
  const inner = schema.properties.map((property) => needsOf(property, shape(base.schema).properties, shape));
  return inner.includes(undefined) ? undefined : inner.flatMap((names) => names?.map((one) => `${name}.${one}`) ?? []);
}

function withoutWords(schema: Schema): string {
  return JSON.stringify({ ...schema, title: undefined, description: undefined, examples: undefined });
}
