import type { Cursor } from '../document/index.ts';
import { enumOfConstants, isNull } from './build-enum.ts';
import { buildObject } from './build-object.ts';
import type { SchemaContext } from './schema-context.ts';
import { withFacts } from './schema-facts.ts';
import { isObject, listOf, objectOf, type RawObject, textOf, textsOf } from './raw.ts';
import { schemaKey } from './schema-key.ts';
import { nameIn } from './schema-names.ts';
import type { Discriminator, Property, Schema } from './schema.ts';

/** A schema with `allOf`, `oneOf` or `anyOf`; undefined when it has none of them. */
export function buildCombination(cursor: Cursor, value: RawObject, context: SchemaContext): Schema | undefined {
  const parts = [
    ...allOfParts(cursor, context),
    ...['oneOf', 'anyOf'].flatMap((keyword) => buildUnion(cursor, value, keyword, context) ?? []),
  ];
  if (parts.length === 0) return undefined;
  const own = ownPart(cursor, value, context);
  if (own) parts.push(own);
  const [only, ...others] = parts;
  return only && others.length === 0 ? only : { kind: 'intersection', parts };
}

function allOfParts(cursor: Cursor, context: SchemaContext): readonly Schema[] {
  const { document } = context;
  const list = document.child(cursor, 'allOf');
  return [...listOf(list.value).keys()].flatMap((index) => {
    const part = document.child(list, index);
    const raw = objectOf(part.value);
    // A part that only demands properties of its siblings is met where the whole is built.
    return isOnlyRequired(raw) ? [] : [context.build(part, context)];
  });
}

function buildUnion(cursor: Cursor, value: RawObject, keyword: string, context: SchemaContext): Schema | undefined {
  const { document } = context;
  const list = document.child(cursor, keyword);
  const variants = [...listOf(list.value).keys()].map((index) => document.child(list, index));
  // `anyOf: [{ required: [a] }, { required: [b] }]` is a rule about values, which types do not express.
  if (variants.every((variant) => isOnlyRequired(objectOf(variant.value)))) return undefined;
  const constants = enumOfConstants(value, context);
  const nullable = variants.some((variant) => isNull(variant.value));
  const schemas = variants
    .filter((variant) => !isNull(variant.value))
    .map((variant) => context.build(variant, context));
  const [only, ...others] = schemas;
  if (!only) return { kind: 'null' };
  const union = constants ?? (others.length === 0 ? only : unionOf(cursor, schemas, context));
  return nullable ? withFacts(union, { nullable: true }) : union;
}

function unionOf(cursor: Cursor, variants: readonly Schema[], context: SchemaContext): Schema {
  const discriminator = discriminatorOf(cursor, variants, context);
  return { kind: 'union', variants, ...(discriminator ? { discriminator } : {}) };
}

function discriminatorOf(
  cursor: Cursor,
  variants: readonly Schema[],
  context: SchemaContext,
): Discriminator | undefined {
  const { document, names, direction } = context;
  const raw = document.child(cursor, 'discriminator');
  const property = textOf(objectOf(raw.value)['propertyName']);
  if (property === undefined) return undefined;
  const mapping = document.child(raw, 'mapping');
  const mapped = Object.keys(objectOf(mapping.value)).flatMap((value) => {
    const target = document.mappingTarget(document.child(mapping, value));
    const found = target && names.get(schemaKey(target));
    return found ? [{ value, name: nameIn(found, direction) }] : [];
  });
  const mappedNames = new Set(mapped.map(({ name }) => name));
  // A variant that the mapping leaves out goes by its own name in the contract.
  const implied = [...names.values()].flatMap((each) => {
    const name = nameIn(each, direction);
    const isVariant = variants.some((variant) => variant.kind === 'ref' && variant.name === name);
    return isVariant && !mappedNames.has(name) ? [{ value: each.contractName, name }] : [];
  });
  return { property, mapping: [...mapped, ...implied] };
}

/** What a schema says beside its combining keywords. */
function ownPart(cursor: Cursor, value: RawObject, context: SchemaContext): Schema | undefined {
  const own =
    isObject(value['properties']) || isObject(value['additionalProperties'])
      ? buildObject(cursor, value, context)
      : undefined;
  const demanded = demandedProperties(cursor, value, new Set(own?.properties.map(({ name }) => name)), context);
  if (!own && demanded.length === 0) return undefined;
  return {
    kind: 'object',
    properties: [...(own?.properties ?? []), ...demanded],
    ...(own?.additional ? { additional: own.additional } : {}),
  };
}

/** Properties of the parts that the whole makes required. */
function demandedProperties(
  cursor: Cursor,
  value: RawObject,
  known: ReadonlySet<string>,
  context: SchemaContext,
): readonly Property[] {
  const { document } = context;
  const list = document.child(cursor, 'allOf');
  const parts = [...listOf(list.value).keys()].map((index) => document.child(list, index));
  const required = [
    ...textsOf(value['required']),
    ...parts.flatMap(({ value: part }) => (isOnlyRequired(objectOf(part)) ? textsOf(objectOf(part)['required']) : [])),
  ];
  return [...new Set(required)]
    .filter((name) => !known.has(name))
    .flatMap((name) => {
      const found = parts.map((part) => findProperty(part, name, context)).find((each) => each !== undefined);
      if (!found || found.required) return [];
      return [
        { name, required: true, readOnly: false, writeOnly: false, schema: context.build(found.property, context) },
      ];
    });
}

interface FoundProperty {
  readonly property: Cursor;
  readonly required: boolean;
}

function findProperty(schema: Cursor, name: string, context: SchemaContext, depth = 0): FoundProperty | undefined {
  const { document } = context;
  const target = document.follow(schema);
  if (!target || depth > 20) return undefined;
  const property = document.child(document.child(target, 'properties'), name);
  if (property.value !== undefined) {
    return { property, required: textsOf(objectOf(target.value)['required']).includes(name) };
  }
  const list = document.child(target, 'allOf');
  for (const index of listOf(list.value).keys()) {
    const found = findProperty(document.child(list, index), name, context, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function isOnlyRequired(schema: RawObject): boolean {
  const keys = Object.keys(schema);
  return (
    keys.length > 0 &&
    keys.every((key) => key === 'required' || key === 'type' || key === 'description') &&
    'required' in schema
  );
}
