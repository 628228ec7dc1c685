/** Where the explorer's calls go, and what they carry beside what the reader filled in. */
export interface Destination {
  /** Such as `http://127.0.0.1:7777`, without a slash at its end. */
  readonly host: string;
  /** Headers that prove who calls. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What proves who calls, by the names that the contract has for the ways of doing so. */
export interface Credentials {
  readonly accessToken?: string;
  readonly userPoolId?: string;
  readonly appId?: string;
}

/** The headers in which credentials travel; what is empty travels in none. */
export function headersOf({ accessToken, userPoolId, appId }: Credentials): Record<string, string> {
  return {
    ...(accessToken && { authorization: accessToken }),
    ...(userPoolId && { 'x-authing-userpool-id': userPoolId }),
    ...(appId && { 'x-authing-app-id': appId }),
  };
}

/**
 * Sends the explorer's requests to the reader's host, with the reader's credentials, whatever server the contract names: no
 * other host is called.
 *
 * @throws Error as long as there is no host
 */
export function sendTo(destination: () => Destination, fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const { host, headers } = destination();
    if (host === '') throw new Error('Say above which host to call.');
    const asked = new Request(input, init);
    const { pathname, search } = new URL(asked.url);
    const own = new Headers(asked.headers);
    for (const [name, value] of Object.entries(headers)) own.set(name, value);
    const { method, signal } = asked;
    // Read first: browsers send streams over HTTP/2 alone.
    const body = asked.body && (await asked.blob());
    return fetch(host + pathname + search, { method, headers: own, body, signal, credentials: 'omit' });
  };
}

/**
 * Exchanges an access key for an access token, since a browser cannot sign: it keeps the `date` header to itself.
 *
 * @throws Error with what the service said, or that it could not be reached
 */
export async function managementToken(
  key: { readonly host: string; readonly accessKeyId: string; readonly accessKeySecret: string },
  fetch: typeof globalThis.fetch,
): Promise<string> {
  const { host, ...body } = key;
  const response = await fetch(`${host}/api/v3/get-management-token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  const token = member(member(answer, 'data'), 'access_token');
  if (typeof token === 'string') return token;
  const message = member(answer, 'message');
  throw new Error(typeof message === 'string' ? message : `The host answered ${response.status} without a token.`);
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
