import { ApiError } from '../api-error.ts';
import { hasStatus } from './has-status.ts';

/** statusCode 402: the plan does not include this, or has run out. Holds of every `ApiError` with this number, whichever copy of the package threw it. */
export abstract class PaymentNeededError extends ApiError {
  declare readonly statusCode: 402;

  static override [Symbol.hasInstance](error: unknown): error is PaymentNeededError {
    return hasStatus(error, 402);
  }
}
