import { isTypeName } from '../naming.ts';
import { listOf, numberOf, type RawObject, textOf } from './raw.ts';
import type { Schema, SchemaFacts } from './schema.ts';

/** What a schema says of itself whatever its kind. */
export function factsOf(value: RawObject): SchemaFacts {
  const examples = Array.isArray(value['examples'])
    ? value['examples']
    : value['example'] === undefined
      ? []
      : [value['example']];
  const nullable =
    value['nullable'] === true ||
    (Array.isArray(value['type']) && value['type'].length > 1 && value['type'].includes('null')) ||
    (listOf(value['enum']).length > 1 && listOf(value['enum']).includes(null));
  return {
    ...definedText('title', value),
    ...definedText('description', value),
    ...(value['deprecated'] === true ? { deprecated: true } : {}),
    ...(nullable ? { nullable: true } : {}),
    ...(value['x-sdk-sensitive'] === true || value['format'] === 'password' ? { sensitive: true } : {}),
    ...typeParameterOf(value),
    ...(value['default'] === undefined ? {} : { default: value['default'] }),
    ...(examples.length > 0 ? { examples } : {}),
  };
}

/** A name that is none is lint's to tell. */
function typeParameterOf(value: RawObject): Pick<SchemaFacts, 'typeParameter'> {
  const name = textOf(value['x-sdk-type-parameter']);
  return name !== undefined && isTypeName(name) ? { typeParameter: name } : {};
}

/** Adds facts to a schema; what the schema already says of itself gives way. */
export function withFacts(schema: Schema, facts: SchemaFacts): Schema {
  return { ...schema, ...facts };
}

/** A member of a schema that is text, under its own name; nothing when it is not. */
export function definedText<Key extends string>(key: Key, value: RawObject): { readonly [K in Key]?: string } {
  const text = textOf(value[key]);
  return text === undefined ? {} : objectWith(key, text);
}

/** A member of a schema that is a number, under its own name; nothing when it is not. */
export function definedNumber<Key extends string>(key: Key, value: RawObject): { readonly [K in Key]?: number } {
  const number = numberOf(value[key]);
  return number === undefined ? {} : objectWith(key, number);
}

function objectWith<Key extends string, Value>(key: Key, value: Value): { readonly [K in Key]?: Value } {
  const object: { [K in Key]?: Value } = {};
  object[key] = value;
  return object;
}
