import { either, flag, integer, list, literal, map, mapping, node, number, text } from './shape.ts';
import type { ObjectType, Shape } from './shape.ts';

const schema = node('schema');

const types = ['array', 'boolean', 'integer', 'number', 'object', 'string'];

const shared: Readonly<Record<string, Shape>> = {
  title: text,
  description: text,
  default: literal,
  enum: list(literal),
  multipleOf: number,
  maximum: number,
  minimum: number,
  maxLength: integer,
  minLength: integer,
  pattern: text,
  format: text,
  maxItems: integer,
  minItems: integer,
  uniqueItems: flag,
  maxProperties: integer,
  minProperties: integer,
  required: list(text),
  properties: map(schema),
  additionalProperties: either(flag, schema),
  items: schema,
  allOf: list(schema),
  oneOf: list(schema),
  anyOf: list(schema),
  not: schema,
  readOnly: flag,
  writeOnly: flag,
  deprecated: flag,
  example: literal,
  externalDocs: node('externalDocs'),
  xml: node('xml'),
  discriminator: node('discriminator'),
};

/** OpenAPI 3.0.4, section 4.7.24. */
export const schemaObject30: ObjectType = {
  name: 'Schema',
  required: [],
  referable: true,
  fields: {
    ...shared,
    type: { kind: 'schemaType', values: types, isListable: false },
    nullable: flag,
    exclusiveMaximum: flag,
    exclusiveMinimum: flag,
  },
};

/** OpenAPI 3.1.1, section 4.8.24: JSON Schema 2020-12 with OpenAPI's own four. A schema may be `true` or `false`. */
export const schemaObject31: ObjectType = {
  name: 'Schema',
  required: [],
  referable: true,
  fields: {
    ...shared,
    type: { kind: 'schemaType', values: [...types, 'null'], isListable: true },
    const: literal,
    examples: list(literal),
    exclusiveMaximum: number,
    exclusiveMinimum: number,
    prefixItems: list(schema),
    contains: schema,
    minContains: integer,
    maxContains: integer,
    unevaluatedItems: schema,
    unevaluatedProperties: schema,
    patternProperties: map(schema),
    propertyNames: schema,
    dependentRequired: map(list(text)),
    dependentSchemas: map(schema),
    if: schema,
    // oxlint-disable-next-line unicorn/no-thenable -- A keyword of JSON Schema; nobody awaits the table.
    then: schema,
    else: schema,
    contentEncoding: text,
    contentMediaType: text,
    contentSchema: schema,
    $defs: map(schema),
    $id: text,
    $schema: text,
    $anchor: text,
    $comment: text,
    $dynamicRef: text,
    $dynamicAnchor: text,
    $vocabulary: map(flag),
  },
};

/** OpenAPI 3.0.4, section 4.7.25; OpenAPI 3.1.1, section 4.8.25. */
export const discriminatorObject: ObjectType = {
  name: 'Discriminator',
  required: ['propertyName'],
  referable: false,
  fields: { propertyName: text, mapping },
};
