// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

/** The MFA token to check. */
export interface MfaTokenIntrospectEndpointParams {
  /**
   * The MFA token, as in `mfaToken` of a failed sign-in.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  token: string;
}

/** Whether an MFA token is valid and, if so, what it stands for. */
export interface MfaTokenIntrospectResponse {
  /** `true` when the token is valid. The other properties come only then. */
  active: boolean;
  /**
   * ID of the user pool that issued the token.
   *
   * @example '6745c0de0a1b2c3d4e5f0001'
   */
  userPoolId?: string;
  /**
   * ID of the user whom the token was issued for.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId?: string;
  /**
   * When the token expires, in seconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1772442930
   */
  exp?: number;
  /**
   * When the token was issued, in seconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1772439330
   */
  iat?: number;
}
