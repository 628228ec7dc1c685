import { RedirectError } from './errors/redirect-error.ts';
import type { HttpRequest, Transport } from './transport.ts';

const mostHops = 5;

/**
 * Sends a request and follows up to five redirects of GET and HEAD within its origin.
 *
 * @throws RedirectError for any other redirect: credentials never cross origins, and no write is sent twice
 */
export async function followRedirects(transport: Transport, request: HttpRequest): Promise<Response> {
  const { operation } = request;
  const { origin } = new URL(request.url);
  for (let hop = 0, { url } = request; ; hop += 1) {
    const response = await transport({ ...request, url });
    const { status, type, body, headers } = response;
    // Browsers show of a redirect only that it is one.
    const isRedirect = type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);
    if (!isRedirect || operation.response === 'redirect') return response;
    await body?.cancel();
    const location = headers.get('location') ?? '';
    const target = URL.canParse(location, url) && new URL(location, url);
    if (!location || !target || target.origin !== origin || hop === mostHops || !/^(GET|HEAD)$/.test(request.method)) {
      const place = target ? target.origin : 'an unknown place';
      throw new RedirectError(`refused a redirect of ${origin} to ${place}. Check the host.`, operation);
    }
    url = target.href;
  }
}
