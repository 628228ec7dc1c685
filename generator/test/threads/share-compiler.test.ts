import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTargetThread } from '../../src/threads/open-target-thread.ts';
import { targets } from '../../src/targets/index.ts';
import { emptyApi } from './empty-api.ts';

const generated = join(import.meta.dirname, '..', '..', '..', 'packages', 'contract', 'src', 'generated');

test("ts-morph's compiler gives the same raw types as openapi-typescript's own", async () => {
  const bundle: unknown = JSON.parse(readFileSync(join(generated, 'authentication', 'openapi.json'), 'utf8'));
  const input = { api: emptyApi, bundle: isRecord(bundle) ? bundle : {} };
  const here = await (await targets.contract.load())(input, {});
  const there = await (await openTargetThread()('contract', targets.contract, 'bundle').load())(input, {});
  expect(there).toEqual(here);
});

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
