import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { bundle, loadDocument } from '../src/document/index.ts';
import { lint } from '../src/lint/index.ts';
import { buildApi } from '../src/model/index.ts';
import type { GeneratedFile } from '../src/output/generated-file.ts';
import { contractTarget } from '../src/targets/contract/index.ts';
import { typescriptTarget } from '../src/targets/typescript/index.ts';
import { compile } from './compile.ts';
import { emit } from './targets/markdown/emit.ts';
import { dangerousMarkup, parseMarkdown } from './targets/markdown/markup.ts';

// Two packages of OpenAPI documents: one for what tools have to cope with, and the description of a real service.
const examples = dirname(fileURLToPath(import.meta.resolve('@readme/oas-examples/package.json')));
const figma = dirname(fileURLToPath(import.meta.resolve('@figma/rest-api-spec/package.json')));
const paths = [
  ...['3.0/json', '3.1/json'].flatMap((folder) =>
    readdirSync(join(examples, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(examples, folder, name)),
  ),
  join(figma, 'openapi/openapi.yaml'),
].filter((path) => /"?openapi"?: *"?3/.test(readFileSync(path, 'utf8')));

const folder = mkdtempSync(join(tmpdir(), 'documents-by-others-'));
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, files: readonly GeneratedFile[]): void {
  for (const { path, content } of files.filter((file) => file.path.endsWith('.ts'))) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), content);
  }
}

test.each(paths.map((path, index) => [path.replace(/.*node_modules./, ''), path, `document-${index}`]))(
  '%s gives code and safe pages',
  async (_, path, name) => {
    const root = dirname(path);
    const { document, diagnostics } = loadDocument({ root, baseFolder: root, entry: path.slice(root.length + 1) });
    if (document === undefined) throw new Error(JSON.stringify(diagnostics));
    const found = [...diagnostics, ...lint(document, { strict: false })];
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);

    const input = { api: buildApi(document, name), bundle: bundle(document) };
    write(`${name}/code`, await typescriptTarget(input, { className: 'Api', runtime: '@genauth/core/codegen' }));
    // openapi-typescript looks for the target of a reference into a path among members that may be missing.
    if (!path.endsWith('circular-paths.json')) write(`${name}/contract`, await contractTarget(input, {}));
    for (const [page, content] of await emit(input.api)) {
      const markdown = content.slice(content.indexOf('\n') + 1);
      expect([page, ...dangerousMarkup(await parseMarkdown(markdown))]).toEqual([page]);
    }
  },
);

test('all of their code compiles under the strictest settings', () => {
  expect(paths.length).toBeGreaterThan(60);
  expect(compile([folder])).toBe('');
});
