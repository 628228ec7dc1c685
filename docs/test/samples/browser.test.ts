import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMock } from '@genauth/mock';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../../scripts/chromium.ts';
import { pathOf, serve } from '../serve.ts';
import { packages } from './packages.ts';
import { readSamples, titleOf } from './read-samples.ts';
import { writeSamples } from './sample-files.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const samples = readSamples(root, ['docs/guides/*.md']).filter((sample) => titleOf(sample) === 'browser.ts');
const folder = writeSamples(samples, packages(root));
const mock = await startMock();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
afterAll(async () => {
  await browser.close();
  await mock.close();
  folder.remove();
});

/** A sample as an application would ship it: one script for browsers. */
async function bundle(path: string): Promise<ReadonlyMap<string, string>> {
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/https:\/\/[\w-]+\.authing\.cn/g, mock.url));
  const build = await rolldown({ input: { app: path }, platform: 'browser' });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  return new Map(output.flatMap((one) => (one.type === 'chunk' ? [[`/${one.fileName}`, one.code] as const] : [])));
}

/** Serves scripts, and for every other path the page that loads them, as hosts of single-page applications do. */
function serveApp(scripts: ReadonlyMap<string, string>): Promise<string> {
  return serve((request, response) => {
    const script = scripts.get(pathOf(request));
    response.writeHead(200, { 'content-type': script === undefined ? 'text/html' : 'text/javascript' });
    response.end(script ?? '<!doctype html><title>App</title><body><script type="module" src="/app.js"></script>');
  });
}

describe.each(folder.files)('$sample.page:$sample.line', async ({ path }) => {
  const site = await serveApp(await bundle(path));

  it('logs a user in, tells who it is, and logs out', async () => {
    const page = await browser.newPage();
    const errors = errorsOf(page);
    await page.goto(`${site}/`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Sign Ada Lind out' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(page.url()).toBe(`${site}/`);
    const asked = mock.requests.map(({ operationId }) => operationId).filter((id) => id?.startsWith('get') !== true);
    expect(asked).toEqual(['startOidcAuthorization', 'exchangeOidcToken', 'endOidcSession']);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('refuses a callback that it did not begin', async () => {
    mock.reset();
    const page = await browser.newPage();
    const errors = errorsOf(page);
    await page.goto(`${site}/callback?code=planted&state=planted`);
    await expect.poll(() => errors.join()).toContain('CallbackError');
    expect(mock.requests).toEqual([]);
    await page.close();
  });
});

it('there is an application for browsers', () => {
  expect(samples.map(({ page }) => page)).toEqual(['docs/guides/oidc-login.md']);
});

/** What goes wrong on a page. */
function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.name));
  return errors;
}
