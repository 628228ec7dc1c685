import { ApiError } from '../api-error.ts';
import { hasStatus } from './has-status.ts';

/** statusCode 422: the request is well formed, but not possible now. Holds of every `ApiError` with this number, whichever copy of the package threw it. */
export abstract class InvalidOperationError extends ApiError {
  declare readonly statusCode: 422;

  static override [Symbol.hasInstance](error: unknown): error is InvalidOperationError {
    return hasStatus(error, 422);
  }
}
