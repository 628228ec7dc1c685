import type { Authenticate } from './authenticate.ts';
import type { Fetch } from './fetch-transport.ts';
import type { HeaderValues, Language } from './request-options.ts';
import type { Transport } from './transport.ts';

/** Settings that every client takes. */
export interface CommonOptions {
  /** Used in place of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Sent with every request. */
  readonly headers?: HeaderValues | undefined;
  /** Milliseconds until one attempt, its body included, fails with a `TimeoutError`: 30,000; `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /** Language of the messages in answers: `zh-CN`. */
  readonly lang?: Language | undefined;
}

/** What `createClient` takes. */
export interface ClientOptions extends CommonOptions {
  /** Where the paths of the contract begin: `https://api.authing.cn`. */
  readonly baseUrl: string;
  /** Used in place of `fetchTransport({ fetch })`. */
  readonly transport?: Transport | undefined;
  readonly authenticate?: Authenticate | undefined;
}
