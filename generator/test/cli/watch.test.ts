import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { readTree, writeTree } from '../output/temporary-root.ts';
import { configWith, contract, generate, generated, repository, start } from './repository.ts';

async function until(condition: () => boolean, what: string): Promise<void> {
  const begin = performance.now();
  while (!condition()) {
    if (performance.now() - begin > 20_000) throw new Error(`waited too long for ${what}`);
    await setTimeout(10);
  }
}

function watch(root: string) {
  const run = start(root, '--watch');
  onTestFinished(() => void run.child.kill('SIGKILL'));
  return run;
}

const cats = contract['spec/cats.yaml'] ?? '';

test.each(['SIGINT', 'SIGTERM'] as const)(
  'generates on every edit, survives errors, ends cleanly on %s',
  async (signal) => {
    const root = repository();
    const run = watch(root);
    await until(() => run.stdout().includes('3 files written'), 'the first run');
    expect(readTree(root)).toEqual({ ...contract, ...generated });

    writeTree(root, { 'spec/cats.yaml': cats.replace('the cats', 'two cats') });
    await until(() => readTree(root)['out/generated/pets/cats.txt'] === 'listCats: Lists two cats.\n', 'an edit');

    writeTree(root, { 'spec/cats.yaml': 'cats: [\n' });
    await until(() => run.stdout().includes('nothing was written'), 'an error');
    expect(run.stderr()).toContain('spec/cats.yaml:2:1 error yaml-syntax');

    writeTree(root, { 'spec/cats.yaml': cats.replace('the cats', 'three cats') });
    await until(() => readTree(root)['out/generated/pets/cats.txt'] === 'listCats: Lists three cats.\n', 'mending');

    const config = contract['generate.config.yaml'] ?? '';
    writeTree(root, { 'generate.config.yaml': config.replace('heading: Pets', 'heading: Cats') });
    await until(() => readTree(root)['out/generated/pets/heading.txt'] === 'Cats\n', 'an edit of the configuration');

    rmSync(join(root, 'generate.config.yaml'));
    await until(() => run.stderr().includes('generate.config.yaml cannot be read'), 'a lost configuration');
    writeTree(root, { 'generate.config.yaml': config });
    await until(() => readTree(root)['out/generated/pets/heading.txt'] === 'Pets\n', 'the configuration to be back');

    run.child.kill(signal);
    expect((await run.ended).code).toBe(0);
  },
);

test('gets ready for the first edit, even where nothing has to be made at the start', async () => {
  const root = repository({ ...contract, 'generate.config.yaml': configWith('telling') });
  await generate(root);
  const before = readTree(root);
  const run = watch(root);
  await until(() => run.stderr() === 'told of Pet shop\ntold of Pet shop\n', 'two rehearsals');
  expect(run.stdout()).toMatch(/^0 files written, 1 unchanged, 0 removed \(.*\)\n$/);
  expect(readTree(root)).toEqual(before);

  writeTree(root, { 'spec/pets.yaml': (contract['spec/pets.yaml'] ?? '').replace('Pet shop', 'Pet store') });
  await until(() => readTree(root)['out/generated/title.txt'] === 'Pet store\n', 'an edit');
  expect(run.stderr()).toBe('told of Pet shop\ntold of Pet shop\ntold of Pet store\n');
});

test('the worker ends when the command is killed', async () => {
  const root = repository();
  const run = watch(root);
  await until(() => run.stdout().includes('3 files written'), 'the first run');
  run.child.kill('SIGKILL');
  await run.ended;
  // Pipes close when the last process that holds them is gone: had the worker gone on, this would never be reached.
  writeTree(root, { 'spec/cats.yaml': cats.replace('the cats', 'no cats') });
  await setTimeout(300);
  expect(readTree(root)).toMatchObject(generated);
});
