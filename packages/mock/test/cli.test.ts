import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

const cli = join(import.meta.dirname, '..', 'src', 'cli.ts');

test('the program says where it is and what it accepts, answers, and ends when told to', async () => {
  const program = spawn(process.execPath, [cli, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  program.stdout.setEncoding('utf8');
  let said = '';
  program.stdout.on('data', (chunk: string) => (said += chunk));
  while (!said.includes('Ctrl-C')) await once(program.stdout, 'data');
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
  expect(said).toContain('accessKeyId 6745c0de0a1b2c3d4e5f0901');
  const response = await fetch(`${url}/oidc/.well-known/openid-configuration`);
  expect(response.status).toBe(200);
  program.kill('SIGTERM');
  const [code] = await once(program, 'exit');
  expect(code).toBe(0);
  expect(said).toContain('GET /oidc/.well-known/openid-configuration getOidcConfiguration → 200');
});

test.each([
  [['--port', 'http'], 'genauth-mock: --port must be a number from 0 to 65535.\n'],
  [['--prot', '1'], /^genauth-mock: Unknown option '--prot'/],
])('%s is refused', async (args, reason) => {
  const program = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const [said, [code]] = await Promise.all([text(program.stderr), once(program, 'exit')]);
  expect(said).toMatch(reason);
  expect(code).toBe(1);
});
