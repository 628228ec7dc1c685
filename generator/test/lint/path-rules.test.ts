import { describe, expect, test } from 'vitest';
import { findings, operation } from './findings.ts';

const id = '{ name: id, in: path, required: true, schema: {} }';

describe('path-parameter-undeclared', () => {
  test('a name that nobody declares', () => {
    expect(findings('path-parameter-undeclared', operation('      parameters: []\n'))).toMatchInlineSnapshot(`
      "openapi.yaml:5:5 warning path-parameter-undeclared: No parameter of the \`get\` operation declares \`{id}\` of \`/users/{id}\`.
        at /paths/~1users~1{id}/get
        3 | paths:
        4 |   /users/{id}:
      > 5 |     get:
          |     ^^^
        6 |       parameters: []
        help: Add a parameter with \`name: id\`, \`in: path\` and \`required: true\`.
      "
    `);
  });

  test('a query parameter does not count', () => {
    expect(
      findings('path-parameter-undeclared', operation('      parameters: [{ name: id, in: query, schema: {} }]\n')),
    ).not.toBe('');
  });

  test('declared by the operation, the path item, a reference, or next to the reference of a path item', () => {
    expect(findings('path-parameter-undeclared', operation(`      parameters: [${id}]\n`))).toBe('');
    expect(findings('path-parameter-undeclared', operation(`      responses: {}\n    parameters: [${id}]\n`))).toBe('');
    expect(
      findings('path-parameter-undeclared', {
        'openapi.yaml': `openapi: 3.1.1
info: { title: T, version: '1' }
paths: { '/users/{id}': { $ref: 'a.yaml#/a', parameters: [{ $ref: 'a.yaml#/id' }] } }
`,
        'a.yaml': `a: { get: {} }\nid: ${id}\n`,
      }),
    ).toBe('');
  });
});

describe('path-parameter-unused', () => {
  test('a name that the path does not have', () => {
    expect(
      findings(
        'path-parameter-unused',
        operation(`      parameters:\n        - ${id}\n        - ${id.replace('id', 'idd')}\n`),
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:8:11 warning path-parameter-unused: The path parameter \`idd\` does not stand in \`/users/{id}\`.
        at /paths/~1users~1{id}/get/parameters/1
        6 |       parameters:
        7 |         - { name: id, in: path, required: true, schema: {} }
      > 8 |         - { name: idd, in: path, required: true, schema: {} }
          |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        help: Did you mean \`id\`?
      "
    `);
  });

  test('a name that it has', () => {
    expect(findings('path-parameter-unused', operation(`      parameters:\n        - ${id}\n`))).toBe('');
  });
});

describe('path-parameter-optional', () => {
  test('not said to be required', () => {
    expect(
      findings(
        'path-parameter-optional',
        operation('      parameters:\n        - { name: id, in: path, schema: {} }\n'),
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:7:11 warning path-parameter-optional: The path parameter \`id\` is not required.
        at /paths/~1users~1{id}/get/parameters/0
        5 |     get:
        6 |       parameters:
      > 7 |         - { name: id, in: path, schema: {} }
          |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        help: Add \`required: true\`.
      "
    `);
  });

  test('required, or not in the path', () => {
    expect(
      findings(
        'path-parameter-optional',
        operation(`      parameters: [${id}, { name: id, in: query, schema: {} }]\n`),
      ),
    ).toBe('');
  });
});

const twice = (first: string, second: string) =>
  operation(`      parameters:\n        - ${first}\n        - ${second}\n`);

describe('parameter-duplicate', () => {
  test('the same name in the same place', () => {
    expect(
      findings(
        'parameter-duplicate',
        twice('{ name: a, in: query, schema: {} }', '{ name: a, in: query, schema: {} }'),
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:8:11 warning parameter-duplicate: The query parameter \`a\` stands twice in this list.
        at /paths/~1users~1{id}/get/parameters/1
        6 |       parameters:
        7 |         - { name: a, in: query, schema: {} }
      > 8 |         - { name: a, in: query, schema: {} }
          |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        help: Remove one of the two.
      "
    `);
  });

  test('headers but for case', () => {
    expect(
      findings(
        'parameter-duplicate',
        twice('{ name: X-A, in: header, schema: {} }', '{ name: x-a, in: header, schema: {} }'),
      ),
    ).not.toBe('');
  });

  test('another place, or another case in the query', () => {
    expect(
      findings(
        'parameter-duplicate',
        twice('{ name: a, in: query, schema: {} }', '{ name: a, in: header, schema: {} }'),
      ),
    ).toBe('');
    expect(
      findings(
        'parameter-duplicate',
        twice('{ name: a, in: query, schema: {} }', '{ name: A, in: query, schema: {} }'),
      ),
    ).toBe('');
  });
});

const paths = (first: string, second: string) =>
  `openapi: 3.1.1\ninfo: { title: T, version: '1' }\npaths:\n  ${first}: {}\n  ${second}: {}\n`;

describe('path-duplicate', () => {
  test('paths that differ in the names of parameters', () => {
    expect(findings('path-duplicate', paths('/a/{x}/b', '/a/{y}/b'))).toMatchInlineSnapshot(`
      "openapi.yaml:5:3 warning path-duplicate: The path \`/a/{y}/b\` matches the same URLs as \`/a/{x}/b\`.
        at /paths/~1a~1{y}~1b
        3 | paths:
        4 |   /a/{x}/b: {}
      > 5 |   /a/{y}/b: {}
          |   ^^^^^^^^
        help: Merge the two path items, or change one path.
      "
    `);
  });

  test('paths that differ', () => {
    expect(findings('path-duplicate', paths('/a/{x}', '/a/{x}/b'))).toBe('');
  });
});
