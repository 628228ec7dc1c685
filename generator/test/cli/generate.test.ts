import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findLeftovers } from '../../src/output/index.ts';
import { readTree, writeTree } from '../output/temporary-root.ts';
import { configWith, contract, generate, generated, repository } from './repository.ts';

const stages = `load pets
build the model of pets
lint pets
emit pets list
emit pets title
files: write
`;

/** The tree with everything in `node_modules`, to prove that nothing at all was written. */
function everything(root: string): string {
  const cache = join(root, 'node_modules');
  return JSON.stringify([readTree(root), existsSync(cache) ? readTree(cache) : {}]);
}

describe('generate', () => {
  test('writes what is new, then nothing; repairs what was edited by hand', async () => {
    const root = repository();
    const first = await generate(root);
    expect(first).toEqual({ code: 0, stdout: '3 files written, 0 unchanged, 0 removed (TIME)\n', stderr: stages });
    expect(readTree(root)).toEqual({ ...contract, ...generated });

    const before = statSync(join(root, 'docs/generated/title.txt'), { bigint: true });
    const second = await generate(root);
    expect(second).toEqual({ code: 0, stdout: '0 files written, 3 unchanged, 0 removed (TIME)\n', stderr: '' });
    const after = statSync(join(root, 'docs/generated/title.txt'), { bigint: true });
    expect([after.ino, after.ctimeNs]).toEqual([before.ino, before.ctimeNs]);

    writeTree(root, { 'docs/generated/title.txt': 'Pet shed\n', 'docs/generated/notes/mine.txt': 'mine\n' });
    const third = await generate(root);
    expect(third.stdout).toBe('1 file written, 2 unchanged, 1 removed (TIME)\n');
    // Only the target whose files were touched ran again.
    expect(third.stderr).toBe('load pets\nbuild the model of pets\nlint pets\nemit pets title\nfiles: write\n');
    expect(readTree(root)).toEqual({ ...contract, ...generated });
  });

  test('an edit changes only the files that show it; what is no longer in the contract goes', async () => {
    const root = repository();
    await generate(root);
    const cats = (contract['spec/cats.yaml'] ?? '').replace('the cats', 'all cats');
    writeTree(root, { 'spec/cats.yaml': cats });
    expect((await generate(root)).stdout).toBe('1 file written, 2 unchanged, 0 removed (TIME)\n');
    expect(readTree(root)['out/generated/pets/cats.txt']).toBe('listCats: Lists all cats.\n');

    const pets = (contract['spec/pets.yaml'] ?? '').replace('name: cats', 'name: felines');
    writeTree(root, { 'spec/cats.yaml': cats.replace('[cats]', '[felines]'), 'spec/pets.yaml': pets });
    expect((await generate(root)).stdout).toBe('1 file written, 2 unchanged, 1 removed (TIME)\n');
    expect(Object.keys(readTree(root)).filter((path) => path.startsWith('out'))).toEqual([
      'out/generated/pets/felines.txt',
      'out/generated/pets/heading.txt',
    ]);
  });

  test('an edit of the configuration runs the target again', async () => {
    const root = repository();
    await generate(root);
    const config = (contract['generate.config.yaml'] ?? '').replace(
      'heading: Pets',
      'heading: Our pets\n        loud: true',
    );
    writeTree(root, { 'generate.config.yaml': config });
    expect((await generate(root)).stdout).toBe('1 file written, 2 unchanged, 0 removed (TIME)\n');
    expect(readTree(root)['out/generated/pets/heading.txt']).toBe('Our pets!\n');
  });

  test('with an error nothing is written, and the next run tells it again', async () => {
    const root = repository();
    await generate(root);
    writeTree(root, { 'spec/cats.yaml': 'dogs: {}\n' });
    const expected = {
      code: 1,
      stdout: '1 error, 0 warnings; nothing was written (TIME)\n',
      stderr: expect.stringMatching(
        /^load pets\nlint pets\nspec\/pets\.yaml:13:11 error ref-[a-z-]+: .*cats\.yaml#\/cats/,
      ),
    };
    expect(await generate(root)).toEqual(expected);
    expect(await generate(root)).toEqual(expected);
    expect(readTree(root)).toMatchObject(generated);
  });

  test('warnings are told in every run', async () => {
    const pets = `${contract['spec/pets.yaml'] ?? ''}components:\n  schemas:\n    Dog:\n      type: string\n      description: A dog.\n`;
    const root = repository({ ...contract, 'spec/pets.yaml': pets });
    const first = await generate(root);
    expect(first.stdout).toBe('3 files written, 0 unchanged, 0 removed, 1 warning (TIME)\n');
    const second = await generate(root);
    expect(second.stdout).toBe('0 files written, 3 unchanged, 0 removed, 1 warning (TIME)\n');
    expect(first.stderr).toBe(stages + second.stderr);
    expect(second.stderr).toMatch(/^spec\/pets\.yaml:16:5 warning component-unused: .*`Dog`/);
  });

  test('of very many warnings of one kind the first are shown', async () => {
    const unused = Array.from({ length: 53 }, (_, index) => `    Dog${index}: { description: A dog. }\n`).join('');
    const pets = `${contract['spec/pets.yaml'] ?? ''}components:\n  schemas:\n${unused}`;
    const root = repository({ ...contract, 'spec/pets.yaml': pets });
    const { stdout, stderr } = await generate(root);
    expect(stdout).toBe('3 files written, 0 unchanged, 0 removed, 53 warnings (TIME)\n');
    expect(stderr.match(/No operation uses `Dog\d+`/g)).toHaveLength(50);
    expect(stderr).toContain('\n… and 3 more like it: warning component-unused; `--json` lists all\n');
    const json = await generate(root, '--json');
    expect(json.stdout.match(/component-unused/g)).toHaveLength(53);
  });

  test('finds the configuration from a folder below', async () => {
    const root = repository();
    mkdirSync(join(root, 'spec/deep'));
    expect((await generate(join(root, 'spec/deep'))).code).toBe(0);
    expect(readTree(root)).toMatchObject(generated);
  });

  test('a cache that is damaged, forged or gone changes nothing but the time', async () => {
    const root = repository();
    await generate(root);
    const inputs = join(root, 'node_modules/.cache/genauth-generator/inputs');
    for (const content of ['', 'x', '{}\n{}', '\u0000'.repeat(1000)]) {
      writeFileSync(inputs, content);
      expect(await generate(root)).toEqual({
        code: 0,
        stdout: '0 files written, 3 unchanged, 0 removed (TIME)\n',
        stderr: stages,
      });
    }
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect((await generate(root)).stderr).toBe(stages);
  });
});

