import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { renderDiagnostic } from '../../src/code-frame.ts';
import { bundle, isRecord, loadDocument } from '../../src/document/index.ts';
import { lint } from '../../src/lint/index.ts';
import { temporaryRoot } from '../output/temporary-root.ts';

/** A document with every kind of object that the specification knows. */
const complete = {
  openapi: '3.1.1',
  info: { title: 'T', version: '1', contact: { name: 'C' }, license: { name: 'MIT' } },
  'x-sdk-envelope': 'Envelope',
  'x-sdk-error-catalogue': { apiCodes: { 1300: { name: 'A' } } },
  servers: [{ url: 'https://{host}/v1', variables: { host: { default: 'example.com', enum: ['example.com'] } } }],
  security: [{ key: [] }],
  tags: [{ name: 'users', externalDocs: { url: 'https://example.com' } }],
  webhooks: { changed: { post: { operationId: 'changed', responses: {} } } },
  paths: {
    '/users/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'a' }],
      put: {
        operationId: 'updateUser',
        tags: ['users'],
        'x-sdk-aliases': ['changeUser'],
        'x-sdk-errors': [1300],
        'x-sdk-successor': 'updateUser',
        parameters: [{ $ref: '#/components/parameters/Page' }],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/User' } } } },
        responses: { 200: { $ref: '#/components/responses/Ok' }, default: { description: 'Bad.' } },
        callbacks: { done: { '{$request.body#/url}': { post: { responses: {} } } } },
      },
    },
  },
  components: {
    parameters: { Page: { name: 'page', in: 'query', schema: { type: 'integer', default: 1, enum: [1, 2] } } },
    responses: {
      Ok: {
        description: 'Fine.',
        headers: { 'x-a': { schema: { type: 'string' } } },
        content: {
          'application/json': {
            schema: {
              allOf: [
                { $ref: '#/components/schemas/Envelope' },
                { properties: { data: { type: 'array', items: {} } } },
              ],
            },
            examples: { one: { value: { statusCode: 200, message: 'ok', data: [1] } } },
          },
        },
        links: { next: { operationId: 'updateUser' } },
      },
    },
    schemas: {
      Envelope: {
        required: ['statusCode'],
        properties: { statusCode: { type: 'integer' }, message: { type: 'string' } },
      },
      User: {
        type: 'object',
        required: ['kind'],
        properties: {
          kind: { enum: ['a'], 'x-enumDescriptions': { a: 'A.' } },
          friend: { $ref: '#/components/schemas/User' },
        },
        oneOf: [{ $ref: '#/components/schemas/Dog' }],
        discriminator: { propertyName: 'kind', mapping: { a: 'Dog' } },
        additionalProperties: { pattern: '^a', example: 'a' },
        example: { kind: 'a' },
      },
      Dog: { type: ['object', 'null'], allOf: [{ properties: { bark: { minLength: 1, examples: ['x'] } } }] },
    },
    securitySchemes: {
      key: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://example.com', scopes: {} } } },
    },
  },
};

/** What any value may be replaced by. */
const junk = [
  undefined,
  null,
  true,
  -5,
  1.5,
  '',
  'toString',
  [],
  [null],
  [['a']],
  {},
  { a: null },
  { $ref: 5 },
  { $ref: '#' },
  { $ref: '#/components/schemas/User' },
  { $ref: '#/components/parameters/Page' },
  { $ref: '#/paths/~1users~1{id}' },
  { $ref: '#/nothing' },
];

test('whatever a document says, it is loaded, linted and bundled without an exception', () => {
  const root = temporaryRoot();
  let linted = 0;
  assert(
    property(
      array(tuple(nat(), constantFrom(...junk)), { minLength: 1, maxLength: 4 }),
      constantFrom('3.0.3', '3.1.1'),
      (changes, openapi) => {
        const broken: unknown = JSON.parse(JSON.stringify({ ...complete, openapi }));
        for (const [place, value] of changes) replace(broken, place, structuredClone(value));
        writeFileSync(join(root, 'openapi.yaml'), JSON.stringify(broken));
        const { document, diagnostics, text } = loadDocument({ root, entry: 'openapi.yaml', baseFolder: root });
        const found = document === undefined ? diagnostics : [...diagnostics, ...lint(document, { strict: true })];
        for (const diagnostic of found) renderDiagnostic(diagnostic, text(diagnostic.location.file));
        if (document === undefined) return;
        expect(JSON.stringify(bundle(document))).toContain('openapi');
        linted += 1;
      },
    ),
    { numRuns: 200 },
  );
  expect(linted).toBeGreaterThan(100);
});

test('the complete document has no errors', () => {
  const root = temporaryRoot({ 'openapi.yaml': JSON.stringify(complete) });
  const { document, diagnostics } = loadDocument({ root, entry: 'openapi.yaml', baseFolder: root });
  expect(diagnostics).toEqual([]);
  expect(document && lint(document, { strict: false }).filter(({ severity }) => severity === 'error')).toEqual([]);
});

/** Replaces the value at the n-th place of a document, counted around. */
function replace(document: unknown, place: number, value: unknown): void {
  const places: { readonly holder: unknown; readonly key: string }[] = [];
  const visit = (holder: unknown): void => {
    if (!isRecord(holder) && !Array.isArray(holder)) return;
    for (const [key, member] of Object.entries(holder)) {
      places.push({ holder, key });
      visit(member);
    }
  };
  visit(document);
  const chosen = places[place % places.length];
  if (isRecord(chosen?.holder)) chosen.holder[chosen.key] = value;
  else if (Array.isArray(chosen?.holder)) chosen.holder[Number(chosen.key)] = value;
}
