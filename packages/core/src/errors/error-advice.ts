/**
 * Says what to do about a failure that the API tells of, as a sentence for the message of its `ApiError`; undefined for what
 * is usual.
 */
export type ErrorAdvice = (statusCode: number, apiCode: number | undefined) => string | undefined;
