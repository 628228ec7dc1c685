import { ApiError } from '../api-error.ts';
import { hasStatus } from './has-status.ts';

/** statusCode 502: a server behind the server failed. Holds of every `ApiError` with this number, whichever copy of the package threw it. */
export abstract class BadGatewayError extends ApiError {
  declare readonly statusCode: 502;

  static override [Symbol.hasInstance](error: unknown): error is BadGatewayError {
    return hasStatus(error, 502);
  }
}
