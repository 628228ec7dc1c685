import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SampleFolder } from './sample-files.ts';

const options = {
  target: 'es2024',
  lib: ['es2024', 'dom', 'dom.iterable', 'dom.asynciterable'],
  module: 'nodenext',
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  moduleDetection: 'force',
  allowImportingTsExtensions: true,
};

/**
 * What the compiler finds wrong with samples, all in one go.
 *
 * @returns a line a finding: `page:line:column: message`
 */
export function checkTypes({ path, files }: SampleFolder, tsc: string): string[] {
  writeFileSync(join(path, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['sample-*'] }));
  const { stdout, status } = spawnSync(tsc, ['-p', path, '--pretty', 'false'], { encoding: 'utf8', cwd: path });
  const byName = new Map(files.map(({ sample, path }) => [basename(path), sample]));
  const findings = stdout.split('\n').filter(Boolean);
  if (status !== 0 && findings.length === 0) return ['the compiler did not run'];
  return findings.map((finding) => {
    const [, name = '', line, column, message = ''] = /^(sample-\S+)\((\d+),(\d+)\): (.*)$/.exec(finding) ?? [];
    const sample = byName.get(name);
    return sample ? `${sample.page}:${sample.line + Number(line) - 1}:${column}: ${message}` : finding;
  });
}
