import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from 'openapi-typescript';
import type { GeneratedFile } from '../../output/generated-file.ts';

/**
 * The types `paths`, `components` and `operations` of a bundled document. The document has been loaded, checked and bundled
 * already: openapi-typescript's transformation is called without its own loading, which takes longer than all the rest.
 */
export function pathsFile(bundle: Readonly<Record<string, unknown>>): GeneratedFile {
  // The transformation marks discriminators in place, so it gets a document of its own.
  const document: Record<string, unknown> = structuredClone(bundle);
  if (!isDocument(document)) throw new TypeError('A bundled document always has `openapi` and `info`.');
  const types = astToString(transformSchema(document, contextOf(document)));
  const title = document.info.title.replaceAll(/\s+/g, ' ');
  const header = `// Made by the contract target from the contract of the ${title}.\n// Do not edit: change the contract and generate again.\n`;
  return { path: 'paths.ts', content: `${header}\n${types}` };
}

/** openapi-typescript's own defaults, but for one. `redoc` is for its loading, which is left out. */
function contextOf(document: OpenAPI3): GlobalContext {
  const options = { silent: true };
  const context: Omit<GlobalContext, 'redoc'> = {
    // A property with a default may be left out of a request, and the service may leave it out of a response.
    defaultNonNullable: false,
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    discriminators: scanDiscriminators(document, options),
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: undefined,
    transformProperty: undefined,
    resolve: ($ref) => resolveRef(document, $ref, options),
  };
  return context as GlobalContext;
}

function isDocument(value: object): value is OpenAPI3 {
  return 'openapi' in value && 'info' in value;
}
