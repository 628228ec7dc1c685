import { ApiError } from '../api-error.ts';
import { hasStatus } from './has-status.ts';

/** statusCode 404: what was asked for does not exist. Holds of every `ApiError` with this number, whichever copy of the package threw it. */
export abstract class NotFoundError extends ApiError {
  declare readonly statusCode: 404;

  static override [Symbol.hasInstance](error: unknown): error is NotFoundError {
    return hasStatus(error, 404);
  }
}
