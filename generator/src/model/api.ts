import type { Operation } from './operation.ts';
import type { SchemaDeclaration } from './schema.ts';

/**
 * One API description, resolved, named and read-only. Everything a target has to know is decided here, once;
 * nothing in it belongs to any one programming language.
 */
export interface Api {
  /** Name the configuration gives this document: `management`. */
  readonly name: string;
  readonly title: string;
  /** `info.version` of the document. */
  readonly version: string;
  readonly description?: string;
  readonly servers: readonly Server[];
  readonly securitySchemes: readonly SecurityScheme[];
  /** What an operation needs unless it says otherwise: alternatives, each a set of schemes that go together. */
  readonly security: readonly SecurityRequirement[];
  /** Tags in document order; each holds its operations. */
  readonly tags: readonly Tag[];
  /** Calls that the service makes to others (`webhooks`), in document order; the name of each stands for its path. */
  readonly webhooks: readonly Operation[];
  /** Every named schema, in document order. A schema with two views by direction appears twice. */
  readonly schemas: readonly SchemaDeclaration[];
  /** Name of the schema that every JSON response extends (`x-sdk-envelope`). */
  readonly envelope?: string;
  readonly errors: ErrorCatalogue;
}

/** A group of operations, and the schemas that belong to it. */
export interface Tag {
  readonly name: string;
  /** Title for people; the name when the document gives none. */
  readonly title: string;
  readonly description?: string;
  /** Safe file name without an ending: lower-case, no separators but `-`. */
  readonly fileName: string;
  readonly operations: readonly Operation[];
}

/** A base URL; variables stand in braces, and `variables` has their defaults. */
export interface Server {
  readonly url: string;
  readonly description?: string;
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  readonly description?: string;
  readonly enum?: readonly string[];
}

export interface SecurityScheme {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
}

/** Names of the security schemes that go together; empty when none is needed. */
export type SecurityRequirement = readonly string[];

/** What the API's codes mean (`x-sdk-error-catalogue`). */
export interface ErrorCatalogue {
  readonly statusCodes: readonly ErrorCode[];
  readonly apiCodes: readonly ErrorCode[];
}

export interface ErrorCode {
  readonly code: number;
  /** PascalCase, unique within its list. */
  readonly name: string;
  readonly meaning: string;
  /** What the caller does about it. */
  readonly action: string;
}
