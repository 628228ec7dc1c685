import { isObject, listOf, objectOf, type RawObject, textOf } from './raw.ts';
import type { EnumSchema, EnumValue, NullSchema } from './schema.ts';

interface EnumContext {
  readonly openEnums: boolean;
}

/** The literals of a schema with `enum` or `const`; undefined when it has neither, or one that code cannot write. */
export function enumOf(value: RawObject, context: EnumContext): EnumSchema | NullSchema | undefined {
  if ('const' in value) {
    const literal = value['const'];
    if (literal === null) return { kind: 'null' };
    return isLiteral(literal) ? { kind: 'enum', values: [{ value: literal }], open: false } : undefined;
  }
  if (!Array.isArray(value['enum'])) return undefined;
  const values = value['enum'].filter((each) => each !== null);
  const literals = values.filter(isLiteral);
  if (literals.length < values.length) return undefined;
  if (literals.length === 0) return value['enum'].includes(null) ? { kind: 'null' } : undefined;
  const descriptions = objectOf(value['x-enumDescriptions'] ?? value['x-enum-descriptions']);
  const typed = literals.map((literal) => ofType(value['type'], literal));
  return {
    kind: 'enum',
    values: [...new Set(typed)].map((literal) => enumValue(literal, textOf(descriptions[String(literal)]))),
    open: context.openEnums && typed.every((literal) => typeof literal !== 'boolean'),
  };
}

/** YAML reads an unquoted 1 as a number and a quoted one as text; the type says which of them was meant. */
function ofType(type: unknown, literal: EnumValue['value']): EnumValue['value'] {
  if (type === 'string') return String(literal);
  const isNumeric = (type === 'integer' || type === 'number') && typeof literal === 'string' && /^-?\d+$/.test(literal);
  return isNumeric ? Number(literal) : literal;
}

/** `oneOf: [{ const: a }, { const: b }]`, the spelling that gives each value a description, read as an enumeration. */
export function enumOfConstants(value: RawObject, context: EnumContext): EnumSchema | undefined {
  const variants = listOf(value['oneOf'] ?? value['anyOf']).filter((variant) => !isNull(variant));
  const values = variants.flatMap((variant) => {
    if (!isObject(variant) || !isLiteral(variant['const'])) return [];
    return [enumValue(variant['const'], textOf(variant['description']) ?? textOf(variant['title']))];
  });
  if (values.length < 2 || values.length !== variants.length) return undefined;
  return { kind: 'enum', values, open: context.openEnums && values.every(({ value }) => typeof value !== 'boolean') };
}

/** True for a schema that allows null only. */
export function isNull(schema: unknown): boolean {
  return isObject(schema) && (schema['type'] === 'null' || ('const' in schema && schema['const'] === null));
}

function enumValue(value: EnumValue['value'], description: string | undefined): EnumValue {
  return description === undefined ? { value } : { value, description };
}

function isLiteral(value: unknown): value is EnumValue['value'] {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  );
}
