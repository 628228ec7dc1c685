import type { Client, RequestOptions } from '@genauth/core';
import { applicationOf } from '../application.ts';
import { basicAuthorization } from '../basic-authorization.ts';
import type { TokenResponse } from '../generated/index.ts';
import { requestOAuth } from './request-oauth.ts';
import { tokenSet } from './token-set.ts';
import type { TokenSet } from './token-set.ts';

/** The key of an account for programs. */
export interface ProgramCredentials {
  readonly accessKey: string;
  readonly accessSecret: string;
}

/**
 * Gets an access token for a program, without a user (RFC 6749, section 4.4).
 *
 * @param scope scopes, separated by spaces
 * @param credentials of an account for programs; left out, the application acts for itself
 */
export async function getAccessTokenByClientCredentials(
  client: Client,
  scope: string,
  credentials?: ProgramCredentials,
  options: RequestOptions = {},
): Promise<TokenSet> {
  const isBasic = applicationOf(client).options.tokenEndPointAuthMethod === 'client_secret_basic';
  const body = credentials && { client_id: credentials.accessKey, client_secret: credentials.accessSecret };
  const header = credentials && { authorization: basicAuthorization(credentials.accessKey, credentials.accessSecret) };
  const request = {
    operationId: 'getAccessTokenByClientCredentials',
    path: '/token',
    params: { grant_type: 'client_credentials', scope, ...(isBasic ? {} : body) },
    isAnonymous: credentials !== undefined,
  } as const;
  const headers = { ...(isBasic ? header : {}), ...options.headers };
  return tokenSet(client, await requestOAuth<TokenResponse>(client, request, { ...options, headers }));
}
