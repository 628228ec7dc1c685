import { describe, expect, test } from 'vitest';
import { findings, schema } from './findings.ts';

describe('required-unknown', () => {
  test('a property that does not exist', () => {
    expect(findings('required-unknown', schema('      required: [nmae]\n      properties: { name: {} }\n')))
      .toMatchInlineSnapshot(`
      "openapi.yaml:7:18 warning required-unknown: The required property \`nmae\` does not exist.
        at /components/schemas/A/required/0
        5 |   schemas:
        6 |     A:
      > 7 |       required: [nmae]
          |                  ^^^^
        8 |       properties: { name: {} }
        help: Did you mean \`name\`?
      "
    `);
  });

  test('in no part of allOf', () => {
    expect(
      findings(
        'required-unknown',
        schema('      allOf:\n        - properties: { a: {} }\n        - required: [a, b]\n'),
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:9:25 warning required-unknown: The required property \`b\` does not exist.
        at /components/schemas/A/allOf/1/required/1
        7 |       allOf:
        8 |         - properties: { a: {} }
      > 9 |         - required: [a, b]
          |                         ^
        help: Add it to \`properties\`, or remove it from \`required\`.
      "
    `);
  });

  test('in the schema itself, in a part of allOf, behind a reference, or around the alternative', () => {
    expect(
      findings(
        'required-unknown',
        `${schema(`      required: [a, b]
      properties: { a: {} }
      allOf: [{ $ref: '#/components/schemas/B' }, { required: [a, c] }]
      oneOf: [{ required: [a] }, { required: [d], properties: { d: {} } }]
`)}    B: { allOf: [{ properties: { b: {}, c: {} } }] }\n`,
      ),
    ).toBe('');
  });
});

describe('enum-duplicate', () => {
  test('a value twice', () => {
    expect(findings('enum-duplicate', schema('      enum: [a, b, a, 1, "1"]\n'))).toMatchInlineSnapshot(`
      "openapi.yaml:7:20 warning enum-duplicate: The value "a" stands twice in the enum.
        at /components/schemas/A/enum/2
        5 |   schemas:
        6 |     A:
      > 7 |       enum: [a, b, a, 1, "1"]
          |                    ^
        help: Remove one of the two.
      "
    `);
  });

  test('each value once', () => {
    expect(findings('enum-duplicate', schema('      enum: [a, A, 1, "1", null]\n'))).toBe('');
  });
});

describe('enum-excludes', () => {
  test('a default and a const that the enum does not have', () => {
    expect(findings('enum-excludes', schema('      enum: [a, b]\n      default: c\n      const: d\n')))
      .toMatchInlineSnapshot(`
      "openapi.yaml:8:16 warning enum-excludes: The default "c" is none of the enum's values.
        at /components/schemas/A/default
        6 |     A:
        7 |       enum: [a, b]
      > 8 |       default: c
          |                ^
        9 |       const: d
        help: Use one of "a", "b", or add it to the enum.

      openapi.yaml:9:14 warning enum-excludes: The const "d" is none of the enum's values.
        at /components/schemas/A/const
        7 |       enum: [a, b]
        8 |       default: c
      > 9 |       const: d
          |              ^
        help: Use one of "a", "b", or add it to the enum.
      "
    `);
  });

  test('a default that it has', () => {
    expect(findings('enum-excludes', schema('      enum: [a, [1]]\n      default: [1]\n      const: a\n'))).toBe('');
    expect(
      findings('enum-excludes', schema('      enum: [a]\n      nullable: true\n      default: null\n', '3.0.3')),
    ).toBe('');
  });
});

describe('pattern-invalid', () => {
  test('a group that is not closed', () => {
    expect(findings('pattern-invalid', schema("      pattern: '^(a'\n"))).toMatchInlineSnapshot(`
      "openapi.yaml:7:16 warning pattern-invalid: The pattern is no regular expression: unterminated group.
        at /components/schemas/A/pattern
        5 |   schemas:
        6 |     A:
      > 7 |       pattern: '^(a'
          |                ^^^^^
        help: Write it as JavaScript would with the \`u\` flag, without slashes around it.
      "
    `);
  });

  test('a pattern', () => {
    expect(findings('pattern-invalid', schema("      pattern: '^\\p{L}+$'\n"))).toBe('');
  });
});

describe('schema-circular', () => {
  test('a schema in its own allOf, over others', () => {
    expect(
      findings(
        'schema-circular',
        `${schema("      allOf: [{ $ref: '#/components/schemas/B' }]\n")}    B: { allOf: [{ $ref: '#/components/schemas/A' }] }\n`,
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:7:7 error schema-circular: This schema contains itself by \`allOf\`.
        at /components/schemas/A/allOf
        5 |   schemas:
        6 |     A:
      > 7 |       allOf: [{ $ref: '#/components/schemas/B' }]
          |       ^^^^^
        8 |     B: { allOf: [{ $ref: '#/components/schemas/A' }] }
        help: Take it out of \`allOf\`; refer to it from a property if it nests.

      openapi.yaml:8:10 error schema-circular: This schema contains itself by \`allOf\`.
        at /components/schemas/B/allOf
        6 |     A:
        7 |       allOf: [{ $ref: '#/components/schemas/B' }]
      > 8 |     B: { allOf: [{ $ref: '#/components/schemas/A' }] }
          |          ^^^^^
        help: Take it out of \`allOf\`; refer to it from a property if it nests.
      "
    `);
  });

  test('a schema that leads to such a one, without end', () => {
    const text = `${schema("      allOf: [{ $ref: '#/components/schemas/B' }]\n")}    B: { allOf: [{ $ref: '#/components/schemas/B' }] }\n`;
    expect(findings('schema-circular', text).match(/at .*/g)).toEqual(['at /components/schemas/B/allOf']);
  });

  test('alternatives of which one is the schema itself, over others', () => {
    const text = `${schema("      oneOf: [{ type: string }, { $ref: '#/components/schemas/B' }]\n")}    B: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: number }] }\n`;
    expect(findings('schema-circular', text)).toMatchInlineSnapshot(`
      "openapi.yaml:7:7 error schema-circular: This schema contains itself by \`oneOf\`.
        at /components/schemas/A/oneOf
        5 |   schemas:
        6 |     A:
      > 7 |       oneOf: [{ type: string }, { $ref: '#/components/schemas/B' }]
          |       ^^^^^
        8 |     B: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: number }] }
        help: Take it out of \`oneOf\`; refer to it from a property if it nests.

      openapi.yaml:8:10 error schema-circular: This schema contains itself by \`anyOf\`.
        at /components/schemas/B/anyOf
        6 |     A:
        7 |       oneOf: [{ type: string }, { $ref: '#/components/schemas/B' }]
      > 8 |     B: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: number }] }
          |          ^^^^^
        help: Take it out of \`anyOf\`; refer to it from a property if it nests.
      "
    `);
  });

  test('a base of what extends it', () => {
    const text = `${schema("      oneOf: [{ $ref: '#/components/schemas/B' }]\n")}    B: { allOf: [{ $ref: '#/components/schemas/A' }] }\n`;
    expect(findings('schema-circular', text)).toBe('');
  });

  test('alternatives that nest', () => {
    expect(
      findings(
        'schema-circular',
        schema("      oneOf: [{ type: array, items: { $ref: '#/components/schemas/A' } }]\n"),
      ),
    ).toBe('');
  });

  test('a schema in one of its properties', () => {
    expect(
      findings('schema-circular', schema("      allOf: [{ properties: { a: { $ref: '#/components/schemas/A' } } }]\n")),
    ).toBe('');
  });
});

const mapped = (target: string) => schema(`      discriminator: { propertyName: kind, mapping: { a: '${target}' } }\n`);

describe('discriminator-dangling', () => {
  test('no schema', () => {
    expect(findings('discriminator-dangling', mapped('B'))).toMatchInlineSnapshot(`
      "openapi.yaml:7:58 warning discriminator-dangling: The mapping leads to \`B\`, which is no schema.
        at /components/schemas/A/discriminator/mapping/a
        5 |   schemas:
        6 |     A:
      > 7 |       discriminator: { propertyName: kind, mapping: { a: 'B' } }
          |                                                          ^^^
        help: Name a schema of \`components/schemas\`, or write a reference to one.
      "
    `);
    expect(findings('discriminator-dangling', mapped('#/components/schemas/B'))).not.toBe('');
    expect(findings('discriminator-dangling', mapped('../../b.yaml'))).not.toBe('');
    expect(findings('discriminator-dangling', mapped('http://example.com/b.yaml'))).not.toBe('');
  });

  test('a schema by name or by reference', () => {
    expect(findings('discriminator-dangling', mapped('A'))).toBe('');
    expect(findings('discriminator-dangling', mapped('#/components/schemas/A'))).toBe('');
    expect(findings('discriminator-dangling', { 'openapi.yaml': mapped('./b.yaml'), 'b.yaml': '{}' })).toBe('');
  });
});

describe('enum-description-unknown', () => {
  test('a description of no value', () => {
    expect(
      findings(
        'enum-description-unknown',
        schema('      enum: [active, 2]\n      x-enumDescriptions: { actve: A., 2: B. }\n'),
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:8:29 warning enum-description-unknown: \`actve\` is described, but is no value of the enum.
        at /components/schemas/A/x-enumDescriptions/actve
        6 |     A:
        7 |       enum: [active, 2]
      > 8 |       x-enumDescriptions: { actve: A., 2: B. }
          |                             ^^^^^
        help: Did you mean \`active\`?
      "
    `);
  });

  test('descriptions of values', () => {
    expect(
      findings(
        'enum-description-unknown',
        schema('      enum: [active, 2]\n      x-enumDescriptions: { active: A., 2: B. }\n'),
      ),
    ).toBe('');
  });
});
