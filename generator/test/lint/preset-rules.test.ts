import { describe, expect, test } from 'vitest';
import { findings } from './findings.ts';

/** `POST /signin` with one preset, changed as given. */
function signIn(changes: Readonly<Record<string, string>> = {}): string {
  const preset = {
    operationId: 'signInByEmail',
    summary: 'Sign in by email',
    description: 'Signs in by email.',
    fixed: '{ /connection: PASSWORD }',
    parameters: '{ email: /payload/email, password: /payload/password }',
    required: '[email, password]',
    example: '{ email: a@b.example, password: c }',
    ...changes,
  };
  return `openapi: 3.1.1
info: { title: T, version: '1' }
paths:
  /signin:
    post:
      operationId: signIn
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/SignIn' }
      x-sdk-presets:
        - operationId: ${preset.operationId}
          summary: ${preset.summary}
          description: ${preset.description}
          fixed: ${preset.fixed}
          parameters: ${preset.parameters}
          required: ${preset.required}
          example: ${preset.example}
components:
  schemas:
    SignIn:
      type: object
      required: [connection]
      properties:
        connection: { enum: [PASSWORD, PASSCODE] }
        payload: { $ref: '#/components/schemas/Payload' }
    Payload:
      allOf: [{ type: object, required: [password], properties: { email: { type: string }, password: { type: string } } }]
`;
}

describe('preset-invalid', () => {
  test('a preset that fits', () => {
    expect(findings('preset-invalid', signIn())).toBe('');
    expect(findings('extension-value', signIn())).toBe('');
  });

  test('a parameter that goes nowhere', () => {
    expect(findings('preset-invalid', signIn({ parameters: '{ email: /payload/mail, password: /payload/password }' })))
      .toMatchInlineSnapshot(`
      "openapi.yaml:16:32 error preset-invalid: The request body has no \`/payload/mail\`.
        at /paths/~1signin/post/x-sdk-presets/0/parameters/email
        14 |           description: Signs in by email.
        15 |           fixed: { /connection: PASSWORD }
      > 16 |           parameters: { email: /payload/mail, password: /payload/password }
           |                                ^^^^^^^^^^^^^
        17 |           required: [email, password]
        18 |           example: { email: a@b.example, password: c }
        help: Did you mean \`email\`?
      "
    `);
  });

  test('a fixed value that goes nowhere', () => {
    expect(findings('preset-invalid', signIn({ fixed: '{ /connection: PASSWORD, /options/strict: true }' })))
      .toMatchInlineSnapshot(`
      "openapi.yaml:15:43 error preset-invalid: The request body has no \`/options/strict\`.
        at /paths/~1signin/post/x-sdk-presets/0/fixed/~1options~1strict
        13 |           summary: Sign in by email
        14 |           description: Signs in by email.
      > 15 |           fixed: { /connection: PASSWORD, /options/strict: true }
           |                                           ^^^^^^^^^^^^^^^
        16 |           parameters: { email: /payload/email, password: /payload/password }
        17 |           required: [email, password]
        help: Point at a property of the request body.
      "
    `);
  });

  test('a required parameter and an example of one that do not exist', () => {
    expect(
      findings(
        'preset-invalid',
        signIn({ required: '[email, pasword]', example: '{ email: a@b.example, password: c, code: d }' }),
      ),
    ).toMatchInlineSnapshot(`
      "openapi.yaml:17:29 error preset-invalid: The preset \`signInByEmail\` has no parameter \`pasword\`.
        at /paths/~1signin/post/x-sdk-presets/0/required/1
        15 |           fixed: { /connection: PASSWORD }
        16 |           parameters: { email: /payload/email, password: /payload/password }
      > 17 |           required: [email, pasword]
           |                             ^^^^^^^
        18 |           example: { email: a@b.example, password: c, code: d }
        19 | components:
        help: Did you mean \`password\`?

      openapi.yaml:18:55 error preset-invalid: The preset \`signInByEmail\` has no parameter \`code\`.
        at /paths/~1signin/post/x-sdk-presets/0/example/code
        16 |           parameters: { email: /payload/email, password: /payload/password }
        17 |           required: [email, pasword]
      > 18 |           example: { email: a@b.example, password: c, code: d }
           |                                                       ^^^^
        19 | components:
        20 |   schemas:
        help: Add it to \`parameters\`, or remove it.
      "
    `);
  });

  test('an example that makes no request body', () => {
    expect(findings('preset-invalid', signIn({ fixed: '{ /connection: LDAP }', example: '{ email: 1 }' })))
      .toMatchInlineSnapshot(`
      "openapi.yaml:18:11 error preset-invalid: What the preset makes of its example does not fit the body: \`/connection\` must be one of "PASSWORD", "PASSCODE".
        at /paths/~1signin/post/x-sdk-presets/0/example
        16 |           parameters: { email: /payload/email, password: /payload/password }
        17 |           required: [email, password]
      > 18 |           example: { email: 1 }
           |           ^^^^^^^
        19 | components:
        20 |   schemas:
        help: Correct the example, \`fixed\` or \`parameters\`.

      openapi.yaml:18:11 error preset-invalid: What the preset makes of its example does not fit the body: \`/payload/email\` must be string.
        at /paths/~1signin/post/x-sdk-presets/0/example
        16 |           parameters: { email: /payload/email, password: /payload/password }
        17 |           required: [email, password]
      > 18 |           example: { email: 1 }
           |           ^^^^^^^
        19 | components:
        20 |   schemas:
        help: Correct the example, \`fixed\` or \`parameters\`.

      openapi.yaml:18:11 error preset-invalid: What the preset makes of its example does not fit the body: \`/payload\` must have required property \`password\`.
        at /paths/~1signin/post/x-sdk-presets/0/example
        16 |           parameters: { email: /payload/email, password: /payload/password }
        17 |           required: [email, password]
      > 18 |           example: { email: 1 }
           |           ^^^^^^^
        19 | components:
        20 |   schemas:
        help: Correct the example, \`fixed\` or \`parameters\`.
      "
    `);
  });

  test('an operation without a body', () => {
    expect(findings('preset-invalid', signIn().replace(/requestBody:[^]*?x-sdk/, 'x-sdk'))).toContain(
      'The request body has no `/connection`.',
    );
  });
});

