/** A schema with a name of its own: a DTO. */
export interface SchemaDeclaration {
  /** Unique type name within the API: `UserDto`. */
  readonly name: string;
  /** Name in the contract, where it differs from `name` (a view by direction, or a name that is no identifier). */
  readonly contractName: string;
  /** Safe file name, without ending, of the group it belongs to: its tag's, or `shared`. */
  readonly group: string;
  /** Where the API uses it. A declaration used both ways has no `readOnly` or `writeOnly` property left to tell apart. */
  readonly direction: 'request' | 'response' | 'both';
  readonly schema: Schema;
}

/** A resolved JSON Schema, told apart by `kind`. */
export type Schema =
  | AnySchema
  | NeverSchema
  | NullSchema
  | BooleanSchema
  | NumberSchema
  | StringSchema
  | BinarySchema
  | EnumSchema
  | ArraySchema
  | TupleSchema
  | ObjectSchema
  | UnionSchema
  | IntersectionSchema
  | RefSchema;

/** What every kind of schema may carry. */
export interface SchemaFacts {
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: true;
  /** The value may also be null. */
  readonly nullable?: true;
  /** Never logged (`x-sdk-sensitive`, `format: password`). */
  readonly sensitive?: true;
  /** What stands here is for the caller to say, as a type parameter of this name (`x-sdk-type-parameter`). */
  readonly typeParameter?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

/** Anything at all. */
export interface AnySchema extends SchemaFacts {
  readonly kind: 'any';
}

/** Nothing: the schema `false`. */
export interface NeverSchema extends SchemaFacts {
  readonly kind: 'never';
}

/** Only null. */
export interface NullSchema extends SchemaFacts {
  readonly kind: 'null';
}

export interface BooleanSchema extends SchemaFacts {
  readonly kind: 'boolean';
}

export interface NumberSchema extends SchemaFacts {
  readonly kind: 'number';
  readonly integer: boolean;
  /** `int64`, `double` … */
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
}

export interface StringSchema extends SchemaFacts {
  readonly kind: 'string';
  /** `date-time`, `email`, `uri` … */
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** Bytes: `format: binary`, or a `contentMediaType` that is not text. */
export interface BinarySchema extends SchemaFacts {
  readonly kind: 'binary';
}

/** A closed list of literals; `const` is a list of one. */
export interface EnumSchema extends SchemaFacts {
  readonly kind: 'enum';
  readonly values: readonly EnumValue[];
  /** Values the contract does not know may appear: it comes back in a response, and its values are text or numbers. */
  readonly open: boolean;
}

export interface EnumValue {
  readonly value: string | number | boolean;
  readonly description?: string;
}

export interface ArraySchema extends SchemaFacts {
  readonly kind: 'array';
  readonly items: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
}

/** An array whose first places have schemas of their own (`prefixItems`). */
export interface TupleSchema extends SchemaFacts {
  readonly kind: 'tuple';
  readonly items: readonly Schema[];
  /** How many of `items` must be there. */
  readonly minItems: number;
  /** What may follow; absent when nothing may. */
  readonly rest?: Schema;
}

export interface ObjectSchema extends SchemaFacts {
  readonly kind: 'object';
  readonly properties: readonly Property[];
  /** What properties beyond the listed ones hold; absent when the contract does not speak of them, or forbids them. */
  readonly additional?: Schema;
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly schema: Schema;
}

/** One of several (`oneOf`, `anyOf`, a list of types). */
export interface UnionSchema extends SchemaFacts {
  readonly kind: 'union';
  readonly variants: readonly Schema[];
  readonly discriminator?: Discriminator;
}

/** The property that tells the variants of a union apart. */
export interface Discriminator {
  readonly property: string;
  /** Value of the property → type name of the variant. */
  readonly mapping: readonly { readonly value: string; readonly name: string }[];
}

/** All of several (`allOf`). */
export interface IntersectionSchema extends SchemaFacts {
  readonly kind: 'intersection';
  readonly parts: readonly Schema[];
}

/** A named schema, by its type name. */
export interface RefSchema extends SchemaFacts {
  readonly kind: 'ref';
  readonly name: string;
}

/** An example value with what it shows. */
export interface Example {
  readonly name: string;
  readonly summary?: string;
  readonly value: unknown;
}