test('finishes what a killed run had begun, then generates', async () => {
  const root = repository();
  await generate(root);
  const apply = join(import.meta.dirname, '../output/apply.ts');
  expect(spawnSync(process.execPath, [apply, root, 'journal written']).signal).toBe('SIGKILL');
  expect(await generate(root)).toEqual({
    code: 0,
    stdout: '0 files written, 3 unchanged, 0 removed (TIME)\n',
    stderr: 'load pets\nlint pets\nfiles: write\n',
  });
  expect(readTree(root)).toMatchObject({ ...generated, 'b/generated/changed.md': 'new\n' });
  expect(findLeftovers(root)).toBe('none');
});

describe('--only', () => {
  test('runs these targets and leaves the files of others', async () => {
    const root = repository();
    expect((await generate(root, '--only', 'title')).stdout).toBe('1 file written, 0 unchanged, 0 removed (TIME)\n');
    expect((await generate(root, '--only=list', '--only', 'title')).stdout).toBe(
      '2 files written, 1 unchanged, 0 removed (TIME)\n',
    );
    expect(readTree(root)).toEqual({ ...contract, ...generated });
  });

  test('a target that no document has is wrong use', async () => {
    expect(await generate(repository(), '--only', 'failing')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'error: no document in generate.config.yaml has the target failing\n  help: Add it to the configuration.\n',
    });
  });
});

