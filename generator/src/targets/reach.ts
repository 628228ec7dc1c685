import { digestOf } from './digest.ts';

/** Digests of parts of the model and of every named schema that they lead to. */
export type Reach = (parts: Iterable<object>) => readonly string[];

/** @param find the part that stands behind a name in a reference */
export function createReach(find: (name: string) => object | undefined): Reach {
  return (parts) => {
    const reached = new Set(parts);
    const digests: string[] = [];
    // What is added to a set while a loop goes through it, the loop comes to as well.
    for (const part of reached) {
      digests.push(digestOf(part));
      for (const name of namesIn(part)) {
        const other = find(name);
        if (other !== undefined) reached.add(other);
      }
    }
    return digests;
  };
}

// Parts never change, and those that nothing happened to come again in the next run.
const knownNames = new WeakMap<object, ReadonlySet<string>>();

/** The names in all references of a part; one more where an example looks like one, which does no harm. */
function namesIn(part: object): ReadonlySet<string> {
  let names = knownNames.get(part);
  if (names === undefined) knownNames.set(part, (names = findNames(part, new Set())));
  return names;
}

function findNames(value: unknown, names: Set<string>): Set<string> {
  if (Array.isArray(value)) {
    for (const item of value) findNames(item, names);
  } else if (typeof value === 'object' && value !== null) {
    if ('kind' in value && value.kind === 'ref' && 'name' in value) names.add(String(value.name));
    for (const member of Object.values(value)) findNames(member, names);
  }
  return names;
}
