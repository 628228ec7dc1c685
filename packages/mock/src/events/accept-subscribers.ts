import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Api } from '../contract/load-documents.ts';
import type { Credentials } from '../credentials/credentials.ts';
import type { EventHub } from './event-hub.ts';

/** What a subscription asks for, once its credentials are good. */
interface Asked {
  readonly api: Api;
  readonly code: string;
}

const place = /^\/events\/v1\/(management|authentication)\/sub$/;

/** Takes WebSockets at `/events/v1/…/sub?code=…`: signed for the management API, with a user's `token` for the other. */
export function acceptSubscribers(server: Server, hub: EventHub, credentials: Credentials): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  server.on('upgrade', (request, socket: Duplex, head) => {
    // A caller that goes away during the handshake has nobody to tell.
    socket.on('error', () => socket.destroy());
    const asked = readSubscription(request, credentials);
    if (typeof asked === 'number') {
      socket.end(`HTTP/1.1 ${asked} ${asked === 401 ? 'Unauthorized' : 'Not Found'}\r\nconnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      const send = (text: string): void => opened.send(text);
      const leave = hub.subscribe({ ...asked, send, end: () => opened.terminate() });
      opened.on('close', leave);
      opened.on('error', leave);
    });
  });
}

/** The subscription that a handshake asks for, or the HTTP status that refuses it. */
function readSubscription({ url = '', headers }: IncomingMessage, credentials: Credentials): Asked | 401 | 404 {
  const [pathname = '', query] = url.split('?');
  const searchParams = new URLSearchParams(query);
  const [, api] = place.exec(pathname) ?? [];
  const code = searchParams.get('code');
  if (code === null || (api !== 'management' && api !== 'authentication')) return 404;
  const isKnown =
    api === 'management'
      ? credentials.acceptsSocket(headers.authorization)
      : credentials.tokens.read(searchParams.get('token') ?? '', 'access') !== undefined;
  return isKnown ? { api, code } : 401;
}
