import { RedirectError } from './errors/redirect-error.ts';
import type { HttpRequest, Transport } from './transport.ts';

/**
 * Sends a request and follows redirects of GET and HEAD within its origin.
 *
 * @param hops how many to follow at most
 * @throws RedirectError for any other redirect: credentials never cross origins, and no write is sent twice
 */
export async function followRedirects(transport: Transport, request: HttpRequest, hops = 5): Promise<Response> {
  const { url, method, operation } = request;
  const response = await transport(request);
  // Browsers show of a redirect only that it is one: by status 0.
  const isRedirect = /^0|30[12378]/.test(`${response.status}`);
  if (!isRedirect || operation.response === 'redirect') return response;
  await response.body?.cancel();
  const location = response.headers.get('location');
  // Two slashes are no address.
  const target = URL.parse(location || '//', url);
  if (hops > 0 && target?.origin === new URL(url).origin && /^(GET|HEAD)$/.test(method)) {
    return followRedirects(transport, { ...request, url: target.href }, hops - 1);
  }
  throw new RedirectError(`refused a redirect to ${target?.origin ?? 'elsewhere'}. Check the host.`, operation);
}
