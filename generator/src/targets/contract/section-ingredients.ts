import { type GlobalContext, type OpenAPI3, resolveRef } from 'openapi-typescript';
import { digestOf } from '../digest.ts';
import type { Section } from './sections.ts';

/** What the types of a section are made from: its entries, the discriminators, and what references in it lead to. */
export function sectionIngredients(
  document: OpenAPI3,
  { discriminators }: Pick<GlobalContext, 'discriminators'>,
): (section: Section) => string {
  const target = ($ref: string): unknown => resolveRef(document, $ref, { silent: true });
  const marks = digestOf(discriminators);
  return ({ root, kind, entries }) => {
    const own = Object.entries(entries);
    const references = new Set(own.flatMap(([, value]) => [...referencesIn(value)]));
    return JSON.stringify([
      marks,
      root,
      kind,
      own.map(([name, value]) => [name, digestOf(value)]),
      [...references].map(($ref) => [$ref, digestOf(target($ref))]),
    ]);
  };
}

// Parts of the bundle never change, and those that nothing happened to come again in the next run.
const knownReferences = new WeakMap<object, ReadonlySet<string>>();

function referencesIn(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  let references = knownReferences.get(value);
  if (references === undefined) knownReferences.set(value, (references = findReferences(value, new Set())));
  return references;
}

function findReferences(value: unknown, found: Set<string>): Set<string> {
  if (Array.isArray(value)) {
    for (const item of value) findReferences(item, found);
  } else if (typeof value === 'object' && value !== null) {
    if ('$ref' in value && typeof value.$ref === 'string') found.add(value.$ref);
    for (const member of Object.values(value)) findReferences(member, found);
  }
  return found;
}
