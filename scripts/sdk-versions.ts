// Writes each client package's version, which every request names, into its source. Part of `pnpm run version`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

for (const name of ['management', 'authentication']) {
  const folder = join(import.meta.dirname, '..', 'packages', name);
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = join(folder, 'src', 'sdk-version.ts');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/(genauth-\w+-js:)[^']+/, `$1${version}`));
}
