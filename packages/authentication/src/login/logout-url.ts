import { ConfigurationError } from '@genauth/core';
import type { Client } from '@genauth/core';
import { applicationOf } from '../application.ts';
import type { Protocol } from '../authentication-options.ts';
import { endpointUrl } from './endpoint-url.ts';

/** What a logout needs. */
export interface LogoutParams {
  /** How the user signed in: as in the client. */
  readonly protocol?: Protocol | undefined;
  /** OpenID Connect: the user's ID token, which proves that the request is genuine. Needed with a redirect URI. */
  readonly idToken?: string | undefined;
  /** Where the browser comes back to: as in the client. */
  readonly redirectUri?: string | undefined;
  /** OpenID Connect: comes back with the browser. */
  readonly state?: string | undefined;
}

/**
 * The address at which the browser ends the user's session: OpenID Connect RP-Initiated Logout 1.0, section 2, or its like of
 * the other protocols. It holds the ID token, as that standard wants it: send the browser there, and write it nowhere.
 *
 * @throws ConfigurationError when there is a redirect URI but no ID token, with OpenID Connect
 */
export function buildLogoutUrl(client: Client, params: LogoutParams = {}): string {
  const application = applicationOf(client);
  const { protocol = application.options.protocol ?? 'oidc', idToken, state } = params;
  const { redirectUri = application.options.logoutRedirectUri } = params;
  if (protocol === 'cas') return endpointUrl(application, '/cas-idp/logout', { url: redirectUri });
  if (protocol !== 'oidc') return endpointUrl(application, '/login/profile/logout', { redirect_uri: redirectUri });
  if (redirectUri && !idToken) {
    throw new ConfigurationError('idToken must be given where the browser is to come back to redirectUri');
  }
  return endpointUrl(application, '/oidc/session/end', {
    id_token_hint: idToken,
    post_logout_redirect_uri: redirectUri,
    state,
  });
}
