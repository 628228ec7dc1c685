import type { ChangeableClient, Credentials, RequestDraft } from '@genauth/core';
import { changeOptions, createClient, requireText, requireUrl } from '@genauth/core/parts';
import { setApplication, shareKeys } from './application.ts';
import type { AuthenticationOptions } from './authentication-options.ts';
import { clientAuthentication } from './client-authentication.ts';
import { sdkVersion } from './sdk-version.ts';

/** Options of a client whose work any number of calls wait for: none of them may end it for the others. */
const steadily = { signal: undefined, deadline: undefined };

/** A client that acts for the user whose access token it has. */
export interface TokenClient extends ChangeableClient<AuthenticationOptions> {
  /** Sets the token that requests carry from now on, or what gives it; undefined for none. */
  setAccessToken(accessToken: AuthenticationOptions['accessToken']): void;
  withOptions(changes: Partial<AuthenticationOptions>): TokenClient;
}

/**
 * Makes a client for one application, for use with single functions: `getProfile(client)`. What is not imported is not
 * bundled. One call alone can act for another user with `{ headers: { authorization: accessToken } }`.
 *
 * @throws ConfigurationError that names the option which is missing or malformed
 */
export function createAuthenticationClient(options: AuthenticationOptions): TokenClient {
  const { appId, appHost, accessToken, ...common } = { ...options };
  const proveClient = clientAuthentication({ ...options });
  let source = checkSource(accessToken);

  const currentToken = async (): Promise<string | undefined> =>
    checkToken(typeof source === 'function' ? await source() : source);
  const authenticate = async ({ path, headers }: RequestDraft): Promise<Credentials> => {
    const proof = proveClient(path);
    // A token given with the call stands. Where the application speaks for itself, a user's token would be a second way to
    // authenticate (RFC 6749, section 2.3), and makes servers refuse the request.
    const isSilent = headers.has('authorization') || /^\/(oidc|oauth)\/token/.test(path);
    const token = isSilent ? undefined : await currentToken();
    // The bare token, as this API wants it.
    const bearer = token === undefined ? {} : { authorization: token };
    return { ...proof, headers: { ...bearer, ...proof?.headers } };
  };
  const baseUrl = requireUrl('appHost', appHost);
  const headers = { 'x-authing-sdk-version': sdkVersion, 'x-authing-app-id': appId, ...common.headers };
  const settings = { ...common, authenticate, baseUrl, headers };
  const steady = createClient({ ...settings, ...steadily });
  const client: TokenClient = {
    ...createClient(settings),
    setAccessToken: (next) => {
      source = checkSource(next);
    },
    withOptions: (changes) => {
      const copy = createAuthenticationClient(changeOptions({ ...options, accessToken: source }, changes));
      shareKeys(client, copy);
      return copy;
    },
  };
  const application = {
    options: { ...options },
    baseUrl,
    accessToken: currentToken,
    steady,
    shared: { client: steady },
  };
  setApplication(steady, { ...application, options: { ...options, ...steadily } });
  setApplication(client, application);
  return client;
}

function checkSource(accessToken: AuthenticationOptions['accessToken']): AuthenticationOptions['accessToken'] {
  return typeof accessToken === 'function' ? accessToken : checkToken(accessToken);
}

function checkToken(accessToken: unknown): string | undefined {
  return accessToken === undefined ? undefined : requireText('accessToken', accessToken);
}
