/** What is used of `http.IncomingMessage` of Node.js, and of what frameworks make of it. */
export interface NodeRequest {
  readonly url?: string | undefined;
  readonly headers: { readonly cookie?: string | undefined };
}

/** What is used of `http.ServerResponse` of Node.js, and of what frameworks make of it. */
export interface NodeResponse {
  /** The request that it answers, where the server says so, as that of Node.js does. */
  readonly req?: NodeRequest | undefined;
  appendHeader(name: string, value: string): unknown;
  setHeader(name: string, value: string): unknown;
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(): unknown;
}

/** Whether this answers a request of Node.js. */
export function isNodeResponse(target: NodeResponse | Request | Headers): target is NodeResponse {
  return 'writeHead' in target;
}

/** The `cookie` header of a request, whichever of the two it is. */
export function cookiesOf(request: NodeRequest | Request | undefined): string | null | undefined {
  const headers = request?.headers;
  // A request may have a header named `get`, which is text.
  return isWebHeaders(headers) ? headers.get('cookie') : headers?.cookie;
}

/** Sends the browser elsewhere: ends the answer of Node.js, or gives one to a web `Request`. */
export function redirect(
  target: NodeResponse | Request,
  location: string,
  cookies: readonly string[],
): Response | undefined {
  const fields = { location, 'cache-control': 'no-store' };
  if (isNodeResponse(target)) {
    for (const cookie of cookies) target.appendHeader('set-cookie', cookie);
    target.writeHead(302, fields);
    target.end();
    return undefined;
  }
  const headers = new Headers(fields);
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 302, headers });
}

// Not by `instanceof`: frameworks and other realms have classes of their own.
function isWebHeaders(headers: NodeRequest['headers'] | Headers | undefined): headers is Headers {
  return headers !== undefined && 'get' in headers && typeof headers.get === 'function';
}
