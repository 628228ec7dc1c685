import { isAbortError, isGenAuthError } from '@genauth/core';
import type { Client } from '@genauth/core';
import { applicationOf } from '../application.ts';
import { inTime } from '../in-time.ts';
import { getNewAccessTokenByRefreshToken } from './get-new-access-token-by-refresh-token.ts';
import type { TokenSet } from './token-set.ts';
import { verifyIdToken } from './verify-id-token.ts';

/** How tokens are kept fresh. */
export interface KeepFreshParams {
  /** Seconds before it expires at which an access token is renewed: 60. */
  readonly ahead?: number | undefined;
  /** `sub` of the ID token, which renewed ones must be about (OpenID Connect Core, section 12.2). */
  readonly subject?: string | undefined;
  /**
   * Called with the new tokens, before anyone gets them: to store them, since the old ones may be of no use any more. What
   * it throws, waiting calls throw.
   */
  readonly onRefresh?: ((tokens: TokenSet) => void | Promise<void>) | undefined;
}

/** Tokens of a user that are renewed when the time has come. */
export interface FreshTokens {
  /** The tokens as they are now. */
  readonly tokens: TokenSet;
  /**
   * An access token that is good for a while; when renewing it fails, the old one until it expires. Any number of calls
   * share one renewal; a signal ends the waiting of its call alone.
   *
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
  let pending: Promise<TokenSet> | undefined;

  const lasts = (seconds: number): boolean => Date.now() / 1000 + seconds < (current.expires_at ?? Infinity);
  const renew = async (refreshToken: string): Promise<TokenSet> => {
    const renewed = await getNewAccessTokenByRefreshToken(steady, refreshToken);
    if (renewed.id_token) await verifyIdToken(steady, renewed.id_token, { subject });
    // RFC 6749, section 6: a refresh token that is not replaced stays.
    current = { ...current, ...renewed };
    await onRefresh?.(current);
    return current;
  };
  const renewOnce = (refreshToken: string): Promise<TokenSet> => {
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
