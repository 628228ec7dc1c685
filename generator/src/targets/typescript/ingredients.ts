import { digestOf } from '../digest.ts';
import { createReach } from '../reach.ts';
import type { NamedType } from './named-type.ts';
import type { OperationsInput } from './operations-files.ts';

/**
 * Tells what a file is made from, as one text: files of one path with equal texts are equal.
 *
 * @param parts the schemas or operations that the file is about; with all that they lead to
 */
export type Ingredients = (path: string, parts: readonly object[]) => string;

/** The ingredients of files about some of the schemas or operations of an API. */
export function ingredientsOf(
  { api, groups, parameters, options }: OperationsInput,
  named: readonly NamedType[],
): Ingredients {
  const schemas = new Map(named.map(({ name, schema }) => [name, schema]));
  const reach = createReach((name) => schemas.get(name));
  const { tags: _, schemas: __, webhooks: ___, ...rest } = api;
  let common: string | undefined;
  return (path, parts) => {
    common ??= digestOf([options, rest, [...parameters], [...groups]]);
    return JSON.stringify([path, common, reach(parts)]);
  };
}
