import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isRecord, objectType } from '../../src/document/index.ts';
import type { NodeType } from '../../src/document/index.ts';
import { extensions } from '../../src/lint/extensions.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const base = 'https://contract.example/';

// Two keywords that JSON Schema allows and Ajv's strict mode takes for mistakes.
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
for (const file of globSync('spec/*.schema.json', { cwd: root })) {
  ajv.addSchema({ ...record(JSON.parse(read(file))), $id: base + file.slice('spec/'.length) });
}

/** What editors are told: schema → the files that it is for. */
const associations = Object.entries(record(JSON.parse(read('.vscode/settings.json'))['yaml.schemas']));

function record(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw new TypeError('no object');
  return value;
}

/** What a schema, or a definition in it, has against a value; empty when the value fits. */
function misfits(schema: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(base + schema);
  if (validate === undefined) throw new Error(`There is no schema ${schema}.`);
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

const files = associations.flatMap(([schema, patterns]) =>
  (Array.isArray(patterns) ? patterns : [])
    .flatMap((pattern: string) => globSync(pattern, { cwd: root }))
    .map((file) => ({ file, schema: schema.replace('./spec/', '') })),
);

describe('the files of the contract', () => {
  test('each has one schema', () => {
    const all = globSync('spec/**/*.yaml', { cwd: root }).toSorted();
    expect(files.map(({ file }) => file).toSorted()).toEqual(all);
    expect(all.length).toBeGreaterThan(100);
  });

  test.each(files)('$file fits $schema', ({ file, schema }) => {
    expect(misfits(schema, parse(read(file)))).toEqual([]);
  });
});

describe('a mistake in a file', () => {
  const withMember = (member: string) => parse(`/a: { get: { operationId: getA, ${member} } }`);

  test('a misspelt extension', () => {
    expect(misfits('paths.schema.json', withMember('x-sdk-alias: [readA]'))).toMatchInlineSnapshot(`
      [
        "/~1a/get must NOT have additional properties {"additionalProperty":"x-sdk-alias"}",
      ]
    `);
  });

  test('an extension in a place where it means nothing', () => {
    expect(misfits('schemas.schema.json', parse('A: { type: string, x-sdk-retry: safe }'))).toMatchInlineSnapshot(`
      [
        "/A must NOT have additional properties {"additionalProperty":"x-sdk-retry"}",
      ]
    `);
  });

  test('another value', () => {
    expect(misfits('paths.schema.json', withMember('x-sdk-retry: always'))).toMatchInlineSnapshot(`
      [
        "/~1a/get/x-sdk-retry must be equal to constant {"allowedValue":"safe"}",
      ]
    `);
  });

  test('extensions of others, and ours', () => {
    expect(misfits('paths.schema.json', withMember('x-internal: true, x-sdk-retry: safe'))).toEqual([]);
  });
});

const preset = {
  operationId: 'signInByEmail',
  summary: 'Sign in',
  description: 'Signs in.',
  fixed: { '/connection': 'PASSWORD' },
  parameters: { email: '/payload/email' },
  required: ['email'],
  example: { email: 'a' },
};

/** Values that an extension may have, and others that it may not. */
const values: Readonly<Record<string, { readonly good: readonly unknown[]; readonly bad: readonly unknown[] }>> = {
  'x-sdk-aliases': { good: [['a'], ['readUser', 'get2']], bad: [[], 'a', ['A'], ['read-user'], [1], {}, null] },
  'x-sdk-successor': { good: ['listUsers'], bad: ['', ' ', 1, ['a'], null] },
  'x-sdk-since': { good: ['1.0', '5.0.0'], bad: ['', 1, true] },
  'x-sdk-retry': { good: ['safe'], bad: ['always', true, null] },
  'x-sdk-pagination': {
    good: [{ page: '/page', limit: '/limit', items: '/data/list', total: '/data/totalCount' }, { page: '/a~1b' }],
    bad: [{ page: 1 }, { page: 'page' }, { page: '/a~b' }, { page: '/' }, { pages: '/page' }, ['/page'], '/page'],
  },
  'x-sdk-presets': {
    good: [[preset], [preset, { ...preset, fixed: {}, required: [], example: {} }]],
    bad: [
      [],
      preset,
      [1],
      [{}],
      [{ ...preset, aliases: [] }],
      [{ ...preset, summary: undefined }],
      [{ ...preset, operationId: 'Sign in' }],
      [{ ...preset, description: ' ' }],
      [{ ...preset, fixed: { connection: 1 } }],
      [{ ...preset, fixed: [] }],
      [{ ...preset, parameters: { email: 'email' } }],
      [{ ...preset, required: 'email' }],
      [{ ...preset, required: [1] }],
      [{ ...preset, example: [] }],
    ].map((value: unknown) => JSON.parse(JSON.stringify(value))),
  },
  'x-sdk-errors': { good: [[], [1300]], bad: [1300, ['1300'], [1.5]] },
  'x-sdk-response': { good: ['plain'], bad: ['wrapped', true] },
  'x-sdk-array-format': { good: ['brackets'], bad: ['comma', true] },
  'x-sdk-type-parameter': { good: ['CustomData', 'T'], bad: ['customData', 'a-b', '', 1] },
  'x-sdk-sensitive': { good: [true, false], bad: ['yes', 1, null] },
  'x-sdk-envelope': { good: ['CommonResponseDto'], bad: ['', 1] },
  'x-enumDescriptions': { good: [{}, { a: 'A.' }], bad: [['a'], 'a', { a: 1 }] },
};

describe('lint and editors agree', () => {
  // Its shape is part of the document's structure in lint.
  const elsewhere = ['x-sdk-error-catalogue'];
  // Lint leaves it alone: it is Redocly's.
  const foreign = ['x-displayName'];

  test('on which extensions there are', () => {
    const defined = Object.keys(record(record(JSON.parse(read('spec/extensions.schema.json')))['$defs']));
    const names = defined.filter((name) => name.startsWith('x-')).toSorted();
    expect(names).toEqual([...extensions.keys(), ...foreign].toSorted());
    expect(Object.keys(values).toSorted()).toEqual(names.filter((name) => ![...elsewhere, ...foreign].includes(name)));
  });

  test.each(Object.entries(values))('on the values of %s', (name, { good, bad }) => {
    const schema = `extensions.schema.json#/$defs/${name}`;
    for (const value of good) expect([value, misfits(schema, value)]).toEqual([value, []]);
    for (const value of bad) expect([value, misfits(schema, value).length]).not.toEqual([value, 0]);
    const accepts = (value: unknown) => extensions.get(name)?.accepts(value);
    expect([good.map(accepts), bad.map(accepts)]).toEqual([good.map(() => true), bad.map(() => false)]);
  });

  const definitions = record(record(JSON.parse(read('spec/contract.schema.json')))['$defs']);
  const types = Object.keys(definitions).filter((name): name is NodeType => name !== 'type');

  test.each(types)('on the keywords of the %s object', (type) => {
    const { fields, patterned, referable } = objectType(type, '3.1');
    const definition = record(definitions[type]);
    const keywords = Object.keys(record(definition['properties'] ?? {}));
    const ours = Array.from(extensions).flatMap(([name, { on }]) => (on?.includes(type) === true ? [name] : []));
    const own = keywords.filter((name) => ![...foreign, 'x-sdk-since'].includes(name));
    expect(own.toSorted()).toEqual(
      [...new Set([...Object.keys(fields), ...ours, ...(referable ? ['$ref'] : [])])].toSorted(),
    );
    const patterns = Object.keys(record(definition['patternProperties'])).filter((name) => !name.startsWith('^x-'));
    expect(patterns.length).toBe(patterned === undefined ? 0 : 1);
  });
});
