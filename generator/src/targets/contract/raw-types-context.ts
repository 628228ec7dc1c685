import { type GlobalContext, type OpenAPI3, resolveRef, scanDiscriminators } from 'openapi-typescript';

/**
 * openapi-typescript's own defaults, but for one. `redoc` is for its loading, which is left out.
 *
 * @param marks mark discriminators in the document
 */
export function contextOf(document: OpenAPI3, marks: boolean): GlobalContext {
  const options = { silent: true };
  const context: Omit<GlobalContext, 'redoc'> = {
    // A property with a default may be left out of a request, and the service may leave it out of a response.
    defaultNonNullable: false,
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    discriminators: marks ? scanDiscriminators(document, options) : { objects: {}, refsHandled: [] },
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
