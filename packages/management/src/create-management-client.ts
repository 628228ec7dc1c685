import type { ChangeableClient } from '@genauth/core';
import { changeOptions, createClient, requireText, requireUrl } from '@genauth/core/parts';
import { setOptions } from './options-of.ts';
import { cloudHost } from './cloud-host.ts';
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
  const { accessKeyId, accessKeySecret, host = cloudHost, tenantId, ...rest } = options;
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
  const client = {
    ...createClient({ ...settings, ...credentials }),
    withOptions: (changes: Partial<ManagementOptions>) => createManagementClient(changeOptions(options, changes)),
  };
  setOptions(client, options);
  return client;
}
