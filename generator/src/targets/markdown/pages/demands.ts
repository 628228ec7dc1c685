import type { Property, Schema, UnionSchema } from '../../../model/index.ts';
import type { Declarations } from '../declarations.ts';
import { codeText } from '../text/code-span.ts';

/** What a value of one property demands of the others. */
export interface Demands {
  /** The property, as inline code. */
  readonly property: string;
  /** A value of it, and the properties that it needs. */
  readonly rows: readonly (readonly [value: string, needs: string])[];
}

/**
 * A choice that says nothing but which properties a value of another one needs, all of which stand in the table of the
 * schema itself. Undefined for any other choice.
 */
export function demandsOf({ variants }: UnionSchema, schema: Schema, { shape }: Declarations): Demands | undefined {
  const known = new Map(shape(schema).properties.map((property) => [property.name, property]));
  const demands = variants.map((variant) =>
    variant.kind === 'object' ? demandOf(variant.properties, known) : undefined,
  );
  const [first] = demands;
  if (first === undefined || known.size === 0) return undefined;
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

/** The one property with a fixed value, and the names of those that it needs. */
function demandOf(properties: readonly Property[], known: ReadonlyMap<string, Property>): Demand | undefined {
  const fixed = properties.filter(({ schema }) => schema.kind === 'enum' && schema.values.length === 1);
  const needed = properties.filter((property) => !fixed.includes(property));
  const [tag] = fixed;
  if (tag?.schema.kind !== 'enum' || fixed.length > 1 || !known.has(tag.name)) return undefined;
  if (!needed.every((property) => saysNoMore(property, known.get(property.name)))) return undefined;
  return {
    property: codeText(tag.name, 'cell'),
    value: codeText(String(tag.schema.values[0]?.value), 'cell'),
    needs: needed.map(({ name }) => codeText(name, 'cell')).join(', ') || 'nothing',
  };
}

/** True where the variant demands a property and tells nothing else of it. */
function saysNoMore({ required, schema }: Property, known: Property | undefined): boolean {
  return required && known !== undefined && withoutWords(schema) === withoutWords(known.schema);
}

function withoutWords(schema: Schema): string {
  return JSON.stringify({ ...schema, title: undefined, description: undefined, examples: undefined });
}
