import type { ObjectSchema, Property, Schema } from '../../../model/index.ts';
import type { Declarations } from '../declarations.ts';
import { sampleValue } from './sample-value.ts';

/**
 * An example of a whole value, made of the examples of its parts.
 *
 * - `request`: required properties, and optional ones that have an example of their own and are not deprecated
 * - `response`: every property
 */
export function exampleValue(schema: Schema, direction: 'request' | 'response', declarations: Declarations): unknown {
  return build(schema, { direction, declarations, path: [] });
}

interface Context {
  readonly direction: 'request' | 'response';
  readonly declarations: Declarations;
  /** Names of the references followed to get here; none is followed into itself. */
  readonly path: readonly string[];
}

function build(schema: Schema, context: Context): unknown {
  const given = schema.examples?.[0];
  if (given !== undefined) return given;
  switch (schema.kind) {
    case 'ref':
      return buildReference(schema.name, context);
    case 'object':
      return buildObject(schema, context);
    case 'intersection':
      return Object.fromEntries(schema.parts.flatMap((part) => entriesOf(build(part, context))));
    case 'union':
      return schema.variants[0] === undefined ? null : build(schema.variants[0], context);
    case 'array':
      return buildArray(schema.items, context);
    case 'tuple':
      return schema.items.slice(0, schema.minItems).map((item) => build(item, context));
    case 'binary':
      return new Blob([]);
    default:
      return sampleValue(schema) ?? fallback(schema);
  }
}

function buildReference(name: string, context: Context): unknown {
  const target = context.path.includes(name) ? undefined : context.declarations.find(name);
  return target === undefined ? undefined : build(target.schema, { ...context, path: [...context.path, name] });
}

function buildArray(items: Schema, context: Context): unknown {
  const item = build(items, context);
  return item === undefined ? [] : [item];
}

function buildObject({ properties, additional }: ObjectSchema, context: Context): unknown {
  const shown = properties.filter((property) => context.direction === 'response' || isInRequest(property));
  const entries = shown.map(({ name, schema: value }) => [name, build(value, context)] as const);
  if (properties.length === 0 && additional !== undefined) entries.push(['key', build(additional, context)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function isInRequest({ required, schema }: Property): boolean {
  return required || (schema.deprecated !== true && schema.examples !== undefined);
}

/** A value of the right type where the contract gives no example at all. */
function fallback(schema: Schema): unknown {
  switch (schema.kind) {
    case 'string':
      return schema.format === 'date-time' ? '2026-01-01T00:00:00.000Z' : 'string';
    case 'number':
      return schema.minimum ?? 1;
    default:
      return schema.nullable === true || schema.kind !== 'any' ? null : {};
  }
}
