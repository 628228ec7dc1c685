import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// Before anything else is loaded: what Node compiles is kept for the next run, which starts in half the time. A check
// writes nothing at all, so it only uses what is there.
const compiled = resolve(import.meta.dirname, '../../node_modules/.cache/genauth-generator/compiled');
if (!process.argv.includes('--check') || existsSync(compiled)) enableCompileCache(compiled);

const [{ main }, { targets }] = await Promise.all([import('./command/main.ts'), import('./targets/index.ts')]);
process.exitCode = await main(process.argv.slice(2), targets);
