// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

/** Input of “Refuse the consent an application asks for”. */
export interface AbortOidcConsentParams {
  /**
   * ID of the interaction, taken from the address of the consent page.
   *
   * @example '0f8fad5bd9cb469fa165'
   */
  interactionKey: string;
}

/** Input of “Grant the consent an application asks for”. */
export interface ConfirmOidcConsentParams {
  /**
   * ID of the interaction, taken from the address of the consent page.
   *
   * @example '0f8fad5bd9cb469fa165'
   */
  interactionKey: string;
}

/** What the sign-in page hands to the interaction. */
export interface FinishLoginParams {
  [key: string]: unknown;
  /**
   * Token of the user whom the sign-in page has identified.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  token?: string;
}

/** Input of “Finish an OpenID Connect sign-in”. */
export interface FinishOidcLoginParams extends FinishLoginParams {
  /**
   * ID of the interaction, taken from the address that `startOidcAuthorization` redirected to.
   *
   * @example '0f8fad5bd9cb469fa165'
   */
  interactionKey: string;
  /**
   * ID of the tenant that the user signs in to.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenant_id: string;
}

/** Input of “Get the public keys of an application”. */
export interface GetApplicationJwksParams {
  /**
   * ID of the application.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  appId: string;
}

/** Input of “Get the claims of the user behind a token”. */
export interface GetOidcUserInfoParams {
  /**
   * The access token of the user.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  access_token?: string;
}

/** A JSON Web Key Set. */
export interface JsonWebKeySet {
  [key: string]: unknown;
  /** The public keys that signatures of tokens are checked with. A token names its own in the header `kid`. */
  keys: {
    [key: string]: unknown;
    /**
     * Kind of key, such as `RSA`.
     *
     * @example 'RSA'
     */
    kty: string;
    /**
     * What the key is for: `sig` for signatures.
     *
     * @example 'sig'
     */
    use?: string;
    /**
     * Algorithm that the key is used with.
     *
     * @example 'RS256'
     */
    alg?: string;
    /**
     * ID of the key, which tokens name in their header.
     *
     * @example 'TfLOt3Lbn8_a8pRMuessamqj-o3DBCs1-owHLQ-VMqQ'
     */
    kid?: string;
    /**
     * Modulus of an RSA key, Base64URL-encoded.
     *
     * @example 'o8iCY52uBPOCnBSRCr3YtlZ0UTuQQ4NC'
     */
    n?: string;
    /**
     * Exponent of an RSA key, Base64URL-encoded.
     *
     * @example 'AQAB'
     */
    e?: string;
    /**
     * Curve of an elliptic-curve key.
     *
     * @example 'P-256'
     */
    crv?: string;
    /**
     * First coordinate of an elliptic-curve key, Base64URL-encoded.
     *
     * @example 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU'
     */
    x?: string;
    /**
     * Second coordinate of an elliptic-curve key, Base64URL-encoded.
     *
     * @example 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0'
     */
    y?: string;
  }[];
}

/**
 * What the OpenID Connect server offers, as in [OpenID Connect
 * discovery](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata).
 */
export interface OidcDiscoveryMetadata {
  /**
   * Identifier of the server, which tokens name in `iss`.
   *
   * @format uri
   * @example 'https://portal.halden.example/oidc'
   */
  issuer: string;
  /**
   * Where the browser goes to sign a user in.
   *
   * @format uri
   * @example 'https://portal.halden.example/oidc/auth'
   */
  authorization_endpoint: string;
  /**
   * Where grants are exchanged for tokens.
   *
   * @format uri
   * @example 'https://portal.halden.example/oidc/token'
   */
  token_endpoint: string;
  /**
   * Where a user's claims are returned for an access token.
   *
   * @format uri
   * @example 'https://portal.halden.example/oidc/me'
   */
  userinfo_endpoint: string;
  /**
   * Where the public keys for verifying tokens are.
   *
   * @format uri
   * @example 'https://portal.halden.example/oidc/.well-known/jwks.json'
   */
  jwks_uri: string;
  /**
   * Scopes that can be asked for.
   *
   * @default ['openid', 'offline_access', 'username', 'phone', 'email', 'address', 'profile', 'role', 'roles', 'unionid', 'external_id', 'extended_fields', 'tenant_id', 'userpool_id']
   * @example ['openid', 'offline_access', 'username', 'phone', 'email', 'address', 'profile', 'role', 'roles', 'unionid', 'external_id', 'extended_fields', 'tenant_id', 'userpool_id']
   */
  scopes_supported: string[];
  /**
   * What can come back from `authorization_endpoint`.
   *
   * @example ['code', 'id_token', 'id_token token']
   */
  response_types_supported: (
    | 'none'
    | 'code'
    | 'token'
    | 'id_token token'
    | 'id_token'
    | 'code token'
    | 'code id_token token'
    | 'code id_token'
    | (string & {})
  )[];
  /**
   * Ways in which the result reaches the application.
   *
   * @example ['query', 'fragment', 'form_post', 'web_message']
   */
  response_modes_supported: string[];
  /**
   * Grants that can be used, most of them at `token_endpoint`.
   *
   * @example ['authorization_code', 'refresh_token']
   */
  grant_types_supported: string[];
  /**
   * Algorithms that ID tokens can be signed with.
   *
   * @example ['HS256', 'RS256']
   */
  id_token_signing_alg_values_supported: string[];
  /**
   * Algorithms that the key of an encrypted ID token can be encrypted with.
   *
   * @example ['A128KW', 'RSA-OAEP']
   */
  id_token_encryption_alg_values_supported: string[];
  /**
   * Algorithms that the content of an encrypted ID token can be encrypted with.
   *
   * @example ['A128CBC-HS256', 'A256GCM']
   */
  id_token_encryption_enc_values_supported: string[];
  /**
   * Algorithms that the answer of `userinfo_endpoint` can be signed with.
   *
   * @example ['HS256', 'RS256']
   */
  userinfo_signing_alg_values_supported: string[];
  /**
   * Algorithms that the key of an encrypted answer of `userinfo_endpoint` can be encrypted with.
   *
   * @example ['A128KW', 'RSA-OAEP']
   */
  userinfo_encryption_alg_values_supported: string[];
  /**
   * Algorithms that the content of an encrypted answer of `userinfo_endpoint` can be encrypted with.
   *
   * @example ['A128CBC-HS256', 'A256GCM']
   */
  userinfo_encryption_enc_values_supported: string[];
  /**
   * Ways in which an application can prove its identity at `token_endpoint`.
   *
   * @example ['client_secret_post', 'client_secret_basic', 'none']
   */
  token_endpoint_auth_methods_supported: string[];
  /**
   * Kinds of claims that the server can give, as in [OpenID Connect
   * Core](https://openid.net/specs/openid-connect-core-1_0.html#ClaimTypes).
   *
   * @example ['normal']
   */
  claim_types_supported: string[];
  /**
   * Claims that the server knows.
   *
   * @example ['sub', 'name', 'email', 'email_verified']
   */
  claims_supported: string[];
  /**
   * Ways in which a PKCE challenge can be made. Prefer `S256`.
   *
   * @example ['plain', 'S256']
   */
  code_challenge_methods_supported: string[];
  /**
   * Where the browser goes to sign a user out.
   *
   * @format uri
   * @example 'https://portal.halden.example/oidc/session/end'
   */
  end_session_endpoint: string;
  /**
   * Where access tokens and refresh tokens are checked.
   *
   * @format uri
   * @example 'https://portal.halden.example/oidc/token/introspection'
   */
  introspection_endpoint: string;
  /**
   * Ways in which an application can prove its identity at `introspection_endpoint`.
   *
   * @example ['client_secret_post', 'client_secret_basic', 'none']
   */
  introspection_endpoint_auth_methods_supported: string[];
  /**
   * Where access tokens and refresh tokens are revoked.
   *
   * @format uri
   * @example 'https://portal.halden.example/oidc/token/revocation'
   */
  revocation_endpoint: string;
  /**
   * Ways in which an application can prove its identity at `revocation_endpoint`.
   *
   * @example ['client_secret_post', 'client_secret_basic', 'none']
   */
  revocation_endpoint_auth_methods_supported: string[];
}

/** Input of “Continue an OpenID Connect sign-in”. */
export interface SubmitOidcLoginParams extends FinishLoginParams {
  /**
   * ID of the interaction, taken from the address that `startOidcAuthorization` redirected to.
   *
   * @example '0f8fad5bd9cb469fa165'
   */
  interactionKey: string;
  /**
   * ID of the tenant that the user signs in to.
   *
   * @example '6745c0de0a1b2c3d4e5f7001'
   */
  tenant_id: string;
}

/** Input of “Validate an access token or ID token”. */
export interface ValidateOidcTokenParams {
  /**
   * The access token to validate. Leave it out when you give `id_token`.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  access_token?: string;
  /**
   * The ID token to validate. Leave it out when you give `access_token`.
   *
   * @example 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl'
   */
  id_token?: string;
}

/** The claims of a valid token. */
export interface ValidateOidcTokenResult {
  [key: string]: unknown;
  /**
   * ID of the user.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  sub?: string;
  /**
   * ID of the application that the token was issued to.
   *
   * @example '6745c0de0a1b2c3d4e5fa001'
   */
  aud?: string;
  /**
   * Who issued the token.
   *
   * @example 'https://portal.halden.example/oidc'
   */
  iss?: string;
  /**
   * When the token expires, in seconds since the Unix epoch.
   *
   * @example 1772446530
   */
  exp?: number;
  /**
   * When the token was issued, in seconds since the Unix epoch.
   *
   * @example 1772439330
   */
  iat?: number;
  /**
   * Number of the failure. Present when the token is not valid.
   *
   * @example 400
   */
  code?: number;
  /**
   * Why the token is not valid. Present when it is not.
   *
   * @example 'The access token is not valid'
   */
  message?: string;
}

/** The key to check. The API does not document the names of its properties; `key` stands for one. */
export type ValidatePEMKeyDto = Record<string, unknown>;
