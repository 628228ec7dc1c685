import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createSourceCache } from '../../src/document/index.ts';
import { type Contract, write } from './contract-files.ts';
import { inFiles } from './in-files.ts';
import { maker } from './maker.ts';
import { randomEdit } from './random-edit.ts';

const work = mkdtempSync(join(tmpdir(), 'incremental-'));
const golden = join(import.meta.dirname, '..', 'golden');
const contracts = readdirSync(golden).map((name) => {
  const contract: unknown = parse(readFileSync(join(golden, name, 'openapi.yaml'), 'utf8'));
  return [name, inFiles(contract as Record<string, unknown>)] as const;
});

afterAll(() => rmSync(work, { recursive: true }));

test('what is kept from run to run changes no result, whatever is edited', async () => {
  const choices = fc.infiniteStream(fc.noBias(fc.nat()));
  let runs = 0;
  let sound = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...contracts), choices, async ([name, contract], stream) => {
      const next = (limit: number): number => Number(stream.next().value) % limit;
      sound += await compareAfterEdits(join(work, `${name}-${runs++}`), contract, next);
    }),
    { numRuns: 60 },
  );
  // Most edits leave something to compare.
  expect(sound).toBeGreaterThan(runs * 3);
}, 120_000);

/** Edits a contract again and again; returns how often there was more to compare than errors. */
async function compareAfterEdits(root: string, start: Contract, next: (limit: number) => number): Promise<number> {
  const kept = maker(root, createSourceCache());
  const versions = [start];
  let sound = 0;
  let written: Contract = {};
  for (let edit = 0; edit < 7; edit += 1) {
    const files = versions.at(-1) ?? start;
    write(root, files, written);
    written = files;
    const again = await kept();
    const afresh = await maker(root, createSourceCache())();
    expect(JSON.stringify(again)).toBe(JSON.stringify(afresh));
    if ('files' in again) sound += 1;
    // What broke the contract is mostly taken back.
    const before = 'files' in again || next(4) === 0 ? files : (versions[next(versions.length)] ?? start);
    versions.push(randomEdit(before, next));
  }
  return sound;
}
