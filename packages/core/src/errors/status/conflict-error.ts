import { ApiError } from '../api-error.ts';
import { hasStatus } from './has-status.ts';

/** statusCode 409: it contradicts what exists already. Holds of every `ApiError` with this number, whichever copy of the package threw it. */
export abstract class ConflictError extends ApiError {
  declare readonly statusCode: 409;

  static override [Symbol.hasInstance](error: unknown): error is ConflictError {
    return hasStatus(error, 409);
  }
}
