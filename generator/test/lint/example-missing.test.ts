import { describe, expect, test } from 'vitest';
import { findings as findingsOf, operation } from './findings.ts';

const findings = (code: string, yaml: string) => findingsOf(code, yaml, { strict: true });

const body = (content: string) => operation(`      requestBody: { content: { ${content} } }\n`);
const answer = (content: string) =>
  operation(`      responses: { '200': { description: Fine., content: { ${content} } } }\n`);
const parameter = (members: string) =>
  operation(`      parameters: [{ name: id, in: path, required: true, ${members} }]\n`);

describe('example-missing', () => {
  test('of a request and of an answer', () => {
    const yaml = `${body('application/json: { schema: { type: object } }')}      responses:
        '200': { description: Fine., content: { application/json: { schema: { type: object } } } }
`;
    expect(findings('example-missing', yaml)).toMatchInlineSnapshot(`
      "openapi.yaml:6:7 error example-missing: The request body has no example.
        at /paths/~1users~1{id}/get/requestBody
        4 |   /users/{id}:
        5 |     get:
      > 6 |       requestBody: { content: { application/json: { schema: { type: object } } } }
          |       ^^^^^^^^^^^
        7 |       responses:
        8 |         '200': { description: Fine., content: { application/json: { schema: { type: object } } } }
        help: Add one by \`example\` or \`examples\`, in whole.

      openapi.yaml:8:9 error example-missing: The response 200 has no example of a success.
        at /paths/~1users~1{id}/get/responses/200
        6 |       requestBody: { content: { application/json: { schema: { type: object } } } }
        7 |       responses:
      > 8 |         '200': { description: Fine., content: { application/json: { schema: { type: object } } } }
          |         ^^^^^
        help: Add one by \`example\` or \`examples\`, in whole.
      "
    `);
  });

  test('of a parameter', () => {
    expect(findings('example-missing', parameter('schema: { type: string }'))).toMatchInlineSnapshot(`
      "openapi.yaml:6:20 error example-missing: The required parameter \`id\` has no example.
        at /paths/~1users~1{id}/get/parameters/0
        4 |   /users/{id}:
        5 |     get:
      > 6 |       parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
          |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        help: Add one by \`example\` or \`examples\`, in whole.
      "
    `);
  });

  test.each([
    body("application/json: { example: { id: '1' } }"),
    body("multipart/form-data: { examples: { one: { value: { id: '1' } } } }"),
    body("application/json: { schema: { type: object, examples: [{ id: '1' }] } }"),
    answer("application/json: { schema: { type: object, example: { id: '1' } } }"),
    answer('image/png: {}'),
    answer(
      'application/json: { examples: { gone: { value: { statusCode: 404 } }, fine: { value: { statusCode: 200 } } } }',
    ),
    operation(`      responses: { '404': { description: Gone., content: { application/json: {} } } }\n`),
    parameter('schema: { type: string }, example: u-1'),
    parameter('schema: { type: string, examples: [u-1] }'),
    parameter('schema: { enum: [a, b] }'),
    parameter('schema: { type: boolean }'),
    parameter('schema: { type: string }').replace('required: true', 'required: false'),
  ])('nothing to say of %s', (yaml) => {
    expect(findings('example-missing', yaml)).toBe('');
  });

  test('an example of a failure is none of a success', () => {
    const yaml = answer('application/json: { examples: { gone: { value: { statusCode: 404 } } } }');
    expect(findings('example-missing', yaml)).toContain('The response 200 has no example of a success.');
  });

  test('not in a contract of others', () => {
    expect(findingsOf('example-missing', parameter('schema: { type: string }'), { strict: false })).toBe('');
  });
});
