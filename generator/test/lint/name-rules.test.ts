import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDocument } from '../../src/document/index.ts';
import type { Document } from '../../src/document/index.ts';
import { lint } from '../../src/lint/index.ts';
import { temporaryRoot } from '../output/temporary-root.ts';
import { findings, operation, schema } from './findings.ts';

describe('name-collision', () => {
  test('two schemas that become one type', () => {
    expect(findings('name-collision', `${schema('      {}\n')}    user-profile: {}\n    UserProfile: {}\n`))
      .toMatchInlineSnapshot(`
        "openapi.yaml:9:5 warning name-collision: The schema \`UserProfile\` and the schema \`user-profile\` in openapi.yaml:8 both become the type \`UserProfile\`.
          at /components/schemas/UserProfile
          7 |       {}
          8 |     user-profile: {}
        > 9 |     UserProfile: {}
            |     ^^^^^^^^^^^
          help: Rename one of the two.
        "
      `);
  });

  test('a schema that is called like the parameters of an operation', () => {
    const text = operation('      operationId: getUser\n      parameters: [{ name: a, in: query, schema: {} }]\n');
    expect(findings('name-collision', `${text}components:\n  schemas:\n    GetUserParams: {}\n`))
      .toMatchInlineSnapshot(`
        "openapi.yaml:10:5 warning name-collision: The schema \`GetUserParams\` and the parameters of \`getUser\` in openapi.yaml:5 both become the type \`GetUserParams\`.
          at /components/schemas/GetUserParams
           8 | components:
           9 |   schemas:
        > 10 |     GetUserParams: {}
             |     ^^^^^^^^^^^^^
          help: Rename one of the two.
        "
      `);
  });

  test('two tags that become one file', () => {
    expect(findings('name-collision', operation('      tags: [User Profile, user-profile]\n'))).toMatchInlineSnapshot(`
      "openapi.yaml:6:28 warning name-collision: The tag \`user-profile\` and the tag \`User Profile\` in openapi.yaml:6 both become the file \`user-profile\`.
        at /paths/~1users~1{id}/get/tags/1
        4 |   /users/{id}:
        5 |     get:
      > 6 |       tags: [User Profile, user-profile]
          |                            ^^^^^^^^^^^^
        help: Rename one of the two.
      "
    `);
  });

  test('different definitions of one name in two files', () => {
    const files = {
      'openapi.yaml': schema("      properties: { a: { $ref: 'a.yaml#/User' }, b: { $ref: 'b.yaml#/User' } }\n"),
      'a.yaml': 'User: { type: string }\n',
      'b.yaml': 'User: { type: integer }\n',
    };
    expect(findings('name-collision', files)).toMatchInlineSnapshot(`
      "b.yaml:1:1 warning name-collision: Two different definitions are called \`User\`; the other is in a.yaml:1.
        at /User
      > 1 | User: { type: integer }
          | ^^^^
        help: Rename one of the two.
      "
    `);
    expect(findings('name-collision', { ...files, 'b.yaml': 'User: { type: string }\n' })).toBe('');
  });

  test('different names', () => {
    const text = operation('      operationId: getUser\n      tags: [users, groups]\n');
    expect(
      findings(
        'name-collision',
        `${text}components:\n  schemas:\n    GetUserParams: {}\n    User: {}\n    UserDto: {}\n`,
      ),
    ).toBe('');
  });
});

describe('component-name', () => {
  test('a name that cannot be referred to', () => {
    expect(findings('component-name', schema('      {}\n').replace('    A:', '    A B:'))).toMatchInlineSnapshot(`
      "openapi.yaml:6:5 warning component-name: The component name \`A B\` has other characters than letters, digits, \`.\`, \`-\` and \`_\`.
        at /components/schemas/A B
        4 | components:
        5 |   schemas:
      > 6 |     A B:
          |     ^^^
        7 |       {}
        help: Rename the component.
      "
    `);
  });

  test('a name', () => {
    expect(findings('component-name', schema('      {}\n').replace('    A:', '    A.b-c_1:'))).toBe('');
  });
});

