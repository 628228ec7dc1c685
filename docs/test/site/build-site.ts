// Builds the site once before the tests that look at it, unless what was built is still true.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const docs = join(import.meta.dirname, '..', '..');
const sources = [
  '{guides,reference,src,public}/**/*',
  '{astro.config,site}.ts',
  'package.json',
  '../packages/contract/src/**/*',
];
/** Holds the time at which the last build began, in milliseconds since 1970. */
const stamp = join(docs, '..', 'node_modules', '.cache', 'genauth', 'site');

export default function buildSite(): void {
  const began = existsSync(stamp) ? Number(readFileSync(stamp, 'utf8')) : 0;
  const isNewer = (path: string): boolean => statSync(join(docs, path)).mtimeMs > began;
  if (existsSync(join(docs, 'dist', 'index.html')) && !globSync(sources, { cwd: docs }).some(isNewer)) return;
  const now = Date.now();
  execFileSync('node', [join(docs, 'site.ts'), 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${now}`);
}
