import type { ChangeableClient } from '@genauth/core';
import { changeOptions, createClient, requireText, requireUrl } from '@genauth/core/parts';
import type { ManagementOptions } from './management-options.ts';
import { sdkVersion } from './sdk-version.ts';
import { signatures } from './signatures.ts';

/**
 * Makes a client that signs its requests, unless told otherwise, for use with single functions: `getUser(client, { userId })`. What is not
 * imported is not bundled.
 *
 * @throws ConfigurationError that names the option which is missing or malformed
 */
export function createManagementClient(options: ManagementOptions): ChangeableClient<ManagementOptions> {
  const { accessKeyId, accessKeySecret, host = 'https://api.authing.cn', tenantId, ...rest } = options;
  const { userPoolId = accessKeyId, authentication = signatures, ...common } = rest;
  const settings = {
    ...common,
    baseUrl: requireUrl('host', host),
    headers: {
      'x-authing-sdk-version': sdkVersion,
      'x-authing-app-id': tenantId === undefined ? undefined : requireText('tenantId', tenantId),
      ...common.headers,
    },
  };
  const credentials = authentication({
    accessKeyId: requireText('accessKeyId', accessKeyId),
    accessKeySecret: requireText('accessKeySecret', accessKeySecret),
    userPoolId: requireText('userPoolId', userPoolId),
    settings,
  });
  const client = createClient({ ...settings, ...credentials });
  return { ...client, withOptions: (changes) => createManagementClient(changeOptions(options, changes)) };
}
