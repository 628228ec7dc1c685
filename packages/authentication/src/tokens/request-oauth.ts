import type { Client, FullOperation, RequestOptions } from '@genauth/core';
import { isApiError } from '@genauth/core';
import { fullCodec, isObject } from '@genauth/core/parts';
import { applicationOf } from '../application.ts';
import { OAuthError } from '../errors/oauth-error.ts';
import { TokenError } from '../errors/token-error.ts';

/** A request to an endpoint of OAuth 2.0. */
export interface OAuthRequest {
  /** What errors and logs call it. */
  readonly operationId: string;
  /** The path below `/oidc` or `/oauth`. */
  readonly path: '/token' | '/token/introspection' | '/token/revocation' | '/me';
  readonly method?: 'GET' | 'POST';
  /** What is sent: in the body of a POST, in the query of a GET. */
  readonly params: object;
  /** What a POST sends in the query all the same. */
  readonly query?: FullOperation['query'];
  /** What the answer is: JSON. */
  readonly response?: 'json' | 'none';
  /** That it may be made again without harm although it is a POST. */
  readonly retry?: 'safe';
  /** That the request brings its own credentials, and gets none from the client. */
  readonly isAnonymous?: boolean;
}

/** Fields of these endpoints that nothing shown may hold. */
const sensitive = ['access_token', 'client_secret', 'code', 'code_verifier', 'id_token', 'refresh_token', 'token'];

/**
 * Performs a request at an endpoint of OAuth 2.0, or of OpenID Connect, as the client's protocol says.
 *
 * @throws TokenError when the answer is JSON but no object
 * @throws OAuthError when the provider answers with an error of OAuth 2.0
 * @throws GenAuthError of another kind when no usable answer arrives
 */
export async function requestOAuth<T>(client: Client, request: OAuthRequest, options?: RequestOptions): Promise<T> {
  const operation = operationOf(client, request);
  const answer = await client.request<T>(operation, request.params, options).catch((error: unknown) => {
    const body = isApiError(error) ? error.data : undefined;
    if (!isObject(body) || typeof body['error'] !== 'string') throw error;
    const { error: code, error_description } = body;
    throw new OAuthError({ error: code, error_description }, operation, error);
  });
  if (operation.response === 'json' && !isObject(answer)) throw new TokenError('answer', 'invalid_response');
  return answer;
}

function operationOf(client: Client, request: OAuthRequest): FullOperation {
  const { operationId, path, method = 'POST', response = 'json', query, retry, isAnonymous } = request;
  const root = applicationOf(client).options.protocol === 'oauth' ? '/oauth' : '/oidc';
  return {
    operationId,
    method,
    path: root + path,
    codec: fullCodec,
    response,
    sensitive,
    ...(method === 'POST' && { body: 'application/x-www-form-urlencoded' }),
    ...(query && { query }),
    ...(retry && { retry }),
    ...(isAnonymous && { security: [] }),
  };
}
