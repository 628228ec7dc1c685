// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { UserClaims } from './shared.ts';

/** The answer for a ticket that is not valid. */
export interface Cas20ValidationFailureResult {
  /** Why the ticket is not valid. */
  authenticationFailure: {
    /**
     * Code of the reason, as CAS defines it.
     *
     * @example 'INVALID_TICKET'
     */
    code: string;
    /**
     * The reason in words, for developers.
     *
     * @example 'The ticket is not valid'
     */
    description: string;
  };
}

/** The answer for a valid ticket. */
export interface Cas20ValidationSuccessResult {
  /** What CAS calls the service response. */
  serviceResponse: {
    /** Who has signed in. */
    authenticationSuccess: {
      /**
       * Name of the user.
       *
       * @example 'ada.lind'
       */
      user: string;
      /** Claims about the user. */
      attributes?: UserClaims;
    };
  };
}

/** Input of “Sign the user out by CAS”. */
export interface EndCasSessionParams {
  /**
   * Where the browser goes after signing out.
   *
   * @format uri
   * @example 'https://portal.halden.example/signed-out'
   */
  url?: string;
}

/** Input of “Redirect to the hosted sign-in page by CAS”. */
export interface StartCasSignInParams {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * Where the browser goes after signing in, with the ticket attached.
   *
   * @format uri
   * @example 'https://portal.halden.example/cas'
   */
  service?: string;
}

/** Input of “Check a ticket by CAS 2.0”. */
export interface ValidateCasServiceTicketParams {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * The `service` that the sign-in started with; the two must be the same.
   *
   * @format uri
   * @example 'https://portal.halden.example/cas'
   */
  service: string;
  /**
   * The ticket that came with the browser in the query of `service`. It can be checked once.
   *
   * @example 'ST-1856339-aA5Yuvrxzpv8Tau1cYQ7'
   */
  ticket: string;
  /**
   * Format of the answer.
   *
   * @example 'JSON'
   */
  format?: 'JSON' | 'XML';
}

/** Whether the ticket is valid and, if so, for whom. */
export type ValidateCasServiceTicketResult = Cas20ValidationSuccessResult | Cas20ValidationFailureResult;

/** Input of “Check a ticket by CAS 1.0”. */
export interface ValidateCasTicketParams {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
  /**
   * The `service` that the sign-in started with; the two must be the same.
   *
   * @format uri
   * @example 'https://portal.halden.example/cas'
   */
  service: string;
  /**
   * The ticket that came with the browser in the query of `service`. It can be checked once.
   *
   * @example 'ST-1856339-aA5Yuvrxzpv8Tau1cYQ7'
   */
  ticket: string;
}
