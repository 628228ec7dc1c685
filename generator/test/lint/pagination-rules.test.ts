import { describe, expect, test } from 'vitest';
import { findings } from './findings.ts';

/** `POST /users` that returns a list page by page, as given. */
function listUsers(pagination: string): string {
  return `openapi: 3.1.1
info: { title: T, version: '1' }
paths:
  /users:
    post:
      operationId: listUsers
      x-sdk-pagination: ${pagination}
      parameters:
        - $ref: '#/components/parameters/Page'
      requestBody:
        content: { application/json: { schema: { $ref: '#/components/schemas/Query' } } }
      responses:
        '200':
          description: Ok
          content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Result' }] } } }
components:
  parameters:
    Page: { name: page, in: query, schema: { type: integer } }
  schemas:
    Query: { type: object, properties: { options: { type: object, properties: { limit: { type: integer } } } } }
    Result:
      type: object
      properties:
        data: { type: object, properties: { list: { type: array, items: {} }, totalCount: { type: integer } } }
`;
}

describe('pagination-invalid', () => {
  test('pointers that lead somewhere', () => {
    const pagination = '{ page: /page, limit: /options/limit, items: /data/list, total: /data/totalCount }';
    expect(findings('pagination-invalid', listUsers(pagination))).toBe('');
  });

  test('a result that does not count all entries', () => {
    const pagination = '{ page: /page, limit: /options/limit, items: /data/list }';
    expect(findings('pagination-invalid', listUsers(pagination))).toBe('');
  });

  test('pointers that lead nowhere', () => {
    const pagination = '{ page: /pages, limit: /options/limits, items: /data/lists, total: /__proto__/total }';
    expect(findings('pagination-invalid', listUsers(pagination))).toMatchInlineSnapshot(`
      "openapi.yaml:7:33 error pagination-invalid: The input has no \`/pages\`.
        at /paths/~1users/post/x-sdk-pagination/page
        5 |     post:
        6 |       operationId: listUsers
      > 7 |       x-sdk-pagination: { page: /pages, limit: /options/limits, items: /data/lists, total: /__proto__/total }
          |                                 ^^^^^^
        8 |       parameters:
        9 |         - $ref: '#/components/parameters/Page'
        help: Did you mean \`page\`?

      openapi.yaml:7:48 error pagination-invalid: The input has no \`/options/limits\`.
        at /paths/~1users/post/x-sdk-pagination/limit
        5 |     post:
        6 |       operationId: listUsers
      > 7 |       x-sdk-pagination: { page: /pages, limit: /options/limits, items: /data/lists, total: /__proto__/total }
          |                                                ^^^^^^^^^^^^^^^
        8 |       parameters:
        9 |         - $ref: '#/components/parameters/Page'
        help: Did you mean \`limit\`?

      openapi.yaml:7:72 error pagination-invalid: The result has no \`/data/lists\`.
        at /paths/~1users/post/x-sdk-pagination/items
        5 |     post:
        6 |       operationId: listUsers
      > 7 |       x-sdk-pagination: { page: /pages, limit: /options/limits, items: /data/lists, total: /__proto__/total }
          |                                                                        ^^^^^^^^^^^
        8 |       parameters:
        9 |         - $ref: '#/components/parameters/Page'
        help: Did you mean \`list\`?

      openapi.yaml:7:92 error pagination-invalid: The result has no \`/__proto__/total\`.
        at /paths/~1users/post/x-sdk-pagination/total
        5 |     post:
        6 |       operationId: listUsers
      > 7 |       x-sdk-pagination: { page: /pages, limit: /options/limits, items: /data/lists, total: /__proto__/total }
          |                                                                                            ^^^^^^^^^^^^^^^^
        8 |       parameters:
        9 |         - $ref: '#/components/parameters/Page'
        help: Point at a part of the successful JSON response.
      "
    `);
  });

  test('a pointer that is missing', () => {
    const pagination = '{ page: /page, limit: /options/limit, total: /data/totalCount }';
    expect(findings('pagination-invalid', listUsers(pagination))).toMatchInlineSnapshot(`
      "openapi.yaml:7:7 error pagination-invalid: The pagination has no \`items\`.
        at /paths/~1users/post/x-sdk-pagination
        5 |     post:
        6 |       operationId: listUsers
      > 7 |       x-sdk-pagination: { page: /page, limit: /options/limit, total: /data/totalCount }
          |       ^^^^^^^^^^^^^^^^
        8 |       parameters:
        9 |         - $ref: '#/components/parameters/Page'
        help: Add a JSON pointer to it: \`page\`, \`limit\` and \`items\` belong together.
      "
    `);
  });
});

describe('pagination-missing', () => {
  const own = (yaml: string) => findings('pagination-missing', yaml, { strict: true });
  const unsaid = (query: string) =>
    listUsers('null')
      .replace('      x-sdk-pagination: null\n', '')
      .replace(/Query: .*/, `Query: ${query}`);
  const limit = '{ type: object, properties: { limit: { type: integer } } }';

  test('a page and its size in, a list and a total out', () => {
    expect(own(unsaid(limit))).toMatchInlineSnapshot(`
      "openapi.yaml:6:7 error pagination-missing: The operation takes a page and its size, and returns a list with a total, but nothing says that they are pages.
        at /paths/~1users/post
        4 |   /users:
        5 |     post:
      > 6 |       operationId: listUsers
          |       ^^^^^^^^^^^^^^^^^^^^^^
        7 |       parameters:
        8 |         - $ref: '#/components/parameters/Page'
        help: Add \`x-sdk-pagination\` with JSON pointers to \`page\`, \`limit\`, \`items\` and \`total\`.
      "
    `);
  });

  test('also deeper in the body', () => {
    const query = `{ type: object, properties: { options: { type: object, properties: { pagination: ${limit} } } } }`;
    expect(own(unsaid(query))).toContain('nothing says that they are pages');
  });

  test.each([
    ['no size', unsaid('{ type: object, properties: { size: { type: integer } } }')],
    ['no total', unsaid(limit).replace('totalCount', 'more')],
    ['said', listUsers('{ page: /page, limit: /options/limit, items: /data/list, total: /data/totalCount }')],
  ])('nothing where there is %s', (_, yaml) => {
    expect(own(yaml)).toBe('');
  });

  test('nothing in a contract by others', () => {
    expect(findings('pagination-missing', unsaid(limit))).toBe('');
  });
});
