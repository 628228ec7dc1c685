import { describe, expect, test } from 'vitest';
import { findings, operation, schema } from './findings.ts';

describe('description-missing', () => {
  test('on an operation, its parameters and a tag', () => {
    const text = operation('      parameters:\n        - { name: a, in: query, schema: { type: string } }\n');
    expect(findings('description-missing', `${text}tags:\n  - name: users\n`)).toMatchInlineSnapshot(`
      "openapi.yaml:5:5 warning description-missing: The \`get\` operation has no description.
        at /paths/~1users~1{id}/get
        3 | paths:
        4 |   /users/{id}:
      > 5 |     get:
          |     ^^^
        6 |       parameters:
        7 |         - { name: a, in: query, schema: { type: string } }
        help: Add a \`description\` in whole sentences.

      openapi.yaml:7:11 warning description-missing: The parameter \`a\` has no description.
        at /paths/~1users~1{id}/get/parameters/0
        5 |     get:
        6 |       parameters:
      > 7 |         - { name: a, in: query, schema: { type: string } }
          |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        8 | tags:
        9 |   - name: users
        help: Add a \`description\` in whole sentences.

      openapi.yaml:9:5 warning description-missing: The tag \`users\` has no description.
        at /tags/0
        7 |         - { name: a, in: query, schema: { type: string } }
        8 | tags:
      > 9 |   - name: users
          |     ^^^^^^^^^^^
        help: Add a \`description\` in whole sentences.
      "
    `);
  });

  test('on a schema and its properties', () => {
    expect(findings('description-missing', schema('      properties:\n        name: { type: string }\n')))
      .toMatchInlineSnapshot(`
      "openapi.yaml:6:5 warning description-missing: The schema \`A\` has no description.
        at /components/schemas/A
        4 | components:
        5 |   schemas:
      > 6 |     A:
          |     ^
        7 |       properties:
        8 |         name: { type: string }
        help: Add a \`description\` in whole sentences.

      openapi.yaml:8:9 warning description-missing: The property \`name\` has no description.
        at /components/schemas/A/properties/name
        6 |     A:
        7 |       properties:
      > 8 |         name: { type: string }
          |         ^^^^
        help: Add a \`description\` in whole sentences.
      "
    `);
  });

  test('on a definition of another file', () => {
    const files = {
      'openapi.yaml': schema("      description: A.\n      not: { $ref: 'b.yaml#/B' }\n"),
      'b.yaml': 'B: { type: string }\n',
    };
    expect(findings('description-missing', files)).toMatchInlineSnapshot(`
      "b.yaml:1:1 warning description-missing: The schema \`B\` has no description.
        at /B
      > 1 | B: { type: string }
          | ^
        help: Add a \`description\` in whole sentences.
      "
    `);
  });

  test('on a file that is a schema, by its name', () => {
    const files = {
      'openapi.yaml': schema("      description: A.\n      not: { $ref: 'b.yaml' }\n"),
      'b.yaml': 'type: string\n',
    };
    expect(findings('description-missing', files)).toContain('The schema `b.yaml` has no description.');
  });

  test('of a property is said once, also when it is referred to, and of a parameter never as of a schema', () => {
    const text = schema(`      description: A.
      properties:
        b: {}
        c: { $ref: '#/components/schemas/A/properties/b' }
`);
    expect(findings('description-missing', text).match(/The .*/g)).toEqual([
      'The property `b` has no description.',
      'The property `c` has no description.',
    ]);
    expect(
      findings('description-missing', {
        'openapi.yaml': operation("      description: A.\n      parameters: [{ $ref: 'b.yaml#/B' }]\n"),
        'b.yaml': 'B: { name: b, in: query, schema: { description: B. } }\n',
      }),
    ).toBe('');
  });

  test('is looked for in allOf without end', () => {
    expect(findings('description-missing', schema("      allOf: [{ $ref: '#/components/schemas/A' }]\n"))).toContain(
      'The schema `A` has no description.',
    );
  });

  test('none is missing when it stands in place, at the end of a reference, in a schema or in allOf', () => {
    expect(
      findings(
        'description-missing',
        operation(
          '      description: Gets one.\n      parameters: [{ name: a, in: query, schema: { description: A. } }]\n',
        ),
      ),
    ).toBe('');
    expect(
      findings(
        'description-missing',
        schema(`      description: A thing.
      properties:
        a: { description: A. }
        b: { $ref: '#/components/schemas/A' }
        c: { $ref: '#/components/schemas/A', description: C. }
        d: { allOf: [{ $ref: '#/components/schemas/A' }] }
        e: false
`),
      ),
    ).toBe('');
  });
});
