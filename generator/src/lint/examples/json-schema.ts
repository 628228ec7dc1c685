import { fieldShape, fits, isRecord, objectType, pointerTokens } from '../../document/index.ts';
import type { Cursor, Document, Shape } from '../../document/index.ts';
import { members } from '../members.ts';
import { requiredNames } from './required-names.ts';

type Json = Record<string, unknown>;

/** A schema of JSON Schema 2020-12. */
export type JsonSchema = Json | boolean;

/** Writes schemas of a document in plain JSON Schema 2020-12. */
export interface JsonSchemaWriter {
  /** A schema whose references are to ids that `pending` delivers. */
  write(schema: Cursor): JsonSchema;
  /** Schemas that were referred to since the last call, each with its `$id`. */
  pending(): JsonSchema[];
}

/** Fields of a Schema Object that validate nothing, or that would change how references resolve. */
const dropped = new Set(
  `title description default example examples deprecated readOnly writeOnly xml externalDocs discriminator nullable
  $comment $defs $id $schema $anchor $dynamicRef $dynamicAnchor $vocabulary contentEncoding contentMediaType
  contentSchema required exclusiveMinimum exclusiveMaximum`.split(/\s+/),
);

/**
 * Creates a writer. Only keywords with values of the right type are written, so that a validator may generate code from
 * the result.
 */
export function createJsonSchemaWriter(document: Document): JsonSchemaWriter {
  const ids = new Map<unknown, string>();
  let waiting: { readonly id: string; readonly schema: Cursor }[] = [];
  const type = objectType('schema', document.version);
  return { write, pending };

  function pending(): JsonSchema[] {
    const written: JsonSchema[] = [];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      written.push({ $id: next.id, allOf: [write(next.schema)] });
    }
    waiting = [];
    return written;
  }

  function write(schema: Cursor): JsonSchema {
    if (typeof schema.value === 'boolean') return schema.value;
    if (!isRecord(schema.value)) return true;
    const target = document.follow(schema);
    const written: Json = {};
    if (target !== undefined && target.value !== schema.value) written['$ref'] = idOf(target);
    if ('$ref' in written && document.version === '3.0') return written;
    for (const key of Object.keys(schema.value)) {
      const shape = fieldShape(type, key);
      if (shape === undefined || dropped.has(key)) continue;
      const isBooleanSchema = shape.kind === 'node' && typeof schema.value[key] === 'boolean';
      if (!isBooleanSchema && !fits(shape, schema.value[key])) continue;
      const value = keyword(shape, document.child(schema, key));
      if (value !== undefined) written[key] = value;
    }
    bounds(schema.value, written);
    const required = requiredNames(document, schema);
    if (required.length > 0) written['required'] = required;
    return schema.value['nullable'] === true && document.version === '3.0'
      ? { anyOf: [{ type: 'null' }, written] }
      : written;
  }

  function keyword(shape: Shape, at: Cursor): unknown {
    switch (shape.kind) {
      case 'node':
        return write(at);
      case 'list':
        if (!Array.isArray(at.value) || at.value.length === 0) return undefined;
        return shape.of.kind === 'node' ? members(document, at).map(write) : at.value;
      case 'map':
        return shape.of.kind === 'node' ? map(at) : undefined;
      case 'either':
        return typeof at.value === 'object' && !Array.isArray(at.value) ? write(at) : at.value;
      case 'integer':
        return Number(at.value) < 0 ? undefined : at.value;
      case 'number':
        return at.pointer.endsWith('/multipleOf') && Number(at.value) <= 0 ? undefined : at.value;
      default:
        return at.pointer.endsWith('/pattern') && !isPattern(at.value) ? undefined : at.value;
    }
  }

  function map(at: Cursor): Json {
    const written: Json = {};
    for (const member of members(document, at)) written[pointerTokens(member.pointer).at(-1) ?? ''] = write(member);
    return written;
  }

  function idOf(target: Cursor): string {
    let id = ids.get(target.value);
    if (id === undefined) {
      id = `schema:${ids.size}`;
      ids.set(target.value, id);
      waiting.push({ id, schema: target });
    }
    return id;
  }
}

// In 3.0 an exclusive bound is a flag next to the bound.
function bounds(schema: Json, written: Json): void {
  for (const [exclusive, inclusive] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof schema[exclusive] === 'number') written[exclusive] = schema[exclusive];
    if (schema[exclusive] !== true || typeof schema[inclusive] !== 'number') continue;
    written[exclusive] = schema[inclusive];
    delete written[inclusive];
  }
}

function isPattern(value: unknown): boolean {
  try {
    return typeof value === 'string' && RegExp(value, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
