import { expect, test } from 'vitest';
import { answer, head, pageOf, section } from './act-page.ts';
import { apiOf, emit } from './emit.ts';

/** A page whose body, which has to be sent, is an object with these members, indented by 14 spaces. */
function bodyPage(members: string): Promise<string> {
  return pageOf(`      requestBody:
        required: true
        content:
          application/json:
            schema:
${members}
      responses: { '200': ${answer} }`);
}

test('what values of one property demand of others is one small table', async () => {
  const variant = (kind: string, needs: string): string =>
    `{ title: ${kind}, type: object, required: [kind, ${needs}], properties: { kind: { const: ${kind} }, ${needs}: { type: string } } }`;
  const page = await bodyPage(`              type: object
              required: [kind]
              properties: { kind: { type: string, enum: [card, bank] }, digits: { type: string }, iban: { type: string } }
              oneOf: [${variant('card', 'digits')}, ${variant('bank', 'iban')}]`);
  expect(section(page, 'Request body')).toBe(`\`application/json\`, required: object

| Name     | Type   | Required | Description            |
| -------- | ------ | -------- | ---------------------- |
| \`kind\`   | string | yes      | One of \`card\`, \`bank\`. |
| \`digits\` | string | no       |                        |
| \`iban\`   | string | no       |                        |

\`kind\` decides what else is required:

| Value  | Required besides |
| ------ | ---------------- |
| \`card\` | \`digits\`         |
| \`bank\` | \`iban\`           |`);
});

test('values that demand the same stand together', async () => {
  const page = await bodyPage(`              type: object
              required: [kind]
              properties: { kind: { type: string, enum: [card, cash, none] }, digits: { type: string } }
              oneOf:
                - { type: object, required: [kind, digits], properties: { kind: { const: card }, digits: { type: string } } }
                - { type: object, required: [kind], properties: { kind: { enum: [cash, none] } } }`);
  expect(section(page, 'Request body')).toContain(`| Value          | Required besides |
| -------------- | ---------------- |
| \`card\`         | \`digits\`         |
| \`cash\`, \`none\` | nothing          |`);
});

/** A page whose body is \`A\` or \`B\`, which have these properties, told apart in this way. */
async function eitherPage(one: string, other: string, discriminator = ''): Promise<string> {
  const schema = (properties: string): string => `{ type: object, required: [kind, by], properties: ${properties} }`;
  const yaml = `${head.replace('    Thing:', `    A: ${schema(one)}\n    B: ${schema(other)}\n    Thing:`)}  /act:
    post:
      operationId: act
      tags: [things]
      summary: Act
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties: { note: { type: string } }
              oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }]
              ${discriminator}
      responses: { '200': ${answer} }`;
  return section((await emit(apiOf(yaml))).get('things/act.md') ?? '', 'Request body');
}

test.each([
  ['{ kind: { enum: [a, b] } }', '{ kind: { const: c } }', ''],
  [
    '{ by: { type: string } }',
    '{ by: { type: string } }',
    'discriminator: { propertyName: kind, mapping: { a: A, b: A, c: B } }',
  ],
])('the property that tells variants apart is named, with its values: %s, %s', async (one, other, discriminator) => {
  expect(await eitherPage(one, other, discriminator))
    .toContain(`The properties below, and those of one of these, as \`kind\` tells:

- \`a\`, \`b\`: [A](#a)
- \`c\`: [B](#b)`);
});

test('where no property tells variants apart, none is named', async () => {
  expect(await eitherPage('{ kind: { enum: [a, b] } }', '{ kind: { enum: [b, c] } }')).toContain(
    'The properties below, and those of one of [A](#a), [B](#b).\n',
  );
});

test('a demand within an object is named with the object', async () => {
  const variant = (kind: string, needs: string): string =>
    `{ type: object, required: [kind, by], properties: { kind: { const: ${kind} }, by: { type: object, required: [${needs}], properties: { ${needs}: { type: string } } } } }`;
  const page = await bodyPage(`              type: object
              required: [kind, by]
              properties:
                kind: { type: string, enum: [card, bank] }
                by: { type: object, properties: { digits: { type: string }, iban: { type: string } } }
              oneOf: [${variant('card', 'digits')}, ${variant('bank', 'iban')}]`);
  expect(section(page, 'Request body')).toContain(`| Value  | Required besides |
| ------ | ---------------- |
| \`card\` | \`by.digits\`      |
| \`bank\` | \`by.iban\`        |`);
});

test('what else a success may say stands below the sample result, in its first media type', async () => {
  const page = await pageOf(`      responses:
        '200':
          description: A token.
          content:
            application/json:
              schema: { type: object, properties: { active: { type: boolean } } }
              examples:
                active: { summary: A valid token, value: { active: true } }
                inactive: { summary: A token that is *not* valid., value: { active: false } }
            application/xml:
              schema: { type: string }
              examples: { active: { value: <active/> } }`);
  expect(section(page, 'Sample result')).toBe(`\`\`\`json
{ "active": true }
\`\`\`

A token that is _not_ valid:

\`\`\`json
{ "active": false }
\`\`\``);
});

test('texts beside any text are values that are known', async () => {
  const page = await pageOf(`      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties:
                color: { anyOf: [{ type: string, enum: [red, green] }, { type: string }] }
                size: { anyOf: [{ type: string, enum: [small] }, { type: string, pattern: '^[0-9]+$' }] }
      responses: { '200': ${answer} }`);
  expect(section(page, 'Request body')).toContain('Known values: `red`, `green`.');
  expect(section(page, 'Request body')).not.toContain('Known values: `small`.');
});
