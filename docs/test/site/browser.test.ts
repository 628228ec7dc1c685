import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { knownCredentials, startMock } from '@genauth/mock';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../../scripts/chromium.ts';
import { serveSite } from './built-site.ts';

const site = await serveSite();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const getUserMfaInfo = '/reference/management/users/get-user-mfa-info/';
let page: Page;
let errors: string[] = [];

const viewport = { width: 1280, height: 900 };
// What pages share is loaded once, as for a reader who goes from one to the next.
const context = await browser.newContext({ viewport });

interface Opening {
  readonly colorScheme?: 'light' | 'dark';
  /** What no page of the shared context can have. */
  readonly own?: Parameters<typeof browser.newPage>[0];
}

/** Opens a page and keeps what goes wrong on it. */
async function open(path: string, { colorScheme = 'light', own }: Opening = {}): Promise<void> {
  page = own ? await browser.newPage({ viewport, ...own }) : await context.newPage();
  await page.emulateMedia({ colorScheme });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(site + path);
}

beforeEach(() => {
  errors = [];
});
afterEach(async () => {
  await page.close();
  if (errors.length > 0) throw new Error(`the page reports ${errors.join('; ')}`);
});
afterAll(() => browser.close());

describe('search', () => {
  it.each([
    ['getUserMfaInfo', 'Get the second factors a user has bound'],
    ['/api/v3/get-user-mfa-info', 'Get the second factors a user has bound'],
    ['second factors a user has bound', 'Get the second factors a user has bound'],
    ['UserMfaRespDto', 'Get the second factors a user has bound'],
    ['totpStatus', 'Get the second factors a user has bound'],
    ['GetSecurityInfoDto', 'security'],
    ['WebhookPayload', 'Webhook events'],
    ['FailureDto', 'Errors'],
    ['retry-after', 'Retries and timeouts'],
  ])('for %s finds “%s”', async (query, title) => {
    await open('/');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill(query);
    await page.waitForSelector('.search-results a');
    const found = await page.locator('.search-results').innerText();
    expect(found.toLowerCase()).toContain(title.toLowerCase());
  });

  it.each([
    ['getUser', '/reference/management/users/get-user/'],
    ['get-user', '/reference/management/users/get-user/'],
    ['getUserMfaInfo', getUserMfaInfo],
    ['/api/v3/get-user-mfa-info', getUserMfaInfo],
    ['GetSecurityInfoDto', '/reference/authentication/profile/get-security-level/'],
  ])('for %s finds its own page first', async (query, path) => {
    await open('/');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill(query);
    const first = page.locator('.search-results a').first();
    await expect.poll(() => first.getAttribute('href'), { timeout: 10_000 }).toContain(path);
  });

  it('takes the keyboard from the field to a page', async () => {
    await open('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('getUserMfaInfo');
    await page.waitForSelector('.search-results a');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${getUserMfaInfo}*`);
  });

  it('says so when nothing is found', async () => {
    await open('/');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('zzqqxxyy');
    await page.getByText('Nothing found').waitFor();
  });
});

describe('reading', () => {
  it('goes from page to page in the order of the contract', async () => {
    await open('/reference/management/users/create-user/');
    await page.locator('a[rel=next]').click();
    await page.waitForURL('**/users/create-users-batch/');
    expect(await page.locator('h1').innerText()).toBe('Create several users');
  });

  it('a sidebar shows the operations of the open group alone', async () => {
    await open(getUserMfaInfo);
    expect(await page.locator('nav a[href*="/management/users/"]').count()).toBeGreaterThan(30);
    expect(await page.locator('nav a[href*="/management/roles/"]').count()).toBeLessThan(3);
    expect(await page.locator('nav a[aria-current=page]').first().innerText()).toBe(
      'Get the second factors a user has bound',
    );
  });

  it('an anchor leads to its table', async () => {
    await open(`${getUserMfaInfo}#usermfarespdto`);
    const heading = page.locator('#usermfarespdto');
    expect(await heading.innerText()).toContain('UserMfaRespDto');
    expect(await heading.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  it.each([false, true])('tabs show one sample at a time, script: %s', async (javaScriptEnabled) => {
    await open('/', { own: { javaScriptEnabled } });
    await page.locator('.tabs label').nth(1).click();
    const code = await page.locator('.tabs figure:visible').allInnerTexts();
    expect(code).toHaveLength(1);
    expect(code.join()).toContain('@genauth/authentication');
  });

  it('each of many tabs shows its own code', async () => {
    await open('/guides/oidc-login/');
    const shown = new Set<string>();
    const labels = await page.locator('.tabs label').all();
    for (const label of labels) {
      await label.click();
      shown.add((await page.locator('.tabs figure:visible').allInnerTexts()).join());
    }
    expect(labels.length).toBe(5);
    expect([shown.size, shown.has('')]).toEqual([5, false]);
  });

  it('everything can be read without script', async () => {
    await open(getUserMfaInfo, { own: { javaScriptEnabled: false } });
    const text = await page.locator('main').innerText();
    for (const part of ['userIdType', 'UserMfaRespDto', 'totpStatus', 'new ManagementClient']) {
      expect(text).toContain(part);
    }
  });

  it('follows the system’s colours, and a choice that is kept', async () => {
    await open('/', { colorScheme: 'dark', own: {} });
    const theme = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['theme']);
    expect(await theme()).toBe('dark');
    await page.locator('button.theme:visible').first().click();
    expect(await theme()).toBe('light');
    await page.goto(site + getUserMfaInfo);
    expect(await theme()).toBe('light');
  });

  it.each(['/', getUserMfaInfo, '/reference/management/webhook-events/', '/guides/oidc-login/', '/guides/errors/'])(
    'on a phone %s is no wider than the screen',
    async (path) => {
      await open(path, { own: { viewport: { width: 390, height: 844 } } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    },
  );
});

describe('accessibility', () => {
  const pages = [
    '/',
    getUserMfaInfo,
    '/reference/management/users/list-users/',
    '/reference/management/',
    '/guides/errors/',
  ];
  const looks = [
    ...pages.flatMap((path) => (['light', 'dark'] as const).map((scheme) => [path, scheme] as const)),
    ['/reference/management/webhook-events/', 'light', { viewport: { width: 390, height: 844 } }] as const,
  ];
  it.each(looks)('axe finds nothing serious on %s, %s', async (path, colorScheme, own?: Opening['own']) => {
    await open(path, { colorScheme, ...(own && { own }) });
    await page.evaluate(axe);
    const { violations } = await page.evaluate<{ violations: readonly Violation[] }>('axe.run()');
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe('the explorer', () => {
  it('trades an access key for a token and calls the host that the reader gives', async () => {
    const mock = await startMock();
    await open('/explorer/management/');
    const fill = (label: string, value: string): Promise<void> => page.getByLabel(label, { exact: true }).fill(value);
    await fill('Host', mock.url);
    await fill('Access key ID', knownCredentials.accessKeyId);
    await fill('Access key secret', knownCredentials.accessKeySecret);
    await fill('User pool ID', knownCredentials.userPoolId);
    await page.getByRole('button', { name: 'Use', exact: true }).click();
    await page.getByText(`Calls go to ${mock.url}.`).waitFor();
    expect(mock.requests.at(-1)?.operationId).toBe('getManagementToken');

    await page.getByRole('button', { name: 'Test Request (post /api/v3/list-users)' }).click();
    await page.getByRole('button', { name: /^Send/ }).first().click();
    await expect.poll(() => mock.requests.at(-1)?.operationId, { timeout: 20_000 }).toBe('listUsers');
    expect(mock.requests.at(-1)?.statusCode).toBe(200);
    await mock.close();
  });
});
