import { describe, expect, test } from 'vitest';
import { findings, operation } from './findings.ts';

const operations = (...lines: readonly string[]) =>
  `openapi: 3.1.1\ninfo: { title: T, version: '1' }\npaths:\n${lines.map((line) => `  ${line}\n`).join('')}`;

describe('operation-id-missing', () => {
  test('none', () => {
    expect(findings('operation-id-missing', operation('      responses: {}\n'))).toMatchInlineSnapshot(`
      "openapi.yaml:5:5 warning operation-id-missing: The \`get\` operation has no operationId.
        at /paths/~1users~1{id}/get
        3 | paths:
        4 |   /users/{id}:
      > 5 |     get:
          |     ^^^
        6 |       responses: {}
        help: Add an \`operationId\` in lowerCamelCase.
      "
    `);
  });

  test('one', () => {
    expect(findings('operation-id-missing', operation('      operationId: getUser\n'))).toBe('');
  });
});

describe('operation-id-name', () => {
  test('not in lowerCamelCase', () => {
    expect(findings('operation-id-name', operation('      operationId: Users_get-user\n'))).toMatchInlineSnapshot(`
      "openapi.yaml:6:20 warning operation-id-name: The operationId \`Users_get-user\` is not in lowerCamelCase.
        at /paths/~1users~1{id}/get/operationId
        4 |   /users/{id}:
        5 |     get:
      > 6 |       operationId: Users_get-user
          |                    ^^^^^^^^^^^^^^
        help: Call it \`usersGetUser\`, for example.
      "
    `);
  });

  test.each(['delete', 'constructor', 'then', 'withOptions', 'toString', 'request'])('the taken word %s', (word) => {
    expect(findings('operation-id-name', operation(`      operationId: ${word}\n`))).toContain(
      `operation-id-name: The operationId \`${word}\` is a word that JavaScript or every client has already.`,
    );
  });

  test('a taken word says what to do', () => {
    expect(findings('operation-id-name', operation('      operationId: delete\n'))).toMatchInlineSnapshot(`
      "openapi.yaml:6:20 warning operation-id-name: The operationId \`delete\` is a word that JavaScript or every client has already.
        at /paths/~1users~1{id}/get/operationId
        4 |   /users/{id}:
        5 |     get:
      > 6 |       operationId: delete
          |                    ^^^^^^
        help: Call it \`deleteOperation\`, for example.
      "
    `);
  });

  test('a good name', () => {
    expect(findings('operation-id-name', operation('      operationId: getUser2\n'))).toBe('');
  });
});

