import { GenAuthError } from '@genauth/core';

/** Why a token was refused, what that tells, and what to do about it. */
const meanings = {
  malformed: 'it is no signed JWT. Pass it on as the provider gave it.',
  other_kind: 'it is a token of another kind. Check which of its tokens the caller sends.',
  algorithm:
    'it is signed with an algorithm that is not allowed, or not signed at all. Check option signingAlgorithms.',
  unknown_key:
    'the issuer has no usable key with its kid. Keys are fetched twice a minute at most: if its key is new, try again in 30 s; else check appHost and appId.',
  signature: 'its signature does not fit. Do not trust it, and check appHost and appId.',
  issuer: 'it comes from another issuer. Do not trust it, and check option issuer.',
  audience: 'it is meant for someone else. Do not trust it, and check appId.',
  authorized_party: 'it was issued to another application. Do not trust it, and check appId.',
  expired: 'it has expired. Get a new one.',
  not_yet_valid: 'it is not valid yet. Check the clock of this machine.',
  nonce: 'it belongs to another login. Begin a new login.',
  subject: 'it is about another user. Begin a new login.',
  session: 'it is about another sign-in of the user. Begin a new login.',
  missing_claim: 'a claim is missing that it must have. Check appHost.',
  missing_id_token: 'the answer has no ID token. Check that the scope holds "openid".',
  invalid_response: 'the answer is not what the standard says. Check appHost.',
} as const;

/** Why a token was refused. */
export type TokenReason = keyof typeof meanings;

/** A token, or the answer that should have brought one, failed its checks. Nothing of the token is kept. */
export class TokenError extends GenAuthError {
  readonly reason: TokenReason;

  /** @param what what was refused: `ID token` */
  constructor(what: string, reason: TokenReason) {
    super(`${what} refused: ${meanings[reason]}`);
    this.reason = reason;
  }

  get code(): 'token_error' {
    return 'token_error';
  }
}
