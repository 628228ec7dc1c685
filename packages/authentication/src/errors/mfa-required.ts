import { isApiError } from '@genauth/core';
import type { ApiError } from '@genauth/core';
import { isObject } from '@genauth/core/parts';

/** One second factor that the application takes. */
export interface MfaFactor {
  /** Kind of factor. */
  readonly mfaPolicy: 'OTP' | 'SMS' | 'EMAIL' | 'FACE' | (string & {});
  /** 1 when it is turned on. */
  readonly status: number;
  /** Its place in the list that users choose from, from 0. */
  readonly sort: number;
}

/** What a sign-in brings along that fails for lack of a second factor. */
export interface MfaRequiredData {
  /** Stands for the user whose second factor is due; `verifyMfaToken` tells whether it still holds. */
  readonly mfaToken: string;
  /** The second factors of the application. */
  readonly applicationMfa?: readonly MfaFactor[];
  /** Phone number for codes. */
  readonly mfaPhone?: string;
  /** Calling code of `mfaPhone`, with a leading `+`. */
  readonly mfaPhoneCountryCode?: string;
  /** Email address for codes. */
  readonly mfaEmail?: string;
  /** Whether the user has an authenticator that shows codes. */
  readonly totpMfaEnabled?: boolean;
  /** Whether the user's face is known. */
  readonly faceMfaEnabled?: boolean;
  readonly nickname?: string;
  readonly username?: string;
  /** Phone number of the user's profile. */
  readonly phone?: string;
  readonly phoneCountryCode?: string;
}

/** A sign-in whose first factor was right and that needs a second one. */
export interface MfaRequiredError extends ApiError {
  /** 1635: the user has turned it on; 1636: the application demands it. */
  readonly apiCode: 1635 | 1636;
  readonly data: MfaRequiredData;
}

/**
 * Whether a sign-in needs a second factor. It has given out no tokens, and no call goes on from here: the hosted sign-in page
 * asks for the second factor and signs the user in.
 *
 * ```ts
 * if (isMfaRequired(error)) return client.loginWithRedirect(response);
 * ```
 */
export function isMfaRequired(error: unknown): error is MfaRequiredError {
  if (!isApiError(error, 1635) && !isApiError(error, 1636)) return false;
  return isObject(error.data) && typeof error.data['mfaToken'] === 'string';
}
