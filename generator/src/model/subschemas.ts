import type { Cursor, Document } from '../document/index.ts';
import { isObject } from './raw.ts';

/** The schemas written directly inside a schema, references not followed. */
export function subschemas(document: Document, cursor: Cursor): readonly Cursor[] {
  const { value } = cursor;
  if (!isObject(value)) return [];
  const found: Cursor[] = [];
  for (const key of ['allOf', 'oneOf', 'anyOf', 'prefixItems']) {
    if (!Array.isArray(value[key])) continue;
    const list = document.child(cursor, key);
    for (const index of value[key].keys()) found.push(document.child(list, index));
  }
  for (const key of ['properties', 'patternProperties']) {
    if (!isObject(value[key])) continue;
    const map = document.child(cursor, key);
    for (const name of Object.keys(value[key])) found.push(document.child(map, name));
  }
  for (const key of ['items', 'additionalProperties', 'additionalItems', 'unevaluatedProperties']) {
    if (isObject(value[key])) found.push(document.child(cursor, key));
  }
  return found;
}
