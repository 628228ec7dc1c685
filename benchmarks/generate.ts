// Times generation beside its peers, on the same documents, in the same run:
//
//   pnpm bench [rounds]
//
// Each round runs every command once, in turn, so that a machine that slows down slows all of them. Times are whole
// processes, from spawn to exit. A ratio is the median of the rounds' ratios to hey-api.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { syntheticContract } from './synthetic-contract.ts';

const root = join(import.meta.dirname, '..');
const rounds = Number(process.argv[2] ?? 7);
const work = mkdtempSync(join(tmpdir(), 'bench-'));
const compiled = join(root, 'node_modules', '.cache', 'genauth-generator', 'compiled');
const bin = (name: string) => join(import.meta.dirname, 'node_modules', '.bin', name);
const documents = ['management', 'authentication'];

/** A command to time: what it runs, and how its outputs and caches are removed beforehand. */
interface Contender {
  readonly name: string;
  readonly prepare: () => void;
  readonly commands: readonly (readonly string[])[];
  readonly environment?: Readonly<Record<string, string>>;
}

function time({ commands, environment }: Contender): number {
  const started = performance.now();
  for (const [command = '', ...args] of commands) {
    const env = { ...process.env, ...environment };
    const { status, stderr, stdout } = spawnSync(command, args, { cwd: work, encoding: 'utf8', env });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function table(contenders: readonly Contender[], reference: string, times: number): void {
  const results = new Map(contenders.map(({ name }) => [name, Array<number>()]));
  for (let round = 0; round < times; round++) {
    for (const contender of contenders) {
      contender.prepare();
      results.get(contender.name)?.push(time(contender));
    }
  }
  const base = results.get(reference) ?? [];
  console.log('| command | median | min | max | ratio to hey-api |\n| --- | --- | --- | --- | --- |');
  for (const [name, values] of results) {
    const ratio = median(values.map((value, round) => value / (base[round] ?? Number.NaN)));
    const ms = (value: number) => `${Math.round(value)} ms`;
    console.log(
      `| ${name} | ${ms(median(values))} | ${ms(Math.min(...values))} | ${ms(Math.max(...values))} | ${ratio.toFixed(2)} |`,
    );
  }
}

const clean = (...folders: string[]) => {
  for (const folder of folders) rmSync(join(work, folder), { recursive: true, force: true });
};
// As `pnpm generate` starts it, with the same options of Node.js.
const [node = '', ...generate] = manifest.scripts.generate.split(' ');
const ours = (name: string, options: { args?: string[]; keep?: boolean; firstEver?: boolean } = {}): Contender => ({
  name,
  prepare: () => {
    if (!options.keep) clean('generated', 'node_modules/.cache');
    if (options.firstEver) rmSync(compiled, { recursive: true, force: true });
  },
  commands: [
    [
      node,
      ...generate.map((part) => (part.endsWith('.js') ? join(root, part) : part)),
      '--config',
      join(work, 'generate.config.yaml'),
      ...(options.args ?? []),
    ],
  ],
});

function heyApi(name: string, inputs: readonly string[], environment?: Record<string, string>): Contender {
  const config = join(work, `${inputs.length}-hey-api.config.mjs`);
  const jobs = inputs.map((input, index) => ({
    input,
    output: { path: join(work, 'hey-api', String(index)) },
    plugins: ['@hey-api/typescript', '@hey-api/sdk'],
    logs: { level: 'silent' },
  }));
  writeFileSync(config, `export default ${JSON.stringify(jobs)};\n`);
  return {
    name,
    prepare: () => clean('hey-api'),
    commands: [[bin('openapi-ts'), '-f', config]],
    ...(environment ? { environment } : {}),
  };
}

function redocly(inputs: readonly string[]): Contender {
  return {
    name: 'Redocly CLI 2.77 generate-client, one process a document',
    prepare: () => clean('redocly'),
    commands: inputs.map((input, index) => [
      bin('redocly'),
      'generate-client',
      input,
      '-o',
      join(work, 'redocly', `${index}.ts`),
    ]),
  };
}

function writeConfig(entries: Readonly<Record<string, string>>, targets: readonly string[]): void {
  const options: Readonly<Record<string, string>> = {
    typescript: "className: TestApi, runtime: '@genauth/core/codegen'",
    markdown: "package: '@genauth/test', clientName: TestClient, clientOptions: 'key=KEY', proseWrap: never",
    contract: '',
  };
  const lines = Object.entries(entries).flatMap(([name, entry]) => [
    `  ${name}:`,
    `    entry: ${entry}`,
    '    strict: false',
    '    targets:',
    ...targets.map((target) => {
      const output = `output: generated/${name}/${target}`;
      return `      ${target}: { ${[output, options[target]].filter(Boolean).join(', ')} }`;
    }),
  ]);
  writeFileSync(join(work, 'generate.config.yaml'), ['specRoot: spec', 'documents:', ...lines, ''].join('\n'));
}

cpSync(join(root, 'spec'), join(work, 'spec'), { recursive: true });
mkdirSync(join(work, 'bundled'));
const bundled = documents.map((name) => join(root, 'packages', 'contract', 'src', 'generated', name, 'openapi.json'));

console.log(`## Both documents of the contract, ${rounds} rounds, node ${process.version}\n`);
writeConfig(Object.fromEntries(documents.map((name) => [name, `spec/${name}/openapi.yaml`])), [
  'typescript',
  'markdown',
  'contract',
]);
const reference = 'hey-api 0.99, types and functions';
table(
  [
    heyApi(reference, bundled),
    heyApi('hey-api 0.99, with its compiled code kept', bundled, { NODE_COMPILE_CACHE: join(work, 'compiled') }),
    redocly(bundled),
    ours('ours, TypeScript target, first run ever', { args: ['--only', 'typescript'], firstEver: true }),
    ours('ours, TypeScript target, cold', { args: ['--only', 'typescript'] }),
    ours('ours, all targets, cold'),
    ours('ours, all targets, nothing changed', { keep: true }),
  ],
  reference,
  rounds,
);

console.log('\n## Growth with the number of operations: one synthetic document, TypeScript target, cold\n');
for (const operations of [250, 500, 1000, 2000]) {
  const file = join(work, 'spec', `synthetic-${operations}.json`);
  writeFileSync(file, JSON.stringify(syntheticContract(operations)));
  writeConfig({ synthetic: `spec/synthetic-${operations}.json` }, ['typescript']);
  console.log(`\n${operations} operations\n`);
  table([heyApi(reference, [file]), ours('ours, TypeScript target, cold')], reference, 3);
}
rmSync(work, { recursive: true });
