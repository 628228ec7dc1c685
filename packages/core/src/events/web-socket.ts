/** What a subscription needs of a WebSocket: the standard one, that of `ws`, and others have it. */
export interface WebSocketLike {
  /** 1 while it is open. */
  readonly readyState: number;
  binaryType?: string;
  addEventListener(type: 'open' | 'error', listener: () => void): void;
  addEventListener(type: 'close', listener: (event: { readonly code: number }) => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  close(code?: number): void;
  /** Where it exists, it is called now and then: it keeps a quiet connection open, and shows that it has broken. */
  ping?(): void;
}

/**
 * Opens a WebSocket. What it throws, but for errors of this library, counts as a connection that failed.
 *
 * @param url holds the access token of a signed-in user: never write it to a log
 * @param init.headers to send with the handshake; empty for the authentication API
 */
export type OpenWebSocket = (
  url: string,
  init: { readonly headers: Readonly<Record<string, string>> },
) => WebSocketLike | Promise<WebSocketLike>;

/** Settings of a client for subscriptions. */
export interface EventOptions {
  /**
   * Where events come from, such as `wss://events.example.com`. By default the cloud's own place for clients of the cloud,
   * and `host` or `appHost` itself for any other: credentials do not leave the domain they are for.
   */
  readonly socketUri?: string | undefined;
  /**
   * Used in place of the runtime's WebSocket: for a proxy, or where that cannot send headers, which the management API
   * needs. Those of Node, Bun, Deno and workerd can; those of browsers cannot.
   */
  readonly webSocket?: OpenWebSocket | undefined;
}
