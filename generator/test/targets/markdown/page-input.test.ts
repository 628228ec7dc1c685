import { expect, test } from 'vitest';
import { answer, pageOf, section } from './act-page.ts';

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
  ['text/plain', '{ type: string, maxLength: 9 }', '| `body` | string | no       | At most 9 characters. |', undefined],
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
