import { ConfigurationError } from '@genauth/core';
import type { ChangeableClient } from '@genauth/core';
import { changeOptions, createClient, requireText, requireUrl } from '@genauth/core/parts';
import { setOptions } from './options-of.ts';
import { cloudHost } from './cloud-host.ts';
import type { ManagementAuthentication } from './management-authentication.ts';
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
  return clientWith(options);
}

/** @param known what the client that this one is a copy of proves with who it is: a token, for one */
function clientWith(
  options: ManagementOptions,
  known?: ReturnType<ManagementAuthentication>,
): ChangeableClient<ManagementOptions> {
  const { accessKeyId, accessKeySecret, host = cloudHost, tenantId, ...rest } = { ...options };
  const { userPoolId = accessKeyId, authentication = signatures, ...common } = rest;
  // An option of calls: were it passed over here, all would go to the cloud after all.
  if ('baseUrl' in common) throw new ConfigurationError('baseUrl is named host here');
  const settings = {
    ...common,
    baseUrl: requireUrl('host', host),
    headers: {
      'x-authing-sdk-version': sdkVersion,
      'x-authing-app-id': tenantId === undefined ? undefined : requireText('tenantId', tenantId),
      ...common.headers,
    },
  };
  const credentials =
    known ??
    authentication({
      accessKeyId: requireText('accessKeyId', accessKeyId),
      accessKeySecret: requireText('accessKeySecret', accessKeySecret),
      userPoolId: requireText('userPoolId', userPoolId),
      settings,
    });
  const client = {
    ...createClient({ ...settings, ...credentials }),
    withOptions: (changes: Partial<ManagementOptions>) =>
      clientWith(changeOptions(options, changes), hasSameAccess(changes) ? credentials : undefined),
  };
  setOptions(client, options);
  return client;
}

/** Whether a change leaves alone who calls, where, and how. */
function hasSameAccess(changes: Partial<ManagementOptions>): boolean {
  return Object.keys(changes).every((name) =>
    /^(timeout|deadline|maxRetries|lang|headers|logger|signal|errorAdvice)$/.test(name),
  );
}
