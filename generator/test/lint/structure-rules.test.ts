import { describe, expect, test } from 'vitest';
import { findings, operation, schema } from './findings.ts';

describe('keyword-unknown', () => {
  test('a misspelt field', () => {
    expect(findings('keyword-unknown', operation('      sumary: List\n      responses: {}\n'))).toMatchInlineSnapshot(`
      "openapi.yaml:6:7 warning keyword-unknown: \`sumary\` is no field of the Operation Object in OpenAPI 3.1.
        at /paths/~1users~1{id}/get/sumary
        4 |   /users/{id}:
        5 |     get:
      > 6 |       sumary: List
          |       ^^^^^^
        7 |       responses: {}
        help: Did you mean \`summary\`?
      "
    `);
  });

  test('a field of another version', () => {
    expect(findings('keyword-unknown', schema('      nullable: true\n'))).toMatchInlineSnapshot(`
      "openapi.yaml:7:7 warning keyword-unknown: \`nullable\` is no field of the Schema Object in OpenAPI 3.1.
        at /components/schemas/A/nullable
        5 |   schemas:
        6 |     A:
      > 7 |       nullable: true
          |       ^^^^^^^^
        help: Write \`type: [string, 'null']\`.
      "
    `);
  });

  test('a keyword of JSON Schema in 3.0', () => {
    expect(findings('keyword-unknown', schema('      if: {}\n      const: a\n', '3.0.3'))).toMatchInlineSnapshot(`
      "openapi.yaml:7:7 warning keyword-unknown: \`if\` is no field of the Schema Object in OpenAPI 3.0.
        at /components/schemas/A/if
        5 |   schemas:
        6 |     A:
      > 7 |       if: {}
          |       ^^
        8 |       const: a
        help: Remove it, or start it with \`x-\`.

      openapi.yaml:8:7 warning keyword-unknown: \`const\` is no field of the Schema Object in OpenAPI 3.0.
        at /components/schemas/A/const
        6 |     A:
        7 |       if: {}
      > 8 |       const: a
          |       ^^^^^
        help: Write an \`enum\` with one value.
      "
    `);
  });

  test('a path without slash and a status that is none', () => {
    const text =
      "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths:\n  users: {}\n  /a:\n    get: { responses: { 20O: {} } }\n";
    expect(findings('keyword-unknown', text)).toMatchInlineSnapshot(`
      "openapi.yaml:4:3 warning keyword-unknown: \`users\` is no field of the Paths Object in OpenAPI 3.0.
        at /paths/users
        2 | info: { title: T, version: '1' }
        3 | paths:
      > 4 |   users: {}
          |   ^^^^^
        5 |   /a:
        6 |     get: { responses: { 20O: {} } }
        help: Start the path with \`/\`.

      openapi.yaml:6:25 warning keyword-unknown: \`20O\` is no field of the Responses Object in OpenAPI 3.0.
        at /paths/~1a/get/responses/20O
        4 |   users: {}
        5 |   /a:
      > 6 |     get: { responses: { 20O: {} } }
          |                         ^^^
        help: Write a status code in quotes, a range such as \`4XX\`, or \`default\`.
      "
    `);
  });

  test('what stands next to a reference and is ignored', () => {
    expect(
      findings(
        'keyword-unknown',
        schema("      properties:\n        b: { $ref: '#/components/schemas/A', nullable: true }\n", '3.0.3'),
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:8:46 warning keyword-unknown: \`nullable\` next to \`$ref\` is ignored.
        at /components/schemas/A/properties/b/nullable
        6 |     A:
        7 |       properties:
      > 8 |         b: { $ref: '#/components/schemas/A', nullable: true }
          |                                              ^^^^^^^^
        help: Put the reference into \`allOf\`.
      "
    `);
  });

  test('known fields, extensions, names of the author and literals pass', () => {
    expect(
      findings(
        'keyword-unknown',
        operation("      x-a: 1\n      responses: { 2XX: { description: a }, '404': { description: b } }\n"),
      ),
    ).toBe('');
    expect(
      findings(
        'keyword-unknown',
        schema(`      type: [object, 'null']
      properties: { nullable: { $ref: '#/components/schemas/A', title: a, deprecated: true } }
      default: { sumary: 1 }
      x-a: { sumary: 1 }
`),
      ),
    ).toBe('');
    expect(findings('keyword-unknown', schema('      nullable: true\n', '3.0.3'))).toBe('');
  });
});

describe('value-type', () => {
  test('another type than wanted', () => {
    expect(
      findings(
        'value-type',
        operation(
          '      tags: users\n      summary: 1\n      deprecated: [yes]\n      parameters:\n      responses: []\n',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:6:13 error value-type: The text \`users\` stands where an array is wanted.
        at /paths/~1users~1{id}/get/tags
        4 |   /users/{id}:
        5 |     get:
      > 6 |       tags: users
          |             ^^^^^
        7 |       summary: 1
        8 |       deprecated: [yes]
        help: Write a list: \`[one, two]\`, or one \`- item\` a line.

      openapi.yaml:7:16 error value-type: The number 1 stands where a text is wanted.
        at /paths/~1users~1{id}/get/summary
        5 |     get:
        6 |       tags: users
      > 7 |       summary: 1
          |                ^
        8 |       deprecated: [yes]
        9 |       parameters:
        help: Quote it.

      openapi.yaml:8:19 error value-type: An array stands where true or false is wanted.
        at /paths/~1users~1{id}/get/deprecated
         6 |       tags: users
         7 |       summary: 1
      >  8 |       deprecated: [yes]
           |                   ^^^^^
         9 |       parameters:
        10 |       responses: []
        help: Correct the value.

      openapi.yaml:9:18 error value-type: Nothing stands where an array is wanted.
        at /paths/~1users~1{id}/get/parameters
         7 |       summary: 1
         8 |       deprecated: [yes]
      >  9 |       parameters:
           |                  ^
        10 |       responses: []
        help: Give it a value, or remove the key.

      openapi.yaml:10:18 error value-type: An array stands where an object (Responses) is wanted.
        at /paths/~1users~1{id}/get/responses
         8 |       deprecated: [yes]
         9 |       parameters:
      > 10 |       responses: []
           |                  ^^
        help: Correct the value.
      "
    `);
  });

  test('another text than wanted', () => {
    expect(
      findings(
        'value-type',
        schema('      type: strnig\n      required: true\n      maxLength: 1.5\n      items: [{}]\n'),
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:8:17 error value-type: The boolean true stands where an array is wanted.
        at /components/schemas/A/required
         6 |     A:
         7 |       type: strnig
      >  8 |       required: true
           |                 ^^^^
         9 |       maxLength: 1.5
        10 |       items: [{}]
        help: Write a list: \`[one, two]\`, or one \`- item\` a line.

      openapi.yaml:9:18 error value-type: The number 1.5 stands where an integer is wanted.
        at /components/schemas/A/maxLength
         7 |       type: strnig
         8 |       required: true
      >  9 |       maxLength: 1.5
           |                  ^^^
        10 |       items: [{}]
        help: Correct the value.

      openapi.yaml:10:14 error value-type: An array stands where an object (Schema) is wanted.
        at /components/schemas/A/items
         8 |       required: true
         9 |       maxLength: 1.5
      > 10 |       items: [{}]
           |              ^^^^
        help: Correct the value.
      "
    `);
  });

  test('a reference that is no text', () => {
    expect(findings('value-type', schema('      $ref: 5\n'))).toMatchInlineSnapshot(`
      "openapi.yaml:7:13 error value-type: The number 5 stands where a reference is wanted.
        at /components/schemas/A/$ref
        5 |   schemas:
        6 |     A:
      > 7 |       $ref: 5
          |             ^
        help: Write it as a text.
      "
    `);
  });

  test('an object, and a reference where none may stand', () => {
    const text = operation('      summary: {}\n').replace("version: '1'", "version: '1', $ref: 5");
    expect(findings('value-type', text)).toContain('An object stands where a text is wanted.');
    expect(findings('value-type', text)).not.toContain('reference');
  });

  test('right types pass, among them boolean schemas of 3.1', () => {
    expect(
      findings(
        'value-type',
        schema(
          "      type: [string, 'null']\n      additionalProperties: false\n      items: true\n      properties: { a: false }\n",
        ),
      ),
    ).toBe('');
    expect(
      findings('value-type', schema('      additionalProperties: true\n      exclusiveMinimum: true\n', '3.0.3')),
    ).toBe('');
  });
});

describe('type-unknown', () => {
  test('a misspelt type', () => {
    expect(findings('type-unknown', schema('      type: strnig\n'))).toMatchInlineSnapshot(`
      "openapi.yaml:7:13 warning type-unknown: "strnig" is no type in OpenAPI 3.1.
        at /components/schemas/A/type
        5 |   schemas:
        6 |     A:
      > 7 |       type: strnig
          |             ^^^^^^
        help: Did you mean \`string\`?
      "
    `);
  });

  test('the type of another language', () => {
    expect(findings('type-unknown', schema('      type: [date, string]\n'))).toMatchInlineSnapshot(`
      "openapi.yaml:7:13 warning type-unknown: "date" is no type in OpenAPI 3.1.
        at /components/schemas/A/type
        5 |   schemas:
        6 |     A:
      > 7 |       type: [date, string]
          |             ^^^^^^^^^^^^^^
        help: Use one of \`array\`, \`boolean\`, \`integer\`, \`number\`, \`object\`, \`string\`, \`null\`.
      "
    `);
  });

  test('null without quotes', () => {
    expect(findings('type-unknown', schema('      type: [string, null]\n'))).toMatchInlineSnapshot(`
      "openapi.yaml:7:13 warning type-unknown: null is no type in OpenAPI 3.1.
        at /components/schemas/A/type
        5 |   schemas:
        6 |     A:
      > 7 |       type: [string, null]
          |             ^^^^^^^^^^^^^^
        help: Put \`'null'\` in quotes.
      "
    `);
  });

  test('null, and a list, in 3.0', () => {
    expect(findings('type-unknown', schema("      type: 'null'\n", '3.0.3'))).toMatchInlineSnapshot(`
      "openapi.yaml:7:13 warning type-unknown: "null" is no type in OpenAPI 3.0.
        at /components/schemas/A/type
        5 |   schemas:
        6 |     A:
      > 7 |       type: 'null'
          |             ^^^^^^
        help: Write \`nullable: true\` next to another type.
      "
    `);
    expect(findings('type-unknown', schema('      type: [string, integer]\n', '3.0.3'))).toMatchInlineSnapshot(`
      "openapi.yaml:7:13 warning type-unknown: A list of types is not possible in OpenAPI 3.0.
        at /components/schemas/A/type
        5 |   schemas:
        6 |     A:
      > 7 |       type: [string, integer]
          |             ^^^^^^^^^^^^^^^^^
        help: Write one \`type\`, with \`nullable: true\` for null, or use \`anyOf\`.
      "
    `);
  });

  test('types', () => {
    expect(findings('type-unknown', schema("      type: [string, 'null']\n"))).toBe('');
    expect(findings('type-unknown', schema('      type: string\n', '3.0.3'))).toBe('');
  });
});

describe('keyword-missing', () => {
  test('a required field', () => {
    expect(
      findings('keyword-missing', operation("      parameters: [{ name: id }]\n      responses:\n        '200': {}\n")),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:6:20 error keyword-missing: The Parameter Object lacks the field \`in\`.
        at /paths/~1users~1{id}/get/parameters/0
        4 |   /users/{id}:
        5 |     get:
      > 6 |       parameters: [{ name: id }]
          |                    ^^^^^^^^^^^^
        7 |       responses:
        8 |         '200': {}
        help: Add \`in\`.

      openapi.yaml:6:20 warning keyword-missing: The Parameter Object lacks the field \`schema\`.
        at /paths/~1users~1{id}/get/parameters/0
        4 |   /users/{id}:
        5 |     get:
      > 6 |       parameters: [{ name: id }]
          |                    ^^^^^^^^^^^^
        7 |       responses:
        8 |         '200': {}
        help: Add \`schema\`, or \`content\`.

      openapi.yaml:8:9 warning keyword-missing: The Response Object lacks the field \`description\`.
        at /paths/~1users~1{id}/get/responses/200
        6 |       parameters: [{ name: id }]
        7 |       responses:
      > 8 |         '200': {}
          |         ^^^^^
        help: Add \`description\`.
      "
    `);
  });

  test('a field that the kind of security scheme requires', () => {
    const text = `openapi: 3.0.3
info: { title: T }
components:
  securitySchemes:
    a: { type: apiKey, in: header }
    b: { type: oauth2, flows: { authorizationCode: { scopes: {}, tokenUrl: a } } }
`;
    expect(findings('keyword-missing', text)).toMatchInlineSnapshot(`
      "openapi.yaml:1:1 warning keyword-missing: The OpenAPI Object lacks the field \`paths\`.
      > 1 | openapi: 3.0.3
          | ^^^^^^^^^^^^^^
        2 | info: { title: T }
        3 | components:
        help: Add \`paths\`.

      openapi.yaml:2:1 warning keyword-missing: The Info Object lacks the field \`version\`.
        at /info
        1 | openapi: 3.0.3
      > 2 | info: { title: T }
          | ^^^^
        3 | components:
        4 |   securitySchemes:
        help: Add \`version\`.

      openapi.yaml:5:5 error keyword-missing: The Security Scheme Object lacks the field \`name\`.
        at /components/securitySchemes/a
        3 | components:
        4 |   securitySchemes:
      > 5 |     a: { type: apiKey, in: header }
          |     ^
        6 |     b: { type: oauth2, flows: { authorizationCode: { scopes: {}, tokenUrl: a } } }
        help: Add \`name\`.

      openapi.yaml:6:33 warning keyword-missing: The OAuth Flow Object lacks the field \`authorizationUrl\`.
        at /components/securitySchemes/b/flows/authorizationCode
        4 |   securitySchemes:
        5 |     a: { type: apiKey, in: header }
      > 6 |     b: { type: oauth2, flows: { authorizationCode: { scopes: {}, tokenUrl: a } } }
          |                                 ^^^^^^^^^^^^^^^^^
        help: Add \`authorizationUrl\`.
      "
    `);
  });

  test('nothing of what stands in place of a reference', () => {
    expect(findings('keyword-missing', operation('      parameters: [{ $ref: 5 }]\n      responses: {}\n'))).toBe('');
  });

  test('a type that is the name of a member of every object', () => {
    const text =
      "openapi: 3.1.1\ninfo: { title: T, version: '1' }\ncomponents: { securitySchemes: { a: { type: toString } } }\n";
    expect(findings('keyword-missing', text)).toBe('');
  });

  test('complete objects pass', () => {
    const text = `openapi: 3.1.1
info: { title: T, version: '1' }
components:
  parameters: { a: { name: a, in: query, content: { text/plain: {} } } }
  securitySchemes: { a: { type: http, scheme: bearer }, b: { type: mutualTLS } }
  schemas: { a: { $ref: '#/components/schemas/b', title: B }, b: { discriminator: { propertyName: a } } }
`;
    expect(findings('keyword-missing', text)).toBe('');
  });
});

test('strict makes errors of warnings', () => {
  const text = operation('      sumary: List\n      responses: {}\n');
  expect(findings('keyword-unknown', text)).toContain('6:7 warning');
  expect(findings('keyword-unknown', text, { strict: true })).toContain('6:7 error');
});

test('a finding is reported once, however many references lead to it', () => {
  const files = {
    'openapi.yaml': `openapi: 3.1.1
info: { title: T, version: '1' }
paths:
  /a: { get: { parameters: [{ $ref: 'shared.yaml#/P' }], responses: { '200': { $ref: 'shared.yaml#/R' } } } }
  /b: { get: { parameters: [{ $ref: 'shared.yaml#/P' }], responses: { '200': { $ref: 'shared.yaml#/R' } } } }
`,
    'shared.yaml': 'P: { name: p, in: query, schema: {}, descripton: a }\nR: { description: r, contents: {} }\n',
  };
  expect(findings('keyword-unknown', files)).toMatchInlineSnapshot(`
    "shared.yaml:1:38 warning keyword-unknown: \`descripton\` is no field of the Parameter Object in OpenAPI 3.1.
      at /P/descripton
    > 1 | P: { name: p, in: query, schema: {}, descripton: a }
        |                                      ^^^^^^^^^^
      2 | R: { description: r, contents: {} }
      help: Did you mean \`description\`?

    shared.yaml:2:22 warning keyword-unknown: \`contents\` is no field of the Response Object in OpenAPI 3.1.
      at /R/contents
      1 | P: { name: p, in: query, schema: {}, descripton: a }
    > 2 | R: { description: r, contents: {} }
        |                      ^^^^^^^^
      help: Did you mean \`content\`?
    "
  `);
});
