import { ApiError } from '../api-error.ts';
import { hasStatus } from './has-status.ts';

/** statusCode 500: the server failed. Holds of every `ApiError` with this number, whichever copy of the package threw it. */
export abstract class ServerError extends ApiError {
  declare readonly statusCode: 500;

  static override [Symbol.hasInstance](error: unknown): error is ServerError {
    return hasStatus(error, 500);
  }
}
