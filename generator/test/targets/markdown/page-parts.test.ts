import { describe, expect, test } from 'vitest';
import { apiError, errorClasses } from './core.ts';
import { apiOf, emit } from './emit.ts';
import { answer, head, pageOf, section } from './act-page.ts';

describe('errors', () => {
  const error = apiError();

  test('a page names only what an ApiError has', async () => {
    const errors = section(await pageOf(`      responses: { '200': ${answer} }`), 'Errors');
    const names = Array.from(errors.matchAll(/`(\w+)`/g)).map(([, name = '']) => name);
    expect(names.filter((name) => name !== 'ApiError' && !(name in error))).toEqual([]);
  });

  test('errors.md names every property of an ApiError and every class of errors', async () => {
    const api = apiOf(`${head}  /act: { get: { operationId: act, summary: Act, responses: { '200': ${answer} } } }`);
    const page = (await emit(api)).get('errors.md') ?? '';
    const named = Array.from(page.matchAll(/^- (.*?):/gm)).flatMap(([, names = '']) =>
      Array.from(names.matchAll(/`(\w+)`/g)).map(([, name = '']) => name),
    );
    const own = [...Object.keys(error), 'data', 'headers', 'message'].filter((name) => name !== 'stack');
    expect(named.toSorted()).toEqual(own.toSorted());
    const names = errorClasses();
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('a deprecated operation', () => {
  const others = `
  /new: { get: { operationId: actAnew, tags: [things], summary: Act anew, responses: { '200': ${answer} } } }`;

  async function top(description: string, successor = 'actAnew'): Promise<string> {
    const page = await pageOf(
      `      deprecated: true
      x-sdk-successor: ${successor}
      description: ${description}
      responses: { '200': ${answer} }`,
      { others },
    );
    return page.slice(page.indexOf('# Act') + 5, page.indexOf('## Call')).trim();
  }

  test('says first what to use', async () => {
    expect(await top('Acts.')).toBe('**Deprecated:** use [`actAnew`](./act-anew.md).\n\nActs.');
  });

  test('says no more where its successor is unknown', async () => {
    expect(await top('Acts.', 'gone')).toBe('**Deprecated.**\n\nActs.');
  });
});

test.each([
  [', total: /total', ', `total` counts them all'],
  ['', ', and a page that is not full is the last'],
])('how one knows the last page%s', async (total, ending) => {
  const page = await pageOf(`      x-sdk-pagination: { page: /page, limit: /limit, items: /list${total} }
      responses: { '200': ${answer} }`);
  expect(section(page, 'Call')).toContain(
    `- Pages: \`page\` counts from 1, \`limit\` sets the size; \`list\` holds the entries${ending}`,
  );
});

describe('the sample that goes through all pages', () => {
  const pointers = { flat: ['/page', '/limit'], nested: ['/options/page', '/options/limit'] } as const;

  async function walk(schema: string, example: string, [page, limit]: readonly [string, string]): Promise<string> {
    const text = await pageOf(`      x-sdk-pagination: { page: ${page}, limit: ${limit}, items: /list, total: /total }
      x-sdk-response: plain
      requestBody: { required: true, content: { application/json: { schema: { type: object, ${schema} }, example: ${example} } } }
      responses:
        '200':
          description: It.
          content: { application/json: { schema: { type: object, properties: { list: { type: array, items: {} }, total: { type: integer } } } } }`);
    return /for await \(const entry of client\.act\((.*?)\)\) \{/s.exec(text)?.[1]?.replaceAll(/\s+/g, ' ') ?? '';
  }

  test.each([
    ['', '{ page: 1, limit: 10, codes: [a] }', 'flat', "{ codes: ['a'] }"],
    ['', '{ page: 1, limit: 10 }', 'flat', ''],
    ['required: [page], ', '{ page: 1, limit: 10 }', 'flat', '{ page: 1 }'],
  ] as const)('%skeeps what narrows the list down: %s', async (required, example, at, argument) => {
    const schema = `${required}properties: { page: { type: integer }, limit: { type: integer }, codes: { type: array, items: { type: string } } }`;
    expect(await walk(schema, example, pointers[at])).toBe(argument);
  });

  test.each([
    ['{ options: { page: 1, limit: 10, sort: id } }', "{ options: { sort: 'id' } }"],
    ['{ keywords: a, options: { page: 1 } }', "{ keywords: 'a' }"],
  ])('takes pages out of objects too: %s', async (example, argument) => {
    const schema =
      'properties: { keywords: { type: string }, options: { type: object, properties: { page: { type: integer }, limit: { type: integer }, sort: { type: string } } } }';
    expect(await walk(schema, example, pointers.nested)).toBe(argument);
  });
});

test.each([
  ['{ token: [], pool: [] }, { pool: [] }', '-H "x-pool: $POOL"'],
  ['{}, { token: [], pool: [] }', '-H "x-token: $TOKEN" \\\n  -H "x-pool: $POOL"'],
  ['{ key: [] }, { token: [], pool: [] }', '-H "x-token: $TOKEN" \\\n  -H "x-pool: $POOL"'],
])('a sample sends the lightest credentials that it can: %s', async (security, headers) => {
  const scheme = (name: string): string => `${name}: { type: apiKey, name: ${name}, in: header }`;
  const api = apiOf(`
openapi: 3.1.1
info: { title: T, version: '1' }
servers: [{ url: 'https://t.example' }]
tags: [{ name: things, description: Things. }]
components: { securitySchemes: { ${['key', 'token', 'pool'].map(scheme).join(', ')} } }
paths:
  /act: { get: { operationId: act, tags: [things], summary: Act, security: [${security}], responses: { '204': { description: Done. } } } }
`);
  const curlHeaders = ['token', 'pool'].map((name) => ({
    name: `x-${name}`,
    variable: name.toUpperCase(),
    scheme: name,
  }));
  const page = (await emit(api, { curlHeaders })).get('things/act.md') ?? '';
  expect(page).toContain(`curl 'https://t.example/act' \\\n  ${headers}\n\`\`\``);
});

test.each([
  ['security: []', 'none'],
  ['security: [{}]', 'none'],
  ['security: [{ key: [] }, {}]', '`key`, or none'],
  ['description: Like the rest.', '`key`'],
])('credentials: %s', async (security, text) => {
  const api = apiOf(`
openapi: 3.1.1
info: { title: T, version: '1' }
security: [{ key: [] }]
tags: [{ name: things, description: Things. }]
components: { securitySchemes: { key: { type: apiKey, name: key, in: header } } }
paths:
  /act: { get: { operationId: act, tags: [things], summary: Act, ${security}, responses: { '204': { description: Done. } } } }
`);
  const page = (await emit(api)).get('things/act.md') ?? '';
  expect(section(page, 'Call')).toContain(`- [Credentials](../index.md#credentials): ${text}\n`);
});

test('the variables of a server’s address are explained', async () => {
  const api = apiOf(`
openapi: 3.1.1
info: { title: T, version: '1' }
servers:
  - url: https://{name}.example
    description: Your own
    variables: { name: { default: shop, description: The name you chose. } }
paths: {}
`);
  expect((await emit(api)).get('index.md')).toContain(
    '| `https://{name}.example` | Your own. `name`: The name you chose. Default `shop`. |',
  );
});

test('webhooks of the contract have one page, with the view of who gets them', async () => {
  const api =
    apiOf(`${head}  /act: { get: { operationId: act, tags: [things], summary: Act, responses: { '200': ${answer} } } }
webhooks:
  acted:
    post:
      operationId: receiveAct
      summary: Hear of an act
      description: Comes after \`act\`.
      parameters: [{ name: x-secret, in: header, description: What you know., schema: { type: string }, example: s }]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties: { thing: { $ref: '#/components/schemas/Thing' }, hidden: { type: string, writeOnly: true } }
            examples: { one: { summary: One act, value: { thing: { id: t-1 } } } }
      responses: { '204': { description: Taken. } }
`);
  const pages = await emit(api);
  expect([...pages.keys()]).toEqual(['index.md', 'errors.md', 'webhook-events.md', 'things/index.md', 'things/act.md']);
  expect(pages.get('index.md')).toContain('Calls to your servers: [webhook events](./webhook-events.md).');
  expect(pages.get('webhook-events.md')?.split('\n').slice(2).join('\n')).toBe(`# Webhook events

Calls of the T that come to your servers. Their types are in \`@shop/admin\`.

## Hear of an act

Comes after [\`act\`](./things/act.md).

Request: \`POST\` to the address that you give.

Headers:

| Name       | Type   | Required | Description    | Sample value |
| ---------- | ------ | -------- | -------------- | ------------ |
| \`x-secret\` | string | no       | What you know. | \`"s"\`        |

Body: \`application/json\`, object

| Name    | Type            | Required |
| ------- | --------------- | -------- |
| \`thing\` | [Thing](#thing) | no       |

One act:

\`\`\`json
{ "thing": { "id": "t-1" } }
\`\`\`

What to answer:

| HTTP status | Meaning |
| ----------- | ------- |
| \`204\`       | Taken.  |

## Data structures

### Thing

| Name | Type   | Required | Description            |
| ---- | ------ | -------- | ---------------------- |
| \`id\` | string | no       | Its ID. Never changes. |
`);
});

test('a long enum in a place of its own is a list', async () => {
  const others = `components:
  schemas:
    Thing:
      type: object
      properties:
        kind: { $ref: '#/components/schemas/Kind' }
    Kind: { enum: [a, b, c, d, e, f], x-enumDescriptions: { a: The first. } }`;
  const yaml = `openapi: 3.1.1
info: { title: T, version: '1' }
paths: { /act: { get: { operationId: act, summary: Act, responses: { '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } } } } }
${others}`;
  const page = [...(await emit(apiOf(yaml)))].find(([path]) => path.endsWith('/act.md'))?.[1] ?? '';
  expect(section(page, 'Data structures')).toBe(`### Kind

Known values:

- \`a\`: The first
- \`b\`
- \`c\`
- \`d\`
- \`e\`
- \`f\``);
});

test('a long list of values stands once in a table', async () => {
  const kind = `schema: { type: string, enum: [one, two], x-enumDescriptions: { one: ${'Long. '.repeat(9)}, two: Short. } }`;
  const page = await pageOf(
    `      parameters:
        - { name: first, in: query, ${kind} }
        - { name: second, in: query, description: Like it., ${kind} }
      responses: { '200': ${answer} }`,
    { method: 'get' },
  );
  expect(section(page, 'Query parameters')).toMatch(/\| Like it\. Values as for `first`\. +\|$/);
});
