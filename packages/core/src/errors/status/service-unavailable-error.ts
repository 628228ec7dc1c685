import { ApiError } from '../api-error.ts';
import { hasStatus } from './has-status.ts';

/** statusCode 503: the server cannot work at present. Holds of every `ApiError` with this number, whichever copy of the package threw it. */
export abstract class ServiceUnavailableError extends ApiError {
  declare readonly statusCode: 503;

  static override [Symbol.hasInstance](error: unknown): error is ServiceUnavailableError {
    return hasStatus(error, 503);
  }
}