describe('component-unused', () => {
  test('components that no operation reaches, also by others that are unused', () => {
    expect(
      findings(
        'component-unused',
        `${operation("      responses: { '200': { $ref: '#/components/responses/R' } }\n")}components:
  responses:
    R: { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Used' } } } }
  schemas:
    Used: { properties: { a: { $ref: '#/components/schemas/Nested/properties/b' } } }
    Nested: { properties: { b: {} } }
    Unused: { properties: { a: { $ref: '#/components/schemas/OnlyByUnused' } } }
    OnlyByUnused: {}
  securitySchemes:
    key: { type: http, scheme: bearer }
`,
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:13:5 warning component-unused: No operation uses \`Unused\`.
        at /components/schemas/Unused
        11 |     Used: { properties: { a: { $ref: '#/components/schemas/Nested/properties/b' } } }
        12 |     Nested: { properties: { b: {} } }
      > 13 |     Unused: { properties: { a: { $ref: '#/components/schemas/OnlyByUnused' } } }
           |     ^^^^^^
        14 |     OnlyByUnused: {}
        15 |   securitySchemes:
        help: Remove it, or refer to it.

      openapi.yaml:14:5 warning component-unused: No operation uses \`OnlyByUnused\`.
        at /components/schemas/OnlyByUnused
        12 |     Nested: { properties: { b: {} } }
        13 |     Unused: { properties: { a: { $ref: '#/components/schemas/OnlyByUnused' } } }
      > 14 |     OnlyByUnused: {}
           |     ^^^^^^^^^^^^
        15 |   securitySchemes:
        16 |     key: { type: http, scheme: bearer }
        help: Remove it, or refer to it.

      openapi.yaml:16:5 warning component-unused: No operation uses \`key\`.
        at /components/securitySchemes/key
        14 |     OnlyByUnused: {}
        15 |   securitySchemes:
      > 16 |     key: { type: http, scheme: bearer }
           |     ^^^
        help: Remove it, or refer to it.
      "
    `);
  });

  const files = {
    'openapi.yaml': operation("      responses: { '200': { $ref: 'shared.yaml#/responses/R' } }\n"),
    'other.yaml': operation("      responses: { '200': { $ref: 'shared.yaml#/responses/Other' } }\n"),
    'shared.yaml': `responses:
  R: { description: Fine., content: { application/json: { schema: { $ref: schema.yaml } } } }
  Other: { description: Fine. }
`,
    'schema.yaml': "properties: { a: { $ref: '#/properties/b' }, b: {} }\n",
  };

  test('a definition of another file', () => {
    expect(findings('component-unused', files)).toMatchInlineSnapshot(`
      "shared.yaml:3:3 warning component-unused: No operation uses \`Other\`.
        at /responses/Other
        1 | responses:
        2 |   R: { description: Fine., content: { application/json: { schema: { $ref: schema.yaml } } } }
      > 3 |   Other: { description: Fine. }
          |   ^^^^^
        help: Remove it, or refer to it.
      "
    `);
  });

  test('a definition that another document of the contract uses', () => {
    const root = temporaryRoot(files);
    const other = loadDocument({ root, entry: 'other.yaml', baseFolder: root }).document;
    if (other === undefined) throw new Error('other.yaml does not load');
    expect(findings('component-unused', files, { strict: false, alongside: [other] })).toBe('');
  });

  test('a definition that another document does not use any more', () => {
    const root = temporaryRoot(files);
    const load = (entry: string) => {
      const { document } = loadDocument({ root, entry, baseFolder: root });
      if (document === undefined) throw new Error(`${entry} does not load`);
      return document;
    };
    const document = load('openapi.yaml');
    const unused = (alongside: readonly Document[]) =>
      lint(document, { strict: false, alongside }).filter(({ code }) => code === 'component-unused').length;
    const user = load('other.yaml');
    writeFileSync(
      join(root, 'other.yaml'),
      operation("      responses: { '200': { $ref: 'shared.yaml#/responses/R' } }\n"),
    );
    expect([unused([user]), unused([load('other.yaml')]), unused([user])]).toEqual([0, 1, 0]);
  });

  test('what an operation, a security requirement, a mapping or the envelope uses', () => {
    expect(
      findings(
        'component-unused',
        `${operation("      responses: { '200': { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }\n")}security: [{ key: [] }]
x-sdk-envelope: Envelope
components:
  schemas:
    Pet: { discriminator: { propertyName: kind, mapping: { dog: Dog, cat: '#/components/schemas/Cat' } } }
    Dog: {}
    Cat: {}
    Envelope: {}
  securitySchemes:
    key: { type: http, scheme: bearer }
`,
      ),
    ).toBe('');
  });
});
