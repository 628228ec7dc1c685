// Builds the packages before the tests that use them as users get them, unless what was built is still true.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const sources = ['packages/*/src/**/*', 'packages/*/package.json', 'packages/*/README.md', 'scripts/build.ts'];
/** Holds the time at which the last build began, in milliseconds since 1970. */
const stamp = join(root, 'node_modules', '.cache', 'genauth', 'built');

export default function buildBeforeTests(): void {
  const began = existsSync(stamp) ? Number(readFileSync(stamp, 'utf8')) : 0;
  const isNewer = (path: string): boolean => statSync(join(root, path)).mtimeMs > began;
  const hasAll = globSync('packages/*', { cwd: root }).every((path) => existsSync(join(root, path, 'dist')));
  if (hasAll && !globSync(sources, { cwd: root }).some(isNewer)) return;
  const now = Date.now();
  execFileSync('node', [join(root, 'scripts', 'build.ts')], { stdio: 'inherit' });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${now}`);
}