describe('--check', () => {
  test('lists what is not up to date, writes nothing at all, exits with 1', async () => {
    const root = repository();
    const before = everything(root);
    expect(await generate(root, '--check')).toEqual({
      code: 1,
      stdout: [
        'would write out/generated/pets/heading.txt',
        'would write out/generated/pets/cats.txt',
        'would write docs/generated/title.txt',
        'not up to date: 3 to write, 0 to remove, 0 unchanged (TIME); run `pnpm generate`',
        '',
      ].join('\n'),
      stderr: stages.replace('write', 'compare'),
    });
    expect(everything(root)).toBe(before);
  });

  test('exits with 0 when all is up to date, with and without a cache', async () => {
    const root = repository();
    await generate(root);
    const before = everything(root);
    expect(await generate(root, '--check')).toEqual({ code: 0, stdout: '3 files up to date (TIME)\n', stderr: '' });
    expect(everything(root)).toBe(before);
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(await generate(root, '--check')).toMatchObject({ code: 0, stdout: '3 files up to date (TIME)\n' });
    expect(readTree(root)).toEqual({ ...contract, ...generated });
  });

  test('names files that would go, without what their names could do to a terminal', async () => {
    const root = repository();
    await generate(root);
    writeTree(root, { 'docs/generated/\u001b[31mred.txt': '' });
    expect((await generate(root, '--check')).stdout).toMatch(/^would remove docs\/generated\/<U\+001B>\[31mred\.txt\n/);
  });
});

describe('--json', () => {
  test('prints one object and nothing else', async () => {
    const root = repository();
    expect(await generate(root, '--json')).toEqual({
      code: 0,
      stdout:
        '{"exitCode":0,"check":false,"written":["out/generated/pets/heading.txt","out/generated/pets/cats.txt","docs/generated/title.txt"],' +
        '"removed":[],"unchanged":0,"abandoned":[],"milliseconds":TIME,"diagnostics":[]}\n',
      stderr: '',
    });
    writeTree(root, { 'spec/pets.yaml': 'openapi: 3.1.0\npaths: [\n' });
    const broken = await generate(root, '--json', '--check');
    expect(broken).toMatchObject({ code: 1, stderr: '' });
    expect(JSON.parse(broken.stdout.replace('TIME', '0'))).toMatchObject({
      exitCode: 1,
      written: [],
      diagnostics: [{ code: 'yaml-syntax', severity: 'error', location: { file: 'spec/pets.yaml' } }],
    });
  });

  test('wrong use too', async () => {
    expect(await generate(repository(), '--json', '--chekc')).toEqual({
      code: 2,
      stdout:
        '{"exitCode":2,"error":{"code":"wrong-use","message":"there is no option --chekc","help":"Did you mean --check?"}}\n',
      stderr: '',
    });
  });
});

describe('wrong use', () => {
  test.each([
    [['--wach'], 'there is no option --wach', 'Did you mean --watch?'],
    [['-x'], 'there is no option -x', 'Use one of: --check, --watch, --json, --help, --only, --config.'],
    [['check'], 'there is nothing to be done with ‘check’', 'Did you mean --check?'],
    [['--only'], '--only needs a value', 'Write --only <target>.'],
    [['--only', 'titel'], 'there is no target ‘titel’', 'Did you mean title?'],
    [['--check=yes'], '--check takes no value', 'See `generate --help`.'],
    [['--check', '--watch'], '--watch and --check exclude each other', 'Leave one of them out.'],
    [['--config', 'none.yaml'], 'there is no file ROOT/none.yaml', 'Correct the path after --config.'],
    [
      ['--\u001b[31m'],
      'there is no option --<U+001B>[31m',
      'Use one of: --check, --watch, --json, --help, --only, --config.',
    ],
  ])('%j', async (args, message, help) => {
    const ended = await generate(repository(), ...args);
    expect(ended).toEqual({ code: 2, stdout: '', stderr: `error: ${message}\n  help: ${help}\n` });
  });

  test('no configuration', async () => {
    expect(await generate(repository({}))).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'error: there is no generate.config.yaml in ROOT or above\n  help: Run it in the repository, or use --config.\n',
    });
  });
});

test('a folder that no target generates any more is told of once, and left', async () => {
  const root = repository();
  await generate(root);
  const config = contract['generate.config.yaml'] ?? '';
  writeTree(root, { 'generate.config.yaml': config.replace('out/generated/pets', 'out/generated/shop') });
  const moved = await generate(root);
  expect(moved.stdout).toBe('2 files written, 1 unchanged, 0 removed (TIME)\n');
  expect(moved.stderr).toContain(
    'note: out/generated/pets is not generated any more; delete it, unless something needs it\n',
  );
  expect(readTree(root)).toMatchObject(generated);
  expect((await generate(root)).stderr).toBe('');

  writeTree(root, { 'generate.config.yaml': config.slice(0, config.indexOf('      title:')) });
  expect((await generate(root, '--json')).stdout).toContain('"abandoned":["docs/generated","out/generated/shop"]');
  rmSync(join(root, 'docs'), { recursive: true });
  writeTree(root, { 'generate.config.yaml': config });
  expect((await generate(root)).stderr).not.toContain('note:');
});

test('--help', async () => {
  const { code, stdout, stderr } = await generate(repository({}), '--help');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain(
    '--only <target>  run this target only; may be given several times (list, title, telling, escaping, uninstalled, failing)',
  );
});

describe('what a target does wrong', () => {
  test('a path that escapes is refused', async () => {
    const root = repository({ ...contract, 'generate.config.yaml': configWith('escaping') });
    const { code, stderr } = await generate(root);
    expect(code).toBe(1);
    expect(stderr).toContain('error: the path "../../escaped.txt" in out/generated has the part ‘..’\n');
  });

  test('a package that is not installed is no bug', async () => {
    const root = repository({ ...contract, 'generate.config.yaml': configWith('uninstalled') });
    const { code, stderr } = await generate(root);
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^error: the package no-such-package is not installed\n {2}help: Run `npx -y pnpm@12 install`\.\n$/m,
    );
  });

  test('an exception is a bug of ours', async () => {
    const root = repository({ ...contract, 'generate.config.yaml': configWith('failing') });
    const { code, stderr } = await generate(root);
    expect(code).toBe(70);
    expect(stderr).toContain('error: TypeError: no such thing <U+001B>[31m\n    at ');
    expect(stderr).toContain('  help: This is a bug in the generator, not in the contract');
  });
});

test.each([
  'paths: 5',
  'paths: { /a: [1] }',
  'components: []',
  'paths: { /a: { get: { parameters: {}, responses: [] } } }',
])('a document that is none (%s) gives diagnostics, not a crash', async (wrong) => {
  const root = repository();
  const pets = `openapi: 3.1.0\ninfo: { title: Pet shop, version: 1.0.0 }\n${wrong}\n`;
  writeTree(root, { 'spec/pets.yaml': pets });
  const { code, stderr } = await generate(root);
  expect([code, /error value-type/.test(stderr)]).toEqual([1, true]);
});
