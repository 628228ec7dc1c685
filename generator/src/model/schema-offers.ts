import type { Cursor, Document } from '../document/index.ts';
import { listOf } from './raw.ts';
import { type SchemaKey, schemaKey } from './schema-key.ts';

/**
 * True for a schema that is, by its own keywords or those of a schema it combines, one of several of which `member` is
 * one. With `member` built on it in turn, as in OpenAPI's inheritance, neither could be written in terms of the other.
 */
export function offers(schema: Cursor, member: SchemaKey, document: Document): boolean {
  const seen = new Set<SchemaKey>();
  const waiting = [schema];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const target = document.follow(next);
    if (!target || seen.has(schemaKey(target))) continue;
    seen.add(schemaKey(target));
    if (schemaKey(target) === member) return true;
    for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
      const list = document.child(target, keyword);
      for (const index of listOf(list.value).keys()) waiting.push(document.child(list, index));
    }
  }
  return false;
}
