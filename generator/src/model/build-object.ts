import type { Cursor } from '../document/index.ts';
import type { SchemaContext } from './schema-context.ts';
import { isObject, listOf, objectOf, type RawObject, textsOf } from './raw.ts';
import { schemaKey } from './schema-key.ts';
import type { ObjectSchema, Property, Schema } from './schema.ts';

/** An object schema, without the properties that the other direction has to itself. */
export function buildObject(cursor: Cursor, value: RawObject, context: SchemaContext): ObjectSchema {
  const additional = additionalOf(cursor, value, context);
  return { kind: 'object', properties: propertiesOf(cursor, value, context), ...(additional ? { additional } : {}) };
}

function propertiesOf(cursor: Cursor, value: RawObject, context: SchemaContext): readonly Property[] {
  const { document, direction } = context;
  const required = new Set(textsOf(value['required']));
  const map = document.child(cursor, 'properties');
  const closed = context.usages.get(schemaKey(cursor))?.discriminators;
  return Object.keys(objectOf(map.value)).flatMap((name) => {
    const property = document.child(map, name);
    const { readOnly, writeOnly } = marksOf(property, context);
    if (direction === 'request' ? readOnly : writeOnly) return [];
    const openEnums = context.openEnums && !closed?.has(name);
    const schema = context.build(property, openEnums === context.openEnums ? context : { ...context, openEnums });
    return [{ name, required: required.has(name), readOnly, writeOnly, schema }];
  });
}

/** Who has a property to itself: a response what is `readOnly`, a request what is `writeOnly`. */
export function marksOf(property: Cursor, context: SchemaContext): Pick<Property, 'readOnly' | 'writeOnly'> {
  return { readOnly: hasMark(property, 'readOnly', context), writeOnly: hasMark(property, 'writeOnly', context) };
}

/** A mark written at the property, at the schema that it refers to, or beside that in its `allOf`. */
function hasMark(property: Cursor, mark: 'readOnly' | 'writeOnly', { document }: SchemaContext): boolean {
  const parts = listOf(objectOf(property.value)['allOf']);
  return [property.value, document.follow(property)?.value, ...parts].some((each) => objectOf(each)[mark] === true);
}

function additionalOf(cursor: Cursor, value: RawObject, context: SchemaContext): Schema | undefined {
  const { document } = context;
  const additional = document.child(cursor, 'additionalProperties');
  const patterns = document.child(cursor, 'patternProperties');
  const variants = Object.keys(objectOf(patterns.value)).map((pattern) =>
    context.build(document.child(patterns, pattern), context),
  );
  if (isObject(additional.value)) variants.push(context.build(additional, context));
  if (additional.value === true) return { kind: 'any' };
  const [only, ...others] = variants;
  if (only) return others.length === 0 ? only : { kind: 'union', variants };
  // An object of which nothing is said but that it is one can hold anything.
  const isBare = additional.value === undefined && Object.keys(objectOf(value['properties'])).length === 0;
  return isBare ? { kind: 'any' } : undefined;
}
