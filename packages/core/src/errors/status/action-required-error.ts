import { ApiError } from '../api-error.ts';
import { hasStatus } from './has-status.ts';

/** statusCode 301: a sign-in waits for another step, which `apiCode` names. Holds of every `ApiError` with this number, whichever copy of the package threw it. */
export abstract class ActionRequiredError extends ApiError {
  declare readonly statusCode: 301;

  static override [Symbol.hasInstance](error: unknown): error is ActionRequiredError {
    return hasStatus(error, 301);
  }
}
