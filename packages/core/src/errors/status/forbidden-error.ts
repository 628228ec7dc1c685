import { ApiError } from '../api-error.ts';
import { hasStatus } from './has-status.ts';

/** statusCode 403: the credentials lack the permission. Holds of every `ApiError` with this number, whichever copy of the package threw it. */
export abstract class ForbiddenError extends ApiError {
  declare readonly statusCode: 403;

  static override [Symbol.hasInstance](error: unknown): error is ForbiddenError {
    return hasStatus(error, 403);
  }
}
