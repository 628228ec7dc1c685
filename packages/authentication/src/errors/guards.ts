import { isGenAuthError } from '@genauth/core';
import type { CallbackError, CallbackReason } from './callback-error.ts';
import type { OAuthError } from './oauth-error.ts';
import type { TokenError, TokenReason } from './token-error.ts';

/**
 * Whether the provider answered with an error of OAuth 2.0; with `code`, whether with that one: `access_denied`. Like every
 * guard here it holds across duplicate copies of the package, where `instanceof` does not.
 */
export function isOAuthError(error: unknown, code?: string): error is OAuthError {
  if (!isGenAuthError(error) || error.code !== 'oauth_error') return false;
  return code === undefined || ('error' in error && error.error === code);
}

/** Whether a callback was refused; with `reason`, whether for that one. */
export function isCallbackError(error: unknown, reason?: CallbackReason): error is CallbackError {
  return isGenAuthError(error) && error.code === 'callback_error' && hasReason(error, reason);
}

/** Whether a token was refused; with `reason`, whether for that one. */
export function isTokenError(error: unknown, reason?: TokenReason): error is TokenError {
  return isGenAuthError(error) && error.code === 'token_error' && hasReason(error, reason);
}

function hasReason(error: object, reason: string | undefined): boolean {
  return reason === undefined || ('reason' in error && error.reason === reason);
}
