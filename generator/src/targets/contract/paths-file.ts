import type { OpenAPI3 } from 'openapi-typescript';
import type { GeneratedFile } from '../../output/generated-file.ts';
import { type Memory, noMemory } from '../memory.ts';
import { contextOf } from './raw-types-context.ts';
import { sectionIngredients } from './section-ingredients.ts';
import { joinSections, printSection, sectionsOf } from './sections.ts';
import { transformable } from './transformable.ts';

/**
 * The types `paths`, `components` and `operations` of a bundled document. The document has been loaded, checked and bundled
 * already: openapi-typescript's transformation is called without its own loading, which takes longer than all the rest.
 */
export function pathsFile(bundle: Readonly<Record<string, unknown>>, memory: Memory = noMemory): GeneratedFile {
  const { document, hasDiscriminators } = transformable(bundle);
  if (!isDocument(document)) throw new TypeError('A bundled document always has `openapi`.');
  const context = contextOf(document, hasDiscriminators);
  const ingredients = sectionIngredients(document, context);
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

function isDocument(value: object): value is OpenAPI3 {
  return 'openapi' in value;
}
