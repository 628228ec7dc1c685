import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const packages = join(import.meta.dirname, '..', 'packages');

/** Puts the built packages where programs in `folder` find them, as an installation does. Run `pnpm build` beforehand. */
export function installPackages(folder: string, names: readonly string[]): void {
  const scope = join(folder, 'node_modules', '@genauth');
  mkdirSync(scope, { recursive: true });
  for (const name of names) cpSync(join(packages, name, 'dist'), join(scope, name), { recursive: true });
}
