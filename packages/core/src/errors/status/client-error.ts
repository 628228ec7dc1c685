import { ApiError } from '../api-error.ts';
import { hasStatus } from './has-status.ts';

/** statusCode 499: it failed for a reason on the caller's side that has no number of its own. Holds of every `ApiError` with this number, whichever copy of the package threw it. */
export abstract class ClientError extends ApiError {
  declare readonly statusCode: 499;

  static override [Symbol.hasInstance](error: unknown): error is ClientError {
    return hasStatus(error, 499);
  }
}
