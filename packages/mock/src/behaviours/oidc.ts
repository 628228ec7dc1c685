import { jsonAnswer, oauthError, redirect } from '../answer/answer.ts';
import { exampleText } from '../answer/example-answer.ts';
import { bareToken } from '../credentials/credentials.ts';
import { issueTokens, lifetime } from '../credentials/issue-tokens.ts';
import { signingKey } from '../credentials/signing-key.ts';
import { userClaims } from '../credentials/user-claims.ts';
import { findAccount } from '../state/accounts.ts';
import type { Entry } from '../state/entry.ts';
import type { Behaviour, Behaviours, Call } from './behaviour.ts';

/** Codes are good for ten minutes (RFC 6749, section 4.1.2). */
const codeLifetime = 600;
/** Who signs in when nobody is named. */
const usualLogin = 'ada.lind';
/** Where the contract's examples have the application. */
const exampleHost = 'https://portal.halden.example';

/**
 * The authorization endpoint (OpenID Connect Core, section 3.1.2). There is no page: Ada Lind is signed in at once, or whom
 * `login_hint` names.
 */
const authorize: Behaviour = async (call) => {
  const { query, mocked } = call;
  const application = mocked.credentials.applications.get(text(query['client_id']));
  if (!application) return oauthError('invalid_client', 'client is invalid');
  const redirectUri = text(query['redirect_uri']);
  // Nothing may be sent to an address that the application does not have (RFC 6749, section 4.1.2.1).
  if (application.redirectUris && !application.redirectUris.includes(redirectUri)) {
    return oauthError('invalid_redirect_uri', 'redirect_uri is none of those of the application');
  }
  const user = findAccount(mocked.directory, { account: query['login_hint'] ?? usualLogin });
  const result = user ? await granted(call, application.appId, user) : { error: 'login_required' };
  const types = text(query['response_type']).split(' ');
  const inFragment = query['response_mode'] === 'fragment' || types.includes('token') || types.includes('id_token');
  return redirect(withParams(redirectUri, { ...result, state: query['state'] }, inFragment));
};

async function granted({ query, mocked, origin }: Call, appId: string, user: Entry): Promise<Entry> {
  const { tokens } = mocked.credentials;
  const types = text(query['response_type']).split(' ');
  const scope = text(query['scope'] ?? 'openid profile');
  const nonce = query['nonce'] === undefined ? undefined : text(query['nonce']);
  const bound = {
    nonce,
    redirectUri: text(query['redirect_uri']),
    challenge: query['code_challenge'] === undefined ? undefined : text(query['code_challenge']),
    challengeMethod: text(query['code_challenge_method'] ?? 'plain'),
  };
  const grant = { kind: 'code', subject: text(user['userId']), appId, scope, bound, lifetime: codeLifetime } as const;
  const code = types.includes('code') ? { code: tokens.issue(grant) } : {};
  if (!types.includes('token') && !types.includes('id_token')) return code;
  const request = { appId, scope, user, nonce, issuer: `${origin}/oidc`, now: mocked.now() };
  const { access_token, id_token } = await issueTokens(tokens, request);
  return {
    ...code,
    ...(types.includes('token') && { access_token, token_type: 'Bearer', expires_in: lifetime }),
    ...(types.includes('id_token') && { id_token }),
  };
}

/** OpenID Connect Core, section 5.3; the token in the header, the query or the body (RFC 6750, section 2). */
const userInfo: Behaviour = ({ query, body, headers, mocked: { credentials, directory } }) => {
  const token = headers.authorization
    ? bareToken(headers.authorization)
    : (query['access_token'] ?? body['access_token']);
  const live = credentials.tokens.read(text(token), 'access');
  const user = live && directory.users.get(live.subject);
  if (!live || !user) return oauthError('invalid_token', 'invalid token provided', 401);
  return jsonAnswer(userClaims(user, live.scope ?? ''));
};

const keys: Behaviour = async () => jsonAnswer({ keys: [(await signingKey()).publicJwk] });

/** Sends the browser where a parameter says, and to the mock itself without one. */
const leaveTo =
  (parameter: string): Behaviour =>
  ({ query, origin }) => {
    const to = text(query[parameter] ?? origin);
    return redirect(query['state'] === undefined ? to : withParams(to, { state: query['state'] }));
  };

/** OpenID Connect and OAuth 2.0 as browsers and libraries meet them. */
export const oidc: Behaviours = {
  startOidcAuthorization: authorize,
  startOauthAuthorization: authorize,
  getOidcUserInfo: userInfo,
  postOidcUserInfo: userInfo,
  getOauthUserInfo: userInfo,
  postOauthUserInfo: userInfo,
  getOidcJwks: keys,
  getApplicationJwks: keys,
  getOidcConfiguration: ({ operation, origin }) =>
    jsonAnswer(JSON.parse(exampleText(operation).replaceAll(exampleHost, origin))),
  endOidcSession: leaveTo('post_logout_redirect_uri'),
  endBrowserSession: leaveTo('redirect_uri'),
  endCasSession: leaveTo('url'),
};

function withParams(uri: string, params: Entry, inFragment = false): string {
  const url = new URL(uri);
  const search = inFragment ? new URLSearchParams() : url.searchParams;
  for (const [name, value] of Object.entries(params)) if (value !== undefined) search.set(name, text(value));
  if (inFragment) url.hash = search.toString();
  return url.href;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
