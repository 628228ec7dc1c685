import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach } from 'vitest';
import { chromiumPath } from '../../../scripts/chromium.ts';
import { serveSite } from './built-site.ts';

/** A page whose table, tabs, search and explorer the tests use. */
export const getUserMfaInfo = '/reference/management/users/get-user-mfa-info/';

/** A browser on the built site. */
export interface Reader {
  /** Address of the site, without a slash at its end. */
  readonly site: string;
  /** Opens a page, which is closed after the test; what goes wrong on it fails the test. */
  open(path: string, opening?: Opening): Promise<Page>;
}

/** How a page is looked at. */
export interface Opening {
  readonly colorScheme?: 'light' | 'dark';
  /** What no page of the shared context can have. */
  readonly own?: Parameters<Browser['newPage']>[0];
}

/** Starts a browser that ends with the file's tests. What pages share is loaded once, as for a reader who goes from one to the next. */
export async function startReader(): Promise<Reader> {
  const site = await serveSite();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ viewport });
  const pages: Page[] = [];
  const errors: string[] = [];
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    const found = errors.splice(0);
    if (found.length > 0) throw new Error(`the page reports ${found.join('; ')}`);
  });
  afterAll(() => browser.close());
  return {
    site,
    async open(path, { colorScheme = 'light', own } = {}) {
      const page = own ? await browser.newPage({ viewport, ...own }) : await context.newPage();
      pages.push(page);
      page.setDefaultTimeout(60_000);
      await page.emulateMedia({ colorScheme });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(site + path);
      return page;
    },
  };
}

/** Opens the search, asks it for something, and waits for what it finds. */
export async function searchFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill(query);
  await page.waitForSelector('.search-results a');
}
