import { isRecord } from '../../document/index.ts';
import type { Cursor, Document } from '../../document/index.ts';
import { texts } from '../members.ts';

/**
 * The properties that an example of a schema must have: the required ones but for those that are read-only or write-only,
 * because an example goes in one direction only.
 */
export function requiredNames(document: Document, schema: Cursor): string[] {
  const properties = document.child(schema, 'properties');
  return texts(document.child(schema, 'required').value).filter((name) => {
    const property = document.child(properties, name);
    return !isOneWay(property.value) && !isOneWay(document.follow(property)?.value);
  });
}

function isOneWay(schema: unknown): boolean {
  return isRecord(schema) && (schema['readOnly'] === true || schema['writeOnly'] === true);
}
