import type { Fetch } from './fetch-transport.ts';

/** The languages the API answers in. */
export type Language = 'zh-CN' | 'en-US' | 'ja-JP' | 'zh-TW';

/** Headers by name; one that is undefined is left out, also where the client would send it. */
export type HeaderValues = Readonly<Record<string, string | undefined>>;

/** Settings of one call; what is left out is as in the client. */
export interface RequestOptions {
  /** Used in place of the client's transport. */
  readonly fetch?: Fetch | undefined;
  /** Where this call goes in place of the client's host. It carries the client's credentials there. */
  readonly baseUrl?: string | undefined;
  /** Ends the call, whatever it is doing, with an `AbortError`; aborted beforehand, nothing is sent. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until one attempt, its body included, fails with a `TimeoutError`; `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds until the call fails with a `TimeoutError`, all attempts and the waits between them included. A wait that
   * would end later is not begun: the call fails at once, with what went wrong.
   */
  readonly deadline?: number | undefined;
  /** How often a call that failed is made again at most, where that can do no harm. */
  readonly maxRetries?: number | undefined;
  /** Headers beside and over those of the client. */
  readonly headers?: HeaderValues | undefined;
  /** Language of the messages in answers. */
  readonly lang?: Language | undefined;
}
