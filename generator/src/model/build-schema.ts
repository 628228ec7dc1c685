import type { Cursor } from '../document/index.ts';
import { buildCombination } from './build-combination.ts';
import { enumOf } from './build-enum.ts';
import { buildObject } from './build-object.ts';
import { isObject, listOf, numberOf, type RawObject, textOf, textsOf } from './raw.ts';
import type { SchemaContext } from './schema-context.ts';
import { definedNumber, definedText, factsOf, withFacts } from './schema-facts.ts';
import { schemaKey } from './schema-key.ts';
import { nameIn } from './schema-names.ts';
import type { Schema } from './schema.ts';

/** Resolves one schema of the contract for one direction. */
export function buildSchema(cursor: Cursor, context: SchemaContext): Schema {
  const { value } = cursor;
  if (value === false) return { kind: 'never' };
  if (!isObject(value)) return { kind: 'any' };
  if (typeof value['$ref'] === 'string') return buildReference(cursor, value, context);
  const facts = factsOf(value);
  const combination = buildCombination(cursor, value, context);
  return combination ? withFacts(combination, facts) : withFacts(buildTyped(cursor, value, context), facts);
}

function buildReference(cursor: Cursor, value: RawObject, context: SchemaContext): Schema {
  const target = context.document.follow(cursor);
  const names = target && context.names.get(schemaKey(target));
  if (!names) return { kind: 'any' };
  return { kind: 'ref', name: nameIn(names, context.direction), ...factsOf(value) };
}

/** A schema without combining keywords. */
function buildTyped(cursor: Cursor, value: RawObject, context: SchemaContext): Schema {
  const literals = enumOf(value, context);
  if (literals) return literals;
  const types = typesOf(value);
  const [type, ...others] = types.filter((name) => name !== 'null');
  if (type === undefined) return types.length > 0 ? { kind: 'null' } : { kind: 'any' };
  if (others.length === 0) return buildOneType(cursor, value, type, context);
  return { kind: 'union', variants: [type, ...others].map((each) => buildOneType(cursor, value, each, context)) };
}

function buildOneType(cursor: Cursor, value: RawObject, type: string, context: SchemaContext): Schema {
  switch (type) {
    case 'string':
      return buildString(value, context);
    case 'number':
    case 'integer':
      return buildNumber(value, type === 'integer');
    case 'boolean':
      return { kind: 'boolean' };
    case 'array':
      return buildArray(cursor, value, context);
    case 'object':
      return buildObject(cursor, value, context);
    default:
      return { kind: 'any' };
  }
}

/** The types a schema names, or the one that its keywords imply. */
function typesOf(value: RawObject): readonly string[] {
  const named = typeof value['type'] === 'string' ? [value['type']] : textsOf(value['type']);
  if (named.length > 0) return named;
  if ('properties' in value || 'additionalProperties' in value || 'patternProperties' in value) return ['object'];
  if ('items' in value || 'prefixItems' in value) return ['array'];
  if ('pattern' in value || 'minLength' in value || 'maxLength' in value) return ['string'];
  if ('minimum' in value || 'maximum' in value || 'multipleOf' in value) return ['number'];
  return [];
}

function buildString(value: RawObject, { bytes }: SchemaContext): Schema {
  const mediaType = textOf(value['contentMediaType']);
  const isBytes =
    mediaType !== undefined && value['contentEncoding'] === undefined && !/^text\/|json|xml/.test(mediaType);
  if (bytes && (value['format'] === 'binary' || isBytes)) return { kind: 'binary' };
  return {
    kind: 'string',
    ...definedText('format', value),
    ...definedNumber('minLength', value),
    ...definedNumber('maxLength', value),
    ...definedText('pattern', value),
  };
}

function buildNumber(value: RawObject, integer: boolean): Schema {
  const number = {
    kind: 'number',
    integer,
    ...definedText('format', value),
    ...definedNumber('minimum', value),
    ...definedNumber('maximum', value),
    ...definedNumber('exclusiveMinimum', value),
    ...definedNumber('exclusiveMaximum', value),
    ...definedNumber('multipleOf', value),
  } as const;
  // OpenAPI 3.0 says with `exclusiveMinimum: true` that `minimum` itself is out of range.
  const { minimum, maximum, ...rest } = number;
  return {
    ...rest,
    ...bound('inimum', minimum, value['exclusiveMinimum'] === true),
    ...bound('aximum', maximum, value['exclusiveMaximum'] === true),
  };
}

function bound(name: 'inimum' | 'aximum', limit: number | undefined, exclusive: boolean): Record<string, number> {
  if (limit === undefined) return {};
  return exclusive ? { [`exclusiveM${name}`]: limit } : { [`m${name}`]: limit };
}

function buildArray(cursor: Cursor, value: RawObject, context: SchemaContext): Schema {
  const { document } = context;
  const prefix = document.child(cursor, 'prefixItems');
  const items = document.child(cursor, 'items');
  if (listOf(prefix.value).length > 0) {
    const places = [...listOf(prefix.value).keys()].map((index) => buildSchema(document.child(prefix, index), context));
    const rest = items.value === false ? undefined : buildSchema(items, context);
    const fixed = numberOf(value['maxItems']) !== undefined && Number(value['maxItems']) <= places.length;
    return {
      kind: 'tuple',
      items: places,
      minItems: Math.min(numberOf(value['minItems']) ?? 0, places.length),
      ...(rest && !fixed ? { rest } : {}),
    };
  }
  return {
    kind: 'array',
    items: buildSchema(items, context),
    ...definedNumber('minItems', value),
    ...definedNumber('maxItems', value),
    ...(value['uniqueItems'] === true ? { uniqueItems: true } : {}),
  };
}
