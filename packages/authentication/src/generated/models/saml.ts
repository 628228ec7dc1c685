// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

/** Input of “Redirect to the hosted sign-in page by SAML”. */
export interface StartSamlSignInParams {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
}
