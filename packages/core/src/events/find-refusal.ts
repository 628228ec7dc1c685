import { ConnectionError, systemCode } from '../errors/connection-error.ts';
import type { GenAuthError } from '../errors/gen-auth-error.ts';
import { isApiError } from '../errors/guards.ts';
import { isGenAuthError } from '../errors/is-gen-auth-error.ts';
import type { Operation } from '../operation.ts';
import { readJson } from '../response/read-json.ts';
import { withTimeLimit } from '../with-time-limit.ts';
import type { Feed } from './feed.ts';

/** A connection that was asked for. */
export interface Handshake {
  /** With the name of the event, and maybe a token: for no eyes but the server's. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Finds out why a handshake failed. A WebSocket does not tell, so the same is asked by a plain request: when that is
 * refused for its credentials, so was the handshake.
 *
 * @returns an ApiError with statusCode 401 or 403, or a ConnectionError
 */
export async function findRefusal(
  { api, timeout }: Feed,
  { url, headers }: Handshake,
  signal: AbortSignal,
): Promise<GenAuthError> {
  const { operation, errorAdvice, fetch: send = globalThis.fetch } = api;
  const failed = lostConnection.bind(undefined, operation, url);
  try {
    await withTimeLimit({ operation, timeout, signals: [signal] }, async (inner) => {
      const response = await send(url.replace(/^ws/, 'http'), { headers, redirect: 'manual', signal: inner });
      return readJson(operation, response, await response.text(), errorAdvice);
    });
  } catch (error) {
    const refused = isApiError(error) && (error.statusCode === 401 || error.statusCode === 403);
    if (refused) return error;
    if (!isGenAuthError(error)) return failed(systemCode(error));
  }
  return failed();
}

/** An error that names of the URL where it leads, and nothing else: the errors that runtimes give quote the whole. */
export function lostConnection(operation: Operation, url: string, code = 'the handshake failed'): ConnectionError {
  return new ConnectionError(new URL(url).origin, operation, Object.assign(new Error(code), { code }));
}
