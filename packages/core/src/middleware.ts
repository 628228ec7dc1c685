import type { HttpRequest, Transport } from './transport.ts';

/**
 * Stands between a client and its transport: it may look at a request, answer it itself, pass on another one, and look
 * at the response. It sees each attempt and each hop of a redirect, signed; what it changes is not signed again.
 */
export type Middleware = (request: HttpRequest, next: Transport) => Promise<Response>;

/** A transport behind middleware; the first is the outermost. */
export function behind(transport: Transport, middleware: readonly Middleware[] = []): Transport {
  return middleware.reduceRight<Transport>((next, one) => (request) => one(request, next), transport);
}
