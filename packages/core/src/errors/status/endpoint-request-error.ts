import { ApiError } from '../api-error.ts';
import { hasStatus } from './has-status.ts';

/** statusCode 601: a request of the server to an endpoint of yours failed. Holds of every `ApiError` with this number, whichever copy of the package threw it. */
export abstract class EndpointRequestError extends ApiError {
  declare readonly statusCode: 601;

  static override [Symbol.hasInstance](error: unknown): error is EndpointRequestError {
    return hasStatus(error, 601);
  }
}
