import { isObject } from '@genauth/core/parts';
import { base64url, fromBase64 } from '../base64url.ts';

/** What has to be kept from the beginning of a login to its callback. */
export interface LoginTransaction {
  readonly state: string;
  readonly nonce?: string | undefined;
  readonly codeVerifier: string;
  readonly redirectUri: string;
  /** Where the user wanted to go, as a path. */
  readonly returnTo?: string | undefined;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/**
 * Whether a text is a path of the same site. Browsers read a backslash as a slash, and pass over line breaks and tabs.
 */
export function isReturnPath(text: string): boolean {
  return /^\/(?!\/)[\x21-\x5b\x5d-\x7e]{0,1000}$/.test(text);
}

/** A login as the value of a cookie. */
export function encodeLogin(login: LoginTransaction): string {
  return base64url(new TextEncoder().encode(JSON.stringify(login)));
}

/** Undefined for what is no login. */
export function decodeLogin(value: string): LoginTransaction | undefined {
  try {
    const login: unknown = JSON.parse(new TextDecoder().decode(fromBase64(value)));
    return isLogin(login) ? login : undefined;
  } catch {
    return undefined;
  }
}

function isLogin(value: unknown): value is LoginTransaction {
  if (!isObject(value)) return false;
  const { nonce = '', returnTo = '/', startedAt } = value;
  const hasTexts = ['state', 'codeVerifier', 'redirectUri'].every((name) => typeof value[name] === 'string');
  const hasPath = typeof returnTo === 'string' && isReturnPath(returnTo);
  return hasTexts && hasPath && typeof nonce === 'string' && typeof startedAt === 'number';
}
