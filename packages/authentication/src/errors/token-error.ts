import { GenAuthError } from '@genauth/core';

/** Why a token was refused, and what that tells. */
const meanings = {
  malformed: 'it is no signed JWT',
  other_kind: 'it is a token of another kind',
  algorithm: 'it is signed with an algorithm that is not allowed, or not signed at all',
  unknown_key: 'the issuer has no usable key with its kid',
  signature: 'its signature does not fit',
  issuer: 'it comes from another issuer',
  audience: 'it is meant for someone else',
  authorized_party: 'it was issued to another application',
  expired: 'it has expired',
  not_yet_valid: 'it is not valid yet',
  nonce: 'it belongs to another login',
  subject: 'it is about another user',
  missing_claim: 'a claim is missing that it must have',
  missing_id_token: 'the answer has no ID token',
  invalid_response: 'the answer is not what the standard says',
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

  override get name(): 'TokenError' {
    return 'TokenError';
  }

  get code(): 'token_error' {
    return 'token_error';
  }
}
