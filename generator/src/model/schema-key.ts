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
  const telling = tellingSegments(segments).filter((segment, index) => index === 0 || !structural.has(segment));
  return telling.join(' ') || fileStem(cursor.file);
}

/** The segments from the one on that gives a name: a component's, a path, or whatever a schema's own keywords follow. */
function tellingSegments(segments: readonly string[]): readonly string[] {
  if (segments[0] === 'components' && segments.length > 3) return segments.slice(2);
  if (segments[0] === 'paths' || segments[0] === 'webhooks') return segments.slice(1);
  const inner = segments.findIndex((segment, index) => index > 0 && structural.has(segment));
  return inner > 0 && segments.length > inner + 1 ? segments.slice(inner - 1) : segments.slice(-1);
}

/** File name of a path without folders and extension. */
export function fileStem(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

/** Keywords that lead from an object to a schema inside it. */
const structural = new Set([
  'properties',
  'items',
  'schema',
  'content',
  'responses',
  'requestBody',
  'parameters',
  'headers',
  'oneOf',
  'anyOf',
  'allOf',
]);
