import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { json, startLoopback } from './loopback.ts';

const server = await startLoopback();
const script = fileURLToPath(new URL('leftovers.ts', import.meta.url));

server.answer = ({ url }, response) => {
  if (url === '/success') json(response, { statusCode: 200 });
  if (url === '/failure') json(response, { statusCode: 404 });
  if (url === '/wait') response.writeHead(429, { 'retry-after': '50' }).end();
};

// A timer or socket that is left behind keeps the process from ending, and this test from passing.
it.each([
  ['success', 'ok'],
  ['failure', 'ApiError'],
  ['timeout', 'TimeoutError'],
  ['deadline', 'TimeoutError'],
  ['abort', 'AbortError'],
  ['wait', 'AbortError'],
])(
  'a process ends after a call that ends in %s',
  async (scenario, outcome) => {
    const { stdout } = await promisify(execFile)(process.execPath, [script, server.url, scenario], { timeout: 20_000 });
    expect(stdout.trim()).toBe(outcome);
  },
  30_000,
);
