import type { Cursor, Document } from '../document/index.ts';
import { isObject, listOf } from './raw.ts';

/** The schemas written directly inside a schema, references not followed. */
export function* subschemas(document: Document, cursor: Cursor): Generator<Cursor> {
  if (!isObject(cursor.value)) return;
  for (const key of ['allOf', 'oneOf', 'anyOf', 'prefixItems']) {
    const list = document.child(cursor, key);
    for (const index of listOf(list.value).keys()) yield document.child(list, index);
  }
  for (const key of ['properties', 'patternProperties']) {
    const map = document.child(cursor, key);
    if (isObject(map.value)) for (const name of Object.keys(map.value)) yield document.child(map, name);
  }
  for (const key of ['items', 'additionalProperties', 'additionalItems', 'unevaluatedProperties']) {
    const schema = document.child(cursor, key);
    if (isObject(schema.value)) yield schema;
  }
}
