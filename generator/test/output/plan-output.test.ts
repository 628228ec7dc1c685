import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { OutputError, planOutput } from '../../src/output/index.ts';
import type { KnownFiles, OutputFolder } from '../../src/output/index.ts';
import { temporaryRoot } from './temporary-root.ts';

function output(folder: string, ...paths: readonly string[]): OutputFolder {
  return { folder, files: paths.map((path) => ({ path, content: `${path}\n` })) };
}

function failure(root: string, folders: readonly OutputFolder[]): string {
  try {
    planOutput(root, folders);
  } catch (error) {
    if (error instanceof OutputError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'no error';
}

test('tells what is new, different, unchanged and no longer generated', () => {
  const root = temporaryRoot({
    'a/generated/same.ts': 'same.ts\n',
    'a/generated/edited.ts': 'by hand\n',
    'a/generated/gone/old.ts': 'old\n',
    'a/src/hand-written.ts': 'mine\n',
  });
  const plan = planOutput(root, [output('a/generated', 'same.ts', 'edited.ts', 'new/new.ts')]);
  expect(plan).toEqual({
    folders: ['a/generated'],
    written: [
      { path: 'a/generated/edited.ts', content: Buffer.from('edited.ts\n') },
      { path: 'a/generated/new/new.ts', content: Buffer.from('new/new.ts\n') },
    ],
    unchanged: ['a/generated/same.ts'],
    removed: ['a/generated/gone/old.ts'],
    steps: [
      { kind: 'write', path: 'a/generated/edited.ts', content: Buffer.from('edited.ts\n') },
      { kind: 'write', path: 'a/generated/new/new.ts', content: Buffer.from('new/new.ts\n') },
      { kind: 'remove', path: 'a/generated/gone/old.ts' },
      { kind: 'remove-folder', path: 'a/generated/gone' },
    ],
  });
});

test('a file that was read is not read again while its times stay the same, unless it is younger than two seconds', async () => {
  const root = temporaryRoot({ 'generated/a.ts': 'a.ts\n' });
  const known: KnownFiles = new Map();
  const unchanged = () => planOutput(root, [output('generated', 'a.ts')], known).unchanged;
  const path = join(root, 'generated/a.ts');

  expect(unchanged()).toEqual(['generated/a.ts']);
  expect(known.size).toBe(0);
  writeFileSync(path, 'b.ts\n');
  expect(unchanged()).toEqual([]);

  writeFileSync(path, 'a.ts\n');
  await setTimeout(2100);
  expect(unchanged()).toEqual(['generated/a.ts']);
  const { stamp = '' } = known.get(path) ?? {};
  expect(stamp).not.toBe('');
  // Another content in the memory shows whether it is believed.
  known.set(path, { stamp, content: 'b.ts\n' });
  expect(
    planOutput(root, [{ folder: 'generated', files: [{ path: 'a.ts', content: 'b.ts\n' }] }], known).written,
  ).toEqual([]);
  expect(unchanged()).toEqual(['generated/a.ts']);

  writeFileSync(path, 'b.ts\n');
  expect(unchanged()).toEqual([]);
});

test('what stands in the way of a new file goes before it', () => {
  const root = temporaryRoot({
    'generated/a/x.ts': '',
    'generated/b': '',
    'generated/User.ts': '',
    'generated/z.ts': '',
  });
  const { steps } = planOutput(root, [output('generated', 'a', 'b/y.ts', 'user.ts')]);
  expect(steps.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'remove generated/User.ts',
    'remove generated/a/x.ts',
    'remove generated/b',
    'remove-folder generated/a',
    'write generated/a',
    'write generated/b/y.ts',
    'write generated/user.ts',
    'remove generated/z.ts',
  ]);
});

test('two outputs may share a folder named generated, each in a folder of its own', () => {
  const root = temporaryRoot({ 'generated/one/a.ts': 'a.ts\n', 'generated/two/b.ts': 'b.ts\n' });
  expect(planOutput(root, [output('generated/one', 'a.ts')])).toMatchObject({
    unchanged: ['generated/one/a.ts'],
    steps: [],
  });
});

test.each([
  ['src', 'output-folder: the output folder "src" neither is nor lies in a folder named ‘generated’'],
  ['Generated', 'output-folder: the output folder "Generated" neither is nor lies in a folder named ‘generated’'],
  [
    'src/generated.old',
    'output-folder: the output folder "src/generated.old" neither is nor lies in a folder named ‘generated’',
  ],
  ['../generated', 'output-folder: the output folder "../generated" has the part ‘..’'],
  ['generated/..', 'output-folder: the output folder "generated/.." has the part ‘..’'],
  ['/generated', 'output-folder: the output folder "/generated" is absolute'],
  ['c:/generated', 'output-folder: the output folder "c:/generated" is absolute'],
  ['a\\generated', 'output-folder: the output folder "a\\\\generated" has a backslash'],
  ['', 'output-folder: the output folder "" is empty'],
])('refuses the folder %j', (folder, message) => {
  expect(failure(temporaryRoot(), [output(folder, 'a.ts')])).toBe(message);
});

test('refuses folders that overlap', () => {
  const root = temporaryRoot();
  const text = 'output-folder: the output folders generated and generated/a overlap';
  expect(failure(root, [output('generated'), output('generated/a')])).toBe(text);
  expect(failure(root, [output('a/generated'), output('A/generated')])).toContain('overlap');
  expect(failure(root, [output('generated/a'), output('generated/ab')])).toBe('no error');
});

test.each([
  [['../a.ts'], 'has the part ‘..’'],
  [['a/../../b.ts'], 'has the part ‘..’'],
  [['./a.ts'], 'has the part ‘.’'],
  [['/etc/passwd'], 'is absolute'],
  [['C:a.ts'], 'is absolute'],
  [['a\\b.ts'], 'has a backslash'],
  [['a//b.ts'], 'has an empty part'],
  [['a/'], 'has an empty part'],
  [[''], 'is empty'],
  [['.git/hooks/pre-commit'], 'has a part that starts with a dot'],
  [['a. '], 'has a part that ends with a dot or a space'],
  [['a\u0000.ts'], 'has a character that file names cannot have'],
  [['a\u001b[31m.ts'], 'has a character that file names cannot have'],
  [['a\u202e.ts'], 'has a character that file names cannot have'],
  [['file:stream'], 'has a character that file names cannot have'],
  [['con'], 'has the device name ‘con’'],
  [['x/NUL.ts'], 'has the device name ‘NUL.ts’'],
  [['com1.tar.gz'], 'has the device name ‘com1.tar.gz’'],
  [['\ud800.ts'], 'is not in normal form (Unicode NFC)'],
  [['e\u0301.ts'], 'is not in normal form (Unicode NFC)'],
  [['a'.repeat(201)], 'has a part longer than 200 bytes'],
  [['a.ts', 'a.ts'], 'two files in generated have the path a.ts'],
  [['a/User.ts', 'a/user.ts'], 'the paths a/User.ts and a/user.ts in generated differ only in case'],
  [['a', 'b', 'A/c.ts'], 'the path a in generated is both a file and the folder of A/c.ts'],
])('refuses the paths %j', (paths, message) => {
  expect(failure(temporaryRoot(), [output('generated', ...paths)])).toMatch(/^output-path: /);
  expect(failure(temporaryRoot(), [output('generated', ...paths)])).toContain(message);
});

describe('links', () => {
  test.each([
    ['a folder on the way', 'packages', 'packages/core/generated'],
    ['the output folder', 'packages/core/generated', 'packages/core/generated'],
    ['a folder in it', 'packages/core/generated/models', 'packages/core/generated'],
    ['a file in it', 'packages/core/generated/a.ts', 'packages/core/generated'],
  ])('refuses %s that is a link, wherever it leads', (_, link, folder) => {
    const outside = temporaryRoot({ 'precious.ts': 'precious\n' });
    const root = temporaryRoot({ [`${link}/../x`]: '' });
    symlinkSync(outside, join(root, link));
    expect(failure(root, [output(folder, 'models/a.ts')])).toBe(
      `output-link: ${link} is a symbolic link; nothing was changed`,
    );
  });

  test('refuses a link that leads nowhere', () => {
    const root = temporaryRoot({ 'generated/b.ts': '' });
    symlinkSync(join(root, 'nowhere'), join(root, 'generated/a.ts'));
    expect(failure(root, [output('generated', 'a.ts')])).toContain('generated/a.ts is a symbolic link');
  });

  test('refuses a file where a folder should be', () => {
    const root = temporaryRoot({ 'packages/core': '' });
    expect(failure(root, [output('packages/core/generated', 'a.ts')])).toContain(
      'packages/core is a file where a folder should be',
    );
  });
});
