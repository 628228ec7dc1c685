// Finds a Chromium for tests in a browser; on Debian, as root, it installs the one that is missing. Run by itself, it
// prints where that is.
import { execFileSync, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const install = 'apt-get -qq update && apt-get -qq install --yes --no-install-recommends chromium';

/**
 * The path of an installed Chromium: what `CHROMIUM` names, else the first on the path, else what `apt-get` installs.
 *
 * @throws Error that says what to do when there is none and it cannot be installed from here
 */
export function chromiumPath(): string {
  const path = process.env['CHROMIUM'] ?? findChromium() ?? installChromium();
  if (path === undefined) {
    throw new Error(`The tests in a browser need Chromium. Let CHROMIUM name one, or run as root: ${install}`);
  }
  return path;
}

function findChromium(): string | undefined {
  return names.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim()).find(Boolean);
}

/** Two at a time would get in each other's way, so that whoever comes second waits, and finds it there. */
function installChromium(): string | undefined {
  if (process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) return undefined;
  const once = `command -v chromium > /dev/null || { ${install}; }`;
  execFileSync('flock', [join(tmpdir(), 'genauth-chromium.lock'), 'sh', '-c', once], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return findChromium();
}

if (import.meta.main) console.log(chromiumPath());
