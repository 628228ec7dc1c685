import type { ObjectSchema, Schema } from './schema.ts';

/** The parts of an intersection with the objects among them made one, as far as none speaks of another's properties. */
export function mergeObjects(parts: readonly Schema[]): readonly Schema[] {
  const objects = parts.filter((part) => part.kind === 'object');
  if (objects.length < 2 || !areApart(objects)) return parts;
  const additional = objects.find((object) => object.additional)?.additional;
  const merged: ObjectSchema = {
    kind: 'object',
    properties: objects.flatMap(({ properties }) => properties),
    ...(additional ? { additional } : {}),
  };
  return [...parts.filter((part) => part.kind !== 'object'), merged];
}

/** True for objects that share no property, none of which is null or says of what type the others' properties are. */
function areApart(objects: readonly ObjectSchema[]): boolean {
  const names = objects.flatMap(({ properties }) => properties.map(({ name }) => name));
  return (
    new Set(names).size === names.length &&
    objects.every(({ nullable, additional }) => !nullable && (!additional || additional.kind === 'any'))
  );
}
