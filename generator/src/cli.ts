import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// Before anything else is loaded: what Node compiles is kept for the next run, which starts in half the time. A check
// writes nothing at all, so it only uses what is there.
const compiled = resolve(import.meta.dirname, '../../node_modules/.cache/genauth-generator/compiled');
if (!process.argv.includes('--check') || existsSync(compiled)) enableCompileCache(compiled);

const [{ main }, { targets }, { inThread }] = await Promise.all([
  import('./command/main.ts'),
  import('./targets/index.ts'),
  import('./threads/in-thread.ts'),
]);
// The two targets that bring a compiler along load it while the contract is read, and run beside each other.
process.exitCode = await main(process.argv.slice(2), {
  ...targets,
  typescript: inThread('typescript', targets.typescript, 'api'),
  contract: inThread('contract', targets.contract, 'bundle'),
});
