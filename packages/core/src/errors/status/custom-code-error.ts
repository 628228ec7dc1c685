import { ApiError } from '../api-error.ts';
import { hasStatus } from './has-status.ts';

/** statusCode 603: custom code of the user pool failed. Holds of every `ApiError` with this number, whichever copy of the package threw it. */
export abstract class CustomCodeError extends ApiError {
  declare readonly statusCode: 603;

  static override [Symbol.hasInstance](error: unknown): error is CustomCodeError {
    return hasStatus(error, 603);
  }
}
