import { describe, expect, test } from 'vitest';
import { findings, operation, schema } from './findings.ts';

describe('extension-unknown', () => {
  test('a misspelt extension', () => {
    expect(findings('extension-unknown', operation('      x-sdk-alias: [a]\n'))).toMatchInlineSnapshot(`
      "openapi.yaml:6:7 error extension-unknown: The extension \`x-sdk-alias\` does not exist.
        at /paths/~1users~1{id}/get/x-sdk-alias
        4 |   /users/{id}:
        5 |     get:
      > 6 |       x-sdk-alias: [a]
          |       ^^^^^^^^^^^
        help: Did you mean \`x-sdk-aliases\`?
      "
    `);
  });

  test('an extension in a place where it means nothing', () => {
    expect(findings('extension-unknown', schema('      x-sdk-retry: safe\n'))).toMatchInlineSnapshot(`
      "openapi.yaml:7:7 error extension-unknown: \`x-sdk-retry\` has no meaning on the Schema Object.
        at /components/schemas/A/x-sdk-retry
        5 |   schemas:
        6 |     A:
      > 7 |       x-sdk-retry: safe
          |       ^^^^^^^^^^^
        help: Its place is: Operation Object.
      "
    `);
  });

  test('extensions of others, and ours in their place', () => {
    expect(
      findings(
        'extension-unknown',
        operation('      x-internal: true\n      x-sdk-retry: safe\n      x-sdk-since: 5.0.0\n'),
      ),
    ).toBe('');
    expect(findings('extension-unknown', schema('      x-sdk-sensitive: true\n      x-sdk-since: 5.0.0\n'))).toBe('');
  });
});

describe('extension-value', () => {
  test('another value', () => {
    expect(findings('extension-value', operation('      x-sdk-retry: always\n'))).toMatchInlineSnapshot(`
      "openapi.yaml:6:20 error extension-value: \`x-sdk-retry\` has another value than it may have.
        at /paths/~1users~1{id}/get/x-sdk-retry
        4 |   /users/{id}:
        5 |     get:
      > 6 |       x-sdk-retry: always
          |                    ^^^^^^
        help: Make it \`safe\`.
      "
    `);
  });

  const wrong = [
    'x-sdk-aliases: readUser',
    'x-sdk-aliases: [Read User]',
    'x-sdk-errors: [a]',
    'x-sdk-successor: 1',
    'x-sdk-since: 1.0',
    'x-sdk-pagination: [page]',
    'x-sdk-pagination: { page: 1 }',
    'x-sdk-pagination: { page: page }',
    'x-sdk-pagination: { pages: /page }',
    'x-sdk-presets: {}',
    'x-sdk-presets: []',
    'x-sdk-presets: [{ operationId: a }]',
    'x-sdk-response: wrapped',
  ];

  test.each(wrong)('%s', (member) => {
    expect(findings('extension-value', operation(`      ${member}\n`))).toContain('error extension-value');
  });

  const right = [
    'x-sdk-aliases: [readUser]',
    'x-sdk-retry: safe',
    'x-sdk-errors: [1300]',
    'x-sdk-successor: listUsers',
    "x-sdk-since: '1.0'",
    'x-sdk-pagination: { page: /page, items: /data/list }',
    'x-sdk-presets: [{ operationId: a, summary: A, description: A., fixed: {}, parameters: { b: /b }, required: [], example: {} }]',
    'x-sdk-response: plain',
  ];

  test.each(right)('%s', (member) => {
    expect(findings('extension-value', operation(`      ${member}\n`))).toBe('');
  });

  test('on a schema and a parameter', () => {
    expect(findings('extension-value', schema('      x-sdk-sensitive: yes\n      x-enumDescriptions: [a]\n')))
      .toMatchInlineSnapshot(`
      "openapi.yaml:7:24 error extension-value: \`x-sdk-sensitive\` has another value than it may have.
        at /components/schemas/A/x-sdk-sensitive
        5 |   schemas:
        6 |     A:
      > 7 |       x-sdk-sensitive: yes
          |                        ^^^
        8 |       x-enumDescriptions: [a]
        help: Make it true or false.

      openapi.yaml:8:27 error extension-value: \`x-enumDescriptions\` has another value than it may have.
        at /components/schemas/A/x-enumDescriptions
        6 |     A:
        7 |       x-sdk-sensitive: yes
      > 8 |       x-enumDescriptions: [a]
          |                           ^^^
        help: Make it an object with a text for each value of the enum.
      "
    `);
    expect(
      findings(
        'extension-value',
        operation('      parameters: [{ name: a, in: query, schema: {}, x-sdk-array-format: comma }]\n'),
      ),
    ).toContain('Make it `brackets`.');
    expect(
      findings('extension-value', schema('      x-sdk-sensitive: false\n      x-enumDescriptions: { a: A. }\n')),
    ).toBe('');
  });
});

