import { createClient, requireText, requireUrl } from '@genauth/core';
import type { Client } from '@genauth/core';
import type { ManagementOptions } from './management-options.ts';
import { sdkVersion } from './sdk-version.ts';
import { signRequests } from './sign-requests.ts';

/**
 * Makes a client that signs its requests, for use with single functions: `getUser(client, { userId })`. What is not
 * imported is not bundled.
 *
 * @throws ConfigurationError that names the option which is missing or malformed
 */
export function createManagementClient(options: ManagementOptions): Client {
  const { accessKeyId, accessKeySecret, host = 'https://api.authing.cn', tenantId, ...common } = options;
  const key = {
    accessKeyId: requireText('accessKeyId', accessKeyId),
    accessKeySecret: requireText('accessKeySecret', accessKeySecret),
  };
  return createClient({
    ...common,
    baseUrl: requireUrl('host', host),
    authenticate: signRequests(key),
    headers: {
      'x-authing-sdk-version': sdkVersion,
      'x-authing-app-id': tenantId === undefined ? undefined : requireText('tenantId', tenantId),
      ...common.headers,
    },
  });
}
