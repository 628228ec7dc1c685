/** An application that logs users in: `/login` begins, the callback ends it. */
export type App = (request: Request) => Promise<Response>;

/** Where samples say that their application is, and where a browser finds it here. */
export const appOrigin = 'http://localhost:3000';

/**
 * Logs in as a browser does: it follows every redirect and keeps the application's cookies.
 *
 * @returns the page on which it ends
 */
export async function logIn(app: App): Promise<Response> {
  const cookies = new Map<string, string>();
  let url = `${appOrigin}/login`;
  for (let hops = 0; hops < 10; hops += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const request = new Request(url, { headers: { cookie }, redirect: 'manual' });
    const response = url.startsWith(appOrigin) ? await app(request) : await fetch(url, { redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/s);
      if (url.startsWith(appOrigin)) cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) return response;
    url = new URL(location, url).href;
    // Where the application goes on is the application's own business.
    if (new URL(url).origin === appOrigin && !/\/(login|callback)/.test(url)) return response;
  }
  throw new Error('the login goes round in circles');
}
