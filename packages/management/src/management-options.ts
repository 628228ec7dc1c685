import type { CommonOptions } from '@genauth/core';

/** What a client of the management API is made from. */
export interface ManagementOptions extends CommonOptions {
  /** The name of the access key that signs all requests. */
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** Where the API is: `https://api.authing.cn`. */
  readonly host?: string | undefined;
  /** The tenant that all requests are about. */
  readonly tenantId?: string | undefined;
}
