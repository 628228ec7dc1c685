import { hash } from 'node:crypto';
import { type GlobalContext, type OpenAPI3, resolveRef } from 'openapi-typescript';
import type { GeneratedFile } from '../../output/generated-file.ts';
import { type Memory, noMemory } from '../memory.ts';
import { contextOf } from './raw-types-context.ts';
import { joinSections, printSection, type Section, sectionsOf } from './sections.ts';

/**
 * The types `paths`, `components` and `operations` of a bundled document. The document has been loaded, checked and bundled
 * already: openapi-typescript's transformation is called without its own loading, which takes longer than all the rest.
 */
export function pathsFile(bundle: Readonly<Record<string, unknown>>, memory: Memory = noMemory): GeneratedFile {
  // Discriminators are marked in place. Where there are none, neither a copy is needed nor a search.
  const marks = hasKey(bundle, 'discriminator');
  const document: Readonly<Record<string, unknown>> = marks ? structuredClone(bundle) : bundle;
  if (!isDocument(document)) throw new TypeError('A bundled document always has `openapi` and `info`.');
  const context = contextOf(document, marks);
  const ingredients = ingredientsOf(document, context);
  const printed = sectionsOf(document).map((section) => ({
    section,
    types: memory.made(
      () => ingredients(section),
      () => printSection(section, document, context),
    ),
  }));
  const title = document.info.title.replaceAll(/\s+/g, ' ');
  const header = `// Made by the contract target from the contract of the ${title}.\n// Do not edit: change the contract and generate again.\n`;
  return { path: 'paths.ts', content: `${header}\n${joinSections(document, printed)}` };
}

/** What the types of a section are made from: its entries, the discriminators, and what references in it lead to. */
function ingredientsOf(document: OpenAPI3, { discriminators }: GlobalContext): (section: Section) => string {
  const parts = new Map<unknown, { readonly digest: string; readonly references: ReadonlySet<string> }>();
  const partOf = (value: unknown) => {
    const part = parts.get(value) ?? {
      digest: hash('sha256', JSON.stringify(value) ?? ''),
      references: referencesIn(value),
    };
    parts.set(value, part);
    return part;
  };
  const target = ($ref: string): unknown => resolveRef(document, $ref, { silent: true });
  const marks = hash('sha256', JSON.stringify(discriminators));
  return ({ root, kind, entries }) => {
    const own = Object.entries(entries).map(([name, value]) => ({ name, ...partOf(value) }));
    const references = new Set(own.flatMap((part) => [...part.references]));
    return JSON.stringify([
      marks,
      root,
      kind,
      own.map(({ name, digest }) => [name, digest]),
      [...references].map(($ref) => [$ref, partOf(target($ref)).digest]),
    ]);
  };
}

function referencesIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) {
    for (const item of value) referencesIn(item, found);
  } else if (typeof value === 'object' && value !== null) {
    if ('$ref' in value && typeof value.$ref === 'string') found.add(value.$ref);
    for (const member of Object.values(value)) referencesIn(member, found);
  }
  return found;
}

function hasKey(value: unknown, key: string): boolean {
  if (Array.isArray(value)) return value.some((item) => hasKey(item, key));
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, key) || Object.values(value).some((member) => hasKey(member, key));
}

function isDocument(value: object): value is OpenAPI3 {
  return 'openapi' in value && 'info' in value;
}
