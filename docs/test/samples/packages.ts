import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packages } from './sample-files.ts';

/** Our packages as they are built, and what they and the samples import of others. */
export function packages(root: string): Packages {
  const folders = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));
  const own = folders
    .filter((path) => existsSync(join(path, 'dist')))
    .map((path) => [nameOf(path), join(path, 'dist')]);
  const modules = [...folders, join(root, 'docs'), root].map((path) => join(path, 'node_modules'));
  const others = modules.flatMap((path) => installed(path).map((name) => [name, join(path, name)]));
  return { own: Object.fromEntries(own), others: Object.fromEntries(others) };
}

function nameOf(path: string): string {
  const { name }: { readonly name: string } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  return name;
}

function installed(path: string): string[] {
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => !name.startsWith('.') && name !== '@genauth');
  return names.flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(path, name)).map((inner) => `${name}/${inner}`) : [name],
  );
}
