import type { Schema, UnionSchema } from '../../../model/index.ts';
import type { Declarations } from '../declarations.ts';

/** How one property tells the variants of a union apart. */
export interface Kinds {
  readonly property: string;
  /** The property's values with each variant, in the order of the variants; empty where the contract does not say. */
  readonly values: readonly (readonly string[])[];
}

/** The property that a union names as the one that tells, or one that has other fixed values in each variant. */
export function kindsOf({ variants, discriminator }: UnionSchema, { shape }: Declarations): Kinds | undefined {
  if (discriminator !== undefined) {
    const { property, mapping } = discriminator;
    const valuesOf = (variant: Schema): readonly string[] =>
      mapping.flatMap(({ value, name }) => (variant.kind === 'ref' && variant.name === name ? [value] : []));
    return { property, values: variants.map(valuesOf) };
  }
  const fixed = variants.map((variant) => fixedValues(variant, shape));
  const [first] = fixed;
  return Array.from(first?.keys() ?? [])
    .map((property) => ({ property, values: fixed.map((of) => of.get(property) ?? []) }))
    .find(({ values }) => values.every(({ length }) => length > 0) && areDistinct(values.flat()));
}

function fixedValues(variant: Schema, shape: Declarations['shape']): ReadonlyMap<string, readonly string[]> {
  const properties = shape(variant).properties.flatMap(({ name, required, schema }) =>
    required && schema.kind === 'enum' ? [[name, schema.values.map(({ value }) => String(value))] as const] : [],
  );
  return new Map(properties);
}

function areDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
