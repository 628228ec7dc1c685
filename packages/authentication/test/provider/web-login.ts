import type { AuthenticationClient } from '../../src/index.ts';
import type { Login, LoginParams } from '../../src/index.ts';
import { openBrowser } from './browser.ts';
import type { Browser } from './browser.ts';
import { webCallback } from './start-provider.ts';

/** A login by web requests that has come as far as the callback. */
export interface WebLogin {
  readonly browser: Browser;
  /** Where the provider sent the browser to. */
  readonly url: URL;
  /** Sends the callback, as it is or to another address. */
  finish(url?: URL, cookie?: string): Promise<{ readonly login: Login; readonly headers: Headers }>;
}

/** Signs in at the provider, up to the callback, which nothing listens at. */
export async function startWebLogin(
  client: AuthenticationClient,
  params?: LoginParams,
  browser: Browser = openBrowser(),
): Promise<WebLogin> {
  const start = new URL('/login', webCallback).href;
  const request = new Request(start, { headers: { cookie: browser.cookies(start) } });
  const answer = await client.loginWithRedirect(request, params);
  browser.keep(start, answer);
  const { url } = await browser.open(answer.headers.get('location') ?? '', [new URL(webCallback).host]);
  return {
    browser,
    url: new URL(url),
    finish: async (address = new URL(url), cookie = browser.cookies(webCallback)) => {
      const headers = new Headers();
      try {
        const login = await client.handleRedirectCallback(new Request(address, { headers: { cookie } }), headers);
        return { login, headers };
      } finally {
        browser.keep(webCallback, { headers });
      }
    },
  };
}
