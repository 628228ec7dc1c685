import {
  type FindDeclaration,
  type IntersectionSchema,
  mergeObjects,
  objectShape,
  type Schema,
} from '../../model/index.ts';

/**
 * The parts of an intersection that TypeScript needs, objects written in place made one. A part that admits anything adds
 * nothing; an object without properties would forbid those of the others; and a map of one type of values would, beside
 * properties, admit no others.
 */
export function intersectionParts(schema: IntersectionSchema, find: FindDeclaration): readonly Schema[] {
  const telling = schema.parts.filter((part) => targetOf(part, find)?.kind !== 'any' && !isEmpty(part, find));
  const hasProperties = telling.some((part) => (objectShape(part, find)?.names.size ?? 0) > 0);
  const parts = mergeObjects(telling.map((part) => (hasProperties && isPlainMap(part, find) ? anyMap : part)));
  return parts.length > 0 ? parts : schema.parts.slice(0, 1);
}

const anyMap: Schema = { kind: 'object', properties: [], additional: { kind: 'any' } };

/** An object of which nothing is known, or a name of one. */
function isEmpty(schema: Schema, find: FindDeclaration): boolean {
  const target = targetOf(schema, find);
  return target?.kind === 'object' && target.properties.length === 0 && target.additional === undefined;
}

/** A map whose values are all of one type, or a name of one. */
function isPlainMap(schema: Schema, find: FindDeclaration): boolean {
  const target = targetOf(schema, find);
  return (
    target?.kind === 'object' &&
    target.properties.length === 0 &&
    target.additional !== undefined &&
    target.additional.kind !== 'any'
  );
}

function targetOf(schema: Schema, find: FindDeclaration, seen: readonly string[] = []): Schema | undefined {
  if (schema.kind !== 'ref') return schema;
  const target = seen.includes(schema.name) ? undefined : find(schema.name)?.schema;
  return target && targetOf(target, find, [...seen, schema.name]);
}
