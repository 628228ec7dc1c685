import type { Cursor, Document } from '../document/index.ts';
import { marksOf } from './build-object.ts';
import { listOf, objectOf, type RawObject, textsOf } from './raw.ts';
import type { SchemaContext } from './schema-context.ts';
import type { Property } from './schema.ts';

/** Properties that a schema with `allOf`, or a part written in it, makes required while what declares them does not. */
export function demandedProperties(
  cursor: Cursor,
  value: RawObject,
  context: SchemaContext,
): ReadonlyMap<string, Property> {
  const { document } = context;
  const list = document.child(cursor, 'allOf');
  const parts = [...listOf(list.value).keys()].map((index) => document.child(list, index));
  const required = [value, ...parts.map((part) => objectOf(part.value))].flatMap((each) => textsOf(each['required']));
  return new Map(
    [...new Set(required)].flatMap((name) => {
      const found = [...declarations(cursor, name, document)];
      const [first] = found;
      if (!first || found.some((each) => each.required)) return [];
      const marks = marksOf(first.property, context);
      if (context.direction === 'request' ? marks.readOnly : marks.writeOnly) return [];
      return [[name, { name, required: true, ...marks, schema: context.build(first.property, context) }] as const];
    }),
  );
}

interface FoundProperty {
  readonly property: Cursor;
  readonly required: boolean;
}

/** Every place where a schema, its parts included, declares a property. */
function* declarations(schema: Cursor, name: string, document: Document, depth = 0): Generator<FoundProperty> {
  const target = document.follow(schema);
  if (!target || depth > 20) return;
  const property = document.child(document.child(target, 'properties'), name);
  if (property.value !== undefined) {
    yield { property, required: textsOf(objectOf(target.value)['required']).includes(name) };
  }
  const list = document.child(target, 'allOf');
  for (const index of listOf(list.value).keys())
    yield* declarations(document.child(list, index), name, document, depth + 1);
}

/** True for a schema that only demands properties which others declare. */
export function isOnlyRequired(schema: RawObject): boolean {
  return (
    'required' in schema &&
    Object.keys(schema).every((key) => ['required', 'type', 'title', 'description'].includes(key))
  );
}
