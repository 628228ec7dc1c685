import type { Authenticate } from './authenticate.ts';
import type { ErrorAdvice } from './errors/error-advice.ts';
import type { ApiError } from './errors/api-error.ts';
import type { Fetch } from './fetch-transport.ts';
import type { Middleware } from './middleware.ts';
import type { Observer } from './observer.ts';
import type { HeaderValues, Language } from './request-options.ts';
import type { Transport } from './transport.ts';

/** Settings that every client takes. */
export interface CommonOptions {
  /** Used in place of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Used in place of `fetchTransport({ fetch })`. */
  readonly transport?: Transport | undefined;
  /** Sent with every request. */
  readonly headers?: HeaderValues | undefined;
  /** Ends every call of the client with an `AbortError`, and its subscriptions, beside what a call's own signal ends. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until one attempt, its body included, fails with a `TimeoutError`: 30,000; `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /** Milliseconds until a call fails with a `TimeoutError`, all attempts and the waits between them included: no limit. */
  readonly deadline?: number | undefined;
  /** How often a call that failed is made again at most, where that can do no harm: 2. */
  readonly maxRetries?: number | undefined;
  /** What stands between the client and its transport; the first is the outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Stands around each call, as `logTo(console)` does, which writes a line for each. */
  readonly logger?: Observer | undefined;
  /**
   * What the messages of `ApiError`s say to do. `errorAdvice` of the package has it from the contract, by `apiCode` and
   * `statusCode`; the clients with methods use that, and clients for single functions a few words of their own, to stay small.
   */
  readonly errorAdvice?: ErrorAdvice | undefined;
  /** Language of the messages in answers: `zh-CN`. */
  readonly lang?: Language | undefined;
}

/** What `createClient` takes. */
export interface ClientOptions extends CommonOptions {
  /** Where the paths of the contract begin: `https://api.authing.cn`. */
  readonly baseUrl: string;
  readonly authenticate?: Authenticate | undefined;
  /**
   * Asked once a call, when the API refuses it: whether the cause is mended (a token renewed, a clock set), so that the
   * call is made again at once. `sent` has the headers that were refused.
   */
  readonly recover?: ((error: ApiError, sent: Headers) => boolean | Promise<boolean>) | undefined;
}
