import { RedirectError } from './errors/redirect-error.ts';
import type { Operation } from './operation.ts';
import type { HttpRequest, Transport } from './transport.ts';

const mostHops = 5;

/**
 * Sends a request and follows up to five redirects of GET and HEAD within its origin.
 *
 * @throws RedirectError for any other redirect: credentials never cross origins, and no write is sent twice
 */
export async function followRedirects(
  transport: Transport,
  request: HttpRequest,
  operation: Operation,
): Promise<Response> {
  const { origin } = new URL(request.url);
  const mayFollow = request.method === 'GET' || request.method === 'HEAD';
  let url = request.url;
  for (let hop = 0; ; hop += 1) {
    const response = await transport({ ...request, url });
    // Browsers show of a redirect only that it is one.
    if (response.type !== 'opaqueredirect' && ![301, 302, 303, 307, 308].includes(response.status)) return response;
    await response.body?.cancel();
    const location = response.headers.get('location') ?? '';
    const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
    if (!mayFollow || hop === mostHops || target?.origin !== origin) {
      const problem = `refused a redirect from ${origin} to ${target?.origin}. Check the host.`;
      throw new RedirectError(problem, { operation });
    }
    url = target.href;
  }
}
