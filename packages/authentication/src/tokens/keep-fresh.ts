import { isAbortError, isGenAuthError } from '@genauth/core';
import type { Client } from '@genauth/core';
import { applicationOf } from '../application.ts';
import { isTokenError } from '../errors/guards.ts';
import { inTime } from '../in-time.ts';
import { getNewAccessTokenByRefreshToken } from './get-new-access-token-by-refresh-token.ts';
import type { TokenSet } from './token-set.ts';
import { verifyRenewedIdToken } from './verify-renewed-id-token.ts';

/** How tokens are kept fresh. */
export interface KeepFreshParams {
  /** Seconds before it expires at which an access token is renewed: 60. */
  readonly ahead?: number | undefined;
  /** The user whom renewed ID tokens must be about (OpenID Connect Core, section 12.2): `sub` of the one before, if there is one. */
  readonly subject?: string | undefined;
  /**
   * Called with the new tokens, before anyone gets them: to store them, since the old ones may be of no use any more. Where
   * the new ID token fails its check, it gets the old tokens with the new refresh token; and is not called where the ID token
   * is about another user or login. What it throws, waiting calls throw; the next one hands the same tokens to it again.
   */
  readonly onRefresh?: ((tokens: TokenSet) => void | Promise<void>) | undefined;
}

/** Tokens of a user that are renewed when the time has come. */
export interface FreshTokens {
  /** The tokens as they are now. */
  readonly tokens: TokenSet;
  /**
   * An access token that is good for a while; when renewing it fails, the old one until it expires. Any number of calls
   * share one renewal; a signal ends the waiting of its call alone. While there are no keys to check a new ID token with, the
   * tokens that came with it are kept back, and checked by the next call.
   *
   * @throws TokenError when the new ID token fails its check
   * @throws OAuthError with `invalid_grant` when the refresh token is of no use any more: the user signs in again
   */
  readonly getAccessToken: (options?: { readonly signal?: AbortSignal | undefined }) => Promise<string>;
}

/**
 * Keeps a user's tokens fresh, as long as there is a refresh token (scope `offline_access`). The client's own signal is not
 * heeded, since the tokens may outlive the request that it belongs to; its deadline ends the waiting of a call alone.
 */
export function keepFresh(client: Client, tokens: TokenSet, params: KeepFreshParams = {}): FreshTokens {
  const { ahead = 60, subject, onRefresh } = params;
  const { options, steady } = applicationOf(client);
  let current = tokens;
  // New tokens that could not be checked or stored yet. To ask for others would spend one refresh token after the other.
  let received: TokenSet | undefined;
  let pending: Promise<void> | undefined;

  const lasts = (seconds: number, { expires_at = Infinity } = current): boolean =>
    Date.now() / 1000 + seconds < expires_at;
  const keep = async (changes: Partial<TokenSet>): Promise<void> => {
    // RFC 6749, section 6: a refresh token that is not replaced stays.
    const next = { ...current, ...changes };
    await onRefresh?.(next);
    current = next;
  };
  const renew = async (refreshToken: string): Promise<void> => {
    const isKnown = received && lasts(0, received);
    const latest = received?.refresh_token ?? refreshToken;
    const renewed = received && isKnown ? received : await getNewAccessTokenByRefreshToken(steady, latest);
    received = renewed;
    try {
      await verifyRenewedIdToken(steady, renewed.id_token, { subject, previous: current.id_token });
    } catch (error) {
      if (isTokenError(error)) received = undefined;
      // The old refresh token may be used up: without the new one, keys that cannot be had for a moment would end the login.
      const { refresh_token } = renewed;
      const isNew = refresh_token && refresh_token !== current.refresh_token;
      if (isNew && !isOfAnother(error)) await keep({ refresh_token });
      throw error;
    }
    await keep(renewed);
    received = undefined;
  };
  const renewOnce = (refreshToken: string): Promise<void> => {
    pending ??= renew(refreshToken).finally(() => {
      pending = undefined;
    });
    return pending;
  };
  return {
    get tokens() {
      return current;
    },
    getAccessToken: async ({ signal } = {}) => {
      const { refresh_token } = current;
      if (!refresh_token || (lasts(ahead) && !pending)) return current.access_token;
      try {
        await inTime(() => renewOnce(refresh_token), options.deadline, [signal]);
      } catch (error) {
        if (!isGenAuthError(error) || isAbortError(error) || !lasts(0)) throw error;
      }
      return current.access_token;
    },
  };
}

/** Whether tokens were refused since they belong to another user or login. */
function isOfAnother(error: unknown): boolean {
  return isTokenError(error, 'subject') || isTokenError(error, 'session') || isTokenError(error, 'nonce');
}
