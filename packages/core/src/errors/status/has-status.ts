import { isApiError } from '../guards.ts';

/** Whether `error` is an `ApiError` with this statusCode. */
export function hasStatus(error: unknown, statusCode: number): boolean {
  return isApiError(error) && error.statusCode === statusCode;
}
