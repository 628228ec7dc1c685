import { ApiError } from '../api-error.ts';
import { hasStatus } from './has-status.ts';

/** statusCode 501: the server does not support this. Holds of every `ApiError` with this number, whichever copy of the package threw it. */
export abstract class UnsupportedOperationError extends ApiError {
  declare readonly statusCode: 501;

  static override [Symbol.hasInstance](error: unknown): error is UnsupportedOperationError {
    return hasStatus(error, 501);
  }
}
