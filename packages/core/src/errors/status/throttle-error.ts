import { ApiError } from '../api-error.ts';
import { hasStatus } from './has-status.ts';

/** statusCode 429: too many requests. Holds of every `ApiError` with this number, whichever copy of the package threw it. */
export abstract class ThrottleError extends ApiError {
  declare readonly statusCode: 429;

  static override [Symbol.hasInstance](error: unknown): error is ThrottleError {
    return hasStatus(error, 429);
  }
}
