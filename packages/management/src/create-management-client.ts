import type { ChangeableClient } from '@genauth/core';
import { changeOptions, createClient, requireText, requireUrl } from '@genauth/core/parts';
import type { ManagementOptions } from './management-options.ts';
import { sdkVersion } from './sdk-version.ts';
import { signRequests } from './sign-requests.ts';

/**
 * Makes a client that signs its requests, for use with single functions: `getUser(client, { userId })`. What is not
 * imported is not bundled.
 *
 * @throws ConfigurationError that names the option which is missing or malformed
 */
export function createManagementClient(options: ManagementOptions): ChangeableClient<ManagementOptions> {
  const { accessKeyId, accessKeySecret, host = 'https://api.authing.cn', tenantId, ...common } = options;
  const key = {
    accessKeyId: requireText('accessKeyId', accessKeyId),
    accessKeySecret: requireText('accessKeySecret', accessKeySecret),
  };
  const client = createClient({
    ...common,
    ...signRequests(key),
    baseUrl: requireUrl('host', host),
    headers: {
      'x-authing-sdk-version': sdkVersion,
      'x-authing-app-id': tenantId === undefined ? undefined : requireText('tenantId', tenantId),
      ...common.headers,
    },
  });
  return { ...client, withOptions: (changes) => createManagementClient(changeOptions(options, changes)) };
}
