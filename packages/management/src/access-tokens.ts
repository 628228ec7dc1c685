import { createClient } from '@genauth/core/parts';
import { getManagementToken } from './generated/index.ts';
import type { ManagementAuthentication } from './management-authentication.ts';

/** An access token of the management API. */
interface Token {
  readonly text: string;
  /** Milliseconds since 1970 from which it is renewed, while it is still of use. */
  renewAt: number;
  /** Milliseconds since 1970 from which it is of no use. */
  readonly expiresAt: number;
}

/** Milliseconds between two early renewals when the first fails. */
const pauseAfterFailure = 5_000;

/** Seconds that a token counts as good when the API does not say for how long it is. */
const assumedLifetime = 600;

/**
 * Sends an access token with each request, got by `getManagementToken` and kept until it expires. It is renewed ahead of
 * that, once for any number of calls, without a call waiting for it; and once more when the API answers 401, after which
 * the call that was refused is made again. While renewing it ahead fails, that is tried every 5 seconds, and calls go on
 * with the token that there is. One that comes without a lifetime is kept for ten minutes.
 */
export const accessTokens: ManagementAuthentication = ({ accessKeyId, accessKeySecret, userPoolId, settings }) => {
  // Any number of calls wait for a token, those of copies of the client too: none may end the exchange for the others.
  const client = createClient({ ...settings, signal: undefined, deadline: undefined });
  let current: Token | undefined;
  let pending: Promise<Token> | undefined;

  const fetchToken = async (): Promise<Token> => {
    const { data } = await getManagementToken(client, { accessKeyId, accessKeySecret });
    current = tokenOf(data.access_token, data.expires_in);
    return current;
  };
  const renew = (): Promise<Token> => {
    pending ??= fetchToken().finally(() => {
      pending = undefined;
    });
    return pending;
  };
  return {
    authenticate: async () => {
      const token = current && Date.now() < current.expiresAt ? current : await renew();
      // Whoever needs a token after this one has expired hears of a failure.
      if (Date.now() >= token.renewAt) {
        token.renewAt = Date.now() + pauseAfterFailure;
        renew().catch(() => undefined);
      }
      return { headers: { authorization: token.text, 'x-authing-userpool-id': userPoolId } };
    },
    recover: ({ statusCode }, sent) => {
      if (statusCode !== 401) return false;
      // Another call that was refused may have renewed it since.
      if (sent.get('authorization') === current?.text) current = undefined;
      return true;
    },
  };
};

/** @param lifetime in seconds, if it is that */
function tokenOf(text: string, lifetime: unknown): Token {
  const milliseconds = (typeof lifetime === 'number' && lifetime > 0 ? lifetime : assumedLifetime) * 1000;
  const now = Date.now();
  return { text, renewAt: now + milliseconds - Math.min(60_000, milliseconds / 2), expiresAt: now + milliseconds };
}
