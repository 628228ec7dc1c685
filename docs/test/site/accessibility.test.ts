import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { startMock } from '@genauth/mock';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { connect, sendListUsers } from './explorer-calls.ts';
import { getUserMfaInfo, searchFor, startReader } from './reader.ts';

const reader = await startReader();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const schemes = ['light', 'dark'] as const;

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds on a page that keeps somebody from using it: a line a rule, with the first place. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<{ violations: readonly Violation[] }>(
    "axe.run(document, { resultTypes: ['violations'] })",
  );
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, nodes }) => `${id}, ${nodes.length} times: ${nodes[0]?.html}`);
}

describe.each(schemes)('axe finds nothing serious in %s', (colorScheme) => {
  it.each([
    '/',
    getUserMfaInfo,
    '/reference/management/users/list-users/',
    '/reference/management/',
    '/guides/errors/',
    '/404.html',
  ])('on %s', async (path) => {
    expect(await barriers(await reader.open(path, { colorScheme }))).toEqual([]);
  });

  it('on a phone', async () => {
    const own = { viewport: { width: 390, height: 844 } };
    expect(await barriers(await reader.open('/reference/management/webhook-events/', { colorScheme, own }))).toEqual(
      [],
    );
  });

  it('in the search, with results', async () => {
    const page = await reader.open('/guides/errors/', { colorScheme });
    await searchFor(page, 'get user');
    expect(await barriers(page)).toEqual([]);
  });

  it('in an explorer that has no host yet', async () => {
    const page = await reader.open('/explorer/authentication/', { colorScheme });
    await page
      .getByRole('button', { name: /^Test Request/ })
      .first()
      .waitFor();
    expect(await barriers(page)).toEqual([]);
  }, 120_000);

  it('in the explorer, with the form filled in and an answer on show', async () => {
    const mock = await startMock();
    const page = await reader.open('/explorer/management/', { colorScheme });
    await connect(page, mock);
    await sendListUsers(page);
    expect(await barriers(page)).toEqual([]);
    await mock.close();
  }, 120_000);
});
