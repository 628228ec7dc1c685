// Starts the site for writing (`dev`), builds it into `dist/` (`build`), or serves what was built (`preview`).
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const commands = ['dev', 'build', 'preview'] as const;
const command = commands.find((name) => name === process.argv[2]);
if (!command) throw new Error(`Usage: node docs/site.ts ${commands.join('|')}`);

// What lives at one time is a part of what would pile up before V8 looks for garbage.
setFlagsFromString('--max-semi-space-size=8');
setFlagsFromString('--heap-growing-percent=30');
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const astro = await import('astro');
await astro[command]({
  root: fileURLToPath(new URL('./', import.meta.url)),
  ...(command === 'build' && { force: true }),
});
