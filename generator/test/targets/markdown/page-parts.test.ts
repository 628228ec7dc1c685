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

describe('input', () => {
  test('a body that is no object is the row of what it is passed as', async () => {
    const page = await pageOf(`      requestBody:
        required: true
        description: What to act on.
        content:
          application/json:
            schema: { type: array, description: The IDs., minItems: 1, items: { type: string } }
            example: [a, b]
      responses: { '200': ${answer} }`);
    expect(section(page, 'Call')).toContain('- Input: `{ body }`, a member for each section below\n');
    expect(section(page, 'Request body')).toBe(`What to act on.

\`application/json\`, required

| Name   | Type            | Required | Description               | Sample value |
| ------ | --------------- | -------- | ------------------------- | ------------ |
| \`body\` | array of string | yes      | The IDs. At least 1 item. | \`["a","b"]\`  |`);
    expect(section(page, 'Sample program')).toContain("act({ body: ['a', 'b'] });");
  });

  test.each([
    [
      'text/plain',
      '{ type: string, maxLength: 9 }',
      '| `body` | string | no       | At most 9 characters. |',
      undefined,
    ],
    [
      'application/octet-stream',
      '{ type: string, format: binary, description: An image. }',
      '| `body` | file | no       | An image.   |',
      undefined,
    ],
  ])('a body of %s', async (mediaType, schema, row) => {
    const page = await pageOf(`      requestBody: { content: { ${mediaType}: { schema: ${schema} } } }
      responses: { '200': ${answer} }`);
    expect(section(page, 'Request body')).toContain(row);
    expect(section(page, 'Request body')).toMatch(/^`[\w/-]+`, optional\n/);
    expect(section(page, 'Call')).toContain('- Input: `{ body? }`');
  });

  test('names that clash are grouped; a group that may be left out is left out of the sample', async () => {
    const page = await pageOf(
      `      parameters:
        - { name: id, in: path, required: true, description: One., schema: { type: string }, example: p }
        - { name: id, in: query, deprecated: true, description: Two., schema: { type: string }, example: q }
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
      responses: { '200': ${answer} }`,
      { path: '/act/{id}' },
    );
    expect(section(page, 'Call')).toContain('- Input: `{ path, query?, body }`, a member for each section below\n');
    expect(section(page, 'Sample program')).toContain("act({ path: { id: 'p' }, body: {} });");
  });

  test('a flat input needs no word', async () => {
    const page =
      await pageOf(`      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses: { '200': ${answer} }`);
    expect(page).not.toContain('Input:');
  });

  test('a file stands as a file in the sample, whatever the example says', async () => {
    const page = await pageOf(`      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                picture: { type: string, format: binary }
                more: { type: array, items: { type: string, format: binary } }
                note: { type: string }
            example: { picture: ada.png, more: [no name], note: ada.png }
      responses: { '200': ${answer} }`);
    expect(section(page, 'Sample program')).toContain(`act({
  picture: new File(['…'], 'ada.png'),
  more: [new Blob(['…'])],
  note: 'ada.png',
});`);
  });

  test('what is sensitive says so', async () => {
    const page = await pageOf(
      `      parameters: [{ name: token, in: query, description: The token., x-sdk-sensitive: true, schema: { type: string } }]
      responses: { '200': ${answer} }`,
      { method: 'get' },
    );
    expect(section(page, 'Query parameters')).toContain('| The token. Sensitive: never log it. |');
  });

  test('an enum of integers is an integer', async () => {
    const page = await pageOf(
      `      parameters:
        - { name: whole, in: query, description: A., schema: { type: integer, enum: [0, 1] } }
        - { name: part, in: query, description: B., schema: { type: number, enum: [0.5, 1.5] } }
        - { name: mixed, in: query, description: C., schema: { enum: [1, one] } }
      responses: { '200': ${answer} }`,
      { method: 'get' },
    );
    expect(section(page, 'Query parameters').replaceAll(/ +/g, ' ')).toMatch(
      /`whole` \| integer \|[\s\S]*`part` \| number \|[\s\S]*`mixed` \| integer or string \|/,
    );
  });
});

