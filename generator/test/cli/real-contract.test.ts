import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const repository = join(import.meta.dirname, '..', '..', '..');
const root = mkdtempSync(join(tmpdir(), 'real-contract-'));
afterAll(() => rmSync(root, { recursive: true }));

cpSync(join(repository, 'spec'), join(root, 'spec'), { recursive: true });
cpSync(join(repository, 'generate.config.yaml'), join(root, 'generate.config.yaml'));

interface Report {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

function generate(): Report {
  const cli = join(repository, 'generator', 'src', 'start.js');
  const { stdout, stderr } = spawnSync('node', [cli, '--config', join(root, 'generate.config.yaml'), '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const report: unknown = JSON.parse(stdout);
  if (!isReport(report)) throw new Error(stdout + stderr);
  return report;
}

function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'written' in value && Array.isArray(value.written);
}

test('a second run changes nothing; one edited description changes only the files that show it', () => {
  expect(generate().written.length).toBeGreaterThan(150);
  expect(generate().written).toEqual([]);

  const file = join(root, 'spec', 'management', 'paths', 'users.yaml');
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(/(operationId: getUserMfaInfo[\s\S]*?description: (?:>-\n\s+)?)/, '$1Tells more. ');
  expect(edited).not.toBe(text);
  writeFileSync(file, edited);
  expect(generate()).toMatchObject({
    written: [
      'packages/management/src/generated/operations/users.ts',
      'packages/management/src/generated/management-api.ts',
      'docs/reference/generated/management/users/get-user-mfa-info.md',
      'packages/contract/src/generated/management/openapi.json',
      'packages/contract/src/generated/management/paths.ts',
    ],
    removed: [],
  });
});
