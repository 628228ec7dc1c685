import type { Client } from '@genauth/core';
import { applicationOf } from '../application.ts';
import { CallbackError } from '../errors/callback-error.ts';
import { OAuthError } from '../errors/oauth-error.ts';
import { issuerOf } from '../tokens/issuer.ts';

/**
 * The code of an authorization response (RFC 6749, section 4.1.2; RFC 9207, section 2.4).
 *
 * @throws CallbackError for a response of another issuer, and for what is no response with a code
 * @throws OAuthError when the response is an error
 */
export async function codeOf(client: Client, query: URLSearchParams, state: string): Promise<string> {
  const issuer = issuerOf(client);
  if (query.has('iss') && query.get('iss') !== issuer) throw new CallbackError('issuer_mismatch');
  const { AuthorizationResponseError, validateAuthResponse } = await import('oauth4webapi');
  const app = { client_id: applicationOf(client).options.appId };
  try {
    const code = validateAuthResponse({ issuer }, app, query, state).get('code');
    if (code) return code;
  } catch (error) {
    // The library's error has the whole response with it, code included: it must not become a cause that gets logged.
    if (error instanceof AuthorizationResponseError) throw new OAuthError(error);
  }
  throw new CallbackError('response_invalid');
}
