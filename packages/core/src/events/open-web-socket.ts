import { ConfigurationError } from '../errors/configuration-error.ts';
import type { OpenWebSocket, WebSocketLike } from './web-socket.ts';

/** What workerd gives for a request that asks for an upgrade. */
interface Upgraded {
  readonly webSocket?: (WebSocketLike & { readonly accept: () => void }) | null;
}

/**
 * Opens the runtime's own WebSocket.
 *
 * @throws ConfigurationError when there is none, or when it cannot send the headers
 */
export const openWebSocket: OpenWebSocket = (url, { headers }) => {
  const hasHeaders = Object.keys(headers).length > 0;
  if (hasHeaders && 'WebSocketPair' in globalThis) return upgrade(url, headers);
  if (typeof globalThis.WebSocket !== 'function') {
    throw new ConfigurationError('this runtime has no WebSocket, see option webSocket');
  }
  try {
    // Node, Bun and Deno take headers where the standard has protocols only. There, an object makes a SyntaxError.
    return Reflect.construct(WebSocket, hasHeaders ? [url, { headers }] : [url]);
  } catch (cause) {
    // The message is left out, since it may quote the URL.
    const name = cause instanceof Error ? cause.name : 'Error';
    const reason = hasHeaders
      ? 'the WebSocket of this runtime cannot send the authorization header: subscribe from a server, or give one that can'
      : `the WebSocket of this runtime refuses the address with a ${name}`;
    throw new ConfigurationError(`${reason}, see option webSocket`);
  }
};

/** Workers send headers only this way. A redirect is an answer without a socket: credentials never cross origins. */
async function upgrade(url: string, headers: Readonly<Record<string, string>>): Promise<WebSocketLike> {
  const init: RequestInit = { headers: { ...headers, upgrade: 'websocket' }, redirect: 'manual' };
  const response: object = await fetch(url.replace(/^ws/, 'http'), init);
  const { webSocket }: Upgraded = response;
  if (!webSocket) throw new TypeError('no upgrade');
  webSocket.accept();
  return webSocket;
}
