import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundle, loadDocument } from '../../src/document/index.ts';
import { buildApi } from '../../src/model/index.ts';
import { markdownTarget, readTemplates } from '../../src/targets/markdown/index.ts';
import { createMemories, type Memory } from '../../src/targets/memory.ts';
import { typescriptTarget } from '../../src/targets/typescript/index.ts';
import { temporaryRoot } from '../output/temporary-root.ts';

const golden = join(import.meta.dirname, '..', 'golden');
const templates = readTemplates();

type Contract = Readonly<Record<string, unknown>>;

const load = (folder: string, entry: string) => {
  const { document } = loadDocument({ root: folder, baseFolder: folder, entry });
  if (document === undefined) throw new Error(`${folder} does not load.`);
  return document;
};

/** The files of both targets, path → text. */
async function emit(contract: Contract, root: string, memory?: Memory): Promise<Record<string, string>> {
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'openapi.json'), JSON.stringify(contract));
  const input = { api: buildApi(load(root, 'openapi.json'), 'test'), bundle: {}, ...(memory && { memory }) };
  const files = [
    ...(await typescriptTarget(input, { className: 'TestApi', runtime: 'runtime' })),
    ...(await markdownTarget(input, {
      package: 'test',
      clientName: 'Test',
      clientOptions: [],
      curlHeaders: [],
      templates,
    })),
  ];
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}

const untouched = new Set(['$ref', 'operationId', 'type', 'in', 'name', 'openapi', 'propertyName', 'url', 'pattern']);

/** The contract with its n-th text, number or boolean changed, of those that may be anything. */
function edited(contract: Contract, n: number): { readonly contract: Contract; readonly leaves: number } {
  let leaves = 0;
  const change = (value: unknown): unknown => {
    if (leaves++ !== n) return value;
    if (typeof value === 'string') return `${value} edited`;
    return typeof value === 'boolean' ? !value : Number(value) + 1;
  };
  const copy = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => copy(item, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copy(member, name)]));
    }
    return value === null || untouched.has(key) || (key === 'required' && typeof value === 'string')
      ? value
      : change(value);
  };
  const result = Object.fromEntries(Object.entries(contract).map(([key, value]) => [key, copy(value, key)]));
  return { contract: result, leaves };
}

describe('whatever is edited, what is remembered gives the same files as a first run', () => {
  test.each(readdirSync(golden))('%s', async (name) => {
    const original = bundle(load(join(golden, name), 'openapi.yaml'));
    const root = temporaryRoot();
    const memory = createMemories().open('test');
    await emit(original, root, memory);
    const { leaves } = edited(original, -1);
    const edits = 6;
    for (let edit = 0; edit < edits; edit++) {
      const { contract } = edited(original, Math.floor((leaves * edit) / edits));
      expect(await emit(contract, root, memory)).toEqual(await emit(contract, root));
    }
  });
});

test('a failure that most operations no longer share comes back to the pages of all', async () => {
  const root = temporaryRoot();
  const memory = createMemories().open('test');
  await emit(withFailures(['a', 'a', 'b']), root, memory);
  const edited = withFailures(['a', 'b', 'b']);
  const files = await emit(edited, root, memory);
  expect(files).toEqual(await emit(edited, root));
  const page = Object.keys(files).find((path) => /get-?0\.md$/.test(path)) ?? '';
  expect(files[page]).toContain('"why": "a"');
});

/** An operation for each failure. */
function withFailures(failures: readonly string[]): Contract {
  const paths = failures.map((why, index) => {
    const content = { 'application/json': { example: { why } } };
    return [`/${index}`, { get: { operationId: `get${index}`, responses: { 400: { description: 'No.', content } } } }];
  });
  return { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: Object.fromEntries(paths) };
}

test('nothing is made anew where nothing has changed', async () => {
  const contract = bundle(load(join(golden, 'operations'), 'openapi.yaml'));
  const root = temporaryRoot();
  const memory = createMemories().open('test');
  let count = 0;
  const counting: Memory = { made: (key, make) => memory.made(key, () => ((count += 1), make())) };
  const first = await emit(contract, root, counting);
  expect(count).toBeGreaterThan(5);
  count = 0;
  expect(await emit(contract, root, counting)).toEqual(first);
  expect(count).toBe(0);
});

test('a memory lets go of what ten runs did not use, under one name and not under another', () => {
  const memories = createMemories();
  const made: string[] = [];
  const run = (name: string, ...keys: readonly string[]) => {
    const memory = memories.open(name);
    for (const key of keys)
      memory.made(
        () => key,
        () => made.push(`${name} ${key}`),
      );
  };
  run('x', 'a', 'b');
  run('y', 'a');
  for (let count = 0; count < 9; count += 1) run('x', 'a');
  run('x', 'a', 'b');
  expect(made).toEqual(['x a', 'x b', 'y a']);
  for (let count = 0; count < 10; count += 1) run('x', 'a');
  run('x', 'a', 'b');
  run('y', 'a');
  expect(made).toEqual(['x a', 'x b', 'y a', 'x b']);
});
