import { ApiError } from '../api-error.ts';
import { hasStatus } from './has-status.ts';

/** statusCode 602: an endpoint of yours answered the server with what it cannot use. Holds of every `ApiError` with this number, whichever copy of the package threw it. */
export abstract class EndpointResponseError extends ApiError {
  declare readonly statusCode: 602;

  static override [Symbol.hasInstance](error: unknown): error is EndpointResponseError {
    return hasStatus(error, 602);
  }
}
