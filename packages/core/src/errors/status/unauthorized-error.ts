import { ApiError } from '../api-error.ts';
import { hasStatus } from './has-status.ts';

/** statusCode 401: the credentials are missing, wrong or expired. Holds of every `ApiError` with this number, whichever copy of the package threw it. */
export abstract class UnauthorizedError extends ApiError {
  declare readonly statusCode: 401;

  static override [Symbol.hasInstance](error: unknown): error is UnauthorizedError {
    return hasStatus(error, 401);
  }
}
