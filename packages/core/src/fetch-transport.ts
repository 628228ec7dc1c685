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
  if (typeof (options.fetch ?? globalThis.fetch) !== 'function') {
    throw new ConfigurationError('fetch is not a function: pass one as the option `fetch`');
  }
  return ({ url, method, headers, body, signal }) => {
    // Looked up for each call, so that a global `fetch` replaced later (by tracing, for one) is used.
    const send: Fetch = options.fetch ?? globalThis.fetch;
    const init: RequestInit & { duplex?: 'half' } = { method, headers, body, signal, redirect: 'manual' };
    // Required by the Fetch standard for a stream.
    if (body instanceof ReadableStream) init.duplex = 'half';
    return send(url, init);
  };
}