describe('response', () => {
  test('of an envelope a page says what it holds, and leaves the rest to the index page', async () => {
    const operation = `      responses:
        '200':
          description: The thing.
          content:
            application/json:
              schema:
                allOf:
                  - $ref: '#/components/schemas/Envelope'
                  - { type: object, required: [data], properties: { data: { $ref: '#/components/schemas/Thing', description: It. All of it. } } }`;
    const page = await pageOf(operation);
    expect(section(page, 'Response')).toBe(
      'Resolves to an [envelope](../index.md#envelope) whose `data` is [Thing](#thing): it. All of it.',
    );
    expect(section(page, 'Data structures')).toContain('Its ID. Never changes.');
  });

  test.each([
    ['count: { type: integer }, data: { type: string }', ['count', 'data']],
    ['data: { type: string, description: One | two. }', ['data']],
    ['data: { type: object, properties: { id: { type: string } } }', ['data', 'data.id']],
  ])('what does not fit into a sentence stands in a table: %s', async (properties, names) => {
    const page = await pageOf(`      responses:
        '200':
          description: The thing.
          content:
            application/json:
              schema:
                allOf:
                  - $ref: '#/components/schemas/Envelope'
                  - { type: object, properties: { ${properties} } }`);
    const response = section(page, 'Response');
    expect(response.split('\n')[0]).toBe('Resolves to an [envelope](../index.md#envelope): the thing.');
    expect([...response.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name)).toEqual(names);
  });

  test.each([
    ['The things.', '.'],
    ['The ID of the user.', ': the ID of the user.'],
    ['Thing', '.'],
    ['Things; empty when there is none.', ': things; empty when there is none.'],
    ['GenAuth made it', ': GenAuth made it.'],
    ['IDs of it.', ': IDs of it.'],
  ])('what it means ends the sentence, unless the type says it: %s', async (description, ending) => {
    const page = await pageOf(`      x-sdk-response: plain
      responses: { '200': { description: ${description}, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }`);
    expect(section(page, 'Response').split('\n')[0]).toBe(`Resolves to \`Thing\`${ending}`);
  });

  test('a default is for who leaves a value out, so that what only comes back has no column of them', async () => {
    const page =
      await pageOf(`      requestBody: { content: { application/json: { schema: { type: object, properties: { size: { type: integer, default: 3 } } } } } }
      x-sdk-response: plain
      responses: { '200': { description: It., content: { application/json: { schema: { type: object, properties: { size: { type: integer, default: 3 } } } } } } }`);
    expect(section(page, 'Request body')).toContain('| Default |');
    expect(section(page, 'Response')).toMatch(
      /\| Description +\|\n.*\n\| `size` +\| integer +\| no +\| By default `3`\. \|$/,
    );
  });

  test('an answer without the envelope does not speak of it', async () => {
    const page = await pageOf(`      x-sdk-response: plain
      responses: { '200': { description: Success, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }`);
    expect(section(page, 'Response').split('\n')[0]).toBe('Resolves to `Thing`.');
    expect(page).not.toMatch(/envelope/i);
  });

  test.each([
    ['{ type: object, properties: { a: { type: string } } }', 'an object'],
    ['{ type: array, items: { type: integer } }', 'an array of integer'],
    ['{ type: object, additionalProperties: { type: string } }', 'a map of string'],
    ['{ type: boolean }', 'a boolean'],
    ['true', 'any value'],
  ])('%s has an article', async (schema, type) => {
    const page = await pageOf(
      `      x-sdk-response: plain
      responses: { '200': { description: It., content: { application/json: { schema: ${schema} } } } }`,
    );
    expect(section(page, 'Response').split('\n')[0]).toBe(`Resolves to ${type}: it.`);
  });

  test('a redirect is an address, and says so once', async () => {
    const page = await pageOf(`      responses:
        '302':
          description: Redirects the browser to the sign-in page.
          headers:
            Location: { description: Where to go., schema: { type: string, format: uri } }
            X-Trace: { description: The trace., schema: { type: string } }`);
    expect(section(page, 'Response'))
      .toBe(`Resolves to an address for a browser to open, which redirects the browser to the sign-in page.

Headers:

| Name      | Type   | Description |
| --------- | ------ | ----------- |
| \`X-Trace\` | string | The trace.  |`);
  });

  test('a file arrives while it is read', async () => {
    const page = await pageOf(`      responses: { '200': { description: The picture., content: { image/png: {} } } }`);
    expect(section(page, 'Response')).toBe(
      'Resolves to a `FileDownload` (`image/png`), which gives `stream`, `blob()` and `text()`: the picture.',
    );
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
