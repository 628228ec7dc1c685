import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { packages } from './packages.ts';
import { printedBy, readSamples, titleOf } from './read-samples.ts';
import { writeSamples } from './sample-files.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..', '..');
const pages = ['*.md', 'docs/README.md', 'docs/guides/*.md', '{spec,benchmarks}/README.md', 'packages/*/README.md'];
const samples = readSamples(root, pages);
const json = (path: string): Manifest => JSON.parse(readFileSync(join(root, path), 'utf8'));

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const own = globSync('packages/*/package.json', { cwd: root }).map((path) => ({ path, ...json(path) }));
const published = own.filter((manifest) => manifest.private !== true);
const docs = json('docs/package.json');
// Others that guides tell to install are those that their samples are run with.
const installable = new Set([
  ...published.map(({ name }) => name),
  ...Object.keys({ ...docs.dependencies, ...docs.devDependencies }),
]);

/** A command that a page tells its reader to give. */
interface Command {
  readonly page: string;
  readonly text: string;
}

const inBlocks = samples
  .filter(({ language }) => language === 'sh')
  .flatMap(({ page, code }) => code.split('\n').map((text): Command => ({ page, text })));
const inSentences = globSync(pages, { cwd: root }).flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/`((?:npm|npx|pnpm|node) [^`]+)`|^ {4}((?:npx|pnpm) .+)$/gm)].map(
    ([, span, line]): Command => ({ page, text: span ?? line ?? '' }),
  ),
);
const given = [...inBlocks, ...inSentences].flatMap(({ page, text }) => {
  const [command = ''] = text.split(/ {2,}# | \[/);
  return command.split(' && ').map((part): Command => ({ page, text: part.trim() }));
});
const commands = [...new Map(given.map((command) => [`${command.page} ${command.text}`, command])).values()];

describe('a command names what there is:', () => {
  it('there are commands', () => {
    expect(inBlocks.length).toBeGreaterThan(8);
    expect(inSentences.length).toBeGreaterThan(20);
  });

  it.each(commands)('$text ($page)', async (command) => {
    expect(await problemOf(command)).toBeUndefined();
  });
});

describe('a program of the quick start', () => {
  const programs = samples.filter((sample) => titleOf(sample)?.endsWith('.mjs'));
  const folder = writeSamples(programs, packages(root));
  afterAll(() => folder.remove());
  const fileOf = (title: string | undefined): string => join(folder.path, title ?? '');
  for (const { sample } of folder.files) writeFileSync(fileOf(titleOf(sample)), sample.code);

  it.each(programs)('$page:$line is one that Node takes as it stands', async (sample) => {
    await run(process.execPath, ['--check', fileOf(titleOf(sample))]);
  });

  it('prints what the page says, where it needs no account', async () => {
    const first = programs.find((sample) => titleOf(sample) === 'first.mjs');
    const next = samples.find(({ page, language }) => page === first?.page && language === 'text');
    const { stdout } = await run(process.execPath, [fileOf('first.mjs')], { cwd: folder.path });
    expect(stdout.trimEnd().split('\n')).toEqual(first && printedBy(first, next));
  });
});

it('a package can be begun as the quick start says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'begun-'));
  await run('npm', ['init', '-y'], { cwd: folder });
  expect(existsSync(join(folder, 'package.json'))).toBe(true);
  rmSync(folder, { recursive: true });
});

/** What is wrong with a command; undefined where nothing is. */
async function problemOf({ page, text }: Command): Promise<string | undefined> {
  const [program = '', ...words] = text.split(/\s+/);
  if (program === 'export') return problemOfVariable(words[0] ?? '', page);
  if (program === 'npm') return problemOfNpm(words);
  if (program === 'node') return problemOfProgram(words, page);
  if (program === 'pnpm') return problemOfScript(words);
  if (program !== 'npx') return `nothing is known of ${program}`;
  const [name = '', ...others] = words.filter((word) => word !== '-y');
  return name.startsWith('pnpm@') ? problemOfScript(others) : problemOfBin(name, others);
}

function problemOfVariable(word: string, page: string): string | undefined {
  const name = word.replace(/=.*/, '');
  const isRead = samples.some((sample) => sample.page === page && sample.code.includes(`process.env.${name}`));
  return isRead ? undefined : `no sample of the page reads ${name}`;
}

function problemOfNpm([command, ...words]: readonly string[]): string | undefined {
  if (command === 'init') return words.join() === '-y' ? undefined : 'there is another way to begin a package';
  if (command !== 'install') return `nothing is known of npm ${command}`;
  const unknown = words.filter((name) => !installable.has(name));
  return unknown.length === 0 ? undefined : `there is no ${unknown.join()}`;
}

function problemOfProgram([file = '']: readonly string[], page: string): string | undefined {
  const isOnPage = samples.some((sample) => sample.page === page && titleOf(sample) === file);
  return isOnPage || existsSync(join(root, file)) ? undefined : `there is no ${file}`;
}

async function problemOfScript([script, ...words]: readonly string[]): Promise<string | undefined> {
  if (script === undefined) return undefined;
  const name = script === 'run' ? (words[0] ?? '') : script;
  if (json('package.json').scripts?.[name] === undefined) return `there is no script ${name}`;
  if (name === 'generate') return problemOfFlags(words, join(root, 'generator', 'src', 'start.js'));
  const flags = words.filter((word) => word.startsWith('-'));
  return flags.length === 0 ? undefined : `nothing is known of ${flags.join()} of ${name}`;
}

function problemOfBin(name: string, words: readonly string[]): Promise<string | undefined> {
  const manifest = published.find((one) => one.name === name);
  const [bin] = Object.values(manifest?.bin ?? {});
  if (!manifest || bin === undefined) return Promise.resolve(`${name} is no program of ours`);
  return problemOfFlags(words, join(root, manifest.path, '..', bin));
}

/** Flags have to stand in what the program says of itself. */
async function problemOfFlags(words: readonly string[], program: string): Promise<string | undefined> {
  const flags = words.filter((word) => word.startsWith('-'));
  if (flags.length === 0) return undefined;
  const { stdout } = await run(process.execPath, [program, '--help']);
  const unknown = flags.filter((flag) => !stdout.includes(flag));
  return unknown.length === 0 ? undefined : `there is no ${unknown.join()}`;
}
