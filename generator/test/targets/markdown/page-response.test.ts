import { expect, test } from 'vitest';
import { pageOf, section } from './act-page.ts';

/** A page whose operation gives the envelope with these properties. */
function envelopePage(properties: string): Promise<string> {
  return pageOf(`      responses:
        '200':
          description: The thing.
          content:
            application/json:
              schema:
                allOf:
                  - $ref: '#/components/schemas/Envelope'
                  - { type: object, required: [data], properties: { ${properties} } }`);
}

test('of an envelope a page says what it holds, and leaves the rest to the index page', async () => {
  const page = await envelopePage("data: { $ref: '#/components/schemas/Thing', description: It. All of it. }");
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
  const page = await envelopePage(properties);
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
