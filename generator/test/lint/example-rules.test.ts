import { describe, expect, test } from 'vitest';
import { findings, operation, schema } from './findings.ts';

const media = (members: string) =>
  operation(`      responses:
        '200':
          description: Fine.
          content:
            application/json:
${members.replaceAll(/^/gm, '              ')}`);

const tree = (leaf: string) =>
  schema(`      type: object
      properties: { children: { type: array, uniqueItems: true, items: { $ref: '#/components/schemas/A' } } }
      example: { children: [{ children: [${leaf}] }] }
`);

describe('example-invalid', () => {
  test('of a schema: example, examples and default', () => {
    expect(
      findings(
        'example-invalid',
        schema('      type: integer\n      example: one\n      examples: [1, two]\n      default: 1.5\n'),
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:8:16 warning example-invalid: The example does not fit its schema: must be integer.
        at /components/schemas/A/example
         6 |     A:
         7 |       type: integer
      >  8 |       example: one
           |                ^^^
         9 |       examples: [1, two]
        10 |       default: 1.5
        help: Correct the value, or the schema.

      openapi.yaml:9:21 warning example-invalid: The example does not fit its schema: must be integer.
        at /components/schemas/A/examples/1
         7 |       type: integer
         8 |       example: one
      >  9 |       examples: [1, two]
           |                     ^^^
        10 |       default: 1.5
        help: Correct the value, or the schema.

      openapi.yaml:10:16 warning example-invalid: The default does not fit its schema: must be integer.
        at /components/schemas/A/default
         8 |       example: one
         9 |       examples: [1, two]
      > 10 |       default: 1.5
           |                ^^^
        help: Correct the value, or the schema.
      "
    `);
  });

  test('of a media type, in the middle of the value', () => {
    expect(
      findings(
        'example-invalid',
        media(`schema:
  type: object
  properties: { users: { type: array, items: { type: object, required: [id], properties: { id: { type: string, format: uuid } } } } }
example:
  users:
    - id: 934108e5-9fbf-4d24-8da1-c330328abd6c
    - id: '7'
    - {}
`),
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:17:25 warning example-invalid: The example does not fit its schema: \`/users/1/id\` must match format \`uuid\`.
        at /paths/~1users~1{id}/get/responses/200/content/application~1json/example/users/1/id
        15 |                 users:
        16 |                   - id: 934108e5-9fbf-4d24-8da1-c330328abd6c
      > 17 |                   - id: '7'
           |                         ^^^
        18 |                   - {}
        19 |
        help: Correct the value, or the schema.

      openapi.yaml:18:21 warning example-invalid: The example does not fit its schema: \`/users/2\` must have required property \`id\`.
        at /paths/~1users~1{id}/get/responses/200/content/application~1json/example/users/2
        16 |                   - id: 934108e5-9fbf-4d24-8da1-c330328abd6c
        17 |                   - id: '7'
      > 18 |                   - {}
           |                     ^^
        19 |
        help: Correct the value, or the schema.
      "
    `);
  });

  test('of a media type, by name', () => {
    expect(
      findings(
        'example-invalid',
        media('schema: { enum: [a, b] }\nexamples:\n  first: { value: a }\n  second: { value: c }\n'),
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:14:34 warning example-invalid: The example \`second\` does not fit its schema: must be one of "a", "b".
        at /paths/~1users~1{id}/get/responses/200/content/application~1json/examples/second/value
        12 |               examples:
        13 |                 first: { value: a }
      > 14 |                 second: { value: c }
           |                                  ^
        15 |
        help: Correct the value, or the schema.
      "
    `);
  });

  test('of a parameter', () => {
    expect(
      findings(
        'example-invalid',
        operation(
          "      parameters:\n        - { name: a, in: query, schema: { type: string, pattern: '^a+$' }, example: b }\n",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:7:85 warning example-invalid: The example does not fit its schema: must match pattern \`^a+$\`.
        at /paths/~1users~1{id}/get/parameters/0/example
        5 |     get:
        6 |       parameters:
      > 7 |         - { name: a, in: query, schema: { type: string, pattern: '^a+$' }, example: b }
          |                                                                                     ^
        help: Correct the value, or the schema.
      "
    `);
  });

  test('of a property with a reference', () => {
    expect(
      findings(
        'example-invalid',
        `${schema("      properties:\n        b: { $ref: '#/components/schemas/B', examples: [1] }\n")}    B: { type: string }\n`,
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:8:57 warning example-invalid: The example does not fit its schema: must be string.
        at /components/schemas/A/properties/b/examples/0
        6 |     A:
        7 |       properties:
      > 8 |         b: { $ref: '#/components/schemas/B', examples: [1] }
          |                                                         ^
        9 |     B: { type: string }
        help: Correct the value, or the schema.
      "
    `);
  });

  test('with a property that must not be there', () => {
    expect(
      findings('example-invalid', media('schema: { type: object, additionalProperties: false }\nexample: { a: 1 }\n')),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:12:24 warning example-invalid: The example does not fit its schema: must not have the property \`a\`.
        at /paths/~1users~1{id}/get/responses/200/content/application~1json/example
        10 |             application/json:
        11 |               schema: { type: object, additionalProperties: false }
      > 12 |               example: { a: 1 }
           |                        ^^^^^^^^
        13 |
        help: Correct the value, or the schema.
      "
    `);
  });

  test('that fits two alternatives of which one is wanted', () => {
    expect(findings('example-invalid', media('schema: { oneOf: [{ type: integer }, { type: number }] }\nexample: 1\n')))
      .toMatchInlineSnapshot(`
      "openapi.yaml:12:24 warning example-invalid: The example does not fit its schema: must match exactly one schema in oneOf.
        at /paths/~1users~1{id}/get/responses/200/content/application~1json/example
        10 |             application/json:
        11 |               schema: { oneOf: [{ type: integer }, { type: number }] }
      > 12 |               example: 1
           |                        ^
        13 |
        help: Correct the value, or the schema.
      "
    `);
  });

  test.each([
    ['{ type: string }', '1'],
    ["{ type: [string, 'null'] }", '1'],
    ['{ type: string, format: date-time }', 'yesterday'],
    ['{ type: string, format: email }', 'nobody'],
    ['{ type: string, format: uri }', 'nothing'],
    ['{ type: string, format: date }', "'2026-02-30'"],
    ['{ type: string, minLength: 2 }', '"😀"'],
    ['{ type: string, maxLength: 1 }', 'ab'],
    ['{ type: integer, minimum: 2 }', '1'],
    ['{ type: integer, exclusiveMaximum: 2 }', '2'],
    ['{ multipleOf: 5 }', '3'],
    ['{ type: array, minItems: 2 }', '[1]'],
    ['{ type: array, uniqueItems: true }', '[1, 1]'],
    ['{ type: array, prefixItems: [{ type: string }] }', '[1]'],
    ['{ const: { a: 1 } }', '{ a: 2 }'],
    ['{ not: {} }', '1'],
    ['{ anyOf: [{ type: string }, { type: boolean }] }', '1'],
    ['{ allOf: [{ type: integer }, { minimum: 2 }] }', '1'],
    ['{ type: object, patternProperties: { ^a: { type: string } }, additionalProperties: false }', '{ b: 1 }'],
    ['{ type: object, additionalProperties: { type: string } }', '{ b: 1 }'],
    ['{ type: object, propertyNames: { maxLength: 1 } }', '{ ab: 1 }'],
    ['{ type: object, required: [a], properties: { a: {} } }', '{}'],
    ['{ if: { type: string }, then: { minLength: 5 } }', 'a'],
    ['{ type: object, properties: { a: { type: string } }, unevaluatedProperties: false }', '{ b: 1 }'],
    ['false', '1'],
  ])('%s refuses %s', (type, value) => {
    expect(findings('example-invalid', media(`schema: ${type}\nexample: ${value}\n`))).toContain(
      'warning example-invalid',
    );
  });

  test.each([
    ['{ type: string, format: date-time }', "'2026-01-12T09:30:00.000Z'"],
    ['{ type: string, format: binary }', 'abc'],
    ['{ type: string, format: no-such-format }', 'abc'],
    ['{ type: integer, format: int64 }', '5'],
    ['{ type: number, format: double }', '5.5'],
    ["{ type: [string, 'null'] }", 'null'],
    ['{ oneOf: [{ type: integer }, { type: string }] }', '1'],
    ['{ const: { a: 1 } }', '{ a: 1 }'],
    ['{ type: object, required: [a], properties: { a: { type: string, readOnly: true } } }', '{}'],
    ['{ type: object, properties: { a/b: { type: string } } }', '{ a/b: c }'],
    ["{ pattern: '^(a' }", 'b'],
    ['{ enum: [] }', 'b'],
    ['true', '1'],
    ['{ type: object, patternProperties: { ^a: { type: string }, ^b: { type: integer } } }', '{ a: x, b: 1 }'],
  ])('%s accepts %s', (type, value) => {
    expect(findings('example-invalid', media(`schema: ${type}\nexample: ${value}\n`))).toBe('');
  });

  test.each([
    ['type: integer, nullable: true', 'null', true],
    ['type: string, enum: [a], nullable: true', 'null', true],
    ['type: integer, minimum: 1, exclusiveMinimum: true', '1', false],
    ['type: integer, minimum: 1, exclusiveMinimum: false', '1', true],
    [
      'type: object, properties: { a: { type: array, uniqueItems: true, items: { maximum: 1, exclusiveMaximum: true } } }',
      '{ a: [1] }',
      false,
    ],
    ['type: object, properties: { a: { nullable: true, uniqueItems: true, type: array } }', '{ a: null }', true],
  ])('in 3.0: { %s } and %s', (members, value, fits) => {
    expect(findings('example-invalid', schema(`      { ${members}, example: ${value} }\n`, '3.0.3')) === '').toBe(fits);
  });

  test('of another media type than JSON may be written out', () => {
    const text = media('schema: { type: object }\nexample: <a/>\n');
    expect(findings('example-invalid', text)).not.toBe('');
    expect(findings('example-invalid', text.replace('application/json', 'application/xml'))).toBe('');
    expect(findings('example-invalid', text.replace('application/json', 'application/problem+json'))).not.toBe('');
  });

  test('of a recursive schema', () => {
    expect(findings('example-invalid', tree('{}'))).toBe('');
    expect(findings('example-invalid', tree('1'))).toContain('`/children/0/children/0` must be object');
  });

  test('of a schema that contains itself does not hang', () => {
    expect(
      findings('example-invalid', schema("      allOf: [{ $ref: '#/components/schemas/A' }]\n      example: 1\n")),
    ).toBe('');
    expect(
      findings('example-invalid', schema("      not: { $ref: '#/components/schemas/A' }\n      example: 1\n")),
    ).toBe('');
  });

  test('against a pattern without end, or a keyword that costs the square of the size, does not hang', () => {
    // With either of the two, this would not end before the test's own time limit.
    const slow = Array.from(
      { length: 30 },
      (_, index) => `        p${index}: { type: string, pattern: '^(a+)+${index}$', example: ${'a'.repeat(40)} }\n`,
    );
    expect(findings('example-invalid', schema(`      properties:\n${slow.join('')}`))).toBe('');
    expect(
      findings('example-invalid', media(`schema: { uniqueItems: true }\nexample: [${'{},'.repeat(20_000)}]\n`)),
    ).toBe('');
  });

  test('against keywords with values of the wrong type does not run them as code', () => {
    const text = media(
      `schema: { type: object, maxProperties: '0);globalThis.hacked=1;(', pattern: 5, required: x, uniqueItems: 'a', multipleOf: 0 }\nexample: { a: 1 }\n`,
    );
    expect(findings('example-invalid', text)).toBe('');
    expect('hacked' in globalThis).toBe(false);
  });
});
