import { GenAuthError } from '@genauth/core';

/** Why a callback was refused, and what that tells. */
const meanings = {
  state_missing: 'it must have one state',
  login_missing: 'the browser has no login under way; its cookie may be blocked, used up or too old',
  state_mismatch: 'its state belongs to no login that this browser began',
  login_invalid: 'the cookie of the login cannot be read',
  login_expired: 'the login took too long; begin again',
  issuer_mismatch: 'it comes from another issuer (RFC 9207)',
  response_invalid: 'it is no authorization response with a code',
} as const;

/** Why a callback was refused. */
export type CallbackReason = keyof typeof meanings;

/**
 * A request to the callback address does not belong to a login of this browser. Nothing was exchanged; the way on is a
 * new login.
 */
export class CallbackError extends GenAuthError {
  readonly reason: CallbackReason;

  constructor(reason: CallbackReason) {
    super(`callback refused: ${meanings[reason]}`);
    this.reason = reason;
  }

  override get name(): 'CallbackError' {
    return 'CallbackError';
  }

  get code(): 'callback_error' {
    return 'callback_error';
  }
}
