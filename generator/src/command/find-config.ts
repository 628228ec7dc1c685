import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { WrongUse } from './wrong-use.ts';

/** Where the configuration stands. */
export interface ConfigFile {
  /** Absolute path of its folder, symbolic links resolved: the root of everything. */
  readonly root: string;
  /** Its name in that folder. */
  readonly file: string;
}

const defaultName = 'generate.config.yaml';

/** Finds the configuration: the given one, or the nearest in `folder` and those above. Throws `WrongUse` without one. */
export function findConfig(folder: string, given?: string): ConfigFile {
  const path = given === undefined ? nearest(folder) : resolve(folder, given);
  if (path === undefined) {
    throw new WrongUse(
      `there is no ${defaultName} in ${folder} or above`,
      'Run it in the repository, or use --config.',
    );
  }
  if (!existsSync(path)) throw new WrongUse(`there is no file ${path}`, 'Correct the path after --config.');
  return { root: realpathSync(dirname(path)), file: basename(path) };
}

/** The text of a configuration. Throws `WrongUse` when it cannot be read. */
export function readConfigText({ root, file }: ConfigFile): string {
  try {
    return readFileSync(join(root, file), 'utf8').replace(/^\ufeff/, '');
  } catch {
    throw new WrongUse(`${join(root, file)} cannot be read`, 'Make it a readable file.');
  }
}

function nearest(folder: string): string | undefined {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const path = join(current, defaultName);
    if (existsSync(path)) return path;
    if (dirname(current) === current) return undefined;
  }
}
