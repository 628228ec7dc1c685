import { isRecord } from '../document/index.ts';
import type { Cursor, Document } from '../document/index.ts';
import { memberNames, members } from './members.ts';

const combining = ['allOf', 'anyOf', 'oneOf'] as const;

/** The properties that a schema has by itself, by references, and by any part of `allOf`, `anyOf` and `oneOf`. */
export function propertiesOf(document: Document, schema: Cursor): ReadonlyMap<string, Cursor> {
  return document.remembered('properties', schema, '', () => findProperties(document, schema));
}

function findProperties(document: Document, schema: Cursor): ReadonlyMap<string, Cursor> {
  const properties = new Map<string, Cursor>();
  const seen = new Set<unknown>();
  const waiting = [schema];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isRecord(next.value) || seen.has(next.value)) continue;
    seen.add(next.value);
    const own = document.child(next, 'properties');
    for (const name of memberNames(own)) if (!properties.has(name)) properties.set(name, document.child(own, name));
    for (const keyword of combining) waiting.push(...members(document, document.child(next, keyword)));
    const target = document.target(next);
    if (target !== undefined) waiting.push(target);
  }
  return properties;
}

/** The names of these properties. */
export function propertyNames(document: Document, schema: Cursor): Set<string> {
  return new Set(propertiesOf(document, schema).keys());
}
