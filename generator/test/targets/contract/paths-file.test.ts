import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { astToString, type OpenAPI3, transformSchema } from 'openapi-typescript';
import { describe, expect, test } from 'vitest';
import { bundle, loadDocument } from '../../../src/document/index.ts';
import { pathsFile } from '../../../src/targets/contract/paths-file.ts';
import { contextOf } from '../../../src/targets/contract/raw-types-context.ts';
import { createMemories } from '../../../src/targets/memory.ts';

const golden = join(import.meta.dirname, '..', '..', 'golden');

const load = (name: string) => {
  const folder = join(golden, name);
  const { document } = loadDocument({ root: folder, baseFolder: folder, entry: 'openapi.yaml' });
  if (document === undefined) throw new Error(`${name} does not load.`);
  return bundle(document);
};

/** The whole document at once. */
const wholeTypes = (contract: object) => {
  const document = structuredClone(contract) as OpenAPI3;
  return astToString(transformSchema(document, contextOf(document, true)));
};

const types = (contract: Readonly<Record<string, unknown>>) => {
  const { content } = pathsFile(contract);
  return content.slice(content.indexOf('\n\n') + 2);
};

test.each(readdirSync(golden))('%s: sections together are what openapi-typescript makes of the whole', (name) => {
  const contract = load(name);
  expect(types(contract)).toBe(wholeTypes(contract));
});

const head = { openapi: '3.1.0', info: { title: 'T', version: '1' } };

/** Many paths and schemas, so that there are several sections of each. */
const large = (changes: Readonly<Record<string, unknown>> = {}) => {
  const numbers = Array.from({ length: 40 }, (_, index) => index);
  const schemas = Object.fromEntries(
    numbers.map((number) => [
      `S${number}`,
      {
        type: 'object',
        properties: { next: { $ref: `#/components/schemas/S${(number + 1) % 40}` }, a: { type: 'string' } },
      },
    ]),
  );
  const paths = Object.fromEntries(
    numbers.map((number) => [
      `/p${number}`,
      {
        parameters: [{ $ref: '#/components/parameters/q' }],
        get: {
          operationId: `get${number}`,
          responses: {
            200: {
              description: 'd',
              content: { 'application/json': { schema: { $ref: `#/components/schemas/S${number}` } } },
            },
          },
        },
      },
    ]),
  );
  const q = { name: 'q', in: 'query', schema: { type: 'string' } };
  return { ...head, paths, components: { schemas: { ...schemas, ...changes }, parameters: { q } } };
};

describe('a document of many sections', () => {
  test('is what openapi-typescript makes of the whole', () => {
    expect(types(large())).toBe(wholeTypes(large()));
  });

  test.each<readonly [what: string, contract: object]>([
    ['nothing but a head', head],
    ['no operationId', { ...head, paths: { '/a': { get: { responses: {} } } } }],
    ['webhooks', { ...head, webhooks: { made: { post: { operationId: 'made', responses: {} } } } }],
    ['$defs', { ...head, $defs: { a: { type: 'string' } } }],
    [
      'a helper type',
      large({
        Base: { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } } },
        All: { allOf: [{ $ref: '#/components/schemas/Base' }], required: ['a'] },
        More: { allOf: [{ $ref: '#/components/schemas/Base' }], required: ['b'] },
      }),
    ],
    [
      'a discriminator',
      large({
        Pet: {
          oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
          discriminator: {
            propertyName: 'kind',
            mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
          },
        },
        Cat: { type: 'object', properties: { kind: { type: 'string' } } },
        Dog: { type: 'object', properties: { kind: { type: 'string' } } },
      }),
    ],
    [
      'a closing brace in a description',
      large({ B: { type: 'string', description: 'a\n    };\n}\n    schemas: {\n' } }),
    ],
  ])('and so is one with %s', (_, contract) => {
    expect(types({ ...contract })).toBe(wholeTypes(contract));
  });
});

test('an enumeration of objects is not taken for a choice of schemas', () => {
  const flags = { type: 'object', properties: { a: { type: 'string' } }, enum: [{ a: 'on' }, 'off'] };
  expect(types({ ...head, components: { schemas: { flags } } })).toContain(
    'flags: {\n            a?: string;\n        };',
  );
});

test('a document may lack a title, and all else that it ought to have', () => {
  const { content } = pathsFile({ openapi: '3.1.0' });
  expect(content).toMatch(/^\/\/ Made by the contract target from the contract of the API\.\n/);
  expect(pathsFile({ openapi: '3.1.0', info: {} }).content).toBe(content);
});

describe('a memory', () => {
  const made = (contracts: readonly Readonly<Record<string, unknown>>[]) => {
    const memory = createMemories().open('test');
    let count = 0;
    const contents = contracts.map((contract) => {
      count = 0;
      const counting = {
        made: <T>(key: () => string, make: () => T) => memory.made(key, () => ((count += 1), make())),
      };
      return pathsFile(contract, counting).content;
    });
    return { content: contents.at(-1), count };
  };

  test('makes nothing anew that has not changed', () => {
    expect(made([large(), large()]).count).toBe(0);
  });

  test('makes only the section of what has changed, and what refers to it', () => {
    const edited = large({ S3: { type: 'integer', description: 'Edited.' } });
    const { content, count } = made([large(), edited]);
    expect(content).toBe(pathsFile(edited).content);
    // The schemas and the paths that hold, or refer to, S3.
    expect(count).toBe(2);
  });

  test('sees a change that only resolving shows', () => {
    const optional = {
      ...large(),
      components: { ...large().components, parameters: { q: { name: 'other', in: 'header' } } },
    };
    expect(made([large(), optional]).content).toBe(pathsFile(optional).content);
  });
});
