import { join, resolve } from 'node:path';
import { listFiles } from './list-files.ts';

/** The folder that holds the generator's sources. */
export const sourceFolder: string = resolve(import.meta.dirname, '..');

/** The folder that holds the templates. */
export const templateFolder: string = resolve(sourceFolder, '../../templates');

/** Absolute paths of everything that decides what the generator makes of a contract, beside the contract itself. */
export function machineFiles(root: string): readonly string[] {
  const settings = ['.prettierrc', '.prettierrc.json', '.editorconfig'].map((name) => join(root, name));
  // The lockfile of the generator's repository stands for all of its dependencies.
  return [
    ...listFiles(sourceFolder),
    ...listFiles(templateFolder),
    resolve(sourceFolder, '../../pnpm-lock.yaml'),
    ...settings,
  ];
}
