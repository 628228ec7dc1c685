import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { GeneratedFile } from '../../output/generated-file.ts';

/** The types `paths`, `components` and `operations` of a bundled document. */
export async function pathsFile(bundle: Readonly<Record<string, unknown>>): Promise<GeneratedFile> {
  // openapi-typescript resolves references in place, so it gets a document of its own.
  const document: Record<string, unknown> = structuredClone(bundle);
  if (!isDocument(document)) throw new TypeError('A bundled document always has `openapi` and `info`.');
  // A property with a default may be left out of a request, and the service may leave it out of a response.
  const types = astToString(await openapiTS(document, { silent: true, defaultNonNullable: false }));
  const header = `// Made by the contract target from the contract of the ${document.info.title.replaceAll(/\s+/g, ' ')}.\n// Do not edit: change the contract and generate again.\n`;
  return { path: 'paths.ts', content: `${header}\n${types}` };
}

function isDocument(value: object): value is OpenAPI3 {
  return 'openapi' in value && 'info' in value;
}
