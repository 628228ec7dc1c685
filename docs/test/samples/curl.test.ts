import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { knownCredentials, startMock } from '@genauth/mock';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSamples } from './read-samples.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..', '..');
const samples = readSamples(root, ['docs/reference/generated/**/*.md']).filter(({ meta }) => meta === 'title="curl"');
const folder = mkdtempSync(join(tmpdir(), 'curl-'));
const wrong: string[] = [];

beforeAll(async () => {
  const mock = await startMock();
  const env = {
    PATH: process.env['PATH'],
    GENAUTH_USER_POOL_ID: knownCredentials.userPoolId,
    GENAUTH_APP_ID: knownCredentials.appId,
    GENAUTH_APP_HOST: mock.url,
    GENAUTH_ACCESS_TOKEN: knownCredentials.accessToken,
  };
  for (const { page, line, code } of samples) {
    mock.reset();
    for (const [, name = ''] of code.matchAll(/=@([\w.-]+)'/g)) writeFileSync(join(folder, name), 'content');
    const token = await managementToken(mock.url);
    const command = code
      .replace('https://api.authing.cn', mock.url)
      .replace('curl ', String.raw`curl -sS -w '\n%{http_code}' `);
    const { stdout } = await run('sh', ['-c', command], {
      cwd: folder,
      env: { ...env, GENAUTH_MANAGEMENT_TOKEN: token },
    });
    const problem = problemOf(stdout);
    if (problem !== undefined) wrong.push(`${page}:${line}: ${problem}`);
  }
  await mock.close();
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

it('every command for curl is answered with a success', () => {
  expect(samples.length).toBeGreaterThan(600);
  expect(wrong).toEqual([]);
});

async function managementToken(host: string): Promise<string> {
  const { accessKeyId, accessKeySecret } = knownCredentials;
  const response = await fetch(`${host}/api/v3/get-management-token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ accessKeyId, accessKeySecret }),
  });
  const { data }: { readonly data: { readonly access_token: string } } = JSON.parse(await response.text());
  return data.access_token;
}

/** What is wrong with an answer: a failure's status stands in the body, or in that of HTTP. */
function problemOf(output: string): string | undefined {
  const end = output.lastIndexOf('\n');
  const body = output.slice(0, end);
  const statusCode = /^\{"statusCode":(\d+)/.exec(body)?.[1] ?? '200';
  return Number(output.slice(end + 1)) < 400 && statusCode === '200' ? undefined : output;
}