test('a preset is called like its operation', () => {
  expect(findings('operation-id-duplicate', signIn({ operationId: 'signin' }))).toMatchInlineSnapshot(`
    "openapi.yaml:12:24 warning operation-id-duplicate: The operation name \`signin\` collides with \`signIn\` in openapi.yaml:6.
      at /paths/~1signin/post/x-sdk-presets/0/operationId
      10 |             schema: { $ref: '#/components/schemas/SignIn' }
      11 |       x-sdk-presets:
    > 12 |         - operationId: signin
         |                        ^^^^^^
      13 |           summary: Sign in by email
      14 |           description: Signs in by email.
      help: Rename one of the two; case alone does not tell them apart.
    "
  `);
  expect(findings('operation-id-duplicate', signIn())).toBe('');
});

test('a preset that lacks a member, or has another', () => {
  expect(findings('extension-value', signIn({ summary: "''" }))).toMatchInlineSnapshot(`
    "openapi.yaml:12:9 error extension-value: \`x-sdk-presets\` has another value than it may have.
      at /paths/~1signin/post/x-sdk-presets
      10 |             schema: { $ref: '#/components/schemas/SignIn' }
      11 |       x-sdk-presets:
    > 12 |         - operationId: signInByEmail
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      13 |           summary: ''
      14 |           description: Signs in by email.
      help: Make it an array of presets, each with \`operationId\`, \`summary\`, \`description\`, \`fixed\`, \`parameters\`, \`required\` and \`example\`.
    "
  `);
  const wrong = [
    { operationId: 'Sign-in' },
    { fixed: '{ connection: PASSWORD }' },
    { parameters: '{ email: payload.email }' },
    { parameters: '{ email: /payload~email }' },
    { parameters: '[email]' },
    { required: 'email' },
    { required: '[1]' },
    { example: "'a'" },
    { example: '{}\n          aliases: [a]' },
  ];
  for (const change of wrong) expect(findings('extension-value', signIn(change))).toContain('error extension-value');
});
