import { ConfigurationError } from '@genauth/core';
import { base64url } from '../base64url.ts';
import { randomText } from './random-text.ts';
import { sha256 } from './sha256.ts';

/** How a challenge is made from its verifier (RFC 7636, section 4.2). `plain` proves little: use `S256`. */
export type CodeChallengeMethod = 'S256' | 'plain';

/** A new `code_verifier` for PKCE (RFC 7636, section 4.1): 43 characters with 256 bits of chance. */
export function generateCodeVerifier(): string {
  return randomText();
}

/**
 * The `code_challenge` of a verifier (RFC 7636, section 4.2).
 *
 * @throws ConfigurationError for what is no verifier: 43 to 128 letters, digits, `-`, `.`, `_` and `~`
 */
export async function getCodeChallenge(codeVerifier: string, method: CodeChallengeMethod = 'S256'): Promise<string> {
  if (!/^[\w.~-]{43,128}$/.test(codeVerifier)) {
    throw new ConfigurationError('codeVerifier must be 43 to 128 letters, digits and -._~ (RFC 7636, section 4.1)');
  }
  if (method === 'plain') return codeVerifier;
  if (method === 'S256') return base64url(await sha256(codeVerifier));
  throw new ConfigurationError('method must be S256 or plain');
}

/**
 * A new code verifier.
 *
 * @deprecated It gives a verifier and no challenge: use {@link generateCodeVerifier}.
 */
export function generateCodeChallenge(): string {
  return generateCodeVerifier();
}

/**
 * The code challenge of a verifier.
 *
 * @deprecated Use {@link getCodeChallenge}.
 */
export async function getCodeChallengeDigest(params: {
  /** The verifier. */
  readonly codeChallenge: string;
  readonly method?: CodeChallengeMethod;
}): Promise<string> {
  return getCodeChallenge(params.codeChallenge, params.method);
}
