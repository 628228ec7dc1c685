import type { Cursor } from '../document/index.ts';

/** Identity of a schema within the contract: its file and pointer. */
export type SchemaKey = `${string}#${string}`;

export function schemaKey(cursor: Cursor): SchemaKey {
  return `${cursor.file}#${cursor.pointer}`;
}

/**
 * The name that a referenced schema goes by: the last segment of its pointer, with the segments before it where that
 * alone says nothing (`#/components/schemas/User/properties/address` is `User address`).
 */
export function contractName(cursor: Cursor): string {
  const segments = cursor.pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  const named = segments[0] === 'components' && segments.length > 3 ? segments.slice(2) : segments.slice(-1);
  const telling = named.filter((segment, index) => index === 0 || !structural.has(segment));
  return telling.join(' ') || fileStem(cursor.file);
}

/** File name of a path without folders and extension. */
export function fileStem(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

const structural = new Set(['properties', 'items', 'schema', 'content', 'oneOf', 'anyOf', 'allOf']);
