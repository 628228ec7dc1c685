import type { Cursor, Document } from '../document/index.ts';
import { isJson } from './media-type.ts';
import { type OperationCursor, parametersOf, webhookCursors } from './operation-cursors.ts';
import { isObject, listOf, textOf } from './raw.ts';
import { type SchemaKey, schemaKey } from './schema-key.ts';
import { subschemas } from './subschemas.ts';

export type Direction = 'request' | 'response';

/** What the operations of a document make of one named schema. */
export interface SchemaUsage {
  readonly cursor: Cursor;
  readonly directions: Set<Direction>;
  /** Tags whose operations reach it; a name of null stands for a component that no operation reaches. */
  readonly tags: Set<string | null>;
  /** Named schemas it refers to. */
  readonly references: Set<SchemaKey>;
  /** It holds, itself or through a reference, a `readOnly` or `writeOnly` property. */
  hasViews: boolean;
  /** It is reached from a body that is no JSON, such as a form, where bytes are passed as they are. */
  bytes: boolean;
  /** Properties that tell it apart in some union. */
  readonly discriminators: Set<string>;
}

/** From where a schema is reached. */
interface Way {
  readonly direction: Direction;
  readonly tag: string | null;
  readonly bytes: boolean;
}

/** Every named schema that operations or the document's components reach, in order of first reference. */
export function schemaUsages(
  document: Document,
  operations: readonly OperationCursor[],
): ReadonlyMap<SchemaKey, SchemaUsage> {
  const usages = new Map<SchemaKey, SchemaUsage>();

  /** Follows a schema; `owner` is the named schema that it stands in. */
  function visit(cursor: Cursor, way: Way, owner?: SchemaUsage): void {
    if (!isObject(cursor.value)) return;
    if (typeof cursor.value['$ref'] === 'string') {
      const target = document.follow(cursor);
      if (target) enter(target, way, owner);
      return;
    }
    if (cursor.value['readOnly'] === true || cursor.value['writeOnly'] === true) {
      if (owner) owner.hasViews = true;
    }
    noteDiscriminator(cursor);
    for (const part of subschemas(document, cursor)) visit(part, way, owner);
  }

  function enter(target: Cursor, way: Way, owner?: SchemaUsage): void {
    const usage = usageOf(target);
    owner?.references.add(schemaKey(target));
    const isNews = way.bytes && !usage.bytes;
    if (usage.directions.has(way.direction) && usage.tags.has(way.tag) && !isNews) return;
    usage.directions.add(way.direction);
    usage.tags.add(way.tag);
    if (isNews) usage.bytes = true;
    visit(target, way, usage);
  }

  function usageOf(target: Cursor): SchemaUsage {
    const key = schemaKey(target);
    const known = usages.get(key);
    if (known) return known;
    const usage: SchemaUsage = {
      cursor: target,
      directions: new Set(),
      tags: new Set(),
      references: new Set(),
      hasViews: false,
      bytes: false,
      discriminators: new Set(),
    };
    usages.set(key, usage);
    return usage;
  }

  function noteDiscriminator(cursor: Cursor): void {
    if (!isObject(cursor.value) || cursor.value['discriminator'] === undefined) return;
    const property = textOf(document.child(document.child(cursor, 'discriminator'), 'propertyName').value);
    if (property === undefined) return;
    for (const keyword of ['oneOf', 'anyOf']) {
      const variants = document.child(cursor, keyword);
      for (const index of listOf(variants.value).keys()) {
        const target = document.follow(document.child(variants, index));
        if (target) usageOf(target).discriminators.add(property);
      }
    }
  }

  for (const cursor of operations) {
    const { operation } = cursor;
    const tag = firstTag(operation);
    for (const parameter of parametersOf(document, cursor)) visitContents(parameter, 'request', tag);
    const body = document.follow(document.child(operation, 'requestBody'));
    if (body) visitContents(body, 'request', tag);
    const responses = document.child(operation, 'responses');
    for (const status of Object.keys(isObject(responses.value) ? responses.value : {})) {
      const response = document.follow(document.child(responses, status));
      if (!response) continue;
      visitContents(response, 'response', tag);
      const headers = document.child(response, 'headers');
      for (const name of Object.keys(isObject(headers.value) ? headers.value : {})) {
        const header = document.follow(document.child(headers, name));
        if (header) visitContents(header, 'response', tag);
      }
    }
  }

  function visitContents(holder: Cursor, direction: Direction, tag: string | null): void {
    visit(document.child(holder, 'schema'), { direction, tag, bytes: false });
    const content = document.child(holder, 'content');
    for (const mediaType of Object.keys(isObject(content.value) ? content.value : {})) {
      const way = { direction, tag, bytes: !isJson(mediaType) };
      visit(document.child(document.child(content, mediaType), 'schema'), way);
    }
  }

  // What the service sends, to servers of its users, is as much a response to a reader as what it answers.
  for (const cursor of webhookCursors(document)) {
    const { operation } = cursor;
    const tag = firstTag(operation);
    for (const parameter of parametersOf(document, cursor)) visitContents(parameter, 'response', tag);
    const body = document.follow(document.child(operation, 'requestBody'));
    if (body) visitContents(body, 'response', tag);
  }

  const components = document.child(document.child(document.root, 'components'), 'schemas');
  for (const name of Object.keys(isObject(components.value) ? components.value : {})) {
    const target = document.follow(document.child(components, name));
    if (!target || usages.has(schemaKey(target))) continue;
    enter(target, { direction: 'request', tag: null, bytes: false });
    enter(target, { direction: 'response', tag: null, bytes: false });
  }
  spreadViews(usages);
  return usages;
}

/** A schema that refers to one with views has views itself. */
function spreadViews(usages: ReadonlyMap<SchemaKey, SchemaUsage>): void {
  let changed = true;
  while (changed) {
    changed = false;
    for (const usage of usages.values()) {
      if (usage.hasViews || ![...usage.references].some((key) => usages.get(key)?.hasViews)) continue;
      usage.hasViews = true;
      changed = true;
    }
  }
}

/** The tag that an operation is filed under. */
export function firstTag(operation: Cursor): string {
  return (isObject(operation.value) ? textOf(listOf(operation.value['tags'])[0]) : undefined) ?? 'default';
}
