/** An application that logs users in: `/login` begins it, `/callback` ends it, and `/logout` ends the session. */
export type App = (request: Request) => Response | Promise<Response>;

/** Where samples say that their application is, and where a browser finds it here. */
export const appOrigin = 'http://localhost:3000';

/** Whom the mock signs in. */
const userName = 'Ada Lind';

/**
 * Logs in at an application, and out of it where it has a logout, as a browser does.
 *
 * @param isComplete the application has a page at `/` that tells who is signed in, and a logout
 * @throws Error when an answer is a failure, or the page tells of another user
 */
export async function logIn(app: App, isComplete: boolean): Promise<void> {
  const browse = openBrowser(app, isComplete);
  const page = await browse('/login');
  if (!isComplete) return;
  if (!page.includes(userName)) throw new Error(`after the login, the page says: ${page}`);
  const left = await browse('/logout');
  if (left.includes(userName)) throw new Error(`after the logout, the page says: ${left}`);
  const again = await browse('/');
  if (again !== left) throw new Error(`after the logout, the page is another one: ${again}`);
}

/** Visits paths of an application: follows every redirect, keeps its cookies, and gives the text of the last page. */
function openBrowser(app: App, isComplete: boolean): (path: string) => Promise<string> {
  const cookies = new Map<string, string>();
  const visit = async (url: string, hops: number): Promise<string> => {
    if (hops > 10) throw new Error('the redirects go round in circles');
    const isOwn = url.startsWith(`${appOrigin}/`);
    // Where an application without pages goes on is its own business.
    if (isOwn && !isComplete && !/\/(login|callback)/.test(url)) return '';
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await (isOwn
      ? app(new Request(url, { headers: { cookie }, redirect: 'manual' }))
      : fetch(url, { redirect: 'manual' }));
    if (isOwn) keepCookies(response, cookies);
    if (response.status >= 400) throw new Error(`${url} is answered with HTTP status ${response.status}`);
    const location = response.headers.get('location');
    return location === null ? response.text() : visit(new URL(location, url).href, hops + 1);
  };
  return (path) => visit(appOrigin + path, 0);
}

function keepCookies({ headers }: Response, cookies: Map<string, string>): void {
  for (const cookie of headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(cookie) ?? [];
    if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(cookie)) cookies.delete(name);
    else cookies.set(name, value);
  }
}
