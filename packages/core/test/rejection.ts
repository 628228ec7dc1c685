/** What a promise rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  return promise.then(
    (value) => Promise.reject(new Error(`resolved to ${JSON.stringify(value)}`)),
    (error: unknown) => error,
  );
}
