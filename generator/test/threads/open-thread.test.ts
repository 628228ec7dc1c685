import { expect, test } from 'vitest';
import { openTargetThread } from '../../src/threads/open-target-thread.ts';
import { openThread } from '../../src/threads/open-thread.ts';
import { targets } from '../../src/targets/index.ts';
import { emptyApi } from './empty-api.ts';

const inThread = openTargetThread();
const options = { className: 'EmptyApi', runtime: '@genauth/core/codegen' };

test('a target gives the same files in a thread as it gives here', async () => {
  const here = await (await targets.typescript.load())({ api: emptyApi, bundle: {} }, options);
  const there = await (
    await inThread('typescript', targets.typescript, 'api').load()
  )({ api: emptyApi, bundle: {} }, options);
  expect(there).toEqual(here);
});

test('what goes wrong in a thread goes wrong here', async () => {
  const contract = await inThread('contract', targets.contract, 'bundle').load();
  await expect(contract({ api: emptyApi, bundle: {} }, {})).rejects.toThrow('A bundled document always has');
  const wrongPart = await inThread('typescript', targets.typescript, 'bundle').load();
  await expect(wrongPart({ api: emptyApi, bundle: {} }, options)).rejects.toThrow(
    'The target typescript is registered as one that does not read the model.',
  );
  const unknown = await inThread('pascal', targets.contract, 'api').load();
  await expect(unknown({ api: emptyApi, bundle: {} }, {})).rejects.toThrow('There is no target pascal.');
});

test('a thread that ends fails the request that waits and every later one', async () => {
  const { ask } = openThread(new URL('./dying-thread.ts', import.meta.url));
  const request = { target: 'typescript' };
  await expect(ask(request)).rejects.toThrow('A thread of the generator ended with code 3.');
  await expect(ask(request)).rejects.toThrow('A thread of the generator ended with code 3.');
});

test('a thread that was unloaded starts anew', async () => {
  const entry = inThread('typescript', targets.typescript, 'api');
  const before = await (await entry.load())({ api: emptyApi, bundle: {} }, options);
  await entry.unload?.();
  expect(await (await entry.load())({ api: emptyApi, bundle: {} }, options)).toEqual(before);
});
