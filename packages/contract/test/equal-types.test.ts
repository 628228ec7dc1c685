import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
// Inside the package, so that its modules resolve as they do for its own files.
const folder = mkdtempSync(join(import.meta.dirname, 'equal-types-'));
afterAll(() => rmSync(folder, { recursive: true }));

function schemaNames(document: string): readonly string[] {
  const text = readFileSync(join(root, 'packages/contract/src/generated', document, 'openapi.json'), 'utf8');
  return Object.keys(JSON.parse(text).components.schemas);
}

/** What the compiler says of a file. */
function compile(name: string, text: string): string {
  writeFileSync(join(folder, `${name}.ts`), text);
  const config = {
    extends: '../../../../tsconfig.base.json',
    compilerOptions: { lib: ['es2024', 'dom', 'dom.iterable'] },
    files: [`${name}.ts`],
  };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(config));
  const tsc = join(root, 'node_modules', '.bin', 'tsc');
  return spawnSync(tsc, ['-p', join(folder, `${name}.json`)], { encoding: 'utf8' }).stdout;
}

const head = (document: string) => `
import type { Expect, Same } from '../same-type.ts';
import type { components } from '../../src/generated/${document}/paths.ts';
import type * as Models from '../../../${document}/src/generated/models/index.ts';
export type Raw = components['schemas'];
`;

test.each(['management', 'authentication'])('every DTO of %s is the type that openapi-typescript makes', (document) => {
  const checks = schemaNames(document).map(
    (name) => `export type Check${name} = Expect<Same<Models.${typeName(name)}, Raw['${name}']>>;`,
  );
  expect(checks.length).toBeGreaterThan(50);
  expect(compile(document, [head(document), ...checks].join('\n'))).toBe('');
});

test('a type that differs does not pass', () => {
  const differing = [
    'Same<{ a: string }, { a?: string }>',
    'Same<{ a?: string }, {}>',
    "Same<{ a: 'x' | 'y' }, { a: 'x' }>",
    'Same<{ a: { b: number } }, { a: { b: string } }>',
    'Same<{ a: unknown }, { a: string }>',
    'Same<{ a: string[] }, { a: string }>',
    'Same<{ a: string | null }, { a: string }>',
    "Same<{ a: 'x' | 'y' }, { a: string }>",
    "Same<{ a: 'x' | (string & {}) }, { a: 'y' }>",
    "Same<{ a: ('x' | (string & {}))[] }, { a: number[] }>",
  ];
  const answers = differing.map((type, index) => `export const answer${index}: ${type} = false;`);
  const text = ["import type { Same } from '../same-type.ts';", ...answers].join('\n');
  expect(compile('differing', text)).toBe('');
});

/** A type's name begins with a capital letter, whatever the schema's does. */
function typeName(schemaName: string): string {
  return schemaName.charAt(0).toUpperCase() + schemaName.slice(1);
}
