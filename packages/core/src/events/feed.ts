import type { ClientOptions } from '../client-options.ts';
import type { Operation } from '../operation.ts';
import type { EventOptions } from './web-socket.ts';

/** Where an API has its events, and how it is asked for them. */
export interface ApiEvents
  extends
    Pick<EventOptions, 'webSocket'>,
    Pick<ClientOptions, 'fetch' | 'timeout' | 'maxRetries' | 'signal' | 'errorAdvice'> {
  /** What errors name. */
  readonly operation: Operation;
  /** Of the endpoint, without a query. */
  readonly url: string;
  /** Proves who subscribes; asked anew for each connection. */
  readonly credentials: () => Promise<SocketCredentials>;
}

/** What a handshake carries beside the name of the event. */
export interface SocketCredentials {
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

/** Sets the pace of reconnecting. */
export interface Pace {
  /** Milliseconds to wait after so many failures in a row. */
  readonly delay: (failures: number) => number;
  /** Milliseconds after which an open connection ends a row of failures. */
  readonly healthyAfter: number;
  /** Milliseconds between two pings: shorter than the silence that proxies usually put up with. */
  readonly pingEvery: number;
}

/** One event type of a subscription. */
export interface Feed {
  readonly api: ApiEvents;
  readonly event: string;
  readonly timeout: number;
  readonly idleTimeout: number;
  /** Undefined for the default, which depends on whether a connection has stood. */
  readonly maxRetries: number | undefined;
  readonly pace: Pace;
  readonly onMessage: (data: unknown) => void;
  readonly onError: (error: unknown) => void;
}
