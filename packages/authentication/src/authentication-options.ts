import type { CommonOptions } from '@genauth/core';

/** How an application proves who it is (RFC 7591, section 2): by its secret in the body or in a header, or not at all. */
export type ClientAuthMethod = 'client_secret_post' | 'client_secret_basic' | 'none';

/** What a client of the authentication API is made from. */
export interface AuthenticationOptions extends CommonOptions {
  readonly appId: string;
  /** Left out by applications that can keep no secret: they prove nothing, as with the method `none`. */
  readonly appSecret?: string | undefined;
  /** Where the application is: `https://my-app.authing.cn`. */
  readonly appHost: string;
  /** The signed-in user's access token. */
  readonly accessToken?: string | undefined;
  /** For sign-in and the token endpoint: `client_secret_post`, or `none` without a secret. */
  readonly tokenEndPointAuthMethod?: ClientAuthMethod | undefined;
  /** For token introspection: `client_secret_post`. */
  readonly introspectionEndPointAuthMethod?: ClientAuthMethod | undefined;
  /** For token revocation: `client_secret_post`. */
  readonly revocationEndPointAuthMethod?: ClientAuthMethod | undefined;
}
