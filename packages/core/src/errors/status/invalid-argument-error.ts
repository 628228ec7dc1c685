import { ApiError } from '../api-error.ts';
import { hasStatus } from './has-status.ts';

/** statusCode 400: the request is not as the operation wants it. Holds of every `ApiError` with this number, whichever copy of the package threw it. */
export abstract class InvalidArgumentError extends ApiError {
  declare readonly statusCode: 400;

  static override [Symbol.hasInstance](error: unknown): error is InvalidArgumentError {
    return hasStatus(error, 400);
  }
}
