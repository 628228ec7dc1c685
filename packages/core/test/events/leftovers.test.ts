import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { startEventServer } from './event-server.ts';

const server = await startEventServer();
const script = fileURLToPath(new URL('leftovers.ts', import.meta.url));

// A timer or socket that is left behind keeps the process from ending, and this test from passing.
it.each(['close', 'signal', 'return'])(
  'a process ends after a subscription that ends by %s',
  async (how) => {
    server.welcome = (socket) => socket.send('7');
    const { stdout } = await promisify(execFile)(process.execPath, [script, server.url, how], { timeout: 20_000 });
    expect(stdout).toBe('7\n');
  },
  30_000,
);
