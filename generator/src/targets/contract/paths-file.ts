import { type GlobalContext, type OpenAPI3, resolveRef } from 'openapi-typescript';
import type { GeneratedFile } from '../../output/generated-file.ts';
import { digestOf } from '../digest.ts';
import { type Memory, noMemory } from '../memory.ts';
import { contextOf } from './raw-types-context.ts';
import { joinSections, printSection, type Section, sectionsOf } from './sections.ts';

/**
 * The types `paths`, `components` and `operations` of a bundled document. The document has been loaded, checked and bundled
 * already: openapi-typescript's transformation is called without its own loading, which takes longer than all the rest.
 */
export function pathsFile(bundle: Readonly<Record<string, unknown>>, memory: Memory = noMemory): GeneratedFile {
  const { document, marks } = fitForTransformation(bundle);
  if (!isDocument(document)) throw new TypeError('A bundled document always has `openapi`.');
  const context = contextOf(document, marks);
  const ingredients = ingredientsOf(document, context);
  const printed = sectionsOf(document).map((section) => ({
    section,
    types: memory.made(
      () => ingredients(section),
      () => printSection(section, document, context),
    ),
  }));
  // Others' documents may lack what the specification demands.
  const { title = 'API' }: Partial<OpenAPI3['info']> = document.info ?? {};
  const header = `// Made by the contract target from the contract of the ${title.replaceAll(/\s+/g, ' ')}.\n// Do not edit: change the contract and generate again.\n`;
  return { path: 'paths.ts', content: `${header}\n${joinSections(document, printed)}` };
}

/** What the types of a section are made from: its entries, the discriminators, and what references in it lead to. */
function ingredientsOf(document: OpenAPI3, { discriminators }: GlobalContext): (section: Section) => string {
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

const known = new WeakMap<object, ReadonlySet<string>>();

function referencesIn(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  let references = known.get(value);
  if (references === undefined) known.set(value, (references = findReferences(value, new Set())));
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

/**
 * The document as openapi-typescript can take it, a copy where that is not the document itself: it marks discriminators in
 * place, and takes the values of an enumeration of objects for schemas.
 */
function fitForTransformation(bundle: Readonly<Record<string, unknown>>) {
  let marks = false;
  let hasObjectEnum = false;
  eachObject(bundle, (object) => {
    marks ||= Object.hasOwn(object, 'discriminator');
    hasObjectEnum ||= isObjectEnum(object);
  });
  const document = marks || hasObjectEnum ? structuredClone(bundle) : bundle;
  if (hasObjectEnum) eachObject(document, (object) => isObjectEnum(object) && delete object.enum);
  return { document, marks };
}

interface MaybeEnum {
  readonly type?: unknown;
  enum?: unknown;
}

function isObjectEnum(object: MaybeEnum): boolean {
  return object.type === 'object' && Array.isArray(object.enum);
}

function eachObject(value: unknown, visit: (object: MaybeEnum) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) eachObject(item, visit);
  } else if (typeof value === 'object' && value !== null) {
    visit(value);
    for (const member of Object.values(value)) eachObject(member, visit);
  }
}

function isDocument(value: object): value is OpenAPI3 {
  return 'openapi' in value;
}
