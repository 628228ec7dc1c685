import { isRecord } from '../document/index.ts';
import type { Cursor, Document } from '../document/index.ts';
import { memberNames, members } from './members.ts';

const combining = ['allOf', 'anyOf', 'oneOf'] as const;

/** The properties that a schema has by itself, by references, and by any part of `allOf`, `anyOf` and `oneOf`. */
export function propertyNames(document: Document, schema: Cursor): Set<string> {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const waiting = [schema];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isRecord(next.value) || seen.has(next.value)) continue;
    seen.add(next.value);
    for (const name of memberNames(document.child(next, 'properties'))) names.add(name);
    for (const keyword of combining) waiting.push(...members(document, document.child(next, keyword)));
    const target = document.target(next);
    if (target !== undefined) waiting.push(target);
  }
  return names;
}
