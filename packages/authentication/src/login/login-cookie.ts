import { ConfigurationError } from '@genauth/core';
import type { Client } from '@genauth/core';
import { applicationOf } from '../application.ts';
import { base64url } from '../base64url.ts';
import { decodeLogin, encodeLogin } from './login-transaction.ts';
import type { LoginTransaction } from './login-transaction.ts';
import { isLoopback } from './is-loopback.ts';
import { sha256 } from './sha256.ts';

/** Seconds that a login may take. */
export const loginLifetime = 600;

/** How many logins a browser may have under way at once; beginning another gives up the oldest. */
const mostLogins = 5;

/** What cookie a callback belongs to. */
export interface FoundLogin {
  readonly name: string;
  readonly login: LoginTransaction | undefined;
}

/**
 * The `set-cookie` headers with which a login begins: one that keeps it, readable by this server alone, until the browser
 * comes back, and those that give up the oldest where there are too many.
 *
 * The names begin with `__Host-` (RFC 6265bis, section 4.1.3.2), so that no other host, such as a neighbouring subdomain, can
 * plant a login of its own. On `http://localhost` there is no `Secure`, and so no such name. Which of the two holds is for
 * the client's own redirect URI to say: what a cookie or a request says of itself, others may have made up.
 *
 * @param cookies the request's `cookie` header
 */
export async function beginLoginCookies(
  client: Client,
  login: LoginTransaction,
  cookies: string | null | undefined,
): Promise<string[]> {
  const name = await cookieName(client, login.state);
  const others = loginCookies(client, cookies).filter((one) => one.name !== name);
  const startedAt = ({ login: other }: FoundLogin): number => other?.startedAt ?? 0;
  const surplus = others.sort((a, b) => startedAt(b) - startedAt(a)).slice(mostLogins - 1);
  return [setCookie(name, encodeLogin(login), loginLifetime), ...surplus.map((one) => clearCookie(one.name))];
}

/** The login that a callback's state belongs to, if this browser began one. */
export async function findLogin(
  client: Client,
  state: string,
  cookies: string | null | undefined,
): Promise<FoundLogin | undefined> {
  const name = await cookieName(client, state);
  return loginCookies(client, cookies).find((one) => one.name === name);
}

/** All logins that a browser has under way. */
export function loginCookies(client: Client, cookies: string | null | undefined): FoundLogin[] {
  const beginning = cookieKey(client);
  return (cookies ?? '').split(/; */).flatMap((pair): FoundLogin[] => {
    const [name = '', value = ''] = pair.split('=');
    return name.startsWith(beginning) ? [{ name, login: decodeLogin(value) }] : [];
  });
}

/** The `set-cookie` header that takes a cookie away. */
export function clearCookie(name: string): string {
  return setCookie(name, '', 0);
}

function setCookie(name: string, value: string, maxAge: number): string {
  const secure = name.startsWith('__Host-') ? '; Secure' : '';
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly${secure}; SameSite=Lax`;
}

/** One cookie for each state, so that logins in several tabs do not get in each other's way. */
async function cookieName(client: Client, state: string): Promise<string> {
  return cookieKey(client) + base64url(await sha256(state)).slice(0, 16);
}

/** What the names of all login cookies of a client begin with. */
function cookieKey(client: Client): string {
  const { cookieKey: key = 'genauth-login', redirectUri } = applicationOf(client).options;
  if (/^[\w-]+$/.test(key)) return `${isLoopback(redirectUri) ? '' : '__Host-'}${key}.`;
  throw new ConfigurationError('cookieKey must be letters, digits, - and _');
}
