import { ApiError } from '../api-error.ts';
import { hasStatus } from './has-status.ts';

/** statusCode 413: the request is too large. Holds of every `ApiError` with this number, whichever copy of the package threw it. */
export abstract class PayloadTooLargeError extends ApiError {
  declare readonly statusCode: 413;

  static override [Symbol.hasInstance](error: unknown): error is PayloadTooLargeError {
    return hasStatus(error, 413);
  }
}
