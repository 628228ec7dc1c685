import { ConfigurationError } from '@genauth/core';
import type { Client } from '@genauth/core';
import { applicationOf } from '../application.ts';
import type { Application } from '../application.ts';
import type { Protocol } from '../authentication-options.ts';
import { endpointUrl } from './endpoint-url.ts';
import { generateCodeVerifier, getCodeChallenge } from './pkce.ts';
import type { CodeChallengeMethod } from './pkce.ts';
import { randomText } from './random-text.ts';

/** What a login asks for. */
export interface AuthorizeUrlParams {
  /** How to sign in: as in the client. */
  readonly protocol?: Protocol | undefined;
  /** Scopes, separated by spaces: as in the client. With `oidc` they must hold `openid`. */
  readonly scope?: string | undefined;
  /** Comes back with the callback: a random text. */
  readonly state?: string | undefined;
  /** Comes back in the ID token: a random text. */
  readonly nonce?: string | undefined;
  /** Where the browser comes back to: as in the client. */
  readonly redirectUri?: string | undefined;
  /** What comes back: `code`. */
  readonly responseType?: string | undefined;
  /** How it comes back: `query` for a code. */
  readonly responseMode?: 'query' | 'fragment' | 'form_post' | 'web_message' | undefined;
  /** Makes the user sign in again, although there is a session. */
  readonly forced?: boolean | undefined;
  /** The secret of PKCE (RFC 7636): a random text, unless there is a `codeChallenge`. */
  readonly codeVerifier?: string | undefined;
  /** The challenge of a verifier that is kept elsewhere. */
  readonly codeChallenge?: string | undefined;
  /** `S256`. */
  readonly codeChallengeMethod?: CodeChallengeMethod | undefined;
  /** CAS: where the browser comes back to with a ticket: the redirect URI. */
  readonly service?: string | undefined;
  /** Further parameters by name: `{ tenant_id: '…', ext_idp_conn_id: '…' }`. */
  readonly extra?: Readonly<Record<string, string>> | undefined;
}

/** Where to send the browser, and what has to be kept until it comes back. */
export interface AuthorizeUrl {
  readonly url: string;
  /** To compare with the callback's. Absent with SAML and CAS. */
  readonly state?: string;
  /** To compare with the ID token's. With OpenID Connect. */
  readonly nonce?: string;
  /** To send with the code. Absent where no code comes back, or a `codeChallenge` was given. */
  readonly codeVerifier?: string;
  /** To send with the code. Absent with SAML and CAS. */
  readonly redirectUri?: string;
}

/**
 * The address that a login begins at: OpenID Connect Core, section 3.1.2.1, or RFC 6749, section 4.1.1, with PKCE (RFC 7636,
 * section 4.3), or where SAML and CAS begin. State, nonce and verifier are new and random unless they are given.
 *
 * @throws ConfigurationError when the redirect URI is missing, or `openid` from the scope
 */
export async function buildAuthorizeUrl(client: Client, params: AuthorizeUrlParams = {}): Promise<AuthorizeUrl> {
  const application = applicationOf(client);
  const { protocol = application.options.protocol ?? 'oidc' } = params;
  if (protocol === 'saml') return { url: endpointUrl(application, '/api/v2/saml-idp/{appId}', { ...params.extra }) };
  if (protocol === 'cas') {
    const service = params.service ?? params.redirectUri ?? application.options.redirectUri;
    return { url: endpointUrl(application, '/cas-idp/{appId}', { ...params.extra, service }) };
  }
  if (protocol === 'oidc' || protocol === 'oauth') return authorizationRequest(application, protocol, params);
  throw new ConfigurationError('protocol must be one of oidc, oauth, saml, cas');
}

async function authorizationRequest(
  application: Application,
  protocol: 'oidc' | 'oauth',
  params: AuthorizeUrlParams,
): Promise<AuthorizeUrl> {
  const { redirectUri = application.options.redirectUri, responseType = 'code', state = randomText() } = params;
  if (!redirectUri) throw new ConfigurationError('redirectUri must be given, to the client or to the call');
  const scope = scopeOf(application, protocol, params);
  const nonce = protocol === 'oidc' ? (params.nonce ?? randomText()) : undefined;
  const hasCode = responseType.split(' ').includes('code');
  const codeVerifier = hasCode && !params.codeChallenge ? (params.codeVerifier ?? generateCodeVerifier()) : undefined;
  const { codeChallengeMethod = 'S256' } = params;
  const challenge = codeVerifier ? await getCodeChallenge(codeVerifier, codeChallengeMethod) : params.codeChallenge;
  const url = endpointUrl(application, `/${protocol}/auth`, {
    ...params.extra,
    client_id: application.options.appId,
    redirect_uri: redirectUri,
    response_type: responseType,
    response_mode: params.responseMode,
    scope,
    state,
    nonce,
    prompt: promptOf(params, scope) ?? params.extra?.['prompt'],
    code_challenge: challenge,
    code_challenge_method: challenge && codeChallengeMethod,
  });
  return { url, state, ...(nonce && { nonce }), ...(codeVerifier && { codeVerifier }), redirectUri };
}

function scopeOf({ options }: Application, protocol: 'oidc' | 'oauth', params: AuthorizeUrlParams): string | undefined {
  if (protocol === 'oauth') return params.scope ?? options.scope;
  const { scope = options.scope ?? 'openid profile' } = params;
  if (scope.split(' ').includes('openid')) return scope;
  throw new ConfigurationError('scope must hold "openid" (OpenID Connect Core, section 3.1.2.1)');
}

/** OpenID Connect Core, section 11: offline access needs the user's consent. */
function promptOf({ forced }: AuthorizeUrlParams, scope: string | undefined): string | undefined {
  if (forced) return 'login';
  return scope?.split(' ').includes('offline_access') ? 'consent' : undefined;
}