describe('operation-id-duplicate', () => {
  test('the same but for case', () => {
    expect(
      findings(
        'operation-id-duplicate',
        operations('/a: { get: { operationId: getUser } }', '/b: { get: { operationId: getuser } }'),
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:5:29 warning operation-id-duplicate: The operation name \`getuser\` collides with \`getUser\` in openapi.yaml:4.
        at /paths/~1b/get/operationId
        3 | paths:
        4 |   /a: { get: { operationId: getUser } }
      > 5 |   /b: { get: { operationId: getuser } }
          |                             ^^^^^^^
        help: Rename one of the two; case alone does not tell them apart.
      "
    `);
  });

  test('an alias that is the name of another operation', () => {
    expect(
      findings(
        'operation-id-duplicate',
        operations(
          '/a: { get: { operationId: getUser, x-sdk-aliases: [readUser] } }',
          '/b: { get: { operationId: readUser } }',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:5:29 warning operation-id-duplicate: The operation name \`readUser\` collides with \`readUser\` in openapi.yaml:4.
        at /paths/~1b/get/operationId
        3 | paths:
        4 |   /a: { get: { operationId: getUser, x-sdk-aliases: [readUser] } }
      > 5 |   /b: { get: { operationId: readUser } }
          |                             ^^^^^^^^
        help: Rename one of the two; case alone does not tell them apart.
      "
    `);
  });

  test('the same after conversion, and the same as a name made from the path', () => {
    expect(
      findings(
        'operation-id-duplicate',
        operations('/a: { get: { operationId: users_list }, put: { operationId: usersList } }'),
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:4:63 warning operation-id-duplicate: The operation name \`usersList\` collides with \`users_list\` in openapi.yaml:4.
        at /paths/~1a/put/operationId
        2 | info: { title: T, version: '1' }
        3 | paths:
      > 4 |   /a: { get: { operationId: users_list }, put: { operationId: usersList } }
          |                                                               ^^^^^^^^^
        help: Rename one of the two; case alone does not tell them apart.
      "
    `);
    expect(
      findings('operation-id-duplicate', operations('/users: { get: {} }', '/b: { get: { operationId: getUsers } }')),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:5:29 warning operation-id-duplicate: The operation name \`getUsers\` collides with \`getUsers\` in openapi.yaml:4.
        at /paths/~1b/get/operationId
        3 | paths:
        4 |   /users: { get: {} }
      > 5 |   /b: { get: { operationId: getUsers } }
          |                             ^^^^^^^^
        help: Rename one of the two; case alone does not tell them apart.
      "
    `);
  });

  test('one path item under two paths', () => {
    expect(
      findings('operation-id-duplicate', {
        'openapi.yaml': operations("/a: { $ref: 'a.yaml#/a' }", "/b: { $ref: 'a.yaml#/a' }"),
        'a.yaml': 'a: { get: { operationId: getA } }\n',
      }),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:5:3 warning operation-id-duplicate: The path \`/b\` has the very operations of \`/a\`, so their names are given twice.
        at /paths/~1b
        3 | paths:
        4 |   /a: { $ref: 'a.yaml#/a' }
      > 5 |   /b: { $ref: 'a.yaml#/a' }
          |   ^^
        help: Give each path operations of its own.
      "
    `);
  });

  test('one path item without operations under two paths', () => {
    expect(
      findings('operation-id-duplicate', {
        'openapi.yaml': operations("/a: { $ref: 'a.yaml#/a' }", "/b: { $ref: 'a.yaml#/a' }"),
        'a.yaml': 'a: {}\n',
      }),
    ).toBe('');
  });

  test('different names', () => {
    expect(
      findings(
        'operation-id-duplicate',
        operations('/a: { get: { operationId: a, x-sdk-aliases: [c] }, put: { operationId: b } }'),
      ),
    ).toBe('');
  });
});

describe('tag-missing', () => {
  test('no tag', () => {
    expect(findings('tag-missing', operation('      tags: []\n'))).toMatchInlineSnapshot(`
      "openapi.yaml:5:5 warning tag-missing: The \`get\` operation has no tag.
        at /paths/~1users~1{id}/get
        3 | paths:
        4 |   /users/{id}:
      > 5 |     get:
          |     ^^^
        6 |       tags: []
        help: Add one of the declared \`tags\`.
      "
    `);
  });

  test('a tag', () => {
    expect(findings('tag-missing', operation('      tags: [users]\n'))).toBe('');
  });
});

const tagged = (tag: string) => `${operation(`      tags: [${tag}]\n`)}tags: [{ name: users }]\n`;

describe('tag-undeclared', () => {
  test('a misspelt tag', () => {
    expect(findings('tag-undeclared', tagged('usres'))).toMatchInlineSnapshot(`
      "openapi.yaml:6:14 warning tag-undeclared: The tag \`usres\` is not declared in the document's \`tags\`.
        at /paths/~1users~1{id}/get/tags/0
        4 |   /users/{id}:
        5 |     get:
      > 6 |       tags: [usres]
          |              ^^^^^
        7 | tags: [{ name: users }]
        help: Did you mean \`users\`?
      "
    `);
  });

  test('a declared tag', () => {
    expect(findings('tag-undeclared', tagged('users'))).toBe('');
  });
});

const declared = (second: string) =>
  `${operation('      responses: {}\n')}tags:\n  - name: users\n  - name: ${second}\n`;

describe('tag-duplicate', () => {
  test('a tag declared twice', () => {
    expect(findings('tag-duplicate', declared('users'))).toMatchInlineSnapshot(`
      "openapi.yaml:9:5 warning tag-duplicate: The tag \`users\` is declared twice.
        at /tags/1
        7 | tags:
        8 |   - name: users
      > 9 |   - name: users
          |     ^^^^^^^^^^^
        help: Remove one of the two.
      "
    `);
  });

  test('two tags', () => {
    expect(findings('tag-duplicate', declared('groups'))).toBe('');
  });
});

describe('summary-missing', () => {
  test('an empty summary', () => {
    expect(findings('summary-missing', operation("      summary: ' '\n"))).toMatchInlineSnapshot(`
      "openapi.yaml:5:5 warning summary-missing: The \`get\` operation has no summary.
        at /paths/~1users~1{id}/get
        3 | paths:
        4 |   /users/{id}:
      > 5 |     get:
          |     ^^^
        6 |       summary: ' '
        help: Add a \`summary\` of a few words.
      "
    `);
  });

  test('a summary', () => {
    expect(findings('summary-missing', operation('      summary: Get a user\n'))).toBe('');
  });
});

const enveloped = (members: string) => `${operation(members)}x-sdk-envelope: Envelope
components:
  schemas:
    Envelope: { properties: { statusCode: { type: integer }, message: { type: string } } }
    Data: { properties: { statusCode: { type: integer } } }
    Both: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: {} } }] }
`;

const response = (schema: string) =>
  enveloped(
    `      responses:\n        '200':\n          description: Fine.\n          content: { application/json: { schema: ${schema} } }\n`,
  );

describe('envelope-missing', () => {
  test('a response without its properties', () => {
    expect(findings('envelope-missing', response("{ $ref: '#/components/schemas/Data' }"))).toMatchInlineSnapshot(`
      "openapi.yaml:9:42 error envelope-missing: The response lacks \`message\` of the envelope \`Envelope\`.
        at /paths/~1users~1{id}/get/responses/200/content/application~1json/schema
         7 |         '200':
         8 |           description: Fine.
      >  9 |           content: { application/json: { schema: { $ref: '#/components/schemas/Data' } } }
           |                                          ^^^^^^
        10 | x-sdk-envelope: Envelope
        11 | components:
        help: Build the schema on the envelope by \`allOf\`, or mark the operation with \`x-sdk-response: plain\`.
      "
    `);
  });

  test('a union of which one alternative lacks them', () => {
    const union = "{ oneOf: [{ $ref: '#/components/schemas/Both' }, { $ref: '#/components/schemas/Data' }] }";
    expect(findings('envelope-missing', response(union))).toContain('lacks `message` of');
  });

  test('a response without schema', () => {
    expect(findings('envelope-missing', response('{}'))).toContain('lacks `statusCode` and `message`');
  });

  test('with them, by allOf as well; with another type, another status, or plain', () => {
    expect(findings('envelope-missing', response("{ $ref: '#/components/schemas/Both' }"))).toBe('');
    expect(findings('envelope-missing', response("{ anyOf: [{ $ref: '#/components/schemas/Both' }] }"))).toBe('');
    expect(findings('envelope-missing', response('{}').replace('application/json', 'text/csv'))).toBe('');
    expect(findings('envelope-missing', response('{}').replace("'200'", "'404'"))).toBe('');
    expect(
      findings('envelope-missing', response('{}').replace('    get:\n', '    get:\n      x-sdk-response: plain\n')),
    ).toBe('');
    expect(findings('envelope-missing', response('{}').replace('x-sdk-envelope: Envelope\n', ''))).toBe('');
  });
});

const named = (name: string) => ({
  'openapi.yaml': `openapi: 3.1.1
info: { title: T, version: '1' }
x-sdk-envelope: ${name}
components: { schemas: { Own: { $ref: 'a.yaml#/Other' }, A: { not: { $ref: 'a.yaml#/Response' } } } }
`,
  'a.yaml': 'Other: {}\nResponse: {}\n',
});

describe('envelope-unknown', () => {
  test('a misspelt name', () => {
    expect(findings('envelope-unknown', named('Respnse'))).toMatchInlineSnapshot(`
      "openapi.yaml:3:17 error envelope-unknown: The envelope \`Respnse\` is no schema of this document.
        at /x-sdk-envelope
        1 | openapi: 3.1.1
        2 | info: { title: T, version: '1' }
      > 3 | x-sdk-envelope: Respnse
          |                 ^^^^^^^
        4 | components: { schemas: { Own: { $ref: 'a.yaml#/Other' }, A: { not: { $ref: 'a.yaml#/Response' } } } }
        help: Did you mean \`Response\`?
      "
    `);
  });

  test('a schema of this or another file', () => {
    expect(findings('envelope-unknown', named('Response'))).toBe('');
    expect(findings('envelope-unknown', named('Own'))).toBe('');
  });
});
