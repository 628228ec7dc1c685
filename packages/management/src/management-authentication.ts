import type { ClientOptions } from '@genauth/core';
import type { AccessKey } from '@genauth/core/parts';

/** What a management client has to prove who it is with. */
export interface ManagementIdentity extends AccessKey {
  /** The user pool that the access key belongs to. */
  readonly userPoolId: string;
  /** The client's settings but for credentials. */
  readonly settings: ClientOptions;
}

/** A way to prove to the management API who calls: `signatures` or `accessTokens`. */
export type ManagementAuthentication = (
  identity: ManagementIdentity,
) => Pick<ClientOptions, 'authenticate' | 'recover'>;
