// Where the process and its thread start. In JavaScript, because Node needs 20 MB and 60 ms to get ready for a file in
// TypeScript, unless it kept what it made of that file for the next run. From here on it does.
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const compiled = resolve(import.meta.dirname, '../../node_modules/.cache/genauth-generator/compiled');
// A check writes nothing at all, so it only uses what is there.
if (!process.argv.includes('--check') || existsSync(compiled)) enableCompileCache(compiled);

if (isMainThread) await import('./cli.ts');
else await import('./threads/target-thread.ts');
