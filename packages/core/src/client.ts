import type { ApiPromise } from './api-promise.ts';
import type { Operation } from './operation.ts';
import type { RequestOptions } from './request-options.ts';

/** What generated functions call: something that performs operations. */
export interface Client {
  /**
   * Performs one operation.
   *
   * @param operation what to send and how to read the answer
   * @param params the operation's parameters and body
   * @param options settings of this call alone
   * @throws ConfigurationError when the input cannot be sent as it stands
   * @throws ApiError when the API answers with a failure
   * @throws ConnectionError, TimeoutError, AbortError, DecodeError when no usable answer arrives
   */
  request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;
}

/** A client that can be copied with other options. */
export interface ChangeableClient<O> extends Client {
  /** A copy with changes: headers are changed one by one, everything else as a whole. This client stays as it is. */
  withOptions(changes: Partial<O>): ChangeableClient<O>;
}
