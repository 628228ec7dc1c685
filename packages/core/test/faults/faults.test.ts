import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';
import { afterAll, expect, it, vi } from 'vitest';
import { faults } from './faults.ts';
import { startFaultServer } from './fault-server.ts';

const server = await startFaultServer();
afterAll(() => server.stop());
const script = fileURLToPath(new URL('call-faults.ts', import.meta.url));

it('makes of every fault what it should, repeats no write, and leaves nothing behind', async () => {
  // Any rejection that nobody handles ends such a process.
  const child = spawn(process.execPath, ['--unhandled-rejections=strict', script, server.url]);
  const errors = text(child.stderr);
  const ended = once(child, 'exit');
  const [line] = await Promise.race([once(child.stdout, 'data'), ended.then(async () => [`"ended: ${await errors}"`])]);
  expect(JSON.parse(String(line))).toEqual({
    outcomes: Object.fromEntries(Object.entries(faults).map(([name, { outcome }]) => [name, outcome])),
    after: 'ok',
    left: [],
    listeners: 0,
  });
  expect(server.requests).toEqual(
    Object.fromEntries(
      Object.entries(faults).map(([name, { requests }]) => [name, requests + (name === 'none' ? 1 : 0)]),
    ),
  );
  // Calls that ended early have let go of their connections, although their process lives on.
  await vi.waitFor(() => expect(server.unanswered()).toBe(0), { timeout: 10_000 });
  child.stdin.end();
  expect(await ended).toEqual([0, null]);
  expect(await errors).toBe('');
});
