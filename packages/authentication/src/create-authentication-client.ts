import type { ChangeableClient, Credentials, RequestDraft } from '@genauth/core';
import { changeOptions, createClient, requireText, requireUrl } from '@genauth/core/parts';
import type { AuthenticationOptions } from './authentication-options.ts';
import { clientAuthentication } from './client-authentication.ts';
import { sdkVersion } from './sdk-version.ts';

/** A client that acts for the user whose access token it has. */
export interface TokenClient extends ChangeableClient<AuthenticationOptions> {
  /** Sets the token that requests carry from now on; undefined for none. */
  setAccessToken(accessToken: string | undefined): void;
  withOptions(changes: Partial<AuthenticationOptions>): TokenClient;
}

/**
 * Makes a client for one application, for use with single functions: `getProfile(client)`. What is not imported is not
 * bundled. One call alone can act for another user with `{ headers: { authorization: accessToken } }`.
 *
 * @throws ConfigurationError that names the option which is missing or malformed
 */
export function createAuthenticationClient(options: AuthenticationOptions): TokenClient {
  const { appId, appHost, accessToken, ...common } = options;
  const proveClient = clientAuthentication(options);
  let token = checkToken(accessToken);

  const authenticate = ({ path, headers }: RequestDraft): Credentials => {
    // A token given with the call stands; the bare token, as this API wants it.
    const bearer = token === undefined || headers.has('authorization') ? {} : { authorization: token };
    const proof = proveClient(path);
    return { ...proof, headers: { ...bearer, ...proof?.headers } };
  };
  const client = createClient({
    ...common,
    authenticate,
    baseUrl: requireUrl('appHost', appHost),
    headers: { 'x-authing-sdk-version': sdkVersion, 'x-authing-app-id': appId, ...common.headers },
  });
  return {
    ...client,
    setAccessToken: (next) => {
      token = checkToken(next);
    },
    withOptions: (changes) => createAuthenticationClient(changeOptions({ ...options, accessToken: token }, changes)),
  };
}

function checkToken(accessToken: unknown): string | undefined {
  return accessToken === undefined ? undefined : requireText('accessToken', accessToken);
}
