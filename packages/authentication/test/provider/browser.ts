/** A browser that keeps cookies by host and follows redirects. */
export interface Browser {
  /** Goes to an address, and on to where that leads, until something other than a redirect comes, or a host of `stops`. */
  open(
    url: string,
    stops?: readonly string[],
  ): Promise<{ readonly url: string; readonly response: Response | undefined }>;
  /** What it would send to a host as its `cookie` header. */
  cookies(url: string): string;
  /** Takes the cookies of an answer. */
  keep(url: string, response: Pick<Response, 'headers'>): void;
  /** Submits a form. */
  submit(url: string, fields: Readonly<Record<string, string>>): Promise<Response>;
}

/** Opens a browser without any cookies. */
export function openBrowser(): Browser {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: string): Map<string, string> => {
    const { host } = new URL(url);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    return jar;
  };
  const browser: Browser = {
    cookies: (url) => [...jarOf(url)].map(([name, value]) => `${name}=${value}`).join('; '),
    keep: (url, { headers }) => {
      for (const cookie of headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (/max-age=0|expires=thu, 01 jan 1970/i.test(cookie)) jarOf(url).delete(name);
        else jarOf(url).set(name, value);
      }
    },
    open: async (url, stops = []) => {
      if (stops.includes(new URL(url).host)) return { url, response: undefined };
      const response = await fetch(url, { redirect: 'manual', headers: { cookie: browser.cookies(url) } });
      browser.keep(url, response);
      const location = response.headers.get('location');
      return location ? browser.open(new URL(location, url).href, stops) : { url, response };
    },
    submit: async (url, fields) => {
      const response = await fetch(url, {
        method: 'POST',
        body: new URLSearchParams(fields),
        redirect: 'manual',
        headers: { cookie: browser.cookies(url) },
      });
      browser.keep(url, response);
      return response;
    },
  };
  return browser;
}
