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
  const isText = (name: string): boolean => typeof value[name] === 'string';
  const hasOptional = ['nonce', 'returnTo'].every((name) => value[name] === undefined || isText(name));
  const hasTexts = ['state', 'codeVerifier', 'redirectUri'].every(isText);
  return hasOptional && hasTexts && typeof value['startedAt'] === 'number';
}
