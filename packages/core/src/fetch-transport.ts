import { ConfigurationError } from './errors/configuration-error.ts';
import type { Transport } from './transport.ts';

/** What calls like the global `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * A transport over `fetch`.
 *
 * @param options.fetch used in place of the global one: for a proxy, an agent, a test
 * @throws ConfigurationError when there is no such function
 */
export function fetchTransport(options: { readonly fetch?: Fetch | undefined } = {}): Transport {
  // Looked up for each call, so that a global `fetch` replaced later (by tracing, for one) is used.
  const current = (): Fetch => options.fetch ?? globalThis.fetch;
  if (typeof current() !== 'function') throw new ConfigurationError('fetch must be a function');
  return (request) => {
    // The Fetch standard wants `duplex` for streams, takes it for anything, and passes over what it does not know.
    const init = { ...request, redirect: 'manual', duplex: 'half' } as const;
    return current()(request.url, init);
  };
}
