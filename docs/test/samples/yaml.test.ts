import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isMap, parse, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { loadDocument } from '../../../generator/src/document/index.ts';
import { lint } from '../../../generator/src/lint/index.ts';
import { readSamples } from './read-samples.ts';
import type { Sample } from './read-samples.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const pages = ['*.md', 'docs/guides/*.md', 'spec/README.md', 'packages/*/README.md'];
const samples = readSamples(root, pages).filter(({ language }) => language === 'yaml' || language === 'yml');
const folder = mkdtempSync(join(tmpdir(), 'contract-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('there are snippets of the contract', () => {
  expect(samples.map(({ page }) => page)).toEqual(['docs/guides/contributing.md', 'spec/README.md']);
});

it.each(samples)('$page:$line can stand in the contract', (sample) => {
  cpSync(join(root, 'spec'), folder, { recursive: true });
  const documents = globSync('*/paths/*.yaml', { cwd: folder }).filter((file) => place(sample, join(folder, file)));
  expect(documents.length).toBe(1);
  const entry = `${documents[0]?.split('/')[0]}/openapi.yaml`;
  const { document, diagnostics } = loadDocument({ root: folder, entry, baseFolder: folder });
  const findings = [...diagnostics, ...(document ? lint(document, { strict: true }) : [])];
  // What one document does not use, the other does.
  const wrong = findings.filter(({ code }) => code !== 'component-unused');
  expect(wrong.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  expect(document).toBeDefined();
});

/** Puts a snippet in place of what the contract has of that name; tells whether this file has it. */
function place({ code }: Sample, file: string): boolean {
  const document = parseDocument(readFileSync(file, 'utf8'));
  const found = Object.entries<unknown>(parse(code)).map(([key, value]) =>
    key.startsWith('/') ? setPath(document, key, value) : setPresets(document, key, value),
  );
  if (!found.every(Boolean)) return false;
  writeFileSync(file, document.toString());
  return true;
}

function setPath(document: Document, path: string, item: unknown): boolean {
  if (!document.has(path)) return false;
  document.set(path, item);
  return true;
}

/** Presets of an operation that has the first of them already. */
function setPresets(document: Document, key: string, presets: unknown): boolean {
  const name = JSON.stringify(presets).match(/"operationId":"(\w+)"/)?.[1] ?? '';
  let isSet = false;
  visit(document, {
    Map(_, node) {
      const has = node.get(key);
      if (has === undefined || !String(has).includes(name)) return undefined;
      if (isMap(node)) node.set(key, presets);
      isSet = true;
      return visit.BREAK;
    },
  });
  return isSet;
}
