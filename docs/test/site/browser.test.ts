import { describe, expect, it } from 'vitest';
import { getUserMfaInfo, searchFor, startReader } from './reader.ts';

const { open, site } = await startReader();

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
    const page = await open('/');
    await searchFor(page, query);
    const found = await page.locator('.search-results').innerText();
    expect(found.toLowerCase()).toContain(title.toLowerCase());
  });

  it.each([
    ['getUser', '/reference/management/users/get-user/'],
    ['get user', '/reference/management/users/get-user/'],
    ['Create a role', '/reference/management/roles/create-role/'],
    ['get-user', '/reference/management/users/get-user/'],
    ['getUserMfaInfo', getUserMfaInfo],
    ['/api/v3/get-user-mfa-info', getUserMfaInfo],
    ['GetSecurityInfoDto', '/reference/authentication/profile/get-security-level/'],
  ])('for %s finds its own page first', async (query, path) => {
    const page = await open('/');
    await searchFor(page, query);
    const first = page.locator('.search-results a').first();
    await expect.poll(() => first.getAttribute('href'), { timeout: 10_000 }).toContain(path);
  });

  it('takes the keyboard from the field to a page', async () => {
    const page = await open('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('getUserMfaInfo');
    await page.waitForSelector('.search-results a');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${getUserMfaInfo}*`);
  });

  it('ends with one Esc, whatever has been typed', async () => {
    const page = await open('/');
    await searchFor(page, 'getUser');
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  });

  it('shows what is deprecated as such, below what is not', async () => {
    const page = await open('/');
    await searchFor(page, 'list users');
    const titles = await page.locator('.search-results li > a:first-child').allInnerTexts();
    const deprecated = page.locator('.search-deprecated', { hasText: 'List users by status or update time' });
    await deprecated.waitFor();
    expect(titles[0]).toContain('List and search users');
  });

  it('says so when nothing is found', async () => {
    const page = await open('/');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('zzqqxxyy');
    await page.getByText('Nothing found').waitFor();
  });
});

describe('reading', () => {
  it('goes from page to page in the order of the contract', async () => {
    const page = await open('/reference/management/users/create-user/');
    await page.locator('a[rel=next]').click();
    await page.waitForURL('**/users/create-users-batch/');
    expect(await page.locator('h1').innerText()).toBe('Create several users');
  });

  it('a sidebar shows the operations of the open group alone', async () => {
    const page = await open(getUserMfaInfo);
    expect(await page.locator('nav a[href*="/management/users/"]').count()).toBeGreaterThan(30);
    expect(await page.locator('nav a[href*="/management/roles/"]').count()).toBeLessThan(3);
    expect(await page.locator('nav a[aria-current=page]').first().innerText()).toBe(
      'Get the second factors a user has bound',
    );
  });

  it('an anchor leads to its table', async () => {
    const page = await open(`${getUserMfaInfo}#usermfarespdto`);
    const heading = page.locator('#usermfarespdto');
    expect(await heading.innerText()).toContain('UserMfaRespDto');
    expect(await heading.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  it.each([false, true])('tabs show one sample at a time, script: %s', async (javaScriptEnabled) => {
    const page = await open('/', { own: { javaScriptEnabled } });
    await page.locator('.tabs label').nth(1).click();
    const code = await page.locator('.tabs figure:visible').allInnerTexts();
    expect(code).toHaveLength(1);
    expect(code.join()).toContain('@genauth/authentication');
  });

  it('each of many tabs shows its own code', async () => {
    const page = await open('/guides/oidc-login/');
    const shown = new Set<string>();
    const labels = await page.locator('.tabs label').all();
    for (const label of labels) {
      await label.click();
      shown.add((await page.locator('.tabs figure:visible').allInnerTexts()).join());
    }
    expect(labels.length).toBe(5);
    expect([shown.size, shown.has('')]).toEqual([5, false]);
  });

  it('a phone’s home page leads to every part of the site', async () => {
    const page = await open('/', { own: { viewport: { width: 390, height: 844 } } });
    const parts = page.getByRole('navigation', { name: 'Parts of the site' });
    expect(await parts.getByRole('link').allInnerTexts()).toEqual([
      'Guides',
      'Management',
      'Authentication',
      'Explorer',
    ]);
  });

  it('a missing page says so, and leads on', async () => {
    const page = await open('/404.html');
    expect(await page.locator('h1').innerText()).toBe('There is no page here');
    await page.locator('main').getByRole('link', { name: 'Quick start' }).click();
    await page.waitForURL('**/guides/quick-start/');
  });

  it('everything can be read without script', async () => {
    const page = await open(getUserMfaInfo, { own: { javaScriptEnabled: false } });
    const text = await page.locator('main').innerText();
    for (const part of ['userIdType', 'UserMfaRespDto', 'totpStatus', 'new ManagementClient']) {
      expect(text).toContain(part);
    }
  });

  it('follows the system’s colours, and a choice that is kept', async () => {
    const page = await open('/', { colorScheme: 'dark', own: {} });
    const theme = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['theme']);
    expect(await theme()).toBe('dark');
    await page.locator('button.theme:visible').first().click();
    expect(await theme()).toBe('light');
    await page.goto(site + getUserMfaInfo);
    expect(await theme()).toBe('light');
  });

  it.each([
    '/',
    getUserMfaInfo,
    '/reference/management/webhook-events/',
    '/guides/oidc-login/',
    '/guides/errors/',
    '/explorer/management/',
    '/404.html',
  ])('on a phone %s is no wider than the screen', async (path) => {
    const page = await open(path, { own: { viewport: { width: 390, height: 844 } } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
