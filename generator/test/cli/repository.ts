import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { temporaryRoot } from '../output/temporary-root.ts';
import type { Tree } from '../output/temporary-root.ts';

/** A small contract with its configuration. */
export const contract: Tree = {
  'generate.config.yaml': `specRoot: spec
documents:
  pets:
    entry: spec/pets.yaml
    strict: false
    targets:
      list:
        output: out/generated/pets
        heading: Pets
      title:
        output: docs/generated
`,
  'spec/pets.yaml': `openapi: 3.1.0
info:
  title: Pet shop
  version: 1.0.0
  description: Sells pets.
servers:
  - url: https://pets.example
tags:
  - name: cats
    description: Cats.
paths:
  /cats:
    $ref: cats.yaml#/cats
`,
  'spec/cats.yaml': `cats:
  get:
    operationId: listCats
    tags: [cats]
    summary: Lists the cats.
    description: All of them.
    security: []
    responses:
      '204':
        description: None are left.
`,
};

/** What the targets make of it. */
export const generated: Tree = {
  'docs/generated/title.txt': 'Pet shop\n',
  'out/generated/pets/cats.txt': 'listCats: Lists the cats.\n',
  'out/generated/pets/heading.txt': 'Pets\n',
};

/** What a process printed, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A temporary repository with the contract in it. */
export function repository(files: Tree = contract): string {
  return temporaryRoot(files);
}

/** Runs `generate` there; times in what it prints are replaced by `TIME`, the root by `ROOT`. */
export async function generate(root: string, ...args: readonly string[]): Promise<Ended> {
  const run = start(root, ...args);
  return run.ended;
}

/** Starts `generate`, for tests that do something to it meanwhile. */
export function start(root: string, ...args: readonly string[]) {
  const env = { PATH: process.env['PATH'], NO_COLOR: '1' };
  const script = join(import.meta.dirname, 'fake-cli.ts');
  const child = spawn(process.execPath, [script, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += String(data)));
  child.stderr.on('data', (data) => (stderr += String(data)));
  const ended = once(child, 'close').then(([code]): Ended => ({
    code: typeof code === 'number' ? code : null,
    stdout: plain(root, stdout),
    stderr: plain(root, stderr),
  }));
  return { child, ended, stdout: () => stdout, stderr: () => stderr };
}

function plain(root: string, text: string): string {
  return text
    .replaceAll(root, 'ROOT')
    .replaceAll(/\(\d+(\.\d+)? m?s\)/g, '(TIME)')
    .replaceAll(/"milliseconds":\d+/g, '"milliseconds":TIME');
}

/** A configuration in which one target makes files of the pet shop. */
export function configWith(target: string): string {
  return `documents:
  pets:
    entry: spec/pets.yaml
    strict: false
    targets:
      ${target}:
        output: out/generated
`;
}
