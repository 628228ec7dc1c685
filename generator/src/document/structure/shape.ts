/** The kinds of object that an OpenAPI document consists of. */
export type NodeType =
  | 'openapi'
  | 'info'
  | 'contact'
  | 'license'
  | 'server'
  | 'serverVariable'
  | 'tag'
  | 'externalDocs'
  | 'paths'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'header'
  | 'requestBody'
  | 'mediaType'
  | 'encoding'
  | 'responses'
  | 'response'
  | 'link'
  | 'callback'
  | 'example'
  | 'components'
  | 'schema'
  | 'discriminator'
  | 'xml'
  | 'securityScheme'
  | 'oauthFlows'
  | 'oauthFlow'
  | 'securityRequirement'
  | 'errorCatalogue';

/** What a value may be. Everything below `literal` is data of the contract's author, never walked into. */
export type Shape =
  | { readonly kind: 'literal' }
  | { readonly kind: 'string'; readonly values?: readonly string[] }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'node'; readonly type: NodeType }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'map'; readonly of: Shape }
  /** What `type` of a schema may be: one of the values, or a list of them. */
  | { readonly kind: 'schemaType'; readonly values: readonly string[]; readonly isListable: boolean }
  /** The mapping of a discriminator: value → schema name or reference. */
  | { readonly kind: 'mapping' }
  /** One of several that differ in their JSON type. */
  | { readonly kind: 'either'; readonly of: readonly Shape[] };

/** What the specification says about one kind of object. */
export interface ObjectType {
  /** As the specification calls it, e.g. `Path Item`. */
  readonly name: string;
  readonly fields: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
  /** Fields whose names the author chooses. */
  readonly patterned?: { readonly names: RegExp; readonly shape: Shape };
  /** Whether a Reference Object may stand in its place. */
  readonly referable: boolean;
}

export const literal: Shape = { kind: 'literal' };
export const text: Shape = { kind: 'string' };
export const flag: Shape = { kind: 'boolean' };
export const number: Shape = { kind: 'number' };
export const integer: Shape = { kind: 'integer' };
export const mapping: Shape = { kind: 'mapping' };

/** One of the given texts. */
export function oneOf(...values: readonly string[]): Shape {
  return { kind: 'string', values };
}

/** An object of the given type, or a reference to one where the type is referable. */
export function node(type: NodeType): Shape {
  return { kind: 'node', type };
}

/** An array. */
export function list(of: Shape): Shape {
  return { kind: 'list', of };
}

/** An object whose keys are names that the author chooses. */
export function map(of: Shape): Shape {
  return { kind: 'map', of };
}

/** One of several shapes that differ in their JSON type. */
export function either(...of: readonly Shape[]): Shape {
  return { kind: 'either', of };
}
