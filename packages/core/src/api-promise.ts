/** A result with what HTTP said about it. */
export interface ApiResponse<T> {
  /** What awaiting the call alone gives. */
  readonly data: T;
  /** The HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** Requests that were sent for it, redirects not counted: 1 unless some were made again. */
  readonly attempts: number;
}

/** A call under way: awaiting it gives the result; it rejects with a `GenAuthError`. */
export interface ApiPromise<T> extends Promise<T> {
  /** The result together with the HTTP status and headers of the answer. */
  withResponse(): Promise<ApiResponse<T>>;
}

/** Gives a call under way the shape that callers see. */
export function apiPromise<T>(answer: Promise<ApiResponse<T>>): ApiPromise<T> {
  // Derived only where it is asked for: a promise that nobody looks at would reject unhandled beside `withResponse()`.
  const result = (): Promise<T> => answer.then(({ data }) => data);
  return {
    then: (fulfilled, rejected) => result().then(fulfilled, rejected),
    catch: (rejected) => result().catch(rejected),
    finally: (settled) => result().finally(settled),
    withResponse: () => answer,
    [Symbol.toStringTag]: 'Promise',
  };
}
