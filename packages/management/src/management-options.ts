import type { AccessKey, CommonOptions } from '@genauth/core';

/** What a client of the management API is made from. */
export interface ManagementOptions extends AccessKey, CommonOptions {
  /** Where the API is: `https://api.authing.cn`. */
  readonly host?: string | undefined;
  /** The tenant that all requests are about. */
  readonly tenantId?: string | undefined;
}
