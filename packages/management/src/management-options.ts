import type { CommonOptions, EventOptions } from '@genauth/core';
import type { ManagementAuthentication } from './management-authentication.ts';

/** What a client of the management API is made from. */
export interface ManagementOptions extends CommonOptions, EventOptions {
  /** The name of the access key: that of an administrator, or the user pool's own, which has the pool's id for a name. */
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** How requests prove that the key is yours: `signatures`, or `accessTokens`, which browsers can send too. */
  readonly authentication?: ManagementAuthentication | undefined;
  /** For `accessTokens` with the key of an administrator: the user pool it is for. By default `accessKeyId`. */
  readonly userPoolId?: string | undefined;
  /** Where the API is: `https://api.authing.cn`. */
  readonly host?: string | undefined;
  /** The tenant that all requests are about. */
  readonly tenantId?: string | undefined;
}
