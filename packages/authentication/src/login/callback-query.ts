import { CallbackError } from '../errors/callback-error.ts';

/** What a callback's address says. */
export interface CallbackQuery {
  readonly query: URLSearchParams;
  readonly state: string;
}

/**
 * Reads the address that a browser came back to (RFC 6749, section 4.1.2).
 *
 * @param url the whole address, or the path of a request
 * @throws CallbackError when it has no state, or several
 */
export function callbackQuery(url: string | URL = ''): CallbackQuery {
  const query = URL.parse(url, 'http://localhost')?.searchParams ?? new URLSearchParams();
  const [state, ...more] = query.getAll('state');
  if (!state || more.length > 0) throw new CallbackError('state_missing');
  return { query, state };
}
