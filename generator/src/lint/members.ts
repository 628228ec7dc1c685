import { isRecord } from '../document/index.ts';
import type { Cursor, Document } from '../document/index.ts';

/** The members of an object or array, each with its place; none when the value is neither. */
export function members(document: Document, cursor: Cursor): Cursor[] {
  if (Array.isArray(cursor.value)) return cursor.value.map((_, index) => document.child(cursor, index));
  return memberNames(cursor).map((name) => document.child(cursor, name));
}

/** The keys of an object; none when the value is no object. */
export function memberNames(cursor: Cursor): string[] {
  return isRecord(cursor.value) ? Object.keys(cursor.value) : [];
}

/** A member that is a text; undefined when it is missing or something else. */
export function textMember(value: unknown, key: string): string | undefined {
  if (!isRecord(value) || !Object.hasOwn(value, key)) return undefined;
  const member = value[key];
  return typeof member === 'string' ? member : undefined;
}

/** The strings of an array; what else it holds is left out, for `value-type` reports that. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
