import { GenAuthError } from '@genauth/core';

/** Why a callback was refused, what that tells, and where it is not a new login, what to do. */
const meanings = {
  state_missing: 'it must have one state',
  login_missing: 'the browser has no login under way; its cookie may be blocked, used up or too old',
  state_mismatch: 'its state belongs to no login that this browser began',
  login_invalid: 'the cookie of the login cannot be read',
  login_expired: 'the login took too long',
  issuer_mismatch: 'it comes from another issuer (RFC 9207). Check option issuer',
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
    super(`callback refused: ${meanings[reason]}. Send the browser to a new login.`);
    this.reason = reason;
  }

  get code(): 'callback_error' {
    return 'callback_error';
  }
}