const files = (code: number) => ({
  'openapi.yaml': `${operation(`      x-sdk-errors: [1300, ${code}]\n`)}x-sdk-error-catalogue: { $ref: errors.yaml }\n`,
  'errors.yaml': "apiCodes: { '1300': { name: A }, 1301: { name: B } }\n",
});

describe('error-code-unknown', () => {
  test('a code that the catalogue does not have', () => {
    expect(findings('error-code-unknown', files(1302))).toMatchInlineSnapshot(`
      "openapi.yaml:6:28 error error-code-unknown: The error code 1302 is not in \`x-sdk-error-catalogue\`.
        at /paths/~1users~1{id}/get/x-sdk-errors/1
        4 |   /users/{id}:
        5 |     get:
      > 6 |       x-sdk-errors: [1300, 1302]
          |                            ^^^^
        7 | x-sdk-error-catalogue: { $ref: errors.yaml }
        help: Add it to \`apiCodes\` of the catalogue, or correct it.
      "
    `);
  });

  test('codes that it has', () => {
    expect(findings('error-code-unknown', files(1301))).toBe('');
  });

  const answered = (value: string) =>
    `${operation(`      responses:
        '200':
          description: Fine.
          content: { application/json: { examples: { gone: { value: ${value} } } } }
`)}x-sdk-error-catalogue: { statusCodes: { '404': { name: A } }, apiCodes: { '1300': { name: B } } }\n`;

  test('codes of an example that the catalogue does not have', () => {
    expect(findings('error-code-unknown', answered('{ statusCode: 301, apiCode: 7, message: Gone. }')))
      .toMatchInlineSnapshot(`
      "openapi.yaml:9:83 error error-code-unknown: The status code 301 is not in \`x-sdk-error-catalogue\`.
        at /paths/~1users~1{id}/get/responses/200/content/application~1json/examples/gone/value/statusCode
         7 |         '200':
         8 |           description: Fine.
      >  9 |           content: { application/json: { examples: { gone: { value: { statusCode: 301, apiCode: 7, message: Gone. } } } } }
           |                                                                                   ^^^
        10 | x-sdk-error-catalogue: { statusCodes: { '404': { name: A } }, apiCodes: { '1300': { name: B } } }
        help: Add it to \`statusCodes\` of the catalogue, or correct it.

      openapi.yaml:9:97 error error-code-unknown: The error code 7 is not in \`x-sdk-error-catalogue\`.
        at /paths/~1users~1{id}/get/responses/200/content/application~1json/examples/gone/value/apiCode
         7 |         '200':
         8 |           description: Fine.
      >  9 |           content: { application/json: { examples: { gone: { value: { statusCode: 301, apiCode: 7, message: Gone. } } } } }
           |                                                                                                 ^
        10 | x-sdk-error-catalogue: { statusCodes: { '404': { name: A } }, apiCodes: { '1300': { name: B } } }
        help: Add it to \`apiCodes\` of the catalogue, or correct it.
      "
    `);
  });

  test.each([
    '{ statusCode: 404, apiCode: 1300, message: Gone. }',
    '{ statusCode: 301 }',
    '[{ statusCode: 301, message: Not an envelope. }]',
  ])('an example without such codes: %s', (value) => {
    expect(findings('error-code-unknown', answered(value))).toBe('');
  });

  test('without a catalogue nothing is known of codes', () => {
    const yaml = answered('{ statusCode: 301, message: Gone. }').replace(/x-sdk-error-catalogue.*/, '');
    expect(findings('error-code-unknown', yaml)).toBe('');
  });
});

const successor = (name: string) => operation(`      operationId: listUsers\n      x-sdk-successor: ${name}\n`);

describe('successor-dangling', () => {
  test('no operation', () => {
    expect(findings('successor-dangling', successor('listUser'))).toMatchInlineSnapshot(`
      "openapi.yaml:7:24 error successor-dangling: The successor \`listUser\` is no operation of this document.
        at /paths/~1users~1{id}/get/x-sdk-successor
        5 |     get:
        6 |       operationId: listUsers
      > 7 |       x-sdk-successor: listUser
          |                        ^^^^^^^^
        help: Did you mean \`listUsers\`?
      "
    `);
  });

  test('an operation', () => {
    expect(findings('successor-dangling', successor('listUsers'))).toBe('');
  });
});
