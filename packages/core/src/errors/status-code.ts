/** Whether a status, of HTTP or of an envelope, tells of success. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** What an answer tells: a failure in its body's `statusCode`, else HTTP's status. */
export function statusOf(response: Response, body: unknown): number {
  const { statusCode }: Record<string, unknown> = Object(body);
  // A body that speaks of success under an HTTP status that does not cannot be what the API wanted to say.
  return typeof statusCode === 'number' && !isSuccess(statusCode) ? statusCode : response.status;
}
