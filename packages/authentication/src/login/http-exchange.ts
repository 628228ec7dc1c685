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

/** Whether this answers a request of Node.js, where otherwise there is a web `Request`. */
export function isNodeResponse(target: NodeResponse | Request): target is NodeResponse {
  return 'writeHead' in target;
}

/** Sends the browser elsewhere: writes the answer where there is one to write to, else makes it. */
export function redirect(target: NodeResponse | Request, location: string, cookies: readonly string[]): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  if (isNodeResponse(target)) {
    for (const cookie of cookies) target.appendHeader('set-cookie', cookie);
    target.writeHead(302, { location, 'cache-control': 'no-store' });
    target.end();
  }
  return new Response(null, { status: 302, headers });
}
