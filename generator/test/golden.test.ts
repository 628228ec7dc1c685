import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { loadDocument } from '../src/document/index.ts';
import { buildApi } from '../src/model/index.ts';
import { typescriptTarget } from '../src/targets/typescript/index.ts';
import { compile } from './compile.ts';

const golden = join(import.meta.dirname, 'golden');
const cases = readdirSync(golden);
const style = { printWidth: 120, singleQuote: true, parser: 'typescript' } as const;

/** Everything below a folder: path → text. */
function readFolder(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

async function emit(name: string): Promise<Record<string, string>> {
  const folder = join(golden, name);
  const { document, diagnostics } = loadDocument({ root: folder, baseFolder: folder, entry: 'openapi.yaml' });
  if (!document) throw new Error(JSON.stringify(diagnostics));
  const files = await typescriptTarget(
    { api: buildApi(document, name), bundle: {} },
    { className: 'TestApi', runtime: '@genauth/core/codegen' },
  );
  const contents = await Promise.all(
    files.map(async (file) => [file.path, file.format ? await format(file.content, style) : file.content] as const),
  );
  return Object.fromEntries(contents.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

test.each(cases)('%s gives exactly the files of its expected folder', async (name) => {
  const made = await emit(name);
  const expected = join(golden, name, 'expected');
  if (process.env['UPDATE_GOLDEN'] === '1') {
    rmSync(expected, { recursive: true, force: true });
    for (const [path, content] of Object.entries(made)) {
      mkdirSync(dirname(join(expected, path)), { recursive: true });
      writeFileSync(join(expected, path), content);
    }
  }
  expect(made).toEqual(readFolder(expected));
});

test.each(cases)('%s is in the form that the formatter leaves as it is', async (name) => {
  for (const [path, content] of Object.entries(await emit(name))) {
    expect(`${path}\n${await format(content, style)}`).toBe(`${path}\n${content}`);
  }
});

test('all of it compiles under the strictest settings', () => {
  expect(compile([join(golden, '*', 'expected')])).toBe('');
});
