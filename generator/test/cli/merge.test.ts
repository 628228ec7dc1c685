import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryRoot } from '../output/temporary-root.ts';

const repository = join(import.meta.dirname, '..', '..', '..');
const document = 'spec/authentication/openapi.yaml';
const generated = [
  'packages/authentication/src/generated',
  'packages/contract/src/generated/authentication',
  'docs/reference/generated/authentication',
];

/** The repository as far as one document goes, under git. The other one is read, since both share parts, but gives no files. */
function checkout(): string {
  const root = temporaryRoot();
  for (const path of ['spec', '.prettierrc', '.gitattributes', ...generated]) {
    cpSync(join(repository, path), join(root, path), { recursive: true });
  }
  const config = readFileSync(join(repository, 'generate.config.yaml'), 'utf8');
  writeFileSync(join(root, 'generate.config.yaml'), withoutTargets(config));
  writeFileSync(join(root, '.gitignore'), 'node_modules/\n');
  git(root, 'init', '--quiet', '--initial-branch', 'main');
  commit(root, 'Begin');
  return root;
}

function withoutTargets(config: string): string {
  return config.replace(/( {2}management:\n(?: {4}\w.*\n)*? {4}targets:)\n(?: {6}.*\n)+/, '$1 {}\n');
}

function git(root: string, ...args: readonly string[]) {
  const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgSign=false'];
  return spawnSync('git', [...author, ...args], { cwd: root, encoding: 'utf8' });
}

function commit(root: string, message: string): void {
  git(root, 'add', '--all');
  expect(git(root, 'commit', '--quiet', '--message', message)).toMatchObject({ status: 0 });
}

function generate(root: string, ...args: readonly string[]): void {
  const start = join(repository, 'generator', 'src', 'start.js');
  const run = spawnSync(process.execPath, [start, ...args], { cwd: root, encoding: 'utf8' });
  expect(run, run.stdout + run.stderr).toMatchObject({ status: 0 });
}

/** On a branch of its own, adds an operation that is like another of its tag, as `generate` and people leave it. */
function addOperation(
  root: string,
  added: { readonly tag: string; readonly like: string; readonly words: readonly (readonly [string, string])[] },
): void {
  const { tag, like, words } = added;
  git(root, 'switch', '--quiet', '--create', tag, 'main');
  const file = `spec/authentication/paths/${tag}.yaml`;
  const renamed = (text: string) => words.reduce((result, [from, to]) => result.replaceAll(from, to), text);
  const [operation = ''] = new RegExp(`^${like}:\\n(?: .*\\n|\\n)+`, 'm').exec(read(root, file)) ?? [];
  appendFileSync(join(root, file), renamed(operation));
  const [entry = ''] = new RegExp(`^  ${like}:\\n.*\\n`, 'm').exec(read(root, document)) ?? [];
  writeFileSync(join(root, document), read(root, document).replace(entry, entry + renamed(entry)));
  generate(root);
  commit(root, `Add an operation to ${tag}`);
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

test('two branches that add an operation to different tags merge, and nothing has to be generated anew', () => {
  const root = checkout();
  addOperation(root, {
    tag: 'messaging',
    like: '/api/v3/send-email',
    words: [
      ['/send-email', '/send-letter'],
      ['~1send-email', '~1send-letter'],
      ['operationId: sendEmail', 'operationId: sendLetter'],
    ],
  });
  addOperation(root, {
    tag: 'user-resources',
    like: '/api/v3/get-my-tenant-list',
    words: [
      ['get-my-tenant-list', 'get-my-workshop-list'],
      ['operationId: getTenantList', 'operationId: getMyWorkshopList'],
    ],
  });

  const merge = git(root, 'merge', '--quiet', '--message', 'Merge', 'messaging');
  expect(merge, merge.stdout + merge.stderr).toMatchObject({ status: 0 });
  const merged = read(root, 'packages/authentication/src/generated/authentication-api.ts');
  expect(merged).toContain('sendLetter');
  expect(merged).toContain('getMyWorkshopList');
  generate(root, '--check');
}, 300_000);
